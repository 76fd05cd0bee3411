/** What a command is: its words on the command line, its examples, and a run from options to an outcome. */
import type { Instant } from '../domain/facts.ts';
import type { Prompter } from '../terminal/prompts.ts';
import type { Terminal } from '../terminal/terminal.ts';
import type { View } from '../terminal/view.ts';
import type { Desk } from './desk.ts';

/** What arrives with every command. The desk and the prompter are opened only when asked for. */
export interface Context {
  readonly terminal: Terminal;
  readonly env: NodeJS.ProcessEnv;
  /** The clock of this call. */
  readonly now: Instant;
  readonly databasePath: string;
  readonly json: boolean;
  readonly yes: boolean;
  /** Data alone is wanted: no confirmations, no remarks. */
  readonly quiet: boolean;
  /** The database with the settings; opened when first asked for. */
  desk(): Promise<Desk>;
  /** Asks at the terminal; only where `terminal.interactive`. */
  prompter(): Promise<Prompter>;
  /** Runs another command line of this program as if typed at `now`: its exit status, and what it prints. */
  run(argv: readonly string[], now: string): Promise<{ status: number; output: string }>;
  /** The machine's own clock, which what-if does not move: for backups. */
  readonly clock: () => Date;
  /** This program's version. */
  readonly version: string;
  /** The folder the program ships in: templates lie in it. */
  readonly home: URL;
}

/** What a command answers: data for programs, lines for people. */
export interface Outcome<T = unknown> {
  readonly data: T;
  /** Lines for standard output, from the same data made safe to show. */
  readonly render: (data: T, view: View) => string[];
  /** Lines for standard error: what to mind, and what was not asked for. */
  readonly remarks?: readonly string[];
  /** True where the lines only say that something was done; `--quiet` leaves them out. */
  readonly confirms?: boolean;
  readonly status?: number;
  /** Everything has been printed already, line by line. */
  readonly printed?: true;
}

export interface ArgumentSpec {
  /** `<who>`, `[words]`; completion knows what a place of that name takes. */
  readonly name: string;
  readonly says: string;
  /** The words it takes, where they are a list of its own. */
  readonly values?: readonly string[];
}

export interface OptionSpec {
  readonly flags: string;
  readonly says: string;
  /** The words it takes, where they are a list of its own. */
  readonly values?: readonly string[];
  /** May be given several times. */
  readonly repeatable?: true;
}

export interface CommandSpec {
  readonly name: string;
  /** `[words]`, `<who>`, as the help shows them. */
  readonly arguments?: readonly ArgumentSpec[];
  readonly options?: readonly OptionSpec[];
  /** Two at least; the help shows them. */
  readonly examples: readonly string[];
  readonly run: (
    context: Context,
    args: readonly (string | undefined)[],
    options: Options,
  ) => Promise<Outcome | null>;
}

/** Options as parsed: text, repeated text, or a flag. */
export type Options = Readonly<Record<string, string | readonly string[] | boolean | undefined>>;

export const textOption = (options: Options, name: string): string | undefined => {
  const value = options[name];
  return typeof value === 'string' ? value : undefined;
};

export const listOption = (options: Options, name: string): readonly string[] => {
  const value = options[name];
  return Array.isArray(value) ? (value as readonly string[]) : [];
};

export const flagOption = (options: Options, name: string): boolean => options[name] === true;

/** Keeps the type of the data between `data` and `render`. */
export const outcome = <T>(result: Outcome<T>): Outcome => result as Outcome;

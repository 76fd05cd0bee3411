/** The composition root: real clock, streams and store → program → exit status. */
import type { Context, Outcome } from './commands/command.ts';
import { type Desk, openDesk } from './commands/desk.ts';
import { defaultDatabase } from './commands/shared/folders.ts';
import { EXIT, Fault, usage } from './domain/errors.ts';
import type { Instant } from './domain/facts.ts';
import { CommanderError, type Globals, makeProgram } from './program.ts';
import { displayable } from './terminal/displayable.ts';
import { BrokenPipe, openTerminal, type Streams, type Terminal } from './terminal/terminal.ts';
import { viewOf } from './terminal/view.ts';

/** Everything of the world outside that a run touches. */
export interface World {
  readonly streams: Streams;
  readonly argv: readonly string[];
  readonly env: NodeJS.ProcessEnv;
  readonly clock: () => Date;
  /** The folder of the package: templates lie in it. */
  readonly home: URL;
  readonly version: string;
}

/** Runs one command line. Never throws, never exits: the status is returned. */
export const main = async (world: World): Promise<number> => {
  const { argv, env } = world;
  const wantsJson = argv.includes('--json');
  const terminal = openTerminal(world.streams, env, {
    colour: !argv.includes('--no-color'),
    input: !argv.includes('--no-input'),
  });
  const printed: string[] = [];
  let status: number = EXIT.ok;
  try {
    if (argv.some((word) => word.includes('\0'))) throw usage('A NUL character came in.', 'Type it without.');
    const program = await makeProgram(argv, {
      version: world.version,
      print: (text) => printed.push(text),
      perform: async (globals, work) => {
        status = await perform(world, terminal, globals, work);
      },
    });
    await program.run();
    return status;
  } catch (error) {
    if (error instanceof BrokenPipe) return EXIT.ok;
    if (error instanceof CommanderError && error.exitCode === 0) {
      return await safely(async () => {
        await terminal.out(printed.join(''));
        return EXIT.ok;
      });
    }
    return await safely(async () =>
      (await import('./complaint.ts')).complain(world, terminal, wantsJson, error),
    );
  }
};

const perform = async (
  world: World,
  terminal: Terminal,
  globals: Globals,
  work: (context: Context) => Promise<Outcome | null>,
): Promise<number> => {
  let desk: Promise<Desk> | null = null;
  const warnings: string[] = [];
  const now = nowOf(world, globals);
  if (globals.db === '') throw usage('--db names no file.', '--db jobfu.db');
  const databasePath = globals.db ?? (world.env.JOBFU_DB || defaultDatabase(world.env));
  const context: Context = {
    terminal,
    env: world.env,
    now,
    databasePath,
    json: globals.json === true,
    yes: globals.yes === true,
    quiet: globals.quiet === true,
    get home() {
      return world.home;
    },
    version: world.version,
    clock: world.clock,
    run: async (argv, at) => (await import('./run-inside.ts')).runInside(main, world, [...argv, '--now', at]),
    desk: () => {
      desk ??= openDesk(databasePath, now, world.env, {
        clock: world.clock,
        warn: (says) => warnings.push(says),
      });
      return desk;
    },
    prompter: async () => (await import('./terminal/prompts.ts')).openPrompter(terminal),
  };
  try {
    const outcome = await work(context);
    if (outcome !== null) await show(terminal, context, outcome);
    if (!context.quiet) for (const warning of warnings) await terminal.err(`${displayable(warning)}\n`);
    return outcome?.status ?? EXIT.ok;
  } catch (error) {
    throw await foreseen(error, databasePath);
  } finally {
    if (desk !== null) await (desk as Promise<Desk>).then((open) => open.close()).catch(() => {});
  }
};

/** A damaged database may fail anywhere, as anything: before a failure is called unexpected, the file is looked at. */
const foreseen = async (error: unknown, databasePath: string): Promise<unknown> => {
  if (error instanceof Fault || error instanceof BrokenPipe || error instanceof CommanderError) return error;
  const { damagedFault } = await import('./store/examine.ts');
  return damagedFault(error, databasePath) ?? error;
};

const show = async (terminal: Terminal, { json, quiet }: Context, outcome: Outcome): Promise<void> => {
  const { data, render, remarks = [], confirms } = outcome;
  if (outcome.printed) return;
  if (json) {
    await terminal.out(`${JSON.stringify({ schema: 1, data })}\n`);
  } else if (!(quiet && confirms)) {
    const lines = render(displayable(data), await viewOf(terminal));
    if (lines.length > 0) await terminal.out(`${lines.join('\n')}\n`);
  }
  if (quiet || remarks.length === 0) return;
  const view = await viewOf(terminal);
  for (const remark of remarks) await terminal.err(`${view.wrap(displayable(remark), 2).join('\n')}\n`);
};

/** Whatever goes wrong while writing the last words: a closed pipe is fine, a full disk is not. */
const safely = async (work: () => Promise<number>): Promise<number> => {
  try {
    return await work();
  } catch (error) {
    return error instanceof BrokenPipe ? EXIT.ok : EXIT.io;
  }
};

/** The clock of this call: the flag, the variable, or the real one. An instant without an offset is local. */
const nowOf = (world: World, globals: Globals): Instant => {
  const given = globals.now ?? (world.env.JOBFU_NOW || undefined);
  if (given === undefined) return world.clock().toISOString();
  const time = /^\d{4}-\d{2}-\d{2}([T ]\d{2}:\d{2}|$)/.test(given)
    ? new Date(asLocal(given)).getTime()
    : Number.NaN;
  if (Number.isNaN(time)) {
    throw usage(`--now takes an ISO instant, not "${given}".`, 'For example --now 2026-03-11T09:00:00+01:00');
  }
  return new Date(time).toISOString();
};

/** A day alone would be read as UTC midnight; it is meant as a local one. */
const asLocal = (iso: string): string => (iso.length === 10 ? `${iso}T00:00` : iso);

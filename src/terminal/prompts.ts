/** Questions at the terminal. inquirer is loaded with the first one. */
import { Fault } from '../domain/errors.ts';
import { displayable } from './displayable.ts';
import type { Terminal } from './terminal.ts';

type Check = (value: string) => true | string | Promise<true | string>;

export interface Prompter {
  /** A line of text; `check` returns what is wrong with it, or true. `echo` says how it is understood, as it is typed. */
  text(
    message: string,
    options?: { default?: string; check?: Check; echo?: (value: string) => string | null },
  ): Promise<string>;
  /** A line of text, with what is known offered as one types; what was typed always comes first. */
  suggest(
    message: string,
    known: (typed: string) => readonly string[],
    options?: { check?: Check; nothing?: string },
  ): Promise<string>;
  choose<T extends string>(message: string, choices: readonly { name: string; value: T }[]): Promise<T>;
  confirm(message: string, fallback: boolean): Promise<boolean>;
}

export const openPrompter = async ({ streams }: Terminal): Promise<Prompter> => {
  const { default: inquirer } = await import('inquirer');
  const prompt = inquirer.createPromptModule({
    input: streams.stdin as NodeJS.ReadStream,
    output: streams.questions as NodeJS.WriteStream,
  });
  const ask = async <T>(question: object): Promise<T> => {
    try {
      const answers = (await prompt([{ name: 'value', ...question }] as never)) as { value: T };
      return answers.value;
    } catch (error) {
      if (error instanceof Error && error.name === 'ExitPromptError') {
        throw new Fault('interrupted', 'Stopped; nothing was written.', null, error);
      }
      throw error;
    }
  };
  return {
    text: (message, { default: fallback, check, echo } = {}) =>
      ask<string>({
        type: 'input',
        message,
        ...(fallback === undefined ? {} : { default: fallback }),
        ...(check === undefined ? {} : { validate: (value: string) => check(value.trim()) }),
        ...(echo === undefined ? {} : { transformer: (value: string) => echoed(value, echo) }),
      }).then((value) => value.trim()),
    suggest: (message, known, { check, nothing } = {}) =>
      ask<string>({
        type: 'search',
        message,
        source: (typed: string | undefined) => suggestions(typed?.trim() ?? '', known, nothing),
        ...(check === undefined ? {} : { validate: (value: string) => check(value.trim()) }),
      }).then((value) => value.trim()),
    choose: (message, choices) => ask({ type: 'select', message, choices: [...choices] }),
    confirm: (message, fallback) => ask({ type: 'confirm', message, default: fallback }),
  };
};

const echoed = (value: string, echo: (value: string) => string | null): string => {
  const understood = value.trim() === '' ? null : echo(value.trim());
  return understood === null ? value : `${value}   (${understood})`;
};

/** What was typed, unless it is known in just these letters; then what is known and looks like it. */
const suggestions = (
  typed: string,
  known: (typed: string) => readonly string[],
  nothing: string | undefined,
): { name: string; value: string }[] => {
  const alike = known(typed).map((value) => ({ name: displayable(value), value }));
  if (typed === '') return nothing === undefined ? alike : [{ name: nothing, value: '' }, ...alike];
  const same = alike.filter(({ value }) => value.toLowerCase() === typed.toLowerCase());
  const others = alike.filter((choice) => !same.includes(choice));
  return [...(same.length > 0 ? same : [{ name: displayable(typed), value: typed }]), ...others];
};

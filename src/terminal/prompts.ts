/** Questions at the terminal. inquirer is loaded with the first one. */
import { Fault } from '../domain/errors.ts';
import type { Terminal } from './terminal.ts';

export interface Prompter {
  /** A line of text; `check` returns what is wrong with it, or true. */
  text(
    message: string,
    options?: { default?: string; check?: (value: string) => true | string },
  ): Promise<string>;
  choose<T extends string>(message: string, choices: readonly { name: string; value: T }[]): Promise<T>;
  confirm(message: string, fallback: boolean): Promise<boolean>;
}

export const openPrompter = async ({ streams }: Terminal): Promise<Prompter> => {
  const { default: inquirer } = await import('inquirer');
  const prompt = inquirer.createPromptModule({
    // Questions are asked on standard error, so that standard output stays what the command prints.
    input: streams.stdin as NodeJS.ReadStream,
    output: streams.stderr as NodeJS.WriteStream,
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
    text: (message, { default: fallback, check } = {}) =>
      ask<string>({
        type: 'input',
        message,
        ...(fallback === undefined ? {} : { default: fallback }),
        ...(check === undefined ? {} : { validate: (value: string) => check(value.trim()) }),
      }).then((value) => value.trim()),
    choose: (message, choices) => ask({ type: 'select', message, choices: [...choices] }),
    confirm: (message, fallback) => ask({ type: 'confirm', message, default: fallback }),
  };
};

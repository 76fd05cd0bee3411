/** Questions at the terminal. inquirer is loaded with the first one. */
import { Fault } from '../domain/errors.ts';
import { displayable } from './displayable.ts';
import { PLAIN } from './style.ts';
import type { Terminal } from './terminal.ts';
import { openView } from './view.ts';

type Check = (value: string) => true | string | Promise<true | string>;

export interface Prompter {
  /** A line of text; `check` returns what is wrong with it, or true. `echo` says how it is understood, as it is typed. */
  text(
    message: string,
    options?: { default?: string; check?: Check; echo?: (value: string) => string | null },
  ): Promise<string>;
  /** A line typed, or all the lines of a text that is pasted. */
  words(message: string, options?: { check?: Check }): Promise<string>;
  /**
   * A line of text, with what is known offered as one types; what was typed always comes first. `nothing` and `none` are
   * shown for an empty answer, before and behind what is known.
   */
  suggest(
    message: string,
    known: (typed: string) => readonly string[],
    options?: { check?: Check; nothing?: string; none?: string },
  ): Promise<string>;
  choose<T extends string>(message: string, choices: readonly { name: string; value: T }[]): Promise<T>;
  confirm(message: string, fallback: boolean): Promise<boolean>;
}

export const openPrompter = async (terminal: Terminal): Promise<Prompter> => {
  const { streams } = terminal;
  const { wrap } = await openView(PLAIN, terminal.width);
  const { default: inquirer } = await import('inquirer');
  const prompt = inquirer.createPromptModule({
    input: streams.stdin as NodeJS.ReadStream,
    output: streams.questions as NodeJS.WriteStream,
  });
  // inquirer breaks a line where the screen ends, within words; behind its mark, in two columns, they stay whole.
  const whole = (mark: '?' | '>', said: string): string => wrap(`${mark} ${said}`, 2).join('\n').slice(2);
  const validated =
    (check: Check) =>
    async (value: string): Promise<true | string> => {
      const says = await check(value.trim());
      return says === true || whole('>', says);
    };
  const ask = async <T>(
    question: Readonly<Record<string, unknown>> & { readonly message: string },
  ): Promise<T> => {
    try {
      const message = whole('?', question.message);
      const answers = (await prompt([{ name: 'value', ...question, message }] as never)) as { value: T };
      return answers.value;
    } catch (error) {
      if (error instanceof Error && error.name === 'ExitPromptError') {
        throw new Fault('interrupted', 'Stopped; nothing was written.', null, error);
      }
      throw error;
    }
  };
  const text: Prompter['text'] = (message, { default: fallback, check, echo } = {}) =>
    ask<string>({
      type: 'input',
      message,
      ...(fallback === undefined ? {} : { default: fallback }),
      ...(check === undefined ? {} : { validate: validated(check) }),
      ...(echo === undefined ? {} : { transformer: (value: string) => echoed(value, echo) }),
    }).then((value) => value.trim());
  return {
    text,
    words: async (message, options) => {
      const pasted = openPasted(streams.stdin as NodeJS.ReadStream);
      try {
        const first = await text(message, options);
        return `${first}\n${await pasted.rest()}`.trim();
      } finally {
        pasted.close();
      }
    },
    suggest: (message, known, { check, nothing, none } = {}) =>
      ask<string>({
        type: 'search',
        message,
        source: (typed: string | undefined) => suggestions(typed?.trim() ?? '', known, { nothing, none }),
        ...(check === undefined ? {} : { validate: validated(check) }),
      }).then((value) => value.trim()),
    choose: (message, choices) => ask({ type: 'select', message, choices: [...choices] }),
    confirm: (message, fallback) => ask({ type: 'confirm', message, default: fallback }),
  };
};

/** A terminal hands over what is pasted in pieces, one right after the other; so long after the last one no more is to come. */
const QUIET_MILLISECONDS = 60;
/** What terminals put around what is pasted, where they are asked to. */
const PASTE_MARKS = ['\u001B[200~', '\u001B[201~'];

/** Listens along with a question, which takes the first line for the answer, and keeps what came after it. */
const openPasted = (stdin: NodeJS.ReadStream) => {
  const chunks: Buffer[] = [];
  const hear = (chunk: Buffer | string): unknown => chunks.push(Buffer.from(chunk));
  stdin.on('data', hear);
  return {
    /** The lines behind the one that was just answered with. */
    rest: async (): Promise<string> => {
      const answered = chunks.length - 1;
      // Unread, the rest of the paste would be typed into the shell.
      stdin.setRawMode?.(true);
      stdin.resume();
      for (let heard = -1; heard < chunks.length; ) {
        heard = chunks.length;
        await new Promise((resolve) => setTimeout(resolve, QUIET_MILLISECONDS));
      }
      const all = Buffer.concat(chunks.slice(Math.max(0, answered))).toString('utf8');
      const end = all.search(/[\r\n]/);
      const pasted = end < 0 ? '' : all.slice(end + 1).replace(/\r\n?/g, '\n');
      return PASTE_MARKS.reduce((text, mark) => text.replaceAll(mark, ''), pasted);
    },
    close: () => {
      stdin.off('data', hear);
      stdin.setRawMode?.(false);
      stdin.pause();
    },
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
  { nothing, none }: { nothing: string | undefined; none: string | undefined },
): { name: string; value: string }[] => {
  const alike = known(typed).map((value) => ({ name: displayable(value), value }));
  const empty = (name: string | undefined) => (name === undefined ? [] : [{ name, value: '' }]);
  if (typed === '') return [...empty(nothing), ...alike, ...empty(none)];
  const same = alike.filter(({ value }) => value.toLowerCase() === typed.toLowerCase());
  const others = alike.filter((choice) => !same.includes(choice));
  return [...(same.length > 0 ? same : [{ name: displayable(typed), value: typed }]), ...others];
};

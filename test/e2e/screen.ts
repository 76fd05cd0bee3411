/** A real terminal to run the built program in, by tmux. */
import { execFileSync, spawnSync } from 'node:child_process';
import { BIN } from './program.ts';

export const hasTmux = spawnSync('tmux', ['-V']).status === 0;

export interface Screen {
  /** Runs tmux itself: keys that are no text go this way. */
  tmux(...args: string[]): string;
  /** Types a line and Enter. */
  type(text: string): void;
  /** Waits for words on the screen, as somebody at the keyboard would; what stands there then. */
  see(words: string | RegExp): Promise<string>;
  close(): void;
}

/** A shell in which `jobfu` is the built program, its facts in the database of `program`. */
export const openScreen = (
  program: { readonly folder: string; readonly database: string },
  columns: number,
  more: Readonly<Record<string, string>> = {},
): Screen => {
  const server = `jobfu-${process.pid}-${Math.random().toString(36).slice(2)}`;
  const tmux = (...args: string[]): string =>
    execFileSync('tmux', ['-L', server, ...args], { encoding: 'utf8' });
  const screen = (): string => tmux('capture-pane', '-p').trimEnd();
  const type = (text: string): void => {
    tmux('send-keys', '-l', text);
    tmux('send-keys', 'Enter');
  };
  const env = {
    HOME: program.folder,
    TZ: 'UTC',
    JOBFU_DB: program.database,
    JOBFU_NOW: '2026-03-11T09:00',
    PS1: '$ ',
    HISTFILE: '',
    PATH: process.env.PATH ?? '',
    ...more,
  };
  const assignments = Object.entries(env)
    .map(([key, value]) => `${key}='${value}'`)
    .join(' ');
  tmux(
    '-f',
    '/dev/null',
    'new-session',
    '-d',
    '-x',
    String(columns),
    '-y',
    '50',
    `env -i TERM=screen-256color ${assignments} bash --norc --noprofile`,
  );
  type(`alias jobfu='${process.execPath} ${BIN}'`);
  return {
    tmux,
    type,
    see: async (words) => {
      const isThere = (text: string): boolean =>
        typeof words === 'string' ? text.includes(words) : words.test(text);
      for (let tries = 0; tries < 400; tries++) {
        const text = screen();
        if (isThere(text)) return text;
        await new Promise((resolve) => setTimeout(resolve, 25));
      }
      throw new Error(`never saw ${words} in:\n${screen()}`);
    },
    close: () => {
      spawnSync('tmux', ['-L', server, 'kill-server']);
    },
  };
};

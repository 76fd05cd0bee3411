/** How far long work has come: a line on standard error that is drawn over itself, at a terminal only. */
import type { Terminal } from './terminal.ts';

export interface Progress {
  /** `part` of the whole is done, 0 to 1. */
  show(part: number, says: string): Promise<void>;
  /** The same where it will stay for a while: drawn at once, if anything has been drawn. */
  rest(part: number, says: string): Promise<void>;
  /** Takes the line away. */
  clear(): Promise<void>;
}

/** Nothing is drawn for work shorter than this, and then no more often; in milliseconds. */
const PATIENCE = 400;
const APART = 100;

const WIDTH = 24;

export const openProgress = (terminal: Terminal, wanted: boolean): Progress => {
  const { stderr } = terminal.streams;
  if (!wanted || stderr.isTTY !== true)
    return { show: async () => {}, rest: async () => {}, clear: async () => {} };
  const columns = stderr.columns ?? 80;
  let next = performance.now() + PATIENCE;
  let drawn = false;
  const draw = async (part: number, says: string): Promise<void> => {
    drawn = true;
    const full = Math.round(Math.min(1, Math.max(0, part)) * WIDTH);
    const line = `${'#'.repeat(full)}${'.'.repeat(WIDTH - full)} ${Math.round(part * 100)} %  ${says}`;
    await terminal.err(`\r${line.slice(0, columns - 1)}\x1b[K`);
  };
  return {
    show: async (part, says) => {
      const now = performance.now();
      if (now < next) return;
      next = now + APART;
      await draw(part, says);
    },
    rest: async (part, says) => {
      if (drawn) await draw(part, says);
    },
    clear: async () => {
      if (drawn) await terminal.err('\r\x1b[K');
    },
  };
};

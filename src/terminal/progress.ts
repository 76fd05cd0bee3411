/** How far long work has come: a line on standard error that is drawn over itself, at a terminal only. */
import type { Terminal } from './terminal.ts';

export interface Progress {
  /** `part` of the whole is done, 0 to 1. */
  show(part: number, says: string): Promise<void>;
  /** Takes the line away. */
  clear(): Promise<void>;
}

/** Nothing is drawn for work shorter than this, and then no more often; in milliseconds. */
const PATIENCE = 400;
const APART = 100;

const WIDTH = 24;

export const openProgress = (terminal: Terminal, wanted: boolean): Progress => {
  const { stderr } = terminal.streams;
  if (!wanted || stderr.isTTY !== true) return { show: async () => {}, clear: async () => {} };
  const columns = stderr.columns ?? 80;
  let next = performance.now() + PATIENCE;
  let drawn = false;
  return {
    show: async (part, says) => {
      const now = performance.now();
      if (now < next) return;
      next = now + APART;
      drawn = true;
      const full = Math.round(Math.min(1, Math.max(0, part)) * WIDTH);
      const line = `${'#'.repeat(full)}${'.'.repeat(WIDTH - full)} ${Math.round(part * 100)} %  ${says}`;
      await terminal.err(`\r${line.slice(0, columns - 1)}\x1b[K`);
    },
    clear: async () => {
      if (drawn) await terminal.err('\r\x1b[K');
    },
  };
};

/** Where a date can begin: one pattern over the words of all parsers, and the parsers behind each word. */
import type { Parser } from './parser.ts';
import { PARSERS } from './registry.ts';

export type Dispatch = ReadonlyMap<string, readonly Parser[]>;

/** Parsers by the first word they can begin with; all figures go by `0`. */
const dispatch = (parsers: readonly Parser[]): Dispatch => {
  const table = new Map<string, Parser[]>();
  for (const parser of parsers) {
    for (const key of new Set(parser.starts.map((start) => start.split(' ')[0] ?? start))) {
      table.set(key, [...(table.get(key) ?? []), parser]);
    }
  }
  return table;
};

/** One pattern that stops at every word a date can begin with, and at every figure. */
const scanner = (parsers: readonly Parser[]): RegExp => {
  const seconds = new Map<string, Set<string> | null>();
  for (const start of parsers.flatMap((parser) => parser.starts)) {
    const [first = start, ...rest] = start.split(' ');
    if (first === '0') continue;
    if (rest.length === 0) seconds.set(first, null);
    const known = seconds.get(first);
    if (known === null) continue;
    seconds.set(first, (known ?? new Set()).add(rest.join(' ')));
  }
  const alone = [...seconds].filter(([, next]) => next === null).map(([first]) => first);
  const followed = [...seconds].flatMap(([first, next]) =>
    next === null
      ? []
      : [
          `${first}(?=(?: {1,6}|-)(?:${[...next].map((word) => (word === '0' ? '\\d' : word.replaceAll(' ', ' {1,6}'))).join('|')}))`,
        ],
  );
  return new RegExp(`\\b(?:\\d|(?:${[...alone, ...followed].join('|')})(?![a-z\\d]))`, 'g');
};

export const SCAN = scanner(PARSERS.filter((parser) => parser.inner !== true));
export const TOP = dispatch(PARSERS.filter((parser) => parser.inner !== true));
export const INNER = dispatch(PARSERS);

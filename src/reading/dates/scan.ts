/** Where a date can begin, and the parsers that can begin there. */
import type { Parser } from './parser.ts';
import { PARSERS } from './registry.ts';

const isLetter = (code: number): boolean => code >= 97 && code <= 122;
const isFigure = (code: number): boolean => code >= 48 && code <= 57;

/** The end of the run of letters and figures at an offset. */
const endOfRun = (text: string, at: number): number => {
  let end = at;
  while (isLetter(text.charCodeAt(end)) || isFigure(text.charCodeAt(end))) end++;
  return end;
};

const endOfFigures = (text: string, at: number): number => {
  let end = at;
  while (isFigure(text.charCodeAt(end))) end++;
  return end;
};

/** What follows a figure: `th` for the ending of an ordinal, `a` for any other letter, else the sign itself. */
const signAt = (text: string, at: number): string => {
  if (!isLetter(text.charCodeAt(at))) return text[at] ?? '';
  const ending = text.slice(at, at + 2);
  return ending === 'th' || ending === 'st' || ending === 'nd' || ending === 'rd' ? 'th' : 'a';
};

const WIDEST_GAP = 8;

/** The word behind the gap at an offset, `0` for a figure. Lenient, since it is asked before the text is made even. */
const wordBehind = (text: string, at: number): string => {
  let start = at;
  if (text[start] === "'" || text[start] === '\u2019') start += text[start + 1] === 's' ? 2 : 1;
  for (let gap = 0; gap < WIDEST_GAP && start < text.length; gap++, start++) {
    const code = text.charCodeAt(start);
    if (isLetter(code)) return text.slice(start, endOfRun(text, start));
    if (isFigure(code)) return '0';
  }
  return '';
};

/** A start taken apart: "end of" → end, of; "0/" → 0, /. */
const apart = (start: string): readonly [first: string, second: string | null] => {
  if (start.startsWith('0')) return ['0', start.slice(1) || null];
  const cut = start.indexOf(' ');
  const first = cut < 0 ? start : start.slice(0, cut);
  const second = cut < 0 ? null : start.slice(cut + 1);
  if (first.endsWith("'s")) return [first.slice(0, -2), second];
  return [first.endsWith("'") ? first.slice(0, -1) : first, second];
};

interface Beginning {
  readonly parser: Parser;
  /** The second words it needs; null where it needs none. */
  seconds: Set<string> | null;
}

/** The parsers behind one first word, sorted out by the second word when that is first met. */
interface Entry {
  readonly beginnings: readonly Beginning[];
  readonly bySecond: Map<string, readonly Parser[]>;
}

/** With the parsers that mean a date only inside others ("week" of "end of the week"), or without. */
export type Dispatch = 'inner' | 'top';
export const INNER: Dispatch = 'inner';
export const TOP: Dispatch = 'top';

/** Every beginning, by its first word, in the order of the registry. */
const BEGINNINGS: ReadonlyMap<string, readonly Beginning[]> = (() => {
  const table = new Map<string, Beginning[]>();
  for (const parser of PARSERS) {
    for (const start of parser.starts) {
      const [first, second] = apart(start);
      let beginnings = table.get(first);
      if (beginnings === undefined) {
        beginnings = [];
        table.set(first, beginnings);
      }
      const last = beginnings.at(-1);
      if (last === undefined || last.parser !== parser)
        beginnings.push({ parser, seconds: second === null ? null : new Set([second]) });
      else if (second === null) last.seconds = null;
      else last.seconds?.add(second);
    }
  }
  return table;
})();

const ENTRIES: Readonly<Record<Dispatch, Map<string, Entry | null>>> = { inner: new Map(), top: new Map() };

/** Null where nothing begins with the word. */
const entryOf = (first: string, table: Dispatch): Entry | null => {
  const all = BEGINNINGS.get(first);
  if (all === undefined) return null;
  let entry = ENTRIES[table].get(first);
  if (entry === undefined) {
    const beginnings = table === 'inner' ? all : all.filter(({ parser }) => parser.inner !== true);
    entry = beginnings.length === 0 ? null : { beginnings, bySecond: new Map() };
    ENTRIES[table].set(first, entry);
  }
  return entry;
};

/** Behind a first word, those that need no second and those that need this one, in the order of the registry. */
const parsersWith = (entry: Entry, second: string): readonly Parser[] => {
  const { beginnings, bySecond } = entry;
  const known = bySecond.get(second);
  if (known !== undefined) return known;
  const isNeeded = beginnings.some(({ seconds }) => seconds?.has(second) === true);
  if (!isNeeded && second !== '') return parsersWith(entry, '');
  const parsers = beginnings
    .filter(({ seconds }) => seconds === null || seconds.has(second))
    .map(({ parser }) => parser);
  bySecond.set(second, parsers);
  return parsers;
};

const NONE: readonly Parser[] = [];

/** The parsers that can begin with the words at an offset. */
export const parsersAt = (text: string, at: number, table: Dispatch): readonly Parser[] => {
  if (isFigure(text.charCodeAt(at))) {
    const figures = entryOf('0', table);
    return figures === null ? NONE : parsersWith(figures, signAt(text, endOfFigures(text, at)));
  }
  let end = endOfRun(text, at);
  // "w/c": a letter, a slash, a letter
  if (end === at + 1 && text[end] === '/' && !isLetter(text.charCodeAt(end + 2))) end += 2;
  const entry = entryOf(text.slice(at, end), table);
  return entry === null ? NONE : parsersWith(entry, wordBehind(text, end));
};

/** Their first two letters, by number; a look here spares most words the slicing. */
const pairOf = (first: number, second: number): number =>
  (first - 97) * 27 + (isLetter(second) ? second - 97 : 26);
const OPENINGS = new Uint8Array(26 * 27);
for (const word of BEGINNINGS.keys())
  if (isLetter(word.charCodeAt(0))) OPENINGS[pairOf(word.charCodeAt(0), word.charCodeAt(1))] = 1;

/** A place where a date may begin: at a figure, or at a word dates begin with. */
export interface Start {
  readonly at: number;
  /** Behind the word, or behind the first figure. */
  readonly end: number;
}

const isWordly = (code: number): boolean => isLetter(code) || isFigure(code) || code === 95;

/** The next such place from an offset on; what follows is for {@link parsersAt}. */
export const nextStart = (text: string, from: number): Start | null => {
  let at = from;
  if (at > 0 && isWordly(text.charCodeAt(at - 1))) while (isWordly(text.charCodeAt(at))) at++;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (isFigure(code)) return { at, end: at + 1 };
    if (!isLetter(code)) {
      at++;
      if (code === 95) while (isWordly(text.charCodeAt(at))) at++;
      continue;
    }
    let end = endOfRun(text, at);
    if (OPENINGS[pairOf(code, text.charCodeAt(at + 1))] === 1) {
      // "w/c": a letter, a slash, a letter
      const slashed = end === at + 1 && text[end] === '/' ? text.slice(at, endOfRun(text, end + 1)) : '';
      if (slashed !== '' && BEGINNINGS.has(slashed)) return { at, end: at + slashed.length };
      if (BEGINNINGS.has(text.slice(at, end))) return { at, end };
    }
    while (isWordly(text.charCodeAt(end))) end++;
    at = end;
  }
  return null;
};

/** After so many words that might have begun one, the text is read in any case. */
const MOST_LOOKS = 500;

/** Whether a date may begin anywhere in a text; most messages are done with this. */
export const hasStart = (lower: string): boolean => {
  let start = nextStart(lower, 0);
  for (let looks = 0; start !== null; looks++, start = nextStart(lower, start.end)) {
    if (looks > MOST_LOOKS || parsersAt(lower, start.at, TOP).length > 0) return true;
  }
  return lower.includes('_');
};

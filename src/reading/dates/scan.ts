/** Where a date can begin, and the parsers that can begin there. A loop with a table is quicker here than any pattern. */
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

/** What follows a figure: `a` for any letter, else the sign itself. */
const signAt = (text: string, at: number): string => (isLetter(text.charCodeAt(at)) ? 'a' : (text[at] ?? ''));

/** The word behind the gap at an offset, `0` for a figure. */
const wordBehind = (text: string, at: number): string => {
  let start = at;
  while (text[start] === ' ' || text[start] === '-') start++;
  if (start === at) return '';
  return isFigure(text.charCodeAt(start)) ? '0' : text.slice(start, endOfRun(text, start));
};

/** A start taken apart: "end of" → end, of; "0/" → 0, /. */
const apart = (start: string): readonly [first: string, second: string | null] => {
  if (start.startsWith('0')) return ['0', start.slice(1) || null];
  const gap = start.indexOf(' ');
  return gap < 0 ? [start, null] : [start.slice(0, gap), start.slice(gap + 1).split(' ')[0] ?? null];
};

interface Entry {
  /** Those that may begin with the first word whatever follows. */
  readonly always: readonly Parser[];
  /** Those and the ones that need this second word, in the order of the registry. */
  readonly bySecond: ReadonlyMap<string, readonly Parser[]>;
}

const entryOf = (first: string, parsers: readonly Parser[]): Entry => {
  const beginning = parsers.map((parser) => {
    const seconds = parser.starts.map(apart).filter(([word]) => word === first);
    return { parser, seconds: seconds.map(([, second]) => second) };
  });
  const always = ({ seconds }: { seconds: readonly (string | null)[] }): boolean => seconds.includes(null);
  const second = new Set(beginning.flatMap(({ seconds }) => seconds).filter((word) => word !== null));
  return {
    always: beginning.filter(always).map(({ parser }) => parser),
    bySecond: new Map(
      [...second].map((word) => [
        word,
        beginning.filter((each) => always(each) || each.seconds.includes(word)).map(({ parser }) => parser),
      ]),
    ),
  };
};

export type Dispatch = ReadonlyMap<string, Entry>;

const dispatch = (parsers: readonly Parser[]): Dispatch => {
  const firsts = new Set(parsers.flatMap(({ starts }) => starts.map((start) => apart(start)[0])));
  return new Map([...firsts].map((first) => [first, entryOf(first, parsers)]));
};

const NONE: readonly Parser[] = [];

/** The parsers that can begin with the words at an offset. */
export const parsersAt = (text: string, at: number, table: Dispatch): readonly Parser[] => {
  if (isFigure(text.charCodeAt(at))) {
    const entry = table.get('0');
    return entry?.bySecond.get(signAt(text, endOfFigures(text, at))) ?? entry?.always ?? NONE;
  }
  let end = endOfRun(text, at);
  // "w/c": a letter, a slash, a letter
  if (end === at + 1 && text[end] === '/' && !isLetter(text.charCodeAt(end + 2))) end += 2;
  const entry = table.get(text.slice(at, end));
  if (entry === undefined || entry.bySecond.size === 0) return entry?.always ?? NONE;
  if (text.startsWith("'s", end)) return entry.bySecond.get(wordBehind(text, end + 2)) ?? entry.always;
  return entry.bySecond.get(wordBehind(text, end)) ?? entry.always;
};

const OUTER = PARSERS.filter((parser) => parser.inner !== true);

export const TOP = dispatch(OUTER);
/** With those that mean a date only inside others: "week" of "end of the week". */
export const INNER = dispatch(PARSERS);

/** Letters beyond a–z, so that the end of "café" begins no word. */
const isForeign = (code: number): boolean => code >= 0xc0 && code < 0x2000;

const pairOf = (first: number, second: number): number =>
  (first - 97) * 27 + (isLetter(second) ? second - 96 : 0);

/** The two letters that first words begin with: all others are passed over at once, which is most of a message. */
const PAIRS = new Uint8Array(26 * 27);
for (const first of TOP.keys()) {
  if (first !== '0') PAIRS[pairOf(first.charCodeAt(0), first.charCodeAt(1))] = 1;
}

/** The next offset from one on where a date can begin: a figure, or one of the first words. -1 where there is none. */
export const nextStart = (text: string, from: number): number => {
  let inside = from > 0 && /[a-z\d]/.test(text[from - 1] ?? '');
  for (let at = from; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const letter = isLetter(code);
    if (!letter && !isFigure(code)) {
      inside = isForeign(code);
      continue;
    }
    if (inside) continue;
    inside = true;
    if (!letter) return at;
    if (PAIRS[pairOf(code, text.charCodeAt(at + 1))] === 1 && parsersAt(text, at, TOP).length > 0) return at;
  }
  return -1;
};

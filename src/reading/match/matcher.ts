/** Runs compiled patterns over the words of a sentence. */
import type { Stretch } from './compile.ts';
import { MOST_STATES, NONE, STEP, type Tables } from './tables.ts';
import type { Vocabulary } from './vocabulary.ts';

/** What a pattern is run over. */
export interface Words {
  /** Numbers of the words, by the vocabulary. */
  readonly ids: ArrayLike<number>;
  /** The words with a space before, between and behind them, and where each starts: for looking behind. */
  readonly text: string;
  readonly offsets: readonly number[];
}

export interface Matcher {
  /** Whether a word is one of a label's. */
  is(label: number, id: number): boolean;
  /** Takes up a stretch of words: nothing outside `floor` and `ceiling` is looked at from here on. */
  over(words: Words, floor: number, ceiling: number): void;
  /**
   * Where the match of a pattern that starts at a word ends: the number of the word behind it; -1 for no match.
   */
  matchAt(pattern: number, at: number): number;
  /** Likewise from a state on. */
  endFrom(state: number, at: number): number;
  /** Steps taken since the matcher was made: what a text costs, whatever the machine it runs on. */
  readonly taken: number;
}

const NO = 1;
const YES = 2;

/** So many steps for one stretch of words; nothing people write takes a tenth of it. */
const MOST_STEPS = 50_000;

/** Tries whose end is remembered, and how a try is numbered: by stretch, word and state. */
const REMEMBERED = 4096;
const MOST_STRETCHES = 1 << 10;
const MOST_WORDS = 1 << 7;

const holds = (of: string, character: string): boolean =>
  of.startsWith('^') ? !of.includes(character, 1) : of.includes(character);

/** Whether a word is made of these stretches. */
const isMade = (word: string, shape: readonly Stretch[], from = 0, at = 0): boolean => {
  const stretch = shape[at];
  if (stretch === undefined) return from === word.length;
  if (typeof stretch === 'string')
    return word.startsWith(stretch, from) && isMade(word, shape, from + stretch.length, at + 1);
  let end = from;
  while (end < word.length && end - from < stretch.most && holds(stretch.of, word.charAt(end))) end++;
  for (; end - from >= stretch.least; end--) if (isMade(word, shape, end, at + 1)) return true;
  return false;
};

/** What a label is known as: one word by its number, none, several, or not looked up yet. */
const NO_WORD = -1;
const SEVERAL = -2;
const UNKNOWN = -3;

export const createMatcher = (tables: Tables, vocabulary: Vocabulary): Matcher => {
  const { labelAt, labelWords, labelMake, makes, stateAt, steps, asked, looks, starts } = tables;
  const { spoken } = vocabulary;
  const labels = labelMake.length;
  const single = new Int32Array(labels).fill(UNKNOWN);
  const several: (Int32Array | undefined)[] = [];
  /** By label, what is known of each word; only for those that know words by their make. */
  const made: (Uint8Array | undefined)[] = [];
  let age = vocabulary.age;

  const lookUp = (label: number): number => {
    const make = makes[labelMake[label] as number];
    if (make === undefined || make.shapes.length > 0) {
      made[label] = new Uint8Array(spoken + 256);
      return SEVERAL;
    }
    const own = labelWords.subarray(labelAt[label], labelAt[label + 1]);
    const bits = new Int32Array((spoken >> 5) + 1);
    let count = 0;
    let last = NO_WORD;
    for (const word of own) {
      if (make.except >= 0 && is(make.except, word)) continue;
      bits[word >> 5] = (bits[word >> 5] as number) | (1 << (word & 31));
      count++;
      last = word;
    }
    if (count <= 1) return last;
    several[label] = bits;
    return SEVERAL;
  };

  const isMadeFor = (label: number, id: number): boolean => {
    let known = made[label];
    if (known === undefined) return false;
    if (age !== vocabulary.age) {
      for (const each of made) each?.fill(0, spoken);
      age = vocabulary.age;
    }
    if (id >= known.length) {
      const wider = new Uint8Array(Math.max(id + 1, known.length * 2));
      wider.set(known);
      made[label] = wider;
      known = wider;
    }
    const said = known[id];
    if (said === YES) return true;
    if (said === NO) return false;
    const make = makes[labelMake[label] as number];
    const word = vocabulary.wordOf(id);
    const yes =
      make !== undefined &&
      (labelWords.subarray(labelAt[label], labelAt[label + 1]).includes(id) ||
        make.shapes.some((shape) => isMade(word, shape))) &&
      !(make.except >= 0 && is(make.except, id));
    known[id] = yes ? YES : NO;
    return yes;
  };

  const is = (label: number, id: number): boolean => {
    let only = single[label] as number;
    if (only === UNKNOWN) {
      only = lookUp(label);
      single[label] = only;
    }
    if (only !== SEVERAL) return only === id;
    const bits = several[label];
    if (bits === undefined) return isMadeFor(label, id);
    return id < spoken && ((bits[id >> 5] as number) & (1 << (id & 31))) !== 0;
  };

  let words: Words = { ids: [], text: '', offsets: [] };
  let floor = 0;
  let ceiling = 0;
  let taken = 0;
  let allowed = 0;
  /** No state is tried twice at the same word: the tries made, and where they ended. */
  const tries = new Int32Array(REMEMBERED);
  const ends = new Int16Array(REMEMBERED);
  let stretch = 0;

  const grants = (numbers: readonly number[], at: number): boolean => {
    for (const number of numbers) {
      const look = looks[number];
      if (look === undefined) return false;
      if (look.kind === 'end') {
        if (at !== ceiling) return false;
      } else if (look.kind === 'ahead') {
        if (endFrom(look.state, at) >= 0 === look.not) return false;
      } else if (look.strings.some((string) => standsBefore(string, at)) === look.not) return false;
    }
    return true;
  };
  const standsBefore = (string: string, at: number): boolean => {
    if (string === '^ ') return at === floor;
    const { text, offsets } = words;
    const from = (offsets[at] ?? text.length) - string.length;
    return from >= (offsets[floor] ?? 1) - 1 && text.startsWith(string, from);
  };

  const endFrom = (state: number, at: number): number => {
    const key = (stretch * MOST_WORDS + at) * MOST_STATES + state;
    const slot = (state * 31 + at * 1021) & (REMEMBERED - 1);
    if (tries[slot] === key) return ends[slot] as number;
    const end = tryFrom(state, at);
    tries[slot] = key;
    ends[slot] = end;
    return end;
  };

  const tryFrom = (state: number, at: number): number => {
    const last = stateAt[state + 1] as number;
    for (let i = stateAt[state] as number; i < last; i += STEP) {
      if (++taken > allowed) return -1;
      const label = steps[i] as number;
      if (label !== NONE && (at >= ceiling || !is(label, words.ids[at] as number))) continue;
      const number = steps[i + 2] as number;
      if (number !== 0) {
        const ask = asked[number];
        if (ask === undefined || !grants(ask.before, at)) continue;
        if (ask.behind.length > 0 && !grants(ask.behind, at + 1)) continue;
      }
      if (label === NONE) return at;
      const end = endFrom(steps[i + 1] as number, at + 1);
      if (end >= 0) return end;
    }
    return -1;
  };

  return {
    is,
    over: (next, from, to) => {
      words = next;
      floor = from;
      ceiling = to;
      allowed = taken + MOST_STEPS;
      stretch++;
      if (stretch === MOST_STRETCHES) {
        stretch = 1;
        tries.fill(0);
      }
    },
    matchAt: (pattern, at) => endFrom(starts[pattern] as number, at),
    endFrom,
    get taken() {
      return taken;
    },
  };
};

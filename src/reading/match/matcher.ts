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
  /** Whether the word at a place is one of a label's. */
  is(label: number, at: number): boolean;
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

/** Rows made at first; there are more as there are more words. */
const FIRST_ROWS = 256;

/**
 * By word, a row of bits: one for every label the word belongs to. Words nobody speaks of share the row of all that are
 * made alike. So a message keeps to the rows of its own words, whatever the number of labels.
 */
const createRows = (tables: Tables, vocabulary: Vocabulary) => {
  const { labels, wordAt, wordLabels, shapes, shapeAt, shapeLabels, excepted } = tables;
  const { spoken } = vocabulary;
  const width = (labels >> 5) + 1;
  /** Shapes by the letter they begin with; those of any under ''. */
  const byLetter = new Map<string, number[]>();
  for (const [number, [first]] of shapes.entries()) {
    const letter = typeof first === 'string' ? first.charAt(0) : '';
    const others = byLetter.get(letter);
    if (others === undefined) byLetter.set(letter, [number]);
    else others.push(number);
  }
  const rows = { bits: new Int32Array(FIRST_ROWS * width), places: new Int32Array(spoken + 1024).fill(-1) };
  const alike = new Map<string, number>();
  let count = 0;
  let age = vocabulary.age;

  const add = (place: number, list: Uint16Array, from: number, to: number): void => {
    for (let i = from; i < to; i++) {
      const label = list[i] as number;
      const at = place + (label >> 5);
      rows.bits[at] = (rows.bits[at] as number) | (1 << (label & 31));
    }
  };
  const make = (id: number, made: readonly number[]): number => {
    const place = count++ * width;
    if (place + width > rows.bits.length) {
      const wider = new Int32Array(rows.bits.length * 2);
      wider.set(rows.bits);
      rows.bits = wider;
    }
    for (const shape of made) add(place, shapeLabels, shapeAt[shape] as number, shapeAt[shape + 1] as number);
    const { bits } = rows;
    const has = (label: number): boolean =>
      ((bits[place + (label >> 5)] as number) & (1 << (label & 31))) !== 0;
    // Labels that except others are plain ones: what is made alike and excepted must be known by then.
    if (id < spoken) add(place, wordLabels, wordAt[id] as number, wordAt[id + 1] as number);
    for (let i = 0; i < excepted.length; i += 2) {
      const label = excepted[i] as number;
      if (has(label) && has(excepted[i + 1] as number))
        bits[place + (label >> 5)] = (bits[place + (label >> 5)] as number) & ~(1 << (label & 31));
    }
    return place;
  };
  /** Where the row of a word starts. */
  const placeOf = (id: number): number => {
    if (age !== vocabulary.age) {
      rows.places.fill(-1, spoken);
      age = vocabulary.age;
    }
    if (id >= rows.places.length) {
      const wider = new Int32Array(id * 2).fill(-1);
      wider.set(rows.places);
      rows.places = wider;
    }
    const known = rows.places[id] as number;
    if (known >= 0) return known;
    const word = vocabulary.wordOf(id);
    const made = [...(byLetter.get(word.charAt(0)) ?? []), ...(byLetter.get('') ?? [])].filter((shape) =>
      isMade(word, shapes[shape] ?? []),
    );
    const key = id < spoken ? '' : made.join();
    const place = (id < spoken ? undefined : alike.get(key)) ?? make(id, made);
    if (id >= spoken) alike.set(key, place);
    rows.places[id] = place;
    return place;
  };
  return { rows, placeOf };
};

export const createMatcher = (tables: Tables, vocabulary: Vocabulary): Matcher => {
  const { stateAt, steps, gates, asked, looks, starts } = tables;
  const { rows, placeOf } = createRows(tables, vocabulary);

  /** Where the rows of the words at hand start. */
  const places = new Int32Array(MOST_WORDS);
  let bits = rows.bits;
  const is = (label: number, at: number): boolean =>
    ((bits[(places[at] as number) + (label >> 5)] as number) & (1 << (label & 31))) !== 0;

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
    const gate = gates[state] as number;
    if (gate !== NONE && (at >= ceiling || !is(gate, at))) return -1;
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
      if (label !== NONE && (at >= ceiling || !is(label, at))) continue;
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
      if (words !== next) {
        words = next;
        for (let at = 0; at < next.ids.length; at++) places[at] = placeOf(next.ids[at] as number);
        bits = rows.bits;
      }
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

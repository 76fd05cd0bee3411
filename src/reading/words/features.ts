/** What the word weights look at: stems and pairs of them, words under a negation or a condition, families in a row. */
import type { Sentence } from '../canonical.ts';
import { vocabulary } from '../vocabulary.ts';
import { familyOf } from './classes.ts';

/** Where a feature stands: `first` and `last` words of a sentence, the latter not included. */
export interface Place {
  readonly sentence: Sentence;
  readonly first: number;
  readonly last: number;
}

export const STEM = 6;
/** So many words after a negation stand under it. */
const REACH = 4;
/** Families further apart than this have nothing to do with each other. */
const SPAN = 8;
/** A family is paired with so many before it. */
const NEIGHBOURS = 3;
const NEGATIONS = new Set([
  'not',
  'no',
  'never',
  'unable',
  'nobody',
  'nothing',
  'without',
  'none',
  'nor',
  'hardly',
]);
const CONDITIONS = new Set(['if', 'should', 'whether', 'unless', 'once', 'when', 'until']);

/** Dates and figures lose their value, words their endings. */
export const stemmed = (word: string): string => {
  const code = word.charCodeAt(0);
  if (code === 64) return `@${word.charAt(1)}`;
  if (code < 58 && code >= 48) return '#';
  return word.length > STEM ? word.slice(0, STEM) : word;
};

/** A stem or a family, and a number that stands for it: the same as long as `naming()` is. */
export interface Named {
  readonly text: string;
  readonly number: number;
}

/** What is known of a word for good: its stem, its family, and what it does to the words behind it. */
interface Nature {
  readonly stem: Named;
  readonly family: Named | null;
  readonly negates: boolean;
  readonly conditions: boolean;
  /** Signs that are no word: passed over. */
  readonly passed: boolean;
}

const natures: (Nature | undefined)[] = [];
const stems = new Map<string, Named>();
const families = new Map<string, Named>();
let age = -1;

const named = (text: string, among: Map<string, Named>): Named => {
  let one = among.get(text);
  if (one === undefined) {
    one = { text, number: among.size };
    among.set(text, one);
  }
  return one;
};

/** Changes when stems get other numbers than they had: with the numbers of words. */
export const naming = (): number => {
  const now = vocabulary().age;
  if (age !== now) {
    natures.length = 0;
    stems.clear();
    age = now;
  }
  return now;
};

const natureOf = (id: number, word: string): Nature => {
  let nature = natures[id];
  if (nature === undefined) {
    const family = familyOf(word);
    nature = {
      stem: named(stemmed(word), stems),
      family: family === null ? null : named(family, families),
      negates: NEGATIONS.has(word),
      conditions: CONDITIONS.has(word),
      passed: word === ',' || word === '"' || word === ':',
    };
    natures[id] = nature;
  }
  return nature;
};

/** Is told every feature where it stands; the same one may come again. `before` is null for the first word of a sentence. */
export interface Listener {
  stem(stem: Named, at: number): void;
  pair(before: Named | null, stem: Named, at: number): void;
  negated(stem: Named, at: number): void;
  conditional(stem: Named, at: number): void;
  family(family: Named, at: number): void;
  /** Two families not far apart, the first one at `from`. */
  families(first: Named, second: Named, from: number, at: number): void;
}

/** Walks through the features of a sentence. */
export const walkThrough = ({ words, ids }: Sentence, listener: Listener): void => {
  naming();
  let before: Named | null = null;
  let negated = 0;
  let conditional = false;
  /** Places of the last words that had a family. */
  const places: number[] = [];
  for (let i = 0; i < words.length; i++) {
    const nature = natureOf(ids[i] as number, words[i] as string);
    if (nature.passed) {
      if (words[i] === ',') conditional = false;
      continue;
    }
    const { stem, family } = nature;
    listener.stem(stem, i);
    listener.pair(before, stem, i);
    if (negated > 0) {
      listener.negated(stem, i);
      negated--;
    }
    if (conditional) listener.conditional(stem, i);
    if (family !== null) {
      listener.family(family, i);
      for (let back = places.length - 1; back >= 0 && back >= places.length - NEIGHBOURS; back--) {
        const at = places[back] as number;
        if (i - at > SPAN) break;
        const first = natures[ids[at] as number]?.family;
        if (first != null) listener.families(first, family, at, i);
      }
      places.push(i);
    }
    if (nature.negates) negated = REACH;
    if (nature.conditions) conditional = true;
    before = stem;
  }
};

/** Every feature of a message once by its name, with its first place. */
export const featuresOf = (sentences: readonly Sentence[]): Map<string, Place> => {
  const found = new Map<string, Place>();
  for (const sentence of sentences) {
    const add = (name: string, first: number, last: number): void => {
      if (!found.has(name)) found.set(name, { sentence, first, last });
    };
    walkThrough(sentence, {
      stem: ({ text }, at) => add(text, at, at + 1),
      pair: (before, { text }, at) =>
        add(`${before?.text ?? '^'} ${text}`, before === null ? at : at - 1, at + 1),
      negated: ({ text }, at) => add(`!${text}`, at, at + 1),
      conditional: ({ text }, at) => add(`~${text}`, at, at + 1),
      family: ({ text }, at) => add(`<${text}>`, at, at + 1),
      families: (first, second, from, at) => add(`${first.text}>${second.text}`, from, at + 1),
    });
  }
  return found;
};

/** Stems of words, as against signs. */
export const isWord = (stem: string): boolean => /^[a-z@#']/.test(stem);
const isStem = (name: string): boolean => isWord(name) && !/[ >]/.test(name);

/** What stands for the words nobody has learned: a message about other things than hiring is full of them. */
export const marksOf = (strange: number, all: number): string[] => {
  const marks: string[] = [];
  for (const count of [1, 2, 4, 8]) if (strange >= count) marks.push(`*strange ${count}`);
  for (const share of [10, 20, 30, 45])
    if (all > 0 && (100 * strange) / all >= share) marks.push(`*strange ${share}%`);
  if (all <= 4) marks.push('*short');
  if (all >= 60) marks.push('*long');
  return marks;
};

/** The marks of a message by the names of its features; `known` tells whether a stem was learned. */
export const strangeness = (features: Iterable<string>, known: (stem: string) => boolean): string[] => {
  let strange = 0;
  let all = 0;
  for (const name of features) {
    if (!isStem(name)) continue;
    all++;
    if (!known(name)) strange++;
  }
  return marksOf(strange, all);
};

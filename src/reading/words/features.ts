/** What the word weights look at: stems and pairs of them, words under a negation or a condition, families in a row. */
import type { Sentence } from '../canonical.ts';
import { familyOf } from './classes.ts';

/** Where a feature stands: `first` and `last` words of a sentence, the latter not included. */
export interface Place {
  readonly sentence: Sentence;
  readonly first: number;
  readonly last: number;
}

const STEM = 6;
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
const stemmed = (word: string): string => {
  const code = word.charCodeAt(0);
  if (code === 64) return `@${word.charAt(1)}`;
  if (code < 58 && code >= 48) return '#';
  return word.length > STEM ? word.slice(0, STEM) : word;
};

/** Every feature of a message once, with its first place. */
export const featuresOf = (sentences: readonly Sentence[]): Map<string, Place> => {
  const found = new Map<string, Place>();
  const add = (name: string, sentence: Sentence, first: number, last: number): void => {
    if (!found.has(name)) found.set(name, { sentence, first, last });
  };
  for (const sentence of sentences) {
    let before = '^';
    let negated = 0;
    let conditional = false;
    const families: string[] = [];
    const places: number[] = [];
    for (let i = 0; i < sentence.words.length; i++) {
      const word = sentence.words[i] ?? '';
      if (word === ',') conditional = false;
      if (word === ',' || word === '"' || word === ':') continue;
      const stem = stemmed(word);
      add(stem, sentence, i, i + 1);
      add(`${before} ${stem}`, sentence, before === '^' ? i : i - 1, i + 1);
      if (negated > 0) {
        add(`!${stem}`, sentence, i, i + 1);
        negated--;
      }
      if (conditional) add(`~${stem}`, sentence, i, i + 1);
      const family = familyOf(word);
      if (family !== null) {
        add(`<${family}>`, sentence, i, i + 1);
        for (let back = families.length - 1; back >= 0 && back >= families.length - NEIGHBOURS; back--) {
          const at = places[back] ?? 0;
          if (i - at > SPAN) break;
          add(`${families[back]}>${family}`, sentence, at, i + 1);
        }
        families.push(family);
        places.push(i);
      }
      if (NEGATIONS.has(word)) negated = REACH;
      if (CONDITIONS.has(word)) conditional = true;
      before = stem;
    }
  }
  return found;
};

const isStem = (name: string): boolean => /^[a-z@#'][^ >]*$/.test(name);

/**
 * What stands for the words nobody has learned: a message about other things than hiring is full of them.
 * `known` tells whether a stem was learned.
 */
export const strangeness = (features: Iterable<string>, known: (stem: string) => boolean): string[] => {
  let strange = 0;
  let all = 0;
  for (const name of features) {
    if (!isStem(name)) continue;
    all++;
    if (!known(name)) strange++;
  }
  const marks: string[] = [];
  for (const count of [1, 2, 4, 8]) if (strange >= count) marks.push(`*strange ${count}`);
  for (const share of [10, 20, 30, 45])
    if (all > 0 && (100 * strange) / all >= share) marks.push(`*strange ${share}%`);
  if (all <= 4) marks.push('*short');
  if (all >= 60) marks.push('*long');
  return marks;
};

/** What the word weights look at: stems, pairs and triples of them, words under a negation or a condition. */
import type { Sentence } from '../canonical.ts';
import { familyOf } from './classes.ts';

/** A feature and the words it was read from. */
export interface Feature {
  readonly name: string;
  readonly sentence: Sentence;
  readonly first: number;
  readonly last: number;
}

const STEM = 6;
const REACH = 4;
/** Families further apart than this have nothing to do with each other. */
const SPAN = 8;
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
  if (word.startsWith('@')) return `@${word.charAt(1)}`;
  if (word.charCodeAt(0) < 58 && word.charCodeAt(0) >= 48) return '#';
  return word.length > STEM ? word.slice(0, STEM) : word;
};

/** Every feature of a message once, at its first place. */
export const featuresOf = (sentences: readonly Sentence[]): Map<string, Feature> => {
  const found = new Map<string, Feature>();
  const add = (name: string, sentence: Sentence, first: number, last: number): void => {
    if (!found.has(name)) found.set(name, { name, sentence, first, last });
  };
  for (const sentence of sentences) {
    let before = '^';
    let beforeThat = '';
    let negated = 0;
    let conditional = false;
    const families: { readonly name: string; readonly at: number }[] = [];
    for (let i = 0; i < sentence.words.length; i++) {
      const word = sentence.words[i] ?? '';
      if (word === ',' || word === '"' || word === ':') {
        if (word === ',') conditional = false;
        continue;
      }
      const stem = stemmed(word);
      add(stem, sentence, i, i + 1);
      add(`${before} ${stem}`, sentence, before === '^' ? i : i - 1, i + 1);
      if (beforeThat !== '') add(`${beforeThat} ${before} ${stem}`, sentence, Math.max(0, i - 2), i + 1);
      if (negated > 0) {
        add(`!${stem}`, sentence, i, i + 1);
        negated--;
      }
      if (conditional) add(`~${stem}`, sentence, i, i + 1);
      const family = familyOf(word);
      if (family !== null) {
        add(`<${family}>`, sentence, i, i + 1);
        for (let back = families.length - 1; back >= 0 && back >= families.length - 3; back--) {
          const earlier = families[back];
          if (earlier === undefined || i - earlier.at > SPAN) break;
          add(`${earlier.name}>${family}`, sentence, earlier.at, i + 1);
          const middle = families[families.length - 1];
          if (back < families.length - 1 && middle !== undefined)
            add(`${earlier.name}>${middle.name}>${family}`, sentence, earlier.at, i + 1);
        }
        families.push({ name: family, at: i });
      }
      if (NEGATIONS.has(word)) negated = REACH;
      if (CONDITIONS.has(word)) conditional = true;
      beforeThat = before;
      before = stem;
    }
  }
  return found;
};

const isStem = (name: string): boolean =>
  /^[a-z@#']/.test(name) && !name.includes(' ') && !name.includes('>');

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

/** What tells whose a date is: the words around it, its bound, and what the rules make of its sentence. */
import type { Day } from '../../domain/facts.ts';
import type { Sentence } from '../canonical.ts';
import { type DatesInPlay, isAhead } from '../in-play.ts';
import type { OwnedDate } from '../owners.ts';
import type { Signal } from '../refine.ts';
import { familyOf } from '../words/classes.ts';
import { stemmed } from '../words/features.ts';

/** What stands around the dates of one message. */
export interface Surroundings {
  readonly sentences: readonly Sentence[];
  readonly owned: readonly OwnedDate[];
  readonly signals: readonly Signal[];
  readonly inPlay: DatesInPlay;
  readonly on: Day;
}

/** Names of features: those of the words share one weight among them, those of the signs count whole. */
export interface DateFeatures {
  readonly words: readonly string[];
  readonly signs: readonly string[];
}

const CLAUSE_ENDS = new Set([',', ':', '"', ';', '.', '?']);
const BEFORE = 5;
const AFTER = 4;
const FIRST = '^';
const LAST = '$';

const signsOfWords = (words: readonly string[], at: number): { near: string[]; around: string[] } => {
  const before: string[] = [];
  const after: string[] = [];
  for (let i = at - 1; i >= 0 && before.length < BEFORE; i--)
    if (words[i] !== '"') before.push(stemmed(words[i] as string));
  for (let i = at + 1; i < words.length && after.length < AFTER; i++)
    if (words[i] !== '"') after.push(stemmed(words[i] as string));
  while (before.length < 2) before.push(FIRST);
  while (after.length < 2) after.push(LAST);
  const near = [
    `-1${before[0]}`,
    `+1${after[0]}`,
    `-2${before[1]} ${before[0]}`,
    `+2${after[0]} ${after[1]}`,
  ];
  if (before[2] !== undefined) near.push(`-3${before[2]} ${before[1]} ${before[0]}`);
  const around = [
    ...before.slice(1).map((stem) => `-b${stem}`),
    ...after.slice(1).map((stem) => `+b${stem}`),
  ];
  return { near, around };
};

const ofClause = (words: readonly string[], at: number): string[] => {
  let first = at;
  let last = at;
  while (first > 0 && !CLAUSE_ENDS.has(words[first - 1] as string)) first--;
  while (last + 1 < words.length && !CLAUSE_ENDS.has(words[last + 1] as string)) last++;
  const found: string[] = [];
  for (let i = first; i <= last; i++) {
    if (i === at) continue;
    const side = i < at ? 'l' : 'r';
    const word = words[i] as string;
    found.push(`c${side}${stemmed(word)}`);
    const family = familyOf(word);
    if (family !== null) found.push(`f${side}${family}`);
  }
  return found;
};

/** What the rules make of the dates of a message; what is the same for all of them is gathered once. */
const signsOfRules = ({ signals, inPlay, on }: Surroundings): ((owned: OwnedDate) => string[]) => {
  const ofMessage = new Set<string>();
  const bySentence = new Map<Sentence, string[]>();
  for (const { says, turned, sentence } of signals) {
    ofMessage.add(`ms${says}`);
    const sign = `si${says}${turned === null ? '' : '!'}`;
    const own = bySentence.get(sentence);
    if (own === undefined) bySentence.set(sentence, [sign]);
    else own.push(sign);
  }
  return (owned) => {
    const { role, by, date, sentence } = owned;
    const found = [
      `ro${role}`,
      `rb${role} ${by?.rule.name ?? '-'}`,
      `rx${role} ${date.bound ?? '-'} ${aheadness(owned, on)}`,
      ...ofMessage,
      ...(bySentence.get(sentence) ?? []),
    ];
    if (inPlay.theirs.includes(owned)) found.push(inPlay.loose ? 'Tl' : 'T');
    if (inPlay.yours.includes(owned)) found.push('Y');
    if (inPlay.lowers.includes(owned)) found.push('L');
    if (inPlay.times.includes(owned)) found.push('M');
    return found;
  };
};

const aheadness = (owned: OwnedDate, on: Day): string =>
  isAhead(owned, on) ? 'ahead' : owned.date.past ? 'past' : 'no';

const SHORT = 1;
const MIDDLING = 3;

/**
 * Tells the features of each date of a message. `withRules` is false where the rules were made from the very message:
 * what they find there teaches nothing.
 */
export const dateFeaturesIn = (
  around: Surroundings,
  withRules = true,
): ((owned: OwnedDate) => DateFeatures) => {
  const { sentences, owned: all, on } = around;
  const ahead = all.filter((one) => isAhead(one, on));
  const byRules = withRules ? signsOfRules(around) : () => [];
  return (owned) => {
    const { sentence, word, date } = owned;
    const { words, index } = sentence;
    const { near, around: nearby } = signsOfWords(words, word);
    const told = new Set(ofClause(words, word));
    for (const each of sentences[index - 1]?.words ?? []) told.add(`p${stemmed(each)}`);
    for (const each of sentences[index + 1]?.words ?? []) told.add(`n${stemmed(each)}`);

    const [bound, lies] = [date.bound ?? '-', aheadness(owned, on)];
    const signs = new Set(near);
    signs.add(`ah${lies}`);
    signs.add(`bo${bound}`);
    signs.add(`sh${date.shape}`);
    signs.add(`bs${bound} ${date.shape} ${lies}`);
    signs.add(`ti${date.time === null ? '-' : '+'}`);
    signs.add(`all${Math.min(3, all.length)}`);
    signs.add(`ahead${Math.min(3, ahead.length)}`);
    if (ahead.at(-1) === owned) signs.add('last');
    if (ahead[0] === owned) signs.add('first');
    signs.add(sentences.length <= SHORT ? 'short' : sentences.length <= MIDDLING ? 'middling' : 'long');
    for (const name of byRules(owned)) signs.add(name);
    return { words: [...nearby, ...told], signs: [...signs] };
  };
};

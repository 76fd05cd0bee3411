/** Whose each date is: every date goes to the words that govern it — the nearest, in its own clause where there are any. */

import type { Sentence } from './canonical.ts';
import type { DateFinding } from './dates/find.ts';
import type { Signal } from './refine.ts';
import type { DateRole } from './rules/rule.ts';

/** A date with what it is there for. */
export interface OwnedDate {
  readonly date: DateFinding;
  readonly sentence: Sentence;
  /** Its word in the sentence. */
  readonly word: number;
  readonly role: DateRole;
  /** The words that own it; null where only its place tells. */
  readonly by: Signal | null;
}

const RANK: Readonly<Record<DateRole, number>> = {
  denied: 0,
  superseded: 0,
  until: 0,
  act: 0.2,
  answer: 0.3,
  appointment: 0.9,
  review: 0.8,
  aside: 1.1,
};

const between = (words: readonly string[], from: number, to: number): number => {
  let cost = 0;
  for (let i = from; i < to; i++) {
    const word = words[i] ?? '';
    if (word === ',' || word === ':' || word === '"') cost += 2;
    else if (
      word === 'and' ||
      word === 'but' ||
      word === 'so' ||
      word === 'then' ||
      word === 'because' ||
      word === 'while' ||
      word === 'which'
    )
      cost += 2;
    else if (word.startsWith('@')) cost += 1.5;
    else cost += 0.6;
  }
  return cost;
};

const distance = (signal: Signal, word: number): number => {
  const { words } = signal.sentence;
  if (word >= signal.first && word < signal.last) return 0;
  if (signal.last <= word) return between(words, signal.last, word);
  // A date that opens its sentence belongs to what follows, comma or not.
  const opening =
    word <= 3 || /^[,;:]$/.test(words[word - 2] ?? '') || /^(?:and|but|so|then)$/.test(words[word - 2] ?? '');
  const cost = between(words, word + 1, signal.first);
  return opening ? Math.max(0, cost - 1.5) : cost + 2.5;
};

const FAR = 14;

/** The words before a date that settle it by themselves. */
const SAID_OF_US =
  / (?:we|i) (?:had |have |know (?:i|we) |originally |first |initially |previously |earlier )*(?:said|told you|promised(?: you)?|told everyone|indicated|mentioned)(?: (?:that|you|it would be|to|by|on|the|until|for|a|an|decision|answer|would|be|have))* $/;
const DENIED =
  /(?<! or| later) (?:not|no(?! later)|nothing|nobody|never|unlikely|doubt|cannot|without|impossible)(?: [a-z']{1,14}){0,7}? (?:(?:by|on|before|until|till|within|in|this side of|prior to|for|earlier than|sooner than|at|much before) )?(?:the )?$/;
const EARLIEST = / (?:earliest|soonest|not be before|no earlier than|no sooner than)(?: [a-z']{1,14}){0,8} $/;
const NOT_LATER = / (?:no|not) later than (?:the )?$| not more than $| no more than $| in no more than $/;

/** "We were going to decide today": what was meant once reaches over the words about deciding. */
const takesOver = (other: Signal, by: Signal): boolean =>
  other.rule.governs === 'superseded' &&
  other.first <= by.first &&
  by.first - other.last <= 4 &&
  !other.sentence.words.slice(other.last, by.first).some((word) => /^(?:,|:|but|now|and)$/.test(word));

const ENDS = new Set(['by', 'within', 'before']);

/** True where it is they who will fix the time: the date is then the day by which they do. */
const arranged = (signal: Signal): boolean =>
  / (?:will|shall|going to) (?!you )/.test(
    ` ${signal.sentence.words.slice(Math.max(0, signal.first - 2), signal.last).join(' ')} `,
  ) && signal.rule.name !== 'could-you';

export const ownDates = (
  sentences: readonly Sentence[],
  dates: readonly DateFinding[],
  signals: readonly Signal[],
): OwnedDate[] => {
  const owned: OwnedDate[] = [];
  const bySentence = new Map<Sentence, Signal[]>();
  for (const signal of signals) {
    if (signal.rule.governs === undefined) continue;
    const known = bySentence.get(signal.sentence);
    if (known === undefined) bySentence.set(signal.sentence, [signal]);
    else known.push(signal);
  }
  for (const sentence of sentences) {
    for (let word = 0; word < sentence.words.length; word++) {
      const token = sentence.words[word] ?? '';
      if (!token.startsWith('@')) continue;
      const date = dates[Number(token.slice(2))];
      if (date === undefined) continue;
      let best: Signal | null = null;
      let least = Number.POSITIVE_INFINITY;
      for (const signal of bySentence.get(sentence) ?? []) {
        const cost = distance(signal, word) + RANK[signal.rule.governs ?? 'aside'] * 1.2;
        if (cost < least) {
          least = cost;
          best = signal;
        }
      }
      let role: DateRole = best !== null && least < FAR ? (best.rule.governs ?? 'aside') : 'aside';
      const by = least < FAR ? best : null;
      const before = sentence.text.slice(0, sentence.offsets[word] ?? 0);
      if (SAID_OF_US.test(before)) role = 'superseded';
      else if (
        role === 'answer' &&
        by?.rule.name !== 'check-back' &&
        !NOT_LATER.test(before) &&
        DENIED.test(before)
      )
        role = 'denied';
      if (role === 'denied' && NOT_LATER.test(before)) role = 'answer';
      if (role === 'answer' && EARLIEST.test(before)) role = 'denied';
      if (by?.turned === 'counterfactual') role = 'denied';
      if (
        role === 'answer' &&
        by !== null &&
        (bySentence.get(sentence) ?? []).some((other) => takesOver(other, by))
      )
        role = 'superseded';
      if (role === 'appointment' && by !== null && ENDS.has(date.bound ?? ''))
        role = arranged(by) ? 'answer' : 'act';
      owned.push({ date, sentence, word, role, by });
    }
  }
  return owned;
};

/** Sixth step: what the rules, the words, their sequence and the days say, weighed against each other by weights that were
 * learned. */

import { LABELS, type Label } from '../domain/facts.ts';
import { isTalkAmongThem } from './among-them.ts';
import type { Sentence } from './canonical.ts';
import { isHandedOver } from './handed-over.ts';
import type { DatesInPlay } from './in-play.ts';
import { isKeptBack } from './kept-back.ts';
import { isOfferOnlyIf, onlyOffered } from './no-offer.ts';
import { normalise } from './normalise.ts';
import { standsYet } from './owners.ts';
import { isAskedThere, isDoneAlone } from './purpose/asked.ts';
import { isForOthers } from './purpose/for-others.ts';
import { type DaysAhead, middleOfDays, type Purpose } from './purpose/purposes.ts';
import { isAnsweredNo, isRuledOut } from './purpose/ruled-out.ts';
import { isPutOff } from './put-off.ts';
import type { Signal } from './refine.ts';
import type { Impression } from './sequence/impression.ts';
import { isAskedNoMore } from './unasked.ts';
import type { Verdict } from './verdict.ts';
import { isDepending, isToldWait, tellsNothingYet } from './waits.ts';
import { AT_FIRST, WEIGHING } from './weighing.ts';
import type { Opinion } from './words/opinion.ts';

/** All that is known of a message when it is weighed. */
export interface Known {
  readonly verdict: Verdict;
  readonly chances: Opinion['chances'];
  readonly days: DaysAhead;
  readonly dates: DatesInPlay;
  readonly signals: readonly Signal[];
  readonly sentences: readonly Sentence[];
}

export interface Weighed {
  readonly label: Label;
  /** What the weighing leaves of certainty, 0..1. */
  readonly share: number;
  /** Null where the net was not asked. */
  readonly impression: Impression | null;
  /** The days ahead, with what the net heard of them where it was asked. */
  readonly days: DaysAhead;
}

/** Aspects that say something of the whole message. */
const TELLING = [
  'hold',
  'withdrawn',
  'slip',
  'irony',
  'goodbye',
  'away',
  'third-person',
  'invites-questions',
] as const;

/** The strongest of a purpose among the days ahead, 0..1. */
const most = (purpose: Purpose, { days }: Known): number => {
  let top = 0;
  for (const chances of days.values()) top = Math.max(top, chances[purpose]);
  return top;
};

const odds = (chance: number): number => Math.log((chance + 0.01) / (1.01 - chance));

/** What is weighed, by name; what is not named counts nothing. The net adds what it says to it, where it was asked. */
export const groundsOf = (known: Known, impression: Impression | null): ReadonlyMap<string, number> => {
  const { verdict, chances, days, dates, signals, sentences } = known;
  const grounds = new Map<string, number>();
  const mark = (name: string): unknown => grounds.set(name, 1);
  for (const label of LABELS) {
    grounds.set(`words: ${label}`, Math.log(chances[label] + 1e-4));
    if (impression !== null) grounds.set(`sequence: ${label}`, Math.log(impression.chances[label] + 1e-4));
  }
  const found = verdict.backing.length > 0 || (verdict.label === 'clear-timeline' && dates.theirs.length > 0);
  const firm =
    verdict.label === 'clear-timeline' || verdict.backing.some((signal) => signal.rule.weak !== true);
  if (found) mark(`${firm ? 'rules' : 'weak rules'}: ${verdict.label}`);
  for (const rival of verdict.rivals) mark(`rival: ${rival}`);
  grounds.set('their day', odds(most('theirs', known)));
  grounds.set('your day', odds(most('yours', known)));
  if (days.size > 0) mark('a day ahead');
  if (dates.theirs.length > 0) mark('rules: their day');
  if (dates.yours.length > 0) mark('rules: your day');
  if (dates.lowers.length > 0) mark('rules: not before');
  for (const says of TELLING) if (signals.some((signal) => signal.says === says)) mark(says);
  if (verdict.backing.some(({ rule }) => rule.name === 'step-only-if')) mark('a step only held out');
  if (sentences.length <= 1) mark('one sentence');
  if (sentences.length <= 4) mark('four sentences at most');
  if (sentences.length >= 9) mark('nine sentences or more');
  return grounds;
};

/** By ground, one weight a label; `base` is what counts before any. */
export type Weighing = Readonly<Record<string, readonly number[]>>;

/** The chances of each label, in the order of LABELS. */
export const chancesOn = (grounds: ReadonlyMap<string, number>, weighing: Weighing): Float64Array => {
  const scores = Float64Array.from(LABELS, (_, k) => weighing.base?.[k] ?? 0);
  for (const [name, value] of grounds) {
    const weights = weighing[name];
    if (weights === undefined) continue;
    for (let k = 0; k < LABELS.length; k++)
      scores[k] = (scores[k] as number) + value * (weights[k] as number);
  }
  normalise(scores);
  return scores;
};

/** Where all days ahead were given to the candidate, and rules find no more in the message than that. */
const isGrant = ({ verdict, days }: Known): boolean =>
  days.size > 0 && verdict.label === 'immediate' && [...days.keys()].every(({ role }) => role === 'until');

/** Where what is weighed at first is as sure as this the net is not asked, for it takes its time: of messages kept out of the
 * learning as many come out right without it. */
export const SURE = 0.95;

/** The chances of each label by all grounds, with those of the net where it was asked. */
const chancesBy = (known: Known, impression: Impression | null): Float64Array => {
  const chances = chancesOn(groundsOf(known, impression), impression === null ? AT_FIRST : WEIGHING);
  const days = [...known.days.keys()];
  // A timeline needs a day; words that promise an answer without one leave the matter open.
  if (days.length === 0) passOn(chances, 'clear-timeline', 'vague');
  // Nor is it theirs to answer by a day on which they tell the candidate to do something.
  else if (days.every((day) => isAskedThere(day) || isDoneAlone(day)))
    passOn(chances, 'clear-timeline', 'immediate');
  // A day they rule out leaves it open.
  else if (days.every(isRuledOut)) {
    passOn(chances, 'clear-timeline', 'vague');
    if (isNoToDay(known)) passOn(chances, 'rejection', 'vague');
  }
  // What takes until a day is over by it.
  if (known.dates.theirs.some(({ by, date }) => by?.rule.name === 'answer-time' && date.bound === 'until'))
    passOn(chances, 'vague', 'clear-timeline');
  // … so is a wait that is named outright, where an answer is promised with it.
  if (known.dates.theirs.some((owned) => isToldWait(owned, known)))
    passOn(chances, 'vague', 'clear-timeline');
  // … and one that was promised and is still to come stands, whatever has not been heard until now.
  if (known.dates.theirs.some(({ date }) => known.signals.some((signal) => standsYet(date, signal))))
    passOn(chances, 'vague', 'clear-timeline');
  // "You'll hear Monday or Tuesday, depending on how fast he reads": one or the other.
  if (days.some((day) => isDepending(day, known))) passOn(chances, 'vague', 'clear-timeline');
  if (known.signals.some(tellsNothingYet)) passOn(chances, 'none', 'vague');
  if (isPutOff(known) || isAskedNoMore(known) || isTalkAmongThem(known))
    passOn(chances, 'immediate', 'vague');
  if (isStatusLine(known)) passOn(chances, 'none', 'vague');
  if (isHandedOver(known))
    for (const label of ['vague', 'immediate'] as const) passOn(chances, label, 'none');
  if (isAskedFirst(known)) passOn(chances, 'clear-timeline', 'immediate');
  if (isKeptBack(known)) passOn(chances, 'rejection', 'vague');
  if (isRefusedAmongOthers(known)) passOn(chances, 'clear-timeline', 'rejection');
  if (isOfferOnlyIf(known)) passOn(chances, 'offer', 'vague');
  const offered = onlyOffered(known);
  if (offered !== null) passOn(chances, 'offer', offered === 'help' ? 'vague' : 'none');
  if (offered === 'help' && known.verdict.label !== 'immediate') passOn(chances, 'immediate', 'vague');
  // They answer by none of these days, and who is given time is asked for something, if not made an offer.
  if (isGrant(known))
    for (const label of ['clear-timeline', 'vague', 'none'] as const) passOn(chances, label, 'immediate');
  return chances;
};

const STATUS = / (?:status|stage|application|candidature|candidacy) /;

/** "Current stage: under consideration", whatever else a notice says of its own settings. */
const isStatusLine = ({ verdict }: Known): boolean =>
  verdict.label === 'vague' &&
  verdict.backing.some(
    ({ rule, sentence: { words, text }, first }) =>
      rule.name === 'under-review' &&
      !words.slice(words.lastIndexOf(':', first), first).includes(',') &&
      words.lastIndexOf(':', first) > 0 &&
      STATUS.test(text),
  );

/** From this on a day is the candidate's, whatever else is said. */
const PLAINLY_YOURS = 0.8;

/** "I'd need it back within five days. The director then takes a day, and I'd ring you": what they do comes after. */
const isAskedFirst = ({ verdict, days }: Known): boolean =>
  verdict.label === 'immediate' &&
  [...days].some(
    ([{ role, by, date }, { yours }], i, all) =>
      i === 0 &&
      all.length > 1 &&
      yours >= PLAINLY_YOURS &&
      role === 'act' &&
      by?.says === 'immediate' &&
      all.slice(1).every(([later]) => later.date.anchored || later.date.from >= (date.to ?? date.from)),
  );

/** From this on a day may be one on which they answer. */
const MAY_ANSWER = 0.2;

/** "You did not reach the pass mark. Successful candidates hear by Friday." */
const isRefusedAmongOthers = ({ verdict, days }: Known): boolean => {
  const answers = [...days].filter(([, { theirs }]) => theirs >= MAY_ANSWER);
  return (
    verdict.label === 'rejection' &&
    answers.length > 0 &&
    answers.every(
      ([owned]) => isForOthers(owned) && verdict.backing.every(({ sentence }) => sentence !== owned.sentence),
    )
  );
};

/** A no is as short as this where it is only to what was asked before it. */
const BARE_NO = 6;

/** "Will we hear this week? Sadly no": nobody is refused. */
const isNoToDay = ({ days, signals }: Known): boolean => {
  const noes = [...days.keys()].flatMap((day) => (isAnsweredNo(day) && day.next !== null ? [day.next] : []));
  return (
    noes.some(({ words }) => words.length <= BARE_NO) &&
    signals.every(({ says, sentence }) => says !== 'rejection' || noes.includes(sentence))
  );
};

/** In place: what spoke for one label speaks for another. */
const passOn = (chances: Float64Array, from: Label, to: Label): void => {
  const [gives, takes] = [LABELS.indexOf(from), LABELS.indexOf(to)];
  chances[takes] = (chances[takes] as number) + (chances[gives] as number);
  chances[gives] = 0;
};

const best = (known: Known, impression: Impression | null): Weighed => {
  const chances = chancesBy(known, impression);
  const first = chances.indexOf(Math.max(...chances));
  const { days } = known;
  return { label: LABELS[first] ?? 'none', share: chances[first] as number, impression, days };
};

export const weigh = (known: Known, ask: () => Impression): Weighed => {
  const alone = best(known, null);
  if (alone.share >= SURE) return alone;
  const impression = ask();
  return best({ ...known, days: middleOfDays(known.days, impression.days) }, impression);
};

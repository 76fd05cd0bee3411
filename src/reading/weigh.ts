/** Sixth step: what the rules, the words and the days say, weighed against each other by weights that were learned. */

import type { Day } from '../domain/facts.ts';
import { LABELS, type Label } from '../domain/facts.ts';
import { type DatesInPlay, isAhead } from './in-play.ts';
import type { OwnedDate } from './owners.ts';
import type { Purposes } from './purpose/purposes.ts';
import type { Signal } from './refine.ts';
import type { Verdict } from './verdict.ts';
import { WEIGHING } from './weighing.ts';
import type { Opinion } from './words/opinion.ts';

/** All that is known of a message when it is weighed. */
export interface Known {
  readonly verdict: Verdict;
  readonly chances: Opinion['chances'];
  readonly purposes: ReadonlyMap<OwnedDate, Purposes>;
  readonly dates: DatesInPlay;
  readonly signals: readonly Signal[];
  /** How many sentences. */
  readonly length: number;
  readonly on: Day;
}

export interface Weighed {
  readonly label: Label;
  /** What the weighing leaves of certainty, 0..1. */
  readonly share: number;
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
const most = (purpose: keyof Purposes, { purposes, on }: Known): number => {
  let top = 0;
  for (const [owned, chances] of purposes) if (isAhead(owned, on)) top = Math.max(top, chances[purpose]);
  return top;
};

export const anyDayAhead = ({ purposes, on }: Pick<Known, 'purposes' | 'on'>): boolean => {
  for (const owned of purposes.keys()) if (isAhead(owned, on)) return true;
  return false;
};

const odds = (chance: number): number => Math.log((chance + 0.01) / (1.01 - chance));

/** What is weighed, by name; what is not named counts nothing. */
export const groundsOf = (known: Known): ReadonlyMap<string, number> => {
  const { verdict, chances, dates, signals, length } = known;
  const grounds = new Map<string, number>();
  const mark = (name: string): unknown => grounds.set(name, 1);
  for (const label of LABELS) grounds.set(`words: ${label}`, Math.log(chances[label] + 1e-4));
  const found = verdict.backing.length > 0 || (verdict.label === 'clear-timeline' && dates.theirs.length > 0);
  const firm =
    verdict.label === 'clear-timeline' || verdict.backing.some((signal) => signal.rule.weak !== true);
  if (found) mark(`${firm ? 'rules' : 'weak rules'}: ${verdict.label}`);
  for (const rival of verdict.rivals) mark(`rival: ${rival}`);
  grounds.set('their day', odds(most('theirs', known)));
  grounds.set('your day', odds(most('yours', known)));
  if (anyDayAhead(known)) mark('a day ahead');
  if (dates.theirs.length > 0) mark('rules: their day');
  if (dates.yours.length > 0) mark('rules: your day');
  if (dates.lowers.length > 0) mark('rules: not before');
  for (const says of TELLING) if (signals.some((signal) => signal.says === says)) mark(says);
  if (verdict.backing.some(({ rule }) => rule.name === 'step-only-if')) mark('a step only held out');
  if (length <= 1) mark('one sentence');
  if (length <= 4) mark('four sentences at most');
  if (length >= 9) mark('nine sentences or more');
  return grounds;
};

export const weigh = (known: Known): Weighed => {
  const scores = LABELS.map((_, k) => WEIGHING.base?.[k] ?? 0);
  for (const [name, value] of groundsOf(known)) {
    const weights = WEIGHING[name];
    if (weights === undefined) continue;
    for (let k = 0; k < LABELS.length; k++)
      scores[k] = (scores[k] as number) + value * (weights[k] as number);
  }
  const top = Math.max(...scores);
  const raised = scores.map((score) => Math.exp(score - top));
  const all = raised.reduce((a, b) => a + b, 0);
  // A timeline needs a day; words that promise an answer without one leave the matter open.
  if (!anyDayAhead(known)) {
    const clear = LABELS.indexOf('clear-timeline');
    const open = LABELS.indexOf('vague');
    raised[open] = (raised[open] as number) + (raised[clear] as number);
    raised[clear] = 0;
  }
  const best = raised.indexOf(Math.max(...raised));
  return { label: LABELS[best] ?? 'none', share: (raised[best] as number) / all };
};

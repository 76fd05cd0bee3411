/** Which of the days ahead a reading goes by, once its label stands, by weights learned from the project's own messages. */
import type { Label } from '../../domain/facts.ts';
import type { DatesInPlay } from '../in-play.ts';
import { normalise } from '../normalise.ts';
import type { OwnedDate } from '../owners.ts';
import type { Signal } from '../refine.ts';
import { isArrival, linkDays } from './arrivals.ts';
import { isToChooseFrom } from './choice-of-days.ts';
import { CHOOSING } from './choosing.ts';
import type { DaysAhead } from './purposes.ts';
import { PURPOSES } from './table.ts';

/** The labels that may go by a day ahead. */
export const DATED = ['clear-timeline', 'immediate', 'offer'] as const;
export type DatedLabel = (typeof DATED)[number];

export const isDated = (label: Label): label is DatedLabel => (DATED as readonly Label[]).includes(label);

export interface Choices {
  readonly days: DaysAhead;
  readonly dates: DatesInPlay;
  readonly signals: readonly Signal[];
}

/** By ground, one weight for each of {@link DATED}; that of {@link NO_DAY} stands against every day. */
export type Choosing = Readonly<Record<string, readonly number[]>>;

export const NO_DAY = 'no day';
const ARRIVES = 'they send by it';
const NOBODYS = 'nobody is asked by it';

/** From this on a day is likely to be there for something. */
const LIKELY = 0.5;

/** What speaks for each day, by name, in their order; what is not named counts nothing. */
export const groundsOfDays = ({ days, dates, signals }: Choices): ReadonlyMap<string, number>[] => {
  const all = [...days];
  const links = linkDays(days);
  const strongest = (purpose: (typeof PURPOSES)[number]): number =>
    Math.max(...all.map(([, chances]) => chances[purpose]));
  const said = [
    ['rules: their day', dates.theirs],
    ['rules: your day', dates.yours],
    ['rules: not before', dates.lowers],
    ['rules: a time to be there', dates.times],
  ] as const;
  return all.map(([owned, chances], i) => {
    const grounds = new Map<string, number>();
    const mark = (name: string): unknown => grounds.set(name, 1);
    const { date, role, sentence } = owned;
    for (const purpose of PURPOSES) grounds.set(purpose, Math.log(chances[purpose] + 0.01));
    mark(`bound: ${date.bound ?? '-'}`);
    mark(`shape: ${date.shape}`);
    mark(`role: ${role}`);
    if (date.time !== null) mark('has a time');
    if (isArrival(owned)) mark(ARRIVES);
    if (links.has(owned) || isToChooseFrom(owned)) mark(NOBODYS);
    for (const [name, found] of said) if (found.includes(owned)) mark(name);
    for (const signal of signals)
      if (signal.sentence === sentence) mark(`beside: ${signal.says}${signal.turned === null ? '' : ' if'}`);
    if (all.length === 1) mark('the only day');
    else {
      if (i === 0) mark('the first day');
      if (i === all.length - 1) mark('the last day');
      for (const purpose of ['theirs', 'yours', 'meeting'] as const)
        if (chances[purpose] === strongest(purpose)) mark(`the likeliest: ${purpose}`);
      for (const purpose of ['theirs', 'yours'] as const)
        if (all.slice(i + 1).some(([, later]) => later[purpose] > LIKELY)) mark(`a later one: ${purpose}`);
    }
    return grounds;
  });
};

/** The chances of each day, in their order, and of none of them, the last. */
export const chancesOfDays = (
  all: readonly ReadonlyMap<string, number>[],
  label: DatedLabel,
  choosing: Choosing,
): Float64Array => {
  const column = DATED.indexOf(label);
  const weightOf = (name: string): number => choosing[name]?.[column] ?? 0;
  const scores = Float64Array.from([
    ...all.map((grounds) => [...grounds].reduce((sum, [name, value]) => sum + weightOf(name) * value, 0)),
    weightOf(NO_DAY),
  ]);
  // An answer by a day needs that day; and the day on which an offer's papers come, or a link, is nobody's.
  if (label === 'clear-timeline') scores[all.length] = Number.NEGATIVE_INFINITY;
  else
    for (const [i, grounds] of all.entries())
      if (grounds.has(NOBODYS) || (label === 'offer' && grounds.has(ARRIVES)))
        scores[i] = Number.NEGATIVE_INFINITY;
  normalise(scores);
  return scores;
};

export interface Chosen {
  /** Null where none of them is meant. */
  readonly owned: OwnedDate | null;
  /** How likely that is right, 0..1. */
  readonly chance: number;
}

/** Of days that are as likely, the first. */
export const chooseDay = (label: DatedLabel, choices: Choices): Chosen => {
  const chances = chancesOfDays(groundsOfDays(choices), label, CHOOSING);
  const chance = Math.max(...chances);
  return { owned: [...choices.days.keys()][chances.indexOf(chance)] ?? null, chance };
};

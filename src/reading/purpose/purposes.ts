/** Whose each date is, by weights learned from the project's own messages: how likely each purpose. */
import { numberIn } from '../hashes.ts';
import { isAhead } from '../in-play.ts';
import { normalise } from '../normalise.ts';
import type { OwnedDate } from '../owners.ts';
import { linkDays } from './arrivals.ts';
import { isAskedThere, isDoneAlone } from './asked.ts';
import { type DateFeatures, dateFeaturesIn, type Surroundings } from './features.ts';
import { isRuledOut } from './ruled-out.ts';
import { PURPOSE_STEPS, PURPOSES, type PurposeTable, purposeTable } from './table.ts';

export type Purpose = (typeof PURPOSES)[number];

/** Chances by purpose; they sum to one. */
export type Purposes = Readonly<Record<Purpose, number>>;

const K = PURPOSES.length;

const purposesBy = ({ words, signs }: DateFeatures, table: PurposeTable): Float64Array => {
  const sums = new Float64Array(K);
  const add = (name: string): void => {
    const row = numberIn(name, table.names) - 1;
    if (row < 0) return;
    for (let k = 0; k < K; k++)
      sums[k] = (sums[k] as number) + (table.rows[row * K + k] as number) / PURPOSE_STEPS;
  };
  for (const name of words) add(name);
  const damping = 1 / Math.sqrt(Math.max(1, words.length));
  for (let k = 0; k < K; k++) sums[k] = (sums[k] as number) * damping + (table.bias[k] as number);
  for (const name of signs) add(name);
  normalise(sums);
  return sums;
};

/** From chances in the order of PURPOSES. */
const named = (chances: Float64Array): Purposes =>
  Object.fromEntries(PURPOSES.map((purpose, k) => [purpose, chances[k] as number])) as Record<
    Purpose,
    number
  >;

/** A day given to the candidate in so many words is theirs to keep; where another is surer still, it is that one. */
const GRANTED: Purposes = { theirs: 0, yours: 0.8, meeting: 0, review: 0, old: 0, other: 0.2 };

/** The day on which a link comes. */
const NOBODYS: Purposes = { theirs: 0, yours: 0, meeting: 0, review: 0, old: 0, other: 1 };

/** What a date is there for, by chances in the order of PURPOSES where it was not given in so many words. */
export const purposesOf = (owned: OwnedDate, chances: () => Float64Array): Purposes => {
  if (owned.role === 'until') return GRANTED;
  const purposes = named(chances());
  const { theirs, yours, meeting, other } = purposes;
  if (isRuledOut(owned)) return { ...purposes, theirs: 0, other: other + theirs };
  if (isDoneAlone(owned)) return { ...purposes, yours: yours + theirs + meeting, theirs: 0, meeting: 0 };
  return isAskedThere(owned) ? { ...purposes, yours: yours + theirs, theirs: 0 } : purposes;
};

/** So many dates are looked at from either end of a message: no letter has more, and a hostile text must hold nobody up. */
const MOST = 24;

/** The dates of a message that lie ahead, in their order, with what each is there for. */
export type DaysAhead = ReadonlyMap<OwnedDate, Purposes>;

export const daysAheadIn = (around: Surroundings): DaysAhead => {
  const { owned, on } = around;
  const looked = owned.length <= 2 * MOST ? owned : [...owned.slice(0, MOST), ...owned.slice(-MOST)];
  const ahead = looked.filter((one) => isAhead(one, on));
  if (ahead.length === 0) return new Map();
  const [table, featuresOf] = [purposeTable(), dateFeaturesIn(around)];
  const days = new Map(ahead.map((one) => [one, purposesOf(one, () => purposesBy(featuresOf(one), table))]));
  for (const link of linkDays(days)) days.set(link, NOBODYS);
  return days;
};

/** From this on it is plain what a day is there for. */
const PLAIN = 0.9;

/** Whether the words around them leave open what some of these days are there for. */
export const areOpen = (days: DaysAhead): boolean =>
  [...days.values()].some((chances) => PURPOSES.every((purpose) => chances[purpose] < PLAIN));

/** The middle of what the words around each day say and of what was heard of it, as odds go; of a day that only one of them
 * speaks of, what that one says. */
export const middleOfDays = (words: DaysAhead, heard: DaysAhead): DaysAhead =>
  new Map(
    [...words].map(([day, own]) => {
      const other = heard.get(day);
      if (other === undefined) return [day, own];
      const both = Float64Array.from(
        PURPOSES,
        (purpose) => (Math.log(own[purpose] + FAINTEST) + Math.log(other[purpose] + FAINTEST)) / 2,
      );
      normalise(both);
      return [day, named(both)];
    }),
  );

/** No chance counts for less. */
const FAINTEST = 0.001;

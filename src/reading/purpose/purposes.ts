/** Whose each date is, by weights learned from the project's own messages: how likely each purpose. */
import { numberIn } from '../hashes.ts';
import { isAhead } from '../in-play.ts';
import { normalise } from '../normalise.ts';
import type { OwnedDate } from '../owners.ts';
import { type DateFeatures, dateFeaturesIn, type Surroundings } from './features.ts';
import { PURPOSE_STEPS, PURPOSES, type PurposeTable, purposeTable } from './table.ts';

export type Purpose = (typeof PURPOSES)[number];

/** Chances by purpose; they sum to one. */
export type Purposes = Readonly<Record<Purpose, number>>;

const K = PURPOSES.length;

const purposesBy = ({ words, signs }: DateFeatures, table: PurposeTable): Purposes => {
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
  const chances = {} as Record<Purpose, number>;
  for (const [k, purpose] of PURPOSES.entries()) chances[purpose] = sums[k] as number;
  return chances;
};

/** A day given to the candidate in so many words is theirs to keep; where another is surer still, it is that one. */
const GRANTED: Purposes = { theirs: 0, yours: 0.8, meeting: 0, review: 0, old: 0, other: 0.2 };

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
  return new Map(
    ahead.map((one) => [one, one.role === 'until' ? GRANTED : purposesBy(featuresOf(one), table)]),
  );
};

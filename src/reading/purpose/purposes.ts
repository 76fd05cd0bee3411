/** Whose each date is, by weights learned from the project's own messages: how likely each purpose. */
import { numberIn } from '../hashes.ts';
import type { OwnedDate } from '../owners.ts';
import { featuresOfDate, type Surroundings } from './features.ts';
import { PURPOSE_STEPS, PURPOSES, type PurposeTable, purposeTable } from './table.ts';

export type Purpose = (typeof PURPOSES)[number];

/** Chances by purpose; they sum to one. */
export type Purposes = Readonly<Record<Purpose, number>>;

const K = PURPOSES.length;

const purposesOf = (owned: OwnedDate, around: Surroundings, table: PurposeTable): Purposes => {
  const { words, signs } = featuresOfDate(owned, around);
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
  const top = Math.max(...sums);
  const raised = Array.from(sums, (sum) => Math.exp(sum - top));
  const all = raised.reduce((a, b) => a + b, 0);
  const chances = {} as Record<Purpose, number>;
  for (const [k, purpose] of PURPOSES.entries()) chances[purpose] = (raised[k] as number) / all;
  return chances;
};

/** So many dates are looked at from either end of a message: no letter has more, and a hostile text must hold nobody up. */
const MOST = 24;

/** The purposes of the dates of a message, in their order. */
export const purposesIn = (around: Surroundings): ReadonlyMap<OwnedDate, Purposes> => {
  if (around.owned.length === 0) return new Map();
  const table = purposeTable();
  const { owned } = around;
  const looked = owned.length <= 2 * MOST ? owned : [...owned.slice(0, MOST), ...owned.slice(-MOST)];
  return new Map(looked.map((one) => [one, purposesOf(one, around, table)]));
};

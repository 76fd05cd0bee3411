/** Learns how rules, words and days are weighed: by Adam over a few dozen grounds, with what was said of each message by
 * words and days that had not seen it. */
import { LABELS, type Label } from '../../../src/domain/facts.ts';
import { normalise } from '../../../src/reading/normalise.ts';
import type { Weighing } from '../../../src/reading/weigh.ts';
import { adam, tableLines } from './adam.ts';

export interface Weighable {
  readonly grounds: ReadonlyMap<string, number>;
  readonly label: readonly Label[];
  readonly weight: number;
}

const STEPS = 200;
/** How strongly weights are drawn to nothing. */
const DRAWN = 0.003;
const K = LABELS.length;

export const learnWeighing = (set: readonly Weighable[]): Weighing => {
  const names = [...new Set(set.flatMap(({ grounds }) => [...grounds.keys()]))].sort();
  const D = names.length;
  const values = set.map(({ grounds }) => Float64Array.from(names, (name) => grounds.get(name) ?? 0));
  const mean = new Float64Array(D);
  const spread = new Float64Array(D);
  for (const row of values)
    for (let d = 0; d < D; d++) mean[d] = (mean[d] as number) + (row[d] as number) / set.length;
  for (const row of values)
    for (let d = 0; d < D; d++)
      spread[d] = (spread[d] as number) + ((row[d] as number) - (mean[d] as number)) ** 2 / set.length;
  for (let d = 0; d < D; d++) spread[d] = Math.sqrt(spread[d] as number) + 1e-6;
  for (const row of values)
    for (let d = 0; d < D; d++) row[d] = ((row[d] as number) - (mean[d] as number)) / (spread[d] as number);
  const right = set.map(({ label }) => new Set(label.map((one) => LABELS.indexOf(one))));
  const all = set.reduce((sum, { weight }) => sum + weight, 0);

  const weights = new Float64Array((D + 1) * K);
  const move = adam(weights);
  const scores = new Float64Array(K);
  for (let step = 1; step <= STEPS; step++) {
    const slopes = new Float64Array(weights.length);
    for (const [n, row] of values.entries()) {
      for (let k = 0; k < K; k++) {
        let sum = weights[D * K + k] as number;
        for (let d = 0; d < D; d++) sum += (row[d] as number) * (weights[d * K + k] as number);
        scores[k] = sum;
      }
      normalise(scores);
      const own = right[n] as Set<number>;
      let rightly = 1e-9;
      for (const k of own) rightly += scores[k] as number;
      for (let k = 0; k < K; k++) {
        const chance = scores[k] as number;
        const error = ((set[n]?.weight ?? 1) * (chance - (own.has(k) ? chance / rightly : 0))) / all;
        for (let d = 0; d < D; d++)
          slopes[d * K + k] = (slopes[d * K + k] as number) + error * (row[d] as number);
        slopes[D * K + k] = (slopes[D * K + k] as number) + error;
      }
    }
    for (let j = 0; j < D * K; j++) slopes[j] = (slopes[j] as number) + (weights[j] as number) * DRAWN;
    move(slopes);
  }
  const base = Array.from({ length: K }, (_, k) => weights[D * K + k] as number);
  const weighing: Record<string, readonly number[]> = { base };
  for (const [d, name] of names.entries()) {
    const own = Array.from({ length: K }, (_, k) => (weights[d * K + k] as number) / (spread[d] as number));
    for (let k = 0; k < K; k++) base[k] = (base[k] as number) - (own[k] as number) * (mean[d] as number);
    weighing[name] = own;
  }
  return weighing;
};

/** The source text of src/reading/weighing.ts. */
export const writtenWeighing = (atFirst: Weighing, whole: Weighing, fingerprint: string): string =>
  [
    '// biome-ignore-all format: a table',
    '// biome-ignore-all lint/suspicious/noApproximativeNumericConstant: measured, not meant',
    '/** How rules, words and days are weighed; `npm run learn` learns it anew. */',
    '',
    '/** A fingerprint of the messages and lines that were learned from. */',
    `export const LEARNED_FROM = '${fingerprint}';`,
    '',
    '/** What each ground of weigh.ts counts for each label, in the order of LABELS, before the net is asked. */',
    'export const AT_FIRST: Readonly<Record<string, readonly number[]>> = {',
    ...tableLines(atFirst),
    '};',
    '',
    '/** And with what the net says. */',
    'export const WEIGHING: Readonly<Record<string, readonly number[]>> = {',
    ...tableLines(whole),
    '};',
    '',
  ].join('\n');

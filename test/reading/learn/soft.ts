/** A multinomial logistic regression by AdaGrad over named features: the same every time for the same examples. */
import { normalise } from '../../../src/reading/normalise.ts';
import { numbersFrom } from './mails.ts';

export interface Row {
  /** Features that share one weight among them: the more there are, the less each counts. */
  readonly words: readonly string[];
  /** Features that count whole. */
  readonly signs?: readonly string[];
  /** Classes that would be right, by number. */
  readonly right: readonly number[];
  readonly weight?: number;
}

export interface Learned {
  readonly bias: readonly number[];
  /** One weight a class, by feature. */
  readonly weights: ReadonlyMap<string, Float64Array>;
}

interface Way {
  readonly classes: number;
  readonly rounds: number;
  /** Among how many words a row shares its weight: those that are learned, or all it has. */
  readonly among: 'learned' | 'all';
}

const RATE = 0.3;
/** What the rate has lost by the last round. */
const SLOWING = 0.7;
const SHRINK = 0.002;
const BIAS_RATE = 0.02;
/** Features met less often are not learned. */
const LEAST = 2;

export const learn = (rows: readonly Row[], { classes: K, rounds, among }: Way): Learned => {
  const seen = new Map<string, number>();
  for (const { words, signs = [] } of rows)
    for (const list of [words, signs]) for (const name of list) seen.set(name, (seen.get(name) ?? 0) + 1);
  const places = new Map<string, number>();
  for (const [name, count] of seen) if (count >= LEAST) places.set(name, places.size);
  const placesOf = (names: readonly string[]): Int32Array =>
    Int32Array.from(names.map((name) => places.get(name)).filter((place) => place !== undefined));

  const weights = new Float64Array(places.size * K);
  const spent = new Float64Array(places.size * K).fill(0.1);
  const bias = new Float64Array(K);
  const known = rows.map(({ words, signs = [], right, weight = 1 }) => {
    const learned = placesOf(words);
    const count = among === 'all' ? words.length : learned.length;
    return {
      words: learned,
      signs: placesOf(signs),
      right,
      weight,
      damping: 1 / Math.sqrt(Math.max(1, count)),
    };
  });
  const next = numbersFrom(1);
  const order = known.map((_, i) => i);
  const chances = new Float64Array(K);
  for (let round = 0; round < rounds; round++) {
    const rate = RATE * (1 - (SLOWING * round) / rounds);
    for (let i = order.length - 1; i > 0; i--) {
      const j = Math.min(i, Math.floor(next() * (i + 1)));
      [order[i], order[j]] = [order[j] as number, order[i] as number];
    }
    for (const i of order) {
      const { words, signs, right, weight, damping } = known[i] as (typeof known)[number];
      chances.set(bias);
      for (const p of words)
        for (let k = 0; k < K; k++)
          chances[k] = (chances[k] as number) + damping * (weights[p * K + k] as number);
      for (const p of signs)
        for (let k = 0; k < K; k++) chances[k] = (chances[k] as number) + (weights[p * K + k] as number);
      normalise(chances);
      let rightly = 1e-9;
      for (const k of right) rightly += chances[k] as number;
      for (let k = 0; k < K; k++) {
        const chance = chances[k] as number;
        const error = weight * (chance - (right.includes(k) ? chance / rightly : 0));
        bias[k] = (bias[k] as number) - BIAS_RATE * error;
        for (const p of words) step(p * K + k, error * damping, rate);
        for (const p of signs) step(p * K + k, error, rate / 2);
      }
    }
  }
  function step(at: number, error: number, rate: number): void {
    const slope = error + SHRINK * (weights[at] as number);
    spent[at] = (spent[at] as number) + slope * slope;
    weights[at] = (weights[at] as number) - (rate * slope) / Math.sqrt(spent[at] as number);
  }
  return {
    bias: [...bias],
    weights: new Map([...places].map(([name, p]) => [name, weights.slice(p * K, p * K + K)])),
  };
};

/** The chances of each class. */
export const chancesBy = (
  { bias, weights }: Learned,
  { words, signs = [] }: Pick<Row, 'words' | 'signs'>,
  among: Way['among'],
): Float64Array => {
  const scores = new Float64Array(bias.length);
  let known = 0;
  const add = (name: string): void => {
    const own = weights.get(name);
    if (own === undefined) return;
    known++;
    for (let k = 0; k < scores.length; k++) scores[k] = (scores[k] as number) + (own[k] as number);
  };
  for (const name of words) add(name);
  const damping = 1 / Math.sqrt(Math.max(1, among === 'all' ? words.length : known));
  for (let k = 0; k < scores.length; k++) scores[k] = (scores[k] as number) * damping + (bias[k] as number);
  for (const name of signs) add(name);
  normalise(scores);
  return scores;
};

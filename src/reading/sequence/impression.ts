/** A third opinion: what the words say one after the other, by a small net that was learned from the project's own messages. */
import { type Day, LABELS, type Label } from '../../domain/facts.ts';
import { isAhead } from '../in-play.ts';
import { normalise } from '../normalise.ts';
import type { Surroundings } from '../purpose/features.ts';
import { type DaysAhead, purposesOf } from '../purpose/purposes.ts';
import { addTimes, foundAt, rowsOf } from './found.ts';
import { foundOf } from './rows.ts';
import { type SeenWord, seenIn } from './seen.ts';
import { type Ear, type NetTable, netTable } from './table.ts';

export interface Impression {
  /** Sums to one. */
  readonly chances: Readonly<Record<Label, number>>;
  /** What the days ahead among what is seen are there for. */
  readonly days: DaysAhead;
}

/** Chances: of each label, in the order of LABELS; and of each purpose, in the order of PURPOSES, for each word seen that
 * stands for a date. */
export interface Heard {
  readonly labels: Float64Array;
  readonly purposes: readonly Float64Array[];
}

/** The strongest of what was found in each sentence. */
const strongestIn = (
  found: Int32Array,
  seen: readonly SeenWord[],
  sentences: number,
  width: number,
): Int32Array => {
  const strongest = new Int32Array(sentences * width);
  for (const [i, { sentence }] of seen.entries()) {
    let from = i * width;
    for (let at = sentence * width; at < (sentence + 1) * width; at++, from++)
      if ((found[from] as number) > (strongest[at] as number)) strongest[at] = found[from] as number;
  }
  return strongest;
};

/** What each wide outlook makes of each sentence; nothing is weaker than 0. */
const wideOn = (near: Int32Array, sentences: number, { wide, wideBase, shape }: Ear): Int32Array => {
  const [width, outlooks] = [foundOf(shape), wideBase.length];
  const found = new Int32Array(sentences * outlooks);
  for (let s = 0; s < sentences; s++) found.set(wideBase, s * outlooks);
  for (let s = 0; s < sentences; s++)
    for (let i = 0; i < width; i++) {
      const strength = near[s * width + i] as number;
      if (strength === 0) continue;
      // The one before it hears of it as the one after, and the other way round.
      for (let beside = Math.max(-1, -s); beside <= 1 && s + beside < sentences; beside++) {
        const from = ((1 - beside) * width + i) * outlooks;
        addTimes(found, (s + beside) * outlooks, wide, from, outlooks, strength);
      }
    }
  for (let at = 0; at < found.length; at++) found[at] = Math.max(0, found[at] as number);
  return found;
};

const strongestOf = (all: Int32Array, width: number): Int32Array => {
  const strongest = new Int32Array(width);
  for (let i = 0; i < all.length; i++)
    strongest[i % width] = Math.max(strongest[i % width] as number, all[i] as number);
  return strongest;
};

const SILENCE = LABELS.indexOf('none');

/** Adds up what was found, each part by the weights from `at` on and by what one of it is worth. */
const weighed = (
  parts: readonly (readonly [found: Int32Array, worth: number])[],
  weights: Int8Array,
  at: number,
): number => {
  let score = 0;
  for (const [found, worth] of parts) {
    let sum = 0;
    for (let i = 0; i < found.length; i++) sum += (found[i] as number) * (weights[at++] as number);
    score += sum * worth;
  }
  return score;
};

/** From what was found to the chances of so many classes as there are bases. */
const chancesOf = (
  parts: readonly (readonly [found: Int32Array, worth: number])[],
  weights: Int8Array,
  bases: readonly number[],
): Float64Array => {
  const each = weights.length / bases.length;
  const scores = Float64Array.from(bases, (base, k) => base + weighed(parts, weights, k * each));
  normalise(scores);
  return scores;
};

/** What one ear makes of words, of which the rows are given. */
const heardBy = (
  ear: Ear,
  seen: readonly SeenWord[],
  words: readonly (readonly number[])[],
  rows: Int8Array,
): Heard => {
  const { last, dated, shape } = ear;
  const [width, more] = [foundOf(shape), ear.wideBase.length];
  const sentences = (seen.at(-1) as SeenWord).sentence + 1;
  const found = foundAt(words, rows, ear);
  const near = strongestIn(found, seen, sentences, width);
  const wide = wideOn(near, sentences, ear);
  const block = (all: Int32Array, size: number, at: number): Int32Array =>
    all.subarray(at * size, (at + 1) * size);
  const labels = chancesOf(
    [
      [strongestOf(near, width), last.worth.near],
      [strongestOf(wide, more), last.worth.wide],
      [block(wide, more, sentences - 1), last.worth.wide],
    ],
    last.weights,
    last.base,
  );
  const purposes = seen.flatMap(({ sentence, date }, i) =>
    date === null
      ? []
      : [
          chancesOf(
            [
              [block(found, width, i), dated.worth.near],
              [block(near, width, sentence), dated.worth.near],
              [block(wide, more, sentence), dated.worth.wide],
            ],
            dated.weights,
            dated.base,
          ),
        ],
  );
  return { labels, purposes };
};

const meanOf = (lists: readonly Float64Array[]): Float64Array =>
  (lists[0] as Float64Array).map(
    (_, k) => lists.reduce((sum, list) => sum + (list[k] as number), 0) / lists.length,
  );

/** Nothing but sums, products and quotients up to the last step, so that every machine finds the same. */
export const hear = (seen: readonly SeenWord[], table: NetTable): Heard => {
  if (seen.length === 0)
    return { labels: Float64Array.from(LABELS, (_, k) => (k === SILENCE ? 1 : 0)), purposes: [] };
  const words = rowsOf(seen, table);
  const heard = table.ears.map((ear) => heardBy(ear, seen, words, table.rows));
  return {
    labels: meanOf(heard.map(({ labels }) => labels)),
    purposes: (heard[0] as Heard).purposes.map((_, n) =>
      meanOf(heard.map(({ purposes }) => purposes[n] as Float64Array)),
    ),
  };
};

/** What was heard, by the names of labels and the days ahead. */
export const asImpression = (
  seen: readonly SeenWord[],
  on: Day,
  { labels, purposes }: Heard,
): Impression => ({
  chances: Object.fromEntries(LABELS.map((label, k) => [label, labels[k] as number])) as Record<
    Label,
    number
  >,
  days: new Map(
    seen
      .flatMap(({ date }) => (date === null ? [] : [date]))
      .map((date, n) => [date, purposesOf(date, () => purposes[n] as Float64Array)] as const)
      .filter(([date]) => isAhead(date, on)),
  ),
});

export const impressionOf = (around: Surroundings): Impression => {
  const seen = seenIn(around);
  return asImpression(seen, around.on, hear(seen, netTable()));
};

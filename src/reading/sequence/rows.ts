/** What a row of the net brings to each outlook on some words in a row, and to what is carried past them: for those met most,
 * worked out when jobfu is built. */
import type { Ear, Shape } from './table.ts';

/** How many outlooks there are on words in a row. */
export const nearOf = ({ spans, near }: Shape): number => spans.length * near;

/** How many sums of them a word takes part in: every outlook's, once for each place of its span. */
export const nearTapsOf = ({ spans, near }: Shape): number =>
  spans.reduce((sum, span) => sum + span, 0) * near;

/** How many sums decide what is carried past a word: what it brings and what it keeps, on and back. */
export const carryingOf = ({ carried }: Shape): number => 4 * carried;

/** How many sums a word takes part in. */
export const tapsOf = (shape: Shape): number => nearTapsOf(shape) + shape.reach * carryingOf(shape);

/** How much is found at each word: by outlook, and what is carried on and back, once and again. */
export const foundOf = (shape: Shape): number => nearOf(shape) + 2 * shape.carried + 2 * shape.second;

/** By place of each span, and outlook. With weights of 31 steps and 32 numbers a word none passes 16 bits. */
export const broughtByRow = (
  row: number,
  rows: Int8Array,
  { near, shape }: Pick<Ear, 'near' | 'shape'>,
): Int16Array => {
  const { width } = shape;
  const first = (row - 1) * width;
  const brought = new Int16Array(near.length / width);
  for (let o = 0, at = 0; o < brought.length; o++) {
    let sum = 0;
    for (let i = first; i < first + width; i += 4, at += 4)
      sum +=
        (rows[i] as number) * (near[at] as number) +
        (rows[i + 1] as number) * (near[at + 1] as number) +
        (rows[i + 2] as number) * (near[at + 2] as number) +
        (rows[i + 3] as number) * (near[at + 3] as number);
    brought[o] = sum;
  }
  return brought;
};

/** The learned weights of dates in plain numbers, found by a hash of the feature's name. */
import { type Hashes, hashed } from '../hashes.ts';
import { PURPOSE_BIAS, PURPOSE_WEIGHTS } from './weights.ts';

/** What a date may be there for: a day they answer by, one the candidate must act by, an appointment, a period of
 * reading and meeting, what is over or taken back, anything else. */
export const PURPOSES = ['theirs', 'yours', 'meeting', 'review', 'old', 'other'] as const;

/** Weights are written one character a purpose, this many steps to one; the middle one stands for nothing. */
export const PURPOSE_STEPS = 10;
const MIDDLE = 31;
const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

export interface PurposeTable {
  readonly bias: readonly number[];
  /** The names of features; the row of number `n` starts at `(n - 1) * PURPOSES.length`. */
  readonly names: Hashes;
  readonly rows: Int8Array;
}

/** A weight as it is written. */
export const digitOf = (weight: number): string =>
  DIGITS.charAt(Math.max(0, Math.min(DIGITS.length - 1, Math.round(weight * PURPOSE_STEPS) + MIDDLE)));

export const tableFrom = (written: string, bias: readonly number[]): PurposeTable => {
  const lines = written.split('\n').filter((line) => line.includes('\t'));
  const cut = (line: string): number => line.lastIndexOf('\t');
  return {
    bias,
    names: hashed(lines.map((line) => line.slice(0, cut(line)))),
    rows: Int8Array.from(
      lines.flatMap((line) => [...line.slice(cut(line) + 1)].map((digit) => DIGITS.indexOf(digit) - MIDDLE)),
    ),
  };
};

let made: PurposeTable | null = null;

export const purposeTable = (): PurposeTable => {
  made ??= tableFrom(PURPOSE_WEIGHTS, PURPOSE_BIAS);
  return made;
};

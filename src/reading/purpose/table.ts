/** The learned weights of dates in plain numbers, found by a hash of the feature's name. */
import { type Hashes, hashed } from '../hashes.ts';
import { stepsOf } from '../words/notation.ts';
import { PURPOSE_BIAS, PURPOSE_WEIGHTS } from './weights.ts';

/** What a date may be there for: a day they answer by, one the candidate must act by, an appointment, a period of
 * reading and meeting, what is over or taken back, anything else. */
export const PURPOSES = ['theirs', 'yours', 'meeting', 'review', 'old', 'other'] as const;

export { STEPS as PURPOSE_STEPS } from '../words/notation.ts';

export interface PurposeTable {
  readonly bias: readonly number[];
  /** The names of features; the row of number `n` starts at `(n - 1) * PURPOSES.length`. */
  readonly names: Hashes;
  readonly rows: Int8Array;
}

export const tableFrom = (written: string, bias: readonly number[]): PurposeTable => {
  const lines = written.split('\n').filter((line) => line.includes('\t'));
  const cut = (line: string): number => line.lastIndexOf('\t');
  return {
    bias,
    names: hashed(lines.map((line) => line.slice(0, cut(line)))),
    rows: Int8Array.from(lines.flatMap((line) => stepsOf(line.slice(cut(line) + 1)))),
  };
};

let made: PurposeTable | null = null;

export const purposeTable = (): PurposeTable => {
  made ??= tableFrom(PURPOSE_WEIGHTS, PURPOSE_BIAS);
  return made;
};

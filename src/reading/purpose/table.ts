/** The learned weights of dates in plain numbers, found by a hash of the feature's name. */
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
  /** Hashes of the names, rising; row `i` holds the weights of the name with hash `i`. */
  readonly hashes: Uint32Array;
  readonly rows: Int8Array;
  /** Where a hash is looked for, from the place its last bits name: row numbers counted from 1, 0 where there is none. */
  readonly places: Uint16Array;
}

/** The row of a name; -1 for one nobody learned. */
export const rowOf = (name: string, { hashes, places }: PurposeTable): number => {
  const hash = hashOf(name);
  const last = places.length - 1;
  for (let place = hash & last; ; place = (place + 1) & last) {
    const row = (places[place] as number) - 1;
    if (row < 0 || hashes[row] === hash) return row;
  }
};

/** Twice as many places as rows at least, and a power of two. */
const placesFor = (hashes: Uint32Array): Uint16Array => {
  if (hashes.length > 0xffff) throw new Error('more features than row numbers');
  const places = new Uint16Array(2 ** Math.ceil(Math.log2(2 * hashes.length + 2)));
  for (const [row, hash] of hashes.entries()) {
    let place = hash & (places.length - 1);
    while (places[place] !== 0) place = (place + 1) & (places.length - 1);
    places[place] = row + 1;
  }
  return places;
};

/** FNV-1a, 32 bits. */
export const hashOf = (name: string): number => {
  let hash = 0x811c9dc5;
  for (let i = 0; i < name.length; i++) hash = Math.imul(hash ^ name.charCodeAt(i), 0x01000193);
  return hash >>> 0;
};

/** A weight as it is written. */
export const digitOf = (weight: number): string =>
  DIGITS.charAt(Math.max(0, Math.min(DIGITS.length - 1, Math.round(weight * PURPOSE_STEPS) + MIDDLE)));

/** @throws Error where two names share a hash: one of them would speak for the other */
export const tableFrom = (written: string, bias: readonly number[]): PurposeTable => {
  const found = written
    .split('\n')
    .filter((line) => line.includes('\t'))
    .map((line) => {
      const cut = line.lastIndexOf('\t');
      return { hash: hashOf(line.slice(0, cut)), digits: line.slice(cut + 1) };
    })
    .sort((a, b) => a.hash - b.hash);
  const hashes = Uint32Array.from(found, ({ hash }) => hash);
  if (hashes.some((hash, i) => i > 0 && hash === hashes[i - 1])) throw new Error('two features share a hash');
  const rows = Int8Array.from(
    found.flatMap(({ digits }) => [...digits].map((digit) => DIGITS.indexOf(digit) - MIDDLE)),
  );
  return { bias, hashes, rows, places: placesFor(hashes) };
};

let made: PurposeTable | null = null;

export const purposeTable = (): PurposeTable => {
  made ??= tableFrom(PURPOSE_WEIGHTS, PURPOSE_BIAS);
  return made;
};

/** Tables written as text by the build, and read back: their numbers stand there as they lie in memory. */
import type { Tables } from './tables.ts';

const WIDE = ['wordAt', 'shapeAt', 'stateAt', 'wakingAt'] as const;
const NARROW = ['wordLabels', 'shapeLabels', 'excepted', 'steps', 'starts', 'waking'] as const;

type Numbers = (typeof WIDE)[number] | (typeof NARROW)[number];

export interface PackedTables extends Omit<Tables, Numbers> {
  /** The lists of numbers one behind the other, little-endian, in base 64; and the length of each. */
  readonly numbers: string;
  readonly lengths: readonly number[];
}

export const pack = (tables: Tables): PackedTables => {
  const { words, labels, shapes, asked, looks, restless } = tables;
  const lists = [...WIDE.map((name) => tables[name]), ...NARROW.map((name) => tables[name])];
  const bytes = lists.map((list) => Buffer.from(list.buffer, list.byteOffset, list.byteLength));
  const numbers = Buffer.concat(bytes).toString('base64');
  return {
    words,
    labels,
    shapes,
    asked,
    looks,
    restless,
    numbers,
    lengths: lists.map((list) => list.length),
  };
};

export const unpack = ({ numbers, lengths, ...rest }: PackedTables): Tables => {
  const { buffer, byteOffset } = Buffer.from(numbers, 'base64');
  let at = byteOffset;
  let list = 0;
  const wide = (): Uint32Array => {
    const length = lengths[list++] ?? 0;
    at += length * 4;
    return new Uint32Array(buffer, at - length * 4, length);
  };
  const narrow = (): Uint16Array => {
    const length = lengths[list++] ?? 0;
    at += length * 2;
    return new Uint16Array(buffer, at - length * 2, length);
  };
  return {
    ...rest,
    wordAt: wide(),
    shapeAt: wide(),
    stateAt: wide(),
    wakingAt: wide(),
    wordLabels: narrow(),
    shapeLabels: narrow(),
    excepted: narrow(),
    steps: narrow(),
    starts: narrow(),
    waking: narrow(),
  };
};

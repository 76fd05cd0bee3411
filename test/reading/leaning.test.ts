import { expect, test } from 'vitest';
import { LABELS } from '../../src/domain/facts.ts';
import { leaningFrom } from '../../src/reading/words/leaning.ts';

const STEMS = 256;
const WEIGHTS = 'Z'.repeat(LABELS.length);
const BIAS = LABELS.map(() => 0);

/** So many pairs of words, each with its row. */
const pairs = (many: number): string =>
  Array.from({ length: many }, (_, i) => `a${i % STEMS} b${Math.floor(i / STEMS)}\t${WEIGHTS}`).join('\n');

test('rows are numbered in 16 bits: one more than there are numbers is refused, not mistaken for another', () => {
  expect(() => leaningFrom(pairs(0xffff), BIAS)).not.toThrow();
  expect(() => leaningFrom(pairs(0x10000), BIAS)).toThrow('more rows than numbers');
});

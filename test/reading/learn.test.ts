/** What the reader has learned is what its messages teach. */
import { expect, test } from 'vitest';
import { NET_LEARNED_FROM } from '../../src/reading/sequence/weights.ts';
import { LEARNED_FROM } from '../../src/reading/weighing.ts';
import { fingerprint } from './learn/examples.ts';

test('it was learned from the messages and lines as they stand; `npm run learn:sequence` and `npm run learn` learn anew', () => {
  expect(fingerprint()).toBe(LEARNED_FROM);
  expect(fingerprint()).toBe(NET_LEARNED_FROM);
});

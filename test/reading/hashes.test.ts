/** Names are found by their hashes, and others are not. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hashed, numberIn } from '../../src/reading/hashes.ts';

test('every name has its number, counted from 1, and no other name has one', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.string({ maxLength: 12 })),
      fc.string({ maxLength: 12 }),
      (names, other) => {
        const among = hashed(names);
        names.forEach((name, i) => {
          expect(numberIn(name, among)).toBe(i + 1);
        });
        if (!names.includes(other)) expect(numberIn(other, among)).toBe(0);
      },
    ),
  );
});

test('of two names with one hash the first speaks for both', () => {
  const [one, same] = ['-2place ,', '-bsite'];
  const among = hashed(['other', one, same]);
  expect(numberIn(one, among)).toBe(2);
  expect(numberIn(same, among)).toBe(2);
});

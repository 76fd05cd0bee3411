/** Sentences nobody means well with: nothing throws, nothing is slow, the same is always told the same. */
import fc from 'fast-check';
import { checkSync } from 'recheck';
import { expect, test } from 'vitest';
import { PATTERNS as SAID } from '../../../src/reading/sentence/said.ts';
import { PATTERNS as STAGES } from '../../../src/reading/sentence/stage.ts';
import { understand } from './sentences.ts';

const WORDS = fc.constantFrom(
  ...'had a call with dana lee at acme for senior engineer yesterday 3pm , ; . ( ) – & "they\'ll decide by friday" said the recruiter Zoom role: company = 10/03 \' Inc. @ w/ and topics'.split(
    ' ',
  ),
);

test('any words in any order: nothing throws, and what is told stands in the sentence', () => {
  fc.assert(
    fc.property(fc.array(WORDS, { maxLength: 40 }), (words) => {
      const text = words.join(' ');
      const told = understand(text);
      expect(understand(text)).toEqual(told);
      const given = text.toLowerCase().replace(/\s+/g, ' ');
      for (const name of [told.company, told.role, ...told.people.map(({ name: person }) => person)])
        if (name !== null)
          expect(given.replace(/@ ?/g, 'at ').replace(/w\/ /g, 'with ')).toContain(name.toLowerCase());
    }),
    { numRuns: 400 },
  );
});

test('any text at all: nothing throws', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
      understand(text);
    }),
    { numRuns: 300 },
  );
});

test.each([...SAID, ...STAGES].map((pattern) => [pattern.source, pattern.flags] as const))(
  'no pattern can be made slow: %s',
  (source, flags) => {
    expect(checkSync(source, flags, { timeout: 20_000, checker: 'automaton' }).status).not.toBe('vulnerable');
  },
);

/** No pattern can be made to run for ever: each is put to recheck. */
import { checkSync } from 'recheck';
import { expect, test } from 'vitest';
import { patternSource } from '../../src/reading/machine.ts';
import { RULES } from '../../src/reading/rules/index.ts';

const LIMIT = { timeout: 3000, checker: 'automaton' } as const;

test.each(RULES.flatMap((rule) => rule.patterns.map((source, n) => [`${rule.name} ${n}`, source] as const)))(
  '%s',
  (_, source) => {
    // Bounded quantifiers only: no pattern reaches further than its own figures say.
    const plain = patternSource(source);
    expect(plain.replace(/\[[^\]]*\]|\\./g, '')).not.toMatch(/[*+](?!\?\))|\{\d+,\}/);
    const found = checkSync(` (?:${plain})`, 'g', LIMIT);
    expect(found.status).toBe('safe');
  },
);

test('the checker knows a bad pattern when it sees one', () => {
  expect(checkSync('(?:a|a)*b', 'g', LIMIT).status).toBe('vulnerable');
});

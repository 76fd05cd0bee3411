/** No pattern can be made to run for ever, and no text makes the reader try without end: each pattern is put to recheck, each text counted. */
import { checkSync } from 'recheck';
import { expect, test } from 'vitest';
import { WEEKDAYS_ONLY } from '../../src/domain/calendar.ts';
import { stepsTaken } from '../../src/reading/find.ts';
import { patternSource } from '../../src/reading/machine.ts';
import { read } from '../../src/reading/read.ts';
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

const long = (seed: string): string => seed.repeat(Math.ceil(100_000 / seed.length)).slice(0, 100_000);
/** A letter of four sentences takes some hundreds; a hundred thousand characters may take no more than this. */
const MOST_STEPS = 600_000;

test.each([
  'we will ',
  'if you do not hear from us ',
  'we are not going to be able to offer you the position by Friday and ',
  'please choose a time to book a call with us or send us your documents by Monday ',
  'will you have to be able to get back to you ',
  'we have been in and out of the last and final of the other candidates ',
  '-- \n',
  'Best\n',
  'From: x\n',
  '. ',
])('a hundred thousand characters of %j take so many steps and no more', (seed) => {
  const before = stepsTaken();
  const reading = read(long(seed), { on: '2026-03-11', dateOrder: 'dmy', work: WEEKDAYS_ONLY });
  expect(stepsTaken() - before).toBeLessThan(MOST_STEPS);
  expect(reading.evidence.length).toBeLessThan(1000);
});

/** An explanation shows the whole message, marks its evidence, and gives each piece a reason. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { WEEKDAYS_ONLY } from '../../src/domain/calendar.ts';
import { reasonOf } from '../../src/reading/advice.ts';
import { explain } from '../../src/reading/explain.ts';
import { read } from '../../src/reading/read.ts';
import { RULES } from '../../src/reading/rules/index.ts';

const on = '2026-03-11';
const explained = (text: string) =>
  explain(text, read(text, { on, dateOrder: 'dmy', work: WEEKDAYS_ONLY }), { on, dateOrder: 'dmy' });

test('the pieces are the message, whole and in order, whatever it is', () => {
  const sentences = RULES.flatMap(({ examples }) => examples);
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...sentences), { maxLength: 4 }), (parts) => {
      const text = parts.join(' ');
      expect(
        explained(text)
          .pieces.map((piece) => piece.text)
          .join(''),
      ).toBe(text);
    }),
    { numRuns: 200 },
  );
});

test('the day is told step by step, with whose it is', () => {
  const { days, reasons } = explained('We will let you know by the end of next week.');
  expect(days).toEqual([
    'The message is of Wed 11 Mar, and "by the end of next week" counts from there.',
    'It spans Wed 11 Mar to Fri 20 Mar; the last day counts, 9 days later.',
    'They are the ones to answer by then.',
  ]);
  for (const { reason, rule } of reasons) expect(reason, rule).toMatch(/^[A-Z].*\.$/);
});

test('what no rule says, but the words lean to, has a reason to show too', () => {
  const text = 'We said Friday but that will not hold, make it Wednesday.';
  const reading = read(text, { on: '2026-11-22', dateOrder: 'dmy', work: WEEKDAYS_ONLY });
  const { reasons } = explain(text, reading, { on: '2026-11-22', dateOrder: 'dmy' });
  expect(reasons.filter(({ rule, reason }) => rule === reason)).toEqual([]);
  expect(reasonOf('words-lean')).not.toBeNull();
  expect(reasonOf('silence-means-no')).not.toBeNull();
});

test('every rule has a reason to show', () => {
  for (const { name, reason } of RULES) expect(reason, name).toMatch(/^[A-Z“].{10,}\.$/);
});

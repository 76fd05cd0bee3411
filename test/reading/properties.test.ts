/** What holds for every reading of every text. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { WEEKDAYS_ONLY } from '../../src/domain/calendar.ts';
import { LABELS, type Reading } from '../../src/domain/facts.ts';
import { read } from '../../src/reading/read.ts';
import { RULES } from '../../src/reading/rules/index.ts';

const ON = '2026-03-11';
const reading = (text: string, on = ON): Reading => read(text, { on, dateOrder: 'dmy', work: WEEKDAYS_ONLY });

const sound = (text: string, said: Reading, on = ON): void => {
  for (const { quote, start, end, says } of said.evidence) {
    expect(text.slice(start, end)).toBe(quote);
    expect(end).toBeGreaterThan(start);
    expect(LABELS).toContain(says);
  }
  expect(said.confidence).toBeGreaterThanOrEqual(0);
  expect(said.confidence).toBeLessThanOrEqual(1);
  if (said.outcome === 'rejection') {
    expect(said).toMatchObject({
      kind: 'none',
      nextStep: null,
      deadline: null,
      appointment: null,
      silent: false,
    });
  }
  if (said.outcome === 'offer') expect(said.kind).toBe('immediate');
  if (said.kind === 'immediate') expect(said.nextStep).not.toBeNull();
  else expect(said.nextStep).toBeNull();
  if (said.kind === 'clear-timeline') {
    expect(said.deadline?.owner).toBe('them');
    expect(said.deadline?.to).not.toBeNull();
  }
  if (said.kind === 'none') expect(said.deadline).toBeNull();
  if (said.deadline !== null) {
    const { from, to, phrase } = said.deadline;
    expect(text).toContain(phrase);
    if (to !== null) {
      expect(from <= to).toBe(true);
      expect(to >= on).toBe(true);
    }
  }
};

const WORDS = [
  ...new Set(
    RULES.flatMap((rule) => [...rule.examples, ...rule.nearMisses]).flatMap((text) => text.split(' ')),
  ),
  'by Friday',
  'within two weeks',
  'next week',
  '12/04',
  '3pm',
  'tomorrow',
  'if',
  'not',
  '\n',
  '\n\n',
  '> ',
  '<p>',
  '&nbsp;',
  '😀',
  '[date]',
  '“',
  '”',
  '-- ',
  'On Monday Ada wrote:',
];

test('any text at all is read, soundly, and the same way twice', () => {
  fc.assert(
    fc.property(
      fc.oneof(fc.string({ maxLength: 400, unit: 'binary' }), fc.string({ maxLength: 400 })),
      (text) => {
        const said = reading(text);
        sound(text, said);
        expect(reading(text)).toEqual(said);
      },
    ),
    { numRuns: 300 },
  );
});

test('any words of the field in any order are read soundly', () => {
  const day = fc.constantFrom('2026-03-11', '2026-12-31', '2028-02-28', '2027-01-01', '2026-05-30');
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...WORDS), { maxLength: 60 }), day, (words, on) => {
      const text = words.join(' ');
      sound(text, reading(text, on), on);
    }),
    { numRuns: 500 },
  );
});

test('every example of every rule is read soundly', () => {
  for (const rule of RULES)
    for (const text of [...rule.examples, ...rule.nearMisses]) sound(text, reading(text));
});

test('nothing at all is none, and not sure of it', () => {
  for (const text of ['', ' ', '\n\n', '\u00a0', '---', '>']) {
    const said = reading(text);
    expect(said).toMatchObject({ kind: 'none', outcome: null, silent: true, deadline: null });
    expect(said.confidence).toBeLessThan(0.6);
  }
});

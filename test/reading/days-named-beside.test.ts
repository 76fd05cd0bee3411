/** Days beside the one they answer by: of the small print, of an absence, of what was promised and is over, of where a week begins. */
import { expect, test } from 'vitest';
import { WEEKDAYS_ONLY } from '../../src/domain/calendar.ts';
import { read } from '../../src/reading/read.ts';

const readOn = (text: string, on: string) => read(text, { on, dateOrder: 'dmy', work: WEEKDAYS_ONLY });

test.each([
  [
    'Crewing will revert to you in writing within fourteen (14) days.\nYours faithfully,\nThis communication does not constitute an offer of employment. Any dispute shall be notified within 30 days.',
    '2027-09-22',
  ],
  ['Your appeal will be decided within 30 days and we shall notify you.', '2027-10-08'],
])('small print: %s', (text, to) => {
  expect(readOn(text, '2027-09-08')).toMatchObject({ kind: 'clear-timeline', deadline: { to } });
});

test.each([
  'We shall revert to you in due course.\nYours faithfully,\nPell Ship Management\nAny dispute shall be notified within 30 days.',
])('small print alone: %s', (text) => {
  expect(readOn(text, '2027-09-08')).toMatchObject({ kind: 'vague', deadline: null });
});

test.each([
  'My boss he is travel in Vietnam until 21 October, after he come back he will make choice and I will inform you.',
  "Our owner travels until the 21st, after her return she will choose and I'll let you know.",
  'Boss in Korea until 21 October, after come back he choose and I tell you.',
])('away until then, and to decide once back: %s', (text) => {
  expect(readOn(text, '2026-10-15')).toMatchObject({ kind: 'vague' });
});

test.each([
  [
    'My boss he is travel in Vietnam until 21 October, on 22 October he will make choice and I will inform you.',
    '2026-10-22',
  ],
  ['The boss takes until 21 October to make his choice, then I will inform you.', '2026-10-21'],
  ['My boss is in Vietnam until 21 October and will decide within two days of his return.', '2026-10-23'],
])('away, and to decide by a day: %s', (text, to) => {
  expect(readOn(text, '2026-10-15')).toMatchObject({ kind: 'clear-timeline', deadline: { to } });
});

test.each([
  'Was told I\'d hear "by the 4th". Well, it\'s the 8th and my inbox is empty.',
  "She promised an answer by the 3rd. It's now the 8th.",
  'HR said "by the 1st". Well, it\'s the 8th.',
  "The 4th, they said. It's the 8th now.",
])('promised for a day of this month that is over: %s', (text) => {
  expect(readOn(text, '2026-09-08')).toMatchObject({ kind: 'vague', deadline: null });
});

test.each([
  ['Was told I\'d hear "by the 11th". It\'s only the 8th.', '2026-09-11'],
  ["They said by the 15th, and today's the 8th, so still time.", '2026-09-15'],
  ["They said by the 4th, it's the 8th now and they've moved it to the 30th.", '2026-09-30'],
])('promised for one to come: %s', (text, to) => {
  expect(readOn(text, '2026-09-08')).toMatchObject({ kind: 'clear-timeline', deadline: { to } });
});

test.each([
  [
    "The works council gets one week to have its say, counting from today, and I'd have the final word by then.",
    '2027-08-05',
  ],
  ["The staff council gets a week to say yes, starting today, and we'll let you know by then.", '2027-08-05'],
  ["The council meets today and we'll ring you by Monday.", '2027-08-02'],
])('where a stretch begins: %s', (text, to) => {
  expect(readOn(text, '2027-07-29')).toMatchObject({ kind: 'clear-timeline', deadline: { to } });
});

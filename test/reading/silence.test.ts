/** Silence that is to be taken for a no is marked; other conditions are left alone. */
import { expect, test } from 'vitest';
import { WEEKDAYS_ONLY } from '../../src/domain/calendar.ts';
import { read } from '../../src/reading/read.ts';
import { markSilence } from '../../src/reading/silence.ts';
import { deadline, reading } from '../domain/build.ts';

const dated = reading('clear-timeline', { deadline: deadline('2026-03-13', '2026-03-11') });
const marks = (text: string): string[] =>
  markSilence(dated, text)
    .evidence.filter(({ rule }) => rule === 'silence-means-no')
    .map(({ start, end }) => text.slice(start, end));

test.each([
  "If you don't hear from us by Friday, please assume the answer is no.",
  'Should you not receive a reply by 3 April, please take that as a rejection.',
  'No word by Friday means you did not get it.',
  'If you have not heard back by the 20th you can consider your application unsuccessful.',
  'We call everybody by Friday; silence means no.',
])('%s', (text) => {
  expect(marks(`Hello. ${text}`)).toEqual([text]);
});

test.each([
  "If you don't hear from us by Friday, please call me.",
  "If you don't hear by Friday, it means we have not decided yet.",
  'No news by Friday means no decision has been made.',
  'We will let you know by Friday.',
])('not: %s', (text) => {
  expect(marks(text)).toEqual([]);
});

test('a reading marks it by itself', () => {
  const text = "If you don't hear from us by Friday, please assume the answer is no.";
  const { evidence } = read(text, { on: '2026-03-11', dateOrder: 'dmy', work: WEEKDAYS_ONLY });
  expect(evidence.map(({ rule }) => rule)).toContain('silence-means-no');
});

test('only a timeline with a day can end in silence', () => {
  const text = "If you don't hear from us, assume no.";
  expect(markSilence(reading('vague'), text).evidence).toEqual([]);
});

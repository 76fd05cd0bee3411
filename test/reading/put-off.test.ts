/** Appointments that are taken back, beside those that move to another time or are asked about. */
import { expect, test } from 'vitest';
import { WEEKDAYS_ONLY } from '../../src/domain/calendar.ts';
import { read } from '../../src/reading/read.ts';

const readOn = (text: string) => read(text, { on: '2026-03-12', dateOrder: 'dmy', work: WEEKDAYS_ONLY });

test.each([
  "We need to postpone Thursday's interview. I'll send you new dates.",
  'Unfortunately we must postpone your second interview on Thursday. We will be in touch with a new date.',
  "Please strike Thursday's interview from your calendar, we'll find another date.",
  'Forget what I said about a second interview on Thursday, HR wants to wait.',
  "My second interview got postponed, they'll send a new date.",
])('open again: %s', (text) => {
  expect(readOn(text)).toMatchObject({ kind: 'vague', appointment: null, deadline: null });
});

test.each([
  ['Interview moved from Thursday to Friday 10am.', '2026-03-13T10:00'],
  ['They postponed my interview from Monday to Friday at ten.', '2026-03-13T10:00'],
  ["We need to move Thursday's interview to Friday at 10. Does that work?", '2026-03-13T10:00'],
])('at another time: %s', (text, at) => {
  expect(readOn(text)).toMatchObject({ kind: 'immediate', appointment: { at } });
});

test.each([
  "We have to postpone Thursday's interview. Please send me three times that suit you.",
  "I had to cancel Thursday's call. Which day next week suits you?",
  'They cancelled my interview on Thursday and want me to pick a new day from a list.',
])('something is asked: %s', (text) => {
  expect(readOn(text).kind).toBe('immediate');
});

/** Talks among themselves, beside those they ask the candidate to. */
import { expect, test } from 'vitest';
import { WEEKDAYS_ONLY } from '../../src/domain/calendar.ts';
import { read } from '../../src/reading/read.ts';

const kindOf = (text: string) => read(text, { on: '2026-03-11', dateOrder: 'dmy', work: WEEKDAYS_ONLY }).kind;

test.each([
  'I loved your work, we just need to talk to the owner',
  "I'm really impressed, I just need to speak to the owner.",
  'I have to speak with head office.',
  'We have to talk to the bursar about the salary band.',
])('they ask for nothing: %s', (text) => {
  expect(kindOf(text)).toBe('vague');
});

test.each([
  "We'd like to talk to you again.",
  'We need to speak with you about the salary.',
  'We just need to talk to your referees.',
])('something is asked: %s', (text) => {
  expect(kindOf(text)).toBe('immediate');
});

/** Words about offering where nobody is offered the job, beside those where somebody is. */
import { expect, test } from 'vitest';
import { WEEKDAYS_ONLY } from '../../src/domain/calendar.ts';
import { read } from '../../src/reading/read.ts';

const outcomeOf = (text: string) =>
  read(text, { on: '2026-03-11', dateOrder: 'dmy', work: WEEKDAYS_ONLY }).outcome;

test.each([
  "We are a family-run firm and offer 28 days' holiday and free lunches.",
  'Our benefits: we offer hybrid working, a bonus scheme and a gym.',
  'Just so you know, we offer hybrid working two days a week.',
])('what everyone there has: %s', (text) => {
  expect(outcomeOf(text)).toBeNull();
});

test.each([
  'She offered to show me round the depot before I decide.',
  'She offered to introduce me to the head of design.',
  'He offered to send me some papers on it.',
])('somebody offers help, and asks for nothing: %s', (text) => {
  expect(read(text, { on: '2026-03-11', dateOrder: 'dmy', work: WEEKDAYS_ONLY })).toMatchObject({
    kind: expect.stringMatching(/^(?:vague|none)$/),
    outcome: null,
  });
});

test.each([
  'They offered to take me on.',
  "We can offer 41k and 28 days' holiday, let me know if that works for you.",
  "Great news, it's yours! We offer 28 days' holiday as well, by the way.",
  "They offered me the job, with 28 days' holiday.",
])('made to somebody: %s', (text) => {
  expect(outcomeOf(text)).toBe('offer');
});

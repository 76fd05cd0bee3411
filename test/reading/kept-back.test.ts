/** Results that may not be told, and letters that are on their way. */
import { expect, test } from 'vitest';
import { WEEKDAYS_ONLY } from '../../src/domain/calendar.ts';
import { read } from '../../src/reading/read.ts';

const readOn = (text: string, on: string) => read(text, { on, dateOrder: 'dmy', work: WEEKDAYS_ONLY });

test.each([
  "The outcome letters went to print today, second-class post. I'm not permitted to disclose results by e-mail, sorry.",
  "The result letters were posted this morning. I'm afraid I can't tell you the outcome by e-mail.",
  'Unfortunately I am not able to disclose the outcome by email. All letters went out today.',
  "Sorry, I'm not permitted to say anything about the result. Your letter was sent second class today.",
  "The decision letters have gone to the printer's. I am not authorised to reveal the outcome, I'm sorry.",
])('the result is kept back: %s', (text) => {
  expect(readOn(text, '2026-12-09')).toMatchObject({ kind: 'vague', outcome: null, deadline: null });
});

test.each([
  "Your outcome letter went out today. I'm sorry to tell you that you were not successful.",
  'Sorry, we are not able to offer you a place. The letter is in the post.',
  'You were not selected. I am not able to discuss the result by telephone.',
])('refused all the same: %s', (text) => {
  expect(readOn(text, '2026-12-09')).toMatchObject({ outcome: 'rejection' });
});

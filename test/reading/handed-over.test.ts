/** Who writes from now on, which says nothing of what comes next. */
import { expect, test } from 'vitest';
import { WEEKDAYS_ONLY } from '../../src/domain/calendar.ts';
import { read } from '../../src/reading/read.ts';

const readOn = (text: string, on: string) => read(text, { on, dateOrder: 'dmy', work: WEEKDAYS_ONLY });

test.each([
  "I'm handing over to my colleague Saoirse as of tomorrow. She'll be your contact from here on and has all your notes. Do write to her with anything you'd like to know. It was lovely working with you!",
  'From Monday Grace will be your point of contact. She has all your details.',
  "Just to let you know I'm moving to another team. Your new contact is Lewis, who has everything he needs.",
  'I am handing your file over to Mr Brandt. He is your contact from today.',
])('handed over: %s', (text) => {
  expect(readOn(text, '2026-09-21')).toMatchObject({ kind: 'none', outcome: null });
});

test.each([
  [
    "I'm handing over to my colleague Saoirse as of tomorrow. She'll be in touch with you about next steps.",
    'vague',
  ],
  [
    "I'm handing over to my colleague Saoirse. She'll ring you by Friday with the decision.",
    'clear-timeline',
  ],
  [
    "I'm handing over to my colleague Saoirse. Please send her your availability for the interview.",
    'immediate',
  ],
])('she is to write, ring or be written to: %s', (text, kind) => {
  expect(readOn(text, '2026-09-21')).toMatchObject({ kind });
});

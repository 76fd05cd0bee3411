/** By when the candidate is to do something, in forms and notes; and days among which there is a choice. */
import { expect, test } from 'vitest';
import { WEEKDAYS_ONLY } from '../../src/domain/calendar.ts';
import { read } from '../../src/reading/read.ts';

const readOn = (text: string, on: string) => read(text, { on, dateOrder: 'dmy', work: WEEKDAYS_ONLY });

test.each([
  [
    'You have been invited to complete: Situational Judgement Test\nTime needed: 35 minutes\nComplete before: 17 Sep 2025 12:00 GMT\nStart test >>',
    '2025-09-17',
    'assessment',
  ],
  [
    'You have been invited to complete: Situational Judgement Test\nComplete before: 17 Sep 2025\nStart test >>',
    '2025-09-16',
    'assessment',
  ],
  [
    'You have been invited to record a video interview.\nFinish before: Wed 17 Sep 2025, 18:00 GMT\nStart recording',
    '2025-09-17',
    'interview',
  ],
])('a field of a form: %s', (text, to, nextStep) => {
  expect(readOn(text, '2025-09-12')).toMatchObject({
    kind: 'immediate',
    nextStep,
    deadline: { to, owner: 'you' },
  });
});

test.each([
  "Took down from phone: 2nd iv poss. Thurs 15 Jan or Fri 16 Jan, they don't mind which, I'm to say.",
  "2nd interview poss Thurs 15 Jan or Fri 16 Jan, I'm to choose.",
  "Second iv either Mon 12 Jan or Tues 13 Jan, I've to say which.",
])('days to choose from: %s', (text) => {
  expect(readOn(text, '2026-01-06')).toMatchObject({
    kind: 'immediate',
    nextStep: 'interview',
    deadline: null,
  });
});

test.each(["They'll decide Thurs 15 Jan or Fri 16 Jan."])(
  'a day on which they answer is none of them: %s',
  (text) => {
    expect(readOn(text, '2026-01-06')).toMatchObject({
      kind: 'clear-timeline',
      deadline: { to: '2026-01-16' },
    });
  },
);

/** What is still to be done by the candidate, with what they do after it; and papers on somebody's desk. */
import { expect, test } from 'vitest';
import { WEEKDAYS_ONLY } from '../../src/domain/calendar.ts';
import { read } from '../../src/reading/read.ts';

const readOn = (text: string, on: string) => read(text, { on, dateOrder: 'dmy', work: WEEKDAYS_ONLY });

test.each([
  [
    "Hi Suki! Next step is a small logo exercise (brief attached). I'd need it back within five days. The studio director then takes a day to look and I'd ring you with her verdict.",
    '2025-05-03',
    'assessment',
  ],
  [
    "Forms attached. I'd need them back by Friday. Vetting then takes three weeks and we'll ring you.",
    '2025-05-02',
    'paperwork',
  ],
])('asked first: %s', (text, to, nextStep) => {
  expect(readOn(text, '2025-04-28')).toMatchObject({
    kind: 'immediate',
    nextStep,
    deadline: { to, owner: 'you' },
  });
});

test.each([
  "The director would need five days to look at your exercise, and I'd ring you with her verdict.",
  "Thanks for sending the logo exercise. The studio director takes a week to look and I'll ring you with her verdict.",
])('asked of nobody: %s', (text) => {
  expect(readOn(text, '2025-04-28')).toMatchObject({ kind: 'clear-timeline', deadline: { owner: 'them' } });
});

test.each([
  'Reminder: you have not yet booked your assessment centre place.\nBooking closes at 23:59 on Friday 23 July. After this we shall treat your application as withdrawn.\nGraduate Schemes Team',
  'You have not yet booked your assessment day slot. Booking closes on Friday 23 July.',
])('reminded: %s', (text) => {
  expect(readOn(text, '2027-07-21')).toMatchObject({
    kind: 'immediate',
    nextStep: 'assessment',
    deadline: { to: '2027-07-23', owner: 'you' },
  });
});

test.each([
  'Reminder: applications for our summer school close on Friday 23 July.',
  "We have not yet booked the assessment centre. We'll let you know when places are released.",
  'You have not yet heard from us because the assessment centre has not yet been booked.',
])('asked for nothing: %s', (text) => {
  expect(readOn(text, '2027-07-21')).not.toMatchObject({ kind: 'immediate' });
});

test.each([
  "She told me the offer letter is with legal and will be on my desk any day now, and that I can phone her about anything I don't understand in it.",
  'HR says my offer letter is with legal and will be with me any day.',
  "Your contract is with our legal team and you'll have it shortly.",
])("the papers of an offer are on somebody's desk: %s", (text) => {
  expect(readOn(text, '2026-02-25')).toMatchObject({ outcome: 'offer' });
});

test.each([
  "She told me the contract with the client is with legal and they can't hire until it's signed.",
  'He said whether they make me an offer is with legal now.',
  'The decision is with legal and will be made any day now.',
])('no offer is made yet: %s', (text) => {
  expect(readOn(text, '2026-02-25')).toMatchObject({ kind: 'vague', outcome: null });
});

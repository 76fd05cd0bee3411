/** When something they send comes: the papers of an offer, a link, the invite to a talk whose day is named. */
import { expect, test } from 'vitest';
import { WEEKDAYS_ONLY } from '../../src/domain/calendar.ts';
import { read } from '../../src/reading/read.ts';

const readOn = (text: string, on: string) => read(text, { on, dateOrder: 'dmy', work: WEEKDAYS_ONLY });

test.each([
  'Round 2 (system design): Wednesday 4 Feb, 5:30 PM. Invite will reach you by EOD today.\nKindly confirm.',
  'Interview on Tuesday 3 Feb at 10. Calendar invite comes by end of day. Please confirm.',
  'Round 2: Thursday 5 Feb, 11 am. The Teams link will be with you by Monday. Pls confirm.',
  "We'd like to see you on 6 February at 2 pm. You will get the link by Wednesday. Please confirm your attendance.",
  'Final round: Monday 2 Feb 15:00. Zoom details to follow by tonight. Confirm please.',
  'An interview on 5 Feb, 9.30. An invite should land in your inbox by tomorrow noon. Kindly confirm receipt.',
])('an invite is no deadline: %s', (text) => {
  expect(readOn(text, '2026-01-29')).toMatchObject({ kind: 'immediate', deadline: null });
});

test.each([
  ['Round 2: Wednesday 4 Feb, 5:30 PM. Kindly confirm by EOD today.', '2026-01-29'],
  [
    'Interview on 4 February at 2 pm. Please confirm by tomorrow; the invite will reach you after that.',
    '2026-01-30',
  ],
  ["You're through to round 2! We'll get back to you by Monday to arrange it.", '2026-02-02'],
  ['english test, link sent, one week', '2026-02-05'],
  [
    "The signing link is in your inbox, it dies tomorrow at midnight. You can't start without it, so sign.",
    '2026-01-30',
  ],
])('what is asked by a day stays that: %s', (text, to) => {
  expect(readOn(text, '2026-01-29')).toMatchObject({ kind: 'immediate', deadline: { to } });
});

test.each([
  'They want to offer! The contract is coming over from their HR this afternoon – once it lands, sign it and send it straight back.',
  "We'd love to offer you the post! The paperwork lands in your inbox this afternoon, just sign it and ping it back.",
  "I'm delighted to offer you the position. You should see the contract by Thursday. Any questions, ring me.",
])('nor is the day on which the papers of an offer come: %s', (text) => {
  expect(readOn(text, '2026-05-11')).toMatchObject({ outcome: 'offer', deadline: null });
});

test.each([
  ['They want to offer. The contract comes over tomorrow, sign it and return it by Wednesday.', '2026-05-13'],
  ["It's a yes! Contract coming by email, need it back by Friday.", '2026-05-15'],
  ["You're hired! Contract to come back by Wednesday.", '2026-05-13'],
])('by when the papers are wanted back is one: %s', (text, to) => {
  expect(readOn(text, '2026-05-11')).toMatchObject({ outcome: 'offer', deadline: { to, owner: 'you' } });
});

/** A day on which they tell the candidate to do something is not the day of their answer. */
import { expect, test } from 'vitest';
import { WEEKDAYS_ONLY } from '../../src/domain/calendar.ts';
import { read } from '../../src/reading/read.ts';

const ON = '2026-03-11';
const readOn = (text: string) => read(text, { on: ON, dateOrder: 'dmy', work: WEEKDAYS_ONLY });

test.each([
  ['Give me a ring on Friday.', '2026-03-13'],
  ['Please give me a call tomorrow morning.', '2026-03-12'],
  ["Hi Sam, give me a ring tomorrow, I've got news.", '2026-03-12'],
  ['Email me on Friday with your answer.', '2026-03-13'],
  ['Please contact HR on Monday.', '2026-03-16'],
  ['Let us know your decision in the next few days.', '2026-03-16'],
  ['Could you give me a call this afternoon?', '2026-03-11'],
  ["Would you ring me on my mobile when you've a minute today?", '2026-03-11'],
  ['Could you call Dana on Thursday?', '2026-03-12'],
  ["We'd like you to call us on Tuesday.", '2026-03-17'],
  ["They've given me a case study, to be handed in on Sunday evening.", '2026-03-15'],
  ['The task has to be back with them on Friday.', '2026-03-13'],
  ['She left a message: ring back by Thursday.', '2026-03-12'],
  ["I'm to call him back tomorrow.", '2026-03-12'],
  ['When you get a chance today, could you send me your references?', '2026-03-11'],
])('%s', (text, to) => {
  expect(readOn(text)).toMatchObject({ kind: 'immediate', deadline: { to, owner: 'you' } });
});

test.each([
  ["Ring me on Friday if you've heard nothing.", '2026-03-13'],
  ["Give us a call on Monday and we'll tell you what we decided.", '2026-03-16'],
  ['Phone interviews are on Thursday and Friday; we ring everybody on Monday.', '2026-03-16'],
  ['Give me until Friday.', '2026-03-13'],
])('theirs all the same: %s', (text, to) => {
  expect(readOn(text)).toMatchObject({ kind: 'clear-timeline', deadline: { to, owner: 'them' } });
});

test.each([
  ['Could you come in this afternoon?', '2026-03-11'],
  ['Could you call me tomorrow at 10?', '2026-03-12T10:00'],
  ['Can you do a call tomorrow afternoon?', '2026-03-12'],
  ["Can you confirm you're coming in on Friday?", '2026-03-13'],
  ['Could you send me your availability for tomorrow?', '2026-03-12'],
])('to be there, and nothing to do by: %s', (text, at) => {
  expect(readOn(text)).toMatchObject({ kind: 'immediate', deadline: null, appointment: { at } });
});

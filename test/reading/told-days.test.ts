/** Days somebody tells of later: counted from the day they were said, standing until they come, over where it is said so. */
import { expect, test } from 'vitest';
import { WEEKDAYS_ONLY } from '../../src/domain/calendar.ts';
import { read } from '../../src/reading/read.ts';

/** A Thursday. */
const ON = '2026-03-12';
const readOn = (text: string) => read(text, { on: ON, dateOrder: 'dmy', work: WEEKDAYS_ONLY });

test.each([
  ["Last Thursday she said I'd hear within two weeks. Nothing yet.", '2026-03-19'],
  ["They said I'd have it by Tuesday and it's only Thursday now.", '2026-03-17'],
  ['Five days ago the clinic told me they answer within two weeks. Not a word so far.', '2026-03-21'],
])('it stands though nobody has been heard yet: %s', (text, to) => {
  expect(readOn(text)).toMatchObject({ kind: 'clear-timeline', deadline: { to, owner: 'them' } });
});

test.each([
  ['On Monday HR told me ten days.', '2026-03-19'],
  ['On Monday the lady from HR gave me ten days for their answer.', '2026-03-19'],
  ['On Monday he quoted me ten days for a decision.', '2026-03-19'],
  ['Spoke to HR on Monday: ten days for an answer.', '2026-03-19'],
  ["We spoke on Monday and we'll decide within ten days.", '2026-03-22'],
])('so many days from when it was said: %s', (text, to) => {
  expect(readOn(text)).toMatchObject({ kind: 'clear-timeline', deadline: { to, owner: 'them' } });
});

test.each([
  "She said she'd ring on Tuesday. It's Thursday.",
  "She promised an answer by Tuesday and it's already Thursday.",
  "The call was to be on Monday. It's now Thursday.",
])('over by the day it is: %s', (text) => {
  expect(readOn(text)).toMatchObject({ kind: 'vague', deadline: null });
});

test.each([
  ["It isn't Monday that the panel rings you, it's Thursday.", '2026-03-19'],
  ["They were to decide on Monday. It's Friday now, she says.", '2026-03-13'],
])('another day, and not the one it is: %s', (text, to) => {
  expect(readOn(text).deadline).toMatchObject({ to });
});

test.each([
  [
    'The board meets on 20 March and its decision is sent to you within three working days thereof.',
    '2026-03-25',
  ],
  ['The panel sits on 20 March and you will hear within two days of the meeting.', '2026-03-22'],
  ['We hope to be back to you within a week of the interview.', '2026-03-19'],
])('counted from a day to come that was named: %s', (text, to) => {
  expect(readOn(text).deadline).toMatchObject({ to });
});

test('how long something is kept is no day to act by', () => {
  const text =
    'We need your consent to keep your data for six months. Could you tick the box and return the form?';
  expect(readOn(text)).toMatchObject({ kind: 'immediate', deadline: null });
});

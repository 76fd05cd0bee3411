/** Words that call off an interview that is booked: a remark says that it still is, and what takes it out. */
import { afterEach, beforeEach, expect, test } from 'vitest';
import { callsOff } from '../../src/domain/calling-off.ts';
import { type InProcess, openInProcess } from './in-process.ts';

let jobfu: InProcess;
beforeEach(() => {
  jobfu = openInProcess();
});
afterEach(() => jobfu.remove());

const CANCELLED =
  'Sorry, Dana is ill, we have to cancel the interview on Thursday and will propose a new date.';

test.each([
  [CANCELLED, true],
  ['Unfortunately I must call our chat off.', true],
  ['We need to move Thursday, something came up.', true],
  ['Could we push it back by a week?', true],
  ['The panel has been rescheduled.', true],
  ['We are not able to host you this week and have to postpone.', true],
  ['Looking forward to Thursday! If you need to reschedule, call me.', false],
  ['Should you need to cancel, please give us 24 hours notice.', false],
  ['We won’t have to cancel after all.', false],
  ['We’ll have to scrap Thursday.', true],
  ['We will call you on Thursday.', false],
])('%j: %j', (text, isOff) => {
  expect(callsOff(text)).toBe(isOff);
});

test('the interview stays booked, and the remark names it', async () => {
  await jobfu.run(['add', '--company', 'Acme', '--at', '2026-03-26T14:00', '--with', 'Dana Lee']);
  const { out, err, status } = await jobfu.run(['heard', 'acme', CANCELLED], { now: '2026-03-19T09:00' });
  expect(status).toBe(0);
  expect(out).toContain('Kept their words');
  expect(err).toContain('The interview of Thu 26 Mar 14:00 is still booked. If it is off: jobfu cancel 1');
  // "Thursday" is the day it was to be, and no new one.
  expect(err).toContain('jobfu reschedule 1 "…"');
  const cancelled = await jobfu.run(['cancel', '1'], { now: '2026-03-19T09:00' });
  expect(cancelled.status).toBe(0);
  // They know, and propose a new date.
  expect(cancelled.err).not.toContain('draft reschedule');
  expect((await jobfu.run(['heard', 'acme', `${CANCELLED} Really.`])).err).not.toContain('still booked');
});

test.each([
  ["Can't make it on Monday after all, can we push to Tuesday same time?", '2026-03-24T14:00'],
  ['Monday no longer works for us. Would Wednesday at 10 suit?', '2026-03-25T10:00'],
  ['Could we make it Wednesday at 3pm ET instead?', '2026-03-25T19:00'],
])('what is asked for in its place is moved there, with its hour: %j', async (words, moved) => {
  await jobfu.run(['add', '--company', 'Acme', '--at', '2026-03-23T14:00', '--with', 'Dana Lee']);
  const { err } = await jobfu.run(['heard', 'acme', words], { now: '2026-03-19T09:00' });
  expect(err).toContain(`jobfu reschedule 1 "${moved}"`);
  expect(err).not.toContain('jobfu add');
});

test('a further one they propose is booked, in the zone it is typed in', async () => {
  await jobfu.run(['add', '--company', 'Acme', '--at', '2026-03-20T14:00', '--with', 'Dana Lee']);
  const { err } = await jobfu.run(
    [
      'heard',
      'acme',
      "We'd also like you to meet Pam on Friday 27 March at 3pm ET. If you can't make it, tell me.",
    ],
    { now: '2026-03-19T09:00' },
  );
  expect(err).toContain('jobfu add --company "Acme" --at "2026-03-27T19:00"');
  expect(err).not.toContain('reschedule');
});

test('one that moves to a time they name is moved, and not booked once more', async () => {
  await jobfu.run(['add', '--company', 'Acme', '--at', '2026-03-26T14:00', '--with', 'Dana Lee']);
  const { err } = await jobfu.run(
    ['heard', 'acme', 'We have to scrap Thursday. Could you do Monday at 10?'],
    {
      now: '2026-03-19T09:00',
    },
  );
  expect(err).toContain('jobfu reschedule 1 "2026-03-23T10:00"');
  expect(err).not.toContain('jobfu add');
});

test.each([
  ['Your interview has been moved to Thursday 26 March at 1pm.', '2026-03-26T13:00'],
  ['The interview with Dana will now take place on Thursday 26 March at 1pm.', '2026-03-26T13:00'],
  ["Something came up, so we've brought it forward to Friday 20 March at 9am.", '2026-03-20T09:00'],
  [
    'Your interview on Monday is being moved to Thursday at 1pm, sorry for the late notice.',
    '2026-03-26T13:00',
  ],
  ['Your interview has been moved to the week after, sorry; the time will follow.', '…'],
])('what has been moved is moved, and not booked once more: %j', async (words, moved) => {
  await jobfu.run(['add', '--company', 'Acme', '--at', '2026-03-23T14:00', '--with', 'Dana Lee']);
  const { err } = await jobfu.run(['heard', 'acme', words], { now: '2026-03-19T09:00' });
  expect(err).toContain(`jobfu reschedule 1 "${moved}"`);
  expect(err).not.toContain('jobfu add');
});

test('of several booked the one they name is moved', async () => {
  await jobfu.run(['add', '--company', 'Acme', '--at', '2026-03-23T14:00', '--with', 'Dana Lee']);
  await jobfu.run(['add', '--company', 'Acme', '--at', '2026-03-24T14:00', '--with', 'Tom']);
  const now = '2026-03-19T09:00';
  const { err } = await jobfu.run(
    ['heard', 'acme', 'Your interview with Tom has been moved to Friday at 9.'],
    {
      now,
    },
  );
  expect(err).toMatch(
    /The interview of Tue 24 Mar 14:00 .* jobfu reschedule 1 "2026-03-20T09:00" --interview \d+/,
  );
  const { err: off } = await jobfu.run(['heard', 'acme', 'We have to cancel Tuesday, sorry.'], { now });
  expect(off).toMatch(/The interview of Tue 24 Mar 14:00 .* jobfu cancel 1 --interview \d+/);
});

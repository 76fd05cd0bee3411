/** Notices of where an application stands. */
import { expect, test } from 'vitest';
import { WEEKDAYS_ONLY } from '../../src/domain/calendar.ts';
import { read } from '../../src/reading/read.ts';

const readOn = (text: string, on: string) => read(text, { on, dateOrder: 'dmy', work: WEEKDAYS_ONLY });

test.each([
  "Your application for Graduate Surveyor is now: IN REVIEW\nYou don't need to take any action. We'll let you know when this changes.\nWant to hear about similar roles? Switch on alerts in your profile.",
  'STATUS CHANGE: "Interview complete – awaiting decision"\nYou are getting this because you turned on notifications. Change your settings.',
  'Current stage: Under consideration\nTo stop these alerts, unsubscribe.',
  'Application status: Assessment marked, awaiting outcome.\nChange how you hear from us in your settings.',
])('still read: %s', (text) => {
  expect(readOn(text, '2026-04-15')).toMatchObject({ kind: 'vague' });
});

test.each([
  "Your application for Graduate Surveyor is now: SUBMITTED\nYou don't need to take any action.",
  'Status: received.\nYou are getting this because you turned on notifications.',
  'Status: requisition on hold.\nYou are getting this because you turned on notifications.',
  'You can see the status of your application in the portal: submitted, in review, interview or closed.',
])('no step is told: %s', (text) => {
  expect(readOn(text, '2026-04-15')).toMatchObject({ kind: 'none', outcome: null });
});

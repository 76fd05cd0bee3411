/** On a narrow screen: questions break between words. */
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openProgram, type Program } from './program.ts';
import { hasTmux, openScreen, type Screen } from './screen.ts';

const COLUMNS = 46;

let jobfu: Program;
let screen: Screen | null;
beforeEach(() => {
  jobfu = openProgram();
  screen = null;
});
afterEach(() => {
  screen?.close();
  jobfu.remove();
});

test.skipIf(!hasTmux)('questions break between words, and take their answer', async () => {
  screen = openScreen(jobfu, COLUMNS);
  const { type, see, tmux } = screen;
  type('jobfu add');
  await see('? Company');
  type('Elmworks');
  await see('? Role');
  type('Engineer');
  await see('? What kind');
  tmux('send-keys', 'Enter');
  await see('? When was it');
  type('yesterday 3pm');
  await see(/\? Who did you meet\? Names, with commas between\n {2}them/);
  type('Dana Lee');
  await see(/\? What did you talk about\? One thing worth\n {2}naming in a thank-you/);
  type('the billing migration');
  await see(/\? What did they say about next steps\? Their\n {2}words, or nothing/);
  type('nothing');
  await see('Kept: phone interview with Dana Lee');
  const { application } = jobfu.json<{ application: { company: string } }>(['show', '1']);
  expect(application.company).toBe('Elmworks');
});

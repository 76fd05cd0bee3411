/** What somebody notes after an interview of what was said in it: the thank-you carries it, and no second letter of the same day. */
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openProgram, type Program } from './program.ts';

let jobfu: Program;
beforeEach(() => {
  jobfu = openProgram();
});
afterEach(() => jobfu.remove());

const DAY = { now: '2026-03-10T08:00' };
const AFTER = { now: '2026-03-10T16:30' };

const met = (): void => {
  jobfu.run(['add', '--company', 'Acme', '--at', '2026-03-10T11:00', '--with', 'Fiona Blake'], DAY);
};
const due = (at: { now: string }): string[] =>
  jobfu.json<{ due: { rule: string }[] }>(['due', '--all'], at).due.map(({ rule }) => rule);

test.each([
  "Fiona said they'd make a decision by Thursday next week",
  "She said they'd let me know by Monday",
  'fiona said shes got two more to see n will let me know end of next wk',
  'They told me they are still deciding',
])('“%s” is thanked for, and not acknowledged as well', (words) => {
  met();
  jobfu.run(['heard', 'acme', words], AFTER);
  expect(due(AFTER)).toEqual(['thank-you']);
  jobfu.run(['sent', 'thankyou'], AFTER);
  expect(due(AFTER)).toEqual([]);
});

test.each([
  ['Hi Sam, good to meet you today. We will decide by Thursday next week. Fiona', AFTER],
  ['Fiona rang and said they decide by Thursday next week', AFTER],
  ["Fiona said they'd make a decision by Friday", { now: '2026-03-11T16:30' }],
] as const)('“%s” came later, and is acknowledged', (words, at) => {
  met();
  jobfu.run(['heard', 'acme', words], at);
  expect(due(at)).toContain('acknowledge');
});

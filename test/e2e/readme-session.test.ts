/** The session the README shows, typed word for word in a terminal as wide as it says. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openProgram, type Program } from './program.ts';
import { hasTmux, openScreen, type Screen } from './screen.ts';

const README = readFileSync(join(import.meta.dirname, '..', '..', 'README.md'), 'utf8');
const SESSION = /## A day with jobfu[\s\S]*?```console\n([\s\S]*?)```/.exec(README)?.[1] ?? '';

/** What is typed, and what stands there then. */
const STEPS = SESSION.split(/^\$ /m)
  .filter(Boolean)
  .map((step) => ({ typed: step.slice(0, step.indexOf('\n')), shown: `$ ${step}` }));

/** The questions, and how each ends. */
const QUESTIONS = [
  'Company',
  'Role',
  'What kind of interview?',
  'When was it, or when is it?',
  'Who did you meet? Names, with commas between them',
  'What did you talk about? One thing worth naming in a thank-you',
  'What did they say about next steps? Their words, or nothing',
];

/** The page breaks its lines elsewhere: letters are not wrapped, the screen is. */
const bare = (text: string): string => text.replace(/\s+/g, '');

let jobfu: Program;
let screen: Screen;
beforeEach(() => {
  jobfu = openProgram();
  screen = openScreen(jobfu, 100);
});
afterEach(() => {
  screen.close();
  jobfu.remove();
});

describe.skipIf(!hasTmux)(hasTmux ? 'the README' : 'the README (skipped: tmux is not installed)', () => {
  test('shows a session as it goes', async () => {
    const { type, see, tmux } = screen;
    expect(STEPS.length).toBeGreaterThan(5);
    for (const { typed, shown } of STEPS) {
      type('clear');
      await see(/^\$$/);
      type(typed);
      for (const question of typed === 'jobfu add' ? QUESTIONS : []) {
        const answer = shown.split(`✔ ${question} `)[1]?.split('\n')[0]?.split('   (')[0] ?? '';
        await see(`? ${question}`);
        if (question === 'What kind of interview?') tmux('send-keys', 'Enter');
        else type(answer);
      }
      const text = await see(/\n\$$/);
      expect(bare(text.slice(0, -1))).toBe(bare(shown));
    }
  }, 60_000);
});

/** Completion: what is offered where, and the scripts at work in the real shells, with a real Tab key. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { COMMANDS } from '../../src/program.ts';
import { BIN, openProgram, type Program } from './program.ts';
import { hasTmux, openScreen, type Screen } from './screen.ts';

let jobfu: Program;
let path: string;
beforeAll(() => {
  jobfu = openProgram();
  jobfu.run([
    'add',
    '--company',
    'Acme',
    '--role',
    'Senior Engineer',
    '--at',
    'yesterday 3pm',
    '--with',
    'Dana Lee',
  ]);
  jobfu.run(['add', '--company', 'Corvid & Sons', '--at', 'yesterday 10:00', '--with', "Niamh O'Neil"]);
  mkdirSync(join(jobfu.folder, 'bin'));
  symlinkSync(BIN, join(jobfu.folder, 'bin', 'jobfu'));
  path = `${join(jobfu.folder, 'bin')}:${process.env.PATH}`;
});
afterAll(() => jobfu.remove());

const offered = (...words: string[]): string[] => {
  const { status, out, err } = jobfu.run(['__complete', ...words]);
  expect([status, err]).toEqual([0, '']);
  return out
    .split('\n')
    .filter(Boolean)
    .map((line) => line.split('\t')[0] ?? '');
};

test.each<[string, string[], string[]]>([
  ['a command', ['resc'], ['reschedule']],
  ['a command to have help for', ['help', 'reop'], ['reopen']],
  ['a flag', ['due', '--da'], ['--days']],
  ['a flag of every command', ['due', '--no-i'], ['--no-input']],
  ['a flag given once is not offered again', ['due', '--days', '3', '--da'], []],
  ['a flag that may be repeated is', ['add', '--with', 'Dana', '--wi'], ['--with']],
  ['a status', ['list', '--status', 'o'], ['open', 'offer']],
  ['a value after an equals sign', ['list', '--status=wi'], ['withdrawn']],
  ['a value after an equals sign, as bash splits it', ['list', '--status', '=', 'wi'], ['withdrawn']],
  ['a way the letter went', ['sent', '--via', 'p'], ['phone']],
  ['a stage', ['add', '--stage', 'p'], ['phone', 'panel']],
  ['a meaning', ['correct', 'acme', '--as', 'v'], ['vague']],
  ['an ending', ['close', '1', '--as', 'g'], ['ghosted']],
  ['a rule', ['skip', '1', 'closing'], ['closing-note']],
  ['a letter', ['draft', 'thank'], ['thankyou']],
  [
    'a letter or an application',
    ['draft', 'c'],
    ['checkin', 'checkin-application', 'checkin-deadline', 'closing', 'confirm-timeline', 'Corvid & Sons'],
  ],
  ['a letter to preview', ['templates', 'show', 'offer-e'], ['offer-extension']],
  ['a setting', ['config', 'set', 'workd'], ['workdays']],
  ['what a setting may be', ['config', 'set', 'dateOrder', ''], ['dmy', 'mdy', 'ymd']],
  ['a zone', ['config', 'set', 'timezone', 'europe/berl'], ['Europe/Berlin']],
  ['a region', ['config', 'set', 'region', 'de-b'], ['DE-BB', 'DE-BE', 'DE-BW', 'DE-BY']],
  ['a category', ['questions', 'per'], ['performance']],
  ['a company, in any case', ['show', 'ac'], ['Acme']],
  ['a person', ['heard', 'niamh'], ["Niamh O'Neil"]],
  ['a role, begun', ['show', 'senior'], ['Senior Engineer']],
  ['a number', ['show', '2'], ['2']],
  ['an application after a flag', ['questions', '--for', 'corv'], ['Corvid & Sons']],
  ['a company to add to', ['add', '--company', 'a'], ['Acme']],
  ['files', ['heard', 'acme', '--file', ''], [':files']],
  ['nothing for words of one’s own', ['heard', 'acme', 'we'], []],
  ['nothing after a command nobody knows', ['frobnicate', ''], []],
  ['no flags after two dashes', ['heard', 'acme', '--', '--f'], []],
])('%s', (_what, words, expected) => {
  expect(offered(...words).sort()).toEqual(expected.sort());
});

test('at the start every command is offered, with what it does', () => {
  const { out } = jobfu.run(['__complete', '']);
  for (const { name, summary } of COMMANDS) expect(out).toContain(`${name}\t${summary}\n`);
});

test('names come from the database the line itself names; one that is damaged offers nothing and says nothing', () => {
  const broken = join(jobfu.folder, 'broken.db');
  writeFileSync(broken, 'this is no database, and long enough to be read as one: '.repeat(40));
  expect(offered('--db', broken, 'show', '')).toEqual([]);
  expect(offered('show', '--db', join(jobfu.folder, 'none.db'), '')).toEqual([]);
});

const has = (shell: string): boolean => spawnSync(shell, ['--version']).status === 0;

const START: Readonly<Record<string, readonly string[]>> = {
  bash: ['source <(jobfu completion bash)'],
  zsh: ['exec zsh -f', 'PS1="$ "', 'source <(jobfu completion zsh)'],
  fish: [
    'exec fish --no-config',
    "set -g fish_autosuggestion_enabled 0; function fish_prompt; echo '> '; end",
    'jobfu completion fish | source',
  ],
};

describe.each(Object.keys(START))('in %s', (shell) => {
  const missing = [hasTmux ? [] : 'tmux', has(shell) ? [] : shell].flat();
  const why = missing.length > 0 ? ` (skipped: ${missing.join(' and ')} not installed)` : '';
  let screen: Screen;
  beforeEach(() => {
    if (missing.length > 0) return;
    screen = openScreen(jobfu, 100, { PATH: path, LANG: 'C.UTF-8' });
    return () => screen.close();
  });

  test.skipIf(missing.length > 0)(`Tab completes commands, flags, values and names${why}`, async () => {
    const { type, see, tmux } = screen;
    for (const [i, line] of ['unalias jobfu', ...(START[shell] ?? [])].entries()) {
      type(line);
      // A shell that takes over reads its first line only once it is there.
      type(`echo step""${i}`);
      await see(`\nstep${i}`);
    }
    type('clear; echo re""ady');
    await see(/^ready/m);
    const press = (text: string): void => {
      tmux('send-keys', '-l', text);
      tmux('send-keys', 'Tab');
    };
    press('jobfu resc');
    await see('jobfu reschedule');
    press('ac');
    await see(/jobfu reschedule Acme ?/);
    tmux('send-keys', 'C-u');
    press('jobfu list --sta');
    await see('jobfu list --status');
    press('wi');
    await see(/--status +withdrawn/);
    tmux('send-keys', 'C-u');
    press('jobfu show corv');
    // Each shell quotes in its own way; what counts is that the line then means this company.
    await see(/jobfu show ['"]?Corvid/);
    tmux('send-keys', 'Enter');
    await see('Corvid & Sons · number 2');
  });
});

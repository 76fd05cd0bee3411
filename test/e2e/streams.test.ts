/** The streams: what goes where, closed pipes, full disks, colour, and what help and versions print. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { COMMANDS } from '../../src/program.ts';
import { BIN, openProgram, type Program } from './program.ts';

let jobfu: Program;
beforeAll(() => {
  jobfu = openProgram();
  for (const company of ['Acme', 'Borealis', 'Corvid & Sons']) {
    jobfu.run([
      'add',
      '--company',
      company,
      '--role',
      'Engineer',
      '--at',
      'yesterday 3pm',
      '--with',
      'Dana Lee',
    ]);
  }
});
afterAll(() => jobfu.remove());

const shell = (line: string, env: NodeJS.ProcessEnv = {}) =>
  spawnSync('bash', ['-c', `set -o pipefail; ${line}`], {
    encoding: 'utf8',
    env: {
      PATH: process.env.PATH,
      HOME: jobfu.folder,
      TZ: 'UTC',
      JOBFU_DB: jobfu.database,
      JOBFU_NOW: '2026-03-11T09:00',
      ...env,
    },
  });

const node = `"${process.execPath}" "${BIN}"`;

test('a reader that goes away is no failure, and nothing is said about it', () => {
  const { status, stderr, stdout } = shell(`${node} due | head -1`);
  expect(stdout.trim().split('\n')).toHaveLength(1);
  expect(stderr).toBe('');
  expect(status).toBe(0);
});

test.skipIf(!existsSync('/dev/full'))('a full disk under the output is an I/O failure', () => {
  const { status, stderr } = shell(`${node} list > /dev/full`);
  expect(status).toBe(74);
  expect(stderr).toContain('could not be written');
});

// biome-ignore lint/suspicious/noControlCharactersInRegex: colour is written with them
const COLOUR = /\u001b\[/;

test.each([
  ['piped', '', {}, false],
  ['forced', '', { FORCE_COLOR: '1' }, true],
  ['forced, and refused by NO_COLOR', '', { FORCE_COLOR: '1', NO_COLOR: '1' }, false],
  ['forced, and refused by the flag', '--no-color', { FORCE_COLOR: '1' }, false],
])('colour %s', (_name, flag, env, coloured) => {
  expect(COLOUR.test(shell(`${node} due ${flag}`, env).stdout)).toBe(coloured);
});

test('piped lines are never wrapped', () => {
  expect(
    shell(`${node} due`, { COLUMNS: '40' })
      .stdout.split('\n')
      .some((line) => line.length > 60),
  ).toBe(true);
});

test('quiet leaves out confirmations, and keeps data', () => {
  expect(jobfu.run(['config', 'set', 'phone', '+1 555 0100', '--quiet']).out).toBe('');
  expect(jobfu.run(['config', 'get', 'phone', '--quiet']).out).toBe('+1 555 0100\n');
});

test('options of every command may stand before or after its name', () => {
  const before = jobfu.run(['--json', '--now', '2026-03-12T09:00', 'due']);
  const after = jobfu.run(['due', '--json', '--now', '2026-03-12T09:00']);
  expect(before.out).toBe(after.out);
  expect(JSON.parse(before.out).schema).toBe(1);
});

test('bare jobfu is the morning view', () => {
  expect(jobfu.run([]).out).toBe(jobfu.run(['due']).out);
  expect(jobfu.run(['--json']).out).toBe(jobfu.run(['due', '--json']).out);
});

test('the version is the package’s', () => {
  const { version } = JSON.parse(readFileSync(join(import.meta.dirname, '..', '..', 'package.json'), 'utf8'));
  expect(jobfu.run(['--version'])).toEqual({ status: 0, out: `${version}\n`, err: '' });
});

describe('help', () => {
  test.each(COMMANDS.map(({ name, summary }) => [name, summary]))(
    '%s says what it does, with two examples',
    (name, summary) => {
      for (const words of [
        [name, '--help'],
        ['help', name],
      ]) {
        const { status, out, err } = jobfu.run(words);
        expect(status).toBe(0);
        expect(err).toBe('');
        expect(out.replace(/\s+/g, ' ')).toContain(summary);
        expect(
          out.split('Examples:')[1]?.match(/^ {2}(?:.*\| )?jobfu/gm)?.length ?? 0,
        ).toBeGreaterThanOrEqual(2);
      }
    },
  );

  test('the list names every command, and the README has a place for each', () => {
    const { out } = jobfu.run(['--help']);
    const readme = readFileSync(join(import.meta.dirname, '..', '..', 'README.md'), 'utf8');
    for (const { name, summary } of COMMANDS) {
      expect(out.replace(/\s+/g, ' ')).toContain(summary);
      expect(readme).toMatch(new RegExp(`^\\| \`jobfu ${name}\\b`, 'm'));
    }
  });
});

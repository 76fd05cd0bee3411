/** No network: every command does its work where there is none, and not even a socket is asked for. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { COMMANDS } from '../../src/program.ts';
import { PREPARING, WRITING } from './commands.ts';

const LINES = join(import.meta.dirname, 'children', 'lines.cjs');
const canUnshare = spawnSync('unshare', ['--net', 'true']).status === 0;
const hasStrace = spawnSync('strace', ['-o', '/dev/null', 'true']).status === 0;

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'jobfu-offline-'));
  writeFileSync(join(folder, 'table.csv'), 'company,role\nEvergreen,Engineer\n');
  writeFileSync(join(folder, 'letter.txt'), 'Subject: Thanks\n\nHi Dana,\n\nthank you.\n');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const READING: readonly (readonly string[])[] = [
  ['due'],
  ['classify', 'We will decide by Friday.'],
  ['list'],
  ['show', 'acme'],
  ['simulate', 'acme'],
  ['stats'],
  ['log'],
  ['prep', 'borealis'],
  ['questions'],
  ['check', 'LETTER'],
  ['completion', 'bash'],
  ['remind', '--print', 'cron'],
  ['doctor'],
  ['demo'],
];

/** Each line on a file of its own would take long: they follow one another, what they need is made before each. */
const lines = (database: string): string[][] => {
  const places: Readonly<Record<string, string>> = {
    BACKUP: join(folder, 'backup.db'),
    TABLE: join(folder, 'table.csv'),
    LETTER: join(folder, 'letter.txt'),
  };
  let outs = 0;
  const placed = (argv: readonly string[]): string[] =>
    argv.map((word) =>
      word === 'OUT' ? join(folder, `out-${database.length}-${outs++}`) : (places[word] ?? word),
    );
  const prepare = PREPARING.map((argv) => placed([...argv, '--yes']));
  return [
    ...prepare,
    ...READING.map(placed),
    ...WRITING.flatMap(({ argv }) => [placed(argv), placed(['restore', 'BACKUP', '--yes'])]),
  ];
};

/** The commands that ended with what is no answer of theirs, and those that were never run. */
const faultsOf = (printed: string): string[] => {
  const statuses = JSON.parse(printed) as [string, number][];
  const ran = new Set(statuses.map(([name]) => name));
  return [
    // A step to do again or a letter that is there may be missing in this order: that is an answer, too.
    ...statuses
      .filter(([, status]) => ![0, 2, 3].includes(status))
      .map(([name, status]) => `${name}: ${status}`),
    ...COMMANDS.filter(({ name }) => !ran.has(name)).map(({ name }) => `${name} was not run`),
  ];
};

const run = (command: string, args: readonly string[], database: string) =>
  spawnSync(command, [...args, process.execPath, LINES, database], {
    input: JSON.stringify(lines(database)),
    encoding: 'utf8',
    env: { PATH: process.env.PATH, HOME: folder, TZ: 'UTC', LANG: 'C', TMPDIR: folder },
  });

describe.skipIf(!canUnshare && !hasStrace)('offline (neither unshare nor strace may work here)', () => {
  test.runIf(canUnshare)('every command works in an empty network namespace', () => {
    const { stdout, stderr } = run('unshare', ['--net'], join(folder, 'alone.db'));
    expect(stderr).toBe('');
    expect(faultsOf(stdout)).toEqual([]);
  });

  test.runIf(hasStrace)('no command asks for a socket that could leave the machine', () => {
    const trace = join(folder, 'trace');
    const { stdout } = run(
      'strace',
      ['-f', '-o', trace, '-e', 'trace=socket,connect'],
      join(folder, 'watched.db'),
    );
    expect(faultsOf(stdout)).toEqual([]);
    const asked = readFileSync(trace, 'utf8')
      .split('\n')
      .filter((line) => /AF_INET|AF_PACKET|AF_NETLINK/.test(line));
    expect(asked).toEqual([]);
  });
});

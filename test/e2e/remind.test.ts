/** What `remind` prints, run: the command by a shell, the line by crontab, the units by systemd's own checker. */
import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openProgram, type Program } from './program.ts';

const has = (tool: string): boolean => spawnSync('sh', ['-c', `command -v ${tool}`]).status === 0;
const unless = (tool: string): string => (has(tool) ? '' : ` (skipped: ${tool} is not installed)`);

let jobfu: Program;
let notices: string;
let notifier: string;
beforeEach(() => {
  jobfu = openProgram();
  notices = join(jobfu.folder, 'notices');
  // A folder with what a shell, a crontab and systemd would trip over.
  const folder = join(jobfu.folder, "my 100% 'bin' $x");
  mkdirSync(folder);
  notifier = join(folder, 'notify-send');
  writeFileSync(notifier, `#!/bin/sh\nfor word; do echo "$word"; done >>'${notices}'\n`);
  chmodSync(notifier, 0o755);
});
afterEach(() => jobfu.remove());

const remind = (...more: string[]): { text: string; command: string } =>
  jobfu.json(['remind', '--notify', notifier, ...more]);

const shell = (command: string) =>
  spawnSync('/bin/sh', ['-c', command], {
    encoding: 'utf8',
    // As in a cron job: hardly anything is known. The clock alone is ours.
    env: { PATH: '/usr/bin:/bin', HOME: jobfu.folder, JOBFU_NOW: '2026-03-11T08:30' },
  });

test('the command says how much is due, and nothing where nothing is', () => {
  const { command } = remind('--print', 'cron');
  expect(shell(command)).toMatchObject({ status: 0, stdout: '', stderr: '' });
  expect(existsSync(notices)).toBe(false);
  jobfu.run(['add', '--company', 'Acme', '--at', 'yesterday 3pm', '--with', 'Dana Lee']);
  expect(shell(command)).toMatchObject({ status: 0, stdout: '', stderr: '' });
  expect(readFileSync(notices, 'utf8').split('\n')).toEqual([
    '--app-name=jobfu',
    'Follow up today',
    '1 to do: jobfu due',
    '',
  ]);
});

test('without a notice command it prints, for cron to mail', () => {
  jobfu.run(['add', '--company', 'Acme', '--at', 'yesterday 3pm', '--with', 'Dana Lee']);
  const { status, out, err } = jobfu.run(['remind', '--print', 'cron', '--json'], {
    env: { PATH: '/nowhere' },
  });
  expect([status, err.includes('No notify-send here')]).toEqual([0, true]);
  const { command } = (JSON.parse(out) as { data: { command: string } }).data;
  expect(shell(command).stdout).toContain('Thank Dana Lee');
});

test('the line of a crontab: its hour, the days of work, and what cron hands to the shell', () => {
  jobfu.run(['config', 'set', 'workdays', 'sun-thu']);
  const { text, command } = remind('--print', 'cron', '--at', '7:05');
  expect(text).toMatch(/^5 7 \* \* 0,1,2,3,4 /);
  // cron takes a bare percent sign for a line end, and the backslash before one away.
  const line = text.trimEnd().replace('5 7 * * 0,1,2,3,4 ', '');
  expect(line.replaceAll('\\%', '')).not.toContain('%');
  expect(line.replaceAll('\\%', '%')).toBe(command);
});

test('what cannot be printed is refused', () => {
  expect(jobfu.run(['remind']).status).toBe(2);
  expect(jobfu.run(['remind', '--print', 'launchd']).status).toBe(2);
  expect(jobfu.run(['remind', '--print', 'cron', '--at', '25:00']).err).toContain('--at takes a time of day');
  expect(jobfu.run(['remind', '--print', 'cron', '--notify', 'no-such']).err).toContain(
    'there is no such command',
  );
});

/** The script run by a shell in which systemctl does nothing; the folder with the units. */
const installed = (): string => {
  const { text } = remind('--print', 'systemd');
  const bin = join(jobfu.folder, 'fake');
  mkdirSync(bin);
  writeFileSync(join(bin, 'systemctl'), '#!/bin/sh\n');
  chmodSync(join(bin, 'systemctl'), 0o755);
  const { status, stderr } = spawnSync('/bin/sh', ['-e'], {
    input: text,
    encoding: 'utf8',
    env: { PATH: `${bin}:/usr/bin:/bin`, HOME: jobfu.folder },
  });
  expect([status, stderr]).toEqual([0, '']);
  return join(jobfu.folder, '.config', 'systemd', 'user');
};

test('the script for systemd puts a service and a timer where they belong', () => {
  const units = installed();
  expect(readdirSync(units).sort()).toEqual(['jobfu-remind.service', 'jobfu-remind.timer']);
  expect(readFileSync(join(units, 'jobfu-remind.timer'), 'utf8')).toContain(
    'OnCalendar=Mon,Tue,Wed,Thu,Fri *-*-* 08:30:00',
  );
  // systemd's own rules for a word in quotes, undone: the shell gets the very command.
  const service = readFileSync(join(units, 'jobfu-remind.service'), 'utf8');
  const [, word = ''] = /^ExecStart=\/bin\/sh -c "(.*)"$/m.exec(service) ?? [];
  const read = word.replace(/\\(.)/g, '$1').replaceAll('%%', '%').replaceAll('$$', '$');
  expect(read).toBe(remind('--print', 'systemd').command);
});

describe.skipIf(!has('crontab'))(`crontab${unless('crontab')}`, () => {
  test('takes the line', () => {
    const path = join(jobfu.folder, 'crontab');
    writeFileSync(path, remind('--print', 'cron').text);
    const { status, stderr } = spawnSync('crontab', ['-n', path], { encoding: 'utf8' });
    expect([status, stderr]).toEqual([0, expect.stringContaining('successfully checked')]);
  });
});

describe.skipIf(!has('systemd-analyze'))(`systemd-analyze${unless('systemd-analyze')}`, () => {
  test('finds nothing wrong with the units', () => {
    const units = installed();
    const verify = spawnSync(
      'systemd-analyze',
      ['--user', 'verify', join(units, 'jobfu-remind.service'), join(units, 'jobfu-remind.timer')],
      {
        encoding: 'utf8',
        env: { PATH: process.env.PATH, HOME: jobfu.folder, XDG_RUNTIME_DIR: jobfu.folder },
      },
    );
    expect(verify.stderr.split('\n').filter((line) => line.includes('jobfu'))).toEqual([]);
    const days = spawnSync('systemd-analyze', ['calendar', 'Mon,Tue,Wed,Thu,Fri *-*-* 08:30:00']);
    expect([verify.status, days.status]).toEqual([0, 0]);
  });
});

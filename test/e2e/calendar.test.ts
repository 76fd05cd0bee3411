/** The calendar file, read back by khal: what is in it, and what becomes of it when it is imported again. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type InProcess, openInProcess } from './in-process.ts';

const hasKhal = spawnSync('khal', ['--version']).status === 0;

let jobfu: InProcess;
beforeEach(async () => {
  jobfu = openInProcess();
  await run(
    ...[
      'add',
      '--company',
      'Acme; Sons, Ltd',
      '--role',
      'SRE',
      '--stage',
      'video',
      '--at',
      '2026-03-16T10:00',
    ],
    ...['--with', 'Dana Lee <dana@acme.example>', '--place', 'https://meet.example/room?a=1;b=2,3'],
  );
  await run('add', '--company', 'Borealis', '--at', 'yesterday 3pm', '--said', 'we will decide by Friday');
});
afterEach(() => jobfu.remove());

const run = async (...argv: string[]): Promise<string> => {
  const { status, out, err } = await jobfu.run(argv);
  if (status !== 0) throw new Error(err);
  return out;
};

interface Event {
  uid: string;
  sequence: number;
  kind: string;
  start: string;
  title: string;
  cancelled: boolean;
}

const events = async (): Promise<Event[]> => (await jobfu.json<{ events: Event[] }>(['calendar'])).events;

test('unchanged, it is the same to the last byte; what moves keeps its name and counts up', async () => {
  const first = await run('calendar');
  expect((await jobfu.run(['calendar'], { now: '2026-03-11T10:00' })).out).toBe(first);
  const before = await events();
  await run('reschedule', 'acme', '2026-03-17T11:00');
  const after = new Map((await events()).map((event) => [event.uid, event]));
  const moved = before.filter(({ uid, sequence }) => after.get(uid)?.sequence === sequence + 1);
  expect(moved.map(({ kind }) => kind).sort()).toEqual(['follow-up', 'follow-up', 'interview']);
  expect([...after.values()].filter(({ cancelled }) => cancelled)).toEqual([]);
  await run('cancel', 'acme');
  const called = (await events()).filter(({ title }) => title.includes('Acme'));
  expect(called.find(({ kind }) => kind === 'interview')).toMatchObject({ cancelled: true, sequence: 2 });
});

test('undo takes back what was done, not what a calendar was told', async () => {
  await events();
  await run('reschedule', 'acme', '2026-03-17T11:00');
  await events();
  expect(await run('undo')).toContain('Undone');
  const interview = (await events()).find(
    ({ kind, title }) => kind === 'interview' && title.includes('Acme'),
  );
  expect(interview).toMatchObject({ start: '2026-03-16T10:00:00+00:00', sequence: 2 });
});

test('a day the user settled is not put into their mouth', async () => {
  const details = async () => {
    const { out } = await jobfu.run(['calendar']);
    const event = out
      .split('BEGIN:VEVENT')
      .find((text) => text.includes('Word by today: Borealis') && !text.includes('STATUS:CANCELLED'));
    return /DESCRIPTION:([^\r]*)/.exec(event ?? '')?.[1];
  };
  expect(await details()).toContain('They said: “by Friday”');
  await run('correct', 'borealis', '--by', '2026-03-17');
  expect(await details()).toMatch(/^They are to write by this day\.\\njobfu show/);
});

test('a file is for its owner alone, replaced where jobfu wrote it and nowhere else', async () => {
  const path = join(jobfu.folder, 'a.ics');
  await run('calendar', '--output', path);
  expect(statSync(path).mode & 0o777).toBe(0o600);
  await run('reschedule', 'acme', '2026-03-17T11:00');
  await run('calendar', '--output', path);
  expect(readFileSync(path, 'utf8')).toContain('DTSTART:20260317T110000Z');
  const other = join(jobfu.folder, 'b.ics');
  writeFileSync(other, 'BEGIN:VCALENDAR\r\n');
  expect((await jobfu.run(['calendar', '--output', other])).status).toBe(2);
  expect(readFileSync(other, 'utf8')).toBe('BEGIN:VCALENDAR\r\n');
});

describe.skipIf(!hasKhal)(hasKhal ? 'in khal' : 'in khal (skipped: khal is not installed)', () => {
  const khal = (...argv: string[]): string => {
    const config = join(jobfu.folder, 'khal.conf');
    const { stdout, stderr, status } = spawnSync('khal', ['-c', config, ...argv], {
      encoding: 'utf8',
      env: { PATH: process.env.PATH, HOME: jobfu.folder, TZ: 'UTC', LANG: 'C.UTF-8' },
    });
    if (status !== 0) throw new Error(stderr);
    return stdout;
  };
  const imported = async (): Promise<string[]> => {
    const path = join(jobfu.folder, 'jobfu.ics');
    await run('calendar', '--output', path);
    khal('import', '--batch', '-a', 'jobs', path);
    const shown = khal(
      'list',
      '-df',
      '',
      '-f',
      '{start-date} {start-time} {title} | {location}',
      '2026-03-01',
      '2026-04-10',
    );
    return shown
      .trim()
      .split('\n')
      .map((line) => line.trim());
  };

  beforeEach(() => {
    const folder = join(jobfu.folder, 'events');
    mkdirSync(folder);
    writeFileSync(
      join(jobfu.folder, 'khal.conf'),
      `[calendars]
[[jobs]]
path = ${folder}
[locale]
timeformat = %H:%M
dateformat = %Y-%m-%d
longdateformat = %Y-%m-%d
datetimeformat = %Y-%m-%d %H:%M
longdatetimeformat = %Y-%m-%d %H:%M
local_timezone = UTC
default_timezone = UTC
[sqlite]
path = ${join(jobfu.folder, 'khal.db')}
`,
    );
  });

  test('interviews, follow-ups and their days are read; imported again, they have moved', async () => {
    expect(await imported()).toEqual([
      '2026-03-10 15:00 Interview: Borealis |',
      '2026-03-11  Thank them: Borealis (by 15:00) |',
      '2026-03-13  Word by today: Borealis |',
      '2026-03-15  Prepare the interview: Acme; Sons, Ltd, SRE |',
      '2026-03-16 10:00 Interview: Acme; Sons, Ltd, SRE (video) | https://meet.example/room?a=1;b=2,3',
      '2026-03-17  Check in, after their day: Borealis |',
      '2026-03-17  Thank Dana Lee: Acme; Sons, Ltd, SRE (by 10:00) |',
    ]);
    await run('reschedule', 'acme', '2026-03-20T09:00');
    await run('sent', 'thankyou', 'borealis');
    expect(await imported()).toEqual([
      '2026-03-10 15:00 Interview: Borealis |',
      '2026-03-11  No longer due: Thank them: Borealis (by 15:00) |',
      '2026-03-13  Word by today: Borealis |',
      '2026-03-17  Check in, after their day: Borealis |',
      '2026-03-19  Prepare the interview: Acme; Sons, Ltd, SRE |',
      '2026-03-20 09:00 Interview: Acme; Sons, Ltd, SRE (video) | https://meet.example/room?a=1;b=2,3',
      '2026-03-21  Thank Dana Lee: Acme; Sons, Ltd, SRE (by 09:00) |',
    ]);
  });
});

/** Undo, redo and the log, on real files: whatever a command did is taken back whole. */
import { existsSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { dump } from '../store/dump.ts';
import { IN_MEMORY, type InProcess, openInProcess } from './in-process.ts';

let jobfu: InProcess;
beforeEach(() => {
  jobfu = openInProcess(IN_MEMORY);
});
afterEach(() => jobfu.remove());

interface Steps {
  undone: { id: number; at: string; says: string }[];
}
const rules = async (): Promise<string[]> =>
  (await jobfu.json<{ due: { rule: string }[] }>(['due'])).due.map(({ rule }) => rule);

describe('each command is one step', () => {
  beforeEach(async () => {
    await jobfu.run([
      'add',
      '--company',
      'Acme',
      '--role',
      'Engineer',
      '--at',
      'yesterday 3pm',
      '--with',
      'Dana Lee',
    ]);
    await jobfu.run(['heard', 'acme', 'We will be in touch soon.']);
    await jobfu.run([
      'add',
      '--company',
      'Acme',
      '--role',
      'Engineer',
      '--stage',
      'panel',
      '--at',
      '2026-03-18T10:00',
    ]);
  });

  test.each([
    [
      'add',
      [
        'add',
        '--company',
        'Borealis',
        '--at',
        'today',
        '--with',
        'Ravi Sen',
        '--said',
        'We decide by Friday.',
      ],
      'added the interview with Ravi Sen on Wed 11 Mar at Borealis',
    ],
    [
      'heard --book, with somebody new',
      ['heard', 'acme', 'Could you come in next Tuesday at 10:00?', '--from', 'Mira Olsen', '--book'],
      'heard from Acme, Engineer: “Could you come in next Tuesday at 10:00?”; booked Tue 17 Mar 10:00',
    ],
    ['sent', ['sent', 'thankyou', 'acme'], 'sent thankyou to Dana Lee · Acme, Engineer'],
    ['snooze', ['snooze', 'acme', 'tomorrow'], 'put off “thank Dana Lee” until Thu 12 Mar · Acme, Engineer'],
    ['skip', ['skip', 'acme'], 'left out “thank Dana Lee” · Acme, Engineer'],
    ['done', ['done', 'acme', 'prepare'], 'ticked off “prepare the interview” · Acme, Engineer'],
    [
      'correct',
      ['correct', 'acme', '--as', 'clear-timeline', '--by', '2026-03-20'],
      'settled the words of Acme, Engineer as clear-timeline, by 2026-03-20',
    ],
    [
      'reschedule',
      ['reschedule', 'acme', '2026-03-20T14:00'],
      'moved the panel interview on Wed 18 Mar 10:00 at Acme, Engineer to Fri 20 Mar 14:00',
    ],
    ['cancel', ['cancel', 'acme'], 'called off the panel interview on Wed 18 Mar 10:00 at Acme, Engineer'],
    ['close', ['close', 'acme', '--as', 'ghosted'], 'closed Acme, Engineer as ghosted'],
    ['config', ['config', 'set', 'gapWorkingDays', '3'], 'set gapWorkingDays to 3'],
  ])('%s', async (_what, args, says) => {
    const before = dump(jobfu.database);
    const due = (await jobfu.run(['due', '--all'])).out;
    expect((await jobfu.run(args)).status).toBe(0);
    const after = dump(jobfu.database);
    expect(after).not.toEqual(before);
    const { status, out } = await jobfu.run(['undo']);
    expect(status).toBe(0);
    expect(out).toBe(`Undone: ${says} (typed Wed 11 Mar 09:00)\n  To do it again: jobfu redo\n`);
    expect(dump(jobfu.database)).toEqual(before);
    expect((await jobfu.run(['due', '--all'])).out).toBe(due);
    expect((await jobfu.run(['redo'])).out).toContain(`Done again: ${says} (`);
    expect(dump(jobfu.database)).toEqual(after);
  });

  test('reopen, after close', async () => {
    await jobfu.run(['close', 'acme', '--as', 'withdrawn']);
    await jobfu.run(['reopen', 'acme']);
    expect((await jobfu.run(['undo'])).out).toContain('Undone: reopened Acme, Engineer');
    expect((await jobfu.run(['show', 'acme'])).out).toContain('withdrawn');
  });

  test('what only looks is no step', async () => {
    const before = dump(jobfu.database);
    const log = await jobfu.json(['log']);
    for (const args of [['due'], ['due', '--limit', '1'], ['list'], ['show', '1'], ['draft'], ['stats']]) {
      expect((await jobfu.run(args)).status).toBe(0);
    }
    expect(await jobfu.json(['log'])).toEqual(log);
    expect(dump(jobfu.database)).toEqual(before);
  });
});

test('put off, and it is back at once where that is undone', async () => {
  await jobfu.run(['add', '--company', 'Acme', '--at', 'yesterday 3pm', '--with', 'Dana Lee']);
  expect(await rules()).toEqual(['thank-you']);
  await jobfu.run(['snooze', 'acme', 'tomorrow']);
  expect(await rules()).toEqual([]);
  await jobfu.run(['undo']);
  expect(await rules()).toEqual(['thank-you']);
});

test('several steps at once, back to the start, and the numbers start anew', async () => {
  for (const company of ['Acme', 'Borealis', 'Corvid'])
    await jobfu.run(['add', '--company', company, '--at', 'yesterday 3pm', '--with', 'Dana Lee']);
  const { undone } = await jobfu.json<Steps>(['undo', '2']);
  expect(undone.map(({ id, says }) => `${id} ${says.split(' at ').at(-1)}`)).toEqual([
    '3 Corvid',
    '2 Borealis',
  ]);
  expect(undone[0]?.at).toBe('2026-03-11T09:00:00+00:00');
  const rest = await jobfu.run(['undo', '9']);
  expect(rest.out).toContain('Acme');
  expect(rest.err).toBe('That was all there was to undo.\n');
  expect(await jobfu.run(['undo'])).toMatchObject({ status: 3, out: '' });
  const again = await jobfu.json<{ application: { id: number } }>([
    'add',
    '--company',
    'Delphi',
    '--at',
    'today',
  ]);
  expect(again.application.id).toBe(1);
  expect(await jobfu.run(['redo'])).toMatchObject({ status: 3 });
});

test('the log: the latest first, with what was undone marked', async () => {
  expect((await jobfu.run(['log'])).out).toBe('Nothing is logged yet.\n');
  await jobfu.run(['config', 'set', 'name', 'Sam Reed']);
  await jobfu.run(['add', '--company', 'Acme', '--at', 'yesterday 3pm'], { now: '2026-03-12T10:30' });
  await jobfu.run(['undo']);
  expect((await jobfu.run(['log'])).out).toBe(
    `2  Thu 12 Mar 10:30  undone: added the interview on Wed 11 Mar 15:00 at Acme
1  Wed 11 Mar 09:00  set name to Sam Reed
`,
  );
  expect(await jobfu.json(['log', '--limit', '1'])).toEqual({
    units: [
      {
        id: 2,
        at: '2026-03-12T10:30:00+00:00',
        says: 'added the interview on Wed 11 Mar 15:00 at Acme',
        undone: true,
      },
    ],
    more: true,
  });
});

test('nothing there yet: nothing to undo, and no file is made', async () => {
  const { status, err } = await jobfu.run(['undo']);
  expect(status).toBe(3);
  expect(err).toBe('jobfu: There is nothing to undo.\n  jobfu log lists what was done\n');
  expect(existsSync(jobfu.database)).toBe(false);
  expect(await jobfu.run(['undo', 'everything'])).toMatchObject({ status: 2, out: '' });
});

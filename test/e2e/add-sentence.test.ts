/** `jobfu add "one sentence"`: through the built program, without a terminal and in one. */
import { execFileSync, spawnSync } from 'node:child_process';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { BIN, openProgram, type Program } from './program.ts';

interface Recorded {
  application: { id: number; company: string; role: string | null };
  interview: {
    stage: string | null;
    at: string;
    minutes: number | null;
    place: string | null;
    with: { name: string; email: string | null; role: string | null }[];
  } | null;
  reading: { kind: string; deadline: { to: string } | null } | null;
}

const SENTENCE =
  'phone interview with Dana Lee at Acme for Senior Engineer yesterday at 3pm; she said they decide by the end of next week';

let jobfu: Program;
beforeEach(() => {
  jobfu = openProgram();
});
afterEach(() => jobfu.remove());

test('a sentence is kept as flags would be, their words read', () => {
  expect(jobfu.json<Recorded>(['add', SENTENCE])).toMatchObject({
    application: { company: 'Acme', role: 'Senior Engineer' },
    interview: { stage: 'phone', at: '2026-03-10T15:00:00+00:00', with: [{ name: 'Dana Lee' }] },
    reading: { kind: 'clear-timeline', deadline: { to: '2026-03-20' } },
  });
});

test('without a terminal it says on standard error what it understood; --quiet does not', () => {
  const { out, err, status } = jobfu.run(['add', SENTENCE]);
  expect(status).toBe(0);
  expect(out).toContain('Kept: phone interview with Dana Lee');
  expect(err).toMatch(/Company +Acme\n +Role +Senior Engineer\n +Interview +Tue 10 Mar 15:00/);
  expect(jobfu.run(['add', 'call with Ida at Elmworks today', '--quiet'])).toMatchObject({
    out: '',
    err: '',
  });
});

test('flags win over the sentence', () => {
  const flags = [
    '--company',
    'Zephyr',
    '--role',
    'Analyst',
    '--stage',
    'video',
    '--at',
    'today 8:00',
    '--with',
    'Bo',
  ];
  expect(jobfu.json<Recorded>(['add', SENTENCE, ...flags, '--said', 'no news yet'])).toMatchObject({
    application: { company: 'Zephyr', role: 'Analyst' },
    interview: { stage: 'video', at: '2026-03-11T08:00:00+00:00', with: [{ name: 'Bo' }] },
    reading: { kind: 'vague' },
  });
});

test('words without quotation marks around them are one sentence', () => {
  const data = jobfu.json<Recorded>(['add', ...'had a call w/ ida from elmworks yest 3pm'.split(' ')]);
  expect(data).toMatchObject({
    application: { company: 'Elmworks' },
    interview: { with: [{ name: 'Ida' }] },
  });
});

test.each([
  ['phone interview with Dana yesterday at 3pm', '--company'],
  ['phone interview with Dana at Acme', '--at'],
  ['applied to Acme as an analyst', '--applied'],
  ['', 'no words'],
])('what is not told is named, and nothing kept: %s', (sentence, flag) => {
  const { status, err } = jobfu.run(['add', sentence]);
  expect(status).toBe(2);
  expect(err).toContain(flag);
  expect(jobfu.run(['list']).out).toContain('No applications');
});

test('an application without an interview, with what they said about it', () => {
  const data = jobfu.json<Recorded>([
    'add',
    "applied to Borealis as an analyst last Monday, they'll answer within two weeks",
  ]);
  expect(data).toMatchObject({
    application: { company: 'Borealis', role: 'analyst' },
    interview: null,
    reading: { kind: 'clear-timeline' },
  });
});

test('a company already known keeps its spelling, and the interview joins it', () => {
  jobfu.run(['add', '--company', 'eLm Works', '--role', 'Analyst', '--at', '2026-03-02']);
  const data = jobfu.json<Recorded>(['add', 'second round at elm works yesterday 3pm with ida']);
  expect(data.application).toMatchObject({ id: 1, company: 'eLm Works', role: 'Analyst' });
});

const hasTmux = spawnSync('tmux', ['-V']).status === 0;

describe.skipIf(!hasTmux)(
  hasTmux ? 'in a terminal' : 'in a terminal (skipped: tmux is not installed)',
  () => {
    let server: string;
    const tmux = (...args: string[]): string =>
      execFileSync('tmux', ['-L', server, ...args], { encoding: 'utf8' });
    const type = (text: string): void => {
      tmux('send-keys', '-l', text);
      tmux('send-keys', 'Enter');
    };
    const see = async (words: string): Promise<string> => {
      for (let tries = 0; tries < 400; tries++) {
        const text = tmux('capture-pane', '-p').trimEnd();
        if (text.includes(words)) return text;
        await new Promise((resolve) => setTimeout(resolve, 25));
      }
      throw new Error(`never saw ${words} in:\n${tmux('capture-pane', '-p')}`);
    };
    beforeEach(() => {
      server = `jobfu-add-${process.pid}-${Math.random().toString(36).slice(2)}`;
      const env = `HOME='${jobfu.folder}' TZ=UTC JOBFU_DB='${jobfu.database}' JOBFU_NOW=2026-03-11T09:00 PS1='$ ' HISTFILE= PATH='${process.env.PATH}'`;
      tmux(
        '-f',
        '/dev/null',
        'new-session',
        '-d',
        '-x',
        '120',
        '-y',
        '50',
        `env -i TERM=screen-256color ${env} bash --norc --noprofile`,
      );
      type(`alias jobfu='${process.execPath} ${BIN}'`);
    });
    afterEach(() => {
      spawnSync('tmux', ['-L', server, 'kill-server']);
    });

    test('it shows what it understood; enter keeps it', async () => {
      type(`jobfu add "${SENTENCE}"`);
      expect(await see('Keep it like this?')).toContain('Tue 10 Mar 15:00');
      tmux('send-keys', 'Enter');
      await see('Kept: phone interview');
    });

    test('no keeps nothing, with status 4; so does Ctrl-C, with 130; --yes is not asked', async () => {
      type(`jobfu add "${SENTENCE}"; echo "status $?"`);
      await see('Keep it like this?');
      type('n');
      await see('What is to be changed?');
      tmux('send-keys', 'Up', 'Enter');
      expect(await see('status 4')).toContain('--at "Friday 10am"');
      type(`clear; jobfu add "${SENTENCE}"; echo "status $?"`);
      await see('Keep it like this? (Y/n)');
      tmux('send-keys', 'C-c');
      await see('status 130');
      expect(jobfu.run(['list']).out).toContain('No applications');
      type(`clear; jobfu add --yes "${SENTENCE}"; echo "status $?"`);
      expect(await see('status 0')).not.toContain('Keep it like this');
    });

    test('what is missing is asked for, known companies offered, the day shown back while it is typed', async () => {
      jobfu.run(['add', '--company', 'Borealis', '--role', 'Analyst', '--at', '2026-03-02']);
      type('jobfu add "phone interview with Ida"');
      expect(await see('? Company')).toMatch(/Understood so far:\n {2}Stage {6}phone\n {2}With {7}Ida\n/);
      tmux('send-keys', '-l', 'bor');
      await see('Borealis');
      tmux('send-keys', 'Down');
      await see('❯ Borealis');
      tmux('send-keys', 'Enter');
      await see('When was it');
      tmux('send-keys', '-l', 'yesterday 3pm');
      await see('(Tue 10 Mar 15:00)');
      tmux('send-keys', 'Enter');
      await see('Keep it like this?');
      tmux('send-keys', 'Enter');
      expect(await see('Kept: phone interview with Ida')).toContain('Borealis, Analyst · number 1');
    });

    test('bare add offers known companies and people; Ctrl-C at the last question leaves nothing behind', async () => {
      jobfu.run([
        'add',
        '--company',
        'Borealis',
        '--role',
        'Analyst',
        '--at',
        '2026-03-02',
        '--with',
        'Dana Lee',
      ]);
      type('jobfu add; echo "status $?"');
      await see('Company');
      tmux('send-keys', '-l', 'Borealis');
      await see('❯ Borealis');
      tmux('send-keys', 'Enter');
      await see('Role');
      tmux('send-keys', 'Enter');
      await see('What kind of interview?');
      tmux('send-keys', 'Enter');
      await see('When was it');
      tmux('send-keys', 'Enter');
      await see('Who did you meet?');
      tmux('send-keys', '-l', 'Ida, dan');
      await see('Ida, Dana Lee');
      tmux('send-keys', 'Down', 'Enter');
      await see('talk about');
      tmux('send-keys', 'Enter');
      await see('next steps');
      tmux('send-keys', 'C-c');
      await see('status 130');
      expect(jobfu.run(['show', '1']).out).not.toContain('Ida');
    });
  },
);

test('a talk that their words propose is the interview, at its time', () => {
  expect(
    jobfu.json<Recorded>([
      'add',
      'got an email from Elmworks, they want to do a phone screen on friday at 10',
    ]),
  ).toMatchObject({
    application: { company: 'Elmworks' },
    interview: { stage: 'phone', at: '2026-03-13T10:00:00+00:00' },
    reading: { kind: 'immediate' },
  });
});

test('what a company is belongs to its name, written small too', () => {
  const told = jobfu.json<Recorded>(['add', 'interview 12/3 10am at Elmworks industries, Ida Frey']);
  expect(told.application.company).toBe('Elmworks industries');
});

test('their answer alone is no interview', () => {
  const { err, status } = jobfu.run(['add', 'rejected by Wayne']);
  expect(status).toBe(2);
  expect(err).toContain('jobfu heard "Wayne" "rejected by Wayne"');
  expect(jobfu.json<{ applications: unknown[] }>(['list']).applications).toEqual([]);
});

test('--at takes hours, and asks for the day of "next week"', () => {
  const flags = ['add', '--company', 'Acme', '--role', 'Analyst', '--at'];
  expect(jobfu.json<Recorded>([...flags, 'friday 9-10'])).toMatchObject({
    interview: { at: '2026-03-13T09:00:00+00:00', minutes: 60 },
  });
  const vague = jobfu.run([...flags, 'next week']);
  expect(vague.status).toBe(2);
  expect(vague.err).toContain('next Tuesday 9:30');
});

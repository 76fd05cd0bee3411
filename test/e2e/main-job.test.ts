/** The main job, end to end, through the built program: interview, reading, due, letter, sent, reply. */
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openProgram, type Program } from './program.ts';

let jobfu: Program;
beforeEach(() => {
  jobfu = openProgram();
});
afterEach(() => jobfu.remove());

interface Item {
  application: { id: number; company: string; role: string | null };
  rule: string;
  template: string | null;
  to: { name: string; email: string | null }[];
  opens: string;
  due: string;
  closes: string | null;
  state: string;
  why: string;
  sources: string[];
  command: string;
}
interface Recorded {
  application: { id: number; company: string; role: string; status: string };
  interview: {
    id: number;
    stage: string;
    at: string;
    with: { name: string; email: string; role: string }[];
  } | null;
  message: { id: number; on: string };
  reading: { kind: string; outcome: string | null; deadline: { to: string } | null } | null;
  next: Item[];
}

const INTERVIEW = [
  'add',
  '--company',
  'Acme',
  '--role',
  'Senior Engineer',
  '--stage',
  'phone',
  '--at',
  'yesterday 3pm',
  '--with',
  'Dana Lee <dana@acme.example> (recruiter)',
  '--topic',
  'the billing migration',
  '--said',
  "we'll decide by the end of next week",
];

test('an interview is kept, its words read, and the next step named', () => {
  const data = jobfu.json<Recorded>(INTERVIEW);
  expect(data.application).toEqual({ id: 1, company: 'Acme', role: 'Senior Engineer', status: 'open' });
  expect(data.interview).toMatchObject({
    stage: 'phone',
    at: '2026-03-10T15:00:00+00:00',
    with: [{ name: 'Dana Lee', email: 'dana@acme.example', role: 'recruiter' }],
  });
  expect(data.reading).toMatchObject({
    kind: 'clear-timeline',
    outcome: null,
    deadline: { to: '2026-03-20' },
  });
  expect(data.next[0]).toMatchObject({
    rule: 'thank-you',
    template: 'thankyou',
    to: [{ name: 'Dana Lee', email: 'dana@acme.example' }],
    opens: '2026-03-10T16:00:00+00:00',
    due: '2026-03-11T15:00:00+00:00',
    closes: '2026-03-12T15:00:00+00:00',
    state: 'today',
    command: 'jobfu draft thankyou 1 --to "Dana Lee"',
  });
});

test('the whole round: due, draft, sent, their day passes, their answer', () => {
  jobfu.run(INTERVIEW);
  jobfu.run(['config', 'set', 'name', 'Sam Reed']);
  const { due } = jobfu.json<{ due: Item[] }>(['due']);
  expect(due.map(({ rule }) => rule)).toEqual(['thank-you']);

  const letter = jobfu.run(['draft', 'thankyou']);
  expect(letter.status).toBe(0);
  const [to, subject, blank, greeting] = letter.out.split('\n');
  expect(to).toBe('To: Dana Lee <dana@acme.example>');
  expect(subject).toMatch(/^Subject: .*Sam Reed/);
  expect(blank).toBe('');
  expect(greeting).toBe('Hi Dana,');
  expect(letter.out.trimEnd().endsWith('Sam Reed')).toBe(true);
  expect(letter.err).toBe('');

  expect(jobfu.run(['sent', 'thankyou']).status).toBe(0);
  expect(jobfu.json<{ due: Item[] }>(['due']).due).toEqual([]);
  expect(jobfu.run(['due', '--count']).out).toBe('0\n');

  const later = { now: '2026-03-24T08:30' };
  const [check] = jobfu.json<{ due: Item[] }>(['due'], later).due;
  expect(check).toMatchObject({ rule: 'check-in-deadline', template: 'checkin-deadline', state: 'today' });
  expect(check?.why).toContain('“by the end of next week”');
  expect(jobfu.run(['draft'], later).out).toContain('an answer by the end of last week');
  jobfu.run(['sent'], later);

  const reply = {
    now: '2026-03-25T11:00',
    input: 'Sorry for the wait! Could you come in next Tuesday at 10:00 to meet the team?\n',
  };
  const heard = jobfu.json<Recorded>(['heard', 'acme', '-', '--from', 'dana'], reply);
  expect(heard.reading).toMatchObject({ kind: 'immediate', nextStep: 'interview' });
  expect(heard.next.map(({ rule }) => rule)).toContain('answer');
  expect(heard.message).toMatchObject({ on: '2026-03-25T11:00:00+00:00' });

  const shown = jobfu.run(['show', 'dana'], { now: '2026-03-25T11:05' });
  expect(shown.out).toContain('you sent thankyou to Dana Lee');
  expect(shown.out).toContain('Sorry for the wait!');
});

test('a correction overrules the reading and moves the plan', () => {
  jobfu.run(INTERVIEW);
  jobfu.run(['sent', 'thankyou']);
  const corrected = jobfu.json<Recorded>(['correct', 'acme', '--by', '2026-03-18']);
  expect(corrected.reading?.deadline?.to).toBe('2026-03-18');
  expect(corrected.next[0]).toMatchObject({ rule: 'check-in-deadline' });
  expect(corrected.next[0]?.due.slice(0, 10)).toBe('2026-03-20');
  expect(jobfu.run(['show', 'acme']).out).toContain('you corrected it');
});

test.each([
  ['Could you send us two references?', 'I will let my referees know today'],
  ['We would like to see you again for a second interview.', 'I look forward to the second interview'],
  ['Please do the exercise by Monday.', 'I will complete the exercise by Monday'],
  ['We are restructuring, so everything is on hold for now.', 'on hold for now'],
])('asked in the room: %s', (said, answered) => {
  jobfu.run(['add', '--company', 'Acme', '--at', 'yesterday 3pm', '--with', 'Dana Lee', '--said', said]);
  for (const variant of ['full', 'short', 'panel']) {
    const { out, err } = jobfu.run(['draft', 'thankyou', '--variant', variant]);
    expect(out).toContain(answered);
    expect(err.includes('--set times=')).toBe(said.includes('interview'));
  }
  const { why } = jobfu
    .json<{ due: { rule: string; why: string }[] }>(['due'])
    .due.find(({ rule }) => rule === 'thank-you') ?? { why: '' };
  expect(why.includes('what they asked of you there')).toBe(!said.includes('on hold'));
});

test('each person met gets a letter of their own', () => {
  jobfu.run([
    ...INTERVIEW,
    '--with',
    'Ravi Sen',
    '--topic',
    'Ravi: the on-call rota',
    '--topic',
    'Dana: the hiring plan',
  ]);
  const first = jobfu.run(['draft', 'thankyou']);
  expect(first.out).toContain('To: Dana Lee');
  expect(first.out).toContain('the hiring plan');
  expect(first.out).not.toContain('on-call');
  expect(first.err).toContain('--to "Ravi Sen"');
  jobfu.run(['sent', 'thankyou', '--to', 'dana']);
  const second = jobfu.run(['draft', 'thankyou', 'acme']);
  expect(second.out).toContain('To: Ravi Sen');
  expect(second.out).toContain('on-call rota');
});

test('a further interview joins the open application; a closed one starts a new one', () => {
  jobfu.run(INTERVIEW);
  const again = jobfu.json<Recorded>([
    'add',
    '--company',
    'ACME',
    '--stage',
    'panel',
    '--at',
    '2026-03-18T10:00',
  ]);
  expect(again.application.id).toBe(1);
  jobfu.run(['close', 'acme', '--as', 'withdrawn']);
  const fresh = jobfu.json<Recorded>([
    'add',
    '--company',
    'Acme',
    '--role',
    'Senior Engineer',
    '--at',
    '2026-03-25T10:00',
  ]);
  expect(fresh.application.id).toBe(2);
  const { applications } = jobfu.json<{ applications: { id: number; status: string }[] }>(['list']);
  expect(applications.map(({ id, status }) => [id, status])).toEqual([
    [1, 'withdrawn'],
    [2, 'open'],
  ]);
});

test('a mail file is unpacked: its words, sender, subject and date', () => {
  jobfu.run(['add', '--company', 'Acme', '--at', 'yesterday 3pm']);
  const mail = [
    'From: Dana Lee <dana@acme.example>',
    'To: sam@example.org',
    'Subject: =?UTF-8?Q?Your_interview_=E2=80=93_Acme?=',
    'Date: Wed, 11 Mar 2026 08:30:00 +0000',
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=utf-8',
    'Content-Transfer-Encoding: quoted-printable',
    '',
    'We have decided to go with another candidate. Thank you for your time=',
    '!',
    '',
  ].join('\r\n');
  const data = jobfu.json<Recorded>(['heard', 'acme', '-'], { input: mail });
  expect(data.message.on).toBe('2026-03-11T08:30:00+00:00');
  expect(data.application.status).toBe('rejected');
  expect(jobfu.run(['draft', 'rejection-thanks']).out).toContain('Subject: Re: Your interview – Acme');
});

test('a task is ticked off, and silence counts from then', () => {
  jobfu.run(['add', '--company', 'Acme', '--at', 'yesterday 3pm']);
  jobfu.run(['sent', 'thankyou']);
  const heard = jobfu.json<Recorded>(['heard', 'acme', 'Please complete the coding test by Sunday.']);
  expect(heard.next.map(({ rule }) => rule)).toEqual(['answer', 'deliver']);
  expect(jobfu.run(['done', 'acme', 'deliver']).status).toBe(0);
  const { due, upcoming } = jobfu.json<{ due: Item[]; upcoming: Item[] }>(['due', '--all']);
  expect(due).toEqual([]);
  expect(upcoming.map(({ rule, due: day }) => [rule, day.slice(0, 10)])).toEqual([
    ['check-in', '2026-03-18'],
  ]);
});

test('settings re-plan everything at once', () => {
  jobfu.run(['add', '--company', 'Acme', '--at', 'yesterday 3pm']);
  jobfu.run(['sent', 'thankyou']);
  const when = (): string | undefined =>
    jobfu.json<{ upcoming: Item[] }>(['due', '--all']).upcoming[0]?.due.slice(0, 10);
  expect(when()).toBe('2026-03-17');
  jobfu.run(['config', 'set', 'checkInAfterDays', '10']);
  expect(when()).toBe('2026-03-20');
  jobfu.run(['config', 'set', 'timezone', 'Asia/Tokyo']);
  expect(jobfu.json<{ now: string }>(['due'], { now: '2026-03-11T09:00:00Z' }).now).toBe(
    '2026-03-11T18:00:00+09:00',
  );
});

test('the demo plays the whole round and keeps nothing', () => {
  const { status, out, err } = jobfu.run(['demo']);
  expect(status).toBe(0);
  expect(err).toBe('');
  for (const part of ['jobfu add', 'Thank Dana Lee', 'Subject:', 'check-in', 'Could you come in', 'So far'])
    expect(out).toContain(part);
  expect(jobfu.run(['list']).out).toContain('No applications');
});

describe('classify', () => {
  test('reads an argument, standard input, and lines', () => {
    expect(
      jobfu.json<Recorded['reading']>(['classify', '--on', '2026-03-11', 'We will let you know by Friday.']),
    ).toMatchObject({
      kind: 'clear-timeline',
      deadline: { to: '2026-03-13' },
    });
    expect(jobfu.run(['classify'], { input: 'We will be in touch.' }).out).toContain('vague');
    const lines =
      '{"id":1,"on":"2026-03-11","text":"We will let you know by Friday."}\nnot json\n{"id":"x","text":"Thanks!"}\n{"id":3}\n';
    const { status, out } = jobfu.run(['classify', '--jsonl'], { input: lines });
    const answers = out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(status).toBe(1);
    expect(answers.map(({ id, error, kind }) => [id, error === undefined, kind ?? null])).toEqual([
      [1, true, 'clear-timeline'],
      [null, false, null],
      ['x', true, 'none'],
      [3, false, null],
    ]);
  });
});

test('typed once too often, sent records nothing that was not due', () => {
  jobfu.run(['add', '--company', 'Acme', '--at', 'yesterday 3pm']);
  expect(jobfu.run(['sent']).status).toBe(0);
  const again = jobfu.run(['sent']);
  expect(again.status).toBe(2);
  expect(again.err).toContain('Next is check-in, from Tue 17 Mar');
});

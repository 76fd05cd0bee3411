/** Questions to ask and getting ready, through the built program. */
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openProgram, type Program } from './program.ts';

let jobfu: Program;
beforeEach(() => {
  jobfu = openProgram();
});
afterEach(() => jobfu.remove());

const BOOKED = [
  'add',
  '--company',
  'Acme',
  '--role',
  'Senior Engineer',
  '--stage',
  'video',
  '--at',
  'tomorrow 10:00',
  '--minutes',
  '45',
  '--place',
  'https://meet.acme.example/42',
  '--with',
  'Ravi Sen (hiring manager)',
];

interface Asked {
  application: { id: number } | null;
  questions: { number: number; category: string; text: string; asked: string | null }[];
}

test('a question asked is marked for that application alone, once, and shown in its history', () => {
  jobfu.run(BOOKED);
  jobfu.run(['add', '--company', 'Borealis', '--at', 'yesterday 3pm']);
  expect(jobfu.json<Asked>(['questions', '--asked', '25, 3', '--for', 'acme']).questions).toMatchObject([
    { number: 25, category: 'next-steps', asked: '2026-03-11T09:00:00+00:00' },
    { number: 3, category: 'role', asked: '2026-03-11T09:00:00+00:00' },
  ]);
  jobfu.run(['questions', '--asked', '25', '--for', 'acme'], { now: '2026-03-12T12:00' });
  const asked = (who: string): number[] =>
    jobfu
      .json<Asked>(['questions', '--for', who])
      .questions.flatMap((q) => (q.asked === null ? [] : q.number));
  expect(asked('acme')).toEqual([3, 25]);
  expect(asked('borealis')).toEqual([]);
  expect(jobfu.run(['show', 'acme']).out.match(/you asked/g)).toHaveLength(2);
  expect(jobfu.run(['questions', 'next', 'steps', '--for', 'acme']).out).toMatch(
    /^x 25 .*\(asked Wed 11 Mar\)$/m,
  );
});

test.each([
  ['a category misspelt', ['questions', 'cultre'], 'culture'],
  ['a stage misspelt', ['questions', '--stage', 'fone'], 'phone'],
  ['a number nobody gave', ['questions', '--asked', '999', '--for', '1'], '999'],
  ['asked, and nobody named', ['questions', '--asked', '3'], '--for'],
])('%s: exit 2 and what to type', (_what, args, mention) => {
  jobfu.run(BOOKED);
  const { status, out, err } = jobfu.run(args);
  expect([status, out]).toEqual([2, '']);
  expect(err).toContain(mention);
});

test('prep: day, time, place, whom, what was said, a checklist, and questions not asked before', () => {
  jobfu.run([
    'add',
    '--company',
    'Acme',
    '--at',
    'last Thursday 3pm',
    '--stage',
    'phone',
    '--with',
    'Dana Lee (recruiter)',
    '--topic',
    'the billing migration',
    '--said',
    'we would like you to meet the team',
  ]);
  jobfu.run(BOOKED);
  jobfu.run(['questions', '--asked', '24', '--for', 'acme']);
  const { out } = jobfu.run(['prep', 'acme']);
  for (const part of [
    'Video interview on Thu 12 Mar at 10:00, 45 minutes, tomorrow',
    'https://meet.acme.example/42',
    'Ravi Sen (hiring manager)',
    'looks mostly at whether you can do the work',
    'talked about: the billing migration',
    'we would like you to meet the team',
    'the camera',
    'jobfu done 1 prepare',
  ])
    expect(out).toContain(part);
  expect(out).not.toContain('Dana Lee (recruiter)');
  const { questions } = jobfu.json<Asked>(['prep', 'acme']);
  expect(questions).toHaveLength(6);
  expect(questions.map(({ number }) => number)).not.toContain(24);
  expect(questions.at(-1)?.category).toBe('next-steps');
  const { due } = jobfu.json<{ due: { rule: string; command: string }[] }>(['due']);
  expect(due.find(({ rule }) => rule === 'prepare')?.command).toBe('jobfu prep 1');
});

test('prep has their words in full: what is to be brought stands at the end of them', () => {
  const said = [
    'We would like you to come in for a second talk with Ines Moreau, who runs the kitchen, on Thursday at 10.',
    'Please bring your knives and a copy of your hygiene certificate.',
  ].join(' ');
  jobfu.run(['add', '--company', 'Acme', '--at', 'yesterday 3pm', '--said', said]);
  jobfu.run(BOOKED);
  const { out } = jobfu.run(['prep', 'acme']);
  expect(out.replace(/\s+/g, ' ')).toContain(`“${said}”`);
});

test('prep without an interview ahead says what is worth doing now', () => {
  jobfu.run(['add', '--company', 'Acme', '--at', 'yesterday 3pm']);
  expect(jobfu.run(['prep', 'acme']).out).toContain('While you wait');
  jobfu.run(['heard', 'acme', 'We are delighted to offer you the position.']);
  expect(jobfu.run(['prep', 'acme']).out).toContain('Before you answer');
  jobfu.run(['close', 'acme', '--as', 'declined']);
  expect(jobfu.run(['prep', 'acme']).out).toContain('Nothing to prepare here any more.');
});

test('what they want brought along is on the checklist, and their words are whole', () => {
  const words =
    'Thank you for your application for the post here at our warehouse, which we were pleased to read. We would like to invite you to an interview on Monday 16 March at 10am. Please also bring your forklift licence and right to work documents.';
  jobfu.run(['add', '--company', 'Acme', '--applied', '2026-03-02']);
  jobfu.run(['heard', 'acme', words, '--book']);
  const { out } = jobfu.run(['prep', 'acme']);
  expect(out).toContain(`“${words}”`);
  expect(out).toContain('[ ] Take along your forklift licence and right to work documents, as they asked.');
  expect(jobfu.run(['prep', 'acme'], { now: '2026-03-16T12:00' }).out).not.toContain('Take along');
});

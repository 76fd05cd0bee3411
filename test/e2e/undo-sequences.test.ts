/**
 * Random sequences of real command lines, undone to the start: what the file holds is what it held. 200 sequences;
 * `JOBFU_RUNS` asks for more of them.
 */
import Database from 'better-sqlite3';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dump } from '../store/dump.ts';
import { IN_MEMORY, openInProcess } from './in-process.ts';

const RUNS = Number(process.env.JOBFU_RUNS ?? 200);

const COMPANIES = ['Acme', 'Acme', 'Borealis', 'Corvid & Sons'];
const PEOPLE = ['Dana Lee <dana@acme.example> (recruiter)', 'Dana Lee', 'Ravi Sen', 'noor@corvid.example'];
const WORDS = [
  'We will decide by the end of next week.',
  'We will be in touch soon.',
  'Could you come in next Tuesday at 10:00 to meet the team?',
  'Unfortunately we have decided not to move forward.',
  'We would like to offer you the job. Please let us know by Friday.',
  'Thanks for coming in, it was nice to meet you.',
];
const RULES = ['thank-you', 'check-in', 'answer', 'prepare', 'review', 'feedback', 'acknowledge'];
const SETTINGS = [
  ['name', 'Sam Reed'],
  ['timezone', 'Pacific/Auckland'],
  ['region', 'US-CA'],
  ['gapWorkingDays', '3'],
  ['workdays', 'Sun-Thu'],
];

const who = fc.constantFrom('acme', 'acme', 'acme', 'borealis', 'corvid', '1', '1', '2', 'dana');
const flag = (name: string, values: readonly string[]): fc.Arbitrary<string[]> =>
  fc.constantFrom(null, ...values).map((value) => (value === null ? [] : [name, value]));
const words = (...parts: readonly fc.Arbitrary<string | readonly string[]>[]): fc.Arbitrary<string[]> =>
  fc.tuple(...parts).map((all) => all.flat());
const verb = (name: string, ...parts: readonly fc.Arbitrary<string | readonly string[]>[]) =>
  words(fc.constant(name), ...parts);

const interview = verb(
  'add',
  fc.constantFrom(...COMPANIES).map((company) => ['--company', company]),
  flag('--role', ['Engineer', 'Analyst']),
  flag('--stage', ['phone', 'panel']),
  fc.constantFrom('yesterday 3pm', 'today', 'in 3 days', 'last Monday').map((at) => ['--at', at]),
  flag('--with', PEOPLE),
  flag('--with', PEOPLE),
  flag('--topic', ['Dana: the billing migration', 'on-call']),
  flag('--said', WORDS),
  flag('--note', ['line of my own']),
);

const command: fc.Arbitrary<string[]> = fc.oneof(
  { arbitrary: interview, weight: 4 },
  {
    arbitrary: verb(
      'heard',
      who,
      fc.constantFrom(...WORDS),
      flag('--from', ['Dana', 'Lena Fischer <lena@borealis.example>']),
      fc.constantFrom([], ['--book']),
    ),
    weight: 3,
  },
  {
    arbitrary: verb(
      'add',
      fc.constantFrom(...COMPANIES).map((company) => ['--company', company]),
      flag('--role', ['Engineer', 'Analyst', 'Writer']),
      fc.constant(['--applied', 'last Monday']),
      flag('--url', ['https://acme.example/jobs/1']),
      flag('--region', ['US-NY', 'DE-BY']),
    ),
    weight: 2,
  },
  {
    arbitrary: verb(
      'sent',
      fc.constantFrom('thankyou', 'checkin', 'closing', 'offer-accept'),
      who,
      flag('--to', ['Dana', 'Mira Olsen <mira@acme.example>']),
      flag('--via', ['phone', 'email']),
    ),
    weight: 3,
  },
  { arbitrary: fc.constant<string[]>(['sent']), weight: 1 },
  { arbitrary: verb('done', who), weight: 1 },
  { arbitrary: verb('snooze', who, fc.constantFrom('tomorrow', 'in 3 days')), weight: 1 },
  { arbitrary: verb('skip', who, fc.constantFrom([], ...RULES.map((rule) => [rule]))), weight: 1 },
  {
    arbitrary: verb('correct', who, flag('--as', ['vague', 'offer']), flag('--by', ['in 9 days'])),
    weight: 1,
  },
  { arbitrary: verb('reschedule', who, fc.constantFrom('in 4 days', 'next Tuesday 9:30')), weight: 1 },
  { arbitrary: verb('cancel', who), weight: 1 },
  {
    arbitrary: verb(
      'edit',
      who,
      flag('--role', ['Analyst', '']),
      flag('--company', ['Acme', 'Delphi']),
      flag('--note', ['a note of my own', '']),
      flag('--at', ['last Friday', '2026-03-01 11:00']),
      flag('--person', ['dana: Dana Li <li@acme.example>', 'dana:', 'Noor Haddad (hiring manager)']),
      flag('--with', ['Ravi Sen', 'dana']),
      flag('--topic', ['Dana: payments']),
      fc.constant(['--yes']),
    ),
    weight: 2,
  },
  { arbitrary: verb('rm', who, fc.constant(['--yes'])), weight: 1 },
  { arbitrary: verb('close', who, flag('--as', ['ghosted', 'withdrawn', 'rejected'])), weight: 1 },
  { arbitrary: verb('reopen', who), weight: 1 },
  { arbitrary: fc.constantFrom(...SETTINGS).map((pair) => ['config', 'set', ...pair]), weight: 1 },
  { arbitrary: fc.constantFrom(...SETTINGS).map(([key = '']) => ['config', 'unset', key]), weight: 1 },
);

const unitsIn = (path: string): number => {
  const db = new Database(path, { readonly: true });
  const { n } = db.prepare<[], { n: number }>('SELECT count(*) AS n FROM unit').get() ?? { n: 0 };
  db.close();
  return n;
};

/** What only works after something else. */
const pair: fc.Arbitrary<string[][]> = fc.oneof(
  fc.constantFrom('ghosted', 'rejected').map((as) => [
    ['close', '1', '--as', as],
    ['reopen', '1'],
  ]),
  fc.constantFrom(...COMPANIES).map((company) => [
    ['add', '--company', company, '--role', 'Engineer', '--at', 'tomorrow 11:00'],
    ['done', company, 'prepare'],
  ]),
);

/** Each a day or none after the one before. */
const typed = fc.record({
  lines: fc.oneof({ arbitrary: command.map((argv) => [argv]), weight: 12 }, { arbitrary: pair, weight: 1 }),
  later: fc.nat(2),
});
const history = fc.tuple(
  fc.array(typed, { minLength: 1, maxLength: 4 }),
  fc.array(typed, { minLength: 1, maxLength: 7 }),
  fc.integer({ min: 1, max: 4 }),
);

test('undone to the start, the same; done again to the end, the same', { timeout: 3_600_000 }, async () => {
  const used = new Set<string>();
  await fc.assert(
    fc.asyncProperty(history, async ([first, then, steps]) => {
      const jobfu = openInProcess(IN_MEMORY);
      try {
        let day = 1;
        const play = async (scenes: typeof first): Promise<void> => {
          for (const { argv, later } of scenes.flatMap(({ lines, later }) =>
            lines.map((argv, i) => ({ argv, later: i === 0 ? later : 0 })),
          )) {
            day += later;
            const now = new Date(Date.UTC(2026, 2, day, 9)).toISOString().slice(0, 16);
            const { status, err } = await jobfu.run([...argv, '--no-input'], { now });
            expect([0, 2, 3], `${argv.join(' ')}: ${err}`).toContain(status);
            if (status === 0) used.add(argv[0] ?? '');
          }
        };
        await jobfu.run(['config', 'set', 'email', 'sam@reed.example'], { now: '2026-03-02T08:00' });
        const start = dump(jobfu.database);
        await play(first);
        const middle = dump(jobfu.database);
        const before = unitsIn(jobfu.database);
        await play(then);
        const end = dump(jobfu.database);
        const after = unitsIn(jobfu.database);
        const now = '2026-03-30T09:00';
        for (let n = after; n > before; n -= Math.min(steps, n - before)) {
          const many = Math.min(steps, n - before);
          expect((await jobfu.run(['undo', String(many)], { now })).status).toBe(0);
        }
        expect(dump(jobfu.database)).toEqual(middle);
        if (before > 1) expect((await jobfu.run(['undo', String(before - 1)], { now })).status).toBe(0);
        expect(dump(jobfu.database)).toEqual(start);
        if (after > 1) expect((await jobfu.run(['redo', '100'], { now })).status).toBe(0);
        expect(dump(jobfu.database)).toEqual(end);
      } finally {
        jobfu.remove();
      }
    }),
    { numRuns: RUNS },
  );
  // A sequence in which nothing works proves nothing.
  const verbs = 'add heard sent done snooze skip correct reschedule cancel close reopen edit rm config'.split(
    ' ',
  );
  if (RUNS >= 200) expect([...used].sort()).toEqual([...verbs].sort());
});

/** The plan through the built program: promises, what is ahead, settings, and what rests. */
import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openProgram, type Program } from './program.ts';

let jobfu: Program;
beforeEach(() => {
  jobfu = openProgram();
});
afterEach(() => jobfu.remove());

interface Item {
  rule: string;
  due: string;
  opens: string;
  state: string;
  why: string;
  command: string;
}
interface Due {
  due: Item[];
  upcoming: Item[];
  waiting: { application: { id: number }; until: string | null; why: string }[];
  more: { due: boolean; upcoming: boolean; waiting: boolean };
}
interface Simulated {
  steps: { on: string; what: string; rule: string | null; heard?: { reading: { kind: string } } }[];
  end: { why: string } | null;
}

const met = (company: string, said: string): void => {
  const { status, err } = jobfu.run([
    'add',
    '--company',
    company,
    '--role',
    'Senior Engineer',
    '--at',
    'yesterday 3pm',
    '--with',
    'Dana Lee',
    '--said',
    said,
  ]);
  expect(err).toBe('');
  expect(status).toBe(0);
};

const rules = (now: string): string[] =>
  jobfu.json<Due>(['due', '--all'], { now }).due.map(({ rule, due }) => `${rule} ${due.slice(5, 10)}`);

test('a promise: quiet before, told plainly after, kept in the books', () => {
  met('Acme', "we'll decide by the end of next week");
  jobfu.run(['sent', 'thankyou']);
  const quiet = jobfu.json<Due>(['due'], { now: '2026-03-12T09:00' });
  expect(quiet.due).toEqual([]);
  expect(quiet.waiting).toMatchObject([{ until: '2026-03-24' }]);
  expect(quiet.waiting[0]?.why).toContain(
    'nothing before that day, and a check-in two working days after it',
  );
  const [late] = jobfu.json<Due>(['due'], { now: '2026-03-24T09:00' }).due;
  expect(late?.why).toContain('They said by Fri 20 Mar');
  expect(late?.why).toContain('that was two working days ago');
  const shown = (now: string) => jobfu.json<{ promises: object[] }>(['show', 'acme'], { now }).promises;
  expect(shown('2026-03-24T09:00')).toMatchObject([{ by: '2026-03-20', outcome: 'open', late: 2 }]);
  jobfu.run(['heard', 'acme', 'Sorry for the delay, we will be in touch soon.'], { now: '2026-03-25T09:00' });
  expect(shown('2026-03-26T09:00')).toMatchObject([{ outcome: 'late', late: 3, answered: '2026-03-25' }]);
  const stats = jobfu.json<{ promises: { byEmployer: object[] }; readings: object; letters: object }>(
    ['stats'],
    {
      now: '2026-03-26T09:00',
    },
  );
  expect(stats.promises.byEmployer).toMatchObject([{ company: 'Acme', total: 1, late: 1, lateBy: [3] }]);
  expect(stats.readings).toMatchObject({ total: 2, overruled: 0 });
  expect(stats.letters).toMatchObject({ total: 1, byTemplate: { thankyou: 1 } });
  const page = jobfu.run(['show', 'acme'], { now: '2026-03-26T09:00' }).out;
  expect(page).toContain('word by Fri 20 Mar: three working days late, on Wed 25 Mar');
  expect(jobfu.run(['stats'], { now: '2026-03-26T09:00' }).out).toContain(
    'Acme: one promise\n  word by Fri 20 Mar: three working days late, on Wed 25 Mar\n',
  );
});

test('a corrected reading counts as overruled', () => {
  met('Acme', "we'll decide by the end of next week");
  jobfu.run(['correct', 'acme', '--as', 'vague']);
  expect(jobfu.json<{ readings: object }>(['stats']).readings).toMatchObject({ total: 1, overruled: 1 });
});

test('a reading that is settled as it was read is confirmed', () => {
  met('Acme', "it's not really a priority for them before summer");
  const { reading } = jobfu.json<{ reading: { kind: string } }>(['correct', 'acme', '--as', 'vague']);
  expect(reading.kind).toBe('vague');
  const { out } = jobfu.run(['show', 'acme']);
  expect(out).toContain('you confirmed it');
  expect(out).not.toContain('you corrected it');
  expect(jobfu.run(['stats']).out).toContain('no readings overruled by you');
});

test('show draws one line of time, with today in it and what is planned after it', () => {
  met('Acme', "we'll decide by the end of next week");
  const lines = jobfu.run(['show', 'acme']).out.split('\n');
  const at = (part: string): number => lines.findIndex((line) => line.includes(part));
  expect(at('interview with Dana Lee')).toBeGreaterThan(0);
  expect(at('Wed 11 Mar  today')).toBeGreaterThan(at('interview with Dana Lee'));
  expect(at('thank Dana Lee')).toBeGreaterThan(at('Wed 11 Mar  today'));
  expect(at('Tue 24 Mar')).toBeGreaterThan(at('thank Dana Lee'));
});

test('simulate plays it through and writes nothing', () => {
  met('Acme', "we'll decide by the end of next week");
  const before = readFileSync(jobfu.database);
  const { steps, end } = jobfu.json<Simulated>(['simulate', 'acme']);
  expect(steps.map(({ on, rule }) => `${rule} ${on}`)).toEqual([
    'thank-you 2026-03-11',
    'check-in-deadline 2026-03-24',
    'check-in 2026-03-31',
    'closing-note 2026-04-07',
  ]);
  expect(end?.why).toContain('jobfu close 1 --as ghosted');
  const heard = jobfu.json<Simulated>([
    'simulate',
    'acme',
    '--heard',
    'We will be in touch soon.',
    '--on',
    '2026-03-16',
  ]);
  expect(heard.steps.map(({ on, rule, what }) => `${rule ?? what} ${on}`)).toEqual([
    'thank-you 2026-03-11',
    'heard 2026-03-16',
    'acknowledge 2026-03-16',
    'check-in 2026-03-23',
    'check-in 2026-03-30',
    'closing-note 2026-04-06',
  ]);
  expect(heard.steps[1]?.heard?.reading.kind).toBe('vague');
  expect(readFileSync(jobfu.database).equals(before)).toBe(true);
  expect(jobfu.run(['simulate', 'acme', '--on', 'tomorrow']).status).toBe(2);
  expect(jobfu.run(['simulate', 'acme', '--heard', 'Soon.', '--on', 'yesterday']).status).toBe(2);
  expect(jobfu.run(['simulate', 'nobody']).status).toBe(3);
});

test('silence that means no: one check-in after their day, then the suggestion to close', () => {
  met('Acme', "If you don't hear from us by Friday, please assume the answer is no.");
  expect(jobfu.json<Simulated>(['simulate', 'acme']).steps.map(({ on, rule }) => `${rule} ${on}`)).toEqual([
    'thank-you 2026-03-11',
    'check-in-deadline 2026-03-17',
  ]);
});

test('a setting re-plans everything that is open', () => {
  met('Acme', 'we will be in touch');
  expect(rules('2026-03-17T09:00')).toContain('check-in 03-17');
  expect(jobfu.run(['config', 'set', 'vagueCheckInAfterDays', '14']).status).toBe(0);
  expect(rules('2026-03-17T09:00')).toEqual([]);
  expect(rules('2026-03-24T09:00')).toContain('check-in 03-24');
  expect(jobfu.run(['config', 'set', 'maxCheckIns', '0']).status).toBe(2);
});

test('--limit shows the most pressing of each list and says that there is more', () => {
  for (const company of ['Acme', 'Borealis', 'Corvid']) met(company, 'we will be in touch');
  const { due, upcoming, more } = jobfu.json<Due>(['due', '--limit', '2']);
  expect(due).toHaveLength(2);
  expect(upcoming).toHaveLength(2);
  expect(more).toEqual({ due: true, upcoming: true, waiting: false });
  expect(jobfu.json<Due>(['due']).more).toEqual({ due: false, upcoming: false, waiting: false });
});

test.each([
  ['corrected', ['heard acme', 'correct acme --as none']],
  ['told with the words', ['heard acme --as none']],
])(
  'words nobody could read, %s: --as none is a hold, with an answer and two weeks',
  (_, [first = '', then]) => {
    met('Acme', 'we will be in touch');
    jobfu.run(['sent', 'thankyou']);
    const words = 'Die Stelle ist bis auf weiteres auf Eis gelegt.';
    const day = { now: '2026-03-12T09:00' };
    const [verb = '', who = '', ...as] = first.split(' ');
    jobfu.run([verb, who, words, ...as], day);
    if (then !== undefined) expect(jobfu.run(then.split(' '), day).out).toContain('no next step for now');
    const { due, upcoming } = jobfu.json<Due>(['due', '--all'], day);
    expect(due.map(({ command }) => command)).toEqual(['jobfu draft reply-none 1']);
    expect(upcoming).toMatchObject([{ rule: 'check-in', due: expect.stringContaining('2026-03-26') }]);
  },
);

test('a why quotes what was asked or denied, and not a mere day', () => {
  met('Acme', 'we will be in touch');
  jobfu.run(['sent', 'thankyou']);
  const why = (words: string, now: string): string | undefined => {
    const told = jobfu.run(['heard', 'acme', words], { now }).out;
    expect(told).toContain(`because they said “${words.replace(/\.$/, '')}`.slice(0, 70));
    return jobfu.json<Due>(['due', '--all'], { now }).due[0]?.why;
  };
  expect(why('We will not be able to decide before April.', '2026-03-12T09:00')).toContain(
    'they said “We will not be able to decide before April”',
  );
  expect(why('Please send us two references by Friday.', '2026-03-16T09:00')).toContain(
    '“Please send us two references by Friday”',
  );
});

test('one answer for all they asked, and one letter', () => {
  met('Acme', 'we will be in touch');
  jobfu.run(['sent', 'thankyou']);
  jobfu.run(['heard', 'acme', 'Could you send us the names of three references?', '--on', 'yesterday']);
  jobfu.run(['heard', 'acme', 'And can you come on Tuesday 17 March at 10:00 to meet the CEO?', '--book']);
  const drafted = jobfu.run(['draft', 'reply-immediate']);
  expect(drafted.out).toContain('17 March');
  expect(drafted.out).toContain('I will also send you the references, as you asked.');
  expect(jobfu.run(['snooze', 'acme', 'in 60 days', 'answer']).out).toContain('Put off until Sun 10 May');
  jobfu.run(['undo']);
  jobfu.run(['sent', 'reply-immediate']);
  expect(rules('2026-03-12T09:00')).toEqual([]);
  expect(rules('2026-03-17T12:00')).toEqual(['references 03-17', 'thank-you 03-18']);
});

test('of two tasks each is handed in by what is shown for it', () => {
  met('Acme', 'we will be in touch');
  jobfu.run(['sent', 'thankyou']);
  jobfu.run(['heard', 'acme', 'Please complete the attached coding exercise by Friday 20 March.']);
  const deliver = () => jobfu.json<Due>(['due', '--all']).due.filter(({ rule }) => rule === 'deliver');
  expect(deliver().map(({ command }) => command)).toEqual(['jobfu done 1 deliver']);
  jobfu.run(['heard', 'acme', 'Please also take the online personality test by Wednesday 18 March.']);
  const commands = deliver().map(({ command }) => command);
  expect(commands).toEqual(['jobfu done 1 deliver 2026-03-18', 'jobfu done 1 deliver 2026-03-20']);
  const unknown = jobfu.run(['done', 'acme', 'deliver', '19 March']);
  expect(unknown.err).toContain('Nothing like "deliver" is due on Thu 19 Mar for 1 Acme');
  expect(jobfu.run(commands[1]?.split(' ').slice(1) ?? []).status).toBe(0);
  expect(deliver().map(({ why }) => why)).toEqual([expect.stringContaining('the online personality test')]);
});

test('what the user settled is told as theirs, not as what the words say', () => {
  met('Acme', 'We will decide by March 20.');
  const { out } = jobfu.run(['correct', 'acme', '--as', 'vague']);
  expect(out).toContain('as you read it: they said “We will decide by March 20”');
});

/** Life happens: interviews move or fall through, things are put off, left out, closed and opened again. */
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openProgram, type Program } from './program.ts';

let jobfu: Program;
beforeEach(() => {
  jobfu = openProgram();
  jobfu.run(['add', '--company', 'Acme', '--stage', 'phone', '--at', 'yesterday 3pm', '--with', 'Dana Lee']);
});
afterEach(() => jobfu.remove());

interface Answer {
  application: { status: string };
  interview: { at: string };
  next: { rule: string; opens: string; due: string; why: string }[];
}
const rules = (now?: string): string[] => {
  const plan = jobfu.json<{ due: { rule: string }[]; upcoming: { rule: string }[] }>(
    ['due', '--all'],
    now ? { now } : {},
  );
  return [...plan.due, ...plan.upcoming].map(({ rule }) => rule);
};

test('an interview moves, and everything about it moves along', () => {
  jobfu.run(['sent', 'thankyou']);
  jobfu.run([
    'add',
    '--company',
    'Acme',
    '--stage',
    'panel',
    '--at',
    '2026-03-18T10:00',
    '--with',
    'Ravi Sen',
  ]);
  const moved = jobfu.json<Answer>(['reschedule', 'acme', '2026-03-20T14:00']);
  expect(moved.interview.at).toBe('2026-03-20T14:00:00+00:00');
  expect(moved.next.map(({ rule, due }) => [rule, due.slice(0, 10)])).toEqual([
    ['prepare', '2026-03-19'],
    ['thank-you', '2026-03-21'],
  ]);
});

test('words that open what was withdrawn say so, and how to close it', () => {
  jobfu.run(['close', 'acme', '--as', 'withdrawn']);
  const chat = jobfu.run(['heard', 'acme', 'Would you have time next week for a final chat with our VP?']);
  expect(chat.status).toBe(0);
  expect(chat.err).toContain(
    'closed as withdrawn, and is open again. To close it: jobfu close 1 --as withdrawn',
  );
  const more = jobfu.run(['heard', 'acme', 'Which day would suit you for it, please?']);
  expect(more.err).not.toContain('open again');
});

test('an interview that took place stays where it was', () => {
  const refused = jobfu.run(['reschedule', 'acme', 'next Tuesday 9:30']);
  expect(refused.status).toBe(3);
  expect(refused.err).toContain('No interview is ahead for');
  expect(refused.err).toContain('the last was on Tue 10 Mar 15:00');
  expect(refused.err).toContain('jobfu add --company "Acme" --at');
  expect(refused.err).toContain('jobfu edit 1 --at');
  expect(rules()).toEqual(['thank-you', 'check-in']);
  jobfu.run(['add', '--company', 'Acme', '--stage', 'panel', '--at', '2026-03-18T10:00']);
  const past = jobfu.run(['reschedule', 'acme', '2026-03-09T10:00']);
  expect(past.status).toBe(2);
  expect(past.err).toContain('Mon 9 Mar 10:00 has passed; nothing was changed.');
  expect(jobfu.run(['edit', 'acme', '--at', '2026-03-09T10:00']).status).toBe(0);
});

test('an interview falls through: after a week of silence, a check-in', () => {
  jobfu.run(['sent', 'thankyou']);
  jobfu.run(['add', '--company', 'Acme', '--stage', 'panel', '--at', '2026-03-18T10:00']);
  const off = jobfu.json<Answer>(['cancel', 'acme']);
  expect(off.next.map(({ rule, due }) => [rule, due.slice(0, 10)])).toEqual([['check-in', '2026-03-18']]);
  expect(off.next[0]?.why).toContain('called off');
});

test('who calls an interview off is told the letter that asks for another time, until it has gone out', () => {
  const HINT = 'To ask them for another time: jobfu draft reschedule 1';
  jobfu.run(['add', '--company', 'Acme', '--stage', 'panel', '--at', '2026-03-18T10:00']);
  expect(jobfu.run(['cancel', 'acme']).err).toContain(HINT);
  const { out } = jobfu.run(['draft', 'reschedule', '1']);
  expect(out).toContain('I can no longer make the panel interview');
  expect(out).toContain('on Wednesday 18 March at 10:00');
  jobfu.run(['sent', 'reschedule', '1']);
  jobfu.run(['add', '--company', 'Acme', '--stage', 'panel', '--at', '2026-03-19T10:00']);
  expect(jobfu.run(['cancel', 'acme']).err).not.toContain(HINT);
});

test('where no interview is recorded, there is none to call off or to move', () => {
  jobfu.run(['add', '--company', 'Borealis', '--applied', 'yesterday']);
  expect(jobfu.run(['cancel', 'borealis']).status).toBe(3);
  expect(jobfu.run(['reschedule', 'borealis', 'in 3 days']).status).toBe(3);
});

test('a time they confirm is booked once, however often they write it', () => {
  const words = 'Could you come in next Tuesday at 10:00?';
  const at = (): string[] =>
    jobfu
      .json<{ applications: { interviews: { at: string }[] }[] }>(['export', '--format', 'json'])
      .applications.flatMap(({ interviews }) => interviews.map((interview) => interview.at));
  jobfu.run(['heard', 'acme', words, '--book']);
  const again = jobfu.run(['heard', 'acme', words, '--book']);
  expect(again.err).toContain('That interview is booked already.');
  expect(jobfu.run(['heard', 'acme', words]).err).not.toContain('To book it');
  expect(at()).toHaveLength(2);
});

test('a day kept without its time gets the one they propose', () => {
  jobfu.run(['add', '--company', 'Acme', '--stage', 'panel', '--at', '2026-03-17']);
  const booked = jobfu.json<Answer>(['heard', 'acme', 'Could you come in next Tuesday at 10:00?', '--book']);
  expect(booked.interview).toMatchObject({ stage: 'panel', at: '2026-03-17T10:00:00+00:00' });
});

test('put off, it comes back on its day; too late, it says so', () => {
  const later = jobfu.json<Answer>(['snooze', 'acme', 'tomorrow']);
  expect(later.next[0]).toMatchObject({ rule: 'thank-you', opens: '2026-03-12T00:00:00+00:00' });
  expect(later.next[0]?.why).toContain('you put it off');
  const held = jobfu.json<Answer>(['snooze', 'acme', 'in 8 weeks', 'check-in']);
  expect(held.next.find(({ rule }) => rule === 'check-in')?.opens).toMatch(/^2026-05-06/);
  const late = jobfu.run(['snooze', 'acme', 'in 5 days']);
  expect(late.status).toBe(2);
  expect(late.err).toContain('too late');
  expect(jobfu.run(['snooze', 'acme', 'yesterday']).status).toBe(2);
});

test('what is planned for later is not put off to an earlier day; put off, it may come back sooner, not before its own', () => {
  jobfu.run(['sent', 'thankyou']);
  const snooze = (when: string) => jobfu.run(['snooze', 'acme', when, 'check-in']);
  for (const when of ['tomorrow', '2026-03-17']) {
    const early = snooze(when);
    expect(early.status).toBe(2);
    expect(early.err).toContain('It is planned for Tue 17 Mar, and not before.');
    expect(early.err).toContain('jobfu snooze 1 2026-03-18 check-in');
  }
  expect(snooze('2026-03-25').status).toBe(0);
  expect(snooze('2026-03-16').err).toContain('It is planned for Tue 17 Mar, and not before.');
  expect(snooze('2026-03-19').out).toContain('Put off until Thu 19 Mar');
  expect(snooze('2026-03-17').status).toBe(0);
});

test('an interview noted after the refusal that followed it belongs to what was refused; a later one begins anew', () => {
  const role = ['--company', 'Borealis', '--role', 'Analyst'];
  jobfu.run(['add', ...role, '--applied', '2026-02-20']);
  jobfu.run(['heard', 'borealis', 'Unfortunately we went with somebody else.', '--on', '2026-03-09']);
  const late = jobfu.json<Answer>(['add', ...role, '--at', '2026-03-03T10:00']);
  expect(late.application).toMatchObject({ id: 2, status: 'rejected' });
  expect(late.next.map(({ rule }) => rule)).toContain('feedback');
  expect(jobfu.json<Answer>(['add', ...role, '--at', '2026-03-10T10:00']).application).toMatchObject({
    id: 3,
    status: 'open',
  });
});

test('left out, it is gone and the plan goes on', () => {
  expect(rules()).toEqual(['thank-you', 'check-in']);
  jobfu.run(['skip', 'acme']);
  expect(rules()).toEqual(['check-in']);
  jobfu.run(['skip', 'acme', 'check-in'], { now: '2026-03-17T09:00' });
  expect(
    jobfu
      .json<{ upcoming: { rule: string; due: string }[] }>(['due', '--all'], { now: '2026-03-17T09:00' })
      .upcoming[0]?.due.slice(0, 10),
  ).toBe('2026-03-24');
});

test('refused after an interview: a thank-you is offered, where none was planned by their words', () => {
  jobfu.run(['add', '--company', 'Borealis', '--applied', '2026-02-20']);
  expect(jobfu.run(['close', 'acme', '--as', 'rejected']).err).toContain('jobfu draft rejection-thanks 1');
  expect(jobfu.run(['close', 'borealis', '--as', 'rejected']).err).toBe('');
});

test('closed, nothing is planned; opened again, the clock starts anew', () => {
  expect(jobfu.run(['reopen', 'acme']).status).toBe(2);
  jobfu.run(['close', 'acme', '--as', 'ghosted']);
  expect(rules()).toEqual([]);
  const again = jobfu.json<Answer>(['reopen', 'acme'], { now: '2026-03-16T09:00' });
  expect(again.application.status).toBe('open');
  expect(again.next.map(({ rule, due }) => [rule, due.slice(0, 10)])).toEqual([['check-in', '2026-03-23']]);
});

test('an interview in which something was talked about is over, whatever day comes next', () => {
  const on = (...more: string[]): string =>
    jobfu.json<Answer>(['add', '--company', more.join(' ') || 'Moss', '--at', 'Monday 3pm', ...more])
      .interview.at;
  expect(on('--topic', 'the rota')).toBe('2026-03-09T15:00:00+00:00');
  expect(on('--project', 'the new ward')).toBe('2026-03-09T15:00:00+00:00');
  expect(on()).toBe('2026-03-16T15:00:00+00:00');
});

test('an interview of the other day, told without a year, was this year', () => {
  const { interview } = jobfu.json<Answer>(
    ['add', '--company', 'Elmworks', '--at', '9 March 1pm', '--said', 'You will hear in a week.'],
    { now: '2026-03-11T09:00' },
  );
  expect(interview.at).toContain('2026-03-09T');
});

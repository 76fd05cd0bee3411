/** The letter of who must move an interview that is booked, or could not come to one. */
import { describe, expect, it } from 'vitest';
import type { Interview } from '../../src/domain/facts.ts';
import { checksOn } from '../../src/letters/checks/checks.ts';
import type { LetterRequest, SettledMessage } from '../../src/letters/request.ts';
import { write } from '../../src/letters/write.ts';
import { application, interview, message, person, reading, request } from './build.ts';
import { templateNamed } from './built-in.ts';

const NOW = '2026-03-11T09:00:00.000Z';
const RESCHEDULE = templateNamed('reschedule');

const asked = (
  interviews: readonly Partial<Interview>[],
  said: readonly [on: string, text: string][] = [],
  set: Readonly<Record<string, string>> = {},
): LetterRequest =>
  request({
    application: application({
      people: [person()],
      interviews: interviews.map((facts, index) => interview({ id: index + 1, ...facts })),
    }),
    messages: said.map(([on, text], index): SettledMessage => {
      const settled = reading();
      return { message: message({ id: index + 10, on, text, reading: settled }), reading: settled };
    }),
    to: [person()],
    now: NOW,
    set,
  });

const draft = (...facts: Parameters<typeof asked>) => write(RESCHEDULE, null, asked(...facts));

/** The checks that find fault with it. */
const faults = (...facts: Parameters<typeof asked>): string[] => {
  const of = asked(...facts);
  return checksOn(write(RESCHEDULE, null, of), { template: RESCHEDULE, request: of, attachments: 0 })
    .filter(({ ok }) => !ok)
    .map(({ id, says }) => `${id}: ${says}`);
};

const FRIDAY = { at: '2026-03-13T10:00:00.000Z', stage: 'phone' };
const MONDAY = { at: '2026-03-09T10:00:00.000Z', stage: 'trial shift' };
const MISSED: [string, string] = ['2026-03-10', 'We missed you yesterday. Is everything all right?'];

describe('which interview it speaks of', () => {
  it.each<[string, Parameters<typeof asked>, RegExp]>([
    [
      'the one booked',
      [[FRIDAY]],
      /I can no longer make the phone interview for the Senior Engineer role on Friday 13 March at 10:00, and I regret/,
    ],
    [
      'the next of two',
      [[{ at: '2026-03-20T10:00:00.000Z', stage: 'final' }, FRIDAY]],
      /no longer make the phone interview .* on Friday 13 March/,
    ],
    [
      'one booked for a day',
      [[{ at: '2026-03-17', stage: 'trial shift' }]],
      /no longer make the trial shift for .* on Tuesday 17 March, and/,
    ],
    [
      'one booked for today',
      [[{ at: '2026-03-11', stage: 'coffee' }]],
      /make the coffee chat for .* today, and/,
    ],
    ['the one booked before one that was missed', [[MONDAY, FRIDAY], [MISSED]], /the phone interview/],
    [
      'one they missed the writer at',
      [[MONDAY], [MISSED]],
      /I am very sorry that I missed the trial shift .* on Monday 9 March at 10:00, and for the time it cost you/,
    ],
    [
      'one of this morning of which nothing is on record',
      [[{ at: '2026-03-11T08:00:00.000Z', stage: 'panel' }]],
      /I am very sorry that I missed the panel interview .* today at 08:00, and for the time it cost you/,
    ],
    [
      'one that was called off and is over',
      [[{ ...MONDAY, cancelled: '2026-03-09T09:00:00.000Z' }]],
      /I regret that I could not make the trial shift .* on Monday 9 March at 10:00, and the time/,
    ],
    [
      'one that was called off and was to come',
      [[{ ...FRIDAY, cancelled: NOW }]],
      /I am afraid that I can no longer make the phone interview/,
    ],
    [
      'one they called off themselves',
      [[{ ...FRIDAY, cancelled: NOW }], [['2026-03-10', 'We have to cancel the interview on Friday.']]],
      /^Hi Dana,\n\nThank you for telling me that the phone interview .* on Friday 13 March at 10:00 cannot take place as planned\./,
    ],
  ])('%s', (_, facts, expected) => {
    const { body, subject } = draft(...facts);
    expect(body).toMatch(expected);
    expect(subject).toMatch(/^Senior Engineer at Acme: another time for the \w/);
    expect(faults(...facts).filter((fault) => !fault.startsWith('in-time'))).toEqual([]);
  });

  it('and thanks for no word about another that was called off before it was booked', () => {
    const { body } = draft(
      [{ ...FRIDAY, id: 20, cancelled: NOW }],
      [['2026-03-09', 'We have to cancel the interview tomorrow.']],
    );
    expect(body).toContain('I am afraid that I can no longer make the phone interview');
  });

  it.each<[string, Parameters<typeof asked>]>([
    ['none is on record', [[]]],
    ['the last was held', [[MONDAY]]],
    ['it was missed too long ago', [[{ ...MONDAY, at: '2026-03-03T10:00:00.000Z' }], [MISSED]]],
    ['they wrote of an earlier one', [[MONDAY], [['2026-03-06', MISSED[1]]]]],
    [
      'one was held since',
      [[{ ...MONDAY, cancelled: '2026-03-09T09:00:00.000Z' }, { at: '2026-03-10T10:00:00.000Z' }]],
    ],
  ])('none where %s', (_, facts) => {
    const { body, subject } = draft(...facts);
    expect(body).toContain('I can no longer keep our appointment for the Senior Engineer role at Acme, and');
    expect(subject).toBe('Senior Engineer at Acme: another time for our appointment');
    expect(faults(...facts)).toEqual([expect.stringMatching(/^on-record: No interview with Acme is ahead/)]);
  });

  it('and that somebody should ring as well, where it is today', () => {
    expect(faults([{ at: '2026-03-11T15:00:00.000Z' }])).toEqual([
      'in-time: It is today: call them as well.',
    ]);
  });
});

describe('the new time', () => {
  const body = (times: string): string => draft([FRIDAY], [], { times }).body;

  it('is what was given, or left to them with a word about it', () => {
    expect(body('tue after 2 or on thursday')).toContain(
      'Could we find another time? I could make it on Tuesday after 2 or on Thursday.',
    );
    expect(body('I work nights, so after 2 any day')).toContain(
      'time? I work nights, so after 2 any day. If',
    );
    expect(body("can't, could do monday at 3")).toContain('I could make it Monday at 3.');
    expect(body('any')).toContain('I can be flexible about the day and the hour');
    expect(draft([FRIDAY]).body).toContain('I can be flexible about the day and the hour');
    expect(draft([FRIDAY]).remarks.join()).toContain('It leaves the new time to them: --set times=');
    expect(draft([FRIDAY], [], { times: 'monday' }).remarks.join()).not.toContain('leaves the new time');
  });

  it('is no answer to the time they had named', () => {
    const invited = reading({
      kind: 'immediate',
      nextStep: 'interview',
      appointment: { at: '2026-03-13T10:00', phrase: 'on Friday at 10' },
    });
    const text = 'Could you come on Friday at 10 or on Monday at 3?';
    const messages = [{ message: message({ text, reading: invited }), reading: invited }];
    const facts = asked([FRIDAY], [], { times: 'on Monday at 3' });
    expect(write(RESCHEDULE, null, { ...facts, messages }).body).toContain('I could make it on Monday at 3.');
  });
});

describe('the reason', () => {
  it.each([
    ['hospital appointment', 'I have a hospital appointment that day.'],
    ["my grandmother's funeral", "I have to be at my grandmother's funeral that day."],
    ["grandma's funeral", "I have to be at my grandma's funeral that day."],
    ["doctor's appointment", "I have a doctor's appointment that day."],
    ['university exam', 'I have a university exam that day.'],
    ['exam that day', 'I have an exam that day.'],
    ['family emergency', 'I have a family emergency.'],
    ['dentist', 'I have a dentist’s appointment that day.'],
    ['train strike', 'It is because of a train strike.'],
    ['jury duty', 'I have been called for jury duty.'],
    ['jury service', 'I have been called for jury service.'],
    ['work', 'I have to work that day.'],
    ['my exam at 10', 'I have my exam at 10.'],
    ['a wedding on Friday', 'I have to be at a wedding on Friday.'],
    ['family reasons', 'It is for family reasons.'],
    ['unwell', 'I am unwell.'],
    ['double booked', 'I am double booked.'],
    ['stuck at work', 'I am stuck at work.'],
    ['overslept', 'I overslept.'],
    ['snowed in', 'I am snowed in.'],
    ['locked out', 'I am locked out.'],
    ['running late', 'I am running late.'],
    ['babysitter cancelled', 'My babysitter cancelled.'],
    ["kids' school is closed", "My kids' school is closed."],
    ['flat tyre', 'It is because of a flat tyre.'],
    ['surgery', 'It is because of surgery.'],
    ['called in to work', 'I was called in to work.'],
    ['kid sick', 'My kid is sick.'],
    ['mum in hospital', 'My mum is in hospital.'],
    ['car broke down', 'My car broke down.'],
    ['train cancelled', 'My train was cancelled.'],
    ['boss moved my shift', 'My boss moved my shift.'],
    ['clashes with my exam', 'It clashes with my exam.'],
    ['clash with a work meeting', 'It clashes with a work meeting.'],
    ['a clash with my exam', 'It clashes with my exam.'],
    ['I have to work that day', 'I have to work that day.'],
    ['working hours', 'It is because of working hours.'],
    ['travelling for two hours each way', 'It is because of travelling for two hours each way.'],
  ])('%s: %s', (reason, expected) => {
    expect(draft([FRIDAY], [], { reason }).body).toContain(` ${expected}\n`);
  });
});

it('tells what kept one from it as past, once it is', () => {
  const missed = { at: '2026-03-10T10:00:00.000Z' };
  const body = (reason: string): string =>
    draft([missed], [['2026-03-10T12:00:00.000Z', 'You did not come today.']], { reason }).body;
  expect(body('jury duty')).toContain(' I was called for jury duty.\n');
  expect(body("doctor's appointment")).toContain(" I had a doctor's appointment that day.\n");
  expect(body('funeral')).toContain(' I had to be at a funeral that day.\n');
});

describe('what was booked with their words is called as in those', () => {
  const TUESDAY = { id: 9, stage: null, at: '2026-03-17T09:15:00.000Z' };
  const moved = (text: string, stage: string | null = null, at = '2026-03-17T09:15'): string => {
    const invited = reading({
      kind: 'immediate',
      nextStep: 'assessment',
      appointment: { at, phrase: 'on Tuesday' },
    });
    const messages = [{ message: message({ text, reading: invited }), reading: invited }];
    return write(RESCHEDULE, null, { ...asked([{ ...TUESDAY, stage }]), messages }).body;
  };

  it.each([
    ["I'd like to invite you for a demo lesson on Tuesday.", 'make the demo lesson for'],
    ['Can you do a trial shift on Tuesday?', 'make the trial shift for'],
    ['We would like to invite you to a second interview on Tuesday.', 'make the second interview for'],
    ['Are you free on Tuesday?', 'make the interview for'],
  ])('%s', (text, called) => {
    expect(moved(text)).toContain(called);
  });

  it('but not where it has a name on record, or was for another time', () => {
    const lesson = "I'd like to invite you for a demo lesson on Tuesday.";
    expect(moved(lesson, 'panel')).toContain('make the panel interview');
    expect(moved(lesson, null, '2026-03-18T09:15')).toContain('make the interview');
  });
});

it('speaks of none, where the one of this morning was held', () => {
  const held = { at: '2026-03-11T08:00:00.000Z', topics: [{ text: 'the rota', person: null }] };
  expect(draft([held]).body).toContain('no longer keep our appointment');
});

describe('a second time', () => {
  it.each<[string, Parameters<typeof asked>, RegExp]>([
    [
      'is asked for with an apology',
      [[FRIDAY]],
      /I am very sorry to ask a second time, but I cannot make the phone interview .* on Friday 13 March at 10:00 either\./,
    ],
    [
      'for one that was missed',
      [[MONDAY], [MISSED]],
      /I have to apologise once more: I was not there for the trial shift on Monday 9 March/,
    ],
    [
      'with the times given',
      [[FRIDAY], [], { times: 'Monday at 3' }],
      /I would be free on Monday at 3\. Any other time/,
    ],
    ['for no interview on record', [[]], /I cannot keep the new appointment for .* either\./],
  ])('%s', (_, facts, expected) => {
    const previous = [
      {
        id: 1,
        template: 'reschedule',
        to: [],
        on: '2026-03-05',
        via: 'email' as const,
        subject: null,
        text: null,
      },
    ];
    expect(write(RESCHEDULE, null, { ...asked(...facts), previous }).body.replace(/\n/g, ' ')).toMatch(
      expected,
    );
  });
});

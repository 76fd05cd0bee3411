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
      /I can no longer make the phone interview for the Senior Engineer role on Friday 13 March at 10:00\. I regret the extra work/,
    ],
    [
      'the next of two',
      [[{ at: '2026-03-20T10:00:00.000Z', stage: 'final' }, FRIDAY]],
      /no longer make the phone interview .* on Friday 13 March/,
    ],
    [
      'one booked for a day',
      [[{ at: '2026-03-17', stage: 'trial shift' }]],
      /no longer make the trial shift for .* on Tuesday 17 March\. I regret/,
    ],
    [
      'one booked for today',
      [[{ at: '2026-03-11', stage: 'coffee' }]],
      /make the coffee chat for .* today\. I regret/,
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
    expect(body).toContain(
      'I can no longer keep our appointment for the Senior Engineer role at Acme. I regret',
    );
    expect(subject).toBe('Senior Engineer at Acme: another time for our appointment');
    expect(faults(...facts)).toEqual([expect.stringMatching(/^on-record: No interview with Acme is ahead/)]);
  });

  it('and that somebody should ring as well, where it is today', () => {
    expect(faults([{ at: '2026-03-11T15:00:00.000Z' }])).toEqual([
      'in-time: It is today: call them as well.',
    ]);
  });
});

describe('an invitation that is not booked', () => {
  const invited = (at: string, text: string): LetterRequest => {
    const settled = reading({
      kind: 'immediate',
      nextStep: 'interview',
      appointment: { at, phrase: 'on Tuesday at 11' },
    });
    return { ...asked([]), messages: [{ message: message({ text, reading: settled }), reading: settled }] };
  };
  const TEXT = "We'd like to invite you for an interview on Tuesday at 11. Please confirm.";

  it('is named with its time, and a word says what answers it', () => {
    const of = invited('2026-03-17T11:00', TEXT);
    const { body, subject } = write(RESCHEDULE, null, of);
    expect(body).toContain('make the interview for the Senior Engineer role on Tuesday 17 March at 11:00.');
    expect(subject).toBe('Senior Engineer at Acme: another time for the interview');
    const faults = checksOn(write(RESCHEDULE, null, of), {
      template: RESCHEDULE,
      request: of,
      attachments: 0,
    }).filter(({ id }) => id === 'on-record');
    expect(faults.map(({ says }) => says).join()).toContain(
      'is not booked: where you have not said yes yet, jobfu draft reply-immediate',
    );
  });

  it('is called as in their words', () => {
    const { body } = write(RESCHEDULE, null, invited('2026-03-17', 'Can you do a trial shift on Tuesday?'));
    expect(body).toContain('make the trial shift for the Senior Engineer role on Tuesday 17 March.');
  });

  it('is none once its day is past', () => {
    expect(write(RESCHEDULE, null, invited('2026-03-10T11:00', TEXT)).body).toContain('our appointment');
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

  it.each([
    ['same day afternoon', 'in the afternoon of the same day'],
    ['same day after 2', 'on the same day after 2'],
    ['the same day', 'on the same day'],
    ['same time on Monday', 'at the same time on Monday'],
    ['same time next week', 'at the same time next week'],
    ['Thursday 2 April, 10am-12pm', 'on Thursday 2 April between 10am and 12pm'],
    ['2 April 10-12', 'on 2 April between 10 and 12'],
    ['Thursday 2 April or Friday 3 April', 'on Thursday 2 April or Friday 3 April'],
    ['end of the week', 'at the end of the week'],
    ['weekends', 'at weekends'],
    ['week of the 16th', 'in the week of the 16th'],
    ['w/c 16 March', 'in the week of 16 March'],
    ['3pm onwards', 'from 3pm onwards'],
    ['Thursday 3pm onwards', 'on Thursday from 3pm onwards'],
    ['Thursday onwards', 'from Thursday onwards'],
    ['next week any day', 'any day next week'],
    ['next week any time', 'at any time next week'],
    ['wednesday 2 or 3pm', 'on Wednesday at 2 or 3pm'],
    ['Tue/Wed', 'on Tuesday or Wednesday'],
    ['Tue/Wed/Thu mornings', 'on Tuesday, Wednesday or Thursday mornings'],
    ['same time tuesday', 'at the same time on Tuesday'],
    ["once I'm better, say from the 16th", "once I'm better, say from the 16th"],
    ['Thursday while my son is at nursery', 'on Thursday while my son is at nursery'],
    ['after my shift on Friday', 'after my shift on Friday'],
    ['any day after I finish work at 4', 'any day after I finish work at 4'],
    ['Monday before my shift starts', 'on Monday before my shift starts'],
    ['during my lunch break', 'during my lunch break'],
    ['after work, so 5.30 onwards', 'after work, so from 5.30 onwards'],
    ['when the roads are clear', 'when the roads are clear'],
    ['tues or weds, am or pm', 'on Tuesday or Wednesday, morning or afternoon'],
    ['10th - 12th March', 'from 10th to 12th March'],
    ['evenings or weekends', 'in the evenings or at weekends'],
    ['11th at 2, 12th at 10 or 13th any time', 'on the 11th at 2, the 12th at 10 or the 13th at any time'],
    ['11th at 2, 12th at 10', 'on the 11th at 2 or the 12th at 10'],
    ['16th or 17th', 'on the 16th or the 17th'],
    ['tomorrow same time', 'tomorrow at the same time'],
    ['Thursday same time', 'on Thursday at the same time'],
  ])('%s: %s', (times, said) => {
    expect(body(times)).toContain(`I could make it ${said}.`);
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
    ["a meeting I can't move", "I have a meeting I can't move."],
    ["an exam I can't miss", "I have an exam I can't miss."],
    ["family commitments I can't get out of", "I have family commitments I can't get out of."],
    ["mondays I can't do", "Mondays I can't do."],
    ['rota changed', 'My rota has changed.'],
    ['my shifts have changed', 'My shifts have changed.'],
    ['plans changed', 'My plans have changed.'],
    ['school run', 'I have to do the school run.'],
    ['work meeting', 'I have a work meeting that day.'],
    ['meeting at work', 'I have a meeting at work.'],
    ['team meeting', 'I have a team meeting that day.'],
    ['doctors appointment', 'I have a doctor’s appointment that day.'],
    ['sick child', 'My child is ill.'],
    ['a sick child', 'My child is ill.'],
    ['kids off school', 'My kids are off school.'],
    ['covid', 'I have covid.'],
    ['bereavement', 'There has been a bereavement in my family.'],
    ['family bereavement', 'There has been a bereavement in my family.'],
    ['a bereavement in the family', 'There has been a bereavement in my family.'],
    ['my nan passed away', 'My nan passed away.'],
    ['nan passed away', 'My nan passed away.'],
    ["my son's school called, he's unwell", "My son's school called, he's unwell."],
    ['work meeting came up', 'A work meeting came up.'],
    ['a work meeting came up', 'A work meeting came up.'],
    ['urgent deadline came up', 'An urgent deadline came up.'],
    ['the meeting came up', 'The meeting came up.'],
    ['meeting moved at work', 'My meeting was moved at work.'],
    ['dentist appointment moved', 'My dentist appointment was moved.'],
    ['shift swap fell through', 'A shift swap fell through.'],
    ['internet is down', 'My internet is down.'],
    ['deadline at work', 'I have a deadline at work.'],
    ['hospital appt for my mum', 'I have a hospital appointment for my mum that day.'],
    ['prior commitment', 'I have a prior commitment.'],
    ['stomach bug', 'I have a stomach bug.'],
    ["manager won't let me have the time off", "My manager won't let me have the time off."],
    ['something urgent at work', 'Something urgent has come up at work.'],
    ['something at home', 'Something has come up at home.'],
    ['work trip', 'I have a work trip that day.'],
    ['training day at work', 'I have a training day at work.'],
    ['parents evening', 'I have a parents evening that day.'],
    ['broken ankle', 'I have a broken ankle.'],
    ['back pain', 'I have back pain.'],
  ])('%s: %s', (reason, expected) => {
    expect(draft([FRIDAY], [], { reason }).body).toContain(
      ` ${expected} I regret the extra work that this makes for you.\n`,
    );
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

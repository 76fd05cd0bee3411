/** The cadence as the playbook tells it. March 2026: the 10th is a Tuesday, the 20th a Friday. Everything in UTC. */
import { describe, expect, test } from 'vitest';
import type { Reading } from '../../src/domain/facts.ts';
import { UNASKED_TEMPLATES } from '../../src/domain/plan.ts';
import { deadline, dueAt, History, planAt, reading, upcomingAt } from './build.ts';

const met = new History()
  .met('Dana Lee', 'dana@acme.example', 'recruiter')
  .interview('2026-03-10T15:00:00.000Z');
const vague = reading('vague');
const byTwentieth = reading('clear-timeline', {
  deadline: deadline('2026-03-20', '2026-03-10', { phrase: 'by the end of next week' }),
});

describe('thank-you', () => {
  test('opens when the interview ends, is due after 24 hours and over after 48', () => {
    expect(dueAt('2026-03-10T15:59:59Z', met)).toEqual([]);
    expect(dueAt('2026-03-10T16:00:00Z', met)).toEqual(['thank-you Dana Lee 2026-03-11']);
    expect(dueAt('2026-03-11T15:00:00Z', met)).toEqual(['thank-you Dana Lee 2026-03-11']);
    expect(dueAt('2026-03-11T15:00:01Z', met)).toEqual(['thank-you Dana Lee 2026-03-11 overdue']);
    expect(dueAt('2026-03-12T14:59:59Z', met)).toEqual(['thank-you Dana Lee 2026-03-11 overdue']);
    expect(dueAt('2026-03-12T15:00:00Z', met)).toEqual([]);
  });

  test('an interview known by its day is thanked for by the end of the next day', () => {
    const dayOnly = new History().met('Dana Lee').interview('2026-03-10');
    expect(dueAt('2026-03-10T20:00:00Z', dayOnly)).toEqual([]);
    const [item] = planAt('2026-03-11T08:00:00Z', dayOnly).due;
    expect(item).toMatchObject({ due: '2026-03-11T23:59:59.999Z', closes: '2026-03-12T23:59:59.999Z' });
    expect(dueAt('2026-03-12T23:59:59Z', dayOnly)).toEqual(['thank-you Dana Lee 2026-03-11 overdue']);
    expect(dueAt('2026-03-13T00:00:00Z', dayOnly)).toEqual([]);
  });

  test('one for each person met, and only the one who was thanked is done', () => {
    const panel = new History().met('Dana Lee').met('Ravi Sen').interview('2026-03-10T15:00:00.000Z');
    expect(dueAt('2026-03-10T17:00:00Z', panel)).toEqual([
      'thank-you Dana Lee 2026-03-11',
      'thank-you Ravi Sen 2026-03-11',
    ]);
    expect(dueAt('2026-03-10T19:00:00Z', panel.sent('thankyou', '2026-03-10T18:00:00.000Z', [1]))).toEqual([
      'thank-you Ravi Sen 2026-03-11',
    ]);
  });

  test('over after 48 hours, the check-in carries it from that moment on', () => {
    const why = (now: string): string | undefined => planAt(now, met).upcoming[0]?.why;
    expect(why('2026-03-12T14:59:59Z')).not.toContain('carry your thanks');
    expect(why('2026-03-12T15:00:00Z')).toContain('no thank-you went out, so let it carry your thanks');
  });

  test('a weekend does not move it', () => {
    const friday = new History().interview('2026-03-13T15:00:00.000Z');
    expect(planAt('2026-03-14T08:00:00Z', friday).due[0]?.due).toBe('2026-03-14T15:00:00.000Z');
  });
});

describe('silence after the interview', () => {
  const thanked = met.sent('thankyou', '2026-03-10T18:00:00.000Z');

  test('a first check-in after a week, the second a week later, a closing note a week after that, then nothing', () => {
    expect(dueAt('2026-03-16T12:00:00Z', thanked)).toEqual([]);
    expect(dueAt('2026-03-17T08:00:00Z', thanked)).toEqual(['check-in 2026-03-17']);
    const once = thanked.sent('checkin', '2026-03-17T09:00:00.000Z');
    expect(upcomingAt('2026-03-17T10:00:00Z', once)).toEqual(['check-in 2026-03-24']);
    const twice = once.sent('checkin', '2026-03-24T09:00:00.000Z');
    expect(dueAt('2026-03-31T09:00:00Z', twice)).toEqual(['closing-note 2026-03-31']);
    const closed = twice.sent('closing', '2026-03-31T09:00:00.000Z');
    const { due, upcoming, waiting } = planAt('2026-06-01T09:00:00Z', closed);
    expect([...due, ...upcoming]).toEqual([]);
    expect(waiting[0]).toMatchObject({ until: null });
    expect(waiting[0]?.why).toContain('jobfu close 1 --as ghosted');
  });

  test('a check-in on a weekend moves to Monday and says why', () => {
    const onSaturday = new History().interview('2026-03-07');
    const [item] = planAt('2026-03-16T08:00:00Z', onSaturday).due;
    expect(item?.due.slice(0, 10)).toBe('2026-03-16');
    expect(item?.why).toContain('; Sat 14 Mar and Sun 15 Mar are not working days');
  });

  test('a public holiday moves it too, and is named', () => {
    const work = {
      workdays: [1, 2, 3, 4, 5],
      holiday: (day: string) => (day === '2026-03-17' ? 'Founders’ Day' : null),
    };
    const [item] = planAt('2026-03-18T08:00:00Z', thanked, { work }).due;
    expect(item?.due.slice(0, 10)).toBe('2026-03-18');
    expect(item?.why).toContain('Tue 17 Mar is Founders’ Day');
  });

  test('days nobody works are told in their order', () => {
    const easter = new Map([
      ['2026-04-03', 'Good Friday'],
      ['2026-04-06', 'Easter Monday'],
    ]);
    const work = { workdays: [1, 2, 3, 4, 5], holiday: (day: string) => easter.get(day) ?? null };
    const [item] = planAt('2026-04-07T08:00:00Z', new History().interview('2026-03-27'), { work }).due;
    expect(item?.why).toContain(
      '; Fri 3 Apr is Good Friday, Sat 4 Apr and Sun 5 Apr are not working days, and Mon 6 Apr is Easter Monday, so it falls on Tue 7 Apr',
    );
  });

  test('a word from them starts the clock again', () => {
    const word = thanked.sent('checkin', '2026-03-17T09:00:00.000Z').heard('2026-03-18T10:00:00.000Z', vague);
    expect(dueAt('2026-03-18T12:00:00Z', word)).toEqual(['acknowledge 2026-03-18']);
    const answered = word.sent('reply-vague', '2026-03-18T13:00:00.000Z');
    expect(upcomingAt('2026-03-18T14:00:00Z', answered)).toEqual(['check-in 2026-03-25']);
  });

  test('small talk changes nothing', () => {
    const chat = thanked.heard('2026-03-16T10:00:00.000Z', reading('none', { silent: true }));
    expect(dueAt('2026-03-17T08:00:00Z', chat)).toEqual(['check-in 2026-03-17']);
  });

  test('what stays unsent for thirty days drops away and suggests to close', () => {
    expect(dueAt('2026-04-16T23:00:00Z', thanked)).toEqual(['check-in 2026-03-17 overdue']);
    const { due, waiting } = planAt('2026-04-17T00:00:00Z', thanked);
    expect(due).toEqual([]);
    expect(waiting[0]?.why).toContain('--as ghosted');
  });
});

describe('what they said in the room', () => {
  test('a day they named: nothing before it, a check-in two working days after it', () => {
    const told = met.said(byTwentieth).sent('thankyou', '2026-03-10T18:00:00.000Z');
    expect(dueAt('2026-03-23T23:00:00Z', told)).toEqual([]);
    expect(dueAt('2026-03-24T08:00:00Z', told)).toEqual(['check-in-deadline 2026-03-24']);
    const [item] = planAt('2026-03-24T08:00:00Z', told).due;
    expect(item?.template).toBe('checkin-deadline');
    expect(item?.why).toContain('by the end of next week');
    expect(item?.why).toContain('Fri 20 Mar');
  });

  test('the check-in after their day counts as one of the two', () => {
    const told = met.said(byTwentieth).sent('checkin-deadline', '2026-03-24T09:00:00.000Z');
    expect(upcomingAt('2026-03-25T09:00:00Z', told)).toEqual(['check-in 2026-03-31']);
    const twice = told.sent('checkin', '2026-03-31T09:00:00.000Z');
    expect(upcomingAt('2026-04-01T09:00:00Z', twice)).toEqual(['closing-note 2026-04-07']);
  });

  test('no next step can be named: two weeks', () => {
    expect(upcomingAt('2026-03-13T09:00:00Z', met.said(reading('none')))).toEqual(['check-in 2026-03-24']);
  });

  test('a lower bound holds longer than the week', () => {
    const notBefore = met.said(reading('vague', { deadline: deadline(null, '2026-04-01') }));
    expect(upcomingAt('2026-03-13T09:00:00Z', notBefore)).toEqual(['check-in 2026-04-03']);
  });

  test('needs no separate acknowledgement', () => {
    expect(dueAt('2026-03-10T17:00:00Z', met.said(vague))).toEqual(['thank-you Dana Lee 2026-03-11']);
  });

  test('silence means no: one check-in after the day, then none', () => {
    const silence = reading('clear-timeline', {
      deadline: deadline('2026-03-18', '2026-03-10'),
      evidence: [{ rule: 'silence-means-no', quote: 'assume no', start: 0, end: 9, says: 'clear-timeline' }],
    });
    const checked = met.said(silence).sent('checkin-deadline', '2026-03-20T09:00:00.000Z');
    const { due, upcoming, waiting } = planAt('2026-03-30T09:00:00Z', checked);
    expect([...due, ...upcoming]).toEqual([]);
    expect(waiting[0]?.why).toContain('--as ghosted');
  });
});

describe('words that come later', () => {
  test('heard within the hour an interview is taken to last, they come from it', () => {
    const by = reading('clear-timeline', { deadline: deadline('2026-03-20', '2026-03-10') });
    const call = new History().met('Dana Lee').interview('2026-03-10T15:00:00.000Z');
    const dated = call.heard('2026-03-10T15:30:00.000Z', by, { via: 'phone' });
    expect(upcomingAt('2026-03-12T09:00:00Z', dated)).toEqual(['check-in-deadline 2026-03-24']);
    const refused = call.heard('2026-03-10T15:30:00.000Z', reading('rejection'));
    expect(dueAt('2026-03-10T17:00:00Z', refused)).toEqual(['rejection-thanks 2026-03-11']);
  });

  const quiet = met.sent('thankyou', '2026-03-10T18:00:00.000Z');

  test.each([
    ['clear-timeline', byTwentieth, 'confirm-timeline'],
    ['vague', vague, 'reply-vague'],
    ['none', reading('none'), 'reply-none'],
  ])('%s is acknowledged the same day, and for two working days', (_name, words, template) => {
    const heard = quiet.heard('2026-03-12T10:00:00.000Z', words);
    const [item] = planAt('2026-03-12T11:00:00Z', heard).due;
    expect(item).toMatchObject({
      rule: 'acknowledge',
      template,
      due: '2026-03-12T23:59:59.999Z',
      closes: '2026-03-16T23:59:59.999Z',
    });
    expect(dueAt('2026-03-17T00:00:00Z', heard)).not.toContain('acknowledge 2026-03-12 overdue');
  });

  test('an immediate step is answered the same day; silence after the answer counts from it', () => {
    const asked = quiet.heard('2026-03-12T10:00:00.000Z', reading('immediate'));
    expect(dueAt('2026-03-12T11:00:00Z', asked)).toEqual(['answer 2026-03-12']);
    expect(dueAt('2026-03-25T11:00:00Z', asked)).toEqual(['answer 2026-03-12 overdue']);
    const answered = asked.sent('reply-immediate', '2026-03-12T12:00:00.000Z');
    expect(upcomingAt('2026-03-13T11:00:00Z', answered)).toEqual(['check-in 2026-03-19']);
    const booked = answered.interview('2026-03-20T09:00:00.000Z');
    expect(upcomingAt('2026-03-13T11:00:00Z', booked)).toEqual([
      'prepare 2026-03-19',
      'thank-you Dana Lee 2026-03-21',
    ]);
  });

  test('a task is due by their date, else within three days; handed in, the silence counts from then', () => {
    const set = quiet.heard(
      '2026-03-12T10:00:00.000Z',
      reading('immediate', {
        nextStep: 'assessment',
        deadline: deadline('2026-03-18', '2026-03-12', { owner: 'you' }),
      }),
    );
    expect(dueAt('2026-03-12T11:00:00Z', set)).toEqual(['answer 2026-03-12', 'deliver 2026-03-18']);
    const id = set.application.messages[0]?.id;
    const handed = set.decided('done', 'deliver', `deliver/m${id}`, '2026-03-17T10:00:00.000Z');
    expect(dueAt('2026-03-17T11:00:00Z', handed)).toEqual([]);
    expect(upcomingAt('2026-03-17T11:00:00Z', handed)).toEqual(['check-in 2026-03-24']);
    const undated = quiet.heard('2026-03-12T10:00:00.000Z', reading('immediate', { nextStep: 'paperwork' }));
    expect(dueAt('2026-03-12T11:00:00Z', undated)).toContain('deliver 2026-03-15');
  });

  test('nobody is thanked by name for an interview of which it is not on record whom one met', () => {
    const twice = met.interview('2026-03-11T10:00:00.000Z', { with: [] });
    const thanks = planAt('2026-03-11T12:00:00Z', twice).due.filter(({ rule }) => rule === 'thank-you');
    expect(thanks.map(({ to }) => to.map(({ name }) => name))).toEqual([['Dana Lee'], []]);
  });

  test.each([
    ['Could you send me your passport copy and two references by Monday?', true],
    ['Please send the form, and the names of your referees.', true],
    ['Please send your passport and quote the reference number.', false],
    ["Please send your passport; we don't need references.", false],
  ])('references asked for among papers: %j', (text, isAsked) => {
    const asked = quiet.heard('2026-03-12T10:00:00.000Z', reading('immediate', { nextStep: 'paperwork' }), {
      text,
    });
    expect(dueAt('2026-03-12T11:00:00Z', asked)).toEqual([
      'answer 2026-03-12',
      ...(isAsked ? ['references 2026-03-12'] : []),
      'deliver 2026-03-15',
    ]);
    const told = asked.sent('references-heads-up', '2026-03-12T10:30:00.000Z');
    expect(dueAt('2026-03-12T11:00:00Z', told)).not.toContain('references 2026-03-12');
  });

  test('two things asked for stand side by side, whatever day it is', () => {
    const both = quiet
      .heard('2026-03-12T10:00:00.000Z', reading('immediate', { nextStep: 'references' }))
      .heard('2026-03-12T11:00:00.000Z', reading('immediate', { nextStep: 'assessment' }))
      .sent('reply-immediate', '2026-03-12T12:00:00.000Z');
    expect(dueAt('2026-03-13T09:00:00Z', both)).toEqual([
      'references 2026-03-12 overdue',
      'deliver 2026-03-15',
    ]);
    const told = both.sent('references-heads-up', '2026-03-13T09:30:00.000Z');
    expect(dueAt('2026-03-17T09:00:00Z', told)).toEqual(['deliver 2026-03-15 overdue']);
  });

  test('while they wait for a task, nobody is chased, whatever else was answered; asked for again, it is one', () => {
    const task = reading('immediate', {
      nextStep: 'assessment',
      deadline: deadline('2026-03-25', '2026-03-11', { owner: 'you' }),
    });
    const waiting = quiet
      .heard('2026-03-11T10:00:00.000Z', task)
      .heard('2026-03-11T11:00:00.000Z', task)
      .heard('2026-03-12T10:00:00.000Z', reading('immediate', { nextStep: 'references' }))
      .sent('reply-immediate', '2026-03-12T11:00:00.000Z')
      .sent('references-heads-up', '2026-03-12T12:00:00.000Z');
    expect(dueAt('2026-03-20T09:00:00Z', waiting)).toEqual(['deliver 2026-03-25']);
    expect(upcomingAt('2026-03-12T13:00:00Z', waiting)).toEqual([]);
    const id = waiting.application.messages[1]?.id;
    const handed = waiting.decided('done', 'deliver', `deliver/m${id}`, '2026-03-20T10:00:00.000Z');
    expect(upcomingAt('2026-03-20T11:00:00Z', handed)).toEqual(['check-in 2026-03-27']);
  });

  test('an interview held takes no task back, and they ask for more', () => {
    const more = quiet
      .heard('2026-03-11T10:00:00.000Z', reading('immediate', { nextStep: 'assessment' }))
      .interview('2026-03-13T09:00:00.000Z')
      .sent('thankyou', '2026-03-13T12:00:00.000Z')
      .heard('2026-03-16T10:00:00.000Z', reading('immediate', { nextStep: 'references' }));
    expect(dueAt('2026-03-16T11:00:00Z', more)).toEqual([
      'answer 2026-03-11 overdue',
      'deliver 2026-03-14 overdue',
      'references 2026-03-16',
    ]);
    expect(planAt('2026-03-16T11:00:00Z', more).due[0]?.why).toBe(
      'On Wed 11 Mar they asked something of you, “their words” and on Mon 16 Mar “their words”: answer the same day, with thanks and what they asked for',
    );
  });

  test('an outcome replaces what was asked before it, also where a later request opens it again', () => {
    const again = quiet
      .heard('2026-03-11T10:00:00.000Z', reading('immediate', { nextStep: 'assessment' }))
      .heard('2026-03-12T10:00:00.000Z', reading('offer'))
      .sent('offer-decline', '2026-03-12T12:00:00.000Z')
      .heard('2026-03-13T10:00:00.000Z', reading('immediate'));
    expect(dueAt('2026-03-13T11:00:00Z', again)).toEqual(['answer 2026-03-13']);
  });

  describe('of several things to hand in', () => {
    const quoted = (text: string, to: string | null = null, more: Partial<Reading> = {}) => ({
      text,
      words: reading('immediate', {
        nextStep: 'assessment',
        deadline: to === null ? null : deadline(to, '2026-03-12', { owner: 'you' }),
        ...more,
      }),
    });
    type Said = ReturnType<typeof quoted>;
    /** Heard a day apart, each answered; the days by which something is to be handed in then. */
    const tasks = (...said: readonly Said[]): string[] => {
      const heard = said.reduce(
        (history, { text, words }, i) => history.heard(`2026-03-${12 + i}T09:00:00.000Z`, words, { text }),
        quiet,
      );
      const answered = heard.sent('reply-immediate', '2026-03-16T12:00:00.000Z');
      return dueAt('2026-03-16T13:00:00Z', answered)
        .filter((line) => line.startsWith('deliver'))
        .map((line) => line.slice(13, 18));
    };
    const exercise = quoted('Please complete the attached coding exercise by Friday 20 March.', '2026-03-20');
    const test18 = quoted(
      'Please also take the online personality test by Wednesday 18 March.',
      '2026-03-18',
    );

    test.each<[string, readonly Said[], readonly string[]]>([
      ['one more, said to be one', [exercise, test18], ['03-18', '03-20']],
      [
        'other things',
        [exercise, quoted('Please fill in the questionnaire.', '2026-03-19')],
        ['03-19', '03-20'],
      ],
      [
        'one more, not named',
        [exercise, quoted('Could you also do this one?', '2026-03-19')],
        ['03-19', '03-20'],
      ],
      [
        'another of its kind',
        [exercise, quoted('Another exercise is due on the 24th.', '2026-03-24')],
        ['03-20', '03-24'],
      ],
      ['a reminder', [exercise, quoted('Did you get to the take-home task?', '2026-03-20')], ['03-20']],
      ['a reminder without a day', [exercise, quoted('Just a reminder of the exercise.')], ['03-20']],
      ['a reminder that says also', [exercise, quoted('Also, do not forget the exercise.')], ['03-20']],
      [
        'a reminder that names nothing',
        [exercise, quoted('Could you send it by the 23rd?', '2026-03-23')],
        ['03-23'],
      ],
      ['more time', [exercise, quoted('The exercise deadline is extended.', '2026-03-27')], ['03-27']],
      [
        'a test is the coding test',
        [quoted('A coding test.', '2026-03-20'), quoted('The test.', '2026-03-23')],
        ['03-23'],
      ],
      [
        'more time for one of two',
        [exercise, test18, quoted('Take until the 25th for the test.', '2026-03-25')],
        ['03-20', '03-25'],
      ],
      [
        'a reminder of the last',
        [exercise, test18, quoted('Could you send it?', '2026-03-23')],
        ['03-20', '03-23'],
      ],
      [
        'what a reminder spoke of is known by it',
        [exercise, quoted('Could you send it?'), quoted('Please take the personality test.', '2026-03-19')],
        ['03-19', '03-20'],
      ],
    ])('%s', (_, said, days) => {
      expect(tasks(...said)).toEqual(days);
    });

    test.each<[string, readonly string[]]>([
      ['Thank you very much for completing the exercise, we will be in touch.', ['03-18']],
      ['We have received your coding exercise and will be in touch.', ['03-18']],
      ['We have not yet received your exercise, but we will be in touch.', ['03-18', '03-20']],
      ['Thanks in advance for completing the exercise.', ['03-18', '03-20']],
      ['Thanks for sending your availability. The exercise is read by Tom.', ['03-18', '03-20']],
      ['Thank you for your interest in the exercise.', ['03-18', '03-20']],
    ])('their thanks for one say that they have it: %s', (text, days) => {
      expect(tasks(exercise, test18, { text, words: vague })).toEqual(days);
    });

    test('an outcome replaces all of them, and each is handed in by itself', () => {
      const both = quiet
        .heard('2026-03-12T09:00:00.000Z', exercise.words, { text: exercise.text })
        .heard('2026-03-12T10:00:00.000Z', test18.words, { text: test18.text });
      expect(planAt('2026-03-12T11:00:00Z', both).due[0]?.why).toBe(
        'On Thu 12 Mar they asked something of you, “Please complete the attached coding exercise by Friday 20 March.” and “Please also take the online personality test by Wednesday 18 March.”: answer the same day, with thanks and what they asked for',
      );
      const answered = both.sent('reply-immediate', '2026-03-12T12:00:00.000Z');
      const [first, second] = planAt('2026-03-12T13:00:00Z', answered).due;
      const one = answered.decided('done', 'deliver', first?.about ?? '', '2026-03-17T10:00:00.000Z');
      expect(dueAt('2026-03-17T11:00:00Z', one)).toEqual(['deliver 2026-03-20']);
      expect(upcomingAt('2026-03-17T11:00:00Z', one)).toEqual([]);
      const done = one.decided('done', 'deliver', second?.about ?? '', '2026-03-19T10:00:00.000Z');
      expect(dueAt('2026-03-19T11:00:00Z', done)).toEqual([]);
      expect(upcomingAt('2026-03-19T11:00:00Z', done)).toEqual(['check-in 2026-03-26']);
      const refused = answered.heard('2026-03-13T10:00:00.000Z', reading('rejection'));
      expect(dueAt('2026-03-13T11:00:00Z', refused)).toEqual(['rejection-thanks 2026-03-14']);
    });
  });

  test('an offer put in writing does not replace what was asked since it was made', () => {
    const asked = quiet
      .heard('2026-03-11T09:00:00.000Z', reading('immediate', { nextStep: 'assessment' }))
      .heard('2026-03-11T10:00:00.000Z', reading('offer'))
      .sent('offer-thanks', '2026-03-11T11:00:00.000Z')
      .heard('2026-03-12T10:00:00.000Z', reading('immediate', { nextStep: 'paperwork' }))
      .heard('2026-03-12T12:00:00.000Z', reading('offer'));
    expect(dueAt('2026-03-12T13:00:00Z', asked)).toEqual([
      'answer 2026-03-12',
      'offer-decide 2026-03-13',
      'deliver 2026-03-15',
    ]);
  });

  test('vague words take no request back: it is answered, the referees are told, and nobody is chased meanwhile', () => {
    const wanted = deadline('2026-03-13', '2026-03-11', { owner: 'you' });
    const asked = quiet
      .heard('2026-03-11T10:00:00.000Z', reading('immediate', { nextStep: 'references', deadline: wanted }))
      .heard('2026-03-12T10:00:00.000Z', vague)
      .sent('reply-vague', '2026-03-12T11:00:00.000Z');
    const open = ['answer 2026-03-11 overdue', 'references 2026-03-11 overdue'];
    expect(dueAt('2026-03-20T09:00:00Z', asked)).toEqual(open);
    expect(upcomingAt('2026-03-20T09:00:00Z', asked)).toEqual([]);
    const answered = asked.sent('reply-immediate', '2026-03-20T10:00:00.000Z');
    expect(dueAt('2026-03-20T11:00:00Z', answered)).toEqual(['references 2026-03-11 overdue']);
    expect(upcomingAt('2026-03-20T11:00:00Z', answered)).toEqual(['check-in 2026-03-27']);
  });

  test('what is asked for leaves after thirty days, and a word that comes later starts anew', () => {
    const asked = quiet
      .heard('2026-03-11T10:00:00.000Z', reading('immediate'))
      .heard('2026-03-12T10:00:00.000Z', vague)
      .sent('reply-vague', '2026-03-12T11:00:00.000Z');
    expect(dueAt('2026-04-10T09:00:00Z', asked)).toEqual(['answer 2026-03-11 overdue']);
    const late = planAt('2026-04-11T09:00:00Z', asked);
    expect([...late.due, ...late.upcoming]).toEqual([]);
    expect(late.waiting[0]?.why).toContain('--as withdrawn');
    const word = asked
      .heard('2026-05-04T10:00:00.000Z', vague)
      .sent('reply-vague', '2026-05-04T11:00:00.000Z');
    expect(upcomingAt('2026-05-05T09:00:00Z', word)).toEqual(['check-in 2026-05-11']);
    // What they ask for then is open for its own thirty days, and does not bring back what was given up.
    const more = word.heard('2026-05-05T10:00:00.000Z', reading('immediate', { nextStep: 'references' }));
    expect(dueAt('2026-06-04T09:00:00Z', more)).toContain('answer 2026-05-05 overdue');
  });

  test('of two requests the first is late, and the second is open for thirty days of its own', () => {
    const two = quiet
      .heard('2026-03-11T10:00:00.000Z', reading('immediate'))
      .heard('2026-04-08T10:00:00.000Z', reading('immediate', { nextStep: 'references' }))
      .sent('references-heads-up', '2026-04-08T11:00:00.000Z');
    expect(dueAt('2026-04-08T12:00:00Z', two)).toEqual(['answer 2026-03-11 overdue']);
    expect(dueAt('2026-05-08T12:00:00Z', two)).toEqual(['answer 2026-03-11 overdue']);
    expect(dueAt('2026-05-09T12:00:00Z', two)).toEqual([]);
    const [item] = planAt('2026-04-08T12:00:00Z', two).due;
    const skipped = two.decided('skip', 'answer', item?.about ?? '', '2026-04-09T09:00:00.000Z');
    expect(dueAt('2026-04-09T10:00:00Z', skipped)).toEqual([]);
    expect(upcomingAt('2026-04-09T10:00:00Z', skipped)).toEqual(['check-in 2026-04-16']);
  });

  test.each([
    ['thankyou', false],
    ['ask-next-steps', false],
    ['other-offer', false],
    ['checkin', false],
    ['interest', false],
    ['reply-vague', false],
    ['confirm-timeline', false],
    ['offer-thanks', false],
    ['references-heads-up', false],
    ['employer-nudge', false],
    ['reply-immediate', true],
    ['reschedule', true],
    ['negotiate', true],
    ['employer-next-step', true],
    ['employer-timeline', true],
  ])('%s answers a request: %s', (template, answers) => {
    const asked = quiet
      .heard('2026-03-12T10:00:00.000Z', reading('immediate'))
      .sent(template, '2026-03-12T11:00:00.000Z');
    expect(dueAt('2026-03-12T12:00:00Z', asked)).toEqual(answers ? [] : ['answer 2026-03-12']);
  });

  test.each([
    ['interview', true],
    ['call', true],
    ['assessment', false],
    ['paperwork', false],
    ['references', false],
    ['other', false],
  ] as const)('another time asked for answers a request for %s: %s', (nextStep, answers) => {
    const asked = quiet
      .heard('2026-03-12T10:00:00.000Z', reading('immediate', { nextStep }))
      .sent('reschedule', '2026-03-12T11:00:00.000Z');
    expect(dueAt('2026-03-12T12:00:00Z', asked).includes('answer 2026-03-12')).toBe(!answers);
    expect(UNASKED_TEMPLATES).not.toContain('reschedule');
  });

  test('a letter on their offer answers a question, and sends no names of referees', () => {
    const asked = (nextStep: 'call' | 'references') =>
      quiet
        .heard('2026-03-12T10:00:00.000Z', reading('offer'))
        .sent('offer-thanks', '2026-03-12T10:30:00.000Z')
        .heard('2026-03-12T11:00:00.000Z', reading('immediate', { nextStep }))
        .sent('references-heads-up', '2026-03-12T11:30:00.000Z')
        .sent('negotiate', '2026-03-12T12:00:00.000Z');
    expect(dueAt('2026-03-12T13:00:00Z', asked('references'))).toContain('answer 2026-03-12');
    expect(dueAt('2026-03-12T13:00:00Z', asked('call'))).not.toContain('answer 2026-03-12');
  });

  test('a thank-you acknowledges nothing that was written; a check-in carries it', () => {
    const panel = new History().met('Dana Lee').met('Tom Fox').interview('2026-03-12T08:00:00.000Z');
    const told = panel.heard('2026-03-12T10:00:00.000Z', byTwentieth);
    expect(dueAt('2026-03-12T12:00:00Z', told.sent('thankyou', '2026-03-12T11:00:00.000Z', [2]))).toEqual([
      'acknowledge 2026-03-12',
      'thank-you Dana Lee 2026-03-13',
    ]);
    const wrote = quiet.heard('2026-03-12T10:00:00.000Z', vague).sent('checkin', '2026-03-12T11:00:00.000Z');
    expect(dueAt('2026-03-12T12:00:00Z', wrote)).toEqual([]);
  });

  describe('an invitation that nobody answered', () => {
    const asked = quiet.heard('2026-03-12T10:00:00.000Z', reading('immediate'));
    const by18 = quiet.heard(
      '2026-03-12T10:00:00.000Z',
      reading('immediate', { appointment: { at: '2026-03-18T10:00', phrase: 'on the 18th' } }),
    );
    const thanks = (history: History, on: string) => history.sent('thankyou', on);
    test('is met by the interview, not by one before the day it names', () => {
      const held = asked.interview('2026-03-13T09:00:00.000Z');
      expect(dueAt('2026-03-14T08:00:00Z', thanks(held, '2026-03-13T12:00:00.000Z'))).toEqual([]);
      const other = by18.interview('2026-03-13T09:00:00.000Z');
      expect(dueAt('2026-03-14T08:00:00Z', thanks(other, '2026-03-13T12:00:00.000Z'))).toEqual([
        'answer 2026-03-12 overdue',
      ]);
      const met18 = by18.interview('2026-03-18T09:00:00.000Z');
      expect(dueAt('2026-03-19T08:00:00Z', thanks(met18, '2026-03-18T12:00:00.000Z'))).toEqual([]);
    });
    test.each([
      ['other', true],
      ['call', true],
      ['references', false],
    ] as const)(
      'of a step read as %s ("When can you come?" is other) goes with an interview that came after: %s',
      (nextStep, isMet) => {
        const wrote = quiet.heard('2026-03-12T10:00:00.000Z', reading('immediate', { nextStep }));
        const held = thanks(wrote.interview('2026-03-13T09:00:00.000Z'), '2026-03-13T12:00:00.000Z');
        expect(dueAt('2026-03-14T08:00:00Z', held).includes('answer 2026-03-12 overdue')).toBe(!isMet);
        expect(upcomingAt('2026-03-14T08:00:00Z', held)).toEqual(isMet ? ['check-in 2026-03-20'] : []);
      },
    );
    test('is nothing to say yes to once they call it off or put all on hold; other words leave it', () => {
      const after = (words: Reading, text: string) =>
        dueAt('2026-03-13T11:00:00Z', by18.heard('2026-03-13T10:00:00.000Z', words, { text }));
      const acknowledged = ['acknowledge 2026-03-13'];
      expect(after(vague, 'We have to postpone the 18th and will find a new date.')).toEqual(acknowledged);
      expect(after(reading('none', { silent: false }), 'The post is on hold.')).toEqual(acknowledged);
      expect(after(vague, 'We still see others.')).toEqual(['answer 2026-03-12 overdue', ...acknowledged]);
      expect(after(vague, 'If you need to cancel, ring us.')).toContain('answer 2026-03-12 overdue');
    });
    test('does not come back where the interview fell through on a later day; on its own day it asks for another', () => {
      const off = (cancelled: string) => by18.interview('2026-03-18T10:00:00.000Z', { cancelled });
      expect(dueAt('2026-03-16T11:00:00Z', off('2026-03-16T10:00:00.000Z'))).toEqual([]);
      expect(upcomingAt('2026-03-16T11:00:00Z', off('2026-03-16T10:00:00.000Z'))).toEqual([
        'check-in 2026-03-23',
      ]);
      expect(dueAt('2026-03-12T12:00:00Z', off('2026-03-12T11:00:00.000Z'))).toEqual(['answer 2026-03-12']);
    });
    test('of a call, is met by the call, and not in the one it was asked in', () => {
      const call = reading('immediate', { nextStep: 'call' });
      const called = (on: string) => ({ via: 'phone', on }) as const;
      const mailed = quiet
        .heard('2026-03-12T10:00:00.000Z', call)
        .heard('2026-03-12T15:00:00.000Z', byTwentieth, called('2026-03-12T15:00:00.000Z'))
        .sent('confirm-timeline', '2026-03-12T16:00:00.000Z');
      expect(dueAt('2026-03-13T09:00:00Z', mailed)).toEqual([]);
      const inOne = quiet
        .heard('2026-03-12T10:00:00.000Z', call, called('2026-03-12T10:00:00.000Z'))
        .heard('2026-03-12T10:05:00.000Z', vague, called('2026-03-12T10:05:00.000Z'));
      expect(dueAt('2026-03-12T11:00:00Z', inOne)).toEqual(['answer 2026-03-12', 'acknowledge 2026-03-12']);
    });
    test('is no task: an assessment held is the one asked for, and a talk is none', () => {
      const test = quiet.heard('2026-03-12T10:00:00.000Z', reading('immediate', { nextStep: 'assessment' }));
      const held = (stage: string) =>
        dueAt(
          '2026-03-17T08:00:00Z',
          thanks(test.interview('2026-03-16T09:00:00.000Z', { stage }), '2026-03-16T12:00:00.000Z'),
        );
      expect(held('assessment')).toEqual([]);
      expect(held('phone')).toEqual(['answer 2026-03-12 overdue', 'deliver 2026-03-15 overdue']);
    });
  });

  test('references that a booked interview suspended are due again once it was held', () => {
    const booked = quiet
      .heard('2026-03-12T09:00:00.000Z', reading('immediate', { nextStep: 'references' }))
      .heard('2026-03-12T09:01:00.000Z', reading('immediate'))
      .interview('2026-04-20T10:00:00.000Z');
    expect(planAt('2026-03-12T09:05:00Z', booked).due[0]?.why).toContain(
      '“their words” and “their words”: answer the same day, with thanks, the times that suit you and what they asked for, and tell your referees',
    );
    const answered = booked.sent('reply-immediate', '2026-03-12T09:10:00.000Z');
    expect(dueAt('2026-03-12T10:00:00Z', answered)).toEqual([]);
    const held = answered.sent('thankyou', '2026-04-20T13:00:00.000Z');
    expect(dueAt('2026-04-21T08:00:00Z', held)).toEqual(['references 2026-04-20 overdue']);
    expect(dueAt('2026-05-21T08:00:00Z', held)).toEqual(['check-in 2026-04-27 overdue']);
  });

  test('no note of interest is written while they wait for us', () => {
    const far = reading('clear-timeline', { deadline: deadline('2026-04-30', '2026-03-13') });
    const waiting = quiet
      .heard('2026-03-12T10:00:00.000Z', reading('immediate', { nextStep: 'references' }))
      .heard('2026-03-13T10:00:00.000Z', far)
      .sent('confirm-timeline', '2026-03-13T11:00:00.000Z');
    // Their day comes when the request has long been given up: what is due then is not left out for its sake.
    expect(upcomingAt('2026-03-14T09:00:00Z', waiting)).toEqual(['check-in-deadline 2026-05-04']);
    const answered = waiting.sent('reply-immediate', '2026-03-14T10:00:00.000Z');
    expect(upcomingAt('2026-03-14T11:00:00Z', answered)).toEqual([
      'interest 2026-04-06',
      'check-in-deadline 2026-05-04',
    ]);
  });

  test('an unanswered request does not end the chase of what they say long after', () => {
    const wrote = (on: string) =>
      quiet
        .heard('2026-03-16T10:00:00.000Z', reading('immediate', { nextStep: 'references' }))
        .sent('references-heads-up', '2026-03-16T11:00:00.000Z')
        .heard(`${on}T10:00:00.000Z`, vague)
        .sent('reply-vague', `${on}T11:00:00.000Z`);
    expect(upcomingAt('2026-04-24T10:00:00Z', wrote('2026-04-02'))).toEqual([]);
    expect(dueAt('2026-04-24T10:00:00Z', wrote('2026-04-02'))).toEqual([]);
    expect(upcomingAt('2026-04-15T10:00:00Z', wrote('2026-04-14'))).toEqual(['check-in 2026-04-21']);
    expect(dueAt('2026-04-24T10:00:00Z', wrote('2026-04-14'))).toEqual(['check-in 2026-04-21 overdue']);
  });

  test('a goodbye, or two check-ins before their day, leave no note of interest to write', () => {
    const far = quiet
      .heard(
        '2026-03-12T10:00:00.000Z',
        reading('clear-timeline', { deadline: deadline('2026-04-30', '2026-03-12') }),
      )
      .sent('confirm-timeline', '2026-03-12T11:00:00.000Z');
    const closed = far.sent('closing', '2026-03-20T09:00:00.000Z');
    expect(upcomingAt('2026-03-20T10:00:00Z', closed)).toEqual([]);
    const asked = far.sent('checkin', '2026-03-17T09:00:00.000Z').sent('checkin', '2026-03-24T09:00:00.000Z');
    expect(upcomingAt('2026-03-24T10:00:00Z', asked)).toEqual(['closing-note 2026-05-04']);
  });

  test('a check-in held back by the first day it could have gone out says why', () => {
    const early = quiet
      .heard('2026-03-12T10:00:00.000Z', reading('none', { silent: false }))
      .sent('checkin', '2026-03-13T09:00:00.000Z');
    const [next] = planAt('2026-03-13T10:00:00Z', early).upcoming;
    expect(next?.why).toContain('a check-in after two weeks; you wrote on Fri 13 Mar, before that day');
  });

  test('a closing note held back by two check-ins on a hold says why', () => {
    const early = quiet
      .heard('2026-03-12T10:00:00.000Z', reading('none', { silent: false }))
      .sent('checkin', '2026-03-13T09:00:00.000Z')
      .sent('checkin', '2026-03-16T09:00:00.000Z');
    const [next] = planAt('2026-03-16T10:00:00Z', early).upcoming;
    expect(next?.why).toContain('one closing note not before the first was due');
  });

  test('words of the day on which an interview is called off speak of it', () => {
    const held = quiet
      .heard('2026-03-12T10:00:00.000Z', reading('none'))
      .interview('2026-03-20T09:00:00.000Z', { cancelled: '2026-03-12T10:05:00.000Z' });
    expect(dueAt('2026-03-12T11:00:00Z', held)).toEqual(['acknowledge 2026-03-12']);
    expect(upcomingAt('2026-03-12T11:00:00Z', held)).toEqual(['check-in 2026-03-26']);
  });

  test('an interview called off leaves what they asked for', () => {
    const asked = quiet
      .heard('2026-03-12T10:00:00.000Z', reading('immediate', { nextStep: 'references' }))
      .interview('2026-03-20T09:00:00.000Z', { cancelled: '2026-03-13T09:00:00.000Z' });
    expect(dueAt('2026-03-13T10:00:00Z', asked)).toEqual([
      'answer 2026-03-12 overdue',
      'references 2026-03-12 overdue',
    ]);
    expect(upcomingAt('2026-03-13T10:00:00Z', asked)).toEqual([]);
    const answered = asked.sent('reply-immediate', '2026-03-13T11:00:00.000Z');
    expect(upcomingAt('2026-03-13T12:00:00Z', answered)).toEqual(['check-in 2026-03-20']);
  });

  test('what the reader is unsure of is shown, and plans nothing', () => {
    const unsure = quiet.heard('2026-03-12T10:00:00.000Z', reading('rejection', { confidence: 0.59 }));
    expect(dueAt('2026-03-12T11:00:00Z', unsure)).toEqual(['review 2026-03-12']);
    expect(dueAt('2026-03-17T11:00:00Z', unsure)).toContain('check-in 2026-03-17');
    expect(planAt('2026-03-12T11:00:00Z', unsure).due[0]?.command).toContain('jobfu correct 1 --as');
    const settled = unsure.corrected({ as: 'rejection' });
    expect(dueAt('2026-03-12T11:00:00Z', settled)).toEqual(['rejection-thanks 2026-03-13']);
  });

  test('a corrected day moves the check-in', () => {
    const heard = quiet.heard('2026-03-12T10:00:00.000Z', vague).corrected({ by: '2026-03-18' });
    expect(dueAt('2026-03-20T09:00:00Z', heard)).toEqual(['check-in-deadline 2026-03-20']);
  });

  test('references are told to the referees the same day', () => {
    const asked = quiet.heard('2026-03-12T10:00:00.000Z', reading('immediate', { nextStep: 'references' }));
    expect(dueAt('2026-03-12T11:00:00Z', asked)).toEqual(['answer 2026-03-12', 'references 2026-03-12']);
  });

  test('their date is far off: one note half-way', () => {
    const far = quiet.heard(
      '2026-03-12T10:00:00.000Z',
      reading('clear-timeline', { deadline: deadline('2026-04-30', '2026-03-12') }),
    );
    expect(upcomingAt('2026-03-20T11:00:00Z', far)).toEqual([
      'interest 2026-04-06',
      'check-in-deadline 2026-05-04',
    ]);
  });
});

describe('outcomes', () => {
  test('a rejection after an interview: thanks within a day, feedback after three, hello after ninety', () => {
    const refused = met.heard('2026-03-11T10:00:00.000Z', reading('rejection'));
    expect(dueAt('2026-03-11T11:00:00Z', refused)).toEqual(['rejection-thanks 2026-03-12']);
    expect(upcomingAt('2026-03-11T11:00:00Z', refused)).toEqual([
      'feedback 2026-03-16',
      'keep-in-touch 2026-06-09',
    ]);
    expect(planAt('2026-03-11T11:00:00Z', refused).waiting).toEqual([]);
  });

  test('a rejection without an interview asks for nothing', () => {
    const refused = new History({ applied: '2026-03-01' }).heard(
      '2026-03-11T10:00:00.000Z',
      reading('rejection'),
    );
    const { due, upcoming } = planAt('2026-03-11T11:00:00Z', refused);
    expect([...due, ...upcoming]).toEqual([]);
  });

  test('no hello where another application there is open', () => {
    const refused = met.heard('2026-03-11T10:00:00.000Z', reading('rejection'));
    const other = new History({ id: 2, company: 'ACME, Inc.', role: 'Analyst', applied: '2026-06-01' });
    expect(upcomingAt('2026-03-20T11:00:00Z', [refused, other])).not.toContain('keep-in-touch 2026-06-09');
  });

  test('an offer: thanks the same day, the decision by their date, open a working day before', () => {
    const offered = met.heard(
      '2026-03-11T10:00:00.000Z',
      reading('offer', { deadline: deadline('2026-03-16', '2026-03-11', { owner: 'you' }) }),
    );
    expect(dueAt('2026-03-11T11:00:00Z', offered)).toEqual(['offer-thanks 2026-03-11']);
    expect(planAt('2026-03-11T11:00:00Z', offered).upcoming[0]).toMatchObject({
      rule: 'offer-decide',
      opens: '2026-03-13T00:00:00.000Z',
      due: '2026-03-16T23:59:59.999Z',
    });
    const accepted = offered.sent('offer-accept', '2026-03-12T10:00:00.000Z');
    const after = planAt('2026-03-13T11:00:00Z', accepted);
    expect([...after.due, ...after.upcoming, ...after.waiting]).toEqual([]);
  });

  test('more time for an offer moves its day, and asks for no answer', () => {
    const granted = met
      .heard('2026-03-12T10:00:00.000Z', reading('offer'))
      .sent('offer-thanks', '2026-03-12T11:00:00.000Z')
      .sent('offer-extension', '2026-03-12T11:00:00.000Z')
      .heard(
        '2026-03-13T10:00:00.000Z',
        reading('immediate', {
          nextStep: 'other',
          deadline: deadline('2026-03-20', '2026-03-13', { owner: 'you' }),
          evidence: [
            { rule: 'time-granted', quote: 'take until Friday', start: 0, end: 17, says: 'immediate' },
          ],
        }),
      );
    expect(dueAt('2026-03-13T11:00:00Z', granted)).toEqual([]);
    expect(upcomingAt('2026-03-13T11:00:00Z', granted)).toEqual(['offer-decide 2026-03-20']);
  });

  test('a day nobody is sure of, after more time was asked for, may be the one for our answer', () => {
    const asked = met
      .heard('2026-03-12T10:00:00.000Z', reading('offer'))
      .sent('offer-thanks', '2026-03-12T11:00:00.000Z');
    const words = reading('clear-timeline', {
      confidence: 0.5,
      deadline: deadline('2026-03-20', '2026-03-13', { owner: 'them' }),
    });
    const why = (history: History) =>
      planAt('2026-03-13T11:00:00Z', history.heard('2026-03-13T10:00:00.000Z', words)).due.find(
        ({ rule }) => rule === 'review',
      )?.why;
    expect(why(asked)).not.toContain('your answer');
    expect(why(asked.sent('offer-extension', '2026-03-12T11:00:00.000Z'))).toContain(
      '; if it is the day for your answer: --as offer --by 2026-03-20',
    );
  });

  test('an offer without a date is decided within 24 hours', () => {
    const offered = met.heard('2026-03-11T10:00:00.000Z', reading('offer'));
    expect(planAt('2026-03-11T11:00:00Z', offered).due.map(({ rule, due }) => [rule, due])).toEqual(
      [
        ['offer-thanks', '2026-03-11T23:59:59.999Z'],
        ['offer-decide', '2026-03-12T10:00:00.000Z'],
      ].sort((a, b) => String(a[1]).localeCompare(String(b[1]))),
    );
  });

  test('closing ends it, reopening starts the clock again', () => {
    const closed = met.ended('ghosted', '2026-03-12T10:00:00.000Z');
    expect(planAt('2026-03-20T11:00:00Z', closed)).toMatchObject({ due: [], upcoming: [], waiting: [] });
    const again = closed.ended('reopened', '2026-03-16T10:00:00.000Z');
    expect(upcomingAt('2026-03-17T11:00:00Z', again)).toEqual(['check-in 2026-03-23']);
  });

  test.each(['accepted', 'declined', 'ghosted'] as const)('%s and opened again, the offer is back', (as) => {
    const offered = met.heard(
      '2026-03-12T10:00:00.000Z',
      reading('offer', { deadline: deadline('2026-03-20', '2026-03-12', { owner: 'you' }) }),
    );
    const before = dueAt('2026-03-12T12:00:00Z', offered);
    expect(before).toContain('offer-thanks 2026-03-12');
    const again = offered.ended(as, '2026-03-12T10:30:00.000Z').ended('reopened', '2026-03-12T11:00:00.000Z');
    expect(dueAt('2026-03-12T12:00:00Z', again)).toEqual(before);
    expect(upcomingAt('2026-03-12T12:00:00Z', again)).toEqual(['offer-decide 2026-03-20']);
    const refused = offered
      .heard('2026-03-12T10:30:00.000Z', reading('rejection'))
      .ended('reopened', '2026-03-12T11:00:00.000Z');
    expect(upcomingAt('2026-03-12T12:00:00Z', refused)).toEqual(['check-in 2026-03-19']);
  });

  test('a closed application opens again on an immediate step, not on kind words', () => {
    const closed = met.ended('ghosted', '2026-03-12T10:00:00.000Z');
    expect(dueAt('2026-03-16T11:00:00Z', closed.heard('2026-03-16T10:00:00.000Z', vague))).toEqual([]);
    expect(
      dueAt('2026-03-16T11:00:00Z', closed.heard('2026-03-16T10:00:00.000Z', reading('immediate'))),
    ).toEqual(['answer 2026-03-16']);
  });
});

describe('distance between unasked messages', () => {
  const other = new History({ id: 2, company: 'Acme Inc.', role: 'Analyst' }).interview(
    '2026-03-11T15:00:00.000Z',
  );

  test('related applications share it: the more pressing takes the slot, the other waits five working days', () => {
    const both = [met, other];
    const { due, upcoming } = planAt('2026-03-18T09:00:00Z', both);
    expect(due.map(({ application, rule }) => [application.id, rule])).toEqual([[1, 'check-in']]);
    expect(upcoming.map(({ application, due }) => [application.id, due.slice(0, 10)])).toEqual([
      [2, '2026-03-25'],
    ]);
    const sent = [met.sent('checkin', '2026-03-18T09:30:00.000Z'), other];
    expect(dueAt('2026-03-24T09:00:00Z', sent)).toEqual([]);
    expect(dueAt('2026-03-25T09:00:00Z', sent)).toContain('check-in 2026-03-25');
  });

  test('of those that may go out on one day, the one whose own day came first does', () => {
    const at = (id: number): History =>
      new History({ id, company: `Agency ${id}` })
        .met('Rita Moss', 'rita@agency.example')
        .interview('2026-03-10T15:00:00.000Z')
        .sent('thankyou', '2026-03-11T09:00:00.000Z');
    const all = [at(1).sent('checkin', '2026-03-17T09:00:00.000Z'), at(2), at(3)];
    const days = planAt('2026-03-17T10:00:00Z', all).upcoming.map(
      ({ application, due }) => `${application.id} ${due.slice(0, 10)}`,
    );
    expect(days).toEqual(['2 2026-03-24', '3 2026-03-31', '1 2026-04-07']);
  });

  test('a shared address relates them too; strangers never meet', () => {
    const agency = new History({ id: 2, company: 'Borealis' })
      .met('Dana Lee', 'DANA@acme.example')
      .interview('2026-03-11T15:00:00.000Z');
    expect(planAt('2026-03-18T09:00:00Z', [met, agency]).due).toHaveLength(1);
    const stranger = new History({ id: 2, company: 'Borealis' }).interview('2026-03-11T15:00:00.000Z');
    expect(planAt('2026-03-18T09:00:00Z', [met, stranger]).due).toHaveLength(2);
  });
});

describe('applied, no interview yet', () => {
  const applied = new History({ applied: '2026-03-02' });

  test('one check-in after two weeks, and no more', () => {
    const [item] = planAt('2026-03-16T09:00:00Z', applied).due;
    expect(item).toMatchObject({ rule: 'check-in', template: 'checkin-application' });
    const asked = applied.sent('checkin-application', '2026-03-16T10:00:00.000Z');
    const { due, upcoming, waiting } = planAt('2026-04-16T09:00:00Z', asked);
    expect([...due, ...upcoming]).toEqual([]);
    expect(waiting[0]?.why).toContain('--as ghosted');
  });
});

describe('what the user decides', () => {
  const quiet = met.sent('thankyou', '2026-03-10T18:00:00.000Z');
  const [item] = planAt('2026-03-17T09:00:00Z', quiet).due;

  test('put off: it comes back on its day and says so', () => {
    const later = quiet.decided(
      'snooze',
      'check-in',
      item?.about ?? '',
      '2026-03-17T09:00:00.000Z',
      '2026-03-19',
    );
    expect(dueAt('2026-03-18T09:00:00Z', later)).toEqual([]);
    expect(planAt('2026-03-19T09:00:00Z', later).due[0]?.why).toContain('you put it off until Thu 19 Mar');
  });

  test('put off to the day on which it is over, it is due by that hour', () => {
    const put = (history: History, rule: string, until: string): History => {
      const { due, upcoming } = planAt('2026-03-10T18:00:00Z', history);
      const about = [...due, ...upcoming].find((known) => known.rule === rule)?.about ?? '';
      return history.decided('snooze', rule, about, '2026-03-10T18:00:00.000Z', until);
    };
    const [thanks] = planAt('2026-03-12T12:00:00Z', put(met, 'thank-you', '2026-03-12')).due;
    expect(thanks).toMatchObject({ rule: 'thank-you', state: 'today', due: '2026-03-12T15:00:00.000Z' });
    const booked = put(quiet.interview('2026-03-18T10:00:00.000Z'), 'prepare', '2026-03-18');
    const [prepare] = planAt('2026-03-18T08:00:00Z', booked).due;
    expect(prepare).toMatchObject({ rule: 'prepare', state: 'today', due: '2026-03-18T10:00:00.000Z' });
  });

  test('left out: the chase goes on from there', () => {
    const skipped = quiet.decided('skip', 'check-in', item?.about ?? '', '2026-03-17T09:00:00.000Z');
    expect(dueAt('2026-03-17T10:00:00Z', skipped)).toEqual([]);
    expect(upcomingAt('2026-03-17T10:00:00Z', skipped)).toEqual(['check-in 2026-03-24']);
  });

  test('what was left out is never told as sent', () => {
    const { upcoming } = planAt('2026-03-17T10:00:00Z', left(quiet, '2026-03-17'));
    expect(upcoming[0]?.why).toContain('You left out the check-in of Tue 17 Mar, and no word has come');
    const twice = left(left(quiet, '2026-03-17'), '2026-03-24');
    expect(planAt('2026-03-25T10:00:00Z', twice).upcoming[0]?.why).toContain(
      'You left out two check-ins, the last of Tue 24 Mar: one closing note',
    );
    const once = left(quiet.sent('checkin', '2026-03-17T09:00:00.000Z'), '2026-03-24');
    expect(planAt('2026-03-25T10:00:00Z', once).upcoming[0]?.why).toContain(
      'One check-in without an answer and one more left out, the last on Tue 24 Mar',
    );
    const { waiting } = planAt('2026-04-02T10:00:00Z', left(twice, '2026-03-31'));
    expect(waiting[0]?.why).toContain('There is nothing left that is worth writing');
  });

  /** Leaves out what is due that morning. */
  const left = (history: History, day: string): History => {
    const now = `${day}T09:00:00.000Z`;
    const [next] = planAt(now, history).due;
    return history.decided('skip', next?.rule ?? '', next?.about ?? '', now);
  };

  test.each([
    ['an answer', 'answer', reading('immediate')],
    ['a task', 'deliver', reading('immediate', { nextStep: 'assessment' })],
  ])('%s left out: the silence begins all the same', (_, rule, words) => {
    const asked = quiet
      .heard('2026-03-12T10:00:00.000Z', words)
      .sent('reply-immediate', '2026-03-12T11:00:00.000Z');
    const history = rule === 'answer' ? quiet.heard('2026-03-12T10:00:00.000Z', words) : asked;
    const due = planAt('2026-03-13T09:00:00Z', history).due.find((one) => one.rule === rule);
    const skipped = history.decided('skip', rule, due?.about ?? '', '2026-03-13T09:00:00.000Z');
    expect(upcomingAt('2026-03-13T10:00:00Z', skipped)).toEqual(['check-in 2026-03-20']);
  });

  test('an offer or a request left unanswered is no ghosting', () => {
    const dropped = (history: History): string =>
      planAt('2026-05-20T09:00:00Z', history).waiting[0]?.why ?? '';
    expect(dropped(quiet.heard('2026-03-12T10:00:00.000Z', reading('offer')))).toContain('--as declined');
    expect(dropped(quiet.heard('2026-03-12T10:00:00.000Z', reading('immediate')))).toContain(
      '--as withdrawn',
    );
  });
});

test('facts of the same instant are ordered by entry: a letter sent before the words does not answer them', () => {
  const noon = '2026-03-12T12:00:00.000Z';
  const before = met.sent('thankyou', noon).heard(noon, reading('immediate'));
  expect(dueAt('2026-03-12T13:00:00Z', before)).toEqual(['answer 2026-03-12']);
  const thanked = met.sent('thankyou', '2026-03-10T18:00:00.000Z');
  const after = thanked.heard(noon, reading('immediate')).sent('reply-immediate', noon);
  expect(dueAt('2026-03-12T13:00:00Z', after)).toEqual([]);
});

test('an answer brings what they asked for, and times only where a talk is to be had', () => {
  const why = (nextStep: 'interview' | 'assessment' | 'negotiation') =>
    planAt(
      '2026-03-12T11:00:00Z',
      met.heard('2026-03-12T10:00:00.000Z', reading('immediate', { nextStep })),
    ).due.find(({ rule }) => rule === 'answer')?.why;
  expect(why('interview')).toContain('the times that suit you');
  expect(why('assessment')).toContain('with thanks and what they asked for');
  expect(why('negotiation')).toContain('what they asked for');
});

test('a reason quotes the whole sentence behind it, not the few words a rule looked for', () => {
  const text = 'Sorry for the wait! Could you come in and meet the team? Best, Dana';
  const start = text.indexOf('Could you come');
  const asked = met.heard(
    '2026-03-12T10:00:00.000Z',
    reading('immediate', {
      evidence: [{ rule: 'could-you', quote: 'Could you come', start, end: start + 14, says: 'immediate' }],
    }),
    { text },
  );
  const item = planAt('2026-03-12T11:00:00Z', asked).due.find(({ rule }) => rule === 'answer');
  expect(item?.why).toContain('“Could you come in and meet the team”');
  const alone = met.heard(
    '2026-03-12T10:00:00.000Z',
    reading('vague', {
      evidence: [{ rule: 'promise', quote: 'be in touch', start: 8, end: 19, says: 'vague' }],
    }),
    { text: 'We will be in touch' },
  );
  const due = planAt('2026-03-12T11:00:00Z', alone).due.find(({ rule }) => rule === 'acknowledge');
  expect(due?.why).toContain('“We will be in touch”');
});

test('an interview asked for on its own day is prepared before it starts, and nobody is late', () => {
  const today = new History({ created: '2026-03-11T09:00:00.000Z' }).interview('2026-03-11T15:00:00.000Z');
  const known = new History().interview('2026-03-11T15:00:00.000Z');
  const invited = new History()
    .heard('2026-03-11T08:00:00.000Z', reading('immediate'))
    .interview('2026-03-11T15:00:00.000Z');
  expect(dueAt('2026-03-11T10:00:00Z', today)).toEqual(['prepare 2026-03-11']);
  expect(planAt('2026-03-11T10:00:00Z', today).due[0]?.why).toContain('prepare before it starts');
  expect(dueAt('2026-03-11T10:00:00Z', invited)).toContain('prepare 2026-03-11');
  expect(dueAt('2026-03-11T10:00:00Z', known)).toEqual(['prepare 2026-03-10 overdue']);
});

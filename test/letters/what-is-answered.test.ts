/** What they asked is what the reply says yes to, and what they have said already it does not ask. */
import { describe, expect, it } from 'vitest';
import type { Letter, NextStep, Reading } from '../../src/domain/facts.ts';
import type { LetterRequest } from '../../src/letters/request.ts';
import { asksToCome } from '../../src/letters/words/meeting-asked.ts';
import { papersAsked } from '../../src/letters/words/papers-asked.ts';
import { isInPassing } from '../../src/letters/words/times-said.ts';
import { application, interview } from './build.ts';
import { at, replyAtNoon as replyTo } from './replies.ts';

describe('a time that is asked whether it works', () => {
  it.each<[string, Partial<Reading>, string]>([
    [
      "Next step is a final interview with our partner. Would Wednesday 1 April at 5pm work? It'll be on Teams.",
      at('2026-04-01T17:00', 'Wednesday 1 April at 5pm'),
      'Wednesday 1 April at 17:00 suits me well.',
    ],
    [
      "Hi Sam, we'd like to meet you face to face. Would Friday at 3pm work? Our office is 12 High Street.",
      at('2026-03-27T15:00', 'Friday at 3pm'),
      'Friday 27 March at 15:00 suits me well.',
    ],
    [
      'We would like to schedule a second interview. Does 10:00 on 1 April work for you?',
      at('2026-04-01T10:00', '10:00 on 1 April'),
      'Wednesday 1 April at 10:00 suits me well.',
    ],
    ['Would Friday at 3pm work?', at('2026-03-27T15:00', 'Friday at 3pm'), 'Friday 27 March at 15:00 suits'],
    [
      'Could you make Friday at 3pm work for an interview?',
      at('2026-03-27T15:00', 'Friday at 3pm'),
      'Friday 27 March at 15:00 suits',
    ],
  ])('gets its yes: %j', (text, read, said) => {
    const { body, remarks } = replyTo(text, 'interview', read);
    expect(body).toContain(said);
    expect(remarks.join('\n')).not.toContain('They look for a time');
  });

  it('keeps its zone as they typed it', () => {
    const { body } = replyTo('Does 10:00 CET on 1 April work for an interview?', 'interview', {
      appointment: { at: '2026-04-01T10:00', phrase: '10:00 CET on 1 April', zone: 'Europe/Berlin' },
    });
    expect(body).toContain('Wednesday 1 April at 10:00 CET suits me well.');
  });

  it.each<[string, string, boolean]>([
    ['Let me know if Friday at 3pm would work', 'Friday at 3pm', false],
    ['Please let me know if Friday at 3pm work for you', 'Friday at 3pm', false],
    ['We hope Friday can work for everybody', 'Friday', false],
    ['Are you happy to do Saturday work?', 'Saturday', true],
    ['Could you do Saturday work?', 'Saturday', true],
    ['Let me know if Saturday work is all right', 'Saturday', true],
    ['Would Saturday work suit you?', 'Saturday', true],
    ['The Saturday shifts are 9 to 5', 'Saturday', true],
  ])('is not the hours of the job: %j', (text, phrase, isOfTheJob) => {
    expect(isInPassing(text, phrase)).toBe(isOfTheJob);
  });
});

describe('what they said of preparing', () => {
  const THURSDAY = at('2026-04-02T10:00', 'on Thursday 2nd April at 10am');
  it.each<[string, string]>([
    [
      "We'd like to see you for a second stage on Thursday 2nd April at 10am. You'll be asked to give a 10 minute presentation on growing sales.",
      'I will have the presentation ready.',
    ],
    [
      'We would like to interview you on Thursday 2nd April at 10am. The day will include a tour, teaching a 30 minute lesson to Year 8 on ratio, and a panel interview.',
      'I will have the lesson ready.',
    ],
    [
      'Can you put together 3 concepts for the attached brief? We would go through them on a call on Thursday 2nd April at 10am.',
      'I will have the three concepts ready.',
    ],
    [
      'We would like to interview you on Thursday 2nd April at 10am. Please prepare a short pitch for us.',
      'I will have the pitch ready.',
    ],
    [
      'We would like you to meet our CTO on Thursday 2nd April at 10am. Please prepare a brief plan for your first month.',
      'I will have the plan ready.',
    ],
  ])('is answered, and not asked for: %j', (text, said) => {
    const { body } = replyTo(text, 'interview', THURSDAY);
    expect(body).toContain('Thursday 2 April at 10:00 suits me well.');
    expect(body).toContain(said);
    expect(body).not.toContain('Is there anything');
  });

  it('is left to its writer where the work has a day of its own', () => {
    const { body, remarks } = replyTo(
      'Could you put together three concepts by Monday? We will talk them through on a call on Thursday 2nd April at 10am.',
      'call',
      THURSDAY,
    );
    expect(body).not.toContain('ready');
    expect(remarks.join('\n')).toContain('put together three concepts by Monday');
  });

  it.each([
    "I'll send prep notes later today.",
    'A briefing pack will follow.',
    'We will email you more details of the format.',
    'Please find attached our candidate guide.',
  ])('need not be asked where it comes: %j', (text) => {
    const { body } = replyTo(
      `Acme would like to interview you on Thursday 2nd April at 10am. ${text}`,
      'interview',
      THURSDAY,
    );
    expect(body).toContain('suits me well.');
    expect(body).not.toContain('Is there anything');
  });

  it('is asked where they said nothing of it', () => {
    const { body } = replyTo(
      "Acme would like to interview you on Thursday 2nd April at 10am. I'll send a calendar invite. Maths lessons end at 9.",
      'interview',
      THURSDAY,
    );
    expect(body).toContain('Is there anything I should prepare or bring?');
  });
});

describe('times they ask for', () => {
  it.each<[string, NextStep]>([
    [
      'The feedback was super positive. Next up are two 1-hour sessions: system design and values. Could you send me some times next week that work?',
      'other',
    ],
    ['Could you share your availability for an interview next week?', 'interview'],
    ['Do you have any time next week for a chat? Afternoons are better for me.', 'call'],
    ['Could you come in for an interview next week?', 'interview'],
    ['Could you come in for an interview next week? We hope to decide this month.', 'interview'],
  ])('are not seen to, and their week is taken up: %j', (text, step) => {
    const { body, remarks } = replyTo(text, step);
    expect(body).toContain('I can be flexible next week: send me what suits you');
    expect(body).not.toContain('see to it');
    expect(remarks.join('\n')).toContain('They look for a time');
  });

  it('are those of one week, whatever their zone', () => {
    const { body, remarks } = replyTo(
      "We'd like to move you to the onsite loop. Could you share your availability for the week of April 6? It's 4 x 45 min interviews over Zoom. Also, any time zone constraints?",
      'interview',
    );
    expect(body).toContain('I can be flexible that week: send me what suits you');
    expect(remarks.join('\n')).toContain('They also ask “Also, any time zone constraints?”');
  });

  it('are given as they are', () => {
    const { body } = replyTo(
      'Next up are two sessions. Could you send me some times next week that work?',
      'other',
      {},
      {
        times: 'Tuesday or Wednesday afternoon',
      },
    );
    expect(body).toContain('I would be free on Tuesday or Wednesday afternoon.');
  });
});

describe('a week they name for something else', () => {
  it.each([
    'We would love to invite you to an interview. Could you tell me which days suit? I am away next week.',
    'Could you share your availability for an interview, next week or the week after?',
  ])('is not the one for times: %j', (text) => {
    expect(replyTo(text, 'interview').body).toContain('I can be flexible about the time: send me');
  });

  it('and a day of any kind is one to choose', () => {
    expect(replyTo('Pop in for a chat any time next week!', 'interview').body).toContain(
      'Which day would suit you best?',
    );
  });
});

describe('a time one books oneself', () => {
  it.each<[string, NextStep, string]>([
    [
      'You are invited to interview. Please log in to your jobs account and book an interview slot by 27 March.',
      'interview',
      'I will book a slot in my account today.',
    ],
    [
      'You are invited to interview. Please pick a slot with the link below.',
      'interview',
      'I will choose a time on your page today.',
    ],
    [
      'Next steps are a background check and a drug screen. Please schedule your drug screen within 3 days using the link I just sent.',
      'other',
      'I will book the drug screen today, through the link you sent.',
    ],
    [
      'Could you schedule your fingerprint appointment this week?',
      'other',
      'I will book the fingerprint appointment today.',
    ],
  ])('is booked where it can be: %j', (text, step, said) => {
    const { body } = replyTo(text, step);
    expect(body).toContain(said);
    expect(body).not.toContain('send me what suits you');
  });
});

describe('asked whether one is still interested', () => {
  it('says so, and thanks for their patience, whatever they have not heard about', () => {
    const { body, subject } = replyTo(
      "Sam, are you still interested in the position? I haven't heard back about the second interview.",
      'interview',
    );
    expect(body).toContain('Yes, I am still very interested in the Senior Engineer role');
    expect(body).toContain('Thank you for your patience; please tell me what you need from me for it.');
    expect(body).not.toContain('invited');
    expect(subject).not.toContain('interview');
  });

  it.each([
    "We'd love to get you in for an interview, are you still interested?",
    'Are you still interested? If so, when could you come in for an interview?',
    'Are you still interested in interviewing with us? Please send your availability.',
  ])('beside an invitation takes that: %j', (text) => {
    expect(replyTo(text, 'interview').body).not.toContain('I look forward to the next step');
  });
});

describe('work they want made', () => {
  it('is made, and nobody comes for it', () => {
    const { body } = replyTo(
      "It was lovely to meet you. Could we ask you to write a reader's report on the attached manuscript (about 500 words)? Within a fortnight would be ideal.",
      'other',
      {
        deadline: {
          from: '2026-04-08',
          to: '2026-04-08',
          phrase: 'within a fortnight',
          ambiguous: false,
          owner: 'you',
        },
      },
    );
    expect(body).toContain("I would be glad to write the reader's report");
    expect(body).toContain('I will complete it by Wednesday 8 April.');
    expect(body).not.toContain('come');
  });

  it('a wish to meet is one to come', () => {
    expect(asksToCome('We would be delighted to meet you on Friday.')).toBe(true);
    expect(asksToCome('It was really nice to meet you. Great meeting you!')).toBe(false);
  });
});

describe('another time that was asked for', () => {
  const MOVED: Letter = {
    id: 1,
    template: 'reschedule',
    to: [],
    on: '2026-03-25',
    via: 'email',
    subject: null,
    text: null,
  };
  it('is thanked for where they grant it', () => {
    const { body } = replyTo(
      "No problem, Sam. Let's do Thursday, April 9 at 9:15. Feel better!",
      'other',
      at('2026-04-09T09:15', 'Thursday, April 9 at 9:15'),
      {},
      {
        application: application({ interviews: [interview({ at: '2026-04-07T09:15:00.000Z' })] }),
        previous: [MOVED],
      },
    );
    expect(body).toContain(
      'Thank you for finding another time for the interview. Thursday 9 April at 09:15 suits me well.',
    );
    expect(body).not.toContain('Good to hear from you');
    expect(body).not.toContain('have ready');
  });
});

describe('referees', () => {
  const ASKED =
    'The committee would like to speak to two of your referees. Could you send names and contact details?';
  it('have the details that are asked for, and no others are promised', () => {
    const { body, remarks } = replyTo(ASKED, 'references');
    expect(remarks.join('\n')).not.toContain('They also ask');
    expect(body).toContain('their names and numbers');
    expect(body).not.toContain('my contact details');
  });

  it.each([
    'Anne Keller (anne@keller.example) and Rob Singh (07700 900123) are happy to hear from you',
    'Anne Keller and Rob Singh, both at Halden Foods, will be glad to take your call',
  ])('that are named are not promised as well: %j', (answer) => {
    const { body } = replyTo(ASKED, 'references', {}, { answer });
    expect(body).toContain(`Thank you, gladly. ${answer}. Please let me know if there is anything else`);
    expect(body).not.toContain('as soon as I have spoken to them');
  });

  it.each(['I would rather you did not call my manager yet', 'I will ask them this week'])(
    'are promised where the answer names none: %j',
    (answer) => {
      expect(replyTo(ASKED, 'references', {}, { answer }).body).toContain('their names and numbers');
    },
  );
});

describe('what papers are for', () => {
  it.each<[string, string]>([
    [
      'We just need your DBS certificate number and your passport to get going with the checks.',
      'my DBS certificate number and my passport',
    ],
    ['Please send your National Insurance number to set you up on payroll.', 'my National Insurance number'],
    ['Could you send proof of your right to work to start the checks?', 'proof of my right to work'],
    ['Please send links to your portfolio.', 'links to my portfolio'],
  ])('is no part of them: %j', (text, papers) => {
    expect(papersAsked(text)).toBe(papers);
  });

  it('nor is its length part of the name of a call', () => {
    const { subject } = replyTo(
      "Hi Sam, can we do Thursday 11am with our Head of Brand? It's a 45 min video call.",
      'call',
      at('2026-03-26T11:00', 'Thursday 11am'),
    );
    expect(subject).toContain(': the video call');
  });
});

describe('a time they half name', () => {
  const booked = {
    application: application({ interviews: [interview({ at: '2026-03-27T10:00:00.000Z' })] }),
  };
  const OTHER_DAYS =
    'Unfortunately Friday no longer works on our side. Could you do Monday or Wednesday instead, same time?';
  it('has the hour of before', () => {
    const { body } = replyTo(OTHER_DAYS, 'other', {}, {}, booked);
    expect(body).toContain('Either of those times would suit me; please let me know which you prefer.');
    expect(body).not.toContain('at what time');
  });

  it('is another one, though nothing is booked', () => {
    expect(replyTo(OTHER_DAYS, 'other').body).toContain('another time is no trouble at all');
  });

  it.each(['Morning preferred.', 'Ideally in the morning.', 'Mornings are best for me.'])(
    'has its part of the day: %j',
    (part) => {
      const { body } = replyTo(
        `Would you have 30 minutes this Friday for a chat with me? ${part} Thanks!`,
        'call',
        at('2026-03-27', 'this Friday'),
      );
      expect(body).toContain('Friday 27 March suits me well; what time that morning would be best for you?');
    },
  );
});

it('praise for a task that is done is not the step they ask for', () => {
  const { subject, body } = replyTo(
    "Nice work on the assessment! The team was impressed. We'd like to schedule a final round on site April 1 or April 2. Please also send three references by Friday.",
    'interview',
    {
      deadline: { owner: 'you', from: '2026-03-27', to: '2026-03-27', phrase: 'by Friday', ambiguous: false },
    },
  );
  expect(`${subject} ${body}`).not.toContain('assessment');
  expect(body).toContain('delighted to be invited to a final round for the Senior Engineer role');
  expect(body).toContain('Either day would suit me');
  expect(body).toContain('three references by Friday 27 March');
});

it('of two tasks the one to do is the step, and not the one they praise', () => {
  const { body } = replyTo(
    'Great work on the take-home exercise! Next is a coding test, could you do it by Friday?',
    'assessment',
    {
      deadline: { owner: 'you', from: '2026-03-27', to: '2026-03-27', phrase: 'by Friday', ambiguous: false },
    },
  );
  expect(body).toContain('glad to do the coding test');
});

describe('of several times the one that is booked', () => {
  const OFFERED = "We'd love to meet you. Could you do Thursday at 3pm or Friday at 10am?";
  const MOVED =
    'Sorry, Monday at 9am no longer works for us. Could we do Tuesday at 2pm or Wednesday at 10am instead?';
  const withBooked = (
    text: string,
    booked: Parameters<typeof interview>[0],
    set: Readonly<Record<string, string>> = {},
  ) => {
    const { body, remarks } = replyTo(text, 'interview', {}, set, {
      application: application({ interviews: [interview(booked)] }),
    });
    return `${body}\n${remarks.join('\n')}`;
  };
  // The message has number 1.
  it.each<[string, string, Parameters<typeof interview>[0], string]>([
    [
      'with its hour',
      OFFERED,
      { id: 2, at: '2026-03-26T15:00:00.000Z' },
      'Thursday 26 March at 15:00 suits me',
    ],
    ['by its day', OFFERED, { id: 2, at: '2026-03-27' }, 'Friday 27 March suits me'],
    [
      'of dates',
      'Would 1 April at 10 or 2 April at 11 suit you for an interview?',
      { id: 2, at: '2026-04-02T11:00:00.000Z' },
      'Thursday 2 April at 11:00 suits me',
    ],
    [
      'in the place of what they cancel',
      'I have to cancel our interview on Monday. Could we do Tuesday at 2pm or Wednesday at 10am?',
      { id: 2, at: '2026-03-31T14:00:00.000Z' },
      'Tuesday 31 March at 14:00 suits me',
    ],
    ['moved there', MOVED, { id: 0, at: '2026-03-31T14:00:00.000Z' }, 'Tuesday 31 March at 14:00 suits me'],
  ])('%s is accepted', (_, text, booked, accepted) => {
    const letter = withBooked(text, booked);
    expect(letter).toContain(accepted);
    expect(letter).not.toMatch(/either|any of/i);
  });

  it.each<[string, string, Parameters<typeof interview>[0]]>([
    ['for another day', OFFERED, { id: 2, at: '2026-03-30T11:00:00.000Z' }],
    ['and given up by them', MOVED, { id: 0, at: '2026-03-30T09:00:00.000Z' }],
    ['and called off', OFFERED, { id: 2, at: '2026-03-26T15:00:00.000Z', cancelled: '2026-03-25' }],
  ])('one booked %s is none of them', (_, text, booked) => {
    const letter = withBooked(text, booked);
    expect(letter).toContain('Either of those times would suit me');
    expect(letter).toMatch(/commits you to any of them: keep all free .*--set times="…"/);
  });

  it('gives way to a time typed for the letter', () => {
    expect(
      withBooked(OFFERED, { id: 2, at: '2026-03-26T15:00:00.000Z' }, { times: 'Friday at 10' }),
    ).toContain('Friday at 10 would suit me');
  });
});

describe('references asked for beside an invitation', () => {
  const INVITED =
    "We'd like to invite you to a final interview next week. Could you also provide two references by Friday?";
  const TOLD: Letter = {
    id: 9,
    template: 'references-heads-up',
    to: [],
    on: '2026-03-25T10:00:00.000Z',
    via: 'email',
    subject: null,
    text: null,
  };
  const HEADS_UP = 'jobfu draft references-heads-up 1 tells your referees';

  it('are promised, and a remark says that the plan does not know of them', () => {
    const { body, remarks } = replyTo(INVITED, 'interview');
    expect(body).toContain('I will also send you two references');
    expect(remarks.join()).toContain(HEADS_UP);
  });

  it.each<[string, string, NextStep, Partial<LetterRequest>]>([
    ['where they are the step itself', 'Could you send two references by Friday?', 'references', {}],
    ['where the referees know', INVITED, 'interview', { previous: [TOLD] }],
    ['of other papers', 'Could you come for an interview and send us your passport?', 'interview', {}],
  ])('are not remarked on %s', (_, text, step, more) => {
    expect(replyTo(text, step, {}, {}, more).remarks.join()).not.toContain('references-heads-up');
  });
});

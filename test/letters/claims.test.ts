/** What a letter claims: only what is on record, and of those alone whom it goes to. */
import { describe, expect, it } from 'vitest';
import type { Letter, Reading } from '../../src/domain/facts.ts';
import { checksOn } from '../../src/letters/checks/checks.ts';
import type { LetterRequest, SettledMessage } from '../../src/letters/request.ts';
import { write } from '../../src/letters/write.ts';
import { application, interview, message, person, reading, request, said } from './build.ts';
import { templateNamed } from './built-in.ts';

const DANA = person();
const OMAR = person({ id: 2, name: 'Omar Haddad', email: 'omar@acme.example' });

const sent = (template: string, on: string): Letter => ({
  id: 9,
  template,
  to: [],
  on,
  via: 'email',
  subject: null,
  text: null,
});

const draft = (name: string, facts: Partial<LetterRequest>, variant: string | null = null) =>
  write(templateNamed(name), variant, request({ to: [DANA], ...facts }));

const body = (name: string, facts: Partial<LetterRequest>, variant: string | null = null): string =>
  draft(name, facts, variant).body;

/** One interview with Dana, with these facts. */
const met = (facts: Parameters<typeof interview>[0] = {}, more: Parameters<typeof application>[0] = {}) =>
  application({ people: [DANA], interviews: [interview(facts)], ...more });

const topics = [{ text: 'audit prep', person: null }];

describe('a test that is done with them', () => {
  const appointment = { at: '2026-03-14T09:00', phrase: 'on Saturday at 9' };
  const shift = (more: Partial<Reading> = {}, on = '2026-03-10') =>
    said(
      'We would like you to do a trial shift.',
      { kind: 'immediate', nextStep: 'assessment', ...more },
      { on, interview: 1 },
    );

  it('is agreed to, and not handed in', () => {
    for (const variant of ['full', 'short', 'panel', 'formal']) {
      const thanks = (step: SettledMessage) =>
        body('thankyou', { application: met(), messages: [step] }, variant);
      expect(thanks(shift({ appointment }))).toContain(
        'Saturday 14 March at 09:00 suits me well for the trial shift.',
      );
      expect(thanks(shift())).toContain(
        'I would be glad to do the trial shift; tell me which day suits you.',
      );
    }
    const reply = body('reply-immediate', { messages: [shift()] });
    expect(reply).toMatch(/glad to do the trial shift[^.]*\. Which day suits you\?/);
    expect(reply).not.toContain('three days');
  });

  it('was done on the day they named', () => {
    const done = {
      id: 5,
      verb: 'done',
      rule: 'deliver',
      about: 'deliver/m1',
      at: '2026-03-16T08:00:00.000Z',
      until: null,
    } as const;
    const facts = {
      application: met({}, { decisions: [done] }),
      messages: [shift({ appointment })],
      now: '2026-03-24T09:00:00.000Z',
    };
    for (const variant of ['plain', 'formal']) {
      expect(body('checkin', facts, variant)).toContain('at Acme, which I did on Saturday 14 March.');
    }
  });

  it.each([
    ['Please come and teach a trial lesson.', 'do the trial lesson'],
    ['We would like you to audition.', 'come to the audition'],
    ['Next is a weld test in the shop.', 'do the weld test'],
    ['Can you come to our assessment centre?', 'come to the assessment centre'],
    ['Fancy coming down for an assessment weekend?', 'come to the assessment weekend'],
    ['Can you make our selection day?', 'come to the selection day'],
    ['Could you do a shift with us?', 'do the shift'],
    ['We would like to see a teaching demo.', 'do the teaching demo'],
  ])('is seen in “%s”', (text, step) => {
    const asked = said(text, { kind: 'immediate', nextStep: 'assessment' });
    expect(body('reply-immediate', { messages: [asked] })).toContain(`glad to ${step} for`);
    expect(body('reply-immediate', { messages: [asked] })).toContain('Which day suits you?');
  });
});

describe('a step of another kind', () => {
  it('is agreed to for the time they name', () => {
    const appointment = { at: '2026-03-13T15:00', phrase: 'on Friday at 3pm' };
    const read = { kind: 'immediate', nextStep: 'other', appointment } as const;
    const asked = said('Come for a tasting on Friday at 3pm.', read, { on: '2026-03-10', interview: 1 });
    expect(body('thankyou', { application: met(), messages: [asked] })).toContain(
      'Friday 13 March at 15:00 suits me well.',
    );
  });

  it('is not handed over where it is a test', () => {
    const read = { kind: 'immediate', nextStep: 'assessment' } as const;
    const asked = said('Next is an online test.', read, { on: '2026-03-10', interview: 1 });
    expect(body('thankyou', { application: met(), messages: [asked] })).toContain(
      'I will complete the online test within three days.',
    );
  });
});

describe('papers they asked for in the interview, beside a day', () => {
  const friday = (owner: 'them' | 'you') => ({
    kind: 'immediate' as const,
    nextStep: 'paperwork' as const,
    deadline: { from: '2026-03-13', to: '2026-03-13', owner, phrase: 'by Friday', ambiguous: false },
  });
  const there = { on: '2026-03-10', interview: 1 };

  it.each(['full', 'short', 'panel', 'formal'])('are sent, and their news awaited (%s)', (variant) => {
    const asked = said(
      'Please send us your degree certificate. We will let you know by Friday.',
      friday('them'),
      there,
    );
    const letter = body('thankyou', { application: met(), messages: [asked] }, variant);
    expect(letter).toContain('I will send you my degree certificate in the next two days.');
    expect(letter).toContain('by Friday 13 March');
  });

  it.each([
    [
      'She wants to see my first aid certificate and will let me know by Friday',
      'my first aid certificate in the next',
    ],
    ['I need to send my passport, decision by Friday', 'my passport in the next'],
    ["Send me your CV and we'll be in touch by Friday", 'my CV in the next'],
    ['Please send me your CV by Friday', 'my CV by Friday 13 March'],
    ['Send your CV and let me know by Friday', 'my CV by Friday 13 March'],
  ])('are sent by no day that is theirs: “%s”', (text, sent) => {
    const asked = said(text, friday('you'), there);
    expect(body('thankyou', { application: met(), messages: [asked] })).toContain(`I will send you ${sent}`);
  });

  it('are remarked on where the letter speaks of the day alone', () => {
    const text = 'He asked for my GitHub link and said they would decide by Friday.';
    const word = said(text, { ...friday('them'), kind: 'clear-timeline', nextStep: null }, there);
    const remarks = (set: LetterRequest['set']) =>
      draft('thankyou', { application: met(), messages: [word], set }).remarks.join();
    expect(remarks({})).toContain('They also ask “He asked for my GitHub link');
    expect(remarks({ answer: 'I will send the link today' })).not.toContain('They also ask');
  });
});

describe('one who was not at the interview', () => {
  const facts = { with: [2], topics, challenge: 'a slow month-end close' };
  const round = application({ people: [DANA, OMAR], interviews: [interview(facts)] });

  it.each([
    'checkin-deadline',
    'checkin',
    'ask-next-steps',
    'rejection-thanks',
    'closing',
    'keep-in-touch',
    'offer-decline',
    'thankyou',
    'interest',
  ])('is told of no talk in %s', (name) => {
    for (const { variant } of templateNamed(name).sections) {
      const absent = body(name, { application: round }, variant);
      expect(absent).not.toMatch(
        /audit prep|we spoke|you mentioned|You were open|You also spoke|taking me through|took to talk|work on it with you|help you with/,
      );
    }
  });

  it('gets no topics, and the remarks say so', () => {
    const left = 'Dana Lee was not at that interview, so what was talked about there is left out.';
    expect(draft('checkin', { application: round }).remarks).toEqual([left]);
    expect(draft('checkin', { application: round, to: [OMAR] }).remarks).toEqual([]);
    const letter = draft('rejection-thanks', { application: round });
    const asked = request({ application: round, to: [DANA] });
    const context = { template: templateNamed('rejection-thanks'), request: asked, attachments: 0 };
    expect(checksOn(letter, context).find(({ id }) => id === 'something-specific')?.ok).toBe(true);
  });
});

describe('next steps', () => {
  const thanks = (text: string, variant: string): string =>
    body(
      'thankyou',
      { application: met(), messages: [said(text, { kind: 'none' }, { on: '2026-03-10', interview: 1 })] },
      variant,
    );

  it.each(['full', 'short', 'panel', 'formal'])('are on hold only where they say so (%s)', (variant) => {
    for (const text of ['The role is on hold for now.', "There's a hiring freeze."]) {
      expect(thanks(text, variant)).toContain('on hold');
    }
    for (const text of [
      "They couldn't say anything about next steps yet.",
      'We have nothing to tell you at this point.',
    ]) {
      const unnamed = thanks(text, variant);
      expect(unnamed).toMatch(
        /I understand that (?:you cannot say yet what comes next|the next step is still open)/,
      );
      expect(unnamed).not.toContain('on hold');
    }
    for (const text of [
      'No next steps were mentioned.',
      "She didn't say what happens next.",
      'Nothing about next steps.',
      'I forgot to ask.',
    ]) {
      expect(thanks(text, variant)).toMatch(/look forward to (?:hearing what|your news|learning about)/);
    }
  });

  it('nobody spoke of are not said to have been impossible to name', () => {
    const later = (text: string) => {
      const messages = [said(text, { kind: 'none' }, { on: '2026-03-10', interview: 1 })];
      return body('checkin', { application: met(), messages, now: '2026-03-24T09:00:00.000Z' });
    };
    expect(later('No next steps were mentioned.')).toContain('these decisions take time');
    expect(later('Hiring is paused until May.')).toContain('things were on hold');
  });
});

describe('thanks that did not go out', () => {
  const now = '2026-03-16T09:00:00.000Z';
  const words = 'Thank you for the interview for the Senior Engineer role';

  it.each([
    ['checkin', 'plain'],
    ['checkin', 'formal'],
    ['checkin-deadline', null],
  ] as const)('are carried by the %s (%s)', (name, variant) => {
    const facts = { application: met(), now };
    expect(body(name, facts, variant)).toContain(words);
    expect(body(name, { ...facts, previous: [sent('thankyou', '2026-03-11')] }, variant)).not.toContain(
      words,
    );
    // Those were for the round before.
    expect(body(name, { ...facts, previous: [sent('thankyou', '2026-03-05')] }, variant)).toContain(words);
    expect(body(name, { now }, variant)).not.toContain('Thank you for');
    // A check-in has carried them already.
    const earlier = name === 'checkin' ? 'checkin-deadline' : 'checkin';
    expect(body(name, { ...facts, previous: [sent(earlier, '2026-03-13')] }, variant)).not.toContain(words);
  });
});

describe('a letter that asks how things stand while an interview is booked', () => {
  const next = interview({ id: 2, at: '2026-03-19T10:00:00.000Z' });
  const says = (name: string, interviews: ReturnType<typeof interview>[]): string => {
    const template = templateNamed(name);
    const asked = request({ application: application({ people: [DANA], interviews }), to: [DANA] });
    return checksOn(write(template, null, asked), { template, request: asked, attachments: 0 })
      .map((check) => check.says)
      .join(' ');
  };

  it.each(['ask-next-steps', 'checkin', 'checkin-deadline', 'closing'])('is remarked on: %s', (name) => {
    expect(says(name, [interview(), next])).toContain(
      'An interview is booked for Thursday 19 March, and the letter asks as if none were.',
    );
    expect(says(name, [interview()])).not.toContain('is booked');
    expect(says(name, [interview(), { ...next, cancelled: '2026-03-11' }])).not.toContain('is booked');
  });
});

describe('after a test or a shift', () => {
  it.each(['assessment', 'trial shift', 'assessment day'])('nobody took one through the job: %s', (stage) => {
    const held = application({ interviews: [interview({ stage, with: [] })] });
    const asked = body('ask-next-steps', { application: held, to: [] });
    expect(asked).toContain(
      `Thank you for the time you gave me at the ${stage} for the Senior Engineer role`,
    );
    expect(body('ask-next-steps', { application: held, to: [] }, 'timeline')).toContain('good to hear about');
  });

  it.each(['phone', 'panel', 'coffee'])('and over a talk they did: %s', (stage) => {
    expect(body('ask-next-steps', { application: met({ stage }) })).toContain('taking me through the Senior');
  });
});

describe('a talk the candidate gave', () => {
  it('is no talk about the job, and they are thanked for their time there', () => {
    const facts = { application: met({ stage: 'job talk' }) };
    for (const variant of ['plain', 'formal'])
      expect(body('checkin', facts, variant)).toContain('your time at the job talk for the Senior Engineer');
    expect(body('checkin-deadline', facts)).toContain('your time at the job talk for the Senior Engineer');
  });
});

describe('a letter to somebody who is away', () => {
  const away = said(
    'Thank you for your email. I am out of the office until 30 March.',
    {
      kind: 'none',
      silent: true,
      evidence: [{ rule: 'away', quote: 'I am out of', start: 26, end: 37, says: 'none' }],
    },
    { on: '2026-03-12T09:00:00.000Z' },
  );
  const says = (now: string, messages: SettledMessage[]): string => {
    const template = templateNamed('checkin');
    const asked = request({ application: met(), to: [DANA], messages, now });
    return checksOn(write(template, null, asked), { template, request: asked, attachments: 0 })
      .map((check) => check.says)
      .join(' ');
  };

  it('is remarked on for a month, and until they have written again', () => {
    expect(says('2026-03-20T09:00:00.000Z', [away])).toContain(
      'They wrote “Thank you for your email. I am out of the office until 30 March.”: is anybody there to read it?',
    );
    expect(says('2026-04-20T09:00:00.000Z', [away])).not.toContain('out of the office');
    const back = said('Back again, and no news yet.', {}, { on: '2026-03-13T09:00:00.000Z' });
    expect(says('2026-03-20T09:00:00.000Z', [away, back])).not.toContain('out of the office');
  });
});

describe('a cause nobody gave', () => {
  const facts = { application: met({ topics: [{ text: 'the lack of parking', person: null }] }) };

  it.each([
    ['thankyou', 'full', 'about the lack of parking, and I would very much like the job.'],
    [
      'ask-next-steps',
      'enthusiastic',
      'Our talk about the lack of parking gave me a good deal to think about.',
    ],
    ['checkin-deadline', null, 'Our talk about the lack of parking is still on my mind, and I would be'],
    ['checkin', 'formal', 'and I well remember our conversation about the lack of parking.'],
    ['checkin', 'plain', 'I was glad that we could talk about the lack of parking, and I would still'],
  ] as const)('is not made of a topic in %s (%s)', (name, variant, expected) => {
    expect(body(name, facts, variant)).toContain(expected);
  });
});

describe('a second thank-you', () => {
  const first = interview({ id: 1, at: '2026-03-03T14:00:00.000Z' });
  const final = interview({ id: 2, stage: 'final', topics });
  const rounds = application({ people: [DANA], interviews: [first, final] });
  const after = (on: string) => ({ application: rounds, previous: [sent('thankyou', on)] });

  it('says that they made time again, and nothing of topics the first had not', () => {
    const letter = body('thankyou', after('2026-03-04'));
    expect(letter).toContain('Thank you for making time again for the final interview for');
    expect(letter).toContain('I enjoyed talking about audit prep, and I would still very much like the job.');
    expect(letter).not.toMatch(/go further|talk again/);
  });

  it('is one only where a further interview was held since', () => {
    expect(body('thankyou', after('2026-03-10T16:00:00.000Z'))).not.toContain('again for the');
    expect(body('thankyou', { application: rounds })).toContain(
      'It was good to see you again. I enjoyed our conversation about audit prep, and I would very much like',
    );
  });
});

describe('a project that is a deed', () => {
  it.each([
    ['offer-accept', 'and to moving the books to Xero.'],
    ['other-offer', 'and would be glad to help with moving the books to Xero, so'],
    ['keep-in-touch', 'How is moving the books to Xero coming along?'],
    ['checkin', 'I would still very much like to have a part in moving the books to Xero.'],
    ['thankyou', 'What I would most like to be part of is moving the books to Xero.'],
    ['checkin-deadline', 'and to take part in moving the books to Xero.'],
    ['ask-next-steps', 'I would start tomorrow on moving the books to Xero.', 'enthusiastic'],
    ['interest', 'I have kept thinking about what goes into moving the books to Xero.'],
  ])('fits into %s', (name, expected, variant: string | null = null) => {
    const application = met({ project: 'moving the books to Xero' });
    expect(body(name, { application }, variant)).toContain(expected);
  });
});

describe('a project that is called work', () => {
  it.each(['checkin', 'checkin-deadline', 'interest'])('is no work on work in %s', (name) => {
    const letter = body(name, { application: met({ project: 'their work with young carers' }) });
    expect(letter).toContain('your work with young carers');
    expect(letter).not.toContain('work on your');
  });
});

describe('a project that is done with somebody, or up or out', () => {
  it.each(['working with schools in the area', 'rolling out electronic patient records'])(
    'is nothing one works on: %s',
    (project) => {
      expect(body('thankyou', { application: met({ project }) })).toContain(`to be part of is ${project}.`);
    },
  );

  it('and work of a kind is', () => {
    expect(body('thankyou', { application: met({ project: 'training on new systems' }) })).toContain(
      'the work on training on new systems.',
    );
  });
});

describe('what was asked in the interview itself', () => {
  const WORDINGS = ['full', 'short', 'panel', 'formal'];
  const thanks = (text: string, read: Partial<Reading>, variant: string, set: Record<string, string> = {}) =>
    body(
      'thankyou',
      {
        application: met(),
        messages: [
          said(text, { kind: 'immediate', nextStep: 'other', ...read }, { on: '2026-03-10', interview: 1 }),
        ],
        set,
      },
      variant,
    ).replace(/\n\n/g, '¶');

  it.each(WORDINGS)('is answered in both its parts: referees and papers (%s)', (variant) => {
    const letter = thanks(
      "I'll need two references and your DBS certificate.",
      { nextStep: 'references' },
      variant,
    );
    expect(letter).toContain('I will let my referees know today');
    expect(letter).toContain('I will also let you have my DBS certificate.');
    expect(thanks('I will need two references.', { nextStep: 'references' }, variant)).not.toContain(
      'also let you have',
    );
  });

  it.each(WORDINGS)('sends the times they ask for, and asks for none of theirs (%s)', (variant) => {
    const text = "Send me your availability for next week and I'll set up the second interview.";
    const letter = thanks(text, { nextStep: 'interview' }, variant);
    expect(letter).toContain(
      'I look forward to the second interview, and will send you my availability today.',
    );
    expect(letter).not.toContain('send me a time');
    expect(thanks(text, { nextStep: 'interview' }, variant, { times: 'on Tuesday after 14:00' })).toContain(
      'I can make the second interview on Tuesday after 14:00.',
    );
  });

  it.each(WORDINGS)('says that one is still interested, or when an answer comes (%s)', (variant) => {
    const still = thanks('Let me know by Monday if you are still interested.', {}, variant);
    expect(still).toContain('And yes, I am as interested as ever.');
    expect(still).not.toContain('get back to you');
    const start = thanks('When could you start?', {}, variant);
    expect(start).toContain('As for your question, you will have my answer today.');
    const told = thanks('When could you start?', {}, variant, { answer: 'I could start on 1 May' });
    expect(told).toContain('I could start on 1 May.');
    expect(told).not.toContain('today.');
  });

  it.each(WORDINGS)('sends and brings what they want beside a talk (%s)', (variant) => {
    const appointment = { at: '2026-03-17T14:00', phrase: 'on Tuesday at 2' };
    const send = thanks(
      'Send me your CV and come in on Tuesday at 2 for a second interview.',
      { nextStep: 'interview', appointment },
      variant,
    );
    expect(send).toContain('suits me well for the second interview. I will also let you have my CV.');
    const bring = thanks(
      "Bring your passport on Tuesday at 2, we'd like you to meet the director.",
      { appointment },
      variant,
    );
    expect(bring).toContain('suits me well');
    expect(bring).toContain('I will have my passport with me.');
  });

  it.each(WORDINGS)('names days for a shift where they ask which (%s)', (variant) => {
    expect(
      thanks('Let me know which days you are free for a trial shift.', { nextStep: 'assessment' }, variant),
    ).toContain('I would be glad to do the trial shift, and will send you the days that suit me today.');
  });

  it('is a question where no talk is spoken of', () => {
    const text = "What notice period do you have? We'd want someone to start on 1 May.";
    for (const nextStep of ['interview', 'negotiation'] as const) {
      const letter = thanks(text, { nextStep }, 'full');
      expect(letter).not.toContain('the next conversation');
      expect(letter).toContain('you will have my answer today');
    }
  });

  it.each(WORDINGS)('an introduction they offer is no task (%s)', (variant) => {
    expect(thanks('I can introduce you to our design director.', {}, variant)).toContain(
      'It is kind of you to offer to introduce me to your design director; I would be very glad of it.',
    );
  });
});

describe('times as they are typed', () => {
  const on = (at: string, times: string): string => {
    const asked = said('Can you come in?', {
      kind: 'immediate',
      nextStep: 'interview',
      appointment: { at, phrase: 'then' },
    });
    return body('reply-immediate', { messages: [asked], set: { times } });
  };

  it('on the day they propose take that day', () => {
    expect(on('2026-03-14', 'sat from 9')).toContain('I would be free on Saturday from 9.');
    expect(on('2026-03-14', 'the 14th from 9')).not.toContain('difficult');
    expect(on('2026-03-14', 'after 2pm')).toContain('I would be free after 2pm.');
  });

  it('on another day say that theirs is difficult', () => {
    const difficult = /Saturday 14 March(?: at 09:00)? is difficult for me, I am afraid; could we make it/;
    expect(on('2026-03-14', 'sun from 9')).toMatch(difficult);
    expect(on('2026-03-14', '2026-03-21')).toMatch(difficult);
    expect(on('2026-03-14', 'the 15th')).toMatch(difficult);
    expect(on('2026-03-14T09:00', 'after 2pm')).toMatch(difficult);
  });
});

describe('asked what one expects to earn', () => {
  it('the answer asks for a talk, names no figure, and says so', () => {
    const asked = said('What are your salary expectations?', { kind: 'immediate', nextStep: 'negotiation' });
    const letter = draft('reply-immediate', { messages: [asked] });
    expect(letter.subject).toBe('Senior Engineer at Acme: salary');
    expect(letter.body).toContain('I would rather talk salary through than put a number in an email');
    expect(letter.body).not.toContain('delighted');
    expect(letter.remarks.join()).toContain('the letter names no figure');
    for (const text of [
      'Could we talk about the terms?',
      'Shall we discuss your salary expectations on Monday?',
    ]) {
      const terms = said(text, { kind: 'immediate', nextStep: 'negotiation' });
      expect(body('reply-immediate', { messages: [terms] })).toContain('very glad to talk about the terms');
    }
  });

  it('in the interview itself, nothing is left to answer', () => {
    const read = { kind: 'immediate', nextStep: 'negotiation' } as const;
    const asked = said('What are your salary expectations?', read, { on: '2026-03-10', interview: 1 });
    const letter = body('thankyou', { application: met(), messages: [asked] });
    expect(letter).toContain('I look forward to hearing what comes next.');
    expect(letter).not.toContain('flexible');
  });
});

describe('what is on record', () => {
  it('of their last word is not forgotten in a check-in', () => {
    const messages = [said('Still deciding.', { kind: 'vague' }, { on: '2026-03-23' })];
    const facts = { application: met(), messages, now: '2026-03-31T09:00:00.000Z' };
    expect(body('checkin', facts)).toContain(
      'Has anything changed since we were in touch on Monday 23 March, or do you have a rough idea of when there might be news?',
    );
  });

  it('of a yes to a talk is what a formal check-in asks about', () => {
    const messages = [
      said('Let us have a call.', { kind: 'immediate', nextStep: 'call' }, { on: '2026-03-11' }),
    ];
    const previous = [sent('reply-immediate', '2026-03-11')];
    const facts = { application: met(), messages, previous, now: '2026-03-24T09:00:00.000Z' };
    const letter = body('checkin', facts, 'formal');
    expect(letter).toContain('Has a time been found');
    expect(letter).not.toContain('the selection is progressing');
  });

  it('of a test decides what feedback is asked for', () => {
    expect(body('feedback', { application: met() })).toContain('which of my answers');
    for (const stage of ['trial shift', 'weld test', 'demo lesson']) {
      expect(body('feedback', { application: met({ stage }) })).toContain('what I could have done better');
    }
  });

  it('of thanks for the offer is not said anew in the talk about terms', () => {
    const previous = [sent('offer-thanks', '2026-03-10')];
    expect(body('negotiate', { previous })).toContain('Thank you again for the offer. I would');
    expect(body('negotiate', {})).toContain('Thank you for the offer of the Senior Engineer role.');
  });

  it('of an offer is what a referee is told', () => {
    const offer = said('We offer you the job.', { kind: 'immediate', outcome: 'offer' });
    expect(body('references-heads-up', { messages: [offer] })).toContain(
      'they have made me an offer for the Senior Engineer role and may ask for references',
    );
    expect(body('references-heads-up', {})).toContain('I am in the running for the');
  });

  it('of a task handed in ends the hurry about its day', () => {
    const by = {
      from: '2026-03-09',
      to: '2026-03-09',
      owner: 'you',
      phrase: 'by Monday',
      ambiguous: false,
    } as const;
    const task = said(
      'Please do the task by Monday.',
      { kind: 'immediate', nextStep: 'assessment', deadline: by },
      { on: '2026-03-06' },
    );
    const done = {
      id: 5,
      verb: 'done',
      rule: 'deliver',
      about: 'deliver/m1',
      at: '2026-03-09T08:00:00.000Z',
      until: null,
    } as const;
    const says = (decisions: (typeof done)[]) => {
      const asked = request({ to: [DANA], application: application({ decisions }), messages: [task] });
      const template = templateNamed('reply-vague');
      return checksOn(write(template, null, asked), { template, request: asked, attachments: 0 })
        .map((check) => check.says)
        .join('\n');
    };
    expect(says([])).toContain('They wanted an answer by Monday 9 March');
    expect(says([done])).not.toContain('They wanted an answer');
  });

  it('of a day for the answer ends with their decision', () => {
    const by = {
      from: '2026-03-09',
      to: '2026-03-09',
      owner: 'you',
      phrase: 'by Monday',
      ambiguous: false,
    } as const;
    const asked = said('Let us know by Monday.', { kind: 'immediate', deadline: by }, { on: '2026-03-06' });
    const no = said(
      'We have not heard from you by Monday, so have given the job to another candidate.',
      { kind: 'none', outcome: 'rejection' },
      { id: 2, on: '2026-03-11' },
    );
    const says = (messages: (typeof asked)[]) => {
      const facts = request({ to: [DANA], application: application(), messages });
      const template = templateNamed('rejection-thanks');
      return checksOn(write(template, null, facts), { template, request: facts, attachments: 0 })
        .map((check) => check.says)
        .join('\n');
    };
    expect(says([asked])).toContain('They wanted an answer by Monday 9 March');
    expect(says([asked, no])).not.toContain('They wanted an answer');
  });
});

describe('a second letter', () => {
  it.each([
    ['checkin', 'plain', 'would like to hear how things stand'],
    ['reply-vague', 'timeline', 'Is the timing any clearer by now?'],
    ['keep-in-touch', null, 'for the Senior Engineer role or something close to it'],
    ['thankyou', 'formal', 'Should any further information or document be of help in reaching a decision'],
  ] as const)('%s (%s) says it plainly', (name, variant, expected) => {
    expect(body(name, { previous: [sent(name, '2026-03-09')] }, variant)).toContain(expected);
  });

  it('claims nobody but the one it goes to takes part in the decision', () => {
    expect(body('checkin', {}, 'formal')).not.toContain('several people');
    expect(body('checkin-deadline', {})).not.toContain('several people');
  });
});

describe('an answer to what is no proposal of a time', () => {
  const reply = (
    text: string,
    read: Partial<Reading> = {},
    set: Record<string, string> = {},
    interviews: Parameters<typeof interview>[0][] = [],
  ) =>
    draft('reply-immediate', {
      application: application({ people: [DANA], interviews: interviews.map(interview) }),
      messages: [said(text, { kind: 'immediate', nextStep: 'other', ...read })],
      set,
    });
  const OFFERS_TIMES = 'send me what suits you';

  it('says yes where they ask whether one is still there', () => {
    const letter = reply('Are you still interested? Please confirm by tomorrow.').body;
    expect(letter).toContain('Yes, I am still very interested in the Senior Engineer role');
    expect(letter).not.toContain(OFFERS_TIMES);
  });

  it('gives what only the writer knows, and asks for it', () => {
    const question = 'How much notice do you have to give?';
    const open = reply(question);
    expect(open.body).toContain('You will have my answer today.');
    expect(open.body).not.toContain('delighted');
    expect(open.remarks.join()).toContain('--set answer=');
    expect(reply(question, {}, { answer: 'my notice period is four weeks.' }).body).toContain(
      'Thank you for asking. My notice period is four weeks.',
    );
  });

  it('answers what they ask besides, and says what it leaves open', () => {
    const question = 'Could you come in for a second interview? And what is your notice period?';
    const invited = { nextStep: 'interview' } as const;
    const open = reply(question, invited);
    expect(open.remarks.join()).toContain('They also ask “And what is your notice period?”: --set answer=');
    const letter = reply(question, invited, { answer: '4 weeks notice' });
    expect(letter.body).toMatch(/or bring\?\n\nI have to give 4 weeks’ notice\.\n/);
    expect(letter.remarks.join()).not.toContain('They also ask');
    expect(reply('How are you? Would Friday suit you?', invited).remarks.join()).not.toContain('They also');
  });

  it('rings where one is to ring', () => {
    const ring = (text: string) => reply(text, { nextStep: 'call' }).body;
    expect(ring('Please ring me on 07700 900123.')).toContain('I will ring you today, and');
    expect(ring('Would you mind giving me a ring when you get a chance?')).toContain(
      'I will ring you today, and',
    );
    expect(ring('Could you give me some times for a call?')).toContain(OFFERS_TIMES);
  });

  it('leaves the arranging to those who said they would see to it', () => {
    const invited = { nextStep: 'interview' } as const;
    const text = 'We would like to see you again. Our assistant will contact you to arrange a time.';
    expect(reply(text, invited).body).toContain('I look forward to hearing about the time');
    expect(reply(text, invited).body).not.toContain(OFFERS_TIMES);
  });

  it('agrees to no time that is called off', () => {
    const appointment = { at: '2026-03-26', phrase: 'on Thursday' };
    const letter = reply('Sorry, we have to cancel the interview on Thursday and will propose a new date.', {
      nextStep: 'interview',
      appointment,
    });
    expect(letter.body).toContain('another time is no trouble at all');
    expect(letter.body).not.toContain('26 March');
    expect(letter.remarks.join()).not.toContain('says yes');
  });

  it('does not ask what to bring after they have said it', () => {
    const letter = reply('Can you come in on Thursday for a chat? Please bring your certificates.', {
      nextStep: 'interview',
    });
    expect(letter.body).not.toContain('should prepare or bring');
  });

  it('knows the hour of the interview that is booked for the day they name', () => {
    const appointment = { at: '2026-03-26', phrase: 'Thursday' };
    const booked = { at: '2026-03-26T14:00:00.000Z', zone: 'UTC' };
    const read = { nextStep: 'interview', appointment } as const;
    expect(reply('Thursday works.', read, {}, [booked]).body).toMatch(
      /Thursday 26 March at \d\d:00 suits me well\./,
    );
    expect(reply('Thursday works.', read).body).toContain('what time would be best for you?');
  });

  it('calls today today', () => {
    const appointment = { at: '2026-03-11T18:00', phrase: 'tonight at 6' };
    expect(reply('Can you come tonight at 6?', { nextStep: 'interview', appointment }).body).toContain(
      'Today at 18:00 suits me well.',
    );
  });
});

describe('what a letter takes for granted', () => {
  const check = (name: string, facts: Partial<LetterRequest>) => {
    const template = templateNamed(name);
    const asked = request({ to: [DANA], application: met(), ...facts });
    return checksOn(write(template, null, asked), { template, request: asked, attachments: 0 }).find(
      ({ id }) => id === 'on-record',
    );
  };
  const offer = said('We offer you the post.', { kind: 'immediate', outcome: 'offer' });
  const refusal = said('Unfortunately not.', { kind: 'none', outcome: 'rejection' });
  const day = { from: '2026-03-20', to: '2026-03-20', phrase: 'by Friday', ambiguous: false };
  const promise = said('By Friday.', { kind: 'clear-timeline', deadline: { ...day, owner: 'them' } });

  it.each([
    ['offer-accept', [], 'No offer'],
    ['rejection-thanks', [offer], 'No refusal'],
    ['confirm-timeline', [], 'has named no day'],
    ['confirm-timeline', [said("We'll be inviting people early next week.", {})], 'No day is read from'],
    ['checkin', [refusal], 'has said no'],
    ['reply-immediate', [refusal], 'has said no'],
    ['reschedule', [refusal], 'has said no'],
    ['confirm-timeline', [refusal], 'has said no'],
    ['references-heads-up', [refusal], 'has said no'],
    ['reply-immediate', [refusal, said('All the best. Jo', { kind: 'none' }, { id: 2 })], 'has said no'],
    ['withdraw', [offer], 'has made an offer'],
  ] as const)('%s after %j', (name, messages, says) => {
    expect(check(name, { messages })).toMatchObject({ ok: false, says: expect.stringContaining(says) });
  });

  const vague = (text: string) => said(text, { kind: 'vague' });
  const past = { ...day, from: '2026-03-01', to: '2026-03-01', owner: 'them' } as const;

  it.each([
    ['thankyou', offer, 'has made an offer'],
    ['thankyou', refusal, 'has said no'],
    ['ask-next-steps', promise, '“By Friday.”'],
    [
      'ask-next-steps',
      said('A second interview, please.', { kind: 'immediate', nextStep: 'interview' }),
      'second',
    ],
    ['ask-next-steps', vague('HR will send an email once your references are checked'), '“HR will send'],
    ['ask-next-steps', vague('There will be a second round.'), '“There will be'],
    ['checkin', vague('Hopefully the council approves it w/c 13 April.'), '“Hopefully the council'],
    ['checkin-application', vague('We hope to shortlist next week.'), '“We hope'],
    [
      'checkin-application',
      said('By Sunday.', { kind: 'clear-timeline', deadline: past }),
      'checkin-deadline does',
    ],
    [
      'checkin',
      said("I'm on leave next week so will pick this up when I'm back.", { kind: 'none', silent: true }),
      'They wrote “I',
    ],
    ['checkin', said('Did you get your start date sorted?', { confidence: 0.4 }), 'They wrote “Did you'],
    ['checkin-deadline', vague('We will be in touch.'), 'has named no day'],
    ['closing', vague('We will be in touch.'), 'no check-in'],
    ['keep-in-touch', vague('We will be in touch.'), 'has not decided'],
    ['feedback', vague('We will be in touch.'), 'has not decided'],
    ['feedback-thanks', vague('We will be in touch.'), 'No feedback'],
    ['feedback-thanks', refusal, 'No feedback'],
    ['feedback-thanks', vague('Sorry, no. I am happy to give you feedback.'), 'No feedback'],
  ] as const)('%s after %j', (name, word, says) => {
    expect(check(name, { messages: [word] })).toMatchObject({
      ok: false,
      says: expect.stringContaining(says),
    });
  });

  it.each([
    ['thankyou', vague('We will be in touch.')],
    ['ask-next-steps', vague('We will be in touch.')],
    ['ask-next-steps', said("She didn't mention the next steps.", { kind: 'none' })],
    ['checkin', vague('Thanks for coming in on Tuesday, we will be in touch.')],
    ['checkin', said('Lovely to meet you on Tuesday, too!', { kind: 'none', silent: true })],
    ['checkin-deadline', promise],
    ['keep-in-touch', refusal],
    ['feedback', refusal],
    [
      'reply-immediate',
      said('Unfortunately not. Could you come in on Friday for some feedback?', {
        kind: 'none',
        outcome: 'rejection',
      }),
    ],
    [
      'feedback-thanks',
      said('Unfortunately not. You came across well, but lacked depth on SQL.', {
        kind: 'none',
        outcome: 'rejection',
      }),
    ],
  ] as const)('%s may come after %j', (name, word) => {
    expect(check(name, { messages: [word] })?.ok).toBe(true);
  });

  it('is not missed where it is on record', () => {
    expect(check('offer-accept', { messages: [offer] })?.ok).toBe(true);
    expect(check('confirm-timeline', { messages: [promise] })?.ok).toBe(true);
    expect(check('checkin', { messages: [promise] })?.ok).toBe(true);
    expect(check('checkin', { messages: [refusal, offer] })?.ok).toBe(false);
    expect(check('ask-next-steps', {})?.ok).toBe(true);
    expect(check('ask-next-steps', { application: application() })?.ok).toBe(false);
  });
});

describe('an offer accepted', () => {
  it('returns what came to be signed', () => {
    const papers = said('We offer you the post. Please sign the attached contract by Friday.', {
      kind: 'immediate',
      outcome: 'offer',
      nextStep: 'paperwork',
      deadline: { from: '2026-03-13', to: '2026-03-13', owner: 'you', phrase: 'by Friday', ambiguous: false },
    });
    expect(body('offer-accept', { messages: [papers] })).toContain(
      'I will sign the contract and send it back by Friday 13 March.',
    );
    const alone = said('We offer you the post.', { kind: 'immediate', outcome: 'offer' });
    expect(body('offer-accept', { messages: [alone] })).toContain('Please send me the contract');
  });

  it.each([
    ["I'll send the paperwork over on Monday.", 'I will look out for the paperwork, and send back'],
    ['HR will email your contract this week.', 'I will look out for the contract, and send back'],
    ['HR will send the formal contract in due course.', 'I will look out for the contract, and'],
    ['Offer letter to follow.', 'I will look out for the offer letter, and'],
    [
      'Can you pop in Thursday at 4 to sign the contract?',
      'I will come in on Thursday 12 March at 16:00 to sign.',
    ],
    ['Please log in to the portal to accept.', 'I will accept on your page today as well.'],
    ['Offer letter attached - please accept via the portal.', 'I will accept on your page today as well.'],
    ["I've attached the details.", 'Please send me the contract'],
    ['The written one will follow next week.', 'I will look out for the written offer, and send back'],
    [
      'Can you come in on Friday to sign the paperwork?',
      'I will come in to sign, as you suggest. Tell me if',
    ],
    [
      'Can you pop in Thursday at 4 to sign the contract? Bring your passport and P45.',
      'I will come in on Thursday 12 March at 16:00 to sign, and bring my passport and P45.',
    ],
    ['Could you send me your passport and P45?', 'I will send you my passport and P45 in the next two days.'],
    [
      'Contract attached, please sign and return it.',
      'I will sign the contract and send it back in the next',
    ],
    ['We could offer a £3,000 sign-on.', 'Please send me the contract'],
    ['Please fill in the medical form.', 'I will complete the medical form and send it back'],
    [
      'Please find attached your contract. Please sign and return it by Friday, along with a copy of your passport.',
      'I will sign the contract and send it back with a copy of my passport in the next',
    ],
    [
      "You'll receive the offer letter through DocuSign. Please review and sign it within 5 working days.",
      'I will sign the offer letter online',
    ],
  ])('speaks of the papers as they did: “%s”', (text, sentence) => {
    const appointment = { at: '2026-03-12T16:00', phrase: 'Thursday at 4' };
    const offer = said(`We'd like to offer you the job. ${text}`, {
      kind: 'immediate',
      outcome: 'offer',
      nextStep: 'paperwork',
      ...(text.includes('Thursday') && { appointment }),
    });
    const letter = body('offer-accept', { messages: [offer] }).replaceAll('\n', ' ');
    expect(letter).toContain(sentence);
    expect(letter).not.toContain('verything you asked for');
  });

  it.each(['Formal letter is attached.', "I've attached the offer letter for you to look over."])(
    'signs what came with the offer: “%s”',
    (text) => {
      const offer = said(`We'd like to offer you the job. ${text}`, { kind: 'immediate', outcome: 'offer' });
      const letter = body('offer-accept', { messages: [offer] }).replaceAll('\n', ' ');
      expect(letter).toMatch(/I will sign the (?:offer )?letter and send it back/);
    },
  );

  it.each([
    [
      'Offered me the job subject to DBS and two references, start asap',
      'let me know what you need from me for the references and the DBS check. I will see to it at once.',
    ],
    [
      'This offer is contingent upon a drug screen and a background check. A formal letter will follow.',
      'Let me know, too, what you need from me for the drug test and the background check.',
    ],
    [
      'Your start date will depend on your DBS and references coming back. Please sign the attached contract.',
      'anything else you need from me for the references and the DBS check, let me know',
    ],
    ['The offer is subject to satisfactory pre-employment checks.', 'what you need from me for the checks.'],
    [
      'Subject to two references, evidence of your right to work, a DBS check and a medical.',
      'what you need from me for the checks.',
    ],
    [
      'Subject to two satisfactory references. Could you please let me have the names of two referees?',
      'I will send you the names of two referees in the next two days.',
    ],
    ['The offer is subject to a six-month probation.', 'what else you need from me before my first day'],
    ['Please send two references.', 'I will send you two references'],
  ])('names what it depends on: “%s”', (text, sentence) => {
    const offer = said(`We would like to offer you the job. ${text}`, {
      kind: 'immediate',
      outcome: 'offer',
      nextStep: /[Pp]lease/.test(text) ? 'paperwork' : null,
    });
    expect(body('offer-accept', { messages: [offer] }).replaceAll('\n', ' ')).toContain(sentence);
  });

  it('sends what a note of the offer says is to be sent', () => {
    const offer = said('got the job!! need to send passport and p45', {
      kind: 'immediate',
      outcome: 'offer',
    });
    expect(body('offer-accept', { messages: [offer] })).toContain(
      'I will send you my passport and P45 in the next two days.',
    );
  });

  it('promises nothing the answer has given', () => {
    const referees = said('We offer you the job. Please provide the names of two referees.', {
      kind: 'immediate',
      outcome: 'offer',
      nextStep: 'paperwork',
    });
    const letter = (set: Record<string, string>) => body('offer-accept', { messages: [referees], set });
    expect(letter({ answer: 'My referees are Joan Fox and Ian Hale' })).not.toMatch(
      /I will send you|will be with you/,
    );
    expect(letter({})).toContain('I will send you the names of two referees in the next two days.');
  });
});

describe('what comes with an offer', () => {
  const remarksOn = (name: string, text: string) => {
    const offer = said(`We'd like to offer you the job. ${text}`, { kind: 'immediate', outcome: 'offer' });
    return write(templateNamed(name), null, request({ messages: [offer] })).remarks.join();
  };
  it.each([
    "I've attached the offer letter.",
    'Please find attached your contract and a new starter form.',
    'Formal letter is attached.',
    'Please sign by April 1.',
    'Please review and sign within 5 business days.',
    'Please sign and return the contract by Wednesday.',
    'Please return a signed copy by 3 April.',
    "I've attached the details.",
    'Further to your interview, I am pleased to confirm that we offer you the position at a salary of £74,000.',
  ])('is no question the thanks leave open: “%s”', (text) => {
    expect(remarksOn('offer-thanks', text)).not.toContain('They also ask');
    expect(remarksOn('negotiate', text)).not.toContain('They also ask');
  });
  it.each([
    'Please send me two referees.',
    'Please sign and return it with a copy of your passport.',
    'Can you come in on Friday to sign the paperwork?',
  ])('and papers besides are: “%s”', (text) => {
    expect(remarksOn('offer-thanks', text)).toContain('They also ask');
  });
});

describe('what went before', () => {
  const offer = said("We'd like to offer you the job.", { kind: 'immediate', outcome: 'offer' }, { id: 3 });
  const better = said('We can go to 13.20.', { kind: 'immediate' }, { id: 12, on: '2026-03-10' });

  it('is thanked for where they came back about the terms', () => {
    const previous = [{ ...sent('negotiate', '2026-03-10'), to: [1] }];
    const answered = { messages: [offer, better], previous };
    expect(body('offer-thanks', answered)).toContain('Thank you for your answer on the terms');
    expect(body('offer-thanks', answered)).not.toContain('delighted');
    const follows = said(
      "We'd like to offer you the job, contract to follow.",
      { kind: 'immediate', outcome: 'offer' },
      { id: 3 },
    );
    expect(body('offer-accept', { messages: [follows, better], previous })).toContain(
      'I will look out for the contract',
    );
    expect(body('offer-accept', answered)).toContain(
      'Thank you for coming back to me about the terms. I accept your offer',
    );
    expect(body('offer-decline', answered).replace(/\s+/g, ' ')).toContain(
      'and for looking at the terms again.',
    );
    for (const open of [{ messages: [offer], previous }, { messages: [offer, better] }]) {
      expect(body('offer-thanks', open)).toContain('I am delighted.');
      expect(body('offer-accept', open)).toContain('Thank you. I accept');
      expect(body('offer-decline', open).replace(/\s+/g, ' ')).toContain('the care you took along the way.');
    }
  });

  it('is not asked where they offered it: questions are welcome', () => {
    const welcome = said('We offer you the job. Any questions just shout.', {
      outcome: 'offer',
      invitesQuestions: true,
    });
    const thanks = body('offer-thanks', { messages: [welcome] });
    expect(thanks).toContain('Thank you, too, for offering to answer questions');
    expect(thanks).not.toContain('may I call you');
    expect(body('offer-thanks', { messages: [offer] })).toContain('may I call you?');
  });

  it('is taken up where they invited, and nothing is booked', () => {
    const invited = said('Could you come in for a second interview on Tuesday 17 March at 2pm?', {
      kind: 'immediate',
      nextStep: 'interview',
      appointment: { at: '2026-03-17T14:00', phrase: 'on Tuesday 17 March at 2pm' },
    });
    const withdrawn = (facts: Partial<LetterRequest>) => body('withdraw', facts).replace(/\s+/g, ' ');
    expect(withdrawn({ messages: [invited] })).toContain(
      ', and so I cannot take up your invitation to a second interview.',
    );
    expect(withdrawn({})).not.toContain('invitation');
    const toldThere = said(
      'Second interview on Tuesday 17 March at 2pm',
      {
        kind: 'immediate',
        nextStep: 'interview',
        appointment: { at: '2026-03-17T14:00', phrase: 'on Tuesday 17 March at 2pm' },
      },
      { interview: 1, on: '2026-03-10' },
    );
    expect(withdrawn({ messages: [toldThere], application: met() })).toContain(
      ', and so I cannot take up your invitation to a second interview.',
    );
    const since = met({ at: '2026-03-11T10:00' });
    expect(withdrawn({ messages: [invited], application: since, now: '2026-03-12T09:00:00Z' })).not.toContain(
      'invitation',
    );
  });
});

describe('what is taken from feedback', () => {
  it.each([
    ["I've booked a payroll course", "I've booked a payroll course."],
    ['I will practise with a friend', 'to put it into words. I will practise with a friend.'],
    ['more payroll experience', 'I will try to gain more payroll experience.'],
    ['deploying models to production', 'I will work on deploying models to production.'],
    ['a payroll course', 'I will start with a payroll course.'],
    ['I was too quiet at the start', 'What I take from it is that I was too quiet at the start.'],
    ['speak up more', 'I will speak up more.'],
    ['SQL', 'I will work on SQL.'],
    ['SQL and system design', 'I will work on SQL and system design.'],
    ['time management', 'I will work on my time management.'],
    ['confidence', 'I will try to gain more confidence.'],
    ['leadership experience', 'I will try to gain more leadership experience.'],
    ['not enough examples', 'I will give more examples.'],
    ['more concrete examples', 'I will give more concrete examples.'],
    ['lack of detail in my answers', 'I will give more detail in my answers.'],
    ['no questions at the end', 'I will ask more questions at the end.'],
    ['presentation was too long', 'What I take from it is that my presentation was too long.'],
    ['answers too long', 'What I take from it is that my answers were too long.'],
    ['too quiet', 'What I take from it is that I was too quiet.'],
    ['they said I should slow down', 'What I take from it is that I should slow down.'],
    ['they liked my energy but I need more detail', 'What I take from it is that I need more detail.'],
    ['they wanted more examples', 'I will give more examples.'],
    ['the case study needed more numbers', 'from it is that the case study needed more numbers.'],
    ['my answers were too vague', 'What I take from it is that my answers were too vague.'],
    ['rushed my answers', 'What I take from it is that I rushed my answers.'],
    ['less jargon', 'I will use less jargon.'],
    ['confident', 'I will try to be more confident.'],
    ['forklift licence', 'I will try to get a forklift licence.'],
    ['shorter answers', 'I will work on shorter answers.'],
    ['to practise my presentation', 'I will practise my presentation.'],
    ['slowing down and checking more', 'I will work on slowing down and checking more.'],
    ['the certificate', 'I will start with the certificate.'],
    ['to lead with the result', 'I will lead with the result.'],
  ])('is told as it is: “%s”', (takeaway, sentence) => {
    expect(body('feedback-thanks', { set: { takeaway } }).replace(/\s+/g, ' ')).toContain(sentence);
  });
});

describe('what one was asked for, and does not enjoy', () => {
  const thanks = (text: string) =>
    draft('rejection-thanks', { application: met({ topics: [{ text, person: null }] }) });
  it.each([
    'my availability for weekends',
    'availability',
    'weekend availability',
    'when I can work',
    'what days I could start',
    'references',
    'DBS check',
  ])('is no talk to remember: “%s”', (text) => {
    const { body: letter, remarks } = thanks(text);
    expect(letter).not.toContain('enjoyed our conversation');
    expect(remarks.join()).toContain('that is left out');
  });
  it.each(['availability of beds', 'high availability', 'when I led the depot', 'reference data'])(
    'and work is: “%s”',
    (text) => {
      expect(thanks(text).body).toContain(text);
    },
  );
});

describe('an agency asked for feedback', () => {
  it('is asked what decided it, and has no policy', () => {
    const kate = person({ role: 'agency recruiter', email: 'kate@hirewell.example' });
    const asked = body('feedback', {
      to: [kate],
      application: application({ people: [kate], interviews: [interview()] }),
    }).replace(/\s+/g, ' ');
    expect(asked).toContain('what decided it for Acme.');
    expect(asked).not.toContain('policy');
  });
});

describe('what one told of oneself', () => {
  const own = [{ text: 'my course in Leeds', person: null }];

  it('over a coffee is talked about, and not heard', () => {
    const letter = body('thankyou', { application: met({ stage: 'coffee chat', topics: own }) }, 'coffee');
    expect(letter).toContain('I enjoyed talking about my course in Leeds, and would like to hear more');
  });

  it('is talked about in a second thank-you', () => {
    const rounds = application({
      people: [DANA],
      interviews: [
        interview({ id: 1, at: '2026-03-03T14:00:00.000Z' }),
        interview({ id: 2, stage: 'final', topics: own }),
      ],
    });
    const letter = body('thankyou', { application: rounds, previous: [sent('thankyou', '2026-03-04')] });
    expect(letter).toContain('I enjoyed talking about my course in Leeds');
  });
});

describe('a check-in after a chat', () => {
  it.each(['plain', 'formal'])('asks about what the chat was about: %s', (variant) => {
    const letter = body('checkin', { application: met({ stage: 'coffee chat' }) }, variant);
    expect(letter).toContain('the coffee chat about the Senior Engineer role at Acme');
  });

  it('and after a coffee nobody has to decide on anything', () => {
    for (const variant of ['plain', 'formal']) {
      const letter = body('checkin', { application: met({ stage: 'coffee' }) }, variant);
      expect(letter).toMatch(
        /(?:about the job since|news of the position), or (?:is there )?somebody else (?:you think I should|whom you would advise me to)/,
      );
      expect(letter).not.toMatch(/decision|selection|talk again/);
    }
    expect(body('checkin-deadline', { application: met({ stage: 'coffee' }) })).toContain(
      'chat about the Senior Engineer role',
    );
  });

  it('after an interview asks about the job it was for', () => {
    const letter = body('checkin', { application: met({ stage: 'phone' }) });
    expect(letter).toContain('the phone interview for the Senior Engineer role at Acme');
  });
});

describe('a day that one of several named', () => {
  const INGRID = person({ id: 2, name: 'Ingrid Sato' });
  const read = reading({
    kind: 'clear-timeline',
    deadline: { from: '2026-03-13', to: '2026-03-13', phrase: 'by Friday', owner: 'them', ambiguous: false },
  });
  const thanks = (text: string, to: typeof DANA) =>
    body('thankyou', {
      to: [to],
      application: application({ people: [DANA, INGRID], interviews: [interview({ with: [1, 2] })] }),
      messages: [
        { message: message({ text, on: '2026-03-10', interview: 1, reading: read }), reading: read },
      ],
    });

  it.each(['Ingrid: a decision by Friday', 'Ingrid said we should hear by Friday'])(
    'is not said to have been named by the other: %s',
    (text) => {
      expect(thanks(text, DANA)).toContain('I understand that there will be news by Friday 13 March');
      expect(thanks(text, INGRID)).toContain('You said that I should hear by Friday 13 March');
    },
  );

  it('that nobody by name named, they named', () => {
    expect(thanks("We'll decide by Friday", DANA)).toContain('You mentioned that there would be news');
  });
});

describe('the question when they decide', () => {
  it.each([
    'The timeline is not settled yet',
    "I can't say when we will decide",
    'Our timing depends on the board',
  ])('is remarked on where they spoke of it: %s', (text) => {
    const asked = request({
      to: [DANA],
      application: met(),
      messages: [said(text, { kind: 'vague' }, { on: '2026-03-10', interview: 1 })],
    });
    const template = templateNamed('ask-next-steps');
    const checks = checksOn(write(template, 'timeline', asked), { template, request: asked, attachments: 0 });
    expect(checks.find(({ id }) => id === 'on-record')).toMatchObject({ ok: false });
  });
});

describe('a second note of interest', () => {
  const earlier = { ...sent('interest', '2026-03-05'), text: 'I have thought about it.' };

  it('says whose words it thinks of, and not that a trouble makes one want the job', () => {
    const again = body('interest', {
      application: met({ challenge: 'rising damp in the archive' }),
      previous: [earlier],
    });
    expect(again).toContain('to what you said about rising damp in the archive.');
    expect(again).not.toContain('It makes me want');
  });
});

describe('what was talked about before', () => {
  it('has its day behind the conversation', () => {
    const before = interview({
      id: 1,
      at: '2026-03-03T10:00:00.000Z',
      topics: [{ text: 'the audit in May', person: null }],
    });
    const then = interview({ id: 2, at: '2026-03-10T10:00:00.000Z' });
    const thanks = body('thankyou', {
      application: application({ people: [DANA], interviews: [before, then] }),
    });
    expect(thanks).toContain('our conversation on Tuesday 3 March about the audit in May,');
  });

  it('is no project of its own in other words', () => {
    const thanks = body('thankyou', {
      application: met({
        topics: [{ text: 'launching the podcast in Wales', person: null }],
        project: 'the launch of the podcast',
      }),
    });
    expect(thanks).toContain('launching the podcast in Wales');
    expect(thanks).not.toContain('the launch of the podcast');
  });
});

describe('how they go about it, noted as a sentence', () => {
  it.each([
    ['they brew everything on site', 'our conversation about how you brew everything on site,'],
    [
      'They train all their porters in the first week',
      'about how you train all your porters in the first week,',
    ],
  ])('%s', (text, told) => {
    const thanks = draft('thankyou', { application: met({ topics: [{ text, person: null }] }) });
    expect(thanks.body).toContain(told);
    expect(thanks.remarks.join()).not.toContain('is a sentence of its own');
  });
});

describe('a check-in before they have any news', () => {
  it('is too early', () => {
    const mayday = {
      from: '2026-05-01',
      to: null,
      phrase: 'before May',
      owner: 'them',
      ambiguous: false,
    } as const;
    const asked = request({
      to: [DANA],
      application: met(),
      messages: [
        said(
          'No decision before May',
          { kind: 'vague', deadline: mayday },
          { on: '2026-03-10', interview: 1 },
        ),
      ],
    });
    const template = templateNamed('checkin');
    const checks = checksOn(write(template, null, asked), { template, request: asked, attachments: 0 });
    expect(checks.find(({ id }) => id === 'in-time')).toMatchObject({ ok: false });
  });
});

describe('a call on one of two days', () => {
  const friday = {
    from: '2026-03-12',
    to: '2026-03-13',
    phrase: 'Thursday or Friday',
    owner: 'them',
    ambiguous: false,
  } as const;
  const call = said(
    "I'll call you Thursday or Friday",
    { kind: 'clear-timeline', deadline: friday },
    { on: '2026-03-10', interview: 1 },
  );

  it('is looked forward to on either', () => {
    expect(body('thankyou', { application: met(), messages: [call] })).toContain(
      'your call on Thursday or Friday.',
    );
  });

  it('is recalled so', () => {
    const sameWeek = { application: met(), messages: [call], now: '2026-03-14T09:00:00.000Z' };
    expect(body('checkin-deadline', sameWeek)).toContain('your call on Thursday or Friday,');
    const late = { application: met(), messages: [call], now: '2026-03-17T09:00:00.000Z' };
    expect(body('checkin-deadline', late)).toContain('your call last Thursday or Friday,');
  });
});

describe('what was said in the room', () => {
  it('asks for nothing where they only hope', () => {
    const hope = said(
      'I would love to work with you, we just have to sort the funding',
      { kind: 'immediate', nextStep: 'other' },
      { on: '2026-03-10', interview: 1 },
    );
    for (const variant of ['full', 'short', 'formal']) {
      const thanks = body('thankyou', { application: met(), messages: [hope] }, variant);
      expect(thanks).not.toContain('As for the next step');
      expect(thanks).toContain('look');
    }
    const task = said(
      'Please have a think about the budget',
      { kind: 'immediate', nextStep: 'other' },
      { on: '2026-03-10', interview: 1 },
    );
    expect(body('thankyou', { application: met(), messages: [task] })).toContain('As for the next step');
  });

  it.each([
    ['Next step would be meeting Dr Okafor, in a week or two', 'hearing about the meeting with Dr Okafor.'],
    ["You'd then meet Priya Nair from finance", 'hearing about the meeting with Priya Nair.'],
  ])('somebody to be met next is named: %s', (text, awaited) => {
    const word = said(text, { kind: 'vague' }, { on: '2026-03-10', interview: 1 });
    expect(body('thankyou', { application: met(), messages: [word] })).toContain(
      `I look forward to ${awaited}`,
    );
  });
});

/** Letters on offers, refusals and references as their reader knows it went: who said what, which day was for what. */
import { describe, expect, it } from 'vitest';
import type { Person, Reading } from '../../src/domain/facts.ts';
import type { LetterRequest } from '../../src/letters/request.ts';
import { write } from '../../src/letters/write.ts';
import { application, interview, person, request, said } from './build.ts';
import { templateNamed } from './built-in.ts';

const maya = person({ id: 1, name: 'Maya Ortiz', email: null, role: 'head of operations' });
const neil = person({ id: 2, name: 'Neil Abbott', email: null, role: 'HR' });
const BOTH = application({ people: [maya, neil], interviews: [interview({ with: [1, 2] })] });

const letter = (
  name: string,
  facts: Partial<LetterRequest>,
): { body: string; remarks: readonly string[] } => {
  const { body, remarks } = write(templateNamed(name), null, request({ application: BOTH, ...facts }));
  return { body: body.replace(/\s+/g, ' '), remarks };
};

const body = (name: string, facts: Partial<LetterRequest>): string => letter(name, facts).body;

const by = (who: Person, text: string, read: Partial<Reading>) => said(text, read, { from: who.id });

const OFFER: Partial<Reading> = { kind: 'immediate', outcome: 'offer' };
const REFUSAL: Partial<Reading> = { kind: 'none', outcome: 'rejection' };
const dayFor = (to: string, phrase: string, owner: 'you' | 'them' = 'you'): Reading['deadline'] => ({
  from: to,
  to,
  owner,
  phrase,
  ambiguous: false,
});

describe('what one of them said is not told to another', () => {
  const rung = [
    by(neil, 'We are offering you the job! Please give me a ring when you have a minute.', {
      ...OFFER,
      nextStep: 'call',
    }),
  ];

  it('a call goes to who asked for it', () => {
    expect(body('offer-thanks', { messages: rung, to: [neil] })).toContain('I will ring you today');
    const other = letter('offer-thanks', { messages: rung, to: [maya] });
    expect(other.body).not.toContain('ring you');
    expect(other.remarks.join()).not.toContain('give me a ring');
  });

  it('a call with one of them is told of to both', () => {
    const text =
      'We would like to offer you the job. Maya would love to jump on a call with you tomorrow at 3pm.';
    const messages = [
      by(neil, text, {
        ...OFFER,
        nextStep: 'other',
        appointment: { at: '2026-03-12T15:00', phrase: 'tomorrow at 3pm' },
      }),
    ];
    for (const to of [[neil], [maya]])
      expect(body('offer-thanks', { messages, to })).toContain(
        'I look forward to talking it through on Thursday',
      );
  });

  it('a day is told of as it was learned', () => {
    const messages = [
      by(neil, 'We will decide by 20 March.', {
        kind: 'clear-timeline',
        deadline: dayFor('2026-03-20', 'by 20 March', 'them'),
      }),
    ];
    expect(body('other-offer', { messages, to: [neil] })).toContain('You told me that I would hear by');
    expect(body('other-offer', { messages, to: [maya] })).toContain('I was told that I would hear by');
  });

  it.each([
    'Unfortunately it is a no. Maya would be happy to have a call with you to share some feedback.',
    'Unfortunately it is a no. Maya Ortiz has offered to give you feedback over the phone if you would like it.',
  ])('feedback is asked of who gives it: %s', (text) => {
    const messages = [by(neil, text, REFUSAL)];
    expect(body('rejection-thanks', { messages, to: [neil] })).toMatch(
      /Please thank Maya(?: Ortiz)?, too, for offering me feedback: I would be glad of the talk\./,
    );
    const toNeil = body('feedback', { messages, to: [neil] });
    expect(toNeil).toMatch(/You told me that Maya(?: Ortiz)? would be willing to talk to me about it/);
    expect(toNeil).toContain('Could you put us in touch?');
    expect(toNeil).not.toContain('which of my answers');
    const toMaya = body('feedback', { messages, to: [maya], set: { times: 'Tuesday afternoon' } });
    expect(toMaya).toContain('You were kind enough to offer to talk to me about your decision');
    expect(toMaya).toContain('I am free to talk on Tuesday afternoon.');
  });

  it('feedback they send one to somebody else for', () => {
    const text = 'We have appointed somebody else. For feedback, please contact Maya Ortiz.';
    const messages = [by(neil, text, REFUSAL)];
    expect(body('feedback', { messages, to: [maya] })).toContain(
      'Neil wrote that I may turn to you for feedback',
    );
    expect(letter('feedback', { messages, to: [neil] }).remarks.join()).toContain(
      '--to "Maya Ortiz" asks there',
    );
  });

  it('feedback that the writer offers is asked of the writer', () => {
    const messages = [
      by(neil, 'It is a no, I am afraid. I am happy to set up a call for feedback.', REFUSAL),
    ];
    expect(body('feedback', { messages, to: [neil] })).toContain('You were kind enough to offer');
    expect(body('feedback', { messages, to: [maya] })).not.toContain('kind enough');
  });
});

describe('the day they named is the day for what they named it for', () => {
  it.each([
    ['Please ring me on Thursday to talk about hours.', 'on Thursday'],
    ['Give me a call on Thursday.', 'on Thursday'],
    ['Sorry I missed you, could you call me back before 5 on Thursday?', 'before 5 on Thursday'],
  ])('to ring, and not to answer by: %s', (text, phrase) => {
    const messages = [
      by(neil, `We would like to offer you the job. ${text}`, {
        ...OFFER,
        nextStep: 'call',
        deadline: dayFor('2026-03-12', phrase),
      }),
    ];
    expect(body('offer-thanks', { messages, to: [neil] })).not.toContain('by Thursday');
    expect(body('offer-extension', { messages, to: [neil], set: { until: '2026-03-16' } })).not.toContain(
      'You asked to hear from me',
    );
  });

  it('to ring with the answer', () => {
    const messages = [
      by(neil, 'The job is yours. Please call me by Thursday with your decision.', {
        ...OFFER,
        nextStep: 'call',
        deadline: dayFor('2026-03-12', 'by Thursday'),
      }),
    ];
    expect(body('offer-extension', { messages, to: [neil], set: { until: '2026-03-16' } })).toContain(
      'You asked to hear from me by Thursday 12 March.',
    );
  });
});

describe('terms are asked for as a wish', () => {
  const point = (typed: string, more: Partial<LetterRequest> = {}): string =>
    body('negotiate', { to: [neil], set: { point: typed }, ...more });

  it.each([
    ['18.20 plus travel', 'could we talk about the pay? I was hoping for 18.20 plus travel.'],
    ['£41k rising to £43k after a year', 'I was hoping for £41k rising to £43k after a year.'],
    ['39k and a later start', 'I was hoping for 39k and a later start. Could we talk about that'],
    ['only one evening a week', 'I was hoping for only one evening a week. Could we talk about that'],
    ['at least 3 days at home', 'I was hoping for at least 3 days at home.'],
    ['no weekend shifts', 'I was hoping for no weekend shifts.'],
    ['I want 39k', 'I would like 39k. Could we talk about that before I answer?'],
    ['I want to start in June', 'I would like to start in June.'],
  ])('%s', (typed, sentence) => {
    expect(point(typed)).toContain(sentence);
    expect(point(typed)).not.toContain('a clear proposal');
  });

  it.each([
    [
      "20 hours isn't quite enough, could we do 26",
      "one question: 20 hours isn't quite enough; could we do 26?",
    ],
    ['Is the salary open?', 'I have one question: is the salary open?'],
    ['company van from the start rather than after six months', 'about a company van from the start rather'],
  ])('%s, within the sentence', (typed, sentence) => {
    expect(point(typed)).toContain(sentence);
  });

  it.each([
    ['more hours', 'could we talk about more hours?'],
    ['I want to know about the pension', 'I want to know about the pension'],
  ])('%s stays', (typed, sentence) => {
    expect(point(typed)).toContain(sentence);
  });
});

describe('as people type it', () => {
  const OFFERED = { messages: [by(neil, 'We would like to offer you the job.', OFFER)], to: [neil] };

  it.each([
    ['a couple more days', 'May I have a couple more days?'],
    ['a couple of days', 'May I have a couple more days?'],
    ['a few days', 'May I have a few more days?'],
    ['a few more working days', 'May I have a few more working days?'],
  ])('until %s', (until, sentence) => {
    expect(body('offer-extension', { ...OFFERED, set: { until } })).toContain(sentence);
  });

  it.each([
    ['notice is 6 weeks', 'I have to give 6 weeks’ notice.'],
    ['17th is fine', 'The 17th is fine for me.'],
    ['17th works', 'The 17th works for me.'],
    ['as soon as they want', 'I can start as soon as you like.'],
  ])('start %s', (start, sentence) => {
    expect(body('offer-accept', { ...OFFERED, set: { start } })).toContain(sentence);
  });

  it.each([
    ['the shifts, I look after my mother', 'The reason is the shifts: I look after my mother.'],
    ['I need to ask my sister first, she is abroad', 'I need to ask my sister first; she is abroad.'],
    ['travel - it would be three hours a day', 'The reason is the travel: it would be three hours a day.'],
  ])('reason %s', (reason, sentence) => {
    expect(body('offer-decline', { ...OFFERED, set: { reason } })).toContain(sentence);
  });

  it('an employer that matched it is one of any kind', () => {
    expect(body('offer-decline', { ...OFFERED, set: { reason: 'my present school matched it' } })).toContain(
      'My present employer has matched your offer.',
    );
  });

  it('a day and why it is that day', () => {
    expect(
      body('offer-accept', { ...OFFERED, set: { start: '6 July, need to give my landlord a month' } }),
    ).toContain('I can start on 6 July; I need to give my landlord a month.');
  });

  it('more pay to stay is an offer to stay', () => {
    const set = { reason: 'my boss offered me a pay rise to stay' };
    expect(body('offer-decline', { ...OFFERED, set })).toContain(
      'My present employer has made me an offer to stay.',
    );
  });

  it('two things to do better are told as two', () => {
    expect(
      body('feedback-thanks', {
        to: [neil],
        messages: [by(neil, 'Feedback: a bit rushed.', { kind: 'none' })],
        set: { takeaway: 'prepare a short summary, ask for more context' },
      }),
    ).toContain('I will prepare a short summary and ask for more context.');
  });
});

describe('what they said is heard in the words they used', () => {
  it.each([
    'We will need two references and a health check.',
    'The offer is subject to satisfactory references.',
    'They also want the names of two referees.',
  ])('references are asked for: %s', (text) => {
    expect(
      body('references-heads-up', { messages: [by(neil, text, { kind: 'immediate', nextStep: 'other' })] }),
    ).toContain('they have asked for references');
  });

  it.each(['We will not need references.', 'Thank you for your references.'])('not here: %s', (text) => {
    expect(
      body('references-heads-up', { messages: [by(neil, text, { kind: 'immediate', nextStep: 'other' })] }),
    ).toContain('may ask for references');
  });

  it('wanted with an answer', () => {
    const messages = [
      by(neil, 'Offered me the job, need an answer by Friday, also wants names of two referees', OFFER),
    ];
    expect(body('offer-accept', { messages, to: [neil] })).toContain(
      'I will send you the names of two referees',
    );
  });

  it('they would be delighted to stay in touch', () => {
    const messages = [
      by(neil, 'We have chosen somebody else. I would be delighted to stay in touch.', REFUSAL),
    ];
    expect(body('rejection-thanks', { messages, to: [neil] })).toContain('I would be glad to stay in touch.');
  });

  it.each([
    ['the day after', '2026-03-11T08:00:00.000Z'],
    ['the same afternoon', '2026-03-10T16:00:00.000Z'],
  ])('a trial they asked for is called off with the application: %s', (_, on) => {
    const messages = [
      by(neil, 'Could you come in for a trial shift on Saturday?', {
        kind: 'immediate',
        nextStep: 'assessment',
      }),
    ].map(({ message, ...rest }) => ({ ...rest, message: { ...message, on } }));
    expect(body('withdraw', { messages, to: [neil] })).toContain(
      'so I cannot take up your invitation to the trial shift.',
    );
  });
});

describe('a next round they spoke of', () => {
  it.each([
    ['A second interview with the board is next, and I will arrange it.', 'The second interview'],
    ['We would like you back for a final round. When can you come?', 'The final round'],
  ])('is asked for in time where another offer waits: %s', (text, step) => {
    const messages = [
      by(neil, text, {
        kind: 'immediate',
        nextStep: 'interview',
      }),
    ];
    expect(body('other-offer', { messages, to: [neil], set: { offerDay: '2026-03-17' } })).toContain(
      `${step} is still to come. Could it take place soon enough for a decision by then?`,
    );
  });
});

describe('after a refusal', () => {
  it('another job they would love one to apply for is one to apply for', () => {
    const messages = [
      by(neil, 'It is a no, but we may have a cover post in July and would love you to apply.', REFUSAL),
    ];
    expect(body('rejection-thanks', { messages, to: [neil] })).toContain('I hope to apply to Acme again');
  });

  it.each([
    ['We recruit again every October.', 'again in October.'],
    ['We take people on again each spring.', 'again in the spring.'],
  ])('when they take people on: %s', (text, sentence) => {
    const messages = [by(neil, `It is a no this time. ${text}`, REFUSAL)];
    expect(body('rejection-thanks', { messages, to: [neil] })).toContain(sentence);
    const later = { messages, to: [neil], now: '2026-06-20T09:00:00.000Z' };
    expect(body('keep-in-touch', later)).toContain(sentence.slice('again '.length, -1));
  });

  it('who was spoken to by phone was not met', () => {
    const held = application({ people: [neil], interviews: [interview({ with: [2], stage: 'phone' })] });
    expect(body('withdraw', { application: held, to: [neil] })).toContain('Thank you for talking to me and');
  });

  it('when one can talk is told, with a talk offered and without', () => {
    const set = { times: 'Tuesday afternoon' };
    const offered = [by(neil, 'Sorry, it is a no. If you want feedback I am happy to chat.', REFUSAL)];
    expect(body('feedback', { messages: offered, to: [neil], set })).toContain('free to talk on Tuesday');
    const bare = [by(neil, 'Sorry, it is a no.', REFUSAL)];
    expect(body('feedback', { messages: bare, to: [neil], set })).toContain(
      'I am free on Tuesday afternoon.',
    );
  });
});

describe('after some months', () => {
  const held = application({
    people: [neil],
    interviews: [
      interview({
        at: '2026-03-05T09:00:00.000Z',
        with: [2],
        topics: [{ text: 'the move to the new depot', person: null }],
      }),
      interview({ id: 2, at: '2026-03-09T09:00:00.000Z', with: [2] }),
    ],
  });
  const messages = [by(neil, 'It is a no this time. Do apply again in the autumn.', REFUSAL)];
  const later = { application: held, to: [neil], now: '2026-06-20T09:00:00.000Z', messages };

  it('an earlier talk is remembered where the last left none', () => {
    expect(body('keep-in-touch', later)).toContain(
      'I still remember our conversation about the move to the new depot.',
    );
  });

  it('an invitation to try again is told once', () => {
    const text = body('keep-in-touch', later);
    expect(text).toContain('You kindly encouraged me to apply again in the autumn, and I would be glad to.');
    expect(text).not.toContain('might be something again');
  });
});

describe('an employer', () => {
  it('who tells with whom one meets promises no names', () => {
    const to = { to: [neil] };
    expect(body('employer-next-step', { ...to, set: { next: 'a talk with Ada and Tom' } })).toContain(
      'I will confirm the details.',
    );
    expect(body('employer-next-step', { ...to, set: { next: 'a talk with the team' } })).toContain(
      'the names of the people you will meet',
    );
  });

  it('gives no examples of what is not there', () => {
    const on = (set: Record<string, string>): string => body('employer-feedback', { to: [neil], set });
    expect(on({ improve: 'no experience with cranes' })).not.toContain('examples');
    expect(on({ improve: 'more experience with cranes' })).toContain('ask me. Another employer');
    expect(on({ improve: 'your answers were short' })).toContain('I can give you examples');
    expect(on({ strength: 'your calm', improve: 'no experience with cranes' })).toContain('examples');
  });

  it.each([
    ['stock control answers were shallow', 'that your stock control answers were shallow.'],
    ['budgeting answers', 'Where we saw room for improvement was your budgeting answers.'],
  ])('speaks of their answers: %s', (improve, sentence) => {
    expect(body('employer-feedback', { to: [neil], set: { improve } })).toContain(sentence);
  });

  it.each([
    ['confident and jolly', 'We liked that you were confident and jolly.'],
    ['confident and funny', 'We liked that you were confident and funny.'],
    ['calm and clarity', 'calm and clarity.'],
  ])('says what they were: %s', (strength, sentence) => {
    expect(body('employer-feedback', { to: [neil], set: { strength } })).toContain(sentence);
  });

  it('has more people to see', () => {
    const set = { reason: 'three more people to see' };
    expect(body('employer-delay', { to: [neil], set })).toContain('We have three more people to see.');
  });

  it.each([
    "I don't think it's for me, I'd rather not do nights.",
    "Having slept on it, the job isn't really for me: I want to stay in retail.",
  ])('hears a no and why: %s', (text) => {
    const messages = [by(neil, text, { kind: 'none', silent: true })];
    expect(body('employer-ack-decline', { messages, to: [neil] })).toContain('for giving us your reason');
  });

  it('who tells whom one meets promises no names', () => {
    expect(body('employer-next-step', { to: [neil], set: { next: 'meet our head baker Ada' } })).toContain(
      'I will confirm the details.',
    );
  });

  it('speaks to who did it', () => {
    const held = interview({ with: [2], topics: [{ text: 'the dinghy she rebuilt', person: null }] });
    const facts = { application: application({ people: [neil], interviews: [held] }), to: [neil] };
    expect(body('employer-thanks', facts)).toContain('especially the part about the dinghy you rebuilt.');
  });

  it('hears of another offer before a question, and no apology in it', () => {
    const text = 'Sorry ive got another offer and have to tell them by friday, have you decided yet?';
    const messages = [
      by(neil, text, { kind: 'immediate', deadline: dayFor('2026-03-13', 'by friday', 'them') }),
    ];
    expect(body('employer-ask-timeline', { messages, to: [neil] })).toContain(
      'Thank you for telling me about your other offer. You have to answer it by Friday 13 March',
    );
    expect(body('employer-next-step', { messages, to: [neil] })).not.toContain('apologise');
    const late = [by(neil, "Sorry, I've been travelling. Yes please!", { kind: 'vague' })];
    expect(body('employer-next-step', { messages: late, to: [neil] })).toContain('no need to apologise');
  });

  it('thanks once', () => {
    const messages = [
      by(neil, 'My son is ill, sorry for the slow reply. I can come on Tuesday or Wednesday next week.', {
        kind: 'vague',
      }),
    ];
    const text = body('employer-next-step', { to: [neil], messages, set: { next: 'a second interview' } });
    expect(text).toContain('I have the times you gave me, and will choose one of them.');
    expect(text.match(/[Tt]hank you/g)).toHaveLength(1);
  });
});

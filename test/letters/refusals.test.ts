/** What a refusal says besides no, and the letters that answer it; what is booked when somebody says no. */
import { describe, expect, it } from 'vitest';
import { SYSTEM_ZONE } from '../../src/domain/calendar.ts';
import { checksOn } from '../../src/letters/checks/checks.ts';
import { recalledAs } from '../../src/letters/facts/told.ts';
import type { LetterRequest } from '../../src/letters/request.ts';
import { askedWithRefusal } from '../../src/letters/words/refusals.ts';
import { write } from '../../src/letters/write.ts';
import { application, interview, message, person, reading, request } from './build.ts';
import { templateNamed } from './built-in.ts';

const letter = (name: string, facts: Partial<LetterRequest>) =>
  write(templateNamed(name), null, request(facts));

const refused = (name: string, text: string, set: Record<string, string> = {}) =>
  letter(name, {
    set,
    messages: [{ message: message({ text }), reading: reading({ kind: 'none', outcome: 'rejection' }) }],
  });

describe('a refusal that asks or offers something', () => {
  it.each([
    [
      "Sorry, we've filled this one but we have a junior role open, would that interest you?",
      ['we have a junior role open, would that interest you?'],
    ],
    [
      'You were not successful. Shall we keep you as reserve for 6 months?',
      ['Shall we keep you as reserve for 6 months?'],
    ],
    [
      "We've filled this one sorry but we will need someone for saturdays from June if your interested.",
      ['we will need someone for saturdays from June if your interested.'],
    ],
    [
      "They've gone with someone else. I have something similar at Orbis though, 45k, Leeds - interested?",
      ['I have something similar at Orbis though, 45k, Leeds - interested?'],
    ],
    ['We chose someone else. Please let us know if you have any questions.', []],
    [
      'We chose someone else. Would it be ok for us to keep your CV?',
      ['Would it be ok for us to keep your CV?'],
    ],
    ['We chose someone else. Would you like some feedback?', []],
    ['We were impressed, but other candidates were closer to what we need. Thank you for your interest.', []],
  ])('%j', (said, questions) => {
    expect(askedWithRefusal(said)).toEqual(questions);
  });

  it('is remarked on where they would do something for one', () => {
    const kind = refused(
      'rejection-thanks',
      "Sorry, not this time. I'd be happy to recommend you to a friend.",
    );
    expect(kind.remarks.join()).toContain('“I\'d be happy to recommend you to a friend.”: --set answer="…"');
    expect(
      refused('rejection-thanks', 'Sorry, not this time. I would be happy to give feedback.').remarks.join(),
    ).not.toContain('--set answer');
  });

  const RESERVE = 'You were not successful. Shall we keep you as reserve?';

  it('is remarked on, and answered with thanks', () => {
    const open = refused('rejection-thanks', RESERVE);
    expect(open.remarks.join()).toContain('They also ask “Shall we keep you as reserve?”: --set answer="…"');
    const { body, remarks } = refused('rejection-thanks', RESERVE, {
      answer: 'yes please, I would like that',
    });
    expect(body).toContain('Thank you also for asking. Yes please, I would like that.');
    expect(body).not.toContain('keep me in mind');
    expect(remarks.join()).not.toContain('They also ask');
  });

  it.each([
    ['Not this time. Please do apply again in the autumn.', 'I hope to apply to Acme again in the autumn.'],
    ['Unsuccessful. We would encourage you to apply for future vacancies.', 'I hope to apply to Acme again.'],
    ["Sorry, no. We'd love you to reapply next year", 'I hope to apply to Acme again next year.'],
    [
      "We've decided not to go further as we need a Level 3. If you get that do reapply!",
      'I hope to apply to Acme again.',
    ],
  ])('and asks one to try again: “%s”', (text, expected) => {
    const { body } = refused('rejection-thanks', text);
    expect(body).toContain(expected);
    expect(body).not.toContain('keep me in mind');
  });

  it.each(['We advise you not to apply again.', 'We chose somebody else.'])(
    '“%s” asks for no further try',
    (text) => {
      expect(refused('rejection-thanks', text).body).toContain('Please keep me in mind');
    },
  );

  it.each(["Unfortunately not. We'll keep you posted.", 'Unfortunately not. We cannot keep your CV.'])(
    'keeps nothing: %j',
    (text) => {
      expect(refused('rejection-thanks', text).body).toContain('keep me in mind');
    },
  );

  it('or keeps the details is not asked to', () => {
    const { body } = refused('rejection-thanks', 'Unfortunately not, but we will keep your CV on file.');
    expect(body).toContain('I am glad that you will keep my details');
    expect(body).not.toContain('keep me in mind');
  });
});

describe('feedback', () => {
  const BY_PHONE = "We chose someone else. I'd be very happy to give feedback by phone.";

  it('they offer is taken up in the thanks', () => {
    const { body } = refused('rejection-thanks', 'We chose someone else. I would be happy to give feedback.');
    expect(body).toContain('Thank you for offering me feedback, too: I would be glad to have it.');
    expect(refused('rejection-thanks', BY_PHONE).body).toContain('too: I would be glad to talk about it.');
  });

  it.each([
    'please suggest a time.',
    'Let me know when you would be free.',
    'When would suit you?',
    'Could you send me some times?',
    'Let me know your availability.',
  ])('in a talk whose time one is to name is remarked on until one does: %s', (asked) => {
    for (const name of ['rejection-thanks', 'feedback']) {
      const open = refused(name, `${BY_PHONE} ${asked}`).remarks.join(' ');
      expect(open).toContain('--set times="…"');
      expect(open).not.toContain('--set answer');
      const { remarks, body } = refused(name, `${BY_PHONE} ${asked}`, { times: 'Thursday afternoon' });
      expect(remarks.join()).not.toContain('suggest a time');
      expect(body).toContain('on Thursday afternoon');
      expect(refused(name, BY_PHONE).remarks.join()).not.toContain('--set times');
    }
  });

  it.each([
    'You can have feedback by calling me on Thursday.',
    'For feedback, please ring me.',
    'If you want feedback, please call me.',
  ])('is taken up where one is to ring for it: %s', (offer) => {
    const { body } = refused('feedback', `We chose someone else. ${offer}`);
    expect(body).toContain('You were kind enough to offer to talk to me');
    expect(refused('rejection-thanks', `We chose someone else. ${offer}`).body).toContain(
      'Thank you for offering me feedback, too: I would be glad to talk about it.',
    );
  });

  it.each([
    ['You can request feedback through the portal.', true],
    ['Please give us feedback on our process.', false],
    ['Please complete our feedback survey.', false],
  ])('is offered or not: %s', (said, isOffered) => {
    const { body } = refused('rejection-thanks', `We chose someone else. ${said}`);
    expect(body.includes('Thank you for offering me feedback')).toBe(isOffered);
  });

  it.each([
    ["The panel liked you but felt you didn't have enough management experience.", true],
    ['We felt you lacked experience of budgets.', true],
    ['We felt you were a strong candidate, but chose someone else.', false],
  ])('came with the no: %s', (said, isGiven) => {
    const { body } = refused('rejection-thanks', said);
    expect(body.includes('Thank you for the feedback as well')).toBe(isGiven);
  });

  it('they offer to speak is not asked for in writing', () => {
    const { body } = refused('feedback', BY_PHONE);
    expect(body).toContain(
      'offer to talk to me about your decision, and I would like to take you up on that.',
    );
    expect(body).toContain('When may I call you?');
    expect(body).not.toContain('sentences');
  });

  it.each([
    'how far off was my SQL',
    'how well did I do in the test',
    'how close was it',
    'How good was my lesson plan?',
  ])('asks a question as one: %s', (point) => {
    const asked = refused('feedback', 'We chose someone else.', { point }).body.replace(/\s+/g, ' ');
    expect(asked).toContain(`value your view on: ${point.replace('How', 'how').replace('?', '')}?`);
  });

  it.each(['anything', 'any feedback', 'general feedback', 'anything at all'])(
    'names no one thing where none is meant: %s',
    (point) => {
      const asked = refused('feedback', 'We chose someone else.', { point }).body;
      expect(asked).toBe(refused('feedback', 'We chose someone else.').body);
    },
  );

  it.each([
    ['We are unable to give individual feedback.', false],
    ['Unfortunately we cannot offer feedback at this stage.', false],
    ['We chose someone else.', true],
    [BY_PHONE, true],
  ])('after %j', (text, ok) => {
    const template = templateNamed('feedback');
    const asked = request({
      messages: [{ message: message({ text }), reading: reading({ kind: 'none', outcome: 'rejection' }) }],
    });
    const written = write(template, null, asked);
    const checks = checksOn(written, { template, request: asked, attachments: 0 });
    expect(checks.find(({ id }) => id === 'on-record')?.ok).toBe(ok);
  });
});

describe('thanks for feedback', () => {
  const thanks = (text: string, set: Record<string, string> = {}) => {
    const { body, remarks } = letter('feedback-thanks', {
      set,
      messages: [
        { message: message({ id: 1 }), reading: reading({ kind: 'none', outcome: 'rejection' }) },
        { message: message({ id: 2, text: `You did well. ${text}` }), reading: reading() },
      ],
    });
    return { body: body.replace(/\n/g, ' '), remarks: remarks.join('\n') };
  };

  it.each([
    [
      'Happy to have a coffee if you are in town.',
      'I would be glad to take you up on the coffee. If another',
    ],
    ["If you'd like a quick chat, shout.", 'I would be glad to take you up on the chat. If another'],
    ["I'd be glad to buy you a drink some time.", 'I would be glad to take you up on the drink. If another'],
    [
      "I'll ping you when the growth PM role opens in May.",
      'I would be very glad to hear from you when the growth PM role opens in May.',
    ],
    [
      'We will let you know when our next vacancy comes up.',
      'I would be very glad to hear from you when your next vacancy comes up.',
    ],
    ['Please apply again next year.', 'I will gladly apply again next year.'],
    ["We'd encourage you to reapply in six months.", 'I will gladly apply again in six months.'],
    ["We're recruiting again in the autumn.", 'I will gladly apply again in the autumn.'],
    ['Do try again!', 'I will gladly apply again.'],
    [
      'You came across as nervous. We have another vacancy coming up in May, please apply!',
      'I will gladly apply again in May.',
    ],
    ['We do not advise you to apply again.', 'If another role at Acme comes up'],
    [
      'Would you be interested in our customer adviser role instead?',
      'Thank you, too, for thinking of me for the customer adviser role. You will have my answer in a day or two.',
    ],
    ['Your answers were clear.', 'If another role at Acme comes up, I would be glad to try again.'],
  ])('%j', (text, expected) => {
    const { body } = thanks(text);
    expect(body).toContain(expected);
    expect(body.includes('If another role')).toBe(expected.includes('If another'));
  });

  it('name the one thing that is taken from it, or say that they name none', () => {
    const { body, remarks } = thanks('Look at the CII.', { topic: 'the CII cyber certificate' });
    expect(body).toContain('I will start with the CII cyber certificate.');
    expect(remarks).not.toMatch(/no place|names nothing/);
    expect(thanks('Be brief.', { topic: 'be more concise' }).body).toContain(
      'I will try to be more concise.',
    );
    expect(thanks('Be brief.').remarks).toContain('It names nothing of their feedback');
  });

  it.each([
    ["If you'd like to talk it through, I'm free on Thursday at 3.", true],
    ['Give me a call if you want to go over it.', true],
    ['Happy to talk it through on Friday.', true],
    ['Call me on 01632 960111 if you want to go through the scores.', true],
    ['Happy to talk it through if that is useful.', false],
    ['I enjoyed our chat on Thursday.', false],
    ["We'd call you if another role came up.", false],
  ])('say what talk is offered at a time, for an answer: %j', (text, isLeft) => {
    expect(thanks(text).remarks.includes('They also ask')).toBe(isLeft);
    expect(thanks(text, { answer: 'Thursday suits me well' }).remarks).not.toContain('They also ask');
  });

  it('claim no fault where none was found', () => {
    const { body } = thanks('It was very close. There was nothing you could have done differently.');
    expect(body).toContain('It is clear, and it helps to know how I did.');
  });

  it('answer what is asked with it', () => {
    const asked = 'Would you be interested in our customer adviser role instead?';
    expect(thanks(asked).remarks).toContain('They also ask');
    expect(thanks(asked, { answer: 'yes, very much' }).body).toContain(
      'for the customer adviser role. Yes, very much.',
    );
    expect(thanks('Happy to have a coffee if you are in town.').remarks).not.toContain('They also ask');
  });
});

describe('what else comes with a refusal', () => {
  it.each([
    ['I can offer you feedback by phone on Thursday or Friday.', /I would be glad to talk about it\./],
    ['I am available for feedback if that helps.', /I would be glad to have it\./],
    ['Feedback is available on request.', /I would be glad to have it\./],
    ['Interview notes attached with feedback.', /Thank you for the feedback as well/],
    ['The feedback from the panel was very positive.', /Thank you for the feedback as well/],
    ['Our only feedback is that others had more practice.', /Thank you for the feedback as well/],
    [
      'You have been placed on a reserve list for 12 months.',
      /I am glad to be on the reserve list, and would/,
    ],
    ['You were not appointed but have been put on our waiting list.', /I am glad to be on the waiting list/],
    ["We'd like to keep you in our talent pool.", /I am glad to be in your talent pool/],
    [
      'We are unable to give feedback.',
      /would have liked the Senior Engineer role, but I understand\. Please keep me in mind/,
    ],
    ['Sadly there is no reserve list.', /Please keep me in mind/],
    ['We cannot keep a waiting list.', /Please keep me in mind/],
  ])('%j', (text, expected) => {
    expect(refused('rejection-thanks', `We chose someone else. ${text}`).body.replace(/\n/g, ' ')).toMatch(
      expected,
    );
  });

  const ON_DAYS = 'We chose someone else. I can offer you feedback by phone on Thursday or Friday.';

  it('is taken up at a time of theirs', () => {
    expect(refused('rejection-thanks', ON_DAYS).remarks.join()).toContain('“Thursday or Friday”');
    const { body, remarks } = refused('rejection-thanks', ON_DAYS, { times: 'Thursday after 3' });
    expect(body).toContain('I would be glad to talk about it on Thursday after 3.');
    expect(remarks.join()).not.toMatch(/no place|Thursday or/);
  });

  it('is to be given back', () => {
    const back = 'We chose someone else. Please return your visitor pass.';
    expect(refused('rejection-thanks', back).remarks.join()).toContain('“Please return your visitor pass.”');
    const { body } = refused('rejection-thanks', back, { answer: 'I will post the pass today' });
    expect(body).toContain('I will post the pass today.');
    expect(body).not.toContain('for asking');
  });

  it.each([
    ['trial shift', 'the time you gave me at the trial shift'],
    ['task', 'the time you spent on my work'],
    ['case study', 'the time you spent on my work'],
    ['assessment day', 'the time you gave me at the assessment day'],
    ['phone', 'the time you took to talk to me'],
  ])('after a %s nobody is thanked for more than was given', (stage, expected) => {
    const { body } = letter('rejection-thanks', {
      application: application({ interviews: [interview({ stage, at: '2026-03-10T08:00:00.000Z' })] }),
      messages: [{ message: message(), reading: reading({ kind: 'none', outcome: 'rejection' }) }],
    });
    expect(body.replace(/\n/g, ' ')).toContain(expected);
  });
});

describe('an interview that is booked', () => {
  const booked = (stage: string | null): LetterRequest['application'] =>
    application({ interviews: [interview({ stage, at: '2026-03-31T08:00:00.000Z' })] });

  it('is called off where one withdraws or declines', () => {
    const ahead = { application: booked(null) };
    expect(letter('withdraw', ahead).body).toContain(
      'at Acme, and so I will not be coming to the interview on Tuesday 31 March.',
    );
    expect(letter('offer-decline', ahead).body).toContain(
      'and so I will not be coming to the interview on Tuesday 31 March either.',
    );
    expect(letter('offer-accept', ahead).body).toContain(
      'I take it that I will not be coming to the interview',
    );
    expect(letter('withdraw', { application: booked('phone') }).body).toContain(
      'not be taking part in the phone',
    );
  });

  it('is none once it was held or cancelled', () => {
    const interviews = [
      interview({ at: '2026-03-10T08:00:00.000Z' }),
      interview({ id: 2, at: '2026-03-31T08:00:00.000Z', cancelled: '2026-03-11T08:00:00.000Z' }),
    ];
    expect(letter('withdraw', { application: application({ interviews }) }).body).not.toContain(
      'I will not be',
    );
  });
});

describe('references', () => {
  it('are said to be asked for only where they were', () => {
    const asked = [{ message: message(), reading: reading({ kind: 'immediate', nextStep: 'references' }) }];
    expect(letter('references-heads-up', {}).body).toContain('and they may ask for references');
    expect(letter('references-heads-up', { messages: asked }).body).toContain(
      'and they have asked for references',
    );
  });

  it.each([
    ['We will email your referees this week.', 'may write to you about me'],
    ['Could you give us two referees? We send them a form.', 'may write to you about me'],
    ['Could you give us two referees? We will ring them.', 'may call you about me'],
  ])('are taken as they say: %j', (text, expected) => {
    const messages = [
      { message: message({ text }), reading: reading({ kind: 'immediate', nextStep: 'references' }) },
    ];
    expect(letter('references-heads-up', { messages }).body).toContain(expected);
  });
});

it.each([
  ['took too long', 'The process has taken too long for me.'],
  ['no remote', 'There is no remote working.'],
  ["partner's job moved", "My partner's job moved."],
])('who withdraws for “%s” says it as what it is', (reason, expected) => {
  expect(letter('withdraw', { set: { reason } }).body).toContain(expected);
});

describe('kindness in a refusal', () => {
  it.each([
    ['We went for someone else. You were lovely to meet.', true],
    ['We were very impressed, but another candidate scored higher.', true],
    ["It's a no, but we'd definitely interview you again.", true],
    ['You did brilliantly, but we chose another candidate.', true],
    ['You did not do well enough on the test, and we chose another candidate.', false],
    ['Many candidates were impressive. We chose another.', false],
  ])('is thanked for: %j', (text, isKind) => {
    expect(refused('rejection-thanks', text).body.includes('for your kind words')).toBe(isKind);
  });

  it.each([
    [
      'We chose another. We will be advertising again in the summer and hope you will apply.',
      'in the summer',
    ],
    ['We chose another. We hope you will apply again next year.', 'next year'],
  ])('that asks one to apply again is answered: %j', (text, when) => {
    expect(refused('rejection-thanks', text).body.replace(/\s+/g, ' ')).toContain(
      `I hope to apply to Acme again ${when}.`,
    );
  });
});

describe('what a refusal says of oneself', () => {
  const FEEDBACK = 'Thank you for the feedback as well; it will help me.';
  const PRAISE = 'Thank you, too, for your kind words.';

  it.each([
    "We're not going to take things forward. Your portfolio's great but it's a bit too B2B for us.",
    "Your customer examples were strong but you didn't give enough detail on managing a team. We chose someone else.",
    'We chose others. Your analysis was well structured; where we felt less sure was on deploying models.',
    "didn't get it, they said my presentation was excellent but my research plan needed clearer funding",
    'No this time. You were too quiet at the start and should ask more questions.',
    'Your answers were good, but we felt you needed more detail. We chose someone else.',
    'You scored 14 out of 25 and the minimum was 16, so only others were invited.',
  ])('is thanked for as feedback, and not asked for again: %j', (text) => {
    expect(refused('rejection-thanks', text).body).toContain(FEEDBACK);
    const facts = {
      messages: [
        {
          message: message({ text }),
          reading: reading({ kind: 'none' as const, outcome: 'rejection' as const }),
        },
      ],
    };
    const template = templateNamed('feedback');
    const remark = checksOn(letter('feedback', facts), {
      template,
      request: request(facts),
      attachments: 0,
    }).find(({ id }) => id === 'on-record');
    expect(remark?.says).toContain('gave feedback with the no');
    const thanks = templateNamed('feedback-thanks');
    const onRecord = checksOn(letter('feedback-thanks', facts), {
      template: thanks,
      attachments: 0,
      request: request(facts),
    }).find(({ id }) => id === 'on-record');
    expect(onRecord?.ok).toBe(true);
  });

  it.each([
    'We have chosen another candidate. They said your technical answers were spot on.',
    'It was a really close call, and we went with somebody else.',
    'The panel was very impressed with your presentation, but appointed another candidate.',
    'Sadly not. You were a very close second.',
    'They did like you though and said your technical answers were spot on.',
    'Your answers were strong, but on this occasion we have appointed somebody with more experience.',
  ])('is thanked for as praise: %j', (text) => {
    const { body } = refused('rejection-thanks', text);
    expect(body).toContain(PRAISE);
    expect(body).not.toContain(FEEDBACK);
  });

  it.each([
    'After careful consideration, your application has not been successful on this occasion.',
    'You were not successful. We chose someone with more experience.',
    'I am sorry to tell you that you were not selected. We wish you every success.',
    'Unfortunately we have decided not to take your application further. Thanks for coming in and good luck.',
    'Your lesson was taught, and I would encourage you to apply should another vacancy arise. We chose someone else.',
    'While your experience is impressive, we have decided to go with another candidate.',
  ])('is nothing in %j', (text) => {
    const { body } = refused('rejection-thanks', text);
    expect(body).not.toContain(FEEDBACK);
    expect(body).not.toContain(PRAISE);
  });

  it.each(["didn't get it, offered feedback if I email", 'rang to say no. Can have feedback if i ring'])(
    'is feedback offered: %j',
    (text) => {
      expect(refused('rejection-thanks', text).body).toContain('Thank you for offering me feedback, too');
    },
  );

  it('offers a talk about it without the word', () => {
    const text = "Sorry, the other candidate had more experience. I'd be very happy to talk it through.";
    expect(refused('rejection-thanks', text).body).toContain(
      'Thank you for offering me feedback, too: I would be glad to talk about it.',
    );
  });

  it.each([
    ["We've gone with somebody else, and we'd love to stay in touch.", 'I would be glad to stay in touch.'],
    [
      "Not this time, but please do keep in touch - we'll be hiring again in the spring.",
      'I would be glad to stay in touch, and to hear from you in the spring.',
    ],
    [
      "They have gone with an internal candidate. I'll be in touch if anything else comes up.",
      'I would be very glad to hear from you when something comes up.',
    ],
    ['Sorry, gone with someone else. Will keep your number', 'I am glad that you will keep my details'],
    [
      "Sorry, no. We'd love to keep you in mind for future roles.",
      'I am glad that you will keep me in mind, and another role',
    ],
    [
      "Sorry, they've gone with someone else. I'll keep you posted on other roles.",
      'I would be very glad to hear from you when something comes up.',
    ],
    ['We have chosen someone else. We will not be in touch again.', 'Please keep me in mind'],
    ['We have chosen someone else. Please do not stay in touch by phone.', 'Please keep me in mind'],
  ])('%j is taken up', (text, sentence) => {
    expect(refused('rejection-thanks', text).body).toContain(sentence);
  });
});

describe('thanks for a refusal to somebody else than told one of it', () => {
  const priya = person({ id: 1, name: 'Priya Raman' });
  const tom = person({ id: 2, name: 'Tom Eckhart' });
  const TOLD =
    "We've chosen somebody else. We really enjoyed meeting you, and I'd be happy to give you some feedback.";
  const toldBy = (from: number | null, name: string, to = [tom]) =>
    letter(name, {
      to,
      application: application({ people: [priya, tom], interviews: [interview({ with: [1, 2] })] }),
      messages: [
        {
          message: message({ text: TOLD, from }),
          reading: reading({ kind: 'none', outcome: 'rejection' }),
        },
      ],
    });

  it('say who did, and thank for nothing that person said', () => {
    const { subject, body } = toldBy(1, 'rejection-thanks');
    expect(subject).toContain('thank you for your time');
    expect(body).toContain('Priya has told me about your decision. Thank you for the time you took');
    expect(body).not.toMatch(/letting me know|kind words|offering me feedback/);
    expect(toldBy(1, 'feedback').body).not.toContain('kind enough to offer');
  });

  it.each([
    [1, [priya]],
    [1, [tom, priya]],
    [null, [tom]],
  ])('and thank for the news where it was one of them, or nobody knows', (from, to) => {
    expect(toldBy(from, 'rejection-thanks', to).body).toContain('Thank you for letting me know');
    expect(toldBy(from, 'feedback', to).body).toContain('kind enough to offer');
  });
});

describe('a refusal that was told, and is noted', () => {
  it.each([
    ['we went with someone else, he said my SQL was a bit slow but he liked how I explained things', true],
    [
      "Ruth called. Didn't get it. She said the lesson was great but the other person had GCSE experience",
      false,
    ],
    ['She said I should have asked more questions', true],
    ['She rang, she said I was not successful', false],
    ['He said I could apply again', false],
    ['He said the role was given to someone internal', false],
  ])('has feedback with it or not: %j', (text, isFeedback) => {
    expect(refused('rejection-thanks', text).body.includes('Thank you for the feedback as well')).toBe(
      isFeedback,
    );
  });

  it('says what they keep', () => {
    const kept = "Leanne rang to say I didn't get it, but she'll keep my CV on file";
    expect(refused('rejection-thanks', kept).body).toContain('I am glad that you will keep my details');
  });
});

describe('a talk in an earlier round', () => {
  const before = {
    id: 1,
    at: '2026-03-03T14:00:00.000Z',
    topics: [{ text: 'the design system', person: null }],
  };
  it.each(['rejection-thanks', 'offer-decline'])(
    'is recalled by %s, where the last names nothing',
    (name) => {
      const { body } = letter(name, {
        application: application({
          people: [person()],
          interviews: [interview(before), interview({ id: 2, at: '2026-03-10T14:00:00.000Z' })],
        }),
        to: [person()],
      });
      expect(body.replace(/\s+/g, ' ')).toContain('I enjoyed our conversation about the design system');
    },
  );
});

describe('a refusal with a door left open', () => {
  it.each([
    ['We are over budget for this one. If you would consider £25,000, do let me know.', true],
    ["You were not successful. If you'd be willing to work weekends, please get in touch.", true],
    [
      'You were not successful, but we have placed you on our reserve list. Please let me know if you are happy with this.',
      false,
    ],
  ])('asks something that is to be answered, or is: %j', (text, isOpen) => {
    expect(refused('rejection-thanks', text).remarks.join().includes('They also ask')).toBe(isOpen);
  });

  it.each([
    ['Due to a change in budget we have decided not to fill this position.', true],
    ['Your salary expectations are above our budget.', true],
    ['Sorry, we need someone with a Level 3.', true],
    ['We have chosen somebody with more experience.', false],
  ])('asks for no feedback on answers that did not decide it: %j', (text, isNoFault) => {
    const messages = [
      { message: message({ text }), reading: reading({ kind: 'none', outcome: 'rejection' }) },
    ];
    const said = (set: Record<string, string>) => {
      const asked = request({ messages, set });
      const template = templateNamed('feedback');
      const context = { template, request: asked, attachments: 0 };
      return checksOn(write(template, null, asked), context)
        .map(({ says }) => says)
        .join();
    };
    expect(said({}).includes('no fault of your answers')).toBe(isNoFault);
    expect(said({ point: 'my CV' })).not.toContain('no fault of your answers');
  });
});

describe('an interview whose topics a letter named is recalled by when it was', () => {
  it.each([
    ['2026-03-23T14:00:00.000Z', '2026-03-23T18:00:00.000Z', 'today'],
    ['2026-03-23T14:00:00.000Z', '2026-03-24T09:00:00.000Z', 'yesterday'],
    ['2026-03-23T14:00:00.000Z', '2026-03-27T09:00:00.000Z', 'on Monday'],
    ['2026-03-19T14:00:00.000Z', '2026-03-25T11:20:00.000Z', 'last week'],
    ['2026-02-26T14:00:00.000Z', '2026-03-03T09:00:00.000Z', 'last week'],
    ['2026-03-03T14:00:00.000Z', '2026-03-25T11:20:00.000Z', 'earlier this month'],
    ['2026-02-26T14:00:00.000Z', '2026-03-25T11:20:00.000Z', 'in February'],
  ])('%s, seen from %s', (at, now, when) => {
    expect(recalledAs(interview({ at }), { zone: SYSTEM_ZONE, now })).toBe(`our conversation ${when}`);
  });
});

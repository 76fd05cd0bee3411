/** Reasons and points as people type them, and the sentences of the letters on an offer that come of them. */
import { describe, expect, it } from 'vitest';
import type { LetterRequest } from '../../src/letters/request.ts';
import { laterThan } from '../../src/letters/words/days.ts';
import { write } from '../../src/letters/write.ts';
import { message, person, reading, request } from './build.ts';
import { templateNamed } from './built-in.ts';

const body = (name: string, set: Readonly<Record<string, string>>): string => {
  const messages = [{ message: message(), reading: reading({ outcome: 'offer' }) }];
  return write(templateNamed(name), null, request({ set, messages })).body.replace(/\s+/g, ' ');
};

describe('offer-decline', () => {
  it.each([
    [
      "I've decided to go with a company closer to home",
      'I have thought it over, and I have decided to go with a company closer to home. It was',
    ],
    ['decided to stay where I am', 'I have thought it over, and I have decided to stay where I am. It was'],
    [
      "after talking to my family I've decided to stay",
      "I have thought it over, and after talking to my family I've decided to stay. It was",
    ],
    [
      'I decided that the commute is too long',
      'thought it over and decided not to accept. In the end, the commute is too long for me. It was',
    ],
    ['another offer', 'I have thought it over, and I have decided to take another offer. It was'],
    ['took another job', 'I have thought it over and decided against it. I have accepted another position.'],
    [
      'after careful thought, I do not feel it is the right move',
      'I have decided not to accept. After careful thought, I do not feel it is the right move.',
    ],
    [
      'After much consideration I feel that the role is not for me',
      'I have decided not to accept. After much consideration I feel that the role is not for me.',
    ],
    [
      'I have thought it over and the pay is too low',
      'I have decided not to accept. I have thought it over and the pay is too low.',
    ],
    ['the commute', 'I have thought it over and decided not to accept. In the end, the commute is too long'],
  ])('says nothing twice: %s', (reason, sentences) => {
    expect(body('offer-decline', { reason })).toContain(sentences);
  });

  it.each([
    ['still not enough for me to move', 'It is still not enough for me to move.'],
    ['just not the right fit for me', 'It is just not the right fit for me.'],
    ['just too far to travel', 'It is just too far to travel.'],
    ['not enough for me', 'It is not enough for me.'],
    ['not enough holiday', 'There is not enough holiday.'],
    ['accepted role with another company', 'I have accepted a role with another company.'],
    ['taken permanent role elsewhere', 'I have taken a permanent role elsewhere.'],
    ['got offer from another firm', 'I got an offer from another firm.'],
    ["a contract I can't leave", 'I have a contract I can’t leave.'],
    ["the salary I was offered isn't enough", 'The salary I was offered isn’t enough.'],
    ['circumstances changed', 'My circumstances have changed.'],
    ["relocating isn't right for my family", 'Relocating isn’t right for my family.'],
    ['working weekends would be hard for us', 'Working weekends would be hard for us.'],
    ['commuting takes too long', 'Commuting takes too long.'],
    ['relocating to Leeds', 'I am relocating to Leeds.'],
    ['the other place offered more', 'Another employer has offered me more.'],
    ['another company offered me more money', 'Another employer has offered me more.'],
    ["didn't feel right", 'It didn’t feel right.'],
    ["doesn't feel like the right move", 'It doesn’t feel like the right move.'],
    ['my current employer matched it', 'My present employer has matched your offer.'],
    ['my employer has matched your offer', 'My present employer has matched your offer.'],
    ['other plans', 'I have made other plans.'],
    [
      'went with another company, the role is closer to what I want',
      'I went with another company; the role is closer to what I want.',
    ],
    ["I accepted another job, it's nearer home", 'I have accepted another job; it’s nearer home.'],
    ['I have taken a job in Leeds, where my family is', 'I have taken a job in Leeds, where my family is.'],
    ['your rota', 'The rota does not suit my circumstances.'],
    ['your hours', 'The hours do not suit my circumstances.'],
    ['the on-call', 'The on-call does not suit my circumstances.'],
    ["My mum's ill", 'My mum is ill.'],
    ['they promoted me', 'My present employer has promoted me.'],
    ['they pay more', 'Another employer has offered me more.'],
    ['they pay more at the other place', 'Another employer has offered me more.'],
    ['salary not high enough', 'The salary is lower than I can accept.'],
    ['wrong time', 'It is not the right time for me.'],
    ['working hours', 'The working hours do not suit my circumstances.'],
    [
      "after discussion with my family I've decided against relocating",
      'after discussion with my family I’ve decided against relocating.',
    ],
    [
      "Having talked it over with my family, I don't want to relocate",
      'Having talked it over with my family, I don’t want to relocate.',
    ],
    ['pay is less than what I make now', 'The pay is less than what I make now.'],
    ["hours don't suit", 'The hours don’t suit me.'],
    ['got a better offer', 'I have decided to take another offer.'],
    ['got something else', 'I have found something else.'],
    ['current employer counter offered', 'My present employer has made me an offer to stay.'],
    ['got a counter offer', 'My present employer has made me an offer to stay.'],
  ])('%s', (reason, sentence) => {
    expect(body('offer-decline', { reason }).replaceAll("'", '’')).toContain(sentence);
  });
});

describe('offer-extension', () => {
  it.each([
    ['visiting the clinic again first', 'That would give me time for visiting the clinic again first.'],
    ['reading the contract properly', 'That would give me time for reading the contract properly.'],
    ['read the contract properly', 'I would like to read the contract properly.'],
    ['visit the clinic again', 'I would like to visit the clinic again.'],
    ['see the flat first', 'I would like to see the flat first.'],
    ['check childcare', 'I would like to check childcare.'],
    ['not decided', 'I have not decided yet.'],
    ['not sure yet', 'I am not sure yet.'],
    ['other interview on friday', 'I have another interview on Friday.'],
    ['interview on monday', 'I have an interview on Monday.'],
    ['final interview elsewhere', 'I have a final interview elsewhere.'],
    ['another offer', 'I have another offer.'],
    ['a final interview elsewhere', 'I have a final interview elsewhere.'],
    ['holiday booked', 'I have a holiday booked.'],
    ['the commute', 'I ask because of the commute.'],
    ['other offers', 'I have other offers.'],
    ['two other interviews', 'I have two other interviews.'],
    ['so I can read the contract properly', 'I would like to read the contract properly.'],
    ['so that I could talk to my wife', 'I would like to talk to my wife.'],
    ['so we can sort out schools', 'I would like to sort out schools.'],
    ['moving house', 'I am moving house.'],
  ])('%s', (reason, sentence) => {
    expect(body('offer-extension', { until: '2026-03-20', reason })).toContain(sentence);
  });
});

it.each([
  ['Friday', '2026-04-03'],
  ['5pm Friday', '2026-04-03'],
  ['noon on Friday', '2026-04-03'],
  ['close of play Friday', '2026-04-03'],
  ['Friday 27 March', '2026-03-27'],
])('a weekday asked for is the one after theirs, whatever its hour: %s', (typed, day) => {
  expect(laterThan('2026-03-31', typed, '2026-03-27')).toBe(day);
});

describe('offer-accept', () => {
  it.each([
    ['two weeks from now', 'I can start two weeks from now.'],
    ['two weeks from Monday', 'I can start two weeks from Monday.'],
    ['I could start two weeks after signing', 'I can start two weeks after signing.'],
    ['I can start once my visa is through', 'I can start once my visa is through.'],
    ['I can start whatever day you like', 'I can start whatever day you like.'],
    ['week commencing 20 April', 'I can start in the week commencing 20 April.'],
    ['the week of April 20', 'I can start in the week of April 20.'],
    ['1 May', 'I can start on 1 May.'],
  ])('%s', (start, sentence) => {
    expect(body('offer-accept', { start })).toContain(sentence);
  });
});

describe('feedback', () => {
  it.each([
    ['I think I talked too much', 'I think I talked too much. I would value your view on that.'],
    ['the case study', 'There is one thing I would value your view on: the case study.'],
    ['how I answered the strategy question', 'your view on: how I answered the strategy question.'],
    ["why I wasn't chosen", "your view on: why I wasn't chosen."],
  ])('%s', (point, sentence) => {
    expect(body('feedback', { point })).toContain(sentence);
  });
});

describe('offer-accept', () => {
  it.each([
    ['40,500', 'We agreed on 40,500.'],
    ['40.5k', 'We agreed on 40.5k.'],
    ['salary of 40,500', 'We agreed on a salary of 40,500.'],
    ['a salary of £40,500', 'We agreed on a salary of £40,500.'],
    ['the revised salary of 40,500', 'We agreed on the revised salary of 40,500.'],
    ['40,500 salary, start 27 April', 'We agreed on a salary of 40,500 and a start on 27 April.'],
    ['40,500 and 27 days holiday', 'We agreed on 40,500 and 27 days’ holiday.'],
    ['£40,500, 25 days holiday', 'We agreed on £40,500 and 25 days’ holiday.'],
    ['40,500 as discussed', 'We agreed on 40,500.'],
    ['as agreed, 40,500', 'We agreed on 40,500.'],
    ['agreed salary 40,500', 'We agreed on a salary of 40,500.'],
    ['the salary of 34k we agreed', 'We agreed on the salary of 34k.'],
    ['£15.20 an hour', 'We agreed on £15.20 an hour.'],
    ['40,500 a year', 'We agreed on 40,500 a year.'],
    ['40,500 works for me', 'I am very glad to be joining Acme. 40,500 works for me.'],
    ['36 is fine', 'I am very glad to be joining Acme. 36 is fine.'],
    ['we agreed 40,500', 'joining Acme. We agreed 40,500.'],
    ['my notice period is 4 weeks', 'joining Acme. My notice period is 4 weeks.'],
    ['4 weeks notice', 'joining Acme. I have to give 4 weeks’ notice.'],
  ])('says what was agreed, and looks for no other pay: %s', (answer, sentence) => {
    expect(body('offer-accept', { answer }).replaceAll("'", '’')).toContain(sentence);
  });

  it.each(['the salary we agreed', '4 days a week from home', 'large'])(
    'does not guess what %j says',
    (answer) => {
      expect(body('offer-accept', { answer })).toBe(body('offer-accept', {}));
    },
  );
});

describe('negotiate', () => {
  it('says how to name what it is about, where that is not named', () => {
    const remarks = (set: Record<string, string>, previous: LetterRequest['previous'] = []) =>
      write(templateNamed('negotiate'), null, request({ set, previous })).remarks.join('\n');
    expect(remarks({})).toContain('--set point="the salary" names it');
    expect(remarks({ point: 'the salary' })).not.toContain('--set point');
  });

  it.each([
    ['whether the role can be fully remote', false],
    ['if I could start at ten', false],
    ['how the bonus is worked out', false],
    ['the salary', true],
  ])('brings a proposal to what one can propose: %s', (point, isBrought) => {
    expect(body('negotiate', { point }).includes('a clear proposal')).toBe(isBrought);
  });

  it.each([
    ['other yards pay 27', 'Other yards pay 27.'],
    ['similar jobs start at 45k', 'Similar jobs start at 45k.'],
    ['most companies offer more', 'Most companies offer more.'],
    ['competitors give 30 days', 'Competitors give 30 days.'],
  ])('says what others do: %s', (reason, sentence) => {
    expect(body('negotiate', { point: 'the pay', reason })).toContain(sentence);
  });

  it.each([
    ['would 30k be possible', 'Before I answer, I have one question: would 30k be possible?'],
    [
      'can I work from home two days',
      'work from home two days? Fifteen minutes on the phone should be enough to go',
    ],
    ['155k base', 'could we talk about the base salary? I was hoping for 155k.'],
  ])('asks for a sum: %s', (point, sentence) => {
    expect(body('negotiate', { point })).toContain(sentence);
  });

  it.each([
    ['$50/hr', 'about the pay? I was hoping for $50/hr.'],
    ['23 an hour', 'about the pay? I was hoping for 23 an hour.'],
    ['£15.50 per hour', 'about the pay? I was hoping for £15.50 per hour.'],
    ['base of 230k', 'about the base salary? I was hoping for 230k.'],
    ['salary - 32k?', 'about the salary? I was hoping for 32k.'],
    ['salary: 32k', 'about the salary? I was hoping for 32k.'],
    ['could they do 36', 'I have one question: could you do 36?'],
    ['can they stretch to 40k?', 'I have one question: can you stretch to 40k?'],
    ['would they consider hybrid', 'I have one question: would you consider hybrid?'],
    ['another offer I have for 48k', 'I have another offer, for 48k. Could we talk about that'],
    ['48k because I have another offer', 'about the pay? I was hoping for 48k, as I have another offer.'],
    ['ask for 5k more', 'about the pay? I was hoping for 5k more.'],
    ['base salary and signing bonus', 'about the base salary and a signing bonus?'],
    ['salary and start date', 'about the salary and the start date?'],
    ['grade point', 'about the grade point?'],
    ['WFH', 'about working from home?'],
    ['work from home 2 days', 'about working from home 2 days?'],
    [
      'Salary: looking for 47-48k; also WFH',
      'about the salary? I am looking for 47-48k; I would also like to talk about working from home.',
    ],
    ['35k', 'about the pay? I was hoping for 35k.'],
    ['pension', 'about the pension?'],
    [
      "starting on 25,200 as I already have two years' experience",
      "about starting on 25,200? I already have two years' experience.",
    ],
    ["salary as I'm on 36k now", "about the salary? I'm on 36k now."],
    ['top of band 5 because of my experience', 'about the top of band 5, given my experience?'],
    ['29.5k seems low', 'about the pay? I was hoping for a little more than 29.5k.'],
    ['the salary is a bit low', 'about the salary? I was hoping for a little more.'],
    ['Salary is below market', 'The salary is below market. Could we talk about that'],
    [
      '35k would be closer to what I was expecting',
      '35k would be closer to what I was expecting. Could we talk about that',
    ],
    ['another company offered 36k', 'Another company offered 36k. Could we talk about that'],
    ['another firm has offered me more', 'Another firm has offered me more. Could we talk about that'],
    ['company car', 'could we talk about a company car?'],
    ['parking space', 'could we talk about a parking space?'],
    ['more money', 'about the pay? I was hoping for a little more.'],
    ['lower than expected', 'about the pay? It is lower than I had expected.'],
    ['salary 5k more', 'about the salary? I was hoping for 5k more.'],
    ['salary (hoping for 40k)', 'about the salary? I am hoping for 40k.'],
    ['4 days a week', 'about working 4 days a week?'],
    ['match my current salary', 'about matching my current salary?'],
    ['start date', 'about the start date?'],
    ['start date in June', 'about a start date in June?'],
    ['higher base and more equity', 'about a higher base and more equity?'],
    ['hybrid', 'about hybrid working?'],
    ['sign on bonus to cover the one I lose', 'about a sign-on bonus to cover the one I lose?'],
  ])('%s', (point, sentence) => {
    expect(body('negotiate', { point })).toContain(sentence);
  });

  it.each([
    ['salary', "I'm on 36k at the moment", "about the salary? I'm on 36k at the moment. Fifteen minutes"],
    ['salary', 'another offer at 88k', 'about the salary? I have another offer at 88k. Fifteen minutes'],
    [
      'could you do 90k?',
      'the market rate is higher',
      'could you do 90k? The market rate is higher. Fifteen',
    ],
    [
      'the salary',
      'based on my experience I was expecting 36k',
      'the salary? Based on my experience I was expecting 36k. Fifteen minutes',
    ],
    ['the salary', 'cost of living', 'the salary? My reason is the cost of living. Fifteen minutes'],
    ['the hours', 'family reasons', 'about the hours? I ask this for family reasons. Fifteen minutes'],
    ['the base', 'the cost of moving', 'about the base salary? My reason is the cost of moving. Fifteen'],
  ])('%s, %s', (point, reason, sentence) => {
    expect(body('negotiate', { point, reason })).toContain(sentence);
  });
});

describe('what comes with an offer', () => {
  const OFFER = "We'd like to offer you the job.";
  const accepted = (
    text: string,
    set: Record<string, string> = {},
    read: Parameters<typeof reading>[0] = {},
  ) => {
    const settled = reading({ kind: 'immediate', outcome: 'offer', ...read });
    const messages = [{ message: message({ text: `${OFFER} ${text}` }), reading: settled }];
    const of = (name: string) => {
      const { body, remarks } = write(templateNamed(name), null, request({ set, messages }));
      return { body: body.replace(/\s+/g, ' '), remarks: remarks.join('\n') };
    };
    return { ...of('offer-accept'), thanks: of('offer-thanks').body };
  };

  it.each([
    ["Do let me know if you'd still like to go ahead."],
    ["Please let me know if you're happy to accept."],
    ['Are you happy for me to accept on your behalf?'],
    ['HR will send the formal paperwork shortly.'],
  ])('is answered by a yes: %j', (text) => {
    expect(accepted(text).remarks).not.toContain('They also ask');
  });

  it.each([
    [
      "Can you let me know if you're happy to accept and when you can start?",
      'They ask when you can start: --set start="1 May"',
    ],
    ['We were thinking 1 June?', 'They named 1 June to start: --set start="1 June" confirms it.'],
    ['When could you start?', 'They ask when you can start'],
  ])('is a day to start, which --set start tells: %j', (text, remark) => {
    expect(accepted(text).remarks).toContain(remark);
    expect(accepted(text).remarks).not.toContain('They also ask');
    expect(accepted(text, { start: '1 June' }).remarks).not.toMatch(/They (?:also ask|ask when|named)/);
  });

  const FORMS = { nextStep: 'paperwork' } as const;
  it.each([
    [
      'Please complete the attached new starter form and return it with a copy of your passport.',
      'I will fill in the form and send it back with a copy of my passport in the next two days.',
    ],
    [
      'Please sign and return the contract, along with your bank details.',
      'I will sign the contract and send it back with my bank details in the next two days.',
    ],
    [
      'Attached is your offer letter. Please review and sign via DocuSign.',
      'I will sign the offer letter online in the next two days.',
    ],
    [
      'You start 1 September, need to let him know and send GCSE certificates',
      'I will send you my GCSE certificates in the next two days.',
    ],
  ])('is sent back as they ask: %j', (text, sentence) => {
    expect(accepted(text, {}, FORMS).body).toContain(sentence);
  });

  it.each([
    ['Bring my passport and bank details', 'I will bring my passport and bank details with me.'],
    ['I need to take in my ID and NI number this week', 'I will bring my ID and NI number with me.'],
  ])('is brought along: %j', (text, sentence) => {
    expect(accepted(text).body).toContain(sentence);
    expect(accepted(text).body).not.toContain('such as documents');
  });

  it.each([
    [
      'Our HR team will be in contact with you shortly to start the onboarding process.',
      'I will look out for word from HR,',
    ],
    ['HR will be in touch with the paperwork.', 'I will look out for the paperwork,'],
  ])('comes from somebody else: %j', (text, sentence) => {
    expect(accepted(text).body).toContain(sentence);
    expect(accepted(text).body).not.toContain('Please send me the contract');
  });

  it('has a day of its own, and none for the answer', () => {
    const deadline = (phrase: string) =>
      ({
        deadline: { from: '2026-03-13', to: '2026-03-13', owner: 'you', phrase, ambiguous: false },
      }) as const;
    expect(accepted('I need to take in my ID this week', {}, deadline('this week')).thanks).toContain(
      'my answer in the next few days',
    );
    const signs = 'Could you pop in on Friday to sign the paperwork and bring your passport?';
    expect(accepted(signs, {}, { ...deadline('on Friday'), ...FORMS }).body).toContain(
      'I will come in on Friday 13 March to sign, and bring my passport.',
    );
  });
});

describe('an offer with a talk about it', () => {
  const CALL =
    "We'd like to offer you the job! Can we jump on a call on Thursday at 3pm to go over the details?";
  const RING =
    "Good news, we'd like to offer you the role! Could you give me a ring so I can talk you through it?";
  const offered = (
    name: string,
    text: string,
    set: Record<string, string> = {},
    at: string | null = null,
  ) => {
    const appointment = at === null ? null : { at, phrase: 'on Thursday at 3pm' };
    const messages = [
      {
        message: message({ text }),
        reading: reading({ kind: 'immediate', outcome: 'offer', nextStep: 'call', appointment }),
      },
    ];
    const { body, remarks } = write(templateNamed(name), null, request({ set, messages }));
    return { body: body.replace(/\s+/g, ' '), remarks: remarks.join('\n') };
  };
  const THURSDAY = '2026-03-12T15:00';

  it.each([
    ['offer-thanks', 'I look forward to talking it through on Thursday 12 March at 15:00.'],
    ['offer-accept', 'I look forward to going through the details with you on Thursday 12 March at 15:00.'],
    ['negotiate', 'We could go over it when we speak on Thursday 12 March at 15:00.'],
  ])('%s says yes to the time, and remarks on it', (name, sentence) => {
    const { body, remarks } = offered(name, CALL, {}, THURSDAY);
    expect(body).toContain(sentence);
    expect(body).not.toMatch(/may I call you|what time suits you/);
    expect(remarks).toContain('says yes to “Thursday 12 March at 15:00”');
    expect(remarks).not.toContain('They also ask');
  });

  it.each([
    ['offer-thanks', 'could we make it Friday at 10?'],
    ['offer-accept', 'could we make it Friday at 10?'],
    ['negotiate', 'Could we speak at another time than you name: Friday at 10?'],
  ])('%s names another', (name, sentence) => {
    const { body, remarks } = offered(name, CALL, { times: 'Friday at 10' }, THURSDAY);
    expect(body).toContain(sentence);
    expect(remarks).not.toContain('says yes');
  });

  it.each([
    ['offer-thanks', 'I will ring you today to talk it through.'],
    ['offer-accept', 'I will call you today to go through the details.'],
    ['negotiate', 'I will ring you about it today, as you ask.'],
  ])('%s rings those who want to be rung', (name, sentence) => {
    const { body, remarks } = offered(name, RING);
    expect(body).toContain(sentence);
    expect(remarks).toContain('They want to be rung, and the letter says that you do so today');
    expect(remarks).not.toContain('They also ask');
    expect(offered(name, RING, { times: 'tomorrow at 9' }).body).toContain(' tomorrow at 9');
  });

  it('is none where one may ring with questions, or rings with the answer', () => {
    for (const text of [
      "We'd like to offer you the job. Call me if you have any questions.",
      "We'd like to offer you the job. Please ring me to accept.",
    ])
      expect(offered('offer-thanks', text).body).not.toContain('I will ring you');
  });

  const onTheOffer = (name: string, text: string, more: Partial<LetterRequest> = {}) =>
    write(
      templateNamed(name),
      null,
      request({
        messages: [{ message: message({ text, via: 'email' }), reading: reading({ outcome: 'offer' }) }],
        ...more,
      }),
    );
  const AGENT = person({ name: 'Ruth Gill', role: 'agency' });

  it.each([
    ['Hi Sam, we want to offer you the job! 42k, 25 days holiday, company car. Let me know asap. Bob', false],
    ['The job is yours if you want it! 34k plus tips, 48h a week.', false],
    ['We are delighted to offer you the post. Your contract is attached.', true],
    ['We are delighted to offer you the post. Full details are in the link below.', true],
    ['You got the job! HR will email you the paperwork.', true],
    [
      `We are pleased to offer you the post. ${'Your leave is 25 days, besides public holidays. '.repeat(9)}`,
      true,
    ],
  ])('is read only where there is something to read: %s', (text, isRead) => {
    const { body } = onTheOffer('offer-thanks', text);
    expect(body.includes('I will read everything carefully')).toBe(isRead);
    expect(body.includes('I will think it over carefully')).toBe(!isRead);
  });

  it('sends nothing where things are to be brought', () => {
    const bring =
      'You got the job. $24.50/hr, start Monday April 6. Bring your CDL and two forms of ID for the I-9.';
    const accept = (text: string) =>
      onTheOffer('offer-accept', '', {
        messages: [
          {
            message: message({ text }),
            reading: reading({ kind: 'immediate', outcome: 'offer', nextStep: 'paperwork' }),
          },
        ],
      });
    const { body, remarks } = accept(bring);
    expect(body).toContain('I will bring my CDL and two forms of ID with me.');
    expect(body).not.toContain('everything you asked for');
    expect(remarks.join()).not.toContain('--set due');
    const both = accept(`${bring} Please send me your bank details.`).body;
    expect(both).toContain(
      'I will bring my CDL and two forms of ID with me. I will send you my bank details',
    );
  });

  const AFTER_TERMS: Partial<LetterRequest> = {
    messages: [
      {
        message: message({
          id: 1,
          on: '2026-03-11T08:00:00.000Z',
          text: 'We would like to offer you the post. Can we have a call tomorrow at 3pm to go over it?',
        }),
        reading: reading({ kind: 'immediate', outcome: 'offer', nextStep: 'call' }),
      },
      {
        message: message({ id: 3, on: '2026-03-13T08:00:00.000Z', text: 'We can go to 1.5%.' }),
        reading: reading(),
      },
    ],
    previous: [
      {
        id: 2,
        template: 'negotiate',
        to: [1],
        on: '2026-03-12',
        via: 'email' as const,
        subject: 'The terms',
        text: 'Could we talk?',
      },
    ],
    now: '2026-03-13T10:00:00.000Z',
  };

  it('whose terms were answered is taken without a talk of before, and says what was agreed', () => {
    const accept = (set: Record<string, string>, more: Partial<LetterRequest> = {}) =>
      write(templateNamed('offer-accept'), null, request({ ...AFTER_TERMS, set, ...more }));
    const [offer, terms] = AFTER_TERMS.messages ?? [];
    const read = reading({ kind: 'immediate', nextStep: 'negotiation' });
    const asTalk = [offer, terms && { ...terms, reading: read }].filter((said) => said !== undefined);
    expect(accept({}, { messages: asTalk }).body).not.toContain('going through the details');
    const { body, remarks } = accept({});
    expect(body).toContain('Thank you for coming back to me about the terms.');
    expect(body).not.toContain('going through the details');
    expect(remarks.join()).toContain('--set answer="…" says what was agreed');
    expect(accept({ answer: 'I am glad that we agreed on 1.5%' }).remarks.join()).not.toContain('agreed');
  });

  it('told by an agency is theirs by name', () => {
    const { body } = onTheOffer('offer-thanks', 'They want you! The offer is 36,500.', { to: [AGENT] });
    expect(body).toContain(
      'Thank you so much for the news. I am delighted that Acme has offered me the Senior Engineer role.',
    );
  });

  it.each(['Can I tell them yes?', 'Shall I say yes for you?', 'May we let them know you accept?'])(
    'is answered by a yes: %s',
    (question) => {
      expect(onTheOffer('offer-accept', `They want you! ${question}`).remarks.join()).not.toContain(
        'also ask',
      );
    },
  );

  it('whose start the answer tells is not asked about it again', () => {
    const offer = 'The job is yours! When can you start?';
    const told = onTheOffer('offer-accept', offer, { set: { answer: 'I can start on 20 April' } });
    expect(told.body).toContain('I can start on 20 April.');
    expect(told.remarks.join()).not.toContain('start');
    const other = onTheOffer('offer-accept', offer, { set: { answer: 'I have no questions' } });
    expect(other.remarks.join()).toContain('They ask when you can start');
  });
});

describe('a talk about feedback', () => {
  const asked = (name: string, text: string, set: Record<string, string>) =>
    write(
      templateNamed(name),
      null,
      request({
        set,
        messages: [{ message: message({ text }), reading: reading({ kind: 'none', outcome: 'rejection' }) }],
      }),
    );
  const PHONE =
    "You weren't successful. I'd be happy to give you feedback over the phone, are you free Friday at 10?";

  it('takes the time that is given', () => {
    expect(asked('feedback', PHONE, {}).remarks.join()).toContain('They can talk about it “Friday at 10”');
    const { body, remarks } = asked('feedback', PHONE, { times: 'Friday at 10' });
    expect(body.replace(/\s+/g, ' ')).toContain('I am free to talk on Friday at 10.');
    expect(body).not.toContain('When may I call you');
    expect(remarks.join()).not.toContain('They can talk');
    expect(
      asked('rejection-thanks', PHONE, { answer: 'Friday at 10 suits me' }).remarks.join(),
    ).not.toContain('They can talk');
  });

  it('is said once', () => {
    const { body } = asked(
      'feedback-thanks',
      "Your answers were long. I'm happy to have a quick call if you like.",
      {
        answer: 'I would love a quick call',
      },
    );
    expect(body).not.toContain('take you up on');
  });
});

describe('the hour of their day', () => {
  it.each([
    ['by tomorrow lunchtime', 'by lunchtime on Thursday 12 March.'],
    ['by 5pm tomorrow', 'by 17:00 on Thursday 12 March.'],
    ['by noon on Thursday', 'by noon on Thursday 12 March.'],
    ['by close of business on Thursday', 'by Thursday 12 March.'],
    ['by Thursday', 'by Thursday 12 March.'],
  ])('is kept: %j', (phrase, said) => {
    const deadline = {
      from: '2026-03-12',
      to: '2026-03-12',
      owner: 'you',
      phrase,
      ambiguous: false,
    } as const;
    const messages = [
      {
        message: message({ text: `We would like to offer you the job. Let me know ${phrase}.` }),
        reading: reading({ kind: 'immediate', outcome: 'offer', deadline }),
      },
    ];
    const drafted = write(templateNamed('offer-thanks'), null, request({ messages })).body;
    expect(drafted.replace(/\s+/g, ' ')).toContain(`give you my answer ${said}`);
  });
});

describe('a point, in more of the ways it is typed', () => {
  it.each([
    ['to discuss the salary', 'could we talk about the salary?'],
    ['discussing the salary', 'could we talk about the salary?'],
    ['starting salary', 'could we talk about the starting salary?'],
    ['basic salary', 'could we talk about the basic salary?'],
    ['basic salary, wanted 26k', 'could we talk about the basic salary? I wanted 26k.'],
    ['signing bonus and PTO', 'could we talk about a signing bonus and PTO?'],
    ['salary: 65k instead of 60k', 'could we talk about the pay? I was hoping for 65k rather than 60k.'],
    ['a bit more on the hourly rate', 'could we talk about the pay? I was hoping for a little more.'],
    [
      'the notice period, three months is long for me',
      'could we talk about the notice period? Three months is long for me.',
    ],
    ['starting on 5 May', 'could we talk about starting on 5 May?'],
    ['salary, holiday and pension', 'could we talk about salary, holiday and pension?'],
  ])('%j', (point, sentence) => {
    expect(body('negotiate', { point })).toContain(sentence);
  });
});

describe('a day to start, if it suits', () => {
  it.each([
    ['6 April if that suits', 'I can start on 6 April, if that suits you.'],
    ["11 May, if that's ok with you", 'I can start on 11 May, if that suits you.'],
    ['11 May suits me', '11 May suits me.'],
  ])('%j', (start, sentence) => {
    expect(body('offer-accept', { start })).toContain(sentence);
  });
});

describe('a start of which they named another day', () => {
  const messages = [
    {
      message: message({ text: 'We would like to offer you the job. Your start date would be April 20.' }),
      reading: reading({ kind: 'immediate', outcome: 'offer' }),
    },
  ];
  it.each([
    ['27 April', true],
    ['20 April', false],
    ['April 20th', false],
    ['4 weeks notice', false],
  ])('is remarked on: %j', (start, isOther) => {
    const { remarks } = write(templateNamed('offer-accept'), null, request({ set: { start }, messages }));
    expect(remarks.join().includes('They named April 20 to start, and the letter names another day')).toBe(
      isOther,
    );
  });
});

describe('a second letter of the kind', () => {
  const messages = [{ message: message({ id: 2 }), reading: reading({ outcome: 'offer' }) }];
  it.each([
    ['offer-thanks', 'Thank you for the further details of your offer.', 'Thank you so much'],
    [
      'offer-extension',
      'May I ask for a little more: could I have until Friday 20 March',
      'Thank you again for',
    ],
  ])('%s uses other words', (name, words, first) => {
    const previous = [
      {
        id: 1,
        template: name,
        via: 'email' as const,
        on: '2026-03-11T09:00:00.000Z',
        to: [1],
        subject: null,
        text: null,
      },
    ];
    const asked = request({ to: [person()], messages, previous, set: { until: '2026-03-20' } });
    const drafted = write(templateNamed(name), null, asked).body;
    expect(drafted.replace(/\s+/g, ' ')).toContain(words);
    expect(drafted).not.toContain(first);
  });
});

describe('what feedback is asked for on', () => {
  it.each([
    ['presentation', 'view on: my presentation.'],
    ['interview technique', 'view on: my interview technique.'],
    ['CV', 'view on: my CV.'],
    ['technical test', 'view on: the technical test.'],
    ['the presentation', 'view on: the presentation.'],
  ])('%j', (point, sentence) => {
    expect(body('feedback', { point })).toContain(sentence);
  });
});

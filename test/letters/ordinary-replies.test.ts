/** Replies to what most of them write, with the times and answers most people type. */
import { describe, expect, it } from 'vitest';
import type { NextStep, Reading } from '../../src/domain/facts.ts';
import { namesReferees } from '../../src/letters/words/papers.ts';
import { papersAndForms } from '../../src/letters/words/papers-asked.ts';
import { requestsIn } from '../../src/letters/words/questions-besides.ts';
import { isToRing, whomToRing } from '../../src/letters/words/rings.ts';
import { at, replyAtNoon as replyTo } from './replies.ts';

const by = (day: string, phrase: string): Partial<Reading> => ({
  deadline: { owner: 'you', from: day, to: day, phrase, ambiguous: false },
});

describe('a time taken with a yes before it', () => {
  const SHIFT = 'Can you come in for a trial shift on Friday at 6am?';
  const FRIDAY = at('2026-03-27T06:00', 'on Friday at 6am');
  it.each([
    'yes friday 6am is fine',
    'Yes, Friday at 6am is great',
    'yes I can come on Friday at 6',
    'ok friday at 6 works',
    'Sure, Friday at 6am suits me',
  ])('is their time: %j', (times) => {
    const { body } = replyTo(SHIFT, 'assessment', FRIDAY, { times });
    expect(body).toContain('Friday 27 March at 06:00 suits me well.');
    expect(body).not.toMatch(/\b(?:yes|sure|ok)\b/i);
  });

  it('is one of theirs', () => {
    const { body } = replyTo(
      'Could you do a call on Thursday at 5pm or Friday at 9am?',
      'call',
      {},
      {
        times: 'yes Friday at 9',
      },
    );
    expect(body).toContain('Friday at 9 would suit me well');
  });

  it.each(['yes', 'yes please', 'ok with me', 'sure thing'])('and a bare yes stays one: %j', (times) => {
    expect(replyTo(SHIFT, 'assessment', FRIDAY, { times }).body).toContain('Friday 27 March at 06:00');
  });
});

describe('one who is to ring', () => {
  const TODAY = at('2026-03-25', 'this afternoon');
  const THURSDAY = at('2026-03-26', 'on Thursday');
  it.each<[string, NextStep, Partial<Reading>, string]>([
    [
      'Hi Sam, would you be able to give me a call this afternoon when you get a minute?',
      'call',
      TODAY,
      'I will ring you this afternoon',
    ],
    [
      'Mr Okafor said please call him on Thursday between 2 and 4 about the rota',
      'call',
      THURSDAY,
      'I will ring you on Thursday 26 March between 2 and 4',
    ],
    [
      'Dave said to ring Lisa in HR on 01632 960333 to arrange the next interview',
      'interview',
      {},
      'I will ring Lisa today to arrange a time',
    ],
    [
      'marco said give him a ring tomorrow after 3 to sort out a trial shift',
      'assessment',
      at('2026-03-26', 'tomorrow'),
      'I will ring you on Thursday 26 March after 3 to arrange a time',
    ],
  ])('says so: %j', (text, step, read, said) => {
    const { body } = replyTo(text, step, read);
    expect(body).toContain(said);
    expect(body).not.toMatch(/suits me well|flexible/);
  });

  it('rings at the time given', () => {
    const text = 'Would you be able to give me a call this afternoon?';
    expect(replyTo(text, 'call', TODAY, { times: 'around 3pm' }).body).toContain(
      'I will ring you around 3pm',
    );
  });

  it.each([
    ['She said please ring her back', true],
    ['He said to phone Anna in HR to arrange a visit', true],
    ['She said they will call me on Friday', false],
    ['She said call centre experience matters', false],
    ['He said he would ring Lisa to arrange it', false],
  ])('is told from one who is rung: %j', (text, rings) => {
    expect(isToRing(text)).toBe(rings);
  });

  it('knows whom', () => {
    expect(whomToRing('He said to phone Anna in HR to arrange a visit')).toBe('Anna');
  });
});

describe('papers', () => {
  it.each(['by Thursday', 'by Thursday evening'])('come by the day given: %j', (times) => {
    const { body } = replyTo(
      'Please fill out the attached form and send it back along with two forms of ID by Friday.',
      'paperwork',
      by('2026-03-27', 'by Friday'),
      { times },
    );
    expect(body).toContain(`You will have the form and two forms of ID ${times}.`);
    expect(body).not.toContain('free');
  });

  it.each<[string, string | null]>([
    ['You will receive an email with a link to an online numerical test. Please complete it soon.', null],
    ['I will be sending a further email with links to the forms', null],
    [
      'Could you fill in the attached availability form and reply to this email with your national insurance number?',
      'the availability form and my national insurance number',
    ],
    ['Please email me your passport', 'my passport'],
    ['Please reply with a copy of your licence', 'a copy of my licence'],
    ['Please could you complete the vetting form attached and return it within 14 days', 'the vetting form'],
    [
      'please can you complete our occupational health questionnaire online and let me know once it is done?',
      'the occupational health questionnaire',
    ],
    ['Please complete the online application form', 'the application form'],
    [
      "We'd love to see a couple more pieces from your portfolio. Can you share some by Monday?",
      'a couple more pieces from my portfolio',
    ],
    ["We'd love to see your portfolio when we meet", null],
  ])('are read from %j', (said, papers) => {
    expect(papersAndForms(said)).toBe(papers);
  });

  it('are promised beside a question', () => {
    const { body, remarks } = replyTo(
      "Hey Sam, we'd love to see a couple more pieces from your portfolio. Can you share some by Monday? Also, when would you be able to start?",
      'paperwork',
      by('2026-03-30', 'by Monday'),
    );
    expect(body).toContain('You will have a couple more pieces from my portfolio by Monday 30 March.');
    expect(remarks.join('\n')).toContain('when would you be able to start');
  });

  it('are filled in on a page of theirs, and that is told', () => {
    const { body, remarks } = replyTo(
      'please can you complete our occupational health questionnaire online and let me know once it is done?',
      'other',
    );
    expect(body).toContain('I will complete the occupational health questionnaire');
    expect(body).toContain('send you a line once that is done');
    expect(remarks.join('\n')).not.toContain('They also ask');
  });

  it('that the answer gives are not promised besides, and what it does not give is', () => {
    const said = 'Joyce wants two references and my DBS certificate number';
    const { body } = replyTo(said, 'references', {}, { answer: 'My DBS number is 001234567890' });
    expect(body).toContain('I will let my referees know today');
    expect(body).toContain('My DBS number is 001234567890.');
    expect(body).not.toContain('I will also send you');
  });

  it('no number of papers is one to reach a referee by', () => {
    expect(namesReferees('My DBS number is 001234567890')).toBe(false);
    expect(namesReferees('Tom Weir, 01632 960111')).toBe(true);
  });
});

describe('what the letter says already', () => {
  it.each<[string, NextStep, Partial<Reading>]>([
    ['Are you still interested in the role? Can you let me know by the end of today?', 'other', {}],
    [
      'You have been selected to attend an assessment day on 9 April at 8:30am. Please confirm by replying to this email.',
      'assessment',
      at('2026-04-09T08:30', 'on 9 April at 8:30am'),
    ],
    [
      'We would like to set up a video interview. Please send over your availability for the rest of this week and next.',
      'interview',
      {},
    ],
    [
      'We would like to schedule a second interview. Please let me know your availability on April 6, 7 or 8 between 9 AM and 3 PM.',
      'interview',
      {},
    ],
  ])('is not remarked on: %j', (text, step, read) => {
    expect(replyTo(text, step, read).remarks.join('\n')).not.toContain('They also ask');
  });

  it('and what they want to be told has a place for the answer', () => {
    const { remarks } = replyTo(
      'Could you come in on Tuesday at 10? Please let me know if you need parking.',
      'interview',
      at('2026-03-31T10:00', 'on Tuesday at 10'),
    );
    expect(remarks.join('\n')).toContain('let me know if you need parking”: --set answer="…"');
  });
});

describe('times they look for', () => {
  it('when they put a meeting off', () => {
    const text =
      "Unfortunately Tom is off sick so we need to postpone tomorrow's interview. Let me know when you could do next week.";
    const { body, remarks } = replyTo(text, 'interview', at('2026-03-26', 'tomorrow'));
    expect(body).toContain('I can be flexible next week');
    expect(remarks.join('\n')).toContain('They look for a time');
    expect(
      replyTo(text, 'interview', at('2026-03-26', 'tomorrow'), { times: 'any afternoon except Tuesday' })
        .body,
    ).toContain('I am free any afternoon except Tuesday.');
  });

  it('whoever sets it up', () => {
    const { body, remarks } = replyTo(
      'My PA will be in touch to set up dinner with the Chairman. Which evenings next week would suit you?',
      'other',
    );
    expect(body).toContain('I can be flexible next week');
    expect(body).not.toContain('see to it');
    expect(remarks.join('\n')).toContain('They look for a time');
  });

  it('among those they list', () => {
    const said =
      'Anita emailed: please choose one of these slots - Mon 30th 9am, Mon 30th 2pm, Tue 31st 11am - and let me know';
    expect(replyTo(said, 'other').body).toContain('Any of those times would suit me');
    expect(replyTo(said, 'other', {}, { times: 'Mon 30th 2pm' }).body).toContain(
      'Monday 30th at 2pm would suit me well',
    );
  });

  it('turned down by one who is away, with another', () => {
    const { body } = replyTo(
      'Can you do Thursday 2 April at 11?',
      'interview',
      at('2026-04-02T11:00', 'Thursday 2 April at 11'),
      { times: "I'm away that day, could do the 3rd" },
    );
    expect(body).toContain(
      'Thursday 2 April at 11:00 is difficult for me, I am afraid; could we make it the 3rd instead?',
    );
  });
});

describe('a meeting', () => {
  it('is no lunch that comes after it', () => {
    const { body } = replyTo(
      "The partners would like to meet you in person. Are you around on 31st March at 10:30? We'll take you for lunch afterwards.",
      'interview',
      at('2026-03-31T10:30', '31st March at 10:30'),
    );
    expect(body).not.toContain('invitation to lunch');
    expect(body).toContain('Tuesday 31 March at 10:30 suits me well.');
  });

  it('has its stage, and the next one is the next', () => {
    expect(replyTo("We'd like to invite you for a second-stage interview.", 'interview').body).toContain(
      'delighted to be invited to a second-stage interview',
    );
    expect(replyTo('We would like to arrange your next interview.', 'interview').body).toContain(
      'delighted to be invited to the next interview',
    );
  });

  it('they have agreed to is thanked for', () => {
    const { body } = replyTo(
      'Thanks for your email Sam. Yes, Tuesday at 10 is fine, see you then. Could you let me know if you need parking?',
      'interview',
      at('2026-03-31T10:00', 'Tuesday at 10'),
    );
    expect(body).toContain('Thank you for confirming the interview');
    expect(body).toContain('I will be there on Tuesday 31 March at 10:00');
  });

  it('with a test at their place is one to come to', () => {
    const text = 'they want me to do a proofreading test at their office on friday morning';
    const read = at('2026-03-27', 'on friday morning');
    expect(replyTo(text, 'assessment', read).subject).toContain('the proofreading test');
    const { body } = replyTo(text, 'assessment', read, { times: 'friday 9.30' });
    expect(body).toContain('9.30');
    expect(body).not.toContain('complete it');
  });

  it('has what is to be worn and brought', () => {
    const { body } = replyTo(
      'can you come in for a trial shift on Friday at 6am and bring steel toe boots',
      'assessment',
      at('2026-03-27T06:00', 'on Friday at 6am'),
    );
    expect(body).toContain('I will bring my steel toe boots.');
  });

  it('is none where something is brought in', () => {
    const { body } = replyTo('Lily asked me to bring some photos of my work in on Thursday', 'call');
    expect(body).toContain('I will bring some photos of my work.');
    expect(body).not.toMatch(/talk|flexible/);
  });
});

describe('what a letter of thanks remarks on', () => {
  it.each([
    'Hi Sam can u pop into the office on Friday at 10 for a chat with the boss',
    'The panel would be grateful if you could provide a short research statement',
    'marco said give him a ring tomorrow after 3',
  ])('is asked without a question mark, too: %j', (said) => {
    expect(requestsIn(said)).toEqual([said]);
  });
});

describe('a date that is theirs', () => {
  it.each(['1 April is fine', '1st April works', 'April 1 at 2 is good', 'the 1st is fine', '1 Apr, 2pm'])(
    'is taken as theirs: %j',
    (times) => {
      const { body } = replyTo(
        'We would like to invite you to an interview at 2pm on 1 April.',
        'interview',
        at('2026-04-01T14:00', '2pm on 1 April'),
        { times },
      );
      expect(body).toMatch(/1 April at 14:00 suits me well|would suit me well/);
      expect(body).not.toContain('difficult');
    },
  );

  it('and another is not', () => {
    const { body } = replyTo(
      'We would like to invite you to an interview at 2pm on 1 April.',
      'interview',
      at('2026-04-01T14:00', '2pm on 1 April'),
      { times: '2 April' },
    );
    expect(body).toContain('is difficult for me, I am afraid; could we make it 2 April instead?');
  });

  it('is the better of two, or a part of one', () => {
    const coffee = 'Could you meet the team for an interview on Tuesday or Wednesday morning?';
    expect(replyTo(coffee, 'interview', {}, { times: 'wed is better for me' }).body).toContain(
      'Wednesday would suit me well',
    );
    const dates = 'Could you come for an interview on April 9th or 10th? Do you have a preference?';
    const { body, remarks } = replyTo(dates, 'interview', {}, { times: 'April 9th, morning' });
    expect(body).toContain('April 9th in the morning would suit me well');
    expect(remarks.join('\n')).not.toContain('preference');
  });
});

describe('one who is to write to somebody', () => {
  it.each([
    [
      "I'd like to introduce you to our CFO, Anne Bell. Please reach out to Anne on anne@acme.example to arrange a time.",
      'I will write to Anne today',
    ],
    ['Please reach out to her on anne@acme.example to arrange a call.', 'I will write to her today'],
    [
      'Please could you email Tom (tom@acme.example) with your availability for next week?',
      'I will write to Tom today',
    ],
    ['She asked me to contact Priya Nair to set up a visit', 'I will write to Priya Nair today'],
  ])('says so: %j', (text, said) => {
    const { body } = replyTo(text, 'call');
    expect(body).toContain(said);
    expect(body).not.toContain('flexible');
  });

  it.each(['She will email Tom to arrange a time', 'HR will contact him to set up a call'])(
    'is not one of theirs: %j',
    (text) => {
      expect(replyTo(text, 'call').body).not.toContain('I will write to');
    },
  );
});

describe('what is asked beside', () => {
  it('before an interview is sent for it', () => {
    const { body } = replyTo(
      'Hello Sam, the panel would like to see a lesson plan before the interview on Monday. Could you email it to me by Friday?',
      'interview',
      { ...at('2026-03-30', 'on Monday'), ...by('2026-03-27', 'by Friday') },
    );
    expect(body).toContain('You will have a lesson plan by Friday 27 March.');
  });

  it.each<[string, NextStep, string]>([
    [
      'Can you send me your references and your salary expectations?',
      'references',
      'I am looking for £32,000',
    ],
    ['Hi Sam, can you let me have your start date and t-shirt size?', 'other', 'I could start on 20 April'],
  ])('is not remarked on once it is answered: %j', (text, step, answer) => {
    expect(replyTo(text, step, {}, { answer }).remarks.join('\n')).not.toContain('They also ask');
  });

  it('is nothing where one is asked whether one still comes, and hours are no task', () => {
    const still = replyTo(
      'Hi Sam, are you still ok for tomorrow at 10?',
      'interview',
      at('2026-03-26T10:00', 'tomorrow at 10'),
    );
    expect(still.body).toContain('I can confirm that I will be there');
    const trial = replyTo('Could you do a trial day next week, any day is fine, 8 till 4', 'assessment');
    expect([...still.remarks, ...trial.remarks].join('\n')).not.toContain('They also ask');
  });

  it('is made ready', () => {
    const { body } = replyTo(
      'Helen rang - second interview on the 8th at half 2, need to do a 5 min presentation on why I want the job',
      'interview',
      at('2026-04-08T14:30', 'on the 8th at half 2'),
    );
    expect(body).toContain('invited to a second interview');
    expect(body).toContain('I will have the presentation ready.');
  });
});

describe('thanks for papers that came', () => {
  it.each([
    'Thanks for sending over your CV. Are you free for a call this week?',
    'Thank you for sending your CV through, it reads well. Are you free for a call this week?',
    'Many thanks for completing the application form and returning it so quickly. Are you free for a call this week?',
  ])('ask for none: %j', (said) => {
    const { body } = replyTo(said, 'call');
    expect(body).toContain('I would be very glad to talk');
    expect(body).not.toMatch(/\bCV\b|\bform\b/);
  });

  it('leave what else is asked', () => {
    const { body } = replyTo(
      'Thanks for sending over your CV. Are you free for a call this week? Please could you send me your portfolio beforehand.',
      'call',
    );
    expect(body).toContain('I will also send you my portfolio');
    expect(papersAndForms('Thanks for sending your CV, and please send two references as well.')).toBe(
      'two references',
    );
  });

  it('and an invitation behind them is one', () => {
    const { body } = replyTo(
      'Thank you for sending over your references. We would like to invite you to spend a morning with us on Wednesday 1 April.',
      'references',
      at('2026-04-01', 'on Wednesday 1 April'),
    );
    expect(body).toContain('Wednesday 1 April suits me well');
    expect(body).not.toContain('referees');
  });
});

describe('a day that is no time to meet', () => {
  it.each([
    ['Could you let me know whether you would be happy to work one Saturday in four?', 'Saturday'],
    ['Would you be able to do every other Sunday?', 'Sunday'],
  ])('is one of the rota: %j', (said, phrase) => {
    const { body } = replyTo(said, 'other', at('2026-03-28', phrase));
    expect(body).not.toContain('suits me well');
    expect(body).toContain('You will have my answer today.');
  });

  it('is one of a week they ask for times of', () => {
    const { body } = replyTo(
      'We would like to invite you for a 30-minute Zoom interview during the week of April 6. Please let me know two or three times that would work for you between 9 a.m. and 4 p.m. Eastern.',
      'interview',
      at('2026-04-10T09:00', 'between 9 a.m. and 4 p.m. Eastern'),
    );
    expect(body).toContain('a 30-minute video interview');
    expect(body).toContain('I can be flexible that week');
  });

  it('but a day they name beside their asking is one', () => {
    const { body } = replyTo(
      'Could you come in on Saturday 28 March at 10? If not, send me your availability.',
      'interview',
      at('2026-03-28T10:00', 'on Saturday 28 March at 10'),
    );
    expect(body).toContain('Saturday 28 March at 10:00 suits me well');
  });
});

describe('questions, and no meeting', () => {
  it.each([
    'It was lovely to meet you yesterday! When could you start?',
    'Great chatting yesterday. What is your notice period?',
    'Before we arrange an interview could you let me know your notice period and whether you drive?',
  ])('are answered as such: %j', (said) => {
    const { body, subject } = replyTo(said, 'interview');
    expect(subject).toContain('your question');
    expect(body).toContain('You will have my answer today.');
  });

  it('of the hours of the job', () => {
    const { body } = replyTo(
      'Are you available to work evenings?',
      'other',
      {},
      { answer: 'Yes, evenings are fine' },
    );
    expect(body).toContain('Thank you for asking. Yes, evenings are fine.');
  });

  it('to be answered in writing by a day', () => {
    const { body } = replyTo(
      'As a first step we are asking people to answer three questions by email. Please send your answers by Monday 30 March.',
      'other',
      by('2026-03-30', 'by Monday 30 March'),
    );
    expect(body).toContain('You will have my answer by Monday 30 March.');
  });
});

describe('what is asked beside', () => {
  it('is a task that is to be back before the call', () => {
    const { body } = replyTo(
      "The next stage is a short written exercise, attached. Please return it by Tuesday 31 March. We'd then like to have a call on Thursday 2 April at 10am to discuss it.",
      'interview',
      {
        ...at('2026-04-02T10:00', 'on Thursday 2 April at 10am'),
        ...by('2026-03-31', 'by Tuesday 31 March'),
      },
    );
    expect(body).toContain('I will also send you the exercise by Tuesday 31 March, as you asked.');
  });

  it('is no test of the day itself', () => {
    const { body } = replyTo(
      'We would like to invite you to an interview on Thursday 2 April at 10am, with a short written test. Please confirm by Friday.',
      'interview',
      { ...at('2026-04-02T10:00', 'on Thursday 2 April at 10am'), ...by('2026-03-27', 'by Friday') },
    );
    expect(body).not.toContain('also send');
  });

  it.each([
    ['', 'I will also send you the contact details of my two referees, as you asked.'],
    ['head@oak.example and jill@elm.example', 'My referees are head@oak.example and jill@elm.example.'],
  ])('is how to reach referees, answered %j', (answer, told) => {
    const { body } = replyTo(
      'You have been shortlisted for interview on Monday 30 March at 9.15am. Please can you forward the email addresses of your two referees as we need to request references prior to interview.',
      'interview',
      at('2026-03-30T09:15', 'on Monday 30 March at 9.15am'),
      answer === '' ? {} : { answer },
    );
    expect(body).toContain(told);
    expect(body.match(/referees/g)).toHaveLength(1);
  });

  it('is the title of a talk', () => {
    expect(
      papersAndForms('Please send the title of your presentation and a copy of your slides by Monday.'),
    ).toBe('the title of my presentation and a copy of my slides');
  });

  it('is no call with oneself where referees are rung', () => {
    const { body } = replyTo(
      "Could you send me three references with phone numbers? I'd like to call them this week.",
      'references',
    );
    expect(body).not.toContain('As for the call');
  });

  it('is a line to somebody else', () => {
    const { body } = replyTo(
      "We'd like you to meet Derek, our treasurer. Please drop him a line at derek@ashdown.example to fix a time.",
      'interview',
    );
    expect(body).toContain('I will write to him today, so that we can find a time');
  });

  it('is a receipt, with a test that has its day', () => {
    const { body } = replyTo(
      'The next step is a 90-minute assessment, which you have until Monday to complete. Please confirm you have received this email.',
      'assessment',
      by('2026-03-30', 'until Monday'),
    );
    expect(body).toContain(
      'your message has reached me, and I will complete the assessment by Monday 30 March.',
    );
  });
});

describe('remarks on what the letter leaves out', () => {
  const remarksOf = (said: string, answer: string) =>
    replyTo(said, 'paperwork', {}, answer === '' ? {} : { answer }).remarks.join('\n');
  it.each([
    ['Please fill out the attached W-4 and I-9 and get them back to me.', ''],
    ['Please complete the attached application form and the DBS form.', 'I have attached both forms'],
    ['Please complete the authorization form at the link below.', 'I completed the form this morning'],
  ])('name nothing it speaks of: %j', (said, answer) => {
    expect(remarksOf(said, answer)).not.toContain('They also ask');
  });

  it('tell of a further paper the answer does not name', () => {
    const said =
      'Please complete the attached application form and return it. I will also need two references by Friday.';
    expect(remarksOf(said, 'I have attached the form')).toContain(
      '“I will also need two references by Friday”',
    );
    expect(remarksOf(said, '')).not.toContain('They also ask');
  });

  it.each([
    "Can you do Monday 30th at 9.30 or 11? Also can you confirm you're ok with 25k as that's top of the budget.",
    "Can you send me your availability for next week for a second chat? Also what's the earliest you could start?",
  ])('tell of what only the candidate knows beside a time: %s', (said) => {
    expect(replyTo(said, 'interview').remarks.join('\n')).toMatch(/ok with 25k|earliest you could start/);
  });

  it('are none of a day to hand in that is given', () => {
    const { remarks } = replyTo(
      'Attached is a small coding challenge. When do you think you could get it back to us?',
      'assessment',
      {},
      { times: 'by next Wednesday' },
    );
    expect(remarks.join('\n')).not.toContain('They also ask');
  });
});

describe('what to bring', () => {
  it.each([
    [
      "It's a 60 minute pairing session over Zoom. Could you do Monday at 10am or Tuesday at 2pm?",
      'prepare?',
    ],
    ['Could you come in on Monday at 10am or Tuesday at 2pm for an interview?', 'prepare or bring?'],
    [
      'You can come to our office or meet us over Zoom. Could you do Monday at 10am or Tuesday at 2pm?',
      'bring?',
    ],
  ])('is asked where one goes somewhere: %j', (said, asked) => {
    expect(replyTo(said, 'interview').body).toContain(asked);
  });
});

/** Times and answers as they are typed in haste, in the reply to what they ask. */
import { describe, expect, it } from 'vitest';
import type { NextStep, Reading } from '../../src/domain/facts.ts';
import { write } from '../../src/letters/write.ts';
import { application, interview, message, person, reading, request } from './build.ts';
import { templateNamed } from './built-in.ts';
import { replyTo } from './replies.ts';

const MONDAY = { appointment: { at: '2026-03-30T10:00', phrase: 'Monday at 10am' } };
const COME = 'Could you come in on Monday at 10am?';
const TAKE_HOME = 'Please complete the take-home task.';

describe('times typed with the one that does not suit', () => {
  it.each<[string, string]>([
    ['monday no good, tuesday?', 'is difficult for me, I am afraid; could we make it Tuesday instead?'],
    ["Monday doesn't work for me, could do Tuesday", 'afraid; could we make it Tuesday instead?'],
    [
      'Monday 30 March is difficult, could do Tuesday or the following week',
      'afraid; could we make it Tuesday or the following week instead?',
    ],
    [
      'Monday is difficult as I have no cover, could do Thursday',
      'I am afraid. I have no cover, but I could do Thursday.',
    ],
    ['not monday, tuesday any time', 'afraid; could we make it Tuesday at any time instead?'],
    ['10 is too early, after 12 is fine', 'afraid; could we make it after 12 instead?'],
  ])('%j says no, and asks for the other', (times, said) => {
    const { body } = replyTo(COME, 'interview', MONDAY, { times });
    expect(body).toContain('Monday 30 March at 10:00 is difficult for me');
    expect(body).toContain(said);
  });

  it('takes the other one of theirs', () => {
    const { body } = replyTo(
      'Could you do Tuesday at 2 or Wednesday at 10?',
      'interview',
      {},
      {
        times: 'not Tuesday, Wednesday is fine',
      },
    );
    expect(body).toContain('Wednesday would suit me well, and I look forward to it.');
    expect(body).not.toContain('difficult');
  });

  it('says no to nothing where they named no time', () => {
    const { body } = replyTo(
      'When could you come in for an interview?',
      'interview',
      {},
      {
        times: 'not monday, tuesday ok',
      },
    );
    expect(body).toContain('I would be free on Tuesday, but not on Monday.');
  });
});

describe('times typed as a sentence', () => {
  it.each<[string, string]>([
    [
      'I have a class Monday, could do Tuesday or Wednesday',
      'I have a class Monday, but I could do Tuesday or Wednesday.',
    ],
    ['Any day is fine, might be ten minutes late', 'Any day is fine, but I might be ten minutes late.'],
    [
      "I'm at a conference on Monday, any other day that week would work",
      "I'm at a conference on Monday, but any other day that week would work.",
    ],
    [
      'could we make it 2.30, I have a dentist appointment',
      'Could we make it 2.30? I have a dentist appointment.',
    ],
    [
      "I'm in court on the 30th but free any day the week after",
      "I'm in court on the 30th but free any day the week after.",
    ],
  ])('%j is one with its joints', (times, said) => {
    expect(replyTo(COME, 'interview', MONDAY, { times }).body).toContain(` ${said}`);
  });

  it.each<[string, string]>([
    ['will do it this weekend', 'I will do it this weekend.'],
    ['Sunday evening', 'I will complete it on Sunday evening.'],
    ['tomorrow', 'I will complete it tomorrow.'],
    ['by Sunday', 'You will have it by Sunday.'],
  ])('%j tells when a task is done', (times, said) => {
    expect(replyTo(TAKE_HOME, 'assessment', {}, { times }).body).toContain(`. ${said} `);
  });

  it.each<[string, string]>([
    ['tomorrow is fine', 'I can start on it tomorrow.'],
    ['could I do it at 2pm instead?', 'I can start on it at 2pm.'],
  ])('%j tells when one that is still to come is begun', (times, said) => {
    const { body } = replyTo(
      "Next is the take-home task, I'll send it to you tomorrow.",
      'assessment',
      {},
      { times },
    );
    expect(body).toContain(said);
  });

  it('is the week with its days', () => {
    const { body } = replyTo(
      'When could you come in?',
      'interview',
      {},
      { times: 'week of 13 April: Tuesday or Wednesday' },
    );
    expect(body).toContain('I would be free on Tuesday or Wednesday in the week of 13 April.');
  });

  it('takes either, and says which is better', () => {
    const { body } = replyTo(
      'Can you do Thursday or Friday?',
      'interview',
      {},
      { times: 'both fine, afternoons better' },
    );
    expect(body).toContain('Either would suit me, though afternoons would be best.');
  });

  it('keeps what is done another way in a letter that asks for another time', () => {
    const { body } = write(
      templateNamed('reschedule'),
      null,
      request({
        application: application({
          people: [person()],
          interviews: [interview({ at: '2026-03-13T10:00:00.000Z' })],
        }),
        set: { times: 'could do it by Zoom at the same time' },
      }),
    );
    expect(body).toContain('I could do it by Zoom at the same time.');
  });
});

describe('an hour alone', () => {
  it.each<[string, Partial<Reading>, string, string]>([
    [
      'Could you come in on Monday? Any time between 10 and 3 would be fine.',
      { appointment: { at: '2026-03-30', phrase: 'on Monday' } },
      '11',
      'Monday at 11 would suit me well, and I look forward to it.',
    ],
    [
      'Could you come in on Monday? Any time between 10 and 3 would be fine.',
      { appointment: { at: '2026-03-30', phrase: 'on Monday' } },
      '11am is perfect',
      'Monday at 11am would suit me well, and I look forward to it.',
    ],
    [
      'Are you free to come by on Monday around 11 for a chat?',
      {},
      '11 is good',
      'Monday at 11 would suit me well',
    ],
    [
      'Are you free to come by on Monday around 11 for a chat?',
      {},
      '',
      'Monday around 11 would suit me well',
    ],
  ])('of the day in %j', (text, read, times, said) => {
    expect(replyTo(text, 'interview', read, times === '' ? {} : { times }).body).toContain(said);
  });
});

describe('an answer typed in haste', () => {
  const SALARY_AND_NOTICE =
    'Are you still interested? If so could you let me know your current salary and notice period.';
  it.each<[string, string, string]>([
    [
      'My notice period is two weeks and yes, I drive and have my own car',
      'Could you let me know your notice period and whether you drive?',
      'My notice period is two weeks and yes, I drive and have my own car.',
    ],
    [
      '20 April, and Saturdays are fine',
      'When could you start, and can you do weekends?',
      'I could start on 20 April, and Saturdays are fine.',
    ],
    [
      '4 weeks but might be negotiable',
      "What's your notice period?",
      'My notice period is 4 weeks, but might be negotiable.',
    ],
    [
      'none, immediately available',
      "What's your notice period?",
      'I have no notice to give, and I am available immediately.',
    ],
    [
      'both fine',
      'The role is hybrid. Is that ok, and would you be comfortable with 42k?',
      'Both are fine with me.',
    ],
    [
      'somewhere between 115 and 125k depending on benefits',
      'What are your salary expectations?',
      'I am looking for somewhere between 115 and 125k depending on benefits.',
    ],
    [
      'Still very interested! Currently on 34k, 4 weeks notice',
      SALARY_AND_NOTICE,
      'I am still very interested! I am currently on 34k, and I have to give 4 weeks’ notice.',
    ],
    [
      'Yes. £34,000 and one month',
      SALARY_AND_NOTICE,
      'Yes, I am. My current salary is £34,000, and my notice period is one month.',
    ],
    [
      'Yes, British citizen. Could start 1 May',
      'Do you have the right to work in the UK and when could you start?',
      'Yes, I am a British citizen. I could start on 1 May.',
    ],
    [
      'Yeah got my own tools and 18th edition',
      'Have you got your own tools and 18th edition?',
      'Yes, I have got my own tools and 18th edition.',
    ],
    [
      'yes clean licence and yes can start monday',
      'Have you got a clean driving licence and can you start soon?',
      'Yes, I have a clean licence, and yes, I can start on Monday.',
    ],
    [
      'Rate is £200 a day, available from 6 April',
      'What is your day rate?',
      'My rate is £200 a day, and I am available from 6 April.',
    ],
    [
      '13th is fine. £260',
      'Can you start on the 13th, and what is your day rate?',
      'The 13th is fine. I am looking for £260.',
    ],
    [
      "Yes hybrid is fine and no I don't need sponsorship",
      'Are you happy with hybrid? Do you need sponsorship?',
      "Yes, hybrid is fine, and no, I don't need sponsorship.",
    ],
    ['no access requirements', 'Let us know of any access requirements.', 'I have no access requirements.'],
    ['none', 'Please let us know of any dietary requirements.', 'I have no dietary requirements.'],
    [
      '13 April is fine, lowest 38k',
      'Could you start on 13 April, and what is your lowest salary?',
      '13 April is fine, and I am looking for at least 38k.',
    ],
    [
      'CV attached, will do the form tonight',
      'Could you send your CV?',
      'I attach my CV and will do the form tonight.',
    ],
    [
      '32-35k. Yes, I have a second interview next week',
      'What are your salary expectations? Are you interviewing elsewhere?',
      'I am looking for 32-35k. Yes, I have a second interview next week.',
    ],
    [
      '£350 a day, available from mid April',
      'What is your day rate?',
      'I am looking for £350 a day, and I am available from mid-April.',
    ],
  ])('%j to %j', (answer, said, told) => {
    expect(replyTo(said, 'other', {}, { answer }).body).toContain(told);
  });

  it('of few words is no other time', () => {
    const { body } = replyTo(`${COME} Please let me know of any access requirements.`, 'interview', MONDAY, {
      answer: 'no access requirements',
    });
    expect(body).toContain('Monday 30 March at 10:00 suits me well.');
    expect(body).toContain('I have no access requirements.');
  });
});

describe('what they want prepared for a meeting', () => {
  it.each<[string, NextStep, Partial<Reading>]>([
    [
      "We'd like to move to the final interview on Monday at 10am. We'd like you to prepare a short presentation on your first 90 days.",
      'assessment',
      MONDAY,
    ],
    [
      'I am writing to invite you to interview on Monday at 10am. You will be asked to give a 15 minute presentation on your research.',
      'interview',
      MONDAY,
    ],
  ])('is made ready beside it: “%s”', (text, nextStep, read) => {
    const { body } = replyTo(text, nextStep, read, {});
    expect(body).toContain('delighted to be invited to');
    expect(body).toContain('Monday 30 March at 10:00 suits me well. I will have the presentation ready.');
    expect(body).not.toContain('Is there anything I should prepare');
    expect(body).not.toContain('complete it');
  });

  it('has its day where nobody is met', () => {
    const { body } = replyTo('Please prepare a short presentation and send it to us.', 'assessment', {}, {});
    expect(body).toContain(
      'I would be glad to prepare the presentation for the Senior Engineer role. I will complete it',
    );
  });
});

describe('what they ask, and do not', () => {
  it('is sent or brought, and not both', () => {
    const { body } = replyTo(
      `${COME} Please confirm your attendance by return email and bring photo ID, proof of address and your qualification certificates.`,
      'interview',
      MONDAY,
      {},
    );
    expect(body).toContain('I will bring');
    expect(body).not.toContain('send you');
  });

  it.each([
    'Have you got a clean driving licence and could you start Monday?',
    'Do you have a licence, and can you start on Monday?',
  ])('is a start and no appointment: “%s”', (text) => {
    const appointment = { at: '2026-03-30', phrase: 'Monday' };
    const { body } = replyTo(text, 'paperwork', { appointment }, { answer: 'Yes to both' });
    expect(body).toContain('Thank you for asking. Yes to both.');
    expect(body).not.toMatch(/can also make|everything you asked for/);
  });

  it('is papers after an interview, and no further one', () => {
    const { subject, body } = replyTo(
      'Further to your interview on Friday, we would like to proceed to pre-employment checks. Please complete the attached DBS form and return it to me by Wednesday.',
      'interview',
      {},
      {},
    );
    expect(subject).toContain('the documents');
    expect(body).toContain('You will have the DBS form');
    expect(body).not.toContain('invited');
  });

  it('is an interview and no assessment', () => {
    const { body } = replyTo(
      'The partners would like to do a case interview with you next week.',
      'assessment',
      {},
      {},
    );
    expect(body).toContain('invited to a case interview');
  });

  it('is one of two days', () => {
    const { body } = replyTo('Can you do a second interview on Thursday or Friday?', 'interview', {}, {});
    expect(body).toContain(
      'Either day would suit me; please let me know which you prefer, and at what time.',
    );
  });

  it('is that it came, and that one will be there', () => {
    const { body } = replyTo(
      "Just a note to confirm your interview on Monday at 10am. Could you let me know you've received this?",
      'interview',
      MONDAY,
      {},
    );
    expect(body).toContain(
      'Thank you, your message has reached me. I will be there on Monday 30 March at 10:00.',
    );
  });

  it('is a new time of the interview that is booked', () => {
    const { subject } = replyTo(
      'Can we move Friday to Monday at 10am?',
      'other',
      MONDAY,
      {},
      {
        application: application({
          people: [person()],
          interviews: [interview({ at: '2026-03-27T10:00:00.000Z' })],
        }),
      },
    );
    expect(subject).toContain(': the interview');
  });
});

describe('what one reply says of several things', () => {
  it('moves nothing where they move on to the next interview', () => {
    const { body } = replyTo(
      "Great news, we'd like to move to the final stage, a 60 minute interview. Could you let me know a few times next week?",
      'interview',
      {},
      {},
      {
        application: application({
          people: [person()],
          interviews: [interview({ at: '2026-03-27T10:00:00.000Z' })],
        }),
      },
    );
    expect(body).toContain('delighted to be invited to a 60-minute interview');
  });

  it('takes a good wish for no question after what one would like', () => {
    const { body } = replyTo(
      "Hope you're well. Could you let me know your current salary?",
      'other',
      {},
      { answer: '£34,000' },
    );
    expect(body).toContain('My current salary is £34,000.');
  });

  it('says yes to two questions no more than once each', () => {
    const { body } = replyTo(
      'Have you got a licence and could you start soon?',
      'other',
      {},
      { answer: 'Yes and yes' },
    );
    expect(body).toContain('Thank you for asking. Yes and yes.');
  });

  it('promises no names that it gives', () => {
    const { body } = replyTo(
      'Please confirm the names of your two referees and that we may contact them before interview.',
      'references',
      {},
      { answer: 'yes you can contact them. Mr P Shaw, head of maths at Hillside, and Mrs L Green' },
    );
    expect(body).toContain(
      'Yes, you can contact them. My referees are Mr P Shaw, head of maths at Hillside, and Mrs L Green.',
    );
    expect(body).not.toContain('send you their names');
  });

  it.each([
    [
      'Please let me know which days would suit you, and whether you would require accommodation.',
      'whether you would require accommodation',
    ],
    [
      'Please let me know whether you will be able to attend, and whether you have any access requirements.',
      'whether you have any access requirements',
    ],
  ])('remarks on the question beside the times: “%s”', (asked, question) => {
    const { remarks } = replyTo(`We would like to invite you to an interview. ${asked}`, 'interview', {}, {});
    expect(remarks.join('\n')).toContain(`They also ask “${question}`);
    expect(remarks.join('\n')).toContain('--set answer="…"');
  });

  it('takes the hour at which a test is sent, where they ask whether it suits', () => {
    const said =
      'We would like you to complete a short exercise, which I will email to you at 10am on Monday. You will have one hour. Please confirm that this is convenient.';
    const { body } = replyTo(said, 'assessment', MONDAY, {});
    expect(body).toContain(
      'glad to do the exercise for the Senior Engineer role. Monday 30 March at 10:00 suits me well.',
    );
  });

  it('does the shadow shift they ask for', () => {
    const { subject } = replyTo('Would you be able to do a shadow shift on Friday?', 'other', {}, {});
    expect(subject).toContain('the shadow shift');
  });

  it('takes the part of each day of theirs', () => {
    const { body } = replyTo(
      'Please confirm your availability on 8 and 9 April.',
      'interview',
      {},
      {
        times: '8 April any time, 9 April afternoon only',
      },
    );
    expect(body).toMatch(/any time on 8 April or on 9 April in the afternoon only/i);
  });

  it('says where nothing reads as a request', () => {
    const { remarks } = write(
      templateNamed('reply-immediate'),
      null,
      request({
        messages: [{ message: message({ text: 'All good here.' }), reading: reading({ kind: 'vague' }) }],
      }),
    );
    expect(remarks.join()).toContain('Nothing they said last reads as a request');
    const rang = 'Gary rang - can I start on the 13th and whats my day rate';
    expect(replyTo(rang, 'other', { kind: 'none' }, {}).remarks.join()).toContain('Nothing they said last');
  });

  it('has an "or" before the last of several times', () => {
    const { body } = replyTo(
      'Please share some slots.',
      'interview',
      {},
      {
        times: 'Thu 3/26 1-4pm ET, Fri 3/27 before noon, Mon 3/30 anytime',
      },
    );
    expect(body).toMatch(/free on Thursday 3\/26 1-4pm ET, on Friday 3\/27 before noon, or on Monday 3\/30/);
  });
});

describe('an answer that says that one comes', () => {
  const ADJUSTMENTS =
    'Please confirm that you will attend on Monday at 10am, and let us know whether you require any adjustments.';
  it.each([
    ["I'll be there and don't need any adjustments", "I don't need any adjustments."],
    ["I'll be there, no access requirements", 'I have no access requirements.'],
    ['Yes, I will be there. I need step-free access', 'I need step-free access.'],
    ["I'll be there, but I may be ten minutes late", "I'll be there, but I may be ten minutes late."],
  ])('says only the rest: %j', (answer, told) => {
    const { body } = replyTo(ADJUSTMENTS, 'interview', MONDAY, { answer });
    expect(body).toContain('I will be there on Monday 30 March at 10:00.');
    expect(body.split('\n\n')).toContain(told);
  });

  it('says nothing more', () => {
    const { body } = replyTo(COME, 'interview', MONDAY, { answer: "I'll be there" });
    expect(body).toContain('Monday 30 March at 10:00 suits me well.');
    expect(body).not.toContain('there.');
  });
});

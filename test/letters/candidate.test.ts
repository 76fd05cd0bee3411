/** What a candidate wrote, and what was said to them, as the employer's letters take it up. */
import { describe, expect, it } from 'vitest';
import { checksOn } from '../../src/letters/checks/checks.ts';
import type { LetterRequest } from '../../src/letters/request.ts';
import {
  candidateAsks,
  saysIll,
  saysNoThanks,
  saysOtherOffer,
  saysWhenFree,
  saysWhyNot,
} from '../../src/letters/words/candidate.ts';
import { lastOfDays } from '../../src/letters/words/days.ts';
import { write } from '../../src/letters/write.ts';
import { application, interview, message, person, reading, request } from './build.ts';
import { templateNamed } from './built-in.ts';

const TOM = person({ name: 'Tom Evans', email: null });

const after = (text: string, day: string | null = null, facts: Partial<LetterRequest> = {}) =>
  request({
    to: [TOM],
    application: application({ people: [TOM], interviews: [interview()] }),
    messages: [
      {
        message: message({ text }),
        reading: reading({
          deadline:
            day === null ? null : { from: day, to: day, owner: 'you', phrase: 'by then', ambiguous: false },
        }),
      },
    ],
    ...facts,
  });

const letter = (name: string, asked: LetterRequest) => write(templateNamed(name), null, asked);

const onRecord = (name: string, asked: LetterRequest): string => {
  const template = templateNamed(name);
  const found = checksOn(write(template, null, asked), { template, request: asked, attachments: 0 });
  const { ok, says } = found.find(({ id }) => id === 'on-record') ?? { ok: false, says: '' };
  return ok ? '' : says;
};

describe('another offer', () => {
  it.each([
    'I have another offer and need to answer by Friday.',
    "I've had an offer from another firm, they want an answer by 20 March.",
    'I have been offered another job and must decide by Thursday.',
    "Hi, I should let you know I've got another offer that expires on Friday.",
    'Another company made me an offer with a Wednesday deadline.',
    'I was offered a job elsewhere and have to tell them by Friday.',
    'She has two offers and has to decide by Monday.',
  ])('is heard: %s', (text) => {
    expect(saysOtherOffer(text)).toBe(true);
  });
  it.each([
    'Thank you for the offer.',
    'I am glad to have your offer and will answer by Friday.',
    'I have accepted another offer.',
    'Do you offer a pension?',
    'I look forward to hearing from you.',
    'No other offers at the moment.',
    "I don't have any other offers and my notice is four weeks.",
    "I haven't had another offer yet.",
    'If I get another offer I will tell you.',
    "I'm waiting to hear about another offer.",
  ])('is not: %s', (text) => {
    expect(saysOtherOffer(text)).toBe(false);
  });

  const OFFER = after('I have another offer and need to answer by Friday.', '2026-03-13');
  it.each([
    ['employer-timeline', 'you have another offer to answer by Friday 13 March'],
    ['employer-delay', 'the other offer you told me about, which you have to answer by Friday 13 March'],
    ['employer-ask-timeline', 'You have to answer it by Friday 13 March'],
  ])('%s takes it up', (name, words) => {
    const { body } = letter(name, OFFER);
    expect(body.replace(/\s+/g, ' ')).toContain(words);
    expect(body).not.toMatch(/for instance|other offers with a deadline|decide on something else/);
  });
  it('a day of mine after theirs is remarked on', () => {
    const late = 'They have to answer another offer by Friday 13 March, and your date is later.';
    expect(letter('employer-delay', { ...OFFER, set: { by: '2026-03-16' } }).remarks).toContain(late);
    expect(letter('employer-delay', { ...OFFER, set: { by: '2026-03-12' } }).remarks).not.toContain(late);
  });
  it('a letter without a day of mine is remarked on where theirs is near', () => {
    const near = after('I have another offer and need to answer by Thursday.', '2026-03-12');
    const far = after('I have another offer and need to answer by May.', '2026-05-01');
    for (const name of ['employer-delay', 'employer-timeline']) {
      expect(letter(name, near).remarks.join()).toContain('names a day of yours before it');
      expect(letter(name, far).remarks.join()).not.toContain('names a day of yours before it');
    }
  });
  it('one whose day is past is not spoken of', () => {
    const past = after('I have another offer and need to answer by Monday.', '2026-03-09');
    expect(letter('employer-delay', past).body).toContain('for instance');
  });
});

describe("a candidate's no", () => {
  it.each([
    ["Thank you but I've decided to take another job nearer home.", true],
    ['I would like to withdraw my application, as the commute is too long.', true],
    ["I've accepted another offer.", false],
    ["I'm afraid I'll have to turn it down; the pay is too low.", true],
    ['I am no longer available.', false],
    ['I have decided to stay with my present employer.', true],
    ["This isn't the right move for me because of the hours.", true],
    ['Tom withdrew.', false],
    ["Unfortunately I have to pull out, my husband's job is moving to Leeds.", true],
    ["I've been offered something else and I'm going to take it.", false],
    ["I got a counter offer from my present employer and I'm going to accept it.", true],
    ["I don't wish to continue because of the hours.", true],
  ])('%s', (text, isTold) => {
    expect([saysNoThanks(text), saysWhyNot(text)]).toEqual([true, isTold]);
  });
  it.each([
    'I have not accepted anything yet.',
    "I don't want to withdraw my application.",
    'Before I accept another job, could you tell me where things stand?',
    'I would be glad to take the job.',
    'I have decided to accept your offer.',
    'I am going to take the test on Monday.',
    "I got your offer, and I'm going to accept it.",
    "I don't want to pull out.",
    'I have another offer. I will take the call on Friday.',
  ])('is not: %s', (text) => {
    expect(saysNoThanks(text)).toBe(false);
  });

  it('with a reason is not asked for one', () => {
    const told = letter('employer-ack-decline', after("I've decided to take another job nearer home.")).body;
    const bare = letter('employer-ack-decline', after('I have accepted another offer.')).body;
    expect([told, bare].map((body) => body.includes('what weighed most'))).toEqual([false, true]);
    expect(told).toContain('giving us your reason');
  });
  it.each(['employer-close', 'employer-nudge', 'employer-next-step', 'employer-delay'])(
    '%s is not the answer to it',
    (name) => {
      expect(onRecord(name, after("I've decided to take another job."))).toContain(
        'They have said no: jobfu draft employer-ack-decline answers it.',
      );
    },
  );
});

describe('employer-close', () => {
  it('does not say that nobody wrote where somebody did', () => {
    const asked = after("So sorry, I've been ill. Is the role still open?");
    expect(onRecord('employer-close', asked)).toContain('It says that they did not write, and they have');
    expect(onRecord('employer-close', { ...asked, messages: [] })).toBe('');
    const there = message({ interview: 1, text: 'We would decide by Friday.' });
    const told = { ...asked, messages: [{ message: there, reading: reading() }] };
    expect(onRecord('employer-close', told)).toBe('');
    const sent = { id: 9, template: 'employer-nudge', to: [1], on: '2026-03-11', via: 'email' } as const;
    expect(onRecord('employer-close', { ...asked, previous: [{ ...sent, subject: null, text: null }] })).toBe(
      '',
    );
  });
});

describe('employer-next-step', () => {
  it('hears that they were ill, or sorry', () => {
    const ill = after("So sorry, I've been ill all week. Is the role still open?");
    expect(letter('employer-next-step', ill).body).toContain('I hope that you are feeling better');
    expect(onRecord('employer-next-step', ill)).toBe('');
    expect(letter('employer-next-step', after('Sorry for the late reply!')).body).toContain(
      'no need to apologise',
    );
    expect(letter('employer-next-step', after('Sorry to hear that.')).body).not.toContain('apologise');
    const poorly = letter('employer-next-step', after('My daughter is poorly, could we do next week?')).body;
    expect(poorly).toContain('I hope that your daughter is better soon.');
    expect(poorly).not.toContain('you have been unwell');
    expect(saysIll('The panel asked about sick leave.')).toBe(false);
    expect(saysIll("I've come down with a stomach bug and can't make tomorrow.")).toBe(true);
    expect(saysIll('I have unfortunately got flu.')).toBe(true);
    expect(saysIll('I have caught the bug for teaching.')).toBe(false);
    expect(saysIll('I got the bug fixed.')).toBe(false);
  });
  it('leaves no question open without a remark', () => {
    const asked = after('Yes please. Would I need a car? How are things?');
    expect(candidateAsks('Would I need a car? Any news?')).toEqual(['Would I need a car?']);
    expect(onRecord('employer-next-step', asked)).toContain('They also ask “Would I need a car?”');
  });
});

describe('times a candidate has told', () => {
  const FREE = "Thanks! I'm free on Tuesday after 3 or Thursday morning. Tom";

  it.each([
    [FREE, true],
    ['Monday at 10 works for me.', true],
    ['Any time next week suits me.', true],
    ['Any day next week is fine.', true],
    ['Tuesday at 2 is fine with me.', true],
    ['Any news is fine.', false],
    ['I can start on Monday 4 May.', false],
    ['Are you free on Tuesday?', false],
    ['Thank you for Tuesday.', false],
    ["I can't do Tuesday.", false],
  ])('%j', (said, isTold) => {
    expect(saysWhenFree(said)).toBe(isTold);
  });

  it('are not asked for again, but where no meeting comes next', () => {
    const template = templateNamed('employer-next-step');
    const written = (set: Record<string, string>) => write(template, null, after(FREE, null, { set }));
    const talk = written({ next: 'a talk with the team' });
    expect(talk.body).toContain('I have the times you gave me, and will choose one of them.');
    expect(talk.body).not.toContain('Could you name two times');
    expect(talk.remarks.join()).toContain('--set times="…" takes one of their times');
    expect(written({ next: 'a talk', times: 'Tuesday at 4' }).body).toContain('Would Tuesday at 4 suit you?');
    expect(written({ next: 'an offer' }).remarks.join()).not.toContain('takes one of their times');
  });
});

describe('the day an employer named in the interview', () => {
  const delay = (to: string, set: Record<string, string> = {}) => letterOn('employer-delay', to, set).body;
  const letterOn = (
    name: string,
    to: string,
    set: Record<string, string> = {},
    reads: Partial<ReturnType<typeof reading>> = {},
  ) => {
    const said = message({ interview: 1, text: 'We will let you know by then.' });
    const day = {
      from: to,
      to,
      phrase: 'by then',
      owner: 'them' as const,
      ambiguous: false,
    };
    const asked = request({
      now: '2026-03-25T11:20:00.000Z',
      set,
      application: application({ interviews: [interview({ id: 1, at: '2026-03-19T14:00:00.000Z' })] }),
      messages: [{ message: said, reading: reading({ kind: 'clear-timeline', deadline: day, ...reads }) }],
    });
    return write(templateNamed(name), null, asked);
  };

  it.each([
    ['employer-thanks', 'and, as I told you, you will hear from me by Friday 27 March.'],
    ['employer-timeline', 'You will hear from me by Friday 27 March, whatever the answer is.'],
  ])('stands in %s, but where another is given, it is past, or is not certain', (name, words) => {
    const { body, remarks } = letterOn(name, '2026-03-27');
    expect(body.replace(/\s+/g, ' ')).toContain(words);
    expect(remarks.join()).not.toContain('as no day is known');
    expect(letterOn(name, '2026-03-27', { by: '2026-03-30' }).body).not.toContain('27 March');
    expect(letterOn(name, '2026-03-23').body).not.toContain('23 March');
    expect(letterOn(name, '2026-03-27', {}, { confidence: 0.4 }).body).not.toContain('27 March');
  });

  it('is owned up to where it is past, and taken back where it is not', () => {
    expect(delay('2026-03-23')).toContain('an answer by Monday 23 March; I apologise for the delay.');
    expect(delay('2026-03-27')).toContain('you would hear by Friday 27 March, and we will need longer.');
  });

  it.each([
    ['early next week', 'I expect to have news early next week, and I will write then'],
    ['mid April', 'I expect to have news in mid-April, and'],
    ['the middle of April', 'I expect to have news in the middle of April, and'],
    ['2026-04-02', 'My new date is Thursday 2 April, and I will write by then'],
  ])('and %j is said as one says when', (by, expected) => {
    expect(delay('2026-03-23', { by })).toContain(expected);
  });
});

describe('a second letter of the kind', () => {
  const sent = (template: string) =>
    ({ id: 9, template, to: [1], on: '2026-03-11', via: 'email', subject: null, text: null }) as const;
  const sentencesIn = (body: string): string[] =>
    body
      .split(/(?<=[.!?])\s+/)
      .map((one) => one.replace(/\s+/g, ' '))
      .filter((one) => one.split(' ').length > 3 && !/regards|wishes/i.test(one));

  it.each([
    ['employer-nudge', { next: 'a technical interview', by: '2026-03-20' }],
    ['employer-nudge', { next: 'the test', times: 'by Friday' }],
    ['employer-delay', { reason: 'our CFO is off sick', by: '2026-03-20' }],
    ['employer-delay', { by: 'early next week' }],
    ['employer-delay', {}],
  ])('%s says it in other words', (name, set) => {
    const asked = request({ to: [TOM], set: { ...set } });
    const first = write(templateNamed(name), null, asked).body;
    const second = write(templateNamed(name), null, { ...asked, previous: [sent(name)] }).body;
    const reason = 'Our CFO is off sick.';
    expect(sentencesIn(second).filter((one) => one !== reason && sentencesIn(first).includes(one))).toEqual(
      [],
    );
  });

  it('a nudge to one who wrote is remarked on', () => {
    expect(onRecord('employer-nudge', after("I'll look in my diary."))).toContain(
      'as if they had not written',
    );
  });
});

describe('what is the cause of a delay', () => {
  it.each([
    [
      'due to staff sickness we have had to postpone the interviews',
      'Due to staff sickness we have had to postpone the interviews.',
    ],
    ['Sorry - our MD is travelling until Thursday', 'hoped. Our MD is travelling until Thursday.'],
    ['budget is being reviewed', 'hoped. The budget is being reviewed.'],
    ['because of staff sickness', 'The reason is staff sickness.'],
    ['two interviewers on leave', 'Two interviewers are on leave.'],
    ['manager off sick', 'Our manager is off sick.'],
    ['Karen on annual leave until the 7th', 'Karen is on annual leave until the 7th.'],
    ['Head of department back on Monday', 'Our head of department is back on Monday.'],
    ['board meeting postponed to 2 April', 'The board meeting has been postponed to 2 April.'],
    ['salary not agreed yet', 'The salary has not been agreed yet.'],
    ['funding delayed', 'Funding has been delayed.'],
    ['high number of applications', 'We have had a high number of applications.'],
    ['lots of applications', 'We have had lots of applications.'],
    ['due to illness in the team', 'The reason is illness in the team.'],
    ['hiring freeze', 'The reason is a hiring freeze.'],
    ['busy period', 'The reason is a busy period.'],
    ['budget sign off', 'The reason is the budget sign-off.'],
    ['Easter holidays', 'The reason is the Easter holidays.'],
    ['IT problems', 'The reason is IT problems.'],
    ['other interviews next week', 'We have other interviews next week.'],
    ['the committee meets only once a month', 'The committee meets only once a month.'],
    ['the partners meet on Thursdays', 'The partners meet on Thursdays.'],
    ['ofsted came in this week', 'Ofsted came in this week.'],
    ['Ofsted inspection', 'The reason is an Ofsted inspection.'],
    ["sorry for the delay, the panel couldn't agree", "The panel couldn't agree."],
    ['annual leave', 'The reason is annual leave.'],
    ['waiting for approval from finance', 'We are waiting for approval from finance.'],
    ['our manager Karen has left', 'Our manager Karen has left.'],
    ["I've been off sick", "I've been off sick."],
    ['the board is away until Monday', 'The board is away until Monday.'],
  ])('%j', (reason, sentence) => {
    const { body } = write(templateNamed('employer-delay'), null, request({ to: [TOM], set: { reason } }));
    expect(body.replace(/\s+/g, ' ')).toContain(sentence);
  });
});

describe('what comes next with its day', () => {
  const body = (set: Record<string, string>) =>
    write(templateNamed('employer-next-step'), null, request({ to: [TOM], set })).body.replace(/\s+/g, ' ');

  it.each([
    'group interview at 10am on Friday 3 April',
    'final interview on 2 April at 2pm',
    'a visit tomorrow',
  ])('%j is asked for no other', (next) => {
    expect(body({ next })).toContain('Please let me know whether that suits you.');
    expect(body({ next })).not.toContain('Could you name two times');
  });
  it.each(['a talk on your lesson', 'an interview on site', 'a two-day visit'])('%j has none', (next) => {
    expect(body({ next })).toContain('Could you name two times');
  });
  it('whenever suits asks for a time, and hours may be typed with a point', () => {
    expect(body({ next: 'a tour of the ward', times: 'whenever suits' })).toContain(
      'Could you name two times',
    );
    expect(body({ next: 'a tour', times: 'Mon 10.30 or Tue 2.15' })).toContain(
      'Would Monday at 10.30 or Tuesday at 2.15 suit you?',
    );
  });
  it.each([
    ["You'll meet Paul and Jan", 'meeting Paul and Jan.'],
    ['teams call', 'a Teams call.'],
  ])('%j', (next, said) => {
    expect(body({ next })).toContain(`The next step is ${said}`);
  });
});

describe('the day an employer gives', () => {
  it.each([
    ['Thursday or Friday', 'Friday'],
    ['by Monday 30 or Tuesday 31 March', 'Tuesday 31 March'],
    ['1 April or 2 April', '2 April'],
    ['a week or two', 'a week or two'],
    ['Thursday or later', 'Thursday or later'],
    ['next Friday', 'next Friday'],
  ])('of %j is %j', (typed, last) => {
    expect(lastOfDays(typed)).toBe(last);
  });

  it('is left out with a remark where it is none', () => {
    const { body, remarks } = write(
      templateNamed('employer-delay'),
      null,
      request({ to: [TOM], set: { by: 'not sure yet, maybe next week' } }),
    );
    expect(body).not.toContain('not sure');
    expect(remarks.join()).toContain('names no day and is left out');
  });
});

describe('what comes next, told as a sentence', () => {
  it.each([
    ["we'd like to make an offer", 'The next step is an offer.'],
    ['we would like to offer you the job', 'The next step is an offer.'],
    ['offer letter', 'The next step is an offer.'],
    ['invite you to a second interview', 'The next step is a second interview.'],
    ["we'd like to invite you for a trial shift", 'The next step is a trial shift.'],
  ])('%j', (next, expected) => {
    const { body } = write(templateNamed('employer-next-step'), null, request({ to: [TOM], set: { next } }));
    expect(body).toContain(expected);
  });

  it('a nudge proposes the times it is given', () => {
    const set = { next: 'second interview', times: 'Tuesday 31 March at 10 or Wednesday 1 April at 2pm' };
    const { body, remarks } = write(templateNamed('employer-nudge'), null, request({ to: [TOM], set }));
    expect(body).toContain('would Tuesday 31 March at 10 or Wednesday 1 April at 2pm suit you?');
    expect(remarks.join()).not.toContain('no place');
  });

  it('a nudge speaks of no time nobody named', () => {
    const of = (set: Readonly<Record<string, string>>, previous = request().previous): string =>
      write(templateNamed('employer-nudge'), null, request({ to: [TOM], set, previous })).body;
    expect(of({})).toContain('If this comes at a bad time or a question');
    const sent = { id: 1, template: 'employer-nudge', via: 'email', on: '2026-03-02', to: [TOM.id] } as const;
    expect(of({ times: 'any day this week' }, [{ ...sent, subject: null, text: null }])).toContain(
      'Could it be any day this week?',
    );
  });

  it('a nudge about papers speaks of no time', () => {
    const set = { next: 'the contract we sent' };
    const { body } = write(templateNamed('employer-nudge'), null, request({ to: [TOM], set }));
    expect(body).toContain('If something in it is unclear');
  });
});

/** Dates that lean on one another: neighbours joined, days counted from days named before, clock times, reports. */
import { describe, expect, it } from 'vitest';
import { WEEKDAYS_ONLY } from '../../../src/domain/calendar.ts';
import { findDates } from '../../../src/reading/dates/find.ts';

const ON = '2026-03-11';
const find = (text: string) => findDates(text, { on: ON, dateOrder: 'dmy', work: WEEKDAYS_ONLY });
const last = (text: string) => find(text).at(-1);

describe('counted from the day named before', () => {
  it.each([
    ['We interview until Thursday and decide the day after.', '2026-03-13'],
    ['The panel is on Thursday the 19th; we choose the following day.', '2026-03-20'],
    ['We interview next week and decide the Monday after.', '2026-03-23'],
    ['We interview next week and decide the week after.', '2026-03-27'],
    ['You meet the team on 24 March and hear that same day.', '2026-03-24'],
    ['We finish on the 20th, and within two days after that you hear.', '2026-03-22'],
    ['We finish on the 20th. After that, within 3 days, we write.', '2026-03-23'],
    ['Interviews end on Friday, then we need two days.', '2026-03-15'],
    ['The test closes on Friday; three working days later you hear.', '2026-03-18'],
    ['You have the results by Thursday. I will call you then.', '2026-03-12'],
    ['The board meets on Tuesday 24 March; later that week you hear.', '2026-03-27'],
    ['They meet on the 24th and tell you the next working day.', '2026-03-25'],
    ['Interviews run until 20 March. The following Monday we decide.', '2026-03-23'],
    ['We see people through Friday, we vote on Saturday and you hear on the Monday.', '2026-03-16'],
    ['The board meets on Friday. The Monday after you will hear.', '2026-03-16'],
    ['They sit next Wednesday. Friday of that week we ring you.', '2026-03-20'],
    ['The vote is on Tuesday 24 March, and you hear by the Friday of that week.', '2026-03-27'],
    ['Finals are on 9 April; an answer follows within a week of that.', '2026-04-16'],
    ['The committee meets on 15 April. You are told within two days of the meeting.', '2026-04-17'],
    ['We read this week and next, and all hear by the end of that.', '2026-03-20'],
    ['Nothing before April, but you hear by the 10th of it.', '2026-04-10'],
    ['The review runs through 20 March and you hear within the week that follows.', '2026-03-27'],
    ['The board meets on 21 March. You may count on a call the following morning.', '2026-03-22'],
    ['The last talk is on Monday and within a week of that we will tell you.', '2026-03-23'],
    ['Your panel is on the 20th. The chair writes two working days after it.', '2026-03-24'],
    ['The captain is at sea until the 18th; his answer comes two days after he lands.', '2026-03-20'],
    ['Trial days run from 6 to 10 April. All hear within one week of the final day.', '2026-04-17'],
    ['The file is with her on Wednesday the 18th. Two days after, you are told.', '2026-03-20'],
    ['Viewings close on 19 March. We tell everybody two working days on.', '2026-03-23'],
    ['Kevin is back on Thursday the 19th; you have it the day after he is back.', '2026-03-20'],
    ['The talks are on 17 and 18 March; the rest of you hear by the Friday.', '2026-03-20'],
    ['The head is back on 2 April and the result is out on the third.', '2026-04-03'],
    ['Your talk is on 19 March at 10. By then we want your slides.', '2026-03-19'],
    ['After your exam on 20 March the results come within one week.', '2026-03-27'],
    ['The last talk is on the 20th and we give ourselves a week.', '2026-03-27'],
    ["She's back on Thursday the 19th; give her two days.", '2026-03-21'],
    ['Friday the 13th slips by a week.', '2026-03-20'],
    ["It was to be tomorrow, they've put it off one day.", '2026-03-13'],
    ['Your papers came yesterday and we answer within a fortnight of receipt.', '2026-03-24'],
    ['The centre runs from 24 to 26 March and we tell everyone the day after it closes.', '2026-03-27'],
    ['Not the coming week, the one after that.', '2026-03-27'],
    ['Once the panel has met on the 24th, give us two days.', '2026-03-26'],
    ['The shop opens on the 20th. We hire four days before.', '2026-03-16'],
    ['The vote is on the 20th; you hear two days before that.', '2026-03-18'],
    ['We choose on the 20th, so send us your references before that.', '2026-03-19'],
    ['Second round on the 20th, need your portfolio before', '2026-03-19'],
    ['The tender opens on 22 March and we award by the end of that month.', '2026-03-31'],
    ['The recess ends on 16 March, and within nine days of that date you hear.', '2026-03-25'],
    ["She's away until Friday 27 March, so you hear the Monday she's back.", '2026-03-30'],
    ['We see the last one on Monday week, you have it the Tuesday.', '2026-03-24'],
    ['It is settled by Easter weekend, let us say the Friday before it.', '2026-03-27'],
    ['We read w/c 23rd and ring you the Friday of that week.', '2026-03-27'],
    ['We close on 20 March and will shortlist within a week.', '2026-03-27'],
    ['Interviews finish on Friday, and you should hear within two weeks.', '2026-03-27'],
    ['Your demo lesson is on Tuesday 7 April. Send us the plan by the Friday before.', '2026-04-03'],
  ])('%s', (text, to) => {
    expect(last(text)).toMatchObject({ to, anchored: true });
  });

  it.each([
    ['You hear two weeks after your interview. That was yesterday.', '2026-03-24'],
    ['It comes within five working days of your interview, which was today.', '2026-03-18'],
    ['Please send your slides three days before the interview on the 20th.', '2026-03-17'],
  ])('counted from what is told behind: %s', (text, to) => {
    expect(find(text)).toContainEqual(expect.objectContaining({ to, anchored: true }));
  });

  it.each([
    ["On Friday she's back, on Saturday she reads, on Sunday she phones.", '2026-03-15'],
    ['Tues or wed next wk, worst case fri', '2026-03-20'],
    ['You have it ideally by Wednesday, failing that Friday.', '2026-03-20'],
    ['On Wednesday, Friday at the latest.', '2026-03-20'],
    ['We choose tomorrow, otherwise early next week.', '2026-03-17'],
    ["Thursday if we can, Friday if we can't.", '2026-03-13'],
    ["It won't be this week, it'll be next.", '2026-03-20'],
    ["It won't be before Tuesday; probably Thursday.", '2026-03-19'],
    ['Not until Monday, more likely Wednesday.', '2026-03-18'],
    ['We start on Friday and answer within a week.', '2026-03-18'],
    ['Choose by Thursday: 17 or 18 March.', '2026-03-18'],
    ['Before Friday’s drinks you have it.', '2026-03-13'],
    ['You have it before they break for the weekend.', '2026-03-13'],
    ['Do the modules before you come in on 8 April.', '2026-04-07'],
    ["March won't end without an answer.", '2026-03-31'],
    ['The board sits on Friday the 20th and I ring you on Monday.', '2026-03-23'],
    ['The vote is on the 20th, so think Monday for news.', '2026-03-23'],
    // What is asked of you, and a day on which nothing is decided, moves no weekday.
    ['One more to see on Friday and then they let me know by Thursday.', '2026-03-19'],
    ['She is on leave until Monday and will get back to me by Friday.', '2026-03-20'],
    ['They finish interviews next Tuesday and decide by Friday.', '2026-03-20'],
    ['The panel meets on Monday, she will call on Thursday.', '2026-03-19'],
    ['She works until Friday so she calls on Thursday.', '2026-03-12'],
    ['An interview elsewhere on Monday, and she promised an answer by Friday.', '2026-03-13'],
    ['The interview is on Friday; tell us by Thursday.', '2026-03-12'],
    ['The board sits on the 20th, so please confirm on Monday.', '2026-03-16'],
    ['Your induction is on the 20th, and I tell you where on Monday.', '2026-03-16'],
    ['Following your interview on the 20th we would like you to spend half a day with us.', '2026-03-12'],
    ['The panel sits on Wednesday the 18th, Friday you get the letter.', '2026-03-20'],
    ['They vote on the 18th, Friday we tell you.', '2026-03-20'],
    ['The start, 2 April, could move by a week.', '2026-03-18'],
    ['Give it all weekend, and no need to write before that.', '2026-03-15'],
    ['You start on 2 April and I need your answer by Monday.', '2026-03-16'],
  ])('%s', (text, to) => {
    expect(last(text)).toMatchObject({ to });
  });

  it('takes a weekday from the one before it in a row of days', () => {
    const row = findDates("On Monday she's back, on Tuesday she reads, on Wednesday she phones.", {
      on: '2026-10-27',
      dateOrder: 'dmy',
      work: WEEKDAYS_ONLY,
    });
    expect(row.map(({ to }) => to)).toEqual(['2026-11-02', '2026-11-03', '2026-11-04']);
  });

  it('leaves a colon between a weekday and the dates to choose from', () => {
    expect(find('Choose by Thursday: 17 or 18 March.').map(({ to }) => to)).toEqual([
      '2026-03-12',
      '2026-03-18',
    ]);
  });

  it.each(['You hear by Thursday.', 'within two days', 'on Friday at 3pm'])('not anchored: %s', (text) => {
    expect(last(text)).toMatchObject({ anchored: false });
  });

  it.each([
    'We decide the day after the interview.',
    'See you then!',
    'We answer the same day.',
    'First a call, then a test.',
  ])('nobody named the day: %s', (text) => {
    expect(find(text)).toEqual([]);
  });

  it.each([
    [
      'They interview for another week. Once that is over, a decision is due in two weeks\u2019 time.',
      '2026-03-25',
    ],
    ['Your start is 1 June. Sign within a week of the date of this letter.', '2026-03-18'],
    ['We come back to you within five days of the interview.', '2026-03-16'],
    ['The desk is closed on Friday. Send it within two days of receiving this.', '2026-03-13'],
    ['Can you meet us Friday after work?', '2026-03-13'],
  ])('counted from the message all the same: %s', (text, to) => {
    expect(last(text)).toMatchObject({ to, anchored: false });
  });

  it.each([
    ['We reply within two working days of your interview on the 19th.', '2026-03-23'],
    [
      'Notice is served within one working day of the hearing, and your hearing is on 18 March.',
      '2026-03-19',
    ],
  ])('counted from the day an event is given behind it: %s', (text, to) => {
    expect(find(text)[0]).toMatchObject({ to, anchored: true });
  });

  it('counts from a day or feast named right behind', () => {
    expect(last('the day after Friday')).toMatchObject({ to: '2026-03-14' });
    expect(last('the Tuesday after Easter')).toMatchObject({ to: '2026-04-07' });
    expect(last('two weeks from Monday')).toMatchObject({ to: '2026-03-30' });
    expect(last('within two weeks of 15 April')).toMatchObject({ to: '2026-04-29' });
  });
});

describe('clock times', () => {
  it.each([
    ['Tuesday, 24 March at 3pm ET', '2026-03-24', '15:00', null, 'America/New_York'],
    ['Friday 14:00 CET', '2026-03-13', '14:00', null, 'Europe/Berlin'],
    ['Friday at 10am PT', '2026-03-13', '10:00', null, 'America/Los_Angeles'],
    ['Friday, 9:30 GMT', '2026-03-13', '09:30', null, 'UTC'],
    ['Friday at 2pm BST', '2026-03-13', '14:00', null, 'Europe/London'],
    ['Friday at 2 p.m. London time', '2026-03-13', '14:00', null, 'Europe/London'],
    ['between 2 and 4pm on Thursday', '2026-03-12', '14:00', '16:00', null],
    ['Wednesday, 25 March 2026, 14:00 – 15:00 CET', '2026-03-25', '14:00', '15:00', 'Europe/Berlin'],
    ['by noon on Friday', '2026-03-13', '12:00', null, null],
    ['tomorrow at half past two', '2026-03-12', '14:30', null, null],
    ['next Thursday at ten', '2026-03-19', '10:00', null, null],
    ['Thursday 19th at 11.30am', '2026-03-19', '11:30', null, null],
    ['10-11am on Friday', '2026-03-13', '10:00', '11:00', null],
    ['12 March (Thursday) at 10:00', '2026-03-12', '10:00', null, null],
    ['midnight on Sunday', '2026-03-15', '23:59', null, null],
  ])('%s', (text, to, time, timeEnd, zone) => {
    expect(find(text)).toMatchObject([{ to, time, timeEnd, zone }]);
  });

  it('belong to the last day named where they stand alone', () => {
    expect(find('We start on Friday. Please be there at 9:15.')).toMatchObject([
      { to: '2026-03-13', shape: 'day' },
      { to: '2026-03-13', shape: 'time-only', time: '09:15', anchored: true },
    ]);
    expect(find('Please be there at 9:15.')).toMatchObject([{ to: ON, shape: 'time-only', anchored: false }]);
  });

  it('keep each to its own day in a list', () => {
    expect(find('Mon 10:00, Tue 15:00 or Thursday 4pm')).toMatchObject([
      { to: '2026-03-16', time: '10:00' },
      { to: '2026-03-17', time: '15:00' },
      { to: '2026-03-12', time: '16:00' },
    ]);
  });
});

describe('hours without a clock word', () => {
  it.each([
    ['By six you will know.', ON],
    ['Expect us before 6.', ON],
    ['The call comes before tea.', ON],
    ['I will tell you by lunch.', ON],
    ['Tomorrow by lunch you have it.', '2026-03-12'],
    ['You have our answer by five on Friday.', '2026-03-13'],
  ])('%s', (text, to) => {
    expect(find(text)).toMatchObject([{ to }]);
  });

  it.each(['Sales grew by six.', 'They came two by two.', 'We had lunch.', 'a set of six, by hand'])(
    'but %s',
    (text) => {
      expect(find(text)).toEqual([]);
    },
  );
});

describe('told of as gone', () => {
  it.each([
    ['Thank you for the good talk on Monday.', '2026-03-09'],
    ['We met on Friday and liked you.', '2026-03-06'],
    ['The post closed on 3 March.', '2026-03-03'],
    ['Following your interview on 20 February, we have news.', '2026-02-20'],
    ['I withdraw my application of 2 March.', '2026-03-02'],
    ['You handed it in on the 4th.', '2026-03-04'],
    ['The forms were sent on Wednesday.', '2026-03-04'],
    ['We had promised you a word by 6 March.', '2026-03-06'],
    ['Please disregard our email of 9 March.', '2026-03-09'],
    ['The test held on 10 January shall be marked.', '2026-01-10'],
    ['Your interview on 3 March is being discussed.', '2026-03-03'],
    ['As discussed on Monday, here is the form.', '2026-03-09'],
  ])('%s', (text, day) => {
    expect(find(text)).toMatchObject([{ from: day, to: day, past: true }]);
  });

  it.each([
    ['Your interview will be held on 3 March.', '2027-03-03'],
    ['We will decide by 3 March.', '2027-03-03'],
    ['We said Friday.', '2026-03-13'],
    ['You are invited on Monday.', '2026-03-16'],
    ['The lease gets signed on Monday.', '2026-03-16'],
    ['It would be lovely to meet you on Monday.', '2026-03-16'],
    ['Please send the signed form on Friday.', '2026-03-13'],
    ['We booked you in by Friday.', '2026-03-13'],
    ['msg everyone who applied mon', '2026-03-16'],
    ['Decisions are made on Monday.', '2026-03-16'],
    ['Our office is closed on Friday.', '2026-03-13'],
    ['We would like to see you on 3 March.', '2027-03-03'],
    ['The summer school starts on 3 March.', '2027-03-03'],
    ['The job closed on 3 October.', '2026-10-03'],
  ])('but not in %s', (text, day) => {
    expect(find(text)).toMatchObject([{ to: day, past: false }]);
  });

  it.each([
    ['We met nine people between 2 and 6 March.', '2026-03-02', '2026-03-06'],
    ['The talks held on 4 and 5 March went well.', '2026-03-04', '2026-03-05'],
    ['They turned me down in January.', '2026-01-01', '2026-01-31'],
    ['You came to see us before Christmas.', '2025-12-25', '2025-12-25'],
  ])('%s', (text, from, to) => {
    expect(find(text)).toMatchObject([{ from, to, past: true }]);
  });

  it('begins today what began before and goes on', () => {
    expect(find('I am away from 9 to 20 March.')).toMatchObject([
      { from: ON, to: '2026-03-20', past: false },
    ]);
  });

  it('is what a promise counts from, and what is counted from it may be over', () => {
    expect(last('He told me on Thursday that he would write within ten days.')).toMatchObject({
      to: '2026-03-15',
      past: false,
    });
    expect(last('The post closed on 3 March; you hear within three weeks of that date.')).toMatchObject({
      to: '2026-03-24',
      past: false,
    });
    expect(last('At the meeting on the 2nd the manager said you hear within a week.')).toMatchObject({
      to: '2026-03-09',
      past: true,
    });
  });
});

describe('from one day to another', () => {
  it.each([
    ['Thursday or Friday next week', '2026-03-19', '2026-03-20'],
    ['between Monday and Wednesday next week', '2026-03-16', '2026-03-18'],
    ['Mon, Tue or Wed', '2026-03-16', '2026-03-18'],
    ['next Monday or Tuesday', '2026-03-16', '2026-03-17'],
    ['end of this week or early next', '2026-03-12', '2026-03-17'],
    ['16-20 March', '2026-03-16', '2026-03-20'],
    ['March 30 – April 2', '2026-03-30', '2026-04-02'],
    ['next week, probably Tuesday', '2026-03-17', '2026-03-17'],
    ['early next week (Monday or Tuesday)', '2026-03-16', '2026-03-17'],
  ])('%s', (text, from, to) => {
    expect(find(text)).toMatchObject([{ from, to }]);
  });
});

describe('what somebody reports counts from the day it was said', () => {
  it.each([
    ['they said within a week, five days ago', '2026-03-13', false],
    ['last Tuesday she told me she would write by Friday', '2026-03-13', false],
    ['two weeks ago they said by the end of the week', '2026-02-27', true],
    ['It has been 5 days since the interview and the recruiter said within a week', '2026-03-13', false],
    ['The owners would call me within five days, and that was a fortnight ago.', '2026-03-02', true],
    ['The interview was on Monday. They said then that I would know within a week.', '2026-03-16', false],
    ['She was going to ring by Friday. That was two weeks ago.', '2026-02-27', true],
  ])('%s', (text, to, past) => {
    const promise = find(text).find((finding) => finding.bound === 'by' || finding.bound === 'within');
    expect(promise).toMatchObject({ to, past });
  });

  it('but not the writer reminding of their own words, nor another sentence', () => {
    expect(last('As we said last week, you will hear by Friday.')).toMatchObject({
      to: '2026-03-13',
      past: false,
    });
    expect(last('Last week we agreed that you will hear by Friday.')).toMatchObject({ past: false });
    expect(last('She called last month. We decide within a week.')).toMatchObject({ to: '2026-03-18' });
  });
});

describe('no dates', () => {
  it.each([
    'Our office is open 24/7, call +44 20 7946 0958 or 555-0142.',
    'version 3.10.2 of the app, 401k matching, a 50/50 split',
    'a salary of £60-70k, or $120,000 - $150,000',
    '5 years of experience, 3+ years in sales, 2-3 rounds, a 30-minute call',
    'part-time, 3 days a week',
    '12 March Street, 5 May Road',
    'https://jobs.example/2026/03/19?t=10:00 and www.cal.example/may-5',
    'may.lee@june.example',
    'You may hear from us; we march on.',
    'We have a second interview, the second of three.',
    'the sun shone, we sat down, they wed',
    'by [date]',
    'the 2nd round, the 3rd floor, the 1st interview',
    'April will call you.',
    'twice a week, ten people, one of us, half of it',
    'Happy New Year and Merry Christmas!',
    'see section 3.2, room 1.04, a 16:90 screen',
    'we release every Friday',
    'We reply as soon as we can, at some point, in due course.',
    'Let us fix a day, or name another day, or agree on a day.',
    'We were one day from giving up; you are my last one of the day.',
    'I hope you had a lovely weekend. Happy Friday!',
    'our Saturday Assistant, the Midday Supervisor, Christmas temps',
    'There is not enough 3D in it. Travel in 2nd class.',
    'We went through the Chinese New Year.',
    '',
  ])('%s', (text) => {
    expect(find(text).map(({ start, end }) => text.slice(start, end))).toEqual([]);
  });
});

it.each([
  ["Can we move Monday's interview to Wednesday 18 March at 11am?", '2026-03-18', '11:00'],
  ['We have to move your interview on Friday to Monday at 3pm.', '2026-03-16', '15:00'],
  ['Could we push Thursday back to Friday at 9am?', '2026-03-13', '09:00'],
])('only the day it is moved to stands: %s', (text, from, time) => {
  expect(find(text)).toMatchObject([{ from, to: from, time }]);
});

it.each([
  ['lets do monday 2pm then', ['2026-03-16 14:00']],
  ['Friday at noon then.', ['2026-03-13 12:00']],
  ['Thursday at 9am with the manager then, at the gate.', ['2026-03-12 09:00', '2026-03-12 09:00']],
  ['she is away til the 16th, will circle back then', ['2026-03-16 null', '2026-03-16 null']],
  ['I was ill on Monday back then.', ['2026-03-09 null']],
])('"then" of the day named before: %s', (text, days) => {
  expect(find(text).map(({ to, time }) => `${to} ${time}`)).toEqual(days);
});

it('the next one is the week after the one named', () => {
  expect(last('You hear not this week but by the end of the next one.')).toMatchObject({
    from: ON,
    to: '2026-03-20',
  });
});

/** READING.md's table of dates, row by row, in many wordings and from many message days. */
import { describe, expect, it } from 'vitest';
import { addDays, WEEKDAYS_ONLY, type WorkCalendar, weekday } from '../../../src/domain/calendar.ts';
import { type DateFinding, findDates } from '../../../src/reading/dates/find.ts';

type Order = 'dmy' | 'mdy' | 'ymd';
const find = (text: string, on: string, work: WorkCalendar = WEEKDAYS_ONLY, dateOrder: Order = 'dmy') =>
  findDates(text, { on, dateOrder, work });

/** The one date of a text. */
const one = (text: string, on: string, work?: WorkCalendar, order?: Order): DateFinding => {
  const found = find(text, on, work, order);
  expect(found.map(({ start, end }) => text.slice(start, end))).toHaveLength(1);
  return found[0] as DateFinding;
};

const lastDay = (text: string, on: string, work?: WorkCalendar): string | null => one(text, on, work).to;

/** Wednesday, Friday, Saturday, Sunday, Monday, month end, year end, the day before a leap day, a leap day. */
const WEDNESDAY = '2026-03-11';
const FRIDAY = '2026-03-13';
const SATURDAY = '2026-03-14';
const SUNDAY = '2026-03-15';
const MONDAY = '2026-03-16';
const MONTH_END = '2026-01-31';
const YEAR_END = '2026-12-31';
const LEAP_EVE = '2028-02-28';
const DAYS = [WEDNESDAY, FRIDAY, SATURDAY, SUNDAY, MONDAY, MONTH_END, YEAR_END, LEAP_EVE, '2028-02-29'];

describe('today, tonight, by end of day · tomorrow, by EOD tomorrow', () => {
  it.each(DAYS)('said on %s', (on) => {
    for (const words of [
      'today',
      'tonight',
      'by end of day',
      'by EOD',
      'by COB',
      'later today',
      'by the end of the day',
      'by close of business today',
      'this afternoon',
    ])
      expect([words, lastDay(`You will hear ${words}.`, on)]).toEqual([words, on]);
    for (const words of [
      'tomorrow',
      'by EOD tomorrow',
      'by tmrw eod',
      'first thing tomorrow',
      'by the end of the day tomorrow',
      'tomorrow by noon',
      'TOMORROW',
      'tmr',
    ])
      expect([words, lastDay(`You will hear ${words}!`, on)]).toEqual([words, addDays(on, 1)]);
    expect(lastDay('the day after tomorrow', on)).toBe(addDays(on, 2));
  });
});

const NAMES = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

describe('Friday · next Friday · before Friday, for all seven weekdays', () => {
  it.each(DAYS.flatMap((on) => NAMES.map((name, index) => [on, name, index + 1] as const)))(
    'on %s: %s',
    (on, name, which) => {
      const coming = one(`by ${name}`, on).to ?? '';
      expect(weekday(coming)).toBe(which);
      expect(coming > on && coming <= addDays(on, 7)).toBe(true);
      for (const words of [`this ${name}`, `on ${name}`, name, `${name} at the latest`, `${name} morning`])
        expect([words, lastDay(words, on)]).toEqual([words, coming]);
      const monday = addDays(on, 8 - weekday(on));
      expect(lastDay(`next ${name}`, on)).toBe(addDays(monday, which - 1));
      expect(lastDay(`${name} next week`, on)).toBe(addDays(monday, which - 1));
      expect(lastDay(`before ${name}`, on)).toBe(addDays(coming, -1) < on ? on : addDays(coming, -1));
      expect(lastDay(`${name} week`, on)).toBe(addDays(coming, 7));
      expect(one(`last ${name}`, on)).toMatchObject({ past: true });
      expect(one(`last ${name}`, on).from < on).toBe(true);
    },
  );

  it.each([
    ['Make that Friday week.', WEDNESDAY, '2026-03-20'],
    ['It will be Monday week.', WEDNESDAY, '2026-03-23'],
    ['By Wednesday next, I am told.', MONDAY, '2026-03-25'],
    ['Give us until this day next week.', WEDNESDAY, '2026-03-18'],
    ['You know by tomorrow week.', WEDNESDAY, '2026-03-19'],
    ['We spoke of Friday. Make that Monday.', WEDNESDAY, '2026-03-16'],
  ])('%s', (text, on, to) => {
    expect(find(text, on).at(-1)?.to).toBe(to);
  });

  it.each([
    ['the boss will ring u mon', '2026-03-16'],
    ['they want it back mon morning', '2026-03-16'],
    ['ill tell u what he thinks wed', '2026-03-18'],
    ['panel is Wed, the letters go after', '2026-03-18'],
    ['come by sat morning', '2026-03-14'],
    ['can u come in sat 8 til 12', '2026-03-14'],
    ['will txt u tomoz', '2026-03-12'],
  ])('stands alone in a chat: %s', (text, to) => {
    expect(find(text, WEDNESDAY)).toMatchObject([{ to }]);
  });

  it.each([
    'she sat at the end of the table',
    'the panel sat, and we waited',
    'they were wed in a hurry',
    'out in the sun, all of us',
    'The Sun wrote of it',
    'a march, a may bug and a second',
  ])('and is none in %s', (text) => {
    expect(find(text, WEDNESDAY)).toEqual([]);
  });

  it('reads the short forms', () => {
    for (const [short, to] of [
      ['mon', '2026-03-16'],
      ['tue', '2026-03-17'],
      ['tues', '2026-03-17'],
      ['wed', '2026-03-18'],
      ['weds', '2026-03-18'],
      ['thu', '2026-03-12'],
      ['thur', '2026-03-12'],
      ['thurs', '2026-03-12'],
      ['fri', '2026-03-13'],
      ['sat', '2026-03-14'],
      ['sun', '2026-03-15'],
    ])
      expect([short, lastDay(`by ${short}`, WEDNESDAY)]).toEqual([short, to]);
  });
});

describe('weeks', () => {
  it.each([
    // said on, this week, its weekend, next week, the week after next (their Fridays)
    [WEDNESDAY, '2026-03-13', '2026-03-20', '2026-03-27'],
    [FRIDAY, '2026-03-13', '2026-03-20', '2026-03-27'],
    [SATURDAY, '2026-03-20', '2026-03-20', '2026-03-27'],
    [SUNDAY, '2026-03-20', '2026-03-20', '2026-03-27'],
    [MONDAY, '2026-03-20', '2026-03-27', '2026-04-03'],
    [YEAR_END, '2027-01-01', '2027-01-08', '2027-01-15'],
    [LEAP_EVE, '2028-03-03', '2028-03-10', '2028-03-17'],
  ])('said on %s', (on, thisWeek, nextWeek, afterNext) => {
    for (const words of [
      'this week',
      'by the end of the week',
      'by EOW',
      'later this week',
      'by the end of this week',
      'by week\u2019s end',
    ])
      expect([words, lastDay(words, on)]).toEqual([words, thisWeek]);
    for (const words of [
      'next week',
      'nxt wk',
      'late next week',
      'by the end of next week',
      'sometime next week',
      'the second half of next week',
    ])
      expect([words, lastDay(words, on)]).toEqual([words, nextWeek]);
    expect(one('early next week', on)).toMatchObject({
      from: addDays(nextWeek, -4),
      to: addDays(nextWeek, -3),
    });
    expect(one('at the beginning of next week', on)).toMatchObject({ to: addDays(nextWeek, -3) });
    expect(one('mid next week', on)).toMatchObject({
      from: addDays(nextWeek, -2),
      to: addDays(nextWeek, -2),
    });
    expect(one('at the end of next week', on)).toMatchObject({ from: addDays(nextWeek, -1), to: nextWeek });
    expect(one('next week', on)).toMatchObject({ from: addDays(nextWeek, -4), bound: null, shape: 'period' });
    expect(one('by the end of next week', on)).toMatchObject({ from: on, bound: 'by' });
    expect(lastDay('the week after next', on)).toBe(afterNext);
  });

  it.each([
    ['this week and next', '2026-03-11', '2026-03-20'],
    ['this week and next we are busy', '2026-03-11', '2026-03-20'],
    ['this week or next week', '2026-03-11', '2026-03-20'],
    ['not this week but next', '2026-03-16', '2026-03-20'],
    ['in the week from 30 March', '2026-03-30', '2026-04-03'],
  ])('%s', (text, from, to) => {
    expect(one(text, WEDNESDAY)).toMatchObject({ from, to });
  });

  it('before the weekend is Friday, on a weekend the coming one', () => {
    expect(lastDay('before the weekend', WEDNESDAY)).toBe('2026-03-13');
    expect(lastDay('before the weekend', SATURDAY)).toBe('2026-03-20');
    expect(lastDay('before the weekend', SUNDAY)).toBe('2026-03-20');
  });

  it('names the week of a day', () => {
    for (const words of [
      'the week of March 23rd',
      'the week commencing 23 March',
      'w/c 23 March',
      'the week of Wednesday, 25 March',
      'the week beginning 23/03',
    ])
      expect([words, lastDay(words, WEDNESDAY)]).toEqual([words, '2026-03-27']);
  });
});

describe('within and in so many hours, days, weeks, months', () => {
  it.each([
    ['within 24 hours', WEDNESDAY, '2026-03-12'],
    ['within the next 48 hrs', WEDNESDAY, '2026-03-13'],
    ['24-48 hours', WEDNESDAY, '2026-03-13'],
    ['within 72h', WEDNESDAY, '2026-03-14'],
    ['within 3 days', MONTH_END, '2026-02-03'],
    ['in five days', LEAP_EVE, '2028-03-04'],
    ['within a week', YEAR_END, '2027-01-07'],
    ['within one to two weeks', WEDNESDAY, '2026-03-25'],
    ['a week or two', WEDNESDAY, '2026-03-25'],
    ['3\u20135 days', WEDNESDAY, '2026-03-16'],
    ['3 - 5 days', WEDNESDAY, '2026-03-16'],
    ['3 to 5 days', WEDNESDAY, '2026-03-16'],
    ['three to five days', WEDNESDAY, '2026-03-16'],
    ['a couple of days', WEDNESDAY, '2026-03-13'],
    ['couple weeks', WEDNESDAY, '2026-03-25'],
    ['several days', WEDNESDAY, '2026-03-18'],
    ['in a fortnight', WEDNESDAY, '2026-03-25'],
    ["in a fortnight's time", WEDNESDAY, '2026-03-25'],
    ['within a month', MONTH_END, '2026-02-28'],
    ['in two months', YEAR_END, '2027-02-28'],
    ['in two weeks\u2019 time', WEDNESDAY, '2026-03-25'],
    ['two weeks from now', WEDNESDAY, '2026-03-25'],
    ['within thirty days', WEDNESDAY, '2026-04-10'],
    ['forty-eight hours', WEDNESDAY, '2026-03-13'],
    ['within ninety-nine days', WEDNESDAY, '2026-06-18'],
    ['up to 2 weeks', WEDNESDAY, '2026-03-25'],
    ['no more than two weeks', WEDNESDAY, '2026-03-25'],
    ['within the\nnext  two\u00a0weeks', WEDNESDAY, '2026-03-25'],
    ['WITHIN TWO WEEKS', WEDNESDAY, '2026-03-25'],
    ['a week and a half', WEDNESDAY, '2026-03-22'],
    ['the next few weeks', WEDNESDAY, '2026-04-01'],
    ['within a few weeks', WEDNESDAY, '2026-04-01'],
  ])('%s on %s', (text, on, to) => {
    expect(lastDay(text, on)).toBe(to);
  });

  it.each([
    ['within the week', '2026-03-18'],
    ['within the fortnight', '2026-03-25'],
    ['within 30 days per paragraph 4', '2026-04-10'],
    ['within a month from now everybody knows', '2026-04-11'],
    ['A decision by the 24th. By the 24th one of you is glad.', '2026-03-24'],
    ['calls 28th, letters 30th', '2026-03-30'],
    ['you have our yes by Black Friday', '2026-11-27'],
  ])('%s', (text, to) => {
    expect(find(text, WEDNESDAY).at(-1)?.to).toBe(to);
  });

  it('starts at the lower figure where there is one', () => {
    expect(one('3-5 days', WEDNESDAY).from).toBe('2026-03-14');
    expect(one('within 3-5 days', WEDNESDAY).from).toBe('2026-03-14');
    expect(one('within 5 days', WEDNESDAY).from).toBe(WEDNESDAY);
  });
});

describe('working days', () => {
  /** A region whose Friday the 13th is a holiday. */
  const region: WorkCalendar = {
    workdays: [1, 2, 3, 4, 5],
    holiday: (day) => (day === FRIDAY ? 'Founders\u2019 Day' : null),
  };

  it.each([
    ['within 5 business days', WEDNESDAY, '2026-03-18', '2026-03-19'],
    ['ten working days', WEDNESDAY, '2026-03-25', '2026-03-26'],
    ['in the next 7-10 business days', WEDNESDAY, '2026-03-25', '2026-03-26'],
    ['within [5-7 business days]', WEDNESDAY, '2026-03-20', '2026-03-23'],
    ['a few days', WEDNESDAY, '2026-03-16', '2026-03-17'],
    ['in the next few days', WEDNESDAY, '2026-03-16', '2026-03-17'],
    ['in the coming days', WEDNESDAY, '2026-03-16', '2026-03-17'],
    ['within 1 working day', SATURDAY, '2026-03-16', '2026-03-16'],
    ['within five (5) business days', FRIDAY, '2026-03-20', '2026-03-20'],
    ['within a business day', YEAR_END, '2027-01-01', '2027-01-01'],
    ['within 5 WD', WEDNESDAY, '2026-03-18', '2026-03-19'],
    ['within 5 wds', WEDNESDAY, '2026-03-18', '2026-03-19'],
    ['in 3-5 bus. days', WEDNESDAY, '2026-03-18', '2026-03-19'],
  ])('%s on %s', (text, on, to, inRegion) => {
    expect(lastDay(text, on)).toBe(to);
    expect(lastDay(text, on, region)).toBe(inRegion);
  });
});

describe('days of the month', () => {
  it.each([
    ['the 15th', WEDNESDAY, '2026-03-15'],
    ['by the 15th', SUNDAY, '2026-04-15'],
    ['by the 31st', '2026-04-01', '2026-05-31'],
    ['by the 30th', MONTH_END, '2026-03-30'],
    ['by the 29th', LEAP_EVE, '2028-02-29'],
    ['by the 1st', YEAR_END, '2027-01-01'],
    ['before the 18th', WEDNESDAY, '2026-03-17'],
    ['on the fifteenth', WEDNESDAY, '2026-03-15'],
    ['by the twenty-first', WEDNESDAY, '2026-03-21'],
    ['Friday the 20th', WEDNESDAY, '2026-03-20'],
    ['Friday, 20th', WEDNESDAY, '2026-03-20'],
    ['the 3rd of next month', WEDNESDAY, '2026-04-03'],
    ['the 14th or 15th', WEDNESDAY, '2026-03-15'],
  ])('%s on %s', (text, on, to) => {
    expect(lastDay(text, on)).toBe(to);
  });
});

describe('months and their parts', () => {
  it.each([
    ['early April', '2026-04-01', '2026-04-07'],
    ['at the beginning of April', '2026-04-01', '2026-04-07'],
    ['mid-April', '2026-04-11', '2026-04-15'],
    ['mid April', '2026-04-11', '2026-04-15'],
    ['the middle of April', '2026-04-11', '2026-04-15'],
    ['late April', '2026-04-21', '2026-04-30'],
    ['the end of April', '2026-04-21', '2026-04-30'],
    ['the first week of April', '2026-04-01', '2026-04-07'],
    ['the second week of April', '2026-04-08', '2026-04-14'],
    ['the last week of April', '2026-04-24', '2026-04-30'],
    ['in April', '2026-04-01', '2026-04-30'],
    ['by the end of the month', WEDNESDAY, '2026-03-31'],
    ['by month end', WEDNESDAY, '2026-03-31'],
    ['by EOM', WEDNESDAY, '2026-03-31'],
    ['before the end of the month', WEDNESDAY, '2026-03-31'],
    ['by the end of next month', WEDNESDAY, '2026-04-30'],
    ['next month', '2026-04-01', '2026-04-30'],
    ['by the end of Q1', WEDNESDAY, '2026-03-31'],
    ['by the end of the quarter', WEDNESDAY, '2026-03-31'],
    ['by the end of Q2', WEDNESDAY, '2026-06-30'],
    ['by the end of the year', WEDNESDAY, '2026-12-31'],
    ['before the end of the year', WEDNESDAY, '2026-12-31'],
    ['by the end of 2027', WEDNESDAY, '2027-12-31'],
    ['late March or early April', '2026-03-21', '2026-04-07'],
    ['in the first half of April', '2026-04-01', '2026-04-15'],
  ])('%s', (text, from, to) => {
    expect(one(text, WEDNESDAY)).toMatchObject({ from, to });
  });

  it.each([
    ['by the end of the month', MONTH_END, '2026-01-31'],
    ['by the end of the month', LEAP_EVE, '2028-02-29'],
    ['end of February', '2027-12-01', '2028-02-29'],
    ['next month', MONTH_END, '2026-02-28'],
    ['by the end of the quarter', YEAR_END, '2026-12-31'],
    ['by the end of Q1', YEAR_END, '2027-03-31'],
    ['early January', YEAR_END, '2027-01-07'],
    ['in the first week of January', '2026-12-30', '2027-01-07'],
    ['early April', '2026-04-09', '2027-04-07'],
    ['in April', '2026-04-30', '2026-04-30'],
  ])('%s on %s', (text, on, to) => {
    expect(lastDay(text, on)).toBe(to);
  });
});

describe('dates of the calendar', () => {
  it.each([
    '2026-03-19',
    '2026/03/19',
    '19.03.2026',
    '19.3.26',
    '19.03.',
    '19/03/2026',
    '19-03-2026',
    '19/3',
    'March 19',
    'March 19th',
    'MARCH 19',
    'Mar. 19',
    'Mar 19, 2026',
    'March 19th 2026',
    '19 March',
    '19th March',
    'the 19th of March',
    '19 Mar 2026',
    '19-Mar-2026',
    'Thursday, 19 March',
    'Thursday 19th March 2026',
    'Thu, Mar 19',
    'Thursday (19 March)',
    '19 March (Thursday)',
    'Thursday the 19th',
    'Thursday the 19th of March',
    'the nineteenth of March',
    'March\u00a019',
    'March\n19',
    '2026-03-19T15:00',
  ])('%s', (text) => {
    expect(one(text, WEDNESDAY)).toMatchObject({
      from: '2026-03-19',
      to: '2026-03-19',
      shape: 'day',
      ambiguous: false,
    });
  });

  it('takes the next to come where no year is named', () => {
    expect(lastDay('March 10', WEDNESDAY)).toBe('2027-03-10');
    expect(lastDay('March 11', WEDNESDAY)).toBe('2026-03-11');
    expect(lastDay('29 February', WEDNESDAY)).toBe('2028-02-29');
    expect(lastDay('1 January', YEAR_END)).toBe('2027-01-01');
  });

  it('tells a year that is past', () => {
    expect(one('by 3 May 2024', WEDNESDAY)).toMatchObject({ from: '2024-05-03', past: true });
    expect(one('by 3 May 2026', WEDNESDAY)).toMatchObject({ past: false });
  });

  it('lets the date tell which weekday "next" means', () => {
    const [agrees, disagrees] = ['next Wednesday the 25th at 9:30', 'next Wednesday the 24th'];
    expect(one(agrees, WEDNESDAY)).toMatchObject({ to: '2026-03-25', time: '09:30', ambiguous: false });
    expect(one(disagrees, WEDNESDAY)).toMatchObject({ to: '2026-03-24', ambiguous: true });
    expect(one('next Friday, 27 March', WEDNESDAY)).toMatchObject({ to: '2026-03-27', ambiguous: false });
  });
  it('lets the date win where the weekday disagrees, and says that one would have to ask', () => {
    expect(one('by Friday, March 19', WEDNESDAY)).toMatchObject({
      to: '2026-03-19',
      ambiguous: true,
      alternative: { from: WEDNESDAY, to: '2026-03-20' },
    });
  });

  it('reads a date whose weekday fits only the one just gone as past', () => {
    expect(one('we spoke on Monday, 2 March', WEDNESDAY)).toMatchObject({ from: '2026-03-02', past: true });
  });

  it.each([
    ['by 12/04', 'dmy', '2026-04-12', '2026-12-04'],
    ['by 12/04', 'mdy', '2026-12-04', '2026-04-12'],
    ['by 12/04', 'ymd', '2026-12-04', '2026-04-12'],
    ['by 12/04/2026', 'dmy', '2026-04-12', '2026-12-04'],
  ] as const)('%s as %s is ambiguous', (text, order, to, other) => {
    expect(one(text, WEDNESDAY, undefined, order)).toMatchObject({
      to,
      ambiguous: true,
      alternative: { from: WEDNESDAY, to: other },
    });
  });

  it.each(['dmy', 'mdy', 'ymd'] as const)('3/20 fits one order only, whatever the setting (%s)', (order) => {
    expect(one('by 3/20', WEDNESDAY, undefined, order)).toMatchObject({
      to: '2026-03-20',
      ambiguous: false,
      alternative: null,
    });
    expect(one('by 4/4', WEDNESDAY, undefined, order)).toMatchObject({ to: '2026-04-04', ambiguous: false });
  });
});

describe('a bare figure behind a weekday: the date where it agrees, else the hour', () => {
  it.each([
    ['fri 10 or mon 2pm?', ['2026-03-13 10:00', '2026-03-16 14:00']],
    ['Mon 2pm or fri 10?', ['2026-03-16 14:00', '2026-03-13 10:00']],
    ['fri 10 and mon 2pm', ['2026-03-13 10:00', '2026-03-16 14:00']],
    ['Monday 9 works', ['2026-03-16 09:00']],
    ['talk on Friday about 3?', ['2026-03-13 15:00']],
    ['tell us on Friday about 3 or 4 of your projects', ['2026-03-13 null']],
    ['Tuesday 15 or Wed 10am', ['2026-03-17 15:00', '2026-03-18 10:00']],
    ['Monday 9-11 or Tuesday 2-4pm', ['2026-03-16 09:00', '2026-03-17 14:00']],
    ['Friday 13 or Monday 16', ['2026-03-13 null']],
    ['on Monday 16 at 10am', ['2026-03-16 10:00']],
    ['on Friday 10.', ['2026-04-10 null']],
    ['Monday 11, 12 or 13 people come', ['2026-03-16 null']],
  ])('%s', (text, slots) => {
    expect(find(text, WEDNESDAY).map(({ from, time }) => `${from} ${time}`)).toEqual(slots);
  });
});

describe('before a talk on a day: the day before for what is to be done, the day for the talk', () => {
  it.each([
    ['Before your interview on Friday, please send us your references.', '2026-03-12', '2026-03-13'],
    ['Send it ahead of your video call on the 18th.', '2026-03-17', '2026-03-18'],
  ])('%s', (text, due, talk) => {
    expect(find(text, WEDNESDAY)).toMatchObject([
      { from: WEDNESDAY, to: due, bound: 'before' },
      { from: talk, to: talk },
    ]);
  });

  it('but not before an audience, or a meeting of theirs', () => {
    for (const text of ['You defend it before the panel on Friday.', 'Before the staff meeting on Friday.'])
      expect(find(text, WEDNESDAY)).toMatchObject([{ from: '2026-03-13' }]);
  });
});

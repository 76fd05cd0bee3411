/** The words that bound a date, how far they reach, and the days they leave. */
import { describe, expect, it } from 'vitest';
import { WEEKDAYS_ONLY } from '../../../src/domain/calendar.ts';
import { findDates } from '../../../src/reading/dates/find.ts';

const ON = '2026-03-11';
const find = (text: string) => findDates(text, { on: ON, dateOrder: 'dmy', work: WEEKDAYS_ONLY });

/** Each sentence holds one phrase between ‹ and ›, its date words between « and ». */
const marked = (text: string): { plain: string; phrase: string; core: string } => ({
  plain: text.replace(/[‹›«»]/g, ''),
  phrase: (/‹(.*)›/s.exec(text)?.[1] ?? '').replace(/[«»]/g, ''),
  core: /«(.*)»/s.exec(text)?.[1] ?? '',
});

describe('the whole phrase, the date words, the bound', () => {
  it.each([
    ['You will hear ‹by the «end of next week»›.', 'by', ON, '2026-03-20'],
    ['You will hear ‹within «3–5 business days»›.', 'within', '2026-03-16', '2026-03-18'],
    ['‹No later than the «15th of May»›, please.', 'by', ON, '2026-05-15'],
    ['Send it ‹before «Friday»›.', 'before', ON, '2026-03-12'],
    ['It is ‹not before «April»›.', 'not-before', '2026-04-01', null],
    ['I am away ‹until «Friday»›.', 'until', ON, '2026-03-13'],
    ['We write ‹in the «first week of January»›.', 'in', '2027-01-01', '2027-01-07'],
    ['‹Some time after the «14th»›.', 'after', '2026-03-15', null],
    ['I ping you ‹«tomorrow eod»›.', null, '2026-03-12', '2026-03-12'],
    ['It is done ‹in «two weeks»›.', 'in', ON, '2026-03-25'],
    ['We look at it ‹over the «coming weeks»›.', 'over', ON, null],
    ['I travel ‹for «two weeks»›.', 'for', ON, '2026-03-25'],
    ['They met ‹«five days ago»›.', 'ago', '2026-03-06', '2026-03-06'],
    ['We have read ‹since «Monday»›.', 'since', '2026-03-09', null],
    ['You can start ‹from «Monday»›.', 'from', '2026-03-16', null],
    ['We meet ‹on «Tuesday, 24 March at 3pm ET»›.', 'on', '2026-03-24', '2026-03-24'],
    ['‹«Friday» at the latest›, I hope.', 'by', ON, '2026-03-13'],
    ['‹«Friday» at the earliest›, I fear.', 'not-before', '2026-03-13', null],
    ['‹By «Friday», latest›.', 'by', ON, '2026-03-13'],
    ['That takes ‹at least «two weeks»›.', 'not-before', '2026-03-25', null],
    ['That takes ‹over «two weeks»›.', 'not-before', '2026-03-25', null],
    ['It goes on ‹over the «next two weeks»›.', 'over', ON, '2026-03-25'],
    ['‹As early as «next week»› you may hear.', 'from', '2026-03-16', null],
    ['‹By no later than «Thursday 19 March»›.', 'by', ON, '2026-03-19'],
    ['‹On or before «3 April»›.', 'by', ON, '2026-04-03'],
    ['‹Sometime in the «second week of April»›.', 'in', '2026-04-08', '2026-04-14'],
    ['‹Towards the «end of next week»›.', null, '2026-03-19', '2026-03-20'],
    ['‹Within a period of «5 days»›.', 'within', ON, '2026-03-16'],
    ['‹In ~«2 weeks»› we know.', 'in', ON, '2026-03-25'],
    ['You know ‹by\nthe «end of\n> next week»›.', 'by', ON, '2026-03-20'],
    ['(‹by «Friday»›)', 'by', ON, '2026-03-13'],
    ['“‹By «Friday»›”', 'by', ON, '2026-03-13'],
    ['**‹by «Friday»›**', 'by', ON, '2026-03-13'],
    ['Could you come in ‹«next Thursday»›?', null, '2026-03-19', '2026-03-19'],
    ['‹Not until the «week after next»›.', 'not-before', '2026-03-23', null],
    ['It will ‹not «this week»› be done.', 'after', '2026-03-16', null],
  ])('%s', (text, bound, from, to) => {
    const { plain, phrase, core } = marked(text);
    const found = find(plain);
    expect(found).toHaveLength(1);
    const [finding] = found;
    expect(plain.slice(finding?.start, finding?.end)).toBe(phrase);
    expect(plain.slice(finding?.coreStart, finding?.coreEnd)).toBe(core);
    expect(finding).toMatchObject({ bound, from, to });
  });
});

describe('a negation at a distance turns an upper bound into a lower one', () => {
  it.each([
    ['We will not decide before June.', '2026-06-01'],
    ["We won't have an answer until Friday.", '2026-03-13'],
    ['There is no decision before the 20th.', '2026-03-20'],
    ['It is unlikely that we know before next week.', '2026-03-16'],
  ])('%s', (text, from) => {
    expect(find(text)).toMatchObject([{ bound: 'not-before', from, to: null, shape: 'lower-bound' }]);
  });

  it.each(['If you do not hear from us before Friday, call.', 'You need to answer before Friday.'])(
    'but not in a condition: %s',
    (text) => {
      expect(find(text)).toMatchObject([{ bound: 'before', to: '2026-03-12' }]);
    },
  );
});

describe('before', () => {
  it.each([
    ['before the end of next week', '2026-03-20'],
    ['before the end of the month', '2026-03-31'],
    ['before next week', '2026-03-13'],
    ['before April', '2026-03-31'],
    ['before tomorrow', ON],
    ['before noon on Friday', '2026-03-13'],
    ['before EOD Friday', '2026-03-13'],
    ['before Christmas', '2026-12-24'],
    ['before this week is over', '2026-03-13'],
    ['before next week is out', '2026-03-20'],
    ['before the year ends', '2026-12-31'],
    ['before March is done', '2026-03-31'],
    ['before April ends', '2026-04-30'],
    ['before Friday is over', '2026-03-13'],
    ['before the weekend is over', '2026-03-15'],
  ])('%s', (text, to) => {
    expect(find(text)).toMatchObject([{ bound: 'before', from: ON, to }]);
  });
});

describe('the last day of a period', () => {
  it.each([
    ['by the last day of the month', '2026-03-31'],
    ['on the last day of May', '2026-05-31'],
    ['by the last of April', '2026-04-30'],
    ["by month's end", '2026-03-31'],
    ["till month's end", '2026-03-31'],
    ['by the last working day of May', '2026-05-29'],
    ['on the first day of next month', '2026-04-01'],
    ['on the first working day of the month', '2026-04-01'],
    ['by the time April is out', '2026-04-30'],
  ])('%s', (text, to) => {
    expect(find(text)).toMatchObject([{ to }]);
  });
});

describe('a negation before more, longer, past or after makes an upper bound', () => {
  it.each([
    ['No applicant waits beyond the 2nd of April.', '2026-04-02'],
    ["It won't run past two weeks.", '2026-03-25'],
    ['You hear from us not after Thursday.', '2026-03-12'],
    ['Think it over, but not more than until 20 March.', '2026-03-20'],
    ['That takes us two weeks and not a day longer.', '2026-03-25'],
    ['Nobody is kept waiting past Friday.', '2026-03-13'],
    ['I do not know the hour but it is before Friday.', '2026-03-12'],
  ])('%s', (text, to) => {
    expect(find(text)).toMatchObject([{ from: ON, to }]);
  });

  it.each([
    ['The link expires after 48 hours.', '2026-03-13'],
    ['If you have not heard from us after two weeks, it is a no.', '2026-03-25'],
    ['Take our silence after 31 March as a no.', '2026-03-31'],
    ['Give me an hour and I ring you.', ON],
  ])('what is over after a day lasts until it: %s', (text, to) => {
    expect(find(text)).toMatchObject([{ from: ON, to }]);
  });

  it('and what only begins after it does not', () => {
    expect(find('We ring you after Friday.')).toMatchObject([{ bound: 'after', to: null }]);
    expect(find('You will not hear from us after Friday.')).toMatchObject([{ bound: 'after', to: null }]);
  });

  it('while "not before" stays a lower one', () => {
    expect(find('Not before Tuesday, but not after Thursday of next week.')).toMatchObject([
      { bound: 'not-before', from: '2026-03-17', to: null },
      { bound: 'by', from: ON, to: '2026-03-19' },
    ]);
  });
});

describe('by a period called by its name is its first day, by a week its Friday', () => {
  it.each([
    ['by April', '2026-04-01'],
    ['by Q2', '2026-04-01'],
    ['by the new year', '2027-01-01'],
    ['by next week', '2026-03-20'],
    ['by mid-April', '2026-04-15'],
  ])('%s', (text, to) => {
    expect(find(text)).toMatchObject([{ bound: 'by', from: ON, to }]);
  });
});

describe('feasts and seasons', () => {
  it.each([
    ['after Easter', '2026-04-06', null],
    ['after the weekend', '2026-03-16', null],
    ['after the new year', '2027-01-02', null],
    ['on Good Friday', '2026-04-03', '2026-04-03'],
    ['over the Christmas break', '2026-12-24', '2027-01-01'],
    ['in the spring', ON, '2026-05-31'],
    ['by the summer', ON, '2026-06-01'],
  ])('%s', (text, from, to) => {
    expect(find(text)).toMatchObject([{ from, to }]);
  });

  it('finds the bank holiday of the region', () => {
    const work = {
      workdays: [1, 2, 3, 4, 5],
      holiday: (day: string) => (day === '2026-04-06' ? 'Easter Monday' : null),
    };
    expect(findDates('after the bank holiday', { on: ON, dateOrder: 'dmy', work })).toMatchObject([
      { from: '2026-04-07', to: null },
    ]);
  });
});

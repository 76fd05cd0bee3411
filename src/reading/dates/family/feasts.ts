/** Feasts, holidays and seasons: Easter, Christmas, the holidays, the bank holiday, in the spring. */

import type { Day } from '../../../domain/facts.ts';
import { addDays, makeDay, monthOf, weekday, yearOf } from '../days.ts';
import { type Meaning, oneDay, type Parser, pattern, period, type Range } from '../parser.ts';
import { monthRange, weekdayAfter, weekdayUpTo } from '../periods.ts';

/** Easter Sunday of a year of the Gregorian calendar (anonymous computus, 1876). */
const easter = (year: number): Day => {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const month = Math.floor((h + l - 7 * m + 114) / 31);
  return makeDay(year, month, ((h + l - 7 * m + 114) % 31) + 1);
};

const fixed =
  (month: number, date: number) =>
  (year: number): Range => {
    const day = makeDay(year, month, date);
    return { from: day, to: day };
  };

const aroundEaster =
  (first: number, last = first) =>
  (year: number): Range => ({
    from: addDays(easter(year), first),
    to: addDays(easter(year), last),
  });

/** The nth such weekday of a month, from its end where n is 0. */
const nth =
  (month: number, which: number, n: number) =>
  (year: number): Range => {
    const { from, to } = monthRange(year, month);
    const day =
      n === 0 ? weekdayUpTo(to, which) : addDays(weekdayAfter(addDays(from, -1), which), 7 * (n - 1));
    return { from: day, to: day };
  };

const after = ({ from, to }: Range, days: number): Range => ({
  from: addDays(from, days),
  to: addDays(to, days),
});

const FEASTS: ReadonlyMap<string, (year: number) => Range> = new Map([
  ['good friday', aroundEaster(-2)],
  ['easter', aroundEaster(0)],
  ['easter sunday', aroundEaster(0)],
  ['easter monday', aroundEaster(1)],
  ['easter weekend', aroundEaster(-2, 1)],
  ['easter break', aroundEaster(-2, 1)],
  ['easter holidays', aroundEaster(-2, 1)],
  ['pentecost', aroundEaster(49)],
  ['whitsun', aroundEaster(49)],
  ['whit monday', aroundEaster(50)],
  ['ascension day', aroundEaster(39)],
  ['christmas', fixed(12, 25)],
  ['xmas', fixed(12, 25)],
  ['christmas day', fixed(12, 25)],
  ['christmas eve', fixed(12, 24)],
  ['xmas eve', fixed(12, 24)],
  ['xmas day', fixed(12, 25)],
  ['boxing day', fixed(12, 26)],
  ['halloween', fixed(10, 31)],
  ["hallowe'en", fixed(10, 31)],
  ['epiphany', fixed(1, 6)],
  ['thanksgiving', nth(11, 4, 4)],
  ['black friday', (year) => after(nth(11, 4, 4)(year), 1)],
  ['cyber monday', (year) => after(nth(11, 4, 4)(year), 4)],
  ['labor day', nth(9, 1, 1)],
  ['labour day', fixed(5, 1)],
  ['memorial day', nth(5, 1, 0)],
  ['independence day', fixed(7, 4)],
  ['martin luther king day', nth(1, 1, 3)],
  ['mlk day', nth(1, 1, 3)],
  ["presidents' day", nth(2, 1, 3)],
  ['veterans day', fixed(11, 11)],
  ['columbus day', nth(10, 1, 2)],
  ['juneteenth', fixed(6, 19)],
  ["valentine's day", fixed(2, 14)],
  ["st patrick's day", fixed(3, 17)],
  ["paddy's day", fixed(3, 17)],
  ["st david's day", fixed(3, 1)],
  ["st george's day", fixed(4, 23)],
  ["st andrew's day", fixed(11, 30)],
  ["st stephen's day", fixed(12, 26)],
  ['st nicholas day', fixed(12, 6)],
  ['sinterklaas', fixed(12, 5)],
  ['hogmanay', fixed(12, 31)],
  ['twelfth night', fixed(1, 5)],
  ['burns night', fixed(1, 25)],
  ['bonfire night', fixed(11, 5)],
  ['guy fawkes night', fixed(11, 5)],
  ['may day', fixed(5, 1)],
  ["april fools' day", fixed(4, 1)],
  ['canada day', fixed(7, 1)],
  ['australia day', fixed(1, 26)],
  ['anzac day', fixed(4, 25)],
  ['waitangi day', fixed(2, 6)],
  ["king's day", fixed(4, 27)],
  ['bastille day', fixed(7, 14)],
  ["all saints' day", fixed(11, 1)],
  ['all saints day', fixed(11, 1)],
  ['remembrance day', fixed(11, 11)],
  ['remembrance sunday', nth(11, 7, 2)],
  ["father's day", nth(6, 7, 3)],
  ["indigenous peoples' day", nth(10, 1, 2)],
  ['groundhog day', fixed(2, 2)],
  ['german unity day', fixed(10, 3)],
  ['shrove tuesday', aroundEaster(-47)],
  ['pancake day', aroundEaster(-47)],
  ['ash wednesday', aroundEaster(-46)],
  ['palm sunday', aroundEaster(-7)],
  ['maundy thursday', aroundEaster(-3)],
  ['holy thursday', aroundEaster(-3)],
  ['whit sunday', aroundEaster(49)],
  ['whit weekend', aroundEaster(48, 50)],
  ['whitsun weekend', aroundEaster(48, 50)],
  ['pentecost monday', aroundEaster(50)],
  ['corpus christi', aroundEaster(60)],
  // The Sunday nearest to St Andrew's
  ['advent sunday', (year) => after(fixed(11, 26)(year), 7 - (weekday(makeDay(year, 11, 26)) % 7))],
  // As England keeps them; where a region is set, "the bank holiday" is that region's.
  ['early may bank holiday', nth(5, 1, 1)],
  ['spring bank holiday', nth(5, 1, 0)],
  ['august bank holiday', nth(8, 1, 0)],
  ['summer bank holiday', nth(8, 1, 0)],
]);

const CHRISTMAS_BREAK = (year: number): Range => ({
  from: makeDay(year, 12, 24),
  to: makeDay(year + 1, 1, 1),
});

const SEASONS: Record<string, readonly [first: number, last: number]> = {
  spring: [3, 5],
  summer: [6, 8],
  autumn: [9, 11],
  fall: [9, 11],
};

const season =
  (name: string) =>
  (year: number): Range => {
    const [first, last] = SEASONS[name] ?? [12, 2];
    return name === 'winter'
      ? { from: makeDay(year, 12, 1), to: monthRange(year + 1, 2).to }
      : { from: makeDay(year, first, 1), to: monthRange(year, last).to };
  };

/** The first that is not over. */
const coming = (make: (year: number) => Range, on: Day, more: Partial<Meaning>): Meaning => {
  const year = [yearOf(on) - 1, yearOf(on)].find((each) => make(each).to >= on) ?? yearOf(on) + 1;
  const { from, to } = make(year);
  return {
    ...(from === to ? oneDay(from) : period(from, to)),
    ...more,
    earlier: () => make(to <= on ? year : year - 1),
    later: () => make(year + 1),
  };
};

/** The first two words of a feast, as the scan asks for them: runs of letters, the second without its own ending. */
const startOf = (name: string): string => {
  const [first = '', second = ''] = name.replace(/'s?(?= |$)/g, '').split(/[ ']/);
  return second === '' ? first : `${first} ${second}`;
};

export const feasts: readonly Parser[] = [
  {
    name: 'feast',
    starts: [...FEASTS.keys(), "presidents' day"].map(startOf),
    pattern: pattern(
      "(?:(?:early may|spring|august|summer) bank holiday|(?:easter|christmas|xmas|whit|whitsun) (?:holidays|break|weekend|sunday|monday|day|eve)|(?:good|boxing|ascension|labou?r|memorial|independence|veterans|columbus|mlk|valentine's|presidents'|king's|father's|paddy's|peoples'|st\\.? (?:patrick|david|george|andrew|stephen)'s|st\\.? nicholas|martin luther king|indigenous peoples'|all saints'?|shrove|ash|palm|maundy|holy|pentecost|corpus|advent|may|canada|australia|anzac|waitangi|bastille|pancake|groundhog|german unity|april fools'?|remembrance|twelfth|burns|bonfire|guy fawkes) [a-z]{3,9}|sinterklaas|hogmanay|easter|christmas|xmas|pentecost|whitsun|halloween|hallowe'en|epiphany|thanksgiving|juneteenth|black friday|cyber monday)\\b(?:(?<=holiday) monday\\b)?(?! (?:party|bonus|cards?|jumper|island|lunch|drinks|dinner|temps?|staff|casuals?|menus?|shows?|market|rush|trade|play|concert|tree|gifts?|presents?|closure|sales?|deals?|shift|cover|do\\b))",
    ),
    resolve: (match, here) => {
      const name = match[0]
        .replace(/fools'? day$/, "fools' day")
        .replace(/ {2,6}/g, ' ')
        .replace('st. ', 'st ')
        .replace(/(?<=bank holiday) monday$/, '');
      if (/^(?:christmas|xmas) (?:holidays|break)$/.test(name)) return coming(CHRISTMAS_BREAK, here.on, {});
      if (
        /\b(?:happy|merry|great|lovely|nice|good|blessed|peaceful|father) {1,6}$/.test(
          here.text.slice(Math.max(0, match.index - 14), match.index),
        )
      )
        return null;
      const make = FEASTS.get(name);
      return make === undefined ? null : coming(make, here.on, { called: true });
    },
    examples: [
      ['before Christmas', '2026-12-01', '2026-12-01', '2026-12-24'],
      ['before xmas eve', '2026-12-01', '2026-12-01', '2026-12-23'],
      ['after Easter', '2026-03-11', '2026-04-06', null],
      ['by Good Friday', '2026-03-11', '2026-03-11', '2026-04-03'],
      ['by Black Friday', '2026-11-20', '2026-11-20', '2026-11-27'],
      ['on Thanksgiving', '2026-03-11', '2026-11-26', '2026-11-26'],
      ['over the Christmas break', '2026-12-28', '2026-12-28', '2027-01-01'],
      ["by Hallowe'en", '2026-10-09', '2026-10-09', '2026-10-31'],
      ["on St Patrick's Day", '2026-03-11', '2026-03-17', '2026-03-17'],
      ["on St. Stephen's Day", '2026-12-21', '2026-12-26', '2026-12-26'],
      ['before Advent Sunday', '2026-11-20', '2026-11-20', '2026-11-28'],
      ['by Maundy Thursday', '2026-03-11', '2026-03-11', '2026-04-02'],
      ['by the August bank holiday', '2026-08-18', '2026-08-18', '2026-08-31'],
      ['on Martin Luther King Day', '2026-01-02', '2026-01-19', '2026-01-19'],
    ],
    misses: [
      'our Christmas party',
      'for Christmas temps',
      'the Easter closure',
      'Merry Christmas!',
      'a good fit',
      'memorial hall',
      "St Andrew's school",
      'corpus work',
    ],
  },
  {
    name: 'holidays',
    starts: [
      'holidays',
      'holiday season',
      'holiday period',
      'holiday break',
      'festive season',
      'festive break',
      'winter break',
      'bank holiday',
      'public holiday',
      'long weekend',
      'holiday weekend',
    ],
    pattern: pattern(
      '(?:(holidays|holiday (?:season|period|break)|festive (?:season|break)|winter break)|(?:bank holiday|public holiday|long|holiday)(?: weekend)?)\\b(?! (?:pay|allowance|policy|entitlement|process|list|time))',
    ),
    resolve: (match, here) => {
      const before = here.text.slice(Math.max(0, match.index - 24), match.index);
      if (!/\b(?:the|this|these) {1,6}(?:next |coming )?$/.test(before)) return null;
      if (match[1] !== undefined) {
        const month = monthOf(here.on);
        return month >= 10 || here.on.endsWith('01-01') ? coming(CHRISTMAS_BREAK, here.on, {}) : null;
      }
      for (let away = 0; away < 42; away++) {
        const day = addDays(here.on, away);
        if (here.work.holiday(day) !== null) return oneDay(day);
      }
      return null;
    },
    examples: [['after the holidays', '2026-12-11', '2027-01-02', null]],
    misses: ['we offer 25 days of holidays', 'the holidays we had'],
  },
  {
    name: 'season',
    starts: ['spring', 'summer', 'autumn', 'fall', 'winter'],
    pattern: pattern(
      '(spring|summer|autumn|fall|winter)\\b(?:(?: of)? ?(20\\d{2})\\b)?(?! (?:break|intern|program|school|job|into|through|within|under|short|class|analyst|associate|back|course|camp|in love))',
    ),
    resolve: (match, here) => {
      const [, name = '', year] = match;
      const before = here.text.slice(Math.max(0, match.index - 16), match.index);
      if (
        year === undefined &&
        !/\b(?:the|this|next|by|in|of|until|before|after|early|mid|late)[ -]{1,6}$/.test(before)
      )
        return null;
      if (
        name === 'fall' &&
        year === undefined &&
        !/\b(?:the|this|next|early|late|mid)[ -]{1,6}$/.test(before)
      )
        return null;
      if (year !== undefined) {
        const { from, to } = season(name)(Number(year));
        return {
          ...period(from, to),
          called: true,
          unit: 'quarter',
          ...(to < here.on ? { past: true } : {}),
        };
      }
      return {
        ...coming(season(name), here.on, { called: true, unit: 'quarter' }),
        ...(/\b(?:this|next) {1,6}$/.test(before) ? {} : { needsBound: true }),
      };
    },
    examples: [
      ['in the spring', '2026-01-11', '2026-03-01', '2026-05-31'],
      ['this autumn', '2026-03-11', '2026-09-01', '2026-11-30'],
      ['in early summer', '2026-03-11', '2026-06-01', '2026-06-30'],
    ],
    misses: ['your answers fall short', 'a summer internship', 'we use Spring at work'],
  },
];

/** Dates in figures: 2026-03-19, 27.03.2026, 3/20, 12/04 by the user's date order. */
import { type Parser, pattern, rangeOf } from '../parser.ts';
import { fullYear } from '../periods.ts';
import { areHours } from '../slot-or-date.ts';
import { WEEKDAYS } from '../words.ts';
import { dateIn } from './dates.ts';

/** One half, two thirds: a date only where a word before it says so. */
const FRACTION = /^(?:1\/[2-9]|2\/[35]|3\/[45]|4\/5)$/;
const DATE_BEFORE =
  /(?:\b(?:by|on|until|till|before|after|from|to|and|or|for|due|the|than|deadline|date|day|mon|tues?|weds?|thur?s?|fri|sat|sun)|day|[:(,"-]) {0,6}$/;

export const numeric: readonly Parser[] = [
  {
    name: 'compact',
    starts: ['0'],
    pattern: pattern('(20\\d{2})([01]\\d)([0-3]\\d)(?!\\d)|([0-3]?\\d) ([01]?\\d) (20\\d{2})(?!\\d| \\d)'),
    resolve: (match, here) => {
      const [, year, month, date, first, second, behind] = match;
      // In a message such a row of figures may be anything.
      if (!here.typed) return null;
      return dateIn(Number(month ?? second), Number(date ?? first), Number(year ?? behind), here.on);
    },
    examples: [],
    misses: ['order 20260320', 'call 20 3 2026'],
  },
  {
    name: 'iso',
    starts: ['0-', '0/', '0.'],
    pattern: pattern(
      '(\\d{4})([-/.])(\\d{1,2})\\2(\\d{1,2})(?!\\d|[-/]\\d)(?:t(\\d{2}):(\\d{2})(?::\\d{2}(?:\\.\\d{1,9})?)?(z)?)?',
    ),
    resolve: (match, here) => {
      const [, year = '', , month, date, hours, minutes, utc] = match;
      const full = fullYear(year);
      const day = full === null ? null : dateIn(Number(month), Number(date), full, here.on);
      if (day === null || hours === undefined || Number(hours) > 23 || Number(minutes) > 59) return day;
      return { ...day, time: `${hours}:${minutes}`, ...(utc === undefined ? {} : { zone: 'UTC' }) };
    },
    examples: [
      ['2026-03-19', '2026-03-11', '2026-03-19', '2026-03-19'],
      ['2026/4/1', '2026-03-11', '2026-04-01', '2026-04-01'],
      ['it closed on 2026-01-02', '2026-03-11', '2026-01-02', '2026-01-02'],
    ],
    misses: ['2026-02-30', '2026-13-01', 'ticket 2026-03-19-77', 'call 2020-45-4521'],
  },
  {
    name: 'slashed',
    starts: ['0/', '0-'],
    pattern: pattern(
      '(\\d{1,2})([-/])(\\d{1,2})(?:\\2(\\d{4}|\\d{2}))?(?![\\w/%]|[.,:-]\\d| ?(?:%|stars?\\b|working|business|days?\\b|weeks?\\b|hours?\\b|hrs?\\b|months?\\b|years?\\b|of\\b|out of\\b|split|candidates|rounds|am\\b|pm\\b))',
    ),
    resolve: (match, here) => {
      const [words, first = '', sign, second = '', year] = match;
      if (year === undefined && ((sign === '-' && !here.typed) || words === '24/7')) return null;
      const before = here.text.slice(Math.max(0, match.index - 16), match.index);
      if (
        /(?:round|stage|step|part|page|phase|level|question|score|score was|scored|rated|rating|room|unit|flat|suite|version|interview|section|number|no\.|#|\$|£|€) {0,6}$/.test(
          before,
        )
      )
        return null;
      if (!here.typed && FRACTION.test(words) && !DATE_BEFORE.test(before)) return null;
      const full = year === undefined ? null : fullYear(year);
      if (year !== undefined && full === null) return null;
      const dayFirst = dateIn(Number(second), Number(first), full, here.on);
      const monthFirst = dateIn(Number(first), Number(second), full, here.on);
      const named = WEEKDAYS.get(/([a-z]{3,9}) {1,6}$/.exec(before)?.[1] ?? '');
      const days = [dayFirst?.from ?? null, monthFirst?.from ?? null];
      // "Friday 9-10", typed: the hours.
      if (sign === '-' && year === undefined && named !== undefined)
        if (areHours(Number(first), Number(second), days, here.on)) return null;
      const [meant, other] = here.dateOrder === 'dmy' ? [dayFirst, monthFirst] : [monthFirst, dayFirst];
      if (meant === null || other === null || meant.from === other.from) return meant ?? other;
      return { ...meant, ambiguous: true, other: rangeOf(other) };
    },
    examples: [
      ['3/20', '2026-03-11', '2026-03-20', '2026-03-20'],
      ['12/04', '2026-03-11', '2026-04-12', '2026-04-12'],
      ['03/20/2026', '2026-03-11', '2026-03-20', '2026-03-20'],
      ['20-03-2026', '2026-03-11', '2026-03-20', '2026-03-20'],
      ['1/4/27', '2026-03-11', '2027-04-01', '2027-04-01'],
    ],
    misses: [
      '24/7 support',
      'a 50/50 chance',
      '3-5 rounds',
      'stage 2/3',
      'we are 2/3 through',
      '8/10 candidates',
      '31/02',
      '2/3 of them',
    ],
  },
  {
    name: 'dotted',
    starts: ['0.'],
    pattern: pattern(
      '(\\d{1,2})\\. ?(\\d{1,2})\\.(?: ?(\\d{4}|\\d{2}))?(?![\\w]|[.,:]\\d| ?%)|(\\d{1,2})\\.(\\d{1,2})(?![\\w.%]|,\\d| ?(?:%|am\\b|pm\\b|uhr\\b|h\\b|weeks?|days?|hours?|years?|million|k\\b))',
    ),
    resolve: (match, here) => {
      const [, first, second, year, bareFirst, bareSecond] = match;
      if (bareFirst !== undefined) {
        if (!here.typed && bareSecond?.length !== 2) return null;
        const before = here.text.slice(Math.max(0, match.index - 14), match.index);
        if (!here.typed && !/\b(?:by|until|till|before|on|after|from|the|than|day) {1,6}$/.test(before))
          return null;
        return dateIn(Number(bareSecond), Number(bareFirst), null, here.on);
      }
      const full = year === undefined ? null : fullYear(year);
      if (year !== undefined && full === null) return null;
      return (
        dateIn(Number(second), Number(first), full, here.on) ??
        (full === null ? null : dateIn(Number(first), Number(second), full, here.on))
      );
    },
    examples: [
      ['27.03.2026', '2026-03-11', '2026-03-27', '2026-03-27'],
      ['27. 3.', '2026-03-11', '2026-03-27', '2026-03-27'],
      ['by 27.03', '2026-03-11', '2026-03-11', '2026-03-27'],
    ],
    misses: ['version 3.10', 'v2.11.', 'it costs 12.50', '30.02.2026', '1.2.3'],
  },
];

/** Parts of a period or a day: early next week, mid-April, the end of the month, first thing tomorrow, EOD. */

import type { Day } from '../../../domain/facts.ts';
import { addDays, addMonths, addWorkingDays, monthOf, yearOf } from '../days.ts';
import {
  type Core,
  type Meaning,
  oneDay,
  overLike,
  type Parser,
  pattern,
  period,
  type Range,
  rangeOf,
} from '../parser.ts';
import { monthRange, periodOf, thisWeek, weekdayAfter, weekdayUpTo } from '../periods.ts';
import { ordinalOf, WEEKDAYS } from '../words.ts';
import { halfYear } from './months.ts';

type Part = 'early' | 'mid' | 'late' | 'end' | 'later' | 'first-half' | 'second-half';

const within = (range: Range, part: Part, unit: Core['unit'], on: Day): Range => {
  const { from, to } = range;
  if (unit === 'weekend')
    return part === 'early' || part === 'first-half' ? { from, to: from } : { from: to, to };
  if (unit === 'week') {
    const days: Record<Part, readonly [number, number]> = {
      early: [0, 1],
      mid: [2, 2],
      late: [3, 4],
      end: [3, 4],
      later: from <= on ? [0, 4] : [3, 4],
      'first-half': [0, 2],
      'second-half': [2, 4],
    };
    const [first, last] = days[part];
    return { from: addDays(from, first), to: addDays(from, last) };
  }
  if (unit === 'month') {
    if (part === 'early') return { from, to: addDays(from, 6) };
    if (part === 'mid') return { from: addDays(from, 10), to: addDays(from, 14) };
    if (part === 'first-half') return { from, to: addDays(from, 14) };
    if (part === 'second-half') return { from: addDays(from, 15), to };
    return { from: part === 'later' && from <= on ? from : addDays(from, 20), to };
  }
  // A quarter's early part is its first month; a year's its first quarter.
  const step = unit === 'quarter' ? 1 : 3;
  if (part === 'early') return { from, to: addDays(addMonths(from, step), -1) };
  if (part === 'mid') {
    const middle = periodOf('month', from, unit === 'quarter' ? 1 : 5);
    return { from: middle.from, to: unit === 'quarter' ? addDays(middle.from, 14) : (middle.to ?? to) };
  }
  if (part === 'first-half' && unit === 'year') return { from, to: addDays(addMonths(from, 6), -1) };
  if (part === 'first-half') return { from, to: addDays(addMonths(from, 1), 14) };
  if (part === 'second-half' && unit === 'year') return { from: addMonths(from, 6), to };
  if (part === 'second-half') return { from: addDays(addMonths(from, 1), 15), to };
  if (part === 'later' && from <= on) return { from, to };
  return { from: addMonths(addDays(to, 1), part === 'end' ? -1 : -step), to };
};

const CLOSING: ReadonlySet<Part> = new Set<Part>(['late', 'end', 'later', 'second-half', 'first-half']);

/** The part of a period; of a single day the day itself. */
const narrowed = (core: Core, part: Part, on: Day): Meaning => {
  const carried = {
    ...overLike(core),
    ...(core.anchored === undefined ? {} : { anchored: core.anchored }),
    ...(CLOSING.has(part) ? { closes: true } : {}),
  };
  const last =
    core.to ?? (core.unit === 'month' ? monthRange(yearOf(core.from), monthOf(core.from)).to : null);
  if (core.unit === undefined || last === null) {
    const { start: _start, end: _end, needsBound: _weak, ...whole } = core;
    return { ...whole, ...carried };
  }
  let range = within({ from: core.from, to: last }, part, core.unit, on);
  const again = core.later?.();
  if (range.to < on && again !== undefined) range = within(again, part, core.unit, on);
  const week = core.unit === 'week' ? { unit: core.unit } : {};
  return { ...period(range.from, range.to), ...carried, ...week };
};

/** "Early to mid" reaches to the middle, "mid or late" to the end. */
const partOf = (words: string): Part | null => {
  if (/first (?:half|part)/.test(words)) return 'first-half';
  if (/(?:second|latter|back|other) half|(?:second|latter|last) part/.test(words)) return 'second-half';
  if (/\bend|tail|back end|last days|close|month's|late$|late[ -]|late in|ending/.test(words)) return 'end';
  if (/\blater|rest|remainder|still/.test(words)) return 'later';
  if (/mid|morning of|afternoon of|evening of/.test(words)) return 'mid';
  if (/early|start|outset|begin|top|first|earlier|opening/.test(words)) return 'early';
  return null;
};

const TO_PART = '(?:[ -]to[ -]|[ -]or[ -]|/|-)';

export const parts: readonly Parser[] = [
  {
    name: 'part-of-a-period',
    starts: [
      'early',
      'earlier',
      'mid',
      'middle of',
      'midway through',
      'outset of',
      'late',
      'later this',
      'later in',
      'later next',
      'later on',
      'later today',
      'later that',
      'end of',
      'ending',
      'start of',
      'beginning of',
      'begin of',
      'top of',
      'back end',
      'tail end',
      'latter half',
      'latter part',
      'latter end',
      'first half',
      'second half',
      'back half',
      'first part',
      'second part',
      'last part',
      'last days',
      'close of',
      'rest of',
      'remainder of',
      'opening days',
      'first thing',
      'morning of',
      'afternoon of',
      'evening of',
      'first days',
      'end',
    ],
    pattern: pattern(
      `(?:(?:early|mid|middle)${TO_PART}(?:mid|late|the end of)|(?:early|mid|late|later)(?: part)?(?:,|-)?(?: on)?(?: in| of)?|earlier|middle of|midway through|(?:very )?(?:end|ending|start|outset|beginning|begin|top|close|rest|remainder)(?:[ -]{1,6}of| in)?|(?:back|tail|latter) (?:end|half|part) of|(?:first|second|last|opening) (?:half|part|days) (?:of|in)|first thing(?: in the morning)?(?: on)?|(?:morning|afternoon|evening) of)(?=[ -])[ -]{1,6}`,
    ),
    resolve: (match, here) => {
      const [words] = match;
      const part = partOf(words);
      const at = match.index + words.length;
      if (part === null) return null;
      const core = here.read(at);
      if (core === null || core.shape === 'time' || core.shape === 'span') return null;
      if (/^end {1,6}$/.test(words) && core.unit === undefined) return null;
      return { ...narrowed(core, part, here.on), end: core.end };
    },
    examples: [
      ['early next week', '2026-03-11', '2026-03-16', '2026-03-17'],
      ['mid next week', '2026-03-11', '2026-03-18', '2026-03-18'],
      ['late next week', '2026-03-11', '2026-03-19', '2026-03-20'],
      ['at the end of next week', '2026-03-11', '2026-03-19', '2026-03-20'],
      ['in the second half of next week', '2026-03-11', '2026-03-18', '2026-03-20'],
      ['later this week', '2026-03-10', '2026-03-10', '2026-03-13'],
      ['early April', '2026-03-11', '2026-04-01', '2026-04-07'],
      ['mid-April', '2026-03-11', '2026-04-11', '2026-04-15'],
      ['late April', '2026-03-11', '2026-04-21', '2026-04-30'],
      ['early April', '2026-04-09', '2027-04-01', '2027-04-07'],
      ['mid-to-late April', '2026-03-11', '2026-04-21', '2026-04-30'],
      ['end of Q2', '2026-03-11', '2026-06-01', '2026-06-30'],
      ['early 2027', '2026-03-11', '2027-01-01', '2027-03-31'],
      ['first thing tomorrow', '2026-03-11', '2026-03-12', '2026-03-12'],
      ['late on Friday', '2026-03-11', '2026-03-13', '2026-03-13'],
      ['on the morning of the 20th', '2026-03-11', '2026-03-20', '2026-03-20'],
    ],
    misses: [
      'at the end of the process',
      'an early riser',
      'mid-level engineer',
      'later on we will see',
      'the start of something',
    ],
  },
  {
    name: 'nth-week-of-a-month',
    starts: [
      ...['first', 'second', 'third', 'fourth', 'last', 'final', 'opening', 'closing'].flatMap((word) => [
        `${word} week`,
        `${word} full`,
        `${word} working`,
        ...[...WEEKDAYS.keys()].map((day) => `${word} ${day}`),
      ]),
      '0th',
    ],
    pattern: pattern(
      '(first|second|third|fourth|last|final|opening|closing|1st|2nd|3rd|4th)(?: full| working| complete)? (week|[a-z]{3,9})(?: (?:of|in|next)| (?=this|next))(?: (?:the|every|each|this(?= (?:month|coming))))?(?= )',
    ),
    resolve: (match, here) => {
      const [words, which = '', what = ''] = match;
      const fromNext = / next$/.test(words) ? words.length - 5 : words.length;
      const core = here.read(match.index + fromNext);
      const weekdayNumber = WEEKDAYS.get(what);
      if (core === null || core.unit !== 'month' || core.to === null) return null;
      if (what !== 'week' && weekdayNumber === undefined) return null;
      const nth = /^(?:last|final|closing)$/.test(which) ? null : which === 'opening' ? 1 : ordinalOf(which);
      const inside = (range: Range): Range => {
        if (weekdayNumber !== undefined) {
          const day =
            nth === null
              ? weekdayUpTo(range.to, weekdayNumber)
              : addDays(weekdayAfter(addDays(range.from, -1), weekdayNumber), 7 * (nth - 1));
          return { from: day, to: day };
        }
        if (nth === null) return { from: addDays(range.to, -6), to: range.to };
        return { from: addDays(range.from, 7 * (nth - 1)), to: addDays(range.from, 7 * nth - 1) };
      };
      let range = inside({ from: core.from, to: core.to });
      // The next of those that come every month.
      const next = /(?:every|each)$/.test(words) ? periodOf('month', here.on, 1) : null;
      const again = next === null ? core.later?.() : rangeOf(next);
      if (range.to < here.on && again !== undefined) range = inside(again);
      return {
        ...(weekdayNumber === undefined ? period(range.from, range.to) : oneDay(range.from)),
        ...overLike(core),
        ...(nth === null ? { closes: true } : {}),
        end: core.end,
      };
    },
    examples: [
      ['first week of April', '2026-03-11', '2026-04-01', '2026-04-07'],
      ['in the second week of April', '2026-03-11', '2026-04-08', '2026-04-14'],
      ['the last week of the month', '2026-03-11', '2026-03-25', '2026-03-31'],
      ['in the first week of January', '2026-12-30', '2027-01-01', '2027-01-07'],
      ['the first Monday of May', '2026-03-11', '2026-05-04', '2026-05-04'],
      ['in the opening week of April', '2026-03-11', '2026-04-01', '2026-04-07'],
      ['on the second Tuesday of every month', '2026-03-11', '2026-04-14', '2026-04-14'],
      ['on the last Thursday of each month', '2026-03-11', '2026-03-26', '2026-03-26'],
    ],
    misses: ['your first week of work', 'the first day of school'],
  },
  {
    name: 'first-or-last-day',
    starts: [
      ...['first', 'last', 'final'].flatMap((word) =>
        ['day', 'working', 'business', 'calendar'].map((sort) => `${word} ${sort}`),
      ),
      'last of',
    ],
    pattern: pattern('(?:(first|last|final) (?:(working|business|calendar) )?day|(last)) (?:of|in)(?= )'),
    resolve: (match, here) => {
      const [words, which, sort, bare] = match;
      const core = here.read(match.index + words.length);
      if (core === null || core.unit === undefined || core.unit === 'weekend' || core.to === null)
        return null;
      if (bare !== undefined && (core.unit === 'week' || words.endsWith('in'))) return null;
      if (/^(?:'s|-| of\b)/.test(here.text.slice(core.end, core.end + 4))) return null;
      if (/(?:spring|summer|autumn|fall|winter)$/.test(here.text.slice(core.start, core.end))) return null;
      const work = (day: Day, side: 1 | -1): Day =>
        sort === 'working' || sort === 'business'
          ? addWorkingDays(addDays(day, -side), side, here.work)
          : day;
      const pick = ({ from, to }: Range): Day => (which === 'first' ? work(from, 1) : work(to, -1));
      let day = pick({ from: core.from, to: core.to });
      if (day < here.on && core.past !== true) {
        const unit = core.unit === 'week' ? null : core.unit;
        const next = core.later?.() ?? (unit === null || unit === 'day' ? null : periodOf(unit, here.on, 1));
        if (next !== null && next.to !== null) day = pick({ from: next.from, to: next.to });
      }
      return {
        ...oneDay(day),
        ...overLike(core),
        ...(core.anchored === undefined ? {} : { anchored: core.anchored }),
        end: core.end,
      };
    },
    examples: [
      ['on the last day of the month', '2026-03-11', '2026-03-31', '2026-03-31'],
      ['by the last of April', '2026-03-11', '2026-03-11', '2026-04-30'],
      ['the last working day of May', '2026-03-11', '2026-05-29', '2026-05-29'],
      ['on the first working day of next month', '2026-03-11', '2026-04-01', '2026-04-01'],
      ['on the first day of the month', '2026-03-11', '2026-04-01', '2026-04-01'],
    ],
    misses: ['the last of the candidates', 'the first day of term', "the last of the week's talks"],
  },
  {
    name: 'end-of-day',
    starts: [
      'eod',
      'eob',
      'cob',
      'cop',
      'close of',
      'end of',
      'end day',
      "day's end",
      'business close',
      'knock off',
      'knockoff',
    ],
    pattern: pattern(
      "(?:eod|eob|cob|cop|close of (?:the )?(?:business|play|day|biz)(?: day)?|knock-?off|end (?:of )?(?:(?:the|this|that|your|our|my) )?(?:(?:business|working|work) )?day|end of (?:play|business)|business close|day's end)(?![a-z\\d])(?! to\\b)",
    ),
    resolve: (match, here) => {
      const rest = here.text.slice(match.index + match[0].length, match.index + match[0].length + 14);
      // "At the end of the day, it's about people"
      if (match[0].startsWith('end') && /^,? (?:it'?s|it is|this is|that'?s|what) /.test(rest)) return null;
      return { ...oneDay(here.on), dayPart: true, closes: true };
    },
    examples: [
      ['by EOD', '2026-03-11', '2026-03-11', '2026-03-11'],
      ['by close of business', '2026-03-11', '2026-03-11', '2026-03-11'],
      ['by end of day Tuesday', '2026-03-11', '2026-03-11', '2026-03-17'],
      ['tomorrow eod', '2026-03-11', '2026-03-12', '2026-03-12'],
    ],
    misses: ['at the end of daylight', "at the end of the day it's about people"],
  },
  {
    name: 'course-of-a-period',
    starts: ['course of'],
    pattern: pattern(
      'course of (?:the|this|our|your) (?:working )?(day|week|month|quarter|year)\\b(?! of\\b)',
    ),
    resolve: (match, here) => {
      if (!/\b(?:in|during) (?:the )?$/.test(here.text.slice(Math.max(0, match.index - 14), match.index)))
        return null;
      if (match[1] === 'day') return oneDay(here.on);
      const unit = match[1] as 'week' | 'month' | 'quarter' | 'year';
      return unit === 'week' ? thisWeek(here.on) : periodOf(unit, here.on);
    },
    examples: [
      ['in the course of the day', '2026-03-11', '2026-03-11', '2026-03-11'],
      ['in the course of the week', '2026-03-11', '2026-03-11', '2026-03-13'],
      ['in the course of the month', '2026-03-11', '2026-03-11', '2026-03-31'],
    ],
    misses: ['a course of the week', 'in the course of the talk'],
  },
  {
    name: 'period-is-out',
    starts: [
      'day is',
      'night is',
      "night's over",
      "night's out",
      ...['day', 'week', 'month'].flatMap((unit) => [`${unit} out`, `${unit} over`, `${unit} done`]),
      "day's out",
      "day's over",
      'week is',
      'month is',
      'year is',
      'quarter is',
      ...['week', 'month', 'year', 'quarter'].flatMap((unit) =>
        ['out', 'over', 'done', 'up'].map((end) => `${unit}'s ${end}`),
      ),
      ...['day', 'week', 'month', 'year', 'quarter'].flatMap((unit) => [`${unit} ends`, `${unit} closes`]),
    ],
    pattern: pattern(
      "(day|night|week|month|year|quarter)(?:(?: is|'s|(?<=\\b(?:before|b4)(?: the)? (?:day|week|month)))(?: all)? (?:out|over|up|through|done|finished|at an end)|( ends| closes))\\b",
    ),
    resolve: (match, here) => {
      // "The week ends with a social" names no day, "before the week ends" does.
      if (
        match[2] !== undefined &&
        !/\b(?:before|by the time|until|till)(?: the| this)? {1,6}$/.test(
          here.text.slice(Math.max(0, match.index - 24), match.index),
        )
      )
        return null;
      if (match[1] === 'day' || match[1] === 'night')
        return { ...oneDay(here.on), dayPart: true, closes: true };
      const unit = match[1] as 'week' | 'month' | 'year' | 'quarter';
      const whole = unit === 'week' ? thisWeek(here.on) : periodOf(unit, here.on);
      return narrowed({ ...whole, start: match.index, end: match.index }, 'end', here.on);
    },
    examples: [
      ['before the day is out', '2026-03-11', '2026-03-11', '2026-03-11'],
      ['before the week is out', '2026-03-11', '2026-03-11', '2026-03-13'],
      ["before the week's done", '2026-03-11', '2026-03-11', '2026-03-13'],
      ['by the time the month is over', '2026-03-11', '2026-03-11', '2026-03-31'],
      ['before the week done', '2026-03-11', '2026-03-11', '2026-03-13'],
      ['before the night is out', '2026-03-11', '2026-03-11', '2026-03-11'],
      ['before the year ends', '2026-03-11', '2026-03-11', '2026-12-31'],
    ],
    misses: ['the week is busy', 'the week ends with a social'],
  },
  {
    name: 'end-of-period-short',
    starts: [
      'eow',
      'eom',
      'eoq',
      'eoy',
      "week's end",
      'week end',
      "month's end",
      "week's close",
      "month's close",
      "year's close",
      'month end',
      "year's end",
      'year end',
      'quarter end',
      "quarter's end",
      'half year',
      'midweek',
      'mid',
    ],
    pattern: pattern(
      "(?:(eow|eom|eoq|eoy)|(week|month|quarter|half[ -]year|year)(?:'?s)?(?: |-)(?:end|(?<='s )close)|(midweek|mid-week))(?![a-z\\d])(?! (?:close|closing|review|report))",
    ),
    resolve: (match, here) => {
      const [words, short, long, middle] = match;
      // "EOW next week", "midweek next week"
      const behind = short === 'eow' || middle !== undefined ? here.read(match.index + words.length) : null;
      if (behind?.unit === 'week')
        return { ...narrowed(behind, middle === undefined ? 'end' : 'mid', here.on), end: behind.end };
      if (middle !== undefined) return oneDay(weekdayAfter(addDays(here.on, -1), 3));
      if (long?.startsWith('half') === true)
        return narrowed({ ...halfYear(here.on), start: match.index, end: match.index }, 'end', here.on);
      const unit = long ?? { eow: 'week', eom: 'month', eoq: 'quarter', eoy: 'year' }[short ?? ''];
      const whole =
        unit === 'week' ? thisWeek(here.on) : periodOf(unit as 'month' | 'quarter' | 'year', here.on);
      return narrowed({ ...whole, start: match.index, end: match.index }, 'end', here.on);
    },
    examples: [
      ['by EOW', '2026-03-11', '2026-03-11', '2026-03-13'],
      ['by month end', '2026-02-11', '2026-02-11', '2026-02-28'],
      ['by year-end', '2026-02-11', '2026-02-11', '2026-12-31'],
      ['midweek', '2026-03-12', '2026-03-18', '2026-03-18'],
      ['midweek next week', '2026-03-11', '2026-03-18', '2026-03-18'],
      ['EOW next week', '2026-03-11', '2026-03-19', '2026-03-20'],
      ['mid-month', '2026-03-11', '2026-03-11', '2026-03-15'],
      ['mid month', '2026-03-16', '2026-04-11', '2026-04-15'],
      ["by March's end", '2026-03-11', '2026-03-11', '2026-03-31'],
      ["by the month's close", '2026-03-11', '2026-03-11', '2026-03-31'],
      ["by the end o' the month", '2026-03-11', '2026-03-11', '2026-03-31'],
      ['by half-year end', '2026-03-11', '2026-03-11', '2026-06-30'],
    ],
    misses: ['week-ending figures', 'a mid-weight designer'],
  },
];

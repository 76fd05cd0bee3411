/** Whole months, quarters, years: in April, next month, Q2, the end of 2026, the new year. */

import type { Day } from '../../../domain/facts.ts';
import { makeDay, monthOf, yearOf } from '../days.ts';
import {
  type Here,
  type Meaning,
  oneDay,
  type Parser,
  pattern,
  period,
  type Range,
  rangeOf,
} from '../parser.ts';
import { fullYear, monthRange, periodOf, quarterRange } from '../periods.ts';
import { MONTHS, ordinalOf } from '../words.ts';

/** What has a name and comes round every year, in the first year where it is not over; or in the year named. */
const yearly = (
  make: (year: number) => Range,
  on: Day,
  unit: 'month' | 'quarter',
  said: string | undefined,
): Meaning | null => {
  if (said !== undefined) {
    const year = fullYear(said);
    if (year === null) return null;
    const range = make(year);
    return { ...period(range.from, range.to), unit, called: true, ...(range.to < on ? { past: true } : {}) };
  }
  const year = yearOf(on);
  const ahead = make(year).to >= on ? year : year + 1;
  const range = make(ahead);
  return {
    ...period(range.from, range.to),
    unit,
    called: true,
    earlier: () => make(make(ahead).from <= on ? ahead : ahead - 1),
    later: () => make(ahead + 1),
  };
};

/** "You may count on it": written small, and nothing before it that stands before a month. */
const isVerb = (at: number, here: Here): boolean =>
  here.said[at] === 'm' &&
  !/(?:\b(?:in|by|before|until|till|of|early|mid|middle|late|later|end|during|from|to|since|after|through|throughout|this|next|last|coming|around|about|and|or|for|between|not|then|say|till|come)|\d(?:st|nd|rd|th)?|[-,/(]) {0,6}$/.test(
    here.text.slice(Math.max(0, at - 16), at),
  );

/** The half of the year a day lies in. */
export const halfYear = (day: Day): Meaning => {
  const first = monthOf(day) <= 6 ? 1 : 3;
  const { from } = quarterRange(yearOf(day), first);
  return { ...period(from, quarterRange(yearOf(day), first + 1).to), unit: 'quarter' };
};

/** "The new month" is the next one; "a new month" any. */
export const isAnyNew = ({ index }: RegExpExecArray, { text }: Here): boolean =>
  !/\bthe {1,6}$/.test(text.slice(Math.max(0, index - 10), index));

const AROUND = ['present', 'this', 'next', 'nxt', 'last', 'following', 'coming', 'current', 'previous'];

export const months: readonly Parser[] = [
  {
    name: 'month',
    starts: [...MONTHS.keys(), 'this coming', 'month of', 'merry month'],
    pattern: pattern(
      "(?:this |next |coming |(?:merry )?month of )?([a-z]{3,9})\\b\\.?(?:(?:,| of)? ?(\\d{4})(?![\\d-])| ?'(\\d{2})\\b)?(?! ?\\d)",
    ),
    resolve: (match, here) => {
      const [words, name = '', year, short] = match;
      const month = MONTHS.get(name);
      if (month === undefined) return null;
      if (name === 'may' && !here.typed && isVerb(match.index + words.indexOf(name), here)) return null;
      if (
        !here.typed &&
        words.endsWith(name) &&
        /^\.? {1,3}[A-Z][a-z]/.test(here.said.slice(match.index + words.length))
      )
        return null; // a person: "from April Moore"
      const meaning = yearly((each) => monthRange(each, month), here.on, 'month', year ?? short);
      return meaning === null
        ? null
        : { ...meaning, ...((year ?? short) === undefined ? { needsBound: true } : {}) };
    },
    examples: [
      ['in April', '2026-03-11', '2026-04-01', '2026-04-30'],
      ['in March', '2026-03-11', '2026-03-11', '2026-03-31'],
      ['in February', '2026-03-11', '2027-02-01', '2027-02-28'],
      ['during the month of May', '2026-03-11', '2026-05-01', '2026-05-31'],
      ['in the merry month of May', '2026-03-11', '2026-05-01', '2026-05-31'],
      ['in May 2026', '2026-03-11', '2026-05-01', '2026-05-31'],
      ['by April', '2026-03-11', '2026-03-11', '2026-04-01'],
    ],
    misses: ['you may ask', 'we march on', 'April will call you', 'a note from April Moore', 'mark it'],
  },
  {
    name: 'this-month',
    starts: AROUND.flatMap((word) => [
      `${word} month`,
      `${word} quarter`,
      `${word} year`,
      `${word} calendar`,
    ]).concat('new month', 'new quarter'),
    pattern: pattern(
      "(this coming|this|next|nxt|last|following|coming|current|present|previous|new(?! year)) (?:calendar )?(month|quarter|year)\\b(?!-|'s time)",
    ),
    resolve: (match, here) => {
      const which = match[1] ?? '';
      const unit = match[2] as 'month' | 'quarter' | 'year';
      if (which === 'new' && isAnyNew(match, here)) return null;
      const named = which === 'following' ? here.named() : null;
      const base = named === null ? here.on : (named.to ?? named.from);
      const away = /last|previous/.test(which) ? -1 : /this$|current|present/.test(which) ? 0 : 1;
      const meaning = periodOf(unit, base, away);
      return {
        ...meaning,
        ...(away < 0 ? { past: true } : {}),
        ...(named === null ? {} : { anchored: true }),
      };
    },
    examples: [
      ['next month', '2026-01-31', '2026-02-01', '2026-02-28'],
      ['this month', '2026-03-11', '2026-03-11', '2026-03-31'],
      ['next quarter', '2026-11-11', '2027-01-01', '2027-03-31'],
      ['next year', '2026-03-11', '2027-01-01', '2027-12-31'],
      ['early in the new month', '2026-03-11', '2026-04-01', '2026-04-07'],
    ],
    misses: ['the month was busy', 'every day is a new month'],
  },
  {
    name: 'quarter',
    starts: [
      'q1',
      'q2',
      'q3',
      'q4',
      'h1',
      'h2',
      'first quarter',
      'second quarter',
      'third quarter',
      'fourth quarter',
    ],
    pattern: pattern(
      "(?:q([1-4])|h([12])|(first|second|third|fourth) quarter)\\b(?:(?:,| of)? ?'?(\\d{4}|\\d{2})\\b)?(?! results)",
    ),
    resolve: (match, here) => {
      const [, figure, halfYear, word = '', year] = match;
      if (halfYear !== undefined) {
        const first = halfYear === '1' ? 1 : 3;
        const half = (each: number): Range => ({
          from: quarterRange(each, first).from,
          to: quarterRange(each, first + 1).to,
        });
        return yearly(half, here.on, 'quarter', year);
      }
      const quarter = figure === undefined ? ordinalOf(word) : Number(figure);
      return quarter === null
        ? null
        : yearly((each) => quarterRange(each, quarter), here.on, 'quarter', year);
    },
    examples: [
      ['in Q2', '2026-03-11', '2026-04-01', '2026-06-30'],
      ['by the end of H1', '2026-03-11', '2026-03-11', '2026-06-30'],
      ['in Q1', '2026-11-11', '2027-01-01', '2027-03-31'],
      ['in the fourth quarter of 2026', '2026-03-11', '2026-10-01', '2026-12-31'],
    ],
    misses: ['q5', 'the question Q2B'],
  },
  {
    name: 'year',
    starts: ['0'],
    pattern: pattern('(20\\d{2})(?![\\w/.:-]\\d|[a-z])'),
    resolve: (match, here) => {
      const [, digits = ''] = match;
      const before = here.text.slice(Math.max(0, match.index - 12), match.index);
      if (!/\b(?:in|by|of|until|before|early|mid|late|during|after)[ -]{1,6}$/.test(before)) return null;
      const year = Number(digits);
      return {
        ...periodOf('year', makeDay(year, 1, 1)),
        called: true,
        ...(year < yearOf(here.on) ? { past: true } : {}),
      };
    },
    examples: [['in 2027', '2026-03-11', '2027-01-01', '2027-12-31']],
    misses: ['the 2026 intake', 'room 2041', 'requisition 2026-45452'],
  },
  {
    name: 'new-year',
    starts: ['new year'],
    pattern: pattern("new year(?:'?s(?: (day|eve))?)?\\b(?! resolution)"),
    resolve: (match, here) => {
      const [words, which] = match;
      if (
        /\b(?:happy|good|chinese|lunar|jewish) {1,6}$/.test(
          here.text.slice(Math.max(0, match.index - 10), match.index),
        )
      )
        return null;
      const year = yearOf(here.on);
      if (which === 'eve') return oneDay(makeDay(year, 12, 31));
      const first = here.on.endsWith('-01-01') ? here.on : makeDay(year + 1, 1, 1);
      if (which === 'day' || words.endsWith('s')) return oneDay(first);
      return { shape: 'period', from: first, to: null, unit: 'month', called: true };
    },
    examples: [
      ['by the new year', '2026-12-11', '2026-12-11', '2027-01-01'],
      ['in the new year', '2026-12-11', '2027-01-01', null],
      ['early in the new year', '2026-12-11', '2027-01-01', '2027-01-07'],
    ],
    misses: ['a new yearly plan', 'Happy New Year!'],
  },
  {
    name: 'bare-half-year',
    inner: true,
    starts: ['half year'],
    pattern: pattern('half[ -]year\\b(?! end)'),
    resolve: (_match, here) => halfYear(here.on),
    examples: [['by the end of the half-year', '2026-03-11', '2026-03-11', '2026-06-30']],
    misses: ['a half-year placement'],
  },
  {
    name: 'bare-month',
    inner: true,
    starts: ['month', 'quarter', 'year', 'calendar'],
    pattern: pattern('(?:calendar )?(month|quarter|year)\\b'),
    resolve: (match, here) => {
      const unit = match[1] as 'month' | 'quarter' | 'year';
      // "Mid-month", said on the 20th, is the next one's.
      return { ...periodOf(unit, here.on), later: () => rangeOf(periodOf(unit, here.on, 1)) };
    },
    examples: [
      ['by the end of the month', '2026-02-11', '2026-02-11', '2026-02-28'],
      ['by the end of the quarter', '2026-02-11', '2026-02-11', '2026-03-31'],
      ['before the end of the year', '2026-02-11', '2026-02-11', '2026-12-31'],
    ],
    misses: ['all month'],
  },
];

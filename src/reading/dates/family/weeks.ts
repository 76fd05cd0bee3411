/** Whole weeks and weekends: this week, next week, the week after next, the week of March 23rd, the weekend. */

import type { Day } from '../../../domain/facts.ts';
import { addDays, makeDay, yearOf } from '../days.ts';
import { type Here, type Meaning, overLike, type Parser, pattern, period, rangeOf } from '../parser.ts';
import { mondayOf, periodOf, thisWeek, weekOf } from '../periods.ts';
import { isAnyNew } from './months.ts';

const weekendIn = (day: Day): Meaning => {
  const saturday = addDays(mondayOf(day), 5);
  return { ...period(saturday, addDays(saturday, 1)), unit: 'weekend' };
};

const WEEK = '(?:week|wk)';

/** "Until calendar week 34. In this week we write to all": the one named, where it was named by number or by its day. */
const isWeekJustNamed = (match: RegExpExecArray, here: Here): boolean => {
  if (!/\bin {1,6}$/.test(here.text.slice(Math.max(0, match.index - 9), match.index))) return false;
  const named = here.named(undefined, match.index);
  return (
    named?.unit === 'week' &&
    named.from > here.on &&
    match.index - named.end < 120 &&
    /\d/.test(here.text.slice(named.start, named.end))
  );
};

export const weeks: readonly Parser[] = [
  {
    name: 'week',
    starts: [
      ...['this', 'next', 'nxt', 'last', 'following', 'previous', 'coming', 'current'].flatMap((word) => [
        `${word} week`,
        `${word} wk`,
      ]),
      'this working',
      'this business',
      'next working',
      'this or',
      'this coming',
      'this current',
      'week coming',
      'wk coming',
      'new week',
    ],
    pattern: pattern(
      `(?:(this) (?:${WEEK} )?or )?(?:(this coming|this current|this|current|next|nxt|coming|following|last|previous|new) (?:working |work |business |calendar |full )?${WEEK}|${WEEK} coming)\\b(?!-|'s time)`,
    ),
    resolve: (match, here) => {
      const [, orThis, which = ''] = match;
      // "Early in the new week"; "a new week" is any.
      if (which === 'new' && isAnyNew(match, here)) return null;
      if (/last|previous/.test(which)) return { ...weekOf(addDays(here.on, -7)), past: true };
      if (which === 'this' && isWeekJustNamed(match, here)) {
        const named = here.named(undefined, match.index);
        if (named !== null) return { ...weekOf(named.from), anchored: true };
      }
      if (/this$|current$/.test(which)) return thisWeek(here.on);
      const named = which === 'following' ? here.named() : null;
      if (named !== null) return { ...weekOf(addDays(named.to ?? named.from, 7)), anchored: true };
      const next = weekOf(addDays(here.on, 7));
      return orThis === undefined ? next : { ...next, from: here.on };
    },
    examples: [
      ['this week', '2026-03-11', '2026-03-11', '2026-03-13'],
      ['this week', '2026-03-14', '2026-03-16', '2026-03-20'],
      ['next wk', '2026-03-11', '2026-03-16', '2026-03-20'],
      ['this or next week', '2026-03-11', '2026-03-11', '2026-03-20'],
      ['last week', '2026-03-11', '2026-03-02', '2026-03-06'],
      ['in the week coming', '2026-03-11', '2026-03-16', '2026-03-20'],
      ['early in the new week', '2026-03-11', '2026-03-16', '2026-03-17'],
    ],
    misses: ['a new week, a new try', 'the week was long', 'next-week planning is an art'],
  },
  {
    name: 'week-after',
    starts: ['week after', 'wk after', 'week following'],
    pattern: pattern(`${WEEK} (?:after|following) (next|this|that)\\b(?: (?:one|${WEEK})\\b)?`),
    resolve: (match, here) => {
      const [, which] = match;
      if (which === 'next') return weekOf(addDays(here.on, 14));
      if (which === 'this') return weekOf(addDays(here.on, 7));
      const named = here.named();
      return named === null ? null : { ...weekOf(addDays(named.to ?? named.from, 7)), anchored: true };
    },
    examples: [
      ['the week after next', '2026-03-11', '2026-03-23', '2026-03-27'],
      ['the week after this one', '2026-03-11', '2026-03-16', '2026-03-20'],
    ],
    misses: ['week after week'],
  },
  {
    name: 'week-of-a-day',
    starts: [
      ...['week', 'wk'].flatMap((word) =>
        [
          'of',
          'commencing',
          'beginning',
          'beg',
          'begin',
          'starting',
          'ending',
          'after',
          'following',
          'from',
        ].map((side) => `${word} ${side}`),
      ),
      'w/c',
      'w/b',
      'w/e',
      'wc',
    ],
    pattern: pattern(
      `(?:${WEEK} (of|commencing|beginning|beg|begin|starting|ending|after|following|from)(?: on)?|w/c|wc|w/b|w/e)[,:]?(?= )`,
    ),
    resolve: (match, here) => {
      const [words, side] = match;
      // "A week from Monday" is seven days, "the week from Monday" that week.
      if (
        side === 'from' &&
        !/\bthe {1,6}$/.test(here.text.slice(Math.max(0, match.index - 10), match.index))
      )
        return null;
      const core = here.read(match.index + words.length);
      if (core === null || core.shape === 'time' || core.shape === 'span' || core.to === null) return null;
      if (core.unit === 'week') return null;
      const week = side === 'after' || side === 'following' ? weekOf(addDays(core.to, 7)) : weekOf(core.from);
      return { ...week, end: core.end, ...overLike(core) };
    },
    examples: [
      ['the week of March 23rd', '2026-03-11', '2026-03-23', '2026-03-27'],
      ['week commencing 6 April', '2026-03-11', '2026-04-06', '2026-04-10'],
      ['w/c 6 April', '2026-03-11', '2026-04-06', '2026-04-10'],
      ['we tell you w/c 16th', '2026-03-11', '2026-03-16', '2026-03-20'],
      ['the week of the 25th', '2026-03-11', '2026-03-23', '2026-03-27'],
      ['the week from 30 March', '2026-03-11', '2026-03-30', '2026-04-03'],
      ['the week after Easter', '2026-03-11', '2026-04-06', '2026-04-10'],
    ],
    misses: ['a week of tests', 'week of work', 'the week from hell'],
  },
  {
    name: 'calendar-week',
    starts: [
      'calendar week',
      'calendar wk',
      'cal week',
      'kw',
      'cw',
      'iso week',
      'week 0',
      'week no',
      'week number',
      'wk 0',
      ...Array.from({ length: 53 }, (_, index) => [
        `kw${index + 1}`,
        `cw${index + 1}`,
        `wk${index + 1}`,
      ]).flat(),
    ],
    pattern: pattern(
      '(cal(?:endar)? (?:week|wk)|iso week|kw|cw|week|wk)(?: no| number|\\.)?\\.? ?(\\d{1,2})(?![\\d:.]\\d|\\d)',
    ),
    resolve: (match, here) => {
      const [words, name = ''] = match;
      const which = Number(match[2]);
      if (which < 1 || which > 53) return null;
      // Without its "calendar" a week may be counted from anything: a low number is no week of the year.
      if (
        /^w/.test(name) &&
        (which < 5 ||
          !/\b(?:in|by|before|during|until|till|of|early|late|mid|middle|end|after|from)[ -]{1,6}$/.test(
            here.text.slice(Math.max(0, match.index - 12), match.index),
          ) ||
          /^ {1,6}(?:of|onwards?)\b/.test(
            here.text.slice(match.index + words.length, match.index + words.length + 10),
          ))
      )
        return null;
      // The fourth of January stands in the first week of its year.
      const monday = (year: number): Day => addDays(mondayOf(makeDay(year, 1, 4)), 7 * (which - 1));
      const year = yearOf(here.on);
      const week = weekOf(monday(year));
      return (week.to ?? week.from) >= here.on ? week : weekOf(monday(year + 1));
    },
    examples: [
      ['in calendar week 13', '2026-03-11', '2026-03-23', '2026-03-27'],
      ['in KW 13', '2026-03-11', '2026-03-23', '2026-03-27'],
      ['by the end of calendar week 13', '2026-03-11', '2026-03-11', '2026-03-27'],
      ['calendar week 2', '2026-12-16', '2027-01-11', '2027-01-15'],
      ['in KW13', '2026-03-11', '2026-03-23', '2026-03-27'],
      ['by the end of week 13', '2026-03-11', '2026-03-11', '2026-03-27'],
    ],
    misses: [
      'a calendar week of tests',
      'in week 2 you meet the team',
      'week 13 of the course',
      'by week 20 of your training',
    ],
  },
  {
    name: 'weekend',
    starts: [
      'weekend',
      'wkend',
      'wknd',
      'w/e',
      ...['this', 'next', 'last', 'coming', 'past'].flatMap((word) => [
        `${word} weekend`,
        `${word} wkend`,
        `${word} wknd`,
        `${word} w`,
      ]),
      'this coming',
    ],
    pattern: pattern(
      '(?:(this coming|this|next|coming|last|past) )?(?:weekend|wkend|wknd|w/e)(?![a-z-]|,? ?\\d)(?! (?:assistant|supervisor|job|role|post|position|vacancy|staff|manager|work|rota|shifts?|cover|hours|rates?|trip)\\b)',
    ),
    resolve: (match, here) => {
      const [, which] = match;
      // "I hope you had a good weekend"
      if (
        which === undefined &&
        /\b(?:good|great|lovely|nice|wonderful|restful|relaxing|pleasant|happy|enjoy the|enjoy your)(?: long)? {1,6}$/.test(
          here.text.slice(Math.max(0, match.index - 24), match.index),
        )
      )
        return null;
      if (
        which === undefined &&
        /\b(?:every|each|alternate|every (?:other|second)) {1,6}$/.test(
          here.text.slice(Math.max(0, match.index - 20), match.index),
        )
      )
        return null;
      if (which === 'last' || which === 'past') return { ...weekendIn(addDays(here.on, -7)), past: true };
      if (which !== undefined) return weekendIn(which === 'next' ? addDays(here.on, 7) : here.on);
      return { ...weekendIn(here.on), earlier: () => rangeOf(weekendIn(addDays(here.on, -7))) };
    },
    examples: [
      ['over the weekend', '2026-03-11', '2026-03-14', '2026-03-15'],
      ['this weekend', '2026-03-14', '2026-03-14', '2026-03-15'],
      ['next weekend', '2026-03-11', '2026-03-21', '2026-03-22'],
      ['by the weekend', '2026-03-11', '2026-03-11', '2026-03-13'],
      ['before the w/e', '2026-03-11', '2026-03-11', '2026-03-13'],
      ['by the end of the weekend', '2026-03-11', '2026-03-11', '2026-03-15'],
    ],
    misses: [
      'the weekend rota',
      'you work every other weekend',
      'we work weekends',
      'I hope you had a good weekend',
      'the weekend assistant',
    ],
  },
  {
    name: 'weekend-of-a-day',
    starts: ['weekend of', 'weekend after', 'weekend following'],
    pattern: pattern('weekend (of|after|following)(?= )'),
    resolve: (match, here) => {
      const [words, side] = match;
      const core = here.read(match.index + words.length);
      if (core === null || core.shape === 'time' || core.shape === 'span' || core.to === null) return null;
      return { ...weekendIn(side === 'of' ? core.from : addDays(core.to, 2)), end: core.end };
    },
    examples: [['the weekend of 21 March', '2026-03-11', '2026-03-21', '2026-03-22']],
    misses: [],
  },
  {
    name: 'this-week-or-next',
    starts: ['this week', 'this wk'],
    pattern: pattern(
      `this ${WEEK},? (or|and|but|if not|(?:so |but |more likely |rather )?it(?:'ll be|'s| will be| is))(?: maybe| possibly| perhaps| probably| rather| more likely| then)? next(?: ${WEEK})?\\b(?! (?:[a-z]{3,6}day|mon|tues?|wed|thu|fri|month|quarter|year|weekend|few|couple|two|three|steps?|stage|round|phase|up)\\b)`,
    ),
    resolve: (match, here) => {
      // "Not this week, but next week": what is denied of the one is not denied of the other, and each is a date.
      if (match[1] === 'but' && /week$|wk$/.test(match[0])) return null;
      const next = weekOf(addDays(here.on, 7));
      // "Not this week but next"
      return /but|it/.test(match[1] ?? '') ? { ...next, bound: 'in' } : period(here.on, next.to ?? next.from);
    },
    examples: [
      ['this week or next', '2026-03-11', '2026-03-11', '2026-03-20'],
      ['this week and next we interview', '2026-03-11', '2026-03-11', '2026-03-20'],
      ['this week but next', '2026-03-11', '2026-03-16', '2026-03-20'],
      ["this week, it'll be next", '2026-03-11', '2026-03-16', '2026-03-20'],
    ],
    misses: [],
  },
  {
    name: 'bare-next',
    inner: true,
    starts: ['next'],
    pattern: pattern('next(?: (one))?\\b(?= ?(?:[.,;:!?)]|$))'),
    resolve: (match, here) => {
      const [, one] = match;
      if (one === undefined) return weekOf(addDays(here.on, 7));
      // "Not this week but by the end of the next one": of what was named before.
      const named = here.named();
      if (named === null || named.past === true) return null;
      if (named.unit === 'week') return weekOf(addDays(here.on, 7));
      return named.unit === 'month' ? periodOf('month', here.on, 1) : null;
    },
    examples: [['end of this week or early next', '2026-03-11', '2026-03-12', '2026-03-17']],
    misses: ['what comes next'],
  },
  {
    name: 'bare-week',
    inner: true,
    starts: ['week', 'wk', 'working', 'work'],
    pattern: pattern(`(?:working |work )?${WEEK}\\b(?! ?\\d)(?! (?:of|after|commencing|beginning|starting))`),
    resolve: (_match, here) => thisWeek(here.on),
    examples: [['by the end of the week', '2026-03-11', '2026-03-11', '2026-03-13']],
    misses: ['all week'],
  },
];

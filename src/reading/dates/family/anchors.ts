/** Days counted from one named before: the day after, that same day, the following week, the Monday after, by then. */

import type { Day } from '../../../domain/facts.ts';
import { addDays, addWorkingDays, monthOf, yearOf } from '../days.ts';
import { type Core, type Here, oneDay, overLike, type Parser, pattern, period } from '../parser.ts';
import { mondayOf, monthRange, periodOf, weekdayAfter, weekdayUpTo, weekOf } from '../periods.ts';
import { WEEKDAYS } from '../words.ts';

/** The day a message last spoke of: of a period its last. */
export const anchorOf = (core: Core): Day => core.to ?? core.from;

/** "The day after the interview" counts from a day nobody named. */
const ELSEWHERE =
  /^ {1,6}(?:(?!that|then)(?:(?:the|your|our|my|his|her|their|all|each|an?|this|these|last|final|interviews?|everyone|surgery|work|lunch|supper|tea|breakfast|school|dinner|training|class|practice|hours|church)\b|(?:we|you|i|they|he|she|it)\b(?!'ll|'d|'m (?:to|going)| will| shall| (?:is|are) to|(?:'s|'re| is| are| gets?| comes?) {1,6}(?:back|in|home|over|out|done|finished)\b| {1,6}(?:lands?|returns?|reopens?|closes?|ends?|finish(?:es)?|opens?|meets?|sits?)\b)))/;

const restOf = (match: RegExpExecArray, here: Here): string =>
  here.text.slice(match.index + match[0].length, match.index + match[0].length + 24);

const leftOf = (match: RegExpExecArray, here: Here): string =>
  here.text.slice(Math.max(0, match.index - 40), match.index);

/** The weekday that "of that week" belongs to. */
const WEEKDAY_OF = /\b([a-z]{3,9})(?: {1,6}(?:of|in))? {1,6}$/;

/** As long as a week, give or take its weekend. */
const isWeek = (from: Day, to: Day): boolean => from < to && to > addDays(from, 3) && to < addDays(from, 7);

/** So many days counted from what follows. */
const COUNTED = /\b(?:days?|weeks?|fortnight|hours?|months?) {1,6}(?:of|from|after|following) {1,6}$/;

/** "By the Friday before": of the day named before it. */
const ENDS_THERE = /^ {0,6}(?:[.;!?)]|$)/;

/** "The fair, which ends on", "the open day (": what stands between "the Monday after" and the day of it. */
const EVENT_THEN_DAY =
  /^ {1,6}(?:the|your|our|my|his|her|their|its|an?) {1,6}(?:[a-z'-]{2,14} {1,6}){0,3}?[a-z'-]{2,14}(?:,? {1,6}(?:which|that) {1,6}(?:(?:itself|again|this year) )?(?:is|ends|closes|finishes|starts|opens|sits|meets|runs|lasts|goes on|falls|takes place|concludes|(?:is|will be) (?:held|over|due|scheduled)|will (?:be|end|close|take place)|(?:has|have) its [a-z]{3,8})(?: {1,6}(?:on|until|till|to|by|through|for))?| ?\(| {1,6}(?:on|of)) {0,6}(?:the )?/;

/** The day of an event that is named right behind it; null where it is not. */
const eventNamedBehind = (at: number, here: Here): Core | null => {
  const words = EVENT_THEN_DAY.exec(here.text.slice(at, at + 110))?.[0];
  const core = words === undefined ? null : here.read(at + words.length);
  return core?.shape === 'day' && core.past !== true ? core : null;
};

const EVENTS = ['meeting', 'session', 'visit', 'deadline', 'interview', 'sitting', 'call', 'hearing', 'day'];

const NAMES = [...WEEKDAYS.keys()];

/** Said of what somebody is to hand over. */
const SENT_BEFORE =
  /\b(?:send|submit|return|upload|email|mail|fill|complete|finish|sign|forward|share|(?<!no )need (?:your|the|all)|i need to)\b[^.;!?]{0,50}$/;

/** "Will circle back then" names a day; "back then" is long ago. */
const ANSWERS_BACK =
  /\b(?:circle|get|come|be|call|ring|phone|write|report|check|text|message|email|ping|revert) {1,6}back {1,6}$/;
const MEET = /\b(?:see|meet|speak(?: to| with)?|talk(?: to| with)?) (?:(?:you|u)(?: all| both)? )?$/;
const ROUNDS_OFF =
  /^[ ,]{0,6}(?:it is |(?:that )?(?:works|suits|is|will be)(?: (?:me|us|fine|good|perfect|great|ok|okay|best))? )?$/;

export const anchors: readonly Parser[] = [
  {
    name: 'day-beside-another',
    starts: [
      'day after',
      'day before',
      'day following',
      'morning after',
      'night before',
      'evening before',
      'following day',
      'following morning',
      'following business',
      'following working',
      'next day',
      'next morning',
      'next working',
      'next business',
      'nxt day',
      'nxt working',
      'nxt business',
      'very next',
      'working day',
      'business day',
    ],
    pattern: pattern(
      '(?:(?:(working|business) )?(?:day|morning|evening|night) (after|before|following)(?: (?:that|then)\\b)?|(?:very )?(following|nxt|next)(?: (working|business))? (?:day|morning))\\b(?! or)',
    ),
    resolve: (match, here) => {
      const [words, sortBefore, side, next, sortNext] = match;
      const working = (sortBefore ?? sortNext) !== undefined;
      const step = (day: Day): Day => {
        if (side === 'before') return addDays(day, -1);
        return working ? addWorkingDays(day, 1, here.work) : addDays(day, 1);
      };
      if (side !== undefined && !/th(?:at|en)$/.test(words)) {
        const core =
          here.read(match.index + words.length) ?? eventNamedBehind(match.index + words.length, here);
        if (core !== null && core.to !== null && core.shape !== 'time' && core.shape !== 'span') {
          const day = side === 'before' ? core.from : anchorOf(core);
          return {
            ...oneDay(step(day)),
            end: core.end,
            ...overLike(core),
          };
        }
        if (ELSEWHERE.test(restOf(match, here))) return null;
      }
      const named = here.named();
      if (named !== null)
        return { ...oneDay(step(side === 'before' ? named.from : anchorOf(named))), anchored: true };
      return next !== undefined && working ? oneDay(step(here.on)) : null;
    },
    examples: [
      ['the day after Friday', '2026-03-11', '2026-03-14', '2026-03-14'],
      ['the day before the 20th', '2026-03-11', '2026-03-19', '2026-03-19'],
      ['nxt working day', '2026-03-13', '2026-03-16', '2026-03-16'],
      ['on the next working day', '2026-03-13', '2026-03-16', '2026-03-16'],
    ],
    misses: ['the day after the interview', 'we reply the following day', 'day after day'],
  },
  {
    name: 'same-day',
    starts: [
      'same day',
      'that day',
      'that same',
      'that very',
      'very same',
      'same week',
      'that week',
      'that month',
      'same month',
      'that weekend',
      'that morning',
      'that afternoon',
      'that evening',
      'same evening',
      'same afternoon',
      'same morning',
      'same night',
    ],
    pattern: pattern(
      '(?:that(?: same| very)?|(?:very )?same) (day|morning|afternoon|evening|night|week|month)\\b(?!-|s)',
    ),
    resolve: (match, here) => {
      // "The Friday of that week": not of the Friday's own.
      const own = match[1] === 'week' ? WEEKDAY_OF.exec(leftOf(match, here))?.[1] : undefined;
      const named =
        own !== undefined && WEEKDAYS.has(own)
          ? here.named(undefined, here.text.lastIndexOf(own, match.index))
          : here.named();
      if (named === null) return null;
      // "In the first week of April, and I'll write to you that week": the week that was named.
      if (
        match[1] === 'week' &&
        named.unit === undefined &&
        named.to !== null &&
        isWeek(named.from, named.to)
      )
        return { ...period(named.from, named.to), anchored: true };
      if (match[1] === 'week') return { ...weekOf(anchorOf(named)), anchored: true };
      if (match[1] === 'month') return { ...periodOf('month', anchorOf(named)), anchored: true };
      return { ...oneDay(anchorOf(named)), anchored: true };
    },
    examples: [],
    misses: ['same-day delivery', 'that day will come', 'we reply the same day'],
  },
  {
    name: 'weekday-after',
    starts: [
      ...NAMES.map((name) => `${name} after`),
      ...NAMES.map((name) => `${name} following`),
      ...NAMES.map((name) => `${name} before`),
      ...NAMES.map((name) => `following ${name}`),
      ...NAMES.map((name) => `that ${name}`),
      ...NAMES.map((name) => `same ${name}`),
    ],
    pattern: pattern(
      '(?:(following|that|same) ([a-z]{3,9})|([a-z]{3,9}) (after|following|before)(?: that| it(?= {0,6}(?:[.,;:!?)]|$)))?)\\b(?! (?:next|week|fortnight)\\b)',
    ),
    resolve: (match, here) => {
      const [words, before, name, nameFirst, after] = match;
      const which = WEEKDAYS.get(name ?? nameFirst ?? '');
      if (which === undefined) return null;
      // "Make that Monday", "failing that Monday": the day that now stands, not one of the week named before.
      if (before === 'that' && /\b(?:make|say|call|failing) {1,6}$/.test(leftOf(match, here))) return null;
      // "The Tuesday after this one"
      if (
        after === 'after' &&
        /^ {1,6}this(?: one| coming one)?(?= {0,6}(?:[.,;:!?)]|$))/.test(restOf(match, here))
      )
        return oneDay(addDays(weekdayAfter(here.on, which), 7));
      if (after !== undefined) {
        const core = /(?:that| it)$/.test(words)
          ? null
          : (here.read(match.index + words.length) ?? eventNamedBehind(match.index + words.length, here));
        if (core !== null && core.to !== null && core.shape !== 'time' && core.shape !== 'span')
          return {
            ...oneDay(
              after === 'before' ? weekdayUpTo(addDays(core.from, -1), which) : weekdayAfter(core.to, which),
            ),
            end: core.end,
          };
        if (ELSEWHERE.test(restOf(match, here)) || /^ {1,6}\d/.test(restOf(match, here))) return null;
      }
      const named = here.named(undefined, match.index);
      if (after === 'before')
        return named === null || (!/(?:that| it)$/.test(words) && !ENDS_THERE.test(restOf(match, here)))
          ? null
          : { ...oneDay(weekdayUpTo(addDays(named.from, -1), which)), anchored: true };
      if (before === 'that' || before === 'same') {
        if (named === null) return null;
        return { ...oneDay(addDays(mondayOf(anchorOf(named)), which - 1)), anchored: true };
      }
      if (named === null) return before === undefined ? null : oneDay(weekdayAfter(here.on, which));
      return { ...oneDay(weekdayAfter(anchorOf(named), which)), anchored: true };
    },
    examples: [
      ['the following Monday', '2026-03-11', '2026-03-16', '2026-03-16'],
      ['the Monday after Easter', '2026-03-11', '2026-04-06', '2026-04-06'],
      ['on the Tuesday after this', '2026-03-11', '2026-03-24', '2026-03-24'],
      ['the Friday before Easter', '2026-03-11', '2026-04-03', '2026-04-03'],
    ],
    misses: ['the Monday after the interview'],
  },
  {
    name: 'week-after-another',
    starts: ['week after', 'week following', 'week later', 'wk after', 'month after', 'week before'],
    pattern: pattern('(week|wk|month) (after|following|before)(?: that)?\\b(?! next\\b)'),
    resolve: (match, here) => {
      const [words, unit, side] = match;
      const named = here.named();
      if (ELSEWHERE.test(restOf(match, here)) || words.startsWith('month')) return null;
      if (/^ {1,6}(?:week|next|this)/.test(restOf(match, here)) || unit === undefined) return null;
      const away = side === 'before' ? -7 : 7;
      if (named === null) return away > 0 ? weekOf(addDays(here.on, 7)) : null;
      return { ...weekOf(addDays(anchorOf(named), away)), anchored: true };
    },
    examples: [['the week after', '2026-03-11', '2026-03-16', '2026-03-20']],
    misses: ['the week after your interview', 'week after week'],
  },
  {
    name: 'one-after',
    starts: ['one after'],
    pattern: pattern('one after(?: (?:that|this|it))?(?= {0,6}(?:[.,;:!?)]|$))'),
    resolve: (match, here) => {
      const named = here.named(undefined, match.index);
      if (named === null || named.past === true || match.index - named.end > 60) return null;
      if (named.unit === 'week') return { ...weekOf(addDays(named.from, 7)), anchored: true };
      if (named.unit === 'month') return { ...periodOf('month', named.from, 1), anchored: true };
      return named.weekdays?.length === 1 ? { ...oneDay(addDays(named.from, 7)), anchored: true } : null;
    },
    examples: [],
    misses: ['not this round, the one after.', 'the one after was better'],
  },
  {
    name: 'that-event',
    starts: EVENTS.map((event) => `that ${event}`),
    pattern: pattern(`that (?:${EVENTS.join('|')})\\b(?!-)`),
    resolve: (match, here) => {
      // Only where something is counted from it; "after that meeting" alone names no day.
      if (!COUNTED.test(leftOf(match, here))) return null;
      const named = here.named('day');
      return named === null ? null : { ...oneDay(anchorOf(named)), anchored: true };
    },
    examples: [],
    misses: ['after that meeting'],
  },
  {
    name: 'then',
    starts: ['then', 'that', 'that date', 'that point'],
    pattern: pattern('(?:then|that date|that point|that(?= {0,6}(?:[.,;:!?)]|$)))\\b'),
    resolve: (match, here) => {
      const [words] = match;
      const counted = COUNTED.test(leftOf(match, here));
      const before = leftOf(match, here);
      // "We decide on the 20th, so send it before that"
      const isBefore =
        /\b(?:before|b4) {1,6}$/.test(before) &&
        SENT_BEFORE.test(here.text.slice(Math.max(0, match.index - 80), match.index));
      if (
        words === 'that' &&
        !counted &&
        (!isBefore || /^,? {1,6}(?:by|on|no later)\b/.test(restOf(match, here)))
      )
        return null;
      const isLast = /^ {0,6}(?:[.,;:!?)]|$|[^ -~]|at the latest|latest|if\b|so\b|with\b|-)/.test(
        restOf(match, here),
      );
      if (!isLast && !counted && (words !== 'then' || !/\b(?:by|until|till) {1,6}$/.test(before)))
        return null;
      const named = here.named(counted ? 'day' : undefined);
      if (named === null) return null;
      const bounded = /\b(?:by|before|b4|ahead|until|till|since|on|than|of|from|after|following) {1,6}$/.test(
        before,
      );
      if (
        !bounded &&
        (words !== 'then' ||
          /(?:^|[.,;:!?\n])[^a-z]{0,4}(?:and |so |but )?$/.test(before) ||
          /\b(?:now|since|and|if|just|so|every now and) {1,6}$/.test(before) ||
          (/\bback {1,6}$/.test(before) && !ANSWERS_BACK.test(before)))
      )
        return null;
      const { time, zone } = bounded ? {} : named;
      // "Monday 2pm then", "see you then": the word only rounds off what has been said with its time.
      if (
        time !== undefined &&
        (ROUNDS_OFF.test(here.text.slice(named.end, match.index)) || MEET.test(before))
      )
        return null;
      return {
        ...(named.shape === 'day' ? oneDay(anchorOf(named)) : period(named.from, anchorOf(named))),
        ...(time === undefined ? {} : { time }),
        ...(time === undefined || zone === undefined ? {} : { zone }),
        anchored: true,
      };
    },
    examples: [],
    misses: ['see you then!', 'first a call, then a test'],
  },
  {
    name: 'bare-before',
    starts: ['before'],
    pattern: pattern('before(?= {0,6}(?:[.;!?)]|$))'),
    resolve: (match, here) => {
      const named = here.named(undefined, match.index);
      if (named === null || named.shape !== 'day' || named.past === true) return null;
      if (named.dated !== true && named.weekdays === undefined) return null;
      const between = here.text.slice(named.end, match.index);
      if (between.length > 80 || addDays(named.from, -1) < here.on || !SENT_BEFORE.test(between)) return null;
      return { shape: 'day', from: here.on, to: addDays(named.from, -1), bound: 'by', anchored: true };
    },
    examples: [],
    misses: ['as before.', 'we had met before'],
  },
  {
    name: 'other-half',
    starts: ['second half', 'other half', 'latter half'],
    pattern: pattern('(?:second|other|latter) half(?! (?:of|in|year))\\b'),
    resolve: (match, here) => {
      const named = here.named('day');
      if (named === null || named.to === null || match.index - named.end > 120) return null;
      // "Not in the first half of July; in the second half …"
      if (!named.from.endsWith('-01') || !named.to.endsWith('-15')) return null;
      const { to } = monthRange(yearOf(named.from), monthOf(named.from));
      return { ...period(addDays(named.to, 1), to), closes: true, anchored: true };
    },
    examples: [],
    misses: ['the second half was better', 'my other half'],
  },
  {
    name: 'end-of-that',
    inner: true,
    starts: ['that'],
    pattern: pattern('that(?= {0,6}(?:[.,;:!?)]|$))'),
    resolve: (_match, here) => {
      const named = here.named();
      return named === null || named.to === null
        ? null
        : {
            ...period(named.from, named.to),
            ...(named.unit === undefined ? {} : { unit: named.unit }),
            anchored: true,
          };
    },
    examples: [],
    misses: ['by the end of that'],
  },
];

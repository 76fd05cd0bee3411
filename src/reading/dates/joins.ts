/** Neighbours that name one date together: "Tuesday, 24 March at 3pm ET", "Friday next week", "Monday or Tuesday". */
import { addDays, weekday } from './days.ts';
import { spanBefore, spanFrom } from './lengths.ts';
import { isMovedFrom, MOVE } from './moved.ts';
import { type Bound, type Core, type Here, type Late, late, laterOf, type Meaning } from './parser.ts';
import { mondayOf, weekdayAfter } from './periods.ts';

export interface Join {
  readonly name: string;
  /** The whole of the words between the two. */
  readonly gap: Late;
  /** null where the two do not belong together after all. */
  readonly join: (first: Core, second: Core, gap: string, here: Here) => Meaning | null;
}

const gap = (source: string): Late => late(`^(?:${source})$`, '');

const without = ({
  start: _start,
  end: _end,
  earlier: _earlier,
  later: _later,
  weekdays: _weekdays,
  ...rest
}: Core): Meaning => rest;

const timeOf = ({ time, timeEnd, zone }: Core): Partial<Meaning> => ({
  ...(time === undefined ? {} : { time }),
  ...(timeEnd === undefined ? {} : { timeEnd }),
  ...(zone === undefined ? {} : { zone }),
});

const WEEKDAY_FIRST = /^(?:[a-z]{3,6}day|mon|tues?|weds?|thu(?:rs?)?|fri|sat|sun)\b/;

const NEXT_WEEKDAY = /^(?:next|nxt) {1,6}[a-z]{3}/;

/** How many days back a date without a year may lie where its weekday fits no other. */
const RECENT = 60;

/** A weekday beside a date: the date wins, and where they disagree a person would have to ask. */
const confirmed = (day: Core, date: Core, { on }: Here, must = false): Meaning | null => {
  const which = day.weekdays?.[0];
  if (which === undefined || day.weekdays?.length !== 1 || date.dated !== true || date.to === null)
    return null;
  if (date.weekdays !== undefined) return null;
  const { start: _start, end: _end, ...rest } = date;
  const meant = { ...rest, ...timeOf(day) };
  const past = date.earlier?.();
  const { earlier: _earlier, ...only } = meant;
  if (weekday(date.from) === which)
    return { ...(past !== undefined && weekday(past.from) === which ? meant : only), ambiguous: false };
  // "Your interview on Monday, 2 March" written on the 11th: the weekday tells the one just gone.
  if (past !== undefined && weekday(past.from) === which && past.from >= addDays(on, -RECENT))
    return { ...only, ...past, past: true, ambiguous: false };
  if (date.other !== undefined && weekday(date.other.from) === which)
    return { ...only, from: date.other.from, to: date.other.to, ambiguous: false };
  if (must) return null;
  const other = weekdayAfter(addDays(date.from, -4), which);
  return { ...meant, ambiguous: true, other: { from: other, to: other } };
};

/** Bare weekdays placed into a week. */
const settled = (days: Core, week: Core): Meaning | null => {
  const { weekdays } = days;
  if (weekdays === undefined || week.unit !== 'week') return null;
  const monday = mondayOf(week.from);
  const [first = 1] = weekdays;
  const last = weekdays.at(-1) ?? first;
  const from = addDays(monday, first - 1);
  const to = addDays(monday, last - 1);
  return {
    ...without(days),
    from,
    to: laterOf(to, from),
    ...(week.past === true ? { past: true } : {}),
    ...(week.anchored === true ? { anchored: true } : {}),
  };
};

/** From one to the other; a weekday that comes before the first is the one after it. */
const spread = (first: Core, second: Core): Meaning | null => {
  if (first.to === null || second.to === null || first.shape === 'time' || second.shape === 'time')
    return null;
  if (first.time !== undefined || second.time !== undefined || first.past !== second.past) return null;
  if ((first.shape === 'span') !== (second.shape === 'span')) return null;
  const which = second.weekdays?.[0];
  const last =
    which !== undefined && second.weekdays?.length === 1 && first.shape === 'day'
      ? weekdayAfter(first.from, which)
      : second.to;
  if (last < first.from) return null;
  const both = first.weekdays !== undefined && second.weekdays !== undefined;
  return {
    ...without(second),
    shape: first.shape === 'span' ? 'span' : 'period',
    from: first.shape === 'span' ? (first.length?.low === null ? first.to : first.from) : first.from,
    to: last,
    ...(both ? { weekdays: [...(first.weekdays ?? []), ...(second.weekdays ?? [])].slice(0, 7) } : {}),
    ...(first.needsBound === true && second.needsBound === true ? { needsBound: true } : {}),
    ...(first.anchored === true ? { anchored: true } : {}),
    ...(first.bound === undefined ? {} : { bound: first.bound }),
  };
};

/** "Tonight at 8" is not eight in the morning. */
const evening = (day: Core, time: Core, here: Here): Core => {
  const late = /(?:tonight|tonite|afternoon|evening|night|arvo|pm)$/.test(
    here.text.slice(day.start, day.end),
  );
  const early = time.time !== undefined && time.time < '12:00';
  if (!late || !early || /a\.?m/.test(here.text.slice(time.start, time.end))) return time;
  return { ...time, time: `${Number(time.time?.slice(0, 2)) + 12}${time.time?.slice(2)}` };
};

const BOUND_BETWEEN: readonly (readonly [RegExp, Bound])[] = [
  [/\b(?:by|no later than)\b/, 'by'],
  [/\bbefore\b/, 'by'],
  [/\bafter\b/, 'after'],
  [/\b(?:until|till)\b/, 'until'],
];

const boundIn = (words: string): Partial<Meaning> => {
  const found = BOUND_BETWEEN.find(([test]) => test.test(words));
  return found === undefined ? {} : { bound: found[1] };
};

/** Before a day that is denied. */
const DENIED = /(?:\bnot|n['’]t)\b[^.!?]*$/i;
export const JOINS: readonly Join[] = [
  {
    name: 'weekday-and-date',
    gap: gap('\\.? ?[,(:-]? ?(?:on |the |on the )?'),
    // "Choose by Tuesday: 7, 8 or 10 December": across a colon or a full stop they are one only where they agree.
    join: (first, second, words, here) => confirmed(first, second, here, /[.:]/.test(words)),
  },
  {
    // "Next Wednesday the 18th", said on the 6th: the date tells which Wednesday was meant.
    name: 'next-weekday-and-date',
    gap: gap(' ?[,(-]? ?(?:on |the |on the )?'),
    join: (first, second, words, here) => {
      if (!NEXT_WEEKDAY.test(here.text.slice(first.start, first.start + 12))) return null;
      return confirmed({ ...first, weekdays: [weekday(first.from)] }, second, here, words.includes(','));
    },
  },
  {
    name: 'date-and-weekday',
    gap: gap(' ?[,(]? ?(?:a |which is a |is a )?'),
    join: (first, second, words, here) => {
      // "Wednesday the 26th, Friday you get the letter": two days.
      if (first.weekdays !== undefined || WEEKDAY_FIRST.test(here.text.slice(first.start, first.start + 10)))
        return null;
      const isNext =
        words.includes(',') &&
        /^ {1,6}(?:you|we|i|he|she|they|the|it)\b/.test(here.text.slice(second.end, second.end + 12));
      return confirmed(second, first, here, isNext);
    },
  },
  {
    name: 'one-day-twice',
    gap: gap(' ?[,(:-]? ?(?:on |the |on the |i\\.e\\. |that is )?'),
    join: (first, second) => {
      if (first.shape !== 'day' || second.shape !== 'day' || first.from !== second.from) return null;
      if (first.dayPart === true || second.dayPart === true || (first.time ?? second.time) !== undefined)
        return null;
      const { start: _start, end: _end, ...day } = second;
      const {
        weekdays: _weekdays,
        earlier: _earlier,
        ...settled
      } = { ...day, ...(first.dated === true ? { dated: true } : {}) };
      return settled;
    },
  },
  {
    name: 'weekday-and-week',
    gap: gap('(?:[ ,(]{1,4}|,? (?:of |in |during )?(?:the )?)'),
    join: (first, second) => settled(first, second),
  },
  {
    name: 'week-and-weekday',
    gap: gap(
      ' ?[,(:;-]? ?(?:(?:on|by|probably|likely|maybe|perhaps|most likely|ideally|hopefully|say|i\\.e\\.|either) ?){0,2}',
    ),
    join: (first, second, words, here) => {
      // "Your times for next week by Friday": two dates.
      if (
        /^ by/.test(words) &&
        /\bfor (?:the )?$/.test(here.text.slice(Math.max(0, first.start - 10), first.start))
      )
        return null;
      const meaning = settled(second, first);
      return meaning === null || first.to === null ? null : { ...meaning, ...boundIn(words) };
    },
  },
  {
    name: 'day-and-part',
    gap: gap('[ ,(-]{1,4}(?:by |at |at the |before )?'),
    join: (first, second, words) => {
      if (
        second.dayPart !== true ||
        first.dayPart === true ||
        first.shape !== 'day' ||
        first.time !== undefined
      )
        return null;
      const { start: _start, end: _end, ...day } = first;
      return { ...day, closes: true, ...boundIn(words) };
    },
  },
  {
    name: 'part-and-day',
    gap: gap('[ ,(-]{1,4}(?:on |of |this |for )?(?:the )?'),
    join: (first, second) => {
      if (first.dayPart !== true || second.shape !== 'day' || second.dayPart === true) return null;
      const { start: _start, end: _end, ...day } = second;
      return { ...day, closes: true };
    },
  },
  {
    name: 'day-and-time',
    gap: gap(
      '[ ,()-]{1,4}(?:(?:at|@|from|around|about|between|by|before|starting at|starting|after|until|no later than) ?){0,2}|@|t',
    ),
    join: (first, second, words, here) => {
      if (second.shape !== 'time' || first.shape !== 'day' || first.time !== undefined) return null;
      const { start: _start, end: _end, dayPart: _part, ...day } = first;
      return { ...day, ...timeOf(evening(first, second, here)), ...boundIn(words) };
    },
  },
  {
    name: 'time-and-day',
    gap: gap('[ ,(-]{1,4}(?:on |this |for |of )?(?:the )?'),
    join: (first, second, _words, here) => {
      if (first.shape !== 'time' || second.shape !== 'day' || second.time !== undefined) return null;
      const { start: _start, end: _end, dayPart: _part, ...day } = second;
      return { ...day, ...timeOf(evening(second, first, here)) };
    },
  },
  {
    name: 'span-from-a-day',
    gap: gap(
      ',? (?:from|after|of|following|starting|before|(?:counted|counting|calculated|reckoned|measured|running|starting) (?:from|on)|as (?:from|of)|beginning(?: on)?) ?(?:the )?',
    ),
    join: (first, second, words, here) => {
      if (
        first.length === undefined ||
        second.shape === 'span' ||
        second.shape === 'time' ||
        second.to === null
      )
        return null;
      if (first.past === true || first.bound !== undefined) return null;
      // "Three days before the 20th"
      if (/before/.test(words))
        return first.length.low === null ? spanBefore(second.from, first.length, here) : null;
      const meaning = spanFrom(second.to, first.length, here);
      return {
        ...meaning,
        ...(first.length.low === null && meaning.to !== null ? { from: meaning.to } : {}),
        ...(second.anchored === true ? { anchored: true } : {}),
      };
    },
  },
  {
    name: 'list-of-weekdays',
    gap: gap(', ?'),
    join: (first, second) =>
      first.weekdays?.length === 1 && (second.weekdays?.length ?? 0) > 1
        ? spread(first, { ...second, weekdays: second.weekdays ?? [] })
        : null,
  },
  {
    name: 'between',
    gap: gap(' and (?:the )?'),
    join: (first, second, _words, here) =>
      /\bbetween {1,6}(?:the {1,6})?$/.test(here.text.slice(Math.max(0, first.start - 16), first.start))
        ? spread(first, second)
        : null,
  },
  {
    name: 'latest',
    gap: gap('(?:,| -)? (?:(?:or|but|and) )?(?:by |on )?(?:the )?'),
    join: (first, second, words, here) =>
      first.dayPart !== true &&
      // "It won't be today but tomorrow at the latest": what is denied of the one is not denied of the other.
      !(words.includes('but') && DENIED.test(here.text.slice(Math.max(0, first.start - 40), first.start))) &&
      second.dayPart !== true &&
      /^,? (?:at the (?:very )?latest|latest|at (?:the )?worst|tops|at the outside)\b/.test(
        here.text.slice(second.end, second.end + 24),
      )
        ? spread(first, second)
        : null,
  },
  {
    name: 'range',
    gap: gap(
      ' ?(?:-|/) ?(?:the )?|,? (?:or|to|through|thru|or maybe|or possibly|or by|or on|or at the latest|up to|(?:or,? )?(?:failing that|if not|otherwise),?(?: by| on)?)(?: the)? |,? or,? (?:if|should|in case|in the case|when|where|unless|at) [^.;:!?,\\d]{3,40}, (?:by |on )?(?:the )?| if (?:we|i|they|he|she) can,? (?:or |and |otherwise )?(?:on |by )?|,? until (?:the )?',
    ),
    join: (first, second, words, here) => {
      if (first.dayPart === true || second.dayPart === true) return null;
      if (
        /until|^ ?-/.test(words) &&
        (first.shape === 'span' || (words.includes('until') && second.anchored === true))
      )
        return null;
      // "The decision was moved from the 20th to the 27th": only the latter stands.
      const before = here.text.slice(Math.max(0, first.start - 56), first.start);
      if (/ to |until/.test(words) && (isMovedFrom(first.start, here) || MOVE.test(before)))
        return second.to === null ? null : { ...without(second), bound: 'on' };
      const meaning = spread(first, second);
      if (meaning === null || !/ to | through | thru |-|until/.test(words)) return meaning;
      return { ...meaning, from: laterOf(meaning.from, first.past === true ? meaning.from : here.on) };
    },
  },
];

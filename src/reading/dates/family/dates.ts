/** Days of the calendar in words: March 19, 19 March 2026, the 15th, the 20th of next month. */

import type { Day } from '../../../domain/facts.ts';
import { addDays, addMonths, daysInMonth, exists, makeDay, monthOf, yearOf } from '../days.ts';
import { isMovedFrom } from '../moved.ts';
import { type Here, laterOf, type Meaning, oneDay, type Parser, pattern, type Range } from '../parser.ts';
import { firstOfMonth, fullYear, lastOfMonth, nextOfMonth } from '../periods.ts';
import { isSlot } from '../slot-or-date.ts';
import { MONTHS, NUMBERS, numberOf, ORDINAL_STARTS, ordinalOf, WEEKDAYS } from '../words.ts';

const both = (day: Day): Range => ({ from: day, to: day });

/** The nearest year from one on, in steps, in which the day exists; a leap day waits up to eight years. */
const existing = (
  year: number,
  step: 1 | -1,
  month: number,
  date: number,
  fits: (day: Day) => boolean,
): Day | null => {
  for (let tries = 0; tries < 9; tries++) {
    if (!exists(year + step * tries, month, date)) continue;
    const day = makeDay(year + step * tries, month, date);
    if (fits(day)) return day;
  }
  return null;
};

/** A month and day: in its year, or without one on or after the message's day. null where no such day exists. */
export const dateIn = (month: number, date: number, year: number | null, on: Day): Meaning | null => {
  if (month < 1 || month > 12 || date < 1 || date > 31) return null;
  if (year !== null) {
    if (!exists(year, month, date)) return null;
    const day = makeDay(year, month, date);
    return { ...oneDay(day), dated: true, ...(day < on ? { past: true } : {}) };
  }
  const day = existing(yearOf(on), 1, month, date, (candidate) => candidate >= on);
  if (day === null) return null;
  return {
    ...oneDay(day),
    dated: true,
    earlier: () => both(existing(yearOf(on), -1, month, date, (candidate) => candidate <= on) ?? day),
  };
};

/** From one date to another of the same kind ("March 19-21"). */
const upTo = (first: Meaning | null, last: Meaning | null): Meaning | null => {
  if (first === null || last === null) return null;
  if (first.from === last.from) return first;
  const { earlier, ...rest } = first;
  const begun = earlier?.();
  // "14-23 September", said in between, began this year.
  if (first.from > last.from && begun !== undefined)
    return { ...rest, shape: 'period', from: begun.from, to: last.from };
  return {
    ...rest,
    shape: 'period',
    from: first.from,
    to: laterOf(last.from, first.from),
    ...(earlier === undefined || last.earlier === undefined
      ? {}
      : {
          earlier: () => ({
            from: earlier().from,
            to: laterOf(last.earlier?.().to ?? last.from, earlier().from),
          }),
        }),
  };
};

const ORDINAL_WORD = '(?:(?:twenty|thirty)[ -][a-z]{5,7}|[a-z]{5,11})';
const TWO = '(?: ?(?:-|to|or|and|/|&|through|until) ?(?:the )?(\\d{1,2})(?:st|nd|rd|th)?)?';
const YEAR = "(?:(?:,| of)? ?(\\d{4})(?![\\d-])| ?'(\\d{2})\\b)?";

/** "may 3 people" and "march 2 miles": a small letter needs an ordinal, a year or a bounding word. */
const isVerb = (name: string, at: number, sure: boolean, here: Here): boolean => {
  if (here.typed || sure || !/^(?:may|march)$/.test(name) || /^[A-Z]/.test(here.said.slice(at, at + 1)))
    return false;
  if (
    /^\.? {1,6}\d{1,2} {0,6}(?:[.,;!?)]|$|(?:at|@) {0,6}\d|\d{1,2}(?:[:.]\d\d)? ?[ap]\.?m\b)/.test(
      here.text.slice(at + name.length, at + name.length + 24),
    )
  )
    return /\b(?:you|i|we|he|she|they|it|that|who|people|one) {1,6}$/.test(
      here.text.slice(Math.max(0, at - 12), at),
    );
  return !/\b(?:by|on|until|till|before|after|from|to|of|and|or|than) {1,6}(?:the {1,6})?$/.test(
    here.text.slice(Math.max(0, at - 16), at),
  );
};

/** What "the 3rd" goes with when it counts and is no day. */
const COUNTED =
  /^[ -]{1,6}(?:(?:and|or) (?:final|last) )?(?:round|interview|stage|floor|step|call|time|candidate|phase|part|person|people|one\b(?! of)|place|class|half|quarter|edition|anniversary|week|year|century|party|meeting|conversation|chat|session|assessment|test|attempt|choice|option|email|mail|message|street|avenue|ave|st\b|rd\b|level|line|grade|generation|gen\b|degree|percentile|month|job|role|offer|team|reminder|follow|most|largest|biggest|best|visit|task|question|point|thing|paragraph|section|cohort|batch|wave|set|look|screen|panel|birthday|hour|minute|day\b(?! of)|and (?:final|last)|or final)/;

/** "Calls 28th, letters 30th": a figure no race is run for, at the end of what is said. */
const isNumbered = (date: number, before: string, behind: string): boolean =>
  date > 12 &&
  /^ {0,6}(?:[.,;!?)]|$)/.test(behind) &&
  /[a-z]{3,} {1,6}$/.test(before) &&
  !/\b(?:my|your|our|his|her|their|its|this|that|came|finished|placed|ranked|turned|turns|grade|level|floor|early|late|mid) {1,6}$/.test(
    before,
  );

/** "First April showers", "fifteen may apply": a month that is none, or one of many. */
const isEvery = (name: string, at: number, ordinal: string, here: Here): boolean => {
  if (isVerb(name, at, false, here)) return true;
  if (/^(?:twent|thirt|[a-z]{2,6}teen)/.test(ordinal)) return false;
  return (
    /^ {1,6}(?!at\b|by\b|or\b|and\b|we\b|you\b|i\b|u\b|they\b|he\b|she\b|to\b|for\b|if\b|latest\b|is\b|it\b|only\b|with\b|as\b)[a-z]/.test(
      here.text.slice(at + name.length, at + name.length + 16),
    ) ||
    /\b(?:our|my|your|his|her|their|its|this|that) {1,6}[a-z-]{4,9} {1,6}$/.test(
      here.text.slice(Math.max(0, at - 24), at),
    )
  );
};

/** "Ten" … "thirty", as "thirty April" begins. */
const CARDINALS = [...NUMBERS].filter(([, number]) => number >= 10 && number <= 30).map(([word]) => word);

const BARE_THE = /\b(?:by|before|until|till|on|from|after) the {1,6}$/;
const BARE_ON =
  /\b(?:is|are|comes?|answer|message|news|result|results|decision|letter|mail|email|meet|meets|decide|decides|write|call|ring|vote|reply|you|hear) on {1,6}$/;

export const dates: readonly Parser[] = [
  {
    name: 'month-and-day',
    starts: [...MONTHS.keys()].flatMap((month) => [`${month} 0`, `${month} the`]),
    pattern: pattern(
      `([a-z]{3,9})\\.?,?(?: ?|[/-])(?:the )?(\\d{1,2})(st|nd|rd|th)?(?!:?\\d|[.,]\\d)${TWO}(?![\\d]|[.,:]\\d| ?(?:am|pm|a\\.m|p\\.m|%)\\b)${YEAR}`,
    ),
    resolve: (match, here) => {
      const [, name = '', first, ordinal, second, year, short] = match;
      const month = MONTHS.get(name);
      const said = year ?? short;
      if (month === undefined || isVerb(name, match.index, ordinal !== undefined || said !== undefined, here))
        return null;
      const full = said === undefined ? null : fullYear(said);
      const start = dateIn(month, Number(first), full, here.on);
      return second === undefined ? start : upTo(start, dateIn(month, Number(second), full, here.on));
    },
    examples: [
      ['March 19', '2026-03-11', '2026-03-19', '2026-03-19'],
      ['Mar. 5th', '2026-03-11', '2027-03-05', '2027-03-05'],
      ['SEPT 1, 2026', '2026-03-11', '2026-09-01', '2026-09-01'],
      ['Feb 29', '2026-03-11', '2028-02-29', '2028-02-29'],
      ["May 3 '26", '2026-03-11', '2026-05-03', '2026-05-03'],
      ['April 2\u20134', '2026-03-11', '2026-04-02', '2026-04-04'],
      ['June 12: you hear', '2026-03-11', '2026-06-12', '2026-06-12'],
      ['Mar-19', '2026-03-11', '2026-03-19', '2026-03-19'],
      ['the posting said results may 8', '2026-03-11', '2026-05-08', '2026-05-08'],
      ['interview may 8 4pm', '2026-03-11', '2026-05-08', '2026-05-08'],
    ],
    misses: ['you may 3 times ask', 'February 30', 'march 10 miles', 'they march 10.', 'mark 10 points'],
  },
  {
    name: 'month-and-ordinal-word',
    starts: [...MONTHS.keys()].flatMap((month) =>
      ['the', ...ORDINAL_STARTS].map((word) => `${month} ${word}`),
    ),
    pattern: pattern(`([a-z]{3,9})\\.?,? (?:the )?(${ORDINAL_WORD})\\b${YEAR}`),
    resolve: (match, here) => {
      const [, name = '', words = '', year, short] = match;
      const month = MONTHS.get(name);
      const date = ordinalOf(words.replace(/ {2,6}/g, ' '));
      const said = year ?? short;
      if (month === undefined || date === null || isVerb(name, match.index, said !== undefined, here))
        return null;
      // "If I may. The second talk …"
      if (match[0].startsWith(`${name}.`) && /^(?:may|march|june|july|april)$/.test(name)) return null;
      return dateIn(month, date, said === undefined ? null : fullYear(said), here.on);
    },
    examples: [['March the nineteenth', '2026-03-11', '2026-03-19', '2026-03-19']],
    misses: ['March something', 'you may second that'],
  },
  {
    name: 'day-and-month',
    starts: ['0 ', '0th', '0a', '0-', '0.', '0/', '0&'],
    pattern: pattern(
      `(\\d{1,2})(?:st|nd|rd|th|\\.(?= ?[a-z]))?(?: ?(?:-|to|or|and|/|&|through|until) ?(?:the )?(\\d{1,2})(?:st|nd|rd|th|\\.)?)?(?: (?:day )?of)?(?: ?|[/-])([a-z]{3,9})\\b\\.?(?:(?:,| of|-|/)? ?(\\d{4})(?![\\d-])| ?'(\\d{2})\\b|-(\\d{2})\\b)?`,
    ),
    resolve: (match, here) => {
      const [words, first, second, name = '', year, short, dashed] = match;
      const month = MONTHS.get(name);
      if (month === undefined) return null;
      const said = year ?? short ?? dashed;
      if (
        name === 'may' &&
        said === undefined &&
        /^ {1,6}(?:be|have|not|apply|need|want|also|get|take|come)\b/.test(
          here.text.slice(match.index + words.length),
        )
      )
        return null;
      const full = said === undefined ? null : fullYear(said);
      const last = dateIn(month, Number(second ?? first), full, here.on);
      if (second === undefined || last === null) return last;
      // "The 30th or 6th of November": the 30th is October's.
      const before = Number(first) > Number(second);
      // "Brought forward from the 26th to the 19th of March"
      if (before && / to /.test(words) && isMovedFrom(match.index, here)) return { ...last, bound: 'on' };
      return before
        ? upTo(
            dateIn(
              month === 1 ? 12 : month - 1,
              Number(first),
              Number(last.from.slice(0, 4)) - (month === 1 ? 1 : 0),
              here.on,
            ),
            last,
          )
        : upTo(dateIn(month, Number(first), full, here.on), last);
    },
    examples: [
      ['19 March', '2026-03-11', '2026-03-19', '2026-03-19'],
      ['the 15th of May', '2026-03-11', '2026-05-15', '2026-05-15'],
      ['25. August', '2026-03-11', '2026-08-25', '2026-08-25'],
      ['3rd Jan 2027', '2026-03-11', '2027-01-03', '2027-01-03'],
      ['19-Mar-2026', '2026-03-11', '2026-03-19', '2026-03-19'],
      ['19/Mar/2026', '2026-03-11', '2026-03-19', '2026-03-19'],
      ['by 20 febuary', '2026-01-31', '2026-01-31', '2026-02-20'],
      ['the 14th or 15th of April', '2026-03-11', '2026-04-14', '2026-04-15'],
    ],
    misses: ['30 February', '10 may be enough', '5 markets', 'unit 12 Marble Arch'],
  },
  {
    name: 'ordinal-word-and-month',
    starts: [...ORDINAL_STARTS],
    pattern: pattern(`(${ORDINAL_WORD})( of)? (?:(this|next|the) )?([a-z]{3,9})\\b${YEAR}`),
    resolve: (match, here) => {
      const [all, words = '', of, which, name = '', year, short] = match;
      const date = ordinalOf(words.replace(/ {2,6}/g, ' '));
      const said = year ?? short;
      if (date === null) return null;
      if (
        of === undefined &&
        (which !== undefined || isEvery(name, match.index + all.lastIndexOf(name), words, here))
      )
        return null;
      if (name === 'month' && which !== undefined) return inMonth(date, which, here.on);
      const month = MONTHS.get(name);
      if (month === undefined || which !== undefined) return null;
      return dateIn(month, date, said === undefined ? null : fullYear(said), here.on);
    },
    examples: [
      ['the first of April', '2026-03-11', '2026-04-01', '2026-04-01'],
      ['the twenty-third of May', '2026-03-11', '2026-05-23', '2026-05-23'],
      ['the first of the month', '2026-03-11', '2026-04-01', '2026-04-01'],
      ['by fifteenth April', '2026-03-11', '2026-03-11', '2026-04-15'],
    ],
    misses: [
      'our first April intake',
      'the second may be late',
      'the fourth March in a row',
      'the first of many',
      'the second of two rounds',
    ],
  },
  {
    name: 'cardinal-and-month',
    starts: CARDINALS,
    pattern: pattern(
      `((?:twenty|thirty)[ -](?:one|two|three|four|five|six|seven|eight|nine)|[a-z]{3,9}) ([a-z]{3,9})\\b${YEAR}`,
    ),
    resolve: (match, here) => {
      const [all, words = '', name = '', year, short] = match;
      const month = MONTHS.get(name);
      const date = numberOf(words.replace(/ {2,6}/g, ' '));
      const said = year ?? short;
      if (
        month === undefined ||
        date === null ||
        isEvery(name, match.index + all.lastIndexOf(name), '', here)
      )
        return null;
      return dateIn(month, date, said === undefined ? null : fullYear(said), here.on);
    },
    examples: [
      ['Thirty April you will know', '2026-03-11', '2026-04-30', '2026-04-30'],
      ['by twenty five March', '2026-03-11', '2026-03-11', '2026-03-25'],
    ],
    misses: ['fifteen may apply', 'ten marched on', 'thirty April interns'],
  },
  {
    name: 'number-after-the',
    starts: ['0'],
    pattern: pattern(
      '(\\d{1,2})(?=\\.?(?: {0,6}(?:[.,;!?)]|$)| (?:you|we|i|u|he|she|they|at|latest|then|if)\\b))(?![.,]\\d)',
    ),
    resolve: (match, here) => {
      const date = Number(match[1]);
      const before = here.text.slice(Math.max(0, match.index - 32), match.index);
      // "Before the 15", "the vote is on 26, our message goes out on 27": as some write it who think in another language.
      if (date < 1 || date > 31 || !(BARE_THE.test(before) || (date > 9 && BARE_ON.test(before))))
        return null;
      return { ...oneDay(nextOfMonth(date, here.on)), dated: true, monthDay: date };
    },
    examples: [
      ['I tell you before the 15, promise', '2026-03-11', '2026-03-11', '2026-03-14'],
      ['on the 20. you have it', '2026-03-11', '2026-03-20', '2026-03-20'],
      ['our message comes on 27.', '2026-03-11', '2026-03-27', '2026-03-27'],
    ],
    misses: [
      'we count on 20.',
      'we are on the 3.2 release',
      'turn to the 12 of us',
      'by 20, she had moved',
      'on page 14.',
    ],
  },
  {
    name: 'weekday-and-number',
    starts: [...WEEKDAYS.keys()].map((name) => `${name} 0`),
    pattern: pattern(
      '([a-z]{3,9})\\.? (\\d{1,2})(?![\\d:/a-z]|[.,]\\d| ?(?:am|pm|a\\.m|p\\.m|-|h\\b|[a-z]{3,9}))',
    ),
    resolve: (match, here) => {
      const [, name = '', figure] = match;
      const date = Number(figure);
      const which = WEEKDAYS.get(name);
      if (which === undefined || date < 1 || date > 31) return null;
      const day = nextOfMonth(date, addDays(here.on, -1));
      // "Fri 10" typed may be an hour too where that date is weeks away.
      if (here.typed && day > addDays(here.on, 13)) return null;
      // Without "th" or a month the figure may be anything; that the weekday agrees tells.
      if (isSlot(date, which, { start: match.index, end: match.index + match[0].length }, here)) return null;
      return { ...oneDay(day), dated: true, monthDay: date };
    },
    examples: [['on Monday 16', '2026-03-11', '2026-03-16', '2026-03-16']],
    misses: [],
  },
  {
    name: 'ordinal-word-behind-a-date',
    starts: ORDINAL_STARTS.slice(0, 9),
    pattern: pattern(
      "([a-z]{5,7})(?= {0,6}(?:[.,;!?)]|$)| (?:you|we|i|he|she|they)(?:'ll| will| shall| can)\\b)",
    ),
    resolve: (match, here) => {
      const date = ordinalOf(match[1] ?? '');
      const before = here.text.slice(Math.max(0, match.index - 24), match.index);
      const rest = here.text.slice(match.index + (match[1] ?? '').length, match.index + 16);
      if (date === null || !/(?:\b(?:on|by|before|until|till)|[a-z]:) the {1,6}$/.test(before)) return null;
      // "On the third" is a day only where another date was named just before; "by the seventh" alone is one.
      const named = here.named('day');
      const isNear = named?.dated === true && named.past !== true && match.index - named.end <= 160;
      if (isNear)
        return { ...oneDay(nextOfMonth(date, named.from)), dated: true, monthDay: date, anchored: true };
      const isOn = /(?:\bon|:) the {1,6}$/.test(before);
      // "On the first you'll get her text", "they ring on the ninth."
      const isSaid =
        /^ {1,6}[a-z]/.test(rest) ||
        (isOn
          ? date > 3 &&
            /^ {0,6}(?:[.!?]|$)/.test(rest) &&
            !/(?:\b(?:is|are|was|lives?|sits?|based|works?)|'[sre]{1,2}) on the {1,6}$/.test(before)
          : date > 3 || (date === 1 && /\bby the {1,6}$/.test(before) && /^ {0,6}(?:[.!?]|$)/.test(rest)));
      return isSaid ? { ...oneDay(nextOfMonth(date, here.on)), dated: true, monthDay: date } : null;
    },
    examples: [
      ['tell me by the ninth.', '2026-03-11', '2026-03-11', '2026-04-09'],
      ['they ring on the ninth', '2026-03-11', '2026-04-09', '2026-04-09'],
      ["on the first you'll get her text", '2026-06-29', '2026-07-01', '2026-07-01'],
    ],
    misses: [
      'on the third.',
      'our office is on the fifth.',
      'on the first try you passed',
      'by the second, he knew',
      'on the seventh, where the office is',
    ],
  },
  {
    name: 'day-of-the-month',
    starts: [
      '0th',
      ...ORDINAL_STARTS.filter((word) => /^(?:tenth|eleventh|twelfth|\w+teenth|twen|thirti)/.test(word)),
      'thirty first',
    ],
    pattern: pattern(
      `(?:(\\d{1,2})(?:st|nd|rd|th)(?: ?(?:-|to|or|and|/|&|through|until) ?(?:the )?(\\d{1,2})(?:st|nd|rd|th))?|(${ORDINAL_WORD}))(?: of (?:(this|next|the|that|the same) month|(it))\\b)?(?![a-z\\d])`,
    ),
    resolve: (match, here) => {
      const [words, first, second, word, month, it] = match;
      const which = it === undefined ? month?.replace(/ {1,6}/, ' ') : 'that';
      const date = word === undefined ? Number(first) : ordinalOf(word.replace(/ {2,6}/g, ' '));
      if (date === null || date < 1 || date > 31) return null;
      if (which === 'that' || which === 'the same') {
        const named = here.named('day');
        if (named === null) return null;
        const meaning = inMonth(date, 'this', firstOfMonth(named.from));
        return meaning === null ? null : { ...meaning, anchored: true };
      }
      if (which !== undefined) return inMonth(date, which, here.on);
      const before = here.text.slice(Math.max(0, match.index - 20), match.index);
      if (
        !here.typed &&
        !/(?:\b(?:the|on|by|until|till|before|after|from|to|or|and|was|is|now|its|it's|latest|due|around|about|eod|cob|cop|noon|midnight|commencing|beginning|starting|ending|wc|mon|tues?|wed|weds|thurs?|thu|fri|sat|sun)|day|\bw\/[bce]|\dth|\dst|\dnd|\drd)[,. (]{1,6}$|[(/-]$|[→>] {0,2}$/.test(
          before,
        ) &&
        !isNumbered(date, before, here.text.slice(match.index + words.length, match.index + words.length + 8))
      )
        return null;
      if (COUNTED.test(here.text.slice(match.index + words.length, match.index + words.length + 24)))
        return null;
      const nth = (each: number): Meaning => ({
        ...oneDay(nextOfMonth(each, here.on)),
        dated: true,
        monthDay: each,
        earlier: () => both(lastOfMonth(each, here.on)),
      });
      if (second === undefined) return nth(date);
      const last = Number(second);
      if (last < 1 || last > 31) return null;
      // "Brought forward from the 27th to the 20th": no stretch, and the 27th stands no longer.
      if (last < date && / to /.test(words) && isMovedFrom(match.index, here))
        return { ...nth(last), bound: 'on' };
      const start = nth(date);
      return upTo(
        start,
        oneDay(last > date ? addDays(start.from, last - date) : nextOfMonth(last, start.from)),
      );
    },
    examples: [
      ['the 15th', '2026-03-11', '2026-03-15', '2026-03-15'],
      ['the 11th', '2026-03-11', '2026-04-11', '2026-04-11'],
      ['the 31st', '2026-04-02', '2026-05-31', '2026-05-31'],
      ['on the fifteenth', '2026-03-11', '2026-03-15', '2026-03-15'],
      ['by COB 26th', '2026-03-11', '2026-03-11', '2026-03-26'],
      ['the 3rd of next month', '2026-03-11', '2026-04-03', '2026-04-03'],
      ['the 18th or 19th', '2026-03-11', '2026-03-18', '2026-03-19'],
    ],
    misses: ['the 2nd interview', 'the 3rd floor', 'the 1st round', 'a 2nd opinion'],
  },
];

/** "The 3rd of next month", "the first of the month". */
function inMonth(date: number, which: string, on: Day): Meaning | null {
  if (which === 'the') return { ...oneDay(nextOfMonth(date, on)), dated: true };
  const first = addMonths(firstOfMonth(on), which === 'next' ? 1 : 0);
  if (date > daysInMonth(yearOf(first), monthOf(first))) return null;
  const day = makeDay(yearOf(first), monthOf(first), date);
  return { ...oneDay(day), dated: true, ...(day < on ? { past: true } : {}) };
}

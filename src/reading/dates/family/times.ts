/** Clock times: 3pm, 15:00, 10-11am, half past two, noon, with the zone behind them. */
import { type Here, type Meaning, type Parser, pattern } from '../parser.ts';
import { numberOf } from '../words.ts';
import { SHORT_ZONES, ZONE_NAMES } from '../zone-names.ts';

/** American zones that stand without "time": "3pm Eastern". */
const BARE_ZONES: ReadonlySet<string> = new Set(['pacific', 'eastern', 'central']);

const NOON = '(am|pm|a\\.m\\.?|p\\.m\\.?|noon)';
const ZONE = `(?: ?\\(?(?:(${SHORT_ZONES.join('|')})(?: time)?|([a-z]{2,8}(?: [a-z]{4,9})?)(?: standard| daylight)? time|([a-z]{7}))\\b\\)?)?`;

export const clock = (hours: number, minutes: number): string | null =>
  hours < 24 && minutes < 60 ? `${String(hours).padStart(2, '0')}:${String(minutes).padStart(2, '0')}` : null;

/** Twelve-hour figures on the clock; null for 13 pm. */
const half = (hours: number, noon: string | undefined): number | null => {
  if (noon === undefined) return hours;
  if (noon === 'noon') return hours === 12 ? 12 : null;
  if (hours < 1 || hours > 12) return null;
  return (hours % 12) + (noon.startsWith('p') ? 12 : 0);
};

/** Without am or pm nobody meets between one and six in the night. */
export const waking = (hours: number, digits: string): number =>
  !digits.startsWith('0') && hours >= 1 && hours <= 6 ? hours + 12 : hours;

/** "At 15.30" is a time; 15.30 alone may be a price. */
const AT = /(?:\b(?:at|from|until)|@) {1,6}$/;

/** "Thursday 2.30", "2.30 on Thursday": of quarters alone, as "Thursday 12.05" may be a date. */
const isBesideDay = (index: number, length: number, minutes: string, here: Here): boolean => {
  if (!/^(?:00|15|30|45)$/.test(minutes)) return false;
  const named = here.named();
  if (named?.shape === 'day' && /^,? {1,6}$/.test(here.text.slice(named.end, index))) return true;
  const behind = /^ {1,6}on {1,6}/.exec(here.text.slice(index + length, index + length + 16));
  return behind !== null && here.read(index + length + behind[0].length)?.shape === 'day';
};

type ZoneFound = ReturnType<typeof zoneIn>;

export const at = (
  time: string,
  here: Here,
  zone: ZoneFound,
  timeEnd?: string,
): Meaning & { readonly end?: number } => {
  const last = here.named();
  const named = last?.past === true ? null : last;
  const day = named === null ? here.on : (named.to ?? named.from);
  return {
    shape: 'time',
    from: day,
    to: day,
    time,
    ...(timeEnd === undefined ? {} : { timeEnd }),
    ...zone,
    ...(named === null ? {} : { anchored: true }),
  };
};

/** The zone behind a time. Words that look like one and are none ("in no time") are given back: `end` is before them. */
const zoneIn = (
  match: RegExpExecArray,
  short: string | undefined,
  long: string | undefined,
  bare: string | undefined,
): { readonly zone?: string; readonly end?: number } => {
  const said = short ?? long ?? bare;
  if (said === undefined) return {};
  const zone =
    bare !== undefined && !BARE_ZONES.has(bare) ? undefined : ZONE_NAMES.get(said.replace(/ {2,6}/g, ' '));
  if (zone !== undefined) return { zone };
  const before = match[0].slice(0, match[0].lastIndexOf(said));
  return { end: match.index + before.replace(/[ (]{1,12}$/, '').length };
};

const endHours = (digits: string, noon: string | undefined): number | null => half(Number(digits), noon);

/** "2 and 4pm" share their pm, "11-1pm" do not. */
const startHours = (
  digits: string,
  noon: string | undefined,
  noonEnd: string | undefined,
  end: number | null | undefined,
): number | null => {
  const hours = Number(digits);
  if (noon !== undefined) return half(hours, noon);
  if (noonEnd === undefined || end === undefined || end === null) return waking(hours, digits);
  const shared = half(hours, noonEnd);
  return shared !== null && shared > end ? hours : (shared ?? hours);
};

/** Meals that end a stretch of the day, by their usual hour. */
const MEALS: ReadonlyMap<string, string> = new Map([
  ['breakfast', '08:00'],
  ['lunch', '12:00'],
  ['tea', '17:00'],
  ['teatime', '17:00'],
  ['dinner', '19:00'],
  ['supper', '19:00'],
  ['evening', '19:00'],
  ['nightfall', '20:00'],
  ['bedtime', '22:00'],
]);

/** "By six" is a time; "grew by six", "one by one" is none. */
const UNTIL_THEN = /\b(?:by|before|until|till) {1,6}(?:about {1,6}|around {1,6})?$/;
const MEASURED =
  /(?:[a-z]ed|\b(?:up|down|grew|rose|fell|cut|driven|run|led|won|one|two|three|step|seen|taken|given|done))(?: [a-z]{2,4})? {1,6}by {1,6}$|\d {1,6}by {1,6}$/;

/** Before an hour that stands alone. */
const SET_AT = ['at', 'around', 'about', 'say'];

const HOURS = 'one two three four five six seven eight nine ten eleven twelve'.split(' ');

export const times: readonly Parser[] = [
  {
    name: 'clock',
    starts: ['0:', '0.', '0a', '0 ', '0-'],
    pattern: pattern(
      `(\\d{1,2})(?:[:.h](\\d{2})(?::\\d{2})?)? ?${NOON}?(?![a-z\\d%])(?: ?(?:-|to|and|until|till|or) ?(\\d{1,2})(?:[:.](\\d{2}))? ?${NOON}?(?![a-z\\d:%]))?${ZONE}`,
    ),
    resolve: (match, here) => {
      const [words, h = '', m, noon, hEnd, mEnd, noonEnd, short, long, bare] = match;
      if (noon === undefined && noonEnd === undefined) {
        if (m === undefined || (hEnd !== undefined && mEnd === undefined)) return null;
        const dotted = words[h.length] === '.';
        const before = here.text.slice(Math.max(0, match.index - 10), match.index);
        if (dotted && !AT.test(before) && !isBesideDay(match.index, words.length, m, here)) return null;
      }
      const end = hEnd === undefined ? undefined : endHours(hEnd, noonEnd);
      const start = startHours(h, noon, noonEnd, end);
      if (start === null || end === null) return null;
      // "11:30-1:15" ends in the afternoon.
      const late = end !== undefined && noonEnd === undefined && end < start && end < 12 ? end + 12 : end;
      const time = clock(start, Number(m ?? 0));
      const timeEnd = late === undefined ? undefined : clock(late, Number(mEnd ?? 0));
      if (time === null || timeEnd === null) return null;
      return at(time, here, zoneIn(match, short, long, bare), timeEnd);
    },
    examples: [
      ['at 3pm', '2026-03-11', '2026-03-11', '2026-03-11'],
      ['14:00 CET', '2026-03-11', '2026-03-11', '2026-03-11'],
      ['10-11:30 a.m.', '2026-03-11', '2026-03-11', '2026-03-11'],
      ['3:30 PM ET', '2026-03-11', '2026-03-11', '2026-03-11'],
      ['10am London time', '2026-03-11', '2026-03-11', '2026-03-11'],
      ['Friday 2.30', '2026-03-11', '2026-03-13', '2026-03-13'],
      ['2.30 on Friday', '2026-03-11', '2026-03-13', '2026-03-13'],
    ],
    misses: ['25:00', '13pm', '3 rounds', 'a 16:90 screen', '10.30 francs'],
  },
  {
    name: 'bare-hour',
    starts: SET_AT.flatMap((set) => ['0', ...HOURS].map((hour) => `${set} ${hour}`)),
    pattern: pattern(
      `(?:${SET_AT.join('|')}) ?(\\d{1,2}|[a-z]{3,6})(?:-?ish)?(?![:.]?\\d|[a-z%/-])(?: in the (morning|afternoon|evening))?(?= ?(?:$|[.,;!?)\\n]|(?:to|for|in|on|with|and|or|if|by|then|sharp|please|your|our|my|uk|next|this|tomorrow|today|works?|suits?|is|be|would|does|do|can|could|looks?|sounds?|fine|good|great|perfect|ok|okay|instead|via|over|so|but|as|when|where|before|after|unless|i|we|you|he|she|they|(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?|${SHORT_ZONES.join('|')})\\b))${ZONE}`,
    ),
    resolve: (match, here) => {
      const [words, hour = '', partOfDay, short, long, bare] = match;
      const hours = numberOf(hour);
      if (hours === null || hours > 23 || hours % 1 !== 0 || (hours > 12 && !/^\d/.test(hour))) return null;
      // "Tell us on Friday about 3 or 4 projects".
      const rest = here.text.slice(match.index + words.length);
      if (words.startsWith('about') && /^ (?:and|or|to) /.test(rest)) return null;
      // Alone, "at ten" may be a place or an age: it needs its day right before or behind.
      const named = here.named();
      const before = named === null ? null : here.text.slice(named.end, match.index);
      const behind = /^ {1,6}(?:on |this |next )?/.exec(rest);
      const isBeside = before !== null && /^[ ,(-]{0,4}$/.test(before) && named?.shape === 'day';
      const follows =
        behind === null
          ? null
          : here.read(match.index + words.length + behind[0].replace(/(?:this|next) $/, '').length);
      // "Till the shop shuts at six": today.
      const isTill =
        hours <= 12 &&
        /\b(?:till|until|before|by the time) (?:i|we|he|she|they|the [a-z]{2,12})\b[^.;!?,]{1,40}$/.test(
          here.text.slice(Math.max(0, match.index - 60), match.index),
        );
      if (!here.typed && !isBeside && !isTill && follows?.shape !== 'day') return null;
      const time = clock(
        partOfDay === undefined
          ? waking(hours, hour)
          : (half(hours, partOfDay === 'morning' ? 'am' : 'pm') ?? hours),
        0,
      );
      const zone = zoneIn(match, short, long, bare);
      return time === null ? null : at(time, here, zone);
    },
    examples: [
      ['next Thursday at ten', '2026-03-11', '2026-03-19', '2026-03-19'],
      ['at 3 on Friday', '2026-03-11', '2026-03-13', '2026-03-13'],
      ['Friday at 3 works', '2026-03-11', '2026-03-13', '2026-03-13'],
      ['tomorrow around 1?', '2026-03-11', '2026-03-12', '2026-03-12'],
      ['Monday, say two', '2026-03-11', '2026-03-16', '2026-03-16'],
      ['you have it before I log off at six', '2026-03-11', '2026-03-11', '2026-03-11'],
      ['Friday at 9 in the morning', '2026-03-11', '2026-03-13', '2026-03-13'],
    ],
    misses: ['meet us at ten locations', 'at 12 Mill Lane', 'at one', 'about 3 roles', 'say one of you'],
  },
  {
    name: 'marked-hour',
    starts: ['0'],
    pattern: pattern('(\\d{1,2})(-?ish)?(?![:.]?\\d|[a-z%/-])'),
    resolve: (match, here) => {
      const [words, hour = '', ish] = match;
      const hours = Number(hour);
      const before = here.text.slice(0, match.index);
      if (hours > 23 || (ish === undefined && !/@ {0,6}$/.test(before))) return null;
      const named = here.named();
      const isBehind =
        named?.shape === 'day' && /^[ ,(@-]{0,6}(?:at )?$/.test(here.text.slice(named.end, match.index));
      const gap = /^ {1,6}(?:on )?/.exec(here.text.slice(match.index + words.length));
      const follows = gap === null ? null : here.read(match.index + words.length + gap[0].length);
      if (!isBehind && follows?.shape !== 'day') return null;
      const time = clock(waking(hours, hour), 0);
      return time === null ? null : at(time, here, {});
    },
    examples: [
      ['call @ 3 Fri', '2026-03-11', '2026-03-13', '2026-03-13'],
      ['Friday @3', '2026-03-11', '2026-03-13', '2026-03-13'],
      ['4ish tomorrow', '2026-03-11', '2026-03-12', '2026-03-12'],
    ],
    misses: ['20ish people', 'find us @ 4 Mill Lane', '10 Fridays'],
  },
  {
    name: 'named-time',
    starts: [
      'noon',
      'midday',
      'midnight',
      'half past',
      'half 0',
      ...HOURS.map((hour) => `half ${hour}`),
      'quarter past',
      'quarter to',
      'quarter after',
      'a quarter',
      'lunchtime',
      'lunch time',
      ...MEALS.keys(),
    ],
    pattern: pattern(
      `(?:(noon|midday|midnight|lunch ?time|${[...MEALS.keys()].join('|')})(?! (?:snack|break|talk|supervisor|assistant|meal|class(?:es)?|shifts?|course|dress|prayers?))|(half|(?:a )?quarter)(?: (past|to|after)|(?<=half)) (\\d{1,2}|[a-z]{3,6})(?: ?(am|pm))?)\\b${ZONE}`,
    ),
    resolve: (match, here) => {
      const [words, named, part = '', side, hour = '', noon, short, long, bare] = match;
      const zone = zoneIn(match, short, long, bare);
      const meal = MEALS.get(named ?? '');
      if (meal !== undefined) {
        // "Before lunch"; a lunch alone is one.
        const before = here.text.slice(Math.max(0, match.index - 14), match.index);
        const isHad = /^ {1,6}(?:with|interview|meeting|for)\b/.test(
          here.text.slice(match.index + words.length, match.index + words.length + 16),
        );
        return !isHad && /\b(?:by|before|until|till) {1,6}$/.test(before) ? at(meal, here, zone) : null;
      }
      if (named !== undefined) return at(named === 'midnight' ? '23:59' : '12:00', here, zone);
      const number = numberOf(hour);
      if (number === null || number > 12 || number < 1 || number % 1 !== 0) return null;
      // "Half two", as the British say it; "half one of them" is none.
      if (
        side === undefined &&
        !here.typed &&
        !/\b(?:at|by|before|until|till|from|around|about) {1,6}$/.test(
          here.text.slice(Math.max(0, match.index - 10), match.index),
        )
      )
        return null;
      const base = noon === undefined ? waking(number, String(number)) : half(number, noon);
      if (base === null) return null;
      const time =
        part === 'half' ? clock(base, 30) : side === 'to' ? clock((base + 23) % 24, 45) : clock(base, 15);
      return time === null ? null : at(time, here, zone);
    },
    examples: [
      ['by noon', '2026-03-11', '2026-03-11', '2026-03-11'],
      ['at half past two', '2026-03-11', '2026-03-11', '2026-03-11'],
      ['by half five', '2026-03-11', '2026-03-11', '2026-03-11'],
      ['at quarter to ten', '2026-03-11', '2026-03-11', '2026-03-11'],
    ],
    misses: ['a lunch with the team', 'half one of them', 'half past the hour', 'quarter to quarter growth'],
  },
  {
    name: 'hour-by',
    starts: ['0', ...HOURS],
    pattern: pattern(
      '(\\d{1,2}|[a-z]{3,6})(?: ?(h|hrs|uhr))?(?![:.]?\\d|[a-z%/-])(?= {0,6}(?:$|[.,;!?)]|(?:you|we|i|he|she|they|u|today|tonight|tomorrow|sharp|latest|at the latest|this (?:morning|afternoon|evening)|on (?:mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6})\\b))',
    ),
    resolve: (match, here) => {
      const [, hour = '', h] = match;
      const hours = numberOf(hour);
      if (
        hours === null ||
        hours % 1 !== 0 ||
        hours < 1 ||
        hours > (h === undefined ? 12 : 23) ||
        hour === 'one'
      )
        return null;
      const before = here.text.slice(Math.max(0, match.index - 40), match.index);
      if (!UNTIL_THEN.test(before) || MEASURED.test(before)) return null;
      const time = clock(waking(hours, hour), 0);
      return time === null ? null : at(time, here, {});
    },
    examples: [
      ['by six you know', '2026-03-11', '2026-03-11', '2026-03-11'],
      ['we ring before 5.', '2026-03-11', '2026-03-11', '2026-03-11'],
      ['final list by evening', '2026-03-11', '2026-03-11', '2026-03-11'],
      ['by 17h on Friday', '2026-03-11', '2026-03-11', '2026-03-13'],
      ['before 11 on Friday', '2026-03-11', '2026-03-11', '2026-03-13'],
    ],
    misses: ['our team grew by six.', 'they came two by two.', 'six of you', 'by six people', 'by 5%'],
  },
  {
    name: 'typed-hour',
    starts: ['0', ...HOURS],
    pattern: pattern(
      '(?:(\\d{2})([0-5][05])|(\\d{1,2})[.h]([0-5]\\d)|(\\d{1,2}|[a-z]{3,6})(?: ?(h|uhr)| in the (morning|afternoon|evening))?)(?![\\d:./a-z-])',
    ),
    resolve: (match, here) => {
      if (!here.typed) return null;
      const [words, whole, minutesOfWhole, dotted, minutesOfDotted, bare = '', h, part] = match;
      const rest = here.text.slice(match.index + words.length);
      const named = here.named();
      const isBehind = named !== null && /^[ ,@]{0,4}$/.test(here.text.slice(named.end, match.index));
      const follows = /^ {1,6}(?=[a-z])/.test(rest) ? here.read(match.index + words.length) : null;
      const isAhead = follows?.shape === 'day' && follows.dated !== true;
      const isMarked =
        h !== undefined || part !== undefined || /@ {0,6}$/.test(here.text.slice(0, match.index));
      // "Fri 10" may be a date as well: a bare figure needs its sign before, or the day behind it.
      if (!isMarked && !isAhead && !(isBehind && bare === '')) return null;
      const hours = numberOf(whole ?? dotted ?? bare);
      if (hours === null || hours % 1 !== 0 || hours < 1) return null;
      const digits = whole ?? dotted ?? bare;
      const base = part === undefined ? waking(hours, digits) : half(hours, part === 'morning' ? 'am' : 'pm');
      const time =
        base === null
          ? null
          : clock(
              h === undefined && whole === undefined ? base : hours,
              Number(minutesOfWhole ?? minutesOfDotted ?? 0),
            );
      return time === null ? null : at(time, here, {});
    },
    examples: [],
    misses: ['the 1030 to Leeds', 'gate 10.30'],
  },
  {
    name: 'oclock',
    starts: ['0 ', '0a', ...HOURS],
    pattern: pattern(
      `(\\d{1,2}|[a-z]{3,6}) ?(?:o'? ?clock|(am|pm)(?= |[.,;!?)]|$))(?: in the (?:morning|afternoon|evening))?${ZONE}`,
    ),
    resolve: (match, here) => {
      const [words, hour = '', noon, short, long, bare] = match;
      const number = numberOf(hour);
      if (number === null || number < 1 || number > 12 || (noon !== undefined && /^\d/.test(hour)))
        return null;
      const base =
        noon === undefined
          ? words.includes('evening') || words.includes('afternoon')
            ? half(number, 'pm')
            : words.includes('morning')
              ? number % 12
              : waking(number, hour)
          : half(number, noon);
      const time = base === null ? null : clock(base, 0);
      const zone = zoneIn(match, short, long, bare);
      return time === null ? null : at(time, here, zone);
    },
    examples: [["at three o'clock", '2026-03-11', '2026-03-11', '2026-03-11']],
    misses: ["thirteen o'clock", 'one clock'],
  },
];

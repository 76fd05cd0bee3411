/** Clock times: 3pm, 15:00, 10-11am, half past two, noon, with the zone behind them. */
import { type Here, type Meaning, type Parser, pattern } from '../parser.ts';
import { numberOf } from '../words.ts';
import { SHORT_ZONES, ZONE_NAMES } from '../zone-names.ts';

const NOON = '(am|pm|a\\.m\\.?|p\\.m\\.?|noon)';
const ZONE = `(?: ?\\(?(?:(${SHORT_ZONES.join('|')})(?: time)?|([a-z]{2,8}(?: [a-z]{4,9})?)(?: standard| daylight)? time|([a-z]{7}))\\b\\)?)?`;

const clock = (hours: number, minutes: number): string | null =>
  hours < 24 && minutes < 60 ? `${String(hours).padStart(2, '0')}:${String(minutes).padStart(2, '0')}` : null;

/** Twelve-hour figures on the clock; null for 13 pm. */
const half = (hours: number, noon: string | undefined): number | null => {
  if (noon === undefined) return hours;
  if (noon === 'noon') return hours === 12 ? 12 : null;
  if (hours < 1 || hours > 12) return null;
  return (hours % 12) + (noon.startsWith('p') ? 12 : 0);
};

/** Without am or pm nobody meets between one and six in the night. */
const waking = (hours: number, digits: string): number =>
  !digits.startsWith('0') && hours >= 1 && hours <= 6 ? hours + 12 : hours;

/** "At 15.30" is a time; 15.30 alone may be a price. */
const AT = /(?:\b(?:at|from|until)|@) {1,6}$/;

const at = (time: string, here: Here, zone?: string, timeEnd?: string): Meaning => {
  const named = here.named();
  const day = named === null ? here.on : (named.to ?? named.from);
  return {
    shape: 'time',
    from: day,
    to: day,
    time,
    ...(timeEnd === undefined ? {} : { timeEnd }),
    ...(zone === undefined ? {} : { zone }),
    ...(named === null ? {} : { anchored: true }),
  };
};

const zoneOf = (
  short: string | undefined,
  long: string | undefined,
  bare: string | undefined,
): string | undefined =>
  short !== undefined
    ? ZONE_NAMES.get(short)
    : long !== undefined
      ? ZONE_NAMES.get(long.replace(/ {2,6}/g, ' '))
      : bare === 'pacific' || bare === 'eastern' || bare === 'central'
        ? ZONE_NAMES.get(bare)
        : undefined;

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
      const zone = zoneOf(short, long, bare);
      const tail =
        long !== undefined && zone === undefined
          ? long
          : bare !== undefined && zone === undefined
            ? bare
            : null;
      const end =
        tail === null
          ? undefined
          : match.index +
            words.slice(0, words.lastIndexOf(tail)).trimEnd().replace(/\($/, '').trimEnd().length;
      const colon = words.startsWith(`${h}:`);
      const dotted = m !== undefined && !colon;
      if (noon === undefined && noonEnd === undefined && m === undefined) return null;
      if (
        dotted &&
        !words.startsWith(`${h}h`) &&
        noon === undefined &&
        noonEnd === undefined &&
        !AT.test(here.text.slice(Math.max(0, match.index - 10), match.index))
      )
        return null;
      let hours = half(Number(h), noon);
      let hoursEnd = hEnd === undefined ? null : half(Number(hEnd), noonEnd);
      if (hours === null || (hEnd !== undefined && hoursEnd === null)) return null;
      if (hEnd !== undefined && noonEnd === undefined && mEnd === undefined && noon === undefined)
        return null;
      if (noon === undefined && noonEnd !== undefined && hoursEnd !== null) {
        const shared = half(Number(h), noonEnd);
        hours = shared === null ? hours : shared <= hoursEnd ? shared : Number(h);
      } else if (noon === undefined) hours = waking(hours, h);
      if (hoursEnd !== null && noonEnd === undefined && hEnd !== undefined)
        hoursEnd = hoursEnd < hours && hoursEnd < 12 ? hoursEnd + 12 : hoursEnd;
      const time = clock(hours, Number(m ?? 0));
      const timeEnd = hoursEnd === null ? undefined : clock(hoursEnd, Number(mEnd ?? 0));
      if (time === null || timeEnd === null) return null;
      return { ...at(time, here, zone, timeEnd), ...(end === undefined ? {} : { end }) };
    },
    examples: [
      ['at 3pm', '2026-03-11', '2026-03-11', '2026-03-11'],
      ['14:00 CET', '2026-03-11', '2026-03-11', '2026-03-11'],
      ['10-11:30 a.m.', '2026-03-11', '2026-03-11', '2026-03-11'],
      ['3:30 PM ET', '2026-03-11', '2026-03-11', '2026-03-11'],
      ['10am London time', '2026-03-11', '2026-03-11', '2026-03-11'],
    ],
    misses: ['25:00', '13pm', '3 rounds', 'a 16:90 screen', '10.30 francs'],
  },
  {
    name: 'bare-hour',
    starts: ['at 0', ...HOURS.map((hour) => `at ${hour}`)],
    pattern: pattern(
      `(?:at|@) ?(\\d{1,2}|[a-z]{3,6})(?:-?ish)?(?![:.]?\\d|[a-z%/-])(?= ?(?:$|[.,;!?)\\n]|(?:to|for|in|on|with|and|or|if|by|then|sharp|please|your|our|my|uk|next|this|tomorrow|today|${SHORT_ZONES.join('|')})\\b))${ZONE}`,
    ),
    resolve: (match, here) => {
      const [words, hour = '', short, long, bare] = match;
      const hours = numberOf(hour);
      if (hours === null || hours > 23 || hours % 1 !== 0 || (hours > 12 && !/^\d/.test(hour))) return null;
      // Alone, "at ten" may be a place or an age: it needs its day right before or behind.
      const named = here.named();
      const before = named === null ? null : here.text.slice(named.end, match.index);
      const behind = /^ {1,6}(?:on |this |next )?/.exec(here.text.slice(match.index + words.length));
      const isBeside = before !== null && /^[ ,(-]{0,4}$/.test(before) && named?.shape === 'day';
      const follows =
        behind === null
          ? null
          : here.read(match.index + words.length + behind[0].replace(/(?:this|next) $/, '').length);
      if (!here.typed && !isBeside && follows?.shape !== 'day') return null;
      const time = clock(waking(hours, hour), 0);
      const zone = zoneOf(short, long, bare);
      const tail = zone === undefined ? (long ?? bare) : undefined;
      const end =
        tail === undefined
          ? {}
          : { end: match.index + words.slice(0, words.lastIndexOf(tail)).trimEnd().length };
      return time === null ? null : { ...at(time, here, zone), ...end };
    },
    examples: [
      ['next Thursday at ten', '2026-03-11', '2026-03-19', '2026-03-19'],
      ['at 3 on Friday', '2026-03-11', '2026-03-13', '2026-03-13'],
    ],
    misses: ['meet us at ten locations', 'at 12 Mill Lane', 'at one'],
  },
  {
    name: 'named-time',
    starts: [
      'noon',
      'midday',
      'midnight',
      'half past',
      'quarter past',
      'quarter to',
      'quarter after',
      'a quarter',
      'lunchtime',
      'lunch time',
    ],
    pattern: pattern(
      `(?:(noon|midday|midnight|lunch ?time)(?! (?:snack|break|talk))|(half|(?:a )?quarter) (past|to|after) (\\d{1,2}|[a-z]{3,6})(?: ?(am|pm))?)\\b${ZONE}`,
    ),
    resolve: (match, here) => {
      const [words, named, part = '', side, hour = '', noon, short, long, bare] = match;
      const zone = zoneOf(short, long, bare);
      const tail = zone === undefined ? (long ?? bare) : undefined;
      const end =
        tail === undefined
          ? {}
          : { end: match.index + words.slice(0, words.lastIndexOf(tail)).trimEnd().length };
      if (named !== undefined) return { ...at(named === 'midnight' ? '23:59' : '12:00', here, zone), ...end };
      const number = numberOf(hour);
      if (number === null || number > 12 || number < 1) return null;
      const base = noon === undefined ? waking(number, String(number)) : half(number, noon);
      if (base === null) return null;
      const time =
        part === 'half' ? clock(base, 30) : side === 'to' ? clock((base + 23) % 24, 45) : clock(base, 15);
      return time === null ? null : { ...at(time, here, zone), ...end };
    },
    examples: [
      ['by noon', '2026-03-11', '2026-03-11', '2026-03-11'],
      ['at half past two', '2026-03-11', '2026-03-11', '2026-03-11'],
      ['at quarter to ten', '2026-03-11', '2026-03-11', '2026-03-11'],
    ],
    misses: ['half past the hour', 'quarter to quarter growth'],
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
      const zone = zoneOf(short, long, bare);
      const tail = zone === undefined ? (long ?? bare) : undefined;
      const end =
        tail === undefined
          ? {}
          : { end: match.index + words.slice(0, words.lastIndexOf(tail)).trimEnd().length };
      return time === null ? null : { ...at(time, here, zone), ...end };
    },
    examples: [["at three o'clock", '2026-03-11', '2026-03-11', '2026-03-11']],
    misses: ["thirteen o'clock", 'one clock'],
  },
];

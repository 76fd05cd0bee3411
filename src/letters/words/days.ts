/** Days and times in the words of a letter. */
import { type DateOrder, isRealDay, toDate, weekday } from '../../domain/calendar.ts';
import type { Day } from '../../domain/facts.ts';

const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** "Tuesday 10 March", or "Tuesday, March 10" where the month is written first; the year where it is not this one. */
export const dayInWords = (day: Day, order: DateOrder, today: Day): string => {
  const name = WEEKDAYS[weekday(day) - 1];
  const month = MONTHS[toDate(day).getUTCMonth()];
  const date = Number(day.slice(8));
  const year = day.slice(0, 4) === today.slice(0, 4) ? '' : day.slice(0, 4);
  if (order === 'mdy') return `${name}, ${month} ${date}${year && `, ${year}`}`;
  return `${name} ${date} ${month}${year && ` ${year}`}`;
};

/** "14:30", or "2:30 pm" where the month is written first. `time` is `HH:MM`. */
/** The same behind a "by". */
export const byInWords = (day: Day, order: DateOrder, today: Day): string =>
  day === today ? 'the end of today' : dayInWords(day, order, today);

export const timeInWords = (time: string, order: DateOrder): string => {
  if (order !== 'mdy') return time;
  const hours = Number(time.slice(0, 2));
  const minutes = time.slice(3, 5);
  return `${hours % 12 || 12}${minutes === '00' ? '' : `:${minutes}`} ${hours < 12 ? 'am' : 'pm'}`;
};

/** A day or a local time as given (`2026-03-20`, `2026-03-20T11:00`) in words; anything else as it was typed. */
export const whenInWords = (typed: string, order: DateOrder, today: Day): string => {
  const found = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2}))?/.exec(typed);
  const day = found?.[1];
  if (!found || !day || !isRealDay(day) || found[0].length !== typed.length) return typed;
  const words = dayInWords(day, order, today);
  return found[2] === undefined ? words : `${words} at ${timeInWords(found[2], order)}`;
};

const SHORT_WEEKDAY =
  /\b(?<!\b(?:the|I|who|we) )(mon|tues?|weds?|thu(?:rs?)?|fri|sat|sun)\b\.?(?=[\s,;/–-]|$)/gi;
const WEEKDAY_TYPED = /\b(?:mon|tues|wednes|thurs|fri|satur|sun)day(?=s?\b)/gi;
const A_DAY =
  /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|\d{1,2}[/.]\d{1,2}\b(?!\s?[ap]\.?m)|the \d{1,2}(?:st|nd|rd|th)\b|\d{1,2}(?:st|nd|rd|th)?(?: of)? (?:jan|feb|mar|apr|may|june?|july?|aug|sep|oct|nov|dec)|(?:jan|feb|mar|apr|may|june?|july?|aug|sep|oct|nov|dec)[a-z]*\.? \d{1,2}(?:st|nd|rd|th)?\b(?! ?\d{3}))/i;
const A_MONTH =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december)(?: \d{4})?$/i;
const A_TIME = /^(?:\d{1,2}:\d{2}|\d{1,2} ?[ap]\.?m\b|noon\b)/i;

/** Weekdays in full and with their capital: "tue after 2" is "Tuesday after 2". */
export const weekdaysInFull = (typed: string): string =>
  typed
    .replace(SHORT_WEEKDAY, (short) => {
      const name = WEEKDAYS.find((day) => day.slice(0, 3).toLowerCase() === short.slice(0, 3).toLowerCase());
      return name ?? short;
    })
    .replace(WEEKDAY_TYPED, (day) => day.charAt(0).toUpperCase() + day.slice(1).toLowerCase());

/** With the "on", "in" or "at" it needs: "on Monday at 10", "in May", "at 15:00 on Friday"; else as it is. */
export const withPreposition = (when: string): string => {
  if (A_MONTH.test(when)) return `in ${when}`;
  if (A_DAY.test(when)) return `on ${when}`;
  return A_TIME.test(when) ? `at ${when}` : when;
};

/** True where times as given fall on this day: "Saturday from 9", "the 14th"; with the hour open, also where they name no day. */
export const areOn = (day: Day, times: string, isHourOpen: boolean): boolean => {
  const name = WEEKDAYS[weekday(day) - 1];
  const date = Number(day.slice(8));
  const named = new RegExp(`${name}(?: (\\d{1,2}) [A-Z]|, [A-Z][a-z]+ (\\d{1,2}))?`).exec(times);
  if (named !== null) return Number(named[1] ?? named[2] ?? date) === date;
  const dates = times.match(/\b\d{1,2}(?=st\b|nd\b|rd\b|th\b)/g);
  if (dates !== null) return dates.map(Number).includes(date);
  return isHourOpen && !/day\b|tomorrow|week|\b[A-Z][a-z]{2}/.test(times);
};

/** "mid April" is no Saturday 11 April: such words stand in the letter as they are. */
export const namesNoDay = (typed: string): boolean =>
  /^(?:(?:by|until|till|before|around|about|in|from)\s+)?(?:early|mid|late|the middle of)[\s-]/i.test(typed);

/** "asap" in words. */
export const asSoon = (typed: string): string =>
  /^(?:asap|a\.s\.a\.p\.?|as soon as (?:possible|poss)|any ?time|whenever)$/i.test(typed)
    ? 'as soon as you like'
    : typed;

const SPAN =
  /^(?:another|an extra|a further|a few (?:more|extra|further)|a (?:bit|little) |(?:\w+) (?:more|extra|further) |more time|longer)/i;

/** "two more days" is no day to wait until, but a time to have. */
export const isSpan = (typed: string): boolean => SPAN.test(typed);

/** "a week more", "2 days longer": "another week", "2 more days". */
export const asSpan = (typed: string): string =>
  typed
    .replace(/^(?:an?|one) (?:more |extra )?(day|week|month)(?: more| longer| extra)?$/i, 'another $1')
    .replace(/^(\w+) (days|weeks|months) (?:more|longer|extra)$/i, '$1 more $2')
    .replace(/^(?:a (?:bit|little) )?(?:longer|more time|more)$/i, 'a little more time');

const OFFERED =
  /^(?:(?:I|we)(?:['’](?:m|re|d)| am| are| can| could| would)? ?)?(?:(?:can|could) )?(?:do|make(?: it)?|be free|free|available|availability:?|prefer)(?=\s|$)\s*/i;
const GOOD =
  /\s+(?:works?(?: (?:best|well|fine|for me))?|(?:is|are|would be) (?:ok|okay|fine|good|best|free|possible|great)|ok|okay|fine|good|best|suits(?: me)?)$/i;
const NOT = /^(?:not?|never|except|but not|can['’]?t(?: do| make)?|cannot(?: do| make)?)\s+(?:on\s+)?(?=\S)/i;
const ANY = /^(?:any ?time|whenever|flexible|open|always|all the time)(?: (?:is|works|suits).*)?$/i;
const RANGE =
  /^(?:between |from )?(\d{1,2}(?:[:.]\d{2})?(?: ?[ap]\.?m\.?)?) ?(?:-|–|to|and|till|until) ?(\d{1,2}(?:[:.]\d{2})?(?: ?[ap]\.?m\.?)?)(?= |$)(?: on)? ?/i;

const AN_HOUR =
  /^(?:at )?(\d{1,2}[.:]\d{2}|\d{1,2} ?[ap]\.?m\.?)(?: on)? (?=(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)/i;

const aTime = (typed: string): string => {
  const text = typed.replace(OFFERED, '').replace(GOOD, '').trim();
  if (text === '' || ANY.test(text)) return 'at any time';
  const hour = AN_HOUR.exec(text);
  if (hour !== null) return `at ${hour[1]} ${aTime(text.slice(hour[0].length))}`;
  const range = RANGE.exec(text);
  if (range !== null) {
    const rest = text.slice(range[0].length);
    return `between ${range[1]} and ${range[2]}${rest === '' ? '' : ` ${aTime(rest)}`}`;
  }
  return withPreposition(
    text
      .replace(/^any ?time(?= \S)/i, 'at any time')
      .replace(/^whenever(?: it)? suits(?: you)?.*$/i, 'whenever it suits you')
      .replace(/^all (?:week|of this week|this week)$/i, 'on any day this week')
      .replace(/^all next week$/i, 'on any day next week')
      .replace(/^all day (?=(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)/, 'all day on ')
      .replace(
        /^((?:(?:early|late) )?(?:mornings?|afternoons?|evenings?))(?=$| (?:of|on|only|or|and|this|next)\b)/i,
        'in the $1',
      )
      .replace(
        /^((?:week)?ends?|weekdays|weekends)(?=$|\s)/i,
        (days) => `${/^weekend/i.test(days) ? 'at' : 'on'} ${days.toLowerCase()}`,
      )
      .replace(
        /^((?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day) ?(?:-|–|to) ?((?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)/,
        'from $1 to $2',
      ),
  );
};

/** When one can, as notes have it, for "I can make time …": "I can do Monday at 2", "any time", "not Monday, Tuesday ok". */
export const asTimes = (typed: string): string => {
  const text = weekdaysInFull(typed);
  const parts = text.split(/\s*[,;]\s*(?:but )?|\s+but\s+/);
  if (!parts.some((part) => NOT.test(part))) return aTime(text);
  const no = parts.filter((part) => NOT.test(part)).map((part) => part.replace(NOT, ''));
  const yes = parts.filter((part) => !NOT.test(part));
  const not = withPreposition(no.join(' or '));
  return yes.length === 0
    ? `on any day but ${no.join(' and ')}`
    : `${yes.map(aTime).join(', or ')}, but not ${not}`;
};

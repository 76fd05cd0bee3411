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
  /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|\d{1,2}[/.]\d{1,2}\b(?!\s?[ap]\.?m)|the \d{1,2}(?:st|nd|rd|th)\b|\d{1,2}(?:st|nd|rd|th)?(?: of)? (?:jan|feb|mar|apr|may|june?|july?|aug|sep|oct|nov|dec)|(?:jan|feb|mar|apr|may|june?|july?|aug|sep|oct|nov|dec)[a-z]*\.? \d{1,2}\b(?! ?\d{3}))/i;
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

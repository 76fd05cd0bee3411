/** Weeks, months, quarters and years around a day. Weeks start on Monday and, in talk about work, end on Friday. */
import type { WorkCalendar } from '../../domain/calendar.ts';
import type { Day } from '../../domain/facts.ts';
import {
  addDays,
  addMonths,
  addWorkingDays,
  daysInMonth,
  makeDay,
  monthOf,
  weekday,
  yearOf,
} from './days.ts';
import { type Length, type Meaning, period, type Range } from './parser.ts';

/** The first such weekday (1 Monday … 7 Sunday) after a day. */
export const weekdayAfter = (day: Day, which: number): Day =>
  addDays(day, ((which - weekday(day) + 6) % 7) + 1);

/** The last such weekday on or before a day. */
export const weekdayUpTo = (day: Day, which: number): Day => addDays(day, -((weekday(day) - which + 7) % 7));

export const mondayOf = (day: Day): Day => addDays(day, 1 - weekday(day));

/** The working part of the week a day lies in, Monday to Friday. */
export const weekOf = (day: Day): Meaning => {
  const monday = mondayOf(day);
  return { ...period(monday, addDays(monday, 4)), unit: 'week' };
};

/** The week under way; on a weekend the one that is coming. */
export const thisWeek = (on: Day): Meaning => weekOf(weekday(on) >= 6 ? addDays(on, 2) : on);

export const monthRange = (year: number, month: number): Range => ({
  from: makeDay(year, month, 1),
  to: makeDay(year, month, daysInMonth(year, month)),
});

export const quarterRange = (year: number, quarter: number): Range => ({
  from: makeDay(year, quarter * 3 - 2, 1),
  to: monthRange(year, quarter * 3).to,
});

export const firstOfMonth = (day: Day): Day => `${day.slice(0, 8)}01`;

/** The month, quarter or year a day lies in, or one so many on. */
export const periodOf = (unit: 'month' | 'quarter' | 'year', day: Day, away = 0): Meaning => {
  const first = addMonths(firstOfMonth(day), away * { month: 1, quarter: 3, year: 12 }[unit]);
  const year = yearOf(first);
  const month = monthOf(first);
  if (unit === 'year') return { ...period(makeDay(year, 1, 1), makeDay(year, 12, 31)), unit };
  const range = unit === 'month' ? monthRange(year, month) : quarterRange(year, Math.ceil(month / 3));
  return { ...period(range.from, range.to), unit };
};

/** Four digits, or two of this century; null outside 1970–2100. */
export const fullYear = (digits: string): number | null => {
  const year = digits.length === 2 ? 2000 + Number(digits) : Number(digits);
  return year >= 1970 && year <= 2100 ? year : null;
};

/** The day so many units after another: hours by whole days, weeks and months by the calendar, working days by `work`. */
export const countFrom = (day: Day, n: number, unit: Length['unit'], work: WorkCalendar): Day => {
  switch (unit) {
    case 'hour':
      return addDays(day, Math.round(n / 24));
    case 'day':
      return addDays(day, Math.ceil(n));
    case 'working-day':
      return addWorkingDays(day, Math.ceil(n), work);
    case 'week':
      return addDays(day, Math.ceil(n * 7));
    case 'month':
      return addDays(addMonths(day, Math.floor(n)), Math.round((n % 1) * 30));
    case 'year':
      return addDays(addMonths(day, Math.floor(n) * 12), Math.round((n % 1) * 365));
  }
};

/** The first day of that number in the months from one on, by steps, that fits; four months always hold a 31st. */
const numbered = (date: number, on: Day, step: 1 | -1, fits: (day: Day) => boolean): Day => {
  for (let tries = 0; tries < 5; tries++) {
    const first = addMonths(firstOfMonth(on), step * tries);
    if (date > daysInMonth(yearOf(first), monthOf(first))) continue;
    const day = makeDay(yearOf(first), monthOf(first), date);
    if (fits(day)) return day;
  }
  return on;
};

/** The next day of that number after the message's day, in a month that has it. */
export const nextOfMonth = (date: number, on: Day): Day => numbered(date, on, 1, (day) => day > on);

export const lastOfMonth = (date: number, on: Day): Day => numbered(date, on, -1, (day) => day <= on);

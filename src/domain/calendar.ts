/** Calendar days, working days, and where an instant falls on a person's calendar. Pure: zones arrive as arguments. */
import type { Day, Instant } from './facts.ts';
import { remember } from './remember.ts';

const pad = (n: number, width = 2): string => String(n).padStart(width, '0');

export const makeDay = (year: number, month: number, date: number): Day =>
  `${pad(year, 4)}-${pad(month)}-${pad(date)}`;

/** The start of a day in UTC, where the machine's zone can never shift it. */
export const toDate = (day: Day): Date =>
  new Date(Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1, Number(day.slice(8, 10))));

export const fromDate = (date: Date): Day => date.toISOString().slice(0, 10);

/** True for a day that exists: 2026-02-30 does not. */
export const isRealDay = (text: string): boolean =>
  /^\d{4}-\d{2}-\d{2}$/.test(text) && fromDate(toDate(text)) === text;

// A plan counts on from the same few days thousands of times: each is turned into a number, and back, once.
const MILLISECONDS = 86_400_000;
const numberOf = remember((day: Day): number => toDate(day).getTime() / MILLISECONDS);
const dayAt = remember((number: number): Day => fromDate(new Date(number * MILLISECONDS)));

export const addDays = (day: Day, days: number): Day => dayAt(numberOf(day) + days);

/** Calendar days from `a` to `b`; negative where `b` is earlier. */
export const daysBetween = (a: Day, b: Day): number => numberOf(b) - numberOf(a);

/** 1 Monday … 7 Sunday. Day 0 was a Thursday. */
export const weekday = (day: Day): number => ((((numberOf(day) + 3) % 7) + 7) % 7) + 1;

// ---------------------------------------------------------------- working days

/** Which days somebody works: weekdays 1–7 and the public holidays of a region. */
export interface WorkCalendar {
  readonly workdays: readonly number[];
  /** The holiday's name, or null on an ordinary day. */
  holiday(day: Day): string | null;
}

export const WEEKDAYS_ONLY: WorkCalendar = { workdays: [1, 2, 3, 4, 5], holiday: () => null };

export const isWorkingDay = (day: Day, work: WorkCalendar): boolean =>
  work.workdays.includes(weekday(day)) && work.holiday(day) === null;

/** The day itself if it is worked, else the next one that is. A calendar without any working day returns the day. */
export const onWorkingDay = (day: Day, work: WorkCalendar): Day => {
  let candidate = day;
  for (let tries = 0; tries < 366; tries++) {
    if (isWorkingDay(candidate, work)) return candidate;
    candidate = addDays(candidate, 1);
  }
  return day;
};

/** The nth working day after `day`; with n = 0 the day itself, worked or not. */
export const addWorkingDays = (day: Day, n: number, work: WorkCalendar): Day => {
  let current = day;
  for (let left = n; left > 0; left--) current = onWorkingDay(addDays(current, 1), work);
  return current;
};

/** The nth working day before `day`. */
export const subtractWorkingDays = (day: Day, n: number, work: WorkCalendar): Day => {
  let current = day;
  for (let left = n; left > 0; left--) {
    current = addDays(current, -1);
    for (let tries = 0; tries < 366 && !isWorkingDay(current, work); tries++) current = addDays(current, -1);
  }
  return current;
};

/** Working days after `from` up to and including `to`. */
export const workingDaysBetween = (from: Day, to: Day, work: WorkCalendar): number => {
  let count = 0;
  for (let day = addDays(from, 1); day <= to; day = addDays(day, 1)) if (isWorkingDay(day, work)) count++;
  return count;
};

// ---------------------------------------------------------------- zones

/** Where instants fall on a person's calendar. */
export interface Zone {
  /** The local day of an instant. */
  dayOf(instant: Instant): Day;
  /** Local hours and minutes of an instant, `HH:MM`. */
  timeOf(instant: Instant): string;
  /** The instant of a local wall time; one that a clock change skips moves forward by the gap. */
  at(day: Day, time: string): Instant;
  /** The instant as ISO 8601 with the local offset. */
  iso(instant: Instant): string;
}

const parts = (date: Date): { day: Day; time: string } => ({
  day: makeDay(date.getFullYear(), date.getMonth() + 1, date.getDate()),
  time: `${pad(date.getHours())}:${pad(date.getMinutes())}`,
});

/**
 * A zone made from a way to build dates whose getters are local to it: `Date` itself for the machine's zone (no Intl,
 * so nothing is paid for at start), a zoned date for any other.
 */
export const zoneFrom = (
  read: (instant: Instant) => Date,
  build: (year: number, month: number, date: number, hours: number, minutes: number) => Date,
): Zone => ({
  dayOf: (instant) => parts(read(instant)).day,
  timeOf: (instant) => parts(read(instant)).time,
  at: (day, time) => {
    const [hours = 0, minutes = 0] = time.split(':').map(Number);
    const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
    return new Date(build(year, month - 1, date, hours, minutes).getTime()).toISOString();
  },
  iso: (instant) => {
    const date = read(instant);
    const offset = -date.getTimezoneOffset();
    const { day, time } = parts(date);
    const sign = offset < 0 ? '-' : '+';
    const away = Math.abs(offset);
    const seconds = `${pad(date.getSeconds())}${date.getMilliseconds() ? `.${pad(date.getMilliseconds(), 3)}` : ''}`;
    return `${day}T${time}:${seconds}${sign}${pad(Math.floor(away / 60))}:${pad(away % 60)}`;
  },
});

/** The same zone, each answer worked out once; for as long as the zone itself does not change. */
export const remembering = (zone: Zone): Zone => {
  const midnight = remember((day: Day) => zone.at(day, '00:00'));
  return {
    dayOf: remember(zone.dayOf),
    timeOf: zone.timeOf,
    at: (day, time) => (time === '00:00' ? midnight(day) : zone.at(day, time)),
    iso: zone.iso,
  };
};

/** The zone of this process (`TZ`, or what the machine is set to). */
export const SYSTEM_ZONE: Zone = zoneFrom(
  (instant) => new Date(instant),
  (...wall) => new Date(...wall),
);

/** The first instant of a local day. */
export const startOfDay = (day: Day, zone: Zone): Instant => zone.at(day, '00:00');

/** The last millisecond of a local day, whatever a clock change does to its length. */
export const endOfDay = (day: Day, zone: Zone): Instant => justBefore(startOfDay(addDays(day, 1), zone));

const justBefore = remember((instant: Instant): Instant => new Date(Date.parse(instant) - 1).toISOString());

const shiftBy = remember((minutes: number) =>
  remember((instant: Instant): Instant => new Date(Date.parse(instant) + minutes * 60_000).toISOString()),
);

export const addMinutes = (instant: Instant, minutes: number): Instant => shiftBy(minutes)(instant);

export const addHours = (instant: Instant, hours: number): Instant => addMinutes(instant, hours * 60);

/** How the user reads 3/4/2026: day first, month first, or year first (setting `dateOrder`). */
export type DateOrder = 'dmy' | 'mdy' | 'ymd';

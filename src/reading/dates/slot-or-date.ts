/** What a bare figure behind a weekday stands for: "Fri 13" is a date, "fri 10 or mon 2pm" names hours. */
import type { Day } from '../../domain/facts.ts';
import { addDays, weekday } from './days.ts';
import { nextOfMonth } from './periods.ts';

/** A clock at the slot beside it: "… or mon 2pm", "Monday 2pm or …". */
const CLOCK_BEHIND =
  /^ {0,6}(?:,|or|and|&|\/) {0,6}(?:or |on )?(?:next |this )?(?:mon|tue|wed|thu|fri|sat|sun|tom|tmr)[a-z]{0,7}(?: {1,6}at)? {0,6}(?:@ ?)?\d{1,2}(?:[:.]\d{2}| ?[ap]\.?m)/;
const CLOCK_BEFORE =
  /(?:\d[:.]\d{2}|\d ?(?:[ap]m|[ap]\.m\.)) {0,6}(?:,|or|and|&|\/) {0,6}(?:or |on )?(?:next |this )?$/;

export const hasClockBeside = (start: number, end: number, text: string): boolean =>
  CLOCK_BEHIND.test(text.slice(end, end + 40)) ||
  CLOCK_BEFORE.test(text.slice(Math.max(0, start - 24), start));

/** A date is told by its bare figure for so many days ahead. */
const NEAR = 13;
/** In hours; what is longer is no talk. */
const LONGEST = 9;

/** The next day of that number where it falls on the weekday named with it; null where it does not. */
const dateMeant = (figure: number, which: number, on: Day): Day | null => {
  const day = figure > 31 ? null : nextOfMonth(figure, addDays(on, -1));
  return day !== null && weekday(day) === which ? day : null;
};

/** True where "Fri 10" stands for ten o'clock: no tenth ahead is a Friday, or one far off beside another slot. */
export const isSlot = (
  figure: number,
  which: number,
  words: { readonly start: number; readonly end: number },
  { on, text }: { readonly on: Day; readonly text: string },
): boolean => {
  const day = dateMeant(figure, which, on);
  return day === null || (day > addDays(on, NEAR) && hasClockBeside(words.start, words.end, text));
};

/** When one ends that begins at an hour of the day: "11-1" ends at 13; null for what is no stretch of hours. */
export const endOfSlot = (start: number, last: number): number | null => {
  const end = last <= start && last < 12 ? last + 12 : last;
  return end > start && end < 24 && end - start <= LONGEST ? end : null;
};

/** True for "friday 9-10", typed where a date in figures may stand too: the hours unless that date is near. */
export const areHours = (first: number, last: number, dates: readonly (Day | null)[], on: Day): boolean => {
  const isNear = dates.some((day) => day !== null && day >= addDays(on, -NEAR) && day <= addDays(on, NEAR));
  return !isNear && first < last && endOfSlot(first < 7 ? first + 12 : first, last) !== null;
};

/** The notation of the holiday data under data/, and how it is read. */
import { fromDate, makeDay } from '../calendar.ts';
import type { Day } from '../facts.ts';
import { YEARS } from './data/countries.ts';

/*
 * One row is one holiday: `name|days|where`.
 *   name   a star at its end marks the day given in place of one that fell on a day off
 *   days   1225        25 December of every year
 *          260703      3 July 2026
 *          03290418…   one MMDD for each year that is covered, in order
 *          …x3         any of these with the two days that follow
 *   where  nothing: the whole country; `BY SL`: these subdivisions only, `*` being the country as such;
 *          `-SCT`: the country and all its subdivisions but this one
 */

const holds = (where: string, state: string): boolean => {
  if (where === '') return true;
  const excluded = where.startsWith('-');
  return (
    where
      .slice(excluded ? 1 : 0)
      .split(' ')
      .includes(state) !== excluded
  );
};

const inYear = (year: number, monthDay: string): Day =>
  makeDay(year, Number(monthDay.slice(0, 2)), Number(monthDay.slice(2)));

const firstDays = (digits: string): Day[] => {
  if (digits.length === 6) return [inYear(2000 + Number(digits.slice(0, 2)), digits.slice(2))];
  const days: Day[] = [];
  for (let year: number = YEARS.from; year <= YEARS.to; year++) {
    const at = digits.length === 4 ? 0 : (year - YEARS.from) * 4;
    days.push(inYear(year, digits.slice(at, at + 4)));
  }
  return days;
};

// Plain arithmetic on UTC days: the first calls of date-fns alone take longer than a whole country.
const later = (day: Day, days: number): Day =>
  days === 0 ? day : fromDate(new Date(Date.parse(day) + days * 86_400_000));

/** The holidays of a subdivision, or of the country as such for a null state: day → name, two names joined by ` / `. */
export const readRows = (rows: string, state: string | null): ReadonlyMap<Day, string> => {
  const names = new Map<Day, string>();
  for (const row of rows.trim().split('\n')) {
    const [title = '', days = '', where = ''] = row.split('|');
    if (!holds(where, state ?? '*')) continue;
    const name = title.endsWith('*') ? `${title.slice(0, -1)} (substitute day)` : title;
    for (const token of days.split(' ')) {
      const [digits = '', length = '1'] = token.split('x');
      for (const first of firstDays(digits)) {
        for (let n = 0; n < Number(length); n++) {
          const day = later(first, n);
          const other = names.get(day);
          names.set(day, other === undefined ? name : `${other} / ${name}`);
        }
      }
    }
  }
  return names;
};

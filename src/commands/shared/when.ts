/** Days and times as a person types them after a flag. */
import { addDays, daysBetween, weekday } from '../../domain/calendar.ts';
import { Fault, usage } from '../../domain/errors.ts';
import { type Day, isDay, type Moment } from '../../domain/facts.ts';
import { nearest } from '../../domain/nearest.ts';
import { BEFORE_A_DAY } from '../../domain/patterns.ts';
import { dayOf } from '../../domain/timeline.ts';
import { sayDay } from '../../domain/wording.ts';
import { findDates } from '../../reading/dates/find.ts';
import { readWhen, type When } from '../../reading/dates/when.ts';
import { zoneNamed } from '../../reading/dates/zones.ts';
import type { Desk } from '../desk.ts';

/** @throws Fault `usage` for words that cannot be read, with what may have been meant */
const readTyped = ({ now, zone, dateOrder, work }: Desk, text: string, prefer: 'past' | 'future'): When => {
  const readAs = (words: string): When => readWhen(words, { now, zone, dateOrder, work, prefer, zoneNamed });
  try {
    // A time alone with a full stop, as it is written in much of Europe, is one of today.
    return readAs(/^\s*(?:1[3-9]|2[0-3])\.[0-5]\d\s*$/.test(text) ? `today ${text}` : text);
  } catch (fault) {
    throw fault instanceof Fault ? withMeant(fault, text, readAs) : fault;
  }
};

const DAY_WORDS = [
  'yesterday today tomorrow Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April June July',
  'August September October November December last next week weeks month months days morning afternoon',
].flatMap((line) => line.split(' '));

/** The fault, which asks for words that are spelt right where those can be read: "yesturday 3" is "yesterday 3". */
const withMeant = (fault: Fault, text: string, readAs: (words: string) => When): Fault => {
  const meant = text.trim().replace(/[A-Za-z]{4,}/g, (word) => nearest(word, DAY_WORDS) ?? word);
  if (meant.toLowerCase() === text.trim().toLowerCase()) return fault;
  try {
    readAs(meant);
    return usage(fault.message, `Did you mean "${meant}"?`);
  } catch {
    return fault;
  }
};

/** @throws Fault `usage` for a weekday beside a date that falls on another */
const ofOneDay = (desk: Desk, text: string, typed: When): When => {
  const taken = dayOf(typed.moment, desk.zone);
  const contradiction = contradictionIn(desk, text, taken);
  if (contradiction === null) return typed;
  const both = [taken, contradiction.other].sort();
  const [one, two] = both.map((day) => sayMoment(day, desk));
  throw usage(
    `"${text.trim()}" may mean ${one} or ${two}.`,
    `The one you mean, said in one way: ${both.join(' or ')}`,
  );
};

/** Weekday and date are never so many days apart in what is read in two ways for that alone; 3/4 and 4/3 are. */
const WITHIN = 3;

/** Without one nothing can contradict. */
const NAMES_A_WEEKDAY = /\b(?:mon|tue|wed|thu|fri|sat|sun)/i;

const NO_DATE = { ambiguous: false, alternative: null, from: '' };

/** A weekday that stands beside the date of a day that was taken and falls on another, with the nearest it does fall on. */
export const contradictionIn = (
  { now, zone, dateOrder, work }: Desk,
  text: string,
  taken: Day,
): { readonly words: string; readonly other: Day } | null => {
  if (!NAMES_A_WEEKDAY.test(text)) return null;
  const context = { on: zone.dayOf(now), dateOrder, work };
  for (const { coreStart, coreEnd } of findDates(text, context)) {
    // Within a sentence the reader settles it by what stands around.
    const words = text.slice(coreStart, coreEnd);
    const [{ ambiguous, alternative, from } = NO_DATE] = findDates(words, context);
    if (!ambiguous || alternative === null || from.slice(5) !== taken.slice(5)) continue;
    if (Math.abs(daysBetween(from, alternative.from)) > WITHIN) continue;
    // The year may be another than the reader's, which looks ahead.
    const away = ((weekday(alternative.from) - weekday(taken) + 7 + WITHIN) % 7) - WITHIN;
    if (away !== 0) return { words, other: addDays(taken, away) };
  }
  return null;
};

/** `prefer` says where a bare "Friday" lies: behind us for what has happened, ahead for what is planned. */
export const whenTyped = (desk: Desk, text: string, prefer: 'past' | 'future'): Moment =>
  ofOneDay(desk, text, readTyped(desk, text, prefer)).moment;

/**
 * When an interview is or was, and its length where "9-10" tells it.
 * @throws Fault `usage` for words that leave the day open, as readWhen does for those it cannot read
 */
export const interviewTyped = (
  desk: Desk,
  text: string,
  prefer: 'past' | 'future',
): { readonly at: Moment; readonly minutes: number | null } => {
  const { moment, minutes, isOneDay } = ofOneDay(desk, text, nearestTyped(desk, text, prefer));
  if (!isOneDay) {
    throw usage(
      `"${text.trim()}" does not say on which day the interview is.`,
      'Name the day, with its time where you know it: "next Tuesday 9:30".',
    );
  }
  return { at: moment, minutes };
};

/** A day without a year is meant no further off: "23 March" on the 25th was the day before yesterday. */
const TOO_FAR = 270;

/** Words that say themselves how far off a day is. */
const SAYS_HOW_FAR =
  /\b(?:19|20)\d\d\b|\b\d{1,2}[/.-]\d{1,2}[/.-]\d{2}\b|['’]\d\d\b|\b(?:years?|months?|weeks?|days?|ago|last|next)\b/i;

/** So many days ahead, or behind where negative, as nobody means who names no year; else 0. */
const tooFar = ({ now, zone }: Desk, text: string, moment: Moment): number => {
  const days = daysBetween(zone.dayOf(now), dayOf(moment, zone));
  return Math.abs(days) > TOO_FAR && !SAYS_HOW_FAR.test(text) ? days : 0;
};

/** @throws Fault `usage` for "29 Feb", which is far off on either side */
const nearestTyped = (desk: Desk, text: string, prefer: 'past' | 'future'): When => {
  const typed = readTyped(desk, text, prefer);
  const days = tooFar(desk, text, typed.moment);
  if (days === 0) return typed;
  const other = readTyped(desk, text, days > 0 ? 'past' : 'future');
  if (tooFar(desk, text, other.moment) === 0) return other;
  const both = [...new Set([other.moment, typed.moment])].sort();
  throw usage(
    `"${text.trim()}" is far off: ${both.map((moment) => sayMoment(moment, desk)).join(' or ')}.`,
    `If so, with its year: ${both.map((moment) => dayOf(moment, desk.zone)).join(' or ')}`,
  );
};

/** @throws Fault `usage` for "20 March" on the 11th, which has passed only last year */
export const refuseLongAgo = (desk: Desk, text: string, moment: Moment, flag: string): void => {
  if (tooFar(desk, text, moment) < 0)
    throw usage(
      `${flag} ${text.trim()} would be ${sayMoment(moment, desk)}: a day without a year is not taken so far back.`,
      `If so, with its year: ${flag} ${dayOf(moment, desk.zone)}`,
    );
};

export const dayTyped = (desk: Desk, text: string, prefer: 'past' | 'future'): Day => {
  const moment = whenTyped(desk, text, prefer);
  return isDay(moment) ? moment : desk.zone.dayOf(moment);
};

/** "next week", "April": who gives a day by them means their end. */
const PERIOD = /^(?:(?:this|next) (?:week|month)|the week after next|[A-Za-z]{3,9})$/;

/** "The week of 6 April", "w/c 6 April": who gives a day by it means its end as well. */
const WEEK_OF = /^(?:the )?(?:week (?:of|commencing|beginning|starting)|w\/c) (?=\S)/i;
const FRIDAY = 5;

/** A day or a local time, as `2026-03-20` or `2026-03-20T11:00`, of a period ahead its last day; null for words that name neither. */
export const dayGiven = (desk: Desk, text: string, prefer: 'past' | 'future'): string | null => {
  try {
    const bare = text.replace(BEFORE_A_DAY, '');
    const isAhead = prefer === 'future';
    if (isAhead && WEEK_OF.test(bare)) {
      const day = dayTyped(desk, bare.replace(WEEK_OF, ''), prefer);
      return addDays(day, Math.max(FRIDAY - weekday(day), 0));
    }
    // Of a week that has begun, its beginning is past.
    const period = bare.replace(/^this (?=week$|month$)/i, 'the end of this ');
    const moment = whenTyped(desk, isAhead && PERIOD.test(bare) ? `by ${period}` : bare, prefer);
    return asTyped(moment, desk);
  } catch (fault) {
    if (fault instanceof Fault) return null;
    throw fault;
  }
};

/** The day of theirs one asks after: it has passed, unless that was so long ago that the one ahead is meant. */
export const dayAskedAfter = (desk: Desk, text: string): string | null => {
  const behind = dayGiven(desk, text, 'past');
  const isLongAgo = behind !== null && daysBetween(behind.slice(0, 10), desk.zone.dayOf(desk.now)) > TOO_FAR;
  return isLongAgo ? dayGiven(desk, text, 'future') : behind;
};

/** A time to type: `2026-03-20T11:00` in the user's own zone, or the day alone. */
export const asTyped = (at: Moment, { zone }: Pick<Desk, 'zone'>): string =>
  isDay(at) ? at : `${zone.dayOf(at)}T${zone.timeOf(at)}`;

/** Something that has happened: today becomes this very instant, and the future is refused. */
export const pastTyped = (desk: Desk, text: string | undefined, flag: string): Moment => {
  if (text === undefined) return desk.now;
  const moment = whenTyped(desk, text, 'past');
  const today = desk.zone.dayOf(desk.now);
  if (isDay(moment) ? moment > today : moment > desk.now) {
    throw usage(
      `${flag} ${text} is still ahead.`,
      `${flag} takes a day or time that has passed, like yesterday.`,
    );
  }
  refuseLongAgo(desk, text, moment, flag);
  return moment === today ? desk.now : moment;
};

/** "Tue 10 Mar 15:00", as the user writes days. */
export const sayMoment = (at: Moment, { zone, dateOrder, now }: Desk): string => {
  const day = sayDay(dayOf(at, zone), dateOrder, zone.dayOf(now));
  return isDay(at) ? day : `${day} ${zone.timeOf(at)}`;
};

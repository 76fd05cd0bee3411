/** When facts happened, and in which order (PLAYBOOK section 1, rule 10). */
import { addMinutes, endOfDay, type Zone } from './calendar.ts';
import { type Day, type Instant, type Interview, isDay, type Moment } from './facts.ts';

/** The local day of a moment. */
export const dayOf = (moment: Moment, zone: Zone): Day => (isDay(moment) ? moment : zone.dayOf(moment));

/** The instant a moment is over: a day is over at its end. */
export const endOf = (moment: Moment, zone: Zone): Instant =>
  isDay(moment) ? endOfDay(moment, zone) : moment;

/** The end of an interview: its start and length, or the end of its day where no time is known. */
export const interviewEnd = (interview: Interview, defaultMinutes: number, zone: Zone): Instant =>
  isDay(interview.at)
    ? endOfDay(interview.at, zone)
    : addMinutes(interview.at, interview.minutes ?? defaultMinutes);

/** Whether it has happened by `now`; a day counts from its first minute. */
export const hasHappened = (moment: Moment, now: Instant, zone: Zone): boolean =>
  isDay(moment) ? moment <= zone.dayOf(now) : moment <= now;

/** Whether `later` is at or after `earlier`, by days where either is known by its day only. */
export const isAtOrAfter = (later: Moment, earlier: Moment, zone: Zone): boolean =>
  isDay(later) || isDay(earlier) ? dayOf(later, zone) >= dayOf(earlier, zone) : later >= earlier;

/** A fact with its place in time and in the order of entry. */
export interface Placed {
  readonly on: Moment;
  readonly id: number;
}

/** Whether one fact came after another: by time, by days where either is known by its day only, ties by entry. */
export const follows = (later: Placed, earlier: Placed, zone: Zone): boolean => {
  const byDay = isDay(later.on) || isDay(earlier.on);
  const a = byDay ? dayOf(later.on, zone) : later.on;
  const b = byDay ? dayOf(earlier.on, zone) : earlier.on;
  return a === b ? later.id > earlier.id : a > b;
};

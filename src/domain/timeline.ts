/** When facts happened, and in which order (PLAYBOOK section 1, rule 10). */
import { addMinutes, endOfDay, startOfDay, type Zone } from './calendar.ts';
import { type Application, type Day, type Instant, type Interview, isDay, type Moment } from './facts.ts';

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

/** Something with its place in the order of what happened. */
export interface Placed {
  readonly at: Instant;
  readonly id: number;
}

/** Whether one thing came after another: by time, ties by entry. */
export const isAfter = (later: Placed, earlier: Placed): boolean =>
  later.at === earlier.at ? later.id > earlier.id : later.at > earlier.at;

export const inOrder = (a: Placed, b: Placed): number => (a.at < b.at ? -1 : a.at > b.at ? 1 : a.id - b.id);

/**
 * The instant each fact of an application counts from, by its number. An interview counts from its end, words said in
 * the room from their interview. What is known by its day only lies after everything of that day that was entered
 * before it: all that is known of its hour is when it was typed.
 */
export const placesOf = (
  application: Application,
  defaultMinutes: number,
  zone: Zone,
): ReadonlyMap<number, Instant> => {
  const { interviews, messages, letters, decisions, endings } = application;
  const places = new Map<number, Instant>();
  const byDay: { id: number; day: Day }[] = [];
  const place = (id: number, moment: Moment): void => {
    if (isDay(moment)) byDay.push({ id, day: moment });
    else places.set(id, moment);
  };
  for (const interview of interviews) {
    place(interview.id, isDay(interview.at) ? interview.at : interviewEnd(interview, defaultMinutes, zone));
  }
  const inTheRoom = (interview: number | null): boolean => interviews.some(({ id }) => id === interview);
  for (const { id, on, interview } of messages) if (!inTheRoom(interview)) place(id, on);
  for (const { id, on } of letters) place(id, on);
  for (const { id, at } of decisions) place(id, at);
  for (const { id, at } of endings) place(id, at);
  if (byDay.length > 0) {
    const known = [...places];
    for (const { id, day } of byDay) {
      let at = startOfDay(day, zone);
      for (const [other, instant] of known) {
        if (other < id && instant > at && zone.dayOf(instant) === day) at = instant;
      }
      places.set(id, at);
    }
  }
  for (const { id, interview } of messages) {
    if (interview !== null && inTheRoom(interview)) places.set(id, places.get(interview) ?? '');
  }
  return places;
};

/** Which interview a letter speaks of. */
import type { Zone } from '../../domain/calendar.ts';
import {
  type Application,
  type Instant,
  type Interview,
  isDay,
  type Moment,
  type Person,
} from '../../domain/facts.ts';
import { byText } from '../../domain/order.ts';
import { dayOf, hasHappened } from '../../domain/timeline.ts';

/** Interviews held by `now`, in the order they took place. */
export const heldInterviews = (application: Application, now: Instant, zone: Zone): Interview[] =>
  application.interviews
    .filter((interview) => interview.cancelled === null && hasHappened(interview.at, now, zone))
    .sort(inOrder(zone));

/** Interviews still to come, the next one first; one whose hour is not known is to come until its day is over. */
export const bookedInterviews = (application: Application, now: Instant, zone: Zone): Interview[] =>
  application.interviews
    .filter(({ at, cancelled }) => cancelled === null && !isOver(at, now, zone))
    .sort(inOrder(zone));

/** Interviews whose time lies ahead, the next one first; one whose hour is not known is none of them on its day. */
export const interviewsAhead = (application: Application, now: Instant, zone: Zone): Interview[] =>
  application.interviews
    .filter(({ at, cancelled }) => cancelled === null && !hasHappened(at, now, zone))
    .sort((a, b) => byText(a.at, b.at));

/** By day, then by hour, then as they were noted. */
export const inOrder =
  (zone: Zone) =>
  (a: Interview, b: Interview): number =>
    byText(dayOf(a.at, zone), dayOf(b.at, zone)) || byText(a.at, b.at) || a.id - b.id;

/** The time in one's own zone, `YYYY-MM-DDTHH:MM`; of a day the day. */
export const localTime = (at: Moment, { zone }: { readonly zone: Zone }): string =>
  isDay(at) ? at : `${zone.dayOf(at)}T${zone.timeOf(at)}`;

/** True where its time has passed; of a day, where all of it has. */
export const isOver = (at: Moment, now: Instant, zone: Zone): boolean =>
  isDay(at) ? at < zone.dayOf(now) : hasHappened(at, now, zone);

/** The latest one held with any of these people, or since then with nobody by name, else the latest held at all; and the one before it. */
export const interviewsFor = (
  held: readonly Interview[],
  to: readonly Person[],
  choice: 'theirs' | 'latest',
): { latest: Interview | null; earlier: Interview | null } => {
  const isTheirs = (interview: Interview): boolean => to.some(({ id }) => interview.with.includes(id));
  const theirs =
    choice === 'theirs' && held.some(isTheirs)
      ? held.findLast((interview) => isTheirs(interview) || interview.with.length === 0)
      : undefined;
  const latest = theirs ?? held.at(-1) ?? null;
  const earlier = latest === null ? null : (held[held.indexOf(latest) - 1] ?? null);
  return { latest, earlier };
};

/** The last one held with any of these people before `latest`, and who of them was there. */
export const metBefore = (
  held: readonly Interview[],
  latest: Interview | null,
  to: readonly Person[],
): { before: Interview | null; known: number } => {
  const earlier = latest === null ? [] : held.slice(0, held.indexOf(latest));
  const wereAt = (interview: Interview, { id }: Person): boolean => interview.with.includes(id);
  return {
    before: earlier.findLast((interview) => to.some((person) => wereAt(interview, person))) ?? null,
    known: to.filter((person) => earlier.some((interview) => wereAt(interview, person))).length,
  };
};

/** Whether others than these took part, as far as is known; nobody is sure of an interview that names no one. */
export const hasMetOthers = (held: readonly Interview[], to: readonly Person[]): boolean =>
  held.length === 0 ||
  held.some((interview) => interview.with.length === 0) ||
  held.some((interview) => interview.with.some((met) => !to.some(({ id }) => id === met)));

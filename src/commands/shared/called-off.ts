/** Words that call an interview off, or move it, while one is booked: nothing is planned by them, but they are worth a remark. */
import { callsOff, fellThrough } from '../../domain/calling-off.ts';
import { type Application, type Interview, isDay, type Moment } from '../../domain/facts.ts';
import { situationOf } from '../../domain/situation.ts';
import { dayOf } from '../../domain/timeline.ts';
import type { Desk } from '../desk.ts';
import { sayMoment } from './when.ts';

/** On the day of an interview most likely the interview itself; later, any call they had promised. */
const NEVER_RANG =
  /\b(?:never|did ?n[’']?t|did not) (?:(?:call|phone|dial|join)(?:ed)?(?: in)?|ring|rang)(?: me)?(?= at all|[,;.]|\s*$)/i;

/** "Can we push to Thursday", "Friday instead", "the same time": said with another time, of the one that is booked. */
const IN_ITS_PLACE =
  /\b(?:can|could|shall|may|might) we (?:please |possibly |maybe )?(?:move|push|shift|swap|switch|make it|bring (?:it|this|that) forward)\b|\binstead\b|\brather than\b|\bsame (?:time|hour|slot)\b/i;
const CANNOT =
  /\b(?:(?:ca|wo|does)n[’']?t|cannot|can not|(?:not|un) ?(?:be )?able to) (?:do|make|manage|work|host|meet)\b|\bno longer (?:works?|suits?|possible|free|available)\b/i;
/** "If you cannot make it, let us know" */
const ONLY_IF = /\b(?:if|in case|unless|should|whether|when) (?:you|this|that|it|the|any)/i;

/** True where the time they propose is for what is booked, as far as words tell. */
const isInItsPlace = (text: string): boolean =>
  IN_ITS_PLACE.test(text) ||
  text.split(/[.!?\n]+/).some((sentence) => CANNOT.test(sentence) && !ONLY_IF.test(sentence));

const SAME_HOUR = /\bsame (?:time|hour|slot)\b/i;

/** The time they propose; of a day alone at "the same time", with the hour of the next interview that is booked. */
export const atSameHour = (
  proposed: Moment,
  text: string,
  next: Interview | undefined,
  { zone }: Desk,
): Moment =>
  isDay(proposed) && next !== undefined && !isDay(next.at) && SAME_HOUR.test(text)
    ? zone.at(proposed, zone.timeOf(next.at))
    : proposed;

/** `moved`: the time they propose, as it is typed, where nothing is booked for it. */
export const calledOffRemarks = async (
  desk: Desk,
  application: Application,
  text: string,
  moved: string | null,
): Promise<string[]> => {
  const isPlain = fellThrough(text);
  const isMissed = isPlain || NEVER_RANG.test(text);
  if (!callsOff(text) && !isMissed && !(moved !== null && isInItsPlace(text))) return [];
  const { booked, held } = situationOf(application, await desk.planContext([application]));
  const [next] = booked;
  const { id } = application;
  const last = held.at(-1);
  const isOfToday = last !== undefined && dayOf(last.at, desk.zone) === desk.zone.dayOf(desk.now);
  if (next === undefined && isMissed && last !== undefined && (isOfToday || isPlain))
    return [
      `By that the interview of ${sayMoment(last.at, desk)} did not take place. If so: jobfu cancel ${id}; once there is another time, jobfu add`,
    ];
  if (next === undefined) return [];
  return [
    `The interview of ${sayMoment(next.at, desk)} is still booked. If it is off: jobfu cancel ${id}; if it has moved: jobfu reschedule ${id} "${moved ?? '…'}"`,
  ];
};

/** Words that call an interview off, or move it, while one is booked: nothing is planned by them, but they are worth a remark. */

import { weekday } from '../../domain/calendar.ts';
import { callsOff, fellThrough } from '../../domain/calling-off.ts';
import { type Application, type Interview, isDay, type Moment } from '../../domain/facts.ts';
import { situationOf } from '../../domain/situation.ts';
import { dayOf } from '../../domain/timeline.ts';
import type { Desk } from '../desk.ts';
import { fold } from './fold.ts';
import { sayMoment } from './when.ts';

/** On the day of an interview most likely the interview itself; later, any call they had promised. */
const NEVER_RANG =
  /\b(?:never|did ?n[’']?t|did not) (?:(?:call|phone|dial|join)(?:ed)?(?: in)?|ring|rang)(?: me)?(?= at all|[,;.]|\s*$)/i;

/** "Can we push to Thursday", "Friday instead", "the same time": said with another time, of the one that is booked. */
const IN_ITS_PLACE =
  /\b(?:can|could|shall|may|might) we (?:please |possibly |maybe )?(?:move|push|shift|swap|switch|make it|bring (?:it|this|that) forward)\b|\binstead\b|\brather than\b|\bsame (?:time|hour|slot)\b/i;
/** "Your interview has been moved to Thursday", "the call will now take place at 3pm", "we've brought it forward". */
const IS_MOVED =
  /\b(?:interview|call|meeting|chat|conversation|appointment|slot|(?:mon|tues|wednes|thurs|fri|satur|sun)day)(?: (?:with|on|at|for|of) [^,.;!?]{1,40})?(?:[’']s| (?:is|was|has|had|will|needs|is going))(?: (?:now|just|had|to|be|been|being|unfortunately|therefore)){0,4} (?:moved|moving|shifted|brought forward|re-?arranged|put back|pushed|changed) (?:to|from|by|forward|back|until|till)\b/i;
const WILL_NOW_BE =
  /\b(?:interview|call|meeting|chat|conversation|appointment)(?: (?:with|of|on) [^,.;!?]{1,40})? (?:is now|will now|now)(?: (?:be|take place|happen|start|held|scheduled|booked|set)){0,2}(?: for)? (?:on|at|this|next|tomorrow|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b/i;
const WE_MOVED =
  /\b(?:br(?:ought|ing(?:ing)?)|mov(?:ed?|ing)|re-?arrang(?:ed?|ing)|shift(?:ed|ing)?|changed?) (?:it|this|that|things|you|(?:the|your|our) (?:\w+ ){0,2}(?:interview|call|meeting|chat|conversation|appointment|slot)(?: (?:with|on) [^,.;!?]{1,30})?) (?:forward|back|to|from|by|until|till)\b/i;

const CANNOT =
  /\b(?:(?:ca|wo|does)n[’']?t|cannot|can not|(?:not|un) ?(?:be )?able to) (?:do|make|manage|work|host|meet)\b|\bno longer (?:works?|suits?|possible|free|available)\b/i;
/** "If you cannot make it, let us know" */
const ONLY_IF = /\b(?:if|in case|unless|should|whether|when) (?:you|this|that|it|the|any)/i;

const saysPlainly = (text: string, ...patterns: readonly RegExp[]): boolean =>
  text
    .split(/[.!?\n]+/)
    .some((sentence) => patterns.some((words) => words.test(sentence)) && !ONLY_IF.test(sentence));

const hasMoved = (text: string): boolean => saysPlainly(text, IS_MOVED, WILL_NOW_BE, WE_MOVED);

/** True where the time they propose is for what is booked, as far as words tell. */
const isInItsPlace = (text: string): boolean => IN_ITS_PLACE.test(text) || saysPlainly(text, CANNOT);

const WEEKDAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];

/** Of several booked the one whose people are named, else the one whose day is and nobody's new time; else the next. */
const bookedMeant = (
  { people }: Application,
  booked: readonly Interview[],
  { text, moved }: { readonly text: string; readonly moved: string | null },
  { zone }: Desk,
): Interview | undefined => {
  if (booked.length < 2) return booked[0];
  const words = fold(text).split(/[^\p{L}\p{N}'-]+/u);
  const names = (interview: Interview): boolean =>
    people.some(
      ({ id, name }) => interview.with.includes(id) && words.includes(fold(name).split(' ')[0] ?? ''),
    );
  const isOfItsDay = ({ at }: Interview): boolean => {
    const day = dayOf(at, zone);
    return day !== moved?.slice(0, 10) && words.includes(WEEKDAYS[weekday(day) % 7] ?? '');
  };
  const named = booked.filter(names);
  return (named.length === 1 ? named[0] : undefined) ?? booked.find(isOfItsDay) ?? booked[0];
};

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
  const isOff = callsOff(text) || hasMoved(text) || (moved !== null && isInItsPlace(text));
  if (!isOff && !isMissed) return [];
  const { booked, held } = situationOf(application, await desk.planContext([application]));
  const next = bookedMeant(application, booked, { text, moved }, desk);
  const which = next === booked[0] ? '' : ` --interview ${next?.id}`;
  const { id } = application;
  const last = held.at(-1);
  const isOfToday = last !== undefined && dayOf(last.at, desk.zone) === desk.zone.dayOf(desk.now);
  if (next === undefined && isMissed && last !== undefined && (isOfToday || isPlain))
    return [
      `By that the interview of ${sayMoment(last.at, desk)} did not take place. If so: jobfu cancel ${id}; once there is another time, jobfu add`,
    ];
  if (next === undefined) return [];
  return [
    `The interview of ${sayMoment(next.at, desk)} is still booked. If it is off: jobfu cancel ${id}${which}; if it has moved: jobfu reschedule ${id} "${moved ?? '…'}"${which}`,
  ];
};

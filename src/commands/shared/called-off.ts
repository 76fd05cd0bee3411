/** Words that call an interview off, or move it, while one is booked: nothing is planned by them, but they are worth a remark. */
import { callsOff, fellThrough } from '../../domain/calling-off.ts';
import type { Application } from '../../domain/facts.ts';
import { situationOf } from '../../domain/situation.ts';
import { dayOf } from '../../domain/timeline.ts';
import type { Desk } from '../desk.ts';
import { sayMoment } from './when.ts';

/** On the day of an interview most likely the interview itself; later, any call they had promised. */
const NEVER_RANG =
  /\b(?:never|did ?n[’']?t|did not) (?:(?:call|phone|dial|join)(?:ed)?(?: in)?|ring|rang)(?: me)?(?= at all|[,;.]|\s*$)/i;

/** `moved`: the time they propose instead, as it is typed. */
export const calledOffRemarks = async (
  desk: Desk,
  application: Application,
  text: string,
  moved = '…',
): Promise<string[]> => {
  const isPlain = fellThrough(text);
  const isMissed = isPlain || NEVER_RANG.test(text);
  if (!callsOff(text) && !isMissed) return [];
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
    `The interview of ${sayMoment(next.at, desk)} is still booked. If it is off: jobfu cancel ${id}; if it has moved: jobfu reschedule ${id} "${moved}"`,
  ];
};

/** Words that call an interview off, or move it, while one is booked: nothing is planned by them, but they are worth a remark. */
import { callsOff } from '../../domain/calling-off.ts';
import type { Application } from '../../domain/facts.ts';
import { situationOf } from '../../domain/situation.ts';
import type { Desk } from '../desk.ts';
import { sayMoment } from './when.ts';

/** `moved`: the time they propose instead, as it is typed. */
export const calledOffRemarks = async (
  desk: Desk,
  application: Application,
  text: string,
  moved = '…',
): Promise<string[]> => {
  if (!callsOff(text)) return [];
  const [next] = situationOf(application, await desk.planContext([application])).booked;
  if (next === undefined) return [];
  const { id } = application;
  return [
    `The interview of ${sayMoment(next.at, desk)} is still booked. If it is off: jobfu cancel ${id}; if it has moved: jobfu reschedule ${id} "${moved}"`,
  ];
};

/** What is still ahead with them when another offer is told of: an interview, or the day they named. */
import { isRealDay } from '../../domain/calendar.ts';
import type { Day } from '../../domain/facts.ts';
import { dayOf } from '../../domain/timeline.ts';
import { upper } from '../../domain/wording.ts';
import type { LetterRequest } from '../request.ts';
import { oneLine } from '../words/clean.ts';
import { dayInWords } from '../words/days.ts';
import { asMeeting } from '../words/meetings.ts';
import { interviewsAhead } from './interview.ts';

/** The next interview and the day of their decision, and whether it comes before the other offer runs out. */
export const beforeOtherOffer = (
  { application, now, zone, dateOrder, set }: LetterRequest,
  decision: Day | null,
) => {
  const today = zone.dayOf(now);
  const [next] = interviewsAhead(application, now, zone);
  const meets = next === undefined ? null : dayOf(next.at, zone);
  const isAhead = decision !== null && decision >= today;
  const theirs = meets ?? (isAhead ? decision : null);
  const offerDay = oneLine(set.offerDay ?? '').slice(0, 10);
  const bookedMeeting =
    next === undefined || meets === null
      ? ''
      : `the ${asMeeting(next.stage)} on ${dayInWords(meets, dateOrder, today)}`;
  return {
    bookedMeeting,
    upperBookedMeeting: upper(bookedMeeting),
    decisionAhead: isAhead,
    inTime: theirs !== null && (!isRealDay(offerDay) || theirs <= offerDay),
  };
};

/** What is still ahead with them when another offer is told of: an interview, or the day they named. */
import { isRealDay } from '../../domain/calendar.ts';
import type { Day } from '../../domain/facts.ts';
import { dayOf } from '../../domain/timeline.ts';
import { upper } from '../../domain/wording.ts';
import type { LetterRequest } from '../request.ts';
import { oneLine } from '../words/clean.ts';
import { dayInWords } from '../words/days.ts';
import { meetingAsked } from '../words/meeting-asked.ts';
import { asMeeting } from '../words/meetings.ts';
import { interviewsAhead } from './interview.ts';

/** The next interview and the day of their decision, and whether it comes before the other offer runs out. */
export const beforeOtherOffer = (request: LetterRequest, decision: Day | null) => {
  const { application, now, zone, dateOrder, set } = request;
  const today = zone.dayOf(now);
  const [next] = interviewsAhead(application, now, zone);
  const invited = next === undefined ? invitedTo(request) : null;
  const meets = next === undefined ? (invited?.day ?? null) : dayOf(next.at, zone);
  const isAhead = decision !== null && decision >= today;
  const theirs = meets ?? (isAhead ? decision : null);
  const offerDay = oneLine(set.offerDay ?? '').slice(0, 10);
  const meeting = next === undefined ? (invited?.meeting ?? '') : asMeeting(next.stage);
  const step = meets === null && !isAhead ? roundToCome(request) : '';
  const bookedMeeting = meets === null ? '' : `the ${meeting} on ${dayInWords(meets, dateOrder, today)}`;
  return {
    bookedMeeting,
    upperBookedMeeting: upper(bookedMeeting),
    roundToCome: upper(step),
    decisionAhead: isAhead,
    inTime: theirs !== null && (!isRealDay(offerDay) || theirs <= offerDay),
  };
};

const ROUND = /\b((?:second|third|final|last|next) (?:round|stage))\b/i;

/** The next round they spoke of last, with no day for it yet: "the second interview". */
const roundToCome = ({ messages }: LetterRequest): string => {
  const last = messages.at(-1);
  if (last === undefined || last.reading.nextStep !== 'interview' || last.reading.outcome !== null) return '';
  return `the ${(meetingAsked(last.message.text) ?? ROUND.exec(last.message.text)?.[1]?.toLowerCase() ?? 'next interview').replace(/^(?:an?|the) /i, '')}`;
};

/** What the last they wrote invites to on a day still ahead, not booked yet: "the second interview". */
const invitedTo = ({ messages, now, zone }: LetterRequest): { meeting: string; day: Day } | null => {
  const last = messages.at(-1);
  const { nextStep = null, appointment = null } = last?.reading ?? {};
  if (last === undefined || appointment === null || nextStep !== 'interview') return null;
  const day = appointment.at.slice(0, 10);
  return day < zone.dayOf(now) ? null : { meeting: meetingAsked(last.message.text) ?? 'interview', day };
};

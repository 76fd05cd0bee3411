/** The interview a letter speaks of, as the letter calls it, and those before and after it. */
import type { Interview } from '../../domain/facts.ts';
import { dayOf } from '../../domain/timeline.ts';
import { sayList } from '../../domain/wording.ts';
import type { LetterRequest } from '../request.ts';
import { dayInWords } from '../words/days.ts';
import {
  asMeeting,
  isAttended,
  isGiven,
  isInformal,
  isInterview,
  isMarked,
  isTalk,
} from '../words/meetings.ts';
import type { Facts } from './fields.ts';
import { hasMetOthers, interviewsAhead } from './interview.ts';
import { thankedOn } from './since.ts';

/** The interviews a letter may speak of. */
export interface Meetings {
  /** Held so far, in the order they took place. */
  readonly held: readonly Interview[];
  readonly latest: Interview | null;
  /** The one before it with any of those the letter goes to. */
  readonly before: Interview | null;
  /** The one before it with whomever. */
  readonly earlier: Interview | null;
  /** How many of those the letter goes to were met before. */
  readonly known: number;
}

export const meetingFacts = (
  request: LetterRequest,
  { held, latest, before, earlier, known }: Meetings,
): Pick<
  Facts,
  | 'met'
  | 'metOthers'
  | 'meeting'
  | 'interviewed'
  | 'given'
  | 'attended'
  | 'coffee'
  | 'talk'
  | 'byPhone'
  | 'marked'
  | 'thankedOn'
  | 'panel'
  | 'day'
  | 'earlierMeeting'
  | 'earlierDay'
  | 'seeAgain'
  | 'notComing'
> => {
  const { application, to, now, zone, dateOrder } = request;
  const dayIn = (one: Interview): string => dayInWords(dayOf(one.at, zone), dateOrder, zone.dayOf(now));
  const stage = latest?.stage ?? null;
  const recalled = before ?? earlier;
  // Two on one day: the day is named once.
  const isOfTheDay = before !== null && latest !== null && dayOf(before.at, zone) === dayOf(latest.at, zone);
  const thanked = latest === null ? null : thankedOn(request, latest);
  return {
    met: latest !== null,
    metOthers: hasMetOthers(held, to),
    meeting: asMeeting(stage),
    interviewed: isInterview(stage),
    given: isGiven(stage),
    attended: isAttended(stage),
    coffee: isInformal(stage) && application.applied === null && held.every((one) => isInformal(one.stage)),
    talk: isTalk(stage),
    byPhone: isByPhone(stage),
    marked: isMarked(stage),
    thankedOn: thanked === null ? '' : dayInWords(thanked, dateOrder, zone.dayOf(now)),
    panel: stage?.trim().toLowerCase() === 'panel',
    day: latest === null ? '' : dayIn(latest),
    earlierMeeting: recalled === null ? '' : asMeeting(recalled.stage),
    earlierDay: before === null || isOfTheDay ? '' : dayIn(before),
    seeAgain: meetAgain(latest, known, to.length),
    notComing: sayList(
      interviewsAhead(application, now, zone).map((one) => notComingTo(asMeeting(one.stage), dayIn(one))),
    ),
  };
};

/** "coming to the interview on Tuesday 31 March"; to a call nobody comes. */
const notComingTo = (meeting: string, day: string): string =>
  `${/\b(?:phone|call|video|online|zoom|teams)\b/i.test(meeting) ? 'taking part in' : 'coming to'} the ${meeting} on ${day}`;

/** "see you again", of one met before; of several, as many as were; empty of those who are new. */
const meetAgain = (latest: Interview | null, known: number, all: number): string => {
  if (latest === null || known === 0) return '';
  const who = known < all ? 'some of you' : all === 1 ? 'you' : all === 2 ? 'you both' : 'you all';
  return `${isByPhone(latest.stage) ? 'talk to' : 'see'} ${who} again`;
};

const isByPhone = (stage: string | null): boolean => /\b(?:tele)?phone\b|\bcall\b/i.test(stage ?? '');

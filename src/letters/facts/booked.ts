/** The interview somebody cannot come to, or could not, and how the letter that asks for another time speaks of it. */
import { addDays } from '../../domain/calendar.ts';
import type { Interview } from '../../domain/facts.ts';
import { dayOf } from '../../domain/timeline.ts';
import type { LetterRequest, SettledMessage } from '../request.ts';
import { oneLine } from '../words/clean.ts';
import { meetingAsked } from '../words/meeting-asked.ts';
import { asMeeting, asStep, isDoneThere } from '../words/meetings.ts';
import { saysMissed } from '../words/requests.ts';
import { isCallingOff } from '../words/times-said.ts';
import { appointmentInWords, onDay } from './appointment.ts';
import type { FieldRemark } from './field-remark.ts';
import type { Facts } from './fields.ts';
import { bookedInterviews, inOrder, isOver, localTime } from './interview.ts';
import { thankedOn } from './since.ts';

/** So many days later another time is no longer asked for. */
const LATELY = 7;

/** The next interview ahead; without one, the last, where it was missed or called off within these days. */
export const interviewToMove = (request: LetterRequest): Interview | null => {
  const { application, now, zone } = request;
  const [next] = bookedInterviews(application, now, zone);
  if (next !== undefined) return next;
  const last = [...application.interviews].sort(inOrder(zone)).at(-1);
  if (last === undefined || dayOf(last.at, zone) < addDays(zone.dayOf(now), -LATELY)) return null;
  return last.cancelled !== null || isMissed(last, request) || isUnattended(last, request) ? last : null;
};

/** True of one of today of which nothing at all is on record: who asks for another time was not there. */
const isUnattended = (interview: Interview, request: LetterRequest): boolean => {
  const { at, cancelled, topics, project, challenge } = interview;
  const { messages, now, zone } = request;
  return (
    dayOf(at, zone) === zone.dayOf(now) &&
    [cancelled, project, challenge].every((fact) => fact === null) &&
    topics.length === 0 &&
    !messages.some(({ message }) => message.interview === interview.id) &&
    thankedOn(request, interview) === null
  );
};

/** True where they have said since that nobody came. */
const isMissed = ({ at }: Interview, { messages, zone }: LetterRequest): boolean =>
  messages.some(({ message }) => dayOf(message.on, zone) >= dayOf(at, zone) && saysMissed(message.text));

/** The time of an invitation of theirs that nobody booked and that is still to come; null where there is none. */
export const invitedTo = ({ messages, now, zone }: LetterRequest): Invitation | null => {
  const asked = messages.findLast(({ reading }) => reading.appointment !== null);
  const { appointment, kind, nextStep } = asked?.reading ?? {};
  if (asked === undefined || appointment == null || kind !== 'immediate') return null;
  if (appointment.at.slice(0, 10) < zone.dayOf(now)) return null;
  const called = meetingCalled(asked.message.text);
  return { ...appointment, called: called ?? (nextStep === 'call' ? 'call' : 'interview') };
};

type Invitation = NonNullable<SettledMessage['reading']['appointment']> & { readonly called: string };

/** Facts of it; `last`: the last they said. */
export const bookedFacts = (
  request: LetterRequest,
  last: SettledMessage | null,
): Pick<Facts, 'booked' | 'onBooked' | 'bookedPast' | 'bookedMissed' | 'bookedOff'> => {
  const interview = interviewToMove(request);
  if (interview === null) {
    const invitation = invitedTo(request);
    return {
      booked: invitation?.called ?? '',
      onBooked: invitation === null ? '' : onDay(appointmentInWords(invitation.at, invitation, request)),
      bookedPast: false,
      bookedMissed: false,
      bookedOff: false,
    };
  }
  const { at, cancelled } = interview;
  const when = appointmentInWords(localTime(at, request), { phrase: '' }, request);
  const bookedPast = isOver(at, request.now, request.zone);
  return {
    booked: calledThere(interview, request) || asMeeting(interview.stage),
    onBooked: onDay(when),
    bookedPast,
    bookedMissed: bookedPast && (isMissed(interview, request) || isUnattended(interview, request)),
    bookedOff: cancelled !== null && isCalledOffBy(last, interview),
  };
};

/** What they called it when they named its time, where the record has no name for it: "demo lesson", "second interview"; or empty. */
const calledThere = ({ at, stage }: Interview, request: LetterRequest): string => {
  if (oneLine(stage ?? '') !== '') return '';
  const named = request.messages.findLast(
    ({ reading: { appointment } }) => appointment?.at === localTime(at, request),
  );
  return meetingCalled(named?.message.text ?? '') ?? '';
};

/** "demo lesson" of "come in for a demo lesson"; null where they call it nothing. */
const meetingCalled = (said: string): string | null => {
  const task = asStep('assessment', said);
  return isDoneThere(task) ? task.replace(/^the /, '') : meetingAsked(said);
};

/** Words that were there before it was booked speak of another. */
const isCalledOffBy = (last: SettledMessage | null, { id }: Interview): boolean =>
  last !== null && last.message.id > id && isCallingOff(last.message.text);

/** What to add to a letter that asks for another time and names none. */
export const remarksOnBooked = ({ set }: LetterRequest): FieldRemark[] =>
  oneLine(set.times ?? '') === ''
    ? [
        {
          field: 'times',
          says: 'It leaves the new time to them: --set times="on Tuesday after 14:00 or on Thursday" names yours.',
        },
      ]
    : [];

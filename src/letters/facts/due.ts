/** By when one is to act on what they asked, and on which day one comes in to sign. */
import { addDays, isRealDay } from '../../domain/calendar.ts';
import type { Day } from '../../domain/facts.ts';
import { dayOf } from '../../domain/timeline.ts';
import type { LetterRequest, SettledMessage } from '../request.ts';
import { oneLine } from '../words/clean.ts';
import { byInWords, dayInWords, withHourNamed } from '../words/days.ts';
import { endOfWeekAsked, isDayToSend } from '../words/days-to-send.ts';
import { isForAnswer, isForNews, isForRinging, isForThings, isSignedThere } from '../words/papers.ts';
import { isDayItComes } from '../words/tasks.ts';
import { onDay } from './appointment.ts';
import type { FieldRemark } from './field-remark.ts';
import type { Facts } from './fields.ts';
import { interviewsAhead } from './interview.ts';
import { OF_AN_OFFER } from './open.ts';
import { dayToAct } from './word.ts';

interface Due {
  readonly facts: Pick<Facts, 'due' | 'signsOn'>;
  readonly remarks: readonly FieldRemark[];
}

/** Days in which the letters promise a task that names none. */
const SOON = 3;

export const dueFacts = (
  request: LetterRequest,
  asked: SettledMessage | null,
  letter: string,
  signsThere: boolean,
): Due => {
  const { now, zone, dateOrder } = request;
  const today = zone.dayOf(now);
  const day = dayDue(request, asked, letter);
  return {
    facts: {
      due: day === null ? '' : withHour(byInWords(day, dateOrder, today), asked, dateOrder),
      signsOn: signsThere ? dayToSign(asked, request) : '',
    },
    remarks: day === null ? [] : remarkOnUntil(asked, request),
  };
};

/** Where the day until which one asks for time is no later than theirs. */
const remarkOnUntil = (
  asked: SettledMessage | null,
  { set, now, zone, dateOrder }: LetterRequest,
): readonly FieldRemark[] => {
  // The day of it, where an hour is named as well.
  const wanted = oneLine(set.until ?? '').slice(0, 10);
  const deadline = asked?.reading.deadline;
  const theirs = deadline?.owner === 'you' ? deadline.to : null;
  if (!theirs || !isRealDay(wanted) || wanted > theirs) return [];
  const inWords = (day: Day): string => dayInWords(day, dateOrder, zone.dayOf(now));
  return [
    {
      field: 'due',
      says: `They gave you until ${inWords(theirs)}, and ${inWords(wanted)} is no later: --set until="…" asks for more.`,
    },
  ];
};

/** The day by which they want what they asked for, where it is not past; a task set for an interview that comes sooner than one
 * would hand it in is due there. */
const dayDue = (
  { application, now, zone }: LetterRequest,
  asked: SettledMessage | null,
  letter: string,
): Day | null => {
  const today = zone.dayOf(now);
  const [said, phrase] = [asked?.message.text ?? '', asked?.reading.deadline?.phrase ?? ''];
  // Who comes in to sign on Thursday, or rings to talk on Monday, need not decide by then, nor send anything.
  if (
    OF_AN_OFFER.includes(letter) &&
    (isSignedThere(said) || isForThings(said, phrase) || isForRinging(said, phrase))
  )
    return null;
  // The answer is what the letter brings.
  if (letter === 'offer-accept' && isForAnswer(said, phrase)) return null;
  // The day on which they send a task, or let one know, is theirs.
  const isTheirs = isDayItComes(said, phrase) || isForNews(said, phrase);
  const named = asked === null || isTheirs ? null : dayToAct(asked.reading, today);
  if (named !== null || asked === null) return named;
  const proposed = dayProposed(asked, zone);
  if (proposed !== null && proposed >= today) return proposed;
  if (asked.reading.nextStep !== 'assessment') return null;
  const booked = interviewsAhead(application, now, zone)
    .map(({ at }) => dayOf(at, zone))
    .filter((day) => day <= addDays(today, SOON));
  return booked.sort()[0] ?? null;
};

/** The day they ask after for what is to be sent or done, be it no more than a question. */
const dayProposed = ({ message, reading }: SettledMessage, zone: LetterRequest['zone']): Day | null => {
  if (reading.nextStep !== 'assessment' && reading.nextStep !== 'paperwork') return null;
  const { appointment } = reading;
  return appointment !== null && appointment.at.length === 10 && isDayToSend(message.text, appointment.phrase)
    ? appointment.at
    : endOfWeekAsked(message.text, dayOf(message.on, zone));
};

/** "on Thursday 26 March", where they name the day to come in and sign on, and no day to do it by. */
const dayToSign = (asked: SettledMessage | null, { zone, now, dateOrder }: LetterRequest): string => {
  const today = zone.dayOf(now);
  const day = asked === null ? null : dayToAct(asked.reading, today);
  const phrase = asked?.reading.deadline?.phrase ?? '';
  return day === null || /\b(?:by|before|until|within|this week|next week)\b/i.test(phrase)
    ? ''
    : onDay(day === today ? 'today' : dayInWords(day, dateOrder, today));
};

/** The day to act by, with the hour they named for it. */
const withHour = (byDay: string, asked: SettledMessage | null, order: LetterRequest['dateOrder']): string => {
  const deadline = asked?.reading.deadline;
  return deadline?.owner === 'you' ? withHourNamed(byDay, deadline.phrase, order) : byDay;
};

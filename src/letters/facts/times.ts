/** How the times given for a letter go with those they named: any of theirs, one of theirs, others, a sentence, or a no. */
import { weekday } from '../../domain/calendar.ts';
import type { Message, NextStep } from '../../domain/facts.ts';
import { dayOf } from '../../domain/timeline.ts';
import { lower, upper } from '../../domain/wording.ts';
import type { LetterRequest } from '../request.ts';
import type { Heading } from '../template/template.ts';
import { oneLine } from '../words/clean.ts';
import {
  apartFromContact,
  areOn,
  asTimes,
  isAnotherHour,
  isNoTime,
  isTime,
  isTimeAlone,
  nameDay,
  WEEKDAYS,
  weekdaysInFull,
  withoutOwnDay,
  withoutYes,
} from '../words/days.ts';
import { asTold } from '../words/deeds.ts';
import { questionsBesides } from '../words/questions-besides.ts';
import { behindNo, behindNoToOne, isAmong, takesAny, takesAnyBest } from '../words/times-given.ts';
import { namesTimes } from '../words/times-said.ts';
import type { Facts } from './fields.ts';
import type { StepAsked } from './step.ts';

/** Steps that take place at a time to be agreed. */
const MEETINGS: readonly (NextStep | null)[] = ['interview', 'call', 'negotiation'];
/** A day they want to know that is none to meet on. */
const ASKS_START =
  /\b(?:when|how soon|what date)\b[^.!?]*\b(?:start|begin|join)\b|\bstart date\b|\bnotice\b/i;

/** An answer that is a time and nothing else is the time, where they look for one: `--set answer="Tuesday at 2"`. */
export const withTimesAnswered = (
  request: LetterRequest,
  likes: Heading['likes'],
): Readonly<Record<string, string>> => {
  const asked = request.messages.findLast(({ reading }) => reading.kind === 'immediate');
  const isAnswered = likes.includes('answer') && asked !== undefined;
  const { answer = '', ...set } = isAnswered ? withNumberAsAnswer(request.set) : request.set;
  const times = withoutYes(oneLine(answer));
  if (times === '' || oneLine(set.times ?? '') !== '' || !likes.includes('times') || asked === undefined)
    return { ...set, ...(answer !== '' && { answer }) };
  const { text } = asked.message;
  const isSought = MEETINGS.includes(asked.reading.nextStep) || namesTimes(text);
  return isSought && questionsBesides(text).length === 0 && !ASKS_START.test(text) && isTimeAlone(times)
    ? { ...set, times }
    : { ...set, ...(answer !== '' && { answer }) };
};

/** A telephone number typed with the times is what they are to have: "Friday after 2, on 07700 900123". */
const withNumberAsAnswer = (set: LetterRequest['set']): LetterRequest['set'] => {
  const [times, contact] = apartFromContact(oneLine(set.times ?? ''));
  const number = /^(?:(?:on|at|my number(?: is|['’]s)?|tel|phone) )*((?:\+|\(?0)[\d ()-]{8,})$/i.exec(
    contact,
  )?.[1];
  return number === undefined || oneLine(set.answer ?? '') !== '' ? set : { ...set, times, answer: number };
};

const DOES_TASK =
  /^I(?:['’]ll| will| can| could| should| plan to| aim to| hope to| expect to) (?:\w+ )?(?:do|submit|complete|finish|send|return|hand|have|get|start|e-?mail|upload)\b/i;
/** "Could I have until Wednesday?" stands in the place of their day. */
const ASKS_LONGER =
  /\b(?:could|can|may|might|would it be|is it|any chance)\b[^.!?]*\b(?:until|till|extension|extend|more time|another (?:day|week)|later|longer|extra)\b/i;
const RINGS = /^I(?:['’]ll| will| can| could) (?:\w+ )?(?:ring|call|phone|give you a (?:ring|call))\b/i;

/** An answer that says when a task is done, or when one rings, is all the letter has to say of it. */
export const toldByAnswer = (
  { stepTask, stepThere, taskDay, toRing }: StepAsked['facts'],
  given: Readonly<{ times?: string; answer?: string }>,
): Partial<Pick<Facts, 'timesTold' | 'answer'>> => {
  const { answer = '', times } = given;
  const isTold =
    (stepTask && !stepThere && !taskDay && (DOES_TASK.test(answer) || ASKS_LONGER.test(answer))) ||
    (toRing && RINGS.test(answer));
  return isTold && times === undefined ? { timesTold: answer, answer: '' } : {};
};

const COMES =
  /^(?:yes,? )?I(?:['’]ll| will| can| shall) (?:be there|be attending|attend|make it|come|be able to (?:attend|make it|come))(?=$|[,.;!]| and )[,.;!]?(?: and)?\s*/i;

/** An answer without its "I'll be there, and", which the letter says itself: "I don't need any adjustments"; what hangs on it stays. */
export const withoutComing = (answer: string): string => {
  const coming = COMES.exec(answer)?.[0] ?? '';
  const rest = answer.slice(coming.length);
  if (coming === '' || rest === '') return coming === '' ? answer : '';
  if (/^(?:I|my|we|no|yes|there|the)\b/i.test(rest)) return upper(rest);
  return /^(?:do|don['’]t|have|need|am|would|can)\b/i.test(rest) ? `I ${rest}` : answer;
};

/** A day given for what is sent or answered is the one by which they have it: `--set times="by Thursday"`. */
export const dueByTimes = (
  { stepPaperwork, stepReferences, asksFact, toSee }: StepAsked['facts'],
  { times = '', due }: Readonly<{ times?: string; due?: string }>,
): Partial<Pick<Facts, 'due' | 'times'>> =>
  (stepPaperwork || stepReferences || asksFact || toSee) && due === undefined && /^by /.test(times)
    ? { due: times.slice('by '.length), times: '' }
    : {};

/** `asked`: the message in which they look for a time, if they do. */
export const timesGiven = (
  { set, messages, now, zone }: LetterRequest,
  { at, day }: Pick<StepAsked, 'at' | 'day'>,
  asked: Message | null,
  severalTimes: boolean,
  isBooking: boolean,
  given: Readonly<{ times?: string; appointment?: string }>,
): Partial<Pick<Facts, 'times' | 'otherTimes' | 'declines' | 'timesTold' | 'theirTime' | 'answer'>> => {
  const typed = withoutYes(oneLine(set.times ?? ''));
  const chosen = isBooking ? BOOKED.exec(oneLine(set.answer ?? ''))?.[1] : undefined;
  if (typed === '' && chosen !== undefined) return { ...bookedOn(chosen), answer: '' };
  if (typed === '') return {};
  if (takesAny(typed)) return { times: '' };
  const booked = BOOKED.exec(typed)?.[1];
  if (booked !== undefined) return bookedOn(booked);
  const best = takesAnyBest(typed);
  if (best !== null) return { times: '', timesTold: weekdaysInFull(best) };
  const [no = '', instead = ''] = day !== null || severalTimes ? (behindNoToOne(typed) ?? []) : [];
  const isOfTheirs =
    no !== '' && (day === null || nameDay(day, weekdaysInFull(no), zone.dayOf(now)) !== false);
  const other = behindNo(typed) ?? (isOfTheirs ? instead : null);
  if (other !== null) {
    const rest = others(
      other.replace(BECAUSE, ''),
      (named) => day !== null && nameDay(day, named, zone.dayOf(now)) === true,
    );
    const isTheirs = severalTimes && rest.times !== '' && isAmong(rest.times, asked?.text ?? '');
    return isTheirs ? { times: '', theirTime: upper(rest.times) } : { ...rest, declines: true };
  }
  const { times } = given;
  if (times === undefined || IS_TOLD.test(withoutOwnDay(times)))
    return { times: '', timesTold: asSentence(typed) };
  // Who names the day they propose, or its hour, takes it.
  if (
    day !== null &&
    at === null &&
    given.appointment === undefined &&
    A_DAY_ALONE.test(times) &&
    nameDay(day, times, zone.dayOf(now)) === true
  )
    return { times: '' };
  if (at !== null && given.appointment === undefined && isTime(at, times, zone.dayOf(now)))
    return { times: '' };
  const naming = severalTimes ? messages.findLast(({ message }) => isAmong(times, message.text)) : undefined;
  if (naming !== undefined)
    return { times: '', theirTime: upper(withTheirDay(withoutOn(times), naming.message.text)) };
  const hour = AN_HOUR_ALONE.exec(times)?.[1];
  const theirDay =
    hour === undefined || at !== null || given.appointment !== undefined
      ? undefined
      : day === null
        ? oneDayNamed(asked?.text ?? '', asked !== null && dayOf(asked.on, zone) === zone.dayOf(now))
        : WEEKDAYS[weekday(day) - 1];
  if (theirDay !== undefined) return { times: '', theirTime: `${theirDay} at ${hour}` };
  const isOther =
    day !== null &&
    (!areOn(day, times, at === null && given.appointment === undefined) ||
      (at !== null && isAnotherHour(at, times, zone.dayOf(now))));
  return isOther ? { times: orLater(withoutOn(times)), otherTimes: true } : {};
};

const A_DAY_ALONE =
  /^on (?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)?(?:,? ?(?:the )?\d{1,2}(?:st|nd|rd|th)?(?: [A-Z][a-z]+)?|,? [A-Z][a-z]+ \d{1,2})?$/;

/** "… is difficult as I have no cover, could do Thursday": the reason is a sentence of its own. */
const BECAUSE = /^(?:as|because|since) (?=(?:I|I['’]m|my|we|there)\b)/i;

/** A time chosen on a page of theirs: "booked tues 31 10am". */
const BOOKED = /^(?:(?:i|i['’]ve|i have|have) )?booked (?:in )?(?:for |on )?(\S.*)$/i;

const bookedOn = (time: string): { readonly times: string; readonly timesTold: string } => ({
  times: '',
  timesTold: `I have booked ${weekdaysInFull(time)}`,
});

/** Words of a sentence, which cannot stand behind "I would be free". */
const IS_TOLD =
  /\b(?:I|I['’]m|my|would|works?|suits?|is|are|(?:could|can|shall|may|might) (?:I|we|it|that|you)|back)\b/i;
/** "Could I have until Wednesday?": a question, which has its own one who asks. */
const IS_ASKED =
  /^(?:(?:could|can|would|may|might|shall|will|is|are|do|does) (?:I|we|it|that|there|you|the|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)|any chance|any (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:how|what) about)\b/i;

/** What is behind a no: other times, without the day that is turned down already, or a sentence. */
const others = (
  typed: string,
  isTheirs: (named: string) => boolean,
): { readonly times: string; readonly timesTold: string } => {
  const all = asTimes(typed);
  const [, rest = '', not = ''] = /^(.+), but not (?:on )?(.+)$/.exec(all) ?? [];
  const times = rest !== '' && isTheirs(not) ? rest : all;
  // "Not Thursday, dinner service": why, and no other time.
  if (typed !== '' && !SAYS_WHEN.test(times)) return { times: '', timesTold: '' };
  return typed === '' || isNoTime(times) || IS_TOLD.test(withoutOwnDay(times))
    ? { times: '', timesTold: typed === '' ? '' : asSentence(typed) }
    : { times: orLater(withoutOn(times)), timesTold: '' };
};

/** Words of a time, or of a sentence about one. */
const SAYS_WHEN =
  /\d|\b(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*|today|tomorrow|tonight|morning|afternoon|evening|noon|midday|lunch\w*|week\w*|month|day|days|time|times|later|earlier|after|before|any|next|I|we|could|can|please|soon|whenever)\b/i;

/** "From 2" is 2 or later, where another time is asked for. */
const orLater = (times: string): string => times.replace(/^from (\d[\d:.]*(?: ?[ap]m)?)$/, '$1 or later');

const withoutOn = (times: string): string =>
  times
    .replace(/^at (?=any time on )/, '')
    .replace(/^(?:on|at) (?!any|either|the (?:first|second|third|last|ear|lat))/, '');
/** What was typed as a sentence of its own; a question gets its mark, and no further doer. */
const asSentence = (typed: string): string => {
  const text = weekdaysInFull(typed)
    .replace(/[\s.]+$/, '')
    .replace(/, (?=back\b)/, ' and ');
  if (!IS_ASKED.test(text)) return upper(withOffer(asTold(text, 'I').replace(MIGHT_BE, ', but I $1')));
  const [, question = '', why = ''] =
    /^([^,;.?!]+(?:\.\d\d[^,;.?!]*)?)[,;] +((?:I|my|we)\b.*)$/i.exec(text) ?? [];
  if (question !== '') return upper(`${question}? ${upper(why)}`);
  return upper(/[.?!](?!\d)/.test(text) ? text : `${text}?`);
};

/** "Friday is fine, might be ten minutes late" */
const MIGHT_BE = /(?:,|;| -| –) (?:but )?((?:might|may) be \S.*)$/;
/** What would do, behind what keeps one: "…, could do Tuesday", "…, any other day would work". */
const CAN_DO = /(?:,|;| -| –) (?:but )?((?:could|can) (?!(?:I|we|you|it|that)\b)\S.*)$/;
/** Times alone behind what keeps one: "…, but Monday or Tuesday", "… so any time after that". */
const BUT_TIMES =
  /,? (but|so) ((?:on |at )?(?!(?:I|we|you|it|that|could|can|free|available|after|before|from|until|between)\b)\S.*)$/i;
const withTimesOffered = (told: string): string =>
  told.replace(BUT_TIMES, (found: string, word: string, times: string) =>
    isTimeAlone(times) ? `, ${word.toLowerCase()} I could do ${times}` : found,
  );
const IS_FREE = /(?:,|;| -| –) (?:but )?((?:free|available) \S.*)$/;
const WOULD_DO =
  /(?:,|;| -| –) (?:but )?((?!I\b|so\b)[^,;.]+ (?:(?:would |will )?(?:work|be fine|be good|be ok|suit)|works|suits|(?:is|are) (?:fine|good|ok|free))(?: me| for me)?)$/;

/** The sentence that says what keeps one, with its "but" before what would do; a sentence of one part as it is. */
const withOffer = (told: string): string =>
  /^(?:I|my|we)\b/i.test(told)
    ? withTimesOffered(told)
        .replace(CAN_DO, ', but I $1')
        .replace(IS_FREE, ', but I am $1')
        .replace(
          WOULD_DO,
          (_, offer: string) => `, but ${/^[A-Z][a-z]+day/.test(offer) ? offer : lower(offer)}`,
        )
    : told;

/** The one weekday of theirs that a bare hour belongs to: "4" of "Thursday at 2 or 4" is Thursday at 4. */
const withTheirDay = (times: string, said: string): string => {
  const day = oneDayNamed(said, false);
  return day !== undefined && AN_HOUR_ALONE.test(times) ? `${day} at ${times}` : times;
};

/** "11", "at 11am" */
const AN_HOUR_ALONE = /^(?:at )?(\d[\d:.]*(?: ?[ap]\.?m)?)$/i;

/** The one day a message names: "Thursday", and "tomorrow" where it was written today; undefined where it names none, or several. */
const oneDayNamed = (said: string, isOfToday: boolean): string | undefined => {
  const days = new Set(weekdaysInFull(said).match(/\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b/g));
  if (isOfToday)
    for (const day of said.match(/\b(?:today|tomorrow)\b/gi) ?? []) days.add(upper(day.toLowerCase()));
  return days.size === 1 ? [...days][0] : undefined;
};

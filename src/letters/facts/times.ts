/** How the times given for a letter go with those they named: any of theirs, one of theirs, others, a sentence, or a no. */
import type { NextStep } from '../../domain/facts.ts';
import { upper } from '../../domain/wording.ts';
import type { LetterRequest } from '../request.ts';
import type { Heading } from '../template/template.ts';
import { questionsBesides } from '../words/asks.ts';
import { oneLine } from '../words/clean.ts';
import {
  areOn,
  asTimes,
  isAnotherHour,
  isNoTime,
  isTime,
  isTimeAlone,
  weekdaysInFull,
} from '../words/days.ts';
import { asTold } from '../words/deeds.ts';
import { namesTimes } from '../words/meetings.ts';
import { behindNo, isAmong, takesAny } from '../words/times-given.ts';
import type { Facts } from './fields.ts';
import type { StepAsked } from './step.ts';

/** Steps that take place at a time to be agreed. */
const MEETINGS: readonly (NextStep | null)[] = ['interview', 'call', 'negotiation'];
/** A day they want to know that is none to meet on. */
const ASKS_START =
  /\b(?:when|how soon|what date)\b[^.!?]*\b(?:start|begin|join)\b|\bstart date\b|\bnotice\b/i;
const A_YES = /^(?:yes|yep|sure|great|thanks|thank you|ok|okay)[,.! ]+(?=\S)/i;

/** An answer that is a time and nothing else is the time, where they look for one: `--set answer="Tuesday at 2"`. */
export const withTimesAnswered = (
  request: LetterRequest,
  likes: Heading['likes'],
): Readonly<Record<string, string>> => {
  const { answer = '', ...set } = request.set;
  const times = oneLine(answer).replace(A_YES, '');
  const asked = request.messages.findLast(({ reading }) => reading.kind === 'immediate');
  if (times === '' || oneLine(set.times ?? '') !== '' || !likes.includes('times') || asked === undefined)
    return request.set;
  const { text } = asked.message;
  const isSought = MEETINGS.includes(asked.reading.nextStep) || namesTimes(text);
  return isSought && questionsBesides(text).length === 0 && !ASKS_START.test(text) && isTimeAlone(times)
    ? { ...set, times }
    : request.set;
};

const DOES_TASK =
  /^I(?:['’]ll| will| can| could| should| plan to| aim to| hope to| expect to) (?:\w+ )?(?:do|submit|complete|finish|send|return|hand|have|get|start|e-?mail|upload)\b/i;
const RINGS = /^I(?:['’]ll| will| can| could) (?:\w+ )?(?:ring|call|phone|give you a (?:ring|call))\b/i;

/** An answer that says when a task is done, or when one rings, is all the letter has to say of it. */
export const toldByAnswer = (
  { stepTask, stepThere, taskDay, toRing }: StepAsked['facts'],
  given: Readonly<{ times?: string; answer?: string }>,
): Partial<Pick<Facts, 'timesTold' | 'answer'>> => {
  const { answer = '', times } = given;
  const isTold =
    (stepTask && !stepThere && !taskDay && DOES_TASK.test(answer)) || (toRing && RINGS.test(answer));
  return isTold && times === undefined ? { timesTold: answer, answer: '' } : {};
};

export const timesGiven = (
  { set, messages, now, zone }: LetterRequest,
  { at, day }: Pick<StepAsked, 'at' | 'day'>,
  severalTimes: boolean,
  isBooking: boolean,
  given: Readonly<{ times?: string; appointment?: string }>,
): Partial<Pick<Facts, 'times' | 'otherTimes' | 'declines' | 'timesTold' | 'theirTime' | 'answer'>> => {
  const typed = oneLine(set.times ?? '');
  const chosen = isBooking ? BOOKED.exec(oneLine(set.answer ?? ''))?.[1] : undefined;
  if (typed === '' && chosen !== undefined) return { ...bookedOn(chosen), answer: '' };
  if (typed === '') return {};
  if (takesAny(typed)) return { times: '' };
  const booked = BOOKED.exec(typed)?.[1];
  if (booked !== undefined) return bookedOn(booked);
  const other = behindNo(typed);
  if (other !== null) return { ...others(other), declines: true };
  const { times } = given;
  if (times === undefined || IS_TOLD.test(times)) return { times: '', timesTold: asSentence(typed) };
  // Who names the time they propose takes it.
  if (at !== null && given.appointment === undefined && isTime(at, times, zone.dayOf(now)))
    return { times: '' };
  const naming = severalTimes ? messages.findLast(({ message }) => isAmong(times, message.text)) : undefined;
  if (naming !== undefined)
    return { times: '', theirTime: upper(withTheirDay(withoutOn(times), naming.message.text)) };
  const isOther =
    day !== null &&
    (!areOn(day, times, at === null && given.appointment === undefined) ||
      (at !== null && isAnotherHour(at, times, zone.dayOf(now))));
  return isOther
    ? { times: withoutOn(times).replace(/^from (\d[\d:.]*(?: ?[ap]m)?)$/, '$1 or later'), otherTimes: true }
    : {};
};

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

/** What is behind a no: other times, or a sentence. */
const others = (typed: string): { readonly times: string; readonly timesTold: string } => {
  const times = asTimes(typed);
  return typed === '' || isNoTime(times) || IS_TOLD.test(times)
    ? { times: '', timesTold: typed === '' ? '' : asSentence(typed) }
    : { times: withoutOn(times), timesTold: '' };
};

const withoutOn = (times: string): string =>
  times
    .replace(/^at (?=any time on )/, '')
    .replace(/^(?:on|at) (?!any|either|the (?:first|second|third|last|ear|lat))/, '');
/** What was typed as a sentence of its own; a question gets its mark, and no further doer. */
const asSentence = (typed: string): string => {
  const text = weekdaysInFull(typed)
    .replace(/[\s.]+$/, '')
    .replace(/, (?=back\b)/, ' and ');
  if (!IS_ASKED.test(text)) return upper(asTold(text, 'I'));
  return upper(/[.?!]/.test(text) ? text : `${text}?`);
};

/** The one weekday of theirs that a bare hour belongs to: "4" of "Thursday at 2 or 4" is Thursday at 4. */
const withTheirDay = (times: string, said: string): string => {
  const days = [...new Set(weekdaysInFull(said).match(/\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b/g))];
  return days.length === 1 && /^\d[\d:.]*(?: ?[ap]m)?$/i.test(times) ? `${days[0]} at ${times}` : times;
};

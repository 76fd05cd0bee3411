/** How the times given for a letter go with those they named: any of theirs, one of theirs, others, a sentence, or a no. */
import { upper } from '../../domain/wording.ts';
import type { LetterRequest } from '../request.ts';
import { oneLine } from '../words/clean.ts';
import { areOn, asTimes, isAnotherHour, isNoTime, isTime, weekdaysInFull } from '../words/days.ts';
import { asTold } from '../words/deeds.ts';
import { behindNo, isAmong, takesAny } from '../words/times-given.ts';
import type { Facts } from './fields.ts';
import type { StepAsked } from './step.ts';

export const timesGiven = (
  { set, messages, now, zone }: LetterRequest,
  { at, day }: Pick<StepAsked, 'at' | 'day'>,
  severalTimes: boolean,
  given: Readonly<{ times?: string; appointment?: string }>,
): Partial<Pick<Facts, 'times' | 'otherTimes' | 'declines' | 'timesTold' | 'theirTime'>> => {
  const typed = oneLine(set.times ?? '');
  if (typed === '') return {};
  if (takesAny(typed)) return { times: '' };
  const booked = BOOKED.exec(typed)?.[1];
  if (booked !== undefined) return { times: '', timesTold: `I have booked ${weekdaysInFull(booked)}` };
  const other = behindNo(typed);
  if (other !== null) return { ...others(other), declines: true };
  const { times } = given;
  if (times === undefined || IS_TOLD.test(times)) return { times: '', timesTold: asSentence(typed) };
  // Who names the time they propose takes it.
  if (at !== null && given.appointment === undefined && isTime(at, times, zone.dayOf(now)))
    return { times: '' };
  if (severalTimes && messages.some(({ message }) => isAmong(times, message.text)))
    return { times: '', theirTime: upper(withoutOn(times)) };
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

/** Words of a sentence, which cannot stand behind "I would be free". */
const IS_TOLD = /\b(?:I|I['’]m|my|would|works?|suits?|is|are|am)\b/i;

/** What is behind a no: other times, or a sentence. */
const others = (typed: string): { readonly times: string; readonly timesTold: string } => {
  const times = asTimes(typed);
  return typed === '' || isNoTime(times) || IS_TOLD.test(times)
    ? { times: '', timesTold: typed === '' ? '' : asSentence(typed) }
    : { times: withoutOn(times), timesTold: '' };
};

const withoutOn = (times: string): string =>
  times.replace(/^(?:on|at) (?!any|either|the (?:first|second|third|last|ear|lat))/, '');
const asSentence = (typed: string): string =>
  upper(asTold(weekdaysInFull(typed).replace(/[\s.]+$/, ''), 'I'));

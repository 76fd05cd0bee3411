/** The day they ask after for what is made or sent: "would the end of next week be feasible?". */
import { addDays, weekday } from '../../domain/calendar.ts';
import type { Day } from '../../domain/facts.ts';
import { oneLine } from './clean.ts';

const IS_FEASIBLE =
  '(?:be )?(?:feasible|possible|ok|okay|all ?right|fine|reasonable|realistic|doable|manageable|work|suit|enough time|good|too soon)\\b';

const END_OF_WEEK = new RegExp(
  `\\b(?:would|is|will|does|could) (?:by )?(?:the )?end of (this|the|next)(?: working)? week ${IS_FEASIBLE}`,
  'i',
);

const FRIDAY = 5;

/** The Friday of the week whose end they ask after, as said on the day `on`; null where they ask after none. */
export const endOfWeekAsked = (said: string, on: Day): Day | null => {
  const found = END_OF_WEEK.exec(oneLine(said));
  if (found === null) return null;
  const isNext = /^next$/i.test(found[1] ?? '');
  return addDays(on, FRIDAY - weekday(on) + (isNext ? 7 : 0));
};

/** True where the day is one to send a sample by, and none to meet on: "a short writing sample. Would Friday be feasible?". */
export const isDayToSend = (said: string, phrase: string): boolean => {
  const text = oneLine(said);
  const at = text.indexOf(oneLine(phrase));
  return (
    at > 0 &&
    /\bsamples?\b/i.test(text.slice(0, at)) &&
    /\b(?:would|is|will|does|could) (?:by |on )?$/i.test(text.slice(0, at)) &&
    new RegExp(`^ ${IS_FEASIBLE}`, 'i').test(text.slice(at + oneLine(phrase).length))
  );
};

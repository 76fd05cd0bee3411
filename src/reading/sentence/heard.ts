/** When their answer came, where the sentence gives it a day of its own: "they turned me down on 9 March". */
import type { Day } from '../../domain/facts.ts';
import { findDates } from '../dates/find.ts';
import { pastDayNamed } from './moment.ts';
import type { Examples, SentenceContext } from './scene.ts';

/** Behind one of these, in the same clause, stands the day they did it. */
const CAME =
  /\b(?:(?:offered|turned|rejected|declined|refused|appointed|hired|got (?:the|an?|my) \w+|(?:made|sent|gave) me|said (?:no|yes))\b(?:(?!\b(?:that|to)\b)[^.;,:!?]){0,40}|(?:rang|called|phoned|emailed|e-mailed|mailed|wrote|texted|messaged|heard|told me|let me know|came back|got back)\b(?: (?:me|us|to me|back|from them|again))?)(?: on)? $/i;
/** The day of the talk, and none of the answer. */
const OF_THE_TALK = /^['’]?s?\s?(?:interview|call|chat|meeting|talk|round|screen)/i;

/** The last such day behind us; null where none is named. Pure. */
export const findHeard = (said: string, context: SentenceContext): Day | null => {
  const { zone, now, dateOrder, work } = context;
  const today = zone.dayOf(now);
  const days = findDates(said, { on: today, dateOrder, work })
    .filter(({ start, end }) => CAME.test(said.slice(0, start)) && !OF_THE_TALK.test(said.slice(end)))
    .flatMap((finding) => pastDayNamed(finding, said, context) ?? [])
    .filter((day) => day <= today);
  return days.at(-1) ?? null;
};

/** Said on Wednesday 11 March 2026 at 9 in the morning, UTC. */
export const EXAMPLES: Examples<Day | null> = [
  ['they turned me down on 9 March', '2026-03-09'],
  ['they offered me the job yesterday, need to answer by Monday', '2026-03-10'],
  ['they will call me on Friday', null],
  ['they will decide by Friday', null],
  ['said they called the references on Monday', null],
  ["turned me down after yesterday's interview", null],
];

/** Waits told outright, days that hang on something, and nothing to tell yet. */
import { type OwnedDate, wordsBefore } from './owners.ts';
import type { Signal } from './refine.ts';
import type { Known } from './weigh.ts';

/** "Three weeks, says Ines", "four to six weeks is what the board needs". */
const TOLD_WAIT =
  /^@s\d+ (?:[",] ){0,3}(?:(?:says|reckons|thinks|according to) |(?:is|are) (?:about )?(?:what|how long) (?:[a-z]{1,12} ){1,4}(?:needs?|takes?|requires?|wants?) )/;
const DOUBTED = / (?:doubts?|not (?:promise|sure|certain|believe)|at least) /;

/** A wait that is named outright, where an answer is promised with it. */
export const isToldWait = (owned: OwnedDate, { signals }: Known): boolean => {
  const { sentence, date, by } = owned;
  const before = wordsBefore(owned);
  return (
    by?.rule.name === 'answer-time' &&
    (date.bound === null || date.bound === 'within') &&
    /^ (?:" )?$/.test(before) &&
    TOLD_WAIT.test(sentence.text.slice(before.length)) &&
    !DOUBTED.test(sentence.text) &&
    signals.some(({ rule, turned }) => rule.governs === 'answer' && rule !== by.rule && turned === null)
  );
};

const DEPENDING = /^@[a-z0-9]+ ,? ?(?:it )?depend(?:s|ing) (?:a bit |only |just |mostly )?(?:on|how|when) /;
const MAYBE = / (?:not|never|nobody|whether|if|may|might|could|interview|meet|available|free|suits?) /;

/** Two days, of which one is that of the answer, whatever it hangs on. */
export const isDepending = (day: OwnedDate, { signals }: Known): boolean => {
  const { date, sentence } = day;
  const before = wordsBefore(day);
  return (
    date.shape === 'period' &&
    DEPENDING.test(sentence.text.slice(before.length)) &&
    !MAYBE.test(before) &&
    signals.some(({ rule, sentence: its }) => its === sentence && rule.governs === 'answer')
  );
};

/** "There is nothing I can report today": said of the matter, which is open. */
export const tellsNothingYet = ({ rule, sentence, first, last }: Signal): boolean =>
  rule.name === 'no-news-yet' &&
  !sentence.words.slice(last, last + 2).some((word) => word === 'about' || word === 'to') &&
  / (?:nothing|not (?:much|a lot|anything)) [^.]{0,40}(?:can|could) (?:report|tell|share|say|announce|pass) /.test(
    ` ${sentence.words.slice(first, last + 1).join(' ')} `,
  );

/** The dates that matter for a message, by what they are there for. */
import type { Day } from '../domain/facts.ts';
import type { Sentence } from './canonical.ts';
import type { DateFinding } from './dates/find.ts';
import { type OwnedDate, saysNow, saysToday, standsYet, wordsBefore } from './owners.ts';
import type { Signal } from './refine.ts';

export interface DatesInPlay {
  /** Days by which they answer, in text order; the latest statement is the last. */
  readonly theirs: readonly OwnedDate[];
  /** Days by which the candidate must act. */
  readonly yours: readonly OwnedDate[];
  /** Days before which nothing will be said. */
  readonly lowers: readonly OwnedDate[];
  /** Times at which the candidate is to be there. */
  readonly times: readonly OwnedDate[];
  /** True where the day of an answer hangs on no words of its own. */
  readonly loose: boolean;
}

const LOWER = new Set(['after', 'not-before', 'from', 'since', 'ago', 'over']);
const BOUNDS = new Set(['by', 'within', 'before', 'until']);

const bounded = (date: DateFinding): boolean => date.to !== null && date.shape !== 'lower-bound';

/** "We would like to keep your details for six months" ends with no day to wait for. */
const KEPT_FOR =
  / (?:keep|kept|hold|held|stor|stored|store|retain|retained|process|archive|archived) (?:[a-z']{1,14} ){0,6}(?:data|details|cv|resume|file|record|records|information|profile|application) (?:[a-z]{1,10} ){0,4}for (?:a |up to |at least |another |the |next |further |period of |maximum of ){0,4}$/;

/** An upper bound that is not behind us. */
export const isAhead = (owned: OwnedDate, on: Day): boolean => {
  const { date } = owned;
  return (
    bounded(date) &&
    !date.past &&
    !date.replaced &&
    !LOWER.has(date.bound ?? '') &&
    (date.to ?? '') >= on &&
    !(date.shape === 'span' && KEPT_FOR.test(wordsBefore(owned))) &&
    !saysToday(owned, on) &&
    !saysNow(owned)
  );
};

const FRAGMENT = 5;
const TELLS =
  / (?:said|says|told|promised?|reckons?|thinks?|latest|decision|answer|decide|deciding|result|results|instead|it will be|should be|verdict|feedback|response|news|hopefully|probably|maybe|expect|sometime|either|no later) /;
const WISHES =
  / (?:have a|have an|enjoy|happy|lovely|nice|great|good|not|no|never|survey|closes?|starts?|see you|name a|party|birthday|holidays?|open|off|out|away) /;

/** A date without words of its own: "By Tuesday, latest." */
const speaksForItself = (owned: OwnedDate, sentences: readonly Sentence[], promised: boolean): boolean => {
  const { sentence, date } = owned;
  if (WISHES.test(sentence.text) || sentence.words.includes('?')) return false;
  const others = sentence.words.filter((word) => !word.startsWith('@') && /[a-z]/.test(word)).length;
  const alone = sentences.length <= 2;
  if (TELLS.test(sentence.text)) return alone || promised;
  return others <= FRAGMENT && (BOUNDS.has(date.bound ?? '') || others <= 1) && (alone || promised);
};

export const datesInPlay = (
  dates: readonly OwnedDate[],
  signals: readonly Signal[],
  sentences: readonly Sentence[],
  on: Day,
): DatesInPlay => {
  const slips = signals.filter((signal) => signal.says === 'slip');
  /** Not taken back by what comes after it. */
  const stands = (owned: OwnedDate): boolean =>
    !slips.some((slip) => slip.start > owned.date.end && owned.by !== slip && !standsYet(owned.date, slip));
  const promised = signals.some((signal) => signal.rule.governs === 'answer' && signal.says === 'vague');
  const theirs = dates.filter(
    (owned) =>
      isAhead(owned, on) &&
      stands(owned) &&
      (owned.role === 'answer' || (owned.role === 'review' && promised)),
  );
  const quiet = !signals.some((signal) => QUIETING.has(signal.says));
  const alone =
    theirs.length === 0 && quiet
      ? dates.filter(
          (owned) =>
            owned.by === null &&
            owned.role === 'aside' &&
            isAhead(owned, on) &&
            stands(owned) &&
            speaksForItself(owned, sentences, promised),
        )
      : [];
  return {
    theirs: theirs.length > 0 ? theirs : alone.slice(-1),
    yours: dates.filter((owned) => (owned.role === 'act' || owned.role === 'until') && isAhead(owned, on)),
    lowers: dates.filter(
      ({ role, date }) =>
        (role === 'answer' || role === 'denied') &&
        (date.shape === 'lower-bound' || LOWER.has(date.bound ?? '')),
    ),
    times: dates.filter(({ role, date }) => role === 'appointment' && !date.past && date.shape !== 'span'),
    loose: alone.length > 0,
  };
};

/** Where one of these was said, a date without words of its own is not the day of an answer. */
const QUIETING: ReadonlySet<string> = new Set([
  'rejection',
  'offer',
  'immediate',
  'hold',
  'away',
  'third-person',
  'withdrawn',
]);

/** Last step: how sure a reading may be of itself. */
import { LABELS } from '../domain/facts.ts';
import type { Sentence } from './canonical.ts';
import type { Chosen } from './purpose/choice.ts';
import type { Signal } from './refine.ts';
import type { Weighed } from './weigh.ts';
import type { Opinion } from './words/opinion.ts';

interface Grounds {
  readonly chosen: Chosen | null;
  readonly weighed: Weighed;
  readonly opinion: Opinion;
  readonly signals: readonly Signal[];
  readonly sentences: readonly Sentence[];
  readonly language: 'en' | 'other';
}

/** A reading of words nobody could read. */
const UNREAD = 0.3;
/** Mail about somebody else is never sure. */
const THIRD_PERSON = 0.6;
/** Asked when one could start, many hear an offer; as long as nothing else makes one, a person had better look. */
const ASKED_TO_START = 0.55;
const WHEN_TO_START =
  /\b(?:when|how soon|how quickly|what day) (?:can|could|would|will) (?:you|u|i) (?:be able to )?(?:start|begin|join)\b|\bwhen (?:you|i) (?:can|could) (?:start|begin|join)\b|\bcan (?:you|i) start\b/;
/** A day that might be another is never sure, nor what the words, alone or in their sequence, lean away from. */
const UNSETTLED = 0.78;
/** The chance a choice of day must have to be sure of. */
const SETTLED = 0.92;
/** Messages not learned from are read right a little less often than those the weighing was learned with. */
const MODESTY = 1.15;

export const confidenceOf = (grounds: Grounds): number => {
  const { chosen, weighed, opinion, signals, sentences, language } = grounds;
  const words = sentences.reduce((sum, sentence) => sum + sentence.words.length, 0);
  if (language === 'other' || words === 0) return UNREAD;
  let sure = weighed.share ** MODESTY;
  const leaned = [opinion.chances, weighed.impression?.chances].some(
    (chances) => chances !== undefined && LABELS.some((label) => chances[label] > chances[weighed.label]),
  );
  if (leaned || (chosen !== null && chosen.chance < SETTLED)) sure = Math.min(sure, UNSETTLED);
  if (signals.some((signal) => signal.says === 'third-person')) sure = Math.min(sure, THIRD_PERSON);
  const isOfferMade = signals.some((signal) => signal.says === 'offer');
  if (
    weighed.label === 'offer' &&
    !isOfferMade &&
    sentences.some(({ words }) => WHEN_TO_START.test(words.join(' ')))
  )
    sure = Math.min(sure, ASKED_TO_START);
  return Math.round(Math.min(0.97, Math.max(0.15, sure)) * 100) / 100;
};

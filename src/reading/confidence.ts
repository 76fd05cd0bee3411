/** Last step: how sure a reading may be of itself. */
import { LABELS, type Reading } from '../domain/facts.ts';
import type { Sentence } from './canonical.ts';
import type { DaysAhead, Purpose } from './purpose/purposes.ts';
import type { Signal } from './refine.ts';
import type { Weighed } from './weigh.ts';
import type { Opinion } from './words/opinion.ts';

interface Grounds {
  readonly days: DaysAhead;
  readonly reading: Omit<Reading, 'confidence'>;
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
/** A day that might be another is never sure, nor what the words, alone or in their sequence, lean away from. */
const UNSETTLED = 0.78;
/** The chance a day must have to be sure of. */
const SETTLED = 0.6;
/** The chance of another day ahead from which on it might be the one that was meant. */
const RIVAL = 0.2;
/** Messages not learned from are read right a little less often than those the weighing was learned with. */
const MODESTY = 1.15;

const PURPOSE_OF: Readonly<Record<string, Purpose>> = {
  'clear-timeline': 'theirs',
  immediate: 'yours',
  offer: 'yours',
};

/** True where the day may not be the one that was meant. */
const unsettled = ({ days, reading, weighed }: Grounds): boolean => {
  const purpose = PURPOSE_OF[weighed.label];
  if (purpose === undefined) return false;
  const day = reading.deadline?.to;
  let own = 0;
  let rival = 0;
  for (const [{ date }, chances] of days) {
    if (date.to === day)
      own = Math.max(own, chances[reading.deadline?.owner === 'them' ? 'theirs' : purpose]);
    else rival = Math.max(rival, chances[purpose]);
  }
  return rival >= RIVAL || (day != null && own < SETTLED);
};

export const confidenceOf = (grounds: Grounds): number => {
  const { weighed, opinion, signals, sentences, language } = grounds;
  const words = sentences.reduce((sum, sentence) => sum + sentence.words.length, 0);
  if (language === 'other' || words === 0) return UNREAD;
  let sure = weighed.share ** MODESTY;
  const leaned = [opinion.chances, weighed.impression].some(
    (chances) => chances !== null && LABELS.some((label) => chances[label] > chances[weighed.label]),
  );
  if (leaned || unsettled(grounds)) sure = Math.min(sure, UNSETTLED);
  if (signals.some((signal) => signal.says === 'third-person')) sure = Math.min(sure, THIRD_PERSON);
  return Math.round(Math.min(0.97, Math.max(0.15, sure)) * 100) / 100;
};

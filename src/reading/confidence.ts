/** Last step: how sure a reading may be of itself. */
import type { Reading } from '../domain/facts.ts';
import type { Sentence } from './canonical.ts';
import type { DatesInPlay } from './in-play.ts';
import type { OwnedDate } from './owners.ts';
import type { Signal } from './refine.ts';
import type { Verdict } from './verdict.ts';
import type { Weighed } from './weigh.ts';
import type { Opinion } from './words/opinion.ts';

const DATED: ReadonlySet<string> = new Set(['clear-timeline', 'immediate', 'offer']);
const UNSETTLED = 0.78;

/** True where another day ahead could be the day that was meant. */
const unsettled = (owned: readonly OwnedDate[], reading: Omit<Reading, 'confidence'>): boolean =>
  owned.some(
    ({ date, role, by }) =>
      date.to !== null &&
      !date.past &&
      date.to !== reading.deadline?.to &&
      date.shape !== 'time-only' &&
      reading.appointment?.at.startsWith(date.from) !== true &&
      (role === 'review' || role === 'act' || role === 'answer' || (role === 'aside' && by === null)),
  );

interface Grounds {
  readonly owned: readonly OwnedDate[];
  readonly reading: Omit<Reading, 'confidence'>;
  readonly weighed: Weighed;
  readonly verdict: Verdict;
  readonly opinion: Opinion;
  readonly signals: readonly Signal[];
  readonly dates: DatesInPlay;
  readonly sentences: readonly Sentence[];
  readonly language: 'en' | 'other';
}

/** A reading of words nobody could read. */
const UNREAD = 0.3;
/** Mail about somebody else is never sure. */
const THIRD_PERSON = 0.6;

export const confidenceOf = ({
  owned,
  reading,
  weighed,
  verdict,
  opinion,
  signals,
  dates,
  sentences,
  language,
}: Grounds): number => {
  const words = sentences.reduce((sum, sentence) => sum + sentence.words.length, 0);
  if (language === 'other' || words === 0) return UNREAD;
  const agree =
    verdict.label === weighed.label &&
    opinion.chances[weighed.label] >= Math.max(...Object.values(opinion.chances));
  let sure = agree ? 0.3 + 0.66 * weighed.share : 0.25 + 0.5 * weighed.share;
  // A day that stands about unused may be the one that was meant.
  if (DATED.has(weighed.label) && unsettled(owned, reading)) sure = Math.min(sure, UNSETTLED);
  if (dates.loose && weighed.label === 'clear-timeline') sure -= 0.15;
  if (signals.some((signal) => signal.turned !== null)) sure -= 0.05;
  if (signals.some((signal) => signal.says === 'irony')) sure -= 0.15;
  if (signals.some((signal) => signal.says === 'third-person')) sure = Math.min(sure, THIRD_PERSON);
  return Math.round(Math.min(0.97, Math.max(0.15, sure)) * 100) / 100;
};

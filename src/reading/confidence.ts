/** Last step: how sure a reading may be of itself. */
import type { Sentence } from './canonical.ts';
import type { DatesInPlay } from './in-play.ts';
import type { Signal } from './refine.ts';
import type { Verdict } from './verdict.ts';
import type { Weighed } from './weigh.ts';
import type { Opinion } from './words/opinion.ts';

interface Grounds {
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
  let sure = agree ? 0.5 + 0.47 * weighed.share : 0.25 + 0.5 * weighed.share;
  if (dates.loose && weighed.label === 'clear-timeline') sure -= 0.15;
  if (signals.some((signal) => signal.turned !== null)) sure -= 0.05;
  if (signals.some((signal) => signal.says === 'irony')) sure -= 0.15;
  if (signals.some((signal) => signal.says === 'third-person')) sure = Math.min(sure, THIRD_PERSON);
  return Math.round(Math.min(0.97, Math.max(0.15, sure)) * 100) / 100;
};

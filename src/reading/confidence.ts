/** Last step: how sure a reading may be of itself. */

import type { Sentence } from './canonical.ts';
import type { Decision } from './decide.ts';

export const confidenceOf = (
  decision: Decision,
  sentences: readonly Sentence[],
  language: 'en' | 'other',
): number => {
  if (language === 'other') return 0.3;
  const { grounds } = decision;
  const words = sentences.reduce((sum, sentence) => sum + sentence.words.length, 0);
  if (words === 0) return 0.3;
  let score = 0.9;
  const firm = grounds.agreeing.length;
  if (grounds.label === 'none' && firm === 0) score = words <= 25 ? 0.85 : 0.6;
  else if (firm >= 2) score += 0.04;
  if (firm >= 3) score += 0.02;
  if (grounds.looseDate) score -= 0.2;
  if (grounds.softRejection) score = 0.6;
  score -=
    0.12 *
    grounds.rivals.filter((rival) => rival !== 'none' && !(rival === 'vague' && grounds.label !== 'none'))
      .length;
  if (grounds.conditional) score -= 0.08;
  if (grounds.aspects.has('third-person')) score = Math.min(score, 0.6);
  if (grounds.aspects.has('irony')) score = Math.min(score, 0.65);
  return Math.round(Math.min(0.97, Math.max(0.2, score)) * 100) / 100;
};

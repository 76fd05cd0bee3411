/** Sixth step: the rules' verdict and the words' lean, weighed against each other. */
import { LABELS, type Label } from '../domain/facts.ts';
import type { DatesInPlay } from './in-play.ts';
import type { Verdict } from './verdict.ts';
import type { Opinion } from './words/opinion.ts';

/**
 * How much a verdict of the rules counts, as a logarithm of odds. Measured on messages neither rules nor words had
 * seen: a refusal or an offer found by a rule is seldom wrong, an open matter often is.
 */
const TRUST: Readonly<Record<Label, number>> = {
  rejection: 2.6,
  offer: 2.3,
  'clear-timeline': 1.3,
  immediate: 1.4,
  vague: 0.65,
  none: 1.05,
};

/** What the words' lean counts beside it: they know more of what nobody wrote a rule for. */
const LEAN = 1.3;

/** The part of that trust left where only words were found that often mean it and often do not. */
const WEAK = 0.6;

/** What words that hold out a step, and grant none, count beside that. */
const ONLY_IF = 1.5;

/** A standstill or a withdrawal told in so many words outweighs the tone of a goodbye by this much more. */
const TOLD_PLAINLY = 1.5;

/** Taken off a refusal that no rule has found in a message this short, in sentences: a letter may refuse by its tone alone. */
const UNSAID = 1.5;
const SHORT = 4;

export interface Weighed {
  readonly label: Label;
  /** What the weighing leaves of certainty, 0..1, before it is calibrated. */
  readonly share: number;
}

export const weigh = (
  verdict: Verdict,
  opinion: Opinion,
  dates: DatesInPlay,
  anyDay: boolean,
  sentences: number,
): Weighed => {
  // A timeline needs a day; words that promise an answer without one leave the matter open.
  const dateless = dates.theirs.length === 0 && !anyDay;
  const chanceOf = (label: Label): number => {
    if (!dateless) return opinion.chances[label];
    if (label === 'clear-timeline') return 0;
    const open = label === 'vague' && (verdict.label !== 'none' || verdict.backing.length === 0);
    return opinion.chances[label] + (open ? opinion.chances['clear-timeline'] : 0);
  };
  const scores = LABELS.map((label) => LEAN * Math.log(chanceOf(label) + 1e-6));
  const found = verdict.backing.length > 0 || (verdict.label === 'clear-timeline' && dates.theirs.length > 0);
  const at = LABELS.indexOf(verdict.label);
  const firm =
    verdict.label === 'clear-timeline' || verdict.backing.some((signal) => signal.rule.weak !== true);
  if (found) scores[at] = (scores[at] ?? 0) + TRUST[verdict.label] * (firm ? 1 : WEAK);
  // Words of a step that is only held out lean towards the step itself.
  if (verdict.backing.some(({ rule }) => rule.name === 'step-only-if'))
    scores[at] = (scores[at] ?? 0) + ONLY_IF;
  if (verdict.label === 'none' && verdict.backing.some(({ says }) => says === 'hold' || says === 'withdrawn'))
    scores[at] = (scores[at] ?? 0) + TOLD_PLAINLY;
  if (sentences <= SHORT && verdict.label !== 'rejection' && !verdict.rivals.includes('rejection')) {
    const unsaid = LABELS.indexOf('rejection');
    scores[unsaid] = (scores[unsaid] ?? 0) - UNSAID;
  }
  if (dateless) scores[LABELS.indexOf('clear-timeline')] = Number.NEGATIVE_INFINITY;
  const top = Math.max(...scores);
  const sum = scores.reduce((total, score) => total + Math.exp(score - top), 0);
  return { label: LABELS[scores.indexOf(top)] ?? 'none', share: 1 / sum };
};

/** What the rules alone say: the label by the playbook's precedence, and the findings it rests on. */
import type { Label } from '../domain/facts.ts';
import type { DatesInPlay } from './in-play.ts';
import type { Signal } from './refine.ts';

export interface Verdict {
  readonly label: Label;
  /** Findings that say so, the soft ones of a refusal included. */
  readonly backing: readonly Signal[];
  /** Other labels that had findings of their own. */
  readonly rivals: readonly Label[];
}

const RANK: readonly Label[] = ['rejection', 'offer', 'immediate', 'clear-timeline', 'vague', 'none'];

/** A refusal for one post and an offer of another is an offer; so is a post closed because it is now yours. */
const offeredInstead = (offers: readonly Signal[], rejections: readonly Signal[]): boolean =>
  offers.length > 0 &&
  rejections.length > 0 &&
  (Math.max(...offers.map((signal) => signal.start)) >
    Math.min(...rejections.map((signal) => signal.start)) ||
    rejections.every((signal) => signal.rule.name === 'post-gone'));

/** Neither regret nor "we are not going on" refuses anybody where it is a standstill that is told. */
const tellsOfTheHold = (holds: readonly Signal[], rejections: readonly Signal[]): boolean =>
  holds.length > 0 &&
  rejections.every(
    ({ rule, sentence }) =>
      rule.name === 'regret-to-say' ||
      (/^(?:not-going-on-with-you|out-of-the-race)$/.test(rule.name) &&
        holds.some((hold) => hold.sentence === sentence)),
  );

/** A refusal that is taken back, or was never the candidate's: nothing refuses after the words that say so. */
const nobodyRefused = (signals: readonly Signal[], rejections: readonly Signal[]): boolean =>
  signals.some(
    (signal) =>
      signal.rule.name === 'not-refused' && rejections.every((rejection) => rejection.start < signal.end),
  );

/** A message of no more sentences than this says nothing else where it welcomes questions. */
const SHORT = 2;

export const verdictOf = (
  signals: readonly Signal[],
  dates: DatesInPlay,
  sentences: number = Number.POSITIVE_INFINITY,
): Verdict => {
  const of = (says: string): Signal[] => signals.filter((signal) => signal.says === says);
  const withdrawn = of('withdrawn');
  // The candidate took it back: refusals in such a mail are courtesies.
  const rejections = withdrawn.length > 0 ? [] : of('rejection');
  const goodbyes = withdrawn.length > 0 ? [] : of('goodbye');
  const offers = of('offer');
  // A day granted to the candidate asks for their answer by it.
  const granted = dates.yours.flatMap(({ role, by }) => (role === 'until' && by !== null ? [by] : []));
  const asks = [...of('immediate'), ...granted];
  const vagues = [...of('vague'), ...of('slip')];
  const holds = of('hold');
  const absences = of('away');
  const answers = of('irony').length > 0 ? [] : dates.theirs;

  const backing: Record<Label, readonly Signal[]> = {
    rejection:
      offeredInstead(offers, rejections) ||
      tellsOfTheHold(holds, rejections) ||
      nobodyRefused(signals, rejections)
        ? []
        : rejections,
    offer: offers,
    immediate: withdrawn.length > 0 ? [] : asks,
    'clear-timeline': signals.filter((signal) => answers.some((owned) => owned.by === signal)),
    vague: vagues,
    none: [...holds, ...withdrawn, ...absences, ...(sentences <= SHORT ? of('invites-questions') : [])],
  };
  const soft = goodbyes.length >= 2 && goodbyes.some((signal) => signal.rule.name === 'crowd-of-applicants');
  const onlySoft =
    soft && [rejections, offers, asks, vagues, holds, answers].every((list) => list.length === 0);

  const label = ((): Label => {
    if (backing.rejection.length > 0) return 'rejection';
    if (offers.length > 0) return 'offer';
    if (onlySoft) return 'rejection';
    if (withdrawn.length > 0) return 'none';
    if (asks.length > 0) return 'immediate';
    if (answers.length > 0) return 'clear-timeline';
    if (holds.length > 0) return 'none';
    return vagues.length > 0 || dates.theirs.length > 0 ? 'vague' : 'none';
  })();
  return {
    label,
    backing: onlySoft ? goodbyes : backing[label],
    rivals: RANK.filter((other) => other !== label && backing[other].length > 0),
  };
};

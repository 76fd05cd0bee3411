/** What they asked for and is still owed; shared by the rules that answer for it. */

import type { Proposal } from './cadence/proposal.ts';
import { deliveryOf, isTask } from './chase.ts';
import type { Day, Instant } from './facts.ts';
import { lettersAfterWord, type Situation } from './situation.ts';
import type { Word } from './standing.ts';

/** Tasks set and not handed in yet. */
export const openTasks = (situation: Situation): Word[] =>
  situation.requests.filter((word) => isTask(word) && deliveryOf(situation, word) === null);

/** Requests for references of which the referees know nothing yet. */
export const openReferenceRequests = (situation: Situation): Word[] =>
  situation.requests.filter(
    (word) =>
      word.reading.nextStep === 'references' &&
      lettersAfterWord(situation, word, 'references-heads-up').length === 0,
  );

/**
 * An interview held and a later word of theirs set an older date aside (rule 4), and yet what was asked for is not
 * forgotten over them: until its own time is over it stays, and then it goes without a reproach. What they ask for beside it sets nothing aside.
 */
export const closesWhenSetAside = (
  { asked }: Situation,
  word: Word,
  due: Instant,
): Pick<Proposal, 'closes'> => ({ closes: asked.includes(word) ? null : due });

/** The day by which they want it, where they named one. */
export const dayToActBy = ({ reading: { deadline } }: Word): Day | null =>
  deadline?.owner === 'you' ? deadline.to : null;

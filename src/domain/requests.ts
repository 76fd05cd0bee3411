/** What they asked for and is still owed; shared by the rules that answer for it. */

import type { Proposal } from './cadence/proposal.ts';
import { deliveryOf, isTask } from './chase.ts';
import type { Instant } from './facts.ts';
import { isLive, lettersAfterWord, type Situation } from './situation.ts';
import { isRequest, type Word } from './standing.ts';

/**
 * Words that asked for something of this sort and that nothing has settled: no outcome came, and they did not ask for
 * the like again.
 */
const openRequests = (situation: Situation, isOfSort: (word: Word) => boolean): Word[] => {
  const asked = situation.words.filter(
    (word) => word.settled && isRequest(word) && isOfSort(word) && isLive(situation, word.at),
  );
  return asked.filter(
    (word, i) => !asked.slice(i + 1).some(({ reading }) => reading.nextStep === word.reading.nextStep),
  );
};

/** Tasks set and not handed in yet. */
export const openTasks = (situation: Situation): Word[] =>
  openRequests(situation, isTask).filter((word) => deliveryOf(situation, word) === null);

/** Requests for references of which the referees know nothing yet. */
export const openReferenceRequests = (situation: Situation): Word[] =>
  openRequests(situation, ({ reading }) => reading.nextStep === 'references').filter(
    (word) => lettersAfterWord(situation, word, 'references-heads-up').length === 0,
  );

/**
 * An interview held and a later word of theirs set an older date aside (rule 4), and yet what was asked for is not
 * forgotten over them: until its own time is over it stays, and then it goes without a reproach. What they ask for
 * beside it sets nothing aside.
 */
export const closesWhenSetAside = ({ asked }: Situation, due: Instant): Pick<Proposal, 'closes'> => ({
  closes: asked ? null : due,
});

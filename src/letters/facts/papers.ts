/** What an acceptance says of papers: which they want back, which they send, and where one signs. */
import type { SettledMessage } from '../request.ts';
import { conditionsNamed, withoutConditions } from '../words/conditions.ts';
import {
  bringsContract,
  handsOver,
  isAcceptedOnline,
  isSignedThere,
  namesReferees,
  notesPapers,
  papersComing,
  papersTask,
  wantsPapers,
} from '../words/papers.ts';
import { papersAsked } from '../words/papers-asked.ts';
import type { Facts } from './fields.ts';
import type { StepAsked } from './step.ts';

/** The papers of an offer: what they want back, and what they send themselves. */
export const papersFacts = (
  offer: SettledMessage | null,
  { facts: { stepPaperwork, stepReferences } }: StepAsked,
  asked: SettledMessage | null,
  answer: string,
): Pick<
  Facts,
  'papersTask' | 'signsThere' | 'papersComing' | 'papersGiven' | 'acceptsOnline' | 'conditions'
> => {
  const said = withoutConditions(asked?.message.text ?? '');
  const none = {
    papersTask: '',
    conditions: conditionsNamed(offer?.message.text ?? ''),
    signsThere: false,
    papersComing: '',
    papersGiven:
      ((stepPaperwork || stepReferences) && handsOver(answer)) || (stepReferences && namesReferees(answer)),
    acceptsOnline: false,
  };
  if (offer === null && !stepPaperwork) return none;
  if (isSignedThere(said)) return { ...none, signsThere: true };
  // The letter that came with it is accepted there, and not signed and sent back.
  if (isAcceptedOnline(said)) return { ...none, acceptsOnline: true, papersComing: papersComing(said) };
  const isWanted = wantsPapers(said) || (stepPaperwork && papersAsked(said) !== null);
  if ((stepPaperwork || bringsContract(said) || notesPapers(said)) && isWanted)
    return { ...none, papersTask: papersTask(said), papersGiven: handsOver(answer) };
  // What they said with the offer comes still, whatever they wrote since.
  return { ...none, papersComing: papersComing(said) || papersComing(offer?.message.text ?? '') };
};

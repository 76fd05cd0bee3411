/** The check-ins stayed unanswered: one closing note that leaves the door open, then no more (S1). */
import { chaseStep } from './chase-step.ts';
import type { Rule } from './proposal.ts';

export const closingNote: Rule = (situation) => chaseStep('closing-note', situation);

/** Their own day has passed without a word: check in a few working days after it, never before (S1). */
import { chaseStep } from './chase-step.ts';
import type { Rule } from './proposal.ts';

export const checkInDeadline: Rule = (situation) => chaseStep('check-in-deadline', situation);

/** Silence, and no day was named: check in after a week or two (S0, S1). */
import { chaseStep } from './chase-step.ts';
import type { Rule } from './proposal.ts';

export const checkIn: Rule = (situation) => chaseStep('check-in', situation);

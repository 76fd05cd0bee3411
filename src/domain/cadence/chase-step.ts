/** One step of the chase as a proposal; shared by the three rules that take its steps. Not a rule itself. */
import { type ChaseStep, chaseOf } from '../chase.ts';
import type { Situation } from '../situation.ts';
import { onDay, type Proposal, workedDay } from './proposal.ts';

export const chaseStep = (rule: ChaseStep['rule'], situation: Situation): Proposal[] => {
  const { next } = chaseOf(situation);
  if (next?.rule !== rule) return [];
  const { day, moved } = workedDay(next.day, situation);
  return [
    {
      rule,
      about: `${rule}/${next.about}`,
      template: next.template,
      to: [],
      unasked: true,
      ...onDay(day, situation),
      closes: null,
      why: `${next.why}${moved}${next.also}`,
      sources: next.sources,
    },
  ];
};

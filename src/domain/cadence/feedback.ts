/** A few days after a refusal that followed an interview, ask for feedback once (S1; three days are J; rule 9). */
import { addDays } from '../calendar.ts';
import { lettersSince } from '../situation.ts';
import { dayOf } from '../timeline.ts';
import { plural } from '../wording.ts';
import { onDay, type Rule, say, workedDay } from './proposal.ts';

export const feedback: Rule = (situation) => {
  const { standing, held, context } = situation;
  const { word } = standing;
  if (standing.status !== 'rejected' || word === null || held.length === 0) return [];
  if (lettersSince(situation, word.message, 'feedback').length > 0) return [];
  const refused = dayOf(word.message.on, context.zone);
  const days = context.policy.feedbackAfterDays;
  const { day, moved } = workedDay(addDays(refused, days), situation);
  return [
    {
      rule: 'feedback',
      about: `feedback/m${word.message.id}`,
      template: 'feedback',
      to: [],
      unasked: true,
      ...onDay(day, situation),
      closes: null,
      why: `They declined on ${say(refused, situation)}: ask once, ${plural(days, 'day')} later, what you could do better${moved}`,
      sources: ['S1'],
    },
  ];
};

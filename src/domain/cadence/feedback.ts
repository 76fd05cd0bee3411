/** A few days after a refusal that followed an interview, ask for feedback once (S1; three days are J; rule 9). */
import { addDays } from '../calendar.ts';
import { refusalAfterInterview } from '../refusal.ts';
import { lettersSince } from '../situation.ts';
import { sayDays } from '../wording.ts';
import { onDay, type Rule, say, workedDay } from './proposal.ts';

export const feedback: Rule = (situation) => {
  const refusal = refusalAfterInterview(situation);
  if (refusal === null || lettersSince(situation, refusal.interview, 'feedback').length > 0) return [];
  const { word } = refusal;
  const refused = word.day;
  const days = situation.context.policy.feedbackAfterDays;
  const { day, moved } = workedDay(addDays(refused, days), situation);
  return [
    {
      rule: 'feedback',
      about: `feedback/m${word.id}`,
      template: 'feedback',
      to: [],
      unasked: true,
      ...onDay(day, situation),
      closes: null,
      why: `They turned you down on ${say(refused, situation)}: ask once, ${sayDays(days)} later, what you could do better${moved}`,
      sources: ['S1'],
    },
  ];
};

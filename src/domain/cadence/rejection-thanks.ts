/** After a refusal, thank them within a day and leave the door open (S0, S1, S4); without an interview only on demand. */
import { addDays, addHours, endOfDay, startOfDay } from '../calendar.ts';
import { isDay } from '../facts.ts';
import { lettersSince } from '../situation.ts';
import { dayOf } from '../timeline.ts';
import { type Rule, say } from './proposal.ts';

export const rejectionThanks: Rule = (situation) => {
  const { standing, held, context } = situation;
  const { word } = standing;
  if (standing.status !== 'rejected' || word === null || held.length === 0) return [];
  const { on, id } = word.message;
  if (lettersSince(situation, word.message, 'rejection-thanks').length > 0) return [];
  const { zone, policy } = context;
  const day = dayOf(on, zone);
  const hours = policy.rejectionThanksHours;
  return [
    {
      rule: 'rejection-thanks',
      about: `rejection-thanks/m${id}`,
      template: 'rejection-thanks',
      to: [],
      opens: isDay(on) ? startOfDay(day, zone) : on,
      due: isDay(on) ? endOfDay(addDays(day, Math.ceil(hours / 24)), zone) : addHours(on, hours),
      closes: null,
      why: `They declined on ${say(day, situation)}: thank them within ${hours} hours and offer to stay in touch`,
      sources: ['S0', 'S1', 'S4'],
    },
  ];
};

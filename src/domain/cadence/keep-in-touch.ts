/** Finalists get called back: a light note three months after a refusal that followed an interview (S1, S4; rule 9). */
import { addDays } from '../calendar.ts';
import { lettersSince } from '../situation.ts';
import { dayOf } from '../timeline.ts';
import { plural } from '../wording.ts';
import { onDay, type Rule, say, workedDay } from './proposal.ts';

/** plan.ts drops it where another application to the same employer is open. */
export const keepInTouch: Rule = (situation) => {
  const { standing, held, context } = situation;
  const { word } = standing;
  if (standing.status !== 'rejected' || word === null || held.length === 0) return [];
  if (lettersSince(situation, word.message, 'keep-in-touch').length > 0) return [];
  const refused = dayOf(word.message.on, context.zone);
  const days = context.policy.keepInTouchDays;
  const { day, moved } = workedDay(addDays(refused, days), situation);
  return [
    {
      rule: 'keep-in-touch',
      about: `keep-in-touch/m${word.message.id}`,
      template: 'keep-in-touch',
      to: [],
      unasked: true,
      ...onDay(day, situation),
      closes: null,
      why: `They declined on ${say(refused, situation)} after a good process: a short hello ${plural(days, 'day')} later keeps the door open${moved}`,
      sources: ['S1', 'S4'],
    },
  ];
};

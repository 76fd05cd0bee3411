/** An offer is thanked for the same day (J; rule 8). */
import { lettersSince } from '../situation.ts';
import { dayOf } from '../timeline.ts';
import { onDay, type Rule, say } from './proposal.ts';

/** Letters that answer an offer, each of which thanks for it. */
const ANSWERS = ['offer-thanks', 'offer-extension', 'negotiate'];

export const offerThanks: Rule = (situation) => {
  const { standing, context } = situation;
  if (standing.status !== 'offer' || standing.word === null) return [];
  const { on, id } = standing.word.message;
  if (lettersSince(situation, standing.word.message, ...ANSWERS).length > 0) return [];
  const day = dayOf(on, context.zone);
  return [
    {
      rule: 'offer-thanks',
      about: `offer-thanks/m${id}`,
      template: 'offer-thanks',
      to: [],
      ...onDay(day, situation),
      closes: null,
      why: `They made you an offer on ${say(day, situation)}: thank them the same day and say when you will answer`,
      sources: ['S4', 'J'],
    },
  ];
};

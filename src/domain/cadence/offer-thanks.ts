/** An offer is thanked for the same day (J; rule 8). */
import { addDays, endOfDay, startOfDay } from '../calendar.ts';
import { lettersAfterWord } from '../situation.ts';
import { type Rule, say } from './proposal.ts';

/** Letters that answer an offer, each of which thanks for it. */
const ANSWERS = /^offer-|^negotiate$/;

export const offerThanks: Rule = (situation) => {
  const { standing, context } = situation;
  const { word } = standing;
  if (standing.status !== 'offer' || word === null) return [];
  if (lettersAfterWord(situation, word).some(({ template }) => ANSWERS.test(template))) return [];
  const { day } = word;
  const { zone, policy } = context;
  return [
    {
      rule: 'offer-thanks',
      about: `offer-thanks/m${word.id}`,
      template: 'offer-thanks',
      to: [],
      opens: startOfDay(day, zone),
      due: endOfDay(addDays(day, policy.offerThanksDays), zone),
      closes: null,
      why: `They made you an offer on ${say(day, situation)}: thank them ${policy.offerThanksDays === 0 ? 'the same day' : 'soon'} and say when you will answer`,
      sources: ['S4', 'J'],
    },
  ];
};

/** References were asked for: tell the referees the same day that they may be called (S2; J). */
import { addDays, endOfDay, startOfDay } from '../calendar.ts';
import { closesWhenSetAside, dayToActBy, openReferenceRequests } from '../requests.ts';
import { quoteWord } from '../words-behind.ts';
import { type Rule, say } from './proposal.ts';

export const references: Rule = (situation) => {
  const { context, booked } = situation;
  if (booked.length > 0) return [];
  const { zone, policy } = context;
  return openReferenceRequests(situation).map((word) => {
    const { day } = word;
    const told = addDays(day, policy.referencesDays);
    const wanted = dayToActBy(word) ?? told;
    return {
      rule: 'references',
      about: `references/m${word.id}`,
      template: 'references-heads-up',
      to: [],
      opens: startOfDay(day, zone),
      due: endOfDay(told, zone),
      ...closesWhenSetAside(situation, word, endOfDay(wanted > told ? wanted : told, zone)),
      why: `On ${say(day, situation)} they asked for references, ${quoteWord(word)}: tell your referees, and ask whether they are willing and at hand`,
      sources: ['S2', 'J'],
    };
  });
};

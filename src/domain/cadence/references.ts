/** References were asked for: tell the referees the same day that they may be called (S2; J). */
import { addDays, endOfDay, startOfDay } from '../calendar.ts';
import { openReferenceRequests } from '../requests.ts';
import { dayOf } from '../timeline.ts';
import { quoteWord } from '../words-behind.ts';
import { type Rule, say } from './proposal.ts';

/** An interview booked suspends it (rule 4), and once that is held it is due again. */
export const references: Rule = (situation) => {
  const { context, booked, held } = situation;
  if (booked.length > 0) return [];
  const { zone, policy } = context;
  const last = held.at(-1);
  const met = last ? dayOf(last.at, zone) : '';
  return openReferenceRequests(situation).map((word) => {
    const { day } = word;
    const told = addDays(day, policy.referencesDays);
    return {
      rule: 'references',
      about: `references/m${word.id}`,
      template: 'references-heads-up',
      to: [],
      opens: startOfDay(day, zone),
      due: endOfDay(met > told ? met : told, zone),
      closes: null,
      why: `On ${say(day, situation)} they asked for references, ${quoteWord(word)}: tell your referees, and ask whether they are willing and at hand`,
      sources: ['S2', 'J'],
    };
  });
};

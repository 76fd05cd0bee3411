/** An immediate next step is answered the same day, with thanks and availability (S1). */

import { isTalk } from '../asked.ts';
import { unanswered } from '../requests.ts';
import { isTimeGranted, type Word } from '../standing.ts';
import { sayList } from '../wording.ts';
import { quoteWord } from '../words-behind.ts';
import { onDay, type Rule, say } from './proposal.ts';

/** What an answer brings beside thanks: times only where there is a talk to be had. */
const bringing = (asked: readonly Word[], isBooked: boolean): string => {
  const brings = [
    ...(asked.some(isTalk) ? ['the times that suit you'] : []),
    ...(asked.every(isTalk) ? [] : ['what they asked for']),
  ];
  // A booked interview suspends the item that would say so (rule 4).
  const aside = isBooked && asked.some(({ reading }) => reading.nextStep === 'references');
  return `${sayList(brings)}${aside ? ', and tell your referees' : ''}`;
};

/** One answer goes for all they asked, and is due since the first of it. */
export const answer: Rule = (situation) => {
  const { standing, booked } = situation;
  // More time for an offer asks for nothing new: what is left is to decide, by the day they gave.
  const asked = unanswered(situation).filter((word) => standing.status !== 'offer' || !isTimeGranted(word));
  const [first, ...more] = asked;
  const last = asked.at(-1);
  if (first === undefined || last === undefined) return [];
  const also = more.map(
    (word, i) => `${word.day === asked[i]?.day ? '' : `on ${say(word.day, situation)} `}${quoteWord(word)}`,
  );
  return [
    {
      rule: 'answer',
      about: `answer/m${last.id}`,
      template: 'reply-immediate',
      to: [],
      ...onDay(first.day, situation),
      lasts: onDay(last.day, situation).due,
      closes: null,
      why: `On ${say(first.day, situation)} they asked something of you, ${sayList([quoteWord(first), ...also])}: answer the same day, with thanks and ${bringing(asked, booked.length > 0)}`,
      sources: ['S1'],
    },
  ];
};

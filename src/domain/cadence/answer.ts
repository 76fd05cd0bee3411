/** An immediate next step is answered the same day, with thanks and availability (S1). */

import { deliveryOf } from '../chase.ts';
import { answerTo, isTalk } from '../situation.ts';
import { isTimeGranted, type Word } from '../standing.ts';
import { quoteWord } from '../words-behind.ts';
import { onDay, type Rule, say } from './proposal.ts';

/** What an answer brings beside thanks: times only where there is a talk to be had. */
const bringing = (word: Word, isBooked: boolean): string => {
  if (isTalk(word)) return 'the times that suit you';
  // A booked interview suspends the item that would say so (rule 4).
  const aside = isBooked && word.reading.nextStep === 'references' ? ', and tell your referees' : '';
  return `what they asked for${aside}`;
};

export const answer: Rule = (situation) => {
  const { asked, standing, booked } = situation;
  // One answer goes for all they asked.
  const word = asked.at(-1);
  // Words said in the room are carried by the thank-you.
  if (word === undefined || word.room !== null) return [];
  // More time for an offer asks for nothing new: what is left is to decide, by the day they gave.
  if (standing.status === 'offer' && isTimeGranted(word)) return [];
  if (answerTo(situation, word) || deliveryOf(situation, word)) return [];
  const { day } = word;
  return [
    {
      rule: 'answer',
      about: `answer/m${word.id}`,
      template: 'reply-immediate',
      to: [],
      ...onDay(day, situation),
      closes: null,
      why: `On ${say(day, situation)} they asked something of you, ${quoteWord(word)}: answer the same day, with thanks and ${bringing(word, booked.length > 0)}`,
      sources: ['S1'],
    },
  ];
};

/** An immediate next step is answered the same day, with thanks and availability (S1). */

import { deliveryOf } from '../chase.ts';
import type { NextStep } from '../facts.ts';
import { answerTo, isLive } from '../situation.ts';
import { quoteWord } from '../words-behind.ts';
import { onDay, type Rule, say } from './proposal.ts';

/** What an answer brings beside thanks: times only where there is a talk to be had. */
const bringing = (step: NextStep | null, isBooked: boolean): string => {
  if (step === 'interview' || step === 'call') return 'the times that suit you';
  // A booked interview suspends the item that would say so (rule 4).
  const aside = isBooked && step === 'references' ? ', and tell your referees' : '';
  return `what they asked for${aside}`;
};

/** More time for an offer asks for nothing new: what is left is to decide, by the day they gave. */
const TIME_GRANTED = 'time-granted';

export const answer: Rule = (situation) => {
  const { clock, standing, booked } = situation;
  if (clock?.what !== 'word' || !isLive(situation, clock.at)) return [];
  const { word } = clock;
  const { kind, outcome } = word.reading;
  // Words said in the room are carried by the thank-you.
  if (kind !== 'immediate' || outcome !== null || word.room !== null) return [];
  if (standing.status === 'offer' && word.reading.evidence.some(({ rule }) => rule === TIME_GRANTED))
    return [];
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
      why: `On ${say(day, situation)} they asked something of you, ${quoteWord(word)}: answer the same day, with thanks and ${bringing(word.reading.nextStep, booked.length > 0)}`,
      sources: ['S1'],
    },
  ];
};

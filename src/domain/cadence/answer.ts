/** An immediate next step is answered the same day, with thanks and availability (S1). */
import { deliveryOf, wordsBehind } from '../chase.ts';
import { answerTo, isRunning } from '../situation.ts';
import { dayOf } from '../timeline.ts';
import { quote } from '../wording.ts';
import { onDay, type Rule, say } from './proposal.ts';

export const answer: Rule = (situation) => {
  const { clock, context } = situation;
  if (!isRunning(situation) || clock?.what !== 'word') return [];
  const { word } = clock;
  const { kind, outcome } = word.reading;
  if (kind !== 'immediate' || outcome !== null || word.room !== null) return [];
  if (answerTo(situation, word) || deliveryOf(situation, word)) return [];
  const day = dayOf(word.message.on, context.zone);
  return [
    {
      rule: 'answer',
      about: `answer/m${word.message.id}`,
      template: 'reply-immediate',
      to: [],
      ...onDay(day, situation),
      closes: null,
      why: `On ${say(day, situation)} they asked for something now, ${quote(wordsBehind(word))}: answer the same day with thanks and your times`,
      sources: ['S1'],
    },
  ];
};

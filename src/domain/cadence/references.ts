/** References were asked for: tell the referees the same day that they may be called (S2; J). */
import { wordsBehind } from '../chase.ts';
import { isRunning, lettersSince } from '../situation.ts';
import { dayOf } from '../timeline.ts';
import { quote } from '../wording.ts';
import { onDay, type Rule, say } from './proposal.ts';

export const references: Rule = (situation) => {
  const { clock, booked, context } = situation;
  if (!isRunning(situation) || booked.length > 0 || clock?.what !== 'word') return [];
  const { word } = clock;
  const { nextStep, outcome } = word.reading;
  if (nextStep !== 'references' || outcome !== null) return [];
  if (lettersSince(situation, word.message, 'references-heads-up').length > 0) return [];
  const day = dayOf(word.room?.at ?? word.message.on, context.zone);
  return [
    {
      rule: 'references',
      about: `references/m${word.message.id}`,
      template: 'references-heads-up',
      to: [],
      ...onDay(day, situation),
      closes: null,
      why: `On ${say(day, situation)} they asked for references, ${quote(wordsBehind(word))}: tell your referees today, and ask whether they are willing`,
      sources: ['S2', 'J'],
    },
  ];
};

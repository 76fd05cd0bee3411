/** An immediate next step is answered the same day, with thanks and availability (S1). */

import { deliveryOf, wordsBehind } from '../chase.ts';
import type { NextStep } from '../facts.ts';
import { answerTo, isLive } from '../situation.ts';
import { quote } from '../wording.ts';
import { onDay, type Rule, say } from './proposal.ts';

/** What an answer brings beside thanks, by what they asked for. */
const BRINGS: Readonly<Record<NextStep, string>> = {
  interview: 'the times that suit you',
  call: 'the times that suit you',
  assessment: 'by when you will have it done',
  references: 'the names, or by when they will have them',
  paperwork: 'the papers, or by when they will have them',
  negotiation: 'what you have in mind, or a time to talk about it',
  other: 'what they asked for',
};

export const answer: Rule = (situation) => {
  const { clock } = situation;
  if (clock?.what !== 'word' || !isLive(situation, clock.at)) return [];
  const { word } = clock;
  const { kind, outcome } = word.reading;
  // Words said in the room are carried by the thank-you.
  if (kind !== 'immediate' || outcome !== null || word.room !== null) return [];
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
      why: `On ${say(day, situation)} they asked something of you, ${quote(wordsBehind(word))}: answer the same day, with thanks and ${BRINGS[word.reading.nextStep ?? 'other']}`,
      sources: ['S1'],
    },
  ];
};

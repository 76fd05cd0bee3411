/** Words that came after the interview are acknowledged once, the same day (J; rule 3). */
import { addWorkingDays, endOfDay } from '../calendar.ts';
import { wordsBehind } from '../chase.ts';
import type { Kind } from '../facts.ts';
import { answerTo, isRunning } from '../situation.ts';
import { dayOf } from '../timeline.ts';
import { quote } from '../wording.ts';
import { onDay, type Rule, say } from './proposal.ts';

const REPLIES: Readonly<Partial<Record<Kind, { template: string; source: string }>>> = {
  'clear-timeline': { template: 'confirm-timeline', source: 'S1' },
  vague: { template: 'reply-vague', source: 'S1' },
  none: { template: 'reply-none', source: 'S1' },
};

export const acknowledge: Rule = (situation) => {
  const { clock, booked, context } = situation;
  if (!isRunning(situation) || booked.length > 0 || clock?.what !== 'word') return [];
  const { word } = clock;
  const reply = REPLIES[word.reading.kind];
  // Words said in the room are carried by the thank-you.
  if (!reply || word.reading.outcome !== null || word.room !== null) return [];
  if (answerTo(situation, word)) return [];
  const day = dayOf(word.message.on, context.zone);
  const last = addWorkingDays(day, context.policy.acknowledgeWorkingDays, situation.work);
  return [
    {
      rule: 'acknowledge',
      about: `acknowledge/m${word.message.id}`,
      template: reply.template,
      to: [],
      ...onDay(day, situation),
      closes: endOfDay(last, context.zone),
      why: `On ${say(day, situation)} they wrote ${quote(wordsBehind(word))}: a short answer the same day keeps the thread warm`,
      sources: [reply.source, 'J'],
    },
  ];
};

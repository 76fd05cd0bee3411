/** Words that came after the interview are acknowledged once, the same day (J; rule 3). */
import { addDays, addWorkingDays, endOfDay, startOfDay } from '../calendar.ts';
import type { Kind } from '../facts.ts';
import { answerTo, isRunning } from '../situation.ts';
import { quoteWord } from '../words-behind.ts';
import { type Rule, say } from './proposal.ts';

const REPLIES: Readonly<Partial<Record<Kind, string>>> = {
  'clear-timeline': 'confirm-timeline',
  vague: 'reply-vague',
  none: 'reply-none',
};

export const acknowledge: Rule = (situation) => {
  const { clock, booked, context, work } = situation;
  if (!isRunning(situation) || booked.length > 0 || clock?.what !== 'word') return [];
  const { word } = clock;
  const { kind, outcome, deadline } = word.reading;
  const template = REPLIES[kind];
  // Words said in the room are carried by the thank-you.
  if (!template || outcome !== null || word.room !== null) return [];
  if (answerTo(situation, word)) return [];
  const { day } = word;
  // Their day had passed when it was heard: the check-in that follows at once is the answer (rule 7).
  if (kind === 'clear-timeline' && deadline?.to && deadline.to < day) return [];
  const { zone, policy } = context;
  const due = endOfDay(addDays(day, policy.acknowledgeDays), zone);
  const last = endOfDay(addWorkingDays(day, policy.acknowledgeWorkingDays, work), zone);
  return [
    {
      rule: 'acknowledge',
      about: `acknowledge/m${word.id}`,
      template,
      to: [],
      opens: startOfDay(day, zone),
      due,
      closes: last > due ? last : due,
      why: `On ${say(day, situation)} they said ${quoteWord(word)}: a short answer while it is fresh keeps the thread warm`,
      sources: ['S1', 'J'],
    },
  ];
};

/** Their date is far off: one note of continued interest half-way is welcome (S1; "far" is J). */
import { addDays, daysBetween, startOfDay } from '../calendar.ts';
import { wordsBehind } from '../chase.ts';
import { isRunning, lettersSince } from '../situation.ts';
import { quote } from '../wording.ts';
import { onDay, type Rule, say, workedDay } from './proposal.ts';

export const interest: Rule = (situation) => {
  const { clock, booked, context } = situation;
  if (!isRunning(situation) || booked.length > 0 || clock?.what !== 'word') return [];
  const { deadline, kind } = clock.word.reading;
  if (kind !== 'clear-timeline' || deadline?.owner !== 'them' || deadline.to === null) return [];
  const days = daysBetween(clock.day, deadline.to);
  if (days <= context.policy.farDeadlineDays) return [];
  if (lettersSince(situation, clock.word.message, 'interest').length > 0) return [];
  const { day, moved } = workedDay(addDays(clock.day, Math.floor(days / 2)), situation);
  return [
    {
      rule: 'interest',
      about: `interest/m${clock.word.message.id}`,
      template: 'interest',
      to: [],
      unasked: true,
      ...onDay(day, situation),
      closes: startOfDay(deadline.to, context.zone),
      why: `They said ${quote(wordsBehind(clock.word))}, meaning ${say(deadline.to, situation)}, and that is far off: one note half-way shows that you are still interested${moved}`,
      sources: ['S1', 'J'],
    },
  ];
};

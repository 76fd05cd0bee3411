/** Their date is far off: one note of continued interest half-way is welcome (S1; "far" is J). */
import { addDays, daysBetween, startOfDay } from '../calendar.ts';
import { CHECK_INS, chaseOf } from '../chase.ts';
import { owed } from '../requests.ts';
import { isRunning, lettersAfterWord } from '../situation.ts';
import { plural } from '../wording.ts';
import { onDay, type Rule, say, workedDay } from './proposal.ts';

export const interest: Rule = (situation) => {
  const { clock, booked, context, held, application } = situation;
  if (!isRunning(situation) || booked.length > 0 || clock?.what !== 'word') return [];
  const { word } = clock;
  const { deadline, kind } = word.reading;
  if (kind !== 'clear-timeline' || deadline?.owner !== 'them' || deadline.to === null) return [];
  const days = daysBetween(clock.day, deadline.to);
  if (days <= context.policy.farDeadlineDays) return [];
  if (lettersAfterWord(situation, word, 'interest').length > 0) return [];
  // Whoever has said goodbye, or asked as often as may be asked, is interested for all to see.
  const asked = lettersAfterWord(situation, word, ...CHECK_INS).length;
  if (asked >= context.policy.maxCheckIns || chaseOf(situation).exhausted) return [];
  const last = held.at(-1);
  const { day, moved } = workedDay(addDays(clock.day, Math.floor(days / 2)), situation);
  // While they wait for us, nothing is written that nobody asked for.
  if (owed(situation, day).length > 0) return [];
  return [
    {
      rule: 'interest',
      about: `interest/m${word.id}`,
      template: 'interest',
      to: [],
      unasked: true,
      ...onDay(day, situation),
      closes: startOfDay(deadline.to, context.zone),
      why: `They said by ${say(deadline.to, situation)}, and on ${say(clock.day, situation)} that was ${plural(days, 'day')} away: one note half-way shows that you are still interested${moved}`,
      sources: ['S1', 'J'],
      ...(last?.project || last?.challenge
        ? {}
        : { command: `jobfu draft interest ${application.id} --set project="…"` }),
    },
  ];
};

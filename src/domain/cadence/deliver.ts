/** A task was set: hand it in by their date, or within three days where none was named (S1, S2; J). */
import { addDays, endOfDay, startOfDay } from '../calendar.ts';
import { isTask, wordsBehind } from '../chase.ts';
import { isRunning } from '../situation.ts';
import { dayOf } from '../timeline.ts';
import { plural, quote } from '../wording.ts';
import { type Rule, say } from './proposal.ts';

export const deliver: Rule = (situation) => {
  const { clock, context, application } = situation;
  if (!isRunning(situation) || clock?.what !== 'word') return [];
  const { word } = clock;
  if (word.reading.kind !== 'immediate' || !isTask(word)) return [];
  const { deadline } = word.reading;
  const day = dayOf(word.room?.at ?? word.message.on, context.zone);
  const days = context.policy.taskDays;
  const theirs = deadline?.owner === 'you' ? deadline.to : null;
  const due = theirs ?? addDays(day, days);
  return [
    {
      rule: 'deliver',
      about: `deliver/m${word.message.id}`,
      template: null,
      to: [],
      opens: startOfDay(day, context.zone),
      due: endOfDay(due, context.zone),
      closes: null,
      why: theirs
        ? `On ${say(day, situation)} they set a task, ${quote(wordsBehind(word))}: hand it in by ${say(due, situation)}`
        : `On ${say(day, situation)} they set a task without a date, ${quote(wordsBehind(word))}: hand it in within ${plural(days, 'day')}`,
      sources: ['S1', 'S2'],
      command: `jobfu done ${application.id} deliver`,
    },
  ];
};

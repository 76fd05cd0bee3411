/** A task was set: hand it in by their date, or within three days where none was named (S1, S2; J). */
import { addDays, endOfDay, startOfDay } from '../calendar.ts';
import { closesWhenSetAside, dayToActBy, openTasks } from '../requests.ts';
import { plural } from '../wording.ts';
import { quoteWord } from '../words-behind.ts';
import { type Rule, say } from './proposal.ts';

export const deliver: Rule = (situation) => {
  const { context, application } = situation;
  return openTasks(situation).map((word) => {
    const { day } = word;
    const days = context.policy.taskDays;
    const theirs = dayToActBy(word);
    const dueDay = theirs === null || theirs < day ? addDays(day, days) : theirs;
    const due = endOfDay(dueDay, context.zone);
    return {
      rule: 'deliver',
      about: `deliver/m${word.id}`,
      template: null,
      to: [],
      opens: startOfDay(day, context.zone),
      due,
      ...closesWhenSetAside(situation, word, due),
      why:
        dueDay === theirs
          ? `On ${say(day, situation)} they set you a task, ${quoteWord(word)}: hand it in by ${say(dueDay, situation)}`
          : `On ${say(day, situation)} they set you a task and named no day for it, ${quoteWord(word)}: hand it in within ${plural(days, 'day')}`,
      sources: dueDay === theirs ? ['S1', 'S2'] : ['S1', 'S2', 'J'],
      command: `jobfu done ${application.id} deliver`,
    };
  });
};

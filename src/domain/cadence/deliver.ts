/** A task was set: hand it in by their date, or within three days where none was named (S1, S2; J). */
import { endOfDay, startOfDay } from '../calendar.ts';
import { dayToActBy, openTasks, taskDay } from '../requests.ts';
import { plural } from '../wording.ts';
import { quoteWord } from '../words-behind.ts';
import { type Rule, say } from './proposal.ts';

/** Open until it is handed in, left out or decided: neither another word nor an interview takes it back. */
export const deliver: Rule = (situation) => {
  const { context, application } = situation;
  return openTasks(situation).map((word, _, { length }) => {
    const { day } = word;
    const due = taskDay(situation, word);
    const isTheirs = due === dayToActBy(word);
    return {
      rule: 'deliver',
      about: `deliver/m${word.id}`,
      template: null,
      to: [],
      opens: startOfDay(day, context.zone),
      due: endOfDay(due, context.zone),
      closes: null,
      why: isTheirs
        ? `On ${say(day, situation)} they set you a task, ${quoteWord(word)}: hand it in by ${say(due, situation)}`
        : `On ${say(day, situation)} they set you a task and named no day for it, ${quoteWord(word)}: hand it in within ${plural(context.policy.taskDays, 'day')}`,
      sources: isTheirs ? ['S1', 'S2'] : ['S1', 'S2', 'J'],
      command: `jobfu done ${application.id} deliver${length > 1 ? ` ${due}` : ''}`,
    };
  });
};

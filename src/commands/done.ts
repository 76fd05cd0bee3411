/** `jobfu done`: a thing that is no letter is done: prepare, deliver, references, review. */
import { usage } from '../domain/errors.ts';
import type { PlanItem } from '../domain/plan.ts';
import type { CommandSpec } from './command.ts';
import { decide, findItem } from './shared/decide.ts';

/** References carries a letter, and telling one's referees by phone is as good. */
const isNoLetter = ({ template, rule }: PlanItem): boolean => template === null || rule === 'references';

export const done: CommandSpec = {
  name: 'done',
  arguments: [
    { name: '<who>', says: 'number, or part of the company, role or a name' },
    { name: '[rule]', says: 'prepare, deliver, references or review (default: what is due first)' },
    { name: '[day]', says: 'the day it is due, where there are several' },
  ],
  examples: ['jobfu done acme prepare', 'jobfu done acme'],
  run: async (context, [who = '', rule, day]) => {
    const desk = await context.desk();
    const found = await findItem(desk, { who, rule, day, verb: 'done', suits: isNoLetter, ahead: false });
    const { item, application } = found;
    if (!isNoLetter(item)) {
      throw usage(
        `"${item.rule}" is a letter.`,
        `When it has gone out: jobfu sent ${item.template} ${application.id}`,
      );
    }
    return decide(desk, found, 'done', null, 'Done');
  },
};

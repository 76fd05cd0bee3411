/** `jobfu skip`: this one thing is left out; the plan goes on from there. */
import type { CommandSpec } from './command.ts';
import { decide, findItem } from './shared/decide.ts';

export const skip: CommandSpec = {
  name: 'skip',
  arguments: [
    { name: '<who>', says: 'number, or part of the company, role or a name' },
    { name: '[rule]', says: 'thank-you, check-in … (default: what is due first)' },
    { name: '[day]', says: 'the day it is due, where there are several' },
  ],
  examples: ['jobfu skip acme', 'jobfu skip acme feedback'],
  run: async (context, [who = '', rule, day]) => {
    const desk = await context.desk();
    const found = await findItem(desk, { who, rule, day, verb: 'skip', suits: () => true, ahead: false });
    return decide(desk, found, 'skip', null, 'Left out');
  },
};

/** Promises of theirs and what came of them, in a line each. */
import type { Day } from '../../domain/facts.ts';
import { plural, sayDay } from '../../domain/wording.ts';
import type { Screen } from './recorded.ts';

export interface PromiseLine {
  readonly by: Day;
  readonly outcome: 'open' | 'kept' | 'moved' | 'late' | 'never';
  readonly answered: Day | null;
  readonly movedTo: Day | null;
  readonly late: number;
}

/** "word by Fri 20 Mar: kept, on Thu 19 Mar". */
export const sayPromise = (promise: PromiseLine, screen: Screen): string =>
  `word by ${sayDay(promise.by, screen.order, screen.today)}: ${sayOutcome(promise, screen)}`;

const sayOutcome = (
  { by, outcome, answered, movedTo, late }: PromiseLine,
  { order, today }: Screen,
): string => {
  const days = plural(late, 'working day');
  switch (outcome) {
    case 'kept':
      return `kept${answered ? `, on ${sayDay(answered, order, today)}` : ''}`;
    case 'moved':
      return `${movedTo ? `moved to ${sayDay(movedTo, order, today)}` : 'put off, no new day named'}${answered ? `, on ${sayDay(answered, order, today)}` : ''}`;
    case 'late':
      return `${late === 0 ? 'late' : `${days} late`}${answered ? `, on ${sayDay(answered, order, today)}` : ''}`;
    case 'never':
      return 'never came';
    case 'open':
      if (by >= today) return 'still ahead';
      return late === 0 ? 'that day has passed' : `that was ${days} ago, and nothing has come`;
  }
};

/** `jobfu due`: what to do now, what comes, and what rests until when. */
import { addDays } from '../domain/calendar.ts';
import { usage } from '../domain/errors.ts';
import { dueLines } from '../terminal/render/due.ts';
import { type CommandSpec, flagOption, outcome, textOption } from './command.ts';
import { itemData } from './shared/item-data.ts';
import { wholeNumber } from './shared/numbers.ts';
import { countDue, cut, mostPressing, outlooksHold } from './shared/pressing.ts';

const DAYS_AHEAD = 7;

/** Lines of each list for people; programs get them all. */
const FOR_PEOPLE = 10;

export const due: CommandSpec = {
  name: 'due',
  options: [
    { flags: '--days <n>', says: `how many days ahead to look (default ${DAYS_AHEAD})` },
    { flags: '--all', says: 'everything planned, however much and however far ahead' },
    {
      flags: '--limit <n>',
      says: `the n most pressing of each list (default ${FOR_PEOPLE}, or all with --json)`,
    },
    { flags: '--count', says: 'print only how many things are due' },
  ],
  examples: ['jobfu due', 'jobfu due --days 14', 'jobfu due --count'],
  run: async (context, _args, options) => {
    const days = wholeNumber(textOption(options, 'days'), '--days', { min: 0, max: 3660 }) ?? DAYS_AHEAD;
    const limit =
      wholeNumber(textOption(options, 'limit'), '--limit', { min: 1, max: 1_000_000 }) ??
      (context.json || flagOption(options, 'all') ? Infinity : FOR_PEOPLE);
    if (flagOption(options, 'all') && options.days !== undefined) {
      throw usage('--all and --days do not go together.', 'Leave one of them out.');
    }
    const desk = await context.desk();
    const { zone, now, dateOrder } = desk;
    const today = zone.dayOf(now);
    const horizon = flagOption(options, 'all') ? '9999-12-31' : addDays(today, days);
    if (flagOption(options, 'count')) {
      return outcome({ data: await countDue(desk), render: (count) => [String(count)] });
    }
    const pressing =
      Number.isFinite(limit) && (await outlooksHold(desk))
        ? await mostPressing(desk, limit, horizon)
        : cut(await desk.planFor(await desk.store.applications()), limit, horizon, desk);
    const { due: open, upcoming, waiting, more, rest = [] } = pressing;
    const data = {
      now: zone.iso(now),
      due: open.map((item) => itemData(item, zone)),
      upcoming: upcoming.map((item) => itemData(item, zone)),
      waiting,
      /** Lists of which there is more than --limit shows, or may be. */
      more,
    };
    if (!(await desk.store.outlooks.isLargerThan(0))) {
      const { firstLines } = await import('../terminal/render/first.ts');
      return outcome({ data, confirms: true, render: (_, view) => firstLines(view) });
    }
    return outcome({
      data,
      remarks: rest.length > 0 ? (await import('./shared/waited-for.ts')).waitedForRemarks(rest, desk) : [],
      render: (shown, view) => dueLines(shown, { today, order: dateOrder, isQuiet: context.quiet }, view),
    });
  },
};

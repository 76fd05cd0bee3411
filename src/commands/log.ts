/** `jobfu log`: what was done, command by command, the latest first. */
import { logLines } from '../terminal/render/log.ts';
import { type CommandSpec, outcome, textOption } from './command.ts';
import { wholeNumber } from './shared/numbers.ts';
import { unitData } from './shared/units.ts';

const SHOWN = 20;

export const log: CommandSpec = {
  name: 'log',
  options: [{ flags: '--limit <n>', says: `the n latest (default ${SHOWN})` }],
  examples: ['jobfu log', 'jobfu log --limit 100'],
  run: async (context, _args, options) => {
    const limit = wholeNumber(textOption(options, 'limit'), '--limit', { min: 1, max: 1_000_000 }) ?? SHOWN;
    const desk = await context.desk();
    const units = await desk.store.log.units(limit + 1);
    const data = {
      units: units.slice(0, limit).map((unit) => ({ ...unitData(unit, desk.zone), undone: unit.undone })),
      /** Whether there is more than --limit shows. */
      more: units.length > limit,
    };
    const screen = { order: desk.dateOrder, today: desk.zone.dayOf(desk.now) };
    return outcome({ data, render: (shown, view) => logLines(shown, screen, view) });
  },
};

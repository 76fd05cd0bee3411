/** `jobfu redo`: does again what undo took back, until something new is done. */
import { notFound } from '../domain/errors.ts';
import { steppedLines } from '../terminal/render/log.ts';
import { type CommandSpec, outcome } from './command.ts';
import { stepsTyped, unitData } from './shared/units.ts';

export const redo: CommandSpec = {
  name: 'redo',
  arguments: [{ name: '[steps]', says: 'how many undone commands to do again (default 1)' }],
  examples: ['jobfu redo', 'jobfu redo 3'],
  run: async (context, [steps]) => {
    const wanted = stepsTyped(steps);
    const desk = await context.desk();
    const units = await desk.store.log.redo(wanted);
    if (units.length === 0) throw notFound('There is nothing to do again.', 'jobfu log lists what was done');
    const screen = { order: desk.dateOrder, today: desk.zone.dayOf(desk.now) };
    return outcome({
      data: { redone: units.map((unit) => unitData(unit, desk.zone)) },
      confirms: true,
      remarks: units.length < wanted && steps !== undefined ? ['That was all that had been undone.'] : [],
      render: ({ redone }, view) =>
        steppedLines('Done again', redone, screen, view, 'To take it back: jobfu undo'),
    });
  },
};

/** `jobfu undo`: takes back what was done last, a whole command at a time. */
import { notFound } from '../domain/errors.ts';
import { steppedLines } from '../terminal/render/log.ts';
import { type CommandSpec, outcome } from './command.ts';
import { stepsTyped, unitData } from './shared/units.ts';

export const undo: CommandSpec = {
  name: 'undo',
  arguments: [{ name: '[steps]', says: 'how many commands to take back (default 1)' }],
  examples: ['jobfu undo', 'jobfu undo 3'],
  run: async (context, [steps]) => {
    const wanted = stepsTyped(steps);
    const desk = await context.desk();
    const units = await desk.store.log.undo(wanted);
    if (units.length === 0) throw notFound('There is nothing to undo.', 'jobfu log lists what was done');
    const screen = { order: desk.dateOrder, today: desk.zone.dayOf(desk.now) };
    return outcome({
      data: { undone: units.map((unit) => unitData(unit, desk.zone)) },
      confirms: true,
      remarks: units.length < wanted && steps !== undefined ? ['That was all there was to undo.'] : [],
      render: ({ undone }, view) =>
        steppedLines('Undone', undone, screen, view, 'To do it again: jobfu redo'),
    });
  },
};

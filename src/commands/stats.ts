/** `jobfu stats`: how far applications came, how long answers took, what was promised and kept, how the reader did. */
import { situationOf } from '../domain/situation.ts';
import { statisticsOf } from '../domain/statistics.ts';
import { statsLines } from '../terminal/render/stats.ts';
import { type CommandSpec, outcome } from './command.ts';

export const stats: CommandSpec = {
  name: 'stats',
  examples: ['jobfu stats', 'jobfu stats --json'],
  run: async (context) => {
    const desk = await context.desk();
    const applications = await desk.store.applications();
    const planContext = await desk.planContext(applications);
    const data = statisticsOf(applications.map((application) => situationOf(application, planContext)));
    const screen = { order: desk.dateOrder, today: desk.zone.dayOf(desk.now) };
    return outcome({ data, render: (shown, view) => statsLines(shown, screen, view) });
  },
};

/** `jobfu list`: every application, where it stands and what comes next. */
import { usage } from '../domain/errors.ts';
import { type ApplicationStatus, ENDINGS } from '../domain/facts.ts';
import { situationOf } from '../domain/situation.ts';
import { listLines } from '../terminal/render/list.ts';
import { type CommandSpec, outcome, textOption } from './command.ts';
import { itemData, momentData } from './shared/present.ts';

const STATUSES: readonly ApplicationStatus[] = ['open', 'offer', ...ENDINGS];

export const list: CommandSpec = {
  name: 'list',
  options: [{ flags: '--status <status>', says: `only these: ${STATUSES.join(', ')}` }],
  examples: ['jobfu list', 'jobfu list --status open'],
  run: async (context, _args, options) => {
    const wanted = textOption(options, 'status')?.toLowerCase();
    if (wanted !== undefined && !STATUSES.some((status) => status === wanted)) {
      throw usage(`--status "${wanted}" is not one of: ${STATUSES.join(', ')}.`, 'jobfu list --status open');
    }
    const desk = await context.desk();
    const applications = await desk.store.applications();
    const planContext = await desk.planContext(applications);
    const plan = await desk.planFor(applications);
    const next = new Map<number, (typeof plan.due)[number]>();
    for (const item of [...plan.due, ...plan.upcoming]) {
      if (!next.has(item.application.id)) next.set(item.application.id, item);
    }
    const rows = applications.map((application) => {
      const { standing, held, booked } = situationOf(application, planContext);
      const item = next.get(application.id);
      const latest = held.at(-1);
      return {
        id: application.id,
        company: application.company,
        role: application.role,
        status: standing.status,
        applied: application.applied,
        interviews: held.length,
        latest: latest ? momentData(latest.at, desk.zone) : null,
        booked: booked[0] ? momentData(booked[0].at, desk.zone) : null,
        next: item ? itemData(item, desk.zone) : null,
      };
    });
    const data = { applications: rows.filter(({ status }) => wanted === undefined || status === wanted) };
    const screen = { order: desk.dateOrder, today: desk.zone.dayOf(desk.now) };
    return outcome({ data, render: (shown, view) => listLines(shown.applications, screen, view) });
  },
};

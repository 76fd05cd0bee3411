/** `jobfu list`: every application, where it stands and what comes next. */
import { type ApplicationStatus, ENDINGS } from '../domain/facts.ts';
import { situationOf } from '../domain/situation.ts';
import { listLines } from '../terminal/render/list.ts';
import { type CommandSpec, outcome, textOption } from './command.ts';
import { oneOf } from './shared/choice.ts';
import { itemData, momentData } from './shared/present.ts';

const STATUSES: readonly ApplicationStatus[] = ['open', 'offer', ...ENDINGS];

export const list: CommandSpec = {
  name: 'list',
  options: [{ flags: '--status <status>', says: `only these: ${STATUSES.join(', ')}`, values: STATUSES }],
  examples: ['jobfu list', 'jobfu list --status open'],
  run: async (context, _args, options) => {
    const typed = textOption(options, 'status');
    const wanted = typed === undefined ? undefined : oneOf(typed, STATUSES, '--status');
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

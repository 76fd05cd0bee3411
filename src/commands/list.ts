/** `jobfu list`: every application, where it stands and what comes next. */
import { type Application, type ApplicationStatus, ENDINGS } from '../domain/facts.ts';
import type { PlanItem } from '../domain/plan.ts';
import { situationOf } from '../domain/situation.ts';
import { listLines } from '../terminal/render/list.ts';
import { type CommandSpec, flagOption, outcome, textOption } from './command.ts';
import { oneOf } from './shared/choice.ts';
import { fold } from './shared/fold.ts';
import { itemData } from './shared/item-data.ts';
import { momentData } from './shared/present.ts';

const STATUSES: readonly ApplicationStatus[] = ['open', 'offer', ...ENDINGS];

const ORDERS = ['number', 'company', 'role', 'status', 'interview', 'next'] as const;

export const list: CommandSpec = {
  name: 'list',
  arguments: [{ name: '[part...]', says: 'only those with this in company, role or the name of a person' }],
  options: [
    { flags: '--status <status>', says: `only these: ${STATUSES.join(', ')}`, values: STATUSES },
    { flags: '--due', says: 'only those in which there is something to do now' },
    { flags: '--sort <by>', says: `by ${ORDERS.join(', ')} (default: number)`, values: ORDERS },
    { flags: '--reverse', says: 'the other way round' },
  ],
  examples: ['jobfu list', 'jobfu list engineer --status open,offer', 'jobfu list --due --sort next'],
  run: async (context, args, options) => {
    const typed = textOption(options, 'status');
    const statuses = typed?.split(',').map((status) => oneOf(status, STATUSES, '--status'));
    const by = oneOf(textOption(options, 'sort') ?? 'number', ORDERS, '--sort');
    const part = fold(args.join(' '));
    const desk = await context.desk();
    const applications = await desk.store.applications();
    const planContext = await desk.planContext(applications);
    const plan = await desk.planFor(applications);
    const next = new Map<number, PlanItem>();
    for (const item of [...plan.due, ...plan.upcoming]) {
      if (!next.has(item.application.id)) next.set(item.application.id, item);
    }
    const rows = applications
      .filter((application) => namesOf(application).some((name) => fold(name).includes(part)))
      .map((application) => {
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
      })
      .filter(
        ({ status, next: item }) =>
          (statuses === undefined || statuses.includes(status)) &&
          (!flagOption(options, 'due') || (item !== null && item.state !== 'upcoming')),
      )
      .sort(inOrderOf(by));
    const data = { applications: flagOption(options, 'reverse') ? rows.reverse() : rows };
    const screen = { order: desk.dateOrder, today: desk.zone.dayOf(desk.now) };
    const total = applications.length;
    return outcome({ data, render: (shown, view) => listLines(shown.applications, total, screen, view) });
  },
};

const namesOf = ({ company, role, people }: Application): string[] => [
  company,
  role ?? '',
  ...people.map(({ name }) => name),
];

interface Row {
  readonly id: number;
  readonly company: string;
  readonly role: string | null;
  readonly status: ApplicationStatus;
  readonly latest: string | null;
  readonly booked: string | null;
  readonly next: { readonly due: string } | null;
}

/** What is not there comes last; equals stay in the order of their numbers. */
const inOrderOf = (by: (typeof ORDERS)[number]): ((a: Row, b: Row) => number) => {
  const key = (row: Row): string | null => {
    switch (by) {
      case 'number':
        return '';
      case 'status':
        return String(STATUSES.indexOf(row.status));
      case 'interview':
        return row.booked ?? row.latest;
      case 'next':
        return row.next?.due ?? null;
      case 'company':
        return fold(row.company);
      case 'role':
        return row.role && fold(row.role);
    }
  };
  return (a, b) => {
    const [one, other] = [key(a), key(b)];
    if (one === null || other === null) return Number(one === null) - Number(other === null) || a.id - b.id;
    return one < other ? -1 : one > other ? 1 : a.id - b.id;
  };
};

/** `jobfu stats`: what employers promised and what came of it, how often the reader was overruled, what was sent. */
import { employerKey } from '../domain/employer.ts';
import type { Application } from '../domain/facts.ts';
import { byText } from '../domain/order.ts';
import { type Promised, promisesOf } from '../domain/promises.ts';
import { situationOf } from '../domain/situation.ts';
import { statsLines } from '../terminal/render/stats.ts';
import { type CommandSpec, outcome } from './command.ts';
import type { Desk } from './desk.ts';

export const stats: CommandSpec = {
  name: 'stats',
  examples: ['jobfu stats', 'jobfu stats --json'],
  run: async (context) => {
    const desk = await context.desk();
    const applications = await desk.store.applications();
    const data = await statsOf(desk, applications);
    const screen = { order: desk.dateOrder, today: desk.zone.dayOf(desk.now) };
    return outcome({ data, render: (shown, view) => statsLines(shown, screen, view) });
  },
};

const statsOf = async (desk: Desk, applications: readonly Application[]) => {
  const planContext = await desk.planContext(applications);
  const situations = applications.map((application) => situationOf(application, planContext));
  const status: Record<string, number> = {};
  const employers = new Map<string, { company: string; promises: Promised[] }>();
  for (const situation of situations) {
    const { application, standing } = situation;
    status[standing.status] = (status[standing.status] ?? 0) + 1;
    const promises = promisesOf(situation);
    if (promises.length === 0) continue;
    const key = employerKey(application.company);
    const known = employers.get(key);
    if (known) known.promises.push(...promises);
    else employers.set(key, { company: application.company, promises });
  }
  const messages = situations.flatMap(({ words }) => words.map(({ message }) => message));
  const letters = situations.flatMap((situation) => situation.letters);
  const byTemplate: Record<string, number> = {};
  for (const { template } of letters) byTemplate[template] = (byTemplate[template] ?? 0) + 1;
  const held = situations.reduce((sum, situation) => sum + situation.held.length, 0);
  const promised = [...employers.values()].map(({ company, promises }) => summary(company, promises));
  return {
    applications: { total: applications.length, status },
    interviews: { held },
    promises: {
      total: promised.reduce((sum, { total }) => sum + total, 0),
      byEmployer: promised.sort((a, b) => b.total - a.total || a.company.localeCompare(b.company)),
    },
    readings: {
      total: messages.length,
      overruled: messages.filter(({ correction }) => correction !== null).length,
      unsure: messages.filter(
        ({ reading, correction }) => correction === null && reading.confidence < desk.policy.reviewBelow,
      ).length,
    },
    letters: { total: letters.length, byTemplate },
  };
};

const summary = (company: string, promises: readonly Promised[]) => {
  const count = (wanted: Promised['outcome']): number =>
    promises.filter((promise) => promise.outcome === wanted).length;
  const late = promises.filter((promise) => promise.outcome === 'late');
  return {
    company,
    total: promises.length,
    kept: count('kept'),
    late: late.length,
    /** Working days after their day, of those that came late. */
    lateBy: late.map((promise) => promise.late),
    never: count('never'),
    open: count('open'),
    promises: [...promises].sort((a, b) => byText(a.said, b.said)),
  };
};

/** Keeps what is worked out from the facts in step with them: names, relations, outlooks; in the writer's own transaction. */
import type { Application, Instant } from '../../domain/facts.ts';
import { outlookOf, relationsOf } from '../../domain/outlook.ts';
import type { PlanContext } from '../../domain/plan.ts';
import type { Settler } from '../../store/store.ts';
import { fold } from './fold.ts';
import { FEW } from './pressing.ts';

export interface Settling {
  readonly now: Instant;
  /** What outlooks are worked out with: settings, zone, holidays, rules. */
  readonly stamp: string;
  planContext(applications: readonly Application[]): Promise<PlanContext>;
}

/** Applications read at a time: memory stays flat however many there are. */
const CHUNK = 500;

/**
 * Settles every application whose facts changed in this transaction; the store calls it in the transaction of every change. Where outlooks were worked out with other
 * settings, all of them are settled anew, unless there are many and `all` is not asked for: then they wait for a call
 * that needs them.
 */
export const settle = async (settler: Settler, settling: Settling, all = false): Promise<void> => {
  const { outlooks } = settler;
  const isForeign = (await outlooks.stamp()) !== settling.stamp;
  const isNew = isForeign && (await outlooks.lastComputed()) === null;
  const everything = isForeign && (all || isNew || !(await outlooks.isLargerThan(FEW)));
  if (everything) {
    await outlooks.unsettleAll();
    await outlooks.setStamp(settling.stamp);
  }
  const changed = await outlooks.unsettled();
  const isLookingAhead = !isForeign || everything;
  const keys = new Set<string>();
  const later = new Set<number>();
  const finished = new Set<number>();
  for (const ids of inChunks(changed)) {
    const applications = await settler.some(ids);
    const context = await settling.planContext(applications);
    for (const application of applications) {
      await outlooks.setNames(application.id, namesOf(application));
      for (const key of await outlooks.setRelations(application.id, relationsOf(application, context)))
        keys.add(key);
    }
    if (!isLookingAhead) continue;
    // While they are at hand: with the last of them every relation is written; before, those with company have to wait.
    const areLast = ids.at(-1) === changed.at(-1);
    for (const application of applications) {
      const { last, related } = await outlooks.lastUnasked(application.id);
      if (related && !areLast) later.add(application.id);
      else await outlooks.settle(outlookOf(application, context, last, related), settling.now);
      if (areLast) finished.add(application.id);
    }
  }
  if (!isLookingAhead) return;
  const touched = new Set([...later, ...(keys.size === 0 ? [] : await outlooks.sharing([...keys]))]);
  for (const ids of inChunks([...touched].filter((id) => !finished.has(id)))) {
    const applications = await settler.some(ids);
    const context = await settling.planContext(applications);
    for (const application of applications) {
      const { last, related } = await outlooks.lastUnasked(application.id);
      await outlooks.settle(outlookOf(application, context, last, related), settling.now);
    }
  }
};

const namesOf = ({ company, role, people }: Application): string[] => {
  const names = [company, role, ...people.flatMap(({ name, email }) => [name, email])];
  return [...new Set(names.flatMap((name) => (name ? [fold(name)] : [])))].filter(Boolean);
};

export function* inChunks(ids: readonly number[]): Generator<readonly number[]> {
  for (let at = 0; at < ids.length; at += CHUNK) yield ids.slice(at, at + CHUNK);
}

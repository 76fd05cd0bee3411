/**
 * The most pressing of each list, for a database too large to be read whole: the outlooks name who may have something,
 * those are read with all that are related to them, and planned. What is left unread can only come later.
 */
import { addDays, startOfDay } from '../../domain/calendar.ts';
import type { Application, Day, Instant } from '../../domain/facts.ts';
import { byText } from '../../domain/order.ts';
import { type Plan, type PlanItem, plan, type WaitingItem } from '../../domain/plan.ts';
import type { Candidate } from '../../store/store.ts';
import type { Desk } from '../desk.ts';

/** Up to so many applications everything is read and planned, and no outlook is asked for. */
export const FEW = 500;

export interface Pressing {
  readonly due: readonly PlanItem[];
  readonly upcoming: readonly PlanItem[];
  readonly waiting: readonly WaitingItem[];
  /** Lists of which there is more, or may be. */
  readonly more: { readonly due: boolean; readonly upcoming: boolean; readonly waiting: boolean };
  /** What is due beyond the limit, where all was planned. */
  readonly rest?: readonly PlanItem[];
}

/** The whole plan, cut to the n most pressing of each list. */
export const cut = (whole: Plan, limit: number, horizon: Day, desk: Pick<Desk, 'zone'>): Pressing => {
  const upcoming = whole.upcoming.filter(({ opens }) => desk.zone.dayOf(opens) <= horizon);
  return {
    due: whole.due.slice(0, limit),
    upcoming: upcoming.slice(0, limit),
    waiting: whole.waiting.slice(0, limit),
    more: {
      due: whole.due.length > limit,
      upcoming: upcoming.length > limit,
      waiting: whole.waiting.length > limit,
    },
    rest: whole.due.slice(limit),
  };
};

/**
 * Whether the outlooks tell which applications need to be read: there are more than a few, and the clock is not set back
 * before the outlooks were made, for they look ahead.
 */
export const outlooksHold = async (desk: Desk): Promise<boolean> =>
  (await desk.store.outlooks.isLargerThan(FEW)) &&
  (await desk.settleAll()) &&
  ((await desk.store.outlooks.lastComputed()) ?? '') <= desk.now;

/** How many things are due now. */
export const countDue = async (desk: Desk): Promise<number> => {
  if (!(await outlooksHold(desk))) return (await desk.planFor(await desk.store.applications())).due.length;
  const { now } = desk;
  const candidates = await desk.store.outlooks.openProspects({ ...dueFrom(desk), now, limit: EVERY });
  const { due } = await planAround(
    desk,
    candidates.map(({ application }) => application),
  );
  return due.length;
};

/** A limit that leaves nothing out. */
const EVERY = 1_000_000_000;

/** Between what days what is open now falls due, but for what was open for long (`Outlooks.openProspects`). */
const dueFrom = ({ now, zone, policy }: Desk): { since: Instant; soon: Instant } => {
  const today = zone.dayOf(now);
  return {
    since: startOfDay(addDays(today, -policy.staleDays - 2), zone),
    soon: startOfDay(addDays(today, 3), zone),
  };
};

/** How many applications are read beyond what is due before a list is left at what was found, for each line wanted. */
const PATIENCE = 25;

/** Interviews looked through for applications that may like to know of an offer. */
const INTERVIEWS_BACK = 200;

export const mostPressing = async (desk: Desk, limit: number, horizon: Day): Promise<Pressing> => {
  const { now, zone, policy, store } = desk;
  const { outlooks } = store;
  const today = zone.dayOf(now);
  const seen = openReader(desk);

  /** Reads candidates in their order until the list holds enough that nothing unread can come before. */
  const fill = async (
    ask: (count: number) => Promise<readonly Candidate[]>,
    isEnough: (next: Candidate) => boolean,
    most = Infinity,
  ): Promise<'all' | 'enough' | 'patience'> => {
    // Most often one or two are wanted still; where it is more, more are read at a time.
    let step = Math.ceil(limit / 4);
    for (let read = 0, count = 2 * limit; ; count *= 3) {
      const candidates = await ask(count);
      for (let at = read; at < candidates.length; ) {
        const next = candidates[at];
        if (next && isEnough(next)) return 'enough';
        const known = seen.count();
        if (known >= most) return 'patience';
        await seen.read(candidates.slice(at, at + step).map(({ application }) => application));
        at += step;
        if (seen.count() > known) step = Math.min(2 * step, limit);
      }
      read = candidates.length;
      if (candidates.length < count) return 'all';
    }
  };
  const nth = <T>(list: readonly T[]): T | undefined => list[limit - 1];

  const open = dueFrom(desk);
  const day = { now, today, tomorrow: startOfDay(addDays(today, 1), zone) };
  // Most often these are enough, and are read in one go.
  const first = await Promise.all([
    outlooks.openProspects({ ...open, now, limit }),
    outlooks.comingByOpening(now, limit),
    outlooks.comingByDay({ ...day, limit }),
  ]);
  await seen.read(first.flat().map(({ application }) => application));

  const dueRead = await fill(
    (count) => outlooks.openProspects({ ...open, now, limit: count }),
    (next) => comesBefore(nth(seen.due()), 'due', next),
  );

  const patience = PATIENCE * limit;
  const most = seen.count() + patience;
  const withinReach = (): PlanItem[] => seen.upcoming().filter(({ opens }) => zone.dayOf(opens) <= horizon);
  const upcomingRead = await fill(
    (count) => outlooks.comingByOpening(now, count),
    (next) => comesBefore(nth(withinReach()), 'opens', next) || zone.dayOf(next.at) > horizon,
    most,
  );
  // What waits for something else that is still to be sent opens no sooner than the distance between two messages.
  const heldUpFrom = startOfDay(addDays(today, policy.gapWorkingDays), zone);
  if ((nth(withinReach())?.opens ?? '9999') >= heldUpFrom && zone.dayOf(heldUpFrom) <= horizon) {
    const waiting = await outlooks.heldUp(now, patience);
    for (let at = 0; at < waiting.length && seen.count() < most; at += limit) {
      await seen.read(waiting.slice(at, at + limit));
    }
  }

  const waitingRead = await fill(
    (count) => outlooks.comingByDay({ ...day, limit: count }),
    (next) => comesBefore(nth(seen.waiting()), 'until', next),
    most,
  );
  const last = nth(seen.waiting());
  const resting = last === undefined || last.until === null ? await outlooks.atRest(now, limit) : [];
  await seen.read(resting);

  const [due, upcoming, waiting] = [seen.due(), withinReach(), seen.waiting()];
  return {
    due: due.slice(0, limit),
    upcoming: upcoming.slice(0, limit),
    waiting: waiting.slice(0, limit),
    more: {
      // A list that is full may go on among what was left unread.
      due: due.length >= limit || dueRead !== 'all',
      upcoming: upcoming.length >= limit || upcomingRead !== 'all' || seen.count() >= most,
      waiting: waiting.length >= limit || waitingRead !== 'all' || resting.length === limit,
    },
  };
};

/** Whether the last line wanted stands before whatever a candidate, and all after it, may bring. */
const comesBefore = <K extends string>(
  line:
    | ({ readonly application: { readonly id: number } } & { readonly [key in K]: string | null })
    | undefined,
  key: K,
  next: Candidate,
): boolean => {
  const at = line?.[key];
  if (line === undefined || at == null) return false;
  return at < next.at || (at === next.at && line.application.id < next.application);
};

/** Due and upcoming items, all of them or as far as the first that is wanted where there is one: due, else upcoming. */
export const untilWanted = async (
  desk: Desk,
  wanted: (item: PlanItem) => boolean,
): Promise<Pick<Plan, 'due' | 'upcoming'> & { readonly isWhole: boolean }> => {
  if (!(await outlooksHold(desk))) {
    return { ...(await desk.planFor(await desk.store.applications())), isWhole: true };
  }
  for (let limit = 1; ; limit *= 10) {
    const { due, upcoming, more } = await mostPressing(desk, limit, '9999-12-31');
    if (due.some(wanted) || (!more.due && (upcoming.some(wanted) || !more.upcoming))) {
      return { due, upcoming, isWhole: false };
    }
  }
};

/** The plan of some applications as it is seen among all the others. */
export const planAround = async (desk: Desk, ids: readonly number[]): Promise<Plan> =>
  plannerOf(desk)(await desk.related(ids));

/** Reads applications with their company, plans each once, and keeps the lists in order. */
const openReader = (desk: Desk) => {
  const known = new Set<number>();
  const planned = plannerOf(desk);
  let lists: Plan = { now: desk.now, due: [], upcoming: [], waiting: [] };
  return {
    read: async (ids: readonly number[]): Promise<void> => {
      const fresh = [...new Set(ids)].filter((id) => !known.has(id));
      if (fresh.length === 0) return;
      const company = (await desk.store.outlooks.related(fresh)).filter((id) => !known.has(id));
      for (const id of company) known.add(id);
      const { due, upcoming, waiting } = await planned(await desk.store.some(company));
      lists = {
        now: desk.now,
        due: [...lists.due, ...due].sort(byDue),
        upcoming: [...lists.upcoming, ...upcoming].sort(byOpening),
        waiting: [...lists.waiting, ...waiting].sort(byUntil),
      };
    },
    count: () => known.size,
    due: () => lists.due,
    upcoming: () => lists.upcoming,
    waiting: () => lists.waiting,
  };
};

/** Plans applications of which all that are related are there; for an offer, others are looked up that may like to know. */
const plannerOf = (desk: Desk): ((applications: readonly Application[]) => Promise<Plan>) => {
  let elsewhere: readonly Application[] | null = null;
  return async (applications) => {
    const context = await desk.planContext(applications);
    const first = plan(applications, context);
    if (![...first.due, ...first.upcoming].some(({ others }) => others !== undefined)) return first;
    elsewhere ??= await desk.store.some(await desk.store.outlooks.lastInterviewed(INTERVIEWS_BACK));
    const here = new Set(applications.map(({ id }) => id));
    const further = elsewhere.filter(({ id }) => !here.has(id));
    await desk.planContext(further);
    return plan(applications, context, further);
  };
};

const byDue = (a: PlanItem, b: PlanItem): number =>
  byText(a.due, b.due) || a.application.id - b.application.id;

const byOpening = (a: PlanItem, b: PlanItem): number =>
  byText(a.opens, b.opens) || a.application.id - b.application.id;

const byUntil = (a: WaitingItem, b: WaitingItem): number =>
  byText(a.until ?? '9999', b.until ?? '9999') || a.application.id - b.application.id;

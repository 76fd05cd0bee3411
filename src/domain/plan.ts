/**
 * The plan: from all facts, the settings and the clock to what is due, what comes next and what rests. Derived at every
 * call, never stored. PLAYBOOK section 1; the order of the steps is "How the rules meet".
 */

import { acknowledge } from './cadence/acknowledge.ts';
import { answer } from './cadence/answer.ts';
import { checkIn } from './cadence/check-in.ts';
import { checkInDeadline } from './cadence/check-in-deadline.ts';
import { closingNote } from './cadence/closing-note.ts';
import { deliver } from './cadence/deliver.ts';
import { feedback } from './cadence/feedback.ts';
import { interest } from './cadence/interest.ts';
import { keepInTouch } from './cadence/keep-in-touch.ts';
import { offerDecide } from './cadence/offer-decide.ts';
import { offerThanks } from './cadence/offer-thanks.ts';
import { prepare } from './cadence/prepare.ts';
import { onDay, type Proposal, type Rule, type RuleName, say } from './cadence/proposal.ts';
import { references } from './cadence/references.ts';
import { rejectionThanks } from './cadence/rejection-thanks.ts';
import { review } from './cadence/review.ts';
import { thankYou } from './cadence/thank-you.ts';
import { addHours, addWorkingDays, endOfDay, startOfDay } from './calendar.ts';
import { chaseOf } from './chase.ts';
import { groupByEmployer } from './employer.ts';
import type { Application, ApplicationStatus, Day, Instant, Person } from './facts.ts';
import { addressee, isSettledByUser, type PlanContext, type Situation, situationOf } from './situation.ts';
import { dayOf } from './timeline.ts';

export type { PlanContext } from './situation.ts';

/** Every rule of the playbook, by the name of its file. */
export const CADENCE: Readonly<Record<RuleName, Rule>> = {
  'thank-you': thankYou,
  acknowledge,
  answer,
  deliver,
  'check-in': checkIn,
  'check-in-deadline': checkInDeadline,
  'closing-note': closingNote,
  interest,
  feedback,
  'rejection-thanks': rejectionThanks,
  'keep-in-touch': keepInTouch,
  'offer-thanks': offerThanks,
  'offer-decide': offerDecide,
  references,
  prepare,
  review,
};

/** Letters nobody asked for: only these count for, and wait for, the distance between two messages (rule 5). */
export const UNASKED_TEMPLATES: ReadonlySet<string> = new Set([
  'checkin',
  'checkin-deadline',
  'checkin-application',
  'closing',
  'interest',
  'feedback',
  'keep-in-touch',
]);

export interface ApplicationRef {
  readonly id: number;
  readonly company: string;
  readonly role: string | null;
}

export interface PlanItem {
  readonly application: ApplicationRef;
  readonly rule: RuleName;
  readonly about: string;
  readonly template: string | null;
  readonly to: readonly Person[];
  readonly opens: Instant;
  readonly due: Instant;
  readonly closes: Instant | null;
  readonly state: 'overdue' | 'today' | 'upcoming';
  readonly why: string;
  readonly sources: readonly string[];
  readonly command: string;
  /** Other open applications that may like to know of an offer; only on the items of an offer. */
  readonly others?: readonly ApplicationRef[];
}

export interface WaitingItem {
  readonly application: ApplicationRef;
  /** The local day something comes up again, or null where nothing will by itself. */
  readonly until: Day | null;
  readonly why: string;
}

export interface Plan {
  readonly now: Instant;
  /** Open now: by due, then by number. */
  readonly due: readonly PlanItem[];
  /** Not open yet: by opening, then by number. */
  readonly upcoming: readonly PlanItem[];
  readonly waiting: readonly WaitingItem[];
}

interface Entry {
  readonly situation: Situation;
  readonly proposal: Proposal;
}

export const plan = (applications: readonly Application[], context: PlanContext): Plan => {
  const situations = applications.map((application) => situationOf(application, context));
  const employers = groupByEmployer(applications);
  const proposed = situations.flatMap((situation) => propose(situation));
  const wanted = proposed.filter((entry) => !isRedundant(entry, situations, employers)).map(snooze);
  const spaced = keepDistance(wanted, situations, employers);
  const lasting = spaced.map(letGo).filter(({ proposal }) => !isOver(proposal, context.now));
  const items = lasting.map((entry) => toItem(entry, situations));
  const due = items.filter((item) => item.state !== 'upcoming').sort(byDue);
  const upcoming = items.filter((item) => item.state === 'upcoming').sort(byOpening);
  const stale = new Set(
    spaced
      .filter(({ proposal }) => isStale(proposal, context))
      .map(({ situation }) => situation.application.id),
  );
  return { now: context.now, due, upcoming, waiting: waitingOf(situations, due, upcoming, stale) };
};

const propose = (situation: Situation): Entry[] =>
  Object.values(CADENCE)
    .flatMap((rule) => rule(situation))
    .map((proposal) => ({ situation, proposal }));

const refTo = ({ id, company, role }: Application): ApplicationRef => ({ id, company, role });

// ---------------------------------------------------------------- what the user and the other applications say to it

const isRedundant = (
  { situation, proposal }: Entry,
  situations: readonly Situation[],
  employers: ReadonlyMap<number, number>,
): boolean => {
  if (isSettledByUser(situation, proposal.about)) return true;
  if (proposal.rule !== 'keep-in-touch') return false;
  const { id } = situation.application;
  return situations.some(
    ({ application, standing }) =>
      application.id !== id &&
      employers.get(application.id) === employers.get(id) &&
      isActive(standing.status),
  );
};

const isActive = (status: ApplicationStatus): boolean => status === 'open' || status === 'offer';

const snooze = (entry: Entry): Entry => {
  const { situation, proposal } = entry;
  const { zone, now } = situation.context;
  const until = situation.application.decisions.findLast(
    ({ verb, about, at }) => verb === 'snooze' && about === proposal.about && at <= now,
  )?.until;
  if (!until) return entry;
  const opens = startOfDay(until, zone);
  const due = endOfDay(until, zone);
  return {
    situation,
    proposal: {
      ...proposal,
      opens: opens > proposal.opens ? opens : proposal.opens,
      due: due > proposal.due ? due : proposal.due,
      why: `${proposal.why}; you put it off until ${say(until, situation)}`,
    },
  };
};

// ---------------------------------------------------------------- distance between unasked messages (rule 5)

/**
 * Moves each unasked message so that it keeps the distance to the last one sent to the same employer, and to the more
 * pressing ones still to be sent: the most pressing takes the slot.
 */
const keepDistance = (
  entries: readonly Entry[],
  situations: readonly Situation[],
  employers: ReadonlyMap<number, number>,
): Entry[] => {
  const unasked = entries
    .filter(({ proposal }) => proposal.unasked)
    .sort((a, b) => byDueThenNumber(a.proposal.due, idOf(a), b.proposal.due, idOf(b)));
  if (unasked.length === 0) return [...entries];
  const last = lastUnasked(situations, employers);
  const moved = new Map<Entry, Entry>();
  for (const entry of unasked) {
    const { situation, proposal } = entry;
    const { zone, policy } = situation.context;
    const group = employers.get(idOf(entry)) ?? idOf(entry);
    const previous = last.get(group);
    const wished = zone.dayOf(proposal.opens);
    const earliest = previous && addWorkingDays(previous.day, policy.gapWorkingDays, situation.work);
    const isMoved = earliest !== undefined && earliest > wished;
    const day = isMoved ? earliest : wished;
    if (isMoved && previous) {
      const reason = previous.sent ? 'you wrote to them on' : 'another message to them comes first, on';
      const shift = onDay(day, situation);
      const why = `${proposal.why}; ${reason} ${say(previous.day, situation)}, so this waits until ${say(day, situation)}`;
      moved.set(entry, {
        situation,
        proposal: { ...proposal, ...shift, due: later(shift.due, proposal.due), why },
      });
    }
    // One that is over before its turn comes takes no slot.
    if (proposal.closes !== null && zone.at(day, '00:00') >= proposal.closes) continue;
    const goesOut = day < situation.today ? situation.today : day;
    if (!previous || goesOut > previous.day) last.set(group, { day: goesOut, sent: false });
  }
  return entries.map((entry) => moved.get(entry) ?? entry);
};

const later = (a: Instant, b: Instant): Instant => (a > b ? a : b);
const idOf = ({ situation }: Entry): number => situation.application.id;

/** The last unasked letter sent to each employer. */
const lastUnasked = (
  situations: readonly Situation[],
  employers: ReadonlyMap<number, number>,
): Map<number, { day: Day; sent: boolean }> => {
  const last = new Map<number, { day: Day; sent: boolean }>();
  for (const { application, letters, context } of situations) {
    const group = employers.get(application.id) ?? application.id;
    for (const { template, on } of letters) {
      if (!UNASKED_TEMPLATES.has(template)) continue;
      const day = dayOf(on, context.zone);
      if (day > (last.get(group)?.day ?? '')) last.set(group, { day, sent: true });
    }
  }
  return last;
};

// ---------------------------------------------------------------- open, over, stale (rules 1 and 11)

const staleAt = ({ due }: Proposal, { policy }: PlanContext): Instant => addHours(due, policy.staleDays * 24);

const letGo = (entry: Entry): Entry => {
  const { situation, proposal } = entry;
  const stale = staleAt(proposal, situation.context);
  const closes = proposal.closes !== null && proposal.closes < stale ? proposal.closes : stale;
  return { situation, proposal: { ...proposal, closes } };
};

/** Closed by now, or before it could open: put off or spaced out beyond its end. */
const isOver = ({ opens, closes }: Proposal, now: Instant): boolean =>
  closes !== null && (now >= closes || opens >= closes);

const isStale = (proposal: Proposal, context: PlanContext): boolean =>
  context.now >= staleAt(proposal, context) && !isOver(proposal, context.now);

const toItem = ({ situation, proposal }: Entry, situations: readonly Situation[]): PlanItem => {
  const { application, context } = situation;
  const { now } = context;
  const { rule, about, template, opens, due, closes, why, sources } = proposal;
  const fallback = addressee(situation);
  const to = proposal.to.length > 0 ? proposal.to : fallback ? [fallback] : [];
  const state = opens > now ? 'upcoming' : due < now ? 'overdue' : 'today';
  const named = proposal.to.map(({ name }) => ` --to ${/\s/.test(name) ? `"${name}"` : name}`).join('');
  const command = proposal.command ?? `jobfu draft ${template} ${application.id}${named}`;
  const item: PlanItem = {
    application: refTo(application),
    rule,
    about,
    template,
    to: rule === 'references' ? [] : to,
    opens,
    due,
    closes,
    state,
    why,
    sources,
    command,
  };
  if (rule !== 'offer-thanks' && rule !== 'offer-decide') return item;
  const others = situations
    .filter((other) => other !== situation && other.standing.status === 'open' && other.held.length > 0)
    .map((other) => refTo(other.application));
  return { ...item, others };
};

const byDueThenNumber = (dueA: Instant, idA: number, dueB: Instant, idB: number): number =>
  dueA < dueB ? -1 : dueA > dueB ? 1 : idA - idB;

const byDue = (a: PlanItem, b: PlanItem): number =>
  byDueThenNumber(a.due, a.application.id, b.due, b.application.id);

const byOpening = (a: PlanItem, b: PlanItem): number =>
  byDueThenNumber(a.opens, a.application.id, b.opens, b.application.id);

// ---------------------------------------------------------------- what rests, and until when

const waitingOf = (
  situations: readonly Situation[],
  due: readonly PlanItem[],
  upcoming: readonly PlanItem[],
  stale: ReadonlySet<number>,
): WaitingItem[] => {
  const busy = new Set(due.map(({ application }) => application.id));
  const next = new Map<number, PlanItem>();
  for (const item of upcoming) if (!next.has(item.application.id)) next.set(item.application.id, item);
  return situations
    .filter(({ application, standing }) => isActive(standing.status) && !busy.has(application.id))
    .map((situation) => {
      const { application, context } = situation;
      const item = next.get(application.id);
      const until = item ? context.zone.dayOf(item.opens) : null;
      const why = item ? item.why : restingWhy(situation, stale.has(application.id));
      return { application: refTo(application), until, why };
    })
    .sort(
      (a, b) => (a.until ?? '9999').localeCompare(b.until ?? '9999') || a.application.id - b.application.id,
    );
};

/** Why nothing at all is planned for an application that is still open. */
const restingWhy = (situation: Situation, stale: boolean): string => {
  const { application, clock, context, booked } = situation;
  const close = `jobfu close ${application.id} --as ghosted`;
  if (stale) {
    return `What was due has waited for more than ${context.policy.staleDays} days; if you have given it up: ${close}`;
  }
  if (booked.length > 0) return 'An interview is booked; nothing to write before it';
  if (clock === null) return 'Nothing has happened here yet: record the interview, or the day you applied';
  if (chaseOf(situation, (day) => say(day, situation)).exhausted) {
    return `Everything worth writing has been written; when you let it go: ${close}`;
  }
  return 'Nothing to do until they write';
};

/** The items of one application, in the order of the plan: due first. */
export const itemsOf = ({ due, upcoming }: Plan, id: number): PlanItem[] =>
  [...due, ...upcoming].filter(({ application }) => application.id === id);

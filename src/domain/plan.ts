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
import { type Rule, type RuleName, say } from './cadence/proposal.ts';
import { references } from './cadence/references.ts';
import { rejectionThanks } from './cadence/rejection-thanks.ts';
import { review } from './cadence/review.ts';
import { thankYou } from './cadence/thank-you.ts';
import { endOfDay, startOfDay } from './calendar.ts';
import { chaseOf } from './chase.ts';
import { employerKey } from './employer.ts';
import type { Application, Day, EndingStatus, Instant, Person } from './facts.ts';
import { byText } from './order.ts';
import { owed } from './requests.ts';
import { lettersSince, type PlanContext, type Situation, settledByUser, situationOf } from './situation.ts';
import { type Entry, keepDistance, later, recipientsOf } from './spacing.ts';
import { isActive } from './standing.ts';
import { plural } from './wording.ts';

export type { PlanContext } from './situation.ts';
export { UNASKED_TEMPLATES } from './spacing.ts';

/** Every rule of the playbook, by the name of its file. */
export const CADENCE: Readonly<Record<RuleName, Rule>> = {
  'thank-you': thankYou,
  answer,
  acknowledge,
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

const EVERY_RULE = Object.values(CADENCE);

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

/** Open applications that may like to know of an offer are named up to this number, the last met first. */
export const OTHERS_NAMED = 10;

/**
 * The plan of these applications: all there are, or all that are related to one another (`relationKeys`), for others
 * never touch each other. `elsewhere` are further ones that may like to know of an offer.
 */
export const plan = (
  applications: readonly Application[],
  context: PlanContext,
  elsewhere: readonly Application[] = [],
): Plan => {
  const situations = applications.map((application) => situationOf(application, context));
  const further = elsewhere.map((application) => situationOf(application, context));
  const proposed = situations.flatMap((situation) => proposalsOf(situation));
  const entries = proposed.filter((entry) => !isRedundant(entry, situations));
  const { lasting, stale } = keepDistance(entries, situations, context.now);
  const all = further.length === 0 ? situations : [...situations, ...further];
  const items = lasting.map((entry) => toItem(entry, all));
  const due = items.filter((item) => item.state !== 'upcoming').sort(byDue);
  const upcoming = items.filter((item) => item.state === 'upcoming').sort(byOpening);
  return { now: context.now, due, upcoming, waiting: waitingOf(situations, due, upcoming, stale) };
};

/** What the rules ask for in one application, as the user has settled or put off; before other applications are seen. */
export const proposalsOf = (situation: Situation): Entry[] => {
  const { decisions } = situation.application;
  const entries: Entry[] = [];
  for (const rule of EVERY_RULE) {
    for (const proposal of rule(situation)) {
      if (decisions.length === 0) entries.push({ situation, proposal });
      else if (settledByUser(situation, [proposal.about]) === null)
        entries.push(snooze({ situation, proposal }));
    }
  }
  return entries;
};

const refTo = ({ id, company, role }: Application): ApplicationRef => ({ id, company, role });

// ---------------------------------------------------------------- what the user and the other applications say to it

/** A light note to an employer where another application is running would be beside the point (rule 9). */
const isRedundant = ({ situation, proposal }: Entry, situations: readonly Situation[]): boolean =>
  proposal.rule === 'keep-in-touch' &&
  situations.some(
    (other) => other !== situation && isActive(other.standing.status) && isSameEmployer(other, situation),
  );

const isSameEmployer = (one: Situation, other: Situation): boolean =>
  employerKey(one.application.company) === employerKey(other.application.company);

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
      opens: later(opens, proposal.opens),
      due: later(due, proposal.due),
      why: `${proposal.why}; you put it off until ${say(until, situation)}`,
    },
  };
};

// ---------------------------------------------------------------- entries as items

const toItem = (entry: Entry, situations: readonly Situation[]): PlanItem => {
  const { situation, proposal } = entry;
  const { application, context } = situation;
  const { rule, about, template, opens, due, closes, why, sources } = proposal;
  const state = opens > context.now ? 'upcoming' : due < context.now ? 'overdue' : 'today';
  const named = proposal.to.map((person) => ` --to ${nameTyped(person, application)}`).join('');
  const command = proposal.command ?? `jobfu draft ${template} ${application.id}${named}`;
  const item: PlanItem = {
    application: refTo(application),
    rule,
    about,
    template,
    to: recipientsOf(entry),
    opens,
    due,
    closes,
    state,
    why,
    sources,
    command,
  };
  if (rule !== 'offer-thanks' && rule !== 'offer-decide') return item;
  return { ...item, others: othersThan(situation, situations) };
};

/** A name as one types it after a flag; an address where two share the name. */
const nameTyped = ({ name, email }: Person, { people }: Application): string => {
  const word = email !== null && people.filter((known) => known.name === name).length > 1 ? email : name;
  if (/^[\w.@-]+$/.test(word)) return word;
  return /["$`\\!]/.test(word) ? `'${word.replaceAll("'", "'\\''")}'` : `"${word}"`;
};

/**
 * Other applications where "I have an offer" may speed things up: an interview has been held there or is booked, it is
 * not given up, and they have not been told since. Those they are to meet and the last met come first.
 */
const othersThan = (situation: Situation, situations: readonly Situation[]): ApplicationRef[] => {
  const since = situation.standing.since ?? '';
  return situations
    .filter((other) => other !== situation && mayHearOfOffer(other, situation, since))
    .sort((a, b) => {
      const met = byText(lastMet(b), lastMet(a));
      return met === 0 ? a.application.id - b.application.id : met;
    })
    .slice(0, OTHERS_NAMED)
    .map(({ application }) => refTo(application));
};

const lastMet = ({ held, booked, places }: Situation): Instant =>
  booked.at(-1)?.at ?? places.get(held.at(-1)?.id ?? 0) ?? '';

const mayHearOfOffer = (other: Situation, offering: Situation, since: Instant): boolean =>
  other.standing.status === 'open' &&
  other.held.length + other.booked.length > 0 &&
  !isSameEmployer(other, offering) &&
  !chaseOf(other).exhausted &&
  lettersSince(other, { at: since, id: 0 }, 'other-offer').length === 0;

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
    .sort(byUntil);
};

const byUntil = (a: WaitingItem, b: WaitingItem): number =>
  byText(a.until ?? '9999', b.until ?? '9999') || a.application.id - b.application.id;

/** Why nothing at all is planned for an application that is still open. */
const restingWhy = (situation: Situation, stale: boolean): string => {
  const { application, clock, context, booked, standing } = situation;
  const closeAs = (ending: EndingStatus): string => `jobfu close ${application.id} --as ${ending}`;
  const close = closeAs('ghosted');
  if (stale) {
    // Whoever leaves an offer or a request without an answer has not been ghosted.
    const given =
      standing.status === 'offer'
        ? closeAs('declined')
        : owed(situation).length > 0
          ? closeAs('withdrawn')
          : close;
    return `What was due has waited for more than ${plural(context.policy.staleDays, 'day')} and is dropped; if you have given it up: ${given}`;
  }
  if (booked.length > 0) return 'An interview is booked, and there is nothing to write before it';
  if (clock === null) return 'Nothing has happened here yet: record the interview, or the day you applied';
  const { exhausted, leftOut } = chaseOf(situation);
  if (exhausted) {
    const all = leftOut
      ? 'There is nothing left that is worth writing'
      : 'You have written all that is worth writing';
    return `${all}, and a word from them starts it again; when you let it go: ${close}`;
  }
  return 'There is nothing to do until they write';
};

/** The items of one application, in the order of the plan: due first. */
export const itemsOf = ({ due, upcoming }: Plan, id: number): PlanItem[] =>
  [...due, ...upcoming].filter(({ application }) => application.id === id);

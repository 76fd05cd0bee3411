/**
 * Distance between unasked messages, and when an item is over (PLAYBOOK section 1, rules 1, 5 and 11): where the
 * proposals of several applications meet.
 */

import { onDay, type Proposal, say, sayHolidays } from './cadence/proposal.ts';
import { addDays, addWorkingDays, endOfDay } from './calendar.ts';
import { contactKeys } from './employer.ts';
import type { Day, Instant, Letter, Person } from './facts.ts';
import { addressee, type PlanContext, type Situation } from './situation.ts';
import { dayOf } from './timeline.ts';
import { plural } from './wording.ts';

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

/** What a rule proposes for one application. */
export interface Entry {
  readonly situation: Situation;
  readonly proposal: Proposal;
}

// ---------------------------------------------------------------- whom a message reaches (rule 5)

/** Whom an item's letter goes to. */
export const recipientsOf = ({ situation, proposal }: Entry): readonly Person[] => {
  if (proposal.rule === 'references') return [];
  if (proposal.to.length > 0) return proposal.to;
  const fallback = addressee(situation);
  return fallback ? [fallback] : [];
};

export const keysOf = (entry: Entry): string[] =>
  contactKeys(entry.situation.application, recipientsOf(entry));

/** The employer, and whoever is written to there when nobody is named. */
export const contactOf = (situation: Situation): string[] => {
  const person = addressee(situation);
  return contactKeys(situation.application, person ? [person] : []);
};

const sentTo = (situation: Situation, { to }: Letter): string[] => {
  const { application } = situation;
  if (to.length === 0) return contactOf(situation);
  return contactKeys(
    application,
    application.people.filter(({ id }) => to.includes(id)),
  );
};

// ---------------------------------------------------------------- distance between unasked messages (rule 5)

/** The last unasked message to an employer or an address: sent, or still to be sent. */
export interface Previous {
  readonly day: Day;
  readonly sent: boolean;
}

/**
 * Moves each unasked message so that it keeps the distance to the last one sent to the same employer or address, and
 * to the more pressing ones still to be sent: the most pressing takes the slot. What is over, or was left unsent for
 * too long, takes none.
 */
export const keepDistance = (
  entries: readonly Entry[],
  situations: readonly Situation[],
  now: Instant,
): { lasting: Entry[]; stale: ReadonlySet<number> } => {
  const last = lastUnasked(situations);
  const stale = new Set<number>();
  const kept = new Map<Entry, Entry>();
  const unasked = new Queue();
  for (const entry of entries) {
    // Left unsent for too long: counted from when it could have gone out, whatever else waited to go out before it.
    const placed = afterSent(entry, last);
    const ended = withEnd(placed);
    if (isStale(placed.proposal, ended.proposal, now)) stale.add(idOf(entry));
    if (isOver(ended.proposal, now)) continue;
    if (entry.proposal.unasked) unasked.add({ entry, placed });
    else kept.set(entry, ended);
  }
  // A message that has to wait is as pressing as the day it can go out, and may let another one go first.
  for (let next = unasked.take(); next !== null; next = unasked.take()) {
    const placed = placeAfter(next.entry, previousTo(next.entry, last));
    if (placed.proposal.due > next.placed.proposal.due) {
      unasked.add({ entry: next.entry, placed });
      continue;
    }
    const ended = withEnd(placed);
    if (isOver(ended.proposal, now)) continue;
    kept.set(next.entry, ended);
    const day = placed.situation.context.zone.dayOf(later(ended.proposal.opens, now));
    for (const key of keysOf(next.entry)) {
      if (day > (last.get(key)?.day ?? '')) last.set(key, { day, sent: false });
    }
  }
  return { lasting: entries.flatMap((entry) => kept.get(entry) ?? []), stale };
};

interface Candidate {
  readonly entry: Entry;
  /** Where it stood when it was last looked at. */
  readonly placed: Entry;
}

const isMorePressing = (a: Candidate, b: Candidate): boolean => {
  const [dueA, dueB] = [a.placed.proposal.due, b.placed.proposal.due];
  return dueA === dueB ? idOf(a.entry) < idOf(b.entry) : dueA < dueB;
};

/** The most pressing first: a binary heap, for there may be thousands. */
class Queue {
  private readonly heap: Candidate[] = [];

  add(candidate: Candidate): void {
    const { heap } = this;
    let at = heap.push(candidate) - 1;
    while (at > 0) {
      const up = (at - 1) >> 1;
      const parent = heap[up] as Candidate;
      if (!isMorePressing(candidate, parent)) break;
      heap[at] = parent;
      at = up;
    }
    heap[at] = candidate;
  }

  take(): Candidate | null {
    const { heap } = this;
    const top = heap[0];
    const last = heap.pop();
    if (top === undefined || last === undefined) return null;
    if (heap.length === 0) return top;
    let at = 0;
    for (;;) {
      let child = 2 * at + 1;
      const right = heap[child + 1];
      if (right && isMorePressing(right, heap[child] as Candidate)) child++;
      const below = heap[child];
      if (!below || !isMorePressing(below, last)) break;
      heap[at] = below;
      at = child;
    }
    heap[at] = last;
    return top;
  }
}

/** Where an item stands by what was really sent, before others still to be sent are seen. */
export const afterSent = (entry: Entry, last: ReadonlyMap<string, Previous>): Entry =>
  entry.proposal.unasked ? placeAfter(entry, previousTo(entry, last)) : entry;

const previousTo = (entry: Entry, last: ReadonlyMap<string, Previous>): Previous | null =>
  keysOf(entry).reduce<Previous | null>((latest, key) => {
    const previous = last.get(key);
    return previous && previous.day > (latest?.day ?? '') ? previous : latest;
  }, null);

const placeAfter = (entry: Entry, previous: Previous | null): Entry => {
  const { situation, proposal } = entry;
  const { zone, policy } = situation.context;
  if (previous === null) return entry;
  const day = addWorkingDays(previous.day, policy.gapWorkingDays, situation.work);
  if (day <= zone.dayOf(proposal.opens)) return entry;
  const first = previous.sent ? 'you wrote to them on' : 'another message to them comes first, on';
  const distance = `${plural(policy.gapWorkingDays, 'working day')} later${sayHolidays(previous.day, day, situation)}`;
  const { opens, due } = onDay(day, situation);
  const why = `${proposal.why}; ${first} ${say(previous.day, situation)}, so this waits until ${say(day, situation)}, ${distance}`;
  return { situation, proposal: { ...proposal, opens, due: later(due, proposal.due), why } };
};

export const later = (a: Instant, b: Instant): Instant => (a > b ? a : b);
const idOf = ({ situation }: Entry): number => situation.application.id;

/** The last unasked letter sent to each employer and address. */
export const lastUnasked = (situations: readonly Situation[]): Map<string, Previous> => {
  const last = new Map<string, Previous>();
  for (const situation of situations) {
    for (const letter of situation.letters) {
      if (!UNASKED_TEMPLATES.has(letter.template)) continue;
      const day = dayOf(letter.on, situation.context.zone);
      for (const key of sentTo(situation, letter)) {
        if (day > (last.get(key)?.day ?? '')) last.set(key, { day, sent: true });
      }
    }
  }
  return last;
};

// ---------------------------------------------------------------- open, over, stale (rules 1 and 11)

/** What is overdue for so many days closes by itself: at the hour it was due, or with its day. */
const staleAt = ({ due }: Proposal, { policy, zone }: PlanContext): Instant => {
  const day = zone.dayOf(due);
  const last = addDays(day, policy.staleDays);
  return due === endOfDay(day, zone) ? endOfDay(last, zone) : zone.at(last, zone.timeOf(due));
};

/** The proposal with the end that comes to it, by itself or by being left undone. */
export const withEnd = ({ situation, proposal }: Entry): Entry => {
  const stale = staleAt(proposal, situation.context);
  const closes = proposal.closes !== null && proposal.closes < stale ? proposal.closes : stale;
  return { situation, proposal: { ...proposal, closes } };
};

/** Closed by now, or before it could open: put off or spaced out beyond its end. */
const isOver = ({ opens, closes }: Proposal, now: Instant): boolean =>
  closes !== null && (now >= closes || opens >= closes);

/** Closed only because it was left unsent for too long. */
const isStale = (before: Proposal, ended: Proposal, now: Instant): boolean =>
  ended.closes !== null && now >= ended.closes && !isOver(before, now);

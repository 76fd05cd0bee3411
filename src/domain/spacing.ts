/**
 * Distance between unasked messages, and when an item is over (PLAYBOOK section 1, rules 1, 5 and 11): where the
 * proposals of several applications meet.
 */

import { onDay, type Proposal, say, sayHolidays } from './cadence/proposal.ts';
import { addDays, addWorkingDays, endOfDay, type WorkCalendar } from './calendar.ts';
import { contactKeys } from './employer.ts';
import type { Day, Instant, Letter, Moment, Person } from './facts.ts';
import { Heap } from './heap.ts';
import { byText } from './order.ts';
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
  const followed = proposal.unasked ? followedUpWith(situation) : [];
  if (followed.length > 0) return followed;
  const fallback = addressee(situation);
  // Who is on record as met in one interview is not taken to have been at another.
  const isElsewhere =
    proposal.rule === 'thank-you' &&
    situation.application.interviews.some((interview) => interview.with.includes(fallback?.id ?? 0));
  return fallback && !isElsewhere ? [fallback] : [];
};

/** Who had the last letter nobody asked for has the next one, too; nobody where somebody of theirs has written, or was met, since. */
export const followedUpWith = ({
  application,
  context,
  words,
  held,
  letters,
}: Situation): readonly Person[] => {
  const last = letters.findLast(({ template }) => UNASKED_TEMPLATES.has(template));
  const dayIn = (on: Moment): Day => dayOf(on, context.zone);
  return last === undefined ||
    // What was said in an interview on the day of the letter went before it.
    words.some(({ message, day, room }) => message.from !== null && room === null && day >= dayIn(last.on)) ||
    held.some(({ at }) => dayIn(at) > dayIn(last.on))
    ? []
    : application.people.filter(({ id }) => last.to.includes(id));
};

export const keysOf = (entry: Entry): string[] =>
  contactKeys(entry.situation.application, recipientsOf(entry));

/** The employer, and whoever is written to there when nobody is named. */
const contactOf = (situation: Situation): string[] => {
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
  const asking = new Map<string, number>();
  const unasked: { readonly at: number; readonly keys: readonly string[] }[] = [];
  /** Where each is placed, in the order of the entries; null where it is over. */
  const kept = entries.map((entry, at) => {
    const keys = entry.proposal.unasked ? keysOf(entry) : [];
    // Left unsent for too long: counted from when it could have gone out, whatever else waited to go out before it.
    const placed = keys.length > 0 ? placeAfter(entry, previousTo(keys, last)) : entry;
    const ended = withEnd(placed);
    if (isStale(placed.proposal, ended.proposal, now)) stale.add(idOf(entry));
    if (isOver(ended.proposal, now)) return null;
    if (keys.length > 0) unasked.push({ at, keys });
    for (const key of keys) asking.set(key, (asking.get(key) ?? 0) + 1);
    return ended;
  });
  // Where nobody else writes to the same employer or address, the place after what was sent is the place it has.
  const contested = new Map<Entry, Contested>();
  for (const { at, keys } of unasked) {
    const entry = entries[at];
    if (entry === undefined || !keys.some((key) => (asking.get(key) ?? 0) > 1)) continue;
    contested.set(entry, { at, keys });
    kept[at] = null;
  }
  inTurn(contested, last, (entry, at, previous) => {
    const ended = withEnd(placeAfter(entry, previous));
    if (isOver(ended.proposal, now)) return null;
    kept[at] = ended;
    return entry.situation.context.zone.dayOf(later(ended.proposal.opens, now));
  });
  return { lasting: kept.filter((entry) => entry !== null), stale };
};

/** A message that others stand in the way of: its place among the entries, and under what keys they meet. */
interface Contested {
  readonly at: number;
  readonly keys: readonly string[];
}

/** Something to look at when its time comes: one message, or the line of those that wait behind another. */
interface Turn {
  readonly due: Instant;
  readonly rank: number;
  readonly entry: Entry | null;
  readonly line: Line | null;
}

/** Messages to one employer or address that wait for the same slot, by rank. */
interface Line {
  readonly key: string;
  readonly work: WorkCalendar;
  readonly waiting: Heap<Entry>;
  /** Its place among the turns; earlier ones count no more. */
  turn: Turn | null;
}

/**
 * Gives each message its slot, the most pressing first, and notes in `last` the day it takes. A message that has to
 * wait is as pressing as the day it can go out, and lets others go first; hundreds may wait for the same employer, so
 * they wait in a line that moves as one.
 */
const inTurn = (
  contested: ReadonlyMap<Entry, Contested>,
  last: Map<string, Previous>,
  place: (entry: Entry, at: number, previous: Previous | null) => Day | null,
): void => {
  const turns = new Heap<Turn>((a, b) => (a.due === b.due ? a.rank < b.rank : a.due < b.due));
  const lines = new Map<WorkCalendar, Map<string, Line>>();
  const entries = [...contested.keys()];
  const ranks = ranksOf(entries);
  const rankOf = (entry: Entry): number => ranks.get(entry) ?? entries.length;
  for (const entry of entries) turns.add({ due: entry.proposal.due, rank: rankOf(entry), entry, line: null });

  const advance = (line: Line, due: Instant): void => {
    const { first } = line.waiting;
    line.turn = first ? { due, rank: rankOf(first), entry: null, line } : null;
    if (line.turn) turns.add(line.turn);
  };
  const join = (entry: Entry, key: string, due: Instant): void => {
    const { work } = entry.situation;
    const byKey = lines.get(work) ?? new Map<string, Line>();
    lines.set(work, byKey);
    const line = byKey.get(key) ?? {
      key,
      work,
      waiting: new Heap<Entry>((a, b) => rankOf(a) < rankOf(b)),
      turn: null,
    };
    byKey.set(key, line);
    line.waiting.add(entry);
    if (line.turn === null || rankOf(entry) < line.turn.rank) advance(line, line.turn?.due ?? due);
  };
  for (let turn = turns.take(); turn !== undefined; turn = turns.take()) {
    const { line } = turn;
    let { entry } = turn;
    if (line !== null) {
      if (line.turn !== turn) continue;
      const first = line.waiting.first as Entry;
      const due = endOfSlot(first, last.get(line.key) ?? null);
      if (due !== null && due > turn.due) {
        advance(line, due);
        continue;
      }
      entry = line.waiting.take() as Entry;
      advance(line, turn.due);
    }
    if (entry === null) continue;
    const { at = 0, keys: own = [] } = contested.get(entry) ?? {};
    const key = latestOf(own, last);
    const previous = key === null ? null : (last.get(key) ?? null);
    const slot = endOfSlot(entry, previous);
    const due = slot === null ? entry.proposal.due : later(slot, entry.proposal.due);
    if (due > turn.due && key !== null) {
      if (due === slot) join(entry, key, due);
      else turns.add({ due, rank: rankOf(entry), entry, line: null });
      continue;
    }
    const day = place(entry, at, previous);
    if (day === null) continue;
    for (const one of own) if (day > (last.get(one)?.day ?? '')) last.set(one, { day, sent: false });
  }
};

/**
 * Who goes first of those that may go out on the same day: the one whose own day came first, else it would wait behind
 * the next step of another for ever; then by application, and within one in the order of its rules.
 */
const ranksOf = (entries: readonly Entry[]): ReadonlyMap<Entry, number> =>
  new Map(
    [...entries]
      .sort((a, b) => byText(a.proposal.due, b.proposal.due) || idOf(a) - idOf(b))
      .map((entry, rank) => [entry, rank]),
  );

/** The end of the first day it may go out after another message, or null where it comes later by itself. */
const endOfSlot = ({ situation, proposal }: Entry, previous: Previous | null): Instant | null => {
  if (previous === null) return null;
  const { zone, policy } = situation.context;
  const day = addWorkingDays(previous.day, policy.gapWorkingDays, situation.work);
  return day <= zone.dayOf(proposal.opens) ? null : endOfDay(day, zone);
};

/** Where an item stands by what was really sent, before others still to be sent are seen. */
export const afterSent = (entry: Entry, last: ReadonlyMap<string, Previous>): Entry =>
  entry.proposal.unasked ? placeAfter(entry, previousTo(keysOf(entry), last)) : entry;

const previousTo = (keys: readonly string[], last: ReadonlyMap<string, Previous>): Previous | null => {
  const key = latestOf(keys, last);
  return key === null ? null : (last.get(key) ?? null);
};

/** The key under which something was sent, or is to be sent, last. */
const latestOf = (keys: readonly string[], last: ReadonlyMap<string, Previous>): string | null => {
  let latest: string | null = null;
  let latestDay = '';
  for (const key of keys) {
    const day = last.get(key)?.day ?? '';
    if (day > latestDay) [latest, latestDay] = [key, day];
  }
  return latest;
};

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
export const staleAt = (
  proposal: Pick<Proposal, 'due' | 'lasts'>,
  { policy, zone }: Pick<PlanContext, 'policy' | 'zone'>,
): Instant => {
  const due = later(proposal.due, proposal.lasts ?? '');
  const day = zone.dayOf(due);
  const last = addDays(day, policy.staleDays);
  return due === endOfDay(day, zone) ? endOfDay(last, zone) : zone.at(last, zone.timeOf(due));
};

/** The proposal with the end that comes to it, by itself or by being left undone; it is due before that, though put off. */
export const withEnd = ({ situation, proposal }: Entry): Entry => {
  const stale = staleAt(proposal, situation.context);
  const closes = proposal.closes !== null && proposal.closes < stale ? proposal.closes : stale;
  const due = proposal.due < closes ? proposal.due : closes;
  return { situation, proposal: { ...proposal, due, closes } };
};

/** Closed by now, or before it could open: put off or spaced out beyond its end. */
const isOver = ({ opens, closes }: Proposal, now: Instant): boolean =>
  closes !== null && (now >= closes || opens >= closes);

/** Closed only because it was left unsent for too long. */
const isStale = (before: Proposal, ended: Proposal, now: Instant): boolean =>
  ended.closes !== null && now >= ended.closes && !isOver(before, now);

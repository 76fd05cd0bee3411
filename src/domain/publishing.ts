/**
 * What a calendar has been told, so that telling it again changes what has changed and nothing else: an event keeps
 * its name for good, its sequence grows with every change, and one that has gone is called off, once.
 */
import type { Day, Instant, Moment } from './facts.ts';
import { byText } from './order.ts';

/** One event as a calendar shows it. */
export interface AgendaEntry {
  readonly uid: string;
  readonly kind: 'interview' | 'follow-up' | 'promise';
  /** An instant, or a whole day. */
  readonly start: Moment;
  /** Minutes of an event at an instant. */
  readonly minutes: number | null;
  readonly title: string;
  readonly details: string;
  readonly place: string | null;
  /** Minutes from the start to the reminder, negative before it; null for none. A day starts at its midnight. */
  readonly alarm: number | null;
  readonly cancelled: boolean;
}

/** An event as it was told last. */
export interface Published {
  readonly entry: AgendaEntry;
  /** How often it has changed since it was first told. */
  readonly sequence: number;
  /** When it was told so. */
  readonly at: Instant;
}

/**
 * What to tell now, in order, given what was told before. Events that are over and gone are left as they are; others
 * that are gone are told as called off. `today` is the local day, `now` the clock.
 */
export const publish = (
  entries: readonly AgendaEntry[],
  before: ReadonlyMap<string, Published>,
  today: Day,
  now: Instant,
): Published[] => {
  const told = entries
    // Called off before any calendar knew of it, it is no news.
    .filter(({ uid, cancelled }) => !cancelled || before.has(uid))
    .map((entry) => next(entry, before.get(entry.uid), now));
  const uids = new Set(entries.map(({ uid }) => uid));
  const gone = [...before.values()]
    .filter(({ entry }) => !uids.has(entry.uid) && entry.start.slice(0, 10) >= today)
    .map((known) => next({ ...known.entry, alarm: null, cancelled: true }, known, now));
  return [...told, ...gone].sort(
    (a, b) => byText(a.entry.start, b.entry.start) || byText(a.entry.uid, b.entry.uid),
  );
};

const next = (entry: AgendaEntry, known: Published | undefined, now: Instant): Published => {
  if (known === undefined) return { entry, sequence: 0, at: now };
  if (isSame(entry, known.entry)) return known;
  return { entry, sequence: known.sequence + 1, at: now };
};

const KEYS: readonly (keyof AgendaEntry)[] = [
  'uid',
  'kind',
  'start',
  'minutes',
  'title',
  'details',
  'place',
  'alarm',
  'cancelled',
];

const isSame = (a: AgendaEntry, b: AgendaEntry): boolean => KEYS.every((key) => a[key] === b[key]);

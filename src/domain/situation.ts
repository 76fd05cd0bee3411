/** What lies between the two sides of one application now: the common ground every rule of the cadence starts from. */
import type { DateOrder, WorkCalendar, Zone } from './calendar.ts';
import type { Application, Day, Instant, Interview, Letter, Person } from './facts.ts';
import type { Policy } from './policy.ts';
import { type Standing, standingOf, type Word, wordsOf } from './standing.ts';
import { dayOf, endOf, follows, hasHappened, interviewEnd, type Placed } from './timeline.ts';

/** Everything but the facts that the plan depends on. */
export interface PlanContext {
  readonly now: Instant;
  readonly zone: Zone;
  readonly policy: Policy;
  readonly dateOrder: DateOrder;
  /** The working days that count for an application: the employer's region, else the user's. */
  work(application: Application): WorkCalendar;
}

interface ClockBase {
  /** For the keys of items that rest on it. */
  readonly key: string;
  readonly at: Instant;
  readonly day: Day;
  /** Its place in the order of entry. */
  readonly id: number;
}

/** The last event that set the clock of silence (rules 4 and 6). */
export type Clock = ClockBase &
  (
    | { readonly what: 'applied' | 'reopened' }
    | { readonly what: 'interview' | 'missed'; readonly interview: Interview }
    | { readonly what: 'word'; readonly word: Word }
  );

export interface Situation {
  readonly application: Application;
  readonly context: PlanContext;
  readonly today: Day;
  readonly work: WorkCalendar;
  readonly standing: Standing;
  /** Their words so far, in order. */
  readonly words: readonly Word[];
  /** Interviews that took place, in order. */
  readonly held: readonly Interview[];
  /** Interviews still ahead, the next one first. */
  readonly booked: readonly Interview[];
  readonly clock: Clock | null;
  /** Our letters so far, in order. */
  readonly letters: readonly Letter[];
}

export const situationOf = (application: Application, context: PlanContext): Situation => {
  const { now, zone, policy } = context;
  const words = wordsOf(application, now, zone, policy);
  const standing = standingOf(application, words, now, zone);
  const kept = application.interviews
    .filter((interview) => interview.cancelled === null)
    .map((interview) => ({ interview, end: interviewEnd(interview, policy.interviewMinutes, zone) }))
    .sort((a, b) => (a.end < b.end ? -1 : a.end > b.end ? 1 : a.interview.id - b.interview.id));
  // An interview of today whose hour is not known has been held once words from it are on record.
  const isHeld = ({ interview, end }: (typeof kept)[number]): boolean =>
    end <= now ||
    words.some(({ room }) => room?.id === interview.id && dayOf(interview.at, zone) <= zone.dayOf(now));
  const held = kept.filter(isHeld).map(({ interview }) => interview);
  const booked = kept.filter((entry) => !isHeld(entry)).map(({ interview }) => interview);
  const letters = application.letters
    .filter((letter) => hasHappened(letter.on, now, zone))
    .sort((a, b) => endOf(a.on, zone).localeCompare(endOf(b.on, zone)) || a.id - b.id);
  return {
    application,
    context,
    today: zone.dayOf(now),
    work: context.work(application),
    standing,
    words,
    held,
    booked,
    clock: clockOf(application, words, held, context),
    letters,
  };
};

/** The latest interview held or missed, or meaningful word; before any of them, the day of applying. */
const clockOf = (
  application: Application,
  words: readonly Word[],
  held: readonly Interview[],
  context: PlanContext,
): Clock | null => {
  const { now, zone, policy } = context;
  const clocks: Clock[] = [];
  const { applied } = application;
  if (applied !== null && applied <= zone.dayOf(now)) {
    clocks.push({ what: 'applied', key: 'a', at: zone.at(applied, '00:00'), day: applied, id: 0 });
  }
  for (const { id, as, at } of application.endings) {
    if (as === 'reopened' && at <= now) {
      clocks.push({ what: 'reopened', key: `e${id}`, at, day: zone.dayOf(at), id });
    }
  }
  for (const interview of held) {
    const { id } = interview;
    const at = interviewEnd(interview, policy.interviewMinutes, zone);
    clocks.push({ what: 'interview', key: `i${id}`, at, day: dayOf(interview.at, zone), id, interview });
  }
  for (const interview of application.interviews) {
    const { id, cancelled } = interview;
    if (cancelled === null || !hasHappened(cancelled, now, zone)) continue;
    const day = dayOf(cancelled, zone);
    clocks.push({ what: 'missed', key: `x${id}`, at: endOf(cancelled, zone), day, id, interview });
  }
  for (const word of words) {
    const { id, on } = word.message;
    if (!word.meaningful) continue;
    clocks.push({
      what: 'word',
      key: `m${id}`,
      at: word.at,
      day: dayOf(word.room?.at ?? on, zone),
      id,
      word,
    });
  }
  return clocks.reduce<Clock | null>(
    (latest, clock) =>
      !latest || clock.at > latest.at || (clock.at === latest.at && clock.id > latest.id) ? clock : latest,
    null,
  );
};

/** Whether the application still runs: chasing and thanking belong to these alone. */
export const isRunning = ({ standing }: Situation): boolean => standing.status === 'open';

/** Letters of ours after a fact of this application, in order; with names, only of those templates. */
export const lettersSince = (
  { letters, context }: Situation,
  since: Placed,
  ...templates: string[]
): Letter[] =>
  letters.filter(
    (letter) =>
      follows(letter, since, context.zone) && (templates.length === 0 || templates.includes(letter.template)),
  );

/** Our letters that go to somebody else than the employer, and so answer nothing. */
const ASIDE = new Set(['references-heads-up']);

/** The first letter to the employer after these words were said. */
export const answerTo = (situation: Situation, word: Word): Letter | null =>
  lettersSince(situation, word.message).find((letter) => !ASIDE.has(letter.template)) ?? null;

/** Whether the user said of this very item that it is done or not wanted. */
export const isSettledByUser = ({ application, context }: Situation, about: string): boolean =>
  application.decisions.some(
    ({ verb, about: key, at }) => verb !== 'snooze' && key === about && at <= context.now,
  );

/** Whom a letter goes to when nobody is named: the last writer, else the recruiter, else the first met. */
export const addressee = ({ application, words }: Situation): Person | null => {
  const { people } = application;
  const writer = words.findLast(({ message }) => message.from !== null)?.message.from;
  return (
    people.find(({ id }) => id === writer) ??
    people.find(({ role }) => role !== null && /recruit|talent/i.test(role)) ??
    people[0] ??
    null
  );
};

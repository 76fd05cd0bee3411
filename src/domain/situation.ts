/** What lies between the two sides of one application now: the common ground every rule of the cadence starts from. */

import { type Meeting, standingRequests } from './asked.ts';
import { type DateOrder, startOfDay, type WorkCalendar, type Zone } from './calendar.ts';
import {
  type Application,
  type Day,
  type Decision,
  type Instant,
  type Interview,
  isDay,
  type Letter,
  type Person,
} from './facts.ts';
import type { Policy } from './policy.ts';
import { isActive, isRequest, type Standing, standingOf, type Word, wordsOf } from './standing.ts';
import { isStillAsked, wordsOnceTaken } from './taken.ts';
import {
  dayOf,
  endOf,
  hasHappened,
  inOrder,
  interviewEnd,
  isAfter,
  isAtOrAfter,
  type Placed,
  placesOf,
} from './timeline.ts';

/** Everything but the facts that the plan depends on. */
export interface PlanContext {
  readonly now: Instant;
  readonly zone: Zone;
  readonly policy: Policy;
  readonly dateOrder: DateOrder;
  /** The working days that count for an application: the employer's region, else the user's. */
  work(application: Application): WorkCalendar;
}

interface ClockBase extends Placed {
  /** For the keys of items that rest on it. */
  readonly key: string;
  readonly day: Day;
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
  /** What they asked for that stands, in order, done or not; what they asked for again only as they did last. */
  readonly requests: readonly Word[];
  /** Our letters so far, in order. */
  readonly letters: readonly Letter[];
  /** The instant each fact counts from, by its number. */
  readonly places: ReadonlyMap<number, Instant>;
}

export const situationOf = (application: Application, context: PlanContext): Situation => {
  const { now, zone, policy } = context;
  const places = placesOf(application, policy.interviewMinutes, zone);
  const said = wordsOf(application, now, zone, policy, places);
  const standing = standingOf(application, said, now, zone, places);
  const words = wordsOnceTaken(said, standing);
  const placed = ({ id }: { id: number }): Placed => ({ at: places.get(id) ?? '', id });
  const byPlace = (a: { id: number }, b: { id: number }): number => inOrder(placed(a), placed(b));
  const kept = application.interviews.filter(({ cancelled }) => cancelled === null).sort(byPlace);
  // An interview whose hour is not known, or not over, has been held once words from it are on record.
  const isHeld = (interview: Interview): boolean =>
    interviewEnd(interview, policy.interviewMinutes, zone) <= now ||
    words.some(({ room }) => room?.id === interview.id && dayOf(interview.at, zone) <= zone.dayOf(now));
  const held = kept.filter(isHeld);
  const theirs = theirClocks(words, held, context, places);
  const requests = standingRequests(words, standing.offer, meetingsOf(application, held, context, places));
  return {
    application,
    context,
    today: zone.dayOf(now),
    work: context.work(application),
    standing,
    words,
    held,
    booked: kept.filter((interview) => !isHeld(interview)),
    clock: clockOf(application, latest(theirs), context),
    requests: requests.filter((word) => isStillAsked(standing, word)),
    letters: application.letters.filter(({ on }) => hasHappened(on, now, zone)).sort(byPlace),
    places,
  };
};

/**
 * Interviews held; and those that fell through, with the beginning of that day, for words of the same day may ask for
 * another.
 */
const meetingsOf = (
  application: Application,
  held: readonly Interview[],
  context: PlanContext,
  places: ReadonlyMap<number, Instant>,
): Meeting[] => {
  const { zone } = context;
  const meet = ({ id, stage, at }: Interview, place: Instant): Meeting => ({
    id,
    stage,
    day: dayOf(at, zone),
    at: place,
  });
  return [
    ...held.map((interview) => meet(interview, places.get(interview.id) ?? '')),
    ...pausesOf(application, context).flatMap((pause) =>
      pause.what === 'missed' ? meet(pause.interview, startOfDay(pause.day, zone)) : [],
    ),
  ];
};

/** Interviews held, and meaningful words. */
const theirClocks = (
  words: readonly Word[],
  held: readonly Interview[],
  context: PlanContext,
  places: ReadonlyMap<number, Instant>,
): Clock[] => {
  const { zone } = context;
  const clocks: Clock[] = [];
  for (const interview of held) {
    const { id } = interview;
    // What was said in it says more than that it took place.
    if (words.some(({ room, meaningful }) => room?.id === id && meaningful)) continue;
    const day = dayOf(interview.at, zone);
    clocks.push({ what: 'interview', key: `i${id}`, at: places.get(id) ?? '', day, id, interview });
  }
  for (const word of words) {
    const { id, at, day, meaningful } = word;
    if (meaningful) clocks.push({ what: 'word', key: `m${id}`, at, day, id, word });
  }
  return clocks;
};

/** The latest interview held or missed, or meaningful word; before any of them, the day of applying. */
const clockOf = (application: Application, theirs: Clock | null, context: PlanContext): Clock | null => {
  const pause = latest(pausesOf(application, context));
  if (pause === null || (theirs !== null && isAfter(theirs, pause))) return theirs;
  return theirs?.what === 'word' && isLasting(theirs.word, pause) ? theirs : pause;
};

const latest = (clocks: readonly Clock[]): Clock | null =>
  clocks.reduce<Clock | null>((last, clock) => (last === null || isAfter(clock, last) ? clock : last), null);

/** What starts the silence without a word of theirs: applying, an interview called off or missed, or `reopen`. */
const pausesOf = (application: Application, { now, zone, policy }: PlanContext): Clock[] => {
  const { applied, interviews, endings } = application;
  const pauses: Clock[] = [];
  if (applied !== null && applied <= zone.dayOf(now)) {
    pauses.push({ what: 'applied', key: 'a', at: startOfDay(applied, zone), day: applied, id: 0 });
  }
  for (const interview of interviews) {
    const { id, cancelled } = interview;
    if (cancelled === null || !hasHappened(cancelled, now, zone)) continue;
    // Noted only later that nobody came: it was missed on its own day.
    const end = interviewEnd(interview, policy.interviewMinutes, zone);
    const called = endOf(cancelled, zone);
    const at = called < end ? called : end;
    const day = called < end ? dayOf(cancelled, zone) : dayOf(interview.at, zone);
    pauses.push({ what: 'missed', key: `x${id}`, at, day, id, interview });
  }
  for (const { id, as, at } of endings) {
    if (as === 'reopened' && at <= now) {
      pauses.push({ what: 'reopened', key: `e${id}`, at, day: zone.dayOf(at), id });
    }
  }
  return pauses;
};

/**
 * Only their own word or an interview held sets aside a day they named; a missed interview does not (rule 4). Nor does it
 * set aside what they wrote on the day it fell through: those words speak of it.
 */
const isLasting = ({ reading: { deadline }, day }: Word, pause: Clock): boolean =>
  (pause.what === 'missed' && pause.day === day) ||
  (deadline?.owner === 'them' && (deadline.to ?? deadline.from) >= pause.day);

/** Whether an interview is booked for the day these words propose. */
export const isBookedFor = ({ booked, context }: Situation, { reading }: Word): boolean => {
  const proposed = reading.appointment?.at.slice(0, 10);
  return booked.some(({ at }) => dayOf(at, context.zone) === proposed);
};

/** Whether the application still runs: chasing and acknowledging belong to these alone. */
export const isRunning = ({ standing }: Situation): boolean => standing.status === 'open';

/** Whether something of this instant is still on the table: nothing that came later has ended or replaced it. */
export const isLive = ({ standing }: Situation, at: Instant): boolean =>
  isActive(standing.status) && (standing.status === 'open' || standing.since === null || at > standing.since);

/** The start of an interview; of its day, where no time is known. */
export const interviewStart = ({ at }: Interview, zone: Zone): Instant =>
  isDay(at) ? startOfDay(at, zone) : at;

/** Letters of ours after something of this application, in order; with names, only of those templates. */
export const lettersSince = (
  { letters, places }: Situation,
  since: Placed,
  ...templates: string[]
): Letter[] =>
  letters.filter(
    ({ id, template }) =>
      isAfter({ at: places.get(id) ?? '', id }, since) &&
      (templates.length === 0 || templates.includes(template)),
  );

/** The thank-yous that went out for an interview. */
export const thanksFor = ({ letters, context }: Situation, { at }: Interview): Letter[] =>
  letters.filter(({ template, on }) => template === 'thankyou' && isAtOrAfter(on, at, context.zone));

/** Letters of ours that may answer a word, with names only of those templates. */
export const lettersAfterWord = (situation: Situation, word: Word, ...templates: string[]): Letter[] =>
  lettersSince(situation, { at: word.from, id: word.id }, ...templates);

/**
 * Our letters that answer what they asked of us, each with the next step it was: those on their offer answer all but what is
 * to be sent, and who asks for another time has answered where they wanted to meet.
 */
const ANSWERS =
  /^(reply-immediate|withdraw|offer-decline|employer-(next|timeline|feedback|ack|delay)|(negotiate|offer-(accept|extension))(?! (assess|paper|refer))|reschedule (interview|call))/;

/** Our letters that answer nothing they wrote: thanks for an interview, and what goes to somebody else. */
const ASIDE = /^(thankyou|references|employer-thanks)/;

/** The first letter to the employer that answers these words. */
export const answerTo = (situation: Situation, word: Word): Letter | null =>
  lettersAfterWord(situation, word).find(({ template }) =>
    isRequest(word) ? ANSWERS.test(`${template} ${word.reading.nextStep}`) : !ASIDE.test(template),
  ) ?? null;

/** What the user said last of these very items, that one is done or not wanted; or null. */
export const settledByUser = (
  { application, context }: Situation,
  abouts: readonly string[],
): Decision | null =>
  application.decisions.findLast(
    ({ verb, about, at }) => verb !== 'snooze' && abouts.includes(about) && at <= context.now,
  ) ?? null;

/** Whom a letter goes to when nobody is named: the last writer, else the recruiter, else who said the last alone, else the first met. */
export const addressee = ({ application, words }: Situation): Person | null => {
  const { people } = application;
  const writer = words.findLast(({ message }) => message.from !== null)?.message.from;
  const [alone, second] = words.at(-1)?.room?.with ?? [];
  return (
    people.find(({ id }) => id === writer) ??
    people.find(({ role }) => role !== null && /recruit|talent/i.test(role)) ??
    people.find(({ id }) => id === alone && second === undefined) ??
    people[0] ??
    null
  );
};

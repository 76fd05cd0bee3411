/**
 * The chase: how long silence may last, which check-in comes next, and when to stop (PLAYBOOK section 1: unanswered
 * check-ins, rules 4 and 6). The rules check-in, check-in-deadline and closing-note each take their own step of it.
 */
import { addDays, addWorkingDays, workingDaysBetween } from './calendar.ts';
import type { Day, Decision, Moment } from './facts.ts';
import { answerTo, type Clock, lettersSince, type Situation } from './situation.ts';
import type { Word } from './standing.ts';
import { dayOf } from './timeline.ts';
import { plural, quote } from './wording.ts';

export interface ChaseStep {
  readonly rule: 'check-in' | 'check-in-deadline' | 'closing-note';
  readonly template: string;
  /** The day it falls on before weekends, holidays and the distance to other messages. */
  readonly day: Day;
  /** The event it counts from, for the item's key. */
  readonly about: string;
  readonly why: string;
  readonly sources: readonly string[];
}

export interface Chase {
  /** What comes next, or null: nothing, or nothing any more. */
  readonly next: ChaseStep | null;
  /** True once everything the playbook allows has been sent into the silence. */
  readonly exhausted: boolean;
}

export const CHECK_INS = ['checkin', 'checkin-deadline', 'checkin-application'];

const NO_CHASE: Chase = { next: null, exhausted: false };

/** Words that make silence an answer: one check-in after their day, then no more (rule 7). */
export const SILENCE_MEANS_NO = 'silence-means-no';

interface First {
  readonly rule: 'check-in' | 'check-in-deadline';
  readonly template: string;
  readonly day: Day;
  readonly why: string;
  readonly sources: readonly string[];
  /** How many check-ins this silence deserves, and whether a closing note follows. */
  readonly most: number;
  readonly closes: boolean;
}

export const chaseOf = (situation: Situation, sayDayOf: (day: Day) => string): Chase => {
  const { clock, standing, booked, context } = situation;
  if (clock === null || standing.status !== 'open' || booked.length > 0) return NO_CHASE;
  const first = firstCheckIn(situation, clock, sayDayOf);
  if (first === null) return NO_CHASE;
  const steps = stepsTaken(situation, clock);
  const { policy, zone } = context;
  const last = steps.checkIns.at(-1);
  if (steps.closed) return { next: null, exhausted: true };
  const about = `${clock.key}/${steps.checkIns.length + 1}`;
  if (last === undefined) return { next: { ...first, about }, exhausted: false };
  const lastDay = dayOf(last, zone);
  const silence = `You last checked in on ${sayDayOf(lastDay)} and there has been no answer`;
  if (steps.checkIns.length < first.most) {
    const day = addDays(lastDay, policy.checkInsApartDays);
    return {
      next: {
        rule: 'check-in',
        template: first.template === 'checkin-application' ? first.template : 'checkin',
        day: day < first.day ? first.day : day,
        about,
        why: `${silence}; a second and last check-in comes ${plural(policy.checkInsApartDays, 'day')} later`,
        sources: ['S1'],
      },
      exhausted: false,
    };
  }
  if (!first.closes) return { next: null, exhausted: true };
  const count = plural(steps.checkIns.length, 'check-in');
  return {
    next: {
      rule: 'closing-note',
      template: 'closing',
      day: addDays(lastDay, policy.closingNoteAfterDays),
      about,
      why: `${count} without an answer, the last on ${sayDayOf(lastDay)}: one closing note, then let it rest`,
      sources: ['S1'],
    },
    exhausted: false,
  };
};

/** Check-ins sent into this silence, or put aside by the user, and whether the closing note went out. */
const stepsTaken = (situation: Situation, clock: Clock): { checkIns: Moment[]; closed: boolean } => {
  const { application, context } = situation;
  const since = { on: clock.at, id: clock.id };
  const sent = lettersSince(situation, since, ...CHECK_INS).map(({ on }) => on);
  const dropped = application.decisions
    .filter(
      ({ verb, at, about }) => verb !== 'snooze' && at <= context.now && about.includes(`/${clock.key}/`),
    )
    .map(({ rule, at }) => ({ rule, at }));
  const checkIns = [...sent, ...dropped.filter(({ rule }) => rule !== 'closing-note').map(({ at }) => at)];
  const closed =
    lettersSince(situation, since, 'closing').length > 0 ||
    dropped.some(({ rule }) => rule === 'closing-note');
  return { checkIns: checkIns.sort(), closed };
};

/** The first check-in this silence deserves, by what set the clock. */
const firstCheckIn = (situation: Situation, clock: Clock, sayDayOf: (day: Day) => string): First | null => {
  const { policy } = situation.context;
  const usual = { rule: 'check-in', template: 'checkin', most: policy.maxCheckIns, closes: true } as const;
  switch (clock.what) {
    case 'applied':
      return {
        ...usual,
        template: 'checkin-application',
        day: addDays(clock.day, policy.appliedCheckInAfterDays),
        why: `You applied on ${sayDayOf(clock.day)} and have heard nothing: one check-in after ${plural(policy.appliedCheckInAfterDays, 'day')}`,
        sources: ['S0'],
        most: Math.min(1, policy.maxCheckIns),
        closes: false,
      };
    case 'interview':
      return {
        ...usual,
        day: addDays(clock.day, policy.checkInAfterDays),
        why: `Nothing was said about next steps in the interview of ${sayDayOf(clock.day)}: a check-in after ${plural(policy.checkInAfterDays, 'day')}`,
        sources: ['S1'],
      };
    case 'missed':
      return {
        ...usual,
        day: addDays(clock.day, policy.stepSilenceDays),
        why: `The interview was called off on ${sayDayOf(clock.day)} and no new one is booked: a check-in after ${plural(policy.stepSilenceDays, 'day')}`,
        sources: ['J'],
      };
    case 'reopened':
      return {
        ...usual,
        template: situation.held.length > 0 ? 'checkin' : 'checkin-application',
        day: addDays(clock.day, policy.checkInAfterDays),
        why: `You opened this again on ${sayDayOf(clock.day)}: a check-in after ${plural(policy.checkInAfterDays, 'day')}`,
        sources: ['J'],
      };
    case 'word':
      return afterWord(situation, clock.word, clock.day, usual, sayDayOf);
  }
};

const afterWord = (
  situation: Situation,
  word: Word,
  day: Day,
  usual: Pick<First, 'rule' | 'template' | 'most' | 'closes'>,
  sayDayOf: (day: Day) => string,
): First | null => {
  const { policy } = situation.context;
  const { kind, deadline } = word.reading;
  const said = quote(wordsBehind(word));
  const silenceMeansNo = word.reading.evidence.some(({ rule }) => rule === SILENCE_MEANS_NO);
  const dated = deadline?.owner === 'them' ? (deadline.to ?? null) : null;

  if (kind === 'immediate') {
    const from = stepAnswered(situation, word);
    if (from === null) return null;
    const theirs =
      dated === null ? null : addWorkingDays(dated, policy.deadlineGraceWorkingDays, situation.work);
    const plain = addDays(from.day, policy.stepSilenceDays);
    if (theirs !== null && theirs > plain) return byTheirDate(situation, word, dated, usual, sayDayOf);
    return {
      ...usual,
      day: plain,
      why: `${from.what} on ${sayDayOf(from.day)}, and since then no word and no interview: a check-in after ${plural(policy.stepSilenceDays, 'day')}`,
      sources: ['J'],
    };
  }
  if (kind === 'clear-timeline' && dated !== null) {
    const first = byTheirDate(situation, word, dated, usual, sayDayOf);
    return silenceMeansNo ? { ...first, most: Math.min(1, policy.maxCheckIns), closes: false } : first;
  }
  const isHold = kind === 'none';
  const wait = isHold ? policy.noneCheckInAfterDays : policy.vagueCheckInAfterDays;
  const plain = addDays(day, wait);
  // "Not before April": a lower bound is a day they gave, and nothing is written before it (S1).
  const floor = deadline?.owner === 'them' && deadline.to === null ? deadline.from : null;
  const earliest =
    floor === null ? plain : addWorkingDays(floor, policy.deadlineGraceWorkingDays, situation.work);
  return {
    ...usual,
    day: earliest > plain ? earliest : plain,
    why: `On ${sayDayOf(day)} they said ${said}${isHold ? ', and named no next step' : ', and no day'}: a check-in ${
      earliest > plain ? `after ${sayDayOf(floor ?? day)}` : `after ${plural(wait, 'day')}`
    }`,
    sources: ['S1'],
  };
};

const byTheirDate = (
  situation: Situation,
  word: Word,
  dated: Day | null,
  usual: Pick<First, 'rule' | 'template' | 'most' | 'closes'>,
  sayDayOf: (day: Day) => string,
): First => {
  const { context, work, today } = situation;
  const day = dated ?? today;
  const grace = context.policy.deadlineGraceWorkingDays;
  const said = `They said ${quote(wordsBehind(word))}, meaning ${sayDayOf(day)}`;
  const past = workingDaysBetween(day, today, work);
  return {
    ...usual,
    rule: 'check-in-deadline',
    template: 'checkin-deadline',
    day: addWorkingDays(day, grace, work),
    why:
      today > day
        ? `${said}; that was ${plural(past, 'working day')} ago, and they have not written: time for a check-in`
        : `${said}: nothing before it, a check-in ${plural(grace, 'working day')} after it`,
    sources: ['S1'],
  };
};

/** The words a reading rests on: the deadline's, else the first evidence, else all that was said. */
export const wordsBehind = ({ reading, message }: Word): string =>
  reading.deadline?.phrase ?? reading.evidence[0]?.quote ?? message.text;

/**
 * Since when an immediate step lies with them: our answer, or the task handed in. Words said in the room are answered
 * by the thank-you, so their clock is the interview itself.
 */
const stepAnswered = (situation: Situation, word: Word): { day: Day; what: string } | null => {
  const { zone } = situation.context;
  const delivered = deliveryOf(situation, word);
  if (delivered) return { day: zone.dayOf(delivered.at), what: 'You handed it in' };
  if (isTask(word)) return null;
  if (word.room !== null) return { day: dayOf(word.room.at, zone), what: 'They named a next step' };
  const answer = answerTo(situation, word);
  return answer && { day: dayOf(answer.on, zone), what: 'You answered' };
};

/** The user's word that the task these words set was handed in. */
export const deliveryOf = ({ application, context }: Situation, word: Word): Decision | null =>
  application.decisions.findLast(
    ({ verb, about, at }) => verb === 'done' && about === `deliver/m${word.message.id}` && at <= context.now,
  ) ?? null;

/** Whether an immediate step is something to hand in, and not an appointment. */
export const isTask = ({ reading }: Word): boolean =>
  reading.outcome === null &&
  reading.appointment === null &&
  (reading.nextStep === 'assessment' || reading.nextStep === 'paperwork');

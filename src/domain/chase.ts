/**
 * The chase: how long silence may last, which check-in comes next, and when to stop (PLAYBOOK section 1: unanswered
 * check-ins, rules 4 and 6). The rules check-in, check-in-deadline and closing-note each take their own step of it.
 */

import { sayHolidays } from './cadence/proposal.ts';
import { aboutThanks, unthanked } from './cadence/thank-you.ts';
import { addDays, addHours, addWorkingDays, workingDaysBetween } from './calendar.ts';
import { type Day, type Decision, isDay } from './facts.ts';
import { rememberLast } from './remember.ts';
import { owed, stepAnswered } from './requests.ts';
import { type Clock, interviewStart, lettersSince, type Situation, settledByUser } from './situation.ts';
import type { Word } from './standing.ts';
import { dayOf } from './timeline.ts';
import { plural, quote, sayDay, sayDays, sayNames, upper } from './wording.ts';
import { quoteWord } from './words-behind.ts';

export interface ChaseStep {
  readonly rule: 'check-in' | 'check-in-deadline' | 'closing-note';
  readonly template: string;
  /** The day it falls on before weekends, holidays and the distance to other messages. */
  readonly day: Day;
  /** The event it counts from, for the item's key. */
  readonly about: string;
  readonly why: string;
  /** What it carries beside, said after everything about its day; "" for nothing. */
  readonly also: string;
  readonly sources: readonly string[];
}

export interface Chase {
  /** What comes next, or null: nothing, or nothing any more. */
  readonly next: ChaseStep | null;
  /** True once everything the playbook allows has been sent into the silence, or left out. */
  readonly exhausted: boolean;
  /** True where the user left something of it out. */
  readonly leftOut: boolean;
}

export const CHECK_INS = ['checkin', 'checkin-deadline', 'checkin-application'];

const CHASE_RULES: ReadonlySet<string> = new Set(['check-in', 'check-in-deadline', 'closing-note']);

const NO_CHASE: Chase = { next: null, exhausted: false, leftOut: false };

/** Words that make silence an answer: one check-in after their day, then no more (rule 7). */
export const SILENCE_MEANS_NO = 'silence-means-no';

/** The check-in a silence deserves first, and what may follow it. */
interface First {
  readonly rule: 'check-in' | 'check-in-deadline';
  readonly template: string;
  readonly day: Day;
  readonly why: string;
  readonly sources: readonly string[];
  /** How many check-ins this silence deserves, and whether a closing note follows. */
  readonly most: number;
  readonly closes: boolean;
  /** The day they named, where one has to be waited for. */
  readonly theirs: Day | null;
}

export const chaseOf = rememberLast((situation: Situation): Chase => {
  const { clock, standing, booked } = situation;
  if (clock === null || standing.status !== 'open' || booked.length > 0) return NO_CHASE;
  const chase = silenceOf(situation, clock);
  // While they wait for us, nobody is chased.
  return owed(situation, chase.next?.day).length > 0 ? NO_CHASE : chase;
});

const silenceOf = (situation: Situation, clock: Clock): Chase => {
  const { context } = situation;
  const planned = firstCheckIn(situation, clock);
  if (planned === null) return NO_CHASE;
  const first = afterOurs(situation, clock, planned);
  const { policy } = context;
  const { steps, closed, leftOut } = stepsTaken(situation, clock, first);
  const goingOn = (next: ChaseStep | null): Chase => ({ next, exhausted: next === null, leftOut });
  if (closed) return goingOn(null);
  const about = `${clock.key}/${steps.length + 1}`;
  const step = steps.at(-1);
  if (step === undefined) {
    return goingOn({ ...first, also: carriesAlong(situation, clock), about });
  }
  const last = step.day;
  const say = sayIn(situation);
  const notBefore = (day: Day): Day => (day < first.day ? first.day : day);
  /** Written before a first check-in was due, the next waits until then. */
  const isHeldBack = (day: Day, apart: number): boolean => day > addDays(last, apart);
  if (steps.length < first.most) {
    const day = notBefore(addDays(last, policy.checkInsApartDays));
    // Written before their day, a check-in has not asked about it: the next one still does.
    const asksForTheirs = first.theirs !== null && last <= first.theirs;
    const counted =
      steps.length + 1 === first.most ? `${ORDINALS[steps.length] ?? 'next'} and last` : 'further';
    const since = step.leftOut
      ? `You left out the check-in of ${say(last)}, and no word has come`
      : `You last checked in on ${say(last)} and have had no answer`;
    return goingOn({
      rule: asksForTheirs ? first.rule : 'check-in',
      template: asksForTheirs || first.template === 'checkin-application' ? first.template : 'checkin',
      day,
      about,
      why:
        asksForTheirs || isHeldBack(day, policy.checkInsApartDays)
          ? `${first.why}; you wrote on ${say(last)}, before that day`
          : `${since}: a ${counted} check-in ${sayDays(policy.checkInsApartDays)} later`,
      also: '',
      sources: ['S1'],
    });
  }
  if (!first.closes) return goingOn(null);
  const day = notBefore(addDays(last, policy.closingNoteAfterDays));
  const when = isHeldBack(day, policy.closingNoteAfterDays)
    ? 'not before the first was due'
    : `${sayDays(policy.closingNoteAfterDays)} later`;
  return goingOn({
    rule: 'closing-note',
    template: 'closing',
    day,
    about,
    why: `${saySteps(steps, say)}: one closing note ${when}, then let it rest`,
    also: '',
    sources: ['S1'],
  });
};

/** "Two check-ins without an answer, the last on Tue 24 Mar", "One check-in without an answer and one left out, …" */
const saySteps = (steps: readonly Step[], say: (day: Day) => string): string => {
  const sent = steps.filter(({ leftOut }) => !leftOut).length;
  const out = steps.length - sent;
  const last = say(steps.at(-1)?.day ?? '');
  if (sent === 0)
    return out === 1
      ? `You left out the check-in of ${last}`
      : `You left out ${plural(out, 'check-in')}, the last of ${last}`;
  const others = out === 0 ? '' : ` and ${plural(out, 'more')} left out`;
  const on = steps.length === 1 ? `on ${last}` : `the last on ${last}`;
  return `${upper(plural(sent, 'check-in'))} without an answer${others}, ${on}`;
};

const ORDINALS = ['first', 'second', 'third', 'fourth', 'fifth'];

const sayIn =
  ({ context, today }: Situation) =>
  (day: Day): string =>
    sayDay(day, context.dateOrder, today);

/** A check-in sent into a silence, or left out by the user, on its day. */
interface Step {
  readonly day: Day;
  readonly leftOut: boolean;
}

/**
 * The check-ins of this silence, and whether the closing note went out. One that the user left out counts as sent, on
 * the day it was planned for: the plan goes on from there.
 */
const stepsTaken = (
  situation: Situation,
  clock: Clock,
  first: First,
): { steps: readonly Step[]; closed: boolean; leftOut: boolean } => {
  const { application, context } = situation;
  const { zone, policy, now } = context;
  const dropped = application.decisions.filter(
    ({ verb, rule, at, about }) =>
      CHASE_RULES.has(rule) && verb !== 'snooze' && at <= now && about.includes(`/${clock.key}/`),
  );
  const isClosing = ({ rule }: Decision): boolean => rule === 'closing-note';
  const taken = [
    ...lettersSince(situation, clock, ...CHECK_INS).map(({ on }) => ({
      day: dayOf(on, zone),
      sent: true,
      leftOut: false,
    })),
    ...dropped
      .filter((decision) => !isClosing(decision))
      .map(({ at, verb }) => ({ day: zone.dayOf(at), sent: false, leftOut: verb === 'skip' })),
  ].sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
  const steps: Step[] = [];
  for (const { day, sent, leftOut } of taken) {
    const last = steps.at(-1)?.day;
    const planned = last === undefined ? first.day : addDays(last, policy.checkInsApartDays);
    steps.push({ day: sent || day > planned ? day : planned, leftOut });
  }
  const closed = lettersSince(situation, clock, 'closing').length > 0 || dropped.some(isClosing);
  return { steps, closed, leftOut: dropped.some(({ verb }) => verb === 'skip') };
};

/** The first check-in this silence deserves, by what set the clock. */
const firstCheckIn = (situation: Situation, clock: Clock): First | null => {
  const { policy } = situation.context;
  const say = sayIn(situation);
  const usual = {
    rule: 'check-in',
    template: 'checkin',
    most: policy.maxCheckIns,
    closes: true,
    theirs: null,
  } as const;
  switch (clock.what) {
    case 'applied':
      return {
        ...usual,
        template: 'checkin-application',
        day: addDays(clock.day, policy.appliedCheckInAfterDays),
        why: `You applied on ${say(clock.day)} and have heard nothing about next steps: one check-in after ${sayDays(policy.appliedCheckInAfterDays)}`,
        sources: ['S0'],
        most: 1,
        closes: false,
      };
    case 'interview':
      return {
        ...usual,
        day: addDays(clock.day, policy.checkInAfterDays),
        why: `Nothing has been said about next steps since the interview of ${say(clock.day)}: a check-in after ${sayDays(policy.checkInAfterDays)}`,
        sources: ['S1'],
      };
    case 'missed':
      return {
        ...usual,
        day: addDays(clock.day, policy.stepSilenceDays),
        why: `The interview ${clock.day < dayOf(clock.interview.at, situation.context.zone) ? 'was called off on' : 'did not take place on'} ${say(clock.day)} and no new one is booked: a check-in after ${sayDays(policy.stepSilenceDays)} without word`,
        sources: ['J'],
      };
    case 'reopened':
      return {
        ...usual,
        template: situation.held.length > 0 ? 'checkin' : 'checkin-application',
        day: addDays(clock.day, policy.checkInAfterDays),
        why: `You opened this again on ${say(clock.day)}: a check-in after ${sayDays(policy.checkInAfterDays)} without word`,
        sources: ['J'],
      };
    case 'word':
      return afterWord(situation, clock.word, usual);
  }
};

type Usual = Pick<First, 'rule' | 'template' | 'most' | 'closes' | 'theirs'>;

const afterWord = (situation: Situation, word: Word, usual: Usual): First | null => {
  const { policy } = situation.context;
  const { kind, deadline } = word.reading;
  const say = sayIn(situation);
  const dated = deadline?.owner === 'them' ? deadline.to : null;

  if (kind === 'immediate') {
    const from = stepAnswered(situation, word);
    if (from === null) return null;
    if (dated !== null && dated >= from.day) return byTheirDate(situation, word, dated, usual);
    return { ...usual, ...afterStep(situation, from) };
  }
  if (kind === 'clear-timeline' && dated !== null) {
    const first = byTheirDate(situation, word, dated, usual);
    const silenceMeansNo = word.reading.evidence.some(({ rule }) => rule === SILENCE_MEANS_NO);
    return silenceMeansNo ? { ...first, most: 1, closes: false } : first;
  }
  const isHold = kind === 'none';
  const wait = isHold ? policy.noneCheckInAfterDays : policy.vagueCheckInAfterDays;
  const plain = addDays(word.day, wait);
  const said = `On ${say(word.day)} they said ${quoteWord(word)}`;
  // "Not before April": a lower bound is a day they gave, and nothing is written before it (S1).
  const floor = deadline?.owner === 'them' && deadline.to === null ? deadline.from : null;
  if (floor !== null) {
    const day = addWorkingDays(floor, policy.deadlineGraceWorkingDays, situation.work);
    if (day > plain) {
      const grace = sayGrace(situation, floor, day);
      const why = `${said}: nothing before ${say(floor)}, and a check-in ${grace}`;
      return { ...usual, day, why, sources: ['S1'], theirs: floor };
    }
  }
  return {
    ...usual,
    day: plain,
    why: `${said}${telling(word)}: a check-in after ${sayDays(wait)}`,
    sources: ['S1'],
  };
};

/** What these words tell; what the user made of them is not put into their mouth. */
const telling = ({ reading, message }: Word): string => {
  if (message.correction?.as != null)
    return `, which you read as naming ${reading.kind === 'none' ? 'no next step' : 'no day'}`;
  return reading.kind === 'none' ? ', so no next step can be named' : ' and named no day';
};

/** A step lies with them since that day. */
const afterStep = (
  situation: Situation,
  { day, what }: { day: Day; what: string },
): Pick<First, 'day' | 'why' | 'sources'> => {
  const days = situation.context.policy.stepSilenceDays;
  return {
    day: addDays(day, days),
    why: `${what} on ${sayIn(situation)(day)}, and since then there has been no word and no interview: a check-in after ${sayDays(days)}`,
    sources: ['J'],
  };
};

/** What we answered or handed in after the clock was set starts the silence anew (rule 6), but for a day they named. */
const afterOurs = (situation: Situation, clock: Clock, first: First): First => {
  const last = situation.requests
    .map((word) => stepAnswered(situation, word))
    .reduce((latest, step) => (step && step.at > (latest?.at ?? clock.at) ? step : latest), null);
  if (last === null) return first;
  const anew = afterStep(situation, last);
  return anew.day <= first.day || (first.theirs !== null && last.day <= first.theirs)
    ? first
    : { ...first, ...anew };
};

const byTheirDate = (situation: Situation, word: Word, day: Day, usual: Usual): First => {
  const { context, work, today } = situation;
  const say = sayIn(situation);
  const rest = {
    ...usual,
    rule: 'check-in-deadline',
    template: 'checkin-deadline',
    sources: ['S1'],
    theirs: day,
  } as const;
  const { phrase } = word.reading.deadline ?? { phrase: '' };
  // A day the user typed is no quotation of theirs.
  const quoted = phrase === day || phrase === '' ? '' : ` (${quote(phrase)})`;
  const said = `They said by ${say(day)}${quoted}`;
  if (day < word.day) {
    const why = `${said}, and that day had passed when you heard it on ${say(word.day)}: check in at once`;
    return { ...rest, day: word.day, why };
  }
  const checkIn = addWorkingDays(day, context.policy.deadlineGraceWorkingDays, work);
  const grace = sayGrace(situation, day, checkIn);
  if (today <= day)
    return { ...rest, day: checkIn, why: `${said}: nothing before that day, and a check-in ${grace}` };
  const past = workingDaysBetween(day, today, work);
  const ago = past === 0 ? 'that day has passed' : `that was ${plural(past, 'working day')} ago`;
  const next = today < checkIn ? `a check-in ${grace}` : 'time for a check-in';
  return { ...rest, day: checkIn, why: `${said}; ${ago} and they have not written: ${next}` };
};

/** "two working days after it", with the holidays in between. */
const sayGrace = (situation: Situation, from: Day, to: Day): string => {
  const grace = situation.context.policy.deadlineGraceWorkingDays;
  return grace === 0 ? 'then' : `${plural(grace, 'working day')} after it${sayHolidays(from, to, situation)}`;
};

/** What the check-in has to carry because its own time is over: a thank-you, or an answer to their words. */
const carriesAlong = (situation: Situation, clock: Clock): string => {
  const { now, zone } = situation.context;
  const interview =
    clock.what === 'interview' ? clock.interview : clock.what === 'word' ? clock.word.room : null;
  if (interview === null) return '';
  const isLate = now >= addHours(interviewStart(interview, zone), isDay(interview.at) ? 72 : 48);
  const left = unthanked(situation, interview);
  // Whom the user left out on purpose is left out here, too.
  const missing = left.filter(
    (person) => settledByUser(situation, [aboutThanks(interview, person)]) === null,
  );
  if (!isLate || missing.length === 0) return '';
  return left.length < interview.with.length
    ? `; no thank-you went to ${sayNames(missing.filter((person) => person !== null))}: add a line of thanks`
    : '; no thank-you went out, so let it carry your thanks';
};

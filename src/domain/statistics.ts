/** The search in figures: how far applications came, how long answers took, thank-yous in time, promises kept. */
import { addDays, addHours, daysBetween } from './calendar.ts';
import { employerKey } from './employer.ts';
import { type ApplicationStatus, type Interview, isDay, type Moment, type Person, STAGES } from './facts.ts';
import { byText } from './order.ts';
import { isOverruled } from './overruled.ts';
import { type Promised, promisesOf } from './promises.ts';
import { roundsReached } from './rounds.ts';
import type { Situation } from './situation.ts';
import { isActive } from './standing.ts';
import { dayOf, hasHappened, isAfter, isAtOrAfter } from './timeline.ts';

/** How far one can come, in order. Each counts the applications that came there. */
export const FUNNEL = [
  'applied',
  'first interview',
  'second interview',
  'third interview',
  'offer',
  'accepted',
] as const;

export interface FunnelStep {
  readonly step: (typeof FUNNEL)[number];
  readonly reached: number;
}

/** What came of the interviews of one stage. */
export interface StageAnswers {
  /** As it was noted; null where no stage was. */
  readonly stage: string | null;
  readonly held: number;
  /** They wrote, or the user noted a rejection, before the next interview. */
  readonly answered: number;
  /** Another interview followed without a word in between on record. */
  readonly wentOn: number;
  /** It ended, and no answer came. */
  readonly silent: number;
  readonly waiting: number;
  /** Calendar days from each answered interview to the answer, the quickest first. */
  readonly days: readonly number[];
  readonly median: number | null;
}

/** One for each person met at each interview held; one for the interview where nobody is named. */
export interface ThankYous {
  readonly wanted: number;
  /** Within 24 hours; by the end of the next day where an hour is not known. */
  readonly inTime: number;
  readonly late: number;
  /** Not sent, and 48 hours have passed. */
  readonly missed: number;
  /** Not sent yet, and it still counts. */
  readonly open: number;
}

export interface EmployerPromises {
  readonly company: string;
  readonly total: number;
  readonly kept: number;
  readonly moved: number;
  readonly late: number;
  /** Working days after their day, of those that came late. */
  readonly lateBy: readonly number[];
  readonly never: number;
  readonly open: number;
  readonly promises: readonly Promised[];
}

export interface Statistics {
  readonly applications: {
    readonly total: number;
    readonly status: Readonly<Partial<Record<ApplicationStatus, number>>>;
  };
  readonly interviews: { readonly held: number };
  readonly funnel: readonly FunnelStep[];
  readonly answers: { readonly byStage: readonly StageAnswers[] };
  readonly thankYous: ThankYous;
  readonly promises: { readonly total: number; readonly byEmployer: readonly EmployerPromises[] };
  readonly readings: { readonly total: number; readonly overruled: number; readonly unsure: number };
  readonly letters: { readonly total: number; readonly byTemplate: Readonly<Record<string, number>> };
}

export const statisticsOf = (situations: readonly Situation[]): Statistics => {
  const messages = situations.flatMap(({ words }) => words);
  const letters = situations.flatMap((situation) => situation.letters);
  const byEmployer = promisesByEmployer(situations);
  return {
    applications: {
      total: situations.length,
      status: countBy(situations, ({ standing }) => standing.status),
    },
    interviews: { held: situations.reduce((sum, { held }) => sum + held.length, 0) },
    funnel: FUNNEL.map((step) => ({
      step,
      reached: situations.filter((situation) => hasReached(situation, step)).length,
    })),
    answers: { byStage: answersByStage(situations) },
    thankYous: thankYousOf(situations),
    promises: { total: byEmployer.reduce((sum, { total }) => sum + total, 0), byEmployer },
    readings: {
      total: messages.length,
      overruled: messages.filter(
        ({ message, reading }) => message.correction !== null && isOverruled(message.reading, reading),
      ).length,
      unsure: messages.filter(({ message, settled }) => message.correction === null && !settled).length,
    },
    letters: { total: letters.length, byTemplate: countBy(letters, ({ template }) => template) },
  };
};

const countBy = <T, K extends string>(
  list: readonly T[],
  keyOf: (one: T) => K,
): Partial<Record<K, number>> & Record<string, number> => {
  const counts: Record<string, number> = {};
  for (const one of list) counts[keyOf(one)] = (counts[keyOf(one)] ?? 0) + 1;
  return counts as Partial<Record<K, number>> & Record<string, number>;
};

// ---------------------------------------------------------------- how far

const hasReached = ({ held, words, standing }: Situation, step: FunnelStep['step']): boolean => {
  switch (step) {
    case 'applied':
      return true;
    case 'first interview':
      return held.length >= 1;
    case 'second interview':
      return roundsReached(held) >= 2;
    case 'third interview':
      return roundsReached(held) >= 3;
    case 'offer':
      return (
        ['offer', 'accepted', 'declined'].includes(standing.status) ||
        words.some(({ settled, reading }) => settled && reading.outcome === 'offer')
      );
    case 'accepted':
      return standing.status === 'accepted';
  }
};

// ---------------------------------------------------------------- how long

type Came =
  | { readonly what: 'answered'; readonly days: number }
  | { readonly what: 'wentOn' | 'silent' | 'waiting' };

const answersByStage = (situations: readonly Situation[]): StageAnswers[] => {
  const stages = new Map<string, Came[]>();
  for (const situation of situations) {
    for (const interview of situation.held) {
      const stage = (interview.stage ?? '').toLowerCase();
      stages.set(stage, [...(stages.get(stage) ?? []), cameOf(interview, situation)]);
    }
  }
  const place = (stage: string): number => {
    const known = (STAGES as readonly string[]).indexOf(stage);
    return stage === '' ? STAGES.length + 1 : known < 0 ? STAGES.length : known;
  };
  return [...stages]
    .sort(([a], [b]) => place(a) - place(b) || a.localeCompare(b))
    .map(([stage, all]) => {
      const days = all.flatMap((came) => (came.what === 'answered' ? [came.days] : [])).sort((a, b) => a - b);
      const count = (what: Came['what']): number => all.filter((came) => came.what === what).length;
      return {
        stage: stage === '' ? null : stage,
        held: all.length,
        answered: days.length,
        wentOn: count('wentOn'),
        silent: count('silent'),
        waiting: count('waiting'),
        days,
        median: median(days),
      };
    });
};

/** The middle of ordered numbers; of two middles, half-way. */
const median = (ordered: readonly number[]): number | null => {
  if (ordered.length === 0) return null;
  const upper = ordered[Math.floor(ordered.length / 2)] ?? 0;
  const lower = ordered[Math.floor((ordered.length - 1) / 2)] ?? 0;
  return (lower + upper) / 2;
};

/** An answer is the first word after an interview that says something, and comes before the next one. */
const cameOf = (interview: Interview, situation: Situation): Came => {
  const { held, booked, words, standing, places, context } = situation;
  const all = [...held, ...booked];
  const next = all[all.indexOf(interview) + 1];
  const placed = ({ id }: Interview) => ({ id, at: places.get(id) ?? '' });
  const met = dayOf(interview.at, context.zone);
  const answer = words.find(
    (word) =>
      (word.meaningful || !word.settled) &&
      (word.room === null
        ? isAfter(word, placed(interview)) && (next === undefined || isAfter(placed(next), word))
        : word.room.id === interview.id && decidesAtOnce(word.reading)),
  );
  if (answer) return { what: 'answered', days: Math.max(0, daysBetween(met, answer.day)) };
  if (next) return { what: 'wentOn' };
  if (isActive(standing.status)) return { what: 'waiting' };
  const told = standing.status === 'rejected' && standing.word === null && standing.since !== null;
  if (!told) return { what: 'silent' };
  return { what: 'answered', days: Math.max(0, daysBetween(met, context.zone.dayOf(standing.since))) };
};

/** Said in the room, only what decides or asks for the next step is an answer; "by Friday" promises one. */
const decidesAtOnce = ({ kind, outcome }: { kind: string; outcome: string | null }): boolean =>
  outcome !== null || kind === 'immediate';

// ---------------------------------------------------------------- thank-yous

const IN_TIME_HOURS = 24;
const COUNTS_HOURS = 48;

const thankYousOf = (situations: readonly Situation[]): ThankYous => {
  const all = situations.flatMap((situation) =>
    situation.held.flatMap((interview) => {
      const met = interview.with.flatMap((id) =>
        situation.application.people.filter((person) => person.id === id),
      );
      const guests: (Person | null)[] = met.length > 0 ? met : [null];
      return guests.map((person) => thanked(situation, interview, person));
    }),
  );
  const count = (wanted: string): number => all.filter((one) => one === wanted).length;
  return {
    wanted: all.length,
    inTime: count('inTime'),
    late: count('late'),
    missed: count('missed'),
    open: count('open'),
  };
};

const thanked = (
  { letters, context: { zone, now } }: Situation,
  { at }: Interview,
  person: Person | null,
): 'inTime' | 'late' | 'missed' | 'open' => {
  const letter = letters.find(
    ({ template, on, to }) =>
      template === 'thankyou' &&
      isAtOrAfter(on, at, zone) &&
      (to.length === 0 || person === null || to.includes(person.id)),
  );
  const isWithin = (moment: Moment, hours: number): boolean =>
    isDay(at) || isDay(moment)
      ? dayOf(moment, zone) <= addDays(dayOf(at, zone), hours / 24)
      : moment <= addHours(at, hours);
  if (letter) return isWithin(letter.on, IN_TIME_HOURS) ? 'inTime' : 'late';
  return hasHappened(at, now, zone) && isWithin(now, COUNTS_HOURS) ? 'open' : 'missed';
};

// ---------------------------------------------------------------- promises

const promisesByEmployer = (situations: readonly Situation[]): EmployerPromises[] => {
  const employers = new Map<string, { company: string; promises: Promised[] }>();
  for (const situation of situations) {
    const promises = promisesOf(situation);
    if (promises.length === 0) continue;
    const key = employerKey(situation.application.company);
    const known = employers.get(key);
    if (known) known.promises.push(...promises);
    else employers.set(key, { company: situation.application.company, promises });
  }
  return [...employers.values()]
    .map(({ company, promises }) => summary(company, promises))
    .sort((a, b) => b.total - a.total || a.company.localeCompare(b.company));
};

const summary = (company: string, promises: readonly Promised[]): EmployerPromises => {
  const count = (wanted: Promised['outcome']): number =>
    promises.filter((promise) => promise.outcome === wanted).length;
  const late = promises.filter((promise) => promise.outcome === 'late');
  return {
    company,
    total: promises.length,
    kept: count('kept'),
    moved: count('moved'),
    late: late.length,
    lateBy: late.map((promise) => promise.late),
    never: count('never'),
    open: count('open'),
    promises: [...promises].sort((a, b) => byText(a.said, b.said)),
  };
};

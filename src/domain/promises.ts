/** What they promised and what came of it: the day by which they said they would write, and when they did. */
import { workingDaysBetween } from './calendar.ts';
import type { Day } from './facts.ts';
import type { Situation } from './situation.ts';
import { isActive, type Word } from './standing.ts';
import { dayOf, isAfter } from './timeline.ts';

/**
 * open: their day is still ahead, or has passed and they may yet write · kept: they wrote by then · late: they wrote
 * after it · never: it ended without a word
 */
export type PromiseOutcome = 'open' | 'kept' | 'late' | 'never';

export interface Promised {
  /** The local day it was said, and the day they named. */
  readonly said: Day;
  readonly by: Day;
  /** Their words for it. */
  readonly phrase: string;
  readonly outcome: PromiseOutcome;
  /** The local day they wrote, or null. */
  readonly answered: Day | null;
  /** Working days after their day: when they wrote, else by today; 0 while it is ahead, or kept. */
  readonly late: number;
}

/** Their promises in the order they were made. A correction counts in place of what was read. */
export const promisesOf = (situation: Situation): Promised[] =>
  situation.words.flatMap((word) => {
    const { settled, reading } = word;
    const { deadline } = reading;
    // A day that had passed when it was heard is no promise any more.
    if (!settled || deadline?.owner !== 'them' || deadline.to === null || deadline.to < word.day) return [];
    if (reading.outcome === 'offer') return [];
    return [outcomeOf(situation, word, deadline.to, deadline.phrase)];
  });

const outcomeOf = (situation: Situation, word: Word, by: Day, phrase: string): Promised => {
  const { work, today } = situation;
  const answered = answeredOn(situation, word, by);
  const promise = { said: word.day, by, phrase, answered };
  if (answered !== null && answered <= by) return { ...promise, outcome: 'kept', late: 0 };
  if (answered !== null) return { ...promise, outcome: 'late', late: workingDaysBetween(by, answered, work) };
  const ended = endedOn(situation);
  // Ended before their day, it was never tried.
  if (ended !== null && ended > by) {
    return { ...promise, outcome: 'never', late: workingDaysBetween(by, ended, work) };
  }
  return {
    ...promise,
    outcome: 'open',
    late: ended === null && today > by ? workingDaysBetween(by, today, work) : 0,
  };
};

/** The day the user ended it, or null while it runs. */
const endedOn = ({ standing, context }: Situation): Day | null =>
  isActive(standing.status) || standing.since === null ? null : context.zone.dayOf(standing.since);

/**
 * The day they were heard of next: any word but small talk, read or not; the day the user closed it as rejected; or an
 * interview, to which they asked before it took place: in time, unless their words say otherwise.
 */
const answeredOn = (situation: Situation, promise: Word, by: Day): Day | null => {
  const { words, held, booked, places, context, standing } = situation;
  const days = words
    .filter((word) => isAfter(word, promise) && (!word.settled || word.meaningful) && word.room === null)
    .map(({ day }) => day);
  for (const { id, at } of [...held, ...booked]) {
    if (id === promise.room?.id || !isAfter({ at: places.get(id) ?? '', id }, promise)) continue;
    const day = dayOf(at, context.zone);
    days.push(day < by ? day : by);
  }
  const told = standing.status === 'rejected' && standing.word === null ? endedOn(situation) : null;
  if (told !== null) days.push(told);
  return days.sort()[0] ?? null;
};

/** What they promised and what came of it: the day by which they said they would write, and when they did. */
import { onWorkingDay, workingDaysBetween } from './calendar.ts';
import type { Day } from './facts.ts';
import { byText } from './order.ts';
import type { Situation } from './situation.ts';
import { isActive, type Word } from './standing.ts';
import { dayOf, isAfter } from './timeline.ts';

/**
 * open: their day is still ahead, or has passed and they may yet write · kept: by then came an outcome, an invitation or
 * request, or words nobody could make anything of · moved: by then they named another day, or only put it off · late: they
 * wrote after it · never: it ended without a word
 */
export type PromiseOutcome = 'open' | 'kept' | 'moved' | 'late' | 'never';

export interface Promised {
  /** The local day it was said, and the day they named. */
  readonly said: Day;
  readonly by: Day;
  /** Their words for it. */
  readonly phrase: string;
  readonly outcome: PromiseOutcome;
  /** The local day they wrote what kept or moved it, or came late; or null. */
  readonly answered: Day | null;
  /** The day named in its place, which is a promise of its own; null where it was not moved, or only put off. */
  readonly movedTo: Day | null;
  /** Working days after their day: when they wrote, else by today; 0 while it is ahead, kept or moved. */
  readonly late: number;
}

/** Their promises in the order they were made. A correction counts in place of what was read. */
export const promisesOf = (situation: Situation): Promised[] => {
  const repeats = new Set<number>();
  return situation.words.flatMap((word) => {
    const by = dayPromised(word);
    if (by === null || repeats.has(word.id)) return [];
    return [outcomeOf(situation, word, by, repeats)];
  });
};

/** The day by which these words promise to write; one that had passed when it was heard is no promise any more. */
const dayPromised = (word: Word): Day | null => (word.settled ? dayNamed(word) : null);

/** The same, whether or not it is sure that they do. */
const dayNamed = ({ reading: { deadline, outcome }, day }: Word): Day | null => {
  if (outcome === 'offer' || deadline?.owner !== 'them') return null;
  return deadline.to !== null && deadline.to >= day ? deadline.to : null;
};

/** A day off they named themselves: "by Sunday". */
const DAY_OFF = /\b(?:sat|sun|week-?end)/i;

/** The last day on which they keep it: nobody writes on a day off that "in ten days" happens to end on. */
const lastDayOf = ({ reading }: Word, by: Day, { work }: Situation): Day =>
  DAY_OFF.test(reading.deadline?.phrase ?? '') ? by : onWorkingDay(by, work);

/** `repeats` gathers the words that only say the same day again. */
const outcomeOf = (situation: Situation, word: Word, by: Day, repeats: Set<number>): Promised => {
  const { work, today } = situation;
  const last = lastDayOf(word, by, situation);
  const { outcome, day: answered, movedTo = null } = answerOf(situation, word, { by, last }, repeats);
  const phrase = word.reading.deadline?.phrase ?? '';
  const promise = { said: word.day, by, phrase, answered, movedTo };
  if (outcome === 'kept' || outcome === 'moved') return { ...promise, outcome, late: 0 };
  if (answered !== null)
    return { ...promise, outcome: 'late', late: workingDaysBetween(last, answered, work) };
  const ended = endedOn(situation);
  // Ended before their day, it was never tried.
  if (ended !== null && ended > last) {
    return { ...promise, outcome: 'never', late: workingDaysBetween(last, ended, work) };
  }
  return {
    ...promise,
    outcome: 'open',
    late: ended === null && today > last ? workingDaysBetween(last, today, work) : 0,
  };
};

/** The day the user ended it, or null while it runs. */
const endedOn = ({ standing, context }: Situation): Day | null =>
  isActive(standing.status) || standing.since === null ? null : context.zone.dayOf(standing.since);

interface Answer {
  readonly outcome: 'kept' | 'moved' | 'late' | 'none';
  readonly day: Day | null;
  readonly movedTo?: Day;
}

/**
 * What they did about a promise, in the order it happened. Until their day, another day or vague words take its place,
 * the same day said again is nothing new, and all else keeps it; after it, whatever they write comes late.
 */
const answerOf = (
  situation: Situation,
  promise: Word,
  { by, last }: { readonly by: Day; readonly last: Day },
  repeats: Set<number>,
): Answer => {
  let putOff: Day | null = null;
  for (const { day, word, isAhead } of eventsAfter(situation, promise, last)) {
    if (day > last) {
      if (putOff === null) return { outcome: 'late', day };
      break;
    }
    if (isAhead && putOff !== null) continue;
    if (word === null || isAnswer(word)) return { outcome: 'kept', day };
    const named = dayNamed(word);
    if (named === by) repeats.add(word.id);
    // A day nobody is sure of is no promise that this one could have become.
    else if (named !== null && word.settled) return { outcome: 'moved', day, movedTo: named };
    putOff = named === by ? null : day;
  }
  return { outcome: putOff === null ? 'none' : 'moved', day: putOff };
};

/**
 * It decides the matter or asks for something; of words nobody could make anything of it is taken for granted, but not
 * of those that most likely only put it off.
 */
const isAnswer = ({ settled, reading: { kind, outcome, silent, language } }: Word): boolean =>
  outcome !== null || kind === 'immediate' || (!settled && (silent || language === 'other'));

interface Heard {
  readonly day: Day;
  /** Null for an interview, or a rejection the user noted. */
  readonly word: Word | null;
  /** An interview after their day: they are taken to have asked in time, unless their words say otherwise. */
  readonly isAhead: boolean;
}

/** Whether an interview came of these words: they ask to meet, or it was entered only after them. */
const hasInvited = (
  { id, day, reading: { kind, outcome, nextStep } }: Word,
  interview: { readonly id: number; readonly day: Day },
): boolean => {
  if (day > interview.day) return false;
  const asksToMeet =
    kind === 'immediate' && outcome === null && nextStep !== 'references' && nextStep !== 'paperwork';
  return asksToMeet || id < interview.id;
};

/**
 * What was heard of them after a promise: any word but small talk, read or not; the day the user closed it as rejected;
 * or an interview, to which they asked before it took place.
 */
const eventsAfter = (situation: Situation, promise: Word, by: Day): Heard[] => {
  const { words, held, booked, places, context, standing } = situation;
  const events = words
    .filter((word) => isAfter(word, promise) && (!word.settled || word.meaningful))
    .filter(({ room }) => room === null || room.id === promise.room?.id)
    .map((word): Heard => ({ day: word.day, word, isAhead: false }));
  for (const { id, at } of [...held, ...booked]) {
    // One that was booked before they named their day is no answer to it.
    if (id === promise.room?.id || id < promise.id) continue;
    if (!isAfter({ at: places.get(id) ?? '', id }, promise)) continue;
    const day = dayOf(at, context.zone);
    if (events.some(({ word }) => word !== null && word.day > by && hasInvited(word, { id, day }))) continue;
    events.push({ day: day < by ? day : by, word: null, isAhead: day > by });
  }
  const told = standing.status === 'rejected' && standing.word === null ? endedOn(situation) : null;
  if (told !== null) events.push({ day: told, word: null, isAhead: false });
  return events.sort((a, b) => byText(a.day, b.day));
};

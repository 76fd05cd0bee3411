/** How their words are settled, and where an application stands. */
import type { Zone } from './calendar.ts';
import {
  type Application,
  type ApplicationStatus,
  type Deadline,
  type EndingStatus,
  type Instant,
  type Interview,
  isDay,
  type Kind,
  type Message,
  OUTCOMES,
  type Outcome,
  type Reading,
} from './facts.ts';
import type { Policy } from './policy.ts';
import { dayOf, hasHappened, inOrder, interviewEnd, type Placed, placesOf } from './timeline.ts';

/**
 * The reading with the person's correction laid over it: theirs is certain, whatever the language. A day without a label
 * makes it a timeline, but for an immediate step or an offer, where it is the candidate's own. Who says "none" says that
 * they named no next step, so it is never taken for small talk; "silent" is.
 */
export const settledReading = (message: Message, zone: Zone): Reading => {
  const { correction } = message;
  if (correction === null) return message.reading;
  const { language, times, ...reading } = message.reading;
  const dated = correction.by !== null;
  const kept = outcomeOf(correction.as, reading, dated);
  const kind = kindOf(correction.as, reading, kept, dated);
  const owner: Deadline['owner'] = kind === 'immediate' ? 'you' : 'them';
  const said = dayOf(message.on, zone);
  const given: Deadline | null =
    correction.by === null
      ? null
      : { from: said, to: correction.by, owner, phrase: correction.by, ambiguous: false };
  const bounded = kept !== 'rejection' && kind !== 'none';
  const sameKind = kind === reading.kind && kept === reading.outcome;
  return {
    ...reading,
    kind,
    outcome: kept,
    silent: correction.as === 'silent',
    nextStep: kind === 'immediate' ? (reading.nextStep ?? 'other') : null,
    appointment: kind === 'immediate' ? reading.appointment : null,
    ...(kind === 'immediate' && times && { times }),
    deadline: bounded ? (given ?? keptDeadline(reading, kind, sameKind)) : null,
    confidence: 1,
  };
};

/** A day to wait for and a rejection do not go together: a day alone says that it was none. */
const outcomeOf = (as: string | null, reading: Reading, dated: boolean): Outcome | null => {
  if (as !== null) return OUTCOMES.find((known) => known === as) ?? null;
  return dated && reading.outcome === 'rejection' ? null : reading.outcome;
};

const kindOf = (as: string | null, reading: Reading, outcome: Outcome | null, dated: boolean): Kind => {
  if (outcome === 'rejection' || as === 'silent') return 'none';
  if (outcome === 'offer') return 'immediate';
  if (as !== null) return as as Kind;
  return dated && reading.kind !== 'immediate' ? 'clear-timeline' : reading.kind;
};

const keptDeadline = (reading: Reading, kind: Kind, sameKind: boolean): Deadline | null => {
  if (reading.deadline === null) return null;
  if (sameKind) return reading.deadline;
  if (kind === 'vague') return null;
  return { ...reading.deadline, owner: kind === 'immediate' ? 'you' : 'them' };
};

/** A word of theirs as the planner takes it. */
export interface Word extends Placed {
  readonly message: Message;
  readonly reading: Reading;
  /** The instant it counts from: the end of the interview for words said in the room. */
  readonly at: Instant;
  /** The instant from which a letter of ours may answer it: the interview's start for words said in the room. */
  readonly from: Instant;
  /** The local day it was said. */
  readonly day: string;
  readonly room: Interview | null;
  /** Sure enough to plan with (rule 12). */
  readonly settled: boolean;
  /** Says something about what comes next: not small talk, not a receipt. */
  readonly meaningful: boolean;
}

/** Whether they asked something of the candidate, and decided nothing. */
export const isRequest = ({ reading: { kind, outcome } }: Word): boolean =>
  kind === 'immediate' && outcome === null;

/** Whether they leave the candidate time: nothing is asked, but for a decision by the day they name. */
export const isTimeGranted = ({ reading: { evidence } }: Word): boolean =>
  evidence.some(({ rule }) => rule === 'time-granted');

/** Their words that have been said by `now`, in the order they were said. */
export const wordsOf = (
  application: Application,
  now: Instant,
  zone: Zone,
  policy: Policy,
  places = placesOf(application, policy.interviewMinutes, zone),
): Word[] =>
  application.messages
    .filter((message) => hasHappened(message.on, now, zone))
    .map((message): Word => {
      const { id, on } = message;
      const reading = settledReading(message, zone);
      const room = roomOf(message, application, zone, policy);
      const settled = reading.confidence >= policy.reviewBelow;
      const at = places.get(id) ?? '';
      return {
        id,
        message,
        reading,
        room,
        settled,
        at,
        from: room && !isDay(room.at) ? room.at : at,
        day: dayOf(room?.at ?? on, zone),
        meaningful: settled && !(reading.kind === 'none' && reading.outcome === null && reading.silent),
      };
    })
    .sort(inOrder);

/**
 * The interview these words were said in: recorded with it, heard in person on its day, or heard within the time it
 * takes. Most lengths are only assumed, and who notes their words by then has come out of it.
 */
const roomOf = (
  { interview, via, on }: Message,
  { interviews }: Application,
  zone: Zone,
  policy: Policy,
): Interview | null => {
  const recorded = interviews.find(({ id }) => id === interview);
  if (recorded) return recorded;
  const isIn = (one: Interview): boolean => {
    if (one.cancelled !== null) return false;
    if (via === 'in-person') return dayOf(one.at, zone) === dayOf(on, zone);
    return (
      !isDay(one.at) && !isDay(on) && one.at <= on && on < interviewEnd(one, policy.interviewMinutes, zone)
    );
  };
  return interviews.find(isIn) ?? null;
};

/**
 * The word a person is to settle: the last that says anything. Small talk after words the reader is not sure of does
 * not hide them.
 */
export const wordToSettle = (words: readonly Word[]): Word | null =>
  words.findLast(({ settled, meaningful }) => meaningful || !settled) ?? null;

/** What a letter of ours decides. */
const DECIDING_LETTERS: Readonly<Record<string, EndingStatus>> = {
  'offer-accept': 'accepted',
  'offer-decline': 'declined',
  withdraw: 'withdrawn',
};

export interface Standing {
  readonly status: ApplicationStatus;
  /** The word that made it so, where an offer or a rejection did; of several offers on the table the first. */
  readonly word: Word | null;
  /** Since when: the instant of what brought the status, or null for one that was never anything but open. */
  readonly since: Instant | null;
  /** The offer last on the table: an ending of the user's own that is taken back leaves it there. */
  readonly offer: Word | null;
}

/**
 * Where the application stands at `now`: words that decide, letters that decide, what the user closed or reopened, in
 * the order they happened. A closed one opens again on an immediate step, an offer, or `reopen`; once accepted, only
 * on the last, which brings back an offer that was there.
 */
export const standingOf = (
  application: Application,
  words: readonly Word[],
  now: Instant,
  zone: Zone,
  places: ReadonlyMap<number, Instant>,
): Standing => {
  type Turn = Placed & { apply: (from: Standing) => Standing };
  const turns: Turn[] = words
    .filter(({ settled }) => settled)
    .map((word) => ({ at: word.at, id: word.id, apply: onWord(word) }));
  const become = (id: number, status: EndingStatus | 'reopened'): void => {
    const at = places.get(id) ?? '';
    turns.push({
      at,
      id,
      apply: ({ offer }) => {
        if (status !== 'reopened') return stand(status, at, offer, null);
        return offer ? stand('offer', offer.at, offer) : stand('open', at);
      },
    });
  };
  for (const letter of application.letters) {
    const status = DECIDING_LETTERS[letter.template];
    if (status && hasHappened(letter.on, now, zone)) become(letter.id, status);
  }
  for (const { id, as, at } of application.endings) {
    if (at <= now) become(id, as);
  }
  return turns.sort(inOrder).reduce((standing, turn) => turn.apply(standing), stand('open', null));
};

const onWord =
  (word: Word) =>
  (from: Standing): Standing => {
    const { outcome, kind } = word.reading;
    if (from.status === 'accepted') return from;
    const { at } = word;
    // Put in writing, improved or said again, it is the offer that was thanked for.
    if (outcome === 'offer') return from.status === 'offer' ? from : stand('offer', at, word);
    const isOpen = isActive(from.status);
    if (outcome === 'rejection') return isOpen ? stand('rejected', at, null, word) : from;
    return !isOpen && kind === 'immediate' ? stand('open', at) : from;
  };

const stand = (
  status: ApplicationStatus,
  since: Instant | null,
  offer: Word | null = null,
  word = offer,
): Standing => ({ status, word, since, offer });

/** Still in the running: nothing has ended it. */
export const isActive = (status: ApplicationStatus): boolean => status === 'open' || status === 'offer';

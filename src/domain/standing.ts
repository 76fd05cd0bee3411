/** How their words are settled, and where an application stands. */
import type { Zone } from './calendar.ts';
import {
  type Application,
  type ApplicationStatus,
  type Deadline,
  type EndingStatus,
  type Instant,
  type Interview,
  type Kind,
  type Letter,
  type Message,
  OUTCOMES,
  type Outcome,
  type Reading,
} from './facts.ts';
import type { Policy } from './policy.ts';
import { dayOf, endOf, hasHappened, interviewEnd } from './timeline.ts';

/**
 * The reading with the person's correction laid over it: theirs is certain. A day without a label makes it a timeline,
 * but for an immediate step or an offer, where it is the candidate's own.
 */
export const settledReading = (message: Message, zone: Zone): Reading => {
  const { reading, correction } = message;
  if (correction === null) return reading;
  const outcome = OUTCOMES.find((known) => known === correction.as) ?? null;
  const kept: Outcome | null = correction.as === null ? reading.outcome : outcome;
  const kind = kindOf(correction.as, reading, kept, correction.by !== null);
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
    silent: kind === 'none' && kept === null && sameKind && reading.silent,
    nextStep: kind === 'immediate' ? (reading.nextStep ?? 'other') : null,
    appointment: kind === 'immediate' ? reading.appointment : null,
    deadline: bounded ? (given ?? keptDeadline(reading, kind, sameKind)) : null,
    confidence: 1,
  };
};

const kindOf = (as: string | null, reading: Reading, outcome: Outcome | null, dated: boolean): Kind => {
  if (outcome === 'rejection') return 'none';
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
export interface Word {
  readonly message: Message;
  readonly reading: Reading;
  /** The instant it counts from: the end of the interview for words said in the room. */
  readonly at: Instant;
  readonly room: Interview | null;
  /** Sure enough to plan with (rule 12). */
  readonly settled: boolean;
  /** Says something about what comes next: not small talk, not a receipt. */
  readonly meaningful: boolean;
}

/** Their words that have been said by `now`, in the order they were said. */
export const wordsOf = (application: Application, now: Instant, zone: Zone, policy: Policy): Word[] =>
  application.messages
    .filter((message) => hasHappened(message.on, now, zone))
    .map((message): Word => {
      const reading = settledReading(message, zone);
      const room = application.interviews.find(({ id }) => id === message.interview) ?? null;
      const settled = reading.confidence >= policy.reviewBelow;
      return {
        message,
        reading,
        room,
        settled,
        at: room ? interviewEnd(room, policy.interviewMinutes, zone) : endOf(message.on, zone),
        meaningful: settled && !(reading.kind === 'none' && reading.outcome === null && reading.silent),
      };
    })
    .sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : a.message.id - b.message.id));

/** What a letter of ours decides. */
const DECIDING_LETTERS: Readonly<Record<string, EndingStatus>> = {
  'offer-accept': 'accepted',
  'offer-decline': 'declined',
  withdraw: 'withdrawn',
};

export interface Standing {
  readonly status: ApplicationStatus;
  /** The word that made it so, where an offer or a rejection did. */
  readonly word: Word | null;
  /** Since when: the instant of what brought the status, or null for one that was never anything but open. */
  readonly since: Instant | null;
}

/**
 * Where the application stands at `now`: words that decide, letters that decide, what the user closed or reopened, in
 * the order they happened. A closed one opens again on an immediate step, an offer, or `reopen`; once accepted, only
 * on the last.
 */
export const standingOf = (
  application: Application,
  words: readonly Word[],
  now: Instant,
  zone: Zone,
): Standing => {
  const turns: { at: Instant; id: number; apply: (from: Standing) => Standing }[] = [];
  for (const word of words) {
    if (word.settled) turns.push({ at: word.at, id: word.message.id, apply: onWord(word) });
  }
  for (const letter of application.letters) {
    const status = DECIDING_LETTERS[letter.template];
    if (status && hasHappened(letter.on, now, zone)) turns.push(onLetter(letter, status, zone));
  }
  for (const ending of application.endings) {
    if (ending.at > now) continue;
    const status = ending.as === 'reopened' ? 'open' : ending.as;
    const apply = (): Standing => ({ status, word: null, since: ending.at });
    turns.push({ at: ending.at, id: ending.id, apply });
  }
  turns.sort((a, b) => a.at.localeCompare(b.at) || a.id - b.id);
  return turns.reduce<Standing>((standing, turn) => turn.apply(standing), {
    status: 'open',
    word: null,
    since: null,
  });
};

const onWord =
  (word: Word) =>
  (from: Standing): Standing => {
    const { outcome, kind } = word.reading;
    if (from.status === 'accepted') return from;
    if (outcome === 'offer') return { status: 'offer', word, since: word.at };
    const isOpen = from.status === 'open' || from.status === 'offer';
    if (outcome === 'rejection') return isOpen ? { status: 'rejected', word, since: word.at } : from;
    if (!isOpen && kind === 'immediate') return { status: 'open', word: null, since: word.at };
    return from;
  };

const onLetter = (letter: Letter, status: EndingStatus, zone: Zone) => {
  const at = endOf(letter.on, zone);
  return { at, id: letter.id, apply: (): Standing => ({ status, word: null, since: at }) };
};

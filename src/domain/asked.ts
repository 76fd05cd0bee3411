/** What they asked for and still stands by what came of it on their side: asked for again, decided, or met over it. */
import type { Day } from './facts.ts';
import { isRequest, type Word } from './standing.ts';
import { isAfter, type Placed } from './timeline.ts';

/** Whether they asked for a talk, and not for something to send. */
export const isTalk = ({ reading }: Word): boolean => /interview|call/.test(reading.nextStep ?? '');

/** Whether an immediate step is something to hand in, and not an appointment. */
export const isTask = (word: Word): boolean =>
  isRequest(word) &&
  word.reading.appointment === null &&
  (word.reading.nextStep === 'assessment' || word.reading.nextStep === 'paperwork');

/** An interview that was held, or fell through, with its local day. */
export interface Meeting extends Placed {
  readonly day: Day;
  readonly stage: string | null;
}

/**
 * The requests that stand, in order: an outcome replaces all of them, the same asked for again the one before, and a
 * meeting is what was asked for where they asked to meet. Words that say something else only set the clock (rule 4).
 */
export const standingRequests = (
  words: readonly Word[],
  offer: Word | null,
  meetings: readonly Meeting[],
): Word[] => {
  let standing: Word[] = [];
  for (const word of words) {
    standing = standing.filter((one) => !isTheCall(one, word));
    if (!word.settled) continue;
    // Put in writing or improved, the offer on the table takes nothing back.
    if (word.reading.outcome && (offer === null || !isAfter(word, offer))) standing = [];
    else if (isRequest(word)) standing = [...standing.filter((one) => !isSame(one, word)), word];
  }
  return standing.filter((word) => !meetings.some((meeting) => isMet(word, meeting)));
};

const isSame = (one: Word, other: Word): boolean => one.reading.nextStep === other.reading.nextStep;

/** Whether they said this in the call they had asked for, and not in the one in which they asked for it. */
const isTheCall = (asked: Word, { message, day }: Word): boolean =>
  asked.reading.nextStep === 'call' &&
  message.via === 'phone' &&
  (asked.message.via !== 'phone' || asked.day < day);

/** Whether a meeting is the one these words asked for; a day they named for it lies not after it. */
const isMet = (word: Word, meeting: Meeting): boolean => {
  const { nextStep, appointment } = word.reading;
  return (
    isAfter(meeting, word) &&
    meeting.id !== word.room?.id &&
    (/interview|call|negotiation/.test(nextStep ?? '') ||
      appointment !== null ||
      (nextStep === 'assessment' && meeting.stage === nextStep)) &&
    (appointment === null || appointment.at.slice(0, 10) <= meeting.day)
  );
};

/** An offer taken: it stays so whatever they write, and what they write is about the papers that go with it (S2). */
import { isActive, type Standing, type Word } from './standing.ts';

/** Words that ask the candidate to do something with the contract, where they name no day for it. */
const TO_RETURN = /\b(?:sign|return|fill|complete|send\b[^.!?]*\bback)\b/i;

/**
 * Their words as they count once the offer is taken: said after it, an offer is the contract, which is something to hand
 * in where they want it back; else it is a welcome, and says nothing about next steps.
 */
export const wordsOnceTaken = (words: readonly Word[], { status, since }: Standing): readonly Word[] =>
  status !== 'accepted'
    ? words
    : words.map((word): Word => {
        const { at, reading, message } = word;
        if (reading.outcome !== 'offer' || at <= (since ?? '')) return word;
        const isTask =
          reading.nextStep === 'paperwork' &&
          (reading.deadline?.owner === 'you' || TO_RETURN.test(message.text));
        return {
          ...word,
          reading: { ...reading, outcome: null, ...(isTask ? {} : { kind: 'none', silent: true }) },
        };
      });

/** Whether what they asked for still waits for us: once the offer is taken, papers do, and what they ask for from then on. */
export const isStillAsked = ({ status, since, offer }: Standing, { at, reading }: Word): boolean =>
  isActive(status) ||
  (status === 'accepted' && (at > (since ?? '') || (offer !== null && reading.nextStep === 'paperwork')));

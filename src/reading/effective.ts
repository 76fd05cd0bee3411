/** How a message is to be taken: its reading, with the person's correction laid over it. */
import type { Correction, Deadline, Label, Message, Reading } from '../domain/facts.ts';

/** The person's day takes the place of the one that was read; what was said stays as the phrase where there is one. */
const until = (day: string, owner: Deadline['owner'], before: Deadline | null): Deadline => ({
  from: day,
  to: day,
  owner,
  phrase: before?.phrase ?? '',
  ambiguous: false,
});

const labelOf = (reading: Reading): Label => reading.outcome ?? reading.kind;

const corrected = (reading: Reading, correction: Correction): Reading => {
  const read = labelOf(reading);
  // A day alone makes it a timeline, unless it is the day of something to do or to answer.
  const label =
    correction.as ??
    (correction.by === null || read === 'immediate' || read === 'offer' ? read : 'clear-timeline');
  const base = { ...reading, confidence: 1 };
  if (label === 'rejection')
    return {
      ...base,
      kind: 'none',
      outcome: 'rejection',
      silent: false,
      nextStep: null,
      appointment: null,
      deadline: null,
    };
  const acts = label === 'immediate' || label === 'offer';
  const same = label === read;
  const deadline =
    correction.by !== null
      ? until(correction.by, acts ? 'you' : 'them', reading.deadline)
      : same || (acts && (read === 'immediate' || read === 'offer')) || label === 'clear-timeline'
        ? reading.deadline
        : null;
  return {
    ...base,
    kind: label === 'offer' ? 'immediate' : label,
    outcome: label === 'offer' ? 'offer' : null,
    // A person who says "none" means that no next step can be named, unless it was already read as silence.
    silent: label === 'none' && same && reading.silent,
    nextStep: acts ? (reading.nextStep ?? 'other') : null,
    appointment: acts ? reading.appointment : null,
    deadline,
  };
};

/** The reading the plan goes by. Confidence is 1 where a person has spoken. */
export const effectiveReading = (message: Pick<Message, 'reading' | 'correction'>): Reading =>
  message.correction === null || (message.correction.as === null && message.correction.by === null)
    ? message.reading
    : corrected(message.reading, message.correction);

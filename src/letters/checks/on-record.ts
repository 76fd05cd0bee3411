/** What a letter takes for granted and is not on record, or the other way round: worth a second look. */
import type { Ending, Outcome } from '../../domain/facts.ts';
import { sayList } from '../../domain/wording.ts';
import { interviewToMove } from '../facts/booked.ts';
import { theirNo, unansweredWord } from '../facts/candidate.ts';
import { heldInterviews } from '../facts/interview.ts';
import type { LetterRequest } from '../request.ts';
import { candidateAsks } from '../words/candidate.ts';
import { clip, oneLine } from '../words/clean.ts';
import { refusesFeedback } from '../words/refusals.ts';
import { type Check, fail, pass } from './check.ts';

interface Presumption {
  /** Of these letters, by name. */
  readonly of: readonly string[];
  readonly holds: (request: LetterRequest) => boolean;
  /** What is said where it does not hold. */
  readonly says: (company: string, request: LetterRequest) => string;
}

const wereTold = (
  outcome: Outcome,
  endings: readonly Ending['as'][],
  { messages, application }: LetterRequest,
): boolean =>
  messages.some(({ reading }) => reading.outcome === outcome) ||
  application.endings.some((ending) => endings.includes(ending.as));

const lastOutcome = ({ messages }: LetterRequest): Outcome | null =>
  messages.findLast(({ reading }) => reading.outcome !== null)?.reading.outcome ?? null;

/** Letters that speak of an answer still to come. */
const OPEN = [
  'ask-next-steps',
  'checkin',
  'checkin-application',
  'checkin-deadline',
  'closing',
  'other-offer',
];

/** Letters to a candidate who is still in it. */
const FROM_AN_EMPLOYER = [
  'employer-thanks',
  'employer-timeline',
  'employer-ask-timeline',
  'employer-delay',
  'employer-next-step',
  'employer-nudge',
  'employer-close',
];

const theirWords = (request: LetterRequest): string =>
  `“${clip(oneLine(unansweredWord(request)?.message.text ?? ''), 100)}”`;

const openToCandidate = (request: LetterRequest): string[] =>
  theirNo(request) === null ? candidateAsks(unansweredWord(request)?.message.text ?? '') : [];

/** Where their last is read as a no by other means, or the matter is closed. */
const isOutOfIt = (request: LetterRequest): boolean =>
  lastOutcome(request) === 'rejection' || request.application.endings.length > 0;

const PRESUMED: readonly Presumption[] = [
  {
    of: ['negotiate', 'offer-accept', 'offer-decline', 'offer-extension', 'offer-thanks'],
    holds: (request) => wereTold('offer', ['accepted', 'declined'], request),
    says: (company) => `No offer from ${company} is on record.`,
  },
  {
    of: ['rejection-thanks'],
    holds: (request) => wereTold('rejection', ['rejected'], request),
    says: (company) => `No refusal from ${company} is on record.`,
  },
  {
    of: ['feedback'],
    holds: ({ messages }) => !messages.some(({ message }) => refusesFeedback(message.text)),
    says: (company) => `${company} has said that it gives no feedback, and the letter asks for it.`,
  },
  {
    of: ['employer-nudge'],
    holds: ({ previous }) => previous.length > 0,
    says: () => 'It repeats an earlier message of yours, and none is on record.',
  },
  {
    of: ['employer-close'],
    holds: (request) => theirNo(request) !== null || unansweredWord(request) === null,
    says: (_, request) => `It says that they did not write, and they have: ${theirWords(request)}.`,
  },
  {
    of: FROM_AN_EMPLOYER,
    holds: (request) => theirNo(request) === null,
    says: () => 'They have said no: jobfu draft employer-ack-decline answers it.',
  },
  {
    of: ['employer-ack-decline'],
    holds: (request) => unansweredWord(request) === null || theirNo(request) !== null || isOutOfIt(request),
    says: (_, request) => `The last they wrote is not read as a no: ${theirWords(request)}.`,
  },
  {
    of: FROM_AN_EMPLOYER,
    holds: (request) => openToCandidate(request).length === 0,
    says: (_, request) =>
      `They also ask ${sayList(openToCandidate(request).map((one) => `“${clip(one, 100)}”`))}: --edit puts your answer in.`,
  },
  {
    of: ['employer-ack-decline'],
    holds: ({ messages, application }) => messages.length > 0 || application.endings.length > 0,
    says: () => 'It answers a no, and no message of theirs is on record.',
  },
  {
    of: ['ask-next-steps'],
    holds: ({ application, now, zone }) => heldInterviews(application, now, zone).length > 0,
    says: () => 'It thanks for an interview, and none that was held is on record.',
  },
  {
    of: ['reschedule'],
    holds: (request) => interviewToMove(request) !== null,
    says: (company) =>
      `No interview with ${company} is ahead, so it names none: where the last did not take place, jobfu cancel notes it.`,
  },
  {
    of: ['confirm-timeline'],
    holds: ({ messages, set }) =>
      set.deadline !== undefined ||
      messages.some(({ reading: { deadline } }) => deadline?.owner === 'them' && deadline.to !== null),
    says: (company) => `${company} has named no day, as far as is on record.`,
  },
  {
    of: [...OPEN, 'interest', 'reply-none', 'reply-vague', 'withdraw'],
    holds: (request) =>
      lastOutcome(request) !== 'rejection' && request.application.endings.at(-1)?.as !== 'rejected',
    says: (company) => `${company} has said no, and the letter speaks as if it were open.`,
  },
  {
    of: [...OPEN, 'withdraw'],
    holds: (request) => lastOutcome(request) !== 'offer',
    says: (company) => `${company} has made an offer, and the letter speaks as if there were none.`,
  },
];

export const onRecord: Check = {
  id: 'on-record',
  run: ({ template, request }) => {
    const presumed = PRESUMED.filter(({ of }) => of.includes(template?.name ?? ''));
    if (presumed.length === 0 || request === null) return pass('It presumes nothing that could be missing.');
    const missing = presumed.filter(({ holds }) => !holds(request));
    return missing.length === 0
      ? pass('What it takes for granted is on record.')
      : fail(missing.map(({ says }) => says(request.application.company, request)).join(' '));
  },
};

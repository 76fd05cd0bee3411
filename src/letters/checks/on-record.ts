/** What a letter takes for granted and is not on record, or the other way round: worth a second look. */
import { daysBetween } from '../../domain/calendar.ts';
import type { Day, Ending, Outcome } from '../../domain/facts.ts';
import { dayOf } from '../../domain/timeline.ts';
import { sayList } from '../../domain/wording.ts';
import { interviewToMove, invitedTo } from '../facts/booked.ts';
import { theirNo, unansweredWord } from '../facts/candidate.ts';
import { heldInterviews, interviewsAhead } from '../facts/interview.ts';
import { OF_AN_OFFER } from '../facts/open.ts';
import { isUnsure } from '../facts/promised.ts';
import { CHECKINS } from '../facts/since.ts';
import { wordsFor } from '../facts/word.ts';
import type { LetterRequest, SettledMessage } from '../request.ts';
import { candidateAsks } from '../words/candidate.ts';
import { quoted } from '../words/clean.ts';
import { dayInWords } from '../words/days.ts';
import { offersHelp } from '../words/on-behalf.ts';
import { requestsIn } from '../words/questions-besides.ts';
import { bringsFeedback, givesFeedback, isNoFault, refusesFeedback } from '../words/refusals.ts';
import { namesATime, saysRoughlyWhen, timeSaid } from '../words/spans.ts';
import { saysHold, stepSaid } from '../words/standing.ts';
import { asksSomething } from '../words/to-do.ts';
import { type Check, fail, pass, unjudged } from './check.ts';

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

/** What they decided; an offer that is not sure, in words that offer help, is none: "she offered to introduce me to her boss". */
const outcomeOf = (word: SettledMessage | null): Outcome | null =>
  word === null || (word.reading.outcome === 'offer' && isUnsure(word) && offersHelp(word.message.text))
    ? null
    : word.reading.outcome;

const lastOutcome = ({ messages }: LetterRequest): Outcome | null =>
  messages.findLast((word) => outcomeOf(word) !== null)?.reading.outcome ?? null;

/** What they decided in the last interview or since; an interview held after it has set it aside. */
const outcomeSince = (request: LetterRequest): Outcome | null => outcomeOf(lastWords(request));

const lastWords = ({ messages, application, now, zone }: LetterRequest): SettledMessage | null =>
  wordsFor(messages, heldInterviews(application, now, zone).at(-1) ?? null, now, zone).last;

/** What they said of the time, where no day is read from it. */
const openTime = (request: LetterRequest): string => {
  const last = lastWords(request);
  return last === null || last.reading.deadline?.owner === 'them' ? '' : timeSaid(last.message.text);
};

/** What they wrote last, where nothing went out in answer, and it is not sure what it means or it says when or asks for something. */
const unreadWord = ({ messages, application, previous, now, zone }: LetterRequest): string => {
  const latest = heldInterviews(application, now, zone).at(-1) ?? null;
  const { spoken } = wordsFor(messages, latest, now, zone);
  if (spoken === null || spoken.message.interview !== null || spoken.reading.outcome !== null) return '';
  if (saysAway(spoken)) return '';
  const { text, on } = spoken.message;
  const isAnswered = previous.some((letter) => dayOf(letter.on, zone) >= dayOf(on, zone));
  const mayMatter =
    isUnsure(spoken) || (spoken.reading.silent && (namesATime(text) || requestsIn(text).length > 0));
  return mayMatter && !isAnswered ? text : '';
};

const saysAway = ({ reading }: SettledMessage): boolean =>
  reading.silent && reading.evidence.some(({ rule }) => rule === AWAY);

/** The rule of the reader for who is out of the office. */
const AWAY = 'away';

/** Nobody is away for longer without saying so again. */
const DAYS_AWAY = 30;

/** What they wrote last, where it is that they are away, not long ago. */
const awayWord = ({ messages, now, zone }: LetterRequest): string => {
  const last = messages.at(-1);
  if (last === undefined || !saysAway(last)) return '';
  return daysBetween(dayOf(last.message.on, zone), zone.dayOf(now)) > DAYS_AWAY ? '' : last.message.text;
};

/** The day of an interview that is booked; null where none is. */
const bookedDay = ({ application, now, zone }: LetterRequest): Day | null => {
  const [next] = interviewsAhead(application, now, zone);
  return next === undefined ? null : dayOf(next.at, zone);
};

/** The day they named for their answer. */
const namedDay = (request: LetterRequest): Day | null => {
  const deadline = lastWords(request)?.reading.deadline;
  return deadline?.owner === 'them' ? deadline.to : null;
};

/** "The timeline is not settled yet": when they decide was spoken of, though no day was named. */
const OF_TIMING =
  /\b(?:time ?lines?|time ?scales?|time ?frames?|timing|(?:when|how (?:long|soon)) (?:(?:we|they|I|it|he|she)(?:['’]ll| will)? (?:will |can |be |might )?(?:decid|know|hear|take|choose|be able)|(?:a|the) decision))/i;

/** What they named as the next step, or the time they gave for it; empty where they did neither. */
const nextSaid = (request: LetterRequest): string => {
  const last = lastWords(request);
  if (last === null || last.reading.kind === 'none') return '';
  const { text } = last.message;
  return last.reading.nextStep !== null || namedDay(request) !== null
    ? text
    : stepSaid(text) || timeSaid(text) || (OF_TIMING.test(text) || saysRoughlyWhen(text) ? text : '');
};

const isRefused = (request: LetterRequest): boolean =>
  lastOutcome(request) === 'rejection' || request.application.endings.at(-1)?.as === 'rejected';

/** Where the last they said asks for something: "we have gone with another candidate, but would you come in for a chat?" */
const asksToTheLast = ({ messages, application }: LetterRequest): boolean => {
  const last = messages.at(-1);
  const ended = application.endings.at(-1)?.at;
  if (last === undefined || (ended !== undefined && ended > last.message.on)) return false;
  return last.reading.kind === 'immediate' || requestsIn(last.message.text).length > 0;
};

const isDecided = (request: LetterRequest): boolean =>
  lastOutcome(request) !== null || request.application.endings.length > 0;

const hasSent = ({ previous }: LetterRequest, templates: readonly string[]): boolean =>
  previous.some(({ template }) => templates.includes(template ?? ''));

/** So much of their words is quoted. */
const QUOTED = 140;

const namedADay = ({ messages, set }: LetterRequest): boolean =>
  set.deadline !== undefined ||
  messages.some(({ reading: { deadline } }) => deadline?.owner === 'them' && deadline.to !== null);

/** "You won't hear before the 23rd": a day on which nothing comes yet. */
const ruledOutADay = (request: LetterRequest): boolean => {
  const last = lastWords(request);
  const deadline = isUnsure(last) ? null : last?.reading.deadline;
  return deadline?.owner === 'them' && deadline.from !== null && deadline.to === null;
};

const asksSomethingOf = ({ messages, set }: LetterRequest): boolean =>
  messages.some(({ reading }) => reading.kind === 'immediate') ||
  asksSomething(messages.at(-1)?.message.text ?? '') ||
  [set.answer, set.times].some((given = '') => given !== '');

/** "Early next week", where no day is read from it. */
const namedATime = (request: LetterRequest): boolean => openTime(request) !== '';

/** Letters that speak of an answer still to come. */
const OPEN = [
  'ask-next-steps',
  'checkin',
  'checkin-application',
  'checkin-deadline',
  'closing',
  'other-offer',
];

/** Letters that answer what they asked for, or make ready for it: a no has set it aside, where they ask for nothing with it or since. */
const OF_WHAT_THEY_ASKED = ['reply-immediate', 'reschedule', 'confirm-timeline', 'references-heads-up'];

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
  quoted(unansweredWord(request)?.message.text ?? '', 100);

const openToCandidate = (request: LetterRequest): string[] =>
  theirNo(request) === null ? candidateAsks(unansweredWord(request)?.message.text ?? '') : [];

/** Where their last is read as a no by other means, or the matter is closed. */
const isOutOfIt = (request: LetterRequest): boolean =>
  lastOutcome(request) === 'rejection' || request.application.endings.length > 0;

const saidNo = (company: string): string =>
  `${company} has said no, and the letter speaks as if it were open.`;

const PRESUMED: readonly Presumption[] = [
  {
    of: OF_AN_OFFER,
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
    of: ['feedback'],
    holds: ({ messages }) =>
      !messages.some(
        ({ message, reading }) => reading.outcome === 'rejection' && bringsFeedback(message.text),
      ),
    says: (company) =>
      `${company} gave feedback with the no, and the letter asks as if there were none: feedback-thanks answers it.`,
  },
  {
    of: ['feedback'],
    holds: ({ messages, set }) =>
      (set.point ?? '') !== '' ||
      !messages.some(({ message, reading }) => reading.outcome === 'rejection' && isNoFault(message.text)),
    says: (company) =>
      `${company} gave a reason that is no fault of your answers, and the letter asks about those: --set point="…" names something else.`,
  },
  {
    of: ['employer-nudge'],
    holds: ({ previous }) => previous.length > 0,
    says: () => 'It repeats an earlier message of yours, and none is on record.',
  },
  {
    of: ['employer-nudge'],
    holds: (request) => theirNo(request) !== null || unansweredWord(request) === null,
    says: (_, request) => `It speaks as if they had not written, and they have: ${theirWords(request)}.`,
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
      `They also ask ${sayList(openToCandidate(request).map((one) => quoted(one, 100)))}: --edit puts your answer in.`,
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
    says: (company, request) =>
      invitedTo(request) === null
        ? `No interview with ${company} is ahead, so it names none: where the last did not take place, jobfu cancel notes it.`
        : `What ${company} proposed is not booked: where you have not said yes yet, jobfu draft reply-immediate --set times="…" answers it.`,
  },
  {
    of: ['reply-immediate'],
    holds: (request) => isRefused(request) || asksSomethingOf(request),
    says: (company) => `${company} has asked for nothing, as far as is on record: see whether its words fit.`,
  },
  {
    of: ['confirm-timeline'],
    holds: (request) =>
      namedADay(request) || namedATime(request) || ruledOutADay(request) || isRefused(request),
    says: (company) => `${company} has named no day, as far as is on record.`,
  },
  {
    of: ['confirm-timeline'],
    holds: (request) => namedADay(request) || !namedATime(request),
    says: (_, request) =>
      `No day is read from ${quoted(openTime(request), QUOTED)}, and the letter names none: --set deadline="early next week" does.`,
  },
  {
    of: [...OPEN, 'interest', 'reply-none', 'reply-vague', 'withdraw'],
    holds: (request) => !isRefused(request),
    says: saidNo,
  },
  {
    of: OF_WHAT_THEY_ASKED,
    holds: (request) => !isRefused(request) || asksToTheLast(request),
    says: saidNo,
  },
  {
    of: [...OPEN, 'withdraw'],
    holds: (request) => lastOutcome(request) !== 'offer',
    says: (company) => `${company} has made an offer, and the letter speaks as if there were none.`,
  },
  {
    of: ['thankyou'],
    holds: (request) => outcomeSince(request) !== 'offer',
    says: (company) =>
      `${company} has made an offer, and the letter does not speak of it: offer-thanks does.`,
  },
  {
    of: ['thankyou'],
    holds: (request) => outcomeSince(request) !== 'rejection',
    says: (company) => `${company} has said no, and the letter does not speak of it: rejection-thanks does.`,
  },
  {
    of: ['ask-next-steps'],
    holds: (request) => nextSaid(request) === '',
    says: (_, request) =>
      `They have said ${quoted(nextSaid(request), QUOTED)}, and the letter asks as if they had not.`,
  },
  {
    of: ['checkin', 'checkin-application'],
    holds: (request) => openTime(request) === '',
    says: (_, request) =>
      `They have said ${quoted(openTime(request), QUOTED)}, and the letter does not speak of it.`,
  },
  {
    of: [...CHECKINS, 'closing', 'ask-next-steps'],
    holds: (request) => bookedDay(request) === null,
    says: (_, request) =>
      `An interview is booked for ${dayInWords(bookedDay(request) ?? '', request.dateOrder, request.zone.dayOf(request.now))}, and the letter asks as if none were.`,
  },
  {
    of: ['reply-vague'],
    holds: (request) => namedDay(request) === null,
    says: (_, request) =>
      `They have said ${quoted(nextSaid(request), QUOTED)}: confirm-timeline thanks them for the day.`,
  },
  {
    of: [...CHECKINS, 'closing', 'ask-next-steps', 'interest'],
    holds: (request) => awayWord(request) === '',
    says: (_, request) => `They wrote ${quoted(awayWord(request), QUOTED)}: is anybody there to read it?`,
  },
  {
    of: [...CHECKINS, 'closing'],
    holds: (request) => unreadWord(request) === '',
    says: (_, request) =>
      `They wrote ${quoted(unreadWord(request), QUOTED)}, and nothing went out in answer: the letter does not speak of it.`,
  },
  {
    of: ['checkin-deadline'],
    holds: (request) => namedADay(request) || namedATime(request) || isRefused(request),
    says: (company) =>
      `${company} has named no day, as far as is on record, and the letter speaks as if it had: checkin does not.`,
  },
  {
    of: ['checkin-application'],
    holds: (request) => (namedDay(request) ?? '9') >= request.zone.dayOf(request.now),
    says: (company) =>
      `${company} had named a day, and the letter does not speak of it: checkin-deadline does.`,
  },
  {
    of: ['closing'],
    holds: (request) => hasSent(request, CHECKINS),
    says: () => 'It is a last note, and no check-in that went before is on record.',
  },
  {
    of: ['keep-in-touch'],
    holds: (request) =>
      isDecided(request) ||
      hasSent(request, ['closing']) ||
      request.messages.some(({ message }) => saysHold(message.text)),
    says: (company) =>
      `${company} has not decided, as far as is on record, and the letter speaks as if it were over.`,
  },
  {
    of: ['feedback'],
    holds: (request) => isDecided(request) || hasSent(request, ['closing']),
    says: (company) =>
      `${company} has not decided, as far as is on record, and the letter speaks as if the answer were no.`,
  },
  {
    of: ['feedback-thanks'],
    holds: ({ messages }) =>
      messages.some(({ message }) => givesFeedback(message.text) || bringsFeedback(message.text)),
    says: (company) => `No feedback from ${company} is on record.`,
  },
];

export const onRecord: Check = {
  id: 'on-record',
  run: ({ template, request }) => {
    if (template === null || request === null) return unjudged('What it takes for granted is not known.');
    const presumed = PRESUMED.filter(({ of }) => of.includes(template.name));
    if (presumed.length === 0) return pass('It presumes nothing that could be missing.');
    const missing = presumed.filter(({ holds }) => !holds(request));
    return missing.length === 0
      ? pass('What it takes for granted is on record.')
      : fail(missing.map(({ says }) => says(request.application.company, request)).join(' '));
  },
};

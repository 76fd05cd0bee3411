/** What they asked for and still stands by what came of it on their side: asked for again, received, decided, or met over. */
import { callsOff } from './calling-off.ts';
import type { Day } from './facts.ts';
import { isRequest, type Word } from './standing.ts';
import { isAfter, type Placed } from './timeline.ts';
import { wordsBehind } from './words-behind.ts';

/** Whether they asked for a talk, and not for something to send. */
export const isTalk = ({ reading }: Word): boolean => /interview|call/.test(reading.nextStep ?? '');

/** Whether an immediate step is something to hand in, and not an appointment. */
export const isTask = (word: Word): boolean =>
  isRequest(word) &&
  word.reading.appointment === null &&
  (word.reading.nextStep === 'assessment' || word.reading.nextStep === 'paperwork');

/** References or who gives them, and not the number of a letter. */
const REFEREES = /(?<!(?:n['’]t|\bnot?|without)\b[^,;]{0,30})\brefere(?:es?|nces)\b/i;

/** Whether they asked for references, alone or among other things. */
export const wantsReferences = (word: Word): boolean =>
  isRequest(word) &&
  (word.reading.nextStep === 'references' || REFEREES.test(wordsBehind(word.message.text, word.reading)));

/** An interview that was held, or fell through, with its local day. */
export interface Meeting extends Placed {
  readonly day: Day;
  readonly stage: string | null;
}

/** A request, with what it names to be handed in, by the bits of THINGS; what was asked for again with what it named before. */
interface Standing {
  readonly word: Word;
  readonly things: number;
}

/**
 * The requests that stand, in order: an outcome replaces all of them, the same asked for again the one before, a task
 * goes with their thanks for it, and a meeting is what was asked for where they asked to meet. A talk is taken back by words
 * that call it off, or put everything on hold. Words that say something else only set the clock (rule 4).
 */
export const standingRequests = (
  words: readonly Word[],
  offer: Word | null,
  meetings: readonly Meeting[],
): Word[] => {
  let standing: Standing[] = [];
  for (const word of words) {
    standing = standing.filter((one) => !isTheCall(one.word, word));
    if (!word.settled) continue;
    // Thanks alone set no clock, and so leave it to the user to say when it was handed in.
    if (word.meaningful && standing.some((one) => isTask(one.word))) {
      const received = thingsIn(RECEIPT.exec(word.message.text)?.[1] ?? '');
      standing = standing.filter((one) => !isTask(one.word) || !areSame(received, one.things));
    }
    // Put in writing or improved, the offer on the table takes nothing back.
    if (word.reading.outcome && (offer === null || !isAfter(word, offer))) standing = [];
    else if (isRequest(word)) standing = withRequest(standing, word);
    else if (standing.some((one) => isTalk(one.word)) && takesBack(word))
      standing = standing.filter((one) => !isTalk(one.word));
  }
  return standing.map(({ word }) => word).filter((word) => !meetings.some((meeting) => isMet(word, meeting)));
};

/** "We have to postpone Friday", "the post is on hold": there is no talk to say yes to. */
const takesBack = ({ meaningful, message, reading }: Word): boolean =>
  meaningful && ((reading.kind === 'none' && !reading.silent) || callsOff(message.text));

/** What one hands in; words of one line are names for the same, and a test may be one of code. */
const THINGS = [
  /exercise|challenge|assignment|take.?home|homework|case|project|\bcod(?:e|ing)|programming|technical/i,
  /\btest|quiz/i,
  /personality|psychometric|aptitude|reasoning/i,
  /questionnaire|survey/i,
  /presentation|slides|video/i,
  /contract|agreement/i,
  /\bform\b|consent|background/i,
  /passport|\bid\b|identity|visa|licen/i,
  /certificate|diploma|transcript|degree/i,
  /payslip|bank|tax/i,
  /portfolio|sample|\bcv\b|r[eé]sum[eé]/i,
];

/** Words for one thing more, words that may be for it, and words for what is known. */
const MORE = /\b(?:another|additional)\b/i;
const ALSO = /\b(?:also|as well|in addition|second(?! (?:int|ro)))\b/i;
const KNOWN = /remind|forget|still|extend|\bdue\b|deadline/i;

/** They have it, and say what. */
const RECEIPT =
  /\b(?:thank(?:s| you)(?: (?:so|very) much| again| a lot)? for (?:sending|submitting|completing|returning|finishing)|(?<!(?:not|n['’]t|never)(?: yet)? )received your)\b([^.!?\n]*)/i;

/**
 * With a request more. It replaces those of its kind that name the same things; the last one, where one of the two names
 * none; and none, where it is said to be one more. A reminder that names no day leaves the day there was.
 */
const withRequest = (standing: readonly Standing[], word: Word): Standing[] => {
  const said = wordsBehind(word.message.text, word.reading);
  const things = thingsIn(said);
  const alike = standing.filter((one) => one.word.reading.nextStep === word.reading.nextStep);
  const last = alike.at(-1);
  const isMore = MORE.test(said) || (ALSO.test(said) && !KNOWN.test(said));
  const same = alike.filter((one) => areSame(things, one.things));
  const again =
    isMore || last === undefined ? [] : same.length > 0 || (things > 0 && last.things > 0) ? same : [last];
  const before = again.at(-1);
  const kept = before && word.reading.deadline === null ? before.word.reading.deadline : null;
  return [
    ...standing.filter((one) => !again.includes(one)),
    {
      word: kept ? { ...word, reading: { ...word.reading, deadline: kept } } : word,
      things: things || (before?.things ?? 0),
    },
  ];
};

const thingsIn = (said: string): number =>
  THINGS.reduce((found, thing, i) => (thing.test(said) ? found | (1 << i) : found), 0);

/** Whether one of the two names nothing that the other does not: "the test" and "the coding test". */
const areSame = (a: number, b: number): boolean => a > 0 && b > 0 && ((a & b) === a || (a & b) === b);

/** Whether they said this in the call they had asked for, and not in the one in which they asked for it. */
const isTheCall = (asked: Word, { message, day }: Word): boolean =>
  asked.reading.nextStep === 'call' &&
  message.via === 'phone' &&
  (asked.message.via !== 'phone' || asked.day < day);

/**
 * Whether a meeting is the one these words asked for; a day they named for it lies not after it. "When can you come?" names
 * no step, and the interview that followed is the answer to it: only what is sent is not handed in by meeting.
 */
const isMet = (word: Word, meeting: Meeting): boolean => {
  const { nextStep, appointment } = word.reading;
  return (
    isAfter(meeting, word) &&
    meeting.id !== word.room?.id &&
    (appointment !== null ||
      !/assess|paper|refer/.test(nextStep ?? '') ||
      (nextStep === 'assessment' && meeting.stage === nextStep)) &&
    (appointment === null || appointment.at.slice(0, 10) <= meeting.day)
  );
};

/** The time they propose for what they ask, and whether it is one to say yes to. */
import { callsOff } from '../../domain/calling-off.ts';
import type { NextStep, Reading } from '../../domain/facts.ts';
import type { LetterRequest, SettledMessage } from '../request.ts';
import { oneLine } from '../words/clean.ts';
import { isDayToSend } from '../words/days-to-send.ts';
import { asStep, isDoneThere } from '../words/meetings.ts';
import { isTaskToCome } from '../words/tasks.ts';
import { asksWithinWeek } from '../words/times-asked.ts';
import {
  asksIfConvenient,
  isCallingOff,
  isGivenUp,
  isInPassing,
  isMoving,
  isNewTime,
  namesTimes,
  timeProposed,
} from '../words/times-said.ts';
import { bookedOfTheirs } from './booked-since.ts';
import { localTime } from './interview.ts';

export interface TimeAsked {
  readonly time: Reading['appointment'];
  /** The time is that of another meeting, which is arranged, or none of the candidate's. */
  readonly isInPassing: boolean;
  /** The time is a day to send something by. */
  readonly isToSend: boolean;
  /** They propose one time, and it lies ahead. */
  readonly ahead: boolean;
  readonly calledOff: boolean;
  readonly isTaskToCome: boolean;
  /** Its day is not that of the meeting they propose with it. */
  readonly isTaskByDay: boolean;
  /** Of several times they name none is the one, until one is booked. */
  readonly severalNamed: boolean;
  /** The one time they propose, where the reading found none: "Thursday at 10"; empty where there is none. */
  readonly inTheirWords: string;
}

/** They move it, and ask when: no day of theirs is the new one. */
const ASKS_WHEN =
  /\bwhen (?:are|would|could|can) you\b|\bwhat (?:days?|times?) (?:would|works?|suits?|are)\b|\byour availability\b/i;

/** `read`: the step of the message; `last`: the last that was said at all. */
export const timeAsked = (
  request: LetterRequest,
  asked: SettledMessage,
  last: SettledMessage | null,
  read: NextStep | null,
): TimeAsked => {
  const said = asked.message.text;
  const { appointment } = asked.reading;
  const severalTimes = namesTimes(said);
  const booked =
    severalTimes && oneLine(request.set.times ?? '') === ''
      ? bookedOfTheirs(asked.message, request)
      : undefined;
  const time =
    booked !== undefined
      ? { at: localTime(booked.at, request), phrase: '' }
      : appointment !== null && isGivenUp(said, appointment.phrase)
        ? null
        : appointment;
  // What is put off to a time they name is not off.
  const inTheirWords = time === null && !severalTimes ? timeProposed(said) : '';
  const calledOff =
    (isCallingOff(said) &&
      !severalTimes &&
      booked === undefined &&
      inTheirWords === '' &&
      !(time !== null && isNewTime(said, time.phrase))) ||
    isTakenBack(asked, last);
  const severalNamed = severalTimes && booked === undefined;
  const isComing =
    read === 'assessment' &&
    isTaskToCome(said) &&
    !(time !== null && time.at.length > 10 && asksIfConvenient(said));
  const isToSend = time !== null && time.at.length === 10 && isDayToSend(said, time.phrase);
  const due = asked.reading.deadline?.owner === 'you' ? asked.reading.deadline.to : null;
  const isTaskByDay =
    read === 'assessment' &&
    !isDoneThere(asStep(read, said)) &&
    due !== null &&
    time !== null &&
    time.at.slice(0, 10) !== due;
  const isBeside =
    time !== null &&
    booked === undefined &&
    (isInPassing(said, time.phrase) || asksWithinWeek(said, time.phrase));
  const ahead =
    time !== null &&
    time.at.slice(0, 10) >= request.zone.dayOf(request.now) &&
    !calledOff &&
    !severalNamed &&
    !isComing &&
    !isTaskByDay &&
    !isToSend &&
    !isBeside &&
    !(isMoving(said) && ASKS_WHEN.test(oneLine(said)));
  return {
    time,
    severalNamed,
    inTheirWords,
    calledOff,
    isTaskToCome: isComing,
    isToSend,
    isTaskByDay,
    isInPassing: isBeside,
    ahead,
  };
};

/** "Wednesday is off as well", after they had named the Wednesday. */
const isTakenBack = (asked: SettledMessage, last: SettledMessage | null): boolean =>
  last !== null &&
  last !== asked &&
  last.message.on >= asked.message.on &&
  (callsOff(last.message.text) || /\b(?:is|are) off\b/i.test(oneLine(last.message.text)));

/** What a message calls for, by its reading and by its words where those say more. */
import type { NextStep } from '../../domain/facts.ts';
import type { LetterRequest, SettledMessage } from '../request.ts';
import {
  ANYTHING_CHANGED,
  asksForWords,
  asksIfStill,
  asksIfStillFree,
  asksInterestAlone,
  asksPay,
  asksYesOrNo,
  speaksOfMeeting,
} from '../words/asked-about.ts';
import { isBooking } from '../words/bookings.ts';
import { oneLine } from '../words/clean.ts';
import { asksIfComing, confirmsIt, takesTheTime } from '../words/confirmed.ts';
import { asksToCome, isRecorded, meetingAsked } from '../words/meeting-asked.ts';
import { asStep, isDoneThere } from '../words/meetings.ts';
import { handsOver, isSignedThere } from '../words/papers.ts';
import { formAsked, papersAndForms, thingsToBring } from '../words/papers-asked.ts';
import { questionsBesides } from '../words/questions-besides.ts';
import { asksReceipt, isGoodNews, isRequest, isToWrite, saysMissed } from '../words/requests.ts';
import { isToArrange, isToRing, isToRingToConfirm } from '../words/rings.ts';
import { asksForLines, fromTaskToDo } from '../words/tasks.ts';
import { asksForTimes } from '../words/times-asked.ts';
import { isArrangedByThem } from '../words/times-said.ts';
import { workAsked } from '../words/work-asked.ts';
import { bookedHour, withHour } from './appointment.ts';
import { stepRead } from './step-read.ts';
import { type TimeAsked, timeAsked } from './time-asked.ts';

/** An answer about the one person they want to call, whom no further names stand in for: "not my manager before an offer". */
const isOfTheReferee = (said: string, answer: string): boolean =>
  !/\b(?:referees|references)\b/i.test(said) &&
  /\b(?:manager|employer|supervisor|contact)\b/i.test(answer) &&
  !handsOver(answer);

/** Whether they may ask where one works now is for the writer alone to say. */
const asksToAskEmployer = (said: string): boolean =>
  /\b(?:would you (?:mind|object)|(?:can|could|may) (?:I|we)|(?:are|would) you (?:be )?(?:happy|okay|ok|comfortable|willing)|is it (?:ok|okay|all right|alright)|do you (?:mind|object))\b[^.?!]*\b(?:contact|speak|talk|approach|writ|call|ring|phon|email)\w*\b[^.?!]*\b(?:current|present) (?:line )?(?:manager|employer|boss|supervisor)\b/i.test(
    oneLine(said),
  );

/** How long it takes is no part of what a call is called. */
const ITS_LENGTH = /^(?:\d+[- ]?min(?:ute)?s?|half[- ]hour|hour-long) /;

/** A second question behind the first: "are you still interested, and has anything changed?". */
const ASKS_ON = /\band (?:has|have|is|are|what|when|how|do|does|would|could|can)\b/i;

const SPEAKS_OF_CALL =
  /\b(?:call\w*|phone|telephone|ring|zoom|teams|video|skype|meet link|talk|chat|speak|conversation)\b/i;

/** What a message calls for, by its reading and its words. */
export interface Call extends Omit<TimeAsked, 'severalNamed' | 'inTheirWords'> {
  readonly said: string;
  /** What the reading found, or, where it left that open, what the words ask for. */
  readonly step: NextStep | null;
  /** The step as they call it, with its article. */
  readonly named: string;
  /** The reading names no step, or one of no kind. */
  readonly isOpen: boolean;
  readonly meeting: string | null;
  readonly papers: string | null;
  /** Questions beside the step, which only the candidate can answer. */
  readonly besides: readonly string[];
  /** What the letter says first: words of one's own, about pay, that one is still there, that one is sorry; null where it takes the step. */
  readonly answersWith: 'words' | 'pay' | 'interest' | 'sorrow' | null;
  /** The time they propose, as it stands in the letter; empty where there is none. */
  readonly at: string;
  readonly isMeeting: boolean;
  readonly isThere: boolean;
  readonly isToMake: boolean;
  readonly wantsTime: boolean;
  /** The one time they propose, where the reading found none: "Thursday at 10"; empty where there is none. */
  readonly inTheirWords: string;
  /** They take a time they were offered, which the reading did not find. */
  readonly takesTheTime: boolean;
  readonly booking: boolean;
  readonly severalTimes: boolean;
  readonly theyArrange: boolean;
  readonly toRing: boolean;
  /** All they want is that something be brought. */
  readonly isBringing: boolean;
  /** They bring good news and ask for nothing. */
  readonly isNewsAlone: boolean;
}

export const callOf = (request: LetterRequest, asked: SettledMessage, last: SettledMessage | null): Call => {
  const said = asked.message.text;
  const papers = papersAndForms(said);
  const read = stepRead(asked.reading.nextStep, said, papers);
  const when = timeAsked(request, asked, last, read);
  const { time, severalNamed, inTheirWords, isInPassing, isTaskToCome, ahead } = when;
  const meeting = meetingAsked(said);
  // A call the reading found in words that speak of none, or one arranged already.
  const isMeetingRead = read === 'interview' || read === 'call';
  const isNoMeeting =
    isMeetingRead && (isInPassing || !(speaksOfMeeting(said) || isArrangedByThem(said))) && meeting === null;
  const besides = questionsBesides(said).filter(
    (question) =>
      (!asksIfStill(question) || ASKS_ON.test(question)) &&
      !(asksIfComing(question) && !/\band\b/i.test(question)),
  );
  const isQuestion = isNoMeeting && !isInPassing && !ahead && besides.length > 0;
  // Asked whether one is still there for the second interview, one is invited to none yet.
  const isAboutInterest =
    (isMeetingRead || read === 'negotiation') &&
    time === null &&
    meeting === null &&
    !severalNamed &&
    inTheirWords === '' &&
    asksInterestAlone(said);
  // "Bring some photos in on Thursday" is read as a talk, and is none.
  const isBringing = isNoMeeting && time === null && !severalNamed && thingsToBring(said) !== null;
  const isOpen = read === null || read === 'other' || isQuestion || isAboutInterest || isBringing;
  // "A sample blog post" is that, and no assessment, where nobody calls it one.
  const isUnnamed = read === 'assessment' && asStep(read, said) === asStep(read) && !/\bassess/i.test(said);
  const work = isOpen || (isUnnamed && !isTaskToCome) ? workAsked(said) : null;
  const form = formAsked(said);
  const isRecordedAlone = (read === 'interview' || read === 'paperwork' || isOpen) && isRecorded(said);
  // One sends a sample of one's writing; there is nothing to do it with.
  const isSample =
    read === 'assessment' &&
    papers !== null &&
    /\bsamples?\b/.test(papers) &&
    /(?:sample|the assessment)$/.test(asStep(read, said));
  const isForPapers =
    (isOpen || isNoMeeting || isSample) &&
    papers !== null &&
    !ahead &&
    meeting === null &&
    (form === null || besides.length === 0);
  // Papers nobody names beside a talk somebody does: "a quick call? And do you have a licence?".
  const isForTalk =
    read === 'paperwork' &&
    papers === null &&
    (meeting !== null || severalNamed || (ahead && (asksToCome(said) || confirmsIt(said))));
  // One comes to sign: nothing is sent.
  const isToSignThere = read === 'paperwork' && ahead && isSignedThere(said);
  const step =
    isForPapers && (isNoMeeting || isSample)
      ? 'paperwork'
      : isRecordedAlone || work !== null
        ? 'assessment'
        : isForPapers
          ? 'paperwork'
          : isForTalk || isToSignThere
            ? 'interview'
            : isQuestion || isAboutInterest || isBringing
              ? 'other'
              : read;
  const isMeeting = step === 'interview' || step === 'call' || step === 'negotiation';
  const booking = !ahead && isBooking(said);
  const missed = (isMeeting || isOpen || step === 'assessment') && saysMissed(said);
  const isFixed = ahead || severalNamed || booking || meeting !== null || inTheirWords !== '';
  const isForWords =
    (papers === null || step === 'references') &&
    !ahead &&
    !severalNamed &&
    inTheirWords === '' &&
    !isRecordedAlone &&
    !(booking && besides.length === 0) &&
    ![asksReceipt, asksIfComing, isToWrite, isToRing].some((asks) => asks(said)) &&
    (asksForLines(said) ||
      // What they know is asked for, and who may ask it: "any questions before your interview?".
      (isInPassing && meeting === null) ||
      (step === 'references' &&
        (asksToAskEmployer(said) || isOfTheReferee(said, request.set.answer ?? ''))) ||
      (isOpen && meeting === null && work === null
        ? asksForWords(said) ||
          asksIfStillFree(said) ||
          besides.length > 0 ||
          oneLine(request.set.answer ?? '') !== ''
        : (step === 'paperwork' && (asksYesOrNo(said) || besides.length > 0)) ||
          (step === 'negotiation' && !isFixed && besides.length > 0)));
  const isOfPay =
    (step === 'negotiation' || (isOpen && papers === null && work === null)) && !isFixed && asksPay(said);
  const answersWith = isOfPay
    ? 'pay'
    : missed
      ? 'sorrow'
      : isOpen &&
          !isFixed &&
          papers === null &&
          work === null &&
          !asksForTimes(said.replace(ANYTHING_CHANGED, '')) &&
          asksIfStill(said)
        ? 'interest'
        : isForWords
          ? 'words'
          : null;
  // A call they speak of nowhere is what they booked.
  const plain = asStep(
    step === 'call' && ahead && confirmsIt(said) && !SPEAKS_OF_CALL.test(said) ? 'interview' : step,
    fromTaskToDo(said),
  );
  const named = isRecordedAlone
    ? /\b(?:interview|questions)\b/i.test(said)
      ? 'the video interview'
      : 'the video'
    : work !== null && plain === asStep(step)
      ? work
      : meeting !== null && (isMeeting || isOpen)
        ? `the ${meeting.replace(ITS_LENGTH, '')}`
        : step === 'negotiation' && besides.length > 0 && !isOfPay
          ? asStep('other')
          : isOpen && ahead && confirmsIt(said) && plain === asStep('other')
            ? ''
            : plain;
  const isThere = step === 'assessment' && (isDoneThere(named) || (ahead && isAtTheirs(said)));
  const isOfTimes = meeting !== null || severalNamed || inTheirWords !== '' || asksForTimes(said);
  const wantsTime =
    isMeeting ||
    isThere ||
    (isOpen && isOfTimes && work === null && step !== 'paperwork' && answersWith === null);
  return {
    said,
    step,
    named,
    isOpen,
    meeting,
    papers,
    besides,
    answersWith,
    ...when,
    at: bookedHour(withHour(time, said), said, request),
    isMeeting,
    isThere,
    isToMake: work !== null,
    wantsTime,
    inTheirWords: wantsTime && !booking ? inTheirWords : '',
    takesTheTime: time === null && !severalNamed && (isMeeting || isThere || isOpen) && takesTheTime(said),
    booking: booking && (wantsTime || isOpen || step === 'paperwork'),
    severalTimes: !ahead && !booking && severalNamed,
    theyArrange:
      (wantsTime || (isOpen && papers === null && work === null && answersWith === null)) &&
      !ahead &&
      isArrangedByThem(said) &&
      !asksForTimes(said),
    toRing:
      (isMeeting || isOpen || isToArrange(said)) &&
      answersWith !== 'pay' &&
      isToRing(said) &&
      !(ahead && isToRingToConfirm(said)),
    isBringing,
    isNewsAlone:
      isOpen && !isFixed && papers === null && work === null && !isRequest(said) && isGoodNews(said),
  };
};

/** "Do a proofreading test at their office": one comes for it, and hands nothing in. */
const isAtTheirs = (said: string): boolean =>
  /\b(?:at|in|to) (?:our|their|the) (?:[\w-]+ )?(?:offices?|branch|site|school|clinic|shop|store|depot|hq|headquarters|lab|studio|workshop|salon)\b|\bon-?site\b|\bin person\b/i.test(
    oneLine(said),
  );

/** What they asked for last, as the facts a letter answers it with, and what its writer should know. */
import { callsOff } from '../../domain/calling-off.ts';
import { type Day, isDay, type NextStep, type Reading } from '../../domain/facts.ts';
import { dayOf } from '../../domain/timeline.ts';
import { upper } from '../../domain/wording.ts';
import type { LetterRequest, SettledMessage } from '../request.ts';
import type { Heading } from '../template/template.ts';
import {
  ANYTHING_CHANGED,
  asksFavour,
  asksForWords,
  asksIfStill,
  asksIfStillFree,
  asksInterestAlone,
  asksPay,
  asksYesOrNo,
  saysUnheard,
  speaksOfMeeting,
  withoutThanks,
} from '../words/asked-about.ts';
import {
  asksElsewhereAlone,
  asksForTimes,
  asksIfComing,
  asksReceipt,
  asksToCome,
  asksToMeet,
  asksWithinWeek,
  confirmsIt,
  formAsked,
  hoursTold,
  invitationTo,
  invitesToCome,
  isFilledInThere,
  isFromAfar,
  isGoodNews,
  isRecorded,
  isRequest,
  isToWrite,
  isUrgent,
  makingOf,
  meetingAsked,
  namesHours,
  papersAndForms,
  partOfDay,
  questionsBesides,
  requestsIn,
  saysMissed,
  takesAnyDay,
  takesTheTime,
  tellsHours,
  thingsToBring,
  weekAsked,
  whomToWrite,
  workAsked,
} from '../words/asks.ts';
import { booksThere, isBooking } from '../words/bookings.ts';
import { clip, oneLine } from '../words/clean.ts';
import { dayInWords, timeInWords } from '../words/days.ts';
import { isDayToSend } from '../words/days-to-send.ts';
import { asMeeting, asStep, isDoneThere, TASK } from '../words/meetings.ts';
import { nextNamed, theyWillWrite } from '../words/next-named.ts';
import { handsOver, isSignedThere } from '../words/papers.ts';
import { isToArrange, isToRing, isToRingToConfirm, whomToRing } from '../words/rings.ts';
import { isTold } from '../words/standing.ts';
import { asksForLines, asksToDoTask, fromTaskToDo, isTaskDone, isTaskToCome } from '../words/tasks.ts';
import { takesAny } from '../words/times-given.ts';
import {
  asksIfConvenient,
  isArrangedByThem,
  isCallingOff,
  isGivenUp,
  isInPassing,
  isMoving,
  isNewTime,
  namesDaysAlone,
  namesTimes,
  namesTwo,
  timeProposed,
  withoutMovingOn,
} from '../words/times-said.ts';
import { asksSomething } from '../words/to-do.ts';
import { asksForPresentation, saysWhatToBring, thingToPrepare } from '../words/to-prepare.ts';
import { bookedOfTheirs } from './booked-since.ts';
import type { Facts } from './fields.ts';
import { interviewsAhead, localTime } from './interview.ts';

/** Something the writer should know about one fact; it matters only where the letter uses that fact. */
export interface FieldRemark {
  readonly field: string;
  readonly says: string;
}

const A_GREETING = /^(?:hi|hello|hey|dear)\b[^,.!?]{0,40}[,.!] (?=\S)/i;

/** A question only the writer can answer, and has not. */
export const leftUnanswered = (question: string): FieldRemark => ({
  field: 'answer',
  says: `They also ask “${clip(question.replace(A_GREETING, ''), 200)}”: --set answer="…" puts your answer in.`,
});

/** What the letters know of a step where none is asked for. */
const NO_FACTS = {
  step: '',
  stepMeeting: false,
  stepThere: false,
  stepTask: false,
  stepReferences: false,
  stepPaperwork: false,
  nextMeeting: 'the next conversation',
  invitation: '',
  overMeal: false,
  talkAsked: false,
  fromAfar: false,
  ofTerms: false,
  toCome: false,
  doing: '',
  asksIfComing: false,
  asksReceipt: false,
  asksTimes: false,
  confirmed: false,
  toWrite: false,
  writeWhom: '',
  anyDay: false,
  goodNews: false,
  newsAlone: false,
  toSee: false,
  papers: '',
  bring: '',
  toPrepare: '',
  missed: false,
  asksPay: false,
  askedThere: false,
  stepTold: false,
  askedSince: false,
  booking: false,
  books: '',
  weekAsked: '',
  granted: false,
  waited: false,
  severalTimes: false,
  moves: false,
  calledOff: false,
  toRing: false,
  ringWhom: '',
  fillsIn: false,
  urgent: false,
  theyArrange: false,
  theirTime: '',
  toldWhat: false,
  toldHours: false,
  hoursTold: '',
  partOfDay: '',
  taskAlone: false,
  taskToCome: false,
  taskDay: false,
  asksStill: false,
  asksFact: false,
  asksFavour: false,
  appointment: '',
  onAppointment: '',
  ringsToArrange: false,
  twoTimes: false,
  daysAlone: false,
  noHour: false,
} as const satisfies Partial<Facts>;

export interface StepAsked {
  readonly facts: Pick<Facts, keyof typeof NO_FACTS>;
  /** The day they propose, where it is not past; with its hour, where one is named. */
  readonly day: Day | null;
  readonly at: string | null;
  readonly remarks: readonly FieldRemark[];
  /** A meeting they speak of is beside what the letter answers first: papers, or a task with a day of its own. */
  readonly meetsBesides: boolean;
  /** The time they propose for it, be it past or not. */
  readonly proposed: Reading['appointment'];
}

/** One is spoken to or of as who is to do something: "could you", "asked me to", "I should". */
const OF_ONE_TO_ACT =
  /\?|\b(?:please|pls|(?:can|could|would|will|want|need|like|asked|told|get|for) (?:you|me)\b(?! (?:a|an|the|soon|back|know|by|on|in)\b)|I(?:['’]m| am)? (?:should|need|must|have to|can|could|to) |you(?:['’]ll)? (?:should|need|must|have to|can))/i;

/** "I'd love to have you, I just need to run the numbers" hopes, and asks for nothing. */
const asksNothing = (said: string): boolean =>
  !OF_ONE_TO_ACT.test(said) && !asksSomething(said) && requestsIn(said).length === 0;

/** Where they ask for nothing, their words need no looking through. */
const NOTHING_ASKED: StepAsked = {
  facts: NO_FACTS,
  day: null,
  at: null,
  remarks: [],
  meetsBesides: false,
  proposed: null,
};

/** `there`: the last that was said in the interview the letter is about; `last`: the last that was said at all. */
export const stepAsked = (
  request: LetterRequest,
  { asked, there, last }: Readonly<Record<'asked' | 'there' | 'last', SettledMessage | null>>,
  about: Pick<Heading, 'interview' | 'likes'>,
): StepAsked => {
  if (asked === null) return NOTHING_ASKED;
  const call = callOf(request, asked, last);
  const { said, ahead, step, meeting, time, at, calledOff } = call;
  const isHope = asked === there && asked.reading.nextStep === 'other' && asksNothing(said) && !ahead;
  // Asked in the room, it was answered there.
  const askedThere =
    asked === there && asked.reading.outcome === null && call.answersWith !== 'pay' && !isHope;
  const theyArrange =
    call.theyArrange || (askedThere && call.wantsTime && !ahead && (theyWillWrite(said) || isTold(said)));
  // A thank-you answers only what was asked in its own interview.
  const answers = about.likes.includes('step') && (askedThere || about.interview !== 'theirs');
  const when = time && ahead ? appointmentInWords(at, time, request) : '';
  // Who cannot come then does not say that he will.
  const otherTimes = oneLine(request.set.times ?? '') !== '' && !takesAny(request.set.times ?? '');
  const part = at.length === 10 ? partOfDay(said, time?.phrase ?? '') : '';
  const isToday = at.slice(0, 10) === request.zone.dayOf(request.now);
  const isMeal = meeting !== null && /(?:coffee|lunch|dinner|breakfast|drinks)$/.test(meeting);
  // One is not invited "to a visit for the role": one comes.
  const isVisit = meeting !== null && /\b(?:visit|tour)$/.test(meeting);
  const toPrepare = call.isMeeting && !call.isToMake ? thingToPrepare(said) : '';
  const moves =
    (call.wantsTime || ahead) &&
    !calledOff &&
    !(ahead && confirmsIt(said)) &&
    (isMoving(said) || isMovedFrom(said, request) || (time !== null && isNewTime(said, time.phrase)));
  const [booked] = interviewsAhead(request.application, request.now, request.zone);
  return {
    facts: {
      step:
        (moves || isGranted(said, request)) && booked !== undefined && call.named === asStep('other')
          ? `the ${asMeeting(booked.stage)}`
          : call.named,
      stepMeeting: call.isMeeting,
      stepThere: call.isThere,
      stepTask: step === 'assessment',
      stepReferences: step === 'references',
      stepPaperwork: step === 'paperwork',
      nextMeeting: nextMeeting(said, meeting),
      invitation:
        !isVisit && (meeting !== null || (step === 'interview' && /\binterview/i.test(said)))
          ? invitationTo(meeting ?? 'interview')
          : '',
      overMeal: isMeal,
      talkAsked:
        meeting === null
          ? step === 'call' || step === 'negotiation'
          : /(?:call|chat|conversation|catch-up)$/.test(meeting),
      fromAfar: isFromAfar(said),
      ofTerms: step === 'negotiation' && call.besides.length === 0,
      toCome: isVisit || (asksToCome(said) && !isFromAfar(said)),
      doing: doing(call.named, call),
      asksIfComing: !otherTimes && asksIfComing(said),
      asksReceipt: asksReceipt(said),
      asksTimes: asksForTimes(said),
      confirmed: !otherTimes && ((ahead && confirmsIt(said)) || call.takesTheTime),
      toWrite: !ahead && isToWrite(said),
      writeWhom: whomToWrite(said),
      anyDay: !ahead && takesAnyDay(said),
      goodNews: !isVisit && isGoodNews(said),
      newsAlone: call.isNewsAlone,
      toSee:
        call.isOpen && meeting === null && !ahead && !call.wantsTime && (isRequest(said) || call.isBringing),
      papers: call.papers ?? '',
      bring: thingsToBring(said) ?? '',
      toPrepare,
      missed: call.answersWith === 'sorrow',
      asksPay: call.answersWith === 'pay',
      asksStill: call.answersWith === 'interest',
      waited: saysUnheard(said),
      asksFact: call.answersWith === 'words',
      asksFavour: call.besides.length === 0 && asksFavour(said),
      askedThere,
      stepTold: askedThere && isTold(said),
      askedSince: asked !== there && asked.reading.outcome === null && call.isMeeting && !calledOff,
      booking: call.booking,
      books: call.booking ? booksThere(said) : '',
      weekAsked: weekAsked(said, dayOf(asked.message.on, request.zone) === request.zone.dayOf(request.now)),
      severalTimes: call.severalTimes,
      moves,
      granted: ahead && isGranted(said, request),
      calledOff,
      toRing: call.toRing,
      ringWhom: whomToRing(said),
      fillsIn: isFilledInThere(said),
      urgent: isUrgent(said),
      theyArrange,
      theirTime: otherTimes ? '' : upper(call.inTheirWords),
      toldWhat: saysWhatToBring(said) || toPrepare !== '',
      toldHours: tellsHours(said),
      hoursTold: at.length === 10 ? hoursTold(said) : '',
      partOfDay: part === '' || namesHours(said) ? '' : `${isToday ? 'this' : 'that'} ${part}`,
      taskAlone: step === 'assessment' && !call.isThere && meeting === null && !asksForTimes(said),
      taskToCome: call.isTaskToCome && !ahead,
      taskDay:
        step === 'assessment' &&
        !call.isThere &&
        call.severalTimes &&
        asked.reading.deadline?.owner === 'you',
      appointment: upper(when),
      onAppointment: !call.toRing
        ? onDay(when)
        : when === ''
          ? ringDay(said, asked, request)
          : withPart(onDay(when), part),
      ringsToArrange: call.toRing && isToArrange(said),
      twoTimes: call.severalTimes && namesTwo(said),
      daysAlone: call.severalTimes && namesDaysAlone(said),
      noHour: at.length === 10,
    },
    day: time && ahead ? time.at.slice(0, 10) : null,
    at: time && ahead && at.length > 10 ? at.slice(0, 16) : null,
    proposed: call.isInPassing || call.isToSend || (call.isTaskToCome && call.meeting === null) ? null : time,
    meetsBesides: step === 'paperwork' || step === 'references' || call.isTaskByDay,
    remarks: answers
      ? remarksOn(
          { ...call, theyArrange },
          when,
          oneLine(request.set.answer ?? '') !== '',
          oneLine(request.set.times ?? '') !== '',
        )
      : [],
  };
};

/** An answer about the one person they want to call, whom no further names stand in for: "not my manager before an offer". */
const isOfTheReferee = (said: string, answer: string): boolean =>
  !/\b(?:referees|references)\b/i.test(said) &&
  /\b(?:manager|employer|supervisor|contact)\b/i.test(answer) &&
  !handsOver(answer);

/** How long it takes is no part of what a call is called. */
const ITS_LENGTH = /^(?:\d+[- ]?min(?:ute)?s?|half[- ]hour|hour-long) /;

/** The last letter asked for another time, and they do not turn it down. */
const isGranted = (said: string, { previous }: LetterRequest): boolean =>
  previous.at(-1)?.template === 'reschedule' &&
  !/\b(?:can['’]?t|cannot|unable|unfortunately|afraid|not possible)\b/i.test(oneLine(said));

/** A second question behind the first: "are you still interested, and has anything changed?". */
const ASKS_ON = /\band (?:has|have|is|are|what|when|how|do|does|would|could|can)\b/i;

const SPEAKS_OF_CALL =
  /\b(?:call\w*|phone|telephone|ring|zoom|teams|video|skype|meet link|talk|chat|speak|conversation)\b/i;

/** They move it, and ask when: no day of theirs is the new one. */
const ASKS_WHEN =
  /\bwhen (?:are|would|could|can) you\b|\bwhat (?:days?|times?) (?:would|works?|suits?|are)\b|\byour availability\b/i;

/** What a message calls for, by its reading and its words. */
interface Call {
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
  readonly time: Reading['appointment'];
  /** The time they propose, as it stands in the letter; empty where there is none. */
  readonly at: string;
  /** The time is that of another meeting, which is arranged, or none of the candidate's. */
  readonly isInPassing: boolean;
  /** The time is a day to send something by. */
  readonly isToSend: boolean;
  /** They propose one time, and it lies ahead. */
  readonly ahead: boolean;
  readonly calledOff: boolean;
  readonly isMeeting: boolean;
  readonly isThere: boolean;
  readonly isToMake: boolean;
  readonly isTaskToCome: boolean;
  /** Its day is not that of the meeting they propose with it. */
  readonly isTaskByDay: boolean;
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

/** Papers are what they thank for, and a meeting what they ask: "thank you for sending your references. We would like to invite you …". */
const isOfPapersThatCame = (found: NextStep | null, said: string): boolean => {
  if (found !== 'references' && found !== 'paperwork') return false;
  const rest = withoutThanks(said);
  return (
    rest !== said &&
    (found === 'references' ? !/\brefer(?:ee|ence)|\brefs?\b/i.test(rest) : papersAndForms(rest) === null) &&
    (asksToMeet(rest) || meetingAsked(rest) !== null)
  );
};

/** Papers or referees are asked for beside a meeting one is invited to, which comes first. */
const isInvitedBesides = (found: NextStep | null, said: string): boolean =>
  (found === 'references' && asksToMeet(said) && meetingAsked(said) !== null) ||
  (found === 'paperwork' && invitesToCome(said) && !isSignedThere(said));

const callOf = (request: LetterRequest, asked: SettledMessage, last: SettledMessage | null): Call => {
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
  const found = asked.reading.nextStep;
  const papers = papersAndForms(said);
  // Papers nobody names, and a test somebody does.
  const read =
    isOfPapersThatCame(found, said) || isInvitedBesides(found, said)
      ? 'interview'
      : (found === 'paperwork' && papers === null && asksToDoTask(said)) ||
          (found === 'other' &&
            isDoneThere(asStep('assessment', said)) &&
            !isTaskDone(said) &&
            meetingAsked(said) === null)
        ? 'assessment'
        : found === 'assessment' &&
            isTaskDone(said) &&
            !isRecorded(said) &&
            (meetingAsked(said) !== null || (TASK.test(oneLine(said)) && asksToMeet(said)))
          ? 'interview'
          : found === 'interview' && asksElsewhereAlone(said) && meetingAsked(said) === null
            ? 'other'
            : found === 'paperwork' && papers === null && isToRing(said)
              ? 'call'
              : (found === 'interview' || (found === 'other' && isDoneThere(asStep('assessment', said)))) &&
                  TASK.test(oneLine(said)) &&
                  !isTaskDone(said) &&
                  !speaksOfMeeting(said)
                ? 'assessment'
                : found === 'assessment' &&
                    asksForPresentation(said) &&
                    /presentation$/.test(asStep(found, said))
                  ? 'interview'
                  : found;
  // What is put off to a time they name is not off.
  const inTheirWords = time === null && !severalTimes ? timeProposed(said) : '';
  const calledOff =
    (isCallingOff(said) &&
      booked === undefined &&
      inTheirWords === '' &&
      !(time !== null && isNewTime(said, time.phrase))) ||
    isTakenBack(asked, last);
  // Of several times they name none is the one, until one is booked.
  const severalNamed = severalTimes && booked === undefined;
  const taskToCome =
    read === 'assessment' &&
    isTaskToCome(said) &&
    !(time !== null && time.at.length > 10 && asksIfConvenient(said));
  const toSend = time !== null && time.at.length === 10 && isDayToSend(said, time.phrase);
  const due = asked.reading.deadline?.owner === 'you' ? asked.reading.deadline.to : null;
  const taskByDay =
    read === 'assessment' &&
    !isDoneThere(asStep(read, said)) &&
    due !== null &&
    time !== null &&
    time.at.slice(0, 10) !== due;
  const inPassing =
    time !== null &&
    booked === undefined &&
    (isInPassing(said, time.phrase) || asksWithinWeek(said, time.phrase));
  const ahead =
    time !== null &&
    time.at.slice(0, 10) >= request.zone.dayOf(request.now) &&
    !calledOff &&
    !severalNamed &&
    !taskToCome &&
    !taskByDay &&
    !toSend &&
    !inPassing &&
    !(isMoving(said) && ASKS_WHEN.test(oneLine(said)));
  const meeting = meetingAsked(said);
  // A call the reading found in words that speak of none, or one arranged already.
  const isMeetingRead = read === 'interview' || read === 'call';
  const isNoMeeting =
    isMeetingRead && (inPassing || !(speaksOfMeeting(said) || isArrangedByThem(said))) && meeting === null;
  const besides = questionsBesides(said).filter(
    (question) =>
      (!asksIfStill(question) || ASKS_ON.test(question)) &&
      !(asksIfComing(question) && !/\band\b/i.test(question)),
  );
  const isQuestion = isNoMeeting && !inPassing && !ahead && besides.length > 0;
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
  const work = isOpen || (isUnnamed && !taskToCome) ? workAsked(said) : null;
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
  const missed = (isMeeting || isOpen) && saysMissed(said);
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
      (inPassing && meeting === null) ||
      (step === 'references' && isOfTheReferee(said, request.set.answer ?? '')) ||
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
    time,
    at: bookedHour(withHour(time, said), said, request),
    isInPassing: inPassing,
    isToSend: toSend,
    ahead,
    calledOff,
    isMeeting,
    isThere,
    isToMake: work !== null,
    isTaskToCome: taskToCome,
    isTaskByDay: taskByDay,
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

/** "What are your salary expectations, and are you authorised to work here?": more than the one is asked. */
const asksMoreThanPay = (question: string): boolean =>
  question
    .split(/,? and (?=[a-z])|\? /i)
    .some((part) => !asksPay(part) && questionsBesides(`${part}?`).length > 0);

/** What the letter leaves to its writer; `when`: the time it says yes to. */
const remarksOn = (call: Call, when: string, hasAnswer: boolean, hasTimes: boolean): FieldRemark[] => {
  const { said, step, answersWith, ahead } = call;
  const remarks: FieldRemark[] = [];
  const remark = (field: string, says: string): unknown => remarks.push({ field, says });
  if (when !== '' && step !== 'paperwork' && step !== 'references')
    remark('appointment', `The letter says yes to “${when}”: --set times="…" offers others.`);
  if (call.inTheirWords !== '' && !hasTimes)
    remark('theirTime', `The letter says yes to “${call.inTheirWords}”: --set times="…" offers others.`);
  if (!hasAnswer && !hasTimes && answersWith === 'words')
    remark('asksFact', 'They ask what only you know: --set answer="…" puts your answer in.');
  if (!hasAnswer && answersWith !== 'words' && answersWith !== 'pay')
    for (const question of call.besides)
      if (!(hasTimes && /^(?:and |so )?when\b/i.test(question))) remarks.push(leftUnanswered(question));
  if (!hasAnswer && answersWith === 'sorrow')
    remark('missed', 'They missed you: --set answer="My train was cancelled" says why.');
  if (answersWith === 'pay') {
    if (!hasAnswer)
      remark(
        'asksPay',
        'They ask what you expect to earn: the letter names no figure and asks for a talk; --set answer="…" puts yours in.',
      );
    if (!hasAnswer)
      for (const question of call.besides.filter(asksMoreThanPay)) remarks.push(leftUnanswered(question));
  } else if (call.booking) remark('times', 'They let you book the time: the letter says you do so today.');
  else if (call.severalTimes)
    remark(
      'times',
      'They name several times, and the letter commits you to any of them: keep all free until they choose, or name yours with --set times="…".',
    );
  else if (
    (call.wantsTime || asksForTimes(said)) &&
    answersWith !== 'words' &&
    !ahead &&
    call.inTheirWords === '' &&
    !call.takesTheTime &&
    !(call.calledOff && !asksForTimes(said)) &&
    !call.theyArrange &&
    !call.toRing &&
    whomToWrite(said) === ''
  )
    remark('times', 'They look for a time: --set times="on Tuesday after 14:00" says when you can.');
  return remarks;
};

/** What one does with a task: "do the test", "come to the assessment day", "put together the launch plan", "present the case study". */
const doing = (
  step: string,
  { isToMake, said, ahead }: Pick<Call, 'isToMake' | 'said' | 'ahead'>,
): string => {
  if (isToMake) return `${makingOf(said)} ${step}`;
  if (/\b(?:(?:assessment|selection|recruitment) \S+|hackathon|audition)$/.test(step))
    return `come to ${step}`;
  if (/\bpresentation$/.test(step)) return `${ahead ? 'give' : 'prepare'} ${step}`;
  const isPresented = /\bpresent (?:an?|the|your|our|this)\b/i.test(said) && /\bcase study$/.test(step);
  return `${isPresented ? 'present' : 'do'} ${step}`;
};

const DAY_TO_RING =
  /\b(?:ring|call|phone|telephone|bell|buzz)\b[^.!?]{0,30}?\b(tomorrow|this|(?:mon|tues|wednes|thurs|fri|satur|sun)day)(?: (morning|afternoon|evening))?\b/i;

/** When they want to be rung, where the reading found no time: "tomorrow morning", "on Friday"; empty where they name none, or another day's tomorrow. */
const ringDay = (said: string, { message }: SettledMessage, { zone, now }: LetterRequest): string => {
  const [, day = '', part] = DAY_TO_RING.exec(oneLine(said)) ?? [];
  if (day === '' || dayOf(message.on, zone) !== zone.dayOf(now)) return '';
  if (/^this$/i.test(day)) return part === undefined ? '' : `this ${part.toLowerCase()}`;
  const named = /^tomorrow$/i.test(day) ? 'tomorrow' : `on ${upper(day.toLowerCase())}`;
  return part === undefined ? named : `${named} ${part.toLowerCase()}`;
};

/** The next meeting as they call it; what they call no more than an interview is the next one. */
const nextMeeting = (said: string, meeting: string | null): string => {
  const named = nextNamed(said);
  if (named !== '') return named;
  if (meeting === null) return NO_FACTS.nextMeeting;
  if (invitationTo(meeting) === meeting) return meeting;
  return `the ${/^(?:interview|chat|conversation|meeting)$/.test(meeting) ? 'next ' : ''}${meeting}`;
};

/** "Wednesday is off as well", after they had named the Wednesday. */
const isTakenBack = (asked: SettledMessage, last: SettledMessage | null): boolean =>
  last !== null &&
  last !== asked &&
  last.message.on >= asked.message.on &&
  (callsOff(last.message.text) || /\b(?:is|are) off\b/i.test(oneLine(last.message.text)));

/** What is booked ahead is to be at another time: "could we make it Monday instead?". */
const isMovedFrom = (said: string, { application, zone, now }: LetterRequest): boolean =>
  interviewsAhead(application, now, zone).length > 0 &&
  /\b(?:move|push|(?:can|could|shall) we (?:please )?shift|bring (?:it |this |that )?forward|make it|change|swap|rather than|instead)\b/i.test(
    withoutMovingOn(oneLine(said)),
  );

/** The hour they name beside a part of the day: "on Friday lunchtime. Would 12.30 suit?". */
const hourNamed = (said: string): string => {
  const [hour, ...more] = oneLine(said).match(/\b\d{1,2}[:.]\d{2}\b(?! ?(?:[ap]\.?m|%))/gi) ?? [];
  const [, hours = '', minutes = ''] = /^(\d+)\D(\d+)$/.exec(hour ?? '') ?? [];
  if (hours === '' || more.length > 0 || Number(hours) > 23 || Number(minutes) > 59) return '';
  return `${String(Number(hours) < EARLIEST ? Number(hours) + 12 : Number(hours)).padStart(2, '0')}:${minutes}`;
};
/** "2.30" is in the afternoon. */
const EARLIEST = 7;

/** One hour, and neither the first of a stretch nor the number of a house: "at 12.30", "at 1pm". */
const AT_ONE_HOUR =
  /\b[Aa]t (\d{1,2})(?:[:.](\d{2}))?(?: ?([AaPp])\.?[Mm]\b)?(?![\d:]| ?[-–]| (?:to|or|and|till?|until) (?:at )?\d|\.\d| \p{Lu})/u;

/** The hour that stands with the day itself, where the reading took the day alone: the 12.30 of "lunch on Thursday 2 April at 12.30"; else empty. */
const hourOfDay = ({ at, phrase }: NonNullable<Reading['appointment']>, said: string): string => {
  const text = oneLine(said);
  const from = at.length === 10 ? text.indexOf(oneLine(phrase)) : -1;
  const found = from < 0 ? null : AT_ONE_HOUR.exec(text.slice(from));
  if (found === null || found.index > phrase.length + 1) return '';
  const [, hours = '', minutes = '00', half = ''] = found;
  if (Number(hours) > (half === '' ? 23 : 12) || Number(minutes) > 59) return '';
  const isLate = half === '' ? Number(hours) < EARLIEST : /p/i.test(half);
  const hour = half === '' ? Number(hours) : Number(hours) % 12;
  return `${String(isLate ? hour + 12 : hour).padStart(2, '0')}:${minutes}`;
};

/** The time they propose; of one that is no more than a part of the day, with the hour that is named beside it. */
const withHour = (time: Reading['appointment'], said: string): string => {
  const own = time === null ? '' : hourOfDay(time, said);
  if (time !== null && own !== '') return `${time.at}T${own}`;
  const isOpen =
    time !== null &&
    (/lunch|noon|morning|evening/i.test(time.phrase) || (time.at.length === 10 && confirmsIt(said)));
  const hour = isOpen ? hourNamed(said) : '';
  return time === null || hour === '' || /\d[:.]\d|\d ?[ap]\.?m/i.test(time.phrase)
    ? (time?.at ?? '')
    : `${time.at.slice(0, 10)}T${hour}`;
};

/** A day they name without an hour, with the hour of the interview that is booked for it, or of the one they move: "same time". */
const bookedHour = (at: string, said: string, { application, zone, now }: LetterRequest): string => {
  if (at.length !== 10) return at;
  const booked = /\bsame (?:time|hour)\b/i.test(said)
    ? interviewsAhead(application, now, zone)[0]
    : application.interviews.find(
        (interview) => interview.cancelled === null && dayOf(interview.at, zone) === at,
      );
  return booked === undefined || isDay(booked.at) ? at : `${at}T${zone.timeOf(booked.at)}`;
};

/** Such a day in a sentence: "on Thursday 26 March at 11:00", "today at 11:00". */
export const onDay = (when: string): string =>
  when === '' || when.startsWith('today') ? when : `on ${when}`;

/** "on Thursday 26 March in the morning", "this afternoon" */
const withPart = (on: string, part: string): string =>
  part === '' ? on : on === 'today' ? `this ${part}` : `${on} in the ${part}`;

/** A zone as they write it: "3pm PT", "10am CET", "3pm Eastern time". */
const ZONE_TYPED = /(?<=[\dmM] ?)\b(?![AaPp]\.?[Mm]\b)([A-Z]{2,5}|\p{Lu}\p{L}+ [Tt]ime)(?=$|,| on\b)/u;

/** The zone of a time, in their words or by its city: " PT", " New York time". */
const zoneInWords = (zone: string | undefined, phrase: string): string => {
  if (!zone?.includes('/')) return '';
  const typed = ZONE_TYPED.exec(oneLine(phrase))?.[1];
  return ` ${typed ?? `${zone.split('/').at(-1)?.replaceAll('_', ' ')} time`}`;
};

/** "Thursday 26 March at 11:00", and the zone the time belongs to where they named another than their own day. */
export const appointmentInWords = (
  at: string,
  { zone, phrase }: { readonly zone?: string | undefined; readonly phrase: string },
  request: LetterRequest,
): string => {
  const today = request.zone.dayOf(request.now);
  const day = at.slice(0, 10) === today ? 'today' : dayInWords(at.slice(0, 10), request.dateOrder, today);
  const time = at.slice(11, 16);
  return time === '' ? day : `${day} at ${timeInWords(time, request.dateOrder)}${zoneInWords(zone, phrase)}`;
};

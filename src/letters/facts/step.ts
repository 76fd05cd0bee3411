/** What they asked for last, as the facts a letter answers it with, and what its writer should know. */
import { callsOff } from '../../domain/calling-off.ts';
import { type Day, isDay } from '../../domain/facts.ts';
import { dayOf, hasHappened } from '../../domain/timeline.ts';
import { upper } from '../../domain/wording.ts';
import type { LetterRequest, SettledMessage } from '../request.ts';
import type { Heading } from '../template/template.ts';
import {
  asksForTimes,
  asksIfComing,
  asksReceipt,
  asksToCome,
  confirmsIt,
  formAsked,
  invitationTo,
  isGoodNews,
  isRecorded,
  isRequest,
  isToWrite,
  meetingAsked,
  papersAsked,
  questionsBesides,
  saysMissed,
  takesAnyDay,
  tellsHours,
  thingsToBring,
  workAsked,
} from '../words/asks.ts';
import { clip, oneLine } from '../words/clean.ts';
import { dayInWords, timeInWords } from '../words/days.ts';
import {
  asksForWords,
  asksIfStill,
  asksPay,
  asksYesOrNo,
  asStep,
  isArrangedByThem,
  isBooking,
  isCallingOff,
  isDoneThere,
  isMoving,
  isTaskToCome,
  isToRing,
  namesTimes,
  saysWhatToBring,
} from '../words/meetings.ts';
import type { Facts } from './fields.ts';

/** Something the writer should know about one fact; it matters only where the letter uses that fact. */
export interface FieldRemark {
  readonly field: string;
  readonly says: string;
}

export interface StepAsked {
  readonly facts: Pick<
    Facts,
    | 'step'
    | 'stepMeeting'
    | 'stepThere'
    | 'stepTask'
    | 'stepReferences'
    | 'stepPaperwork'
    | 'invitation'
    | 'overMeal'
    | 'talkAsked'
    | 'ofTerms'
    | 'toCome'
    | 'doing'
    | 'asksIfComing'
    | 'asksReceipt'
    | 'confirmed'
    | 'toWrite'
    | 'anyDay'
    | 'goodNews'
    | 'toSee'
    | 'papers'
    | 'bring'
    | 'missed'
    | 'asksPay'
    | 'askedThere'
    | 'askedSince'
    | 'booking'
    | 'severalTimes'
    | 'moves'
    | 'calledOff'
    | 'toRing'
    | 'theyArrange'
    | 'toldWhat'
    | 'toldHours'
    | 'taskToCome'
    | 'asksStill'
    | 'asksFact'
    | 'appointment'
    | 'onAppointment'
    | 'noHour'
  >;
  /** The day they propose, where it is not past; with its hour, where one is named. */
  readonly day: Day | null;
  readonly at: string | null;
  readonly remarks: readonly FieldRemark[];
}

/** `there`: the last that was said in the interview the letter is about; `last`: the last that was said at all. */
export const stepAsked = (
  request: LetterRequest,
  { asked, there, last }: Readonly<Record<'asked' | 'there' | 'last', SettledMessage | null>>,
  about: Pick<Heading, 'interview' | 'likes'>,
): StepAsked => {
  const remarks: FieldRemark[] = [];
  const today = request.zone.dayOf(request.now);
  const inTheirWords = asked?.message.text ?? '';
  const time = asked?.reading.appointment ?? null;
  const named = asked?.reading.nextStep ?? null;
  const calledOff = isCallingOff(inTheirWords) || isTakenBack(asked, last);
  // Of several times they name none is the one.
  const severalNamed = namesTimes(inTheirWords);
  const isToCome = named === 'assessment' && isTaskToCome(inTheirWords);
  const ahead = time !== null && time.at.slice(0, 10) >= today && !calledOff && !severalNamed && !isToCome;
  const at = bookedHour(time?.at ?? '', inTheirWords, request);
  const work = workAsked(inTheirWords);
  const form = formAsked(inTheirWords);
  const isOpen = named === null || named === 'other';
  const besides =
    asked === null ? [] : questionsBesides(inTheirWords).filter((question) => !asksIfStill(question));
  const meeting = meetingAsked(inTheirWords);
  const papers = papersAsked(inTheirWords) ?? form;
  const isForPapers =
    papers !== null && !ahead && meeting === null && (form === null || besides.length === 0);
  const recorded = (named === 'interview' || isOpen) && isRecorded(inTheirWords);
  const step =
    recorded || (isOpen && work !== null) ? 'assessment' : isOpen && isForPapers ? 'paperwork' : named;
  const onlyPay = step === 'negotiation' && asksPay(inTheirWords);
  const booking = !ahead && isBooking(inTheirWords);
  const pay = onlyPay && !ahead && !severalNamed && !booking && meeting === null;
  const stepMeeting = step === 'interview' || step === 'call' || step === 'negotiation';
  const stepInWords = recorded
    ? 'the video interview'
    : step === 'assessment' && work !== null && asStep(step, inTheirWords) === asStep(step)
      ? work
      : meeting !== null && (stepMeeting || isOpen)
        ? `the ${meeting}`
        : step === 'negotiation' && besides.length > 0 && !pay
          ? asStep('other')
          : asStep(step, inTheirWords);
  const stepThere = step === 'assessment' && isDoneThere(stepInWords);
  const wantsTime = stepMeeting || stepThere || (isOpen && (meeting !== null || severalNamed));
  // Asked in the room, it was answered there.
  const askedThere = asked !== null && asked === there && asked.reading.outcome === null && !pay;
  // A thank-you answers only what was asked in its own interview.
  const answers = about.likes.includes('step') && (askedThere || about.interview !== 'theirs');
  if (time && ahead && answers && step !== 'paperwork' && step !== 'references') {
    remarks.push({
      field: 'appointment',
      says: `The letter says yes to “${clip(oneLine(time.phrase), 60)}”: --set times="…" offers others.`,
    });
  }

  const missed = stepMeeting || isOpen ? saysMissed(inTheirWords) : false;
  const theyArrange = wantsTime && !ahead && isArrangedByThem(inTheirWords);
  const toRing = stepMeeting && !pay && isToRing(inTheirWords);
  const asksStill = !ahead && !missed && asksIfStill(inTheirWords);
  const hasAnswer = oneLine(request.set.answer ?? '') !== '';
  const isQuestion =
    isOpen && meeting === null && work === null
      ? asksForWords(inTheirWords) || hasAnswer || besides.length > 0
      : (step === 'paperwork' && (asksYesOrNo(inTheirWords) || (papers === null && besides.length > 0))) ||
        (step === 'negotiation' && meeting === null && !booking && besides.length > 0);
  const asksFact =
    asked !== null &&
    !asksReceipt(inTheirWords) &&
    !asksIfComing(inTheirWords) &&
    !isToWrite(inTheirWords) &&
    !pay &&
    !ahead &&
    !asksStill &&
    !missed &&
    !severalNamed &&
    isQuestion &&
    papers === null;
  if (asksFact && answers && !hasAnswer) {
    remarks.push({
      field: 'asksFact',
      says: 'They ask what only you know: --set answer="…" puts your answer in.',
    });
  }
  if (!asksFact && !pay && answers && !hasAnswer) {
    for (const question of besides) {
      remarks.push({
        field: 'answer',
        says: `They also ask “${clip(question, 100)}”: --set answer="…" puts your answer in.`,
      });
    }
  }
  if (missed && answers && !hasAnswer) {
    remarks.push({
      field: 'missed',
      says: 'They missed you: --set answer="My train was cancelled" says why.',
    });
  }
  const when = time && ahead ? appointmentInWords(at, time.zone, request) : '';
  const severalTimes = wantsTime && !ahead && !booking && severalNamed;
  if (pay && answers && !hasAnswer) {
    remarks.push({
      field: 'asksPay',
      says: 'They ask what you expect to earn: the letter names no figure and asks for a talk; --set answer="…" puts yours in.',
    });
  } else if (booking && wantsTime && answers) {
    remarks.push({
      field: 'times',
      says: 'They let you choose a time on a page of theirs: the letter says you do so today.',
    });
  } else if (severalTimes && answers) {
    remarks.push({
      field: 'times',
      says: 'They name several times: the letter says that any of them suits, --set times="…" names yours.',
    });
  } else if (
    (wantsTime || asksForTimes(inTheirWords)) &&
    !ahead &&
    !calledOff &&
    !theyArrange &&
    !toRing &&
    !pay &&
    !asksFact &&
    answers
  ) {
    remarks.push({
      field: 'times',
      says: 'They look for a time: --set times="on Tuesday after 14:00" says when you can.',
    });
  }
  const isMeal = meeting !== null && invitationTo(meeting) === meeting;
  const isTalk =
    meeting === null
      ? step === 'call' || step === 'negotiation'
      : /(?:call|chat|conversation|catch-up)$/.test(meeting);
  return {
    facts: {
      step: stepInWords,
      stepMeeting,
      stepThere,
      stepTask: step === 'assessment',
      stepReferences: step === 'references',
      stepPaperwork: step === 'paperwork',
      invitation:
        meeting !== null || (step === 'interview' && /\binterview/i.test(inTheirWords))
          ? invitationTo(meeting ?? 'interview')
          : '',
      overMeal: isMeal,
      talkAsked: isTalk,
      ofTerms: step === 'negotiation' && besides.length === 0,
      toCome: asksToCome(inTheirWords),
      doing: doing(stepInWords, isOpen && work !== null),
      asksIfComing: asksIfComing(inTheirWords),
      asksReceipt: asksReceipt(inTheirWords),
      confirmed: ahead && confirmsIt(inTheirWords),
      toWrite: !ahead && isToWrite(inTheirWords),
      anyDay: !ahead && takesAnyDay(inTheirWords),
      goodNews: isGoodNews(inTheirWords),
      toSee: isOpen && meeting === null && !ahead && isRequest(inTheirWords),
      papers: papers ?? '',
      bring: thingsToBring(inTheirWords) ?? '',
      missed,
      asksPay: pay,
      askedThere,
      askedSince:
        asked !== null && asked !== there && asked.reading.outcome === null && stepMeeting && !calledOff,
      booking: booking && wantsTime,
      severalTimes,
      moves:
        (wantsTime || ahead) && !calledOff && (isMoving(inTheirWords) || isMovedFrom(inTheirWords, request)),
      calledOff,
      toRing,
      theyArrange,
      toldWhat: saysWhatToBring(inTheirWords),
      toldHours: tellsHours(inTheirWords),
      taskToCome: isToCome && !ahead,
      asksStill,
      asksFact,
      appointment: upper(when),
      onAppointment: when === '' || when.startsWith('today') ? when : `on ${when}`,
      noHour: at.length === 10,
    },
    day: time && ahead ? time.at.slice(0, 10) : null,
    at: time && ahead && at.length > 10 ? at.slice(0, 16) : null,
    remarks,
  };
};

/** What one does with a task: "do the test", "come to the assessment day", "put together the launch plan". */
const doing = (step: string, isToMake: boolean): string =>
  `${isToMake ? 'put together' : /\b(?:assessment day|cent(?:re|er)|hackathon|audition)$/.test(step) ? 'come to' : 'do'} ${step}`;

/** "Wednesday is off as well", after they had named the Wednesday. */
const isTakenBack = (asked: SettledMessage | null, last: SettledMessage | null): boolean =>
  asked !== null &&
  last !== null &&
  last !== asked &&
  last.message.on >= asked.message.on &&
  (callsOff(last.message.text) || /\b(?:is|are) off\b/i.test(oneLine(last.message.text)));

/** What is booked ahead is to be at another time: "could we make it Monday instead?". */
const isMovedFrom = (said: string, { application, zone, now }: LetterRequest): boolean =>
  bookedNext(application, zone, now) !== undefined &&
  /\b(?:move|push|shift|bring (?:it |this |that )?forward|make it|change|swap|rather than|instead)\b/i.test(
    oneLine(said),
  );

const bookedNext = (
  { interviews }: LetterRequest['application'],
  zone: LetterRequest['zone'],
  now: LetterRequest['now'],
): LetterRequest['application']['interviews'][number] | undefined =>
  interviews
    .filter(({ at, cancelled }) => cancelled === null && !hasHappened(at, now, zone))
    .sort((one, other) => (one.at < other.at ? -1 : 1))[0];

/** A day they name without an hour, with the hour of the interview that is booked for it, or of the one they move: "same time". */
const bookedHour = (at: string, said: string, { application, zone, now }: LetterRequest): string => {
  if (at.length !== 10) return at;
  const booked = /\bsame (?:time|hour)\b/i.test(said)
    ? bookedNext(application, zone, now)
    : application.interviews.find(
        (interview) => interview.cancelled === null && dayOf(interview.at, zone) === at,
      );
  return booked === undefined || isDay(booked.at) ? at : `${at}T${zone.timeOf(booked.at)}`;
};

/** "Thursday 26 March at 11:00", and the place the time belongs to where they named another zone than their own day. */
export const appointmentInWords = (at: string, zone: string | undefined, request: LetterRequest): string => {
  const today = request.zone.dayOf(request.now);
  const day = at.slice(0, 10) === today ? 'today' : dayInWords(at.slice(0, 10), request.dateOrder, today);
  const time = at.slice(11, 16);
  if (time === '') return day;
  const city = zone?.split('/').at(-1)?.replaceAll('_', ' ');
  return `${day} at ${timeInWords(time, request.dateOrder)}${zone?.includes('/') ? ` ${city} time` : ''}`;
};

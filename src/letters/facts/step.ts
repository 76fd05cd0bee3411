/** What they asked for last, as the facts a letter answers it with. */
import { type Day, type Interview, isDay, type Reading } from '../../domain/facts.ts';
import { dayOf } from '../../domain/timeline.ts';
import { upper } from '../../domain/wording.ts';
import type { LetterRequest, SettledMessage } from '../request.ts';
import type { Heading } from '../template/template.ts';
import { asksFavour, saysUnheard } from '../words/asked-about.ts';
import { booksThere } from '../words/bookings.ts';
import { oneLine } from '../words/clean.ts';
import { asksIfComing, confirmsIt, tellsWhere } from '../words/confirmed.ts';
import { hoursTold, namesHours, partOfDay, tellsHours } from '../words/hours-told.ts';
import { asksToCome, invitationTo, isFromAfar } from '../words/meeting-asked.ts';
import { asMeeting, asStep } from '../words/meetings.ts';
import { nextNamed, theyWillWrite } from '../words/next-named.ts';
import { isFilledInThere, isUrgent, thingsToBring } from '../words/papers-asked.ts';
import { requestsIn } from '../words/questions-besides.ts';
import { asksReceipt, isGoodNews, isRequest, isToWrite, whomToWrite } from '../words/requests.ts';
import { isToArrange, whomToRing } from '../words/rings.ts';
import { isTold } from '../words/standing.ts';
import { asksForTimes, takesAnyDay, weekAsked } from '../words/times-asked.ts';
import { takesAny } from '../words/times-given.ts';
import {
  isMoving,
  isNewTime,
  namesDaysAlone,
  namesTimes,
  namesTwo,
  withoutMovingOn,
} from '../words/times-said.ts';
import { asksSomething } from '../words/to-do.ts';
import { saysWhatToBring, thingToPrepare } from '../words/to-prepare.ts';
import { makingOf } from '../words/work-asked.ts';
import { appointmentInWords, onDay, ringDay, withPart } from './appointment.ts';
import { type Call, callOf } from './call.ts';
import type { FieldRemark } from './field-remark.ts';
import type { Facts } from './fields.ts';
import { interviewsAhead, localTime } from './interview.ts';
import { remarksOn } from './remarks-on-step.ts';

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
  // Who cannot come then does not say that he will.
  const otherTimes = oneLine(request.set.times ?? '') !== '' && !takesAny(request.set.times ?? '');
  const part = at.length === 10 ? partOfDay(said, time?.phrase ?? '') : '';
  const isToday = at.slice(0, 10) === request.zone.dayOf(request.now);
  const isMeal = meeting !== null && /(?:coffee|lunch|dinner|breakfast|drinks)$/.test(meeting);
  // One is not invited "to a visit for the role": one comes.
  const isVisit = meeting !== null && /\b(?:visit|tour)$/.test(meeting);
  const toPrepare = call.isMeeting && !call.isToMake ? thingToPrepare(said) : '';
  // What is booked already, and stands, is not said yes to once more.
  const standing = otherTimes || calledOff ? undefined : standingOf(call, asked, request);
  const moves =
    standing === undefined &&
    (call.wantsTime || ahead) &&
    !calledOff &&
    !(ahead && confirmsIt(said)) &&
    (isMoving(said) || isMovedFrom(said, request) || (time !== null && isNewTime(said, time.phrase)));
  const [booked] = interviewsAhead(request.application, request.now, request.zone);
  const when =
    time && ahead
      ? appointmentInWords(at, time, request)
      : standing === undefined
        ? ''
        : appointmentInWords(localTime(standing.at, request), { phrase: '' }, request);
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
      asksIfComing: !otherTimes && (asksIfComing(said) || standing !== undefined),
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
      asksFact: call.answersWith === 'words' && standing === undefined,
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
          { ...call, theyArrange, stands: standing !== undefined },
          when,
          oneLine(request.set.answer ?? '') !== '',
          oneLine(request.set.times ?? '') !== '',
        )
      : [],
  };
};

/** The interview that was booked before they wrote, and stands: they name its very time, or tell of another place for it. */
const standingOf = (
  { said, at, ahead, time, inTheirWords, booking, toRing, isTaskByDay }: Call,
  { message }: SettledMessage,
  request: LetterRequest,
): Interview | undefined =>
  namesTimes(said) || inTheirWords !== '' || booking || toRing || isTaskByDay || confirmsIt(said)
    ? undefined
    : interviewsAhead(request.application, request.now, request.zone).find(
        ({ id, at: bookedAt }) =>
          id < message.id &&
          !isDay(bookedAt) &&
          (ahead ? localTime(bookedAt, request) === at : time === null && tellsWhere(said)),
      );

/** The last letter asked for another time, and they do not turn it down. */
const isGranted = (said: string, { previous }: LetterRequest): boolean =>
  previous.at(-1)?.template === 'reschedule' &&
  !/\b(?:can['’]?t|cannot|unable|unfortunately|afraid|not possible)\b/i.test(oneLine(said));

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

/** The next meeting as they call it; what they call no more than an interview is the next one. */
const nextMeeting = (said: string, meeting: string | null): string => {
  const named = nextNamed(said);
  if (named !== '') return named;
  if (meeting === null) return NO_FACTS.nextMeeting;
  if (invitationTo(meeting) === meeting) return meeting;
  return `the ${/^(?:interview|chat|conversation|meeting)$/.test(meeting) ? 'next ' : ''}${meeting}`;
};

/** What is booked ahead is to be at another time: "could we make it Monday instead?". */
const isMovedFrom = (said: string, { application, zone, now }: LetterRequest): boolean =>
  interviewsAhead(application, now, zone).length > 0 &&
  /\b(?:move|push|(?:can|could|shall) we (?:please )?shift|bring (?:it |this |that )?forward|make it|change|swap|rather than|instead)\b/i.test(
    withoutMovingOn(oneLine(said)),
  );

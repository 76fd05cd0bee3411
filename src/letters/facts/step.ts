/** What they asked for last, as the facts a letter answers it with, and what its writer should know. */
import { type Day, isDay } from '../../domain/facts.ts';
import { dayOf } from '../../domain/timeline.ts';
import { upper } from '../../domain/wording.ts';
import type { LetterRequest, SettledMessage } from '../request.ts';
import type { Heading } from '../template/template.ts';
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
  questionBesides,
  saysWhatToBring,
} from '../words/meetings.ts';
import type { Facts } from './fields.ts';

/** Something the writer should know about one fact; it matters only where the letter uses that fact. */
export interface FieldRemark {
  readonly field: string;
  readonly says: string;
}

interface StepAsked {
  readonly facts: Pick<
    Facts,
    | 'step'
    | 'stepMeeting'
    | 'stepThere'
    | 'stepTask'
    | 'stepReferences'
    | 'stepPaperwork'
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

/** `there`: the last that was said in the interview the letter is about. */
export const stepAsked = (
  request: LetterRequest,
  asked: SettledMessage | null,
  there: SettledMessage | null,
  about: Pick<Heading, 'interview' | 'likes'>,
): StepAsked => {
  const remarks: FieldRemark[] = [];
  const today = request.zone.dayOf(request.now);
  const time = asked?.reading.appointment ?? null;
  const inTheirWords = asked?.message.text ?? '';
  const calledOff = isCallingOff(inTheirWords);
  const ahead = time !== null && time.at.slice(0, 10) >= today && !calledOff;
  const at = bookedHour(time?.at ?? '', request);
  const step = asked?.reading.nextStep ?? null;
  const stepMeeting = step === 'interview' || step === 'call' || step === 'negotiation';
  const stepInWords = asStep(step, inTheirWords);
  const stepThere = step === 'assessment' && isDoneThere(stepInWords);
  const wantsTime = stepMeeting || stepThere;
  // Asked in the room, it was answered there.
  const pay = step === 'negotiation' && asksPay(inTheirWords);
  const askedThere = asked !== null && asked === there && asked.reading.outcome === null && !pay;
  // A thank-you answers only what was asked in its own interview.
  const answers = about.likes.includes('step') && (askedThere || about.interview !== 'theirs');
  if (time && ahead && answers && step !== 'paperwork' && step !== 'references') {
    remarks.push({
      field: 'appointment',
      says: `The letter says yes to “${clip(oneLine(time.phrase), 60)}”: --set times="…" offers others.`,
    });
  }

  const theyArrange = wantsTime && !ahead && isArrangedByThem(inTheirWords);
  const toRing = stepMeeting && !pay && isToRing(inTheirWords);
  const asksStill = !ahead && asksIfStill(inTheirWords);
  const isOpen =
    step === null ||
    step === 'other' ||
    step === 'negotiation' ||
    (step === 'paperwork' && asksYesOrNo(inTheirWords));
  const hasAnswer = oneLine(request.set.answer ?? '') !== '';
  const besides = asked === null || isOpen ? null : questionBesides(inTheirWords);
  const asksFact =
    asked !== null &&
    !pay &&
    !ahead &&
    !asksStill &&
    (isOpen ? hasAnswer || asksForWords(inTheirWords) : hasAnswer && besides === null && !wantsTime);
  if (besides !== null && answers && !hasAnswer) {
    remarks.push({
      field: 'answer',
      says: `They also ask “${clip(besides, 60)}”: --set answer="…" puts your answer in.`,
    });
  }
  if (asksFact && answers && !hasAnswer) {
    remarks.push({
      field: 'asksFact',
      says: 'They ask what only you know: --set answer="…" puts your answer in.',
    });
  }
  const when = time && ahead ? appointmentInWords(at, time.zone, request) : '';
  const booking = wantsTime && !ahead && isBooking(inTheirWords);
  const severalTimes = wantsTime && !ahead && !booking && namesTimes(inTheirWords);
  if (pay && answers && !hasAnswer) {
    remarks.push({
      field: 'asksPay',
      says: 'They ask what you expect to earn: the letter names no figure and asks for a talk; --edit puts yours in.',
    });
  } else if (booking && answers) {
    remarks.push({
      field: 'times',
      says: 'They let you choose a time on a page of theirs: the letter says you do so today.',
    });
  } else if (severalTimes && answers) {
    remarks.push({
      field: 'times',
      says: 'They name several times: the letter says that any of them suits, --set times="…" names yours.',
    });
  } else if (wantsTime && !ahead && !calledOff && !theyArrange && !toRing && answers) {
    remarks.push({
      field: 'times',
      says: 'They look for a time: --set times="on Tuesday after 14:00" says when you can.',
    });
  }
  return {
    facts: {
      step: stepInWords,
      stepMeeting,
      stepThere,
      stepTask: step === 'assessment',
      stepReferences: step === 'references',
      stepPaperwork: step === 'paperwork',
      asksPay: pay,
      askedThere,
      askedSince:
        asked !== null && asked !== there && asked.reading.outcome === null && stepMeeting && !calledOff,
      booking,
      severalTimes,
      moves: stepMeeting && !calledOff && isMoving(inTheirWords),
      calledOff,
      toRing,
      theyArrange,
      toldWhat: saysWhatToBring(inTheirWords),
      taskToCome: step === 'assessment' && !ahead && isTaskToCome(inTheirWords),
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

/** A day they name without an hour, with the hour of the interview that is booked for it. */
const bookedHour = (at: string, { application, zone }: LetterRequest): string => {
  if (at.length !== 10) return at;
  const booked = application.interviews.find(
    (interview) => interview.cancelled === null && !isDay(interview.at) && dayOf(interview.at, zone) === at,
  );
  return booked === undefined ? at : `${at}T${zone.timeOf(booked.at)}`;
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

/** What they ask for beside the step the letter answers first, in the same message or before it: one letter answers all. */
import type { NextStep, Reading } from '../../domain/facts.ts';
import { sayList } from '../../domain/wording.ts';
import { quoteWord } from '../../domain/words-behind.ts';
import { TO_REFEREES } from '../registry.ts';
import type { LetterRequest, SettledMessage } from '../request.ts';
import { asksIfStill, asksPay, asksYesOrNo } from '../words/asked-about.ts';
import { oneLine } from '../words/clean.ts';
import { byInWords } from '../words/days.ts';
import { meetingAsked } from '../words/meeting-asked.ts';
import { asStep, isDoneThere } from '../words/meetings.ts';
import { isSignedThere, namesReferees } from '../words/papers.ts';
import { isNoReference, papersAndForms, refereesToTell } from '../words/papers-asked.ts';
import { isToRing, isToRingToConfirm } from '../words/rings.ts';
import { taskToSend } from '../words/tasks.ts';
import { isArrangedByThem, namesTimes } from '../words/times-said.ts';
import { namesThing } from '../words/to-do.ts';
import { appointmentInWords } from './appointment.ts';
import type { FieldRemark } from './field-remark.ts';
import type { Facts } from './fields.ts';
import type { StepAsked } from './step.ts';
import { dayToAct } from './word.ts';

interface Besides {
  readonly facts: Pick<Facts, 'alsoSend' | 'alsoMeet' | 'alsoAt' | 'alsoRing' | 'alsoReferees'>;
  /** For what has no name, and so no place in the letter. */
  readonly remarks: readonly FieldRemark[];
}

/** Steps that are sent, and never attended. */
const PAPERS: readonly NextStep[] = ['references', 'paperwork'];

/** `asked`: what the letter answers first. */
export const askedBesides = (
  request: LetterRequest,
  asked: SettledMessage | null,
  { facts: { stepMeeting, stepPaperwork, stepReferences }, meetsBesides, proposed: time }: StepAsked,
): Besides => {
  const { zone, now, dateOrder } = request;
  const today = zone.dayOf(now);
  const [send, meet, at]: [string[], string[], string[]] = [[], [], []];
  const remarks: FieldRemark[] = [];
  const withDay = (thing: string, reading: Reading): string => {
    const due = dayToAct(reading, today);
    return due === null ? thing : `${thing} by ${byInWords(due, dateOrder, today)}`;
  };
  const said = asked?.message.text ?? '';
  const alsoRing = isToRing(said) && (meetsBesides || (time !== null && isToRingToConfirm(said)));
  // What is signed there is not sent.
  if (asked !== null && !stepPaperwork && !isSignedThere(said)) {
    const answer = request.set.answer ?? '';
    const papers = papersAndForms(
      said,
      (thing) =>
        (!(stepReferences || namesReferees(answer)) || isNoReference(thing)) && !namesThing(answer, thing),
    );
    if (papers !== null) send.push(withDay(papers, asked.reading));
    // The plan goes by one step for each message, and that one is another.
    const isPlanned =
      asked.reading.nextStep === 'references' ||
      request.previous.some(({ template }) => template === TO_REFEREES);
    if (papers !== null && !isPlanned && /\brefer(?:ee|ence)s?\b/.test(papers))
      remarks.push({
        field: 'alsoSend',
        says: `The letter promises ${papers}, of which nothing will remind you: jobfu draft ${TO_REFEREES} ${request.application.id} tells your referees.`,
      });
  }
  const { deadline = null } = asked?.reading ?? {};
  if (asked !== null && stepMeeting && deadline?.owner === 'you') {
    const task = taskToSend(said, deadline.phrase);
    if (task !== '') send.push(withDay(task, asked.reading));
  }
  if (asked !== null && meetsBesides && !namesTimes(said) && oneLine(request.set.times ?? '') === '') {
    const meeting = meetingAsked(said);
    const named = meeting === null ? '' : `the ${meeting}`;
    if (time !== null && time.at.slice(0, 10) >= today) {
      const when = appointmentInWords(time.at, time, request);
      at.push(`${when}${named && ` for ${named}`}`);
      if (!stepPaperwork && !stepReferences)
        remarks.push({
          field: 'alsoAt',
          says: `The letter says yes to “${when}”: --set times="…" offers others.`,
        });
    } else if (named !== '' && !alsoRing && !isArrangedByThem(said)) meet.push(named);
  }
  for (const { message, reading } of request.waiting) {
    if (message.id === asked?.message.id) continue;
    const { nextStep, appointment } = reading;
    const thing = asStep(nextStep, message.text);
    const isUnnamed =
      nextStep === 'paperwork' && papersAndForms(message.text) === null && asksYesOrNo(message.text);
    const isOfTerms = asksPay(message.text) || (nextStep === 'negotiation' && asksIfStill(message.text));
    if (nextStep === null || nextStep === 'other' || isUnnamed || isOfTerms) {
      remarks.push({
        field: 'alsoSend',
        says: `They also asked ${quoteWord({ message, reading })}: the letter does not speak of it, so add that with --edit.`,
      });
    } else if (appointment !== null && appointment.at.slice(0, 10) >= today && !PAPERS.includes(nextStep)) {
      at.push(`${appointmentInWords(appointment.at, appointment, request)} for ${thing}`);
    } else if (PAPERS.includes(nextStep) || (nextStep === 'assessment' && !isDoneThere(thing))) {
      send.push(withDay(thing, reading));
      // What somebody of theirs arranges needs no word.
    } else if (!isArrangedByThem(message.text)) meet.push(thing);
  }
  const listed = (things: readonly string[]): string => sayList([...new Set(things)]);
  const alsoReferees = !stepReferences && refereesToTell(said);
  return {
    facts: { alsoSend: listed(send), alsoMeet: listed(meet), alsoAt: listed(at), alsoRing, alsoReferees },
    remarks,
  };
};

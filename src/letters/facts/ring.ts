/** A call they asked for in the interview: one is to ring them. */
import type { LetterRequest, SettledMessage } from '../request.ts';
import { isToRingAnyway } from '../words/rings.ts';
import { whenTheyRing } from '../words/spans.ts';
import type { StepAsked } from './step.ts';

/** When they asked in the interview to be rung: "on Friday 20 March"; empty where they did not. */
export const toBeRungOn = (
  there: SettledMessage | null,
  { facts: { appointment, onAppointment, stepTask, stepPaperwork, stepReferences } }: StepAsked,
  { zone, now, dateOrder }: LetterRequest,
): string => {
  const isOther = stepTask || stepPaperwork || stepReferences;
  if (there === null || there.reading.outcome !== null || isOther || !isToRingAnyway(there.message.text))
    return '';
  if (appointment !== '') return onAppointment;
  const { deadline } = there.reading;
  const today = zone.dayOf(now);
  return deadline?.to && deadline.to >= today
    ? whenTheyRing({ phrase: deadline.phrase, to: deadline.to }, { order: dateOrder, today, met: null })
    : 'soon';
};

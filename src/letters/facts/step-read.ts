/** The step of a message where its reading names one and the words plainly name another. */
import type { NextStep } from '../../domain/facts.ts';
import { speaksOfMeeting, withoutThanks } from '../words/asked-about.ts';
import { oneLine } from '../words/clean.ts';
import { asksToMeet, invitesToCome, isRecorded, meetingAsked } from '../words/meeting-asked.ts';
import { asStep, isDoneThere, TASK } from '../words/meetings.ts';
import { isSignedThere } from '../words/papers.ts';
import { papersAndForms } from '../words/papers-asked.ts';
import { asksElsewhereAlone } from '../words/questions-besides.ts';
import { isToRing } from '../words/rings.ts';
import { asksToDoTask, isTaskDone } from '../words/tasks.ts';
import { asksForPresentation } from '../words/to-prepare.ts';

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

/** `papers`: what they ask to have, or null. */
export const stepRead = (found: NextStep | null, said: string, papers: string | null): NextStep | null => {
  if (isOfPapersThatCame(found, said) || isInvitedBesides(found, said)) return 'interview';
  const speaksOfTask = TASK.test(oneLine(said));
  switch (found) {
    case 'paperwork':
      // Papers nobody names, and a test or a call somebody does.
      if (papers === null && asksToDoTask(said)) return 'assessment';
      return papers === null && isToRing(said) ? 'call' : found;
    case 'assessment':
      if (
        isTaskDone(said) &&
        !isRecorded(said) &&
        (meetingAsked(said) !== null || (speaksOfTask && asksToMeet(said)))
      )
        return 'interview';
      return asksForPresentation(said) && /presentation$/.test(asStep(found, said)) ? 'interview' : found;
    case 'interview':
      if (asksElsewhereAlone(said) && meetingAsked(said) === null) return 'other';
      return speaksOfTask && !isTaskDone(said) && !speaksOfMeeting(said) ? 'assessment' : found;
    case 'other':
      return isDoneThere(asStep('assessment', said)) &&
        !isTaskDone(said) &&
        (meetingAsked(said) === null || (speaksOfTask && !speaksOfMeeting(said)))
        ? 'assessment'
        : found;
    default:
      return found;
  }
};

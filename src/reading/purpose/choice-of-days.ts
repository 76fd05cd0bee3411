/** "Thursday or Friday, they don't mind which": days to choose from, and none to answer by. */
import type { OwnedDate } from '../owners.ts';

const WHICH =
  / (?:(?:do|does) not mind which|(?:am|have|need|are) to (?:say|pick|choose)|(?:say|tell|choose|pick|know) which|which (?:one|day|date|of them|suits)|whichever|(?:my|your) (?:pick|choice)|up to (?:me|you)) /;

export const isToChooseFrom = ({ date, sentence }: OwnedDate): boolean =>
  date.shape === 'period' && date.bound === null && WHICH.test(sentence.text);

/** What the writer of a letter should know about one fact of it. */
import { clip } from '../words/clean.ts';

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

/** The one point a letter is about, as it was typed: a question, a sentence, or a thing. */
import { upper } from '../../domain/wording.ts';
import { asTold } from './deeds.ts';
import { asClause, asTopic, isSentence } from './phrases.ts';
import { asIndirect, isDirectQuestion } from './questions.ts';

/** asked: a question, without its mark · told: a clause of its own · thing: "the start date" */
type PointKind = 'asked' | 'told' | 'thing';

export const asPoint = (typed: string): { kind: PointKind; text: string } => {
  const text = typed.replace(/^(?:about|re:?|regarding)\s+(?=\S)/i, '');
  if (isDirectQuestion(text) || (/\?\s*$/.test(text) && asIndirect(text) !== null))
    return { kind: 'asked', text: asClause(text) };
  const told = asClause(asTold(text));
  if (/^(?:I|we)(?:['’]|\s)/.test(told) || isSentence(text)) return { kind: 'told', text: upper(told) };
  return { kind: 'thing', text: asTopic(text) };
};

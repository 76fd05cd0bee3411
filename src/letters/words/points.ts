/** The one point a letter is about, as it was typed: a question, a sentence, or a thing. */
import { upper } from '../../domain/wording.ts';
import { asTold } from './deeds.ts';
import { asClause, asTopic, isSentence } from './phrases.ts';
import { asIndirect, isDirectQuestion } from './questions.ts';

/** asked: a question, without its mark · told: a clause of its own · thing: "the start date" */
type PointKind = 'asked' | 'told' | 'thing';

interface Point {
  readonly kind: PointKind;
  readonly text: string;
  /** What it is about, where that stands before a sentence. */
  readonly of?: string;
}

/** "salary, I was hoping for 32k": the thing, and what one has to say of it. */
const WITH_A_WISH = /^([^,;:–—]{2,40})(?:[,;:]| [-–—])\s+((?:I(?:['’](?:m|d|ve))?|we) \S.*)$/;

export const asPoint = (typed: string): Point => {
  const text = typed.replace(/^(?:about|re:?|regarding)\s+(?=\S)/i, '');
  if (isDirectQuestion(text) || (/\?\s*$/.test(text) && asIndirect(text) !== null))
    return { kind: 'asked', text: asClause(text) };
  const wish = WITH_A_WISH.exec(text);
  if (wish !== null && !isSentence(wish[1] ?? ''))
    return { kind: 'told', of: asTopic(wish[1] ?? ''), text: upper(asClause(wish[2] ?? '')) };
  const told = asClause(asTold(text));
  if (/^(?:I|we)(?:['’]|\s)/.test(told) || isSentence(text)) return { kind: 'told', text: upper(told) };
  return { kind: 'thing', text: asTopic(text) };
};

/** "I am not permitted to disclose results by e-mail, sorry": the result is kept back, whatever it is, and nobody is refused. */
import type { Known } from './weigh.ts';

const MAY_NOT =
  '(?:not (?:permitted|allowed|authori[sz]ed|able|at liberty|in a position) to|(?:can|could|may|must) not|unable to)';
const TELL = '(?:disclose|reveal|discuss|share|tell|give|say|release|communicate)';
const AROUND =
  '(?:anything|about|on|of|out|the|any|your|his|her|you|me|us|them|what|is|in|exam|test|interview|final)';
const KEPT_BACK = new RegExp(
  ` (?:outcomes?|results?|marks|decisions?) ${MAY_NOT} be (?:disclosed|given(?: out)?|shared|discussed|revealed|told|communicated|released) | ${MAY_NOT} ${TELL} (?:${AROUND} ){0,5}(?:outcomes?|results?|marks|decisions?|verdict)(?= (?:by|over|to|in|on|with|before|here|until|yet|,|\\.|$))`,
);

export const isKeptBack = ({ sentences, signals }: Pick<Known, 'sentences' | 'signals'>): boolean =>
  signals.every(({ says }) => says !== 'rejection') && sentences.some(({ text }) => KEPT_BACK.test(text));

/** "We just need to talk to the owner": a talk among themselves, which asks for nothing. */
import type { Known } from './weigh.ts';

const AMONG_THEM =
  / (?:i|we|he|she|they|it) (?:[a-z]{1,8} ){0,2}(?:need|have|want|ought|going|got|wait) to (?:[a-z]{1,8} )?(?:talk|speak|chat) (?:to|with) (?!you|me|us|your|my|someone|somebody|a |an |@)(?:[a-z'-]{1,14} ){1,4}/;
const WITH_THE_CANDIDATE = / (?:you|me|us) (?:and|about|as well|again|too|first) | (?:please|\?) /;

/** Whether they speak of such a talk, and no rule finds anything asked. */
export const isTalkAmongThem = ({ sentences, signals }: Pick<Known, 'sentences' | 'signals'>): boolean =>
  signals.every(({ says }) => says !== 'immediate') &&
  sentences.some(({ text }) => AMONG_THEM.test(text)) &&
  sentences.every(({ text }) => !WITH_THE_CANDIDATE.test(text));

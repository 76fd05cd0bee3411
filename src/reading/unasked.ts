/** "Don't send the portfolio by Friday after all: the link is broken. We'll tell you when you can": what was asked is asked no
 * longer, and nothing takes its place. */
import type { Known } from './weigh.ts';

const HAND_IN =
  '(?:send|submit|hand in|turn in|upload|start|begin|do|complete|fill|return|prepare|write|record|take|email|mail|post|bring|sit)';
const WORD = "[a-z@'\\d]{1,14}";

const TAKEN_BACK = new RegExp(
  ` (?:do not|(?:need|must|should) not|no need to|not (?:need|have) to) ${HAND_IN} (?:${WORD} ){0,9}(?:after all|any ?more|as (?:i|we) (?:asked|wrote|said)) | (?:please )?hold (?:back|off|off on) (?:the|that|this|your) (?:${WORD} ){1,9}`,
);
/** What else is to be done, then or instead. */
const ASKS =
  / (?:instead|rather|but please|and please|then please|will do|is (?:enough|fine|ok|okay|soon enough)|(?:can|could|would|will) you|let (?:me|us) (?:know|have)|(?:just|simply|only) (?:send|email|do|bring)|(?:send|email|bring|give|hand) (?:it|them|that) (?:to|in|on|by)) | \? /;

/** Whether a task is taken back, and all that is left is to hear from them. */
export const isAskedNoMore = ({ sentences, signals }: Pick<Known, 'sentences' | 'signals'>): boolean => {
  const at = sentences.findIndex(({ text }) => TAKEN_BACK.test(text));
  if (at < 0) return false;
  const rest = sentences.slice(at);
  const days = rest.reduce((sum, { words }) => sum + words.filter((word) => word.startsWith('@')).length, 0);
  return (
    days <= 1 &&
    rest.every(({ text }) => !ASKS.test(text)) &&
    signals.every(({ says, sentence }) => says !== 'immediate' || sentence.index <= at) &&
    signals.some(({ rule, sentence }) => rule.governs === 'answer' && sentence.index >= at)
  );
};

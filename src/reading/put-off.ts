/** "We have to postpone Thursday's interview and will send you new dates": nothing is asked, and nowhere is one to be yet. */
import type { Known } from './weigh.ts';

const STEP = '(?:interviews?|calls?|meetings?|rounds?|stages?|chat|visit|session|trial|appointment)';
const PUTS_OFF =
  '(?:postpon(?:e|ing)|put(?:ting)? (?:off|back)|call(?:ing)? off|cancel(?:l?ing)?|reschedul(?:e|ing)|rearrang(?:e|ing)|push(?:ing)? back|strike|disregard|ignore|forget)';
const PUT_OFF = '(?:postponed|put off|put back|called off|cancell?ed|rescheduled|rearranged|pushed back)';
const WORD = "[a-z@'\\d]{1,14}";

const IS_PUT_OFF = new RegExp(
  ` (?:${PUTS_OFF}|(?:have|had|they|we|i) ${PUT_OFF}) (?:${WORD} ){0,6}?${STEP} | ${STEP} (?:${WORD} ){0,5}?(?:is|was|got|been|be|being) (?:[a-z]{2,10} )?${PUT_OFF} `,
);
/** "The call is not cancelled", "postponed from Monday to Friday". */
const OTHERWISE = / (?:not|never|nobody|wrong|no longer|from @[a-z\d]{0,4}) /;

const ASKS =
  / (?:please (?!(?:strike|disregard|ignore|forget|bear|accept|note) )|(?:can|could|would|will|do|are|is|does) (?:you|we|that|this|it|either) |let (?:me|us|them|him|her) know|send (?:me|us|them|him|her)|tell (?:me|us|them|him|her)|want(?:s|ed)? me|asked me|i (?:have|need|must|am|got) to|pick|choose|propose|suggest an? |when (?:are|could|can|would|do|suits) |(?:which|what) (?:day|time|slot|suits|works|would|does|is) |bring )| \? /;

/** Whether an appointment is taken back and nothing stands in its place. */
export const isPutOff = ({ sentences, signals }: Pick<Known, 'sentences' | 'signals'>): boolean => {
  const first = sentences.findIndex(({ text }) => IS_PUT_OFF.test(text) && !OTHERWISE.test(text));
  if (first < 0) return false;
  const rest = sentences.slice(Math.max(0, first - 1));
  const days = rest.reduce((sum, { words }) => sum + words.filter((word) => word.startsWith('@')).length, 0);
  return (
    // A second day is the new one.
    days <= 1 &&
    rest.every(({ text }) => !ASKS.test(text)) &&
    signals.every(
      ({ rule, says, sentence }) => says !== 'immediate' || sentence.index <= first || GRANTS.has(rule.name),
    )
  );
};

/** "We will be in touch with a new date" promises a step, and asks for none. */
const GRANTS: ReadonlySet<string> = new Set(['next-stage-reached', 'want-to-see-you']);

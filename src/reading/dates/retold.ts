/** What somebody reports later: "they said within a week, five days ago" counts from five days ago. */
import type { Day } from '../../domain/facts.ts';
import type { Core } from './parser.ts';

/** A third person speaking, or being told. "As we said last week, …" is the writer's own reminder and counts from now. */
const REPORT =
  /\b(?:they|she|he|recruiters?|hr|managers?|(?:was|were|got|been)) {1,3}(?:[a-z]{2,12} ){0,2}(?:gave (?:me|us)|given|said|told|promised|mentioned|wrote|replied|called|rang|emailed|e-mailed|informed|quoted|indicated|claimed)\b|\bthe (?:[a-z]{2,12} ){1,2}(?:said|told|promised)\b|^[^a-z]{0,4}(?:told|promised)\b|\b(?:would|(?:was|were) (?:going )?to) {1,3}(?:[a-z]{2,9} ){0,2}(?:call|ring|phone|text|e-?mail|write|answer|reply|respond|decide|tell|let|hear|be in touch|(?:get|come) back)\b/;
const OWN = /\bas (?:i|we) {1,3}(?:[a-z]{2,9} )?(?:said|told|promised|mentioned|wrote|discussed)\b/;

/** "Spoke to HR on Monday: ten days". */
const SPOKE = /^[^a-z]{0,4}(?:i |just )?(?:spoke|talked|chatted) (?:to|with) [^.;:!?-]{2,50}(?::| - | – )/;

const CHANNEL =
  '(?:phone|telephone|call|voice ?mail|e-?mail|mail|letter|text|message|note|reply|answer|interview|meeting|chat|zoom|teams|recruiter|agency|agent|hr|manager|boss|director|panel|reception|office)';
/** "Yesterday on the phone: …", "email on Monday: …", "Monday's call: …": a day, how they were heard, and what they said. */
const HEAD =
  /^[^a-z]{0,4}(?:(?!as\b|thank|since\b|after\b|re\b|(?:said|says|told|promised|was|were)\b)[a-z'-]{1,12} {1,6}){0,4}$/;
const HEADED =
  /^(?:'s)?(?:,? {1,6}(?!(?:then|and(?! in\b)|but|who|is|are|was|were|will|we|they|she|he|i|you)\b)[a-z'-]{1,12}){0,7}(?: ?:| {1,6}-) {0,6}(["'“‘]?)/;
const SENTENCE_END = /[.!?\n]/;
const HOW = new RegExp(`\\b${CHANNEL}\\b`);

/** Whether a day heads what they said on it; `quoted` where it has to stand between quotation marks. */
export const headsWhatTheySaid = (before: string, behind: string, quoted: boolean): boolean => {
  const head = HEADED.exec(behind);
  if (head === null || (quoted && head[1] === '')) return false;
  const opening = before.split(SENTENCE_END).at(-1) ?? '';
  return HEAD.test(opening.trimStart()) && HOW.test(opening + head[0]);
};

/** "Today" in such a report is the teller's own. */
const NOW = /^(?:today|tonight|tonite|tomorrow|tmrw|tmr|this|now)\b|\bfrom (?:now|today)$/;
/** "… and today they said": what follows was told now. */
const TOLD_NOW = /\b(?:today|just now|this (?:morning|afternoon)|now)\b[^.;!?]{0,24}\b(?:they|she|he)\b/;

const ends = (text: string, at: number): boolean => {
  const sign = text[at];
  if (sign === '\u0000' || sign === '\n') return true;
  return (
    (sign === '.' || sign === '!' || sign === '?') && (text[at + 1] === ' ' || text[at + 1] === undefined)
  );
};

const FURTHEST = 240;

const sentenceAround = (text: string, from: number, to: number): readonly [start: number, end: number] => {
  let start = from;
  while (start > 0 && from - start < FURTHEST && !ends(text, start - 1)) start--;
  let end = to;
  while (end < text.length && end - to < FURTHEST && !ends(text, end)) end++;
  return [start, end];
};

export interface Retelling {
  /** The day it was said. */
  readonly on: Day;
  /** The sentence whose other dates count from that day. */
  readonly start: number;
  readonly end: number;
}

/** Speaks of what was just told. */
const BACK = /^[^a-z]{0,4}(?:and |but )?(?:that|this|which|it) {1,3}(?:was|is) /;

/** Speaks of what was told then, on the day just named: "Interview was Friday. They said then …". */
const THEN = /^[^a-z]{0,4}(?:they|she|he) {1,3}(?:said|promised|reckoned|told (?:me|us)) {1,3}then\b/;

const MOST = 3;

/** The sentences that report what was said on a day before the message's; of many the first few. */
export const retellings = (cores: readonly Core[], text: string): readonly Retelling[] => {
  if (cores.length < 2) return [];
  const past = cores.filter((core) => core.past === true).slice(0, MOST);
  return past.flatMap((core) => {
    const [own, until] = sentenceAround(text, core.start, core.end);
    const next = sentenceAround(text, until + 2, until + 2);
    const end = THEN.test(text.slice(until + 1, next[1])) ? next[1] : until;
    // "They said two weeks. That was a month ago." reaches back to the sentence before.
    const start = BACK.test(text.slice(own, end)) ? sentenceAround(text, Math.max(0, own - 2), own)[0] : own;
    const sentence = text.slice(start, end);
    return (REPORT.test(sentence.trimStart()) ||
      SPOKE.test(sentence.trimStart()) ||
      headsWhatTheySaid(text.slice(own, core.start), text.slice(core.end, until), false)) &&
      !OWN.test(sentence) &&
      !TOLD_NOW.test(sentence)
      ? [{ on: core.from, start, end }]
      : [];
  });
};

/** True for date words that such a sentence counts from the day it tells of. */
export const isRetold = (core: Core, { start, end }: Retelling, text: string): boolean =>
  core.past !== true &&
  core.start >= start &&
  core.end <= end &&
  !NOW.test(text.slice(core.start, Math.min(core.end, core.start + 40)));

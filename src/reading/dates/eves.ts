/** "Before your interview on Friday": two days in one breath, the Friday and the last day before it. */
import type { Core, Here } from './parser.ts';

const BEFORE_TALK =
  /\b(?:before|b4|ahead of|prior to|in advance of) {1,6}((?:your|our|my) {1,6}(?:[a-z-]{2,12} {1,6}){0,2}(?:interview|call|chat|meeting|talk|visit|assessment|test|panel|presentation|session|screen|onsite|trial|shift)|(?:the|this|that) {1,6}(?:(?:phone|video|zoom|final|first|second|next) {1,6})?(?:interview|call|chat|assessment|onsite|trial))(?: on| this| next|,)?(?: the)? {1,6}$/;

const OPENS = /(?:^|[.!?;:,]|[^ -~]) {0,6}$/;

export interface Eve {
  /** From "before" to the end of the talk's name. */
  readonly start: number;
  readonly end: number;
  /** The word that stands for the day: the talk where it opens the sentence and would pass for what is asked, else its "your". */
  readonly coreStart: number;
  readonly coreEnd: number;
}

/** Where words set the day of a talk as the end of what is to be done for it; null where there are none. */
export const eveOf = (core: Core, floor: number, { text }: Here): Eve | null => {
  if (core.shape !== 'day' || core.past === true || core.bound !== undefined) return null;
  const from = Math.max(floor, core.start - 72);
  const match = BEFORE_TALK.exec(text.slice(from, core.start));
  if (match === null) return null;
  const [words, talk = ''] = match;
  const start = from + match.index;
  const own = start + words.indexOf(talk, 2);
  const end = own + talk.length;
  return OPENS.test(text.slice(Math.max(0, start - 8), start))
    ? { start, end, coreStart: own + talk.lastIndexOf(' ') + 1, coreEnd: end }
    : { start, end, coreStart: own, coreEnd: own + talk.indexOf(' ') };
};

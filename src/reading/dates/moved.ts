/** Days that something is moved away from: "can we move Monday's interview to Wednesday at 11?" names the Wednesday alone. */
import type { Core, Here } from './parser.ts';

/** Right before the day it stood on. */
export const MOVE =
  /\b(?:mov(?:e|ed|ing)|re-?schedul(?:e|ed|ing)|push(?:ed|ing)?|shift(?:ed|ing)?|switch(?:ed|ing)?|swap(?:ped|ping)?|postpon(?:e|ed|ing)|bring(?:ing)?|chang(?:e|ed|ing))(?: (?:the|your|our|my|this|that|[a-z-]{3,12}(?= on\b)|on|interview|call|chat|meeting)){0,4} {1,6}$/;
/** What is moved, in words that stand between the verb and the day it stood on. */
const WHAT =
  "(?:(?:the|our|your|my|his|her|their|its|this|that) (?:(?!(?:and|or|but|which|who) )[a-z'-]{2,14} ){1,5}|(?:it|that|this|things|everything|us) )?(?:(?:back|forwards?|up|out|on|ahead|earlier|again) ){0,2}";
const MOVED = new RegExp(
  `\\b(?:(?:moved|pushed|changed|shifted|postponed|extended|brought|rescheduled|delayed|slipped|put|deferred|slid|slips|moves|gone|went) (?:[a-z]{2,12} ){0,2}|(?:mov|push|chang|shift|postpon|extend|bring|pull|advanc|delay|deferr?|put|brought)(?:e|ed|es|s|ing)? ${WHAT})from (?:the )?$`,
);

/** Right before the day that something is, was or will be moved from: "bring our decision forward from the 27th to the 20th". */
export const isMovedFrom = (start: number, { text }: Here): boolean =>
  MOVED.test(text.slice(Math.max(0, start - 96), start).replace(/ {2,6}/g, ' '));

const TO_ANOTHER =
  /^(?:(?:'s?)?(?: (?!to\b|until\b|till\b|for\b)[a-z-]{2,14}){1,3}|(?:'s)?)(?: (?:back|forward|instead|over))? (?:to|until|till|for)(?: the)? {0,6}$/;

export const isMovedAway = (core: Core, next: Core | undefined, { text }: Here): boolean =>
  core.shape === 'day' &&
  core.past !== true &&
  next?.shape === 'day' &&
  next.from !== core.from &&
  next.start - core.end < 60 &&
  MOVE.test(text.slice(Math.max(0, core.start - 56), core.start)) &&
  TO_ANOTHER.test(text.slice(core.end, next.start));

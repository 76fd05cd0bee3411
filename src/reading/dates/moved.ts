/** Days that something is moved away from: "can we move Monday's interview to Wednesday at 11?" names the Wednesday alone. */
import type { Core, Here } from './parser.ts';

/** Right before the day it stood on. */
export const MOVE =
  /\b(?:mov(?:e|ed|ing)|re-?schedul(?:e|ed|ing)|push(?:ed|ing)?|shift(?:ed|ing)?|switch(?:ed|ing)?|swap(?:ped|ping)?|postpon(?:e|ed|ing)|bring(?:ing)?|chang(?:e|ed|ing))(?: (?:the|your|our|my|this|that|[a-z-]{3,12}(?= on\b)|on|interview|call|chat|meeting)){0,4} {1,6}$/;
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

/** Stretches counted from a day named before: "until Thursday, then within two days". */
import { spanFrom } from './lengths.ts';
import type { Core, Here } from './parser.ts';

const THEREAFTER =
  /\b(?:then|after (?:that|this|which)|afterwards?|thereafter|following that|from there|from then|once (?:that|this|it)(?:'s| is) (?:done|over|closed|finished))\b[^.;!?\n]{0,60}$/;

/** "Within two days of the meeting": of the day just named, where one was. */
const OF_EVENT =
  /^ {1,6}(?:of|after|from|following) {1,6}(?:the|this|that|these|your|our) (?:[a-z]{2,14} ){0,2}(?:meetings?|interviews?|panel|shift|visit|trial|test|exam|session|sitting|hearing|call|event|assessment|presentation)\b(?! of\b)/;
const DEADLINE = /\b(?:by|before|no later than)(?: the)? {1,6}$/;

const isOfEvent = (core: Core, last: Core, here: Here): boolean =>
  last.shape === 'day' &&
  !DEADLINE.test(here.text.slice(Math.max(0, last.start - 20), last.start)) &&
  OF_EVENT.test(here.text.slice(core.end, core.end + 64));

/** The core, counted from the day named before it where the words between say so. */
export const rebased = (core: Core, last: Core | null, here: Here): Core => {
  if (last === null || core.length === undefined || core.past === true || core.anchored === true) return core;
  if (core.start - last.end > 160) return core;
  if (isOfEvent(core, last, here))
    return { ...core, ...spanFrom(last.to ?? last.from, core.length, here), anchored: true };
  if (last.past === true) return core;
  const between = here.text.slice(last.end, core.start);
  // "In two weeks' time" counts from now.
  if (/(?: time|from (?:now|today)|hence)$/.test(here.text.slice(core.start, core.end))) return core;
  const behind = /^ {1,6}(?:after (?:that|this)|thereafter|afterwards?|from then|then|that follows?)\b/.test(
    here.text.slice(core.end, core.end + 14),
  );
  if (!behind && !THEREAFTER.test(between)) return core;
  return { ...core, ...spanFrom(last.to ?? last.from, core.length, here), anchored: true };
};

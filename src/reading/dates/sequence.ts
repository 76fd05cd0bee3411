/** Stretches counted from a day named before: "until Thursday, then within two days". */
import { spanFrom } from './lengths.ts';
import type { Core, Here } from './parser.ts';

const THEREAFTER =
  /\b(?:then|after (?:that|this|which)|afterwards?|thereafter|following that|from there|from then|once (?:that|this|it)(?:'s| is) (?:done|over|closed|finished))\b[^.;!?\n]{0,60}$/;

/** The core, counted from the day named before it where the words between say so. */
export const rebased = (core: Core, last: Core | null, here: Here): Core => {
  if (last === null || core.length === undefined || core.past === true || core.anchored === true) return core;
  if (core.start - last.end > 160 || last.past === true) return core;
  const between = here.text.slice(last.end, core.start);
  const behind = /^ {1,6}(?:after (?:that|this)|thereafter|afterwards?|from then|then)\b/.test(
    here.text.slice(core.end, core.end + 14),
  );
  if (!behind && !THEREAFTER.test(between)) return core;
  return { ...core, ...spanFrom(last.to ?? last.from, core.length, here), anchored: true };
};

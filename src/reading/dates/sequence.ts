/** Stretches counted from a day named before: "until Thursday, then within two days". */
import { spanBefore, spanFrom } from './lengths.ts';
import type { Core, Here } from './parser.ts';

const THEREAFTER =
  /\b(?:then|after (?:that|this|which)|afterwards?|thereafter|following that|from there|from then|once (?:that|this|it)(?:'s| is) (?:done|over|closed|finished))\b[^.;!?\n]{0,60}$/;

/** "Within two days of the meeting", "two days after he lands": of the day just named, where one was. */
const OF_EVENT =
  /^ {1,6}(?:of|after|from|following) {1,6}(?:(?:it|them|those|these|this|this one|the (?:last|latter|final|second|third)(?: one| of (?:them|these|those))?|that)(?= {0,6}(?:[.,;:!?)]|$|and\b|so\b|we\b|you\b|i\b|they\b|he\b|she\b|the\b))|(?:he|she|they|it|we)(?:'s|'re)? {1,6}(?:is|are|gets?|comes?|lands?|returns?|closes?|ends?|finish(?:es)?|meets?|sits?|reports?|opens?|docks?|arrives?|back|in|out|over|done|through|home|'?ve|have|has)\b|(?:the|this|that|these|your|our|his|her|their) (?:[a-z]{2,14} ){0,2}(?:meetings?|interviews?|panels?|shifts?|visits?|trials?|tests?|exams?|sessions?|sittings?|hearings?|calls?|events?|assessments?|presentations?|centres?|centers?|openings?|opening|closing(?: date)?|close|deadline|return|talks?|rounds?|finals?|auditions?|boards?|days?|lessons?|demos?|workshops?|vote|viewings?)\b(?! of\b))/;
/** "Two working days on.", "Two days after, you hear". */
const AFTERWARDS = /^ {1,6}(?:after|on)(?= {0,6}(?:[.,;:!?)]|$))/;
const DEADLINE = /\b(?:by|before|no later than)(?: the)? {1,6}$/;
/** The day of the event, named right behind it: "of your interview on the 21st". */
const NAMED_BEHIND =
  /^ ?[,(]? ?(?:(?:on|,|that's|-|(?:which|and (?:that|it|mine|yours)|that|mine|yours) (?:is|was|will be|took place)(?: on)?) ?)?(?:the )?$/;
/** … or told after it, of a day that may be over: "of your interview, which was today", "… That was yesterday." */
const TOLD_BEHIND =
  /^ ?[,(.!-]{0,2} ?(?:but |and )?(?:which|that|it|this|mine|yours) (?:is|was|will be|took place)(?: on)? ?(?:the )?$/;

/** "Two days before that", "four days before.": of the day just named. */
const BEFORE_IT =
  /^ {1,6}(?:(?:before|ahead of) {1,6}(?:that|then|it|this)(?! [a-z]*(?:day|time))|before(?:hand)?)(?= {0,6}(?:[.,;:!?)]|$|and\b|so\b|we\b|you\b|that's\b))/;
/** "Three days before the interview on the 20th" */
const BEFORE_EVENT =
  /^ {1,6}(?:before|ahead of|prior to|in advance of) {1,6}(?:the|your|our|this|that) (?:[a-z-]{2,14} ){1,3}(?:on |, |is on |- |\()?(?:the )?$/;
/** "After your exam on 20 March, results come within a week", "once the panel has met on the 24th, give us two days". */
const AFTER_IT =
  /(?:^|[.;!?:] {0,6}|\b(?:and|but|so),? )(?:after|once|when|as soon as|following|from) {1,6}[^.;!?]{2,70}$/;
/** "The last talk is on the 20th and we give ourselves a week", "she's back on Thursday; give her two days" */
const NEEDS_THEN =
  /^[^.!?]{0,40}(?:\b(?:and|so)|;|:|,) {1,6}(?:(?:we|he|she|they|i|it|please|that|marking|the [a-z]{3,12}) {1,6})?(?:then |usually |normally )?(?:give (?:ourselves|himself|herself|themselves|him|her|them|us|me|it)|adds?|allow|needs?|wants?|takes?) (?:about |around |up to |another |a further |roughly )?$/;
/** "We close applications on 20 March and will shortlist within a week": of what has to be over first. */
const OVER_FIRST =
  /\b(?:close|closes|closing|finish|finishes|finishing|end|ends|ending|conclude|concludes|wrap up|wraps up|wrapping up|complete|completes)\b[^.;!?]{0,40}$/;
const THEN_WITHIN =
  /^,? (?:and|so|with)(?: then)? [^.;!?\d]{0,50}\b(?:within|in)(?: (?:a further|about|around|roughly|another))? $/;
/** "Friday the 13th slips by a week", "it was to be tomorrow, they've put it off one day" */
const PUT_OFF =
  /^(?:(?!\b(?:could|may|might|would|can)\b)[^.;!?]){0,40}\b(?:slips?|slipped|slid|moves?|moved|push(?:es|ed)?|put|delay(?:s|ed)?|postponed?|shift(?:s|ed)?)(?: (?:it|that|this|things|everything|us))?(?: (?:back|off|out|on))?(?: by)?(?: about| another)? {1,6}$/;
/** "Within a fortnight of receipt": of what came in on a day already told. */
const OF_RECEIPT =
  /^ {1,6}(?:of|from|after) {1,6}(?:receipt|receiving (?:it|them|those|everything)|submission|applying|your application)\b(?! of)/;

const WAITED =
  /\b(?:within|in|takes?|needs?|allow|give (?:us|me|him|her|them|it)|wait|expect|follows?|come[s]?(?: out)?|hear|answer|know)(?: (?:a|about|around|up to|another|the|at most|roughly))? {1,6}$/;
const STRAIGHT = /^[^.;!?]{1,80}$/;

/** "… of the hearing, and your hearing is on 8 September". */
const OF_NOUN = /\b([a-z]{4,14})(?:'s| {1,6}(?:is|takes place|falls))(?: {1,6}on)?(?: {1,6}the)? {1,6}$/;

const isOfEvent = (core: Core, event: string | undefined, last: Core, here: Here): boolean =>
  (last.shape === 'day' || (last.shape === 'period' && last.to !== null)) &&
  !DEADLINE.test(here.text.slice(Math.max(0, last.start - 20), last.start)) &&
  (event !== undefined || (last.past !== true && AFTERWARDS.test(here.text.slice(core.end, core.end + 12))));

/** The day an event has that is named behind the stretch counted from it, in the same breath or by the same noun. */
const eventBehind = (
  core: Core,
  event: string | undefined,
  next: Core | undefined,
  here: Here,
): Core | null => {
  if (event === undefined || next === undefined) return null;
  if (next.shape !== 'day' || next.start - core.end > 120) return null;
  const between = here.text.slice(core.end + event.length, next.start);
  if (TOLD_BEHIND.test(between)) return next;
  if (next.past === true) return null;
  if (NAMED_BEHIND.test(between)) return next;
  const noun = /[a-z]{4,14}$/.exec(event)?.[0];
  return noun !== undefined && OF_NOUN.exec(between)?.[1] === noun ? next : null;
};

/** The core, counted from the day named before it where the words between say so. */
export const rebased = (core: Core, last: Core | null, next: Core | undefined, here: Here): Core => {
  const { length } = core;
  if (length === undefined || core.past === true || core.anchored === true) return core;
  const countedFrom = ({ from, to }: Core): Core => ({
    ...core,
    ...spanFrom(to ?? from, length, here),
    anchored: true,
  });
  const event = OF_EVENT.exec(here.text.slice(core.end, core.end + 64))?.[0];
  const day = eventBehind(core, event, next, here);
  if (day !== null) return countedFrom(day);
  const before = (of: Core): Core => {
    const { length: _length, needsBound: _weak, ...rest } = core;
    return { ...rest, ...spanBefore(of.from, length, here), anchored: true };
  };
  if (
    length.low === null &&
    length.unit !== 'hour' &&
    next?.shape === 'day' &&
    next.past !== true &&
    next.start - core.end < 80
  )
    if (BEFORE_EVENT.test(here.text.slice(core.end, next.start))) return before(next);
  if (last === null) return core;
  if (
    length.low === null &&
    length.unit !== 'hour' &&
    last.shape === 'day' &&
    last.past !== true &&
    core.start - last.end < 400 &&
    BEFORE_IT.test(here.text.slice(core.end, core.end + 24))
  )
    return before(last);
  if (core.start - last.end > 160) return core;
  if (isOfEvent(core, event, last, here)) return countedFrom(last);
  if (
    last.shape === 'day' &&
    OF_RECEIPT.test(here.text.slice(core.end, core.end + 40)) &&
    (last.past === true || last.to === here.on)
  )
    return countedFrom(last);
  if (last.past === true) return core;
  const between = here.text.slice(last.end, core.start);
  // "In two weeks' time" counts from now.
  if (/(?: time|from (?:now|today)|hence)$/.test(here.text.slice(core.start, core.end))) return core;
  const behind = /^ {1,6}(?:after (?:that|this)|thereafter|afterwards?|from then|then|that follows?)\b/.test(
    here.text.slice(core.end, core.end + 14),
  );
  const isAfter =
    last.shape === 'day' &&
    last.time === undefined &&
    STRAIGHT.test(between) &&
    WAITED.test(between) &&
    AFTER_IT.test(here.text.slice(Math.max(0, last.start - 84), last.start));
  const isNeeded =
    core.bound === undefined &&
    (last.shape === 'day' || last.shape === 'period') &&
    last.to !== null &&
    last.to > here.on &&
    ((last.bound === undefined && NEEDS_THEN.test(between)) ||
      (last.shape === 'day' && PUT_OFF.test(between)));
  const isOverFirst =
    last.shape === 'day' &&
    last.to !== null &&
    last.to > here.on &&
    THEN_WITHIN.test(between) &&
    OVER_FIRST.test(here.text.slice(Math.max(0, last.start - 60), last.start));
  if (!behind && !isAfter && !isNeeded && !isOverFirst && !THEREAFTER.test(between)) return core;
  return countedFrom(last);
};

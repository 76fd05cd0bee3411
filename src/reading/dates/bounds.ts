/** The words around a date that bound it: "by the end of", "no later than", "not before", "at the latest". */

import type { Day } from '../../domain/facts.ts';
import { addDays } from './days.ts';
import { type Bound, type Core, type Here, laterOf, pattern, type Range } from './parser.ts';
import { mondayOf } from './periods.ts';

/** Words before a date, by the bound they set. Those of `null` belong to the phrase and bound nothing. */
const WORDS: readonly (readonly [Bound | null, string])[] = [
  [
    'by',
    'by|by the time|by no later than|by the latest|no later than|not later than|no later then|nlt|on or before|at or before|latest by|latest on|latest|at the latest by|at the latest on|at the latest|as late as|due by|due on|due|before or on|by or before|not after|not past|not beyond|never after|never later than|not more than until|no more than until|no longer than until|not longer than until|no later than until|between now and|from now until|from now to|from now through|any time before|up to and including|by at latest|sooner than',
  ],
  [
    'not-before',
    'not before|not until|not till|no earlier than|not earlier than|no sooner than|not sooner than|no earlier then|earliest|the earliest is|earliest on|earliest by|at the earliest on|at the earliest|not any time before|at least|a minimum of|minimum of|minimum|min|more than|longer than|upwards of|in more than|in over|in at least|no less than|not less than|for at least|well over|another at least|at least another|at least a further|at least a good|a minimum of another',
  ],
  [
    'within',
    'within|within about|inside|inside of|w/in|w/i|in under|in less than|in no more than|in not more than|in at most|in up to|in max|in maximum|in a maximum of|less than|no more than|not more than|no longer than|not longer than|under|at most|up to|up to about|max|max of|maximum|maximum of|a maximum of|as little as|in as little as|fewer than|in fewer than',
  ],
  [
    'before',
    'before|this side of|prior to|ahead of|b4|in advance of|just before|shortly before|right before|well before',
  ],
  [
    'after',
    'after|right after|just after|straight after|soon after|shortly after|immediately after|any time after|beyond|past|directly after|only after|until after|not until after|later than|not|sometime after|some time after',
  ],
  ['until', "until|till|til|'til|up until|through|thru|through to|only until|right up to"],
  [
    'from',
    'from|starting|starting from|starting on|as of|as from|as early as|as soon as|beginning|beginning on|with effect from|effective|onwards from|from as early as|anytime from|any time from',
  ],
  ['since', 'since|ever since'],
  [
    'in',
    'in|during|throughout|in the course of|in during|with in|sometime in|some time in|at some point in|at some point during|some point in|sometime during|some time during|anytime in',
  ],
  ['over', 'over|over the course of|across|in and over'],
  ['for', 'for'],
  ['on', 'on|on or about|on or around|upon|sometime on|some time on'],
  [
    null,
    'at|between|towards|toward|at some point|at sometime|sometime|some time|some point|around|about|approximately|roughly|circa|either',
  ],
];

const BOUND_OF: ReadonlyMap<string, Bound | null> = new Map(
  WORDS.flatMap(([bound, words]) => words.split('|').map((word) => [word, bound] as const)),
);

/** Words that may stand between the bounding words and the date: "by about the 15th", "within a period of five days". */
const FILLERS: ReadonlySet<string> = new Set(
  (
    'the a an this that very our your about around approximately approx approx. roughly circa ca. c. ~ : c.o.b. c.o.b e.o.d. e.o.d ' +
    'sometime some time either say maybe possibly probably perhaps hopefully likely most like on in at during between ' +
    'period space of anywhere somewhere anytime only just further both'
  ).split(' '),
);
const MOST_FILLERS = 4;
const LONGEST_BOUND = 5;

/** Every word that may stand before a date and belong to it; at any other the look backwards ends. */
const KNOWN: ReadonlySet<string> = new Set([
  ...FILLERS,
  ...[...BOUND_OF.keys()].flatMap((words) => words.split(' ')),
]);

interface Word {
  readonly word: string;
  readonly start: number;
}

/** Letters, figures and the signs inside words; not a space, a quote or a bracket. */
const isPart = (code: number): boolean => (code > 41 && code < 127) || code === 39;

/** "Complete before: 17 September". */
const FIELD = /^(?:by|before|until|till|within):$/;

/** The known words right before an offset, the nearest first. */
const wordsBefore = (text: string, at: number, floor: number): readonly Word[] => {
  const words: Word[] = [];
  let end = text[at - 1] === '~' ? at - 1 : at;
  while (words.length < MOST_FILLERS + LONGEST_BOUND) {
    let gap = end;
    while (gap > floor && end - gap < 6 && text[gap - 1] === ' ') gap--;
    if (gap === end || gap <= floor) break;
    let start = gap;
    while (start > floor && gap - start < 16 && isPart(text.charCodeAt(start - 1))) start--;
    const said = text.slice(start, gap);
    const word = FIELD.test(said) ? said.slice(0, -1) : said;
    if (!KNOWN.has(word)) break;
    // "Whether you have it or not before Friday": the negation is the alternative's.
    if (word === 'not' && /\bor {1,4}$/.test(text.slice(Math.max(floor, start - 6), start))) break;
    words.push({ word, start });
    end = start;
  }
  return words;
};

interface Before {
  readonly words: string;
  readonly start: number;
}

/** The bounding words before a date that reach furthest: "by no later than" rather than its "than". */
const boundBefore = (words: readonly Word[]): Before | null => {
  let found: Before | null = null;
  for (let fill = 0; fill <= Math.min(MOST_FILLERS, words.length - 1); fill++) {
    let phrase = '';
    for (let length = 1; length <= LONGEST_BOUND; length++) {
      const next = words[fill + length - 1];
      if (next === undefined) break;
      phrase = length === 1 ? next.word : `${next.word} ${phrase}`;
      if (BOUND_OF.has(phrase) && (found === null || next.start < found.start))
        found = { words: phrase, start: next.start };
    }
    if (!FILLERS.has(words[fill]?.word ?? '')) break;
  }
  return found;
};

/** What stands right behind one. */
export const BEHIND = pattern(
  '(?:,| \\(|,? (?:and|but))? ?(?:(at (?:the )?(?:very |absolute )?(?:latest|worst|outside)|latest|or (?:sooner|earlier|before|less)|max(?:imum)?|tops|at (?:the )?most|not a (?:day|week|hour|minute|moment) (?:longer|later|more))|(at the (?:very )?(?:earliest|soonest)|or (?:later|after|longer|more|beyond)|onwards?|earliest|at (?:the (?:very )?)?least|minimum|min(?!s|u)|at a minimum|and counting))(?![a-z-])',
);

/** "We won't decide before June": the negation stands at a distance. */
const NEGATED =
  /(?:\b(?:not|never|cannot|cant|wont|unlikely|nobody|nothing|neither|none|dont|doesnt|isnt|doubt|miracle)\b|n't\b|\bhard to (?:see|imagine)\b|\bno (?:decision|news|answer|update|word|feedback|response|offer|one|interviews?)\b)/;
const CONDITION = /\b(?:if|unless|whether|in case|assum|hesitate|need to|have to|needn't|must)\b/;

export interface Bounded {
  readonly start: number;
  readonly end: number;
  readonly bound: Bound | null;
}

/** What the words before a date mean for this date; undefined where they do not belong to it ("come in Thursday"). */
const sense = (words: string, core: Core): Bound | null | undefined => {
  const said = BOUND_OF.get(words) ?? null;
  const isSpan = core.length !== undefined;
  if (words === 'not') return core.unit === undefined ? undefined : 'after';
  // "All through the weekend" is its whole.
  if (said === 'until' && core.unit === 'weekend' && words.includes('thr')) return 'in';
  if (words === 'up to') return isSpan ? 'within' : 'until';
  if (words === 'later than') return isSpan ? 'not-before' : 'after';
  if (said === 'over') return !isSpan ? 'in' : core.ahead === true ? 'over' : 'not-before';
  if (said === 'in' && core.shape === 'day' && !isSpan) return undefined;
  if (said === 'from' && (core.timeEnd !== undefined || (isSpan && core.length?.low != null))) return null;
  if (said === 'not-before' && !isSpan && !/before|until|till|earl|soon/.test(words)) return undefined;
  return said;
};

/** The bound around a date, and how far its words reach. `floor` is where the date before it ends, `ceiling` where the one behind begins. */
export const boundOf = (core: Core, floor: number, ceiling: number, here: Here): Bounded => {
  let { start, end } = core;
  let bound: Bound | null = core.bound ?? null;
  const words = wordsBefore(here.text, core.start, floor);
  const found = boundBefore(words);
  const said = found === null ? undefined : sense(found.words, core);
  const event = eventBefore(core, said, floor, here);
  if (event !== null) {
    start = event;
    bound = 'before';
  } else if (found !== null && said !== undefined) {
    start = found.start;
    if (core.bound === undefined) bound = said;
    if ((said === 'before' || said === 'until') && isNegated(here.text, start)) bound = 'not-before';
    else if (said === 'after' && isOver(here.text, start)) bound = core.shape === 'span' ? 'within' : 'by';
    // "It won't be more than a week", "you won't wait past Friday": the negation makes it the upper bound.
    else if (
      /more than|longer than|past|beyond|later than/.test(found.words) &&
      isNegated(here.text, start, false)
    ) {
      if (said === 'not-before') bound = 'within';
      else if (said === 'after') bound = 'by';
    }
  } else if (/^(?:the|this|that)$/.test(words[0]?.word ?? '')) {
    start = words[0]?.start ?? start;
  }
  const pattern = BEHIND();
  pattern.lastIndex = core.end;
  const behind = pattern.exec(here.text);
  if (behind !== null && core.end + behind[0].length <= ceiling) {
    end = core.end + behind[0].length;
    bound = behind[1] === undefined ? 'not-before' : core.unit === 'weekend' ? 'within' : 'by';
  }
  return { start, end, bound };
};

/** "Before you come in on the 8th", "before the show opens on Friday": before that day. */
const BEFORE_EVENT =
  /\b(?:before|b4|ahead of|prior to|in advance of) {1,6}(?:(?:you|we) (?:come|meet|talk|speak|see|start|join|visit|travel|fly)(?: [a-z]{2,10}){0,3}|(?:the|our) (?:[a-z-]{2,12} ){1,2}(?:opens|starts|begins|sits|meets))(?: on)?(?: the)? {1,6}$/;
/** "Before they break for the weekend" */
const BEFORE_BREAK =
  /\b(?:before|b4) {1,6}(?:i|we|they|he|she|you|the [a-z]{2,12}) (?:[a-z]{2,10} ){1,3}(?:for (?:the )?)?$/;

/** Where words begin that set a day as the end of what comes before something on it; null where there are none. */
const eventBefore = (
  core: Core,
  said: Bound | null | undefined,
  floor: number,
  { text }: Here,
): number | null => {
  if (core.bound !== undefined || !(said == null || said === 'on' || said === 'for')) return null;
  if (core.shape !== 'day' && core.unit !== 'weekend') return null;
  const from = Math.max(floor, core.start - 72);
  const match = (core.shape === 'day' ? BEFORE_EVENT : BEFORE_BREAK).exec(text.slice(from, core.start));
  return match && from + match.index;
};

/** "No applicant waits beyond Friday": nobody, whoever is meant, waits longer. */
const NOBODY = /\b(?:no|neither|none of (?:the|our|you)) [a-z]{3,14}\b/;

/** "The link expires after 72 hours", "if you hear nothing after Friday": what comes after is over by then. */
const EXPIRES =
  /\b(?:expires?|lapses?|runs? out|stops? working|withdrawn|void|invalid|dead|(?:give|gives|pass|let) (?:it|yours?|this|them)(?: [a-z]{2,10}){0,3} (?:away|on|go)|released?|re-?advertised?)(?: automatically)? {1,6}$/;
const IN_SILENCE =
  /\bsilence\b|\b(?:if|should|in case)\b.{0,40}(?:\b(?:not|nothing|no (?:word|news|reply|answer|response))\b|n't\b)/;

const isOver = (text: string, start: number): boolean => {
  const clause =
    text
      .slice(Math.max(0, start - 70), start)
      .split(/[.,;:!?\n]/)
      .at(-1) ?? '';
  return (
    EXPIRES.test(clause) ||
    (IN_SILENCE.test(clause) && /\b(?:hear|heard|contact|repl|respon|silence|word|news)/.test(clause))
  );
};

const isNegated = (text: string, start: number, strict = true): boolean => {
  const clause =
    text
      .slice(Math.max(0, start - 70), start)
      .split(/[.,;:!?\n]|\bbut\b/)
      .at(-1) ?? '';
  return (
    (NEGATED.test(clause.replace(/\bor not\b/g, '')) || (!strict && NOBODY.test(clause))) &&
    !(strict ? CONDITION : /\b(?:if|unless|whether)\b/).test(clause)
  );
};

const LATE = / (?:noon|midday|afternoon|evening|night|arvo|pm)$/;

/** The day before a period begins; of a week the last working day before it. */
const dayBefore = (core: Core): Day => {
  if (core.unit === 'week') return addDays(mondayOf(core.from), -3);
  return addDays(core.from, -1);
};

/** The days a bounded date allows. `to` is null for a lower bound alone. */
export const allowed = (
  core: Core,
  bound: Bound | null,
  here: Here,
): { readonly from: Day; readonly to: Day | null } => {
  const on = here.on;
  if (core.past === true && bound !== 'since') return { from: core.from, to: core.to };
  const ahead = (day: Day): Day => laterOf(day, on);
  const to = core.to === null ? null : ahead(core.to);
  switch (bound) {
    case 'by':
    case 'until':
    case 'within': {
      const low = core.shape === 'span' && core.length?.low != null ? ahead(core.from) : on;
      // By the weekend, as before it: by the Friday.
      if (core.unit === 'weekend' && bound !== 'within' && core.closes !== true && to !== null) {
        const eve = addDays(to, -2);
        return { from: on, to: eve < on ? addDays(eve, 7) : eve };
      }
      if (core.called === true && bound !== 'within' && core.closes !== true)
        return { from: low, to: ahead(core.from) };
      return { from: low, to };
    }
    case 'before': {
      if (core.time !== undefined || core.closes === true || core.shape === 'span') return { from: on, to };
      // Before Friday evening there is still the Friday.
      if (core.shape === 'day' && LATE.test(here.text.slice(core.start, core.end))) return { from: on, to };
      const last = dayBefore(core);
      // On a Saturday "before the weekend" is the next one's Friday.
      return { from: on, to: core.unit === 'weekend' && last < on ? addDays(last, 7) : ahead(last) };
    }
    case 'after': {
      if (core.time !== undefined) return { from: ahead(core.from), to };
      if (core.shape === 'span') return { from: ahead(core.to ?? core.from), to: null };
      const last = core.unit === 'week' ? addDays(mondayOf(core.from), 6) : (core.to ?? core.from);
      return { from: ahead(addDays(last, 1)), to: null };
    }
    case 'not-before':
      return {
        from: ahead(
          (core.shape === 'span' && core.length?.low == null) || core.closes === true
            ? (core.to ?? core.from)
            : core.from,
        ),
        to: null,
      };
    case 'from':
      return { from: ahead(core.from), to: core.shape === 'period' && core.unit === undefined ? to : null };
    case 'since': {
      const since: Range = core.earlier?.() ?? { from: core.from, to: core.from };
      return { from: since.from > on ? core.from : since.from, to: null };
    }
    default:
      return { from: ahead(core.from), to };
  }
};

/** The date words of a text, one by one and then joined to their neighbours: scan → parse → join. */
import type { DateOrder, WorkCalendar } from '../../domain/calendar.ts';
import type { Day } from '../../domain/facts.ts';
import { gone } from './gone.ts';
import { JOINS } from './joins.ts';
import type { Core, Here } from './parser.ts';
import { type Dispatch, hasStart, INNER, nextStart, parsersAt, TOP } from './scan.ts';
import { isStart } from './starts.ts';
import { evened, lowered } from './text.ts';

export interface DateContext {
  /** The message's own day, from which its words count. */
  readonly on: Day;
  readonly dateOrder: DateOrder;
  readonly work: WorkCalendar;
}

/** Words looked at before giving up: no message speaks of so many days; what does is made to be slow. */
const MOST_TRIES = 300;

const ARTICLE = /(?:the|our|a) {1,6}/y;
const FIGURES = /\d+(?:[.,:/-]\d+){0,40}/y;
/** "12 March Street", "5 May Road". */
const STREET =
  /^ {1,3}(?:street|st\b(?!\.? (?:patrick|david|george))|road|rd\b|avenue|ave\b|lane|drive|court|boulevard|blvd|terrace|crescent|square|gardens)/;
const BETWEEN =
  /^\.? {0,6}[,(:-]? {0,6}(?:(?:on )?the {1,6}|on {1,6})?(?=\d|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/;
const LINK = /(?:https?:\/\/|www\.)[^\s<>"')\]]{1,4000}/g;

const isLetter = (code: number): boolean => code >= 97 && code <= 122;
/** Where a match really ends: without trailing spaces, and without the full stop behind a word, which is the sentence's. */
const endOf = (match: string, at: number): number => {
  let end = match.length;
  while (match[end - 1] === ' ') end--;
  if (match[end - 1] === '.' && isLetter(match.charCodeAt(end - 2)) && isLetter(match.charCodeAt(end - 3)))
    end--;
  return at + end;
};

/** The longest reading of the words at an offset; of equals the first in the registry. */
const parseAt = (at: number, table: Dispatch, here: Here): Core | null => {
  let best: Core | null = null;
  for (const parser of parsersAt(here.text, at, table)) {
    const pattern = parser.pattern();
    pattern.lastIndex = at;
    const match = pattern.exec(here.text);
    if (match === null) continue;
    const meaning = parser.resolve(match, here);
    if (meaning === null) continue;
    const end = meaning.end ?? endOf(match[0], at);
    if (best === null || end > best.end) best = { ...meaning, start: meaning.start ?? at, end };
  }
  return best;
};

/** Letters between two that may name one date: "Friday or, if the meeting runs over again, on Monday". */
const FURTHEST_APART = 56;

const joined = (first: Core, second: Core, here: Here): Core | null => {
  if (second.start - first.end > FURTHEST_APART) return null;
  const between = here.text.slice(first.end, second.start);
  for (const { gap, join } of JOINS) {
    if (!gap().test(between)) continue;
    const meaning = join(first, second, between, here);
    if (meaning !== null) return { ...meaning, start: first.start, end: second.end };
  }
  return null;
};

/** A weekday with the date right behind it: "Friday 20 March" is one day, whatever else would join the Friday. */
const withDate = (core: Core, here: Here): Core => {
  if (core.weekdays?.length !== 1) return core;
  const gap = BETWEEN.exec(here.text.slice(core.end, core.end + 16));
  const date = gap === null ? null : parseAt(core.end + gap[0].length, TOP, here);
  return date?.dated === true ? (joined(core, date, here) ?? core) : core;
};

/** "Before June ends", "by the time next week is out": what is named, to its end. */
const IS_OUT =
  /^(?:(?: {1,6}is|'s) {1,6}(?:out|over|up|through|done|finished|at an end)\b| {1,6}(?:ends|closes|finishes|runs out|draws to (?:a|its) (?:close|end)|comes to an end|has (?:ended|passed))\b)/;
const BEFORE_IT = /\b(?:before|b4|by the time|until|till|til) {1,6}(?:the {1,6})?$/;

/** "October won't end without an answer" */
const NOT_WITHOUT =
  /^ {1,6}(?:won't|will not|shan't) {1,6}(?:end|close|pass|finish|be (?:out|over)) {1,6}(?:without|before)\b/;
/** "By March's end" */
const OWN_END = /^'s {1,6}(?:end|close)\b/;
/** "Before Friday's drinks": on the Friday still. */
const OWN_EVENT = /^'s {1,6}(?!end\b|out\b|over\b)[a-z]{4}/;

const wholeOf = (core: Core, { text }: Here): Core => {
  if (core.shape !== 'day' && core.shape !== 'period') return core;
  if (core.unit !== undefined && NOT_WITHOUT.test(text.slice(core.end, core.end + 40))) {
    const { needsBound: _weak, ...sure } = core;
    return { ...sure, closes: true, bound: 'by' };
  }
  const end = OWN_END.exec(text.slice(core.end, core.end + 16));
  if (end !== null) return { ...core, closes: true, end: core.end + end[0].length };
  if (core.weekdays?.length === 1 && OWN_EVENT.test(text.slice(core.end, core.end + 16)))
    return { ...core, closes: true };
  const out = IS_OUT.exec(text.slice(core.end, core.end + 32));
  if (out === null || !BEFORE_IT.test(text.slice(Math.max(0, core.start - 24), core.start))) return core;
  return { ...core, closes: true, end: core.end + out[0].length };
};

/** A figure or word inside an address, a price, a version or a longer number. */
const isInside = (at: number, said: string): boolean => {
  const before = said[at - 1];
  if (before === undefined || before === ' ') return false;
  if (/[@#$€£¥%+=&\\_]/.test(before)) return true;
  if (!/[-/:.,]/.test(before)) return false;
  const figure = /\d/.test(said[at] ?? '');
  return figure
    ? (/[\w]/.test(said[at - 2] ?? '') && !/[.,:]/.test(before)) || /\d/.test(said[at - 2] ?? '')
    : before === '.' && /[\w]/.test(said[at - 2] ?? '') && /\d/.test(said[at - 2] ?? '');
};

/** The date words at an offset inside others ("the end of …"), an article skipped, a weekday with its date. */
const readAt = (at: number, here: Here): Core | null => {
  let start = at;
  while (here.text[start] === ' ') start++;
  ARTICLE.lastIndex = start;
  const behind = ARTICLE.test(here.text) ? ARTICLE.lastIndex : start;
  const core = parseAt(behind, INNER, here) ?? (behind === start ? null : parseAt(start, INNER, here));
  return core === null ? null : withDate(core, here);
};

/** How deep date words may stand inside date words: "early in the week of the first Monday of May". */
const DEEPEST = 2;

const standingIn = (
  text: string,
  said: string,
  context: DateContext,
  typed: boolean,
  cores: readonly Core[],
): Here => {
  let depth = 0;
  const here: Here = {
    on: context.on,
    dateOrder: context.dateOrder,
    work: context.work,
    text,
    said,
    typed,
    named: (day, upTo = text.length) => lastNamed(cores, day === 'day', upTo),
    read: (at) => {
      if (depth > DEEPEST) return null;
      depth++;
      const core = readAt(at, here);
      depth--;
      return core;
    },
  };
  return here;
};

/** Where the link ends that covers an offset; -1 where none does. */
const endOfLink = (at: number, links: readonly RegExpMatchArray[]): number => {
  for (const link of links) {
    const start = link.index ?? 0;
    if (start <= at && at < start + link[0].length) return start + link[0].length;
  }
  return -1;
};

const NO_CORES: { readonly cores: readonly Core[]; readonly here: null } = { cores: [], here: null };

/** What is typed as a date, or stands in a message: the cores in text order, joined. `here` is null where there are none. */
export const coresIn = (
  said: string,
  context: DateContext,
  typed: boolean,
): { readonly cores: readonly Core[]; readonly here: Here } | typeof NO_CORES => {
  const lower = lowered(said);
  if (!hasStart(lower)) return NO_CORES;
  const text = evened(lower);
  const cores: Core[] = [];
  const here = standingIn(text, said, context, typed, cores);
  const links = text.includes('://') || text.includes('www.') ? [...text.matchAll(LINK)] : [];
  let tries = 0;
  let start = nextStart(text, 0);
  while (start !== null && tries < MOST_TRIES) {
    const { at } = start;
    let next = start.end;
    if (parsersAt(text, at, TOP).length > 0) {
      tries++;
      const pastLink = endOfLink(at, links);
      const core =
        pastLink >= 0 || (isInside(at, said) && !(typed && /[+@]/.test(said[at - 1] ?? '')))
          ? null
          : parseAt(at, TOP, here);
      if (core === null || said[core.end] === '@' || STREET.test(text.slice(core.end, core.end + 24))) {
        FIGURES.lastIndex = at;
        if (pastLink >= 0) next = pastLink;
        else if (FIGURES.test(text)) next = FIGURES.lastIndex;
      } else {
        const day = gone(wholeOf(withDate(core, here), here), here);
        place(day, cores, here);
        next = day.end;
      }
    }
    start = nextStart(text, next);
  }
  return { cores, here };
};

/** The last that names a day; behind a hundred bare times nobody remembers one. */
const lastNamed = (cores: readonly Core[], day: boolean, upTo: number): Core | null => {
  for (let back = 1; back <= Math.min(100, cores.length); back++) {
    const core = cores.at(-back);
    if (core === undefined || core.shape === 'time' || core.end > upTo) continue;
    if (!day || core.shape !== 'span') return core;
  }
  return null;
};

/** Adds a core to those found, joined to its neighbours as far as it goes. */
const place = (core: Core, cores: Core[], here: Here): void => {
  const last = cores.at(-1);
  if (isStart(core, last, here)) return;
  const both = last === undefined ? null : joined(last, core, here);
  if (both === null) {
    cores.push(core);
    return;
  }
  cores.pop();
  place(both, cores, here);
};

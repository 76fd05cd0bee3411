/** Finds every date in a message, and says which days it names: scan → parse → join → bound. */
import type { DateOrder, WorkCalendar } from '../../domain/calendar.ts';
import type { Day } from '../../domain/facts.ts';
import { allowed, boundOf } from './bounds.ts';
import { JOINS } from './joins.ts';
import type { Bound, Core, Here, Parser, Range } from './parser.ts';
import { PARSERS } from './registry.ts';
import { rebased } from './sequence.ts';
import { evened } from './text.ts';

export type { Bound, Range } from './parser.ts';

export interface DateContext {
  /** The message's own day, from which its words count. */
  readonly on: Day;
  readonly dateOrder: DateOrder;
  readonly work: WorkCalendar;
}

/** Words that name days, and the days. Offsets are UTF-16, of the text as given. */
export interface DateFinding {
  /** The whole phrase, with the words that bound it. */
  readonly start: number;
  readonly end: number;
  /** The date words alone. */
  readonly coreStart: number;
  readonly coreEnd: number;
  /** First and last day, both included; `to` is null for a lower bound alone or where no end is named. */
  readonly from: Day;
  readonly to: Day | null;
  readonly bound: Bound | null;
  /** `span`: so many days or weeks · `time-only`: a clock time, on the last day named before it */
  readonly shape: 'day' | 'period' | 'span' | 'lower-bound' | 'time-only';
  /** Local clock times, `HH:MM`; in `zone` where the words name one (IANA). */
  readonly time: string | null;
  readonly timeEnd: string | null;
  readonly zone: string | null;
  /** True where a person would have to ask: 12/04, or a weekday and a date that disagree. */
  readonly ambiguous: boolean;
  readonly alternative: Range | null;
  /** The words name a time before the message's day. */
  readonly past: boolean;
  /** Counted from a day named before it in the message. */
  readonly anchored: boolean;
  /** What recurs (Friday, March 5, the 9th): its last occurrence up to the message's day, for words about the past. */
  readonly earlier: Range | null;
}

type Dispatch = ReadonlyMap<string, readonly Parser[]>;

/** Parsers by the first word they can begin with; all figures go by `0`. */
const dispatch = (parsers: readonly Parser[]): Dispatch => {
  const table = new Map<string, Parser[]>();
  for (const parser of parsers) {
    for (const key of new Set(parser.starts.map((start) => start.split(' ')[0] ?? start))) {
      table.set(key, [...(table.get(key) ?? []), parser]);
    }
  }
  return table;
};

/** One pattern that stops at every word a date can begin with, and at every figure. */
const scanner = (parsers: readonly Parser[]): RegExp => {
  const seconds = new Map<string, Set<string> | null>();
  for (const start of parsers.flatMap((parser) => parser.starts)) {
    const [first = start, ...rest] = start.split(' ');
    if (first === '0') continue;
    if (rest.length === 0) seconds.set(first, null);
    const known = seconds.get(first);
    if (known === null) continue;
    seconds.set(first, (known ?? new Set()).add(rest.join(' ')));
  }
  const alone = [...seconds].filter(([, next]) => next === null).map(([first]) => first);
  const followed = [...seconds].flatMap(([first, next]) =>
    next === null
      ? []
      : [
          `${first}(?=(?: {1,6}|-)(?:${[...next].map((word) => (word === '0' ? '\\d' : word.replaceAll(' ', ' {1,6}'))).join('|')}))`,
        ],
  );
  return new RegExp(`\\b(?:\\d|(?:${[...alone, ...followed].join('|')})(?![a-z\\d]))`, 'g');
};

export const SCAN = scanner(PARSERS.filter((parser) => parser.inner !== true));
const TOP = dispatch(PARSERS.filter((parser) => parser.inner !== true));
const INNER = dispatch(PARSERS);

const WORD = /[a-z\d]+(?:\/[a-z](?![a-z]))?/y;
const ARTICLE = /(?:the|our|a) {1,6}/y;
const FIGURES = /\d+(?:[.,:/-]\d+){0,40}/y;
/** Spaces at the end of a match, and the full stop behind a word: the sentence's, not the date's. */
const TAIL = /(?<=[a-z]{2})\.? {0,6}$| {1,6}$/;
/** "12 March Street", "5 May Road". */
const STREET =
  /^ {1,3}(?:street|st\b(?!\.? (?:patrick|david|george))|road|rd\b|avenue|ave\b|lane|drive|court|boulevard|blvd|terrace|crescent|square|gardens)/;
const BETWEEN = /^ {0,6}[,(:-]? {0,6}(?:(?:on )?the {1,6}|on {1,6})?(?=[a-z\d])/;
const LINK = /(?:https?:\/\/|www\.)[^\s<>"')\]]{1,4000}/g;

/** The longest reading of the words at an offset; of equals the first in the registry. */
const parseAt = (at: number, table: Dispatch, here: Here): Core | null => {
  WORD.lastIndex = at;
  const word = WORD.exec(here.text)?.[0] ?? '';
  const parsers = table.get(/^\d/.test(word) ? '0' : word);
  let best: Core | null = null;
  for (const parser of parsers ?? []) {
    parser.pattern.lastIndex = at;
    const match = parser.pattern.exec(here.text);
    if (match === null) continue;
    const meaning = parser.resolve(match, here);
    if (meaning === null) continue;
    const end = meaning.end ?? at + match[0].replace(TAIL, '').length;
    if (best === null || end > best.end) best = { ...meaning, start: at, end };
  }
  return best;
};

const joined = (first: Core, second: Core, here: Here): Core | null => {
  if (second.start - first.end > 40) return null;
  const between = here.text.slice(first.end, second.start);
  for (const { gap, join } of JOINS) {
    if (!gap.test(between)) continue;
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

/** A figure or word inside an address, a price, a version or a longer number. */
const isInside = (at: number, said: string): boolean => {
  const before = said[at - 1];
  if (before === undefined || before === ' ') return false;
  if (/[@#$€£¥%+=&~\\_]/.test(before)) return true;
  if (!/[-/:.,]/.test(before)) return false;
  const figure = /\d/.test(said[at] ?? '');
  return figure
    ? (/[\w]/.test(said[at - 2] ?? '') && !/[.,:]/.test(before)) || /\d/.test(said[at - 2] ?? '')
    : before === '.' && /[\w]/.test(said[at - 2] ?? '') && /\d/.test(said[at - 2] ?? '');
};

/** What is typed as a date, or stands in a message: the cores in text order, joined. */
export const coresIn = (
  said: string,
  context: DateContext,
  typed: boolean,
): { cores: Core[]; here: Here } => {
  const text = evened(said);
  const cores: Core[] = [];
  let reading = 0;
  const here: Here = {
    ...context,
    text,
    said,
    typed,
    named: () => cores.findLast((core) => core.shape !== 'time') ?? null,
    read: (at) => {
      if (reading > 3) return null;
      reading++;
      try {
        ARTICLE.lastIndex = at;
        const start = at + (/^ {1,6}/.exec(text.slice(at, at + 8))?.[0].length ?? 0);
        ARTICLE.lastIndex = start;
        const after = ARTICLE.test(text) ? ARTICLE.lastIndex : start;
        const core = parseAt(after, INNER, here) ?? (after === start ? null : parseAt(start, INNER, here));
        return core === null ? null : withDate(core, here);
      } finally {
        reading--;
      }
    },
  };
  const links = /:\/\/|www\./.test(text) ? [...text.matchAll(LINK)] : [];
  SCAN.lastIndex = 0;
  for (let hit = SCAN.exec(text); hit !== null; hit = SCAN.exec(text)) {
    const at = hit.index;
    const resume = SCAN.lastIndex;
    const link = links.find((each) => each.index <= at && at < each.index + each[0].length);
    if (link !== undefined) {
      SCAN.lastIndex = link.index + link[0].length;
      continue;
    }
    const core = isInside(at, said) ? null : parseAt(at, TOP, here);
    if (core === null || said[core.end] === '@' || STREET.test(text.slice(core.end, core.end + 24))) {
      FIGURES.lastIndex = at;
      SCAN.lastIndex = FIGURES.test(text) ? FIGURES.lastIndex : resume;
      continue;
    }
    const day = withDate(core, here);
    place(day, cores, here);
    SCAN.lastIndex = day.end;
  }
  return { cores, here };
};

/** Adds a core to those found, joined to its neighbours as far as it goes. */
const place = (core: Core, cores: Core[], here: Here): void => {
  const last = cores.at(-1);
  const both = last === undefined ? null : joined(last, core, here);
  if (both === null) {
    cores.push(core);
    return;
  }
  cores.pop();
  place(both, cores, here);
};

/** Every date a message names, in text order, none overlapping another. */
export const findDates = (said: string, context: DateContext): DateFinding[] => {
  const { cores, here } = coresIn(said, context, false);
  return findingsOf(cores, here);
};

export const findingsOf = (cores: readonly Core[], here: Here): DateFinding[] => {
  const findings: DateFinding[] = [];
  let floor = 0;
  let last: Core | null = null;
  for (const found of cores) {
    const core = rebased(found, last, here);
    const { start, end, bound } = boundOf(core, floor, here);
    if (core.needsBound === true && !here.typed && (bound === null || bound === 'for' || bound === 'on'))
      continue;
    const { from, to } = allowed(core, bound, here);
    const other = core.other;
    const alternative = other === undefined ? null : allowed({ ...core, ...other }, bound, here);
    floor = end;
    if (core.shape !== 'time') last = core;
    findings.push({
      start,
      end,
      coreStart: core.start,
      coreEnd: core.end,
      from,
      to,
      bound,
      shape: core.shape === 'time' ? 'time-only' : to === null ? 'lower-bound' : core.shape,
      time: core.time ?? null,
      timeEnd: core.timeEnd ?? null,
      zone: core.zone ?? null,
      ambiguous: core.ambiguous ?? false,
      alternative:
        alternative === null ? null : { from: alternative.from, to: alternative.to ?? alternative.from },
      past: core.past ?? bound === 'since',
      anchored: core.anchored ?? false,
      earlier: core.earlier?.() ?? null,
    });
  }
  return findings;
};

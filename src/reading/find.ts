/** Third step: finds where the rules hold. A pattern is tried only where a word it waits for stands between its neighbours. */
import type { Sentence } from './canonical.ts';
import { type RuleMachine, ruleMachine } from './machine.ts';
import { createMatcher, type Matcher } from './match/matcher.ts';
import { NONE, WAKE } from './match/tables.ts';
import { RULES } from './rules/index.ts';
import type { Rule } from './rules/rule.ts';
import { vocabulary } from './vocabulary.ts';

/** A rule that holds, and where. */
export interface Finding {
  readonly rule: Rule;
  readonly sentence: Sentence;
  /** First and last word in the sentence, the latter not included. */
  readonly first: number;
  readonly last: number;
  /** UTF-16 offsets into the message as given. */
  readonly start: number;
  readonly end: number;
}

/** What waits for a word: places in Tables.waking, and by rule those of its exceptions. */
interface Waiting {
  readonly patterns: readonly number[];
  readonly exceptions: ReadonlyMap<number, readonly number[]>;
}

const NOBODY: Waiting = { patterns: [], exceptions: new Map() };

interface Finder {
  readonly machine: RuleMachine;
  readonly matcher: Matcher;
  readonly waiting: (Waiting | undefined)[];
  /** Exceptions that wait for no word, by rule. */
  readonly restless: ReadonlyMap<number, readonly number[]>;
  /** By pattern: the last sentence it was woken in, and the words it may start at there. */
  readonly woken: Int32Array;
  readonly earliest: Int32Array;
  readonly latest: Int32Array;
}

let made: Finder | null = null;
let sentencesSeen = 0;

const finder = (): Finder => {
  if (made !== null) return made;
  const machine = ruleMachine();
  const { tables, owners } = machine;
  const restless = new Map<number, number[]>();
  for (const pattern of tables.restless) {
    const rule = owners[pattern] ?? 0;
    restless.set(rule, [...(restless.get(rule) ?? []), pattern]);
  }
  const patterns = tables.starts.length;
  made = {
    machine,
    matcher: createMatcher(tables, vocabulary()),
    waiting: new Array(vocabulary().spoken),
    restless,
    woken: new Int32Array(patterns),
    earliest: new Int32Array(patterns),
    latest: new Int32Array(patterns),
  };
  return made;
};

const waitingFor = (id: number, { machine, waiting }: Finder): Waiting => {
  if (id >= waiting.length) return NOBODY;
  const known = waiting[id];
  if (known !== undefined) return known;
  const { wakingAt, waking } = machine.tables;
  const patterns: number[] = [];
  const exceptions = new Map<number, number[]>();
  const last = wakingAt[id + 1] ?? 0;
  for (let i = wakingAt[id] ?? last; i < last; i += WAKE) {
    const pattern = waking[i] ?? 0;
    const rule = machine.owners[pattern] ?? 0;
    if (pattern < machine.exceptions) patterns.push(i);
    else exceptions.set(rule, [...(exceptions.get(rule) ?? []), i]);
  }
  const one = { patterns, exceptions };
  waiting[id] = one;
  return one;
};

/** Whether what stands around a word is such as a waiting pattern asks for: the word before it, and all behind it. */
const stands = (entry: number, at: number, floor: number, { machine, matcher }: Finder): boolean => {
  const { waking } = machine.tables;
  const before = waking[entry + 1] as number;
  if (before !== NONE && (at <= floor || !matcher.is(before, at - 1))) return false;
  return matcher.endFrom(waking[entry + 3] as number, at + 1) >= 0;
};

const MOST_PER_PATTERN = 4;

const matchesOf = (pattern: number, sentence: Sentence, found: Finding[], by: Finder): void => {
  const rule = RULES[by.machine.owners[pattern] ?? 0];
  if (rule === undefined) return;
  const latest = by.latest[pattern] as number;
  let matches = 0;
  for (let at = by.earliest[pattern] as number; at <= latest; at++) {
    const last = by.matcher.matchAt(pattern, at);
    if (last <= at) continue;
    const first = at;
    if (!found.some((other) => other.rule === rule && other.first === first && other.last === last)) {
      const start = sentence.starts[first] ?? 0;
      found.push({ rule, sentence, first, last, start, end: sentence.ends[last - 1] ?? start });
    }
    if (rule.governs === undefined || ++matches === MOST_PER_PATTERN) return;
    at = last - 1;
  }
};

/** How far around a match its exceptions are looked for, in words. */
const BEFORE = 7;
const AFTER = 6;

const NEGATION = new Set(['not', 'never', 'no', 'nor', 'without', 'unable']);

/** "We are not going to make you an offer", "by no means out of the race": the words stand under a negation. */
const negated = ({ rule, sentence, first }: Finding): boolean =>
  (rule.says === 'offer' || rule.says === 'immediate' || rule.says === 'rejection') &&
  (NEGATION.has(sentence.words[first - 1] ?? '') ||
    sentence.words[first - 2] === 'not' ||
    (sentence.words[first - 2] === 'no' && sentence.words[first - 1] === 'means'));

const NUMBERS: ReadonlyMap<Rule, number> = new Map(RULES.map((rule, number) => [rule, number]));

const excepted = ({ rule, sentence, first, last }: Finding, by: Finder): boolean => {
  const number = NUMBERS.get(rule) ?? 0;
  const { waking } = by.machine.tables;
  const floor = Math.max(0, first - BEFORE);
  const ceiling = Math.min(sentence.words.length, last + AFTER);
  const { ids } = sentence;
  by.matcher.over(sentence, floor, ceiling);
  for (let at = floor; at < ceiling; at++) {
    const entries = waitingFor(ids[at] as number, by).exceptions.get(number);
    if (entries === undefined) continue;
    for (const entry of entries) {
      if (!stands(entry, at, floor, by)) continue;
      const inFront = waking[entry + 2] as number;
      const latest = at - (inFront >> 8);
      for (let start = Math.max(floor, at - (inFront & 255)); start <= latest; start++)
        if (by.matcher.matchAt(waking[entry] as number, start) >= 0) return true;
    }
  }
  for (const pattern of by.restless.get(number) ?? [])
    for (let start = floor; start < ceiling; start++)
      if (by.matcher.matchAt(pattern, start) >= 0) return true;
  return false;
};

/** The patterns that may match in a sentence, in their order; where each may start is noted beside it. */
const wokenBy = (ids: ArrayLike<number>, by: Finder): number[] => {
  const { woken, earliest, latest } = by;
  const { waking } = by.machine.tables;
  const candidates: number[] = [];
  sentencesSeen = (sentencesSeen + 1) & 0x3fffffff;
  for (let at = 0; at < ids.length; at++) {
    for (const entry of waitingFor(ids[at] as number, by).patterns) {
      if (!stands(entry, at, 0, by)) continue;
      const inFront = waking[entry + 2] as number;
      const to = at - (inFront >> 8);
      if (to < 0) continue;
      const pattern = waking[entry] as number;
      const from = Math.max(0, at - (inFront & 255));
      if (woken[pattern] !== sentencesSeen) {
        woken[pattern] = sentencesSeen;
        earliest[pattern] = from;
        latest[pattern] = to;
        candidates.push(pattern);
      } else {
        if (from < (earliest[pattern] as number)) earliest[pattern] = from;
        if (to > (latest[pattern] as number)) latest[pattern] = to;
      }
    }
  }
  return candidates.sort((a, b) => a - b);
};

/** Steps the machine has taken since the program began: what reading costs, whatever the computer. */
export const stepsTaken = (): number => finder().matcher.taken;

/** All findings, in the order of the sentences, and in each in the order in which they end; the rules' own order settles ties. */
export const find = (sentences: readonly Sentence[]): Finding[] => {
  const by = finder();
  const findings: Finding[] = [];
  for (const sentence of sentences) {
    const found: Finding[] = [];
    by.matcher.over(sentence, 0, sentence.ids.length);
    for (const pattern of wokenBy(sentence.ids, by)) matchesOf(pattern, sentence, found, by);
    found.sort((a, b) => a.last - b.last);
    for (const finding of found) if (!negated(finding) && !excepted(finding, by)) findings.push(finding);
  }
  return findings;
};

/** Third step: tries the rules on every sentence. A rule is tried only where one of its anchor words stands. */
import type { Sentence } from './canonical.ts';
import { ANCHORS } from './rules/anchors.ts';
import { RULES } from './rules/index.ts';
import type { Rule } from './rules/rule.ts';

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

/** Anchors meet words by their first letters, so that "decide" also waits for "decides" and "decided". */
const KEY = 4;

/** `@` stands for any folded date, except inside a class of characters. */
export const patternSource = (source: string): string =>
  source
    .replace(/\[[^\]]*\]|@(?!\[a-z\])/g, (hit) => (hit === '@' ? '@[a-z]\\d{1,3}' : hit))
    .replaceAll('(?:^|', '(?:(?<=^ )|');

/** A pattern of a rule, compiled when it is first tried. */
interface Trial {
  readonly rule: Rule;
  readonly source: string;
  pattern: RegExp | null;
  /** Numbers of the keys of which one must stand there too; empty where none must. */
  readonly also: readonly number[];
}

const compiledFor = (trial: Trial): RegExp => {
  trial.pattern ??= new RegExp(` (?:${patternSource(trial.source)})(?:(?<= )|(?= ))`, 'g');
  return trial.pattern;
};

const exceptions = new Map<Rule, RegExp | null>();
const exceptionOf = (rule: Rule): RegExp | null => {
  let made = exceptions.get(rule);
  if (made === undefined) {
    made =
      rule.unless === undefined || rule.unless.length === 0
        ? null
        : new RegExp(` (?:${rule.unless.map((source) => patternSource(source)).join('|')})(?![a-z])`);
    exceptions.set(rule, made);
  }
  return made;
};

const ALWAYS = '*';

/** Trials by the words they wait for; a list of their numbers for each. */
interface Table {
  readonly trials: readonly Trial[];
  readonly waiting: ReadonlyMap<string, readonly number[]>;
  /** The number of each key that a trial asks for beside its first. */
  readonly keys: ReadonlyMap<string, number>;
  /** The last sentence each trial was put up for, so that none is put up twice. */
  readonly stamps: Int32Array;
  /** The last sentence each numbered key stood in. */
  readonly stood: Int32Array;
}

let table: Table | null = null;
let sentencesSeen = 0;

const tableOfTrials = (): Table => {
  if (table !== null) return table;
  const trials: Trial[] = [];
  const waiting = new Map<string, number[]>();
  const keys = new Map<string, number>();
  const numbered = (key: string): number => {
    const number = keys.get(key) ?? keys.size;
    keys.set(key, number);
    return number;
  };
  for (const rule of RULES) {
    const anchors = ANCHORS[rule.name];
    // A stale table must not silence a rule: it only makes it slower.
    const known = anchors?.length === rule.patterns.length ? anchors : [];
    rule.patterns.forEach((source, n) => {
      const [first = ALWAYS, second] = (known[n] ?? ALWAYS).split(' & ');
      for (const key of first.split(' ')) {
        const others = waiting.get(key);
        if (others === undefined) waiting.set(key, [trials.length]);
        else others.push(trials.length);
      }
      trials.push({ rule, source, pattern: null, also: second?.split(' ').map(numbered) ?? [] });
    });
  }
  table = {
    trials,
    waiting,
    keys,
    stamps: new Int32Array(trials.length),
    stood: new Int32Array(keys.size),
  };
  return table;
};

/** The word a canonical offset falls into. */
const wordAt = (sentence: Sentence, offset: number): number => {
  let low = 0;
  let high = sentence.offsets.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((sentence.offsets[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
};

const MOST_PER_PATTERN = 4;

const matchesOf = (trial: Trial, sentence: Sentence, found: Finding[]): void => {
  const { rule } = trial;
  const pattern = compiledFor(trial);
  pattern.lastIndex = 0;
  for (let n = 0; n < MOST_PER_PATTERN; n++) {
    const match = pattern.exec(sentence.text);
    if (match === null) break;
    const said = match[0].trimEnd();
    if (said === '') break;
    const first = wordAt(sentence, match.index + 1);
    const last = wordAt(sentence, match.index + said.length - 1) + 1;
    if (!found.some((other) => other.rule === rule && other.first === first && other.last === last)) {
      const start = sentence.starts[first] ?? 0;
      const end = sentence.ends[last - 1] ?? start;
      found.push({ rule, sentence, first, last, start, end });
    }
    if (rule.governs === undefined) break;
    pattern.lastIndex = match.index + said.length;
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

const excepted = ({ rule, sentence, first, last }: Finding): boolean => {
  const exception = exceptionOf(rule);
  if (exception === null) return false;
  const from = sentence.offsets[Math.max(0, first - BEFORE)] ?? 0;
  const to = sentence.offsets[last + AFTER] ?? sentence.text.length;
  return exception.test(sentence.text.slice(from - 1, to));
};

/** All findings, in the order of the sentences. */
export const find = (sentences: readonly Sentence[]): Finding[] => {
  const { trials, waiting, keys, stamps, stood } = tableOfTrials();
  const findings: Finding[] = [];
  for (const sentence of sentences) {
    sentencesSeen = (sentencesSeen + 1) & 0x3fffffff;
    const heads = sentence.words.map((word) => (word.length > KEY ? word.slice(0, KEY) : word));
    for (const head of heads) {
      const number = keys.get(head);
      if (number !== undefined) stood[number] = sentencesSeen;
    }
    const stands = (number: number): boolean => stood[number] === sentencesSeen;
    const found: Finding[] = [];
    const put = (numbers: readonly number[] | undefined): void => {
      if (numbers === undefined) return;
      for (const number of numbers) {
        if (stamps[number] === sentencesSeen) continue;
        stamps[number] = sentencesSeen;
        const trial = trials[number];
        if (trial !== undefined && (trial.also.length === 0 || trial.also.some(stands)))
          matchesOf(trial, sentence, found);
      }
    };
    put(waiting.get(ALWAYS));
    for (const head of heads) put(waiting.get(head));
    for (const finding of found) if (!excepted(finding) && !negated(finding)) findings.push(finding);
  }
  return findings;
};

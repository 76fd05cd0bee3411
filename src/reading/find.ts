/** Third step: tries the rules on every sentence. A rule is tried only where one of its anchor words stands. */
import type { Sentence } from './canonical.ts';
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

interface Compiled {
  readonly rule: Rule;
  readonly patterns: readonly RegExp[];
  readonly unless: RegExp | null;
}

/** Anchors meet words by their first letters, so that "decide" also waits for "decides" and "decided". */
const KEY = 4;

/** `@` stands for any folded date, except inside a class of characters. */
export const patternSource = (source: string): string =>
  source
    .replace(/\[[^\]]*\]|@(?!\[a-z\])/g, (hit) => (hit === '@' ? '@[a-z]\\d{1,3}' : hit))
    .replaceAll('(?:^|', '(?:(?<=^ )|');

const compile = (rule: Rule): Compiled => ({
  rule,
  patterns: rule.patterns.map((source) => new RegExp(` (?:${patternSource(source)})(?:(?<= )|(?= ))`, 'g')),
  unless:
    rule.unless === undefined || rule.unless.length === 0
      ? null
      : new RegExp(` (?:${rule.unless.map((source) => patternSource(source)).join('|')})`),
});

const compiled = new Map<Rule, Compiled>();
const ready = (rule: Rule): Compiled => {
  let made = compiled.get(rule);
  if (made === undefined) {
    made = compile(rule);
    compiled.set(rule, made);
  }
  return made;
};

let index: Map<string, Rule[]> | null = null;
const anchored = (): Map<string, Rule[]> => {
  if (index !== null) return index;
  index = new Map();
  for (const rule of RULES) {
    for (const key of new Set(rule.anchors.split(' ').map((word) => word.slice(0, KEY)))) {
      const known = index.get(key);
      if (known === undefined) index.set(key, [rule]);
      else known.push(rule);
    }
  }
  return index;
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

const findingsOf = (rule: Rule, sentence: Sentence): Finding[] => {
  const { patterns, unless } = ready(rule);
  const found: Finding[] = [];
  for (const pattern of patterns) {
    pattern.lastIndex = 0;
    for (let n = 0; n < MOST_PER_PATTERN; n++) {
      const match = pattern.exec(sentence.text);
      if (match === null) break;
      if (match[0].trim() === '') break;
      const first = wordAt(sentence, match.index + 1);
      const last = wordAt(sentence, match.index + match[0].trimEnd().length - 1) + 1;
      if (!found.some((other) => other.first === first && other.last === last)) {
        const start = sentence.starts[first] ?? 0;
        const end = sentence.ends[last - 1] ?? start;
        found.push({ rule, sentence, first, last, start, end });
      }
      if (rule.governs === undefined) break;
      pattern.lastIndex = match.index + match[0].trimEnd().length;
    }
  }
  if (found.length > 0 && unless?.test(sentence.text) === true) return [];
  return found;
};

/** All findings, in the order of the sentences. */
export const find = (sentences: readonly Sentence[]): Finding[] => {
  const table = anchored();
  const findings: Finding[] = [];
  for (const sentence of sentences) {
    const candidates = new Set<Rule>();
    for (const word of sentence.words) {
      const rules = table.get(word.length > KEY ? word.slice(0, KEY) : word);
      if (rules !== undefined) for (const rule of rules) candidates.add(rule);
    }
    for (const rule of candidates) findings.push(...findingsOf(rule, sentence));
  }
  return findings;
};

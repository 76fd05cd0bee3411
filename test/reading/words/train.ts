/** Learns how words lean, from the project's own sentences: a multinomial logistic regression by AdaGrad, the same every time. */
import { readFileSync } from 'node:fs';
import { WEEKDAYS_ONLY } from '../../../src/domain/calendar.ts';
import { LABELS, type Label } from '../../../src/domain/facts.ts';
import { canonical } from '../../../src/reading/canonical.ts';
import { clean } from '../../../src/reading/clean.ts';
import { findDates } from '../../../src/reading/dates/find.ts';
import { folds } from '../../../src/reading/folds.ts';
import { RULES } from '../../../src/reading/rules/index.ts';
import { featuresOf, strangeness } from '../../../src/reading/words/features.ts';
import { DIGITS, MIDDLE, STEPS } from '../../../src/reading/words/leaning.ts';
import { mails, numbersFrom } from './mails.ts';

interface Example {
  readonly label: Label;
  readonly features: readonly string[];
}

const BY_LETTER: Readonly<Record<string, Label>> = {
  R: 'rejection',
  O: 'offer',
  I: 'immediate',
  C: 'clear-timeline',
  V: 'vague',
  N: 'none',
};

const here = (name: string): string => readFileSync(new URL(name, import.meta.url), 'utf8');

const example = (label: Label, text: string, on: string): Example => {
  const cleaned = clean(text);
  const dates = findDates(cleaned, { on, dateOrder: 'dmy', work: WEEKDAYS_ONLY });
  return { label, features: [...featuresOf(canonical(cleaned, folds(dates))).keys()] };
};

const fromLines = (lines: readonly string[]): Example[] =>
  lines
    .filter((line) => line.charAt(1) === '|')
    .map((line) => example(BY_LETTER[line.charAt(0)] ?? 'none', line.slice(2), '2026-05-06'));

const fromCorpus = (name: string): Example[] =>
  here(`../../corpus/${name}`)
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as { label: Label[]; text: string; on?: string })
    .map((row) => example(row.label[0] ?? 'none', row.text, row.on ?? '2026-03-11'));

export const SENTENCES = Array.from({ length: 12 }, (_, i) => i + 1).map((n) => `sentences-${n}.txt`);
const MAILS = 700;
const ROUNDS = 10;
const RATE = 0.3;
const SHRINK = 0.002;
/** Weights below this are not worth their place on disk. */
const FAINT = 0.25;

const SAYS: Readonly<Record<string, Label>> = {
  hold: 'none',
  withdrawn: 'none',
  away: 'none',
  slip: 'vague',
};

/** The rules' own examples, where the rule names a label. */
const fromRules = (): Example[] =>
  RULES.flatMap((rule) => {
    const label = LABELS.find((one) => one === rule.says) ?? SAYS[rule.says];
    return label === undefined ? [] : rule.examples.map((text) => example(label, text, '2026-05-06'));
  });

export const examples = (): Example[] => [
  ...fromCorpus('own-open.jsonl'),
  ...fromCorpus('mail-open.jsonl'),
  ...fromCorpus('people-open.jsonl'),
  ...fromCorpus('letters-open.jsonl'),
  ...fromCorpus('talks-open.jsonl'),
  ...SENTENCES.flatMap((name) => fromLines(here(name).split('\n'))),
  ...fromLines(mails(MAILS, 7)),
  ...fromRules(),
];

/** The source text of src/reading/words/weights.ts. */
export const learned = (set: readonly Example[]): string => {
  const seen = new Map<string, number>();
  for (const { features } of set) for (const name of features) seen.set(name, (seen.get(name) ?? 0) + 1);
  const often = (name: string): boolean => (seen.get(name) ?? 0) >= 2;
  const marked = set.map(({ label, features }) => ({
    label,
    features: [...features, ...strangeness(features, often)],
  }));
  const places = new Map<string, number>();
  for (const { features } of marked)
    for (const name of features)
      if ((often(name) || name.startsWith('*')) && !places.has(name)) places.set(name, places.size);
  const K = LABELS.length;
  const weights = new Float64Array(places.size * K);
  const spent = new Float64Array(places.size * K).fill(0.1);
  const bias = new Float64Array(K);
  const rows = marked.map(({ label, features }) => ({
    at: LABELS.indexOf(label),
    places: features.map((name) => places.get(name)).filter((place) => place !== undefined),
  }));
  const next = numbersFrom(1);
  const order = rows.map((_, i) => i);
  for (let round = 0; round < ROUNDS; round++) {
    for (let i = order.length - 1; i > 0; i--) {
      const j = Math.min(i, Math.floor(next() * (i + 1)));
      [order[i], order[j]] = [order[j] ?? 0, order[i] ?? 0];
    }
    for (const i of order) {
      const row = rows[i];
      if (row === undefined || row.places.length === 0) continue;
      const damping = 1 / Math.sqrt(row.places.length);
      const scores = LABELS.map(
        (_, k) =>
          row.places.reduce((sum, p) => sum + (weights[p * K + k] ?? 0), 0) * damping + (bias[k] ?? 0),
      );
      const top = Math.max(...scores);
      const raised = scores.map((score) => Math.exp(score - top));
      const sum = raised.reduce((a, b) => a + b, 0);
      for (let k = 0; k < K; k++) {
        const error = (raised[k] ?? 0) / sum - (k === row.at ? 1 : 0);
        for (const p of row.places) {
          const slope = error * damping + SHRINK * (weights[p * K + k] ?? 0);
          spent[p * K + k] = (spent[p * K + k] ?? 0) + slope * slope;
          weights[p * K + k] = (weights[p * K + k] ?? 0) - (RATE * slope) / Math.sqrt(spent[p * K + k] ?? 1);
        }
        bias[k] = (bias[k] ?? 0) - 0.02 * error;
      }
    }
  }
  const lines: string[] = [];
  for (const [name, place] of places) {
    const own = LABELS.map((_, k) => weights[place * K + k] ?? 0);
    const stem = !/[ >]/.test(name);
    if (!stem && Math.max(...own.map(Math.abs)) < FAINT) continue;
    const written = own.map((weight) =>
      DIGITS.charAt(Math.max(0, Math.min(DIGITS.length - 1, Math.round(weight * STEPS) + MIDDLE))),
    );
    lines.push(`${name}\t${written.join('')}`);
  }
  lines.sort();
  return [
    '/** How words lean: a feature, a tab, and one character a label in the order of LABELS. Learned from the sentences in',
    ' * test/reading/words, the open corpora and nothing else; `npx vitest run test/reading/words -u` learns it anew. */',
    `export const BIAS: readonly number[] = [${[...bias].map((value) => Number(value.toFixed(2))).join(', ')}];`,
    '',
    '// biome-ignore-all format: a table',
    `export const WEIGHTS = \`\n${lines.join('\n')}\n\`;`,
    '',
  ].join('\n');
};

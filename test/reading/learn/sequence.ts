/** What the net of src/reading/sequence learns from, and how what it has learned is written. The learning itself is
 * scripts/learn-sequence.py. */
import { readFileSync } from 'node:fs';
import { LABELS, type Label } from '../../../src/domain/facts.ts';
import { BORDER, type SeenWord, STRANGE, seenIn } from '../../../src/reading/sequence/seen.ts';
import type { Shape } from '../../../src/reading/sequence/table.ts';
import { STEM } from '../../../src/reading/words/features.ts';
import { DIGITS, digitOf, STEPS } from '../../../src/reading/words/notation.ts';
import { examples, FOLDS, fingerprint } from './examples.ts';

/** What a net found that had not seen the message, by example in the order of examples(). */
export const CHANCES = 'test/reading/learn/sequence-chances.txt';
export const WEIGHTS = 'src/reading/sequence/weights.ts';

/** Stems met less often are not learned; words longer than their stems have to be met more often. */
const LEAST_STEM = 2;
const LEAST_WORD = 3;
const BUILT = 0.3;
const LINE = 0.5;

/** What the Python side reads. Names are numbered from 1; from `signs` on they are what rules and dates tell. */
export interface Lesson {
  readonly names: readonly string[];
  readonly strange: number;
  /** How long a stem is at most. */
  readonly stem: number;
  /** What stands between sentences is never left out. */
  readonly border: number;
  readonly folds: number;
  readonly labels: number;
  readonly examples: readonly {
    readonly fold: number;
    readonly weight: number;
    /** True where rules were made from the very message. */
    readonly seen: boolean;
    readonly right: readonly number[];
    /** By word seen. */
    readonly spelled: readonly (readonly number[])[];
    readonly place: readonly number[];
    readonly signs: readonly (readonly number[])[];
    readonly sentence: readonly number[];
  }[];
}

const namesIn = (all: readonly (readonly SeenWord[])[]): string[] => {
  const stems = new Map<string, number>();
  const others = new Map<string, number>();
  const count = (name: string, among: Map<string, number>): unknown =>
    among.set(name, (among.get(name) ?? 0) + 1);
  for (const seen of all)
    for (const { spelled, place, signs } of seen) {
      for (const [n, name] of spelled.entries()) count(name, n === 0 ? stems : others);
      for (const name of [place, ...signs]) count(name, others);
    }
  const often = [
    ...[...stems].filter(([, times]) => times >= LEAST_STEM),
    ...[...others].filter(([, times]) => times >= LEAST_WORD),
  ];
  // What is met most comes first: table.ts says why.
  return [STRANGE, ...often.sort(([, a], [, b]) => b - a).map(([name]) => name)];
};

export const lesson = (): Lesson => {
  const set = examples();
  const all = set.map(seenIn);
  const names = namesIn(all);
  const numbers = new Map(names.map((name, i) => [name, i + 1]));
  const numbered = (list: readonly string[]): number[] =>
    list.map((name) => numbers.get(name)).filter((number) => number !== undefined);
  const strange = numbers.get(STRANGE) ?? 0;
  return {
    names,
    strange,
    stem: STEM,
    border: numbers.get(BORDER) ?? 0,
    folds: FOLDS,
    labels: LABELS.length,
    examples: set.map(({ fold, kind, label, weight }, i) => {
      const seen = all[i] ?? [];
      return {
        fold,
        weight: kind === 'line' ? LINE : kind === 'built' ? BUILT : weight,
        seen: kind === 'seen',
        right: [...new Set(label)].map((one) => LABELS.indexOf(one)),
        spelled: seen.map(({ spelled }) =>
          numbers.has(spelled[0] ?? '') ? numbered(spelled) : [strange, ...numbered(spelled)],
        ),
        place: seen.map(({ place }) => numbers.get(place) ?? 0),
        signs: seen.map(({ signs }) => numbered(signs)),
        sentence: seen.map(({ sentence }) => sentence),
      };
    }),
  };
};

/** What comes back from Python: weights in whole steps of {@link digitOf}. */
export interface LearnedNet {
  readonly shape: Shape;
  /** Stems no message has, of which the net knows what word vectors tell. */
  readonly strangers: readonly string[];
  /** By name, then by stranger. */
  readonly rows: readonly (readonly number[])[];
  readonly near: { weights: readonly number[]; base: readonly number[]; whole: number; worth: number };
  readonly wide: { weights: readonly number[]; base: readonly number[]; worth: number };
  readonly last: { weights: readonly number[]; base: readonly number[] };
  /** By example, the chance of each label by a net that has not seen it. */
  readonly chances: readonly (readonly number[])[];
}

const PER_LINE = 120;
const digitsOf = (steps: readonly number[]): string => steps.map((step) => digitOf(step / STEPS)).join('');
const block = (steps: readonly number[]): string =>
  `\`\n${digitsOf(steps).replace(new RegExp(`.{${PER_LINE}}`, 'g'), '$&\n')}\n\``;
const escaped = (text: string): string =>
  text.replaceAll('\\', '\\\\').replaceAll('`', '\\`').replaceAll('${', '\\${');

/** The source text of src/reading/sequence/weights.ts. */
export const writtenNet = (
  { names }: Lesson,
  { strangers, shape, rows, near, wide, last }: LearnedNet,
): string =>
  [
    '// biome-ignore-all format: a table',
    '// biome-ignore-all lint/suspicious/noApproximativeNumericConstant: measured, not meant',
    '/** What the net of impression.ts has learned, one character a weight: from the sentences in test/reading/learn and the open',
    ' * corpora, and from GloVe which words are near each other. `npm run learn:sequence` learns it anew. */',
    '',
    '/** A fingerprint of the messages and lines that were learned from. */',
    `export const NET_LEARNED_FROM = '${fingerprint()}';`,
    '',
    `export const SHAPE = ${JSON.stringify(shape)};`,
    `export const NEAR = { base: ${JSON.stringify(near.base)}, whole: ${near.whole}, worth: ${near.worth}, weights: ${block(near.weights)} };`,
    `export const WIDE = { base: ${JSON.stringify(wide.base)}, worth: ${wide.worth}, weights: ${block(wide.weights)} };`,
    `export const LAST = { base: ${JSON.stringify(last.base)}, weights: ${block(last.weights)} };`,
    `export const NAMES = \`\n${[...names, ...strangers].map((name, i) => `${escaped(name)}\t${digitsOf(rows[i] ?? [])}`).join('\n')}\n\`;`,
    '',
  ].join('\n');

/** A chance is written as one character: so many steps down from certain, each {@link DOWN} of its logarithm. */
const DOWN = 0.15;

export const writtenChances = ({ chances }: LearnedNet): string => {
  const digit = (chance: number): string =>
    DIGITS.charAt(Math.min(DIGITS.length - 1, Math.round(-Math.log(chance + 1e-9) / DOWN)));
  return [fingerprint(), ...chances.map((each) => each.map(digit).join('')), ''].join('\n');
};

/** @throws Error where they belong to other messages than there are */
export const chancesUnseen = (): Readonly<Record<Label, number>>[] => {
  const [from, ...lines] = readFileSync(CHANCES, 'utf8').trimEnd().split('\n');
  if (from !== fingerprint()) throw new Error('messages have changed: `npm run learn:sequence` comes first');
  return lines.map((line) => {
    const each = [...line].map((digit) => Math.exp(-DIGITS.indexOf(digit) * DOWN));
    const sum = each.reduce((a, b) => a + b, 0);
    return Object.fromEntries(LABELS.map((label, k) => [label, (each[k] ?? 0) / sum])) as Record<
      Label,
      number
    >;
  });
};

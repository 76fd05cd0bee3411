/** What the net of src/reading/sequence learns from, and how what it has learned is written. The learning itself is
 * scripts/learn-sequence.py. */
import { readFileSync } from 'node:fs';
import { LABELS } from '../../../src/domain/facts.ts';
import { PURPOSES } from '../../../src/reading/purpose/table.ts';
import { asImpression, type Impression } from '../../../src/reading/sequence/impression.ts';
import { BORDER, type SeenWord, STRANGE, seenIn } from '../../../src/reading/sequence/seen.ts';
import type { Shape } from '../../../src/reading/sequence/table.ts';
import { STEM } from '../../../src/reading/words/features.ts';
import { DIGITS, digitOf, STEPS } from '../../../src/reading/words/notation.ts';
import { type Example, examples, FOLDS, fingerprint } from './examples.ts';
import { purposesTold } from './purposes.ts';

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
  readonly purposes: number;
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
    /** The words that stand for a date, with the purposes it may have; none where nothing is told of it. */
    readonly dates: readonly (readonly [number, readonly number[]])[];
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
    purposes: PURPOSES.length,
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
        dates: seen.flatMap(({ date }, at) =>
          date === null
            ? []
            : [
                [
                  at,
                  (purposesTold(date, set[i] as Example) ?? []).map((one) => PURPOSES.indexOf(one)),
                ] as const,
              ],
        ),
      };
    }),
  };
};

/** What comes back from Python: weights in whole steps of {@link digitOf}. */
export interface LearnedNet {
  /** Stems no message has, of which the net knows what word vectors tell. */
  readonly strangers: readonly string[];
  /** By name, then by stranger. */
  readonly rows: readonly (readonly number[])[];
  readonly ears: readonly LearnedEar[];
  /** By example, what an ear that has not seen it makes of it: the chances of each label, then those of each purpose for each
   * of its dates. */
  readonly heard: readonly (readonly (readonly number[])[])[];
}

interface LearnedEar {
  readonly shape: Shape;
  readonly near: { weights: readonly number[]; base: readonly number[]; whole: number };
  readonly second: { weights: readonly number[]; base: readonly number[]; whole: number };
  readonly wide: { weights: readonly number[]; base: readonly number[] };
  readonly last: LearnedStep;
  readonly dated: LearnedStep;
}

interface LearnedStep {
  readonly weights: readonly number[];
  readonly base: readonly number[];
  readonly worth: { readonly near: number; readonly wide: number };
}

const PER_LINE = 120;
const digitsOf = (steps: readonly number[]): string => steps.map((step) => digitOf(step / STEPS)).join('');
const block = (steps: readonly number[]): string =>
  `\`\n${digitsOf(steps).replace(new RegExp(`.{${PER_LINE}}`, 'g'), '$&\n')}\n\``;
const step = ({ base, worth, weights }: LearnedStep): string =>
  `{ base: ${JSON.stringify(base)}, worth: ${JSON.stringify(worth)}, weights: ${block(weights)} }`;
const escaped = (text: string): string =>
  text.replaceAll('\\', '\\\\').replaceAll('`', '\\`').replaceAll('${', '\\${');

const ear = ({ shape, near, second, wide, last, dated }: LearnedEar): string[] => [
  '{',
  `shape: ${JSON.stringify(shape)},`,
  `near: { base: ${JSON.stringify(near.base)}, whole: ${near.whole}, weights: ${block(near.weights)} },`,
  `second: { base: ${JSON.stringify(second.base)}, whole: ${second.whole}, weights: ${block(second.weights)} },`,
  `wide: { base: ${JSON.stringify(wide.base)}, weights: ${block(wide.weights)} },`,
  `last: ${step(last)},`,
  `dated: ${step(dated)},`,
  '},',
];

/** The source text of src/reading/sequence/weights.ts. */
export const writtenNet = ({ names }: Lesson, { strangers, rows, ears }: LearnedNet): string =>
  [
    '// biome-ignore-all format: a table',
    '// biome-ignore-all lint/suspicious/noApproximativeNumericConstant: measured, not meant',
    '/** What the net of impression.ts has learned, one character a weight: from the sentences in test/reading/learn and the open',
    ' * corpora, and from GloVe which words are near each other. `npm run learn:sequence` learns it anew. */',
    '',
    '/** A fingerprint of the messages and lines that were learned from. */',
    `export const NET_LEARNED_FROM = '${fingerprint()}';`,
    '',
    'export const EARS = [',
    ...ears.flatMap(ear),
    '];',
    `export const NAMES = \`\n${[...names, ...strangers].map((name, i) => `${escaped(name)}\t${digitsOf(rows[i] ?? [])}`).join('\n')}\n\`;`,
    '',
  ].join('\n');

/** A chance is written as one character: so many steps down from certain, each {@link DOWN} of its logarithm. */
const DOWN = 0.15;

export const writtenChances = ({ heard }: LearnedNet): string => {
  const digit = (chance: number): string =>
    DIGITS.charAt(Math.min(DIGITS.length - 1, Math.round(-Math.log(chance + 1e-9) / DOWN)));
  const line = (lists: readonly (readonly number[])[]): string =>
    lists.map((each) => each.map(digit).join('')).join(' ');
  return [fingerprint(), ...heard.map(line), ''].join('\n');
};

/** What nets make of each of these that have not seen it. @throws Error where they belong to other messages than there are */
export const impressionsUnseen = (set: readonly Example[]): Impression[] => {
  const [from, ...lines] = readFileSync(CHANCES, 'utf8').trimEnd().split('\n');
  if (from !== fingerprint()) throw new Error('messages have changed: `npm run learn:sequence` comes first');
  return lines.map((line, i) => {
    const [labels, ...purposes] = line.split(' ').map((digits) => {
      const each = Float64Array.from(digits, (digit) => Math.exp(-DIGITS.indexOf(digit) * DOWN));
      const sum = each.reduce((a, b) => a + b, 0);
      return each.map((chance) => chance / sum);
    });
    const example = set[i] as Example;
    return asImpression(seenIn(example), example.on, { labels: labels as Float64Array, purposes });
  });
};

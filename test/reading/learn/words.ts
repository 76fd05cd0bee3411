/** Learns how the words of a message lean. */
import { LABELS, type Label } from '../../../src/domain/facts.ts';
import type { Sentence } from '../../../src/reading/canonical.ts';
import { featuresOf, strangeness } from '../../../src/reading/words/features.ts';
import { digitOf } from '../../../src/reading/words/notation.ts';
import { chancesBy, type Learned, learn } from './soft.ts';

const ROUNDS = 20;
/** Weights of pairs and families below this are not worth their place on disk, nor those behind the strongest. */
const FAINT = 0.25;
const MOST = 60_000;
const OFTEN = 2;

export interface Worded {
  readonly sentences: readonly Sentence[];
  readonly label: readonly Label[];
  readonly weight: number;
}

export interface LearnedWords {
  readonly learned: Learned;
  readonly chances: (sentences: readonly Sentence[]) => Record<Label, number>;
}

const named = new WeakMap<readonly Sentence[], readonly string[]>();
const namesOf = (sentences: readonly Sentence[]): readonly string[] => {
  let names = named.get(sentences);
  if (names === undefined) {
    names = [...featuresOf(sentences).keys()];
    named.set(sentences, names);
  }
  return names;
};

const isAlone = (name: string): boolean => !/[ >]/.test(name);

export const learnWords = (set: readonly Worded[]): LearnedWords => {
  const seen = new Map<string, number>();
  for (const { sentences } of set)
    for (const name of namesOf(sentences)) seen.set(name, (seen.get(name) ?? 0) + 1);
  const often = (name: string): boolean => (seen.get(name) ?? 0) >= OFTEN;
  const wordsOf = (sentences: readonly Sentence[]): string[] => {
    const names = namesOf(sentences);
    return [...names, ...strangeness(names, often)];
  };
  const whole = learn(
    set.map(({ sentences, label, weight }) => ({
      words: wordsOf(sentences),
      weight,
      right: [...new Set(label)].map((one) => LABELS.indexOf(one)),
    })),
    { classes: LABELS.length, rounds: ROUNDS, among: 'learned' },
  );
  const strength = (own: Float64Array): number => Math.max(...own.map(Math.abs));
  const alone = [...whole.weights].filter(([name]) => isAlone(name));
  const others = [...whole.weights]
    .filter(([name, own]) => !isAlone(name) && strength(own) >= FAINT)
    .sort(([, a], [, b]) => strength(b) - strength(a));
  const learned: Learned = {
    bias: whole.bias,
    weights: new Map([...alone, ...others.slice(0, MOST - alone.length)]),
  };
  return {
    learned,
    chances: (sentences) => {
      const each = chancesBy(learned, { words: wordsOf(sentences) }, 'learned');
      return Object.fromEntries(LABELS.map((label, k) => [label, each[k]])) as Record<Label, number>;
    },
  };
};

/** The source text of src/reading/words/weights.ts. */
export const writtenWords = ({ bias, weights }: Learned): string => {
  const lines = [...weights].map(([name, own]) => `${name}\t${[...own].map(digitOf).join('')}`);
  lines.sort();
  return [
    '// biome-ignore-all format: a table',
    '/** How words lean: a feature, a tab, and one character a label in the order of LABELS. Learned from the sentences in',
    ' * test/reading/learn, the open corpora and nothing else; `npm run learn` learns it anew. */',
    `export const BIAS: readonly number[] = [${bias.map((value) => Number(value.toFixed(2))).join(', ')}];`,
    '',
    `export const WEIGHTS = \`\n${lines.join('\n')}\n\`;`,
    '',
  ].join('\n');
};

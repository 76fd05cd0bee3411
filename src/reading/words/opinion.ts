/** A second opinion: how the words of a message lean, by weights learned from the project's own sentences. */
import { LABELS, type Label } from '../../domain/facts.ts';
import type { Sentence } from '../canonical.ts';
import { featuresOf, type Place, strangeness } from './features.ts';
import { BIAS, WEIGHTS } from './weights.ts';

export interface Opinion {
  /** Sums to one. */
  readonly chances: Readonly<Record<Label, number>>;
  /** The words that lean most towards a label, strongest first. */
  telling(label: Label): readonly Place[];
}

/** Weights are written one character a label, this many steps to one; the middle one stands for nothing. */
export const STEPS = 10;
export const MIDDLE = 31;
export const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
/** A word that leans less is not worth quoting. */
const SLIGHT = 0.3;

const VALUES = new Map([...DIGITS].map((digit, i) => [digit.charCodeAt(0), (i - MIDDLE) / STEPS]));

let table: Map<string, string> | null = null;
const weights = (): Map<string, string> => {
  if (table !== null) return table;
  table = new Map();
  for (const line of WEIGHTS.split('\n')) {
    const cut = line.lastIndexOf('\t');
    if (cut > 0) table.set(line.slice(0, cut), line.slice(cut + 1));
  }
  return table;
};

const weightOf = (written: string, label: number): number => VALUES.get(written.charCodeAt(label)) ?? 0;

export const opinionOf = (sentences: readonly Sentence[]): Opinion => {
  const known = weights();
  const features = featuresOf(sentences);
  const scores = LABELS.map(() => 0);
  let hits = 0;
  const count = (name: string): void => {
    const written = known.get(name);
    if (written === undefined) return;
    hits++;
    for (let k = 0; k < scores.length; k++) scores[k] = (scores[k] ?? 0) + weightOf(written, k);
  };
  for (const name of strangeness(features.keys(), (stem) => known.has(stem))) count(name);
  for (const name of features.keys()) count(name);
  const damping = 1 / Math.sqrt(Math.max(1, hits));
  const damped = scores.map((score, k) => score * damping + (BIAS[k] ?? 0));
  const top = Math.max(...damped);
  const raised = damped.map((score) => Math.exp(score - top));
  const sum = raised.reduce((a, b) => a + b, 0);
  return {
    chances: Object.fromEntries(LABELS.map((label, k) => [label, (raised[k] ?? 0) / sum])) as Record<
      Label,
      number
    >,
    telling: (label) => {
      const k = LABELS.indexOf(label);
      return [...features]
        .map(([name, place]) => ({ place, weight: weightOf(known.get(name) ?? '', k) }))
        .filter(({ weight }) => weight > SLIGHT)
        .sort((a, b) => b.weight - a.weight)
        .map(({ place }) => place);
    },
  };
};

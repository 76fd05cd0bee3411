/** A second opinion: how the words of a message lean, by weights learned from the project's own sentences. */
import { LABELS, type Label } from '../../domain/facts.ts';
import type { Sentence } from '../canonical.ts';
import { type Feature, featuresOf, strangeness } from './features.ts';
import { BIAS, WEIGHTS } from './weights.ts';

export interface Opinion {
  /** Sums to one. */
  readonly chances: Readonly<Record<Label, number>>;
  /** The words that lean most towards a label, strongest first. */
  telling(label: Label): readonly Feature[];
}

/** Weights are written one character a label, this many steps to one, `A` being the lowest. */
const STEPS = 10;
const MIDDLE = 31;
const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

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

const weightOf = (written: string, label: number): number =>
  (DIGITS.indexOf(written.charAt(label)) - MIDDLE) / STEPS;

export const opinionOf = (sentences: readonly Sentence[]): Opinion => {
  const known = weights();
  const hits: { readonly feature: Feature | null; readonly written: string }[] = [];
  const features = featuresOf(sentences);
  for (const name of strangeness(features.keys(), (stem) => known.has(stem))) {
    const written = known.get(name);
    if (written !== undefined) hits.push({ feature: null, written });
  }
  for (const feature of features.values()) {
    const written = known.get(feature.name);
    if (written !== undefined) hits.push({ feature, written });
  }
  const damping = 1 / Math.sqrt(Math.max(1, hits.length));
  const scores = LABELS.map(
    (_, k) => (BIAS[k] ?? 0) + hits.reduce((sum, { written }) => sum + weightOf(written, k), 0) * damping,
  );
  const top = Math.max(...scores);
  const raised = scores.map((score) => Math.exp(score - top));
  const sum = raised.reduce((a, b) => a + b, 0);
  const chances = Object.fromEntries(LABELS.map((label, k) => [label, (raised[k] ?? 0) / sum])) as Record<
    Label,
    number
  >;
  return {
    chances,
    telling: (label) => {
      const k = LABELS.indexOf(label);
      return hits
        .map(({ feature, written }) => ({ feature, weight: weightOf(written, k) }))
        .filter(({ weight }) => weight > 0.3)
        .sort((a, b) => b.weight - a.weight)
        .map(({ feature }) => feature)
        .filter((feature) => feature !== null);
    },
  };
};

export { DIGITS, MIDDLE, STEPS };

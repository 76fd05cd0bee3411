/** The learned weights of the net in plain numbers, found by a hash of what is seen. */
import { type Hashes, hashed } from '../hashes.ts';
import { stepsOf } from '../words/notation.ts';
import { broughtByRow } from './rows.ts';
import { EARS, NAMES } from './weights.ts';

/** How many numbers stand for a word; how many words in a row are looked at; how many outlooks there are on them, what is
 * carried along from word to word each way, on how many words in a row that is decided, what is carried once more by what was
 * found so, and how many outlooks there are on a sentence between its neighbours. All but the spans and the reach can be divided by four. */
export interface Shape {
  readonly width: number;
  readonly spans: readonly number[];
  readonly near: number;
  readonly carried: number;
  readonly reach: number;
  readonly second: number;
  readonly wide: number;
}

export interface NetTable {
  /** What may be seen of a word; the row of number `n` starts at `(n - 1) * width` of the ears' shape. */
  readonly names: Hashes;
  readonly rows: Int8Array;
  /** Each was learned by itself and hears the same words in its own way: what they hear on average is right more often than
   * either alone. */
  readonly ears: readonly Ear[];
}

export interface Ear {
  readonly shape: Shape;
  /** By word of each span, outlook and number of the word's row; and behind them by word of the reach, what is carried
   * (what a word brings, on and back, then what it keeps of what is carried, on and back) and number. */
  readonly near: Int8Array;
  /** What the first rows bring, one after the other: a program just started multiplies slowly. */
  readonly ready: Int16Array;
  /** By span and outlook, and by what is carried. */
  readonly nearBase: readonly number[];
  /** How much of such a sum is all: a word brings no more than that, and where it keeps all, nothing is added. */
  readonly whole: number;
  /** What is carried once more: by what was found at a word, and by what a word brings, on and back, and what it keeps. */
  readonly second: { readonly weights: Int8Array; readonly base: readonly number[]; readonly whole: number };
  /** By sentence (the one before, itself, the one after), what was seen near and carried in it, and outlook. */
  readonly wide: Int8Array;
  readonly wideBase: readonly number[];
  /** By label: what was seen near and carried anywhere, wide anywhere, and wide in the last sentence. */
  readonly last: Step;
  /** By purpose: what was seen near and carried at the date's word, the same in its sentence, and wide in its sentence. */
  readonly dated: Step;
}

/** A last step, from what was found to scores. */
export interface Step {
  readonly weights: Int8Array;
  /** One a score. */
  readonly base: readonly number[];
  /** What one of what was seen near or wide, once weighed, is worth. */
  readonly worth: { readonly near: number; readonly wide: number };
}

export interface Written {
  /** By line a name, a tab, and its row. */
  readonly names: string;
  readonly ears: readonly WrittenEar[];
}

export interface WrittenEar {
  readonly shape: Shape;
  readonly near: { readonly weights: string; readonly base: readonly number[]; readonly whole: number };
  readonly second: { readonly weights: string; readonly base: readonly number[]; readonly whole: number };
  readonly wide: { readonly weights: string; readonly base: readonly number[] };
  readonly last: WrittenStep;
  readonly dated: WrittenStep;
}

export type WrittenStep = Omit<Step, 'weights'> & { readonly weights: string };

/** So many names make up almost nine tenths of what is seen. */
const READY = 500;

const readyOf = (rows: Int8Array, ear: Pick<Ear, 'near' | 'shape'>): Int16Array => {
  const all = Math.min(READY, rows.length / ear.shape.width);
  const each = Array.from({ length: all }, (_, i) => broughtByRow(i + 1, rows, ear));
  return Int16Array.from(each.flatMap((brought) => [...brought]));
};

const numbersOf = (written: string): Int8Array => Int8Array.from(stepsOf(written.replaceAll('\n', '')));

const stepFrom = (step: WrittenStep): Step => ({ ...step, weights: numbersOf(step.weights) });

const earFrom = (rows: Int8Array, { shape, near, second, wide, last, dated }: WrittenEar): Ear => {
  const nearby = numbersOf(near.weights);
  return {
    shape,
    near: nearby,
    ready: readyOf(rows, { near: nearby, shape }),
    nearBase: near.base,
    whole: near.whole,
    second: { ...second, weights: numbersOf(second.weights) },
    wide: numbersOf(wide.weights),
    wideBase: wide.base,
    last: stepFrom(last),
    dated: stepFrom(dated),
  };
};

export const tableFrom = ({ names, ears }: Written): NetTable => {
  const lines = names.split('\n').filter((line) => line.includes('\t'));
  const cut = (line: string): number => line.lastIndexOf('\t');
  const rows = Int8Array.from(lines.flatMap((line) => stepsOf(line.slice(cut(line) + 1))));
  return {
    names: hashed(lines.map((line) => line.slice(0, cut(line)))),
    rows,
    ears: ears.map((ear) => earFrom(rows, ear)),
  };
};

let made: NetTable | null = null;

export const netTable = (): NetTable => {
  made ??= tableFrom({ names: NAMES, ears: EARS });
  return made;
};

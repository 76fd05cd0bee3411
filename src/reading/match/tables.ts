/** What a matcher runs on: the machine of many patterns in plain numbers, and the words that wake each pattern. */
import type { Look, Stretch } from './compile.ts';

/** Lists of lists, one behind the other: those of item `i` lie from `at[i]` to `at[i + 1]`. */
export interface Tables {
  /** Words by number, with a space between. */
  readonly words: string;
  readonly labels: number;
  /** By word, the labels it belongs to. */
  readonly wordAt: Uint32Array;
  readonly wordLabels: Uint16Array;
  /** Words by how they are made ("[a-z]{1,12}ly"), and by shape the labels such words belong to. */
  readonly shapes: readonly (readonly Stretch[])[];
  readonly shapeAt: Uint32Array;
  readonly shapeLabels: Uint16Array;
  /** Pairs: a label, and another whose words do not belong to it whatever their shape. */
  readonly excepted: Uint16Array;
  /** By state its steps in the order of trial, three numbers each: label, target, what is asked (a place in `asked`, 0 for nothing). */
  readonly stateAt: Uint32Array;
  readonly steps: Uint16Array;
  /** By state, the label a word must have to take any of its steps; NONE where that is not worth asking. */
  readonly gates: Uint16Array;
  readonly asked: readonly Asked[];
  readonly looks: readonly Look[];
  /** The state each pattern starts in. */
  readonly starts: Uint16Array;
  /** By word, what it wakes, four numbers each: pattern, what must stand before the word, words in front of it (least * 256 + most), the state behind it. */
  readonly wakingAt: Uint32Array;
  readonly waking: Uint16Array;
  /** Patterns that wait for no word. */
  readonly restless: readonly number[];
}

/** Looks asked before a word is taken, and behind it. */
export interface Asked {
  readonly before: readonly number[];
  readonly behind: readonly number[];
}

/** Stands for no label: the match ends here, or anything may stand there. */
export const NONE = 0xffff;
/** Numbers in a step, and in what a word wakes. */
export const STEP = 3;
export const WAKE = 4;
export const MOST_STATES = 1 << 14;

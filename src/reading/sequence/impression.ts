/** A third opinion: what the words say one after the other, by a small net that was learned from the project's own messages. */
import { LABELS, type Label } from '../../domain/facts.ts';
import { numberIn } from '../hashes.ts';
import { normalise } from '../normalise.ts';
import type { Surroundings } from '../purpose/features.ts';
import { broughtByRow, carryingOf, foundOf, nearTapsOf, tapsOf } from './rows.ts';
import { type SeenWord, STRANGE, seenIn } from './seen.ts';
import { type NetTable, netTable } from './table.ts';

/** Sums to one. */
export type Impression = Readonly<Record<Label, number>>;

/** What rows bring, by row: once met they are kept. */
interface Met {
  readonly table: NetTable;
  readonly rows: (Int16Array | undefined)[];
}

let met: Met | null = null;

const rowIn = (row: number, { table, rows }: Met): Int16Array => {
  const known = rows[row];
  if (known !== undefined) return known;
  const size = tapsOf(table.shape);
  const end = row * size;
  const brought =
    end <= table.ready.length ? table.ready.subarray(end - size, end) : broughtByRow(row, table);
  rows[row] = brought;
  return brought;
};

/** What each word brings to each near outlook, by its place in the span, and to what is carried: one word after the other in one list. A program just
 * started runs each round of a loop slowly, so that every round does four. */
const broughtBy = (seen: readonly SeenWord[], table: NetTable): Int32Array => {
  if (met?.table !== table) met = { table, rows: [] };
  const known = met;
  const { names, shape } = table;
  const size = tapsOf(shape);
  const brought = new Int32Array(seen.length * size);
  const add = (row: number, at: number): void => {
    if (row === 0) return;
    const from = rowIn(row, known);
    for (let o = 0, into = at; o < size; o += 4, into += 4) {
      brought[into] = (brought[into] as number) + (from[o] as number);
      brought[into + 1] = (brought[into + 1] as number) + (from[o + 1] as number);
      brought[into + 2] = (brought[into + 2] as number) + (from[o + 2] as number);
      brought[into + 3] = (brought[into + 3] as number) + (from[o + 3] as number);
    }
  };
  const strange = numberIn(STRANGE, names);
  for (const [i, { spelled, place, signs }] of seen.entries()) {
    const at = i * size;
    const placed = numberIn(place, names);
    if (placed !== 0) brought.set(rowIn(placed, known), at);
    const stem = numberIn(spelled[0] ?? '', names);
    add(stem === 0 ? strange : stem, at);
    for (let n = 1; n < spelled.length; n++) add(numberIn(spelled[n] as string, names), at);
    for (const sign of signs) add(numberIn(sign, names), at);
  }
  return brought;
};

/** No message comes near it; it keeps whatever is made of it within 32 bits. */
export const STRONGEST = 150_000;

/** The strongest found in each sentence, by outlook and by what is carried; nothing is weaker than 0. */
const foundIn = (seen: readonly SeenWord[], sentences: number, table: NetTable): Int32Array => {
  const all = broughtBy(seen, table);
  const found = new Int32Array(sentences * foundOf(table.shape));
  findNear(seen, all, table, found);
  findCarried(seen, all, table, found);
  return found;
};

/** Sums over so many words in a row around one; what the first of them brings lies from `first` on in its list. */
interface Window {
  readonly span: number;
  readonly first: number;
  readonly sums: number;
}

/** Adds to the sums at `into` what the words around the one at `i` bring. A round of four, as above. */
const addAround = (
  i: number,
  all: Int32Array,
  size: number,
  { span, first, sums: width }: Window,
  sums: Int32Array,
  into: number,
): void => {
  const words = all.length / size;
  const start = i - (span >> 1);
  for (let j = Math.max(0, -start); j < span && start + j < words; j++) {
    let from = (start + j) * size + first + j * width;
    for (let at = into; at < into + width; at += 4, from += 4) {
      sums[at] = (sums[at] as number) + (all[from] as number);
      sums[at + 1] = (sums[at + 1] as number) + (all[from + 1] as number);
      sums[at + 2] = (sums[at + 2] as number) + (all[from + 2] as number);
      sums[at + 3] = (sums[at + 3] as number) + (all[from + 3] as number);
    }
  }
};

const findNear = (
  seen: readonly SeenWord[],
  all: Int32Array,
  { shape, nearBase }: NetTable,
  found: Int32Array,
): void => {
  const [size, width] = [tapsOf(shape), foundOf(shape)];
  const base = Int32Array.from(nearBase.slice(0, shape.spans.length * shape.near));
  const sums = new Int32Array(base.length);
  let tap = 0;
  const windows = shape.spans.map((span): Window => {
    const first = tap * shape.near;
    tap += span;
    return { span, first, sums: shape.near };
  });
  for (const [i, { sentence }] of seen.entries()) {
    sums.set(base);
    for (const [s, window] of windows.entries()) addAround(i, all, size, window, sums, s * shape.near);
    let at = sentence * width;
    for (let k = 0; k < sums.length; k++, at++)
      if ((sums[k] as number) > (found[at] as number)) found[at] = Math.min(STRONGEST, sums[k] as number);
  }
};

/** By word, what it brings and what it keeps of what is carried past it. */
const carryingBy = (
  seen: readonly SeenWord[],
  all: Int32Array,
  { shape, nearBase }: NetTable,
): Int32Array => {
  const [size, carrying] = [tapsOf(shape), carryingOf(shape)];
  const base = Int32Array.from(nearBase.slice(-carrying));
  const sums = new Int32Array(seen.length * carrying);
  const window: Window = { span: shape.reach, first: nearTapsOf(shape), sums: carrying };
  for (let i = 0; i < seen.length; i++) {
    sums.set(base, i * carrying);
    addAround(i, all, size, window, sums, i * carrying);
  }
  return sums;
};

/** What is carried along from the first word on and from the last one back: each word keeps a share of it, and puts what it
 * brings in the place of the rest. */
const findCarried = (
  seen: readonly SeenWord[],
  all: Int32Array,
  table: NetTable,
  found: Int32Array,
): void => {
  const { shape, whole } = table;
  const { carried } = shape;
  const [carrying, width] = [carryingOf(shape), foundOf(shape)];
  const sums = carryingBy(seen, all, table);
  for (let way = 0; way < 2; way++) {
    const held = new Float64Array(carried);
    for (let n = 0; n < seen.length; n++) {
      const i = way === 0 ? n : seen.length - 1 - n;
      let brings = i * carrying + way * carried;
      let keeps = brings + 2 * carried;
      let at = (seen[i] as SeenWord).sentence * width + width - (2 - way) * carried;
      for (let k = 0; k < carried; k++, brings++, keeps++, at++) {
        const brought = sums[brings] as number;
        const news = brought > whole ? whole : brought < -whole ? -whole : brought;
        const share = (sums[keeps] as number) / (4 * whole) + 0.5;
        const kept = share > 1 ? 1 : share < 0 ? 0 : share;
        const now = kept * (held[k] as number) + (1 - kept) * news;
        held[k] = now;
        if (now > (found[at] as number)) found[at] = Math.round(now);
      }
    }
  }
};

/** What each wide outlook makes of each sentence; nothing is weaker than 0. */
const wideOn = (near: Int32Array, sentences: number, { wide, wideBase, shape }: NetTable): Int32Array => {
  const [width, outlooks] = [foundOf(shape), wideBase.length];
  const found = new Int32Array(sentences * outlooks);
  for (let s = 0; s < sentences; s++) found.set(wideBase, s * outlooks);
  for (let s = 0; s < sentences; s++)
    for (let i = 0; i < width; i++) {
      const strength = near[s * width + i] as number;
      if (strength === 0) continue;
      // The one before it hears of it as the one after, and the other way round.
      for (let beside = Math.max(-1, -s); beside <= 1 && s + beside < sentences; beside++) {
        let into = (s + beside) * outlooks;
        let from = ((1 - beside) * width + i) * outlooks;
        for (let k = 0; k < outlooks; k += 4, into += 4, from += 4) {
          found[into] = (found[into] as number) + strength * (wide[from] as number);
          found[into + 1] = (found[into + 1] as number) + strength * (wide[from + 1] as number);
          found[into + 2] = (found[into + 2] as number) + strength * (wide[from + 2] as number);
          found[into + 3] = (found[into + 3] as number) + strength * (wide[from + 3] as number);
        }
      }
    }
  for (let at = 0; at < found.length; at++) found[at] = Math.max(0, found[at] as number);
  return found;
};

const strongestOf = (all: Int32Array, width: number): Int32Array => {
  const strongest = new Int32Array(width);
  for (let i = 0; i < all.length; i++)
    strongest[i % width] = Math.max(strongest[i % width] as number, all[i] as number);
  return strongest;
};

const SILENCE = LABELS.indexOf('none');

/** Nothing but sums, products and quotients up to the last step, so that every machine finds the same. */
export const chancesIn = (seen: readonly SeenWord[], table: NetTable): Float64Array => {
  if (seen.length === 0) return Float64Array.from(LABELS, (_, k) => (k === SILENCE ? 1 : 0));
  const sentences = (seen.at(-1) as SeenWord).sentence + 1;
  const near = foundIn(seen, sentences, table);
  const wide = wideOn(near, sentences, table);
  const nearest = strongestOf(near, foundOf(table.shape));
  const widest = strongestOf(wide, table.wideBase.length);
  const lastly = wide.subarray(-table.wideBase.length);
  const { last, lastBase, worth } = table;
  let at = 0;
  const weighed = (found: Int32Array): number => {
    let sum = 0;
    for (let i = 0; i < found.length; i++) sum += (found[i] as number) * (last[at++] as number);
    return sum;
  };
  const scores = Float64Array.from(
    lastBase,
    (base) => base + weighed(nearest) * worth.near + (weighed(widest) + weighed(lastly)) * worth.wide,
  );
  normalise(scores);
  return scores;
};

export const impressionOf = (around: Surroundings): Impression => {
  const chances = chancesIn(seenIn(around), netTable());
  return Object.fromEntries(LABELS.map((label, k) => [label, chances[k] as number])) as Record<Label, number>;
};

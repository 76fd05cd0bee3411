/** What the net finds at each word of a message: what words in a row say, and what is carried along from word to word. */
import { numberIn } from '../hashes.ts';
import { broughtByRow, carryingOf, foundOf, nearOf, nearTapsOf, tapsOf } from './rows.ts';
import { type SeenWord, STRANGE } from './seen.ts';
import type { Ear, NetTable } from './table.ts';

/** What rows bring to each ear, by row: once met they are kept. */
const met = new WeakMap<Ear, (Int16Array | undefined)[]>();

const metBy = (ear: Ear): (Int16Array | undefined)[] => {
  const known = met.get(ear) ?? [];
  met.set(ear, known);
  return known;
};

/** Adds so many numbers of a list to those at `into`. A program just started runs each round of a loop slowly, so that every
 * round does four. */
const add = (
  sums: Int32Array,
  into: number,
  list: Int16Array | Int32Array,
  from: number,
  many: number,
): void => {
  for (const end = into + many; into < end; into += 4, from += 4) {
    sums[into] = (sums[into] as number) + (list[from] as number);
    sums[into + 1] = (sums[into + 1] as number) + (list[from + 1] as number);
    sums[into + 2] = (sums[into + 2] as number) + (list[from + 2] as number);
    sums[into + 3] = (sums[into + 3] as number) + (list[from + 3] as number);
  }
};

/** The same, so many times over. */
export const addTimes = (
  sums: Int32Array,
  into: number,
  weights: Int8Array,
  from: number,
  many: number,
  times: number,
): void => {
  for (const end = into + many; into < end; into += 4, from += 4) {
    sums[into] = (sums[into] as number) + times * (weights[from] as number);
    sums[into + 1] = (sums[into + 1] as number) + times * (weights[from + 1] as number);
    sums[into + 2] = (sums[into + 2] as number) + times * (weights[from + 2] as number);
    sums[into + 3] = (sums[into + 3] as number) + times * (weights[from + 3] as number);
  }
};

/** By word the rows of all that is seen of it. */
export const rowsOf = (
  seen: readonly SeenWord[],
  { names }: Pick<NetTable, 'names'>,
): readonly number[][] => {
  const strange = numberIn(STRANGE, names);
  return seen.map(({ spelled, place, signs }) => [
    numberIn(place, names),
    numberIn(spelled[0] ?? '', names) || strange,
    ...spelled.slice(1).map((name) => numberIn(name, names)),
    ...signs.map((name) => numberIn(name, names)),
  ]);
};

/** What each word brings to each near outlook, by its place in the span, and to what is carried: one word after the other in
 * one list. */
const broughtBy = (words: readonly (readonly number[])[], rows: Int8Array, ear: Ear): Int32Array => {
  const known = metBy(ear);
  const size = tapsOf(ear.shape);
  const rowIn = (row: number): Int16Array => {
    const end = row * size;
    known[row] ??=
      end <= ear.ready.length ? ear.ready.subarray(end - size, end) : broughtByRow(row, rows, ear);
    return known[row];
  };
  const brought = new Int32Array(words.length * size);
  for (const [i, own] of words.entries())
    for (const row of own) if (row > 0) add(brought, i * size, rowIn(row), 0, size);
  return brought;
};

/** No message comes near it; it keeps whatever is made of it within 32 bits. */
export const STRONGEST = 150_000;

/** Sums over so many words in a row around one; what the first of them brings lies from `first` on in its list. */
interface Window {
  readonly span: number;
  readonly first: number;
  readonly sums: number;
}

/** Adds to the sums at `into` what the words around the one at `i` bring. */
const addAround = (
  i: number,
  all: Int32Array,
  size: number,
  { span, first, sums: many }: Window,
  sums: Int32Array,
  into: number,
): void => {
  const words = all.length / size;
  const start = i - (span >> 1);
  for (let j = Math.max(0, -start); j < span && start + j < words; j++)
    add(sums, into, all, (start + j) * size + first + j * many, many);
};

/** What is found at each word, by outlook and by what is carried past it, once and again; nothing is weaker than 0. */
export const foundAt = (words: readonly (readonly number[])[], rows: Int8Array, ear: Ear): Int32Array => {
  const all = broughtBy(words, rows, ear);
  const { shape, whole, second } = ear;
  const found = new Int32Array(words.length * foundOf(shape));
  findNear(all, ear, found);
  const once = { full: whole, many: shape.carried, first: nearOf(shape) };
  carry(carryingBy(all, ear), once, ear, found);
  const again = { full: second.whole, many: shape.second, first: once.first + 2 * once.many };
  carry(carryingAgain(again.first, ear, found), again, ear, found);
  return found;
};

const findNear = (all: Int32Array, { shape, nearBase }: Ear, found: Int32Array): void => {
  const [size, width] = [tapsOf(shape), foundOf(shape)];
  const base = Int32Array.from(nearBase.slice(0, nearOf(shape)));
  const sums = new Int32Array(base.length);
  let tap = 0;
  const windows = shape.spans.map((span): Window => {
    const first = tap * shape.near;
    tap += span;
    return { span, first, sums: shape.near };
  });
  for (let i = 0; i < all.length / size; i++) {
    sums.set(base);
    for (const [s, window] of windows.entries()) addAround(i, all, size, window, sums, s * shape.near);
    let at = i * width;
    for (let k = 0; k < sums.length; k++, at++) {
      const sum = sums[k] as number;
      found[at] = sum > STRONGEST ? STRONGEST : sum < 0 ? 0 : sum;
    }
  }
};

/** By word, what it brings and what it keeps of what is carried past it. */
const carryingBy = (all: Int32Array, { shape, nearBase }: Ear): Int32Array => {
  const [size, carrying] = [tapsOf(shape), carryingOf(shape)];
  const base = Int32Array.from(nearBase.slice(-carrying));
  const sums = new Int32Array((all.length / size) * carrying);
  const window: Window = { span: shape.reach, first: nearTapsOf(shape), sums: carrying };
  for (let i = 0; i < all.length / size; i++) {
    sums.set(base, i * carrying);
    addAround(i, all, size, window, sums, i * carrying);
  }
  return sums;
};

/** The same once more, decided on the first so many of what was found at each word. */
const carryingAgain = (first: number, { shape, second }: Ear, found: Int32Array): Int32Array => {
  const [width, carrying] = [foundOf(shape), second.base.length];
  const base = Int32Array.from(second.base);
  const words = found.length / width;
  const sums = new Int32Array(words * carrying);
  for (let i = 0; i < words; i++) {
    sums.set(base, i * carrying);
    for (let j = 0; j < first; j++) {
      const strength = found[i * width + j] as number;
      if (strength > 0) addTimes(sums, i * carrying, second.weights, j * carrying, carrying, strength);
    }
  }
  return sums;
};

/** What is carried each way: how many numbers, how much of a sum is all, and where in what was found the first is kept. */
interface Carried {
  readonly many: number;
  readonly full: number;
  readonly first: number;
}

/** What is carried along from the first word on and from the last one back: each word keeps a share of it, and puts what it
 * brings in the place of the rest. */
const carry = (
  sums: Int32Array,
  { many, full, first }: Carried,
  { shape, whole }: Ear,
  found: Int32Array,
): void => {
  const [carrying, width] = [4 * many, foundOf(shape)];
  const words = found.length / width;
  for (let way = 0; way < 2; way++) {
    const held = new Float64Array(many);
    for (let n = 0; n < words; n++) {
      const i = way === 0 ? n : words - 1 - n;
      let brings = i * carrying + way * many;
      let keeps = brings + 2 * many;
      let at = i * width + first + way * many;
      for (let k = 0; k < many; k++, brings++, keeps++, at++) {
        const brought = (sums[brings] as number) / full;
        const news = brought > 1 ? 1 : brought < -1 ? -1 : brought;
        const share = (sums[keeps] as number) / (4 * full) + 0.5;
        const kept = share > 1 ? 1 : share < 0 ? 0 : share;
        const now = kept * (held[k] as number) + (1 - kept) * news;
        held[k] = now;
        if (now > 0) found[at] = Math.round(now * whole);
      }
    }
  }
};

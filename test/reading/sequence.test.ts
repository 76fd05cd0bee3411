/** The net's arithmetic, held against the same sums done plainly. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { LABELS } from '../../src/domain/facts.ts';
import { hashed, numberIn } from '../../src/reading/hashes.ts';
import { normalise } from '../../src/reading/normalise.ts';
import { chancesIn, STRONGEST } from '../../src/reading/sequence/impression.ts';
import { broughtByRow } from '../../src/reading/sequence/rows.ts';
import { type SeenWord, STRANGE } from '../../src/reading/sequence/seen.ts';
import { type NetTable, netTable } from '../../src/reading/sequence/table.ts';
import { digitOf, STEPS, stepsOf } from '../../src/reading/words/notation.ts';

const SHAPE = { width: 32, spans: [1, 3, 5], near: 4, carried: 4, reach: 3, wide: 8 };
const OUTLOOKS = SHAPE.near * SHAPE.spans.length;
const CARRYING = 4 * SHAPE.carried;
const FOUND = OUTLOOKS + 2 * SHAPE.carried;
const WORDS = ['^', 'we', 'decide', 'friday', 'not', 'rule x'];
const TAPS = 1 + 3 + 5;

/** Weights as far out as they go, or anywhere. */
const steps = (length: number): fc.Arbitrary<Int8Array> =>
  fc
    .array(fc.oneof(fc.constantFrom(-31, 31), fc.integer({ min: -31, max: 31 })), {
      minLength: length,
      maxLength: length,
    })
    .map((list) => Int8Array.from(list));
const bases = (length: number): fc.Arbitrary<number[]> =>
  fc.array(fc.integer({ min: -5000, max: 5000 }), { minLength: length, maxLength: length });

/** Some rows are worked out beforehand, the others when they are met. */
const READY = 3;

const tables: fc.Arbitrary<NetTable> = fc
  .record({
    shape: fc.constant(SHAPE),
    names: fc.constant(hashed([STRANGE, 'at 0 0', ...WORDS])),
    rows: steps((WORDS.length + 2) * SHAPE.width),
    near: steps((TAPS * SHAPE.near + SHAPE.reach * CARRYING) * SHAPE.width),
    nearBase: bases(OUTLOOKS + CARRYING),
    whole: fc.constantFrom(700, 8000.5),
    wide: steps(3 * FOUND * SHAPE.wide),
    wideBase: bases(SHAPE.wide),
    last: steps(LABELS.length * (FOUND + 2 * SHAPE.wide)),
    lastBase: fc.constant(LABELS.map(() => 0.25)),
    worth: fc.constant({ near: 1e-7, wide: 1e-12 }),
  })
  .map((net) => ({
    ...net,
    ready: Int16Array.from(Array.from({ length: READY }, (_, i) => [...broughtByRow(i + 1, net)]).flat()),
  }));

const messages: fc.Arbitrary<SeenWord[]> = fc
  .array(
    fc.record({
      word: fc.constantFrom(...WORDS, 'unheard'),
      signs: fc.subarray(['rule x', 'rule y', 'we', 'not']),
      next: fc.boolean(),
    }),
    { minLength: 1, maxLength: 12 },
  )
  .map((list) => {
    let sentence = 0;
    return list.map(({ word, signs, next }, i) => {
      if (i > 0 && next) sentence++;
      return { spelled: [word], place: 'at 0 0', signs, sentence };
    });
  });

const plainly = (seen: readonly SeenWord[], table: NetTable): Float64Array => {
  const { width, spans, near: some, wide: more } = table.shape;
  const rowOf = (name: string): number[] => {
    const row = numberIn(name, table.names);
    return row === 0 ? new Array(width).fill(0) : [...table.rows.slice((row - 1) * width, row * width)];
  };
  const numbers = seen.map(({ spelled, place, signs }) => {
    const names = spelled.map((name) => (numberIn(name, table.names) === 0 ? STRANGE : name));
    const all = [...names, place, ...signs].map(rowOf);
    return Array.from({ length: width }, (_, i) => all.reduce((sum, row) => sum + (row[i] ?? 0), 0));
  });
  const sentences = (seen.at(-1)?.sentence ?? 0) + 1;
  const near = Array.from({ length: sentences }, () => new Array<number>(FOUND).fill(0));
  seen.forEach(({ sentence }, t) => {
    let tap = 0;
    spans.forEach((span, s) => {
      for (let k = 0; k < some; k++) {
        let sum = table.nearBase[s * some + k] ?? 0;
        for (let j = 0; j < span; j++)
          for (let i = 0; i < width; i++)
            sum +=
              (numbers[t - (span >> 1) + j]?.[i] ?? 0) *
              (table.near[((tap + j) * some + k) * width + i] ?? 0);
        const own = near[sentence] ?? [];
        own[s * some + k] = Math.max(own[s * some + k] ?? 0, Math.min(STRONGEST, sum));
      }
      tap += span;
    });
  });
  const { carried, reach } = table.shape;
  const first = TAPS * some;
  const carrying = numbers.map((_, t) =>
    Array.from({ length: CARRYING }, (_, k) => {
      let sum = table.nearBase[OUTLOOKS + k] ?? 0;
      for (let j = 0; j < reach; j++)
        for (let i = 0; i < width; i++)
          sum +=
            (numbers[t - (reach >> 1) + j]?.[i] ?? 0) *
            (table.near[(first + j * CARRYING + k) * width + i] ?? 0);
      return sum;
    }),
  );
  const cut = (value: number, least: number, most: number): number => Math.min(most, Math.max(least, value));
  for (const way of [0, 1])
    for (let k = 0; k < carried; k++) {
      let held = 0;
      for (const t of way === 0 ? seen.keys() : [...seen.keys()].reverse()) {
        const news = cut(carrying[t]?.[way * carried + k] ?? 0, -table.whole, table.whole);
        const kept = cut((carrying[t]?.[(2 + way) * carried + k] ?? 0) / (4 * table.whole) + 0.5, 0, 1);
        held = kept * held + (1 - kept) * news;
        const own = near[seen[t]?.sentence ?? 0] ?? [];
        const at = OUTLOOKS + way * carried + k;
        own[at] = Math.max(own[at] ?? 0, Math.round(held));
      }
    }
  const wide = near.map((_, s) =>
    Array.from({ length: more }, (_, k) => {
      let sum = table.wideBase[k] ?? 0;
      for (let beside = 0; beside < 3; beside++)
        for (let i = 0; i < FOUND; i++)
          sum += (near[s + beside - 1]?.[i] ?? 0) * (table.wide[(beside * FOUND + i) * more + k] ?? 0);
      return Math.max(0, sum);
    }),
  );
  const strongest = (lists: readonly (readonly number[])[]): number[] =>
    (lists[0] ?? []).map((_, i) => Math.max(...lists.map((list) => list[i] ?? 0)));
  const found = [
    ...strongest(near).map((value) => value * table.worth.near),
    ...[...strongest(wide), ...(wide.at(-1) ?? [])].map((value) => value * table.worth.wide),
  ];
  const scores = Float64Array.from(LABELS, (_, label) =>
    found.reduce(
      (sum, value, i) => sum + value * (table.last[label * found.length + i] ?? 0),
      table.lastBase[label] ?? 0,
    ),
  );
  normalise(scores);
  return scores;
};

test('sums worked out beforehand, kept or made anew are those of the plain way', () => {
  fc.assert(
    fc.property(messages, tables, (seen, table) => {
      const expected = plainly(seen, table);
      chancesIn(seen, table).forEach((chance, k) => {
        expect(chance).toBeCloseTo(expected[k] ?? Number.NaN, 9);
      });
    }),
  );
});

test('no sum of the learned net leaves its number of bits', () => {
  const { near, wide, wideBase, shape, whole } = netTable();
  const furthest = (weights: Int8Array): number => Math.max(...weights.map(Math.abs));
  expect(furthest(near) * 31 * shape.width).toBeLessThan(2 ** 15);
  const found = STRONGEST * shape.spans.length * shape.near + whole * 2 * shape.carried;
  const most = found * furthest(wide) * 3 + Math.max(...wideBase.map(Math.abs));
  expect(most).toBeLessThan(2 ** 31);
});

test('of nothing said the net makes nothing: none', () => {
  expect([...chancesIn([], netTable())]).toEqual(LABELS.map((label) => (label === 'none' ? 1 : 0)));
});

test('every step of a weight is written and read back', () => {
  for (let step = -31; step <= 31; step++) expect(stepsOf(digitOf(step / STEPS))).toEqual([step]);
});

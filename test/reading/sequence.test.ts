/** The net's arithmetic, held against the same sums done plainly. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { LABELS } from '../../src/domain/facts.ts';
import { hashed, numberIn } from '../../src/reading/hashes.ts';
import { normalise } from '../../src/reading/normalise.ts';
import { PURPOSES } from '../../src/reading/purpose/table.ts';
import { STRONGEST } from '../../src/reading/sequence/found.ts';
import { type Heard, hear, impressionOf } from '../../src/reading/sequence/impression.ts';
import { broughtByRow } from '../../src/reading/sequence/rows.ts';
import { type SeenWord, STRANGE } from '../../src/reading/sequence/seen.ts';
import { type Ear, type NetTable, netTable, type Step } from '../../src/reading/sequence/table.ts';
import { digitOf, STEPS, stepsOf } from '../../src/reading/words/notation.ts';
import { surroundingsOf } from './learn/examples.ts';

const SHAPE = { width: 32, spans: [1, 3, 5], near: 4, carried: 4, reach: 3, second: 4, wide: 8 };
const OUTLOOKS = SHAPE.near * SHAPE.spans.length;
const CARRYING = 4 * SHAPE.carried;
const FIRST = OUTLOOKS + 2 * SHAPE.carried;
const FOUND = FIRST + 2 * SHAPE.second;
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

const step = (scores: number, found: number): fc.Arbitrary<Step> =>
  fc.record({
    weights: steps(scores * found),
    base: fc.constant(new Array<number>(scores).fill(0.25)),
    worth: fc.constant({ near: 1e-7, wide: 1e-12 }),
  });

const ROWS = (WORDS.length + 2) * SHAPE.width;

const ears: fc.Arbitrary<Omit<Ear, 'ready'>> = fc.record({
  shape: fc.constant(SHAPE),
  near: steps((TAPS * SHAPE.near + SHAPE.reach * CARRYING) * SHAPE.width),
  nearBase: bases(OUTLOOKS + CARRYING),
  whole: fc.constantFrom(700, 8000.5),
  second: fc.record({
    weights: steps(FIRST * 4 * SHAPE.second),
    base: bases(4 * SHAPE.second),
    whole: fc.constantFrom(90_000, 3e6),
  }),
  wide: steps(3 * FOUND * SHAPE.wide),
  wideBase: bases(SHAPE.wide),
  last: step(LABELS.length, FOUND + 2 * SHAPE.wide),
  dated: step(PURPOSES.length, 2 * FOUND + SHAPE.wide),
});

const tables: fc.Arbitrary<NetTable> = fc
  .record({
    names: fc.constant(hashed([STRANGE, 'at 0 0', ...WORDS])),
    rows: steps(ROWS),
    ears: fc.array(ears, { minLength: 1, maxLength: 2 }),
  })
  .map((net) => ({
    ...net,
    ears: net.ears.map((ear) => ({
      ...ear,
      ready: Int16Array.from(
        Array.from({ length: READY }, (_, i) => [...broughtByRow(i + 1, net.rows, ear)]).flat(),
      ),
    })),
  }));

const ON = '2026-03-11';
const [DATE = null] = surroundingsOf({ text: 'We decide on Friday.', on: ON }).owned;

const messages: fc.Arbitrary<SeenWord[]> = fc
  .array(
    fc.record({
      word: fc.constantFrom(...WORDS, 'unheard'),
      signs: fc.subarray(['rule x', 'rule y', 'we', 'not']),
      next: fc.boolean(),
      dated: fc.boolean(),
    }),
    { minLength: 1, maxLength: 12 },
  )
  .map((list) => {
    let sentence = 0;
    return list.map(({ word, signs, next, dated }, i) => {
      if (i > 0 && next) sentence++;
      return { spelled: [word], place: 'at 0 0', signs, sentence, date: dated ? DATE : null };
    });
  });

const cut = (value: number, least: number, most: number): number => Math.min(most, Math.max(least, value));

/** What one ear hears. */
const plainlyBy = (seen: readonly SeenWord[], net: NetTable, table: Ear): Heard => {
  const { width, spans, near: some, wide: more } = table.shape;
  const rowOf = (name: string): number[] => {
    const row = numberIn(name, net.names);
    return row === 0 ? new Array(width).fill(0) : [...net.rows.slice((row - 1) * width, row * width)];
  };
  const numbers = seen.map(({ spelled, place, signs }) => {
    const names = spelled.map((name) => (numberIn(name, net.names) === 0 ? STRANGE : name));
    const all = [...names, place, ...signs].map(rowOf);
    return Array.from({ length: width }, (_, i) => all.reduce((sum, row) => sum + (row[i] ?? 0), 0));
  });
  const sentences = (seen.at(-1)?.sentence ?? 0) + 1;
  const byWord = seen.map(() => new Array<number>(FOUND).fill(0));
  seen.forEach((_, t) => {
    let tap = 0;
    spans.forEach((span, s) => {
      for (let k = 0; k < some; k++) {
        let sum = table.nearBase[s * some + k] ?? 0;
        for (let j = 0; j < span; j++)
          for (let i = 0; i < width; i++)
            sum +=
              (numbers[t - (span >> 1) + j]?.[i] ?? 0) *
              (table.near[((tap + j) * some + k) * width + i] ?? 0);
        const own = byWord[t] ?? [];
        own[s * some + k] = cut(sum, 0, STRONGEST);
      }
      tap += span;
    });
  });
  const { carried, reach, second } = table.shape;
  const first = TAPS * some;
  const carry = (sums: readonly (readonly number[])[], many: number, full: number, from: number): void => {
    for (const way of [0, 1])
      for (let k = 0; k < many; k++) {
        let held = 0;
        for (const t of way === 0 ? seen.keys() : [...seen.keys()].reverse()) {
          const news = cut((sums[t]?.[way * many + k] ?? 0) / full, -1, 1);
          const kept = cut((sums[t]?.[(2 + way) * many + k] ?? 0) / (4 * full) + 0.5, 0, 1);
          held = kept * held + (1 - kept) * news;
          const own = byWord[t] ?? [];
          own[from + way * many + k] = Math.max(0, Math.round(held * table.whole));
        }
      }
  };
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
  carry(carrying, carried, table.whole, OUTLOOKS);
  const again = byWord.map((found) =>
    table.second.base.map((base, k) =>
      found
        .slice(0, FIRST)
        .reduce((sum, value, i) => sum + value * (table.second.weights[i * 4 * second + k] ?? 0), base),
    ),
  );
  carry(again, second, table.second.whole, FIRST);
  const near = Array.from({ length: sentences }, (_, sentence) =>
    Array.from({ length: FOUND }, (_, i) =>
      Math.max(...byWord.map((found, t) => (seen[t]?.sentence === sentence ? (found[i] ?? 0) : 0))),
    ),
  );
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
  const chances = ({ weights, base, worth }: Step, nearby: number[], widely: number[]): Float64Array => {
    const found = [
      ...nearby.map((value) => value * worth.near),
      ...widely.map((value) => value * worth.wide),
    ];
    const scores = Float64Array.from(base, (own, k) =>
      found.reduce((sum, value, i) => sum + value * (weights[k * found.length + i] ?? 0), own),
    );
    normalise(scores);
    return scores;
  };
  return {
    labels: chances(table.last, strongest(near), [...strongest(wide), ...(wide.at(-1) ?? [])]),
    purposes: seen.flatMap(({ date, sentence }, t) =>
      date === null
        ? []
        : [chances(table.dated, [...(byWord[t] ?? []), ...(near[sentence] ?? [])], wide[sentence] ?? [])],
    ),
  };
};

const plainly = (seen: readonly SeenWord[], net: NetTable): Heard => {
  const each = net.ears.map((ear) => plainlyBy(seen, net, ear));
  const mean = (lists: readonly (Float64Array | undefined)[]): Float64Array =>
    Float64Array.from(
      lists[0] ?? [],
      (_, k) => lists.reduce((sum, list) => sum + (list?.[k] ?? 0), 0) / lists.length,
    );
  return {
    labels: mean(each.map(({ labels }) => labels)),
    purposes: (each[0]?.purposes ?? []).map((_, n) => mean(each.map(({ purposes }) => purposes[n]))),
  };
};

test('sums worked out beforehand, kept or made anew are those of the plain way', () => {
  fc.assert(
    fc.property(messages, tables, (seen, table) => {
      const expected = plainly(seen, table);
      const found = hear(seen, table);
      expect(found.purposes.length).toBe(expected.purposes.length);
      [found.labels, ...found.purposes].forEach((chances, i) => {
        chances.forEach((chance, k) => {
          expect(chance).toBeCloseTo([expected.labels, ...expected.purposes][i]?.[k] ?? Number.NaN, 9);
        });
      });
    }),
  );
});

test('no sum of a learned ear leaves its number of bits', () => {
  const furthest = (weights: Int8Array): number => Math.max(...weights.map(Math.abs));
  for (const { near, second, wide, wideBase, shape, whole } of netTable().ears) {
    expect(furthest(near) * 31 * shape.width).toBeLessThan(2 ** 15);
    const first = STRONGEST * shape.spans.length * shape.near + whole * 2 * shape.carried;
    expect(first * furthest(second.weights) + Math.max(...second.base.map(Math.abs))).toBeLessThan(2 ** 31);
    const found = first + whole * 2 * shape.second;
    const most = found * furthest(wide) * 3 + Math.max(...wideBase.map(Math.abs));
    expect(most).toBeLessThan(2 ** 31);
  }
});

test('of nothing said the net makes nothing: none', () => {
  expect([...hear([], netTable()).labels]).toEqual(LABELS.map((label) => (label === 'none' ? 1 : 0)));
});

test('it tells what each day ahead is there for, and nothing of a day that is past', () => {
  const text =
    'Good to meet you on Tuesday. Come in for a second interview on Monday; we will decide by Friday.';
  const { days } = impressionOf(surroundingsOf({ text, on: ON }));
  const likeliest = [...days.values()].map((chances) =>
    PURPOSES.reduce((best, one) => (chances[one] > chances[best] ? one : best)),
  );
  expect(likeliest).toEqual(['meeting', 'theirs']);
});

test('every step of a weight is written and read back', () => {
  for (let step = -31; step <= 31; step++) expect(stepsOf(digitOf(step / STEPS))).toEqual([step]);
});

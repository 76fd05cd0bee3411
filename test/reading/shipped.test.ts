/** What the build puts in the place of the reader's tables is what they are in development. */
import { expect, test } from 'vitest';
import { ruleMachine } from '../../src/reading/machine.ts';
import { PURPOSE_STEPS, PURPOSES, purposeTable } from '../../src/reading/purpose/table.ts';
import { RULES } from '../../src/reading/rules/index.ts';
import { netTable } from '../../src/reading/sequence/table.ts';
import { shipped } from '../../src/reading/shipped.ts';
import { leaning, STEPS } from '../../src/reading/words/leaning.ts';

const { sources, bytes } = shipped();
const { buffer } = bytes;
const numbers = {
  Int8Array: (place: number, length: number) => new Int8Array(buffer, place, length),
  Int16Array: (place: number, length: number) => new Int16Array(buffer, place, length),
  Uint16Array: (place: number, length: number) => new Uint16Array(buffer, place, length),
  Uint32Array: (place: number, length: number) => new Uint32Array(buffer, place, length),
};

/** What a module of these exports; what it imports stands beside it. */
const exportsOf = (source: string): Record<string, unknown> => {
  const plain = source.replace(/^import .*$/gm, '').replace(/^export const (\w+) =/gm, 'out.$1 =');
  const out: Record<string, unknown> = {};
  new Function('out', 'numbers', plain)(out, numbers);
  return out;
};

test('the machine of the rules', () => {
  const { ruleMachine: ship } = exportsOf(sources['machine.ts'] ?? '');
  expect((ship as typeof ruleMachine)()).toEqual(ruleMachine());
});

test('how words lean', () => {
  const { leaning: ship, STEPS: steps } = exportsOf(sources['words/leaning.ts'] ?? '');
  expect((ship as typeof leaning)()).toEqual(leaning());
  expect(steps).toBe(STEPS);
});

test('the net', () => {
  const { netTable: ship } = exportsOf(sources['sequence/table.ts'] ?? '');
  expect((ship as typeof netTable)()).toEqual(netTable());
});

test('what dates are there for', () => {
  const out = exportsOf(sources['purpose/table.ts'] ?? '');
  const table = (out.purposeTable as typeof purposeTable)();
  expect(table).toEqual(purposeTable());
  expect(out.PURPOSES).toEqual(PURPOSES);
  expect(out.PURPOSE_STEPS).toBe(PURPOSE_STEPS);
});

test('the rules, without patterns and examples', () => {
  const nothing = { patterns: [], examples: [], nearMisses: [] };
  const { RULES: ship } = exportsOf(sources['rules/index.ts'] ?? '');
  expect(ship).toEqual(RULES.map(({ unless: _, ...rule }) => ({ ...rule, ...nothing })));
});

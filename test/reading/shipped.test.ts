/** What the build puts in the place of the reader's tables is what they are in development. */
import { expect, test } from 'vitest';
import { ruleMachine } from '../../src/reading/machine.ts';
import { numbers } from '../../src/reading/packed.ts';
import { RULES } from '../../src/reading/rules/index.ts';
import { shipped } from '../../src/reading/shipped.ts';
import { leaning, STEPS } from '../../src/reading/words/leaning.ts';

/** What a module of these exports; what it imports stands beside it. */
const exportsOf = (source: string): Record<string, unknown> => {
  const plain = source.replace(/^import .*$/m, '').replace(/^export const (\w+) =/gm, 'out.$1 =');
  const out: Record<string, unknown> = {};
  new Function('out', 'numbers', plain)(out, numbers);
  return out;
};
const sources = shipped();

test('the machine of the rules', () => {
  const { ruleMachine: ship } = exportsOf(sources['machine.ts'] ?? '');
  expect((ship as typeof ruleMachine)()).toEqual(ruleMachine());
});

test('how words lean', () => {
  const { leaning: ship, STEPS: steps } = exportsOf(sources['words/leaning.ts'] ?? '');
  expect((ship as typeof leaning)()).toEqual(leaning());
  expect(steps).toBe(STEPS);
});

test('the rules, without patterns and examples', () => {
  const nothing = { patterns: [], examples: [], nearMisses: [] };
  const { RULES: ship } = exportsOf(sources['rules/index.ts'] ?? '');
  expect(ship).toEqual(RULES.map(({ unless: _, ...rule }) => ({ ...rule, ...nothing })));
});

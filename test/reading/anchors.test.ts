/** The anchor table is what the patterns ask for: a pattern is tried only where one of its words stands. */
import { expect, test } from 'vitest';
import { patternSource } from '../../src/reading/find.ts';
import { RULES } from '../../src/reading/rules/index.ts';
import { anchorsOf } from './anchor-words.ts';

const table = (): string => {
  const lines = RULES.map((rule) => {
    const keys = rule.patterns.map(
      (source) => `    '${(anchorsOf(patternSource(source)) ?? ['*']).join(' ').replaceAll("'", "\\'")}',`,
    );
    return `  '${rule.name}': [\n${keys.join('\n')}\n  ],`;
  });
  return [
    '/** Words of which one must stand in a sentence for a pattern to be tried, by their first four letters; `*` is always tried.',
    ' * Worked out from the patterns: `npx vitest run test/reading/anchors.test.ts -u` writes it anew. */',
    '// biome-ignore-all format: one line a pattern, in the order of the rule',
    'export const ANCHORS: Readonly<Record<string, readonly string[]>> = {',
    ...lines,
    '};',
    '',
  ].join('\n');
};

test('the anchors on disk are those of the patterns', async () => {
  await expect(table()).toMatchFileSnapshot('../../src/reading/rules/anchors.ts');
});

/** The anchor table is what the patterns ask for: a pattern is tried only where its words stand. */
import { expect, test } from 'vitest';
import { patternSource } from '../../src/reading/find.ts';
import { RULES } from '../../src/reading/rules/index.ts';
import { anchorsOf } from './anchor-words.ts';

const line = (source: string): string => {
  const found = anchorsOf(patternSource(source));
  if (found === null) return '*';
  return found.second === null
    ? found.first.join(' ')
    : `${found.first.join(' ')} & ${found.second.join(' ')}`;
};

const table = (): string =>
  [
    '/** Words of which one must stand in a sentence for a pattern to be tried, by their first four letters; after `&` those of',
    ' * which one must stand there too; `*` is always tried. Worked out from the patterns:',
    ' * `npx vitest run test/reading/anchors.test.ts -u` writes it anew. */',
    '// biome-ignore-all format: one line a pattern, in the order of the rule',
    'export const ANCHORS: Readonly<Record<string, readonly string[]>> = {',
    ...RULES.flatMap((rule) => [
      `  '${rule.name}': [`,
      ...rule.patterns.map((source) => `    ${JSON.stringify(line(source))},`),
      '  ],',
    ]),
    '};',
    '',
  ].join('\n');

test('the anchors on disk are those of the patterns', async () => {
  await expect(table()).toMatchFileSnapshot('../../src/reading/rules/anchors.ts');
});

/** The rules as they ship: what a reading needs, and nothing that only tests need. */
import { expect, test } from 'vitest';
import { rulesModule } from '../../src/reading/packed-rules.ts';
import { RULES } from '../../src/reading/rules/index.ts';
import type { Rule } from '../../src/reading/rules/rule.ts';

test('every rule ships with all but its patterns and examples', async () => {
  const shipped = (await import(`data:text/javascript,${encodeURIComponent(rulesModule())}`)) as {
    RULES: readonly Rule[];
  };
  const nothing = { patterns: [], examples: [], nearMisses: [] };
  expect(shipped.RULES).toEqual(RULES.map(({ unless: _, ...rule }) => ({ ...rule, ...nothing })));
});

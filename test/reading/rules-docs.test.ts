/** The page of the reader's rules is the registry's: a rule added or reworded is there too (`vitest -u` writes it). */
import { expect, test } from 'vitest';
import { RULES } from '../../src/reading/rules/index.ts';

test('the page of the rules says what the registry holds', async () => {
  const rows = [...RULES]
    .sort((a, b) => a.name.localeCompare(b.name))
    .map(({ name, says, reason, source }) => `| \`${name}\` | ${says} | ${reason} | ${source} |`);
  const page = [
    '# The rules of the reader',
    '',
    'One file a rule, each with its own examples and near misses. What a rule tells is a label, or an aspect that shades others.',
    '',
    '| rule | tells | reason | source |',
    '| --- | --- | --- | --- |',
    ...rows,
    '',
  ].join('\n');
  await expect(page).toMatchFileSnapshot('../../src/reading/rules/README.md');
});

/** What the build takes out of commander, nothing of jobfu asks for. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { COMMANDS, GLOBAL_OPTIONS } from '../../src/program.ts';

test('no option excludes, implies or demands another, or comes from the environment', () => {
  const program = readFileSync(join(import.meta.dirname, '..', '..', 'src', 'program.ts'), 'utf8');
  expect(program).toContain('new Option(');
  expect(program).not.toMatch(
    /\.(conflicts|implies|env|makeOptionMandatory|requiredOption|hook|optionsGroup|commandsGroup|helpGroup)\(/,
  );
});

test('no name is given twice', async () => {
  const isOnce = (names: readonly string[]): void => expect(names).toEqual([...new Set(names)]);
  isOnce(COMMANDS.map(({ name }) => name));
  const namesIn = (flags: string): string[] => flags.match(/(?<![\w-])--?[\w-]+/g) ?? [];
  for (const { load } of COMMANDS) {
    const { options = [] } = await load();
    isOnce([...GLOBAL_OPTIONS, ...options].flatMap(({ flags }) => namesIn(flags)));
  }
});

/** What the build takes out of commander, nothing of jobfu asks for. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

test('no option excludes, implies or demands another, or comes from the environment', () => {
  const program = readFileSync(join(import.meta.dirname, '..', '..', 'src', 'program.ts'), 'utf8');
  expect(program).toContain('new Option(');
  expect(program).not.toMatch(/\.(conflicts|implies|env|makeOptionMandatory|requiredOption)\(/);
});

/** The manual page as built: all of the help is in it, and those who read manual pages for a living find no fault. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { EXIT } from '../src/domain/errors.ts';
import { COMMANDS, GLOBAL_OPTIONS } from '../src/program.ts';

const ROOT = join(import.meta.dirname, '..');
const PAGE = join(ROOT, 'dist', 'jobfu.1');

/** The page as a reader sees it, on one line. */
const shown = readFileSync(PAGE, 'utf8')
  .replace(/\\\(aq/g, "'")
  .replace(/\\\(ga/g, '`')
  .replace(/\\\(ti/g, '~')
  .replace(/\\f[BIR]/g, '')
  .replace(/\\\[u([0-9A-F]{4,5})\]/g, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)))
  .replace(/\\(.)/g, '$1')
  .replace(/\s+/g, ' ');

test.each(COMMANDS.map(({ name, load }) => ({ name, load })))('$name', async ({ name, load }) => {
  const { arguments: places = [], options = [], examples } = await load();
  expect(shown).toContain([`.SS jobfu ${name}`, ...places.map((place) => place.name)].join(' '));
  for (const { says } of places) expect(shown).toContain(says);
  for (const { flags, says } of options) expect(shown).toContain(`${flags} ${says}`);
  for (const line of examples) expect(shown).toContain(line.replace(/\s+/g, ' '));
});

test('options of every command, and every exit status', () => {
  for (const { flags, says } of GLOBAL_OPTIONS) expect(shown).toContain(`${flags} ${says}`);
  for (const status of Object.values(EXIT)) expect(shown).toMatch(new RegExp(`\\.TP ${status} [a-zA-Z]`));
});

test('the manifest names it, so that npm installs it', () => {
  const { man, files } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
    man: string;
    files: string[];
  };
  expect(join(ROOT, man)).toBe(PAGE);
  expect(files).toContain('dist');
});

describe.each([
  ['mandoc', ['-T', 'lint', '-W', 'warning', PAGE]],
  ['man', ['--warnings', '-E', 'UTF-8', '-l', '-Tutf8', '-Z', PAGE]],
])('%s', (tool, args) => {
  const isThere = spawnSync('which', [tool]).status === 0;
  test.skipIf(!isThere)(`has nothing to say against it${isThere ? '' : ' (skipped: not installed)'}`, () => {
    const { status, stdout, stderr } = spawnSync(tool, args, { encoding: 'utf8', maxBuffer: 1 << 26 });
    expect(stderr).toBe('');
    if (tool === 'mandoc') expect(stdout).toBe('');
    expect(status).toBe(0);
  });
});

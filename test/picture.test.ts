/** The picture of the README is drawn from a session as the program plays it today. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { hasTmux } from './e2e/screen.ts';

const ROOT = join(import.meta.dirname, '..');

test.skipIf(!hasTmux)(
  `npm run picture draws what is there${hasTmux ? '' : ' (skipped: tmux is not installed)'}`,
  () => {
    const folder = mkdtempSync(join(tmpdir(), 'jobfu-picture-'));
    try {
      const file = join(folder, 'session.svg');
      const { status, stderr } = spawnSync(process.execPath, ['scripts/make-picture.mjs', file], {
        cwd: ROOT,
        encoding: 'utf8',
      });
      expect([status, stderr]).toEqual([0, '']);
      expect(readFileSync(file, 'utf8')).toBe(readFileSync(join(ROOT, 'scripts', 'session.svg'), 'utf8'));
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
  30_000,
);

test('the README shows it', () => {
  expect(readFileSync(join(ROOT, 'README.md'), 'utf8')).toContain('](scripts/session.svg)');
});

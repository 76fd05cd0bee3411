/** The report as a file: for its owner alone, written again where jobfu wrote it, and nowhere else. */
import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type InProcess, openInProcess } from './in-process.ts';

let jobfu: InProcess;
beforeEach(() => {
  jobfu = openInProcess();
});
afterEach(() => jobfu.remove());

test('what is due, what was promised and what came stand on it', async () => {
  const add = ['add', '--company', 'Acme', '--role', 'SRE', '--at', 'yesterday 3pm', '--with', 'Dana Lee'];
  await jobfu.run([...add, '--said', 'we will decide by Friday']);
  const path = join(jobfu.folder, 'search.html');
  const { status, out } = await jobfu.run(['report', '--html', path]);
  expect([status, out]).toEqual([0, `One application on one page: ${path}\n`]);
  expect(statSync(path).mode & 0o777).toBe(0o600);
  const page = readFileSync(path, 'utf8');
  expect(page).toContain('<strong>Thank Dana Lee</strong> <span>Acme, SRE</span>');
  expect(page).toContain('On Tue 10 Mar they promised word by Fri 13 Mar: still ahead');
  expect(page).toContain('Interview with Dana Lee');

  await jobfu.run(['sent', 'thankyou', 'acme']);
  expect((await jobfu.run(['report', '--html', path])).status).toBe(0);
  expect(readFileSync(path, 'utf8')).toContain('Nothing is due');
});

test('where it cannot go', async () => {
  const other = join(jobfu.folder, 'mine.html');
  writeFileSync(other, '<p>mine</p>');
  const { status, err } = await jobfu.run(['report', '--html', other]);
  expect([status, err]).toEqual([
    2,
    `jobfu: ${other} is there already.\n  --yes replaces it, or name another file.\n`,
  ]);
  expect(readFileSync(other, 'utf8')).toBe('<p>mine</p>');
  expect((await jobfu.run(['report'])).err).toContain('--html is missing');
  expect((await jobfu.run(['report', '--html', join(jobfu.folder, 'none', 'a.html')])).status).toBe(3);
  expect((await jobfu.run(['report', '--html', jobfu.folder])).status).toBe(2);
});

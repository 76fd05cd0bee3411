/** Two applications at one employer: which one a part of a role means. */
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type InProcess, openInProcess } from './in-process.ts';

let jobfu: InProcess;
const applied = async (role: string) =>
  jobfu.run(['add', '--company', 'Northwind', '--role', role, '--applied', '2026-03-02']);
const booked = async (role: string) =>
  jobfu.run(['add', '--company', 'northwind', '--role', role, '--at', 'tomorrow 14:30']);

beforeEach(async () => {
  jobfu = openInProcess();
  await applied('Platform Engineer');
  await applied('Backend Engineer (C++)');
});
afterEach(() => jobfu.remove());

test.each([
  ['platform', 'number 1'],
  ['Backend engineer', 'number 2'],
  ['c++', 'number 2'],
  ['Platform Engineer', 'number 1'],
  // Of both, of neither, and no whole word.
  ['engineer', 'number 3'],
  ['designer', 'number 3'],
  ['plat', 'number 3'],
])('an interview for %j is with %s', async (role, which) => {
  const { out, err } = await booked(role);
  expect(out).toContain(which);
  if (which === 'number 3')
    expect(err).toContain(
      'new application; there is already 2 Northwind (Backend Engineer (C++)) and 1 Northwind (Platform Engineer)',
    );
  else expect(err).toBe('');
});

test('the same interview under a part of the role is the same; an application of its own may have a part of it', async () => {
  await booked('Platform Engineer');
  expect((await booked('platform')).err).toContain('already recorded');
  expect((await applied('Engineer')).out).toContain('number 3');
});

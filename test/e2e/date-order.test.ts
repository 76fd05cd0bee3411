/** How "3/4/2026" is read: by the setting, else the locale, else the region whose holidays count. */
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type InProcess, openInProcess } from './in-process.ts';

let jobfu: InProcess;
beforeEach(() => {
  jobfu = openInProcess();
});
afterEach(() => jobfu.remove());

const applied = async (env: Record<string, string> = {}): Promise<string> => {
  await jobfu.run(['add', '--company', 'Acme', '--applied', '3/2/2026'], { env });
  const { application } = await jobfu.json<{ application: { applied: string } }>(['show', 'acme']);
  return application.applied;
};

test.each([
  ['US-NY', 'C', '2026-03-02'],
  ['GB', 'C', '2026-02-03'],
  ['US-NY', 'en_GB.UTF-8', '2026-02-03'],
  ['', 'en_US.UTF-8', '2026-03-02'],
])('region %j, locale %s: %s', async (region, locale, day) => {
  if (region !== '') await jobfu.run(['config', 'set', 'region', region]);
  expect(await applied({ LANG: locale })).toBe(day);
});

test('the setting wins', async () => {
  await jobfu.run(['config', 'set', 'region', 'US-NY']);
  await jobfu.run(['config', 'set', 'dateOrder', 'dmy']);
  expect(await applied()).toBe('2026-02-03');
});

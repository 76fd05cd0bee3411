/** What to type to book an interview names the role where it has to. */
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type InProcess, openInProcess } from './in-process.ts';

let jobfu: InProcess;
beforeEach(async () => {
  jobfu = openInProcess();
  for (const role of ['Platform Engineer', 'Backend Engineer'])
    await jobfu.run(['add', '--company', 'Northwind', '--role', role, '--applied', '2026-03-02']);
});
afterEach(() => jobfu.remove());

test('booking is offered with the role where another runs there, and works as it is offered', async () => {
  const { err } = await jobfu.run(['heard', '1', 'Can you do Tuesday at 10?']);
  expect(err).toContain('--company "Northwind" --role "Platform Engineer" --at "2026-03-17T10:00"');
  const { out } = await jobfu.run(['prep', '1']);
  expect(out).toContain('jobfu add --company "Northwind" --role "Platform Engineer" --at "…"');
  await jobfu.run(['close', '2', '--as', 'withdrawn']);
  expect((await jobfu.run(['prep', '1'])).out).toContain('jobfu add --company "Northwind" --at "…"');
});

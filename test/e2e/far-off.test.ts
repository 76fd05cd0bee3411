/** A day typed without its year is the near one, or is asked for: nothing is kept a year off in silence. */
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type InProcess, openInProcess } from './in-process.ts';

let jobfu: InProcess;
beforeEach(() => {
  jobfu = openInProcess();
});
afterEach(() => jobfu.remove());

test.each([
  ['20 March', '2025-03-20'],
  ['29 Feb', '2024-02-29'],
  ['1 June', '2025-06-01'],
])('applied "%s", which is still ahead: the year is asked for', async (day, meant) => {
  const { status, err } = await jobfu.run(['add', '--company', 'Acme', '--applied', day]);
  expect(status).toBe(2);
  expect(err).toContain(`--applied ${meant}`);
  expect((await jobfu.run(['list'])).out).toContain('No applications');
  const kept = await jobfu.run(['add', '--company', 'Acme', '--applied', meant]);
  expect(kept.out).toMatch(/Kept: Acme · applied \w{3} \d+ \w{3} 202[45] · number 1/);
});

test.each([
  ['last Monday', 'Mon 9 Mar'],
  ['1 September', 'Mon 1 Sep 2025'],
  ['10 months ago', 'Sun 11 May 2025'],
])('applied "%s" is %s, and said', async (day, said) => {
  const { out } = await jobfu.run(['add', '--company', 'Acme', '--applied', day]);
  expect(out).toContain(`Kept: Acme · applied ${said} · number 1`);
});

test('an interview on a day that is far off on either side is asked for', async () => {
  const { status, err } = await jobfu.run(['add', '--company', 'Acme', '--at', '29 Feb']);
  expect(status).toBe(2);
  expect(err).toContain('"29 Feb" is far off: Thu 29 Feb 2024 or Tue 29 Feb 2028.');
  expect((await jobfu.run(['add', '--company', 'Acme', '--at', '29 Feb 2028'])).out).toContain('2028');
});

test('what was talked about is of the near interview', async () => {
  const { out } = await jobfu.run(['add', '--company', 'Acme', '--at', '9 March', '--topic', 'rotas']);
  expect(out).toContain('on Mon 9 Mar at Acme');
});

test('words and letters a year ago are asked for', async () => {
  await jobfu.run(['add', '--company', 'Acme', '--at', '9 March']);
  for (const line of [
    ['heard', 'acme', 'We will be in touch.'],
    ['sent', 'thankyou', 'acme'],
  ]) {
    const { status, err } = await jobfu.run([...line, '--on', '20 March']);
    expect(status).toBe(2);
    expect(err).toContain('--on 2025-03-20');
  }
});

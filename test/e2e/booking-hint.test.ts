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

const SEVERAL =
  'The site manager would like to meet you. Are you free Monday 16th at 2pm or Tuesday 17th at 10am?';

test('of several times they propose each is shown, and one of them is booked', async () => {
  const asked = await jobfu.run(['heard', '1', SEVERAL, '--book']);
  expect(asked.status).toBe(2);
  expect(asked.err).toContain(
    'They propose several times, Mon 16 Mar 14:00 and Tue 17 Mar 10:00; nothing was kept',
  );
  const { out, err } = await jobfu.run(['heard', '1', SEVERAL]);
  expect(out).toContain(
    'times proposed: Mon 16 Mar 14:00, “Monday 16th at 2pm”; Tue 17 Mar 10:00, “Tuesday 17th at 10am”',
  );
  expect(err).toContain('several times. To book one: jobfu add --company "Northwind" --role "Platform');
  expect(err).toContain('--at "2026-03-16T14:00"');
  await jobfu.run([
    ...'add --company Northwind --role'.split(' '),
    'Platform Engineer',
    '--at',
    '2026-03-17T10:00',
  ]);
  expect((await jobfu.run(['heard', '1', `${SEVERAL} Sue`])).err).not.toContain('several times');
});

test.each([
  [
    'Could you do Thursday at 3, Friday at 4 or Monday at 9.30?',
    ['2026-03-12T15:00', '2026-03-13T16:00', '2026-03-16T09:30'],
  ],
  ['Could you come in on Tuesday at 2?', undefined],
])('the times of %j', async (words, times) => {
  const read = await jobfu.json<{ times?: { at: string }[] }>(['classify', words]);
  expect(read.times?.map(({ at }) => at)).toEqual(times);
});

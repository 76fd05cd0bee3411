/** Of several interviews booked, the one that is meant is called off, moved or changed. */
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type InProcess, openInProcess } from './in-process.ts';

let jobfu: InProcess;
/** The numbers of the interviews with Dana and with Tom. */
let dana: number;
let tom: number;
const book = async (at: string, who: string): Promise<number> => {
  const added = await jobfu.json<{ interview: { id: number } }>([
    ...['add', '--company', 'Acme', '--at', at, '--with', who],
  ]);
  return added.interview.id;
};
beforeEach(async () => {
  jobfu = openInProcess();
  dana = await book('2026-03-12T10:00', 'Dana Lee');
  tom = await book('2026-03-13T11:00', 'Tom');
});
afterEach(() => jobfu.remove());

interface Changed {
  readonly interview: { readonly id: number; readonly at: string };
}

test('somebody named means their interview', async () => {
  const moved = await jobfu.json<Changed>(['reschedule', 'tom', '2026-03-16T09:00']);
  expect(moved.interview).toMatchObject({ id: tom, at: '2026-03-16T09:00:00+00:00' });
  await jobfu.run(['edit', 'tom', '--minutes', '30']);
  expect((await jobfu.json<Changed>(['cancel', 'tom'])).interview).toMatchObject({ id: tom, minutes: 30 });
  expect((await jobfu.json<Changed>(['cancel', 'acme'])).interview.id).toBe(dana);
});

test('the company alone means the next, and the other is named with what to type', async () => {
  const { out, err } = await jobfu.run(['cancel', 'acme']);
  expect(out).toContain('Called off: interview with Dana Lee on Thu 12 Mar 10:00');
  expect(err).toContain(
    `The interview with Tom on Fri 13 Mar 11:00 at Acme stays. If you meant that one: jobfu undo, then jobfu cancel 1 --interview ${tom}`,
  );
  await jobfu.run(['undo']);
  const { err: moved } = await jobfu.run(['reschedule', 'acme', '2026-03-16T09:00']);
  expect(moved).toContain(`jobfu reschedule 1 "2026-03-16T09:00" --interview ${tom}`);
});

test('an interview is named by its number', async () => {
  expect((await jobfu.json<Changed>(['cancel', 'acme', '--interview', `${tom}`])).interview.id).toBe(tom);
  const { status, err } = await jobfu.run(['cancel', 'acme', '--interview', '99']);
  expect(status).toBe(2);
  expect(err).toContain(`There is no interview 99 for 1 Acme.`);
  expect(err).toContain(`--interview ${dana} (Thu 12 Mar 10:00 with Dana Lee)`);
});

test('one that is over is not moved by its number', async () => {
  const { status, err } = await jobfu.run(
    ['reschedule', 'acme', '2026-03-16T09:00', '--interview', `${dana}`],
    { now: '2026-03-12T15:00' },
  );
  expect(status).toBe(2);
  expect(err).toContain('The interview of Thu 12 Mar 10:00 is not ahead');
  expect(err).toContain(`jobfu edit 1 --interview ${dana} --at`);
});

test('somebody who is at none of those booked calls off nothing', async () => {
  const now = '2026-03-12T15:00';
  const { status, err } = await jobfu.run(['cancel', 'dana'], { now });
  expect(status).toBe(2);
  expect(err).toContain('No interview with Dana Lee is ahead; what is booked is interview with Tom');
  expect(err).toContain(`--interview ${tom} (Fri 13 Mar 11:00 with Tom), --interview ${dana}`);
});

test('a recruiter who is met in none means the one that is booked', async () => {
  await jobfu.run(['cancel', 'dana']);
  await jobfu.run(['heard', 'acme', 'See you on Friday!', '--from', 'Una Gray']);
  expect((await jobfu.json<Changed>(['cancel', 'una'])).interview.id).toBe(tom);
});

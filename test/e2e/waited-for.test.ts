/** An offer that runs out today stands behind a follow-up that is late, by the order of days: it is told all the same. */
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type InProcess, openInProcess } from './in-process.ts';

const TODAY = { now: '2026-03-11T09:00' };
const REMARK =
  'They wait for this: decide on the offer · Borealis, Analyst · today: jobfu draft offer-accept 2\n';

let jobfu: InProcess;
beforeEach(async () => {
  jobfu = openInProcess();
  const refused = { now: '2026-03-05T09:00' };
  await jobfu.run(['add', '--company', 'Acme', '--at', '2026-03-04T15:00', '--with', 'Dana Lee'], refused);
  await jobfu.run(['heard', 'acme', 'We chose another candidate, sorry.'], refused);
  await jobfu.run(['sent', 'rejection-thanks', 'acme'], refused);
  const offered = { now: '2026-03-10T09:00' };
  const borealis = ['--company', 'Borealis', '--role', 'Analyst', '--at', '2026-03-06T10:00'];
  await jobfu.run(['add', ...borealis], offered);
  const offer =
    'We are delighted to offer you the job. Please let us have your answer by Wednesday, 11 March.';
  await jobfu.run(['heard', 'borealis', offer], offered);
  await jobfu.run(['sent', 'offer-thanks', 'borealis'], offered);
});
afterEach(() => jobfu.remove());

test('the list is by day; what it leaves out and they wait for is named', async () => {
  const whole = await jobfu.run(['due'], TODAY);
  expect(whole.out).toMatch(/Ask for feedback[\s\S]*Decide on the offer/);
  expect(whole.err).toBe('');
  const cut = await jobfu.run(['due', '--limit', '1'], TODAY);
  expect(cut.out).not.toContain('Decide on the offer');
  expect(cut.err).toBe(REMARK);
});

test('a bare draft writes what is due first, and names what they wait for', async () => {
  const bare = await jobfu.run(['draft'], TODAY);
  expect(bare.out).toContain('feedback');
  expect(bare.err).toContain(REMARK);
  expect((await jobfu.run(['draft', 'feedback', 'acme'], TODAY)).err).not.toContain('They wait');
});

test('--quiet: what is due, what comes and what rests, and no word about there being nothing', async () => {
  const { run } = jobfu;
  expect((await run(['due', '--limit', '1', '--quiet'], TODAY)).err).toBe('');
  await run(['close', 'borealis', '--as', 'declined'], TODAY);
  await run(['skip', 'acme'], TODAY);
  expect((await run(['due'], TODAY)).out).toContain('Nothing is due');
  expect(await run(['due', '--quiet'], TODAY)).toEqual({ status: 0, out: '', err: '' });
  await run(['add', '--company', 'Elmworks', '--applied', '2026-03-10'], TODAY);
  expect((await run(['due', '--quiet'], TODAY)).out).toMatch(/^Resting\n- Elmworks · until/);
});

/** An offer on the table: `draft` writes the letter `due` names, and `sent` records none that nobody chose. */
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type InProcess, openInProcess } from './in-process.ts';

let jobfu: InProcess;
const LAST_DAY = '2026-03-26T09:00';

beforeEach(async () => {
  jobfu = openInProcess();
  await jobfu.run(['add', '--company', 'Acme', '--role', 'Dev', '--at', '2026-03-10T14:00']);
  await jobfu.run(['sent', 'thankyou', 'acme']);
  await jobfu.run([
    'heard',
    'acme',
    'We would like to offer you the position. Please let us know by Friday 27 March.',
  ]);
  await jobfu.run(['sent', 'offer-thanks', 'acme']);
});
afterEach(() => jobfu.remove());

interface Due {
  due: { rule: string; command: string }[];
}
const decisionDue = async (now: string) => (await jobfu.json<Due>(['due'], { now })).due;

test.each([[[]], [['acme']]])('draft %j writes what due names, and says what else there is', async (who) => {
  expect(await decisionDue(LAST_DAY)).toMatchObject([{ command: 'jobfu draft offer-accept 1' }]);
  const { template } = await jobfu.json<{ template: string }>(['draft', ...who], { now: LAST_DAY });
  expect(template).toBe('offer-accept');
  const { status, err } = await jobfu.run(['draft', ...who], { now: LAST_DAY });
  expect(status).toBe(0);
  expect(err).toContain('jobfu draft offer-decline 1');
  expect(err).toContain('jobfu draft offer-extension 1');
});

test.each([[[]], [['acme']]])('sent %j refuses to decide, and names the letters', async (who) => {
  const { status, err } = await jobfu.run(['sent', ...who], { now: LAST_DAY });
  expect(status).toBe(2);
  for (const letter of ['offer-accept', 'offer-decline', 'offer-extension'])
    expect(err).toContain(`jobfu sent ${letter} 1`);
  expect(await decisionDue(LAST_DAY)).toMatchObject([{ rule: 'offer-decide' }]);
});

test('a letter that decides goes to the offer, whatever was added last', async () => {
  await jobfu.run(['add', '--company', 'Borealis', '--applied', 'yesterday']);
  const { status, out } = await jobfu.run(['sent', 'offer-decline'], { now: LAST_DAY });
  expect(status).toBe(0);
  expect(out).toContain('Acme');
});

test('more time was asked for: the decision is still what is drafted, and no letter goes out twice', async () => {
  const ask = ['sent', 'offer-extension', 'acme', '--set', 'until=2026-04-03'];
  await jobfu.run(ask, { now: LAST_DAY });
  expect((await jobfu.run(ask, { now: LAST_DAY })).err).toContain('already recorded');
  const { template } = await jobfu.json<{ template: string }>(['draft'], { now: LAST_DAY });
  expect(template).toBe('offer-accept');
});

test.each([
  ['Thursday', 'until Thursday 2 April?'],
  ['Monday', 'until Monday 30 March?'],
  ['Thursday 26 March', 'until Thursday 26 March?'],
])('more time until %j is asked for with a day after theirs', async (until, asked) => {
  const { out } = await jobfu.run(['draft', 'offer-extension', 'acme', '--set', `until=${until}`], {
    now: '2026-03-25T09:00',
  });
  expect(out.replace(/\s+/g, ' ')).toContain(`May I have ${asked}`);
});

test('whoever takes an offer is told who else is still waiting', async () => {
  await jobfu.run(['add', '--company', 'Beta', '--at', '2026-03-09T10:00']);
  const { err } = await jobfu.run(['sent', 'offer-accept', 'acme'], { now: LAST_DAY });
  expect(err).toContain('Still open: 2 Beta. To tell them: jobfu draft withdraw 2');
});

describe('another offer is told of', () => {
  beforeEach(async () => {
    await jobfu.run(['add', '--company', 'Borealis', '--role', 'Dev', '--at', '2026-03-12T14:00']);
  });
  const told = (...more: string[]) =>
    jobfu.run(['draft', 'other-offer', 'borealis', ...more], { now: LAST_DAY });

  test('with the day by which the one on record is to be answered', async () => {
    const { out, err } = await told();
    expect(out).toContain('have to answer it by Friday 27 March');
    expect(out).toContain('a decision by then');
    expect(err).toContain('Acme wants its answer by Fri 27 Mar, as on record: --set offerDay="…"');
  });

  test('with the day that is typed', async () => {
    const { out, err } = await told('--set', 'offerDay=2026-03-31');
    expect(out).toContain('have to answer it by Tuesday 31 March');
    expect(err).not.toContain('offerDay');
  });

  test('and with none once that offer is declined: a remark says how to name one', async () => {
    await jobfu.run(['sent', 'offer-decline', 'acme'], { now: LAST_DAY });
    const { out, err } = await told();
    expect(out).toContain('a decision in the coming week');
    expect(err).toContain('--set offerDay="…" names one');
  });

  test('an offer of their own is no other one', async () => {
    const { out } = await jobfu.run(['draft', 'other-offer', 'acme'], { now: LAST_DAY });
    expect(out).not.toContain('27 March');
  });
});

test.each([
  ['this week', 'by Friday 27 March'],
  ['this month', 'by Tuesday 31 March'],
  ['the week of 6 April', 'by Friday 10 April'],
])('an answer in %j comes by its end, and on no day that is past', async (by, answered) => {
  const { out } = await jobfu.run(['draft', 'offer-thanks', 'acme', '--set', `by=${by}`], {
    now: '2026-03-25T09:00',
  });
  expect(out.replace(/\s+/g, ' ')).toContain(`my answer ${answered}`);
});

test('more time, granted and told in one’s own words, moves the day of the decision', async () => {
  await jobfu.run(['sent', 'offer-extension', 'acme', '--set', 'until=2026-04-03']);
  await jobfu.run(['heard', 'acme', "Sue says that's fine, I can let them know by Friday 3 April"]);
  const { due } = await jobfu.json<{ due: { rule: string; due: string }[] }>(['due', '--days', '0'], {
    now: '2026-04-02T09:00',
  });
  expect(due).toMatchObject([{ rule: 'offer-decide', due: '2026-04-03T23:59:59.999+00:00' }]);
});

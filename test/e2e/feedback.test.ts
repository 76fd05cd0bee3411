/** Feedback that comes after a refusal is answered with thanks for it, and once. */
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type InProcess, openInProcess } from './in-process.ts';

interface Drafted {
  readonly template: string;
}

let jobfu: InProcess;
beforeEach(async () => {
  jobfu = openInProcess();
  await jobfu.run(['add', '--company', 'Acme', '--at', 'yesterday 10am', '--with', 'Dana Lee']);
  await jobfu.run(['heard', 'acme', "We've gone with another candidate, sorry. Dana"]);
});
afterEach(() => jobfu.remove());

const drafted = async (): Promise<string> => (await jobfu.json<Drafted>(['draft'])).template;
const FEEDBACK = 'You interviewed well. The only thing was technical depth on pricing.';

test('without the thanks for the refusal, which have had their day', async () => {
  expect(await drafted()).toBe('rejection-thanks');
  await jobfu.run(['heard', 'acme', FEEDBACK]);
  expect(await drafted()).toBe('feedback-thanks');
  await jobfu.run(['sent']);
  expect((await jobfu.run(['draft'])).out).not.toContain('Thank you for the feedback');
});

test('after them, where nothing else is due', async () => {
  await jobfu.run(['sent', 'rejection-thanks']);
  await jobfu.run(['heard', 'acme', FEEDBACK]);
  expect(await drafted()).toBe('feedback-thanks');
});

test('and not where another word follows the refusal', async () => {
  await jobfu.run(['heard', 'acme', 'Thanks, all the best.']);
  expect(await drafted()).toBe('rejection-thanks');
});

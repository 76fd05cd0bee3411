/** A letter somebody wrote, as it is read to be checked. */
import { expect, it } from 'vitest';
import { readLetter } from '../../src/commands/shared/written-letter.ts';

const bodyOf = async (text: string): Promise<string> =>
  (await readLetter(new TextEncoder().encode(text))).body;

const ANSWER = 'Hi Dana,\n\nThank you for Tuesday.\n\nBest,\nSam';

it.each([
  'On Mon, 23 Mar 2026 at 10:02, Dana Lee <dana@acme.example> wrote:\n> Please see attached.\n> Dana',
  'On Mon, 23 Mar 2026 at 10:02, Dana Lee <dana@acme.example>\nwrote:\n\n> Please see attached.',
  '-----Original Message-----\nFrom: Dana Lee\nPlease see attached.',
  'From: Dana Lee\nSent: Monday 23 March\nTo: Sam Reed\nSubject: Your interview\n\nPlease see attached.',
  '> Please see attached.\n> Dana',
])('what it answers is no part of it: %j', async (answered) => {
  expect(await bodyOf(`Subject: Re: your interview\n\n${ANSWER}\n\n${answered}\n`)).toBe(ANSWER);
});

it.each([
  'On 12 March you wrote: we decide by Friday. Is there any news?',
  'Best,\n-- \nSam Reed',
  'From: what you told me on 12 March I took it\nthat you decide by Friday.',
])('what only looks like it stays: %j', async (words) => {
  const letter = `Hi Dana,\n\n${words}\n\nBest,\nSam`;
  expect(await bodyOf(letter)).toBe(letter);
});

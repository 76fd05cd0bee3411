/** Thanks for what was noted as a sentence, and for a next step that only some will take. */
import { expect, it } from 'vitest';
import { nextNamed } from '../../src/letters/words/next-named.ts';
import { asTopic } from '../../src/letters/words/topics.ts';

it.each([
  ['clients increasingly expect fixed fees', 'how clients increasingly expect fixed fees'],
  ['Parents often ring after hours', 'how parents often ring after hours'],
  ['how clients often pay late', 'how clients often pay late'],
  ['ev chargers', 'EV chargers'],
])('%j was talked about as %j', (noted, topic) => {
  expect(asTopic(noted)).toBe(topic);
});

it.each([
  ['Successful candidates will be invited to a final interview.', ''],
  ["If you're successful there'll be a second interview.", ''],
  ['Next is the final interview, if you are free.', 'the final interview'],
])('what comes next after %j', (said, next) => {
  expect(nextNamed(said)).toBe(next);
});

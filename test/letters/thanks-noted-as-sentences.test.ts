/** Thanks for what was noted as a sentence, and for a next step that only some will take. */
import { expect, it } from 'vitest';
import { isAttended, isInformal } from '../../src/letters/words/meetings.ts';
import { nextNamed } from '../../src/letters/words/next-named.ts';
import { asTopic } from '../../src/letters/words/topics.ts';
import { write } from '../../src/letters/write.ts';
import { application, interview, request } from './build.ts';
import { templateNamed } from './built-in.ts';

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

it.each([
  ['informational interview', true],
  ['informational chat', true],
  ['informal chat', true],
  ['information security interview', false],
])('%s: nobody interviews there is %s', (stage, is) => {
  expect(isInformal(stage)).toBe(is);
});

it.each([
  ['assessment centre', true],
  ['selection day', true],
  ['trial shift', false],
  ['video interview', false],
])('%s: one gives thanks for the time at it: %s', (stage, is) => {
  expect(isAttended(stage)).toBe(is);
});

it('thanks for an assessment centre are for the time at it', () => {
  const { body } = write(
    templateNamed('thankyou'),
    null,
    request({ application: application({ interviews: [interview({ stage: 'assessment centre' })] }) }),
  );
  expect(body.replace(/\s+/g, ' ')).toContain('Thank you for your time at the assessment centre');
});

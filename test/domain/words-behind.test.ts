/** The words a why quotes: they carry the request, the denial, the promise, and stand so in the message. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { WEEKDAYS_ONLY } from '../../src/domain/calendar.ts';
import { wordsBehind } from '../../src/domain/words-behind.ts';
import { read } from '../../src/reading/read.ts';
import { reading } from './build.ts';

const behind = (text: string): string =>
  wordsBehind(text, read(text, { on: '2026-05-06', dateOrder: 'dmy', work: WEEKDAYS_ONLY }));

describe('the sentence, and not a mere day', () => {
  test.each([
    [
      'what is asked',
      'Thanks for coming. Please send us two references by Friday.',
      'Please send us two references by Friday',
    ],
    [
      'what is denied',
      'We will not be able to decide before June.',
      'We will not be able to decide before June',
    ],
    [
      'a title ends nothing',
      'Please send Dr. Miller your form by Friday. Bye!',
      'Please send Dr. Miller your form by Friday',
    ],
    [
      'nor does a line that a mail program broke',
      'Hello,\nwe are still meeting other candidates this month and we will\nbe in touch. Bye!',
      'we are still meeting other candidates this month and we will\nbe in touch',
    ],
    ['a greeting says nothing', "Hi Sam, we'll let you know by Friday.", "we'll let you know by Friday"],
    ['nor a longer one', 'Good morning Dr. Ellis - your task is attached.', 'your task is attached'],
    [
      'what is said without a stop is none',
      'Hi please send us, by Friday, two references',
      'Hi please send us, by Friday, two references',
    ],
    ['a name alone is no greeting', 'Hello, Friday', 'Hello, Friday'],
    ['a hold is told in words', 'We stopped hiring after the merger.', 'We stopped hiring after the merger'],
  ])('%s', (_, text, words) => expect(behind(text)).toBe(words));
});

describe('a long sentence is cut between its clauses', () => {
  test.each([
    [
      'We really liked the afternoon with you, your answers about the bakery were strong, and we would like to invite you to a second interview with the owners.',
      'we would like to invite you to a second interview with the owners',
    ],
    [
      'We are still interviewing other candidates and will be in touch in due course, so please bear with us for the time being while everybody is away.',
      'We are still interviewing other candidates and will be in touch in due course',
    ],
    [
      'After a long and careful look at all of the many applications that came in over the last four weeks we have decided not to move forward.',
      'we have decided not to move forward',
    ],
  ])('%s', (text, words) => expect(behind(text)).toBe(words));
});

test('without evidence, or with evidence of another text, it is all that was said', () => {
  expect(wordsBehind('Lovely to meet you.', reading('none', { silent: true }))).toBe('Lovely to meet you.');
  const elsewhere = { rule: 'x', quote: 'by Friday', start: 90, end: 99, says: 'vague' } as const;
  expect(wordsBehind('Soon.', reading('vague', { evidence: [elsewhere] }))).toBe('Soon.');
});

test('whatever was said and found, it is a slice of the message, with what was found in it', () => {
  const word = fc.constantFrom(
    'we',
    'not',
    'decide',
    'and we',
    'Mr. Hall',
    'soon,',
    'no –',
    'by Friday.',
    'x\n',
    'so it',
  );
  const words = fc.array(word, { minLength: 1, maxLength: 60 });
  fc.assert(
    fc.property(words, fc.nat(), fc.nat(), (said, a, b) => {
      const text = said.join(' ');
      const start = a % text.length;
      const end = start + 1 + (b % Math.min(40, text.length - start));
      const quote = text.slice(start, end);
      const evidence = [{ rule: 'x', quote, start, end, says: 'vague' as const }];
      const behindIt = wordsBehind(text, reading('vague', { evidence }));
      expect(text).toContain(behindIt);
      expect(behindIt).toContain(quote.replace(/^[\s,–.]+|[\s,–.]+$/g, ''));
    }),
  );
});

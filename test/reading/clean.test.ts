/** What of a mail is its writer's own word today, and what is passed on, quoted, signed or disclaimed. */
import { expect, test } from 'vitest';
import { clean } from '../../src/reading/clean.ts';

const left = (text: string): string => clean(text).replace(/\s+/g, ' ').trim();

test.each([
  ['We decide on Friday.\n\n> When do you decide?\n> Sam', 'We decide on Friday.'],
  ['Yes, please do that.\n\nOn Mon 2 March Sam Reed wrote:\nMay I call on Friday?', 'Yes, please do that.'],
  [
    'Thank you for this!\n\nFrom: Sam Reed\nTo: Desk\nSubject: Test\n\nWill you write by Friday?',
    'Thank you for this!',
  ],
  ['I sent your mail to the panel.\n\n> Could I hear by Friday?', 'I sent your mail to the panel.'],
  ['Thank you!\n\nOn Mon 2 March Sam Reed wrote:\nMay I call on Friday?', 'Thank you!'],
  ['Noted.\n\n--- Original message ---\nFrom: Sam Reed\nMay I call on Friday?', 'Noted.'],
])('an older mail is not: %s', (text, own) => {
  expect(left(text)).toBe(own);
});

test.each([
  ['FYI, from the yard:\n\n> Tell her we ring on Friday.', 'Tell her we ring on Friday.'],
  [
    'Hi Sam,\nsee below from the board.\nBest,\nKim\n\nFrom: The Board\nTo: Kim\n\nWe vote on Tuesday.',
    'We vote on Tuesday.',
  ],
  ["Hi, I'm passing this on:\n\n> The ward says yes.\n\nKim", 'The ward says yes.'],
  [
    'Hi Sam, here is the director.\nHer note is below.\n\n> I want to see him again.',
    'I want to see him again.',
  ],
  ['Hi Sam,\n\nOn Mon 2 March Kim Oba wrote:\nWe vote on Tuesday.', 'We vote on Tuesday.'],
  ['Sam, see below.\n\nOn Mon 2 March Kim Oba wrote:\nWe vote on Tuesday.', 'We vote on Tuesday.'],
])('what is passed on is: %s', (text, passedOn) => {
  expect(left(text)).toContain(passedOn);
});

test.each([
  ['NOTICE: you will hear from us by 11 December.', 'NOTICE: you will hear from us by 11 December.'],
  ['We vote on Tuesday.\n\nNotice: this mail is intended for its recipient alone.', 'We vote on Tuesday.'],
  ['We vote on Tuesday.\n\nIMPORTANT NOTICE - the contents are confidential.', 'We vote on Tuesday.'],
])('a notice is a disclaimer where it speaks of the mail itself: %s', (text, own) => {
  expect(left(text)).toBe(own);
});

test.each([
  ['To: all who applied. You will hear by 31 March.', 'To: all who applied. You will hear by 31 March.'],
  ['To: all who applied\nYou will hear by 31 March.', 'You will hear by 31 March.'],
])('a head is one above something: %s', (text, own) => {
  expect(left(text)).toBe(own);
});

/** What one was given over a coffee, or promised there, is thanked for, and they hear how it goes where they asked to. */
import { expect, it } from 'vitest';
import { write } from '../../src/letters/write.ts';
import { application, interview, message, person, reading, request } from './build.ts';
import { templateNamed } from './built-in.ts';

const DANA = person();

const thanks = (text: string, variant: string | null = null, stage = 'coffee'): string => {
  const settled = reading({ kind: 'vague' });
  const words = message({ text, on: '2026-03-10', interview: 1, reading: settled });
  return write(
    templateNamed('thankyou'),
    variant,
    request({
      application: application({ people: [DANA], interviews: [interview({ stage })] }),
      to: [DANA],
      messages: [{ message: words, reading: settled }],
    }),
  ).body;
};

it.each([
  ['she gave me tips on the application', 'for the tips on the application;'],
  ['She gave me some great advice on my CV', 'for the advice on my CV;'],
  [
    'he gave me some really useful pointers about working in his team',
    'for the pointers about working in your team;',
  ],
  [
    'she gave me some great advice on my CV and offered to put me in touch with her head of HR, Lynn Burke',
    'for the advice on my CV, and for putting me in touch with your head of HR;',
  ],
  ["let me know if you apply and I'll put in a good word", 'for offering to put in a good word;'],
  ['If I apply he will pass my CV to his boss', 'for offering to pass my CV to your boss;'],
  [
    "she said she'd send me the job description when it goes live",
    'for offering to send me the job description;',
  ],
  ['He will email me the link to the course', 'for offering to email me the link to the course;'],
])('“%s” is thanked for', (text, expected) => {
  expect(thanks(text)).toContain(`Many thanks, too, ${expected} I hope to return the favour one day.`);
});

it('advice is thanked for after an interview as well', () => {
  expect(thanks('She gave me some good feedback on my lesson', 'full', 'in-person')).toContain(
    'Thank you, too, for the feedback on my lesson.',
  );
});

it.each([
  ["she didn't give me any advice", 'advice'],
  ['They will give feedback to everyone', 'for the feedback'],
  ['If it goes well she will put me forward to the client', 'offering'],
  ["we'll send you the contract", 'offering'],
])('“%s” is nothing of the kind', (text, not) => {
  expect(thanks(text)).not.toContain(not);
});

it.each([
  ['Keep in touch, and let me know how you get on', 'I will let you know how I get on.'],
  ['he asked me to keep him posted', 'I will let you know how I get on.'],
  ["let me know if you apply and I'll put in a good word", 'I will let you know if I apply.'],
  ['Let me know when you apply', 'I will let you know when I apply.'],
  ['We will let you know how we get on', null],
  ['We will be in touch.', null],
])('“%s” is answered', (text, expected) => {
  if (expected === null) expect(thanks(text)).not.toContain('let you know');
  else expect(thanks(text)).toContain(expected);
  expect(thanks(text, null, 'in-person')).not.toContain('how I get on');
});

const followed = (project: string, topic: string): string =>
  write(
    templateNamed('thankyou'),
    null,
    request({
      application: application({
        people: [DANA],
        interviews: [interview({ stage: 'coffee chat', project, topics: [{ text: topic, person: null }] })],
      }),
      to: [DANA],
    }),
  ).body;

it.each([
  ['rebranding the city library', 'how you get on with rebranding the city library.'],
  ['restoring the old station', 'how you get on with restoring the old station.'],
  ['opening a third branch', 'how you get on with opening a third branch.'],
  ['the city library', 'I will follow the city library with interest.'],
])('what comes of “%s” is of interest after a coffee', (project, expected) => {
  expect(followed(project, 'the rota')).toContain(expected);
});

it('a talk of theirs is heard about', () => {
  expect(followed('', 'their talk')).toContain('I enjoyed hearing about your talk');
  expect(followed('', 'the rota')).toContain('I enjoyed talking about the rota');
});

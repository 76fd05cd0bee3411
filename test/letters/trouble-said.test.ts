/** A challenge named among their words is one the thanks speak of, where none was noted. */
import { expect, it } from 'vitest';
import { write } from '../../src/letters/write.ts';
import { application, interview, message, person, reading, request } from './build.ts';
import { templateNamed } from './built-in.ts';

const DANA = person();

const thanks = (text: string, challenge: string | null = null, met = [1]): string => {
  const settled = reading({ kind: 'vague' });
  const words = message({ text, on: '2026-03-10', interview: 1, reading: settled });
  return write(
    templateNamed('thankyou'),
    'full',
    request({
      application: application({
        people: [DANA, person({ id: 2, name: 'Tom Pike' })],
        interviews: [interview({ challenge, with: met })],
      }),
      to: [DANA],
      messages: [{ message: words, reading: settled }],
    }),
  ).body;
};

it.each([
  [
    "He told me the biggest problem is staff turnover. He'll get back to me after the weekend",
    'You mentioned staff turnover, and I would be glad to help with that.',
  ],
  [
    'She said their main challenge right now is keeping up with demand, will be in touch',
    'You mentioned keeping up with demand, and I would be glad to help with that.',
  ],
  [
    "She mentioned they struggle to recruit nurses and she'd let me know on Friday",
    'You mentioned how hard it is to recruit nurses, and I would be glad to help with that.',
  ],
  [
    'they struggle with open rates. She will be in touch.',
    'You mentioned open rates, and I would be glad to help with that.',
  ],
  [
    'The biggest issue is that nobody wants to work nights. They will ring me.',
    'You mentioned that nobody wants to work nights, and I would be glad to help with that.',
  ],
])('“%s”', (text, expected) => {
  expect(thanks(text)).toContain(expected);
});

it.each([
  'We are struggling to decide between two candidates.',
  'No problem, we will be in touch.',
  'The main thing is that we will be in touch.',
])('“%s” names none', (text) => {
  expect(thanks(text)).not.toContain('You mentioned');
});

it('one that was noted comes first, and of several met nobody is said to have named it', () => {
  const text = 'The biggest problem is staff turnover.';
  expect(thanks(text, 'late deliveries')).toContain('You mentioned late deliveries');
  expect(thanks(text, null, [1, 2])).not.toContain('turnover');
});

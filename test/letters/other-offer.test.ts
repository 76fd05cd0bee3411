/** Another offer is told of with what is still ahead: an interview, or the day they named. */
import { expect, it } from 'vitest';
import { write } from '../../src/letters/write.ts';
import { application, interview, message, reading, request } from './build.ts';
import { templateNamed } from './built-in.ts';

const body = (facts: Parameters<typeof request>[0], offerDay?: string): string =>
  write(
    templateNamed('other-offer'),
    null,
    request({ ...facts, set: offerDay ? { offerDay } : {} }),
  ).body.replace(/\s+/g, ' ');

const BOOKED = { application: application({ interviews: [interview({ at: '2026-03-17T09:00:00.000Z' })] }) };
const NAMED = {
  messages: [
    {
      message: message(),
      reading: reading({
        kind: 'clear-timeline',
        deadline: {
          from: '2026-03-20',
          to: '2026-03-20',
          owner: 'them',
          phrase: 'by Friday',
          ambiguous: false,
        },
      }),
    },
  ],
};

const INVITED = {
  messages: [
    {
      message: message({
        text: 'We would like to invite you to a second interview on Tuesday 17 March at 10.',
      }),
      reading: reading({
        kind: 'immediate',
        nextStep: 'interview',
        appointment: { at: '2026-03-17T10:00', phrase: 'Tuesday 17 March at 10' },
      }),
    },
  ],
};

it.each([
  [
    'an interview they invite to, before the offer runs out',
    INVITED,
    '2026-03-19',
    'I look forward to the second interview on Tuesday 17 March. Might there be a decision soon after it',
  ],
  [
    'an interview they invite to that comes too late',
    INVITED,
    '2026-03-16',
    'The second interview on Tuesday 17 March will be too late for that. Could it be brought forward?',
  ],
  [
    'an interview before the offer runs out',
    BOOKED,
    '2026-03-19',
    'decision soon after it, in time for my answer?',
  ],
  [
    'an interview on that very day',
    BOOKED,
    '2026-03-17',
    'I look forward to the interview on Tuesday 17 March.',
  ],
  [
    'an interview that comes too late',
    BOOKED,
    '2026-03-16',
    'The interview on Tuesday 17 March will be too late',
  ],
  [
    'an interview, the day of the offer not known',
    BOOKED,
    undefined,
    'Might there be a decision soon after it?',
  ],
  [
    'their day before it',
    NAMED,
    '2026-03-23',
    'I would hear by Friday 20 March. Is that still how things stand?',
  ],
  ['their day after it', NAMED, '2026-03-18', 'Might there be news sooner, by Wednesday 18 March?'],
  ['neither', {}, '2026-03-18', 'Where does my application stand, and might there be a decision by then?'],
] as const)('%s', (_, facts, offerDay, sentence) => {
  const text = body(facts, offerDay);
  expect(text).toContain(sentence);
  if (facts === BOOKED) expect(text).not.toContain('another conversation');
});

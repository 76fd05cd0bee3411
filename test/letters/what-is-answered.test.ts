/** What they asked is what the reply says yes to, and what they have said already it does not ask. */
import { describe, expect, it } from 'vitest';
import type { NextStep, Reading } from '../../src/domain/facts.ts';
import type { LetterRequest } from '../../src/letters/request.ts';
import { isInPassing } from '../../src/letters/words/times-said.ts';
import { write } from '../../src/letters/write.ts';
import { message, reading, request } from './build.ts';
import { templateNamed } from './built-in.ts';

const replyTo = (
  text: string,
  nextStep: NextStep | null,
  read: Partial<Reading> = {},
  set: Readonly<Record<string, string>> = {},
  more: Partial<LetterRequest> = {},
) =>
  write(
    templateNamed('reply-immediate'),
    null,
    request({
      set,
      now: '2026-03-25T11:20:00.000Z',
      messages: [
        {
          message: message({ text, on: '2026-03-25T09:00:00.000Z' }),
          reading: reading({ kind: 'immediate', nextStep, ...read }),
        },
      ],
      ...more,
    }),
  );

const at = (moment: string, phrase: string): Partial<Reading> => ({ appointment: { at: moment, phrase } });

describe('a time that is asked whether it works', () => {
  it.each<[string, Partial<Reading>, string]>([
    [
      "Next step is a final interview with our partner. Would Wednesday 1 April at 5pm work? It'll be on Teams.",
      at('2026-04-01T17:00', 'Wednesday 1 April at 5pm'),
      'Wednesday 1 April at 17:00 suits me well.',
    ],
    [
      "Hi Sam, we'd like to meet you face to face. Would Friday at 3pm work? Our office is 12 High Street.",
      at('2026-03-27T15:00', 'Friday at 3pm'),
      'Friday 27 March at 15:00 suits me well.',
    ],
    [
      'We would like to schedule a second interview. Does 10:00 on 1 April work for you?',
      at('2026-04-01T10:00', '10:00 on 1 April'),
      'Wednesday 1 April at 10:00 suits me well.',
    ],
    ['Would Friday at 3pm work?', at('2026-03-27T15:00', 'Friday at 3pm'), 'Friday 27 March at 15:00 suits'],
    [
      'Could you make Friday at 3pm work for an interview?',
      at('2026-03-27T15:00', 'Friday at 3pm'),
      'Friday 27 March at 15:00 suits',
    ],
  ])('gets its yes: %j', (text, read, said) => {
    const { body, remarks } = replyTo(text, 'interview', read);
    expect(body).toContain(said);
    expect(remarks.join('\n')).not.toContain('They look for a time');
  });

  it.each<[string, string, boolean]>([
    ['Let me know if Friday at 3pm would work', 'Friday at 3pm', false],
    ['Please let me know if Friday at 3pm work for you', 'Friday at 3pm', false],
    ['We hope Friday can work for everybody', 'Friday', false],
    ['Are you happy to do Saturday work?', 'Saturday', true],
    ['Could you do Saturday work?', 'Saturday', true],
    ['Let me know if Saturday work is all right', 'Saturday', true],
    ['Would Saturday work suit you?', 'Saturday', true],
    ['The Saturday shifts are 9 to 5', 'Saturday', true],
  ])('is not the hours of the job: %j', (text, phrase, isOfTheJob) => {
    expect(isInPassing(text, phrase)).toBe(isOfTheJob);
  });
});

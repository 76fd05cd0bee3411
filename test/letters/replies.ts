/** The reply to one message of theirs, as tests of it ask for it. */
import type { Message, NextStep, Reading } from '../../src/domain/facts.ts';
import type { LetterRequest } from '../../src/letters/request.ts';
import { write } from '../../src/letters/write.ts';
import { message, reading, request } from './build.ts';
import { templateNamed } from './built-in.ts';

/** `read`: what the reading of the message says besides its kind and step; `said`: what is on record of the message. */
export const replyTo = (
  text: string,
  nextStep: NextStep | null,
  read: Partial<Reading> = {},
  set: Readonly<Record<string, string>> = {},
  more: Partial<LetterRequest> = {},
  said: Partial<Message> = {},
) =>
  write(
    templateNamed('reply-immediate'),
    null,
    request({
      set,
      messages: [
        { message: message({ text, ...said }), reading: reading({ kind: 'immediate', nextStep, ...read }) },
      ],
      ...more,
    }),
  );

/** To a message of Wednesday 25 March 2026, at noon of that day. */
export const replyAtNoon = (
  text: string,
  nextStep: NextStep | null,
  read: Partial<Reading> = {},
  set: Readonly<Record<string, string>> = {},
  more: Partial<LetterRequest> = {},
) =>
  replyTo(
    text,
    nextStep,
    read,
    set,
    { now: '2026-03-25T11:20:00.000Z', ...more },
    { on: '2026-03-25T09:00:00.000Z' },
  );

/** A time at which one is to be there, by the words that name it. */
export const at = (moment: string, phrase: string): Partial<Reading> => ({
  appointment: { at: moment, phrase },
});

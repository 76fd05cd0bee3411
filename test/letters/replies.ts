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

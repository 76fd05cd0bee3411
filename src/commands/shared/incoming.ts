/** Words as they come in, typed, piped or from a file: a mail with its headers is unpacked, anything else is the words. */
import { usage } from '../../domain/errors.ts';
import type { Channel, Moment } from '../../domain/facts.ts';
import type { NewPerson } from '../../store/store.ts';
import type { Context } from '../command.ts';
import { acceptLine, acceptText, decodeText, readFileBytes, readInput } from './door.ts';

/** Their words, with what a mail tells about them. */
export interface Incoming {
  readonly text: string;
  readonly subject: string | null;
  readonly from: NewPerson | null;
  readonly date: Moment | null;
  readonly via: Channel | null;
}

export const plainWords = (text: string): Incoming => ({
  text: acceptText(text, 'the message'),
  subject: null,
  from: null,
  date: null,
  via: null,
});

/** Words, `-` for standard input, or a file; null where none of them was given. @throws Fault `usage` for two of them */
export const wordsGiven = async (
  context: Context,
  words: string | undefined,
  file: string | undefined,
  hint: string,
): Promise<Incoming | null> => {
  if (file !== undefined && words !== undefined) {
    throw usage('Words and --file do not go together.', 'Leave one of them out.');
  }
  if (file !== undefined && file !== '-') return wordsFromBytes(await readFileBytes(file));
  if (file === '-' || words === '-') return wordsFromBytes(await readInput(context, hint));
  return words === undefined ? null : plainWords(words);
};

const wordsFromBytes = async (bytes: Uint8Array): Promise<Incoming> => {
  const text = decodeText(bytes);
  if (!looksLikeMail(text)) return plainWords(text);
  const { readMail } = await import('../../reading/mail.ts');
  const mail = await readMail(bytes);
  return {
    text: acceptText(mail.text, 'the mail'),
    subject: acceptLine(mail.subject ?? undefined, 'the subject'),
    from: mail.from && senderOf(mail.from),
    date: mail.date,
    via: 'email',
  };
};

const looksLikeMail = (text: string): boolean =>
  /^(?:[A-Za-z][A-Za-z-]{1,60}:[^\r\n]{0,2000}\r?\n(?:[ \t][^\r\n]{0,2000}\r?\n){0,50}){2,100}\r?\n/.test(
    text.slice(0, 100_000),
  ) && /^(?:from|subject|date|message-id|received|to):/im.test(text.slice(0, 100_000));

const senderOf = ({ name, email }: { name: string | null; email: string | null }): NewPerson | null => {
  if (!name && !email) return null;
  return { name: acceptLine(name ?? email ?? '', 'the sender') ?? 'unknown', email, role: null };
};

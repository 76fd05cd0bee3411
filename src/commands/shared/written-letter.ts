/** A letter somebody wrote or changed: a mail file, or text that may open with To and Subject lines, as a draft does. */
import { readMail } from '../../reading/mail.ts';
import { acceptLine, acceptText, decodeText } from './door.ts';

export interface WrittenLetter {
  /** Null where there is no subject line; empty where nothing stands in it. */
  readonly subject: string | null;
  /** With `\n` line ends, without empty lines around it. */
  readonly body: string;
  /** How many files go with it; null for a text, which shows none. */
  readonly attachments: number | null;
}

const HEADER = /^(?:to|cc|bcc|from|reply-to|date|subject)\s*:/i;
const MAIL_FILE = /^(?:mime-version|content-type|message-id|received|x-unsent)\s*:/im;
const ATTACHED = /^content-disposition:\s*attachment/gim;

/** @throws Fault `usage` for a NUL */
export const readLetter = async (bytes: Uint8Array): Promise<WrittenLetter> => {
  const text = decodeText(bytes).replace(/\r\n?/g, '\n');
  const blank = text.indexOf('\n\n');
  if (blank > 0 && MAIL_FILE.test(text.slice(0, blank))) {
    const mail = await readMail(bytes);
    return {
      subject: acceptLine(mail.subject ?? undefined, 'the subject') ?? '',
      body: trimLines(acceptText(mail.text, 'the letter')),
      attachments: text.match(ATTACHED)?.length ?? 0,
    };
  }
  const { subject, body } = splitHeaders(text);
  // "Subject:" with nothing behind it is an empty subject, and no letter without one.
  const hasLine = /^subject\s*:/im.test(text.slice(0, text.length - body.length));
  return { subject: subject ?? (hasLine ? '' : null), body: ownWords(body), attachments: null };
};

/** The lines a draft opens with, taken off; text without them is all body. */
export const splitHeaders = (text: string): Pick<WrittenLetter, 'subject' | 'body'> => {
  const lines = acceptText(text, 'the letter').replace(/\r\n?/g, '\n').split('\n');
  const first = lines.findIndex((line) => line.trim() !== '');
  let end = Math.max(0, first);
  while (HEADER.test(lines[end] ?? '')) end++;
  const headers = lines.slice(Math.max(0, first), end);
  const subject = headers.find((line) => /^subject\s*:/i.test(line))?.replace(/^subject\s*:\s*/i, '');
  return { subject: acceptLine(subject, 'the subject'), body: trimLines(lines.slice(end).join('\n')) };
};

/** What a mail program puts above the message that is answered: "On Mon, 23 Mar 2026, Dana Lee wrote:", in one line or two. */
const beginsAnswered = (line: string, next: string): boolean =>
  /^-{2,10} ?original message\b/i.test(line) ||
  /^_{10,80}$/.test(line) ||
  (/^from: /i.test(line) && /^(?:sent|date|to): /i.test(next)) ||
  (/^on /i.test(line) && /\d/.test(line) && (/\bwrote:$/i.test(line) || /^[^.]{0,80}\bwrote:$/i.test(next)));

/** The letter without the message it answers, which is not the writer's own. */
const ownWords = (body: string): string => {
  const lines = body.split('\n');
  const end = lines.findIndex((line, at) => beginsAnswered(line, lines[at + 1] ?? ''));
  const own = (end < 0 ? lines : lines.slice(0, end)).filter((line) => !line.startsWith('>'));
  return own.every((line) => line === '') ? body : trimLines(own.join('\n'));
};

const trimLines = (text: string): string => {
  const lines = text
    .replace(/\r\n?/g, '\n')
    .split('\n')
    .map((line) => (line === '-- ' ? line : line.trimEnd()));
  const first = lines.findIndex((line) => line !== '');
  return first < 0 ? '' : lines.slice(first, lines.findLastIndex((line) => line !== '') + 1).join('\n');
};

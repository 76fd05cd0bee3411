/** A mail file unpacked: the words, who sent them and when. postal-mime is loaded with the first one. */
import { usage } from '../domain/errors.ts';
import type { Instant } from '../domain/facts.ts';
import { htmlInPlace } from './html.ts';

const CAP = 10 * 1024 * 1024;

export interface Mail {
  readonly text: string;
  readonly subject: string | null;
  readonly from: { readonly name: string | null; readonly email: string | null } | null;
  /** The date the sender's program wrote, as an instant; null where there is none or it cannot be read. */
  readonly date: Instant | null;
  /** The headers say that no person wrote it. */
  readonly autoReply: boolean;
}

/** @throws Fault `usage` above ten megabytes, and for one whose parts cannot be told apart */
export const readMail = async (bytes: Uint8Array): Promise<Mail> => {
  if (bytes.length > CAP) throw usage('The mail is larger than 10 MB.', 'Save it without its attachments.');
  const { default: PostalMime } = await import('postal-mime');
  const { text, html, subject, from, date, headers } = await PostalMime.parse(bytes).catch((error: Error) => {
    throw usage(`The mail cannot be unpacked: ${error.message}.`, 'Paste its words, or save them as text.');
  });
  const plain = text?.trim() ? text : html ? linesOf(htmlInPlace(html)) : '';
  const time = date === undefined ? Number.NaN : Date.parse(date);
  const automatic = headers.some(
    ({ key, value }) =>
      (key === 'auto-submitted' && !/^no\b/i.test(value.trim())) ||
      key === 'x-autoreply' ||
      key === 'x-autorespond',
  );
  return {
    text: plain,
    subject: subject?.trim() || null,
    from: from ? { name: from.name?.trim() || null, email: from.address?.trim() || null } : null,
    date: Number.isNaN(time) ? null : new Date(time).toISOString(),
    autoReply: automatic,
  };
};

/** Text left between tags, without the runs of blanks that stood for them. */
const linesOf = (text: string): string =>
  text
    .split('\n')
    .map((line) => line.replace(/[ \t\u00a0]+/g, ' ').trim())
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();

/**
 * A letter as a mail file (RFC 5322, plain UTF-8 text, format=flowed). Own code, no library: one text part and five
 * headers are a page, while the mail builders at hand bring attachments, HTML and transports with them.
 */
import { usage } from '../../domain/errors.ts';
import type { Instant } from '../../domain/facts.ts';
import type { Email } from '../request.ts';
import { oneLine } from '../words/clean.ts';
import { flow } from './flow.ts';

export interface From {
  readonly name: string | null;
  readonly email: string | null;
}

/** `left@right` without brackets; anything else is left out, for mail programs make their own. */
const MESSAGE_ID = /^[\w+-]{1,100}(?:\.[\w+-]{1,100}){0,20}@[\w-]{1,100}(?:\.[\w-]{1,100}){0,20}$/;

/** RFC 5322's limit for a line, less what 8bit transports may add. */
const LONGEST_LINE = 990;

/**
 * The file's text, with CR LF line ends. Headers are one logical line each whatever the facts hold; the mail is marked
 * unsent, so that mail programs open it for sending. Without an address of the writer there is no From line.
 * @throws Fault('usage') for an address that is none
 */
export const toEml = (email: Email, from: From, date: Instant, messageId: string | null = null): string => {
  const sender = mailbox(from.name ?? '', from.email);
  const recipients = email.to
    .map(({ name, email: address }) => mailbox(name, address))
    .filter((to) => to !== null);
  const text = flow(email.body);
  const body = text.join('\r\n');
  const encoding = encodingFor(text);
  const headers = [
    header('From', sender === null ? [] : [sender]),
    header('To', recipients),
    unstructured('Subject', email.subject),
    `Date: ${mailDate(date)}`,
    messageId !== null && MESSAGE_ID.test(messageId) ? `Message-ID: <${messageId}>` : '',
    'MIME-Version: 1.0',
    `Content-Type: text/plain; charset=utf-8${encoding === 'base64' ? '' : '; format=flowed'}`,
    `Content-Transfer-Encoding: ${encoding}`,
    'X-Unsent: 1',
  ].filter((line) => line !== '');
  const content = encoding === 'base64' ? base64Lines(email.body.replace(/\r?\n/g, '\r\n')) : body;
  return `${headers.join('\r\n')}\r\n\r\n${content}\r\n`;
};

const encodingFor = (lines: readonly string[]): '7bit' | '8bit' | 'base64' => {
  if (lines.some((line) => byteLength(line) > LONGEST_LINE)) return 'base64';
  // biome-ignore lint/suspicious/noControlCharactersInRegex: ASCII is the question.
  return lines.every((line) => /^[\x00-\x7f]*$/.test(line)) ? '7bit' : '8bit';
};

const byteLength = (text: string): number => new TextEncoder().encode(text).length;

const toBase64 = (text: string): string => {
  const bytes = new TextEncoder().encode(text);
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
};

const base64Lines = (text: string): string => (toBase64(text).match(/.{1,76}/g) ?? []).join('\r\n');

/** "Wed, 11 Mar 2026 09:00:00 +0000". */
const mailDate = (date: Instant): string => new Date(date).toUTCString().replace('GMT', '+0000');

/** `Dana Lee <dana@acme.example>`, or null where there is no address. */
const mailbox = (name: string, address: string | null): string | null => {
  if (address === null || address.trim() === '') return null;
  const bare = address.trim();
  if (!isAddress(bare)) throw usage(`"${oneLine(bare)}" is no mail address`, 'write it as dana@acme.example');
  const shown = oneLine(name);
  return shown === '' ? bare : `${displayName(shown)} <${bare}>`;
};

/** One local part and one domain, nothing that could start another header or another recipient. */
export const isAddress = (text: string): boolean =>
  /^[^\s@<>()[\]\\,;:"\p{C}]{1,64}@[^\s@<>()[\]\\,;:"\p{C}]{1,253}$/u.test(text);

const displayName = (name: string): string => {
  if (!/^[\x20-\x7e]*$/.test(name)) return encodedWords(name);
  const isAtoms = /^[A-Za-z0-9!#$%&'*+/=?^_`{|}~ -]+$/.test(name) && !name.includes('=?');
  return isAtoms ? name : `"${name.replace(/["\\]/g, '\\$&')}"`;
};

/** Recipients one to a folded line, so that no line grows long. */
const header = (field: string, mailboxes: readonly string[]): string =>
  mailboxes.length === 0 ? '' : `${field}: ${mailboxes.join(',\r\n ')}`;

const SHORT_HEADER = 68;

const unstructured = (field: string, text: string): string => {
  const line = oneLine(text);
  const plain = /^[\x20-\x7e]*$/.test(line) && !line.includes('=?');
  if (!plain) return `${field}: ${encodedWords(line)}`;
  // Folded at spaces; a word too long for a line is encoded, which can be folded anywhere.
  if (line.split(' ').some((word) => word.length > SHORT_HEADER)) return `${field}: ${encodedWords(line)}`;
  const lines: string[] = [];
  for (const word of line.split(' ')) {
    const last = lines.at(-1);
    if (last === undefined || last.length + word.length >= SHORT_HEADER) lines.push(word);
    else lines[lines.length - 1] = `${last} ${word}`;
  }
  return `${field}: ${lines.join('\r\n ')}`;
};

/** Bytes that fit into one encoded word of 75 characters. */
const WORD_BYTES = 42;

/** RFC 2047: UTF-8 in base64, in words of at most 75 characters, none of which cuts a character. */
const encodedWords = (text: string): string => {
  const words: string[] = [''];
  for (const character of text) {
    const last = words.at(-1) ?? '';
    if (byteLength(last + character) > WORD_BYTES) words.push(character);
    else words[words.length - 1] = last + character;
  }
  return words.map((word) => `=?utf-8?B?${toBase64(word)}?=`).join('\r\n ');
};

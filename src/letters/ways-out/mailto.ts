/** A letter as a mailto link (RFC 6068). */
import type { Email } from '../request.ts';
import { oneLine } from '../words/clean.ts';
import { isAddress } from './eml.ts';

/** Windows cuts command lines off at about 2,000 characters (TRUST: mailto length). */
const LONGEST = 1900;

/** The link, and whether it is longer than every system takes: then the .eml is the way. */
export const toMailto = (email: Email): { url: string; tooLong: boolean } => {
  const to = email.to
    .map(({ email: address }) => address?.trim() ?? '')
    .filter(isAddress)
    .map((address) => encode(address).replaceAll('%40', '@'));
  const body = email.body.replace(/\r\n?/g, '\n').replace(/\n+$/, '').replaceAll('\n', '\r\n');
  const url = `mailto:${to.join(',')}?subject=${encode(oneLine(email.subject))}&body=${encode(body)}`;
  return { url, tooLong: url.length > LONGEST };
};

/** Percent-encoding that leaves nothing a shell, a mail program or RFC 6068 gives a meaning to. */
const encode = (text: string): string =>
  encodeURIComponent(text.replace(/\p{Cs}/gu, '\ufffd')).replace(
    /[!'()*]/g,
    (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`,
  );

/** Email addresses and links: people's and the meeting's. */
import type { Span } from './scene.ts';

export interface Address extends Span {
  readonly email: string;
}

const EMAIL = /[<(]?(?:mailto:)?([\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,5})[>)]?/g;
const LINK = /\b(?:https?:\/\/|www\.)[^\s<>"']{1,500}/g;

export const findAddresses = (text: string): Address[] =>
  [...text.matchAll(EMAIL)].map(({ index, 0: match, 1: email = '' }) => ({
    email,
    start: index,
    end: index + match.length,
  }));

export const findLink = (text: string): (Span & { readonly link: string }) | null => {
  LINK.lastIndex = 0;
  const match = LINK.exec(text);
  if (match === null) return null;
  const link = match[0].replace(/[.,;:!?)\]]{1,9}$/, '');
  return { link, start: match.index, end: match.index + link.length };
};

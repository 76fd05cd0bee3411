/** Letters without their accents. Most text has none: Unicode's tables, slow to start, are left alone for it. */

export const isAscii = (text: string): boolean => !/[\u0080-\uffff]/.test(text);

/** "Acm\u00e9" as "Acme"; what looks alike is one letter (NFKD). */
export const withoutAccents = (text: string): string =>
  isAscii(text) ? text : text.normalize('NFKD').replace(/\p{M}/gu, '');

/** What stands between the words of a text in small letters. */
export const betweenWords = (text: string): RegExp => (isAscii(text) ? /[^a-z0-9]+/g : /[^\p{L}\p{N}]+/gu);

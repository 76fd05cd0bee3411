/** The message made even for matching: same length, same offsets, but lower case and with one kind of space, dash and quote. */

const UNEVEN =
  /[\s*_[\]\u00ad\u2010-\u2015\u2018\u2019\u200b-\u200f\u02bc\u2032\u2060\u2212\ufe63\uff0d\ufeff]/g;
const ODD = /[\n\r\t\f\v*_[\]\u0080-\uffff]/;

const even = (character: string): string => {
  if (/[\u2010-\u2015\u2212\ufe63\uff0d]/.test(character)) return '-';
  return /[\u2018\u2019\u02bc\u2032]/.test(character) ? "'" : ' ';
};

/** Lower case without a change of length: where a letter has a longer small form (İ), only a–z are lowered. */
const lowered = (text: string): string => {
  const lower = text.toLowerCase();
  return lower.length === text.length ? lower : text.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
};

/**
 * Lower-cased text of the very same length. Spaces of any kind, a line break with the quote marks after it, emphasis
 * and square brackets become a space each; dashes and quotes their plain form. A blank line stays a line break, so that
 * no phrase reaches across it.
 */
export const evened = (text: string): string => {
  const lower = lowered(text);
  if (!ODD.test(lower)) return lower;
  return lower
    .replace(/\r?\n[ \t]{0,8}(?:>[ \t>]{0,8})?(?=\r?\n)/g, (blank) => '\u0000'.repeat(blank.length))
    .replace(/\n[ \t]{0,8}>[> \t]{0,8}/g, (quoted) => ' '.repeat(quoted.length))
    .replace(UNEVEN, even);
};

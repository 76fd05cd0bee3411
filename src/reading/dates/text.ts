/** The message made even for matching: same length, same offsets, but lower case and with one kind of space, dash and quote. */

const SPACE = 0x20;
const QUOTE = 0x27;
const DASH = 0x2d;
const SIGNS: Readonly<Record<number, string>> = { [SPACE]: ' ', [QUOTE]: "'", [DASH]: '-' };

const BLANK_LINE = /\r?\n[ \t]{0,8}(?:>[ \t>]{0,8})?(?=\r?\n)/g;
const QUOTED_LINE = /\n[ \t]{0,8}>[> \t]{0,8}/g;

const spacesFor = (part: string): string => ' '.repeat(part.length);
const nothingFor = (part: string): string => '\u0000'.repeat(part.length);

/** Lower case without a change of length: where a letter has a longer small form (İ), only a–z are lowered. */
export const lowered = (text: string): string => {
  const lower = text.toLowerCase();
  return lower.length === text.length
    ? lower
    : text.replace(/[A-Z]{1,100}/g, (letters) => letters.toLowerCase());
};

/** The plain sign for one that varies; the same code where it need not change. */
const plain = (code: number): number => {
  if (code < 0x80) {
    // tab … carriage return, and * [ ] _ of emphasis and placeholders
    return (code >= 9 && code <= 13) || code === 42 || code === 91 || code === 93 || code === 95
      ? SPACE
      : code;
  }
  if (code === 0xa0 || code === 0xad || code === 0xfeff || code === 0x3000) return SPACE;
  if (code === 0x2bc) return QUOTE;
  if (code >= 0x2000 && code <= 0x2060) {
    if (code >= 0x2010 && code <= 0x2015) return DASH;
    if (code === 0x2018 || code === 0x2019 || code === 0x2032) return QUOTE;
    return code <= 0x200f || code === 0x2028 || code === 0x2029 || code === 0x202f || code >= 0x205f
      ? SPACE
      : code;
  }
  return code === 0x2212 || code === 0xfe63 || code === 0xff0d ? DASH : code;
};

/**
 * Lower-cased text made even, at the very same length. Spaces of any kind, a line break with the quote marks after it,
 * emphasis and square brackets become a space each; dashes and quotes their plain form. A blank line becomes a sign that
 * no phrase reaches across. (A loop, not a pattern: every message goes through here, most have no date at all.)
 */
export const evened = (lower: string): string => {
  let text = lower;
  if (lower.includes('\n')) {
    text = text.replace(BLANK_LINE, nothingFor);
    if (lower.includes('>')) text = text.replace(QUOTED_LINE, spacesFor);
  }
  const parts: string[] = [];
  let done = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code > 96 && code < 128) continue;
    const sign = plain(code);
    if (sign === code) continue;
    parts.push(text.slice(done, at), SIGNS[sign] ?? ' ');
    done = at + 1;
  }
  if (done > 0) {
    parts.push(text.slice(done));
    // Joined, not added up: a string that was added up is read more slowly, letter by letter.
    text = parts.join('');
  }
  // "The end o' the month"
  return text.includes("o' ") ? text.replace(/\bo'(?= (?!clock))/g, 'of') : text;
};

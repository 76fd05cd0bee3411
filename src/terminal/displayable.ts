/** Stored text made safe to show: what could move the cursor, hide words or turn them round is left out (TRUST). */

// Control characters but newline and tab, and the marks that turn the direction of text.
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const UNSAFE = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g;

const safeText = (text: string): string => text.replace(/\r\n?/g, '\n').replace(UNSAFE, '');

/** A copy of plain data with every text in it made safe to show. */
export const displayable = <T>(data: T): T => {
  if (typeof data === 'string') return safeText(data) as T;
  if (Array.isArray(data)) return data.map(displayable) as T;
  if (data === null || typeof data !== 'object') return data;
  return Object.fromEntries(Object.entries(data).map(([key, value]) => [key, displayable(value)])) as T;
};

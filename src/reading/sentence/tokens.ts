/** The words and marks of a sentence; what has been taken already is a gap. */
import { REPORTED, TAKEN } from './scene.ts';

export interface Token {
  readonly kind: 'word' | 'mark' | 'gap';
  /** As it stands, without a possessive 's. */
  readonly text: string;
  readonly lower: string;
  /** UTF-16 offsets; the end is behind a possessive 's. */
  readonly start: number;
  readonly end: number;
  readonly possessive: boolean;
  readonly capital: boolean;
}

const TOKEN = new RegExp(
  `[${TAKEN}${REPORTED}]+|\\b(?:ux/ui|ui/ux|ci/cd|p/t|f/t)\\b|\\b\\p{L}{1,3}&\\p{L}{1,2}(?![\\p{L}\\p{N}])|[\\p{L}\\p{N}.](?:[\\p{L}\\p{N}\\p{M}+#]|['.-](?=[\\p{L}\\p{N}])){0,60}|[^\\s]`,
  'giu',
);
/** A full stop behind these belongs to them. */
const ABBREVIATED =
  /^(?:inc|ltd|co|corp|dr|mr|mrs|ms|mx|mme|mlle|prof|rev|revd|fr|sra?|capt|sgt|lt|col|maj|hon|cllr|jr|st|no|pty|bros)$/i;

export const tokensOf = (text: string): Token[] => {
  const tokens: Token[] = [];
  for (const match of text.matchAll(TOKEN)) {
    const [word] = match;
    const start = match.index;
    if (start < (tokens.at(-1)?.end ?? 0)) continue;
    const end = start + word.length;
    if (word.startsWith(TAKEN) || word.startsWith(REPORTED)) {
      tokens.push({ kind: 'gap', text: word, lower: word, start, end, possessive: false, capital: false });
    } else if (!/[\p{L}\p{N}]/u.test(word)) {
      tokens.push({ kind: 'mark', text: word, lower: word, start, end, possessive: false, capital: false });
    } else {
      const own = word.replace(/'s$/i, '');
      const plural = own === word && /s$/i.test(word) && /^'(?=\s)/.test(text.slice(end));
      const dotted = (ABBREVIATED.test(own) || /^\p{L}$/u.test(own)) && text[end] === '.';
      const shown = dotted ? `${own}.` : own;
      tokens.push({
        kind: 'word',
        text: shown,
        lower: own.toLowerCase(),
        start,
        end: dotted || plural ? end + 1 : end,
        possessive: own !== word || plural,
        capital: /\p{Lu}/u.test(own),
      });
    }
  }
  return tokens;
};

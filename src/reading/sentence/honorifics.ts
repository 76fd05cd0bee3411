/** "Mr", "Dr", "Frau", "Capt." before a name; some of them are words of every day as well. */
import { HONORIFICS } from './lexicon/plain-words.ts';
import type { Token } from './tokens.ts';

/** "A lady called Ida", "the judge": only with a capital, before a name with one. */
const WORDS_TOO = new Set(
  'lady lord baron father judge major colonel captain sister sir professor councillor sergeant hon col capt'.split(
    ' ',
  ),
);

export const isHonorific = (at: number, tokens: readonly Token[]): boolean => {
  const [token, next] = [tokens[at], tokens[at + 1]];
  if (token?.kind !== 'word' || !HONORIFICS.has(token.lower)) return false;
  if (!WORDS_TOO.has(token.lower)) return true;
  return token.capital && next?.kind === 'word' && next.capital;
};

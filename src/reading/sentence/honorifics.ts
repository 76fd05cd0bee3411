/** "Mr", "Dr", "Frau", "Capt." before a name; some of them are words of every day as well, or jobs. */
import { HONORIFICS, RANKS_OF_OFFICE } from './lexicon/plain-words.ts';
import { isHead } from './title-words.ts';
import type { Token } from './tokens.ts';

/** "A lady called Ida", "the judge": only with a capital, before a name with one. */
const WORDS_TOO = new Set(
  'lady lord baron father judge major colonel captain sister sir professor councillor sergeant hon col capt'.split(
    ' ',
  ),
);
const RANKS = new Set(`${RANKS_OF_OFFICE} chief`.split(' '));

export const isHonorific = (at: number, tokens: readonly Token[]): boolean => {
  const [token, next] = [tokens[at], tokens[at + 1]];
  if (token?.kind !== 'word') return false;
  if (isRank(token)) return isBeforeOneMet(at, tokens);
  if (!HONORIFICS.has(token.lower)) return false;
  if (!WORDS_TOO.has(token.lower)) return true;
  return token.capital && next?.kind === 'word' && next.capital;
};

const isRank = (token: Token | undefined): boolean => token?.capital === true && RANKS.has(token.lower);

/** One rank or more between "with" and a name; "with Chief Holt" alone tells of no police. */
const isBeforeOneMet = (at: number, tokens: readonly Token[]): boolean => {
  let [from, to] = [at, at + 1];
  while (isRank(tokens[from - 1])) from--;
  while (isRank(tokens[to])) to++;
  const name = tokens[to];
  return (
    /^(?:with|by|met|saw|and|&)$/.test(tokens[from - 1]?.lower ?? '') &&
    name?.kind === 'word' &&
    name.capital &&
    !isHead(name) &&
    (to - from > 1 || tokens[at]?.lower !== 'chief')
  );
};

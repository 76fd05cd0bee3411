/** The words a job title may be made of, and what stands before one. */
import { HEAD_ENDING, HEADS, MODIFIERS, RANKS, ROLE_NOUNS } from './lexicon/job-words.ts';
import { PLAIN } from './lexicon/plain-words.ts';
import type { Token } from './tokens.ts';

/** What says that a title is the job applied for; `bare` where nothing does. */
export type TitleCue = 'label' | 'noun' | 'for' | 'about' | 'bare';

const FOR = new Set(['for', 'as', 'becoming']);
const ABOUT = new Set(['about', 're', 'regarding', 'concerning', 'on']);
export const DETERMINERS = new Set(
  'the a an their our my your his her its this that another new open current'.split(' '),
);

export const isWord = (token: Token | undefined): token is Token => token?.kind === 'word';
export const isHead = (token: Token): boolean => HEADS.has(token.lower) || HEAD_ENDING.test(token.lower);
export const isPart = (token: Token): boolean =>
  MODIFIERS.has(token.lower) || RANKS.has(token.lower) || isHead(token);
/** "Children's Librarian", "Women's Health Physiotherapist", "plumber's mate": whom the work is for belongs to the job. */
export const isServed = ({ lower, possessive }: Token): boolean =>
  possessive &&
  /^(?:electrician|plumber|builder|fitter|joiner|carpenter|roofer|bricklayer|child|children|women|men|people|girls|boys|kids|ladies|veterans|students|infants)$/.test(
    lower,
  );
export const isPlain = (token: Token): boolean => PLAIN.has(token.lower);

export const cueBefore = (
  from: number,
  tokens: readonly Token[],
): { cue: TitleCue; determined: boolean; bracketed: boolean } => {
  let at = from - 1;
  let determined = tokens[at]?.possessive === true;
  while (DETERMINERS.has(tokens[at]?.lower ?? '') && tokens[at]?.kind === 'word') {
    if (!/^(?:a|an|new|open|another)$/.test(tokens[at]?.lower ?? '')) determined = true;
    at--;
  }
  const word = tokens[at]?.lower ?? '';
  const before = tokens[at - 1]?.lower ?? '';
  // "About being a keeper", "to be a ranger".
  const ofBeing =
    /^(?:be|being)$/.test(word) &&
    /^(?:an?|his|her|their)$/.test(tokens[at + 1]?.lower ?? '') &&
    /^(?:to|about|for|of|on)$/.test(before);
  const isLabel = ROLE_NOUNS.has(word) || word === 'title';
  const labelled =
    isLabel || (/^(?:[:=]|is|was|of|as)$/.test(word) && (ROLE_NOUNS.has(before) || before === 'title'));
  const cue = labelled
    ? 'label'
    : FOR.has(word) || ofBeing
      ? 'for'
      : ABOUT.has(word) && word !== 'on'
        ? 'about'
        : 'bare';
  return { cue, determined, bracketed: word === '(' };
};

/** How vocabularies become pattern sources. Patterns run on canonical sentences: lower case, one space between words. */

/** One of these; longest first where one starts another. */
export const any = (...alternatives: readonly string[]): string => `(?:${alternatives.join('|')})`;

/** One word, whatever it is. */
export const WORD = "[a-z0-9'@]{1,24}";

/** Words that turn what follows, or open a clause of its own; no gap reaches across them. */
export const TURN =
  '(?:not|no|never|nor|neither|without|unable|hardly|unlikely|nobody|none|if|unless|until|but|whether)';

/** Up to `n` words, none of which turns the sense and none of which is punctuation. */
export const gap = (n: number): string => `(?:(?!${TURN} )${WORD} ){0,${n}}`;

/** Up to `n` words or commas, none of which turns the sense. */
export const far = (n: number): string => `(?:(?!${TURN} )[a-z0-9'@,":]{1,24} ){0,${n}}`;

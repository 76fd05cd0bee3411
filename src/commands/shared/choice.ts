/** One word of a known list, as typed: any case, and a suggestion where it is misspelt. */
import { type Fault, usage } from '../../domain/errors.ts';
import { nearest } from '../../domain/nearest.ts';

/** The known word, or a usage fault: `what` opens its sentence, as in `--via "fone" is not one of: …`. */
export const oneOf = <T extends string>(text: string, known: readonly T[], what: string): T => {
  const wanted = text.trim().toLowerCase();
  const found = known.find((name) => name.toLowerCase() === wanted);
  if (found === undefined)
    throw notOneOf(text, known, `${what} "${text}" is not one of: ${known.join(', ')}.`, what);
  return found;
};

/** A fault whose hint is the word that was probably meant, else all of them. */
export const notOneOf = (
  text: string,
  known: readonly string[],
  message: string,
  what = 'For example',
): Fault => {
  const near = nearest(text.trim(), known);
  const example = `${what.startsWith('--') ? what : 'For example'} ${known[0]}`;
  const all = message.includes(known.join(', ')) ? null : `One of: ${known.join(', ')}`;
  return usage(message, near === null ? (all ?? example) : `Did you mean ${near}?`);
};

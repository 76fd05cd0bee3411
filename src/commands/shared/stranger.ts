/** A name under their words that is on record nowhere: whom an answer goes to all the same. */
import type { Application } from '../../domain/facts.ts';
import { fullName, isDepartment } from '../../letters/words/names.ts';
import { type Signature, signatureOf } from '../../letters/words/signature.ts';
import { isTitle } from '../../letters/words/titles.ts';
import { fold } from './who.ts';
import { isWithin } from './within.ts';

export const isPartOf = (name: string, whole: string): boolean =>
  isWithin(fold(name).split(' '), fold(whole).split(' '));

/** "Best, Recruitment" and "Regards, Acme" are nobody, and one's own name is an answer to oneself. */
export const strangerNamed = ({ name, parted }: Signature, { company }: Application, me: string): string => {
  const isFirm = isPartOf(name, company) || fold(name).includes(fold(company));
  return !parted || isFirm || isPartOf(name, me) ? '' : fullName(name);
};

const A_GREETING = /^\s*(?:hi|hiya|hello|hey|dear|good (?:morning|afternoon|evening))\b/i;

const wordsOf = (name: string): string[] =>
  fold(name)
    .split(/[\s.]+/)
    .filter((word) => word.length > 1 && !isTitle(word));

/** Who signed these words, where nobody known there answers to any part of it: "Kind regards, Joan Attwood"; empty where it is nobody's. */
export const strangerWhoSigned = (application: Application, text: string, me: string): string => {
  const signature = signatureOf(text);
  if (signature === null || isDepartment(signature.name)) return '';
  const known = application.people.flatMap(({ name }) => wordsOf(name));
  if (wordsOf(signature.name).some((word) => known.includes(word))) return '';
  // Where nobody else could have written it, a name alone will do: "Hiya, are you free on Friday? Lucy".
  const isAlone = application.people.length === 0 && A_GREETING.test(text) && !signature.name.includes(' ');
  return strangerNamed({ ...signature, parted: signature.parted || isAlone }, application, me);
};

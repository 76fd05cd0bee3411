/** Which applications belong to one employer: by normalised name, or by a shared address (rule 5). */
import type { Application, Person } from './facts.ts';
import { betweenWords, withoutAccents } from './plain-letters.ts';
import { remember } from './remember.ts';

const LEGAL_FORMS = new Set(
  'ab ag as asa bv co company corp corporation gmbh group inc incorporated kg limited llc llp ltd nv oy plc pte pty sa sarl sas se spa srl'.split(
    ' ',
  ),
);

/** A company's name without case, accents, punctuation, "the" and its legal form: "The Acmé Co., Inc." is "acme". */
export const employerName = (company: string): string => {
  const words = withoutAccents(company)
    .toLowerCase()
    .replace(/\b([a-z])\.(?=[a-z]\.)/g, '$1')
    .split(betweenWords(company))
    .filter(Boolean);
  if (words[0] === 'the' && words.length > 1) words.shift();
  while (words.length > 1 && LEGAL_FORMS.has(words.at(-1) ?? '')) words.pop();
  return words.join(' ');
};

/** The key two applications at one employer share. */
export const employerKey = remember(
  (company: string): string => `name:${employerName(company) || company}`,
  // Of the largest search there is: each plan asks several times round for all of them.
  200_000,
);

export const addressKey = (email: string): string => `mail:${email.trim().toLowerCase()}`;

/** A message to somebody at an employer stands in the way of others to the employer, and to the same address (rule 5). */
export const contactKeys = (
  { company }: Pick<Application, 'company'>,
  people: readonly Pick<Person, 'email'>[],
): string[] => {
  const keys = [employerKey(company)];
  for (const { email } of people) if (email !== null) keys.push(addressKey(email));
  return keys;
};

/** Everything by which an application can be related to another: its employer, and each address known there. */
export const relationKeys = (application: Application): string[] => [
  ...new Set(contactKeys(application, application.people)),
];

/** People as they are typed: "Dana Lee <dana@acme.example> (recruiter)". */
import { usage } from '../../domain/errors.ts';
import type { Application, Person } from '../../domain/facts.ts';
import { isCredential } from '../../letters/words/titles.ts';
import { isNameLost, isWork, nameAndWork } from '../../letters/words/work.ts';
import type { NewPerson, Writer } from '../../store/store.ts';
import { acceptLine, isNothing } from './door.ts';
import { fold } from './who.ts';

const SHAPE =
  /^(?<name>[^<>()]*)(?:\((?<first>[^()]*)\)\s*(?=<))?(?:<(?<email>[^<>]*)>)?\s*(?:\((?<role>[^()]*)\))?(?:\s*,(?<beside>[^<>()]*))?$/;
const ADDRESS = /^[^\s@<>(),;:"]{1,128}@[^\s@<>(),;:"]{1,253}$/;

/** @throws Fault `usage` for an empty name or an address that is none. */
export const parsePerson = (text: string, flag: string): NewPerson => {
  const line = acceptLine(text, flag) ?? '';
  const parts = SHAPE.exec(line)?.groups;
  const hint = `${flag} "Dana Lee <dana@acme.example> (recruiter)"`;
  if (!parts) throw usage(`${flag} "${line}" is not understood.`, hint);
  const bare = ADDRESS.test(parts.name?.trim() ?? '') ? parts.name?.trim() : undefined;
  const email = (parts.email?.trim() || bare) ?? null;
  if (email !== null && !ADDRESS.test(email)) throw usage(`"${email}" is not an email address.`, hint);
  const { name, work } = bare ? { name: nameFrom(bare), work: null } : nameAndWork(parts.name?.trim() ?? '');
  if (email === null && (name === '' || isNothing(name))) throw usage(`${flag} needs a name.`, hint);
  return {
    name: name === '' ? nameFrom(email ?? '') : name,
    email: email || null,
    role:
      [work, parts.first?.trim(), parts.role?.trim(), parts.beside?.trim()].filter(Boolean).join(', ') ||
      null,
  };
};

/** Several in one line, with commas or an "and" between them; what is within brackets, or tells of the one before it, belongs to that one. "Nobody" is none. */
export const parsePeople = (text: string, flag: string): NewPerson[] => {
  const people = eachOf(text);
  return (people.length === 0 ? [''] : people)
    .filter((person) => !isNothing(person))
    .map((person) => parsePerson(person, flag));
};

/** Each of them as they were typed. */
export const eachOf = (text: string): string[] => {
  const people: string[] = [];
  const parts = eachNamed(text).split(/([,;]| and )(?![^()<>]{0,200}[)>])/);
  for (let i = 0; i < parts.length; i += 2) {
    const part = parts[i]?.trim() ?? '';
    const joint = parts[i - 1] ?? '';
    const before = people.at(-1);
    if (part === '') continue;
    if (before !== undefined && isOneWith(before, joint, part))
      people.splice(-1, 1, `${before}${joint.trimEnd()} ${part}`);
    else people.push(part);
  }
  return people;
};

/** "Mei-Ling Zhou, Head of Design", "Sue, HR", "Dana Lee, PhD", and behind a job another word for it: "Head of Design and Research". */
const isOneWith = (before: string, joint: string, part: string): boolean => {
  const bare = part.replace(/\s*[(<].*$/, '');
  const [name = '', ...told] = before.replace(/\s*[(<].*?[)>]/g, '').split(',');
  if (joint === ',') return !isWork(name) && (isCredential(bare) || isWork(bare) || isNameLost(bare));
  return joint === ' and ' && told.length > 0 && isWork(bare);
};

const COUPLE =
  /(^|[,;] ?)((?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Professor)\.?) (?:and|&) ((?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Professor)\.?) ((?:\S+ )??)([^\s,;]+)(?=$|[,;])/gi;

/** "Mr and Mrs Okafor" are two of one name. */
const eachNamed = (text: string): string => text.trim().replace(COUPLE, '$1$2 $5, $3 $4$5');

/** "dana.lee@acme.example" is all that is known of Dana Lee. */
const nameFrom = (email: string): string =>
  (email.split('@')[0] ?? email)
    .split(/[._-]+/)
    .filter(Boolean)
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join(' ');

/** One of those already known: by address, else by name. */
export const knownPerson = (
  application: Application,
  { name, email }: Pick<NewPerson, 'name' | 'email'>,
): Person | null =>
  application.people.find(
    (person) => email !== null && person.email?.toLowerCase() === email.toLowerCase(),
  ) ??
  application.people.find(
    (person) => fold(person.name) === fold(name) && (person.email === null || email === null),
  ) ??
  null;

/** The number of this person within the application; new people are added, known ones completed. */
export const keepPerson = async (
  writer: Writer,
  application: Application,
  person: NewPerson,
): Promise<number> => {
  const known = knownPerson(application, person);
  if (known === null) return writer.addPerson(application.id, person);
  await writer.completePerson(known.id, { email: person.email, role: person.role });
  return known.id;
};

/** The number of somebody who is not kept yet. */
export const NEW_PERSON = 0;

/** The numbers of those a letter goes to; those who are new are added. */
export const keepRecipients = async (
  writer: Writer,
  application: Application,
  to: readonly Person[],
): Promise<number[]> => {
  const ids: number[] = [];
  for (const { id, ...person } of to) {
    ids.push(id === NEW_PERSON ? await keepPerson(writer, application, person) : id);
  }
  return ids;
};

/** Somebody of this application by a part of the name. @throws Fault `usage` for nobody or several. */
export const personNamed = (application: Application, text: string, flag: string): Person => {
  const wanted = fold(text);
  const found = application.people.filter(
    ({ name, email }) => fold(name).includes(wanted) || (email !== null && fold(email).includes(wanted)),
  );
  const exact = found.filter(({ name }) => fold(name) === wanted);
  const matches = exact.length === 1 ? exact : found;
  const [person] = matches;
  if (person === undefined || matches.length > 1) {
    const known = application.people.map(({ name }) => name).join(', ') || 'nobody yet';
    throw usage(
      `${flag} "${text}" names ${matches.length > 1 ? 'several people' : 'nobody'} at ${application.company}.`,
      `Known there: ${known}.`,
    );
  }
  return person;
};

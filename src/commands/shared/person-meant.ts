/** Who is meant by a name as people type it: "Priya" or "Dr Nair" for Priya Nair, where nobody else answers to it. */
import { usage } from '../../domain/errors.ts';
import type { Application, Person } from '../../domain/facts.ts';
import { sayList } from '../../domain/wording.ts';
import { HONORIFICS } from '../../reading/sentence/lexicon/plain-words.ts';
import type { NewPerson, Writer } from '../../store/store.ts';
import { keepPerson, knownPerson } from './people.ts';
import { fold } from './who.ts';
import { isWithin } from './within.ts';

/** "Dr. Priya Nair" is priya, nair. */
const partsOf = (name: string): string[] =>
  fold(name)
    .split(' ')
    .filter((part) => !HONORIFICS.has(part))
    .map((part) => part.replace(/\.$/, ''))
    .filter(Boolean);

const isFuller = (name: string, than: string): boolean => partsOf(name).length > partsOf(than).length;

/**
 * Those of an application's people who answer to a name: to it as it stands, to a part of it, or with less to theirs.
 * Another address is another person.
 */
export const peopleMeant = (
  application: Application,
  { name, email }: Pick<NewPerson, 'name' | 'email'>,
): Person[] => {
  const known = knownPerson(application, { name, email });
  if (known !== null) return [known];
  const typed = partsOf(name);
  const rest = application.people.filter((person) => email === null || person.email === null);
  const within = rest.filter((person) => isWithin(typed, partsOf(person.name)));
  const fewer = rest.filter((person) => isWithin(partsOf(person.name), typed));
  // A full name of which several people have a part is a name of its own.
  return within.length > 0 ? within : fewer.length === 1 ? fewer : [];
};

/** The one of them who is meant; null for somebody new. @throws Fault `usage` where it may be several */
export const personMeant = (
  application: Application,
  person: Pick<NewPerson, 'name' | 'email'>,
  flag: string,
): Person | null => {
  const meant = peopleMeant(application, person);
  if (meant.length < 2) return meant[0] ?? null;
  const names = meant.map(({ name, email }) => (email ? `${name} <${email}>` : name));
  throw usage(
    `${flag} "${person.name}" may be several at ${application.company}: ${sayList(names)}; nothing was kept.`,
    'Give the full name.',
  );
};

/** As `keepPerson`, for a person who may be known by another part of the name; the fuller name is the one that stays. */
export const keepMeant = async (
  writer: Writer,
  application: Application,
  person: NewPerson,
  known: Person | null,
): Promise<number> => {
  if (known === null) return keepPerson(writer, application, person);
  const { email, role } = person;
  if (isFuller(person.name, known.name)) {
    await writer.revisePerson(known.id, {
      name: person.name,
      email: known.email ?? email,
      role: known.role ?? role,
    });
  } else await writer.completePerson(known.id, { email, role });
  return known.id;
};

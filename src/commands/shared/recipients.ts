/** Who is meant by `--to`: somebody known at the application, somebody new there, or who it is that knows them. */
import { usage } from '../../domain/errors.ts';
import type { Application, Person } from '../../domain/facts.ts';
import type { PlanItem } from '../../domain/plan.ts';
import { sayNames } from '../../domain/wording.ts';
import { TO_REFEREES } from '../../letters/registry.ts';
import { callName } from '../../letters/words/names.ts';
import { listOption, type Options } from '../command.ts';
import type { Desk } from '../desk.ts';
import { eachOf, knownPerson, NEW_PERSON, parsePerson, personNamed } from './people.ts';
import { describe, fold, stillRunning } from './who.ts';

/** A letter with those it goes to: "thankyou to Dana Lee"; of nobody known it is said that it went, and not to whom. */
export const sayLetterTo = (template: string, to: readonly Pick<Person, 'name'>[]): string =>
  to.length === 0 ? template : `${template} to ${sayNames(to)}`;

/** Everyone named after `--to`, as they were typed; what names nobody stays, to be refused. */
export const namedIn = (options: Options): string[] =>
  listOption(options, 'to').flatMap((text) => {
    const each = eachOf(text);
    return each.length === 0 ? text : each;
  });

/** Somebody known there by a part of the name or the address, or somebody new with a name of their own (referees, say). */
export const recipientTyped = (application: Application, text: string): Person => {
  if (knownByPart(application, text).length > 0) return personNamed(application, text, '--to');
  const typed = parsePerson(text, '--to');
  const known = knownPerson(application, typed);
  if (known === null && typed.email === null && callName(typed.name) === null) {
    throw usage(`--to "${typed.name}" is no name.`, `--to "Dana Lee (${typed.name})"`);
  }
  if (known === null) return { id: NEW_PERSON, ...typed };
  // What is new about somebody known is kept with the letter, under the name on record.
  const isMore =
    (typed.email !== null && known.email === null) || (typed.role !== null && known.role === null);
  return isMore
    ? { ...known, id: NEW_PERSON, email: known.email ?? typed.email, role: known.role ?? typed.role }
    : known;
};

const knownByPart = ({ people }: Application, text: string): Person[] => {
  const wanted = fold(text);
  return people.filter(({ name, email }) => {
    const address = fold(email ?? '');
    return (
      fold(name).includes(wanted) ||
      address.startsWith(wanted) ||
      (address.split('@')[0] ?? '').includes(wanted)
    );
  });
};

/** True of a referee: called so, or told before that the employer may call. */
export const isReferee = (application: Application, { id, role }: Person): boolean =>
  /\brefere/i.test(role ?? '') || wasToldToExpect(application, id);

const wasToldToExpect = ({ letters }: Application, id: number): boolean =>
  letters.some(({ template, to }) => template === TO_REFEREES && to.includes(id));

/** Whom the letter to referees goes to where nobody is typed: the one named, else those who have not had it yet. */
export const refereesOf = (application: Application, named: Person | null): Person[] =>
  (named === null ? application.people : [named]).filter(
    (person) =>
      isReferee(application, person) && (named !== null || !wasToldToExpect(application, person.id)),
  );

/** Somebody new, typed as a referee, is kept as one, and not as somebody at the employer. */
export const asReferee = (application: Application, person: Person): Person =>
  person.role === null && knownPerson(application, person) === null ? { ...person, role: 'referee' } : person;

/** The application referees are told of where none is named: the only one they are asked for, else the only one that runs. */
export const onlyOneForReferees = async (
  desk: Desk,
  asking: readonly PlanItem[],
): Promise<Application | null> => {
  const asked = await desk.store.some([...new Set(asking.map(({ application }) => application.id))]);
  const left = asked.length > 0 ? asked : await stillRunning(desk, await desk.store.applications());
  return left.length === 1 ? (left[0] ?? null) : null;
};

/** Those of a letter's recipients the application does not know yet. */
export const strangersTo = (application: Application, to: readonly Person[]): Person[] =>
  to.filter((person) => knownPerson(application, person) === null);

/** The applications that know everybody typed, and whom they know by it. */
export type Knowing = ReadonlyMap<Application, readonly Person[]>;

/** Names looked through, and applications read, for one that is typed. */
const MOST_NAMES = 20_000;
const MOST_READ = 500;

/** Null where nobody was typed. @throws Fault `usage` for what is no name */
export const findKnowing = async (desk: Desk, typed: readonly string[]): Promise<Knowing | null> => {
  if (typed.length === 0) return null;
  const people = typed.map((text) => ({ text, ...parsePerson(text, '--to') }));
  const knownIn = (application: Application): Person[][] =>
    people.map((person) => {
      const parts = knownByPart(application, person.text);
      const known = parts.length === 0 ? knownPerson(application, person) : null;
      return known === null ? parts : [known];
    });
  const [first] = people;
  const words = [first?.text, first?.name, first?.email].flatMap((word) => (word ? [fold(word)] : []));
  const found = await Promise.all(words.map((word) => desk.store.outlooks.named(word, MOST_NAMES)));
  const ids = [...new Set(found.flat().map(({ application }) => application))].slice(0, MOST_READ);
  return new Map(
    (await desk.store.some(ids)).flatMap((application) => {
      const known = knownIn(application);
      return known.every((persons) => persons.length > 0) ? [[application, known.flat()] as const] : [];
    }),
  );
};

/**
 * The one application of those that know the person: the one a letter is due for, else the one that still runs.
 * @throws Fault `usage` where several are left
 */
export const onlyOne = async (
  desk: Desk,
  typed: readonly string[],
  knowing: Knowing,
  items: readonly PlanItem[],
): Promise<Application> => {
  const all = [...knowing.keys()];
  const asked = all.filter(({ id }) => items.some(({ application }) => application.id === id));
  const left = asked.length > 0 || all.length === 1 ? asked : await stillRunning(desk, all);
  const several = left.length > 0 ? left : all;
  const [only] = several;
  if (only !== undefined && several.length === 1) return only;
  const named = typed.map((text) => `"${text}"`).join(', ');
  throw usage(`${named} may mean several: ${several.map(describe).join('; ')}.`, 'Use the number.');
};

/** Nobody of this name is known: whose letter it is cannot be guessed. The example is of one that is due, else of the `latest`. */
export const unknownRecipient = (
  verb: 'draft' | 'sent',
  typed: readonly string[],
  template: string | undefined,
  due: readonly PlanItem[],
  latest: number | null,
) => {
  const people = typed.map((text) => parsePerson(text, '--to'));
  const owners = [...new Map(due.map((item) => [item.application.id, item])).values()];
  const named = owners.map(({ application, to }) =>
    [describe(application), ...(to.length > 0 ? [`for ${sayNames(to)}`] : [])].join(' '),
  );
  const [first] = owners;
  const words = [
    template ?? first?.template ?? 'checkin',
    first?.application.id ?? latest ?? '<who>',
    ...people.map(({ name }) => `--to "${name}"`),
  ];
  const whom =
    people.length === 1
      ? `${sayNames(people)} is not recorded`
      : `${sayNames(people)} are not recorded together`;
  return usage(
    `${whom} at any application.`,
    `${named.length > 0 ? `Due: ${named.join('; ')}. ` : ''}Name the application, as in: jobfu ${verb} ${words.join(' ')}`,
  );
};

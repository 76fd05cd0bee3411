/** `jobfu edit` by flags: what they change of the record's form. */
import { usage } from '../../domain/errors.ts';
import type { Application } from '../../domain/facts.ts';
import type { NewPerson } from '../../store/store.ts';
import { listOption, type Options, textOption } from '../command.ts';
import { acceptFact } from './door.ts';
import { fold } from './fold.ts';
import { parsePeople, parsePerson, personNamed } from './people.ts';
import {
  APPLICATION_FIELDS,
  type Form,
  type FormInterview,
  type FormPerson,
  type InterviewField,
  personText,
  type Text,
} from './record-form.ts';
import { describe } from './who.ts';

/** Flags of the interview, with the field each one stands for. */
const INTERVIEW_FLAGS: readonly (readonly [option: string, flag: string, field: InterviewField])[] = [
  ['stage', '--stage', 'stage'],
  ['at', '--at', 'at'],
  ['minutes', '--minutes', 'minutes'],
  ['place', '--place', 'place'],
  ['project', '--project', 'project'],
  ['challenge', '--challenge', 'challenge'],
  ['interviewNote', '--interview-note', 'note'],
];

/**
 * The form with what the flags say; `latest` is the interview they are about where none is named.
 * @throws Fault `usage` for an interview that is not there, or somebody nobody knows
 */
export const withFlags = (
  form: Form,
  application: Application,
  latest: number | null,
  options: Options,
): Form => {
  const fields = { ...form.application };
  for (const name of APPLICATION_FIELDS) {
    const text = textOption(options, name);
    if (text !== undefined) fields[name] = { text, where: `--${name}` };
  }
  let people = listOption(options, 'person').reduce(
    (known, text) => personFlag(known, application, text),
    form.people,
  );
  const met: Text[] = [];
  const named = listOption(options, 'with').flatMap((text) => parsePeople(text, '--with'));
  for (const person of named) {
    const { all, name } = metFlag(people, person);
    people = all;
    met.push({ text: name, where: '--with' });
  }
  const topics = listOption(options, 'topic').flatMap((text) => {
    const topic = acceptFact(text, '--topic');
    return topic === null ? [] : [{ text: topic, where: '--topic' }];
  });
  const set = INTERVIEW_FLAGS.flatMap(([option, where, field]) => {
    const text = textOption(options, option);
    return text === undefined ? [] : [[field, { text, where }] as const];
  });
  const isAboutInterview =
    set.length > 0 ||
    options.with !== undefined ||
    options.topic !== undefined ||
    options.interview !== undefined;
  if (!isAboutInterview) return { ...form, application: fields, people };
  const id = interviewMeant(form, application, latest, textOption(options, 'interview'));
  const change = (interview: FormInterview): FormInterview => ({
    ...interview,
    fields: { ...interview.fields, ...Object.fromEntries(set) },
    with:
      options.with === undefined ? interview.with : withAll(stillMet(application, interview, people), met),
    topics: options.topic === undefined ? interview.topics : topics,
  });
  const interviews = form.interviews.map((interview) =>
    interview.id === id ? change(interview) : interview,
  );
  return { application: fields, people, interviews };
};

/** Those met so far, by the names they are to have; without who is taken out. */
const stillMet = (
  { interviews }: Application,
  { id }: FormInterview,
  people: readonly FormPerson[],
): readonly Text[] =>
  (interviews.find((known) => known.id === id)?.with ?? []).flatMap((met) => {
    const person = people.find((one) => one.id === met);
    return person === undefined ? [] : [{ text: personIn(person.text).name, where: '--with' }];
  });

const withAll = (before: readonly Text[], more: readonly Text[]): readonly Text[] => [
  ...before,
  ...more.filter(({ text }) => !before.some((known) => fold(known.text) === fold(text))),
];

const interviewMeant = (
  { interviews }: Form,
  application: Application,
  latest: number | null,
  text: string | undefined,
): number => {
  if (text === undefined && latest !== null) return latest;
  const known = interviews.find(({ id }) => String(id) === text?.replace('#', ''));
  if (known) return known.id;
  const there = interviews.map(({ id, fields }) => `${id} (${fields.at.text})`).join(', ');
  throw usage(
    text === undefined
      ? `No interview is recorded for ${describe(application)}.`
      : `There is no interview ${text} for ${describe(application)}.`,
    there === '' ? `jobfu add --company "${application.company}" --at "…"` : `There is: ${there}.`,
  );
};

/** "dana: Dana Li <dana@acme.example>": somebody known as they are to be; without the colon, somebody new. */
const personFlag = (people: readonly FormPerson[], application: Application, text: string): FormPerson[] => {
  const [, before, after = ''] = /^([^:<]{1,80}):\s*(.*)$/s.exec(text) ?? [];
  if (before === undefined) return [...people, { id: null, text: { text, where: '--person' } }];
  const { id } = personNamed(application, before, '--person');
  if (after.trim() === '') return people.filter((person) => person.id !== id);
  return people.map((person) =>
    person.id === id ? { id, text: { text: after, where: '--person' } } : person,
  );
};

/** Somebody met: known, known better from now on, or new; and the name by which they stand among the people. */
const metFlag = (
  people: readonly FormPerson[],
  person: NewPerson,
): { all: readonly FormPerson[]; name: string } => {
  const there = people.map(({ text: known }) => personIn(known));
  const at = placeOf(there, person);
  const known = there[at];
  if (known === undefined) {
    const fresh = { id: null, text: { text: personText(person), where: '--with' } };
    return { all: [...people, fresh], name: person.name };
  }
  const better = { ...known, email: person.email ?? known.email, role: person.role ?? known.role };
  const isBetter = better.email !== known.email || better.role !== known.role;
  const all = people.map((one, i) =>
    i === at && isBetter ? { id: one.id, text: { text: personText(better), where: '--with' } } : one,
  );
  return { all, name: known.name };
};

/** Somebody of the form; a name that is kept and could not be typed is a name all the same. */
const personIn = ({ text }: Text): NewPerson => {
  try {
    return parsePerson(text, '--person');
  } catch {
    return { name: text, email: null, role: null };
  }
};

/** By address, by name, or by a part of the name that only one has; -1 for nobody. */
const placeOf = (there: readonly NewPerson[], { name, email }: NewPerson): number => {
  const wanted = fold(name);
  const finders: ((one: NewPerson) => boolean)[] = [
    (one) => email !== null && one.email?.toLowerCase() === email.toLowerCase(),
    (one) => fold(one.name) === wanted,
    (one) => email === null && fold(one.name).split(' ').includes(wanted),
  ];
  for (const finds of finders) if (there.filter(finds).length === 1) return there.findIndex(finds);
  return -1;
};

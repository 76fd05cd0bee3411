/** One application with its people and interviews as a small text form: written out, and read back line by line. */
import { usage } from '../../domain/errors.ts';
import { type Application, isDay, type Moment, type Person } from '../../domain/facts.ts';
import { lower, upper } from '../../domain/wording.ts';
import type { Desk } from '../desk.ts';
import { notOneOf } from './choice.ts';

/** A text of the form, and where it was typed: "line 7", "--at". */
export interface Text {
  readonly text: string;
  readonly where: string;
}

export const APPLICATION_FIELDS = ['company', 'role', 'applied', 'url', 'region', 'note'] as const;
export type ApplicationField = (typeof APPLICATION_FIELDS)[number];

export const INTERVIEW_FIELDS = ['stage', 'at', 'minutes', 'place', 'project', 'challenge', 'note'] as const;
export type InterviewField = (typeof INTERVIEW_FIELDS)[number];

export interface FormPerson {
  /** Null for somebody new. */
  readonly id: number | null;
  readonly text: Text;
}

export interface FormInterview {
  readonly id: number;
  readonly where: string;
  readonly fields: Readonly<Record<InterviewField, Text>>;
  /** Names of those met. */
  readonly with: readonly Text[];
  readonly topics: readonly Text[];
}

export interface Form {
  readonly application: Readonly<Record<ApplicationField, Text>>;
  readonly people: readonly FormPerson[];
  readonly interviews: readonly FormInterview[];
}

const fieldsOf = <F extends string>(names: readonly F[], text: (name: F) => Text): Record<F, Text> =>
  Object.fromEntries(names.map((name) => [name, text(name)])) as Record<F, Text>;

export const personText = ({ name, email, role }: Omit<Person, 'id'>): string =>
  `${name}${email === null ? '' : ` <${email}>`}${role === null ? '' : ` (${role})`}`;

/** The record as it is. */
export const formOf = (application: Application, { zone }: Desk): Form => {
  const local = (at: Moment): string => (isDay(at) ? at : `${zone.dayOf(at)} ${zone.timeOf(at)}`);
  const nameOf = (id: number | null): string =>
    application.people.find((person) => person.id === id)?.name ?? '';
  return {
    application: fieldsOf(APPLICATION_FIELDS, (name) => ({ text: application[name] ?? '', where: name })),
    people: application.people.map((person) => ({
      id: person.id,
      text: { text: personText(person), where: person.name },
    })),
    interviews: application.interviews.map((interview) => ({
      id: interview.id,
      where: `interview ${interview.id}`,
      fields: fieldsOf(INTERVIEW_FIELDS, (name) => ({
        text: name === 'at' ? local(interview.at) : String(interview[name] ?? ''),
        where: name,
      })),
      with: interview.with.map((id) => ({ text: nameOf(id), where: 'with' })),
      topics: interview.topics.map(({ text, person }) => ({
        text: person === null ? text : `${nameOf(person)}: ${text}`,
        where: 'topic',
      })),
    })),
  };
};

const HELP = `# What stands after a colon may be changed; what is left empty or taken out is forgotten.
# A line that begins with a space goes on with the one above. Lines with # are not read.
# It is kept once it is saved and the editor closed; an empty file leaves everything as it is.
`;
const PEOPLE_HELP = `
# People. Somebody new: a line "person: Name <address> (their part)".
`;
const INTERVIEWS_HELP = `
# Interviews. A line "with: Name" for each person met, "topic: …" or "topic: Name: …" for what was talked about.
`;

export const writeForm = ({ application, people, interviews }: Form): string =>
  [
    HELP,
    ...APPLICATION_FIELDS.map((name) => line(name, application[name])),
    PEOPLE_HELP,
    ...people.map(({ id, text }) => line(`person${id === null ? '' : ` ${id}`}`, text)),
    ...(interviews.length === 0 ? [] : [INTERVIEWS_HELP]),
    interviews
      .map(({ id, fields, with: met, topics }) =>
        [
          `interview ${id}:\n`,
          ...INTERVIEW_FIELDS.slice(0, 3).map((name) => line(name, fields[name])),
          ...met.map((text) => line('with', text)),
          ...topics.map((text) => line('topic', text)),
          ...INTERVIEW_FIELDS.slice(3).map((name) => line(name, fields[name])),
        ].join(''),
      )
      .join('\n'),
  ].join('');

/** Later lines are set in; one without words is a dot, and one of dots alone has one more. */
const line = (name: string, { text }: Text): string => {
  const [first = '', ...more] = text.split(/\r\n?|\n/);
  const later = more.map((words) => `  ${/^\s*\.*\s*$/.test(words) ? `${words.trim()}.` : words}\n`);
  return `${name}:${first === '' ? '' : ` ${first}`}\n${later.join('')}`;
};

interface Entry {
  readonly name: string;
  readonly number: number | null;
  readonly value: Text;
}

/**
 * The form as it came back; null where nothing but remarks stands in it.
 * @throws Fault `usage` that begins with the line, for what is no line of the form
 */
export const readForm = (text: string): Form | null => {
  const entries = entriesIn(text);
  if (entries.length === 0) return null;
  const application = new Map<ApplicationField, Text>();
  const people: FormPerson[] = [];
  const interviews: (Omit<FormInterview, 'fields' | 'with' | 'topics'> & {
    readonly fields: Map<InterviewField, Text>;
    readonly with: Text[];
    readonly topics: Text[];
  })[] = [];
  for (const { name, number, value } of entries) {
    const interview = interviews.at(-1);
    if (name === 'person') people.push({ id: number, text: value });
    else if (name === 'interview') {
      if (number === null)
        throw at(value, 'An interview of the form has its number.', 'A new one: jobfu add');
      interviews.push({ id: number, where: value.where, fields: new Map(), with: [], topics: [] });
    } else if (interview === undefined) put(application, APPLICATION_FIELDS, name, value);
    else if (name === 'with') interview.with.push(value);
    else if (name === 'topic') interview.topics.push(value);
    else put(interview.fields, INTERVIEW_FIELDS, name, value);
  }
  return {
    application: whole(application, APPLICATION_FIELDS),
    people: people.filter(({ id, text: { text: words } }) => id !== null || words !== ''),
    interviews: interviews.map(({ fields, ...interview }) => ({
      ...interview,
      fields: whole(fields, INTERVIEW_FIELDS),
      with: interview.with.filter(({ text: name }) => name !== ''),
      topics: interview.topics.filter(({ text: topic }) => topic !== ''),
    })),
  };
};

/** Lines with what goes on below them; `where` is the line's number. */
const entriesIn = (text: string): Entry[] => {
  const entries: Entry[] = [];
  for (const [index, row] of text.split(/\r\n?|\n/).entries()) {
    const where = `line ${index + 1}`;
    const last = entries.at(-1);
    if (row.startsWith('#') || row.trim() === '') continue;
    if (/^\s/.test(row)) {
      if (last === undefined) throw at({ text: row, where }, 'There is no line above to go on with.');
      const words = row.trim();
      const more = /^\.+$/.test(words) ? words.slice(1) : row.replace(/^( {1,2}|\t)/, '').trimEnd();
      entries[entries.length - 1] = {
        ...last,
        value: { ...last.value, text: `${last.value.text}\n${more}` },
      };
      continue;
    }
    const [, name = '', digits, words = ''] = /^([a-z]+)(?:\s+(\d{1,15}))?\s*:(.*)$/is.exec(row) ?? [];
    if (name === '') {
      throw at(
        { text: row, where },
        'No colon follows a name here.',
        'Name: value, as in "role: Analyst"; a second line of the same begins with a space.',
      );
    }
    const number = digits === undefined ? null : Number(digits);
    entries.push({ name: name.toLowerCase(), number, value: { text: words.trim(), where } });
  }
  return entries;
};

const put = <F extends string>(
  fields: Map<F, Text>,
  names: readonly F[],
  name: string,
  value: Text,
): void => {
  const field = names.find((known) => known === name);
  if (field === undefined) {
    const known = [
      ...names,
      'person',
      'interview',
      ...(names.some((one) => one === 'at') ? ['with', 'topic'] : []),
    ];
    throw notOneOf(name, known, `${upper(value.where)}: there is no "${name}" in the form.`);
  }
  if (fields.has(field)) throw at(value, `"${name}" stands here a second time.`, 'Leave one of them out.');
  fields.set(field, value);
};

const whole = <F extends string>(fields: ReadonlyMap<F, Text>, names: readonly F[]): Record<F, Text> =>
  fieldsOf(names, (name) => fields.get(name) ?? { text: '', where: name });

const at = ({ where }: Text, message: string, hint: string | null = null) =>
  usage(`${upper(where)}: ${lower(message)}`, hint);

/** What a form changes of a record: checked as a whole before any of it is kept, then written as one change. */
import { Fault, notFound, usage } from '../../domain/errors.ts';
import type { Application, Interview, Message, Moment } from '../../domain/facts.ts';
import { dayOf } from '../../domain/timeline.ts';
import { lower, sayDay, upper } from '../../domain/wording.ts';
import type { NewPerson, Writer } from '../../store/store.ts';
import { type Desk, zoneName } from '../desk.ts';
import { acceptLine, acceptText } from './door.ts';
import { fold } from './fold.ts';
import { wholeNumber } from './numbers.ts';
import { parsePerson } from './people.ts';
import {
  APPLICATION_FIELDS,
  type ApplicationField,
  type Form,
  type FormInterview,
  INTERVIEW_FIELDS,
  type InterviewField,
  personText,
  type Text,
} from './record-form.ts';
import { tieTopics } from './topics.ts';
import { appliedTyped, regionTyped } from './typed.ts';
import { interviewTyped, sayMoment } from './when.ts';
import { readWords } from './words.ts';

export interface Edits {
  readonly application: Partial<Record<ApplicationField, string | null>> & { readonly company?: string };
  /** Everybody as they are to be, known or new; `changed` is what has to be written, null where nothing has. */
  readonly people: readonly {
    readonly id: number | null;
    readonly name: string;
    readonly changed: NewPerson | null;
  }[];
  readonly forgotten: readonly number[];
  readonly interviews: readonly InterviewEdits[];
  readonly removed: readonly number[];
  /** What is changed, in words; empty where nothing is. */
  readonly changed: readonly string[];
  /** What is no longer there after it, in words. */
  readonly lost: readonly string[];
}

interface InterviewEdits {
  readonly id: number;
  readonly fields: InterviewValues;
  /** Places in the list of people; null where they stay. */
  readonly with: readonly number[] | null;
  readonly topics: readonly string[] | null;
}

type InterviewValues = Partial<Pick<Interview, InterviewField | 'zone'>>;

/** Spaces around a line are nobody's words. */
const differs = (one: Text, other: Text): boolean => plain(one) !== plain(other);

const plain = ({ text }: Text): string =>
  text
    .split(/\r\n?|\n/)
    .map((line) => line.trim())
    .join('\n')
    .trim();

const differ = (some: readonly Text[], others: readonly Text[]): boolean =>
  some.length !== others.length || some.some((text, i) => differs(text, others[i] ?? text));

/** @throws Fault `usage` that says where and what, for the first thing that cannot be kept */
export const editsBetween = async (desk: Desk, before: Form, after: Form): Promise<Edits> => {
  const changed: string[] = [];
  const application: { -readonly [F in ApplicationField]?: string | null } & { company?: string } = {};
  for (const name of APPLICATION_FIELDS) {
    const value = after.application[name];
    if (!differs(before.application[name], value)) continue;
    const kept = await checked(value, () => applicationValue(desk, name, value));
    // Typed in other words, a day is still the same: what changes nothing makes no step to undo.
    if (kept === (plain(before.application[name]) || null)) continue;
    if (name === 'company') application.company = kept ?? '';
    else application[name] = kept;
    changed.push(name);
  }
  const people = await peopleBetween(before, after, changed);
  const interviews: InterviewEdits[] = [];
  for (const interview of after.interviews) {
    const old = before.interviews.find(({ id }) => id === interview.id);
    const twice = after.interviews.filter(({ id }) => id === interview.id).length > 1;
    if (old === undefined || twice) {
      throw wrong(
        interview.where,
        `interview ${interview.id} ${twice ? 'stands here twice' : 'is not known'}.`,
      );
    }
    interviews.push(await interviewBetween(desk, old, interview, people, changed));
  }
  const removed = missing(before.interviews, after.interviews);
  const forgotten = missing(before.people, after.people);
  const lost = [
    ...before.people.filter(({ id }) => forgotten.some((one) => one === id)).map(({ text }) => nameIn(text)),
    ...before.interviews
      .filter(({ id }) => removed.includes(id))
      .map((one) => `the interview on ${sayWhen(one, desk)}`),
  ];
  changed.push(...lost.map((what) => `${what} taken out`));
  if (after.application.applied.text === '' && after.interviews.length === 0 && changed.length > 0) {
    throw wrong(
      after.application.applied.where,
      'with no interview left, an application needs the day it was sent.',
      'applied: 2026-03-02, or take it all away: jobfu rm',
    );
  }
  return { application, people, forgotten, interviews, removed, changed, lost };
};

const missing = (
  before: readonly { readonly id: number | null }[],
  after: readonly { readonly id: number | null }[],
): number[] => before.flatMap(({ id }) => (id === null || after.some((one) => one.id === id) ? [] : [id]));

const applicationValue = async (desk: Desk, name: ApplicationField, value: Text): Promise<string | null> => {
  if (name === 'note') return longText(value);
  const text = acceptLine(value.text, value.where);
  if (name === 'company' && text === null)
    throw usage('The company needs a name.', 'Leave it as it is, or name another.');
  if (name === 'region') return regionTyped(text);
  return name === 'applied' && text !== null ? appliedTyped(desk, text, named(value, 'applied')) : text;
};

const longText = ({ text, where }: Text): string | null => acceptText(text, where).trim() || null;

const peopleBetween = async (before: Form, after: Form, changed: string[]): Promise<Edits['people']> => {
  const all: Edits['people'][number][] = [];
  for (const { id, text } of after.people) {
    const old = before.people.find((person) => person.id === id);
    if (id !== null && old === undefined) throw wrong(text.where, `person ${id} is not known.`);
    if (old !== undefined && !differs(old.text, text)) {
      all.push({ id, name: nameIn(text), changed: null });
      continue;
    }
    const person = await checked(text, async () => parsePerson(text.text, named(text, 'person')));
    if (old !== undefined && personText(person) === plain(old.text)) {
      all.push({ id, name: person.name, changed: null });
      continue;
    }
    changed.push(old === undefined ? `${person.name} added` : nameIn(old.text));
    all.push({ id, name: person.name, changed: person });
  }
  const twice = after.people.find(
    ({ id }, i) => id !== null && after.people.findIndex((one) => one.id === id) < i,
  );
  if (twice) throw wrong(twice.text.where, `person ${twice.id} stands here twice.`);
  return all;
};

/** The name within "Dana Lee <dana@acme.example> (recruiter)". */
const nameIn = ({ text }: Text): string => text.replace(/\s*[<(].*$/s, '').trim() || text;

const interviewBetween = async (
  desk: Desk,
  before: FormInterview,
  after: FormInterview,
  people: Edits['people'],
  changed: string[],
): Promise<InterviewEdits> => {
  const label = `of the interview on ${sayWhen(before, desk)}`;
  let fields: InterviewValues = {};
  for (const name of INTERVIEW_FIELDS) {
    const value = after.fields[name];
    if (!differs(before.fields[name], value)) continue;
    const kept = await checked(value, async () => interviewValue(desk, name, value, before));
    if (isSameValue(desk, kept, name, before)) continue;
    fields = { ...fields, ...kept };
    const now = fields.at !== undefined && name === 'at' ? ` (now ${sayMoment(fields.at, desk)})` : '';
    changed.push(`${name === 'at' ? 'time' : name} ${label}${now}`);
  }
  const hasOthers = differ(before.with, after.with);
  const met = [];
  for (const name of hasOthers ? after.with : [])
    met.push(await checked(name, async () => placeOf(name, people)));
  if (hasOthers) changed.push(`people ${label}`);
  const hasTopics = differ(before.topics, after.topics);
  if (hasTopics) changed.push(`topics ${label}`);
  return {
    id: after.id,
    fields,
    with: hasOthers ? [...new Set(met)] : null,
    topics: hasTopics ? after.topics.flatMap(({ text, where }) => acceptLine(text, where) ?? []) : null,
  };
};

const sayWhen = ({ fields }: FormInterview, { dateOrder, zone, now }: Desk): string =>
  sayDay(fields.at.text.slice(0, 10), dateOrder, zone.dayOf(now));

const interviewValue = (
  desk: Desk,
  name: InterviewField,
  value: Text,
  before: FormInterview,
): InterviewValues => {
  if (name === 'note') return { note: longText(value) };
  const text = acceptLine(value.text, value.where);
  if (name === 'minutes')
    return { minutes: wholeNumber(text ?? undefined, named(value, 'minutes'), { min: 1, max: 1440 }) };
  if (name !== 'at') return { [name]: text };
  if (text === null) throw usage('An interview has a day.', 'at: 2026-03-10 15:00');
  // A bare "Thursday" lies where the interview lies: ahead for one still to come.
  const isAhead = before.fields.at.text.slice(0, 10) > desk.zone.dayOf(desk.now);
  return { at: interviewTyped(desk, text, isAhead ? 'future' : 'past').at, zone: zoneName() };
};

/** Whether it says what is recorded, in whatever words it was typed. */
const isSameValue = (
  desk: Desk,
  kept: InterviewValues,
  name: InterviewField,
  before: FormInterview,
): boolean => {
  const old = plain(before.fields[name]);
  return name === 'at' ? kept.at === interviewTyped(desk, old, 'past').at : String(kept[name] ?? '') === old;
};

const placeOf = ({ text }: Text, people: Edits['people']): number => {
  const wanted = fold(text);
  const exact = people.flatMap(({ name }, i) => (fold(name) === wanted ? [i] : []));
  const part = people.flatMap(({ name }, i) => (fold(name).includes(wanted) ? [i] : []));
  const [place, ...others] = exact.length > 0 ? exact : part;
  if (place === undefined || others.length > 0) {
    throw usage(
      `"${text}" names ${place === undefined ? 'nobody' : 'several'} of the people.`,
      `Known: ${people.map(({ name }) => name).join(', ') || 'nobody yet'}.`,
    );
  }
  return place;
};

/** What a fault calls it: the flag it was typed after, or the name in the form. */
const named = ({ where }: Text, name: string): string => (where.startsWith('--') ? where : name);

/** A fault says where it is. */
const checked = async <T>({ where }: Text, work: () => Promise<T>): Promise<T> => {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof Fault) || error.message.startsWith(where)) throw error;
    throw wrong(where, error.message, error.hint);
  }
};

const wrong = (where: string, message: string, hint: string | null = null): Fault =>
  usage(`${upper(where)}: ${lower(message)}`, hint);

/** @throws Fault `not-found` where another command has taken away what is to be changed */
export const applyEdits = async (
  writer: Writer,
  desk: Desk,
  id: number,
  { application, people, forgotten, interviews, removed }: Edits,
): Promise<void> => {
  const current = await writer.application(id);
  const isThere = (list: readonly { id: number }[], wanted: number | null): boolean =>
    wanted === null || list.some((one) => one.id === wanted);
  if (
    current === null ||
    ![...people.map((person) => person.id), ...forgotten].every((one) => isThere(current.people, one)) ||
    ![...interviews.map((one) => one.id), ...removed].every((one) => isThere(current.interviews, one))
  ) {
    throw notFound('It has been changed meanwhile by another command; nothing was kept.', 'jobfu log');
  }
  if (Object.keys(application).length > 0) await writer.reviseApplication(id, application);
  const ids: number[] = [];
  for (const { id: known, changed } of people) {
    if (known !== null && changed !== null) await writer.revisePerson(known, changed);
    ids.push(known ?? (await writer.addPerson(id, changed as NewPerson)));
  }
  const names = new Map(people.map(({ name }, i) => [ids[i] ?? 0, name]));
  for (const { id: interview, fields, with: met, topics } of interviews) {
    if (Object.keys(fields).length > 0) await writer.reviseInterview(interview, fields);
    if (fields.at !== undefined) await moveWords(writer, desk, current, interview, fields.at);
    if (met !== null)
      await writer.setMet(
        interview,
        met.flatMap((place) => ids[place] ?? []),
      );
    if (topics !== null)
      await writer.setTopics(
        interview,
        topics.flatMap((topic) => tieTopics(topic, names)),
      );
  }
  for (const interview of removed) await writer.removeInterview(interview);
  for (const person of forgotten) await writer.removePerson(person);
};

/** Words said in the room were said on its day: they move along, and "next week" is another one then. */
const moveWords = async (
  writer: Writer,
  desk: Desk,
  { interviews, messages }: Application,
  id: number,
  at: Moment,
): Promise<void> => {
  const old = interviews.find((interview) => interview.id === id)?.at;
  const day = dayOf(at, desk.zone);
  if (old === undefined || day > desk.zone.dayOf(desk.now)) return;
  const inTheRoom = ({ interview, on }: Message): boolean =>
    interview === id && dayOf(on, desk.zone) === dayOf(old, desk.zone);
  for (const message of messages.filter(inTheRoom))
    await writer.redateMessage(message.id, day, await readWords(desk, message.text, day));
};

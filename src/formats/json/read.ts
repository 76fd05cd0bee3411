/** An export read back: what is sound, and what is wrong with the rest. */
import * as v from 'valibot';
import type { Archive, ArchivedApplication } from '../../domain/archive.ts';
import { usage } from '../../domain/errors.ts';
import { APPLICATION, FORMAT, HEAD, VERSION } from './schema.ts';

export interface BadApplication {
  /** Its place in the file, the first being 1. */
  readonly place: number;
  readonly says: string;
}

export interface Unpacked {
  readonly archive: Archive;
  readonly bad: readonly BadApplication[];
}

/** @throws Fault `usage` for what is no export of jobfu, or one of a newer version */
export const unpack = (text: string): Unpacked => {
  const given = documentIn(parsed(text));
  const { success, issues } = v.safeParse(HEAD, given);
  if (!success) {
    const { version } = given as { version?: unknown };
    if (typeof version === 'number' && version > VERSION) {
      throw usage(
        `This export is of version ${version}, and this jobfu knows ${VERSION}.`,
        'Update jobfu; nothing was imported.',
      );
    }
    throw usage(`This is no export of jobfu: ${saysOf(issues)}.`, 'jobfu export --format json writes one.');
  }
  // What was checked is taken as it is: a reading keeps every field, in its order.
  const document = given as Omit<Archive, 'applications'> & { applications: readonly unknown[] };
  const applications: ArchivedApplication[] = [];
  const bad: BadApplication[] = [];
  const seen = new Map<string, Set<number>>();
  document.applications.forEach((one, i) => {
    const checked = v.safeParse(APPLICATION, one);
    const whole = { drafts: [], ...(one as object) } as unknown as ArchivedApplication;
    const says = checked.success
      ? (referenceFault(whole) ?? numberFault(whole, seen))
      : saysOf(checked.issues);
    if (says === null) applications.push(whole);
    else bad.push({ place: i + 1, says });
  });
  const { exported, settings, numbers } = document;
  return { archive: { exported, settings, numbers, applications }, bad };
};

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''));
  } catch (error) {
    throw usage(
      `This file is no JSON (${error instanceof Error ? error.message : ''}).`,
      'jobfu import takes an export of jobfu, or CSV.',
    );
  }
};

/** The document itself, or the answer of `export --json` that holds it. */
const documentIn = (given: unknown): unknown => {
  const data = given !== null && typeof given === 'object' && 'data' in given ? given.data : given;
  if (data !== null && typeof data === 'object' && 'format' in data && data.format === FORMAT) return data;
  throw usage('This JSON is no export of jobfu.', 'jobfu export --format json writes one.');
};

/** "interviews, 1, at: is neither a day nor an instant". */
const saysOf = ([issue]: readonly v.BaseIssue<unknown>[]): string => {
  const path = (issue?.path ?? []).map(({ key }) => (typeof key === 'number' ? key + 1 : String(key)));
  return `${path.join(', ')}${path.length > 0 ? ': ' : ''}${issue?.message ?? ''}`;
};

/** Numbers of people and interviews that are not there. */
const referenceFault = ({
  people,
  interviews,
  messages,
  letters,
  drafts,
}: ArchivedApplication): string | null => {
  const known = new Set(people.map(({ id }) => id));
  const held = new Set(interviews.map(({ id }) => id));
  const named = [
    ...interviews.flatMap((interview) => [
      ...interview.with,
      ...interview.topics.flatMap(({ person }) => person ?? []),
    ]),
    ...messages.flatMap(({ from }) => from ?? []),
    ...[...letters, ...drafts].flatMap(({ to }) => to),
  ];
  const stranger = named.find((id) => !known.has(id));
  if (stranger !== undefined) return `person ${stranger} is named and not there`;
  const missing = messages.find(({ interview }) => interview !== null && !held.has(interview));
  return missing ? `interview ${missing.interview} is named and not there` : null;
};

/** A number that another has already: each kind has its own, and facts share one. */
const numberFault = (application: ArchivedApplication, seen: Map<string, Set<number>>): string | null => {
  const { people, interviews, messages, letters, drafts, decisions, endings } = application;
  const kinds: Readonly<Record<string, readonly { readonly id: number }[]>> = {
    application: [application],
    person: people,
    fact: [...interviews, ...messages, ...letters, ...drafts, ...decisions, ...endings],
    topic: interviews.flatMap(({ topics }) => topics),
    correction: messages.flatMap(({ corrections }) => corrections),
  };
  for (const [kind, all] of Object.entries(kinds)) {
    const known = seen.get(kind) ?? new Set();
    const twice = all.find(({ id }, i) => known.has(id) || all.findIndex((other) => other.id === id) < i);
    if (twice) return `${kind} ${twice.id} is there twice`;
  }
  for (const interview of interviews) {
    const { with: met } = interview;
    if (new Set(met).size < met.length) return `interview ${interview.id} names one person twice`;
  }
  for (const { id, to } of [...letters, ...drafts]) {
    if (new Set(to).size < to.length) return `letter ${id} names one person twice`;
  }
  for (const [kind, all] of Object.entries(kinds)) {
    const known = seen.get(kind) ?? new Set();
    for (const { id } of all) known.add(id);
    seen.set(kind, known);
  }
  return null;
};

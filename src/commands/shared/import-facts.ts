/** Facts that come in from elsewhere join those that are there; what is there already is left as it is. */
import { employerName } from '../../domain/employer.ts';
import {
  type Application,
  type ApplicationStatus,
  type Instant,
  isDay,
  type Moment,
  type Reading,
} from '../../domain/facts.ts';
import { situationOf } from '../../domain/situation.ts';
import { dayOf } from '../../domain/timeline.ts';
import { crc32 } from '../../store/checksum.ts';
import type { NewPerson, Writer } from '../../store/store.ts';
import { type Desk, zoneName } from '../desk.ts';
import type { ImportRow } from './import-row.ts';
import { knownPerson } from './people.ts';
import { inChunks } from './settle.ts';
import { fold } from './who.ts';
import { readWords } from './words.ts';

/** What was added, by kind. */
export interface Counts {
  applications: number;
  /** Facts that applications and people who were there lacked: the day of applying, an address. */
  completed: number;
  interviews: number;
  people: number;
  messages: number;
  letters: number;
  drafts: number;
  decisions: number;
  endings: number;
}

export const noCounts = (): Counts => ({
  applications: 0,
  completed: 0,
  interviews: 0,
  people: 0,
  messages: 0,
  letters: 0,
  drafts: 0,
  decisions: 0,
  endings: 0,
});

interface Entry {
  readonly id: number;
  role: string | null;
  applied: string | null;
  readonly created: string;
}

/** Where applications are, by employer. */
export interface Register {
  find(wanted: { company: string; role: string | null; applied: string | null }): Promise<Entry | null>;
  /** The one that was recorded at that very instant. */
  twin(wanted: { company: string; role: string | null; created: string }): Promise<Entry | null>;
  add(application: Pick<Application, 'id' | 'company' | 'role' | 'applied' | 'created'>): void;
}

/** Employers whose applications are at hand; those of others are read again when they come up. */
const AT_HAND = 2000;

/** Of each application only its number is held, under a checksum of its employer: memory stays flat in a long import. */
export const openRegister = async (writer: Writer): Promise<Register> => {
  const numbers = new Map<number, number | number[]>();
  const atHand = new Map<string, Entry[]>();
  const keyOf = (company: string): string => employerName(company) || company;
  const sumOf = (key: string): number => crc32(Buffer.from(key));
  const enter = (sum: number, id: number): void => {
    const known = numbers.get(sum);
    if (known === undefined) numbers.set(sum, id);
    else if (typeof known === 'number') numbers.set(sum, [known, id]);
    else known.push(id);
  };
  const there = async (company: string): Promise<readonly Entry[]> => {
    const key = keyOf(company);
    const known = atHand.get(key);
    if (known) return known;
    const found = [numbers.get(sumOf(key)) ?? []].flat();
    const applications = found.length === 0 ? [] : await writer.some(found);
    // Two employers may have one checksum.
    const entries = applications.filter((one) => keyOf(one.company) === key).map(toEntry);
    if (atHand.size >= AT_HAND) atHand.clear();
    atHand.set(key, entries);
    return entries;
  };
  for (const ids of inChunks(await writer.numbers()))
    for (const { id, company } of await writer.some(ids)) enter(sumOf(keyOf(company)), id);
  return {
    add: (application) => {
      const key = keyOf(application.company);
      enter(sumOf(key), application.id);
      atHand.get(key)?.push(toEntry(application));
    },
    find: async ({ company, role, applied }) => {
      const wanted = role === null ? null : fold(role);
      // Applied for on two different days, it is two applications.
      const fitting = (await there(company)).filter(
        (entry) => applied === null || entry.applied === null || entry.applied === applied,
      );
      const same = fitting.filter((entry) => entry.role === wanted);
      if (same.length > 0) return same.at(-1) ?? null;
      const open = fitting.filter((entry) => wanted === null || entry.role === null);
      return open.length === 1 ? (open[0] ?? null) : null;
    },
    twin: async ({ company, role, created }) =>
      (await there(company)).find(
        (entry) => entry.created === created && entry.role === (role === null ? null : fold(role)),
      ) ?? null,
  };
};

const toEntry = ({
  id,
  role,
  applied,
  created,
}: Pick<Application, 'id' | 'role' | 'applied' | 'created'>): Entry => ({
  id,
  role: role === null ? null : fold(role),
  applied,
  created,
});

/** Readings of words that come again with the same day: spreadsheets repeat themselves. */
export type Read = (text: string, on: Moment) => ReturnType<typeof readWords>;

const REMEMBERED = 1000;

export const rememberingReader = (desk: Desk): Read => {
  const known = new Map<string, Reading>();
  return async (text, on) => {
    const key = `${dayOf(on, desk.zone)} ${text}`;
    const reading = known.get(key) ?? (await readWords(desk, text, on));
    if (known.size >= REMEMBERED) known.clear();
    known.set(key, reading);
    return reading;
  };
};

export interface Importing {
  readonly writer: Writer;
  readonly desk: Desk;
  readonly register: Register;
  readonly read: Read;
  readonly zone: string;
  readonly counts: Counts;
  /** When applications ended of which the status alone tells so far that they were refused: the words may stand in a later row. */
  readonly refused: Map<number, Instant>;
}

export const startImport = async (writer: Writer, desk: Desk): Promise<Importing> => ({
  writer,
  desk,
  register: await openRegister(writer),
  read: rememberingReader(desk),
  zone: zoneName(),
  counts: noCounts(),
  refused: new Map(),
});

/** Closes what is refused by its status and by no words of theirs; once all rows are in. */
export const keepRefusals = async ({ writer, desk, counts, refused }: Importing): Promise<void> => {
  for (const [id, at] of refused) {
    const application = (await writer.application(id)) as Application;
    if (await stands(desk, application, 'rejected')) continue;
    await writer.addEnding(id, 'rejected', at);
    counts.endings++;
  }
};

const stands = async (desk: Desk, application: Application, status: ApplicationStatus): Promise<boolean> =>
  situationOf(application, await desk.planContext([application])).standing.status === status;

/** Keeps what is new of a row; false where all of it was there. */
export const keepRow = async (importing: Importing, row: ImportRow): Promise<boolean> => {
  const { writer, register, counts } = importing;
  const before = Object.values(counts).reduce((sum, n) => sum + n, 0);
  const entry = await register.find(row);
  const application = entry
    ? ((await writer.application(entry.id)) as Application)
    : await newApplication(importing, row);
  if (entry) {
    const { role, applied, url, region } = row;
    const fills = { role, applied, url, region };
    const lacking = (Object.keys(fills) as (keyof typeof fills)[]).filter(
      (key) => fills[key] !== null && application[key] === null,
    );
    if (lacking.length > 0) await writer.completeApplication(entry.id, fills);
    counts.completed += lacking.length;
    entry.role ??= role === null ? null : fold(role);
    entry.applied ??= applied;
  } else register.add(application);
  const people = await keepPeople(importing, application, row);
  const interview = row.at === null ? null : await keepInterview(importing, application, row, row.at, people);
  if (row.said !== null) await keepSaid(importing, application, row, row.said, interview, people);
  const known = importing.refused.size;
  await keepStatus(importing, application, row);
  return importing.refused.size > known || Object.values(counts).reduce((sum, n) => sum + n, 0) > before;
};

const newApplication = async ({ writer, desk, counts }: Importing, row: ImportRow): Promise<Application> => {
  const { company, role, applied, url, region } = row;
  const facts = {
    company,
    role,
    applied,
    url,
    region,
    note: row.at === null ? row.note : null,
    created: desk.now,
  };
  const id = await writer.addApplication(facts);
  counts.applications++;
  return { ...facts, id, people: [], interviews: [], messages: [], letters: [], decisions: [], endings: [] };
};

/** How many facts that are told of somebody known are not known yet. */
export const lackingIn = (known: NewPerson, told: NewPerson): number =>
  [told.email && known.email === null, told.role && known.role === null].filter(Boolean).length;

const keepPeople = async (
  { writer, counts }: Importing,
  application: Application,
  { people }: ImportRow,
): Promise<number[]> => {
  const met = new Set<number>();
  for (const person of people) {
    const known = knownPerson(application, person);
    if (known !== null) {
      const lacking = lackingIn(known, person);
      if (lacking > 0) await writer.completePerson(known.id, person);
      counts.completed += lacking;
      met.add(known.id);
    } else {
      met.add(await writer.addPerson(application.id, person));
      counts.people++;
    }
  }
  return [...met];
};

const keepInterview = async (
  { writer, counts, zone }: Importing,
  application: Application,
  row: ImportRow,
  at: Moment,
  people: readonly number[],
): Promise<number> => {
  const known = application.interviews.find(
    (one) => one.at === at && one.cancelled === null && fold(one.stage ?? '') === fold(row.stage ?? ''),
  );
  if (known) return known.id;
  const { stage, minutes, project, challenge, place, note, topics } = row;
  counts.interviews++;
  return writer.addInterview(application.id, {
    stage,
    at,
    zone,
    minutes,
    with: people,
    topics: topics.map((text) => ({ text, person: null })),
    project,
    challenge,
    place,
    note,
  });
};

/** Words of an interview held are said in it, others on the day they were noted with, or on the day of applying. */
const keepSaid = async (
  { writer, desk, counts, read }: Importing,
  application: Application,
  row: ImportRow,
  text: string,
  interview: number | null,
  people: readonly number[],
): Promise<void> => {
  const { at, applied, saidOn } = row;
  // The same words on another day were said again; without a day they are those that are there.
  const isThere = application.messages.some(
    (known) =>
      known.text === text && (saidOn === null || dayOf(known.on, desk.zone) === dayOf(saidOn, desk.zone)),
  );
  if (isThere) return;
  const today = desk.zone.dayOf(desk.now);
  const met = at === null ? null : dayOf(at, desk.zone);
  const isHeld = at !== null && met !== null && (isDay(at) ? met <= today : at <= desk.now);
  const inTheRoom = isHeld && (saidOn === null || dayOf(saidOn, desk.zone) === met);
  const on = saidOn ?? (isHeld ? met : null) ?? (at === null ? applied : null) ?? today;
  const [only, another] = people;
  counts.messages++;
  await writer.addMessage(application.id, {
    text,
    on,
    via: inTheRoom ? 'in-person' : null,
    interview: inTheRoom ? interview : null,
    from: !inTheRoom && only !== undefined && another === undefined ? only : null,
    subject: null,
    reading: await read(text, on),
  });
};

const keepStatus = async (
  { writer, desk, counts, read, refused }: Importing,
  application: Application,
  { status, statusCell, statusOn }: ImportRow,
): Promise<void> => {
  if (status === null || status === 'open') return;
  const day = statusOn === null ? desk.now : desk.zone.at(statusOn, '12:00');
  const at = day > desk.now ? desk.now : day;
  if (status !== 'offer') {
    if (application.endings.some(({ as }) => as === status)) return;
    if (status === 'rejected') {
      const isTold = refused.has(application.id) || (await stands(desk, application, status));
      if (!isTold) refused.set(application.id, at);
      return;
    }
    await writer.addEnding(application.id, status, at);
    counts.endings++;
    return;
  }
  // An offer is a word of theirs: what the cell says of it, and that it is one is the user's own reading.
  const text = statusCell ?? 'Offer';
  const isThere = application.messages.some(
    ({ reading, correction }) => reading.outcome === 'offer' || correction?.as === 'offer',
  );
  if (isThere) return;
  const on = statusOn ?? dayOf(desk.now, desk.zone);
  const message = await writer.addMessage(application.id, {
    text,
    on,
    via: null,
    interview: null,
    from: null,
    subject: null,
    reading: await read(text, on),
  });
  await writer.addCorrection(message, { as: 'offer', by: null, at: desk.now });
  counts.messages++;
};

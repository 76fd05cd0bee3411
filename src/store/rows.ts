/** Rows of the database as facts. Here and nowhere else. */
import type { Database } from 'better-sqlite3';
import { Fault } from '../domain/errors.ts';
import type {
  Application,
  Channel,
  Correction,
  Decision,
  Ending,
  Interview,
  KeptDraft,
  Letter,
  Meaning,
  Message,
  Person,
  Reading,
  Topic,
} from '../domain/facts.ts';
import { DAMAGED_HINT } from './guarded.ts';
import { ready } from './statements.ts';

type Of<T> = T & { application_id: number };

interface InterviewRow {
  id: number;
  stage: string | null;
  at: string;
  zone: string | null;
  minutes: number | null;
  project: string | null;
  challenge: string | null;
  place: string | null;
  note: string | null;
  cancelled: string | null;
}
interface MessageRow {
  id: number;
  text: string;
  said_on: string;
  via: Channel | null;
  interview_id: number | null;
  person_id: number | null;
  subject: string | null;
  reading: string;
}
interface CorrectionRow {
  message_id: number;
  label: Meaning | null;
  by_day: string | null;
  at: string;
}
interface LetterRow {
  id: number;
  template: string;
  sent_on: string;
  via: Channel;
  subject: string | null;
  text: string | null;
}
type ApplicationRow = Pick<
  Application,
  'id' | 'company' | 'role' | 'applied' | 'url' | 'note' | 'region' | 'created'
>;

/** Columns that hold numbers; every other one holds text. */
const NUMBERS: ReadonlySet<string> = new Set([
  'id',
  'application_id',
  'interview_id',
  'person_id',
  'message_id',
  'letter_id',
  'minutes',
]);

/** A strict table takes nothing else; pages that changed places do, and a number for a text is more than others bear. */
const sound = <T extends object>(row: T): T => {
  for (const column in row) {
    const value = row[column];
    if (value !== null && typeof value !== (NUMBERS.has(column) ? 'number' : 'string'))
      throw new Fault('damaged', 'The database is damaged: a row holds what its table cannot.', DAMAGED_HINT);
  }
  return row;
};

/** Applications with everything below them: all, or those with these numbers. A query a table, joined here. */
export const readApplications = (db: Database, ids: readonly number[] | null = null): Application[] => {
  const where = (column: string): string =>
    ids === null ? '' : `WHERE ${column} IN (SELECT value FROM json_each(@ids))`;
  const rows = <T>(sql: string): T[] =>
    (ready(db, sql).all(ids === null ? {} : { ids: JSON.stringify(ids) }) as (T & object)[]).map(sound);
  const below = (table: string): string => `SELECT * FROM ${table} ${where('application_id')} ORDER BY id`;

  const met = groupBy(
    rows<{ interview_id: number; person_id: number }>(
      `SELECT ip.* FROM interview_person ip JOIN interview i ON i.id = ip.interview_id
       ${where('i.application_id')} ORDER BY ip.interview_id, ip.person_id`,
    ),
    (row) => row.interview_id,
  );
  const topics = groupBy(
    rows<{ interview_id: number; person_id: number | null; text: string }>(
      `SELECT t.* FROM topic t JOIN interview i ON i.id = t.interview_id ${where('i.application_id')} ORDER BY t.id`,
    ),
    (row) => row.interview_id,
  );
  const corrections = groupBy(
    rows<CorrectionRow>(
      `SELECT c.* FROM correction c JOIN message m ON m.id = c.message_id ${where('m.application_id')} ORDER BY c.id`,
    ),
    (row) => row.message_id,
  );
  const addressed = groupBy(
    rows<{ letter_id: number; person_id: number }>(
      `SELECT lp.* FROM letter_person lp JOIN letter l ON l.id = lp.letter_id
       ${where('l.application_id')} ORDER BY lp.letter_id, lp.person_id`,
    ),
    (row) => row.letter_id,
  );
  const people = groupBy(rows<Of<Person>>(below('person')), byApplication);
  const interviews = groupBy(rows<Of<InterviewRow>>(below('interview')), byApplication);
  const messages = groupBy(rows<Of<MessageRow>>(below('message')), byApplication);
  const letters = groupBy(rows<Of<LetterRow>>(below('letter')), byApplication);
  const decisions = groupBy(rows<Of<Decision>>(below('decision')), byApplication);
  const endings = groupBy(
    rows<{ id: number; application_id: number; status: Ending['as']; at: string }>(below('ending')),
    byApplication,
  );

  return rows<ApplicationRow>(`SELECT * FROM application ${where('id')} ORDER BY id`).map((row) => ({
    ...row,
    people: list(people, row.id).map(({ id, name, email, role }) => ({ id, name, email, role })),
    interviews: list(interviews, row.id).map((interview) =>
      toInterview(interview, list(met, interview.id), list(topics, interview.id)),
    ),
    messages: list(messages, row.id).map((message) => toMessage(message, list(corrections, message.id))),
    letters: list(letters, row.id).map((letter) => toLetter(letter, list(addressed, letter.id))),
    decisions: list(decisions, row.id).map(({ application_id: _, ...decision }) => decision),
    endings: list(endings, row.id).map(({ id, status, at }) => ({ id, as: status, at })),
  }));
};

/** The drafts of these applications, by application. */
export const readDrafts = (db: Database, ids: readonly number[]): Map<number, KeptDraft[]> => {
  const asked = { ids: JSON.stringify(ids) };
  const drafts = (
    ready(
      db,
      'SELECT * FROM draft WHERE application_id IN (SELECT value FROM json_each(@ids)) ORDER BY id',
    ).all(asked) as Of<Omit<KeptDraft, 'to'>>[]
  ).map(sound);
  if (drafts.length === 0) return new Map();
  const addressed = groupBy(
    ready(
      db,
      `SELECT dp.* FROM draft_person dp JOIN draft d ON d.id = dp.draft_id
       WHERE d.application_id IN (SELECT value FROM json_each(@ids)) ORDER BY dp.draft_id, dp.person_id`,
    ).all(asked) as { draft_id: number; person_id: number }[],
    (row) => row.draft_id,
  );
  const kept = groupBy(drafts, byApplication);
  return new Map(
    [...kept].map(([application, own]) => [
      application,
      own.map(({ application_id: _, ...draft }) => ({
        ...draft,
        to: list(addressed, draft.id).map(({ person_id }) => person_id),
      })),
    ]),
  );
};

const byApplication = (row: { application_id: number }): number => row.application_id;

export const groupBy = <T>(rows: readonly T[], key: (row: T) => number): Map<number, T[]> => {
  const groups = new Map<number, T[]>();
  for (const row of rows) {
    const group = groups.get(key(row));
    if (group) group.push(row);
    else groups.set(key(row), [row]);
  }
  return groups;
};

const list = <T>(groups: ReadonlyMap<number, T[]>, key: number): readonly T[] => groups.get(key) ?? [];

const toInterview = (
  row: InterviewRow,
  met: readonly { person_id: number }[],
  topics: readonly { person_id: number | null; text: string }[],
): Interview => ({
  id: row.id,
  stage: row.stage,
  at: row.at,
  zone: row.zone,
  minutes: row.minutes,
  with: met.map(({ person_id }) => person_id),
  topics: topics.map(({ person_id, text }): Topic => ({ text, person: person_id })),
  project: row.project,
  challenge: row.challenge,
  place: row.place,
  note: row.note,
  cancelled: row.cancelled,
});

const toMessage = (row: MessageRow, corrections: readonly CorrectionRow[]): Message => {
  const latest = corrections.at(-1);
  const correction: Correction | null = latest
    ? { as: latest.label, by: latest.by_day, at: latest.at }
    : null;
  return {
    id: row.id,
    text: row.text,
    on: row.said_on,
    via: row.via,
    interview: row.interview_id,
    from: row.person_id,
    subject: row.subject,
    reading: JSON.parse(row.reading) as Reading,
    correction,
  };
};

const toLetter = (row: LetterRow, addressed: readonly { person_id: number }[]): Letter => ({
  id: row.id,
  template: row.template,
  to: addressed.map(({ person_id }) => person_id),
  on: row.sent_on,
  via: row.via,
  subject: row.subject,
  text: row.text,
});

/** Rows as an archive has them, with every number, and back into an empty database. */
import type { Database } from 'better-sqlite3';
import type {
  ArchivedApplication,
  ArchivedCorrection,
  ArchivedTopic,
  LastNumbers,
} from '../domain/archive.ts';
import { groupBy, readApplications, readDrafts } from './rows.ts';

export const readArchived = (db: Database, ids: readonly number[]): ArchivedApplication[] => {
  const rows = <T>(sql: string): T[] => db.prepare<object, T>(sql).all({ ids: JSON.stringify(ids) });
  const asked = 'application_id IN (SELECT value FROM json_each(@ids))';
  const topics = groupBy(
    rows<{ id: number; interview_id: number; person_id: number | null; text: string }>(
      `SELECT t.* FROM topic t JOIN interview i ON i.id = t.interview_id WHERE i.${asked} ORDER BY t.id`,
    ),
    (row) => row.interview_id,
  );
  const corrections = groupBy(
    rows<{
      id: number;
      message_id: number;
      label: ArchivedCorrection['as'];
      by_day: string | null;
      at: string;
    }>(`SELECT c.* FROM correction c JOIN message m ON m.id = c.message_id WHERE m.${asked} ORDER BY c.id`),
    (row) => row.message_id,
  );
  const drafts = readDrafts(db, ids);
  return readApplications(db, ids).map((application) => ({
    ...application,
    interviews: application.interviews.map((interview) => ({
      ...interview,
      topics: (topics.get(interview.id) ?? []).map(
        ({ id, text, person_id }): ArchivedTopic => ({ id, text, person: person_id }),
      ),
    })),
    messages: application.messages.map(({ correction: _, ...message }) => ({
      ...message,
      corrections: (corrections.get(message.id) ?? []).map(
        ({ id, label, by_day, at }): ArchivedCorrection => ({ id, as: label, by: by_day, at }),
      ),
    })),
    drafts: drafts.get(application.id) ?? [],
  }));
};

type Insert = (table: string, row: Record<string, string | number | null>) => void;

/** One application with the numbers it carries; none of them may be taken. */
export const insertArchived = (insert: Insert, application: ArchivedApplication): void => {
  const { people, interviews, messages, letters, drafts, decisions, endings } = application;
  const { id: application_id, company, role, applied, url, note, region, created } = application;
  insert('application', { id: application_id, company, role, applied, url, note, region, created });
  for (const { id, name, email, role: part } of people) {
    insert('person', { id, application_id, name, email, role: part });
  }
  for (const { id, with: met, topics, ...interview } of interviews) {
    const { stage, at, zone, minutes, project, challenge, place, note: own, cancelled } = interview;
    insert('interview', {
      id,
      application_id,
      stage,
      at,
      zone,
      minutes,
      project,
      challenge,
      place,
      note: own,
      cancelled,
    });
    for (const person_id of met) insert('interview_person', { interview_id: id, person_id });
    for (const topic of topics) {
      insert('topic', { id: topic.id, interview_id: id, person_id: topic.person, text: topic.text });
    }
  }
  for (const { id, text, on, via, interview, from, subject, reading, corrections } of messages) {
    insert('message', {
      id,
      application_id,
      text,
      said_on: on,
      via,
      interview_id: interview,
      person_id: from,
      subject,
      reading: JSON.stringify(reading),
    });
    for (const { id: correction, as, by, at } of corrections) {
      insert('correction', { id: correction, message_id: id, label: as, by_day: by, at });
    }
  }
  for (const { id, template, to, on, via, subject, text } of letters) {
    insert('letter', { id, application_id, template, sent_on: on, via, subject, text });
    for (const person_id of to) insert('letter_person', { letter_id: id, person_id });
  }
  for (const { id, template, to, at, subject, text } of drafts) {
    insert('draft', { id, application_id, template, at, subject, text });
    for (const person_id of to) insert('draft_person', { draft_id: id, person_id });
  }
  for (const { id, verb, rule, about, at, until } of decisions) {
    insert('decision', { id, application_id, verb, rule, about, at, until });
  }
  for (const { id, as, at } of endings) insert('ending', { id, application_id, status: as, at });
};

/** Kinds that SQLite itself numbers. */
const NUMBERED = ['application', 'person', 'topic', 'correction'] as const;

export const readNumbers = (db: Database): LastNumbers => {
  const seq = db.prepare<[string], { seq: number }>('SELECT seq FROM sqlite_sequence WHERE name = ?');
  const last = (table: string): number => seq.get(table)?.seq ?? 0;
  return {
    application: last('application'),
    person: last('person'),
    topic: last('topic'),
    correction: last('correction'),
    fact: db.prepare<[], { last: number }>('SELECT last FROM sequence').get()?.last ?? 0,
  };
};

export const raiseNumbers = (db: Database, numbers: LastNumbers): void => {
  const now = readNumbers(db);
  db.prepare('UPDATE sequence SET last = max(last, ?)').run(numbers.fact);
  for (const table of NUMBERED) {
    if (numbers[table] <= now[table]) continue;
    const raised = db.prepare('UPDATE sqlite_sequence SET seq = ? WHERE name = ?').run(numbers[table], table);
    if (raised.changes === 0) {
      db.prepare('INSERT INTO sqlite_sequence (seq, name) VALUES (?, ?)').run(numbers[table], table);
    }
  }
};

/** The half of the store that writes: transactions, the log of what was done, seals and backups. Loaded with the first change. */
import type { Database, Statement } from 'better-sqlite3';
import type { Instant } from '../domain/facts.ts';
import { insertArchived, raiseNumbers, readArchived, readNumbers } from './archive.ts';
import { connect, connectInMemory } from './connection.ts';
import { backUpDaily, type Machine } from './daily.ts';
import { refuseGone } from './gone.ts';
import { readUnits, redoFirst, startRecording, stopRecording, undoLast, type Written } from './log.ts';
import { makePrivate } from './making.ts';
import { outlookWriterOn } from './outlook-writer.ts';
import { outlooksOn } from './outlooks.ts';
import { riskOfPlace } from './place.ts';
import { readPublished, writePublished } from './published.ts';
import { readerOn } from './reader.ts';
import { readDrafts } from './rows.ts';
import { sealWritten } from './seals.ts';
import { ready } from './statements.ts';
import type { Settler, Store, Unit, Whole, Writer } from './store.ts';

/** What a store asks of the command that opened it. */
export interface Opening extends Machine {
  /** The clock of the command: its changes are logged under it. */
  readonly now: Instant;
  /** Brings what is worked out from the facts in step with them; runs in the transaction of every change. */
  readonly settle?: (settler: Settler) => Promise<void>;
}

/** The connection both halves of a store share; null while the file is not there. */
export interface Shared {
  db: Database | null;
}

export interface Writing extends Pick<Store, 'write' | 'settle' | 'log' | 'rehearse'> {
  readonly whole: Whole;
}

export const writingOn = (path: string, shared: Shared, { now, settle, ...machine }: Opening): Writing => {
  let isBackedUp = false;
  /** What this command has written so far. */
  let written: Written | null = null;
  const made = (): Database => {
    if (shared.db === null) {
      makePrivate(path);
      const risk = riskOfPlace(path);
      if (risk !== null) machine.warn?.(`${risk.says} ${risk.hint}`);
      shared.db = connect(path);
    }
    if (!isBackedUp) backUpDaily(shared.db, path, machine);
    isBackedUp = true;
    return shared.db;
  };
  const steps = (one: (db: Database) => Unit | null) => async (most: number) => {
    if (shared.db === null) return [];
    const file = made();
    return inTransaction(file, async () => {
      const units = upTo(most, () => one(file));
      if (units.length > 0) await settle?.(writerOn(file));
      return units;
    });
  };
  return {
    log: {
      units: async (limit) => (shared.db ? readUnits(shared.db, limit) : []),
      undo: steps(undoLast),
      redo: steps(redoFirst),
    },
    write: async (change, says, about) => {
      const file = made();
      const [result, unit] = await inTransaction(file, async () => {
        const writer = writerOn(file);
        if (about) await refuseGone(writer, about);
        const recording = startRecording(file, now, written);
        const changed = await change(writer);
        const unit = stopRecording(file, recording, typeof says === 'string' ? says : says(changed));
        await settle?.(writer);
        return [changed, unit] as const;
      });
      written = unit;
      return result;
    },
    settle: async (work) => {
      const file = made();
      return inTransaction(file, () => work(writerOn(file)));
    },
    rehearse: (change) => rehearsed(shared.db, change),
    get whole() {
      return shared.db ? wholeOn(shared.db) : NOTHING;
    },
  };
};

/** All of it, or nothing; whoever comes first writes, and the others wait. */
const inTransaction = async <T>(db: Database, work: () => Promise<T>): Promise<T> => {
  db.exec('BEGIN IMMEDIATE');
  try {
    const result = await work();
    sealWritten(db);
    db.exec('COMMIT');
    return result;
  } catch (error) {
    if (db.inTransaction) db.exec('ROLLBACK');
    throw error;
  }
};

/** As many as are asked for and there are. */
const upTo = <T>(most: number, next: () => T | null): T[] => {
  const all: T[] = [];
  while (all.length < most) {
    const one = next();
    if (one === null) break;
    all.push(one);
  }
  return all;
};

/** What ends a rehearsal: everything that was written is taken back. */
class Curtain extends Error {}

/** A change in a transaction that never commits; on a database in memory where there is none yet. */
const rehearsed = async <T>(db: Database | null, change: (writer: Writer) => Promise<T>): Promise<T> => {
  const stage = db ?? connectInMemory();
  const seen: T[] = [];
  try {
    await inTransaction(stage, async () => {
      seen.push(await change(writerOn(stage)));
      throw new Curtain();
    });
  } catch (error) {
    if (!(error instanceof Curtain)) throw error;
  } finally {
    if (db === null) stage.close();
  }
  return seen[0] as T;
};

/** What a file that is not there yet holds. */
const NOTHING: Whole = {
  numbers: async () => [],
  archived: async () => [],
  lastNumbers: async () => ({ application: 0, person: 0, topic: 0, correction: 0, fact: 0 }),
  published: async () => new Map(),
};

const wholeOn = (db: Database): Whole => ({
  numbers: async () =>
    db
      .prepare<[], { id: number }>('SELECT id FROM application ORDER BY id')
      .all()
      .map(({ id }) => id),
  archived: async (ids) =>
    db.inTransaction ? readArchived(db, ids) : db.transaction(() => readArchived(db, ids))(),
  lastNumbers: async () => readNumbers(db),
  published: async () => readPublished(db),
});

type Row = Record<string, string | number | null>;

/** Adds rows, tens of thousands of them in an import: a statement for each table, its values by their place. */
const insertOn = (db: Database): ((table: string, row: Row) => number) => {
  const known = new Map<string, { columns: readonly string[]; statement: Statement }>();
  return (table, row) => {
    const columns = Object.keys(row);
    let insert = known.get(table);
    if (insert === undefined || !isSame(insert.columns, columns)) {
      const places = columns.map(() => '?').join(', ');
      const sql = `INSERT INTO ${table} (${columns.join(', ')}) VALUES (${places})`;
      insert = { columns, statement: ready(db, sql) };
      known.set(table, insert);
    }
    return Number(insert.statement.run(Object.values(row)).lastInsertRowid);
  };
};

const isSame = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((one, i) => one === b[i]);

const writerOn = (db: Database): Writer => {
  const insert = insertOn(db);
  const revise = (table: string, id: number, row: Row): void => {
    const set = Object.keys(row).map((column) => `${column} = @${column}`);
    db.prepare(`UPDATE ${table} SET ${set.join(', ')} WHERE id = @id`).run({ ...row, id });
  };
  const remove = (table: string, id: number): void => {
    db.prepare(`DELETE FROM ${table} WHERE id = ?`).run(id);
  };
  /** The next number of a fact, whatever its kind. */
  const nextFact = (): number => {
    // Two plain statements take half the time of one with RETURNING, which fills a table of its own.
    ready(db, 'UPDATE sequence SET last = last + 1').run();
    const row = ready(db, 'SELECT last FROM sequence').get() as { last: number } | undefined;
    if (!row) throw new Error('the sequence is gone');
    return row.last;
  };
  return {
    outlooks: { ...outlooksOn(db), ...outlookWriterOn(db) },
    ...readerOn(db),
    ...wholeOn(db),
    addApplication: async (application) => insert('application', { ...application }),
    completeApplication: async (application, { role, applied, url, region }) => {
      db.prepare(
        `UPDATE application SET role = coalesce(role, @role), applied = coalesce(applied, @applied),
           url = coalesce(url, @url), region = coalesce(region, @region) WHERE id = @application`,
      ).run({ application, role, applied, url, region });
    },
    addPerson: async (application, { name, email, role }) =>
      insert('person', { application_id: application, name, email, role }),
    completePerson: async (person, { email, role }) => {
      db.prepare('UPDATE person SET email = coalesce(email, ?), role = coalesce(role, ?) WHERE id = ?').run(
        email,
        role,
        person,
      );
    },
    addInterview: async (application, { with: met, topics, ...interview }) => {
      const id = insert('interview', { id: nextFact(), application_id: application, ...interview });
      for (const person of met) insert('interview_person', { interview_id: id, person_id: person });
      for (const { text, person } of topics) insert('topic', { interview_id: id, person_id: person, text });
      return id;
    },
    completeInterview: async (interview, { project, challenge }) => {
      db.prepare(
        'UPDATE interview SET project = coalesce(project, ?), challenge = coalesce(challenge, ?) WHERE id = ?',
      ).run(project, challenge, interview);
    },
    reviseApplication: async (application, to) => revise('application', application, to),
    removeApplication: async (application) => remove('application', application),
    revisePerson: async (person, { name, email, role }) => revise('person', person, { name, email, role }),
    removePerson: async (person) => remove('person', person),
    reviseInterview: async (interview, to) => revise('interview', interview, to),
    setMet: async (interview, people) => {
      db.prepare('DELETE FROM interview_person WHERE interview_id = ?').run(interview);
      for (const person of people) insert('interview_person', { interview_id: interview, person_id: person });
    },
    setTopics: async (interview, topics) => {
      db.prepare('DELETE FROM topic WHERE interview_id = ?').run(interview);
      for (const { text, person } of topics)
        insert('topic', { interview_id: interview, person_id: person, text });
    },
    removeInterview: async (interview) => remove('interview', interview),
    moveInterview: async (interview, at, zone) => {
      db.prepare('UPDATE interview SET at = ?, zone = ? WHERE id = ?').run(at, zone, interview);
    },
    cancelInterview: async (interview, at) => {
      db.prepare('UPDATE interview SET cancelled = ? WHERE id = ?').run(at, interview);
    },
    addMessage: async (application, { on, interview, from, reading, ...message }) =>
      insert('message', {
        id: nextFact(),
        application_id: application,
        ...message,
        said_on: on,
        interview_id: interview,
        person_id: from,
        reading: JSON.stringify(reading),
      }),
    redateMessage: async (message, on, reading) =>
      revise('message', message, { said_on: on, reading: JSON.stringify(reading) }),
    addCorrection: async (message, { as, by, at }) =>
      insert('correction', { message_id: message, label: as, by_day: by, at }),
    addLetter: async (application, { to, on, ...letter }) => {
      const id = insert('letter', { id: nextFact(), application_id: application, ...letter, sent_on: on });
      for (const person of to) insert('letter_person', { letter_id: id, person_id: person });
      return id;
    },
    keepDraft: async (application, { to, ...draft }) => {
      const people = [...to].sort((a, b) => a - b).join();
      for (const known of readDrafts(db, [application]).get(application) ?? []) {
        if (known.template === draft.template && known.to.join() === people) remove('draft', known.id);
      }
      const id = insert('draft', { id: nextFact(), application_id: application, ...draft });
      for (const person of to) insert('draft_person', { draft_id: id, person_id: person });
      return id;
    },
    dropDraft: async (draft) => remove('draft', draft),
    addDecision: async (application, decision) =>
      insert('decision', { id: nextFact(), application_id: application, ...decision }),
    addEnding: async (application, as, at) =>
      insert('ending', { id: nextFact(), application_id: application, status: as, at }),
    setPublished: async (events) => writePublished(db, events),
    restoreApplication: async (application) => insertArchived(insert, application),
    restoreNumbers: async (last) => raiseNumbers(db, last),
    setSetting: async (key, value) => {
      if (value === null) db.prepare('DELETE FROM setting WHERE key = ?').run(key);
      else {
        db.prepare(
          'INSERT INTO setting (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value',
        ).run(key, value);
      }
    },
  };
};

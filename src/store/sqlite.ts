/** The store on SQLite: one file, opened with the same care every time (TRUST: storage). */
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Database } from 'better-sqlite3';
import type { Instant } from '../domain/facts.ts';
import type { Settings } from '../domain/policy.ts';
import { connect } from './connection.ts';
import { backUpDaily, type Machine } from './daily.ts';
import { guarded } from './faults.ts';
import { readUnits, redoFirst, startRecording, stopRecording, undoLast, type Written } from './log.ts';
import { NO_OUTLOOKS, outlooksOn, outlookWriterOn } from './outlooks.ts';
import { riskOfPlace } from './place.ts';
import { makePrivate } from './private.ts';
import { readApplications } from './rows.ts';
import { sealWritten } from './seals.ts';
import type { Facts, Outlooks, Settler, Store, Unit, Writer } from './store.ts';

/** What a store asks of the command that opened it. */
export interface Opening extends Machine {
  /** The clock of the command: its changes are logged under it. */
  readonly now: Instant;
  /** Brings what is worked out from the facts in step with them; runs in the transaction of every change. */
  readonly settle?: (settler: Settler) => Promise<void>;
}

/**
 * Opens the database at a path. A missing file reads as an empty store; the first write makes it, with its folder, for
 * the owner alone.
 */
export const openStore = async (path: string, opening: Opening): Promise<Store> => {
  const file = resolve(path);
  return guarded(file, () => storeOn(file, existsSync(file) ? connect(file) : null, opening));
};

const storeOn = (path: string, opened: Database | null, { now, settle, ...machine }: Opening): Store => {
  let db = opened;
  let isBackedUp = false;
  /** What this command has written so far. */
  let written: Written | null = null;
  const made = (): Database => {
    if (db === null) {
      makePrivate(path);
      const risk = riskOfPlace(path);
      if (risk !== null) machine.warn?.(`${risk.says} ${risk.hint}`);
      db = connect(path);
    }
    if (!isBackedUp) backUpDaily(db, path, machine);
    isBackedUp = true;
    return db;
  };
  const steps = (one: (db: Database) => Unit | null) => (most: number) =>
    guarded(path, async () => {
      if (db === null) return [];
      const file = made();
      return inTransaction(file, async () => {
        const units = upTo(most, () => one(file));
        if (units.length > 0) await settle?.(writerOn(file));
        return units;
      });
    });
  const facts = async <T>(ask: (facts: Facts) => Promise<T>): Promise<T> =>
    guarded(path, () => ask(db ? writerOn(db) : EMPTY));
  const outlooks = <A extends unknown[], T>(
    ask: (known: Outlooks) => (...asked: A) => Promise<T>,
  ): ((...asked: A) => Promise<T>) => {
    return (...asked) => guarded(path, () => ask(db ? outlooksOn(db) : NO_OUTLOOKS)(...asked));
  };
  return {
    outlooks: {
      isLargerThan: outlooks((known) => known.isLargerThan),
      unsettled: outlooks((known) => known.unsettled),
      stamp: outlooks((known) => known.stamp),
      lastComputed: outlooks((known) => known.lastComputed),
      named: outlooks((known) => known.named),
      sharing: outlooks((known) => known.sharing),
      related: outlooks((known) => known.related),
      openProspects: outlooks((known) => known.openProspects),
      heldUp: outlooks((known) => known.heldUp),
      comingByOpening: outlooks((known) => known.comingByOpening),
      comingByDay: outlooks((known) => known.comingByDay),
      atRest: outlooks((known) => known.atRest),
      lastInterviewed: outlooks((known) => known.lastInterviewed),
    },
    applications: () => facts((known) => known.applications()),
    some: (ids) => facts((known) => known.some(ids)),
    application: (id) => facts((known) => known.application(id)),
    settings: () => facts((known) => known.settings()),
    log: {
      units: (limit) => guarded(path, () => (db ? readUnits(db, limit) : [])),
      undo: steps(undoLast),
      redo: steps(redoFirst),
    },
    write: (change, says) =>
      guarded(path, async () => {
        const file = made();
        const [result, unit] = await inTransaction(file, async () => {
          const writer = writerOn(file);
          const recording = startRecording(file, now, written);
          const changed = await change(writer);
          const unit = stopRecording(file, recording, typeof says === 'string' ? says : says(changed));
          await settle?.(writer);
          return [changed, unit] as const;
        });
        written = unit;
        return result;
      }),
    settle: (work) =>
      guarded(path, () => {
        const file = made();
        return inTransaction(file, () => work(writerOn(file)));
      }),
    close: async () => {
      db?.close();
    },
  };
};

/** What a file that is not there yet holds. */
const EMPTY: Facts = {
  applications: async () => [],
  some: async () => [],
  application: async () => null,
  settings: async () => ({}),
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

const writerOn = (db: Database): Writer => {
  const insert = (table: string, row: Record<string, string | number | null>): number => {
    const columns = Object.keys(row);
    const sql = `INSERT INTO ${table} (${columns.join(', ')}) VALUES (${columns.map((c) => `@${c}`).join(', ')})`;
    return Number(db.prepare(sql).run(row).lastInsertRowid);
  };
  const revise = (table: string, id: number, row: Record<string, string | number | null>): void => {
    const set = Object.keys(row).map((column) => `${column} = @${column}`);
    db.prepare(`UPDATE ${table} SET ${set.join(', ')} WHERE id = @id`).run({ ...row, id });
  };
  const remove = (table: string, id: number): void => {
    db.prepare(`DELETE FROM ${table} WHERE id = ?`).run(id);
  };
  /** The next number of a fact, whatever its kind. */
  const nextFact = (): number => {
    const row = db.prepare<[], { last: number }>('UPDATE sequence SET last = last + 1 RETURNING last').get();
    if (!row) throw new Error('the sequence is gone');
    return row.last;
  };
  return {
    outlooks: { ...outlooksOn(db), ...outlookWriterOn(db) },
    applications: async () => db.transaction(() => readApplications(db))(),
    some: async (ids) => db.transaction(() => readApplications(db, ids))(),
    application: async (id) => readApplications(db, [id])[0] ?? null,
    settings: async (): Promise<Settings> => {
      const rows = db.prepare<[], { key: string; value: string }>('SELECT key, value FROM setting').all();
      return Object.fromEntries(rows.map(({ key, value }) => [key, value]));
    },
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
    addDecision: async (application, decision) =>
      insert('decision', { id: nextFact(), application_id: application, ...decision }),
    addEnding: async (application, as, at) =>
      insert('ending', { id: nextFact(), application_id: application, status: as, at }),
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

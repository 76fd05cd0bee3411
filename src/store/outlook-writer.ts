/** Writes what is worked out from the facts: names, relations, outlooks. Rows, here only. */
import type { Database } from 'better-sqlite3';
import type { Day, Instant } from '../domain/facts.ts';
import type { Outlook, Relation } from '../domain/outlook.ts';
import { ready } from './statements.ts';
import type { OutlookWriter } from './store.ts';

export const outlookWriterOn = (db: Database): OutlookWriter => ({
  unsettleAll: async () => {
    db.exec('INSERT OR IGNORE INTO unsettled (application_id) SELECT id FROM application');
  },
  setStamp: async (value) => {
    ready(
      db,
      'INSERT INTO stamp (id, value) VALUES (1, ?) ON CONFLICT (id) DO UPDATE SET value = excluded.value',
    ).run(value);
  },
  setNames: async (application, names) => {
    ready(db, 'DELETE FROM name WHERE application_id = ?').run(application);
    const insert = ready(db, 'INSERT OR IGNORE INTO name (application_id, folded) VALUES (?, ?)');
    for (const name of names) insert.run(application, name);
  },
  setRelations: async (application, relations) => {
    const before = new Map(
      (
        ready(db, 'SELECT key, last_unasked FROM relation WHERE application_id = ?').all(application) as {
          key: string;
          last_unasked: Day | null;
        }[]
      ).map(({ key, last_unasked }) => [key, last_unasked]),
    );
    const after = new Map(relations.map(({ key, last }: Relation) => [key, last]));
    const changed = [...new Set([...before.keys(), ...after.keys()])].filter(
      (key) => before.get(key) !== after.get(key),
    );
    if (changed.length === 0) return [];
    if (before.size > 0) ready(db, 'DELETE FROM relation WHERE application_id = ?').run(application);
    const insert = ready(db, 'INSERT INTO relation (key, application_id, last_unasked) VALUES (?, ?, ?)');
    for (const { key, last } of relations) insert.run(key, application, last);
    // One more among several changes nothing for them; the second one does, and so does a letter.
    const others = ready(
      db,
      'SELECT count(*) AS n FROM (SELECT 1 FROM relation WHERE key = ? AND application_id <> ? LIMIT 2)',
    );
    return changed.filter((key) => {
      if ((before.get(key) ?? null) !== (after.get(key) ?? null)) return true;
      return (others.get(key, application) as { n: number }).n === 1;
    });
  },
  lastUnasked: async (application) => {
    const rows = ready(
      db,
      `SELECT own.key, (SELECT max(last_unasked) FROM relation WHERE key = own.key) AS last,
         EXISTS (SELECT 1 FROM relation other
           WHERE other.key = own.key AND other.application_id <> own.application_id) AS company
       FROM relation own WHERE own.application_id = @application`,
    ).all({ application }) as { key: string; last: Day | null; company: number }[];
    const last = new Map(rows.flatMap((row) => (row.last === null ? [] : [[row.key, row.last] as const])));
    return { last, related: rows.some(({ company }) => company === 1) };
  },
  settle: async ({ application, active, rests, prospects }: Outlook, computed: Instant) => {
    ready(db, 'DELETE FROM prospect WHERE application_id = ?').run(application);
    const insert = ready(
      db,
      `INSERT INTO prospect (application_id, opens, due, closes, day, long, shares)
       VALUES (?, ?, ?, ?, ?, ?, ?)`,
    );
    for (const { opens, due, closes, day, long, shares } of prospects) {
      insert.run(application, opens, due, closes, day, long ? 1 : 0, shares ? 1 : 0);
    }
    ready(
      db,
      'INSERT OR REPLACE INTO outlook (application_id, computed, active, rests) VALUES (?, ?, ?, ?)',
    ).run(application, computed, active ? 1 : 0, rests);
    ready(db, 'DELETE FROM unsettled WHERE application_id = ?').run(application);
  },
});

/** The facts, read from SQLite. */
import type { Database } from 'better-sqlite3';
import type { Settings } from '../domain/policy.ts';
import { readApplications, readDrafts } from './rows.ts';
import { ready } from './statements.ts';
import type { Facts } from './store.ts';

export const readerOn = (db: Database): Facts => ({
  applications: async () => atOneTime(db, () => readApplications(db)),
  some: async (ids) => atOneTime(db, () => readApplications(db, ids)),
  application: async (id) => readApplications(db, [id])[0] ?? null,
  settings: async (): Promise<Settings> => {
    const rows = ready(db, 'SELECT key, value FROM setting').all() as { key: string; value: string }[];
    return Object.fromEntries(rows.map(({ key, value }) => [key, value]));
  },
  drafts: async (application) => readDrafts(db, [application]).get(application) ?? [],
});

/** Tables read one after the other, as they all were at one time; without the eight statements of `db.transaction`. */
const atOneTime = <T>(db: Database, read: () => T): T => {
  if (db.inTransaction) return read();
  db.exec('BEGIN');
  try {
    return read();
  } finally {
    db.exec('COMMIT');
  }
};

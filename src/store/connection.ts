/** A connection to the database, made with the same care every time (TRUST: storage). */
import Database from 'better-sqlite3';
import { backUpBefore } from './daily.ts';
import { migrate } from './migrate.ts';
import { keepToOwner } from './private.ts';

/** How long a writer waits for another one, in milliseconds. */
const BUSY_TIMEOUT = 10_000;

/** A connection with everything set and the schema current. The file has to be there. */
export const connect = (path: string): Database.Database => {
  const db = new Database(path, { timeout: BUSY_TIMEOUT });
  try {
    keepToOwner(path, 0o600);
    setPragmas(db);
    migrate(db, path, () => backUpBefore(db, path));
    return db;
  } catch (error) {
    db.close();
    throw error;
  }
};

/** Set on every open: a re-opened WAL file silently drops to synchronous=NORMAL, and that loses acknowledged writes. */
export const setPragmas = (db: Database.Database): void => {
  db.pragma(`busy_timeout = ${BUSY_TIMEOUT}`);
  db.pragma('foreign_keys = ON');
  db.pragma('trusted_schema = OFF');
  // Asked before it is set: the switch takes a lock that the busy handler does not wait for.
  for (let tries = 0; db.pragma('journal_mode', { simple: true }) === 'delete'; tries++) {
    try {
      db.pragma('journal_mode = WAL');
    } catch (error) {
      if (tries >= 200 || !isBusy(error)) throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 25);
    }
  }
  db.pragma('synchronous = FULL');
};

const isBusy = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && String(error.code).startsWith('SQLITE_BUSY');

/** Opens a file of SQLite with the same care every time (TRUST: storage), whatever its schema. */
import Database from 'better-sqlite3';
import { keepToOwner } from './private.ts';

/** How long a writer waits for another one, in milliseconds. */
const BUSY_TIMEOUT = 10_000;

/** The file has to be there. It is closed again, as it was, where `look` refuses it. */
export const openFile = (
  path: string,
  look: (db: Database.Database) => void = () => {},
): Database.Database => {
  const open = (): Database.Database => new Database(path, { timeout: BUSY_TIMEOUT });
  let db = open();
  try {
    look(db);
    if (keepToOwner(path, 0o600)) {
      // The log beside it has the rights the file had when it was opened.
      db.close();
      db = open();
    }
    setPragmas(db);
    return db;
  } catch (error) {
    db.close();
    throw error;
  }
};

export const openInMemory = (): Database.Database => {
  const db = new Database(':memory:');
  setPragmas(db);
  return db;
};

/** Set on every open: a re-opened WAL file silently drops to synchronous=NORMAL, and that loses acknowledged writes. */
export const setPragmas = (db: Database.Database): void => {
  // Asked before it is set: the switch takes a lock that the busy handler does not wait for.
  for (let tries = 0; db.pragma('journal_mode', { simple: true }) === 'delete'; tries++) {
    try {
      db.pragma('journal_mode = WAL');
    } catch (error) {
      if (tries >= 200 || !isBusy(error)) throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 25);
    }
  }
  // Room for long work, as an import is: with little of it, pages and what a statement might undo go through files.
  db.exec(
    `PRAGMA busy_timeout = ${BUSY_TIMEOUT}; PRAGMA cache_size = -32768; PRAGMA temp_store = MEMORY; PRAGMA foreign_keys = ON; PRAGMA trusted_schema = OFF; PRAGMA synchronous = FULL;`,
  );
};

const isBusy = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && String(error.code).startsWith('SQLITE_BUSY');

/** Which schema a file has, asked at every open; what brings it forward is loaded only where it has to be. */
import type { Database } from 'better-sqlite3';
import { Fault } from '../domain/errors.ts';

/** The version of the newest migration (src/store/migrations). */
export const SCHEMA_VERSION = 5;

/** "jobf": tells our files from any other SQLite database. */
export const APPLICATION_ID = 0x6a6f6266;

export const number = (db: Database, pragma: string): number => Number(db.pragma(pragma, { simple: true }));

interface Head {
  readonly version: number;
  readonly isOurs: boolean;
  readonly isEmpty: boolean;
}

const headOf = (db: Database): Head => {
  const version = number(db, 'user_version');
  const id = number(db, 'application_id');
  return {
    version,
    isOurs: id === APPLICATION_ID,
    isEmpty:
      version === 0 && id === 0 && db.prepare('SELECT 1 FROM sqlite_schema LIMIT 1').get() === undefined,
  };
};

/** Whether the schema is this version's. Refuses what is not ours or comes from a newer jobfu. @throws Fault `damaged` */
export const isCurrent = (db: Database, path: string): boolean => {
  let head = headOf(db);
  // Another first run may have made its tables between one question and the next: at one moment it is all or nothing.
  if (!head.isOurs && !head.isEmpty) head = db.transaction(headOf)(db);
  const { version, isOurs, isEmpty } = head;
  if (version > SCHEMA_VERSION) {
    throw new Fault(
      'damaged',
      `${path} was written by a newer jobfu (its data is version ${version}, this one knows ${SCHEMA_VERSION}).`,
      'Update jobfu, or ask jobfu doctor; nothing was changed.',
    );
  }
  if (!isOurs && !isEmpty) {
    throw new Fault(
      'damaged',
      `${path} is not a jobfu database.`,
      'Name another file with --db, or ask jobfu doctor; nothing was changed.',
    );
  }
  return version === SCHEMA_VERSION;
};

/** A connection to the database with its schema brought forward, where it has to be. */
import type { Database } from 'better-sqlite3';
import { backUpBefore } from './daily.ts';
import { migrate } from './migrate.ts';
import { openFile, openInMemory } from './opening.ts';
import { isCurrent } from './schema.ts';

/** A connection with everything set and the schema current. The file has to be there. */
export const connect = (path: string): Database => {
  const db = openFile(path, (opened) => void isCurrent(opened, path));
  try {
    migrate(db, path, () => backUpBefore(db, path));
    return db;
  } catch (error) {
    db.close();
    throw error;
  }
};

/** A database that was never there: for what is only tried out. */
export const connectInMemory = (): Database => {
  const db = openInMemory();
  migrate(db, ':memory:');
  return db;
};

/** Brings a database to this version's schema: numbered, frozen steps, each version carried by `user_version`. */
import type { Database } from 'better-sqlite3';
import { Fault } from '../domain/errors.ts';
import { migration as facts } from './migrations/0001-facts.ts';
import { migration as undo } from './migrations/0002-undo.ts';
import { migration as seals } from './migrations/0003-seals.ts';
import { sealWritten } from './seals.ts';

export const MIGRATIONS = [facts, undo, seals] as const;

export const SCHEMA_VERSION = MIGRATIONS[MIGRATIONS.length - 1]?.version ?? 0;

/** "jobf": tells our files from any other SQLite database. */
export const APPLICATION_ID = 0x6a6f6266;

const number = (db: Database, pragma: string): number => Number(db.pragma(pragma, { simple: true }));

/**
 * Refuses what is not ours or comes from a newer jobfu, and writes nothing then. A missing schema is made, an older one
 * brought forward, in one immediate transaction that looks again once it holds the lock: two first runs may meet.
 * `backUp` is called before an older schema with facts in it is touched.
 */
export const migrate = (db: Database, path: string, backUp: () => void = () => {}): void => {
  if (isCurrent(db, path)) return;
  if (number(db, 'user_version') > 0) backUp();
  db.transaction(() => {
    if (isCurrent(db, path)) return;
    const from = number(db, 'user_version');
    for (const { version, sql } of MIGRATIONS) if (version > from) db.exec(sql);
    sealWritten(db);
    db.pragma(`application_id = ${APPLICATION_ID}`);
    db.pragma(`user_version = ${SCHEMA_VERSION}`);
  }).immediate();
};

const isCurrent = (db: Database, path: string): boolean => {
  const version = number(db, 'user_version');
  if (version > SCHEMA_VERSION) {
    throw new Fault(
      'damaged',
      `${path} was written by a newer jobfu (its data is version ${version}, this one knows ${SCHEMA_VERSION}).`,
      'Update jobfu; nothing was changed.',
    );
  }
  const id = number(db, 'application_id');
  const isOurs = id === APPLICATION_ID;
  const isEmpty =
    version === 0 && id === 0 && db.prepare('SELECT 1 FROM sqlite_schema LIMIT 1').get() === undefined;
  if (!isOurs && !isEmpty) {
    throw new Fault(
      'damaged',
      `${path} is not a jobfu database.`,
      'Name another file with --db; nothing was changed.',
    );
  }
  return version === SCHEMA_VERSION;
};

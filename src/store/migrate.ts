/** Brings a database to this version's schema: numbered, frozen steps, each version carried by `user_version`. */
import type { Database } from 'better-sqlite3';
import { migration as facts } from './migrations/0001-facts.ts';
import { migration as undo } from './migrations/0002-undo.ts';
import { migration as seals } from './migrations/0003-seals.ts';
import { migration as published } from './migrations/0004-published.ts';
import { migration as drafts } from './migrations/0005-drafts.ts';
import { APPLICATION_ID, isCurrent, number, SCHEMA_VERSION } from './schema.ts';
import { sealWritten } from './seals.ts';

export const MIGRATIONS = [facts, undo, seals, published, drafts] as const;

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

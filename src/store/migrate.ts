/** Brings a database to this version's schema: numbered, frozen steps, each version carried by `user_version`. */
import { closeSync, fsyncSync, openSync, writeSync } from 'node:fs';
import type { Database } from 'better-sqlite3';
import { Fault } from '../domain/errors.ts';
import { remember } from '../domain/remember.ts';
import { migration as facts } from './migrations/0001-facts.ts';
import { migration as undo } from './migrations/0002-undo.ts';
import { migration as seals } from './migrations/0003-seals.ts';
import { migration as published } from './migrations/0004-published.ts';
import { migration as drafts } from './migrations/0005-drafts.ts';
import { openFile, openInMemory } from './opening.ts';
import { hasMark, MARK } from './read-only.ts';
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
  const said = number(db, 'user_version');
  if (said !== 0) {
    const built = builtVersion(db);
    if (built !== null && !isHeadRight(db, built))
      throw new Fault('damaged', sayHead(path, built), HEAD_HINT);
    backUp();
  }
  db.transaction(() => {
    if (isCurrent(db, path)) return;
    const from = number(db, 'user_version');
    for (const { version, sql } of MIGRATIONS) if (version > from) db.exec(sql);
    sealWritten(db);
    db.pragma(`application_id = ${APPLICATION_ID}`);
    db.pragma(`user_version = ${SCHEMA_VERSION}`);
  }).immediate();
};

/** What everything in a schema is made by, by name. */
const definitionsIn = (db: Database): ReadonlyMap<string, string> =>
  new Map(
    db
      .prepare<[], [string, string]>(
        "SELECT name, sql FROM sqlite_schema WHERE name NOT LIKE 'sqlite!_%' ESCAPE '!' ORDER BY name",
      )
      .raw()
      .all(),
  );

const definitionsAt = remember((newest: number): ReadonlyMap<string, string> => {
  const db = openInMemory();
  for (const { version, sql } of MIGRATIONS) if (version <= newest) db.exec(sql);
  const definitions = definitionsIn(db);
  db.close();
  return definitions;
});

const namesOf = (definitions: ReadonlyMap<string, string>): string => [...definitions.keys()].join();

/** The version whose tables, indexes and triggers these are, whatever the head of the file says; null for any others. */
export const builtVersion = (db: Database): number | null => {
  const names = namesOf(definitionsIn(db));
  return MIGRATIONS.find(({ version }) => namesOf(definitionsAt(version)) === names)?.version ?? null;
};

/** What of a version's schema is not there, or not as jobfu made it. More than that may be there. */
export const brokenDefinitions = (db: Database, version: number): string[] => {
  const found = definitionsIn(db);
  return [...definitionsAt(version)].flatMap(([name, sql]) => (found.get(name) === sql ? [] : [name]));
};

/** Whether the head of a file says what its schema is: ours, and of which version. */
export const isHeadRight = (db: Database, built: number): boolean =>
  number(db, 'application_id') === APPLICATION_ID && number(db, 'user_version') === built;

export const sayHead = (what: string, built: number): string =>
  `${what} is damaged in its head: the tables are jobfu's, of version ${built}, and it says otherwise.`;

export const HEAD_HINT = 'jobfu doctor --repair puts it right; nothing is lost.';

/** Writes into the head of a file what it is, and what its schema is. @throws where it is none of ours */
export const putHeadRight = (path: string): void => {
  if (!hasMark(path)) putMark(path);
  const db = openFile(path);
  try {
    db.transaction(() => {
      const built = builtVersion(db);
      if (built === null) throw new Fault('damaged', `${path} is not a jobfu database.`);
      db.pragma(`application_id = ${APPLICATION_ID}`);
      db.pragma(`user_version = ${built}`);
    }).immediate();
  } finally {
    db.close();
  }
};

/** Every file of SQLite begins alike, so nothing is lost. */
const putMark = (path: string): void => {
  const file = openSync(path, 'r+');
  try {
    writeSync(file, MARK, 0, MARK.length, 0);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
};

/**
 * Puts a backup in the place of a database. The backup is copied and checked first; what it replaces is kept; and a
 * kill at any moment leaves the old database or the new one.
 */
import { copyFileSync, existsSync, linkSync, mkdtempSync, renameSync, rmSync, unlinkSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import Database from 'better-sqlite3';
import { Fault } from '../domain/errors.ts';
import { backupsFolder, listBackups, makeBackup, RESTORING, syncFile } from './backups.ts';
import { connect } from './connection.ts';
import { type Examination, examine } from './examine.ts';
import { guarded } from './guarded.ts';
import { makeFolder } from './making.ts';
import { migrate } from './migrate.ts';
import { setPragmas } from './opening.ts';
import { keepToOwner } from './private.ts';

export interface Restored {
  /** Where what was there before lies now: a backup, or the damaged file itself. Null where there was nothing. */
  readonly kept: string | null;
  /** True where what was there was damaged. */
  readonly wasDamaged: boolean;
  readonly applications: number;
}

/**
 * @throws Fault `not-found` where there is no such file; `damaged` where it is not good, or where what is to be replaced
 * is not ours or from a newer jobfu; `locked`; `io`
 */
export const restore = (source: string, database: string, now: Date): Promise<Restored> =>
  guarded(database, async () => {
    const from = resolve(source);
    const path = resolve(database);
    if (!existsSync(from)) {
      throw new Fault('not-found', `There is no file ${source}.`, 'jobfu doctor names the newest backup.');
    }
    if (from === path) throw new Fault('usage', `${source} is the database itself.`, 'Name a backup.');
    const before = examine(path);
    refuseForeign(before, database);
    makeFolder(backupsFolder(path));
    keepToOwner(backupsFolder(path), 0o700);
    const folder = mkdtempSync(join(backupsFolder(path), RESTORING));
    try {
      const copy = join(folder, 'copy.db');
      const { applications } = checkedCopy(from, copy, source);
      const isDamaged = before !== null && before.damage.length > 0;
      const kept =
        before === null || before.version === 0
          ? put(copy, path, null)
          : isDamaged
            ? put(copy, path, setAside(path, now))
            : replaceContents(copy, path, now);
      return { kept, wasDamaged: isDamaged, applications };
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });

const refuseForeign = (before: Examination | null, database: string): void => {
  const foreign = before?.damage.find(({ is }) => is === 'foreign' || is === 'newer');
  if (foreign) {
    throw new Fault(
      'damaged',
      `${database} is not to be replaced. ${foreign.says}`,
      'Name another file with --db; nothing was changed.',
    );
  }
};

/** A copy of the source with this version's schema, in one file. Whatever lies in the source's own log comes with it. */
const checkedCopy = (from: string, copy: string, source: string): Examination => {
  copyFileSync(from, copy);
  if (existsSync(`${from}-wal`)) copyFileSync(`${from}-wal`, `${copy}-wal`);
  keepToOwner(copy, 0o600);
  const bad = (says: string): Fault =>
    new Fault('damaged', `${source} is not a good backup. ${says}`, 'Name another one; nothing was changed.');
  const [wrong] = examine(copy)?.damage ?? [];
  if (wrong) throw bad(wrong.says);
  const db = new Database(copy);
  try {
    setPragmas(db);
    migrate(db, copy);
    db.pragma('journal_mode = DELETE');
  } finally {
    db.close();
  }
  const found = examine(copy);
  const [still] = found?.damage ?? [];
  if (found === null || still) throw bad(still?.says ?? 'It is gone.');
  syncFile(copy);
  return found;
};

/**
 * Row by row in one transaction of the database itself: those who have it open see the old or the new one, and lose
 * nothing. The triggers step aside meanwhile, for everything they keep in step comes along. @returns the backup
 */
const replaceContents = (copy: string, path: string, now: Date): string => {
  const db = connect(path);
  try {
    db.prepare('ATTACH ? AS kept').run(copy);
    db.pragma('foreign_keys = OFF');
    db.exec('BEGIN IMMEDIATE');
    // Nobody writes from here on, so the backup holds all there was; it is read by a connection of its own.
    const reader = new Database(path, { readonly: true });
    const backup = makeBackup(reader, path, 'before-restore', now);
    reader.close();
    const triggers = db
      .prepare<[], { name: string; sql: string }>(
        "SELECT name, sql FROM main.sqlite_schema WHERE type = 'trigger'",
      )
      .all();
    for (const { name } of triggers) db.exec(`DROP TRIGGER main."${name}"`);
    const tables = db
      .prepare<[], string>(
        "SELECT name FROM kept.sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_stat%'",
      )
      .pluck()
      .all();
    for (const name of tables) {
      db.exec(`DELETE FROM main."${name}"; INSERT INTO main."${name}" SELECT * FROM kept."${name}"`);
    }
    for (const { sql } of triggers) db.exec(sql);
    db.exec('COMMIT');
    db.exec('DETACH kept');
    return backup;
  } catch (error) {
    if (db.inTransaction) db.exec('ROLLBACK');
    throw error;
  } finally {
    db.close();
  }
};

/** Gives the damaged file a second name, with its log, so that it stays whatever happens next. @returns that name */
const setAside = (path: string, now: Date): string => {
  const aside = `${path}.damaged-${now.toISOString().replace(/[-:.]/g, '')}`;
  also(path, aside);
  if (existsSync(`${path}-wal`)) also(`${path}-wal`, `${aside}-wal`);
  syncFile(dirname(path));
  return aside;
};

/** A second name for a file, or a copy where the file system has no such thing. */
const also = (path: string, name: string): void => {
  try {
    linkSync(path, name);
  } catch {
    copyFileSync(path, name);
  }
  keepToOwner(name, 0o600);
};

/** The copy in the place of the database. Its old log goes first: SQLite would play it into the new file. */
const put = (copy: string, path: string, aside: string | null): string | null => {
  makeFolder(dirname(path));
  for (const end of ['-wal', '-shm', '-journal']) if (existsSync(path + end)) unlinkSync(path + end);
  renameSync(copy, path);
  syncFile(dirname(path));
  return aside;
};

/** The newest backup that is good, or null. The others are passed over and left where they are. */
export const newestGoodBackup = (database: string) =>
  listBackups(database).find(({ path }) => isGood(path)) ?? null;

const isGood = (path: string): boolean => {
  try {
    return examine(path)?.damage.length === 0;
  } catch {
    return false;
  }
};

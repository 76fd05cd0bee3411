/** What `backup`, `doctor` and `wipe` do with the files of a database, as files. */
import { existsSync, lstatSync, readdirSync, realpathSync, rmdirSync, rmSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import Database from 'better-sqlite3';
import { Fault } from '../domain/errors.ts';
import { codeOf } from '../domain/file-faults.ts';
import { escaped } from '../domain/patterns.ts';
import { backupsFolder, copyInto, isBackup, isUnfinished, makeBackup } from './backups.ts';
import { connect } from './connection.ts';
import { examine } from './examine.ts';
import { guarded } from './guarded.ts';
import { keepToOwner } from './private.ts';

/** A checked backup, now: into the file named, or among the others. Null where there is nothing to back up. */
export const backUpNow = (
  database: string,
  file: string | null,
  now: Date,
): Promise<{ path: string; applications: number } | null> =>
  guarded(file ?? database, () => {
    const path = resolve(database);
    if (!existsSync(path)) return null;
    const db = connect(path);
    try {
      if (file !== null) copyInto(db, resolve(file));
      const made = file ?? makeBackup(db, path, 'asked', now);
      const applications = db.prepare<[], number>('SELECT count(*) FROM application').pluck().get() ?? 0;
      return { path: made, applications };
    } finally {
      db.close();
    }
  });

/** The version of SQLite itself. */
export const sqliteVersion = (): string => {
  const db = new Database(':memory:');
  try {
    return db.prepare<[], string>('SELECT sqlite_version()').pluck().get() ?? 'unknown';
  } finally {
    db.close();
  }
};

/** What SQLite keeps beside a database while it works. */
const COMPANIONS = ['-wal', '-shm', '-journal'];

/**
 * Whether nothing is lost that is not jobfu's when the file at this path goes. One too damaged to show what it is goes
 * where the user says that it is a damaged one; a database of another program never does.
 *
 * @throws Fault `damaged` for a file that is to stay, `io` for one that cannot be looked at
 */
export const refuseStranger = (database: string, saidDamaged: boolean): Promise<void> =>
  guarded(database, () => {
    const found = examine(resolve(database), 'structure');
    if (found === null) return;
    const isForeign = found.damage.some(({ is }) => is === 'foreign');
    if (isForeign) {
      throw new Fault(
        'damaged',
        `${database} is not a jobfu database; nothing was removed.`,
        'Name another file with --db, or ask jobfu doctor.',
      );
    }
    // Version 0 is an empty file, and null one that cannot be read.
    if ((found.version ?? 0) > 0 || saidDamaged) return;
    throw new Fault(
      'damaged',
      `${database} does not show that it is a jobfu database; nothing was removed.`,
      'If it is one, and damaged: jobfu wipe --damaged',
    );
  });

/** Everything jobfu wrote for a database: itself, what stands beside it, its backups, damaged ones set aside. */
export interface Belongings {
  readonly files: readonly string[];
  /** Folders that are jobfu's own; what else lies in them stays, and they with it. */
  readonly folders: readonly string[];
}

export const belongingsOf = (database: string): Belongings => {
  const path = resolve(database);
  // A link is ours, and so is the file it leads to.
  const real = existsSync(path) ? realpathSync(path) : path;
  const aside = new RegExp(`^${escaped(basename(real))}\\.damaged-\\d{8}T\\d{9}Z(-wal)?$`);
  const beside = namesOf(dirname(real)).filter((name) => aside.test(name));
  const folder = backupsFolder(real);
  const isLink = lstatSync(folder, { throwIfNoEntry: false })?.isSymbolicLink() ?? false;
  const inside = isLink ? [] : namesOf(folder).filter((name) => isUnfinished(name) || isBackup(name));
  // Without a database, a file with the name of a companion may be anybody's.
  const companions = existsSync(real) ? COMPANIONS : [];
  return {
    // The database last: as long as it is there, what stands beside it is known for its own.
    files: [
      ...companions.map((end) => real + end),
      ...beside.map((name) => join(dirname(real), name)),
      ...inside.map((name) => join(folder, name)),
      ...new Set([real, path]),
    ].filter((file) => lstatSync(file, { throwIfNoEntry: false }) !== undefined),
    folders: isLink ? [] : [folder].filter((one) => existsSync(one)),
  };
};

const namesOf = (folder: string): string[] => (existsSync(folder) ? readdirSync(folder) : []);

/** Removes what belongs to a database. @returns the folders that stay, for something else lies in them */
export const removeBelongings = ({ files, folders }: Belongings): string[] => {
  for (const file of files) remove(file);
  return folders.filter((folder) => !removeEmpty(folder));
};

/** @throws Fault `io` where it may not be removed; what went before it is gone */
const remove = (file: string): void => {
  try {
    rmSync(file, { recursive: true, force: true });
  } catch (error) {
    throw new Fault(
      'io',
      `${file} cannot be removed (${codeOf(error)}).`,
      `Give yourself the right to write ${dirname(file)}, then type it again.`,
      error,
    );
  }
};

/** True where the folder is gone afterwards. */
export const removeEmpty = (folder: string): boolean => {
  try {
    rmdirSync(folder);
    return true;
  } catch {
    return !existsSync(folder);
  }
};

/** A file or folder others may look into. */
export interface Loose {
  readonly path: string;
  /** As `chmod` takes it: 600 or 700. */
  readonly should: '600' | '700';
}

/** What stands open to others among the files of a database; none on Windows, which has no such bits. */
export const looseOf = (database: string, ownFolder: string | null): Loose[] => {
  if (process.platform === 'win32') return [];
  const { files, folders } = belongingsOf(database);
  const all = [...files, ...folders, ...(ownFolder === null ? [] : [ownFolder])];
  return all.flatMap((path): Loose[] => {
    const found = statSync(path, { throwIfNoEntry: false });
    if (found === undefined || (found.mode & 0o077) === 0) return [];
    return [{ path, should: found.isDirectory() ? '700' : '600' }];
  });
};

export const closeToOthers = ({ path, should }: Loose): boolean =>
  keepToOwner(path, should === '700' ? 0o700 : 0o600);

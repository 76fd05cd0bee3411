/** Backups of a database: whole files beside it, each checked after it was written, kept by days, weeks and months. */
import { closeSync, fsyncSync, lstatSync, openSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { Database } from 'better-sqlite3';
import { Fault } from '../domain/errors.ts';
import { type Depth, examine } from './examine.ts';
import { localDay, monday, toKeep } from './keeping.ts';
import { makeFolder } from './making.ts';
import { keepToOwner } from './private.ts';

/** Why a backup was made. Its file is called after the instant and this. */
export type BackupKind = 'daily' | 'asked' | 'before-upgrade' | 'before-restore';

export interface Backup {
  readonly path: string;
  readonly kind: BackupKind;
  readonly at: Date;
}

/** Where the backups of a database lie: a folder beside it, called after it. */
export const backupsFolder = (database: string): string => `${database}-backups`;

const NAME =
  /^(\d{4})(\d{2})(\d{2})T(\d{2})(\d{2})(\d{2})(\d{3})Z-(daily|asked|before-upgrade|before-restore)\.db$/;

export const isBackup = (name: string): boolean => NAME.test(name);

const nameOf = (kind: BackupKind, at: Date): string => `${at.toISOString().replace(/[-:.]/g, '')}-${kind}.db`;

/** The backups of a database, the newest first; none where there is no folder. @throws Fault `io` */
export const listBackups = (database: string): Backup[] => {
  const folder = backupsFolder(database);
  return namesIn(folder)
    .flatMap((name): Backup[] => {
      const [, year, month, day, hour, minute, second, fraction, kind] = NAME.exec(name) ?? [];
      if (kind === undefined) return [];
      const at = new Date(`${year}-${month}-${day}T${hour}:${minute}:${second}.${fraction}Z`);
      return Number.isNaN(at.getTime()) ? [] : [{ path: join(folder, name), kind: kind as BackupKind, at }];
    })
    .sort((a, b) => b.at.getTime() - a.at.getTime());
};

/** Unfinished copies bear this ending: the process that made them was stopped. */
const UNFINISHED = '.part';

/** What a backup that is put back is copied into first: a folder that begins with this, gone afterwards. */
export const RESTORING = '.restore-';

/** What a process that was stopped left among the backups. */
export const isUnfinished = (name: string): boolean =>
  name.startsWith(RESTORING) || (name.startsWith('.') && name.endsWith(UNFINISHED));

const namesIn = (folder: string): string[] => {
  try {
    return readdirSync(folder);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : '';
    if (code === 'ENOENT' || code === 'ENOTDIR') return [];
    throw error;
  }
};

/** Whether a backup of this local day is there. Clocks of other days, ahead of this one too, count for themselves. */
export const hasBackupOf = (database: string, now: Date): boolean =>
  listBackups(database).some(({ at }) => localDay(at) === localDay(now));

/** Whether a backup of this week, which begins on Monday, is there. */
export const hasBackupOfWeek = (database: string, now: Date): boolean =>
  listBackups(database).some(({ at }) => monday(at) === monday(now));

/** Makes a backup in the database's own folder, checks it, and drops those that are no longer kept. */
export const makeBackup = (
  db: Database,
  database: string,
  kind: BackupKind,
  now: Date,
  depth: Depth = 'rows',
): string => {
  const folder = backupsFolder(database);
  makeFolder(folder);
  keepToOwner(folder, 0o700);
  const path = join(folder, nameOf(kind, now));
  copyInto(db, path, depth);
  prune(database, now);
  return path;
};

/**
 * A checked copy of an open database, for its owner alone; whatever lies at the path is replaced once the copy is good.
 * @throws Fault `damaged` where the copy does not hold
 */
export const copyInto = (db: Database, path: string, depth: Depth = 'rows'): void => {
  const part = join(dirname(path), `.${basename(path)}.${process.pid}${UNFINISHED}`);
  try {
    rmSync(part, { force: true });
    closeSync(openSync(part, 'wx', 0o600));
    db.prepare('VACUUM INTO ?').run(part);
    const [wrong] = examine(part, depth)?.damage ?? [{ says: 'It is not there.' }];
    if (wrong) throw new Fault('damaged', `The copy is not good. ${wrong.says}`, 'jobfu doctor');
    syncFile(part);
    renameSync(part, path);
    syncFile(dirname(path));
  } finally {
    rmSync(part, { force: true });
  }
};

/** Puts a file, or the names in a folder, onto the disk itself. Windows cannot do so for folders, and need not. */
export const syncFile = (path: string): void => {
  if (process.platform === 'win32' && lstatSync(path).isDirectory()) return;
  const file = openSync(path, 'r');
  try {
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
};

/** An unfinished copy this old belongs to nobody any more. */
const AN_HOUR = 3_600_000;

const prune = (database: string, now: Date): void => {
  const folder = backupsFolder(database);
  const backups = listBackups(database).map((backup) => ({
    ...backup,
    isSpecial: backup.kind !== 'daily',
  }));
  const kept = toKeep(backups);
  for (const backup of backups) if (!kept.has(backup)) rmSync(backup.path, { force: true });
  for (const name of namesIn(folder).filter((one) => one.endsWith(UNFINISHED))) {
    const path = join(folder, name);
    const age = now.getTime() - (lstatSync(path, { throwIfNoEntry: false })?.mtimeMs ?? now.getTime());
    if (age > AN_HOUR) rmSync(path, { force: true, recursive: true });
  }
};

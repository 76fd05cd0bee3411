/** A database that may be read and not written: what is in the file is looked at in memory, and refuses every change. */
import { closeSync, existsSync, openSync, readFileSync, readSync, statSync } from 'node:fs';
import Database from 'better-sqlite3';
import { isCurrent } from './schema.ts';
import type { Opening } from './writing.ts';

/** The codes by which SQLite and the file system refuse what opening for writing asks of them. */
const REFUSED = /^SQLITE_(READONLY|CANTOPEN)|^(EROFS|EACCES|EPERM)$/;

/** Where the version of the file format stands in the head: 1 is a file without a log beside it, which memory needs. */
const FORMAT = [18, 19];

/** What every file of SQLite begins with. */
export const MARK = Buffer.from('SQLite format 3\0', 'latin1');

export const hasMark = (path: string): boolean => {
  const file = openSync(path, 'r');
  try {
    const start = Buffer.alloc(MARK.length);
    readSync(file, start, 0, MARK.length, 0);
    return start.equals(MARK);
  } finally {
    closeSync(file);
  }
};

/**
 * The contents of a file as they stood when it was last closed; null where newer changes lie in the log beside it.
 * `marked` takes it for a file of SQLite, whatever it begins with.
 */
export const inMemory = (path: string, marked = false): Database.Database | null => {
  const log = `${path}-wal`;
  if (existsSync(log) && statSync(log).size > 0) return null;
  const bytes = readFileSync(path);
  if (marked) MARK.copy(bytes);
  for (const at of FORMAT) bytes[at] = 1;
  const db = new Database(bytes);
  db.pragma('query_only = ON');
  return db;
};

/**
 * The contents of a file that could not be opened for writing.
 *
 * @throws what opening it failed with, where that is another matter, or where newer changes lie in the log beside it
 */
export const openToRead = (path: string, refusal: unknown, { warn }: Opening): Database.Database => {
  const code = refusal instanceof Error && 'code' in refusal ? String(refusal.code) : '';
  if (!REFUSED.test(code)) throw refusal;
  let db: Database.Database | null;
  try {
    db = inMemory(path);
  } catch {
    throw refusal;
  }
  if (db === null) throw refusal;
  try {
    if (!isCurrent(db, path)) throw refusal;
  } catch (error) {
    db.close();
    throw error;
  }
  warn?.(`${path} can only be read here: nothing can be changed.`);
  return db;
};

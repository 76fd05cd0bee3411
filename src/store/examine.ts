/** Looks a database file through and changes nothing in it: is it one of ours, whole, and every row as it was written? */
import { accessSync, constants, statSync } from 'node:fs';
import { dirname } from 'node:path';
import Database from 'better-sqlite3';
import { Fault } from '../domain/errors.ts';
import { DAMAGED_HINT } from './guarded.ts';
import { brokenDefinitions, builtVersion, isHeadRight, sayHead } from './migrate.ts';
import { hasMark, inMemory } from './read-only.ts';
import { APPLICATION_ID, SCHEMA_VERSION } from './schema.ts';
import { type BrokenSeal, brokenSeals } from './seals.ts';

/** Something wrong with a file. */
export interface Damage {
  readonly is: 'unreadable' | 'foreign' | 'newer' | 'head' | 'structure' | 'references' | 'rows' | 'numbers';
  /** One sentence with the particulars. */
  readonly says: string;
}

/** How closely a file is looked at: its structure and references alone, or every row of the user's too. */
export type Depth = 'structure' | 'rows';

export interface Examination {
  /** The schema's version, or null where it cannot be read. */
  readonly version: number | null;
  readonly damage: readonly Damage[];
  /** Rows written by another program since jobfu wrote last: they cannot be checked yet. */
  readonly unchecked: number;
  readonly applications: number;
  /** The instant of the latest application recorded, or null. */
  readonly latest: string | null;
}

const NOTHING: Omit<Examination, 'damage'> = { version: null, unchecked: 0, applications: 0, latest: null };

/**
 * What stands in the way of reading without being damage of the file: a full disk, a lock, a folder that is closed. A
 * sector that cannot be read is damage.
 */
const OBSTACLE =
  /^SQLITE_(FULL|BUSY|LOCKED|CANTOPEN|READONLY|PERM|NOMEM|IOERR(?!_READ|_SHORT_READ|_DATA|_CORRUPTFS))|^(?!SQLITE_)/;

/** @throws what is an obstacle, as it is */
const damageOf = (error: unknown): Damage => {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (!(error instanceof Error) || OBSTACLE.test(code)) throw error;
  return { is: 'unreadable', says: `It cannot be read: ${error.message}.` };
};

/** The examination of the file at this path; null where there is none. @throws where it cannot be looked at */
export const examine = (path: string, depth: Depth = 'rows'): Examination | null => {
  if (statSync(path, { throwIfNoEntry: false }) === undefined) return null;
  try {
    return examineFile(path, depth);
  } catch (error) {
    const damage = damageOf(error);
    const built = builtUnmarked(path);
    return built === null
      ? { ...NOTHING, damage: [damage] }
      : { ...NOTHING, version: built, damage: [{ is: 'head', says: sayHead('It', built) }] };
  }
};

/** The version of a database of ours that has lost nothing but the mark every file of SQLite begins with; null for any other. */
const builtUnmarked = (path: string): number | null => {
  let db: Database.Database | null = null;
  try {
    db = hasMark(path) ? null : inMemory(path, true);
    return db === null ? null : builtVersion(db);
  } catch {
    return null;
  } finally {
    db?.close();
  }
};

/** Whether the file and its folder may be written. */
export const isWritable = (path: string): boolean => {
  try {
    accessSync(path, constants.W_OK);
    accessSync(dirname(path), constants.W_OK);
    return true;
  } catch {
    return false;
  }
};

/** Open for writing where it may be: a reader leaves the files of its log behind, and where it may not write, cannot make them. */
const openFor = (path: string): Database.Database => {
  const open = (readonly: boolean): Database.Database =>
    new Database(path, { readonly, fileMustExist: true, timeout: 10_000 });
  return isWritable(path) ? open(false) : (inMemory(path) ?? open(true));
};

const examineFile = (path: string, depth: Depth): Examination => {
  const db = openFor(path);
  try {
    db.pragma('query_only = ON');
    return examineOpen(db, depth);
  } finally {
    db.close();
  }
};

const examineOpen = (db: Database.Database, depth: Depth): Examination => {
  const figure = (sql: string): number => db.prepare<[], number>(sql).pluck().get() ?? 0;
  const said = figure('PRAGMA user_version');
  // A bit that flips in the head makes a file foreign, or newer, or older than it is: its tables know better.
  const built = builtVersion(db);
  const version = built ?? said;
  if (built === null && figure('PRAGMA application_id') !== APPLICATION_ID) {
    const isEmpty = version === 0 && figure('SELECT count(*) FROM sqlite_schema') === 0;
    const damage: Damage[] = isEmpty ? [] : [{ is: 'foreign', says: 'It is not a jobfu database.' }];
    return { ...NOTHING, version, damage };
  }
  if (version > SCHEMA_VERSION) {
    const says = `It was written by a newer jobfu: its data is version ${version}, this one knows ${SCHEMA_VERSION}.`;
    return { ...NOTHING, version, damage: [{ is: 'newer', says }] };
  }
  const damage: Damage[] = [];
  if (built !== null && !isHeadRight(db, built)) {
    damage.push({ is: 'head', says: sayHead('It', built) });
  }
  // One question that cannot be answered leaves the others to be asked.
  const ask = <T>(is: Damage['is'], question: () => T): T | null => {
    try {
      return question();
    } catch (error) {
      damage.push({ is, says: damageOf(error).says });
      return null;
    }
  };
  ask('structure', () => {
    const found = db.prepare<[], string>('PRAGMA integrity_check(10)').pluck().all();
    if (found.join() !== 'ok') damage.push({ is: 'structure', says: `SQLite says: ${firstOf(found)}.` });
  });
  ask('structure', () => {
    const [first, ...more] = brokenDefinitions(db, version);
    if (first !== undefined) {
      const others = more.length === 0 ? '' : `, and ${more.length} more`;
      damage.push({ is: 'structure', says: `The definition of ${first} is not as jobfu made it${others}.` });
    }
  });
  ask('references', () => {
    const found = db.prepare<[], { table: string }>('PRAGMA foreign_key_check').all();
    const tables = [...new Set(found.map(({ table }) => table))];
    if (found.length > 0) {
      damage.push({
        is: 'references',
        says: `${found.length} rows belong to others that are gone (${tables.join(', ')}).`,
      });
    }
  });
  const isSealed = figure("SELECT count(*) FROM sqlite_schema WHERE name = 'seal'") > 0;
  ask('rows', () => {
    const broken = isSealed && depth === 'rows' ? brokenSeals(db, version) : [];
    if (broken.length > 0) damage.push({ is: 'rows', says: sayBroken(broken) });
  });
  ask('numbers', () => {
    const facts = ['interview', 'message', 'letter', 'decision', 'ending', ...(version < 5 ? [] : ['draft'])];
    const highest = facts.map((table) => `SELECT max(id) AS id FROM ${table}`).join(' UNION ALL ');
    const isBehind = figure(
      `SELECT (SELECT count(*) FROM sequence) <> 1 OR
         (SELECT last FROM sequence) < (SELECT coalesce(max(id), 0) FROM (${highest}))`,
    );
    if (isBehind) damage.push({ is: 'numbers', says: 'The numbers given to facts have run backwards.' });
  });
  const counted = <T>(sql: string, fallback: T): T => {
    try {
      return db.prepare<[], T>(sql).pluck().get() ?? fallback;
    } catch {
      return fallback;
    }
  };
  return {
    version,
    damage,
    unchecked: isSealed ? counted('SELECT count(*) FROM seal WHERE checksum IS NULL', 0) : 0,
    applications: counted('SELECT count(*) FROM application', 0),
    latest: counted<string | null>('SELECT max(created) FROM application', null),
  };
};

const NAMED = 3;

const firstOf = (found: readonly string[]): string => {
  const shown = found.slice(0, NAMED).map((line) => line.replace(/\s+/g, ' ').trim());
  return `${shown.join('; ')}${found.length > NAMED ? '; and more' : ''}`;
};

const sayBroken = (broken: readonly BrokenSeal[]): string => {
  const shown = broken.slice(0, NAMED).map(({ table, key, is }) => `${table} ${key} ${SAYS[is]}`);
  const more = broken.length > NAMED ? `, and ${broken.length - NAMED} more` : '';
  return `${broken.length === 1 ? 'One row is' : `${broken.length} rows are`} not as jobfu wrote ${broken.length === 1 ? 'it' : 'them'}: ${shown.join(', ')}${more}.`;
};

const SAYS: Readonly<Record<BrokenSeal['is'], string>> = {
  changed: 'has changed',
  unsealed: 'came from nowhere',
  gone: 'is gone',
};

/** The fault of a failure that a damaged database explains; null where it is sound, or cannot be looked at. */
export const damagedFault = (cause: unknown, path: string): Fault | null => {
  try {
    const [damage] = examine(path)?.damage ?? [];
    return damage === undefined
      ? null
      : new Fault('damaged', `${path} is damaged. ${damage.says}`, DAMAGED_HINT, cause);
  } catch {
    return null;
  }
};

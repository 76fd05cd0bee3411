/** Seals: a checksum beside every row a user wrote. Written before each commit, compared by `doctor` and `restore`. */
import type { Database, Statement } from 'better-sqlite3';
import { crc32 } from './checksum.ts';

interface Sealed {
  readonly key: readonly [string, string?];
  /** Every column, the key included. */
  readonly columns: readonly string[];
  /** The version of the schema that brought the table, where seals are older: a backup may be from before it. */
  readonly since?: number;
}

/** Every table of facts, and the log that undoes them. A migration that adds a column lists it here and clears the table's checksums. */
export const SEALED: Readonly<Record<string, Sealed>> = {
  application: {
    key: ['id'],
    columns: ['id', 'company', 'role', 'applied', 'url', 'note', 'region', 'created'],
  },
  person: { key: ['id'], columns: ['id', 'application_id', 'name', 'email', 'role'] },
  interview: {
    key: ['id'],
    columns: [
      'id',
      'application_id',
      'stage',
      'at',
      'zone',
      'minutes',
      'project',
      'challenge',
      'place',
      'note',
      'cancelled',
    ],
  },
  interview_person: { key: ['interview_id', 'person_id'], columns: ['interview_id', 'person_id'] },
  topic: { key: ['id'], columns: ['id', 'interview_id', 'person_id', 'text'] },
  message: {
    key: ['id'],
    columns: [
      'id',
      'application_id',
      'text',
      'said_on',
      'via',
      'interview_id',
      'person_id',
      'subject',
      'reading',
    ],
  },
  correction: { key: ['id'], columns: ['id', 'message_id', 'label', 'by_day', 'at'] },
  letter: {
    key: ['id'],
    columns: ['id', 'application_id', 'template', 'sent_on', 'via', 'subject', 'text'],
  },
  letter_person: { key: ['letter_id', 'person_id'], columns: ['letter_id', 'person_id'] },
  decision: {
    key: ['id'],
    columns: ['id', 'application_id', 'verb', 'rule', 'about', 'at', 'until'],
  },
  ending: { key: ['id'], columns: ['id', 'application_id', 'status', 'at'] },
  draft: {
    key: ['id'],
    columns: ['id', 'application_id', 'template', 'at', 'subject', 'text'],
    since: 5,
  },
  draft_person: { key: ['draft_id', 'person_id'], columns: ['draft_id', 'person_id'], since: 5 },
  setting: { key: ['key'], columns: ['key', 'value'] },
  unit: { key: ['id'], columns: ['id', 'at', 'says', 'counters', 'undone'] },
  change: { key: ['id'], columns: ['id', 'unit_id', 'fact', 'kind', 'key', 'before'] },
};

/**
 * A whole row as one run of bytes: each value with its length, so that nothing can move from one column into the next.
 * Bytes, not text: half a character is no less a difference than another one.
 */
const asBytes = (columns: readonly string[]): string => {
  const values = columns.map((column) => `coalesce(octet_length(t.${column}) || ':' || t.${column}, '-')`);
  return `CAST(${values.join(' || ')} AS BLOB)`;
};

/** A row of a table by its seal. */
const onKey = ([first, second]: Sealed['key']): string =>
  `s.key = t.${first} AND s.key2 = ${second === undefined ? '0' : `t.${second}`}`;

/** A seal by its row. The sign takes away the column's type: with it SQLite would convert every seal, and use no index. */
const ofRow = ([first, second]: Sealed['key']): string =>
  `s.key = +t.${first} AND s.key2 = ${second === undefined ? '0' : `+t.${second}`}`;

interface Statements {
  readonly unsealedTables: Statement<[], { row_of: string }>;
  readonly seal: Statement<[number, string, unknown, number]>;
  readonly unsealed: Map<string, Statement<[], unknown[]>>;
}

const prepared = new WeakMap<Database, Statements>();

const statementsOf = (db: Database): Statements => {
  const known = prepared.get(db);
  if (known) return known;
  const made: Statements = {
    unsealedTables: db.prepare('SELECT DISTINCT row_of FROM seal WHERE checksum IS NULL'),
    seal: db.prepare('UPDATE seal SET checksum = ? WHERE row_of = ? AND key = ? AND key2 = ?'),
    unsealed: new Map(),
  };
  prepared.set(db, made);
  return made;
};

/** Rows sealed at a time: an import leaves hundreds of thousands. */
const AT_A_TIME = 1000;

/** Seals every row that was written in this transaction, or by another program before it. */
export const sealWritten = (db: Database): void => {
  const { unsealedTables, seal, unsealed } = statementsOf(db);
  for (const { row_of: table } of unsealedTables.all()) {
    const sealed = SEALED[table];
    if (sealed === undefined) continue;
    const rows =
      unsealed.get(table) ??
      db
        .prepare<[], unknown[]>(
          `SELECT s.key, s.key2, ${asBytes(sealed.columns)} FROM seal s JOIN ${table} t ON ${onKey(sealed.key)}
           WHERE s.row_of = '${table}' AND s.checksum IS NULL LIMIT ${AT_A_TIME}`,
        )
        .raw();
    unsealed.set(table, rows);
    let found: unknown[][];
    do {
      found = rows.all();
      for (const [key, key2, bytes] of found)
        seal.run(crc32(bytes as Uint8Array), table, key, key2 as number);
    } while (found.length === AT_A_TIME);
  }
};

/** A row that is not as jobfu wrote it, or is gone. */
export interface BrokenSeal {
  readonly table: string;
  readonly key: string;
  readonly is: 'changed' | 'unsealed' | 'gone';
}

/** Every row whose seal does not hold. A row another program wrote has no checksum yet and passes. */
export const brokenSeals = (db: Database, version: number): BrokenSeal[] =>
  Object.entries(SEALED).flatMap(([table, { key, columns, since = 0 }]) => {
    if (version < since) return [];
    const named = (keys: unknown[]): string => keys.filter((part) => part !== null).join(' ');
    const [first, second] = key;
    const keys = `t.${first}, ${second === undefined ? 'NULL' : `t.${second}`}`;
    const broken: BrokenSeal[] = [];
    const rows = db
      .prepare<[], unknown[]>(
        `SELECT ${keys}, s.row_of IS NOT NULL, s.checksum, ${asBytes(columns)}
         FROM ${table} t LEFT JOIN seal s ON s.row_of = '${table}' AND ${ofRow(key)}`,
      )
      .raw()
      .iterate();
    for (const [a, b, isKnown, checksum, bytes] of rows) {
      if (isKnown === 0) broken.push({ table, key: named([a, b]), is: 'unsealed' });
      else if (checksum !== null && checksum !== crc32(bytes as Uint8Array))
        broken.push({ table, key: named([a, b]), is: 'changed' });
    }
    const gone = db
      .prepare<[], unknown[]>(
        `SELECT s.key, ${second === undefined ? 'NULL' : 's.key2'} FROM seal s
         WHERE s.row_of = '${table}' AND NOT EXISTS (SELECT 1 FROM ${table} t WHERE ${onKey(key)})`,
      )
      .raw()
      .all();
    return [...broken, ...gone.map((keys) => ({ table, key: named(keys), is: 'gone' as const }))];
  });

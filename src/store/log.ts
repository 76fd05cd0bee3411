/**
 * The log: what each command changed, as one unit that undo takes back, and redo does again. While a unit is recorded,
 * triggers keep every row that changes as it was before (migration 2); a step along the log puts the rows back and
 * keeps what it replaces in their place, so that the same step leads back. Rows, here only.
 */
import type { Database } from 'better-sqlite3';
import { Fault } from '../domain/errors.ts';
import type { Instant } from '../domain/facts.ts';
import { DAMAGED_HINT } from './guarded.ts';
import { ready } from './statements.ts';
import type { Unit } from './store.ts';

/** A unit this connection has written: what the same command still writes joins it. */
export type Written = Pick<Unit, 'id' | 'at' | 'says'>;

interface UnitRow {
  readonly id: number;
  readonly at: Instant;
  readonly says: string;
  readonly undone: 0 | 1;
}

const COLUMNS = 'id, at, says, undone';

const toUnit = ({ id, at, says, undone }: UnitRow): Unit => ({ id, at, says, undone: undone === 1 });

/** The latest first; those that were undone stand before all others. */
export const readUnits = (db: Database, limit: number): Unit[] =>
  db
    .prepare<[number], UnitRow>(`SELECT ${COLUMNS} FROM unit ORDER BY id DESC LIMIT ?`)
    .all(limit)
    .map(toUnit);

/** A unit while it is recorded. */
export interface Recording {
  readonly id: number;
  /** What it says already, where it goes on. */
  readonly written: Written | null;
  /** The last change of the log before. */
  readonly from: number;
}

/**
 * From here on every change is recorded, within the transaction that is open. The unit this command wrote before goes
 * on, unless another one came between; what was undone can then no longer be done again.
 */
export const startRecording = (db: Database, at: Instant, last: Written | null): Recording => {
  const written = last !== null && isLatest(db, last) ? last : null;
  const id = written?.id ?? addUnit(db, at);
  const { change } = db.prepare('SELECT coalesce(max(id), 0) AS change FROM change').get() as {
    change: number;
  };
  db.prepare('INSERT INTO recording (unit_id) VALUES (?)').run(id);
  return { id, written, from: change };
};

const isLatest = (db: Database, { id, at, says }: Written): boolean => {
  const latest = db.prepare<[], UnitRow>(`SELECT ${COLUMNS} FROM unit ORDER BY id DESC LIMIT 1`).get();
  return latest?.undone === 0 && latest.id === id && latest.at === at && latest.says === says;
};

const addUnit = (db: Database, at: Instant): number => {
  const counters = JSON.stringify(readCounters(db));
  const insert = db.prepare("INSERT INTO unit (at, says, counters) VALUES (?, '', ?)");
  return Number(insert.run(at, counters).lastInsertRowid);
};

/** Ends the unit and says what was done; one in which nothing changed leaves no trace, and what was undone stays so. */
export const stopRecording = (
  db: Database,
  { id, written, from }: Recording,
  says: string,
): Written | null => {
  db.prepare('DELETE FROM recording').run();
  if (db.prepare('SELECT 1 FROM change WHERE id > ? LIMIT 1').get(from) === undefined) {
    if (written === null) db.prepare('DELETE FROM unit WHERE id = ?').run(id);
    return written;
  }
  db.prepare('DELETE FROM unit WHERE undone = 1').run();
  const whole = joined(written?.says ?? '', says);
  const said = db
    .prepare<[string, number], { at: Instant }>('UPDATE unit SET says = ? WHERE id = ? RETURNING at')
    .get(whole, id);
  // An index in the wrong place can hide a row, and SQLite's own check takes no notice of an empty one.
  if (said === undefined)
    throw new Fault(
      'damaged',
      'What was just written cannot be found again: the database is damaged.',
      DAMAGED_HINT,
    );
  return { id, at: said.at, says: whole };
};

/** The same words again say nothing new. */
const joined = (before: string, says: string): string =>
  before === '' || before === says || before.endsWith(`; ${says}`) ? before || says : `${before}; ${says}`;

/** Takes back the last unit that stands; null where none does. */
export const undoLast = (db: Database): Unit | null =>
  step(db, 'SELECT id, at, says, undone FROM unit WHERE undone = 0 ORDER BY id DESC LIMIT 1', 1);

/** Does again the first unit of those undone; null where there is none. */
export const redoFirst = (db: Database): Unit | null =>
  step(db, 'SELECT id, at, says, undone FROM unit WHERE undone = 1 ORDER BY id LIMIT 1', 0);

const step = (db: Database, which: string, undone: 0 | 1): Unit | null => {
  const row = db.prepare<[], UnitRow>(which).get();
  if (!row) return null;
  const counters = readCounters(db);
  const changes = db
    .prepare<[number], ChangeRow>(
      `SELECT id, fact, kind, key, before FROM change WHERE unit_id = ? ORDER BY id ${undone ? 'DESC' : 'ASC'}`,
    )
    .all(row.id);
  const keep = ready(db, 'UPDATE change SET kind = @kind, before = @before WHERE id = @id');
  for (const change of changes) {
    const back = takeBack(db, change);
    if (back) keep.run({ id: change.id, ...back });
  }
  const { then } = db
    .prepare<[number], { then: string }>('SELECT counters AS "then" FROM unit WHERE id = ?')
    .get(row.id) as { then: string };
  writeCounters(db, JSON.parse(then) as Counters);
  db.prepare('UPDATE unit SET undone = ?, counters = ? WHERE id = ?').run(
    undone,
    JSON.stringify(counters),
    row.id,
  );
  return toUnit({ ...row, undone });
};

type Kind = 'insert' | 'update' | 'delete';
type Value = string | number | null;
type Row = Readonly<Record<string, Value>>;

interface ChangeRow {
  readonly id: number;
  readonly fact: string;
  readonly kind: Kind;
  readonly key: string;
  readonly before: string | null;
}

/**
 * Puts one row back as it was, and returns the change that leads from there to how it is now. Null where the row is
 * not there any more, for another program has written to the file: there is nothing to put back then.
 */
const takeBack = (db: Database, change: ChangeRow): Pick<ChangeRow, 'kind' | 'before'> | null => {
  const table = name(change.fact);
  const key = JSON.parse(change.key) as Row;
  const before = change.before === null ? {} : (JSON.parse(change.before) as Row);
  const columns = Object.keys(before).map(name);
  const where = Object.keys(key)
    .map((column) => `${name(column)} = @${column}`)
    .join(' AND ');
  if (change.kind === 'delete') {
    const values = columns.map((column) => `@${column}`);
    ready(db, `INSERT INTO ${table} (${columns.join(', ')}) VALUES (${values.join(', ')})`).run(before);
    return { kind: 'insert', before: null };
  }
  const shown = change.kind === 'insert' ? '*' : columns.join(', ');
  const now = ready(db, `SELECT ${shown} FROM ${table} WHERE ${where}`).get(key);
  if (now === undefined) return null;
  if (change.kind === 'insert') {
    ready(db, `DELETE FROM ${table} WHERE ${where}`).run(key);
    return { kind: 'delete', before: JSON.stringify(now) };
  }
  const set = columns.map((column) => `${column} = @${column}`).join(', ');
  ready(db, `UPDATE ${table} SET ${set} WHERE ${where}`).run({ ...before, ...key });
  return { kind: 'update', before: JSON.stringify(now) };
};

/** Names of tables and columns stand in the file; nothing but a plain name becomes part of a statement. */
const name = (text: string): string => {
  if (!/^[a-z_]+$/.test(text)) throw new Fault('damaged', 'The log of what was done is damaged.');
  return text;
};

/** The number given out last, by what draws from it: the facts' own sequence, and each table that numbers its rows. */
type Counters = Readonly<Record<string, number>>;

/** The sequence the facts draw from, among the counters of the tables. */
const OF_FACTS = 'sequence';

const readCounters = (db: Database): Counters => {
  const rows = db
    .prepare<[], { name: string; last: number }>(
      `SELECT name, seq AS last FROM sqlite_sequence UNION ALL SELECT '${OF_FACTS}', last FROM sequence`,
    )
    .all();
  return Object.fromEntries(rows.map((row) => [row.name, row.last]));
};

const writeCounters = (db: Database, { [OF_FACTS]: last = 0, ...tables }: Counters): void => {
  db.prepare('UPDATE sequence SET last = ?').run(last);
  db.prepare('DELETE FROM sqlite_sequence').run();
  const insert = db.prepare('INSERT INTO sqlite_sequence (name, seq) VALUES (?, ?)');
  for (const [table, seq] of Object.entries(tables)) insert.run(table, seq);
};

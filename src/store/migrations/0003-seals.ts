/**
 * Migration 3: a seal on every row a user wrote, so that damage inside a row is found. Frozen.
 *
 * The triggers are plain SQL: they only mark a row as written and not yet sealed, and jobfu works the checksum out
 * before it commits. A function of ours in a trigger would keep every other SQLite tool from writing the file.
 */

/** The tables of facts, and of the log that undoes them, with their keys; a key of two columns has both. */
const KEYS: Readonly<Record<string, readonly [string, string?]>> = {
  application: ['id'],
  person: ['id'],
  interview: ['id'],
  interview_person: ['interview_id', 'person_id'],
  topic: ['id'],
  message: ['id'],
  correction: ['id'],
  letter: ['id'],
  letter_person: ['letter_id', 'person_id'],
  decision: ['id'],
  ending: ['id'],
  setting: ['key'],
  unit: ['id'],
  change: ['id'],
};

const both = (row: string, [first, second]: readonly [string, string?]): string =>
  `${row}${first}, ${second === undefined ? '0' : `${row}${second}`}`;

const open = (table: string, key: readonly [string, string?]): string =>
  `INSERT INTO seal (row_of, key, key2, checksum) VALUES ('${table}', ${both('NEW.', key)}, NULL)
    ON CONFLICT DO UPDATE SET checksum = NULL;`;

const drop = (table: string, key: readonly [string, string?]): string =>
  `DELETE FROM seal WHERE row_of = '${table}' AND (key, key2) = (${both('+OLD.', key)});`;

const triggers = Object.entries(KEYS)
  .map(
    ([table, key]) => `
CREATE TRIGGER ${table}_insert_seal AFTER INSERT ON ${table} BEGIN
  ${open(table, key)}
END;
CREATE TRIGGER ${table}_update_seal AFTER UPDATE ON ${table} BEGIN
  ${drop(table, key)}
  ${open(table, key)}
END;
CREATE TRIGGER ${table}_delete_seal AFTER DELETE ON ${table} BEGIN
  ${drop(table, key)}
END;
INSERT INTO seal (row_of, key, key2) SELECT '${table}', ${both('', key)} FROM ${table};
`,
  )
  .join('');

export const migration = {
  version: 3,
  sql: `
CREATE TABLE seal (
  row_of TEXT NOT NULL,
  key ANY NOT NULL,
  key2 INTEGER NOT NULL,
  checksum INTEGER,
  PRIMARY KEY (row_of, key, key2)
) STRICT, WITHOUT ROWID;
CREATE INDEX seal_missing ON seal (row_of) WHERE checksum IS NULL;
${triggers}`,
} as const;

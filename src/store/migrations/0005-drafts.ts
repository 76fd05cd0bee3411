/** Migration 5: letters as the user changed them and has not sent yet, recorded and sealed like the facts. Frozen. */

/** The tables with their keys and what else they hold. */
const TABLES: Readonly<Record<string, { key: readonly [string, string?]; rest: readonly string[] }>> = {
  draft: { key: ['id'], rest: ['application_id', 'template', 'at', 'subject', 'text'] },
  draft_person: { key: ['draft_id', 'person_id'], rest: [] },
};

const row = (columns: readonly string[], of: 'NEW' | 'OLD'): string =>
  `json_object(${columns.map((column) => `'${column}', ${of}.${column}`).join(', ')})`;

const record = (table: string, kind: 'insert' | 'update' | 'delete', when: string, change: string): string =>
  `CREATE TRIGGER ${table}_${kind}_recorded AFTER ${kind.toUpperCase()} ON ${table}${when} BEGIN
  INSERT INTO change (unit_id, fact, kind, key, before) SELECT unit_id, '${table}', '${kind}', ${change} FROM recording;
END;
`;

const columnsBefore = (columns: readonly string[]): string =>
  `(SELECT json_group_object(name, value) FROM (${columns
    .map((c) => `SELECT '${c}' AS name, OLD.${c} AS value WHERE OLD.${c} IS NOT NEW.${c}`)
    .join(' UNION ALL ')}))`;

const recorded = Object.entries(TABLES)
  .flatMap(([table, { key, rest }]) => {
    const keys = key.filter((column) => column !== undefined);
    const changed = rest.map((c) => `OLD.${c} IS NOT NEW.${c}`).join(' OR ');
    return [
      record(table, 'insert', '', `${row(keys, 'NEW')}, NULL`),
      record(table, 'delete', '', `${row(keys, 'OLD')}, ${row([...keys, ...rest], 'OLD')}`),
      ...(rest.length === 0
        ? []
        : [record(table, 'update', ` WHEN ${changed}`, `${row(keys, 'NEW')}, ${columnsBefore(rest)}`)]),
    ];
  })
  .join('');

const both = (of: string, [first, second]: readonly [string, string?]): string =>
  `${of}${first}, ${second === undefined ? '0' : `${of}${second}`}`;

const sealed = Object.entries(TABLES)
  .map(([table, { key }]) => {
    const open = `INSERT INTO seal (row_of, key, key2, checksum) VALUES ('${table}', ${both('NEW.', key)}, NULL)
    ON CONFLICT DO UPDATE SET checksum = NULL;`;
    const drop = `DELETE FROM seal WHERE row_of = '${table}' AND (key, key2) = (${both('+OLD.', key)});`;
    return `CREATE TRIGGER ${table}_insert_seal AFTER INSERT ON ${table} BEGIN
  ${open}
END;
CREATE TRIGGER ${table}_update_seal AFTER UPDATE ON ${table} BEGIN
  ${drop}
  ${open}
END;
CREATE TRIGGER ${table}_delete_seal AFTER DELETE ON ${table} BEGIN
  ${drop}
END;
`;
  })
  .join('');

export const migration = {
  version: 5,
  sql: `
-- Nothing the plan looks at: a draft is not a sent letter. It draws its number from the facts' sequence, so that what
-- was entered after it can be told.
CREATE TABLE draft (
  id INTEGER PRIMARY KEY,
  application_id INTEGER NOT NULL REFERENCES application (id) ON DELETE CASCADE,
  template TEXT NOT NULL,
  at TEXT NOT NULL,
  subject TEXT NOT NULL,
  text TEXT NOT NULL
) STRICT;
CREATE INDEX draft_of_application ON draft (application_id);

CREATE TABLE draft_person (
  draft_id INTEGER NOT NULL REFERENCES draft (id) ON DELETE CASCADE,
  person_id INTEGER NOT NULL REFERENCES person (id) ON DELETE CASCADE,
  PRIMARY KEY (draft_id, person_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX draft_of_person ON draft_person (person_id);
${recorded}${sealed}`,
} as const;

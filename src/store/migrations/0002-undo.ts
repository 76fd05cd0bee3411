/** Migration 2: the log of what was done, so that it can be undone. Frozen: what has shipped is never edited. */

/** The tables of facts with their columns, the key first where it is one of several. Later tables bring their own triggers. */
const FACTS: Readonly<Record<string, { key: readonly string[]; rest: readonly string[] }>> = {
  application: {
    key: ['id'],
    rest: ['company', 'role', 'applied', 'url', 'note', 'region', 'created'],
  },
  person: { key: ['id'], rest: ['application_id', 'name', 'email', 'role'] },
  interview: {
    key: ['id'],
    rest: [
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
  interview_person: { key: ['interview_id', 'person_id'], rest: [] },
  topic: { key: ['id'], rest: ['interview_id', 'person_id', 'text'] },
  message: {
    key: ['id'],
    rest: ['application_id', 'text', 'said_on', 'via', 'interview_id', 'person_id', 'subject', 'reading'],
  },
  correction: { key: ['id'], rest: ['message_id', 'label', 'by_day', 'at'] },
  letter: { key: ['id'], rest: ['application_id', 'template', 'sent_on', 'via', 'subject', 'text'] },
  letter_person: { key: ['letter_id', 'person_id'], rest: [] },
  decision: { key: ['id'], rest: ['application_id', 'verb', 'rule', 'about', 'at', 'until'] },
  ending: { key: ['id'], rest: ['application_id', 'status', 'at'] },
  setting: { key: ['key'], rest: ['value'] },
};

const row = (columns: readonly string[], of: 'NEW' | 'OLD'): string =>
  `json_object(${columns.map((column) => `'${column}', ${of}.${column}`).join(', ')})`;

const record = (table: string, kind: 'insert' | 'update' | 'delete', when: string, change: string): string =>
  `CREATE TRIGGER ${table}_${kind}_recorded AFTER ${kind.toUpperCase()} ON ${table}${when} BEGIN
  INSERT INTO change (unit_id, fact, kind, key, before) SELECT unit_id, '${table}', '${kind}', ${change} FROM recording;
END;
`;

/** Of a change, only the columns that are others now: their text may be long. */
const columnsBefore = (columns: readonly string[]): string =>
  `(SELECT json_group_object(name, value) FROM (${columns
    .map((c) => `SELECT '${c}' AS name, OLD.${c} AS value WHERE OLD.${c} IS NOT NEW.${c}`)
    .join(' UNION ALL ')}))`;

const triggers = Object.entries(FACTS)
  .flatMap(([table, { key, rest }]) => [
    record(table, 'insert', '', `${row(key, 'NEW')}, NULL`),
    record(table, 'delete', '', `${row(key, 'OLD')}, ${row([...key, ...rest], 'OLD')}`),
    ...(rest.length === 0
      ? []
      : [
          record(
            table,
            'update',
            ` WHEN ${rest.map((c) => `OLD.${c} IS NOT NEW.${c}`).join(' OR ')}`,
            `${row(key, 'NEW')}, ${columnsBefore(rest)}`,
          ),
        ]),
  ])
  .join('');

/**
 * Where a person or an interview goes, foreign keys change rows that hang on them, and their triggers fire. SQLite then
 * takes no notice of OR IGNORE in a trigger, and an application unsettled twice was an error: these look first.
 */
const UNSETTLED_BY_KEYS: readonly (readonly [
  table: string,
  event: 'UPDATE' | 'DELETE',
  application: string,
])[] = [
  ['message', 'UPDATE', 'NEW.application_id'],
  ['correction', 'DELETE', 'SELECT application_id FROM message WHERE id = OLD.message_id'],
  ['interview_person', 'DELETE', 'SELECT application_id FROM interview WHERE id = OLD.interview_id'],
  ['letter_person', 'DELETE', 'SELECT application_id FROM letter WHERE id = OLD.letter_id'],
];

const unsettling = UNSETTLED_BY_KEYS.map(([table, event, application]) => {
  const name = `${table}_${event.toLowerCase()}_unsettles`;
  return `DROP TRIGGER ${name};
CREATE TRIGGER ${name} AFTER ${event} ON ${table} BEGIN
  INSERT INTO unsettled (application_id) SELECT id FROM application
    WHERE id IN (${application}) AND id NOT IN (SELECT application_id FROM unsettled);
END;
`;
}).join('');

export const migration = {
  version: 2,
  sql: `
-- What one command did: what undo takes back at a time. Those undone are the latest ones, until something new is done.
CREATE TABLE unit (
  id INTEGER PRIMARY KEY,
  at TEXT NOT NULL,
  says TEXT NOT NULL,
  -- The numbers given out last, by table, as they stood before; once undone, as they stood after.
  counters TEXT NOT NULL CHECK (json_valid(counters)),
  undone INTEGER NOT NULL DEFAULT 0 CHECK (undone IN (0, 1))
) STRICT;
CREATE INDEX unit_undone ON unit (id) WHERE undone = 1;

-- Its rows, in the order they changed: which, and as it was before. The triggers write them, whoever changes a fact.
CREATE TABLE change (
  id INTEGER PRIMARY KEY,
  unit_id INTEGER NOT NULL REFERENCES unit (id) ON DELETE CASCADE,
  fact TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('insert', 'update', 'delete')),
  key TEXT NOT NULL CHECK (json_valid(key)),
  before TEXT CHECK (before IS NULL OR json_valid(before))
) STRICT;
CREATE INDEX change_of_unit ON change (unit_id);

-- The unit that is being written, within its transaction; nothing is recorded where there is none.
CREATE TABLE recording (
  unit_id INTEGER PRIMARY KEY REFERENCES unit (id) ON DELETE CASCADE
) STRICT;
${triggers}${unsettling}`,
} as const;

/** What a database holds, to be compared: every fact with its number, and the numbers given out last. */
import Database from 'better-sqlite3';

/** The log itself, the seals, and what is worked out from the facts with a clock. */
const LEFT_OUT = [
  'unit',
  'change',
  'recording',
  'unsettled',
  'outlook',
  'prospect',
  'stamp',
  'seal',
  'published',
];

/** The rows of each table, in the order of their keys; tables without rows are left out. */
export const dump = (path: string): Record<string, unknown[]> => {
  const db = new Database(path, { readonly: true });
  try {
    const tables = db
      .prepare<[], { name: string }>("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name")
      .all()
      .map(({ name }) => name)
      .filter((name) => !LEFT_OUT.includes(name));
    return Object.fromEntries(
      tables.flatMap((name) => {
        const rows = db.prepare(`SELECT * FROM ${name}`).all();
        const sorted = rows.map((row) => JSON.stringify(row)).sort();
        return rows.length === 0 ? [] : [[name, sorted]];
      }),
    );
  } finally {
    db.close();
  }
};

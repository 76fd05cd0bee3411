/** Migration 4: what a calendar has been told, so that an event's sequence grows with its changes. Frozen. */

export const migration = {
  version: 4,
  sql: `
-- No fact: undo leaves it alone, for what a calendar was told cannot be taken back, only told anew.
CREATE TABLE published (
  uid TEXT PRIMARY KEY,
  sequence INTEGER NOT NULL,
  at TEXT NOT NULL,
  entry TEXT NOT NULL CHECK (json_valid(entry))
) STRICT, WITHOUT ROWID;
`,
} as const;

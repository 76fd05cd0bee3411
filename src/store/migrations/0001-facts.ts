/** Migration 1: the facts. Frozen: what has shipped is never edited, a change is a new file. */
const unsettle = (table: string, event: string, application: string): string =>
  `CREATE TRIGGER ${table}_${event.toLowerCase()}_unsettles AFTER ${event} ON ${table} BEGIN
  INSERT OR IGNORE INTO unsettled (application_id)
    SELECT id FROM application WHERE id IN (${application});
END;
`;

/** Every change of a fact, by the application it belongs to. */
const BELONGS: Readonly<Record<string, (row: 'NEW' | 'OLD') => string>> = {
  application: (row) => `${row}.id`,
  person: (row) => `${row}.application_id`,
  interview: (row) => `${row}.application_id`,
  message: (row) => `${row}.application_id`,
  letter: (row) => `${row}.application_id`,
  decision: (row) => `${row}.application_id`,
  ending: (row) => `${row}.application_id`,
  correction: (row) => `SELECT application_id FROM message WHERE id = ${row}.message_id`,
  letter_person: (row) => `SELECT application_id FROM letter WHERE id = ${row}.letter_id`,
  interview_person: (row) => `SELECT application_id FROM interview WHERE id = ${row}.interview_id`,
};

const triggers = Object.entries(BELONGS)
  .flatMap(([table, of]) => [
    unsettle(table, 'INSERT', of('NEW')),
    unsettle(table, 'UPDATE', of('NEW')),
    ...(table === 'application' ? [] : [unsettle(table, 'DELETE', of('OLD'))]),
  ])
  .join('');

/** Those that were related to an application that goes lose what kept them at a distance. */
const PARTING = `CREATE TRIGGER application_delete_unsettles BEFORE DELETE ON application BEGIN
  INSERT OR IGNORE INTO unsettled (application_id)
    SELECT other.application_id FROM relation own JOIN relation other ON other.key = own.key
    WHERE own.application_id = OLD.id AND other.application_id <> OLD.id;
END;
`;

export const migration = {
  version: 1,
  sql: `
-- Facts of all kinds draw their numbers from one sequence, so that they order by entry across kinds.
CREATE TABLE sequence (last INTEGER NOT NULL) STRICT;
INSERT INTO sequence (last) VALUES (0);

CREATE TABLE application (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  company TEXT NOT NULL CHECK (company <> ''),
  role TEXT,
  applied TEXT,
  url TEXT,
  note TEXT,
  region TEXT,
  created TEXT NOT NULL
) STRICT;

CREATE TABLE person (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  application_id INTEGER NOT NULL REFERENCES application (id) ON DELETE CASCADE,
  name TEXT NOT NULL CHECK (name <> ''),
  email TEXT,
  role TEXT
) STRICT;
CREATE INDEX person_of_application ON person (application_id);

CREATE TABLE interview (
  id INTEGER PRIMARY KEY,
  application_id INTEGER NOT NULL REFERENCES application (id) ON DELETE CASCADE,
  stage TEXT,
  at TEXT NOT NULL,
  zone TEXT,
  minutes INTEGER CHECK (minutes > 0),
  project TEXT,
  challenge TEXT,
  place TEXT,
  note TEXT,
  cancelled TEXT
) STRICT;
CREATE INDEX interview_of_application ON interview (application_id);

CREATE TABLE interview_person (
  interview_id INTEGER NOT NULL REFERENCES interview (id) ON DELETE CASCADE,
  person_id INTEGER NOT NULL REFERENCES person (id) ON DELETE CASCADE,
  PRIMARY KEY (interview_id, person_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX interview_of_person ON interview_person (person_id);

CREATE TABLE topic (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  interview_id INTEGER NOT NULL REFERENCES interview (id) ON DELETE CASCADE,
  person_id INTEGER REFERENCES person (id) ON DELETE SET NULL,
  text TEXT NOT NULL
) STRICT;
CREATE INDEX topic_of_interview ON topic (interview_id);
CREATE INDEX topic_of_person ON topic (person_id);

CREATE TABLE message (
  id INTEGER PRIMARY KEY,
  application_id INTEGER NOT NULL REFERENCES application (id) ON DELETE CASCADE,
  text TEXT NOT NULL,
  said_on TEXT NOT NULL,
  via TEXT,
  interview_id INTEGER REFERENCES interview (id) ON DELETE SET NULL,
  person_id INTEGER REFERENCES person (id) ON DELETE SET NULL,
  subject TEXT,
  reading TEXT NOT NULL CHECK (json_valid(reading))
) STRICT;
CREATE INDEX message_of_application ON message (application_id);
CREATE INDEX message_of_interview ON message (interview_id);
CREATE INDEX message_of_person ON message (person_id);

CREATE TABLE correction (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  message_id INTEGER NOT NULL REFERENCES message (id) ON DELETE CASCADE,
  label TEXT,
  by_day TEXT,
  at TEXT NOT NULL
) STRICT;
CREATE INDEX correction_of_message ON correction (message_id);

CREATE TABLE letter (
  id INTEGER PRIMARY KEY,
  application_id INTEGER NOT NULL REFERENCES application (id) ON DELETE CASCADE,
  template TEXT NOT NULL,
  sent_on TEXT NOT NULL,
  via TEXT NOT NULL,
  subject TEXT,
  text TEXT
) STRICT;
CREATE INDEX letter_of_application ON letter (application_id);

CREATE TABLE letter_person (
  letter_id INTEGER NOT NULL REFERENCES letter (id) ON DELETE CASCADE,
  person_id INTEGER NOT NULL REFERENCES person (id) ON DELETE CASCADE,
  PRIMARY KEY (letter_id, person_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX letter_of_person ON letter_person (person_id);

CREATE TABLE decision (
  id INTEGER PRIMARY KEY,
  application_id INTEGER NOT NULL REFERENCES application (id) ON DELETE CASCADE,
  verb TEXT NOT NULL CHECK (verb IN ('done', 'snooze', 'skip')),
  rule TEXT NOT NULL,
  about TEXT NOT NULL,
  at TEXT NOT NULL,
  until TEXT
) STRICT;
CREATE INDEX decision_of_application ON decision (application_id);

CREATE TABLE ending (
  id INTEGER PRIMARY KEY,
  application_id INTEGER NOT NULL REFERENCES application (id) ON DELETE CASCADE,
  status TEXT NOT NULL CHECK (status IN ('rejected', 'withdrawn', 'accepted', 'declined', 'ghosted', 'reopened')),
  at TEXT NOT NULL
) STRICT;
CREATE INDEX ending_of_application ON ending (application_id);

CREATE TABLE setting (
  key TEXT PRIMARY KEY,
  value TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX interview_by_time ON interview (at);

-- From here on nothing is a fact: it is worked out from the facts so that few of them need to be read, and it is
-- worked out anew for every application whose facts change. The triggers see to that, whoever writes.
CREATE TABLE unsettled (
  application_id INTEGER PRIMARY KEY REFERENCES application (id) ON DELETE CASCADE
) STRICT;

-- Names of all kinds by which an application is found, folded as people type them.
CREATE TABLE name (
  application_id INTEGER NOT NULL REFERENCES application (id) ON DELETE CASCADE,
  folded TEXT NOT NULL,
  PRIMARY KEY (application_id, folded)
) STRICT, WITHOUT ROWID;

-- By what applications are related, and the last day something unasked was sent to it.
CREATE TABLE relation (
  key TEXT NOT NULL,
  application_id INTEGER NOT NULL REFERENCES application (id) ON DELETE CASCADE,
  last_unasked TEXT,
  PRIMARY KEY (key, application_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX relation_of_application ON relation (application_id);
CREATE INDEX relation_by_letter ON relation (key, last_unasked);

-- How far an application has been looked at ahead: by when, and when the last of its prospects is over.
CREATE TABLE outlook (
  application_id INTEGER PRIMARY KEY REFERENCES application (id) ON DELETE CASCADE,
  computed TEXT NOT NULL,
  active INTEGER NOT NULL,
  rests TEXT NOT NULL
) STRICT;
CREATE INDEX outlook_by_time ON outlook (computed);
CREATE INDEX outlook_at_rest ON outlook (active, application_id, rests);

-- Items the plan may hold: none opens before, is due before, or lasts longer.
CREATE TABLE prospect (
  id INTEGER PRIMARY KEY,
  application_id INTEGER NOT NULL REFERENCES application (id) ON DELETE CASCADE,
  opens TEXT NOT NULL,
  due TEXT NOT NULL,
  closes TEXT NOT NULL,
  day TEXT NOT NULL,
  long INTEGER NOT NULL,
  shares INTEGER NOT NULL
) STRICT;
CREATE INDEX prospect_of_application ON prospect (application_id);
CREATE INDEX prospect_by_due ON prospect (due, application_id, opens, closes);
CREATE INDEX prospect_by_opening ON prospect (opens, application_id, closes);
CREATE INDEX prospect_by_day ON prospect (day, application_id, opens, closes);
CREATE INDEX prospect_long ON prospect (opens, closes, due, application_id) WHERE long = 1;
CREATE INDEX prospect_shared ON prospect (opens, closes, application_id) WHERE shares = 1;

-- What the outlook was worked out with: settings, zone, holidays, rules.
CREATE TABLE stamp (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  value TEXT NOT NULL
) STRICT;
${triggers}${PARTING}`,
} as const;

/** Migration 1: the facts. Frozen: what has shipped is never edited, a change is a new file. */
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
`,
} as const;

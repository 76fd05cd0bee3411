/** What writers were told is kept, compared with what a database holds after they were stopped. */
import { existsSync } from 'node:fs';
import Database from 'better-sqlite3';
import { examine } from '../../src/store/examine.ts';

/** Lines as the writing child prints them; the last one may have been cut off by the kill. */
export const wholeLines = (output: string): string[] => output.split('\n').slice(0, -1);

/** What is wrong with the database, a sentence each: nothing acknowledged is missing, nothing is half there. */
export const faultsOf = (database: string, acknowledged: readonly string[]): string[] => {
  const acks = acknowledged.filter((line) => !line.startsWith('error '));
  const errors = acknowledged.filter((line) => line.startsWith('error '));
  if (!existsSync(database)) return acks.map((line) => `${line}: the file is not there`);
  const damage = (examine(database)?.damage ?? []).map(({ is, says }) => `${is}: ${says}`);
  const db = new Database(database, { readonly: true });
  try {
    if (db.pragma('user_version', { simple: true }) === 0)
      return [...errors, ...acks.map((line) => `lost: ${line}`)];
    return [...errors, ...damage, ...lost(db, acks), ...halves(db)];
  } finally {
    db.close();
  }
};

/** Acknowledged lines that a database does not hold. */
export const lost = (db: Database.Database, acks: readonly string[]): string[] => {
  const kept = new Set(
    db
      .prepare<[], string>(
        `SELECT 'add ' || company FROM application
         UNION ALL SELECT 'heard ' || company FROM application a JOIN message m ON m.application_id = a.id
           WHERE m.interview_id IS NULL
         UNION ALL SELECT 'skip ' || company FROM application a JOIN decision d ON d.application_id = a.id`,
      )
      .pluck()
      .all(),
  );
  return acks.filter((line) => !kept.has(line)).map((line) => `lost: ${line}`);
};

/** One `add` writes an application, a person, an interview, from the third on its words, and one step of the log: all or none. */
const halves = (db: Database.Database): string[] =>
  db
    .prepare<[], string>(
      `SELECT company || ' is half there' FROM application a WHERE NOT
         ((SELECT count(*) FROM person p WHERE p.application_id = a.id) = 1
          AND (SELECT count(*) FROM interview i JOIN interview_person ip ON ip.interview_id = i.id
                 WHERE i.application_id = a.id) = 1
          AND (SELECT count(*) FROM message m WHERE m.application_id = a.id AND m.interview_id IS NOT NULL)
               = (CAST(substr(company, instr(company, '-') + 1) AS INTEGER) >= 2)
          AND EXISTS (SELECT 1 FROM outlook o WHERE o.application_id = a.id)
          AND NOT EXISTS (SELECT 1 FROM unsettled u WHERE u.application_id = a.id))
       UNION ALL SELECT 'the log has ' || count(*) || ' steps' FROM unit
         HAVING count(*) <> (SELECT count(*) FROM application) + (SELECT count(*) FROM decision)
           + (SELECT count(*) FROM message WHERE interview_id IS NULL)
       UNION ALL SELECT 'recording goes on' FROM recording
       UNION ALL SELECT 'a row without a seal' FROM seal WHERE checksum IS NULL`,
    )
    .pluck()
    .all();

/** What calendars have been told, as rows. */
import type { Database } from 'better-sqlite3';
import type { AgendaEntry, Published } from '../domain/publishing.ts';

interface Row {
  readonly uid: string;
  readonly sequence: number;
  readonly at: string;
  readonly entry: string;
}

export const readPublished = (db: Database): ReadonlyMap<string, Published> =>
  new Map(
    db
      .prepare<[], Row>('SELECT * FROM published')
      .all()
      .map(({ uid, sequence, at, entry }) => [
        uid,
        { entry: JSON.parse(entry) as AgendaEntry, sequence, at },
      ]),
  );

export const writePublished = (db: Database, events: readonly Published[]): void => {
  db.exec('DELETE FROM published');
  const insert = db.prepare('INSERT INTO published (uid, sequence, at, entry) VALUES (?, ?, ?, ?)');
  for (const { entry, sequence, at } of events) insert.run(entry.uid, sequence, at, JSON.stringify(entry));
};

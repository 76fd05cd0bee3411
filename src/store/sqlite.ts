/** The store on SQLite: one file, opened with the same care every time (TRUST: storage). */
import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Database } from 'better-sqlite3';
import { guarded } from './guarded.ts';
import { openFile } from './opening.ts';
import { NO_OUTLOOKS, outlooksOn } from './outlooks.ts';
import { readerOn } from './reader.ts';
import { isCurrent } from './schema.ts';
import type { Facts, Store } from './store.ts';
import type { Opening, Shared, Writing } from './writing.ts';

/**
 * Opens the database at a path. A missing file reads as an empty store, one in a closed folder does not; the first write makes it, with its folder, for
 * the owner alone. One that cannot be written is read, and says so.
 */
export const openStore = async (path: string, opening: Opening): Promise<Store> => {
  const file = resolve(path);
  return guarded(file, async () => {
    const openToRead = async (refusal: unknown): Promise<Database> =>
      (await import('./read-only.ts')).openToRead(file, refusal, opening);
    return storeOn(
      file,
      { db: statSync(file, { throwIfNoEntry: false }) ? await openCurrent(file).catch(openToRead) : null },
      opening,
    );
  });
};

/** Most often the schema is this version's, and what would bring it forward is not needed. */
const openCurrent = async (path: string): Promise<Database> => {
  let current = false;
  const db = openFile(path, (opened) => {
    current = isCurrent(opened, path);
  });
  if (current) return db;
  db.close();
  return (await import('./connection.ts')).connect(path);
};

const storeOn = (path: string, shared: Shared, opening: Opening): Store => {
  /** Each question, asked of the file; `nothing` answers it while there is none. */
  const asking = <T extends object>(nothing: T, on: (db: Database) => T): T => {
    type Question = (...asked: unknown[]) => unknown;
    const ask = (name: string): Question => {
      return (...asked) =>
        guarded(path, async () =>
          ((shared.db ? on(shared.db) : nothing) as Record<string, Question>)[name]?.(...asked),
        );
    };
    return Object.fromEntries(Object.keys(nothing).map((name) => [name, ask(name)])) as T;
  };
  let opened: Writing | null = null;
  const writing = async <T>(change: (writing: Writing) => Promise<T>): Promise<T> =>
    guarded(path, async () => {
      opened ??= (await import('./writing.ts')).writingOn(path, shared, opening);
      return change(opened);
    });
  return {
    ...asking(EMPTY, readerOn),
    outlooks: asking(NO_OUTLOOKS, outlooksOn),
    numbers: () => writing(({ whole }) => whole.numbers()),
    archived: (ids) => writing(({ whole }) => whole.archived(ids)),
    lastNumbers: () => writing(({ whole }) => whole.lastNumbers()),
    published: () => writing(({ whole }) => whole.published()),
    log: {
      units: (limit) => writing(({ log }) => log.units(limit)),
      undo: (most) => writing(({ log }) => log.undo(most)),
      redo: (most) => writing(({ log }) => log.redo(most)),
    },
    write: (...change) => writing((half) => half.write(...change)),
    settle: (work) => writing((half) => half.settle(work)),
    rehearse: (change) => writing((half) => half.rehearse(change)),
    close: async () => {
      shared.db?.close();
    },
  };
};

/** What a file that is not there yet holds. */
const EMPTY: Facts = {
  applications: async () => [],
  some: async () => [],
  application: async () => null,
  settings: async () => ({}),
  drafts: async () => [],
};

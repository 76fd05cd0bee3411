/** The store on SQLite: one file, opened with the same care every time (TRUST: storage). */
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Database } from 'better-sqlite3';
import { guarded } from './guarded.ts';
import { openFile } from './opening.ts';
import { NO_OUTLOOKS, outlooksOn } from './outlooks.ts';
import { readerOn } from './reader.ts';
import { isCurrent } from './schema.ts';
import type { Facts, Outlooks, Store } from './store.ts';
import type { Opening, Shared, Writing } from './writing.ts';

/**
 * Opens the database at a path. A missing file reads as an empty store; the first write makes it, with its folder, for
 * the owner alone. One that cannot be written is read, and says so.
 */
export const openStore = async (path: string, opening: Opening): Promise<Store> => {
  const file = resolve(path);
  return guarded(file, async () => {
    const openToRead = async (refusal: unknown): Promise<Database> =>
      (await import('./read-only.ts')).openToRead(file, refusal, opening);
    return storeOn(
      file,
      { db: existsSync(file) ? await openCurrent(file).catch(openToRead) : null },
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
  const facts = async <T>(ask: (facts: Facts) => Promise<T>): Promise<T> =>
    guarded(path, () => ask(shared.db ? readerOn(shared.db) : EMPTY));
  const outlooks = <A extends unknown[], T>(
    ask: (known: Outlooks) => (...asked: A) => Promise<T>,
  ): ((...asked: A) => Promise<T>) => {
    return (...asked) => guarded(path, () => ask(shared.db ? outlooksOn(shared.db) : NO_OUTLOOKS)(...asked));
  };
  let opened: Writing | null = null;
  const writing = async <T>(change: (writing: Writing) => Promise<T>): Promise<T> =>
    guarded(path, async () => {
      opened ??= (await import('./writing.ts')).writingOn(path, shared, opening);
      return change(opened);
    });
  return {
    outlooks: {
      isLargerThan: outlooks((known) => known.isLargerThan),
      unsettled: outlooks((known) => known.unsettled),
      stamp: outlooks((known) => known.stamp),
      lastComputed: outlooks((known) => known.lastComputed),
      named: outlooks((known) => known.named),
      sharing: outlooks((known) => known.sharing),
      related: outlooks((known) => known.related),
      openProspects: outlooks((known) => known.openProspects),
      heldUp: outlooks((known) => known.heldUp),
      comingByOpening: outlooks((known) => known.comingByOpening),
      comingByDay: outlooks((known) => known.comingByDay),
      atRest: outlooks((known) => known.atRest),
      latest: outlooks((known) => known.latest),
      lastInterviewed: outlooks((known) => known.lastInterviewed),
    },
    applications: () => facts((known) => known.applications()),
    some: (ids) => facts((known) => known.some(ids)),
    application: (id) => facts((known) => known.application(id)),
    settings: () => facts((known) => known.settings()),
    drafts: (application) => facts((known) => known.drafts(application)),
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

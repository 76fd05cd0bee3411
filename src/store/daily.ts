/** Backups nobody has to ask for: before the first change of a day, and before a file is brought forward. */
import { statSync } from 'node:fs';
import type { Database } from 'better-sqlite3';
import { Fault } from '../domain/errors.ts';
import { hasBackupOf, hasBackupOfWeek, makeBackup } from './backups.ts';
import { localDay } from './keeping.ts';
import { spaceAround } from './space.ts';

/** What the store needs of the machine it runs on. */
export interface Machine {
  /** The machine's own clock, for the days of backups; what-if never moves it. */
  readonly clock?: () => Date;
  /** Takes one sentence the user should see. */
  readonly warn?: (says: string) => void;
}

/** Once a day; a file made today has nothing of yesterday to keep. Where it fails the change goes on, and it is said. */
export const backUpDaily = (
  db: Database,
  path: string,
  { clock = () => new Date(), warn }: Machine,
): void => {
  const now = clock();
  try {
    if (localDay(statSync(path).birthtime) === localDay(now) || hasBackupOf(path, now)) return;
    const space = spaceAround(path);
    // The last of the space is for the change itself.
    if (space !== null && space.free < space.size * 3) {
      warn?.("Today's backup was left out: the disk is nearly full.");
      return;
    }
    // Each row is read once a week, so that damage never rots through all backups; nobody waits for it every morning.
    makeBackup(db, path, 'daily', now, hasBackupOfWeek(path, now) ? 'structure' : 'rows');
  } catch (error) {
    warn?.(`Today's backup could not be made: ${said(error)} jobfu doctor says more.`);
  }
};

/** Nothing is brought forward that could not be brought back. @throws Fault `io` */
export const backUpBefore = (db: Database, path: string): void => {
  try {
    makeBackup(db, path, 'before-upgrade', new Date());
  } catch (error) {
    throw new Fault(
      'io',
      `${path} is of an earlier jobfu and has to be brought forward, but no backup could be made first: ${said(error)}`,
      'jobfu doctor says what is wrong; nothing was changed.',
      error,
    );
  }
};

const said = (error: unknown): string => (error instanceof Error ? error.message : String(error));

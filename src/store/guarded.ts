/** The way out of the store for whatever goes wrong in it. */

/** What to type where a database is damaged. */
export const DAMAGED_HINT =
  'jobfu doctor says what is wrong, jobfu doctor --repair restores the newest good backup.';

/** Faults of SQLite and of the file system leave the store as faults the user can act on. */
export const guarded = async <T>(path: string, work: () => T | Promise<T>): Promise<T> => {
  try {
    return await work();
  } catch (error) {
    throw (await import('./faults.ts')).storeFault(error, path);
  }
};

/** How much room there is for a database to grow. */
import { statfsSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';

/** Free bytes on the disk of a file, and the bytes of the file; null where the system does not tell. */
export const spaceAround = (database: string): { free: number; size: number } | null => {
  try {
    const { bavail, bsize } = statfsSync(dirname(resolve(database)));
    return { free: bavail * bsize, size: statSync(database).size };
  } catch {
    return null;
  }
};

/** Files and folders are their owner's alone: closed again where somebody opened them. What makes them is in `making.ts`. */
import { chmodSync, statSync } from 'node:fs';

/**
 * Takes away what others may do, and never gives any right; where it is not ours to change, it stays as it is. True
 * where there was something to take away.
 */
export const keepToOwner = (path: string, most: 0o600 | 0o700): boolean => {
  if (process.platform === 'win32') return false;
  const { mode, uid } = statSync(path);
  const isLoose = (mode & 0o777 & ~most) !== 0 && uid === process.getuid?.();
  if (isLoose) chmodSync(path, mode & most);
  return isLoose;
};

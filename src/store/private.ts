/** Files and folders are their owner's alone: they are made so, and closed again where somebody opened them. */
import { chmodSync, closeSync, mkdirSync, openSync, statSync } from 'node:fs';
import { dirname } from 'node:path';

/** The folder 0700 and the file 0600, made before SQLite opens it: its own default is readable by all. */
export const makePrivate = (file: string): void => {
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
  closeSync(openSync(file, 'a', 0o600));
};

/** Takes away what others may do, and never gives any right; where it is not ours to change, it stays as it is. */
export const keepToOwner = (path: string, most: 0o600 | 0o700): void => {
  if (process.platform === 'win32') return;
  const { mode, uid } = statSync(path);
  if ((mode & 0o777 & ~most) !== 0 && uid === process.getuid?.()) chmodSync(path, mode & most);
};

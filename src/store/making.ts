/** Makes folders and files that are their owner's alone. */
import { closeSync, mkdirSync, openSync, statSync } from 'node:fs';
import { dirname } from 'node:path';

/**
 * A folder, 0700, with those above it that are missing. Node's own `recursive` never ends where a file system answers
 * "not found" to the making of a folder, as /proc does.
 */
export const makeFolder = (folder: string): void => {
  if (isFolder(folder)) return;
  const above = dirname(folder);
  if (above !== folder) makeFolder(above);
  try {
    mkdirSync(folder, { mode: 0o700 });
  } catch (error) {
    // Another first run may have made it meanwhile.
    if (!isFolder(folder)) throw error;
  }
};

const isFolder = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;

/** The folder 0700 and the file 0600, made before SQLite opens it: its own default is readable by all. */
export const makePrivate = (file: string): void => {
  makeFolder(dirname(file));
  closeSync(openSync(file, 'a', 0o600));
};

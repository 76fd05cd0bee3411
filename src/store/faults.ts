/** What SQLite and the file system may answer, as faults the user can act on (TRUST: storage). */
import { accessSync, constants } from 'node:fs';
import { Fault } from '../domain/errors.ts';
import { codeOf } from '../domain/file-faults.ts';
import { DAMAGED_HINT } from './guarded.ts';

/** The fault for an error of the database at this path; what is already a fault, or unknown, is returned as it is. */
export const storeFault = (given: unknown, path: string): unknown => {
  if (given instanceof Fault) return given;
  const error = bindingFault(given);
  if (error instanceof Fault) return error;
  const code = codeOf(error);
  const fault = (kind: ConstructorParameters<typeof Fault>[0], message: string, hint: string): Fault =>
    new Fault(kind, message, hint, error);
  // Where its shared memory cannot be made, too, the disk has no room.
  if (code === 'SQLITE_FULL' || code === 'ENOSPC' || code === 'SQLITE_IOERR_SHMSIZE') {
    return fault(
      'io',
      `The disk is full: nothing was written to ${path}.`,
      'Free some space and type it again.',
    );
  }
  if (code.startsWith('SQLITE_BUSY') || code.startsWith('SQLITE_LOCKED')) {
    return fault('locked', `Another program is using ${path}.`, 'Wait until it is done and type it again.');
  }
  if (code.startsWith('SQLITE_CORRUPT') || code === 'SQLITE_NOTADB') {
    return fault('damaged', `${path} is damaged, or is not a database.`, DAMAGED_HINT);
  }
  if (UNREADABLE.test(code) && !isReadable(path)) {
    return fault(
      'io',
      `${path} cannot be read here.`,
      'Give yourself the right to read and write it and its folder, or name another file with --db.',
    );
  }
  if (code.startsWith('SQLITE_READONLY') || code === 'EROFS' || code === 'EACCES' || code === 'EPERM') {
    return fault(
      'io',
      `${path} cannot be written here.`,
      'Give yourself the right to write it and its folder, or name another file with --db.',
    );
  }
  if (code.startsWith('SQLITE_CANTOPEN') || NO_FILE.has(code)) {
    return fault('io', `${path} cannot be opened.`, 'Name a file in a folder of yours with --db.');
  }
  if (code.startsWith('SQLITE_IOERR') || code === 'EIO') {
    return fault(
      'io',
      `The disk failed while reading or writing ${path}.`,
      'Check the disk, then type it again.',
    );
  }
  return error;
};

const UNREADABLE = /^(SQLITE_(READONLY|CANTOPEN|PERM|AUTH)|EACCES|EPERM)/;

const NO_FILE: ReadonlySet<string> = new Set([
  'ENOTDIR',
  'EISDIR',
  'ENOENT',
  'EEXIST',
  'ELOOP',
  'ENAMETOOLONG',
]);

/** False only where the rights stand in the way. */
const isReadable = (path: string): boolean => {
  try {
    accessSync(path, constants.R_OK);
    return true;
  } catch (error) {
    return !['EACCES', 'EPERM'].includes(codeOf(error));
  }
};

/** The native part of better-sqlite3 was not built, or for another Node. */
const bindingFault = (error: unknown): unknown => {
  const text = error instanceof Error ? error.message : '';
  const code = codeOf(error);
  const isBinding =
    code === 'ERR_DLOPEN_FAILED' ||
    code === 'MODULE_NOT_FOUND' ||
    /bindings file|NODE_MODULE_VERSION/.test(text);
  if (!isBinding) return error;
  return new Fault(
    'failure',
    `The database part (better-sqlite3) is not built for Node ${process.versions.node}.`,
    'npm rebuild better-sqlite3',
    error,
  );
};

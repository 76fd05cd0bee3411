/** Files that cannot be written or read, as faults with the way out. */
import { Fault } from './errors.ts';

/** What the file system or SQLite calls an error; nothing where it is none of theirs. */
export const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';

const FORBIDDEN: ReadonlySet<string> = new Set(['EACCES', 'EPERM', 'EROFS']);
const FULL: ReadonlySet<string> = new Set(['ENOSPC', 'EDQUOT']);

/** `elsewhere` says how another place is named: "name another file". */
export const cannotWrite = (path: string, error: unknown, elsewhere: string): Fault => {
  const code = codeOf(error);
  const wayOut = FULL.has(code)
    ? 'Free some space'
    : FORBIDDEN.has(code)
      ? 'Give yourself the right to write it and its folder'
      : 'Look what is there';
  return new Fault('io', `${path} cannot be written (${code}).`, `${wayOut}, or ${elsewhere}.`, error);
};

export const cannotRead = (path: string, error: unknown): Fault => {
  const code = codeOf(error);
  const wayOut = FORBIDDEN.has(code)
    ? 'Give yourself the right to read it and its folder.'
    : 'Look what is there, then type it again.';
  return new Fault('io', `${path} cannot be read (${code}).`, wayOut, error);
};

/** Files the user names to be written: for their owner alone, whole or not at all, and never over another unasked. */
import { basename, dirname, join, resolve } from 'node:path';
import { Fault, notFound, usage } from '../../domain/errors.ts';
import { cannotWrite, codeOf } from '../../domain/file-faults.ts';
import type { Context } from '../command.ts';
import { agree } from './agree.ts';

// Node's promises of the file system take milliseconds to load, and what shares a file with this would bring them along.

/** Whether a file that is there already was written by jobfu, by its beginning: such a one is replaced unasked. */
export type IsOurs = (start: string) => boolean;

/** Whether a file option means standard output. */
export const isStandardOutput = (path: string | undefined): path is undefined | '-' =>
  path === undefined || path === '-';

/**
 * Writes a text to a file, mode 0600 whatever was there. `example` is a command line that would be right.
 * @throws Fault `usage` where the file is there and may not be replaced, or is a folder; `not-found`; `io`
 */
export const writeOwnFile = async (
  context: Context,
  path: string,
  text: string | Uint8Array | AsyncIterable<string>,
  example: string,
  isOurs?: IsOurs,
): Promise<void> => {
  await clearTheWay(context, path, example, isOurs);
  try {
    await writeWhole(path, text);
  } catch (error) {
    throw fileFault(path, error, example);
  }
};

/** Written beside it and moved into its place: a full disk or a kill leaves the old one whole. Mode 0600. */
export const writeWhole = async (
  path: string,
  text: string | Uint8Array | AsyncIterable<string>,
): Promise<void> => {
  const { chmod, open, rename, rm, writeFile } = await import('node:fs/promises');
  const fresh = join(dirname(path), `.${basename(path)}.${process.pid}.part`);
  try {
    await rm(fresh, { force: true });
    const file = await open(fresh, 'wx', 0o600);
    try {
      await writeFile(file, text);
      await file.sync();
    } finally {
      await file.close();
    }
    await chmod(fresh, 0o600);
    await rename(fresh, path);
  } catch (error) {
    await rm(fresh, { force: true }).catch(() => {});
    throw error;
  }
};

/** Asks before a file is replaced. @throws Fault as `writeOwnFile` */
export const clearTheWay = async (
  context: Context,
  path: string,
  example: string,
  isOurs?: IsOurs,
): Promise<void> => {
  const { stat } = await import('node:fs/promises');
  const found = await stat(path).catch((error: unknown) => {
    if (codeOf(error) === 'ENOENT') return null;
    throw fileFault(path, error, example);
  });
  if (found === null) {
    await stat(dirname(resolve(path))).catch((error: unknown) => {
      throw fileFault(path, error, example);
    });
    return;
  }
  if (found.isDirectory()) throw isFolder(path, example);
  if (!found.isFile()) throw usage(`${path} is no ordinary file.`, example);
  if (isOurs?.(await startOf(path))) return;
  if (!(context.yes || (await mayReplace(context, path)))) {
    throw usage(`${path} is there already.`, '--yes replaces it, or name another file.');
  }
};

const START = 2048;

/** The beginning of a file as text; nothing where it cannot be read. */
const startOf = async (path: string): Promise<string> => {
  const { open } = await import('node:fs/promises');
  try {
    const file = await open(path, 'r');
    try {
      const { buffer, bytesRead } = await file.read({ buffer: Buffer.alloc(START), position: 0 });
      return buffer.subarray(0, bytesRead).toString('utf8');
    } finally {
      await file.close();
    }
  } catch {
    return '';
  }
};

/** False where nobody can be asked. @throws Fault `cancelled` for a no */
export const mayReplace = async (context: Context, path: string): Promise<boolean> => {
  if (!context.terminal.interactive) return false;
  await agree(context, `${path} is there already. Replace it?`, `${path} stays as it is.`);
  return true;
};

const isFolder = (path: string, example: string): Fault =>
  usage(`${path} is a folder.`, `Name a file: ${example}`);

/** What a failure to write a named file means to the user. */
export const fileFault = (path: string, error: unknown, example: string): Fault => {
  if (error instanceof Fault) return error;
  const code = codeOf(error);
  if (code === 'ENOENT' || code === 'ENOTDIR')
    return notFound(`There is no folder for ${path}.`, 'Make it first, or name a file in one that is there.');
  if (code === 'EISDIR') return isFolder(path, example);
  return cannotWrite(path, error, 'name another file');
};

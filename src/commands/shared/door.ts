/** The door text comes in by: what is stored is well-formed and free of NUL, and has words in it where it must. */
import { readFileSync, statSync } from 'node:fs';
import { Fault, notFound, usage } from '../../domain/errors.ts';
import { cannotRead, codeOf } from '../../domain/file-faults.ts';
import type { Context } from '../command.ts';

/** Ten megabytes: more than any mail somebody would read. */
export const TEXT_CAP = 10 * 1024 * 1024;

const LONE_SURROGATE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** @throws Fault `usage` for a NUL; half a character becomes the mark for one that could not be read. */
export const acceptText = (text: string, what: string): string => {
  if (text.includes('\0')) throw usage(`There is a NUL character in ${what}.`, 'Type it without.');
  return text.replace(LONE_SURROGATE, '\ufffd');
};

/** One line of text, trimmed; null where there is nothing in it. */
export const acceptLine = (text: string | undefined, what: string): string | null => {
  if (text === undefined) return null;
  const line = acceptText(text, what).replace(/\s+/g, ' ').trim();
  return line === '' ? null : line;
};

const NOTHING =
  /^(?:n\/?a|none|nil|null|nothing|tba|tbc|tbd|unknown|not sure|no idea|dunno|(?:i )?(?:don['’]?t|do not) (?:know|remember)|nobody|no[- ]?one|[-–—?./]+)[.!]?$/i;

/** Words by which people say that there is nothing to be noted. */
export const isNothing = (text: string): boolean => NOTHING.test(text.trim());

/** One line that says something; null where it is empty, or says that there is nothing. */
export const acceptFact = (text: string | undefined, what: string): string | null => {
  const line = acceptLine(text, what);
  return line === null || isNothing(line) ? null : line;
};

export const decodeText = (bytes: Uint8Array): string => new TextDecoder('utf-8').decode(bytes);

/** All of standard input as bytes. At a terminal nobody is left waiting: it says what to do instead. */
export const readInput = async ({ terminal }: Context, instead: string): Promise<Uint8Array> => {
  if (terminal.inputIsTerminal) throw usage('Nothing was piped in.', instead);
  return terminal.readAll(TEXT_CAP);
};

/** A file's bytes. @throws Fault `not-found` where there is none, `usage` above the cap. */
export const readFileBytes = async (path: string): Promise<Uint8Array> => {
  try {
    const file = statSync(path);
    if (file.isDirectory()) throw usage(`${path} is a folder.`, 'Name a file.');
    if (file.size > TEXT_CAP)
      throw usage(`${path} is larger than 10 MB.`, 'Cut it down to the words themselves.');
    return readFileSync(path);
  } catch (error) {
    if (error instanceof Fault) throw error;
    const code = codeOf(error);
    if (code === 'ENOENT' || code === 'ENOTDIR')
      throw notFound(`There is no file ${path}.`, 'Check the name, or use - for standard input.');
    throw cannotRead(path, error);
  }
};

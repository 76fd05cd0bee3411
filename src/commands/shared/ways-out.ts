/** The ways a letter leaves jobfu besides standard output: an editor, the clipboard, a link, a mail program, a mail file. */
import { chmod, rename, rm, stat, writeFile } from 'node:fs/promises';
import { Fault, notFound, usage } from '../../domain/errors.ts';
import type { Email } from '../../letters/request.ts';
import { type From, isAddress, toEml } from '../../letters/ways-out/eml.ts';
import { toMailto } from '../../letters/ways-out/mailto.ts';
import { writePrivateFile } from '../../terminal/private-file.ts';
import { type Context, flagOption, type Options, textOption } from '../command.ts';
import type { Desk } from '../desk.ts';
import { splitHeaders } from './written-letter.ts';

/** What was done with a letter. */
export interface Leaving {
  /** For `--json`. */
  readonly data: {
    readonly copied?: true;
    readonly opened?: 'link' | 'file';
    /** Null where the link would be longer than every system takes: the mail file stands in for it. */
    readonly mailto?: string | null;
    readonly eml?: { readonly file: string } | { readonly text: string };
  };
  /** What standard output shows in the letter's place, or null for the letter itself. */
  readonly instead: string[] | null;
  readonly remarks: readonly string[];
}

/** The subject and the text as they came back from the editor. @throws Fault `cancelled` where nothing did */
export const editLetter = async <T extends Email>(context: Context, name: string, letter: T): Promise<T> => {
  const { editText } = await import('../../terminal/editor.ts');
  const typed = `Subject: ${letter.subject}\n\n${letter.body}\n`;
  const back = splitHeaders(await editText(typed, `${name}.txt`, context.env, context.terminal));
  if (back.body === '') throw new Fault('cancelled', 'The letter came back empty; nothing was done.');
  return { ...letter, subject: back.subject ?? '', body: back.body };
};

/** @throws Fault `usage` where two ways claim standard output */
export const leave = async (
  context: Context,
  { from, name, letter, now }: { from: From; name: string; letter: Email; now: Desk['now'] },
  options: Options,
): Promise<Leaving> => {
  const eml = textOption(options, 'eml');
  const wantsLink = flagOption(options, 'mailto');
  const wantsOpen = flagOption(options, 'open');
  if (eml === '-' && wantsLink) {
    throw usage('--mailto and --eml - both print to standard output.', '--eml letter.eml --mailto');
  }
  const remarks: string[] = [];
  const data: { -readonly [Key in keyof Leaving['data']]: Leaving['data'][Key] } = {};
  let instead: string[] | null = null;

  // A mail file first: where it cannot be written, nothing else has happened yet.
  const mail = (): string => toEml(letter, from, now);
  if (eml === '-') {
    data.eml = { text: mail() };
    if (context.json !== true) await context.terminal.out(mail());
    instead = [];
  } else if (eml !== undefined) {
    await writeMailFile(context, eml, mail());
    data.eml = { file: eml };
    remarks.push(`The mail is in ${eml}.`);
  }
  if (flagOption(options, 'copy')) {
    const { copyText } = await import('../../terminal/clipboard.ts');
    await copyText(letter.body);
    data.copied = true;
    remarks.push('The text is on the clipboard.');
  }
  if (wantsLink || wantsOpen) {
    const { url, tooLong } = toMailto(letter);
    const file = tooLong ? (await writePrivateFile(`${name}.eml`, mail())).path : null;
    if (file !== null) {
      data.eml ??= { file };
      remarks.push(
        `As a link it would have ${url.length} characters, more than every mail program takes: it is a mail file instead, ${file}.`,
      );
    }
    if (wantsLink) {
      data.mailto = tooLong ? null : url;
      instead = [file ?? url];
    }
    if (wantsOpen) {
      const { openTarget } = await import('../../terminal/opener.ts');
      data.opened = file === null ? 'link' : 'file';
      await openTarget(file ?? url, data.opened, context.env);
      remarks.push('The mail program has the letter; it is not sent before you send it there.');
    }
  }
  if (eml !== undefined || wantsLink || wantsOpen) {
    const unknown = letter.to.filter(({ email }) => email === null || !isAddress(email));
    if (letter.to.length === 0)
      remarks.push('Nobody is named, so it is addressed to no one: --to "Dana Lee <…>".');
    for (const { name: who } of unknown)
      remarks.push(`No address of ${who} is known: add it before you send.`);
  }
  return { data, instead, remarks };
};

/** Readable by its owner alone. @throws Fault `usage` where the file is there and may not be replaced */
const writeMailFile = async (context: Context, path: string, mail: string): Promise<void> => {
  try {
    await writeFile(path, mail, { mode: 0o600, flag: 'wx' });
    return;
  } catch (error) {
    if (codeOf(error) !== 'EEXIST') throw fileFault(path, error);
    if ((await stat(path)).isDirectory()) throw isFolder(path);
  }
  if (!(context.yes || (await mayReplace(context, path)))) {
    throw usage(`${path} is there already.`, '--yes replaces it, or name another file.');
  }
  // Written beside it and moved into its place: a full disk leaves the old one whole.
  const fresh = `${path}.${process.pid}.part`;
  try {
    await writeFile(fresh, mail, { mode: 0o600, flag: 'w' });
    await chmod(fresh, 0o600);
    await rename(fresh, path);
  } catch (error) {
    await rm(fresh, { force: true });
    throw fileFault(path, error);
  }
};

const mayReplace = async (context: Context, path: string): Promise<boolean> => {
  if (!context.terminal.interactive) return false;
  const replace = await (await context.prompter()).confirm(`${path} is there already. Replace it?`, false);
  if (!replace) throw new Fault('cancelled', `${path} stays as it is.`);
  return true;
};

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : '';

const isFolder = (path: string): Fault => usage(`${path} is a folder.`, 'Name a file: --eml letter.eml');

const fileFault = (path: string, error: unknown): Fault => {
  const code = codeOf(error);
  if (code === 'ENOENT' || code === 'ENOTDIR') return notFound(`There is no folder for ${path}.`);
  if (code === 'EISDIR') return isFolder(path);
  return new Fault('io', `${path} cannot be written (${code}).`, null, error);
};

/** The ways a letter leaves jobfu besides standard output: an editor, the clipboard, a link, a mail program, a mail file. */
import { Fault, usage } from '../../domain/errors.ts';
import type { Email, Written } from '../../letters/request.ts';
import { type From, isAddress, toEml } from '../../letters/ways-out/eml.ts';
import { toMailto } from '../../letters/ways-out/mailto.ts';
import { nobodyNamed } from '../../letters/write.ts';
import { writePrivateFile } from '../../terminal/private-file.ts';
import { type Context, flagOption, type Options, textOption } from '../command.ts';
import type { Desk } from '../desk.ts';
import { writeOwnFile } from './own-file.ts';
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
  { from, name, letter, now }: { from: From; name: string; letter: Written; now: Desk['now'] },
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
    await writeOwnFile(context, eml, mail(), '--eml letter.eml');
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
    // What the letter itself remarks on is not said again.
    if (letter.to.length === 0 && !letter.remarks.includes(nobodyNamed(letter.template)))
      remarks.push('Nobody is named, so it is addressed to no one: --to "Dana Lee <…>".');
    for (const { name: who } of unknown)
      remarks.push(`No address of ${who} is known: add it before you send.`);
  }
  return { data, instead, remarks };
};

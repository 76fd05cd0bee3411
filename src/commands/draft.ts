/** `jobfu draft`: the email, ready to send, on standard output; remarks on standard error. */
import type { Instant } from '../domain/facts.ts';
import type { CheckResult } from '../letters/checks/check.ts';
import { TO_REFEREES } from '../letters/registry.ts';
import type { Written } from '../letters/request.ts';
import { type CommandSpec, type Context, flagOption, type Options, outcome } from './command.ts';
import type { Desk } from './desk.ts';
import {
  type Chosen,
  checkLetter,
  chooseLetter,
  composeLetter,
  keptDraft,
  LETTER_ARGUMENTS,
  LETTER_OPTIONS,
  missingFault,
} from './shared/letter.ts';
import { applicationData, momentData } from './shared/present.ts';
import { isReferee } from './shared/recipients.ts';
import { isWaitedFor, waitedForRemarks } from './shared/waited-for.ts';
import type { Leaving } from './shared/ways-out.ts';

export const draft: CommandSpec = {
  name: 'draft',
  arguments: LETTER_ARGUMENTS,
  options: [
    ...LETTER_OPTIONS,
    { flags: '--edit', says: 'change it first, in $VISUAL or $EDITOR; your words are kept until it is sent' },
    { flags: '--anew', says: 'let go of words you changed, and write it from the facts' },
    { flags: '--copy', says: 'put the text on the clipboard' },
    { flags: '--open', says: 'hand it to the mail program' },
    { flags: '--mailto', says: 'print a mailto link instead' },
    { flags: '--eml <file>', says: 'write a mail file; - for standard output' },
  ],
  examples: [
    'jobfu draft',
    'jobfu draft thankyou acme --to dana',
    'jobfu draft checkin acme --variant formal --edit --copy',
    'jobfu draft offer-extension acme --set until="Friday 20 March" --eml letter.eml',
  ],
  run: async (context, args, options) => {
    const desk = await context.desk();
    const chosen = await chooseLetter(context, desk, 'draft', args, options);
    const { template, application, also, strangers, isToSigner, choices } = chosen;
    const { letter, checks, edited, remarks } = await writeLetter(context, desk, chosen, options);
    const isBare = args.every((word) => word === undefined) && options.to === undefined;
    const waited =
      isBare && chosen.item !== null && !isWaitedFor(chosen.item)
        ? waitedForRemarks(chosen.elsewhere, desk)
        : [];
    const left = await leaving(context, desk, letter, options);
    const data = {
      template: template.name,
      application: await applicationData(desk, application),
      to: letter.to,
      subject: letter.subject,
      body: letter.body,
      checks,
      edited: edited === null ? null : momentData(edited, desk.zone),
      ...left?.data,
    };
    const isToNobody = letter.to.length === 0;
    const failed = checks
      // That nobody is named has been said.
      .filter(({ id, ok }) => !ok && !(isToNobody && id === 'addressed-by-name'))
      .map(({ says }) => says);
    const others = also.map(
      ({ name }) => `One each: jobfu draft ${template.name} ${application.id} --to "${name}"`,
    );
    const instead = choices
      .filter((name) => name !== template.name)
      .map((name) => `jobfu draft ${name} ${application.id}`);
    const open = instead.length === 0 ? [] : [`The decision is yours. Instead: ${instead.join(', or ')}`];
    const isToReferees = template.name === TO_REFEREES;
    // A referee never is recorded there, and nobody who is gets the letter.
    const unknown = isToReferees
      ? chosen.to
          .filter((person) => !isReferee(application, person))
          .map(
            ({ name }) =>
              `${name} is recorded at ${application.company}, and this letter is for your own referees: --to "your referee" names one.`,
          )
      : strangers.map(({ name }) =>
          isToSigner
            ? `It goes to ${name}, who signed their message and is not recorded at ${application.company}: --to names another.`
            : `${name} is not recorded at ${application.company}.`,
        );
    return outcome({
      data,
      remarks: [
        ...unknown,
        ...remarks,
        ...letter.remarks,
        ...failed,
        ...(left?.remarks ?? []),
        ...others,
        ...open,
        ...waited,
      ],
      render: ({ to, subject, body }) =>
        left?.instead ?? [
          `To: ${to.map(({ name, email }) => (email ? `${name} <${email}>` : name)).join(', ')}`.trimEnd(),
          `Subject: ${subject}`,
          '',
          body.trimEnd(),
        ],
    });
  },
};

interface Drafted {
  readonly letter: Written;
  readonly checks: readonly CheckResult[];
  /** When the user changed the words that are shown; null where they are the template's. */
  readonly edited: Instant | null;
  readonly remarks: readonly string[];
}

/**
 * Words the user changed before stand, unless they are to be written anew. Facts that are lacking are asked for where
 * somebody is there to answer; what comes back changed from the editor is kept, and checked again.
 */
const writeLetter = async (
  context: Context,
  desk: Desk,
  chosen: Chosen,
  options: Options,
): Promise<Drafted> => {
  const known = await keptDraft(desk, chosen);
  const isAnew = flagOption(options, 'anew');
  const kept = isAnew ? null : known;
  let composed = await composeLetter(desk, chosen, options, { kept });
  if (composed.letter.missing.length > 0 && context.terminal.interactive) {
    const { askFacts } = await import('./shared/ask-facts.ts');
    const answered = await askFacts(context, desk, chosen, composed.letter.missing);
    composed = await composeLetter(desk, chosen, options, { kept, answered });
  }
  const { letter, request, checks } = composed;
  if (letter.missing.length > 0) throw missingFault(letter, chosen.application.id);
  const isEdited = flagOption(options, 'edit');
  if (!isEdited && known === null) return { letter, checks, edited: null, remarks: [] };

  const { dropDraft, editedRemark, keepDraft, keptRemarks } = await import('./shared/kept-draft.ts');
  if (isEdited) {
    const { editLetter } = await import('./shared/ways-out.ts');
    const edited = await editLetter(context, chosen.template.name, letter);
    if (edited.subject !== letter.subject || edited.body !== letter.body) {
      await keepDraft(desk, chosen, edited);
      return {
        letter: edited,
        checks: checkLetter(edited, chosen.template, request),
        edited: desk.now,
        remarks: [editedRemark(chosen)],
      };
    }
  }
  if (known !== null && isAnew) await dropDraft(desk, chosen, known);
  if (kept === null) return { letter, checks, edited: null, remarks: [] };
  return { letter, checks, edited: kept.at, remarks: keptRemarks(desk, chosen, kept, options) };
};

const WAYS = ['copy', 'open', 'mailto', 'eml'] as const;

const leaving = async (
  context: Context,
  desk: Desk,
  letter: Written,
  options: Options,
): Promise<Leaving | null> => {
  if (!WAYS.some((way) => options[way] !== undefined)) return null;
  const { leave } = await import('./shared/ways-out.ts');
  const { name = '', email = '' } = desk.settings;
  const from = { name: name || null, email: email || null };
  return leave(context, { from, name: letter.template, letter, now: desk.now }, options);
};

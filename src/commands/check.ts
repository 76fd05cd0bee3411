/** `jobfu check`: what the checks on a draft say of a letter the user wrote or changed. */
import { usage } from '../domain/errors.ts';
import type { CheckId, CheckResult, Post } from '../letters/checks/check.ts';
import { examine } from '../letters/checks/checks.ts';
import type { LetterRequest } from '../letters/request.ts';
import type { Heading } from '../letters/template/template.ts';
import { localDay } from '../store/keeping.ts';
import type { View } from '../terminal/view.ts';
import { type CommandSpec, type Context, listOption, type Options, outcome, textOption } from './command.ts';
import { readFileBytes, readInput } from './shared/door.ts';
import { addresseeOf, letterRequest, situationFor, unknownTemplate } from './shared/letter.ts';
import { openLetters } from './shared/letters.ts';
import { recipientTyped } from './shared/recipients.ts';
import { findWho } from './shared/who.ts';
import { readLetter } from './shared/written-letter.ts';

export const check: CommandSpec = {
  name: 'check',
  arguments: [{ name: '<file>', says: 'the letter: text or a mail file; - for standard input' }],
  options: [
    { flags: '--for <who>', says: 'which application it is about: more can be checked then' },
    { flags: '--to <person>', says: 'who gets it, where --for does not say', repeatable: true },
    { flags: '--template <name>', says: 'what kind of letter it is: thankyou, checkin …' },
  ],
  examples: [
    'jobfu check letter.txt',
    'jobfu check letter.txt --for acme --template thankyou',
    'jobfu draft thankyou | jobfu check -',
  ],
  run: async (context, [file = '-'], options) => {
    const bytes =
      file === '-'
        ? await readInput(context, 'jobfu check letter.txt, or pipe it in')
        : await readFileBytes(file);
    const letter = await readLetter(bytes);
    if (letter.body === '') throw usage('There are no words in the letter.', 'jobfu check letter.txt');
    const template = await templateTyped(context, textOption(options, 'template'));
    const request = await requestFor(context, options);
    const email = { to: request?.to ?? [], subject: letter.subject ?? '', body: letter.body };
    const others = request === null ? [] : await otherPosts(context, request);
    const { checks, unjudged } = examine(email, {
      template,
      request,
      attachments: letter.attachments,
      others,
      // This machine's day: no setting and no database has to be opened for it.
      today: localDay(new Date(context.now)),
      isBodyAlone: letter.subject === null,
    });
    return outcome({
      data: { checks },
      remarks: letter.subject === null ? ['A first line "Subject: …" is checked as the subject.'] : [],
      render: (data, view) => [
        ...data.checks.flatMap((one) => view.wrap(lineOf(one, unjudged, view), 3)),
        ...moreToCheck(request !== null, template !== null).flatMap((line) => view.wrap(line)),
      ],
    });
  },
};

/** "ok signed: It is signed.", "!  tone: …", and of what nothing was known to judge it by "-  in-time: Not checked. …". */
const lineOf = ({ id, ok, says }: CheckResult, unjudged: readonly CheckId[], { style }: View): string => {
  if (unjudged.includes(id)) return `${style.dim('- ')} ${id}: Not checked. ${says}`;
  return `${ok ? style.good('ok') : style.alarm('! ')} ${id}: ${says}`;
};

/** What to type so that more is checked; empty where all is typed. */
const moreToCheck = (isFor: boolean, isOfAKind: boolean): string[] => {
  const flags = [...(isFor ? [] : ['--for <who>']), ...(isOfAKind ? [] : ['--template <name>'])];
  if (flags.length === 0) return [];
  return [
    `What is marked “-” was not checked: ${flags.join(' and ')} ${flags.length > 1 ? 'check' : 'checks'} more.`,
  ];
};

/** What else has been applied for: its names may have been left in the letter. */
const otherPosts = async (context: Context, { application }: LetterRequest): Promise<readonly Post[]> => {
  const desk = await context.desk();
  return (await desk.store.applications()).filter(({ id }) => id !== application.id);
};

const templateTyped = async (context: Context, name: string | undefined): Promise<Heading | null> => {
  if (name === undefined) return null;
  const letters = openLetters(context);
  const known = letters.names.find((one) => one === name.toLowerCase());
  if (known === undefined) throw unknownTemplate(name, letters.names);
  return letters.load(known);
};

/** What is known of the application it is about; null where none is named, and then the database is not even opened. */
const requestFor = async (context: Context, options: Options) => {
  const who = textOption(options, 'for');
  const typed = listOption(options, 'to');
  if (who === undefined) {
    if (typed.length > 0) throw usage('--to goes with --for: who is it about?', '--for acme --to dana');
    return null;
  }
  const desk = await context.desk();
  const { application, person } = await findWho(desk, who);
  const to =
    typed.length > 0
      ? typed.map((text) => recipientTyped(application, text))
      : person
        ? [person]
        : addresseeOf(await situationFor(desk, application));
  return letterRequest(desk, application, to);
};

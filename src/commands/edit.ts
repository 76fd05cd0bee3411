/** `jobfu edit`: what is recorded of an application, changed by flags, by questions, or as a form in the user's editor. */
import { Fault, type FaultKind, usage } from '../domain/errors.ts';
import { type Application, type Person, STAGES } from '../domain/facts.ts';
import { situationOf } from '../domain/situation.ts';
import { sayList } from '../domain/wording.ts';
import { displayable } from '../terminal/displayable.ts';
import { writePrivateFile } from '../terminal/private-file.ts';
import { sayApplication } from '../terminal/render/items.ts';
import { nextLines } from '../terminal/render/recorded.ts';
import { type CommandSpec, type Context, flagOption, type Options, outcome, textOption } from './command.ts';
import type { Desk } from './desk.ts';
import { agree } from './shared/agree.ts';
import { decodeText, readFileBytes, readInput } from './shared/door.ts';
import { askForEdits } from './shared/edit-asked.ts';
import { withFlags } from './shared/edit-flags.ts';
import { applicationData, nextItems } from './shared/present.ts';
import { applyEdits, type Edits, editsBetween } from './shared/record-edits.ts';
import { type Form, formOf, readForm, writeForm } from './shared/record-form.ts';
import { findWho, type Match } from './shared/who.ts';

export const edit: CommandSpec = {
  name: 'edit',
  arguments: [{ name: '<who>', says: 'number, or part of the company, role or a name' }],
  options: [
    { flags: '--editor', says: 'all of it as a form in your editor ($VISUAL, $EDITOR)' },
    { flags: '--form <file>', says: 'the form from a file, or - for standard input' },
    { flags: '--company <name>', says: 'the employer' },
    { flags: '--role <title>', says: 'the job title; as everywhere here, "" forgets it' },
    { flags: '--applied <when>', says: 'the day you applied' },
    { flags: '--url <url>', says: 'the posting' },
    { flags: '--region <region>', says: "the employer's public holidays: US-NY" },
    { flags: '--note <note>', says: 'a note on the application' },
    {
      flags: '--person <person>',
      says: '"dana: Dana Li <dana@acme.example> (recruiter)" as she is to be; "dana:" takes her out; without a colon, somebody new',
      repeatable: true,
    },
    {
      flags: '--interview <n>',
      says: 'which interview the rest is about (default: the next, else the last; of somebody named theirs)',
    },
    { flags: '--stage <stage>', says: `${STAGES.join(', ')}, or your own word`, values: STAGES },
    { flags: '--at <when>', says: 'when the interview was; to move one, reschedule' },
    { flags: '--minutes <n>', says: 'how long it takes or took' },
    {
      flags: '--with <person>',
      says: 'who was met as well; to take somebody out, --editor',
      repeatable: true,
    },
    { flags: '--topic <topic>', says: 'what was talked about, in the place of all before', repeatable: true },
    { flags: '--project <project>', says: 'a project of theirs that excites you' },
    { flags: '--challenge <challenge>', says: 'a challenge they named' },
    { flags: '--place <place>', says: 'address or link of the interview' },
    { flags: '--interview-note <note>', says: 'a note on the interview' },
  ],
  examples: [
    'jobfu edit acme --role "Staff Engineer" --note "they pay in euros"',
    'jobfu edit acme --person "dana: Dana Lee <dana@acme.example>"',
    'jobfu edit acme --editor',
  ],
  run: async (context, [who = ''], options) => {
    const desk = await context.desk();
    const match = await findWho(desk, who);
    const { application } = match;
    const edits = await editsWanted(context, desk, match, options);
    const { id } = application;
    if (edits.changed.length > 0) {
      await desk.store.write(
        (writer) => applyEdits(writer, desk, id, edits),
        `edited ${sayApplication(application)}: ${edits.changed.join(', ')}`,
        application,
      );
    }
    const after = (await desk.store.application(id)) ?? application;
    const data = {
      application: await applicationData(desk, after),
      changed: edits.changed,
      next: await nextItems(desk, id),
    };
    const screen = { order: desk.dateOrder, today: desk.zone.dayOf(desk.now) };
    return outcome({
      data,
      confirms: true,
      render: (shown, view) =>
        shown.changed.length === 0
          ? ['Nothing was changed.']
          : [
              ...view.wrap(`Changed: ${shown.changed.join(', ')} · ${sayApplication(shown.application)}`, 2),
              ...nextLines(shown.next, id, screen, view),
            ],
    });
  },
};

const editsWanted = async (
  context: Context,
  desk: Desk,
  { application, person }: Match,
  options: Options,
): Promise<Edits> => {
  const form = formOf(application, desk);
  const { editor: _, form: __, ...flags } = options;
  const hasFlags = Object.values(flags).some((value) => value !== undefined);
  const file = textOption(options, 'form');
  const wantsEditor = flagOption(options, 'editor');
  if ([hasFlags, file !== undefined, wantsEditor].filter(Boolean).length > 1) {
    throw usage('--editor, --form and the other flags do not go together.', 'Choose one of them.');
  }
  if (hasFlags) {
    const latest = await interviewMeant(desk, application, person);
    return agreed(context, await editsBetween(desk, form, withFlags(form, application, latest, options)));
  }
  if (file !== undefined) {
    const bytes = file === '-' ? await readInput(context, '--form record.txt') : await readFileBytes(file);
    return agreed(context, await editsIn(desk, form, decodeText(bytes)));
  }
  if (wantsEditor) return inEditor(context, desk, application, form);
  if (!context.terminal.interactive) {
    throw usage(
      'What is to be changed?',
      `jobfu edit ${application.id} --role "…", or another flag (jobfu help edit), or --editor`,
    );
  }
  const { env } = context;
  const check = (changed: Form): Promise<Edits> => editsBetween(desk, form, changed);
  const hasEditor = (env.VISUAL || env.EDITOR || '') !== '';
  const asked = await askForEdits(await context.prompter(), form, check, hasEditor);
  return asked === 'editor'
    ? inEditor(context, desk, application, form)
    : agreed(context, await check(asked));
};

/** Of somebody named theirs; else any: the next booked, without one the last that ought to have been held, or any. */
const interviewMeant = async (
  desk: Desk,
  application: Application,
  person: Person | null,
): Promise<number | null> => {
  const { booked, held } = situationOf(application, await desk.planContext([application]));
  const inTurn = [...booked, ...[...held].reverse(), ...[...application.interviews].reverse()];
  const theirs = inTurn.find(({ with: met }) => person !== null && met.includes(person.id));
  return (theirs ?? inTurn[0])?.id ?? null;
};

const emptied = (): Fault => new Fault('cancelled', 'The form came back empty; nothing was changed.');

const editsIn = async (desk: Desk, before: Form, text: string): Promise<Edits> => {
  const after = readForm(text);
  if (after === null) throw emptied();
  return editsBetween(desk, before, after);
};

/** What would be gone is asked for first. @throws Fault `usage` where nobody can be asked, `cancelled` for a no */
const agreed = async (context: Context, edits: Edits): Promise<Edits> => {
  if (edits.lost.length === 0 || context.yes) return edits;
  const lost = sayList(edits.lost);
  if (!context.terminal.interactive)
    throw usage(`This takes out ${lost}, and nobody is there to be asked.`, 'Type it again with --yes.');
  await agree(context, `Take out ${lost}?`, `${lost} ${edits.lost.length === 1 ? 'stays' : 'stay'}.`);
  return edits;
};

/** Until what comes back can be kept, or the user has had enough; what was typed is never lost. */
const inEditor = async (
  context: Context,
  desk: Desk,
  application: Application,
  before: Form,
): Promise<Edits> => {
  const { editText } = await import('../terminal/editor.ts');
  let text = `# ${sayApplication(application)} · number ${application.id}\n${writeForm(before)}`;
  for (;;) {
    text = await editText(text, 'record.txt', context.env, context.terminal);
    try {
      const after = readForm(text);
      if (after === null) break;
      return await agreed(context, await editsBetween(desk, before, after));
    } catch (error) {
      if (!(error instanceof Fault)) throw error;
      const end = await endsWith(context, error);
      if (end !== null) throw await kept(application, end, error, text);
    }
  }
  throw emptied();
};

/** Null where the user goes back to the editor; else how it ends. */
const endsWith = async (
  { terminal, prompter, yes }: Context,
  { kind, message, hint }: Fault,
): Promise<FaultKind | null> => {
  if (!terminal.interactive || yes) return kind;
  await terminal.err(`${displayable(hint === null ? message : `${message}\n  ${hint}`)}\n`);
  try {
    return (await (await prompter()).confirm('Back to the editor?', true)) ? null : 'cancelled';
  } catch (error) {
    if (error instanceof Fault) return error.kind;
    throw error;
  }
};

/** What was wrong, with where the text is now and how it is read again. */
const kept = async (
  { id }: Application,
  kind: FaultKind,
  { message }: Fault,
  text: string,
): Promise<Fault> => {
  const { path } = await writePrivateFile('record.txt', text);
  return new Fault(
    kind,
    `${message} Nothing was changed.`,
    `Your text is in ${path}; once it is mended: jobfu edit ${id} --form ${path}`,
  );
};

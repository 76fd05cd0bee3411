/** The list of commands, each loaded when it is called, and the program that finds the one that was typed. */
import { existsSync } from 'node:fs';
import { Command, CommanderError, Option } from 'commander';
import type { CommandSpec, Context, OptionSpec, Options, Outcome } from './commands/command.ts';

export interface CommandEntry {
  readonly name: string;
  readonly summary: string;
  readonly load: () => Promise<CommandSpec>;
}

/** A new command belongs here and in a file of its name under commands/. */
export const COMMANDS: readonly CommandEntry[] = [
  {
    name: 'add',
    summary: 'record an interview, or an application without one yet',
    load: async () => (await import('./commands/add.ts')).add,
  },
  {
    name: 'heard',
    summary: 'record what they wrote or said later',
    load: async () => (await import('./commands/heard.ts')).heard,
  },
  {
    name: 'due',
    summary: 'what to do now, and why (what bare jobfu shows)',
    load: async () => (await import('./commands/due.ts')).due,
  },
  {
    name: 'draft',
    summary: 'print the email that is due, or any other',
    load: async () => (await import('./commands/draft.ts')).draft,
  },
  {
    name: 'sent',
    summary: 'it was sent: the plan moves on',
    load: async () => (await import('./commands/sent.ts')).sent,
  },
  {
    name: 'done',
    summary: 'a thing that is no letter is done',
    load: async () => (await import('./commands/done.ts')).done,
  },
  {
    name: 'snooze',
    summary: 'put one thing off to another day',
    load: async () => (await import('./commands/snooze.ts')).snooze,
  },
  {
    name: 'skip',
    summary: 'leave one thing out',
    load: async () => (await import('./commands/skip.ts')).skip,
  },
  {
    name: 'classify',
    summary: 'read a message without recording it',
    load: async () => (await import('./commands/classify.ts')).classify,
  },
  {
    name: 'correct',
    summary: 'settle how their last words are to be read',
    load: async () => (await import('./commands/correct.ts')).correct,
  },
  {
    name: 'list',
    summary: 'all applications and where they stand',
    load: async () => (await import('./commands/list.ts')).list,
  },
  {
    name: 'show',
    summary: 'one application: facts, timeline, plan',
    load: async () => (await import('./commands/show.ts')).show,
  },
  {
    name: 'simulate',
    summary: 'the schedule ahead, if nobody answers or if they do',
    load: async () => (await import('./commands/simulate.ts')).simulate,
  },
  {
    name: 'stats',
    summary: 'the search in figures: how far, how fast, promised and kept',
    load: async () => (await import('./commands/stats.ts')).stats,
  },
  {
    name: 'report',
    summary: 'the search on one page, to look at or to print',
    load: async () => (await import('./commands/report.ts')).report,
  },
  {
    name: 'calendar',
    summary: 'interviews, follow-ups and the days they named, for any calendar',
    load: async () => (await import('./commands/calendar.ts')).calendar,
  },
  {
    name: 'export',
    summary: 'everything as JSON, a table as CSV, or the record of a span of days',
    load: async () => (await import('./commands/export.ts')).exportFacts,
  },
  {
    name: 'import',
    summary: 'an export of jobfu, or the CSV of a spreadsheet or another tracker',
    load: async () => (await import('./commands/import.ts')).importFacts,
  },
  {
    name: 'remind',
    summary: 'what to install for a reminder each working morning',
    load: async () => (await import('./commands/remind.ts')).remind,
  },
  {
    name: 'reschedule',
    summary: 'the interview takes place at another time',
    load: async () => (await import('./commands/reschedule.ts')).reschedule,
  },
  {
    name: 'cancel',
    summary: 'the interview does not take place',
    load: async () => (await import('./commands/cancel.ts')).cancel,
  },
  {
    name: 'close',
    summary: 'end an application',
    load: async () => (await import('./commands/close.ts')).close,
  },
  {
    name: 'reopen',
    summary: 'a closed application runs again',
    load: async () => (await import('./commands/reopen.ts')).reopen,
  },
  {
    name: 'edit',
    summary: 'change what is recorded: by flags, questions, or in your editor',
    load: async () => (await import('./commands/edit.ts')).edit,
  },
  {
    name: 'rm',
    summary: 'take an application away with all that belongs to it',
    load: async () => (await import('./commands/rm.ts')).rm,
  },
  {
    name: 'undo',
    summary: 'take back what was done last, any number of steps',
    load: async () => (await import('./commands/undo.ts')).undo,
  },
  {
    name: 'redo',
    summary: 'do again what undo took back',
    load: async () => (await import('./commands/redo.ts')).redo,
  },
  {
    name: 'log',
    summary: 'what was done, command by command',
    load: async () => (await import('./commands/log.ts')).log,
  },
  {
    name: 'prep',
    summary: 'ready for the next interview: when, whom, a checklist, what to ask',
    load: async () => (await import('./commands/prep.ts')).prep,
  },
  {
    name: 'questions',
    summary: 'what to ask them, and what you have asked already',
    load: async () => (await import('./commands/questions.ts')).questions,
  },
  {
    name: 'templates',
    summary: 'the letters, a preview of each, and your own',
    load: async () => (await import('./commands/templates.ts')).templates,
  },
  {
    name: 'check',
    summary: 'check a letter you wrote or changed',
    load: async () => (await import('./commands/check.ts')).check,
  },
  {
    name: 'config',
    summary: 'your name, your calendar, and every figure of the plan',
    load: async () => (await import('./commands/config.ts')).config,
  },
  {
    name: 'completion',
    summary: 'make bash, zsh or fish complete commands, flags and your own names',
    load: async () => (await import('./commands/completion.ts')).completion,
  },
  {
    name: 'backup',
    summary: 'a checked copy of everything you noted',
    load: async () => (await import('./commands/backup.ts')).backup,
  },
  {
    name: 'restore',
    summary: 'put a backup back; what is there now is kept',
    load: async () => (await import('./commands/restore.ts')).restore,
  },
  {
    name: 'doctor',
    summary: 'is everything sound, and what to type where it is not',
    load: async () => (await import('./commands/doctor.ts')).doctor,
  },
  {
    name: 'wipe',
    summary: 'take everything jobfu keeps off this machine',
    load: async () => (await import('./commands/wipe.ts')).wipe,
  },
  {
    name: 'demo',
    summary: 'the whole round on invented data, in a database that is thrown away',
    load: async () => (await import('./commands/demo.ts')).demo,
  },
];

const DEFAULT_COMMAND = 'due';

/** Words that ask for help or the version, and for no command. */
const ASKS_ABOUT_ITSELF = /^(-h|--help|-V|--version)$/;

/** Options every command takes, before or after its name. */
export const GLOBAL_OPTIONS: readonly OptionSpec[] = [
  { flags: '--db <file>', says: 'the database to use (or JOBFU_DB)' },
  { flags: '--now <instant>', says: 'pretend it is this instant, for what-if (or JOBFU_NOW)' },
  { flags: '--json', says: 'print data as JSON' },
  { flags: '--no-input', says: 'never ask anything' },
  { flags: '--yes', says: 'answer yes to every question' },
  { flags: '--quiet', says: 'print data only, no confirmations or remarks' },
  { flags: '--no-color', says: 'print without colour' },
];

/** What the shells' completion scripts call: `jobfu __complete <words>`; no command for people, so in no list. */
const COMPLETE = '__complete';

export interface Globals {
  readonly db?: string;
  readonly now?: string;
  readonly json?: boolean;
  readonly input: boolean;
  readonly yes?: boolean;
  readonly quiet?: boolean;
  readonly color: boolean;
}

export interface Program {
  /** Parses the words typed and runs the command they name. @throws CommanderError for words that fit nothing. */
  run(): Promise<void>;
}

export interface ProgramHooks {
  readonly version: string;
  print(text: string): void;
  /** Makes the context from the options every command takes, runs, and shows what came out. */
  perform(globals: Globals, work: (context: Context) => Promise<Outcome | null>): Promise<void>;
}

/** The program with only the command that was typed loaded; the others are known by name and summary. */
export const makeProgram = async (argv: readonly string[], hooks: ProgramHooks): Promise<Program> => {
  if (argv[0] === COMPLETE) {
    const { runCompletion } = await import('./complete.ts');
    return {
      run: () => runCompletion(argv.slice(1), hooks, { commands: COMMANDS, globals: GLOBAL_OPTIONS }),
    };
  }
  const root = new Command('jobfu');
  root
    .description('Follow up after interviews: what to do, when, why, and the email for it.')
    .version(hooks.version, '-V, --version')
    .exitOverride()
    .showSuggestionAfterError(true)
    // Narrower than this the screen itself would break, inside words.
    .configureHelp({ minWidthToWrap: 9 })
    .configureOutput({ writeOut: hooks.print, writeErr: hooks.print, outputError: () => {} })
    .helpCommand('help [command]', 'help for a command');
  for (const { flags, says } of GLOBAL_OPTIONS) root.addOption(new Option(flags, says));
  root.addHelpText(
    'after',
    '\nExample: jobfu add --company Acme --role "Senior Engineer" --at "yesterday 3pm"\n',
  );

  const isBare = commandTyped(argv).length === 0 && !argv.some((word) => ASKS_ABOUT_ITSELF.test(word));
  const words = isBare ? [DEFAULT_COMMAND, ...argv] : argv;
  const typed = commandTyped(words);
  if (typed[0] === 'help') (await import('./command-line-fault.ts')).refuseUnknown(typed[1]);
  const called = COMMANDS.filter(({ name }) => name === typed[0]);
  // The others are needed only where they are listed, or where something like them was typed.
  for (const entry of called.length > 0 ? called : COMMANDS) {
    const command = root.command(entry.name).description(entry.summary).exitOverride();
    if (!typed.includes(entry.name)) continue;
    const spec = await entry.load();
    configure(command, isBare ? { ...spec, run: greetedFirst(spec.run) } : spec, root, hooks, words);
  }
  return {
    run: async () => {
      await root.parseAsync([...words], { from: 'user' });
    },
  };
};

/** Bare `jobfu`, called by somebody who has never called it: a few questions before the morning view. */
const greetedFirst =
  (run: CommandSpec['run']): CommandSpec['run'] =>
  async (context, args, options) => {
    const { terminal, json, databasePath } = context;
    if (terminal.interactive && !json && !existsSync(databasePath)) {
      const { greet } = await import('./commands/shared/greet.ts');
      await greet(context);
    }
    return run(context, args, options);
  };

/** The first word that is no option, and the one after `help`: whose options have to be known. */
export const commandTyped = (argv: readonly string[]): string[] => {
  const words: string[] = [];
  for (let i = 0; i < argv.length && words.length < 2; i++) {
    const word = argv[i] ?? '';
    if (word === '--db' || word === '--now') i++;
    else if (!word.startsWith('-')) {
      words.push(word);
      if (word !== 'help') break;
    }
  }
  return words;
};

/** A value may be `-`, for what is piped in. */
const asksForInput = (word: string): boolean => word === '-' || word.endsWith('=-');

const configure = (
  command: Command,
  spec: CommandSpec,
  root: Command,
  hooks: ProgramHooks,
  words: readonly string[],
): void => {
  for (const { name, says } of spec.arguments ?? []) command.argument(name, says);
  for (const { flags, says, repeatable } of spec.options ?? []) {
    const option = new Option(flags, says);
    if (repeatable) option.argParser((value: string, all: string[] | undefined) => [...(all ?? []), value]);
    command.addOption(option);
  }
  command.addHelpText('after', `\nExamples:\n${spec.examples.map((line) => `  ${line}`).join('\n')}\n`);
  command.action(async (...parsed: unknown[]) => {
    // Words of one argument that takes several come as a list.
    const args = (parsed.slice(0, -2) as (string | string[] | undefined)[]).flat();
    const options = command.opts() as Options;
    await hooks.perform(root.opts() as Globals, async (context) => {
      if (!words.some(asksForInput)) return spec.run(context, args, options);
      const { withInput } = await import('./commands/shared/piped.ts');
      return spec.run(context, args, await withInput(context, spec, options));
    });
  });
};

export { CommanderError };

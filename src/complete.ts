/** What may stand at the end of a half-typed command line: commands, flags, values, and the user's own names. */
import {
  type ArgumentSpec,
  type CommandSpec,
  type Context,
  type OptionSpec,
  outcome,
} from './commands/command.ts';
import { RULES } from './domain/cadence/proposal.ts';
import { ENDINGS, MEANINGS, STAGES } from './domain/facts.ts';
import { DATE_ORDERS, SETTINGS } from './domain/settings.ts';
import type { CommandEntry, Globals, ProgramHooks } from './program.ts';

/** A candidate, and a few words that tell it from the others where the shell shows them. */
export interface Candidate {
  readonly value: string;
  readonly says: string;
}

interface Known {
  readonly commands: readonly CommandEntry[];
  readonly globals: readonly OptionSpec[];
}

/** Said instead of candidates where the shell itself knows best: names of files. */
export const FILES = ':files';

/** A shell list longer than this helps nobody. */
const MOST = 60;

/** Candidates for the last of the words, looked up in the database the line itself names. */
export const runCompletion = async (
  words: readonly string[],
  hooks: ProgramHooks,
  known: Known,
): Promise<void> => {
  const db = words.find((_, i) => words[i - 1] === '--db' && i < words.length - 1);
  const globals: Globals = { ...(db === undefined ? {} : { db }), input: false, color: false };
  await hooks.perform(globals, async (context) => {
    // In the middle of a half-typed line nobody wants to read what is wrong with the database.
    const found = await complete(context, words, known).catch(() => []);
    return outcome({ data: found, render: candidateLines });
  });
};

/**
 * `words` stand after `jobfu`, the last one being typed (it may be empty). Never throws for what is on the line: a
 * line nobody understands has no completion.
 */
const complete = async (
  context: Context,
  words: readonly string[],
  { commands, globals }: Known,
): Promise<readonly Candidate[] | typeof FILES> => {
  const line = readLine(splitAssignments(words), globals);
  const starting = startingWith(line.current);
  if (line.command === null) {
    if (line.open) return valuesOf(context, line.open, line, null).then(starting);
    if (line.current.startsWith('-')) return starting(flagsOf([...globals, HELP, VERSION]));
    return starting([...commands.map(({ name, summary }) => ({ value: name, says: summary })), HELP_COMMAND]);
  }
  if (line.command === 'help') {
    return starting(commands.map(({ name, summary }) => ({ value: name, says: summary })));
  }
  const spec = await commands.find(({ name }) => name === line.command)?.load();
  if (!spec) return [];
  const own = readLine(splitAssignments(words), [...globals, ...(spec.options ?? [])]);
  if (own.open) return valuesOf(context, own.open, own, spec).then(starting);
  if (own.current.startsWith('-') && !own.isLiteral) {
    const free = (spec.options ?? []).filter(
      ({ flags, repeatable }) => repeatable || !own.flags.has(longOf(flags)),
    );
    return starting(
      flagsOf([...free, ...globals.filter(({ flags }) => !own.flags.has(longOf(flags))), HELP]),
    );
  }
  const places = spec.arguments ?? [];
  const place = places[own.args.length] ?? variadic(places.at(-1));
  return place ? valuesOf(context, place, own, spec).then(starting) : [];
};

const HELP: OptionSpec = { flags: '--help', says: 'help with examples' };
const VERSION: OptionSpec = { flags: '--version', says: 'the version of jobfu' };
const HELP_COMMAND: Candidate = { value: 'help', says: 'help for a command' };

const variadic = (last: ArgumentSpec | undefined): ArgumentSpec | undefined =>
  last?.name.includes('...') ? last : undefined;

/** The long name of an option: `--stage` of `--stage <stage>`. */
const longOf = (flags: string): string => /--[\w-]+/.exec(flags)?.[0] ?? flags;

const takesValue = (flags: string): boolean => /[<[]/.test(flags);

const flagsOf = (options: readonly OptionSpec[]): Candidate[] =>
  options.map(({ flags, says }) => ({ value: longOf(flags), says }));

/** `--stage=ph`, as one word or as the three bash makes of it, is two words here. */
const splitAssignments = (words: readonly string[]): string[] => {
  const split = words.flatMap((word) => /^(--[\w-]+)=(.*)$/s.exec(word)?.slice(1) ?? [word]);
  return split
    .filter((word, i) => !(word === '=' && split[i - 1]?.startsWith('--') && i < split.length - 1))
    .map((word) => (word === '=' ? '' : word));
};

interface Line {
  readonly command: string | null;
  /** Words before the one being typed that are neither flags nor their values. */
  readonly args: readonly string[];
  /** Flags given, by their long names. */
  readonly flags: ReadonlySet<string>;
  /** The option whose value is being typed. */
  readonly open: OptionSpec | null;
  readonly current: string;
  /** After `--` nothing is a flag any more. */
  readonly isLiteral: boolean;
}

const readLine = (words: readonly string[], options: readonly OptionSpec[]): Line => {
  const before = words.slice(0, -1);
  const plain: string[] = [];
  const flags = new Set<string>();
  let open: OptionSpec | null = null;
  let isLiteral = false;
  for (const word of before) {
    if (open) open = null;
    else if (word === '--') isLiteral = true;
    else if (word.startsWith('--') && !isLiteral) {
      flags.add(word);
      const option = options.find((known) => longOf(known.flags) === word);
      open = option && takesValue(option.flags) ? option : null;
    } else plain.push(word);
  }
  const [command = null, ...args] = plain;
  return { command, args, flags, open, current: words.at(-1) ?? '', isLiteral };
};

const startingWith =
  (current: string) =>
  (found: readonly Candidate[] | typeof FILES): readonly Candidate[] | typeof FILES => {
    if (found === FILES) return FILES;
    const wanted = current.toLowerCase();
    const distinct = new Map(found.map((candidate) => [candidate.value, candidate] as const));
    return [...distinct.values()]
      .filter(({ value }) => value.toLowerCase().startsWith(wanted))
      .slice(0, MOST);
  };

type Source = (context: Context, line: Line) => Promise<readonly Candidate[] | typeof FILES>;

const listed = (values: readonly string[], says = ''): readonly Candidate[] =>
  values.map((value) => ({ value, says }));

/** What a place of this name takes, wherever it stands. */
const SOURCES: Readonly<Record<string, Source>> = {
  who: async (context, { current }) => whoIs(context, current),
  person: async (context) =>
    (await applicationsOf(context)).flatMap(({ people, company }) =>
      people.map(({ name, role }) => ({ value: name, says: role ? `${role}, ${company}` : company })),
    ),
  company: async (context) => listed((await applicationsOf(context)).map(({ company }) => company).reverse()),
  file: async () => FILES,
  folder: async () => FILES,
  stage: async () => listed(STAGES),
  meaning: async () => listed(MEANINGS),
  status: async () => listed(ENDINGS),
  rule: async () => listed(RULES),
  when: async () => listed(['today', 'yesterday', 'tomorrow', 'next Monday', 'last Friday', 'in 2 days']),
  day: async () => listed(['today', 'yesterday', 'tomorrow', 'next Monday', 'last Friday', 'in 2 days']),
  template: async (context) => letterNames(context),
  key: async () => SETTINGS.map(({ key, says }) => ({ value: key, says })),
  value: async (_context, { args }) => settingValues(args.at(-1) ?? ''),
  region: async () => regionCodes(),
};

/** Options whose value has too plain a name to tell what it is. */
const SOURCES_OF_OPTIONS: Readonly<Record<string, Source>> = {
  '--template': async (context) => letterNames(context),
};

/** Commands whose `[name]` is that of a letter. */
const NAMES_LETTERS = new Set(['templates']);

const valuesOf = async (
  context: Context,
  place: ArgumentSpec | OptionSpec,
  line: Line,
  spec: CommandSpec | null,
): Promise<readonly Candidate[] | typeof FILES> => {
  if (place.values) return listed(place.values);
  const shown = 'flags' in place ? place.flags : place.name;
  const name = /[<[]([\w-]+)/.exec(shown)?.[1] ?? '';
  const source =
    ('flags' in place ? SOURCES_OF_OPTIONS[longOf(place.flags)] : undefined) ??
    (name === 'name' && spec && NAMES_LETTERS.has(spec.name) ? SOURCES.template : SOURCES[name]);
  const found = (await source?.(context, line)) ?? [];
  // A lone word may be the application: `jobfu draft acme`.
  const mayBeWho = name === 'template' && !('flags' in place) && spec?.arguments?.[1]?.name.includes('who');
  return mayBeWho && found !== FILES ? [...found, ...(await whoIs(context, line.current))] : found;
};

const applicationsOf = async (context: Context) => (await context.desk()).store.applications();

/** Names by which an application is found; its number where one was begun, or where its names are shared. */
const whoIs = async (context: Context, current: string): Promise<readonly Candidate[]> => {
  const applications = await applicationsOf(context);
  const describe = ({ company, role }: (typeof applications)[number]): string =>
    role ? `${company}, ${role}` : company;
  if (/^\d/.test(current)) {
    return applications.map((application) => ({
      value: String(application.id),
      says: describe(application),
    }));
  }
  const names = applications.toReversed().flatMap((application) => [
    { value: application.company, says: application.role ?? `number ${application.id}` },
    ...application.people.map(({ name }) => ({ value: name, says: describe(application) })),
    // A role is worth offering only to those who begin to type it: many applications have the same.
    ...(application.role && current !== ''
      ? [{ value: application.role, says: `number ${application.id}, ${application.company}` }]
      : []),
  ]);
  const shared = applications.filter(({ id, company }) =>
    applications.some((other) => other.id !== id && other.company === company),
  );
  const numbers =
    current === ''
      ? shared.map((application) => ({ value: String(application.id), says: describe(application) }))
      : [];
  return [...names, ...numbers];
};

const letterNames = async ({ home, env }: Context): Promise<readonly Candidate[]> => {
  const { openLetters } = await import('./commands/shared/letters.ts');
  return listed(openLetters({ home, env }).names);
};

const regionCodes = async (): Promise<readonly Candidate[]> => {
  const { REGIONS } = await import('./domain/holidays/regions.ts');
  return REGIONS.map(({ code, name }) => ({ value: code, says: name }));
};

/** What a setting may be set to, where that is a list. */
const settingValues = async (key: string): Promise<readonly Candidate[]> => {
  switch (SETTINGS.find((setting) => setting.key === key)?.type) {
    case 'date-order':
      return listed(DATE_ORDERS);
    case 'timezone':
      return listed(Intl.supportedValuesOf('timeZone'));
    case 'region':
      return regionCodes();
    default:
      return [];
  }
};

/** As the shells' scripts read them: a line each, a tab before what it says. */
const candidateLines = (found: readonly Candidate[] | typeof FILES): string[] =>
  found === FILES
    ? [FILES]
    : found.map(({ value, says }) => {
        const flat = value.replace(/\s+/g, ' ');
        return says === '' ? flat : `${flat}\t${says.replace(/\s+/g, ' ')}`;
      });

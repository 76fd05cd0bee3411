/** The manual page, from the same words as the help: every command with its arguments, options and examples. */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { rolldown } from 'rolldown';

/** What each exit status says; the numbers are the program's own, and none may be without a sentence. */
const EXIT_SAYS = {
  ok: 'done',
  failure: 'something failed',
  usage: 'the words on the command line fit nothing',
  'not-found': 'no such application, letter or file',
  cancelled: 'the answer to a question was no; nothing was written',
  locked: 'the database is in use',
  damaged: 'the database is damaged, or from a newer jobfu',
  io: 'reading or writing failed',
  interrupted: 'Ctrl-C',
};

const ENVIRONMENT = [
  ['JOBFU_DB', 'the database to use; --db wins'],
  ['JOBFU_NOW', 'the instant taken for now; --now wins'],
  ['JOBFU_TEMPLATES', 'the folder of your own letters'],
  ['JOBFU_DEBUG', 'where it is set, an unexpected failure shows where it happened'],
  ['NO_COLOR, FORCE_COLOR', 'colour, as in other programs; --no-color wins'],
  ['VISUAL, EDITOR', 'what --edit opens'],
  ['TZ', 'your time zone, where the setting timezone is not set'],
];

const FILES = [
  [
    '~/.local/share/jobfu/jobfu.db',
    'your applications (or $XDG_DATA_HOME; elsewhere the platform’s own place: jobfu config path)',
  ],
  ['~/.config/jobfu/templates', 'letters of your own (or $XDG_CONFIG_HOME)'],
];

/** The program's own tables, read from its source by way of a bundle that is thrown away. */
const tables = async () => {
  const dir = 'dist/manual-step';
  const bundle = await rolldown({
    input: { program: 'src/program.ts', errors: 'src/domain/errors.ts' },
    platform: 'node',
    external: [/^better-sqlite3/],
  });
  // Modules of their own kind whatever the package says of its files.
  await bundle.write({
    dir,
    format: 'esm',
    entryFileNames: '[name].mjs',
    chunkFileNames: '[name]-[hash].mjs',
  });
  const load = (name) => import(pathToFileURL(resolve(dir, name)));
  const { COMMANDS, GLOBAL_OPTIONS } = await load('program.mjs');
  const { EXIT } = await load('errors.mjs');
  const commands = await Promise.all(COMMANDS.map(async (entry) => ({ ...entry, ...(await entry.load()) })));
  rmSync(dir, { recursive: true });
  return { commands, globals: GLOBAL_OPTIONS, exits: Object.entries(EXIT) };
};

/** Text as roff takes it: no line is a command, no sign is changed into a typographer's. */
const text = (words) =>
  words
    .replace(/\\/g, '\\e')
    .replace(/-/g, '\\-')
    .replace(/'/g, '\\(aq')
    .replace(/`/g, '\\(ga')
    .replace(/\^/g, '\\(ha')
    .replace(/~/g, '\\(ti')
    .replace(
      /[\u0080-\uffff]/gu,
      (sign) => `\\[u${sign.codePointAt(0).toString(16).toUpperCase().padStart(4, '0')}]`,
    )
    .replace(/^\./, '\\&.');

const bold = (words) => `\\fB${text(words)}\\fR`;

/** Prose in lines of no more than so many signs, as pages are kept. */
const prose = (words, width = 76) => {
  const lines = [''];
  for (const word of words.split(/\s+/)) {
    const last = lines.at(-1);
    if (last !== '' && last.length + text(word).length >= width) lines.push(word);
    else lines[lines.length - 1] = last === '' ? word : `${last} ${word}`;
  }
  return lines.map(text);
};

const entry = (head, says) => ['.TP', bold(head), ...prose(says)];
const example = (lines) => ['.EX', ...lines.map((line) => text(line)), '.EE'];

const commandLines = ({ name, summary, arguments: places = [], options = [], examples }) => [
  `.SS ${text(['jobfu', name, ...places.map((place) => place.name)].join(' '))}`,
  ...prose(`${summary.charAt(0).toUpperCase()}${summary.slice(1)}.`),
  ...places.flatMap((place) => entry(place.name, place.says)),
  ...options.flatMap(({ flags, says, repeatable }) =>
    entry(flags, repeatable ? `${says} (may be repeated)` : says),
  ),
  '.PP',
  'Examples:',
  '.PP',
  ...example(examples),
];

/** The day it was built; packagers who build the same thing twice name their own. */
const day = () => {
  const { SOURCE_DATE_EPOCH } = process.env;
  const built = SOURCE_DATE_EPOCH ? new Date(Number(SOURCE_DATE_EPOCH) * 1000) : new Date();
  return built.toISOString().slice(0, 10);
};

export const writeManPage = async (file) => {
  const { version, description } = JSON.parse(readFileSync('package.json', 'utf8'));
  const { commands, globals, exits } = await tables();
  const silent = exits.filter(([kind]) => EXIT_SAYS[kind] === undefined).map(([kind]) => kind);
  if (silent.length > 0) throw new Error(`the manual does not say what these exit statuses mean: ${silent}`);
  const lines = [
    `.TH JOBFU 1 "${day()}" "${text(`jobfu ${version}`)}" "User Commands"`,
    '.SH NAME',
    'jobfu \\- follow up after interviews: what to do, when, why, and the email for it',
    '.SH SYNOPSIS',
    `${bold('jobfu')} [${text('options')}] [\\fIcommand\\fR]`,
    '.SH DESCRIPTION',
    ...prose(description),
    '.PP',
    ...prose(
      "An application is named by its number, or by any part of the company, the role or a person's name that fits only one.",
    ),
    ...prose(
      'A day or time is an ISO one, or words: "yesterday 3pm", "last Friday", "in 2 days", "next Tuesday 9:30", "3pm ET".',
    ),
    '.PP',
    ...prose('Without a command, jobfu shows what is due.'),
    '.SH OPTIONS',
    ...globals.flatMap(({ flags, says }) => entry(flags, says)),
    ...entry('--help', 'help for a command, with examples'),
    ...entry('--version', 'the version'),
    '.SH COMMANDS',
    ...commands.flatMap(commandLines),
    '.SH EXIT STATUS',
    ...exits.flatMap(([kind, status]) => entry(String(status), EXIT_SAYS[kind])),
    '.SH ENVIRONMENT',
    ...ENVIRONMENT.flatMap(([name, says]) => entry(name, says)),
    '.SH FILES',
    ...FILES.flatMap(([name, says]) => entry(name, says)),
  ];
  mkdirSync('dist', { recursive: true });
  writeFileSync(file, `${lines.join('\n')}\n`);
};

/** `jobfu wipe`: takes everything jobfu keeps off this machine, and nothing else. */
import { existsSync, lstatSync, readdirSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { Fault, usage } from '../domain/errors.ts';
import { plural } from '../domain/wording.ts';
import { type Belongings, belongingsOf, refuseStranger, removeBelongings } from '../store/safekeeping.ts';
import { type CommandSpec, type Context, flagOption, outcome } from './command.ts';
import { defaultDatabase, failuresFolder, ownFolder } from './shared/folders.ts';

const WORD = 'wipe';

export const wipe: CommandSpec = {
  name: 'wipe',
  options: [{ flags: '--damaged', says: 'also a database so damaged that it no longer shows to be one' }],
  examples: ['jobfu wipe', 'jobfu wipe --db demo.db --yes'],
  run: async (context, _args, options) => {
    await refuseStranger(context.databasePath, flagOption(options, 'damaged'));
    const belongings = everything(context);
    if (belongings.files.length === 0) {
      return outcome({
        data: { removed: [], stays: [] },
        confirms: true,
        render: () => ['There is nothing of jobfu to remove.'],
      });
    }
    await agree(context, belongings);
    const stays = removeBelongings(belongings);
    return outcome({
      data: { removed: belongings.files, stays },
      confirms: true,
      remarks: stays.map((folder) => `${folder} stays: something else lies in it.`),
      render: ({ removed }) => [
        `Removed: ${plural(removed.length, 'file')}`,
        ...removed.map((file) => `  ${file}`),
      ],
    });
  },
};

/** A database somebody named goes alone; the one in jobfu's own place goes with letters, settings and failures. */
const everything = ({ databasePath, env }: Context): Belongings => {
  const own = belongingsOf(databasePath);
  if (resolve(databasePath) !== resolve(defaultDatabase(env))) return own;
  const config = ownFolder('config', env);
  const templates = join(config, 'templates');
  const partials = join(templates, 'partials');
  const failures = failuresFolder(env);
  // The innermost folders first: each can go once it is empty.
  const folders = [
    partials,
    templates,
    config,
    failures,
    dirname(failures),
    ...own.folders,
    dirname(resolve(databasePath)),
  ];
  return {
    files: [
      ...own.files,
      ...filesIn(partials, /\.hbs$/),
      ...filesIn(templates, /\.hbs$/),
      ...filesIn(failures, /^failure-.*\.txt$/),
    ],
    folders: [...new Set(folders)].filter((folder) => isFolder(folder)),
  };
};

/** Never through a link: what it leads to is not ours. */
const isFolder = (path: string): boolean =>
  lstatSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;

const filesIn = (folder: string, named: RegExp): string[] =>
  isFolder(folder) && existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => named.test(name))
        .map((name) => join(folder, name))
    : [];

/** Asked twice, the second time for a word: it cannot be undone. @throws Fault `usage`, `cancelled` */
const agree = async (context: Context, { files }: Belongings): Promise<void> => {
  const { yes, terminal } = context;
  if (yes) return;
  if (!terminal.interactive) {
    throw usage('wipe removes everything, backups too, and cannot be undone.', 'jobfu wipe --yes');
  }
  for (const file of files) await terminal.err(`  ${file}\n`);
  const prompter = await context.prompter();
  const isSure = await prompter.confirm('Remove all of these for good, the backups too?', false);
  if (!isSure || (await prompter.text(`Type ${WORD} to go on:`)) !== WORD) {
    throw new Fault('cancelled', 'Nothing was removed.');
  }
};

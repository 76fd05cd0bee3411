/** `jobfu backup`: a checked copy of everything, beside the database or in a file of one's own. */
import { resolve } from 'node:path';
import { notFound, usage } from '../domain/errors.ts';
import { plural } from '../domain/wording.ts';
import { backUpNow } from '../store/safekeeping.ts';
import { type CommandSpec, outcome } from './command.ts';
import { clearTheWay } from './shared/own-file.ts';

export const backup: CommandSpec = {
  name: 'backup',
  arguments: [{ name: '[file]', says: 'where to (default: the folder of backups beside the database)' }],
  examples: ['jobfu backup', 'jobfu backup /media/stick/jobfu-backup.db'],
  run: async (context, [file]) => {
    const { databasePath, clock } = context;
    if (file !== undefined) {
      if (resolve(file) === resolve(databasePath)) {
        throw usage(`${file} is the database itself.`, 'Name another file.');
      }
      await clearTheWay(context, file, 'jobfu backup jobfu-backup.db');
    }
    const made = await backUpNow(databasePath, file ?? null, clock());
    if (made === null) throw notFound('There is nothing to back up yet.', 'jobfu add');
    return outcome({
      data: { file: made.path, applications: made.applications },
      confirms: true,
      render: (shown) => [`Backed up: ${plural(shown.applications, 'application')}, to ${shown.file}`],
    });
  },
};

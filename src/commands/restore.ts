/** `jobfu restore`: puts a backup in the place of the database, once it has been looked through; keeps what was there. */
import { existsSync } from 'node:fs';
import { notFound, usage } from '../domain/errors.ts';
import { plural } from '../domain/wording.ts';
import { restore as putBack } from '../store/restore.ts';
import { type CommandSpec, type Context, outcome } from './command.ts';
import { agree } from './shared/agree.ts';

export const restore: CommandSpec = {
  name: 'restore',
  arguments: [{ name: '<file>', says: 'a backup, as jobfu backup made it' }],
  examples: ['jobfu restore jobfu-backup.db', 'jobfu restore jobfu-backup.db --yes'],
  run: async (context, [file = '']) => {
    const { databasePath, clock } = context;
    if (!existsSync(file))
      throw notFound(`There is no file ${file}.`, 'jobfu doctor names the newest backup.');
    await confirm(context, file);
    const { kept, applications } = await putBack(file, databasePath, clock());
    return outcome({
      data: { restored: file, applications, kept },
      confirms: true,
      render: (shown) => [
        `Restored: ${plural(shown.applications, 'application')}, from ${shown.restored}`,
        ...(shown.kept === null ? [] : [`What was there before is in ${shown.kept}`]),
      ],
    });
  },
};

/** @throws Fault `usage` where nobody can be asked, `cancelled` */
const confirm = async (context: Context, file: string): Promise<void> => {
  const { yes, terminal, databasePath } = context;
  if (yes) return;
  if (!terminal.interactive) {
    throw usage('restore replaces everything that is there.', `jobfu restore ${file} --yes`);
  }
  const question = `Put ${file} in the place of ${databasePath}? What is there now is kept beside it.`;
  await agree(context, question, 'Nothing was changed.');
};

/** Where templates lie, the shipped and the user's own, and reading one without leaving its folder. */
import { readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { join, resolve, sep } from 'node:path';
import { Fault, usage } from '../../domain/errors.ts';
import { cannotRead, codeOf } from '../../domain/file-faults.ts';
import type { TemplateSource } from '../../letters/template/template.ts';
import { ownFolder } from './folders.ts';

/** Pieces the shipped letters share: `{{> signoff close="…"}}`. */
export const SHIPPED_PARTIALS = [
  'after-meeting',
  'room-step',
  'signoff',
  'signoff-company',
  'signoff-name',
] as const;

/** What a letter or a partial may be called; nothing of it can lead out of a folder. */
const NAME = /^[a-z][a-z0-9-]{0,60}$/;

/** A letter is text: what is larger is none. */
const LARGEST = 256 * 1024;

/** A shipped text. `fileName` is a letter's or `partials/` and a partial's. */
export const readShipped = async (home: URL, fileName: string): Promise<TemplateSource> => ({
  fileName,
  source: readFileSync(new URL(`templates/${fileName}`, home), 'utf8'),
});

/** The folder of the user's own templates: `JOBFU_TEMPLATES`, else the platform's place for a person's settings. */
export const ownFolderPath = (env: NodeJS.ProcessEnv, platform = process.platform): string => {
  if (env.JOBFU_TEMPLATES) return resolve(env.JOBFU_TEMPLATES);
  return join(ownFolder('config', env, platform), 'templates');
};

export interface OwnFolder {
  readonly path: string;
  /** Names of the letters in it. */
  readonly letters: readonly string[];
  readonly partials: readonly string[];
  /** Files whose names no letter can have, as paths inside the folder. */
  readonly misnamed: readonly string[];
}

/** A folder that is not there is an empty one. @throws Fault `io` where it cannot be read */
export const openOwnFolder = (path: string): OwnFolder => {
  const letters = namesIn(path);
  if (letters === null) return { path, letters: [], partials: [], misnamed: [] };
  const partials = namesIn(join(path, 'partials')) ?? [];
  return {
    path,
    letters: letters.filter((name) => NAME.test(name)),
    partials: partials.filter((name) => NAME.test(name)),
    misnamed: [
      ...letters.filter((name) => !NAME.test(name)).map((name) => `${name}.hbs`),
      ...partials.filter((name) => !NAME.test(name)).map((name) => `partials/${name}.hbs`),
    ],
  };
};

/** Template files of a folder without their ending, or null where there is no such folder. */
const namesIn = (path: string): string[] | null => {
  try {
    return readdirSync(path)
      .filter((name) => name.endsWith('.hbs') && !name.startsWith('.'))
      .map((name) => name.slice(0, -4))
      .sort();
  } catch (error) {
    const code = codeOf(error);
    if (code === 'ENOENT') return null;
    if (code === 'ENOTDIR') throw usage(`${path} is not a folder.`, 'JOBFU_TEMPLATES names a folder.');
    throw cannotRead(path, error);
  }
};

/** @throws Fault `usage` for a file that is a link to somewhere outside the folder, or no text file; `io` */
export const readOwn = async ({ path }: OwnFolder, fileName: string): Promise<TemplateSource> => {
  const file = join(path, fileName);
  try {
    const [inside, real] = [realpathSync(path), realpathSync(file)];
    if (!real.startsWith(inside + sep)) {
      throw usage(
        `${file} leads out of the folder of your templates.`,
        'Copy the file instead of linking it.',
      );
    }
    const known = statSync(real);
    if (!known.isFile() || known.size > LARGEST) throw usage(`${file} is not a template.`, 'jobfu templates');
    return { fileName, source: readFileSync(real, 'utf8') };
  } catch (error) {
    if (error instanceof Fault) throw error;
    throw cannotRead(file, error);
  }
};

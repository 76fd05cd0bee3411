/** The user's own templates, compiled when they are used; loads all of Handlebars. */
import { join } from 'node:path';
import { Fault } from '../../domain/errors.ts';
import {
  checkPartial,
  checkTemplate,
  type LetterPartial,
  parsePartials,
  parseTemplate,
} from '../../letters/template/parse.ts';
import type { Problem, Template } from '../../letters/template/template.ts';
import type { BuiltIn } from './built-in.ts';
import { type OwnFolder, readOwn, readShipped, SHIPPED_PARTIALS } from './template-files.ts';

/**
 * The user's own letter of this name; else the shipped one, with the user's own pieces in it where it has a place for
 * them.
 * @throws Fault `usage` naming file, line and column of the first thing that is wrong
 */
export const loadLetter = async (
  name: string,
  own: OwnFolder,
  home: URL,
  builtIn: BuiltIn,
): Promise<Template> => {
  const isOwn = own.letters.includes(name);
  const { fileName, source } = await (isOwn ? readOwn(own, `${name}.hbs`) : readShipped(home, `${name}.hbs`));
  const called = partialsCalled(source);
  if (!isOwn && !called.some((partial) => own.partials.includes(partial))) return builtIn.load(name);
  const file = isOwn ? join(own.path, fileName) : fileName;
  return parseTemplate(source, file, await partialsFor(called, own, home));
};

export interface Checked {
  /** The file, as a path inside the folder. */
  readonly file: string;
  readonly problems: readonly Problem[];
}

/** What is wrong with the user's templates, file by file. */
export const checkOwn = async (own: OwnFolder, home: URL): Promise<readonly Checked[]> => {
  const checked: Checked[] = own.misnamed.map((file) => ({
    file,
    problems: [
      {
        line: 1,
        column: 1,
        says: 'no letter can be called so: small letters, digits and dashes, as in my-note',
      },
    ],
  }));
  for (const name of own.partials) {
    const file = `partials/${name}.hbs`;
    checked.push({ file, problems: await problemsOf(own, file, async (source) => checkPartial(source)) });
  }
  for (const name of own.letters) {
    const file = `${name}.hbs`;
    const problems = await problemsOf(own, file, async (source) =>
      checkTemplate(source, file, await partialsFor(partialsCalled(source), own, home)),
    );
    checked.push({ file, problems });
  }
  return checked;
};

const problemsOf = async (
  own: OwnFolder,
  file: string,
  check: (source: string) => Promise<readonly Problem[]>,
): Promise<readonly Problem[]> => {
  try {
    return await check((await readOwn(own, file)).source);
  } catch (error) {
    if (!(error instanceof Fault)) throw error;
    return [{ line: 1, column: 1, says: error.message }];
  }
};

const partialsCalled = (source: string): string[] =>
  Array.from(source.matchAll(/\{\{~?>\s*([^\s}~]+)/g), ([, name = '']) => name);

/** Every partial there is, the user's before the shipped. One of theirs that is broken is a fault only where it is called. */
const partialsFor = async (
  called: readonly string[],
  own: OwnFolder,
  home: URL,
): Promise<readonly LetterPartial[]> => {
  const partials: LetterPartial[] = [];
  for (const name of own.partials) {
    const source = await readOwn(own, `partials/${name}.hbs`);
    if (called.includes(name) || checkPartial(source.source).length === 0) {
      partials.push(...parsePartials([{ ...source, fileName: join(own.path, source.fileName) }]));
    }
  }
  const shipped: readonly string[] = SHIPPED_PARTIALS;
  // A name nobody knows is told which one may have been meant; else those that are called will do.
  const isClear = called.every((name) => own.partials.includes(name) || shipped.includes(name));
  for (const name of shipped) {
    if (own.partials.includes(name) || (isClear && !called.includes(name))) continue;
    partials.push(...parsePartials([await readShipped(home, `partials/${name}.hbs`)]));
  }
  return partials;
};

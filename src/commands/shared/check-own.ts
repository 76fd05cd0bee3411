/** What is wrong with the user's templates, file by file; loads Handlebars' parser. */
import { Fault } from '../../domain/errors.ts';
import { checkPartial, checkTemplate, parsePartials } from '../../letters/template/parse.ts';
import type { Problem } from '../../letters/template/template.ts';
import { partialsCalled, partialTexts } from './own-letters.ts';
import { type OwnFolder, readOwn, SHIPPED_PARTIALS } from './template-files.ts';

export interface Checked {
  /** The file, as a path inside the folder. */
  readonly file: string;
  readonly problems: readonly Problem[];
}

export const checkOwn = async (own: OwnFolder, home: URL): Promise<readonly Checked[]> => {
  const checked: Checked[] = own.misnamed.map((file) => ({ file, problems: [MISNAMED] }));
  const good: string[] = [...SHIPPED_PARTIALS].filter((name) => !own.partials.includes(name));
  for (const name of own.partials) {
    const file = `partials/${name}.hbs`;
    const problems = await problemsOf(own, file, async (source) => checkPartial(source));
    if (problems.length === 0) good.push(name);
    checked.push({ file, problems });
  }
  for (const name of own.letters) {
    const file = `${name}.hbs`;
    const problems = await problemsOf(own, file, async (source) => {
      const { partials } = await partialTexts([...partialsCalled(source), ...good], own, home);
      return checkTemplate(source, file, parsePartials(partials));
    });
    checked.push({ file, problems });
  }
  return checked;
};

const MISNAMED: Problem = {
  line: 1,
  column: 1,
  says: 'no letter can be called so: small letters, digits and dashes, as in my-note',
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

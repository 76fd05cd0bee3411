/** The user's own letters, and shipped ones with the user's pieces in them: compiled by Handlebars at each draft. */
import { join } from 'node:path';
import type { Template, TemplateSource } from '../../letters/template/template.ts';
import type { BuiltIn } from './built-in.ts';
import { type OwnFolder, readOwn, readShipped, SHIPPED_PARTIALS } from './template-files.ts';

/** Where letters come from. */
export interface Sources {
  readonly own: OwnFolder;
  readonly home: URL;
  readonly builtIn: BuiltIn;
}

/**
 * The user's own letter of this name; else the shipped one, with the user's own pieces in it where it has a place for
 * them.
 * @throws Fault `usage` naming file, line and column of the first thing that is wrong
 */
export const loadLetter = async (name: string, { own, home, builtIn }: Sources): Promise<Template> => {
  const isOwn = own.letters.includes(name);
  const letter = await (isOwn ? readOwn(own, `${name}.hbs`) : readShipped(home, `${name}.hbs`));
  const called = partialsCalled(letter.source);
  if (!isOwn && !called.some((partial) => own.partials.includes(partial))) return builtIn.load(name);
  const file = isOwn ? join(own.path, letter.fileName) : letter.fileName;
  const { partials, areKnown } = await partialTexts(called, own, home);
  // A name nobody knows is told which one may have been meant.
  const all = areKnown
    ? partials
    : (await partialTexts([...own.partials, ...SHIPPED_PARTIALS], own, home)).partials;
  // The compiler is loaded only for those who write templates.
  const { parsePartials, parseTemplate } = await import('../../letters/template/parse.ts');
  return parseTemplate(letter.source, file, parsePartials(all));
};

export const partialsCalled = (source: string): string[] => [
  ...new Set(Array.from(source.matchAll(/\{\{~?>\s*([^\s}~]+)/g), ([, name = '']) => name)),
];

/** The texts of these partials, the user's before the shipped; `areKnown` is false where one is neither. */
export const partialTexts = async (
  called: readonly string[],
  own: OwnFolder,
  home: URL,
): Promise<{ partials: TemplateSource[]; areKnown: boolean }> => {
  const partials: TemplateSource[] = [];
  let areKnown = true;
  for (const name of new Set(called)) {
    const fileName = `partials/${name}.hbs`;
    if (own.partials.includes(name)) {
      const { source } = await readOwn(own, fileName);
      partials.push({ fileName: join(own.path, fileName), source });
    } else if (SHIPPED_PARTIALS.some((shipped) => shipped === name)) {
      partials.push(await readShipped(home, fileName));
    } else areKnown = false;
  }
  return { partials, areKnown };
};

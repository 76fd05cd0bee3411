/**
 * The letters that ship. In development they are read from templates/; the build puts what it compiled from the same
 * files in this module's place (scripts/build.mjs), so that a draft loads one letter and no compiler.
 */
import { readFile } from 'node:fs/promises';
import { CANDIDATE_LETTERS, EMPLOYER_LETTERS } from '../../letters/registry.ts';
import { parsePartials, parseTemplate } from '../../letters/template/parse.ts';
import type { Template } from '../../letters/template/template.ts';

export interface BuiltIn {
  readonly names: readonly string[];
  load(name: string): Promise<Template>;
}

const PARTIALS = ['signoff', 'signoff-company', 'signoff-name'];

export const openBuiltIn = (home: URL): BuiltIn => {
  const source = async (fileName: string) => ({
    fileName,
    source: await readFile(new URL(`templates/${fileName}`, home), 'utf8'),
  });
  return {
    names: [...CANDIDATE_LETTERS, ...EMPLOYER_LETTERS],
    load: async (name) => {
      const partials = await Promise.all(PARTIALS.map((partial) => source(`partials/${partial}.hbs`)));
      const { fileName, source: text } = await source(`${name}.hbs`);
      return parseTemplate(text, fileName, parsePartials(partials));
    },
  };
};

/**
 * The letters that ship. In development they are read from templates/; the build puts what it compiled from the same
 * files in this module's place (scripts/build.mjs), so that a draft loads one letter and no compiler.
 */
import { CANDIDATE_LETTERS, EMPLOYER_LETTERS } from '../../letters/registry.ts';
import { parsePartials, parseTemplate } from '../../letters/template/parse.ts';
import type { Template } from '../../letters/template/template.ts';
import { readShipped, SHIPPED_PARTIALS } from './template-files.ts';

export interface BuiltIn {
  readonly names: readonly string[];
  load(name: string): Promise<Template>;
}

export const openBuiltIn = (home: URL): BuiltIn => ({
  names: [...CANDIDATE_LETTERS, ...EMPLOYER_LETTERS],
  load: async (name) => {
    const partials = await Promise.all(
      SHIPPED_PARTIALS.map((partial) => readShipped(home, `partials/${partial}.hbs`)),
    );
    const { fileName, source } = await readShipped(home, `${name}.hbs`);
    return parseTemplate(source, fileName, parsePartials(partials));
  },
});

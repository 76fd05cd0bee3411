/**
 * Built-in letters, compiled when jobfu is built, so that a draft loads neither the texts nor any of Handlebars, and of
 * the letters only the one it writes.
 *
 * How it is used: the build hands `precompileAll` the files of `templates/` and gets the texts of modules: one a letter
 * (`thankyou.js`, exporting `heading` and `sections`), and `letters.js`, whose `load` maps each name to an import of its
 * module. The build lets `letters.js` stand in for the module that reads `templates/` in development. At run time
 * `templateFrom(heading, sections)` (precompiled.ts) gives the same template as `parseTemplate`.
 */
import { compileTemplate, type LetterPartial, parsePartials } from './parse.ts';
import type { TemplateSource } from './template.ts';

/** Module texts by file name. @throws Fault('usage') for a template that cannot be used */
export const precompileAll = (
  templates: readonly TemplateSource[],
  partialSources: readonly TemplateSource[],
): ReadonlyMap<string, string> => {
  const partials = parsePartials(partialSources);
  const modules = new Map<string, string>();
  const loaders: string[] = [];
  for (const template of templates) {
    const { name, text } = precompile(template, partials);
    modules.set(`${name}.js`, text);
    loaders.push(`${JSON.stringify(name)}:()=>import(${JSON.stringify(`./${name}.js`)})`);
  }
  return modules.set('letters.js', `export const load={${loaders.join(',')}};\n`);
};

const precompile = (
  { fileName, source }: TemplateSource,
  partials: readonly LetterPartial[],
): { name: string; text: string } => {
  const { heading, sections } = compileTemplate(source, fileName, partials);
  const text = `export const heading=${JSON.stringify(heading)};\nexport const sections=${JSON.stringify(sections)};\n`;
  return { name: heading.name, text };
};

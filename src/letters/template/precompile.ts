/**
 * Built-in letters, compiled when jobfu is built, so that a draft loads neither the texts nor the Handlebars compiler,
 * and of the letters only the one it writes.
 *
 * How it is used: the build hands `precompileAll` the files of `templates/` and gets the texts of modules: one a letter
 * (`thankyou.js`, exporting `letter`), and `letters.js`, whose `load` maps each name to an import of its module. The
 * build lets `letters.js` stand in for the module that reads `templates/` in development. At run time
 * `fromPrecompiled((await load.thankyou()).letter)` (precompiled.ts) gives the same template as `parseTemplate`, with
 * the Handlebars runtime alone.
 */
import { Fault } from '../../domain/errors.ts';
import { COMPILE_OPTIONS, engine } from './language.ts';
import { examine, type LetterPartial, parsePartials, sectionTexts } from './parse.ts';
import type { TemplateSource } from './template.ts';

const spec = (text: string): string => String(engine.precompile(text, COMPILE_OPTIONS));

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
  const { parts, fields, partialsUsed, problems } = examine(source, fileName, partials);
  const [problem] = problems;
  if (problem) {
    throw new Fault('usage', `${fileName}, line ${problem.line}, column ${problem.column}: ${problem.says}`);
  }
  const sections = parts.sections.map((section, index) => {
    const { subject, body } = sectionTexts(section);
    const data = JSON.stringify({ variant: section.variant, fields: fields[index] ?? [] });
    return `{...${data},subject:${spec(subject)},body:${spec(body)}}`;
  });
  const used = partialsUsed.map(({ name, text }) => `${JSON.stringify(name)}:${spec(text)}`);
  const heading = JSON.stringify(parts.heading);
  const text = `export const letter={heading:${heading},partials:{${used.join(',')}},sections:[${sections.join(',')}]};\n`;
  return { name: parts.heading.name, text };
};

/**
 * Built-in letters, compiled when jobfu is built, so that a draft loads neither the texts nor the Handlebars compiler.
 *
 * How it is used: `precompileAll` gives the text of a module that exports `data`; the build lets that text stand in for
 * the module that reads `templates/` in development. At run time `fromPrecompiled(data)` (precompiled.ts) makes the
 * same templates of it with the Handlebars runtime alone.
 */
import { Fault } from '../../domain/errors.ts';
import { COMPILE_OPTIONS, engine } from './language.ts';
import { examine, parsePartials, sectionTexts } from './parse.ts';
import type { TemplateSource } from './template.ts';

/** JavaScript text, `export const data = {…};`. @throws Fault('usage') for a template that cannot be used */
export const precompileAll = (
  templates: readonly TemplateSource[],
  partialSources: readonly TemplateSource[],
): string => {
  const partials = parsePartials(partialSources);
  const spec = (text: string): string => String(engine.precompile(text, COMPILE_OPTIONS));
  const letters = templates.map(({ fileName, source }) => {
    const { parts, fields, problems } = examine(source, fileName, partials);
    const [problem] = problems;
    if (problem)
      throw new Fault(
        'usage',
        `${fileName}, line ${problem.line}, column ${problem.column}: ${problem.says}`,
      );
    const sections = parts.sections.map((section, index) => {
      const { subject, body } = sectionTexts(section);
      const data = JSON.stringify({ variant: section.variant, fields: fields[index] ?? [] });
      return `{...${data},subject:${spec(subject)},body:${spec(body)}}`;
    });
    return `{heading:${JSON.stringify(parts.heading)},sections:[${sections.join(',')}]}`;
  });
  const shared = partials.map(({ name, text }) => `${JSON.stringify(name)}:${spec(text)}`);
  return `export const data = {partials:{${shared.join(',')}},templates:[${letters.join(',')}]};\n`;
};

/** The built-in letters as the files in templates/ give them. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parsePartials, parseTemplate } from '../../src/letters/template/parse.ts';
import type { Template, TemplateSource } from '../../src/letters/template/template.ts';

const FOLDER = join(import.meta.dirname, '../../templates');

const sourcesIn = (folder: string): TemplateSource[] =>
  readdirSync(folder)
    .filter((fileName) => fileName.endsWith('.hbs'))
    .sort()
    .map((fileName) => ({ fileName, source: readFileSync(join(folder, fileName), 'utf8') }));

export const templateSources = sourcesIn(FOLDER);
export const partialSources = sourcesIn(join(FOLDER, 'partials'));
export const partials = parsePartials(partialSources);

export const templates: readonly Template[] = templateSources.map(({ fileName, source }) =>
  parseTemplate(source, fileName, partials),
);

export const templateNamed = (name: string): Template => {
  const found = templates.find((template) => template.name === name);
  if (!found) throw new Error(`no template ${name}`);
  return found;
};

/** Every wording of every letter. */
export const wordings = templates.flatMap((template) =>
  template.sections.map(({ variant }) => ({
    template,
    variant,
    title: variant === null ? template.name : `${template.name}.${variant}`,
  })),
);

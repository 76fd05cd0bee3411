/**
 * The letters that ship. In development they are read from templates/; the build puts what it compiled from the same
 * files in this module's place (scripts/build.mjs), so that a draft loads neither texts nor compiler.
 */
import { readdir, readFile } from 'node:fs/promises';
import { parsePartials, parseTemplate } from '../../letters/template/parse.ts';
import type { Template, TemplateSource } from '../../letters/template/template.ts';

export const loadBuiltIn = async (home: URL): Promise<readonly Template[]> => {
  const folder = new URL('templates/', home);
  const partials = parsePartials(await sourcesIn(new URL('partials/', folder)));
  return (await sourcesIn(folder)).map(({ source, fileName }) => parseTemplate(source, fileName, partials));
};

const sourcesIn = async (folder: URL): Promise<TemplateSource[]> => {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.hbs')).sort();
  return Promise.all(
    names.map(async (fileName) => ({ fileName, source: await readFile(new URL(fileName, folder), 'utf8') })),
  );
};

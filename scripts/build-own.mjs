/** Parts of the build that put something worked out in the place of a module of ours: the letters, the reader's tables. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fromSource } from './from-source.mjs';

const templatesIn = (folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.hbs'))
    .sort()
    .map((fileName) => ({ fileName, source: readFileSync(`${folder}/${fileName}`, 'utf8') }));

/** Puts the compiled letters, a file each, in the place of the module that reads them in development. */
export const compiledLetters = async () => {
  const { precompileAll } = await fromSource('src/letters/template/precompile.ts');
  const modules = precompileAll(templatesIn('templates'), templatesIn('templates/partials'));
  return {
    name: 'compiled-letters',
    resolveId: (id, importer) => {
      if (id.startsWith('compiled:')) return id;
      return importer?.startsWith('compiled:') && id.startsWith('./') ? `compiled:${id.slice(2)}` : null;
    },
    load: (id) => {
      if (id.startsWith('compiled:')) return { code: modules.get(id.slice(9)), moduleType: 'js' };
      if (!/commands[\\/]shared[\\/]built-in\.ts$/.test(id)) return null;
      return `import { load } from 'compiled:letters.js';
import { CANDIDATE_LETTERS, EMPLOYER_LETTERS } from '../../letters/registry.ts';
export const openBuiltIn = () => ({
  names: [...CANDIDATE_LETTERS, ...EMPLOYER_LETTERS],
  load: async (name) => {
    const { fromPrecompiled } = await import('../../letters/template/precompiled.ts');
    return fromPrecompiled((await load[name]()).letter);
  },
});`;
    },
  };
};

/** Puts the reader's tables, worked out, in the place of the modules that work them out in development. */
export const workedOut = async () => {
  const { shipped, TABLES } = await fromSource('src/reading/shipped.ts');
  const { sources, bytes } = shipped();
  const files = Object.entries(sources).map(([file, source]) => [resolve('src/reading', file), source]);
  const sourceOf = (id) => files.find(([file]) => file === id)?.[1] ?? null;
  return {
    name: 'worked-out',
    resolveId: (id, importer) => {
      const file = importer === undefined ? id : resolve(dirname(importer), id);
      return sourceOf(file) === null ? null : file;
    },
    load: sourceOf,
    writeBundle: () => writeFileSync(join('dist', TABLES), bytes),
  };
};

/**
 * Builds what ships into dist/: the program with all that `due` needs in one file, a late-loaded one per command and
 * letter, and what V8 makes of them (src/README.md says why). better-sqlite3 stays outside: part of it is native.
 */
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { rolldown } from 'rolldown';
import { keepCompiled } from './keep-compiled.mjs';
import { writeManPage } from './man-page.mjs';

const require = createRequire(import.meta.url);

/** A module of the source, run here: the build compiles the letters with the program's own code. */
const load = async (input) => {
  const file = `dist/${basename(input, '.ts')}.mjs`;
  const bundle = await rolldown({ input, platform: 'node' });
  await bundle.write({ file, format: 'esm' });
  const module = await import(pathToFileURL(file));
  rmSync(file);
  return module;
};

const templatesIn = (folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.hbs'))
    .sort()
    .map((fileName) => ({ fileName, source: readFileSync(`${folder}/${fileName}`, 'utf8') }));

/** Puts the compiled letters, a file each, in the place of the module that reads them in development. */
const compiledLetters = async () => {
  const { precompileAll } = await load('src/letters/template/precompile.ts');
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
const workedOut = async () => {
  const { shipped, TABLES } = await load('src/reading/shipped.ts');
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

/** commander starts other programs only for commands that are programs; what does that is loaded with the first one. */
const lateChildProcess = {
  name: 'late-child-process',
  resolveId: (id, importer) =>
    id === 'node:child_process' && importer?.includes('commander') ? 'late:child-process' : null,
  load: (id) =>
    id === 'late:child-process'
      ? `exports.spawn = (...words) => require('child_process').spawn(...words);`
      : null,
};

/** better-sqlite3's own JavaScript, bundled, with its native part found at once, where it is the version we built with. */
const directSqlite = {
  name: 'direct-sqlite',
  resolveId: (id, importer) => {
    if (id !== 'better-sqlite3') return null;
    return importer === 'direct:sqlite' ? { id, external: true } : 'direct:sqlite';
  },
  load: (id) => {
    if (id !== 'direct:sqlite') return null;
    const { version } = require('better-sqlite3/package.json');
    return `const { readFileSync } = require('node:fs');
const { join } = require('node:path');
const Bundled = require(${JSON.stringify(require.resolve('better-sqlite3/lib/database.js'))});
const native = () => {
  try {
    const file = require.resolve('better-sqlite3/build/Release/better_sqlite3.node');
    const manifest = readFileSync(join(file, '../../../package.json'), 'latin1');
    return manifest.includes('"version": "${version}"') ? require(file) : null;
  } catch {
    return null;
  }
};
module.exports = function Database(path, options) {
  const nativeBinding = native();
  return nativeBinding
    ? new Bundled(path, { ...options, nativeBinding })
    : new (require('better-sqlite3'))(path, options);
};`;
  },
};

/** The minifier leaves letters of other alphabets as they are; without them a file is read and held at half the size. */
const ascii = {
  name: 'ascii',
  generateBundle: (_options, files) => {
    for (const file of Object.values(files)) {
      file.code = file.code.replace(
        /[\u0080-\uffff]/g,
        (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`,
      );
    }
  },
};

/** Modules of a group that are needed by the same commands go together; what is small goes along. */
const byUse = { entriesAware: true, entriesAwareMergeThreshold: 40_000 };

rmSync('dist', { recursive: true, force: true });
const bundle = await rolldown({
  input: 'src/start.ts',
  checks: { ineffectiveDynamicImport: false },
  platform: 'node',
  plugins: [await compiledLetters(), await workedOut(), lateChildProcess, directSqlite, ascii],
  external: [/^better-sqlite3\//],
});
await bundle.write({
  dir: 'dist',
  format: 'cjs',
  minify: true,
  dynamicImportInCjs: false,
  externalLiveBindings: false,
  chunkFileNames: ({ name }) => `${name.split('~')[0]}-[hash].js`,
  codeSplitting: {
    groups: [
      { name: 'jobfu', tags: ['$initial'], priority: 1 },
      { name: 'reading', test: /src[\\/]reading[\\/]/, ...byUse },
      { name: 'writing', test: /src[\\/]letters[\\/]/, ...byUse },
      { name: 'shared', test: /src[\\/]/, minShareCount: 2, entriesAware: true },
    ],
  },
});
await writeManPage('dist/jobfu.1');
await keepCompiled();

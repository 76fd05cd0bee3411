/**
 * Builds what ships into dist/: the program with all that `due` needs in one file, a late-loaded one per command and
 * letter, and what V8 makes of them (src/README.md says why). better-sqlite3 stays outside: part of it is native.
 */
import { rmSync } from 'node:fs';
import { rolldown } from 'rolldown';
import { lateConstants } from './build-constants.mjs';
import { shortExports } from './build-exports.mjs';
import { isLate, lateParts, withoutUncalled } from './build-late.mjs';
import { compiledLetters, workedOut } from './build-own.mjs';
import { asFunction, directSqlite } from './build-packages.mjs';
import { quickSpreads } from './build-spreads.mjs';
import { keepCompiled } from './keep-compiled.mjs';
import { writeManPage } from './man-page.mjs';

/** Modules of a group that are needed by the same commands go together; what is small goes along. */
const byUse = { entriesAware: true, entriesAwareMergeThreshold: 12_000 };
/** The same, but what one command alone needs stays with it. */
const bySharing = { ...byUse, minShareCount: 2 };

rmSync('dist', { recursive: true, force: true });
const bundle = await rolldown({
  input: 'src/start.ts',
  checks: { ineffectiveDynamicImport: false },
  platform: 'node',
  plugins: [
    await compiledLetters(),
    await workedOut(),
    withoutUncalled,
    lateParts,
    directSqlite,
    lateConstants,
    quickSpreads,
    shortExports,
    asFunction,
  ],
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
      { name: 'jobfu', tags: ['$initial'], test: (id) => !isLate(id), priority: 1 },
      { name: 'reading', test: /src[\\/]reading[\\/]/, ...byUse },
      // Ahead of the reader and the letters, which would take along whatever they need: half the commands call this and neither of them.
      {
        name: 'shared',
        test: /src[\\/]domain[\\/]|letters[\\/]words[\\/](?:clean|names|signature|titles|work)\./,
        priority: 1,
        ...bySharing,
      },
      { name: 'letters', test: /src[\\/]letters[\\/]/, ...byUse },
      { name: 'screen', test: /src[\\/]terminal[\\/]/, ...bySharing },
      { name: 'shared', test: /src[\\/]/, ...bySharing },
    ],
  },
});
await writeManPage('dist/jobfu.1');
keepCompiled();

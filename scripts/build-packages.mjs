/** Parts of the build that make other people's packages start quickly, and every file quick to read. */
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

/** commander starts other programs only for commands that are programs; what does that is loaded with the first one. */
export const lateChildProcess = {
  name: 'late-child-process',
  resolveId: (id, importer) =>
    id === 'node:child_process' && importer?.includes('commander') ? 'late:child-process' : null,
  load: (id) =>
    id === 'late:child-process'
      ? `exports.spawn = (...words) => require('child_process').spawn(...words);`
      : null,
};

/** better-sqlite3's own JavaScript, bundled, with its native part found at once, where it is the version we built with. */
export const directSqlite = {
  name: 'direct-sqlite',
  resolveId: (id, importer) => {
    // What it looks for its native part with is never asked, for it is handed that part.
    if (id === 'bindings') return 'direct:nothing';
    if (id !== 'better-sqlite3') return null;
    return importer === 'direct:sqlite' ? { id, external: true } : 'direct:sqlite';
  },
  load: (id) => {
    if (id === 'direct:nothing') return 'module.exports = null;';
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
export const ascii = {
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

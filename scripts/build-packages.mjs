/** Parts of the build that make other people's packages start quickly, and every file quick to read. */
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

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
// Where it lies beneath jobfu, or beside it; anywhere else it is looked for the usual way.
const PLACES = ['../node_modules/better-sqlite3', '../../better-sqlite3'];
const load = (folder) => {
  try {
    if (!readFileSync(join(folder, 'package.json'), 'latin1').includes('"version": "${version}"')) return null;
    const module = { exports: {} };
    process.dlopen(module, join(folder, 'build/Release/better_sqlite3.node'));
    return module.exports;
  } catch {
    return null;
  }
};
let known;
const native = () => {
  for (let at = 0; !known && at < PLACES.length; at++) known = load(join(__dirname, PLACES[at]));
  return known;
};
module.exports = function Database(path, options) {
  const nativeBinding = native();
  return nativeBinding
    ? new Bundled(path, { ...options, nativeBinding })
    : new (require('better-sqlite3'))(path, options);
};`;
  },
};

/**
 * Each file as the function bin/jobfu.js calls, in ASCII: the minifier leaves letters of other alphabets as they are, and
 * without them a file is read and held at half the size.
 */
export const asFunction = {
  name: 'as-function',
  generateBundle: (_options, files) => {
    for (const file of Object.values(files)) {
      const ascii = file.code.replace(
        /[\u0080-\uffff]/g,
        (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`,
      );
      file.code = `(function(exports,require,module,__filename,__dirname){${ascii}\n})`;
    }
  },
};

/** Parts of the build that keep out of the first file, or out altogether, what other people's packages bring and few calls need. */
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

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

const HELP_SOURCE = join(dirname(require.resolve('commander')), 'lib', 'help.js');
const HELP = 'help-of-commands.js';

/** Whether a module is to be kept out of the first file. */
export const isLate = (id) => id === HELP_SOURCE;

/** The words of the help are put together by a part of commander that is loaded when somebody asks for them. */
export const lateHelp = {
  name: 'late-help',
  buildStart() {
    this.emitFile({ type: 'chunk', id: HELP_SOURCE, fileName: HELP });
  },
  resolveId: (id, importer) => {
    if (id === 'late:help-file') return { id: `./${HELP}`, external: true };
    return id.endsWith('/help.js') && importer?.includes('commander') ? 'late:help' : null;
  },
  load: (id) =>
    id === 'late:help'
      ? `const help = () => require('late:help-file');
exports.Help = function () { return new (help().Help)(); };
exports.stripColor = (text) => help().stripColor(text);`
      : null,
};

/**
 * What jobfu never calls of the packages it calls, by who asks for it: functions in SQL and the like; maps from a template
 * to its code; pictures on the clipboard; inquirer's own editor, with every alphabet a file may be written in.
 */
const UNCALLED = [
  ['better-sqlite3', /^\.\/methods\/(aggregate|backup|function|serialize|table)$/],
  ['handlebars', /^source-map$/],
  ['clipboardy', /^clipboard-image$/],
  ['@inquirer', /^@inquirer\/external-editor$/],
];

/** Leaves them out: half of what was shipped. */
export const withoutUncalled = {
  name: 'without-uncalled',
  resolveId: (id, importer = '') =>
    UNCALLED.some(([by, what]) => what.test(id) && importer.includes(by)) ? 'uncalled' : null,
  load: (id) => (id === 'uncalled' ? 'module.exports = {};' : null),
};

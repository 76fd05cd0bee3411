/** Parts of the build that keep out of the first file, or out altogether, what few calls need; most of it is brought by other people's packages. */
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { RolldownMagicString } from 'rolldown';
import { parseSync, Visitor } from 'rolldown/utils';

const require = createRequire(import.meta.url);

const ofCommander = (file) => join(dirname(require.resolve('commander')), 'lib', file);
const ofLetters = (file) => resolve('src/letters/words', file);
const ofSqlite = (file) => join(dirname(require.resolve('better-sqlite3')), 'methods', file);

/** Parts that few calls need: the words of the help, the guess at what was meant, what writes need, and a long list of words. */
const LATE = [
  {
    source: ofCommander('help.js'),
    file: 'help-of-commands.js',
    code: `exports.Help = function () { return new (late().Help)(); };
exports.stripColor = (text) => late().stripColor(text);`,
  },
  {
    source: ofCommander('suggestSimilar.js'),
    file: 'suggestions.js',
    code: 'exports.suggestSimilar = (...words) => late().suggestSimilar(...words);',
  },
  {
    source: ofSqlite('transaction.js'),
    file: 'transaction.js',
    code: 'module.exports = function transaction(work) { return late().call(this, work); };',
  },
  {
    source: ofLetters('common.ts'),
    along: [ofLetters('word-forms.ts'), ofLetters('word-list.ts')],
    file: 'common-words.js',
    code: 'exports.isCommonWord = (word, alone) => late().isCommonWord(word, alone);',
  },
];

/** Whether a module is to be kept out of the first file. */
export const isLate = (id) => LATE.some(({ source, along = [] }) => source === id || along.includes(id));

/** They are loaded when somebody asks for them. */
export const lateParts = {
  name: 'late-parts',
  buildStart() {
    for (const { source, file } of LATE) this.emitFile({ type: 'chunk', id: source, fileName: file });
  },
  resolveId: (id, importer) => {
    const asked = LATE.find(({ file }) => id === `late:file:${file}`);
    if (asked) return { id: `./${asked.file}`, external: true };
    const found = LATE.find(
      ({ source }) => importer && [id, `${id}.js`].some((name) => join(dirname(importer), name) === source),
    );
    return found ? `late:${found.file}` : null;
  },
  load: (id) => {
    const found = LATE.find(({ file }) => id === `late:${file}`);
    return found ? `const late = () => require('late:file:${found.file}');\n${found.code}` : null;
  },
};

/**
 * What jobfu never calls of the packages it calls, by who asks for it: functions in SQL and the like; maps from a template
 * to its code; pictures on the clipboard; inquirer's own editor, with every alphabet a file may be written in; programs
 * that are commands.
 */
const UNCALLED = [
  ['better-sqlite3', /^\.\/methods\/(aggregate|backup|function|serialize|table)$/],
  ['handlebars', /^source-map$/],
  ['clipboardy', /^clipboard-image$/],
  ['@inquirer', /^@inquirer\/external-editor$/],
  ['commander', /^node:child_process$/],
];

/** Of commander's classes, what starts such programs or a second run, what nothing calls, and ways to say what program.ts says otherwise. */
const METHODS = [
  ...['_executeSubCommand', '_checkForMissingExecutable', 'executableDir', 'hook'],
  ...['option', 'requiredOption', '_optionEx', 'combineFlagAndOptionalValue', 'allowUnknownOption'],
  ...['enablePositionalOptions', 'passThroughOptions', 'allowExcessArguments', 'showHelpAfterError'],
  ...['addHelpCommand', 'addHelpOption', 'setOptionValue', 'getOptionValueSourceWithGlobals'],
  ...['optsWithGlobals', 'commandsGroup', 'optionsGroup', 'storeOptionsAsProperties', 'parse'],
  ...['_checkForConflictingLocalOptions', '_conflictingOption'],
  ...['restoreStateBeforeParse', 'addCommand', 'nameFromFilename'],
  ...['preset', 'conflicts', 'implies', 'env', 'choices', 'makeOptionMandatory', 'hideHelp'],
  ...['missingMandatoryOptionValue'],
  ...['argRequired', 'argOptional', '_checkForBrokenPassThrough', 'getOptionValueSource', 'valueFromOption'],
];

const NOTHING = '() {}';
const GOES_ON = '(promise) { return promise; }';
/**
 * What it looks after and need not: options that exclude, imply or demand others, or come from the environment; groups of
 * options; a second run; hooks, for which a command would wait; names given twice (a test lists all).
 */
const SHORTER = new Map([
  ['_checkForMissingMandatoryOptions', NOTHING],
  ['_checkForConflictingOptions', NOTHING],
  ['_parseOptionsEnv', NOTHING],
  ['_parseOptionsImplied', NOTHING],
  ['_initOptionGroup', NOTHING],
  ['_initCommandGroup', NOTHING],
  ['saveStateBeforeParse', NOTHING],
  ['_chainOrCallHooks', GOES_ON],
  ['_chainOrCallSubCommandHook', GOES_ON],
  ['_registerOption', '(option) { this.options.push(option); }'],
  ['_registerCommand', '(command) { this.commands.push(command); }'],
]);

/** Leaves them out: half of what was shipped. */
export const withoutUncalled = {
  name: 'without-uncalled',
  resolveId: (id, importer = '') =>
    UNCALLED.some(([by, what]) => what.test(id) && importer.includes(by)) ? 'uncalled' : null,
  load: (id) => (id === 'uncalled' ? 'module.exports = {};' : null),
  transform: {
    filter: { id: /commander[\\/]lib[\\/](?:command|option|argument)\.js$/ },
    handler: (code) => {
      const text = new RolldownMagicString(code);
      new Visitor({
        MethodDefinition: ({ key, start, end }) => {
          if (METHODS.includes(key.name)) text.remove(start, end);
          if (SHORTER.has(key.name)) text.update(start, end, `${key.name}${SHORTER.get(key.name)}`);
        },
      }).visit(parseSync('command.js', code).program);
      return { code: text.toString(), map: null };
    },
  },
};

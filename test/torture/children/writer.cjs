/**
 * A process that writes until it is killed: the built program's own command lines, one after the other. What the
 * program says it has kept is passed on at once, one line each: `add <company>`, `heard <company>`, `skip <company>`.
 *
 * Arguments: database, tag for the companies, how many. With `normal` as the fourth SQLite is told synchronous=NORMAL
 * where the program says FULL; with `open` among the arguments another connection stays open beside it, as that of
 * another command would; with `adds` it only adds.
 */
'use strict';
const fs = require('node:fs');
const { join } = require('node:path');
const { Readable } = require('node:stream');
const { pathToFileURL } = require('node:url');
const Database = require('better-sqlite3');

const ROOT = join(__dirname, '..', '..', '..');
const [database, tag, count, ...more] = process.argv.slice(2);

if (more.includes('normal')) {
  const { readFileSync } = fs;
  fs.readFileSync = (path, encoding) => {
    const read = readFileSync(path, encoding);
    return encoding === 'latin1' ? read.replaceAll('synchronous = FULL', 'synchronous = NORMAL') : read;
  };
}
const { main } = require(join(ROOT, 'bin', 'jobfu.js')).load('./start.js');

const output = (done) => ({
  isTTY: false,
  write: (text, written) => {
    done(text);
    written();
  },
  once: () => {},
  removeListener: () => {},
});

const say = (line) => fs.writeSync(1, `${line}\n`);

const run = (argv, acknowledge) =>
  main({
    argv,
    env: { HOME: join(database, '..'), JOBFU_DB: database, JOBFU_NOW: '2026-03-11T09:00', LANG: 'C' },
    streams: {
      stdin: Readable.from([]),
      stdout: output(() => say(acknowledge)),
      stderr: output((text) => say(`error ${text.trim().replace(/\n/g, ' | ')}`)),
    },
    clock: () => new Date(),
    home: pathToFileURL(`${ROOT}/`),
    version: JSON.parse(fs.readFileSync(join(ROOT, 'package.json'), 'utf8')).version,
  });

const work = async () => {
  for (let i = 0; i < Number(count); i++) {
    const company = `${tag}-${i}`;
    // The first ones are short, to be kept before a kill that comes early: reading words takes its time.
    const said = i < 2 ? [] : ['--said', "we'll decide by the end of next week"];
    await run(
      ['add', '--company', company, '--at', 'yesterday 3pm', '--with', `Dana ${tag}`, ...said],
      `add ${company}`,
    );
    if (i === 0 && more.includes('open')) {
      globalThis.beside = new Database(database);
      globalThis.beside.prepare('SELECT count(*) FROM application').get();
    }
    if (more.includes('adds')) continue;
    if (i % 3 === 1) await run(['heard', company, 'We will be in touch soon.'], `heard ${company}`);
    if (i % 3 === 0) await run(['skip', company, 'thank-you'], `skip ${company}`);
  }
};

work();

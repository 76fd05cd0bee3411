/** Runs command lines of the built program one after the other: a JSON list of word lists on standard input. */
'use strict';
const fs = require('node:fs');
const { join } = require('node:path');
const { Readable } = require('node:stream');
const { pathToFileURL } = require('node:url');

const ROOT = join(__dirname, '..', '..', '..');
const [database] = process.argv.slice(2);
const { main } = require(join(ROOT, 'bin', 'jobfu.js')).load('./start.js');

const silent = {
  isTTY: false,
  write: (_text, written) => written(),
  once: () => {},
  removeListener: () => {},
};

const work = async () => {
  const statuses = [];
  for (const argv of JSON.parse(fs.readFileSync(0, 'utf8'))) {
    const status = await main({
      argv,
      env: { HOME: join(database, '..'), JOBFU_DB: database, JOBFU_NOW: '2026-03-11T09:00', LANG: 'C' },
      streams: { stdin: Readable.from([]), stdout: silent, stderr: silent },
      clock: () => new Date(),
      home: pathToFileURL(`${ROOT}/`),
      version: '0',
    });
    statuses.push([argv[0], status]);
  }
  fs.writeSync(1, JSON.stringify(statuses));
};

work();

#!/usr/bin/env node
/** Starts what the build put into dist/: each file when it is first asked for, in the form V8 compiled it to there. */
'use strict';
const { readFileSync } = require('node:fs');
const { join } = require('node:path');
const { Script } = require('node:vm');

/** A letter, and a message that is read, ask hundreds of patterns of a few words, most once: V8 shall get them ready quickly rather than well. */
const PATTERNS_FOR_ONCE = [
  '--no-regexp-optimization',
  '--no-regexp-peephole-optimization',
  '--regexp-tier-up-ticks=50',
];
const FOR_ONCE = ['draft', 'add', 'heard', 'classify', 'demo'];
const forOnce = process.argv.includes('--jsonl')
  ? undefined
  : FOR_ONCE.find((name) => process.argv.includes(name));
if (forOnce) for (const flag of PATTERNS_FOR_ONCE) require('node:v8').setFlagsFromString(flag);

const DIST = join(__dirname, '..', 'dist');
/** V8 takes back only what it compiled itself, told the same; each version of it has folders of its own, and each command of these, of which others call for other functions. */
const COMPILED = join(DIST, `v8-${process.versions.v8}-${process.arch}${forOnce ? `-${forOnce}` : ''}`);

const scripts = new Map();
const modules = new Map();

/** What V8 made of a file in the build, or nothing where that was another version: then it is compiled now. */
const compiled = (name) => {
  try {
    return readFileSync(join(COMPILED, name));
  } catch {
    return undefined;
  }
};

/** `require` as the files in dist/ see it: one another by `./name.js`, all else by Node's own. */
const load = (id) => {
  if (!id.startsWith('./')) return require(id);
  const known = modules.get(id);
  if (known) return known.exports;
  const filename = join(DIST, id);
  // The build writes a function, in ASCII, of which latin1 is the quickest to read.
  const source = readFileSync(filename, 'latin1');
  const script = new Script(source, { filename, cachedData: compiled(id) });
  const module = { exports: {} };
  modules.set(id, module);
  scripts.set(id, script);
  script.runInThisContext()(module.exports, load, module, filename, DIST);
  return module.exports;
};

load.resolve = require.resolve;

if (require.main === module) load('./start.js').start();
else module.exports = { load, scripts, COMPILED };

/** Plays the demo with what was built and keeps what V8 compiled on the way, beside it: a start then compiles nothing. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { Readable, Writable } from 'node:stream';

const require = createRequire(import.meta.url);
const silent = () => new Writable({ write: (_chunk, _encoding, done) => done() });

export const keepCompiled = async () => {
  const { load, scripts, COMPILED } = require('../bin/jobfu.js');
  const { main } = load('./start.js');
  const status = await main({
    argv: ['demo', '--no-input'],
    env: process.env,
    streams: { stdin: Readable.from([]), stdout: silent(), stderr: silent(), questions: silent() },
    clock: () => new Date(),
    home: new URL('../', import.meta.url),
    version: '0',
  });
  if (status !== 0) throw new Error(`the demo ended with status ${status}`);
  mkdirSync(COMPILED, { recursive: true });
  for (const [id, script] of scripts) writeFileSync(join(COMPILED, id), script.createCachedData());
};

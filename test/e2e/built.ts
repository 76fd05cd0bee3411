/** Runs command lines through what was built, in this process: its own dist, real files, streams that say what they are. */
import { mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { Readable, Writable } from 'node:stream';
import { pathToFileURL } from 'node:url';
import type { main as Main } from '../../src/main.ts';
import { IN_MEMORY } from './in-process.ts';
import { BIN, type Run, WEDNESDAY } from './program.ts';

const require = createRequire(import.meta.url);

/** Where the streams lead. */
export interface Place {
  readonly input?: string;
  readonly now?: string;
  readonly env?: NodeJS.ProcessEnv;
  /** Columns of the terminal it is shown on; without, the output goes elsewhere. */
  readonly columns?: number;
}

export interface Built {
  readonly folder: string;
  readonly database: string;
  run(argv: readonly string[], place?: Place): Promise<Run & { readonly status: number }>;
  remove(): void;
}

const HOME = pathToFileURL(`${join(import.meta.dirname, '..', '..')}/`);

export const openBuilt = (): Built => {
  const { load } = require(BIN) as { load: (id: string) => { main: typeof Main } };
  const { main } = load('./start.js');
  const folder = mkdtempSync(join(IN_MEMORY, 'jobfu-built-'));
  const database = join(folder, 'jobfu.db');
  return {
    folder,
    database,
    run: async (argv, { input = '', now = WEDNESDAY, env = {}, columns } = {}) => {
      const written = { out: '', err: '' };
      const into = (name: 'out' | 'err'): Writable => {
        const stream = new Writable({
          write: (chunk, _encoding, done) => {
            written[name] += String(chunk);
            done();
          },
        });
        return columns === undefined ? stream : Object.assign(stream, { isTTY: true, columns });
      };
      process.env.TZ = 'UTC';
      const status = await main({
        argv: argv.map((word) => word.replace('{folder}', folder)),
        env: { PATH: process.env.PATH, HOME: folder, LANG: 'C', JOBFU_DB: database, JOBFU_NOW: now, ...env },
        streams: {
          stdin: Readable.from(input === '' ? [] : [Buffer.from(input)]),
          stdout: into('out'),
          stderr: into('err'),
          questions: into('err'),
        },
        clock: () => new Date(now),
        home: HOME,
        version: '0',
      });
      return { status, ...written };
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
};

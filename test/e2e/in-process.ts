/** Runs command lines through the real program in this process, on real files: for many of them. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable, Writable } from 'node:stream';
import { pathToFileURL } from 'node:url';
import { main } from '../../src/main.ts';
import type { Run } from './program.ts';

export interface InProcess {
  readonly folder: string;
  readonly database: string;
  /** Runs one command line at a local time. */
  run(argv: readonly string[], now: string): Promise<Run>;
  remove(): void;
}

const HOME = pathToFileURL(`${join(import.meta.dirname, '..', '..')}/`);

export const openInProcess = (): InProcess => {
  const folder = mkdtempSync(join(tmpdir(), 'jobfu-run-'));
  const database = join(folder, 'jobfu.db');
  return {
    folder,
    database,
    run: async (argv, now) => {
      const written = { out: '', err: '' };
      const into = (name: 'out' | 'err'): Writable =>
        new Writable({
          write: (chunk, _encoding, done) => {
            written[name] += String(chunk);
            done();
          },
        });
      // The setting `timezone` sets the zone of the whole process, and the next run is one of its own.
      process.env.TZ = 'UTC';
      const status = await main({
        argv: [...argv, '--now', now],
        env: { HOME: folder, LANG: 'C', JOBFU_DB: database },
        stdin: Readable.from([]),
        stdout: into('out'),
        stderr: into('err'),
        clock: () => new Date(now),
        home: HOME,
        version: '0',
      });
      return { status, ...written };
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
};

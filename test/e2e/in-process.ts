/** Runs command lines through the real program in this process, on real files: for many of them. */
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable, Writable } from 'node:stream';
import { pathToFileURL } from 'node:url';
import { main } from '../../src/main.ts';
import { type Run, WEDNESDAY } from './program.ts';

export interface More {
  readonly now?: string;
  readonly input?: string | Uint8Array;
  readonly env?: NodeJS.ProcessEnv;
  /** The machine's own clock. */
  readonly clock?: () => Date;
  /** The code every write to standard output fails with. */
  readonly broken?: 'ENOSPC' | 'EPIPE';
}

export interface InProcess {
  readonly folder: string;
  readonly database: string;
  /** Runs one command line at a local time; `input` is what is piped in. */
  run(argv: readonly string[], more?: More): Promise<Run>;
  /** The data of `--json`; fails where the run does. */
  json<T = never>(argv: readonly string[], more?: More): Promise<T>;
  remove(): void;
}

const HOME = pathToFileURL(`${join(import.meta.dirname, '..', '..')}/`);

/** A folder in memory where the machine has one: for many runs that do not ask what a disk keeps. */
export const IN_MEMORY = existsSync('/dev/shm') ? '/dev/shm' : tmpdir();

/** A folder of its own as home, among the system's temporary ones unless another place is named. */
export const openInProcess = (base: string = tmpdir()): InProcess => {
  const folder = mkdtempSync(join(base, 'jobfu-run-'));
  const database = join(folder, 'jobfu.db');
  const run: InProcess['run'] = async (
    argv,
    { now = WEDNESDAY, input = '', env = {}, clock = () => new Date(), broken } = {},
  ) => {
    const written = { out: '', err: '' };
    const into = (name: 'out' | 'err'): Writable =>
      new Writable({
        write: (chunk, _encoding, done) => {
          if (name === 'out' && broken) return done(Object.assign(new Error(broken), { code: broken }));
          written[name] += String(chunk);
          done();
        },
      });
    // The setting `timezone` sets the zone of the whole process, and the next run is one of its own.
    process.env.TZ = 'UTC';
    const status = await main({
      argv: [...argv, '--now', now],
      env: { PATH: process.env.PATH, HOME: folder, LANG: 'C', JOBFU_DB: database, ...env },
      streams: {
        stdin: Readable.from(input.length === 0 ? [] : [Buffer.from(input)]),
        stdout: into('out'),
        stderr: into('err'),
        questions: into('err'),
      },
      clock,
      home: HOME,
      version: '0',
    });
    return { status, ...written };
  };
  return {
    folder,
    database,
    run,
    json: async <T>(argv: readonly string[], more = {}) => {
      const { status, out, err } = await run([...argv, '--json'], more);
      if (status !== 0) throw new Error(`status ${status}: ${err}`);
      return (JSON.parse(out) as { data: T }).data;
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
};

/** Runs the built program as a person would: its own process, real files, real streams. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export const BIN = join(import.meta.dirname, '..', '..', 'bin', 'jobfu.js');

export interface Run {
  readonly status: number | null;
  readonly out: string;
  readonly err: string;
}

export interface Program {
  readonly folder: string;
  readonly database: string;
  /** Runs one command line; `now` is a local time in March 2026, `input` what is piped in. */
  run(
    args: readonly string[],
    more?: { input?: string | Buffer; now?: string; env?: NodeJS.ProcessEnv },
  ): Run;
  /** The data of `--json`; fails where the run does. */
  json<T = never>(args: readonly string[], more?: { input?: string; now?: string }): T;
  remove(): void;
}

export const WEDNESDAY = '2026-03-11T09:00';

export const openProgram = (): Program => {
  const folder = mkdtempSync(join(tmpdir(), 'jobfu-e2e-'));
  const database = join(folder, 'home', 'jobfu.db');
  const run: Program['run'] = (args, { input = '', now = WEDNESDAY, env = {} } = {}) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [BIN, ...args], {
      input,
      encoding: 'utf8',
      env: {
        PATH: process.env.PATH,
        HOME: folder,
        TMPDIR: folder,
        TZ: 'UTC',
        LANG: 'C',
        JOBFU_DB: database,
        JOBFU_NOW: now,
        ...env,
      },
      maxBuffer: 1 << 26,
    });
    return { status, out: stdout, err: stderr };
  };
  return {
    folder,
    database,
    run,
    json: <T>(args: readonly string[], more = {}) => {
      const { status, out, err } = run([...args, '--json'], more);
      if (status !== 0) throw new Error(`status ${status}: ${err}`);
      return (JSON.parse(out) as { data: T }).data;
    },
    remove: () => rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 }),
  };
};

/** kill -9 while up to four processes write: nothing acknowledged is lost, nothing is half there (TRUST: storage). */
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { BIN } from '../e2e/program.ts';
import { count, randomFrom } from './counts.ts';
import { faultsOf, wholeLines } from './kept.ts';

const WRITER = join(import.meta.dirname, 'children', 'writer.cjs');
const RUNS = count(200, 5000);
/** Of so many runs one starts the program anew for every command line, as a person does. */
const REAL = 10;

interface Writer {
  readonly child: ChildProcess;
  /** When it has printed its first line. */
  readonly started: Promise<void>;
  /** Everything it printed, once it has ended. */
  readonly printed: Promise<string>;
}

const start = (args: readonly string[], env: NodeJS.ProcessEnv): Writer => {
  const child = spawn(process.execPath, args, { env, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  const started = new Promise<void>((resolve) => {
    child.stdout.on('data', (chunk: Buffer) => {
      output += chunk.toString('utf8');
      resolve();
    });
    child.once('close', () => resolve());
  });
  child.stderr.on('data', (chunk: Buffer) => {
    output += `error ${chunk.toString('utf8')}\n`;
  });
  const printed = new Promise<string>((resolve) => child.once('close', () => resolve(output)));
  return { child, started, printed };
};

const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));

const kill = async (writers: readonly Writer[]): Promise<string[]> => {
  for (const { child } of writers) child.kill('SIGKILL');
  return Promise.all(writers.map(({ printed }) => printed));
};

test(`${RUNS} runs with one to four writers, each killed at a random moment`, {
  timeout: RUNS * 2000,
}, async () => {
  const random = randomFrom(7);
  const faults: string[] = [];
  let acknowledged = 0;
  for (let run = 0; run < RUNS; run++) {
    const folder = mkdtempSync(join(tmpdir(), 'jobfu-kill-'));
    const database = join(folder, 'jobfu.db');
    const env = {
      PATH: process.env.PATH,
      HOME: folder,
      TZ: 'UTC',
      LANG: 'C',
      JOBFU_DB: database,
      JOBFU_NOW: '2026-03-11T09:00',
    };
    // One writer in two of five of the runs, else two to four.
    const number = Math.max(1, Math.floor(random() * 5));
    const tags = Array.from({ length: number }, (_, i) => `Company${i}`);
    let acks: string[];
    if (run % REAL === 0) {
      const words = (tag: string): string[] => [
        'add',
        '--company',
        `${tag}-0`,
        '--at',
        'yesterday',
        '--with',
        'Dana',
      ];
      const writers = tags.map((tag) => start([BIN, ...words(tag)], env));
      // Some are killed before they have said a word.
      if (random() < 0.7) await Promise.race(writers.map(({ started }) => started));
      await pause(random() * 60);
      const printed = await kill(writers);
      acks = printed.flatMap((text, i) => [
        ...(text.startsWith('Kept:') ? [`add ${tags[i]}-0`] : []),
        ...wholeLines(text).filter((line) => line.startsWith('error ')),
      ]);
    } else {
      const writers = tags.map((tag) => start([WRITER, database, tag, '1000'], env));
      // Half of the runs are stopped around the very first write, when the file is being made.
      if (random() < 0.5) await Promise.race(writers.map(({ started }) => started));
      else await pause(40 + random() * 60);
      await pause(random() * 60);
      acks = (await kill(writers)).flatMap(wholeLines);
    }
    acknowledged += acks.length;
    faults.push(...faultsOf(database, acks).map((fault) => `run ${run}: ${fault}`));
    rmSync(folder, { recursive: true, force: true });
  }
  expect(faults).toEqual([]);
  expect(acknowledged).toBeGreaterThan(RUNS / 2);
});

const WRITERS = 8;
const EACH = count(50, 2000);

test(`${WRITERS} processes add ${EACH} each at once, the first run included: none is lost, none is turned away`, {
  timeout: EACH * 20_000,
}, async () => {
  const folder = mkdtempSync(join(tmpdir(), 'jobfu-together-'));
  const database = join(folder, 'jobfu.db');
  const env = { PATH: process.env.PATH, HOME: folder, TZ: 'UTC', LANG: 'C' };
  const tags = Array.from({ length: WRITERS }, (_, i) => `Company${i}`);
  const writers = tags.map((tag) => start([WRITER, database, tag, String(EACH), 'adds'], env));
  const acks = (await Promise.all(writers.map(({ printed }) => printed))).flatMap(wholeLines);
  expect(faultsOf(database, acks)).toEqual([]);
  expect(acks.filter((line) => line.startsWith('add '))).toHaveLength(WRITERS * EACH);
  rmSync(folder, { recursive: true, force: true });
});

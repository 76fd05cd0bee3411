/** kill -9 at each write of a migration, of restore and of a repair: the old file or the new one, and good backups. */
import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { backupsFolder } from '../../src/store/backups.ts';
import { examine } from '../../src/store/examine.ts';
import { MIGRATIONS } from '../../src/store/migrate.ts';
import { backUpNow } from '../../src/store/safekeeping.ts';
import { APPLICATION_ID, SCHEMA_VERSION } from '../../src/store/schema.ts';
import { BIN } from '../e2e/program.ts';
import { fillStore } from '../store/fill.ts';
import { count } from './counts.ts';

const KILLS = count(50, 1000);
const hasStrace = spawnSync('strace', ['-o', '/dev/null', '-e', 'trace=fsync', 'true']).status === 0;
/** What changes files: a kill comes in the place of one of these calls. */
const CALLS = 'pwrite64,fsync,fdatasync,ftruncate,rename,unlink,link,mkdir,copy_file_range';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'jobfu-steps-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Step {
  /** What lies there before. */
  readonly prepared: string;
  readonly argv: readonly string[];
  /** How many applications there may be afterwards; none where the file may be the damaged one still. */
  readonly either: readonly number[];
  readonly mayBeDamaged?: true;
}

const strace = (call: string, step: Step, home: string, more: readonly string[]) => {
  const run = [
    '-f',
    '-qq',
    '-o',
    join(folder, 'trace'),
    '-e',
    `trace=${call}`,
    ...more,
    process.execPath,
    BIN,
  ];
  return spawnSync('strace', [...run, ...step.argv, '--db', join(home, 'jobfu.db')], {
    env: { PATH: process.env.PATH, HOME: home, TZ: 'UTC', LANG: 'C', JOBFU_NOW: '2026-03-11T09:00' },
    encoding: 'utf8',
  });
};

/** The calls a whole run makes, each with its number among those of its name. */
const callsOf = (step: Step): { call: string; nth: number }[] => {
  const home = fresh(step);
  expect(strace(CALLS, step, home, []).status).toBe(0);
  const seen = new Map<string, number>();
  return readFileSync(join(folder, 'trace'), 'latin1')
    .split('\n')
    .flatMap((line) => {
      const call = /^\d+ +(\w+)\(/.exec(line)?.[1];
      if (call === undefined) return [];
      const nth = (seen.get(call) ?? 0) + 1;
      seen.set(call, nth);
      return [{ call, nth }];
    });
};

const fresh = ({ prepared }: Step): string => {
  const home = join(folder, 'home');
  rmSync(home, { recursive: true, force: true });
  cpSync(prepared, home, { recursive: true });
  return home;
};

const faultsOf = (step: Step, home: string): string[] => {
  const database = join(home, 'jobfu.db');
  const found = examine(database);
  if (found === null) return ['the database is gone'];
  const isOld = step.mayBeDamaged === true && found.damage.length > 0;
  const faults = isOld ? [] : found.damage.map(({ says }) => says);
  if (!isOld && !step.either.includes(found.applications)) faults.push(`${found.applications} applications`);
  const backups = existsSync(backupsFolder(database)) ? readdirSync(backupsFolder(database)) : [];
  for (const name of backups.filter((one) => one.endsWith('.db') && !one.startsWith('.'))) {
    const bad = examine(join(backupsFolder(database), name))?.damage ?? [];
    faults.push(...bad.map(({ says }) => `${name}: ${says}`));
  }
  const isUpgraded = step.argv[0] === 'list' && found.version === SCHEMA_VERSION;
  if (isUpgraded && !backups.some((name) => name.endsWith('-before-upgrade.db')))
    faults.push('no backup before');
  return faults;
};

const STEPS: readonly [string, (prepared: string) => Promise<Omit<Step, 'prepared'>>][] = [
  [
    'a migration',
    async (prepared) => {
      const db = new Database(join(prepared, 'jobfu.db'));
      const [first] = MIGRATIONS;
      db.exec(first.sql);
      db.pragma(`application_id = ${APPLICATION_ID}`);
      db.pragma(`user_version = ${first.version}`);
      db.exec("INSERT INTO application (company, created) VALUES ('Acme', '2026-03-10T15:00:00.000Z')");
      db.close();
      return { argv: ['list'], either: [1] };
    },
  ],
  [
    'restore',
    async (prepared) => {
      const database = join(prepared, 'jobfu.db');
      await fillStore(database, 2);
      await backUpNow(database, join(folder, 'two.db'), new Date());
      await fillStore(database, 3);
      return { argv: ['restore', join(folder, 'two.db'), '--yes'], either: [2, 5] };
    },
  ],
  [
    'a repair',
    async (prepared) => {
      const database = join(prepared, 'jobfu.db');
      await fillStore(database, 2);
      await backUpNow(database, null, new Date());
      const bytes = readFileSync(database);
      writeFileSync(database, bytes.fill(9, 5000, 9000));
      return { argv: ['doctor', '--repair', '--yes'], either: [2], mayBeDamaged: true };
    },
  ],
];

describe.skipIf(!hasStrace)(
  'killed at one write after another (strace is missing, or may not trace here)',
  () => {
    test.each(STEPS)('%s', { timeout: 60_000 + KILLS * 2000 }, async (name, make) => {
      const prepared = join(folder, name);
      mkdirSync(prepared);
      const step = { prepared, ...(await make(prepared)) };
      const calls = callsOf(step);
      expect(calls.length).toBeGreaterThan(10);
      const kills = Math.min(calls.length, Math.ceil(KILLS / STEPS.length));
      const faults: string[] = [];
      for (let i = 0; i < kills; i++) {
        const { call, nth } = calls[Math.floor((i * calls.length) / kills)] ?? { call: 'fsync', nth: 1 };
        const home = fresh(step);
        const { signal, status } = strace(call, step, home, ['-e', `inject=${call}:signal=KILL:when=${nth}`]);
        if (signal !== 'SIGKILL' && status !== 137)
          faults.push(`${call} ${nth} was not reached: ${status} ${signal}`);
        faults.push(...faultsOf(step, home).map((fault) => `killed at ${call} ${nth}: ${fault}`));
      }
      expect(faults).toEqual([]);
    });
  },
);

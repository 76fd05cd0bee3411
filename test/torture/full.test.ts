/** The disk is full: a change is kept whole, or nothing of it and the command says so, with exit 74. */
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { COMMANDS } from '../../src/program.ts';
import { backupsFolder } from '../../src/store/backups.ts';
import { examine } from '../../src/store/examine.ts';
import { type InProcess, openInProcess } from '../e2e/in-process.ts';
import { dump } from '../store/dump.ts';
import { prepare, READING, WRITING, type WritingLine } from './commands.ts';
import { count } from './counts.ts';
import { openSmallDisk, type SmallDisk } from './small-disk.ts';

const SIZES = count(100, 200);
/** The largest room left, in bytes: more than any command needs. */
const MOST = 2_000_000;

let disk: SmallDisk;
let jobfu: InProcess;
/** Where the state before each command is kept, on another disk. */
let prepared: InProcess;
let backup: string;
let bytes: Buffer;

beforeAll(async () => {
  disk = openSmallDisk();
  jobfu = openInProcess(disk.folder);
  prepared = openInProcess();
  backup = join(prepared.folder, 'backup.db');
  await prepare(prepared, backup);
  const rows = Array.from({ length: 20 }, (_, i) => `Company ${i},Engineer,2026-03-0${1 + (i % 9)}`);
  writeFileSync(join(prepared.folder, 'table.csv'), ['company,role,at', ...rows].join('\n'));
  bytes = readFileSync(prepared.database);
});
afterAll(() => {
  disk.relieve();
  disk.remove();
  prepared.remove();
});

test('every command either writes and is tried here, or only reads', () => {
  const tried = [...new Set(WRITING.map(({ argv }) => argv[0] ?? ''))];
  expect([...tried, ...READING].sort()).toEqual(COMMANDS.map(({ name }) => name).sort());
});

const reset = (): void => {
  disk.relieve();
  rmSync(jobfu.folder, { recursive: true, force: true });
  mkdirSync(jobfu.folder, { mode: 0o700 });
  for (const name of readdirSync(prepared.folder)) {
    if (name.startsWith('jobfu.db'))
      cpSync(join(prepared.folder, name), join(jobfu.folder, name), { recursive: true });
  }
};

/** Every file that is not the database’s own, nor a backup that is more than there was. */
const files = (): string[] =>
  readdirSync(jobfu.folder, { recursive: true })
    .map(String)
    .filter((name) => statSync(join(jobfu.folder, name)).isFile())
    .filter((name) => !/^jobfu\.db(-wal|-shm|-backups\/\d{8}T\d{9}Z-(daily|before-restore)\.db)?$/.test(name))
    .map((name) => name.replace(/\d{8}T\d{9}Z/, 'THEN'))
    .sort();

interface Found {
  readonly rows: unknown;
  readonly files: readonly string[];
}

const found = (): Found => ({
  rows: existsSync(jobfu.database) ? dump(jobfu.database) : null,
  files: files(),
});

const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

const isUntouched = (): boolean =>
  existsSync(jobfu.database) &&
  !existsSync(`${jobfu.database}-wal`) &&
  readFileSync(jobfu.database).equals(bytes);

const DAY = 86_400_000;

/** What the words in capitals of a command line stand for. */
const places = (): Readonly<Record<string, string>> => ({
  OUT: join(jobfu.folder, 'out'),
  BACKUP: backup,
  TABLE: join(prepared.folder, 'table.csv'),
});

const run = ({ argv, tomorrow }: WritingLine) =>
  jobfu.run(
    argv.map((word) => places()[word] ?? word),
    {
      clock: () => new Date(Date.now() + (tomorrow ? DAY : 0)),
      env: { JOBFU_TEMPLATES: join(jobfu.folder, 'letters') },
    },
  );

/** Backups that are not good. */
const badBackups = (): string[] => {
  const folder = backupsFolder(jobfu.database);
  if (!existsSync(folder)) return [];
  return readdirSync(folder).filter(
    (name) => !name.endsWith('.db') || examine(join(folder, name))?.damage.length !== 0,
  );
};

const NAMED = WRITING.map(
  (line) => [`${line.argv.slice(0, 2).join(' ')}${line.tomorrow ? ', first of a day' : ''}`, line] as const,
);

test.each(NAMED)(`%s, with room for so much: ${SIZES} sizes`, { timeout: 600_000 }, async (_name, line) => {
  reset();
  const before = found();
  expect(await run(line)).toMatchObject({ status: 0 });
  const after = found();
  const faults: string[] = [];
  /** Runs it once with room for so many bytes; whether it was done. */
  const tryWith = async (room: number): Promise<boolean> => {
    reset();
    disk.leave(room, bytes.length);
    const { status, err } = await run(line);
    disk.relieve();
    const said = (more = ''): string => `${room} bytes: status ${status}, ${err.trim()} ${more}`;
    if (status !== 0 && isUntouched() && same(files(), before.files)) {
      if (status !== 74 || err === '') faults.push(said());
      return false;
    }
    const now = found();
    const wanted = status === 0 ? after : before;
    if (status !== 0 && (status !== 74 || err === '')) faults.push(said());
    if (!same(now.rows, wanted.rows)) faults.push(said('other rows'));
    if (!same(now.files, wanted.files)) faults.push(said(now.files.join()));
    const damage = existsSync(jobfu.database) ? (examine(jobfu.database)?.damage ?? []) : [];
    faults.push(...damage.map(({ says }) => said(says)), ...badBackups());
    return status === 0;
  };
  // Sizes are tried closely where they matter: up to a bit more than what it needs.
  let [no, yes] = [0, MOST];
  while (yes - no > MOST / 100) {
    const middle = (no + yes) / 2;
    if (await tryWith(Math.round(middle))) yes = middle;
    else no = middle;
  }
  for (let i = 0; i < SIZES; i++) await tryWith(Math.round((yes * 1.2 * i) / SIZES));
  expect(faults).toEqual([]);
  expect(yes, disk.how).toBeLessThan(MOST);
});

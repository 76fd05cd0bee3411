/** Bits that flip in what a file says of itself: whose it is, of which version, and what its tables are. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { examine } from '../../src/store/examine.ts';
import { putHeadRight } from '../../src/store/migrate.ts';
import { openProgram, type Program } from '../e2e/program.ts';

let jobfu: Program;
let whole: Buffer;
beforeAll(() => {
  jobfu = openProgram();
  jobfu.run(['add', '--company', 'Acme', '--at', 'yesterday', '--with', 'Dana Lee']);
  whole = readFileSync(jobfu.database);
});
afterAll(() => jobfu.remove());

/** Where SQLite keeps them, in bytes from the start. */
const VERSION = 60;
const APPLICATION = 68;

const flipped = (at: number, bit: number): Buffer => {
  const bytes = Buffer.from(whole);
  bytes.writeInt32BE(bytes.readInt32BE(at) ^ (1 << bit), at);
  return bytes;
};

test.each([VERSION, APPLICATION])('each bit of the four bytes from %i on is found, and put right', (at) => {
  const folder = mkdtempSync(join(tmpdir(), 'jobfu-head-'));
  const path = join(folder, 'jobfu.db');
  for (let bit = 0; bit < 32; bit++) {
    writeFileSync(path, flipped(at, bit), { mode: 0o600 });
    expect(
      examine(path)?.damage.map(({ is }) => is),
      `bit ${bit}`,
    ).toEqual(['head']);
    putHeadRight(path);
    expect(examine(path), `bit ${bit}`).toMatchObject({ damage: [], applications: 1 });
  }
  rmSync(folder, { recursive: true });
});

test('the mark of SQLite is found to be gone, and put back; what is no database stays what it is', () => {
  const folder = mkdtempSync(join(tmpdir(), 'jobfu-head-'));
  const path = join(folder, 'jobfu.db');
  writeFileSync(path, Buffer.concat([Buffer.alloc(16, 'X'), whole.subarray(16)]), { mode: 0o600 });
  expect(examine(path)?.damage.map(({ is }) => is)).toEqual(['head']);
  putHeadRight(path);
  expect(examine(path)).toMatchObject({ damage: [], applications: 1 });
  writeFileSync(path, Buffer.alloc(8192, 'X'));
  expect(examine(path)?.damage.map(({ is }) => is)).toEqual(['unreadable']);
  rmSync(folder, { recursive: true });
});

test('a version of before is no surprise to any command, and doctor --repair loses nothing', () => {
  writeFileSync(jobfu.database, flipped(VERSION, 0));
  for (const argv of [['due'], ['add', '--company', 'Harbour', '--at', 'today']]) {
    const { status, err } = jobfu.run(argv);
    expect([status, err]).toEqual([6, expect.stringContaining('damaged in its head')]);
  }
  const { status, out } = jobfu.run(['doctor', '--repair']);
  expect([status, out]).toEqual([0, expect.stringContaining('Put right the head')]);
  expect(jobfu.run(['list']).out).toContain('Acme');
});

test('a letter of a definition is found', () => {
  // The last is what a row that is added meets.
  const at = whole.lastIndexOf("INSERT INTO seal (row_of, key, key2, checksum) VALUES ('application'");
  const bytes = Buffer.from(whole);
  bytes.write('zow_of', at + 'INSERT INTO seal ('.length);
  writeFileSync(jobfu.database, bytes);
  const { status, err } = jobfu.run(['add', '--company', 'Harbour', '--at', 'today']);
  expect([status, err]).toEqual([
    6,
    expect.stringMatching(/The definition of \w+_seal is not as jobfu made it/),
  ]);
  expect(examine(jobfu.database)?.damage).toMatchObject([{ is: 'structure' }]);
});

test('rows of another table in the place of applications are damage, and nothing hangs on them', () => {
  for (const end of ['', '-wal', '-shm']) rmSync(jobfu.database + end, { force: true });
  writeFileSync(jobfu.database, whole);
  const db = new Database(jobfu.database);
  db.unsafeMode();
  db.pragma('writable_schema = ON');
  db.exec(
    "UPDATE sqlite_schema SET rootpage = (SELECT rootpage FROM sqlite_schema WHERE name = 'outlook') WHERE name = 'application'",
  );
  db.close();
  const { status, err } = jobfu.run(['list']);
  expect([status, err]).toEqual([6, expect.stringContaining('damaged')]);
});

/** Bits that flip in what the head of a file says of it: whose it is, and of which version. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
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

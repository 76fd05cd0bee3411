/** Loss of power between any two writes: nothing acknowledged is lost. The same harness catches synchronous=NORMAL. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterAll, describe, expect, test } from 'vitest';
import { count, randomFrom } from './counts.ts';
import { lost } from './kept.ts';
import { Disk, type Event, parseTrace, STRACE } from './power.ts';

const WRITER = join(import.meta.dirname, 'children', 'writer.cjs');
const IMAGES = count(5000, 200_000);
const hasStrace = spawnSync('strace', ['-o', '/dev/null', '-e', 'trace=fsync', 'true']).status === 0;

/** Images lie in memory where there is such a place: thousands of them are written. */
const base = mkdtempSync(join(existsSync('/dev/shm') ? '/dev/shm' : tmpdir(), 'jobfu-power-'));
afterAll(() => rmSync(base, { recursive: true, force: true }));

const ADDS = 12;

const record = (how: readonly string[]): Event[] => {
  const folder = mkdtempSync(join(tmpdir(), 'jobfu-record-'));
  const trace = join(folder, 'trace');
  const home = join(folder, 'home');
  mkdirSync(home);
  const writer = [WRITER, join(home, 'jobfu.db'), 'Company0', String(ADDS), ...how];
  const { status } = spawnSync('strace', ['-o', trace, ...STRACE, process.execPath, ...writer], {
    env: { PATH: process.env.PATH, HOME: home, TZ: 'UTC', LANG: 'C' },
  });
  expect(status).toBe(0);
  const events = parseTrace(readFileSync(trace, 'latin1'), home);
  rmSync(folder, { recursive: true, force: true });
  expect(events.filter(({ is }) => is === 'kept').length).toBeGreaterThan(ADDS);
  expect(events.filter(({ is }) => is === 'write').length).toBeGreaterThan(ADDS * 3);
  return events;
};

/** Images with something wrong, a sentence each; the database is opened as SQLite opens it after a crash. */
const faultsIn = (events: readonly Event[], images: number, random: () => number): string[] => {
  const faults: string[] = [];
  const crashes = Array.from({ length: images }, () => Math.floor(random() * events.length)).sort(
    (a, b) => a - b,
  );
  const disk = new Disk();
  const folder = join(base, 'image');
  let followed = 0;
  for (const crash of crashes) {
    while (followed < crash) disk.follow(events[followed++] as Event);
    disk.lay(folder, random);
    const found = look(join(folder, 'jobfu.db'), disk.acknowledged);
    faults.push(...found.map((what) => `before event ${crash}: ${what}`));
    rmSync(folder, { recursive: true, force: true });
  }
  return faults;
};

const look = (path: string, acknowledged: readonly string[]): string[] => {
  if (!existsSync(path)) return acknowledged.map((line) => `lost: ${line}`);
  try {
    const db = new Database(path);
    try {
      const check = String(db.pragma('integrity_check', { simple: true }));
      const known = db.prepare("SELECT count(*) FROM sqlite_schema WHERE name = 'seal'").pluck().get() === 1;
      return [
        ...(check === 'ok' ? [] : [check]),
        ...(known ? lost(db, acknowledged) : acknowledged.map((line) => `lost: ${line}`)),
      ];
    } finally {
      db.close();
    }
  } catch (error) {
    return [String(error)];
  }
};

describe.skipIf(!hasStrace)('loss of power (strace is missing, or may not trace here)', () => {
  test(`${IMAGES} images of the disk: nothing acknowledged is lost`, {
    timeout: 60_000 + IMAGES * 100,
  }, () => {
    const random = randomFrom(11);
    const alone = record([]);
    const beside = record(['open']);
    expect(faultsIn(alone, Math.ceil(IMAGES / 2), random)).toEqual([]);
    expect(faultsIn(beside, Math.floor(IMAGES / 2), random)).toEqual([]);
  });

  test('with synchronous=NORMAL the same images lose some: the harness sees it', { timeout: 120_000 }, () => {
    const faults = faultsIn(record(['open', 'normal']), 300, randomFrom(13));
    expect(faults.filter((fault) => fault.includes('lost: ')).length).toBeGreaterThan(20);
  });
});

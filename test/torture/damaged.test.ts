/** Damaged files: nothing crashes or hangs on them, and every bit that flips in a row a user wrote is found. */
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { examine } from '../../src/store/examine.ts';
import { SEALED } from '../../src/store/seals.ts';
import { IN_MEMORY, type InProcess, openInProcess } from '../e2e/in-process.ts';
import { fillStore } from '../store/fill.ts';
import { count, randomFrom } from './counts.ts';

const FILES = count(500, 50_000);
const PAGE = 4096;

let jobfu: InProcess;
let whole: Buffer;
beforeAll(async () => {
  jobfu = openInProcess(IN_MEMORY);
  // Long enough that some texts fill pages of their own.
  await fillStore(jobfu.database, 12, 60);
  whole = readFileSync(jobfu.database);
});
afterAll(() => jobfu.remove());

const random = randomFrom(17);
const below = (most: number): number => Math.floor(random() * most);

/** Ways a file comes back from a bad disk. */
const DAMAGES: Readonly<Record<string, (bytes: Buffer) => Buffer>> = {
  'cut off': (bytes) => bytes.subarray(0, below(bytes.length)),
  'zeroes to the end': (bytes) => bytes.fill(0, below(bytes.length / 512) * 512),
  'some sectors of zeroes': (bytes) => {
    const at = below(bytes.length / 512) * 512;
    return bytes.fill(0, at, Math.min(bytes.length, at + 512 * (1 + below(8))));
  },
  'a page of noise': (bytes) => {
    const at = below(bytes.length / PAGE) * PAGE;
    for (let i = at; i < at + PAGE; i++) bytes[i] = below(256);
    return bytes;
  },
  'one bit': (bytes) => flip(bytes, below(bytes.length * 8)),
  'forty bits': (bytes) => {
    for (let i = 0; i < 40; i++) flip(bytes, below(bytes.length * 8));
    return bytes;
  },
  'a bit of the head': (bytes) => flip(bytes, below(100 * 8)),
  'two pages changed places': (bytes) => {
    const [one, other] = [below(bytes.length / PAGE) * PAGE, below(bytes.length / PAGE) * PAGE];
    const kept = Buffer.from(bytes.subarray(one, one + PAGE));
    bytes.copy(bytes, one, other, other + PAGE);
    kept.copy(bytes, other);
    return bytes;
  },
};

const flip = (bytes: Buffer, bit: number): Buffer => {
  const at = bit >>> 3;
  bytes[at] = (bytes[at] ?? 0) ^ (1 << (bit & 7));
  return bytes;
};

const put = (bytes: Buffer): void => {
  // A file of its own each time: nobody may still know the one before.
  for (const end of ['', '-wal', '-shm', '-journal']) rmSync(jobfu.database + end, { force: true });
  writeFileSync(jobfu.database, bytes);
};

const COMMANDS = [
  ['due'],
  ['list'],
  ['show', '3'],
  ['stats'],
  ['doctor'],
  ['add', '--company', 'Acme', '--at', 'today'],
];

test(`${FILES} damaged files: each command answers, or says what is wrong`, {
  timeout: 60_000 + FILES * 1000,
}, async () => {
  const kinds = Object.entries(DAMAGES);
  const faults: string[] = [];
  for (let i = 0; i < FILES; i++) {
    const [kind, damage] = kinds[i % kinds.length] as (typeof kinds)[number];
    put(damage(Buffer.from(whole)));
    for (const argv of [['doctor'], COMMANDS[below(COMMANDS.length)] ?? ['due']]) {
      const { status, err } = await jobfu.run(argv);
      // What cannot be foreseen of a damaged file may fail by name, but never as a surprise.
      if (status === 1 || err.includes('unexpected'))
        faults.push(`${kind}: ${argv.join(' ')}: ${status} ${err}`);
    }
  }
  expect(faults).toEqual([]);
});

/** Every row of every table of facts. */
const rows = (): unknown[] => {
  const db = new Database(jobfu.database, { readonly: true });
  try {
    return Object.keys(SEALED).map((table) => db.prepare(`SELECT * FROM ${table}`).all());
  } finally {
    db.close();
  }
};

/** Every byte of a row that holds something: heads, keys and values of the cells of the tables of facts. */
const bytesOfRows = (): number[] => {
  const db = new Database(jobfu.database, { readonly: true });
  const names = Object.keys(SEALED);
  const pages = db
    .prepare<[string], { name: string; pageno: number; pagetype: string }>(
      'SELECT name, pageno, pagetype FROM dbstat WHERE name IN (SELECT value FROM json_each(?))',
    )
    .all(JSON.stringify(names));
  db.close();
  return pages.flatMap(({ pageno, pagetype }) => {
    const page = (pageno - 1) * PAGE;
    const at = (offset: number): number => whole.readUInt16BE(page + offset);
    if (pagetype === 'internal') return [];
    // A page of a long text: the number of the next page, then the text as far as it goes.
    if (pagetype === 'overflow') return range(page + 4, page + lastByte(page));
    const cells = Array.from({ length: at(3) }, (_, i) => at(8 + i * 2));
    expect(at(1), 'nothing was ever taken out of these pages').toBe(0);
    return range(page + Math.min(...cells), page + PAGE);
  });
};

const range = (from: number, to: number): number[] => Array.from({ length: to - from }, (_, i) => from + i);

const lastByte = (page: number): number => {
  let last = PAGE;
  while (last > 4 && whole[page + last - 1] === 0) last--;
  return last;
};

test(`${FILES} bits flipped in rows a user wrote: doctor finds every one`, {
  timeout: 60_000 + FILES * 200,
}, () => {
  put(whole);
  expect(examine(jobfu.database)).toMatchObject({ damage: [], unchecked: 0, applications: 12 });
  const bytes = bytesOfRows();
  expect(bytes.length).toBeGreaterThan(20_000);
  const sound = JSON.stringify(rows());
  const missed: string[] = [];
  let unread = 0;
  for (let i = 0; i < FILES; i++) {
    const at = bytes[below(bytes.length)] ?? 0;
    const bit = below(8);
    put(flip(Buffer.from(whole), at * 8 + bit));
    if (examine(jobfu.database)?.damage.length !== 0) continue;
    // The number of a row stands in its key; SQLite keeps an empty place for it in the row, and never reads that.
    if (JSON.stringify(rows()) === sound) unread++;
    else missed.push(`bit ${bit} of byte ${at}`);
  }
  expect(missed).toEqual([]);
  expect(unread).toBeLessThan(FILES / 25);
});

test('a folder of backups among which most are damaged: the newest good one is found', async () => {
  put(whole);
  const folder = `${jobfu.database}-backups`;
  // Commands on damaged files may have left backups of their own.
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder);
  const name = (day: number): string => join(folder, `2026030${day}T090000000Z-daily.db`);
  for (let day = 1; day <= 9; day++) {
    cpSync(jobfu.database, name(day));
    if (day > 3) writeFileSync(name(day), Buffer.from(whole).fill(9, day * 1000, day * 1000 + 500));
  }
  put(Buffer.from(whole).fill(7, 0, 5000));
  const { repaired } = await jobfu.json<{ repaired: string[] }>(['doctor', '--repair', '--yes']);
  expect(repaired.join()).toContain(name(3));
  expect(existsSync(name(9))).toBe(true);
  expect(examine(jobfu.database)?.damage).toEqual([]);
});

/** Seals on rows: every column is under one, damage is found, and other programs may still write. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { crc32 as zlibCrc32 } from 'node:zlib';
import Database from 'better-sqlite3';
import fc from 'fast-check';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { crc32 } from '../../src/store/checksum.ts';
import { examine } from '../../src/store/examine.ts';
import { SEALED } from '../../src/store/seals.ts';
import { openStore } from '../../src/store/sqlite.ts';
import { instant } from '../domain/searches.ts';
import { fillStore } from './fill.ts';

let folder: string;
let path: string;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'jobfu-seals-'));
  path = join(folder, 'jobfu.db');
  await fillStore(path, 3);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const sqlite = <T>(work: (db: Database.Database) => T): T => {
  const db = new Database(path);
  try {
    return work(db);
  } finally {
    db.close();
  }
};

/** Changes rows as damage does: past the triggers. */
const behind = (sql: string): void =>
  sqlite((db) => {
    const triggers = db
      .prepare<[], { name: string; sql: string }>(
        "SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'",
      )
      .all();
    for (const { name } of triggers) db.exec(`DROP TRIGGER "${name}"`);
    db.exec(sql);
    for (const trigger of triggers) db.exec(trigger.sql);
  });

const rowsDamage = (): string[] =>
  (examine(path)?.damage ?? []).filter(({ is }) => is === 'rows').map(({ says }) => says);

test('the checksum is the one of zip files', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), fc.uint8Array({ maxLength: 30 }), (bytes, more) => {
      expect(crc32(bytes)).toBe(zlibCrc32(bytes));
      expect(crc32(more, crc32(bytes))).toBe(zlibCrc32(Buffer.concat([bytes, more])));
    }),
  );
});

/** What is worked out from the facts, or only serves to keep them. */
const NO_FACTS = [
  'unsettled',
  'name',
  'relation',
  'outlook',
  'prospect',
  'stamp',
  'sequence',
  'seal',
  'recording',
  'published',
];

test('every column of every table of facts is under a seal', () => {
  const columns = sqlite((db) =>
    db
      .prepare<[], { table: string; column: string }>(
        `SELECT t.name AS "table", c.name AS "column" FROM pragma_table_list t, pragma_table_info(t.name) c
         WHERE t.schema = 'main' AND t.name NOT LIKE 'sqlite_%' ORDER BY t.name, c.cid`,
      )
      .all(),
  );
  const facts = columns.filter(({ table }) => !NO_FACTS.includes(table));
  const sealed = Object.entries(SEALED).flatMap(([table, { columns: of }]) =>
    of.map((column) => ({ table, column })),
  );
  const sorted = (list: typeof facts): string[] =>
    list.map(({ table, column }) => `${table}.${column}`).sort();
  expect(sorted(sealed)).toEqual(sorted(facts));
});

test('what jobfu wrote holds, every table with rows in it', () => {
  expect(examine(path)).toMatchObject({ damage: [], unchecked: 0, applications: 3 });
  for (const table of Object.keys(SEALED)) {
    expect([table, sqlite((db) => db.prepare(`SELECT count(*) > 0 AS filled FROM ${table}`).get())]).toEqual([
      table,
      { filled: 1 },
    ]);
  }
});

test.each([
  [
    'a letter of a word',
    "UPDATE message SET text = replace(text, 'touch', 'tough') WHERE id = 2",
    'message 2 has changed',
  ],
  [
    'nothing became an empty word',
    "UPDATE application SET note = '' WHERE id = 1",
    'application 1 has changed',
  ],
  [
    'a word moved into the next column',
    "UPDATE person SET name = 'Dana', email = ' Lee' || email WHERE id = 1",
    'person 1 has changed',
  ],
  ['a setting', "UPDATE setting SET value = 'Sam Reef' WHERE key = 'name'", 'setting name has changed'],
  ['a row that went', 'DELETE FROM topic WHERE id = 1', 'topic 1 is gone'],
  ['a row from nowhere', "INSERT INTO setting VALUES ('phone', '1')", 'setting phone came from nowhere'],
  ['a pair that went', 'DELETE FROM interview_person WHERE interview_id = 1', 'interview_person 1 1 is gone'],
])('found: %s', (_what, sql, says) => {
  behind(sql);
  expect(rowsDamage().join()).toContain(says);
});

test('another program may write: its rows pass, are counted, and are sealed with the next change', async () => {
  sqlite((db) =>
    db.exec("UPDATE person SET role = 'boss' WHERE id = 1; INSERT INTO setting VALUES ('phone', '1')"),
  );
  expect(examine(path)).toMatchObject({ damage: [], unchecked: 2 });
  const store = await openStore(path, { now: instant(10, 0) });
  await store.write((writer) => writer.setSetting('email', 'sam@reed.example'), 'set email');
  await store.close();
  expect(examine(path)).toMatchObject({ damage: [], unchecked: 0 });
  behind("UPDATE person SET role = 'moss' WHERE id = 1");
  expect(rowsDamage().join()).toContain('person 1');
});

test('numbers that have run backwards are found', () => {
  behind('UPDATE sequence SET last = 1');
  expect(examine(path)?.damage.map(({ is }) => is)).toEqual(['numbers']);
});

test('the newest note tells what the clock has to be past', () => {
  expect(examine(path)?.latest).toBe(instant(0, 0));
});

test('a row finds its seal by the whole key: reading all seals of its table would cost the square of a large change', () => {
  interface Step {
    readonly opcode: string;
    readonly p1: number;
    readonly p2: number;
    readonly p4: string | null;
  }
  sqlite((db) => {
    const root = db.prepare("SELECT rootpage FROM sqlite_schema WHERE name = 'seal'").pluck().get();
    const shortest = Object.entries(SEALED).map(([table, { key }]) => {
      const where = key.map((column) => `${column} = 1`).join(' AND ');
      const cursors = new Map<number, number>();
      const columns = db
        .prepare<[], Step>(`EXPLAIN DELETE FROM ${table} WHERE ${where}`)
        .all()
        .flatMap(({ opcode, p1, p2, p4 }) => {
          if (opcode === 'OpenWrite' || opcode === 'OpenRead') cursors.set(p1, p2);
          return opcode === 'SeekGE' && cursors.get(p1) === root ? [Number(p4)] : [];
        });
      return [table, Math.min(...columns)];
    });
    expect(shortest).toEqual(Object.keys(SEALED).map((table) => [table, 3]));
  });
});

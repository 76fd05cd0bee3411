/** The log of what was done: what is one unit, what it holds, and that a step along it puts back every row. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { connect } from '../../src/store/connection.ts';
import { MIGRATIONS } from '../../src/store/migrate.ts';
import { APPLICATION_ID, SCHEMA_VERSION } from '../../src/store/schema.ts';
import { openStore } from '../../src/store/sqlite.ts';
import type { Store } from '../../src/store/store.ts';
import { dump } from './dump.ts';

const NOW = '2026-03-11T09:00:00.000Z';

let folder: string;
let path: string;
const open: Store[] = [];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'jobfu-log-'));
  path = join(folder, 'jobfu.db');
});
afterEach(async () => {
  for (const store of open.splice(0)) await store.close();
  rmSync(folder, { recursive: true, force: true });
});

const opened = async (): Promise<Store> => {
  const store = await openStore(path, { now: NOW });
  open.push(store);
  return store;
};

const application = (company: string) => ({
  company,
  role: null,
  applied: null,
  url: null,
  note: null,
  region: null,
  created: NOW,
});

const says = async (store: Store): Promise<string[]> =>
  (await store.log.units(100)).map((unit) => `${unit.id}${unit.undone ? ' undone' : ''} ${unit.says}`);

/** A row in every table of facts, as the first version of jobfu wrote them. */
const EVERYTHING = `
UPDATE sequence SET last = 6;
INSERT INTO application (id, company, role, created) VALUES (1, 'Acme', 'Engineer', '${NOW}');
INSERT INTO person (id, application_id, name, email) VALUES (1, 1, 'Dana Lee', 'dana@acme.example');
INSERT INTO interview (id, application_id, stage, at, minutes) VALUES (1, 1, 'phone', '2026-03-10', 45);
INSERT INTO interview_person (interview_id, person_id) VALUES (1, 1);
INSERT INTO topic (id, interview_id, person_id, text) VALUES (1, 1, 1, 'billing');
INSERT INTO message (id, application_id, text, said_on, interview_id, person_id, reading) VALUES (2, 1, 'Soon.', '2026-03-10', 1, 1, '{"kind":"vague"}');
INSERT INTO correction (id, message_id, label, at) VALUES (1, 2, 'none', '${NOW}');
INSERT INTO letter (id, application_id, template, sent_on, via, text) VALUES (3, 1, 'thankyou', '2026-03-11', 'email', 'Dear “Dana”,
thank you – 谢谢 🦊');
INSERT INTO letter_person (letter_id, person_id) VALUES (3, 1);
INSERT INTO decision (id, application_id, verb, rule, about, at) VALUES (5, 1, 'skip', 'check-in', 'x', '${NOW}');
INSERT INTO ending (id, application_id, status, at) VALUES (6, 1, 'ghosted', '${NOW}');
INSERT INTO setting (key, value) VALUES ('name', 'Sam Reed');
`;

/** What later versions brought, for their tables of facts. */
const SINCE = `
INSERT INTO draft (id, application_id, template, at, subject, text) VALUES (4, 1, 'checkin', '${NOW}', 'News?', 'Any news, Dana?');
INSERT INTO draft_person (draft_id, person_id) VALUES (4, 1);
`;

const FACTS = [
  'application',
  'person',
  'interview',
  'interview_person',
  'topic',
  'message',
  'correction',
  'letter',
  'letter_person',
  'draft',
  'draft_person',
  'decision',
  'ending',
  'setting',
];

const madeByVersionOne = (): void => {
  const db = new Database(path);
  db.pragma('journal_mode = WAL');
  db.exec(MIGRATIONS[0].sql);
  db.exec(EVERYTHING);
  db.pragma(`application_id = ${APPLICATION_ID}`);
  db.pragma('user_version = 1');
  db.close();
};

test('a database of version 1 comes up with every row, and what is done from then on can be undone', async () => {
  madeByVersionOne();
  const before = dump(path);
  const store = await opened();
  expect(dump(path)).toEqual(before);
  const then = FACTS.filter((table) => !table.startsWith('draft'));
  expect(Object.keys(before)).toEqual(expect.arrayContaining([...then, 'sequence', 'sqlite_sequence']));
  expect(await store.log.undo(1)).toEqual([]);
  await store.write(async (writer) => {
    const id = await writer.addApplication(application('Borealis'));
    await writer.addEnding(id, 'withdrawn', NOW);
    await writer.completePerson(1, { email: null, role: 'recruiter' });
    await writer.setSetting('name', null);
  }, 'did this and that');
  expect(dump(path)).not.toEqual(before);
  expect(await store.log.undo(9)).toMatchObject([{ says: 'did this and that', at: NOW }]);
  expect(dump(path)).toEqual(before);
  const db = connect(path);
  expect(db.pragma('user_version', { simple: true })).toBe(SCHEMA_VERSION);
  expect([db.pragma('integrity_check', { simple: true }), db.pragma('foreign_key_check')]).toEqual([
    'ok',
    [],
  ]);
  db.close();
});

test('every column of every fact is recorded, whatever happens to its row', async () => {
  madeByVersionOne();
  const store = await opened();
  const db = new Database(path);
  db.pragma('foreign_keys = ON');
  db.exec(SINCE);
  const before = dump(path);
  const recorded = (work: () => void): void => {
    db.exec("INSERT INTO unit (id, at, says, counters) VALUES (1, '', 'by hand', '{\"sequence\":6}')");
    db.exec('INSERT INTO recording (unit_id) VALUES (1)');
    work();
    db.exec('DELETE FROM recording');
  };
  const counters = JSON.stringify(
    Object.fromEntries([
      ['sequence', 6],
      ...db
        .prepare<[], { name: string; seq: number }>('SELECT * FROM sqlite_sequence')
        .all()
        .map(({ name, seq }) => [name, seq]),
    ]),
  );
  const columns = FACTS.flatMap((table) =>
    db
      .prepare<[string], { name: string; pk: number; type: string }>('SELECT * FROM pragma_table_info(?)')
      .all(table)
      .filter(({ pk, name }) => pk === 0 && !name.endsWith('_id'))
      .map(({ name, type }) => ({ table, name, type })),
  );
  expect(columns.length).toBeGreaterThan(30);
  for (const { table, name, type } of columns) {
    const other =
      type === 'INTEGER'
        ? '7'
        : ({ reading: "'{}'", verb: "'done'", status: "'accepted'" }[name] ?? "'other'");
    recorded(() => db.exec(`UPDATE ${table} SET ${name} = ${other}`));
    db.prepare('UPDATE unit SET counters = ?').run(counters);
    expect(dump(path), `${table}.${name}`).not.toEqual(before);
    expect(await store.log.undo(1)).toHaveLength(1);
    expect(dump(path), `${table}.${name}`).toEqual(before);
    db.exec('DELETE FROM unit');
  }
  recorded(() => db.exec('DELETE FROM application; DELETE FROM setting'));
  db.prepare('UPDATE unit SET counters = ?').run(counters);
  const gone = dump(path);
  expect(Object.keys(gone).filter((table) => FACTS.includes(table))).toEqual([]);
  await store.log.undo(1);
  expect(dump(path)).toEqual(before);
  await store.log.redo(1);
  expect(dump(path)).toEqual(gone);
  db.close();
});

test('a table of facts that is new has to be recorded, or undo would pass it over', () => {
  const db = connect(path);
  const derived = ['unsettled', 'name', 'relation', 'outlook', 'prospect', 'stamp', 'sequence', 'seal'];
  // What a calendar was told cannot be taken back, only told anew.
  const own = ['unit', 'change', 'recording', 'published'];
  const tables = db
    .prepare<[], { name: string }>(
      "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'",
    )
    .all()
    .map(({ name }) => name)
    .filter((name) => !derived.includes(name) && !own.includes(name));
  const triggers = db
    .prepare<[], { name: string; sql: string }>("SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'")
    .all();
  const unrecorded = tables.flatMap((table) =>
    db
      .prepare<[string], { name: string; pk: number }>('SELECT name, pk FROM pragma_table_info(?)')
      .all(table)
      .flatMap(({ name, pk }) => {
        const of = (kind: string): string =>
          triggers.find((trigger) => trigger.name === `${table}_${kind}_recorded`)?.sql ?? '';
        const missing = [
          ...(of('delete').includes(`'${name}', OLD.${name}`) ? [] : ['delete']),
          ...(pk > 0 || of('update').includes(`'${name}' AS name, OLD.${name}`) ? [] : ['update']),
          ...(pk === 0 || of('insert').includes(`'${name}', NEW.${name}`) ? [] : ['insert']),
        ];
        return missing.map((kind) => `${kind} of ${table}.${name}`);
      }),
  );
  db.close();
  expect(tables.sort()).toEqual([...FACTS].sort());
  expect(unrecorded).toEqual([]);
});

test('what one command writes in several goes is one unit, while nobody else comes between', async () => {
  const first = await opened();
  const id = await first.write((writer) => writer.addApplication(application('Acme')), 'added Acme');
  await first.write((writer) => writer.addEnding(id, 'ghosted', NOW), 'closed it');
  await first.write((writer) => writer.addEnding(id, 'reopened', NOW), 'closed it');
  expect(await says(first)).toEqual(['1 added Acme; closed it']);
  const second = await opened();
  await second.write((writer) => writer.addApplication(application('Borealis')), 'added Borealis');
  await first.write((writer) => writer.addEnding(id, 'withdrawn', NOW), 'withdrew');
  expect(await says(first)).toEqual(['3 withdrew', '2 added Borealis', '1 added Acme; closed it']);
  await second.log.undo(3);
  expect(await second.applications()).toEqual([]);
});

test('a unit undone by another command does not go on', async () => {
  const first = await opened();
  await first.write((writer) => writer.setSetting('name', 'Sam'), 'set name');
  await (await opened()).log.undo(1);
  await first.write((writer) => writer.setSetting('phone', '1'), 'set phone');
  expect(await says(first)).toEqual(['2 set phone']);
  await first.log.undo(1);
  expect(await first.settings()).toEqual({});
});

test('nothing changed, nothing logged, and what was undone can still be done again', async () => {
  const store = await opened();
  await store.write((writer) => writer.setSetting('name', 'Sam'), 'set name');
  await store.write((writer) => writer.setSetting('phone', '1'), 'set phone');
  const whole = dump(path);
  const other = await opened();
  await other.write((writer) => writer.setSetting('name', 'Sam'), 'set name again');
  expect(await says(other)).toEqual(['1 set name; set phone']);
  await other.log.undo(1);
  await other.write((writer) => writer.setSetting('email', null), 'unset what was not set');
  expect(await says(other)).toEqual(['1 undone set name; set phone']);
  expect(await other.log.redo(5)).toHaveLength(1);
  expect(dump(path)).toEqual(whole);
});

test('something new after undo: what was undone is gone for good', async () => {
  const store = await opened();
  await store.write((writer) => writer.addApplication(application('Acme')), 'added Acme');
  await store.log.undo(1);
  const id = await store.write((writer) => writer.addApplication(application('Borealis')), 'added Borealis');
  expect(id).toBe(1);
  expect(await store.log.redo(1)).toEqual([]);
  expect((await store.applications()).map(({ company }) => company)).toEqual(['Borealis']);
});

test('a step that fails half-way leaves everything as it was', async () => {
  const store = await opened();
  await store.write((writer) => writer.addApplication(application('Acme')), 'added Acme');
  const before = dump(path);
  const failing = await openStore(path, {
    now: NOW,
    settle: async () => {
      throw new Error('half-way');
    },
  });
  open.push(failing);
  await expect(failing.log.undo(1)).rejects.toThrow('half-way');
  expect(dump(path)).toEqual(before);
  expect(await says(store)).toEqual(['1 added Acme']);
});

test('rows another program has taken away do not hold undo up', async () => {
  const store = await opened();
  const id = await store.write((writer) => writer.addApplication(application('Acme')), 'added Acme');
  const other = await opened();
  await other.write((writer) => writer.addEnding(id, 'ghosted', NOW), 'closed Acme');
  const db = new Database(path);
  db.exec('DELETE FROM ending');
  db.close();
  expect(await other.log.undo(2)).toHaveLength(2);
  expect(await other.applications()).toEqual([]);
});

test('somebody or an interview taken out unsettles the application once, and nothing stands in the way', async () => {
  madeByVersionOne();
  const before = dump(path);
  const store = await opened();
  await store.write(async (writer) => {
    await writer.removePerson(1);
    await writer.removeInterview(1);
  }, 'took out both');
  expect(await store.outlooks.unsettled()).toEqual([1]);
  const [acme] = await store.applications();
  expect(acme).toMatchObject({ people: [], interviews: [], messages: [{ interview: null, from: null }] });
  expect(acme?.letters).toMatchObject([{ to: [] }]);
  await store.log.undo(1);
  expect(dump(path)).toEqual(before);
});

/** The store on real files: what is kept comes back, and what SQLite is told on every open. */
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { Fault } from '../../src/domain/errors.ts';
import { connect } from '../../src/store/connection.ts';
import { APPLICATION_ID, isCurrent, SCHEMA_VERSION } from '../../src/store/schema.ts';
import { openStore } from '../../src/store/sqlite.ts';
import type { Store } from '../../src/store/store.ts';
import { reading } from '../domain/build.ts';

const NOW = '2026-03-11T09:00:00.000Z';

let folder: string;
let path: string;
const open: Store[] = [];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'jobfu-store-'));
  path = join(folder, 'data', 'jobfu.db');
});
afterEach(async () => {
  for (const store of open.splice(0)) await store.close();
  rmSync(folder, { recursive: true, force: true });
});

const opened = async (file = path): Promise<Store> => {
  const store = await openStore(file, { now: NOW });
  open.push(store);
  return store;
};

const acme = {
  company: 'Acme',
  role: null,
  applied: null,
  url: null,
  note: null,
  region: null,
  created: '2026-03-10T15:00:00.000Z',
};

const faultOf = async (work: () => Promise<unknown>): Promise<Fault> => {
  const fault = await work().then(
    () => null,
    (error: unknown) => error,
  );
  expect(fault).toBeInstanceOf(Fault);
  return fault as Fault;
};

test('everything that is kept comes back as it was', async () => {
  const store = await opened();
  const id = await store.write(async (writer) => {
    const application = await writer.addApplication({ ...acme, role: 'Senior Engineer', region: 'DE-BY' });
    const dana = await writer.addPerson(application, {
      name: 'Dana O’Lee 🦊',
      email: 'dana@acme.example',
      role: 'recruiter',
    });
    const interview = await writer.addInterview(application, {
      stage: 'phone',
      at: '2026-03-10T15:00:00.000Z',
      zone: 'Europe/Berlin',
      minutes: 45,
      with: [dana],
      topics: [
        { text: 'the billing migration', person: dana },
        { text: 'on-call', person: null },
      ],
      project: 'payments',
      challenge: 'scale',
      place: 'https://acme.example/room',
      note: 'two\nlines',
    });
    const message = await writer.addMessage(application, {
      text: 'We will be in touch.\r\n“Soon”',
      on: '2026-03-10',
      via: 'in-person',
      interview,
      from: dana,
      subject: null,
      reading: reading('vague'),
    });
    await writer.addCorrection(message, { as: 'none', by: null, at: '2026-03-11T09:00:00.000Z' });
    await writer.addCorrection(message, { as: null, by: '2026-03-20', at: '2026-03-11T09:01:00.000Z' });
    await writer.addLetter(application, {
      template: 'thankyou',
      to: [dana],
      on: '2026-03-11',
      via: 'email',
      subject: 'Thanks',
      text: 'Dear …',
    });
    await writer.addDecision(application, {
      verb: 'snooze',
      rule: 'check-in',
      about: 'check-in/i1/1',
      at: '2026-03-17T09:00:00.000Z',
      until: '2026-03-19',
    });
    await writer.addEnding(application, 'ghosted', '2026-04-17T09:00:00.000Z');
    await writer.setSetting('name', 'Sam Reed');
    return application;
  }, 'kept all of it');
  await store.close();
  const again = await opened();
  const kept = await again.application(id);
  expect(kept).toEqual({
    id,
    ...acme,
    role: 'Senior Engineer',
    region: 'DE-BY',
    people: [{ id: 1, name: 'Dana O’Lee 🦊', email: 'dana@acme.example', role: 'recruiter' }],
    interviews: [
      {
        id: 1,
        stage: 'phone',
        at: '2026-03-10T15:00:00.000Z',
        zone: 'Europe/Berlin',
        minutes: 45,
        with: [1],
        topics: [
          { text: 'the billing migration', person: 1 },
          { text: 'on-call', person: null },
        ],
        project: 'payments',
        challenge: 'scale',
        place: 'https://acme.example/room',
        note: 'two\nlines',
        cancelled: null,
      },
    ],
    messages: [
      {
        id: 2,
        text: 'We will be in touch.\r\n“Soon”',
        on: '2026-03-10',
        via: 'in-person',
        interview: 1,
        from: 1,
        subject: null,
        reading: reading('vague'),
        correction: { as: null, by: '2026-03-20', at: '2026-03-11T09:01:00.000Z' },
      },
    ],
    letters: [
      {
        id: 3,
        template: 'thankyou',
        to: [1],
        on: '2026-03-11',
        via: 'email',
        subject: 'Thanks',
        text: 'Dear …',
      },
    ],
    decisions: [
      {
        id: 4,
        verb: 'snooze',
        rule: 'check-in',
        about: 'check-in/i1/1',
        at: '2026-03-17T09:00:00.000Z',
        until: '2026-03-19',
      },
    ],
    endings: [{ id: 5, as: 'ghosted', at: '2026-04-17T09:00:00.000Z' }],
  });
  expect(await again.applications()).toEqual([kept]);
  expect(await again.settings()).toEqual({ name: 'Sam Reed' });
  expect(await again.application(99)).toBeNull();
});

test('a change that fails half-way leaves nothing behind', async () => {
  const store = await opened();
  await store.write((writer) => writer.addApplication(acme), 'added Acme');
  await expect(
    store.write(async (writer) => {
      await writer.addApplication({ ...acme, company: 'Borealis' });
      throw new Error('half-way');
    }, 'added Borealis'),
  ).rejects.toThrow('half-way');
  expect((await store.applications()).map(({ company }) => company)).toEqual(['Acme']);
});

test('reading a file that is not there finds nothing and makes nothing', async () => {
  const store = await opened();
  expect(await store.applications()).toEqual([]);
  expect(existsSync(path)).toBe(false);
  expect(existsSync(join(folder, 'data'))).toBe(false);
});

test('the folder and the file are the owner’s alone, and stay so', async () => {
  const store = await opened();
  await store.write((writer) => writer.addApplication(acme), 'added Acme');
  const mode = (file: string): number => statSync(file).mode & 0o777;
  expect(mode(join(folder, 'data'))).toBe(0o700);
  expect(mode(path)).toBe(0o600);
  expect(mode(`${path}-wal`)).toBe(0o600);
  await store.close();
  chmodSync(path, 0o644);
  await opened();
  expect(mode(path)).toBe(0o600);
});

test.skipIf(!existsSync('/proc/self'))('a place where no folder can ever be made is refused', async () => {
  const store = await opened('/proc/nowhere/at/all/jobfu.db');
  const fault = await faultOf(() => store.write((writer) => writer.addApplication(acme), 'added Acme'));
  expect(fault).toMatchObject({ kind: 'io', message: expect.stringContaining('cannot be opened') });
});

test('a re-opened file is as safe as a new one', async () => {
  const first = connect(join(folder, 'first.db'));
  first.close();
  const again = connect(join(folder, 'first.db'));
  const pragma = (name: string): unknown => again.pragma(name, { simple: true });
  expect({
    journal: pragma('journal_mode'),
    synchronous: pragma('synchronous'),
    foreignKeys: pragma('foreign_keys'),
  }).toEqual({ journal: 'wal', synchronous: 2, foreignKeys: 1 });
  expect(pragma('busy_timeout')).toBeGreaterThanOrEqual(5000);
  again.close();
});

describe('files that are not ours to write', () => {
  test('a newer schema is refused and the file left as it is', async () => {
    const store = await opened();
    await store.write((writer) => writer.addApplication(acme), 'added Acme');
    await store.close();
    const db = new Database(path);
    db.pragma(`user_version = ${SCHEMA_VERSION + 1}`);
    db.pragma('wal_checkpoint(TRUNCATE)');
    db.close();
    const before = readFileSync(path);
    const fault = await faultOf(() => openStore(path, { now: NOW }));
    expect(fault.kind).toBe('damaged');
    expect(fault.message).toContain(`version ${SCHEMA_VERSION + 1}`);
    expect(readFileSync(path).equals(before)).toBe(true);
  });

  test('another program’s database is refused', async () => {
    const foreign = join(folder, 'other.db');
    const db = new Database(foreign);
    db.exec('CREATE TABLE theirs (x)');
    db.close();
    chmodSync(foreign, 0o644);
    const before = readFileSync(foreign);
    expect((await faultOf(() => openStore(foreign, { now: NOW }))).message).toContain('not a jobfu database');
    await faultOf(async () => connect(foreign));
    expect(readFileSync(foreign).equals(before)).toBe(true);
    expect(statSync(foreign).mode & 0o777).toBe(0o644);
  });

  test.each([
    ['text', Buffer.from('this is no database at all, only a letter to somebody. '.repeat(40))],
    ['zeroes after a good head', Buffer.concat([Buffer.from('SQLite format 3\0'), Buffer.alloc(4096, 7)])],
  ])('%s is damaged', async (_what, bytes) => {
    const bad = join(folder, 'bad.db');
    writeFileSync(bad, bytes);
    expect((await faultOf(() => openStore(bad, { now: NOW }))).kind).toBe('damaged');
    expect(readFileSync(bad).equals(bytes)).toBe(true);
  });

  test('a folder in its place is an I/O fault that names it', async () => {
    mkdirSync(path, { recursive: true });
    const fault = await faultOf(() => openStore(path, { now: NOW }));
    expect(fault.kind).toBe('io');
    expect(fault.message).toContain(path);
  });

  test('a first run that looks while another one makes the tables sees none of them, or all', () => {
    const file = join(folder, 'first.db');
    new Database(file).exec('PRAGMA journal_mode = WAL').close();
    const looking = new Database(file);
    // Between the questions for the version and for whose it is, the other one commits.
    const pragma = looking.pragma.bind(looking);
    let asked = 0;
    looking.pragma = (...words) => {
      const answer = pragma(...words);
      if (++asked === 2) connect(file).close();
      return answer;
    };
    expect(isCurrent(looking, file)).toBe(true);
    looking.close();
  });

  test('an empty file becomes a database', async () => {
    mkdirSync(join(folder, 'data'));
    writeFileSync(path, '');
    const store = await opened();
    await store.write((writer) => writer.addApplication(acme), 'added Acme');
    expect(await store.applications()).toHaveLength(1);
  });
});

test('the schema holds nothing loose: strict tables, every foreign key with an index', async () => {
  const store = await opened();
  await store.write((writer) => writer.addApplication(acme), 'added Acme');
  await store.close();
  const db = new Database(path, { readonly: true });
  expect(db.pragma('application_id', { simple: true })).toBe(APPLICATION_ID);
  const tables = db
    .prepare<[], { name: string; strict: number }>(
      "SELECT name, strict FROM pragma_table_list WHERE schema = 'main' AND name NOT LIKE 'sqlite_%'",
    )
    .all();
  expect(tables.length).toBeGreaterThan(10);
  expect(tables.filter(({ strict }) => strict !== 1)).toEqual([]);
  const bare = tables.flatMap(({ name }) =>
    db
      .prepare<[string], { from: string }>('SELECT "from" FROM pragma_foreign_key_list(?)')
      .all(name)
      .filter(({ from }) => {
        const leading = db
          .prepare<[string], { column: string }>(
            'SELECT ii.name AS column FROM pragma_index_list(?) il JOIN pragma_index_info(il.name) ii WHERE ii.seqno = 0',
          )
          .all(name);
        const [only, more] = db
          .prepare<[string], { name: string }>('SELECT name FROM pragma_table_info(?) WHERE pk > 0')
          .all(name);
        const isRowid = only?.name === from && more === undefined;
        return !isRowid && !leading.some(({ column }) => column === from);
      })
      .map(({ from }) => `${name}.${from}`),
  );
  db.close();
  expect(bare).toEqual([]);
});

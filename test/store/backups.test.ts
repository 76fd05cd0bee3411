/** Backups: when they are made, which are kept, that they are good; and migrations, which are never made without one. */
import { chmodSync, existsSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { backupsFolder, listBackups } from '../../src/store/backups.ts';
import { examine } from '../../src/store/examine.ts';
import { type Dated, localDay, toKeep } from '../../src/store/keeping.ts';
import { MIGRATIONS } from '../../src/store/migrate.ts';
import { newestGoodBackup, restore } from '../../src/store/restore.ts';
import { backUpNow } from '../../src/store/safekeeping.ts';
import { APPLICATION_ID, SCHEMA_VERSION } from '../../src/store/schema.ts';
import { openStore } from '../../src/store/sqlite.ts';
import { fillStore } from './fill.ts';

let folder: string;
let path: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'jobfu-backups-'));
  path = join(folder, 'data', 'jobfu.db');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const NOW = '2026-03-11T09:00:00.000Z';
const DAY = 86_400_000;
/** Days after today, for a file that is made today. */
const later = (days: number): Date => new Date(Date.now() + days * DAY);

const writeOn = async (at: Date, name: string): Promise<string[]> => {
  const warnings: string[] = [];
  const store = await openStore(path, { now: NOW, clock: () => at, warn: (says) => warnings.push(says) });
  await store.write((writer) => writer.setSetting('name', name), 'name');
  await store.write((writer) => writer.setSetting('phone', name), 'phone');
  await store.close();
  return warnings;
};

const settingsIn = async (file: string): Promise<unknown> => {
  const db = new Database(file, { readonly: true });
  try {
    return Object.fromEntries(
      db
        .prepare<[], { key: string; value: string }>('SELECT key, value FROM setting')
        .all()
        .map(({ key, value }) => [key, value]),
    );
  } finally {
    db.close();
  }
};

describe('once a day, before the first change', () => {
  test('a file made today has none; each later day has one, with what stood there the day before', async () => {
    await writeOn(later(0), 'first');
    expect(listBackups(path)).toEqual([]);
    await writeOn(later(1), 'second');
    await writeOn(later(1), 'third');
    await writeOn(later(2), 'fourth');
    const [newest, older, ...more] = listBackups(path);
    expect(more).toEqual([]);
    expect([newest?.kind, localDay(newest?.at ?? later(9))]).toEqual(['daily', localDay(later(2))]);
    expect(await settingsIn(newest?.path ?? '')).toMatchObject({ name: 'third' });
    expect(await settingsIn(older?.path ?? '')).toMatchObject({ name: 'first' });
  });

  test('they are their owner’s alone, good, and nothing unfinished lies beside them', async () => {
    await fillStore(path, 2);
    await writeOn(later(1), 'Sam');
    const mode = (file: string): number => statSync(file).mode & 0o777;
    expect(mode(backupsFolder(path))).toBe(0o700);
    const names = readdirSync(backupsFolder(path));
    expect(names).toHaveLength(1);
    for (const { path: file } of listBackups(path)) {
      expect(mode(file)).toBe(0o600);
      expect(examine(file)).toMatchObject({ damage: [], applications: 2, version: SCHEMA_VERSION });
    }
  });

  test('a folder somebody opened to others is closed again', async () => {
    await writeOn(later(0), 'first');
    await writeOn(later(1), 'second');
    chmodSync(backupsFolder(path), 0o755);
    await writeOn(later(2), 'third');
    expect(statSync(backupsFolder(path)).mode & 0o777).toBe(0o700);
  });

  test('where none can be made the change stands, and the user is told', async () => {
    await writeOn(later(0), 'first');
    writeFileSync(backupsFolder(path), 'in the way');
    const warnings = await writeOn(later(1), 'second');
    expect(warnings).toHaveLength(1);
    expect(warnings[0]).toContain('backup could not be made');
    expect(await settingsIn(path)).toEqual({ name: 'second', phone: 'second' });
  });

  test('a year of days leaves seven daily, four weekly and six monthly ones', async () => {
    const all: Dated[] = Array.from({ length: 365 }, (_, i) => ({
      at: new Date(2026, 0, 1 + i, 9),
      isSpecial: false,
    }));
    expect([...toKeep(all)].map(({ at }) => localDay(at)).sort()).toEqual([
      '2026-07-31',
      '2026-08-31',
      '2026-09-30',
      '2026-10-31',
      '2026-11-30',
      '2026-12-13',
      '2026-12-20',
      '2026-12-25',
      '2026-12-26',
      '2026-12-27',
      '2026-12-28',
      '2026-12-29',
      '2026-12-30',
      '2026-12-31',
    ]);
  });

  test('whatever the days, the newest stays, never more than are promised, and dropping twice drops nothing more', () => {
    const days = fc.array(fc.tuple(fc.integer({ min: 0, max: 900 }), fc.nat(23), fc.boolean()), {
      maxLength: 60,
    });
    fc.assert(
      fc.property(days, (list) => {
        const all = list.map(([day, hour, isSpecial]) => ({
          at: new Date(2026, 0, 1 + day, hour),
          isSpecial,
        }));
        const kept = toKeep(all);
        const newest = Math.max(...all.map(({ at }) => at.getTime()));
        if (all.length > 0) expect([...kept].some(({ at }) => at.getTime() === newest)).toBe(true);
        expect(kept.size).toBeLessThanOrEqual(7 + 4 + 6 + 3);
        expect(toKeep([...kept])).toEqual(kept);
        const kept7 = [...new Set(all.map(({ at }) => localDay(at)))].sort().slice(-7);
        expect([...kept].map(({ at }) => localDay(at))).toEqual(expect.arrayContaining(kept7));
      }),
    );
  });
});

/** A file as the version before this one left it, with rows in every table it had. */
const makeOlder = (version: number): void => {
  const db = new Database(path);
  for (const migration of MIGRATIONS) if (migration.version <= version) db.exec(migration.sql);
  db.exec(`INSERT INTO application (company, created) VALUES ('Acme', '2026-03-10T15:00:00.000Z');
    INSERT INTO person (application_id, name) VALUES (1, 'Dana Lee');
    INSERT INTO interview (id, application_id, at) VALUES (1, 1, '2026-03-10');
    INSERT INTO interview_person VALUES (1, 1);
    INSERT INTO setting VALUES ('name', 'Sam Reed');
    UPDATE sequence SET last = 1;`);
  db.pragma(`application_id = ${APPLICATION_ID}`);
  db.pragma(`user_version = ${version}`);
  db.close();
};

const OLDER = MIGRATIONS.map(({ version }) => version).filter((version) => version < SCHEMA_VERSION);

describe.each(OLDER)('a file of version %i', (version) => {
  beforeEach(async () => {
    await writeOn(later(0), 'x');
    rmSync(join(folder, 'data'), { recursive: true });
    await writeOn(later(0), 'x');
    for (const end of ['', '-wal', '-shm']) rmSync(path + end, { force: true });
    makeOlder(version);
  });

  test('is backed up, brought forward, and its rows are under seals', async () => {
    const store = await openStore(path, { now: NOW });
    expect((await store.applications()).map(({ company, people }) => [company, people.length])).toEqual([
      ['Acme', 1],
    ]);
    await store.close();
    expect(examine(path)).toMatchObject({
      version: SCHEMA_VERSION,
      damage: [],
      unchecked: 0,
      applications: 1,
    });
    const [backup, ...more] = listBackups(path);
    expect(more).toEqual([]);
    expect(backup?.kind).toBe('before-upgrade');
    expect(examine(backup?.path ?? '')).toMatchObject({ version, damage: [], applications: 1 });
  });

  test('is left as it is where no backup can be made', async () => {
    writeFileSync(backupsFolder(path), 'in the way');
    await expect(openStore(path, { now: NOW })).rejects.toThrow('no backup could be made');
    expect(examine(path)?.version).toBe(version);
  });

  test('can be restored into a newer one', async () => {
    const old = join(folder, 'old.db');
    await openStore(path, { now: NOW }).then((store) => store.close());
    const [backup] = listBackups(path);
    await fillStore(join(folder, 'live.db'), 3);
    await backUpNow(path, old, later(0));
    await restore(backup?.path ?? '', join(folder, 'live.db'), later(0));
    expect(examine(join(folder, 'live.db'))).toMatchObject({
      version: SCHEMA_VERSION,
      damage: [],
      applications: 1,
    });
    expect(examine(backup?.path ?? '')?.version).toBe(version);
  });
});

describe('restore', () => {
  const live = async (): Promise<number | undefined> => examine(path)?.applications;
  let copy: string;
  beforeEach(async () => {
    copy = join(folder, 'copy.db');
    await fillStore(path, 2);
    await backUpNow(path, copy, later(0));
    await fillStore(path, 3);
  });

  test('puts back what the backup holds, and keeps what was there', async () => {
    const { kept, wasDamaged, applications } = await restore(copy, path, later(0));
    expect([applications, wasDamaged, await live()]).toEqual([2, false, 2]);
    expect(examine(kept ?? '')).toMatchObject({ damage: [], applications: 5 });
    expect(examine(path)?.damage).toEqual([]);
    await restore(kept ?? '', path, later(0));
    expect(await live()).toBe(5);
  });

  test('somebody who has the database open goes on with what was restored, and loses nothing', async () => {
    const store = await openStore(path, { now: NOW });
    expect(await store.applications()).toHaveLength(5);
    await restore(copy, path, later(0));
    expect(await store.applications()).toHaveLength(2);
    await store.write((writer) => writer.setSetting('phone', '1'), 'phone');
    await store.close();
    expect(await settingsIn(path)).toMatchObject({ phone: '1' });
    expect(examine(path)?.damage).toEqual([]);
  });

  test('a damaged backup is refused, and nothing is changed', async () => {
    const file = new Database(copy);
    file.exec('DROP TRIGGER person_update_seal; UPDATE person SET name = name || name');
    file.close();
    await expect(restore(copy, path, later(0))).rejects.toThrow('is not a good backup');
    expect(await live()).toBe(5);
    expect(listBackups(path)).toEqual([]);
  });

  test('a damaged database is set aside with its log, the backup takes its place', async () => {
    await backUpNow(path, null, later(0));
    const bytes = Buffer.alloc(8192, 7);
    writeFileSync(path, bytes);
    expect(newestGoodBackup(path)).not.toBeNull();
    const { kept, wasDamaged } = await restore(newestGoodBackup(path)?.path ?? '', path, later(0));
    expect([wasDamaged, await live()]).toEqual([true, 5]);
    expect(kept).toMatch(/\.damaged-/);
    expect(statSync(kept ?? '').size).toBe(bytes.length);
    expect(examine(path)?.damage).toEqual([]);
  });

  test('where there is no database yet, it becomes one', async () => {
    const fresh = join(folder, 'elsewhere', 'jobfu.db');
    expect(await restore(copy, fresh, later(0))).toMatchObject({ kept: null, applications: 2 });
    expect(statSync(fresh).mode & 0o777).toBe(0o600);
    expect(readdirSync(backupsFolder(fresh))).toEqual([]);
  });

  test.each([
    ['another program’s database', (db: Database.Database) => db.exec('CREATE TABLE theirs (x)')],
    [
      'a newer jobfu’s',
      (db: Database.Database) => {
        db.pragma(`application_id = ${APPLICATION_ID}`);
        db.pragma(`user_version = ${SCHEMA_VERSION + 1}`);
      },
    ],
  ])('%s is neither restored nor replaced', async (_what, make) => {
    const other = join(folder, 'other.db');
    const db = new Database(other);
    make(db);
    db.close();
    await expect(restore(other, path, later(0))).rejects.toThrow('is not a good backup');
    await expect(restore(copy, other, later(0))).rejects.toThrow('is not to be replaced');
    expect(await live()).toBe(5);
    expect(existsSync(`${other}-wal`)).toBe(false);
  });
});

test('damage inside a row stops the first backup of a week, and the user is told', async () => {
  await fillStore(path, 1);
  const db = new Database(path);
  const trigger = db
    .prepare<[], string>("SELECT sql FROM sqlite_schema WHERE name = 'person_update_seal'")
    .pluck()
    .get();
  db.exec(`DROP TRIGGER person_update_seal; UPDATE person SET name = 'Dana Leo'; ${trigger}`);
  db.close();
  const [warning = ''] = await writeOn(later(8), 'Sam');
  expect(warning).toContain('person 1 has changed');
  expect(listBackups(path)).toEqual([]);
});

/** The questions a large database is asked: answered from an index, and with as few applications as are shown. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openDesk } from '../../src/commands/desk.ts';
import { mostPressing } from '../../src/commands/shared/pressing.ts';
import { outlooksOn } from '../../src/store/outlooks.ts';
import { NOW, seed } from '../bench/seed.ts';

const folder = mkdtempSync(join(tmpdir(), 'jobfu-plans-'));
const file = (size: number): string => join(folder, `${size}.db`);
const SIZES = [600, 1800];

beforeAll(async () => {
  for (const size of SIZES) await seed(file(size), size);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('every question about outlooks is answered from an index', async () => {
  const db = new Database(file(600));
  const asked = new Set<string>();
  const noting = new Proxy(db, {
    get: (target, key) =>
      key === 'prepare'
        ? (sql: string) => {
            asked.add(sql);
            return target.prepare(sql);
          }
        : Reflect.get(target, key),
  });
  const outlooks = outlooksOn(noting);
  const [now, since, soon, limit] = [NOW, '2026-02-01', '2026-03-14', 20];
  await outlooks.isLargerThan(500);
  await outlooks.unsettled();
  await outlooks.lastComputed();
  await outlooks.sharing(['name:acme 0']);
  await outlooks.related([1, 2]);
  await outlooks.openProspects({ now, since, soon, limit });
  await outlooks.heldUp(now, limit);
  await outlooks.comingByOpening(now, limit);
  await outlooks.comingByDay({ now, today: '2026-03-11', tomorrow: '2026-03-12', limit });
  await outlooks.atRest(now, limit);
  await outlooks.latest();
  await outlooks.lastInterviewed(limit);
  expect(asked.size).toBeGreaterThan(10);
  const stepsOf = (sql: string): string[] => {
    // The names of its parameters are all that matter to the plan.
    const parameters = Object.fromEntries([...sql.matchAll(/@(\w+)/g)].map(([, name = '']) => [name, null]));
    const given = sql.includes('?') ? [0] : Object.keys(parameters).length > 0 ? [parameters] : [];
    const steps = db.prepare(`EXPLAIN QUERY PLAN ${sql}`).all(...given) as { detail: string }[];
    return steps.map(({ detail }) => detail);
  };
  const scans = [...asked].flatMap((sql) => {
    return (
      stepsOf(sql)
        // In order of an index or of the row's number it ends with the limit; the rest are lists of a few lines.
        .filter(
          (detail) =>
            detail.startsWith('SCAN') &&
            !/USING|json_each|unsettled|subquery|^SCAN application$/.test(detail),
        )
        .map((detail) => `${detail}: ${sql}`)
    );
  });
  // A range of an index may still hold every application there is: what is open today, what is due some day.
  const ranges = new Set([...asked].flatMap(stepsOf).filter((detail) => /prospect/.test(detail)));
  db.close();
  expect(scans).toEqual([]);
  expect([...ranges].sort()).toEqual([
    'SEARCH prospect USING COVERING INDEX prospect_by_day (day>?)',
    'SEARCH prospect USING COVERING INDEX prospect_by_due (due>? AND due<?)',
    'SEARCH prospect USING COVERING INDEX prospect_by_opening (opens>?)',
    'SEARCH prospect USING COVERING INDEX prospect_long (opens<?)',
    'SEARCH prospect USING COVERING INDEX prospect_shared (opens<?)',
    'SEARCH prospect USING INDEX prospect_by_opening (opens>? AND opens<?)',
  ]);
});

test('the most pressing are found among a few applications, however many there are', async () => {
  const read: number[] = [];
  for (const size of SIZES) {
    const desk = await openDesk(file(size), NOW, {});
    let count = 0;
    const counting = {
      ...desk,
      store: {
        ...desk.store,
        some: (ids: readonly number[]) => {
          count += ids.length;
          return desk.store.some(ids);
        },
        applications: () => {
          throw new Error('everything was read');
        },
      },
    };
    const { due } = await mostPressing(counting, 5, '2026-03-18');
    expect(due).toHaveLength(5);
    read.push(count);
    await desk.close();
  }
  expect(read[1]).toBeLessThanOrEqual((read[0] ?? 0) * 1.3);
});

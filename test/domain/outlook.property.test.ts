/** The outlook never hides anything: every item of every plan lies within a prospect of its application. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, startOfDay } from '../../src/domain/calendar.ts';
import type { Application, Day } from '../../src/domain/facts.ts';
import { type Outlook, outlookOf, relationsOf } from '../../src/domain/outlook.ts';
import { HOLIDAY_DATA } from '../../src/domain/outlook-basis.ts';
import { type PlanItem, plan } from '../../src/domain/plan.ts';
import { contextAt, type Setup } from './build.ts';
import { instant, RUNS, search, snoozed } from './searches.ts';

/** As the store keeps it: relations of all, then the outlook of each by what was sent under its own keys. */
const outlooks = (applications: readonly Application[], at: string, setup: Setup): Map<number, Outlook> => {
  const context = contextAt(at, setup);
  const shared = new Map<string, { ids: Set<number>; last: Day | null }>();
  for (const application of applications) {
    for (const { key, last } of relationsOf(application, context)) {
      const known = shared.get(key) ?? { ids: new Set(), last: null };
      known.ids.add(application.id);
      if (last !== null && last > (known.last ?? '')) known.last = last;
      shared.set(key, known);
    }
  }
  return new Map(
    applications.map((application) => {
      const keys = relationsOf(application, context).map(({ key }) => key);
      const last = new Map(
        keys.flatMap((key) => {
          const day = shared.get(key)?.last ?? null;
          return day === null ? [] : [[key, day] as const];
        }),
      );
      const related = keys.some((key) => (shared.get(key)?.ids.size ?? 0) > 1);
      return [application.id, outlookOf(application, context, last, related)];
    }),
  );
};

/** All that was heard and sent lies before; interviews may lie ahead. */
const SETTLED = 91;
const clocks = fc
  .tuple(fc.nat(30), fc.nat(140), fc.nat(600))
  .map(
    ([settled, later, minute]) =>
      [instant(SETTLED + settled, 0), instant(SETTLED + settled + later, minute)] as const,
  );
const policies = fc.record({
  gapWorkingDays: fc.constantFrom(1, 5, 12),
  staleDays: fc.constantFrom(3, 30),
  checkInAfterDays: fc.constantFrom(3, 7),
});

test('every item opens, is due and ends within a prospect; only what shares is held up', () => {
  fc.assert(
    fc.property(search, fc.boolean(), clocks, policies, (applications, put, [settled, now], policy) => {
      const facts = put ? snoozed(applications, settled) : applications;
      const known = outlooks(facts, settled, { policy });
      const { due, upcoming, waiting } = plan(facts, contextAt(now, { policy }));
      const within = (item: PlanItem) =>
        (known.get(item.application.id)?.prospects ?? []).filter(
          ({ opens, due: until, closes }) => opens <= item.opens && until <= item.due && closes > now,
        );
      for (const item of due) {
        expect(
          within(item).filter(({ opens }) => opens <= now),
          `${item.rule} is hidden`,
        ).not.toEqual([]);
      }
      const heldUpFrom = startOfDay(addDays(now.slice(0, 10), policy.gapWorkingDays), contextAt(now).zone);
      for (const item of upcoming) {
        expect(within(item), `${item.rule} is hidden`).not.toEqual([]);
        const ahead = within(item).some(({ opens }) => opens > now);
        if (ahead) continue;
        expect(
          within(item).some(({ shares }) => shares),
          `${item.rule} is held up`,
        ).toBe(true);
        expect(item.opens >= heldUpFrom).toBe(true);
      }
      for (const { application } of waiting) expect(known.get(application.id)?.active).toBe(true);
    }),
    { numRuns: RUNS },
  );
});

test('the bounds are worked out anew with other holiday data', () => {
  const data = join(import.meta.dirname, '..', '..', 'src', 'domain', 'holidays', 'data');
  const hash = createHash('sha256');
  for (const name of readdirSync(data).sort()) hash.update(name).update(readFileSync(join(data, name)));
  expect(HOLIDAY_DATA).toBe(hash.digest('hex').slice(0, 12));
});

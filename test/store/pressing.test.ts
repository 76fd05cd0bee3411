/** What is read through the outlooks is what the whole plan says; and outlooks follow every change of the facts. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import fc from 'fast-check';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type Desk, openDesk } from '../../src/commands/desk.ts';
import { cut, mostPressing, planAround } from '../../src/commands/shared/pressing.ts';
import { addDays } from '../../src/domain/calendar.ts';
import type { Application } from '../../src/domain/facts.ts';
import type { Writer } from '../../src/store/store.ts';
import { instant, RUNS, START, story, tell } from '../domain/searches.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'jobfu-pressing-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const keep = async (writer: Writer, application: Application): Promise<void> => {
  const { company, role, applied, url, note, region, created } = application;
  const id = await writer.addApplication({ company, role, applied, url, note, region, created });
  const people = new Map<number, number>();
  for (const person of application.people) people.set(person.id, await writer.addPerson(id, person));
  const ids = (known: readonly number[]): number[] => known.flatMap((one) => people.get(one) ?? []);
  for (const { id: _, cancelled, ...interview } of application.interviews) {
    const kept = await writer.addInterview(id, { ...interview, with: ids(interview.with) });
    if (cancelled !== null) await writer.cancelInterview(kept, cancelled);
  }
  for (const { id: _, correction: __, ...message } of application.messages)
    await writer.addMessage(id, message);
  for (const { id: _, ...letter } of application.letters) {
    await writer.addLetter(id, { ...letter, to: ids(letter.to) });
  }
  for (const { as, at } of application.endings) await writer.addEnding(id, as, at);
};

/** The same database at another time. */
const at = async <T>(path: string, now: string, work: (desk: Desk) => Promise<T>): Promise<T> => {
  const desk = await openDesk(path, now, {});
  try {
    return await work(desk);
  } finally {
    await desk.close();
  }
};

const lines = (list: readonly { application: { id: number }; rule?: string; why: string }[]): string[] =>
  list.map(({ application, rule, why }) => `${application.id} ${rule ?? ''} ${why}`);

test('the most pressing of each list are those of the whole plan', async () => {
  const searches = fc.array(story, { minLength: 1, maxLength: 30 });
  let made = 0;
  await fc.assert(
    fc.asyncProperty(
      searches,
      fc.integer({ min: 1, max: 6 }),
      fc.nat(120),
      fc.constantFrom(7, 400),
      async (stories, limit, later, days) => {
        const path = join(folder, `${made++}.db`);
        const told = stories.map((one, i) =>
          tell({ ...one, company: one.company + (i % 3 === 0 ? '' : ` ${i}`) }, i + 1),
        );
        await at(path, instant(91, 0), (desk) =>
          desk.store.write(async (writer) => {
            for (const application of told) await keep(writer, application);
          }, 'kept all'),
        );
        const now = instant(91 + later, 100);
        const horizon = addDays(START, 91 + later + days);
        await at(path, now, async (desk) => {
          expect(await desk.settleAll()).toBe(true);
          const whole = cut(await desk.planFor(await desk.store.applications()), limit, horizon, desk);
          const pressing = await mostPressing(desk, limit, horizon);
          expect(lines(pressing.due)).toEqual(lines(whole.due));
          expect(lines(pressing.upcoming)).toEqual(lines(whole.upcoming));
          expect(lines(pressing.waiting)).toEqual(lines(whole.waiting));
          for (const list of ['due', 'upcoming', 'waiting'] as const) {
            if (whole.more[list]) expect(pressing.more[list]).toBe(true);
          }
          for (const { application } of whole.due) {
            const around = await planAround(desk, [application.id]);
            const mine = around.due.filter((item) => item.application.id === application.id);
            expect(lines(whole.due)).toEqual(expect.arrayContaining(lines(mine).slice(0, 1)));
          }
        });
      },
    ),
    { numRuns: Math.ceil(RUNS / 15) },
  );
});

test('facts written by anybody are settled before they are relied on', async () => {
  const path = join(folder, 'jobfu.db');
  const first = tell({ company: 'Acme', address: null, applied: 1, happenings: [] }, 1);
  const now = instant(30, 0);
  await at(path, now, (desk) => desk.store.write((writer) => keep(writer, first), 'kept one'));
  const db = new Database(path);
  expect(db.prepare('SELECT count(*) AS n FROM unsettled').get()).toEqual({ n: 0 });
  db.prepare("UPDATE application SET applied = '2026-02-20'").run();
  expect(db.prepare('SELECT count(*) AS n FROM unsettled').get()).toEqual({ n: 1 });
  db.close();
  await at(path, now, async (desk) => {
    expect(await desk.settleAll()).toBe(true);
    const { due, upcoming } = await mostPressing(desk, 3, '9999-12-31');
    expect([...due, ...upcoming].map(({ opens }) => opens.slice(0, 10))).toEqual(['2026-03-06']);
  });
});

test('other settings settle everything anew', async () => {
  const path = join(folder, 'jobfu.db');
  const first = tell({ company: 'Acme', address: null, applied: 1, happenings: [] }, 1);
  const now = instant(5, 0);
  await at(path, now, (desk) => desk.store.write((writer) => keep(writer, first), 'kept one'));
  await at(path, now, (desk) =>
    desk.store.write((writer) => writer.setSetting('appliedCheckInAfterDays', '20'), 'set it'),
  );
  await at(path, now, async (desk) => {
    expect(await desk.settleAll()).toBe(true);
    const { upcoming } = await mostPressing(desk, 3, '9999-12-31');
    expect(upcoming.map(({ opens }) => opens.slice(0, 10))).toEqual(['2026-02-23']);
  });
});

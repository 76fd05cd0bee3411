/** What a calendar is told: the same as before where nothing changed, and more than before where something did. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type AgendaEntry, type Published, publish } from '../../src/domain/publishing.ts';

const TODAY = '2026-03-11';
const NOW = '2026-03-11T09:00:00.000Z';

const entry = (more: Partial<AgendaEntry> = {}): AgendaEntry => ({
  uid: 'interview-1@jobfu',
  kind: 'interview',
  start: '2026-03-16T10:00:00.000Z',
  minutes: 60,
  title: 'Interview: Acme',
  details: '',
  place: null,
  alarm: -60,
  cancelled: false,
  ...more,
});

const after = (...told: Published[]): ReadonlyMap<string, Published> =>
  new Map(told.map((one) => [one.entry.uid, one]));

const tell = (entries: readonly AgendaEntry[], before = after(), now = NOW): Published[] =>
  publish(entries, before, TODAY, now);

test('told again unchanged it is the same; moved, its sequence grows; moved back, it grows again', () => {
  const first = tell([entry()]);
  expect(first).toEqual([{ entry: entry(), sequence: 0, at: NOW }]);
  expect(tell([entry()], after(...first), '2026-03-12T09:00:00.000Z')).toEqual(first);
  const moved = tell(
    [entry({ start: '2026-03-17T10:00:00.000Z' })],
    after(...first),
    '2026-03-12T09:00:00.000Z',
  );
  expect(moved).toMatchObject([{ sequence: 1, at: '2026-03-12T09:00:00.000Z' }]);
  expect(tell([entry()], after(...moved))).toMatchObject([{ sequence: 2 }]);
});

test('what is gone is called off, once; what is over is left in peace', () => {
  const first = tell([entry(), entry({ uid: 'old@jobfu', start: '2026-03-09' })]);
  const gone = tell([], after(...first));
  expect(gone).toMatchObject([
    { entry: { uid: 'interview-1@jobfu', cancelled: true, alarm: null }, sequence: 1 },
  ]);
  expect(tell([], after(...gone))).toEqual(gone);
  expect(tell([entry()], after(...gone))).toMatchObject([{ entry: { cancelled: false }, sequence: 2 }]);
});

test('an interview called off before any calendar knew of it is no news', () => {
  expect(tell([entry({ cancelled: true })])).toEqual([]);
  expect(tell([entry({ cancelled: true })], after(...tell([entry()])))).toMatchObject([{ sequence: 1 }]);
});

test('whatever happens, a sequence never falls, and grows with every change of what is shown', () => {
  const some = fc.uniqueArray(
    fc.record({ uid: fc.constantFrom('a', 'b', 'c'), day: fc.nat(8), title: fc.constantFrom('x', 'y') }),
    { selector: ({ uid }) => uid },
  );
  fc.assert(
    fc.property(fc.array(some, { maxLength: 8 }), (states) => {
      let before: ReadonlyMap<string, Published> = new Map();
      for (const state of states) {
        const entries = state.map(({ uid, day, title }) => entry({ uid, title, start: `2026-03-1${day}` }));
        const told = tell(entries, before);
        for (const one of told) {
          const known = before.get(one.entry.uid);
          if (!known) continue;
          const isSame = JSON.stringify(known.entry) === JSON.stringify(one.entry);
          expect(one.sequence).toBe(known.sequence + (isSame ? 0 : 1));
        }
        before = after(...told);
      }
    }),
  );
});

/** The figures of a small search, counted by hand. March 2026: the 2nd is a Monday. */
import { expect, test } from 'vitest';
import { situationOf } from '../../src/domain/situation.ts';
import { statisticsOf } from '../../src/domain/statistics.ts';
import { contextAt, deadline, History, reading } from './build.ts';

const NOW = '2026-03-25T09:00:00.000Z';

const statsAt = (now: string, histories: readonly History[]) =>
  statisticsOf(histories.map(({ application }) => situationOf(application, contextAt(now))));

const by = (to: string, from: string) => reading('clear-timeline', { deadline: deadline(to, from) });

/** Applied, a phone interview, thanked in time, a promise kept after 5 days, a second interview, an offer, taken. */
const taken = new History({ id: 1, company: 'Acme', applied: '2026-02-20' })
  .met('Dana Lee')
  .interview('2026-03-02T10:00:00.000Z')
  .said(by('2026-03-09', '2026-03-02'))
  .sent('thankyou', '2026-03-02T18:00:00.000Z', [1])
  .heard('2026-03-07T10:00:00.000Z', reading('immediate'))
  .interview('2026-03-12T10:00:00.000Z', { stage: 'video' })
  .sent('thankyou', '2026-03-14T09:00:00.000Z')
  .heard('2026-03-15T10:00:00.000Z', reading('offer'))
  .sent('offer-accept', '2026-03-16T10:00:00.000Z');

/** One phone interview, two people, one thanked; refused after 11 days, two working days late. */
const refused = new History({ id: 2, company: 'Borealis' })
  .met('Ravi Sen')
  .met('Ines Duarte')
  .interview('2026-03-03T10:00:00.000Z')
  .sent('thankyou', '2026-03-03T12:00:00.000Z', [1])
  .heard('2026-03-04T09:00:00.000Z', by('2026-03-12', '2026-03-04'))
  .heard('2026-03-16T10:00:00.000Z', reading('rejection'));

/** A phone interview known by its day, given up without a word. */
const silent = new History({ id: 3, company: 'Corvid' })
  .interview('2026-03-05')
  .ended('ghosted', '2026-03-24T10:00:00.000Z');

/** A phone interview yesterday, nobody thanked yet; one more ahead. */
const waiting = new History({ id: 4, company: 'Borealis Ltd' })
  .interview('2026-03-24T15:00:00.000Z')
  .heard('2026-03-24T18:00:00.000Z', reading('vague', { confidence: 0.3 }))
  .interview('2026-03-30T15:00:00.000Z', { stage: 'final' });

/** Applied only. */
const applied = new History({ id: 5, company: 'Dunes', applied: '2026-03-20' });

const stats = statsAt(NOW, [taken, refused, silent, waiting, applied]);

test('the funnel', () => {
  expect(stats.funnel.map(({ reached }) => reached)).toEqual([5, 4, 1, 0, 1, 1]);
  expect(stats.applications).toEqual({
    total: 5,
    status: { accepted: 1, rejected: 1, ghosted: 1, open: 2 },
  });
  expect(stats.interviews.held).toBe(5);
});

test('days to an answer, by stage', () => {
  expect(stats.answers.byStage).toEqual([
    // Acme 5 days; Borealis wrote the next day; the last wrote on the day, though nobody could read it.
    {
      stage: 'phone',
      held: 4,
      answered: 3,
      wentOn: 0,
      silent: 1,
      waiting: 0,
      days: [0, 1, 5],
      median: 1,
    },
    { stage: 'video', held: 1, answered: 1, wentOn: 0, silent: 0, waiting: 0, days: [3], median: 3 },
  ]);
});

test('an interview that followed without a word went on; an offer made in the room is an answer on the day', () => {
  const on = new History().interview('2026-03-02T10:00:00.000Z').interview('2026-03-12T10:00:00.000Z');
  expect(statsAt(NOW, [on]).answers.byStage[0]).toMatchObject({
    held: 2,
    wentOn: 1,
    waiting: 1,
    median: null,
  });
  const atOnce = new History().interview('2026-03-02T10:00:00.000Z').said(reading('offer'));
  expect(statsAt(NOW, [atOnce]).answers.byStage[0]).toMatchObject({ answered: 1, days: [0] });
});

test('thank-yous: each person met counts', () => {
  // Acme: one in time, one 47 hours later; Borealis: Ravi in time, Ines never; Corvid never; the last still in time.
  expect(stats.thankYous).toEqual({ wanted: 6, inTime: 2, late: 1, missed: 2, open: 1 });
});

test('promises by employer, two names of one employer together', () => {
  expect(stats.promises.total).toBe(2);
  expect(
    stats.promises.byEmployer.map(({ company, total, kept, late, lateBy }) => ({
      company,
      total,
      kept,
      late,
      lateBy,
    })),
  ).toEqual([
    { company: 'Acme', total: 1, kept: 1, late: 0, lateBy: [] },
    { company: 'Borealis', total: 1, kept: 0, late: 1, lateBy: [2] },
  ]);
});

test('readings and letters', () => {
  const corrected = new History({ id: 6 })
    .heard('2026-03-20T10:00:00.000Z', reading('vague', { confidence: 0.3 }))
    .corrected({ as: 'none' });
  expect(statsAt(NOW, [taken, waiting, corrected]).readings).toEqual({ total: 5, overruled: 1, unsure: 1 });
  const settled = (correction: { as?: 'vague' | 'clear-timeline'; by?: string }) =>
    statsAt(NOW, [
      new History()
        .heard(
          '2026-03-10T10:00:00.000Z',
          reading('clear-timeline', { deadline: deadline('2026-03-12', '2026-03-10') }),
        )
        .corrected(correction),
    ]).readings.overruled;
  // What only says again how it was read confirms it.
  expect(settled({ as: 'clear-timeline' })).toBe(0);
  expect(settled({ by: '2026-03-12' })).toBe(0);
  expect(settled({ by: '2026-03-13' })).toBe(1);
  expect(settled({ as: 'vague' })).toBe(1);
  expect(stats.letters).toEqual({ total: 4, byTemplate: { thankyou: 3, 'offer-accept': 1 } });
});

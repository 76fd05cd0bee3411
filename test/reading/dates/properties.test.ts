/** What holds for any text: real days in order, exact offsets, nothing before the message, one answer in every zone. */
import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import * as calendar from '../../../src/domain/calendar.ts';
import * as days from '../../../src/reading/dates/days.ts';
import { type DateFinding, findDates } from '../../../src/reading/dates/find.ts';
import { PARSERS } from '../../../src/reading/dates/registry.ts';
import { evened, lowered } from '../../../src/reading/dates/text.ts';

const { WEEKDAYS_ONLY } = calendar;

const day = fc
  .date({ min: new Date('1999-12-01T00:00:00Z'), max: new Date('2041-03-01T00:00:00Z'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

const PIECES = [
  ...PARSERS.flatMap(({ examples, misses }) => [...examples.map(([text]) => text), ...misses]),
  ...[
    'by',
    'no later than',
    'before',
    'not before',
    'after',
    'until',
    'within',
    'in',
    'the',
    'or',
    'and',
    'to',
    '-',
    ',',
    '.',
    '\n\n',
    '(',
    '\u00a0',
  ],
];

/** Sentences made of date words in any order, which random letters would never hit. */
const phrases = fc
  .array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 8 })
  .chain((pieces) => fc.constantFrom(' ', '  ', '\n', ', ').map((gap) => pieces.join(gap)));

const text = fc.oneof(
  phrases,
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.tuple(phrases, fc.string({ unit: 'grapheme' })).map((both) => both.join(' ')),
);

const context = fc.record({
  on: day,
  dateOrder: fc.constantFrom<calendar.DateOrder>('dmy', 'mdy', 'ymd'),
  work: fc.constant(WEEKDAYS_ONLY),
});

const LOOKS_AHEAD = new Set(['by', 'within', 'before', 'until', 'in', 'not-before', 'after']);

describe('every finding', () => {
  it('has real days in order, and none before the message where the words look ahead', () => {
    fc.assert(
      fc.property(text, context, (said, at) => {
        for (const found of findDates(said, at)) {
          expect(calendar.isRealDay(found.from)).toBe(true);
          if (found.to !== null) expect(calendar.isRealDay(found.to) && found.from <= found.to).toBe(true);
          if (!found.past) expect(found.from >= at.on).toBe(true);
          if (found.bound !== null && LOOKS_AHEAD.has(found.bound) && !found.past && found.to !== null)
            expect(found.to >= at.on).toBe(true);
          if (found.alternative !== null) expect(found.alternative.from <= found.alternative.to).toBe(true);
          if (found.time !== null) expect(found.time).toMatch(/^(?:[01]\d|2[0-3]):[0-5]\d$/);
        }
      }),
      { numRuns: 3000 },
    );
  });

  it('lies inside the text, in order, apart from the others, its core inside the phrase', () => {
    fc.assert(
      fc.property(text, context, (said, at) => {
        let floor = 0;
        for (const { start, end, coreStart, coreEnd } of findDates(said, at)) {
          expect(
            start >= floor &&
              start <= coreStart &&
              coreStart < coreEnd &&
              coreEnd <= end &&
              end <= said.length,
          ).toBe(true);
          expect(said.slice(start, end)).toBe(said.slice(start, end).trim());
          floor = end;
        }
      }),
      { numRuns: 3000 },
    );
  });

  it('stands at the same words when something without a date is written before it', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('Hello İpek, ', 'Grüße! ', '👩‍💻 ', '“So” — ', 'Dear Ms Ö.,\n\n'),
        context,
        (before, at) => {
          const words = 'you will hear by the end of next week.';
          const [alone] = findDates(words, at);
          const [moved] = findDates(before + words, at);
          expect(moved).toEqual({
            ...alone,
            start: (alone?.start ?? 0) + before.length,
            end: (alone?.end ?? 0) + before.length,
            coreStart: (alone?.coreStart ?? 0) + before.length,
            coreEnd: (alone?.coreEnd ?? 0) + before.length,
          });
        },
      ),
    );
  });
});

describe('in any zone', () => {
  const zone = process.env.TZ;
  afterEach(() => {
    process.env.TZ = zone;
  });

  it('gives the same answer', () => {
    const all = (): DateFinding[][] =>
      PARSERS.flatMap(({ examples }) =>
        examples.map(([words, on]) => findDates(words, { on, dateOrder: 'dmy', work: WEEKDAYS_ONLY })),
      );
    const here = all();
    for (const tz of ['Pacific/Kiritimati', 'Pacific/Pago_Pago', 'Africa/Cairo', 'America/Sao_Paulo']) {
      process.env.TZ = tz;
      expect(new Date(2026, 0, 1).getTimezoneOffset()).not.toBe(0);
      expect(all()).toEqual(here);
    }
  });
});

describe('the text made even', () => {
  it('keeps every offset', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (said) => {
        expect(evened(lowered(said))).toHaveLength(said.length);
      }),
      { numRuns: 3000 },
    );
    expect(evened(lowered('İİ by\u00a0Friday'))).toHaveLength('İİ by\u00a0Friday'.length);
  });

  it('lets no phrase reach across a blank line', () => {
    expect(
      findDates('We start on Monday\n\n23 people came', {
        on: '2026-03-11',
        dateOrder: 'dmy',
        work: WEEKDAYS_ONLY,
      }),
    ).toHaveLength(1);
  });
});

describe('counted days', () => {
  it('say what the calendar says', () => {
    fc.assert(
      fc.property(
        day,
        fc.integer({ min: -3000, max: 3000 }),
        fc.integer({ min: 0, max: 40 }),
        (from, away, working) => {
          expect(days.addDays(from, away)).toBe(calendar.addDays(from, away));
          expect(days.weekday(from)).toBe(calendar.weekday(from));
          expect(days.addWorkingDays(from, working, WEEKDAYS_ONLY)).toBe(
            calendar.addWorkingDays(from, working, WEEKDAYS_ONLY),
          );
        },
      ),
      { numRuns: 3000 },
    );
  });

  it('know which dates exist', () => {
    for (const year of [1900, 2000, 2024, 2026, 2100])
      for (let month = 0; month <= 13; month++)
        for (let date = 0; date <= 32; date++)
          expect([year, month, date, days.exists(year, month, date)]).toEqual([
            year,
            month,
            date,
            calendar.isRealDay(calendar.makeDay(year, month, date)),
          ]);
  });

  it('end even where nobody ever works', () => {
    expect(days.addWorkingDays('2026-03-11', 3, { workdays: [], holiday: () => null })).toBe('2026-03-11');
  });
});

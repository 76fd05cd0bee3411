/** What a user types after a flag, and the moment it names. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isRealDay, WEEKDAYS_ONLY } from '../../../src/domain/calendar.ts';
import { Fault } from '../../../src/domain/errors.ts';
import { parseWhen, readWhen, type WhenOptions } from '../../../src/reading/dates/when.ts';
import { zoneNamed } from '../../../src/reading/dates/zones.ts';

/** Wednesday 11 March 2026, 12:00 in Berlin. */
const NOW = '2026-03-11T11:00:00.000Z';
const berlin = (more: Partial<WhenOptions> = {}): WhenOptions => ({
  now: NOW,
  zone: zoneNamed('Europe/Berlin'),
  dateOrder: 'dmy',
  work: WEEKDAYS_ONLY,
  prefer: 'future',
  zoneNamed,
  ...more,
});

describe('days and times that mean the same whatever is preferred', () => {
  it.each([
    ['now', NOW],
    ['today', '2026-03-11'],
    ['tomorrow', '2026-03-12'],
    ['yesterday 3pm', '2026-03-10T14:00:00.000Z'],
    ['last Friday', '2026-03-06'],
    ['in 2 days', '2026-03-13'],
    ['2 days ago', '2026-03-09'],
    ['2 hours ago', '2026-03-11T09:00:00.000Z'],
    ['in 20 minutes', '2026-03-11T11:20:00.000Z'],
    ['an hour and a half ago', '2026-03-11T09:30:00.000Z'],
    ['half an hour ago', '2026-03-11T10:30:00.000Z'],
    ['next Tuesday 9:30', '2026-03-17T08:30:00.000Z'],
    ['tomorrow noon', '2026-03-12T11:00:00.000Z'],
    ['tomorrow at ten', '2026-03-12T09:00:00.000Z'],
    ['3pm', '2026-03-11T14:00:00.000Z'],
    ['3pm ET', '2026-03-11T19:00:00.000Z'],
    ['tomorrow 3pm ET', '2026-03-12T19:00:00.000Z'],
    // The evening is after the hour as well.
    ['8 tomorrow evening', '2026-03-12T19:00:00.000Z'],
    ['8 tomorrow morning', '2026-03-12T07:00:00.000Z'],
    ['Tue, 17 Mar 2026 14:00:00 +0000', '2026-03-17T14:00:00.000Z'],
    ['next friday 10:00 london time', '2026-03-20T10:00:00.000Z'],
    ['10.03.2026 15:00', '2026-03-10T14:00:00.000Z'],
    ['2026-03-10', '2026-03-10'],
    ['2026-03-10 15:00', '2026-03-10T14:00:00.000Z'],
    ['2026-03-10T15:00', '2026-03-10T14:00:00.000Z'],
    ['2026-03-10T15:00:30', '2026-03-10T14:00:30.000Z'],
    ['2026-03-10T15:00Z', '2026-03-10T15:00:00.000Z'],
    ['2026-03-10T15:00:00.123-05:00', '2026-03-10T20:00:00.000Z'],
    ['2026-07-01T09:00', '2026-07-01T07:00:00.000Z'],
    ['in a fortnight', '2026-03-25'],
    ['in two weeks', '2026-03-25'],
    ['a week on Friday', '2026-03-20'],
    ['a week ago', '2026-03-04'],
    ['next week', '2026-03-16'],
    ['end of next week', '2026-03-20'],
    ['end of april', '2026-04-30'],
    ['next month', '2026-04-01'],
    ['for two weeks', '2026-03-25'],
    ['until friday', '2026-03-13'],
    ['after the weekend', '2026-03-16'],
    ['the day after tomorrow', '2026-03-13'],
    ['Tuesday 24 March at 3 pm', '2026-03-24T14:00:00.000Z'],
    ['  Tomorrow,  9am ', '2026-03-12T08:00:00.000Z'],
    ['3 working days ago', '2026-03-06'],
    ['in 3 working days', '2026-03-16'],
    ['tomorrow half two', '2026-03-12T13:30:00.000Z'],
    ['10 in the morning tomorrow', '2026-03-12T09:00:00.000Z'],
    ['10 tomorrow', '2026-03-12T09:00:00.000Z'],
    ['tomorrow 11', '2026-03-12T10:00:00.000Z'],
    ['tomorrow 3', '2026-03-12T14:00:00.000Z'],
    ['friday 13-3', '2026-03-13'],
    ['tomorrow 1030', '2026-03-12T09:30:00.000Z'],
    ['tomorrow 10.30', '2026-03-12T09:30:00.000Z'],
    ['tomorrow 14h', '2026-03-12T13:00:00.000Z'],
    ['tomorrow @ 10', '2026-03-12T09:00:00.000Z'],
    ['20260320', '2026-03-20'],
    ['20 3 2026', '2026-03-20'],
    ['+3d', '2026-03-14'],
    ['first thing in the morning', '2026-03-12'],
    ['the Friday before last', '2026-02-27'],
    ['a week ago yesterday', '2026-03-03'],
  ])('%s', (text, moment) => {
    expect(parseWhen(text, berlin({ prefer: 'future' }))).toBe(moment);
    expect(parseWhen(text, berlin({ prefer: 'past' }))).toBe(moment);
  });
});

describe('words that recur lie behind or ahead', () => {
  it.each([
    ['friday', '2026-03-06', '2026-03-13'],
    ['on Monday', '2026-03-09', '2026-03-16'],
    ['wednesday', '2026-03-11', '2026-03-18'],
    ['Tuesday at half past two', '2026-03-10T13:30:00.000Z', '2026-03-17T13:30:00.000Z'],
    ['wed 10am', '2026-03-11T09:00:00.000Z', '2026-03-18T09:00:00.000Z'],
    ['wed 3pm', '2026-03-04T14:00:00.000Z', '2026-03-18T14:00:00.000Z'],
    ['sat', '2026-03-07', '2026-03-14'],
    ['the 20th', '2026-02-20', '2026-03-20'],
    ['at the weekend', '2026-03-07', '2026-03-14'],
    ['20-3', '2025-03-20', '2026-03-20'],
    ['20.3', '2025-03-20', '2026-03-20'],
    ['3/10', '2025-10-03', '2026-10-03'],
    ['10 March 15:00', '2026-03-10T14:00:00.000Z', '2027-03-10T14:00:00.000Z'],
    ['mar 10 3pm', '2026-03-10T14:00:00.000Z', '2027-03-10T14:00:00.000Z'],
    ['may 3', '2025-05-03', '2026-05-03'],
    ['11 March', '2026-03-11', '2026-03-11'],
    ['29 feb', '2024-02-29', '2028-02-29'],
  ])('%s', (text, past, future) => {
    expect(parseWhen(text, berlin({ prefer: 'past' }))).toBe(past);
    expect(parseWhen(text, berlin({ prefer: 'future' }))).toBe(future);
  });
});

describe('the date order settles figures', () => {
  it.each([
    ['12/04', 'dmy', '2026-04-12'],
    ['12/04', 'mdy', '2026-12-04'],
    ['04/12', 'ymd', '2026-04-12'],
    ['3/20', 'dmy', '2026-03-20'],
    ['3/10/2026', 'mdy', '2026-03-10'],
    ['3/10/2026', 'dmy', '2026-10-03'],
  ] as const)('%s as %s', (text, dateOrder, day) => {
    expect(parseWhen(text, berlin({ dateOrder }))).toBe(day);
  });
});

describe('clock changes', () => {
  it('moves a time that spring skips forward by the gap', () => {
    expect(parseWhen('2026-03-29 02:30', berlin())).toBe('2026-03-29T01:30:00.000Z');
    expect(parseWhen('8 March 2026 02:30', berlin({ zone: zoneNamed('America/New_York') }))).toBe(
      '2026-03-08T07:30:00.000Z',
    );
  });

  it('takes the day from the zone of the user, not from UTC', () => {
    const late = berlin({ now: '2026-03-11T23:30:00.000Z' });
    expect(parseWhen('today', late)).toBe('2026-03-12');
    expect(parseWhen('yesterday', { ...late, zone: zoneNamed('America/Los_Angeles') })).toBe('2026-03-10');
  });
});

describe('what is no day or time', () => {
  it.each([
    ['', ''],
    ['soon', 'soon'],
    ['30 February', '30 February'],
    ['2026-02-30', '2026-02-30'],
    ['2026-02-30T10:00', '2026-02-30T10:00'],
    ['tomorrow 25:00', '25:00'],
    ['2026-03-10 25:00', '2026-03-10 25:00'],
    ['31.04.2026', '31.04.2026'],
    ['friday or so, I think', 'or so, I think'],
    ['yesterday bananas', 'bananas'],
    ['tomorrow and friday', 'friday'],
    ['13/13', '13/13'],
  ])('"%s" is a usage error of one line that names "%s"', (text, named) => {
    const fault = (() => {
      try {
        return parseWhen(text, berlin());
      } catch (error) {
        return error;
      }
    })();
    expect(fault).toBeInstanceOf(Fault);
    const { kind, message, hint } = fault as Fault;
    expect(kind).toBe('usage');
    expect(message).toContain(named);
    expect(message).not.toContain('\n');
    expect(hint).toMatch(/yesterday 3pm/);
  });
});

it('answers any text with a real moment or a usage fault', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: 'binary' }),
        fc
          .array(
            fc.constantFrom(
              'next',
              'friday',
              '3pm',
              'in',
              '2',
              'days',
              'ago',
              '12/04',
              'mar',
              '31',
              'ET',
              'the',
              '20th',
            ),
            { maxLength: 6 },
          )
          .map((words) => words.join(' ')),
      ),
      fc.constantFrom<'past' | 'future'>('past', 'future'),
      (text, prefer) => {
        try {
          const moment = parseWhen(text, berlin({ prefer }));
          expect(moment.length === 10 ? isRealDay(moment) : new Date(moment).toISOString() === moment).toBe(
            true,
          );
        } catch (error) {
          expect(error).toMatchObject({ kind: 'usage' });
        }
      },
    ),
    { numRuns: 2000 },
  );
});

it('the hour behind a weekday, on the side preferred', () => {
  expect(parseWhen('monday 10', berlin())).toBe('2026-03-16T09:00:00.000Z');
  expect(parseWhen('friday 9-10', berlin())).toBe('2026-03-13T08:00:00.000Z');
  expect(parseWhen('friday 9-10', berlin({ prefer: 'past' }))).toBe('2026-03-06T08:00:00.000Z');
});

it.each([
  ['friday 9-10', 60, true],
  ['monday 10', null, true],
  ['friday 10 to 11:30am', 90, true],
  ['friday 9', null, true],
  ['in two weeks', null, true],
  ['next week', null, false],
  ['in april', null, false],
  ['monday or tuesday', null, false],
])('%s: its length, and whether it is one day', (text, minutes, isOneDay) => {
  expect(readWhen(text, berlin())).toMatchObject({ minutes, isOneDay });
});

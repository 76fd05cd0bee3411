// Public holidays by region: facts checked by hand against calendars, not against the library the data comes from.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, makeDay, weekday } from '../../src/domain/calendar.ts';
import { Fault } from '../../src/domain/errors.ts';
import type { Day } from '../../src/domain/facts.ts';
import { YEARS as coverage } from '../../src/domain/holidays/data/countries.ts';
import { loadHolidays } from '../../src/domain/holidays/load.ts';
import { findRegion, REGIONS } from '../../src/domain/holidays/regions.ts';

const YEARS = Array.from({ length: 13 }, (_, n) => 2024 + n);

/** Gregorian Easter Sunday after Butcher. */
const easter = (year: number): Day => {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const f = Math.floor((b + 8) / 25);
  const g = Math.floor((b - f + 1) / 3);
  const h = (19 * a + b - Math.floor(b / 4) - g + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const n = h + l - 7 * m + 114;
  return makeDay(year, Math.floor(n / 31), (n % 31) + 1);
};

/** Orthodox Easter Sunday after Meeus, moved to the Gregorian calendar (13 days from 1900 to 2099). */
const orthodoxEaster = (year: number): Day => {
  const d = (19 * (year % 19) + 15) % 30;
  const e = (2 * (year % 4) + 4 * (year % 7) - d + 34) % 7;
  const n = d + e + 114;
  return addDays(makeDay(year, Math.floor(n / 31), (n % 31) + 1), 13);
};

const nthWeekday = (year: number, month: number, wanted: number, nth: number): Day => {
  const first = makeDay(year, month, 1);
  return addDays(first, ((wanted - weekday(first) + 7) % 7) + 7 * (nth - 1));
};

const off = async (region: string, ...days: Day[]): Promise<(string | null)[]> =>
  days.map(await loadHolidays(region));

describe('days that somebody looked up', () => {
  test.each([
    ['US', '2026-07-03', 'Independence Day (substitute day)'],
    ['US', '2026-07-04', 'Independence Day'],
    ['US', '2026-11-26', 'Thanksgiving Day'],
    ['US', '2027-12-31', "New Year's Day (substitute day)"],
    ['US', '2026-09-07', 'Labor Day'],
    ['US-CA', '2026-11-26', 'Thanksgiving Day'],
    ['US-CA', '2026-11-27', 'Day after Thanksgiving Day'],
    ['US', '2026-11-27', null],
    ['US-CA', '2026-10-12', null],
    ['US-MA', '2026-04-20', "Patriots' Day"],
    ['US-TX', '2026-04-20', null],
    ['DE', '2026-10-03', 'German Unity Day'],
    ['DE-BY', '2026-10-03', 'German Unity Day'],
    ['DE-BY', '2026-01-06', 'Epiphany'],
    ['DE-BE', '2026-01-06', null],
    ['DE', '2026-01-06', null],
    ['DE-BE', '2026-03-08', "International Women's Day"],
    ['DE-SN', '2026-11-18', 'Day of Prayer and Repentance'],
    ['GB-SCT', '2026-01-02', 'January 2nd'],
    ['GB-ENG', '2026-01-02', null],
    ['GB-SCT', '2026-04-06', null],
    ['GB-SCT', '2026-06-15', 'World Cup bank holiday'],
    ['GB-ENG', '2026-06-15', null],
    ['GB-SCT', '2026-08-03', 'Summer bank holiday'],
    ['GB-ENG', '2026-08-31', 'Summer bank holiday'],
    ['GB-NIR', '2026-07-13', "Battle of the Boyne (Orangemen's Day) (substitute day)"],
    ['GB-ENG', '2027-12-27', 'Christmas Day (substitute day)'],
    ['GB-ENG', '2027-12-28', 'Boxing Day (substitute day)'],
    ['GB-WLS', '2028-01-03', "New Year's Day (substitute day)"],
    ['GB-SCT', '2028-01-03', 'January 2nd (substitute day)'],
    ['GB-SCT', '2028-01-04', "New Year's Day (substitute day)"],
    ['JP', '2025-02-24', "Emperor's Birthday (substitute day)"],
    ['JP', '2026-05-06', 'Constitution Day (substitute day)'],
    ['JP', '2026-09-22', "Citizens' Holiday"],
    ['JP', '2026-07-20', 'Marine Day'],
    ['IL', '2026-04-02', 'Passover (Pesach)'],
    ['IL', '2026-04-22', 'Independence Day (Yom HaAtzmaut)'],
    ['IL', '2026-09-21', 'Day of Atonement (Yom Kippur)'],
    ['IL', '2026-09-20', null],
    ['TR', '2026-05-27', 'Feast of the Sacrifice (Eid al-Adha)'],
    ['TR', '2026-05-30', 'Feast of the Sacrifice (Eid al-Adha)'],
    ['TR', '2026-05-31', null],
    ['CN', '2026-02-16', 'Spring Festival'],
    ['CN', '2026-02-19', 'Spring Festival'],
    ['CN', '2026-02-20', null],
    ['CN', '2026-03-08', null],
    ['KR', '2026-09-26', 'Korean Thanksgiving'],
    ['AU-QLD', '2026-12-24', null],
    ['AU-VIC', '2026-11-03', 'Melbourne Cup'],
    ['CA-ON', '2026-10-12', 'Thanksgiving'],
    ['CA-ON', '2026-04-06', null],
    ['CA-BC', '2026-09-30', 'National Day for Truth and Reconciliation'],
    ['ES-CT', '2026-09-11', 'National Day of Catalonia'],
    ['AT-9', '2026-10-26', 'National Holiday'],
    ['ZA', '2026-08-10', 'Public Holiday'],
    ['MY-13', '2026-06-01', "Gawai Dayak / Yang di-Pertuan Agong's Birthday"],
  ])('%s on %s: %s', async (region, day, name) => {
    expect(await off(region, day)).toEqual([name]);
  });

  test('in Germany a plain year has nine days, and no more', async () => {
    const holiday = await loadHolidays('DE');
    const days = Array.from({ length: 365 }, (_, n) => addDays('2026-01-01', n)).filter(holiday);
    expect(days).toEqual([
      ...['2026-01-01', '2026-04-03', '2026-04-06', '2026-05-01', '2026-05-14', '2026-05-25'],
      ...['2026-10-03', '2026-12-25', '2026-12-26'],
    ]);
  });
});

describe.each(YEARS)('%i, reckoned without the data', (year) => {
  const sunday = easter(year);

  test('Good Friday and Easter Monday', async () => {
    for (const region of ['DE', 'GB-ENG', 'AU-NSW', 'NO', 'NZ', 'CH-ZH', 'ZA']) {
      const [friday, saturday, monday] = await off(
        region,
        addDays(sunday, -2),
        addDays(sunday, -8),
        addDays(sunday, 1),
      );
      expect([region, friday?.split(' / ').includes('Good Friday')]).toEqual([region, true]);
      expect([region, saturday]).toEqual([region, null]);
      expect([region, monday]).toEqual([
        region,
        region === 'ZA' ? 'Family Day' : expect.stringMatching(/Easter Monday/),
      ]);
    }
  });

  test('Ascension and Whit Monday in Germany, Corpus Christi in Poland', async () => {
    expect(await off('DE', addDays(sunday, 39), addDays(sunday, 50))).toEqual([
      'Ascension Day',
      'Whit Monday',
    ]);
    expect(await off('PL', addDays(sunday, 60))).toEqual(['Corpus Christi']);
  });

  test('Orthodox Easter Monday in Greece', async () => {
    const [name] = await off('GR', addDays(orthodoxEaster(year), 1));
    expect(name).toContain('Easter Monday');
  });

  test('the Mondays and the Thursday of the United States', async () => {
    expect(
      await off('US', nthWeekday(year, 1, 1, 3), nthWeekday(year, 9, 1, 1), nthWeekday(year, 11, 4, 4)),
    ).toEqual(['Martin Luther King Jr. Day', 'Labor Day', 'Thanksgiving Day']);
    expect(await off('US', addDays(nthWeekday(year, 6, 1, 1), -7))).toEqual(['Memorial Day']);
  });
});

describe('which region', () => {
  test('none keeps no holidays', async () => {
    const holiday = await loadHolidays(null);
    expect(['2026-01-01', '2026-12-25', '2026-07-04'].map(holiday)).toEqual([null, null, null]);
  });

  test.each([
    ['us-ca', 'US-CA'],
    [' De_By ', 'DE-BY'],
    ['gb sct', 'GB-SCT'],
    ['uk', 'GB'],
    ['UK-SCT', 'GB-SCT'],
    ['my-01', 'MY-01'],
  ])('%s is %s', (typed, code) => {
    expect(findRegion(typed).code).toBe(code);
  });

  test.each([
    ['Bavaria', 'Did you mean DE-BY (Bavaria)? jobfu config set region DE-BY'],
    ['Germany', 'Did you mean DE (Germany)? jobfu config set region DE'],
    ['Germnay', 'Did you mean DE (Germany)? jobfu config set region DE'],
    ['US-Calfornia', 'Did you mean US-CA (California)? jobfu config set region US-CA'],
    ['USCA', 'Did you mean US-CA (California)? jobfu config set region US-CA'],
    ['NSW', 'Did you mean AU-NSW (New South Wales)? jobfu config set region AU-NSW'],
    ['USA', 'Did you mean US (United States)? jobfu config set region US'],
    ['zurich', 'Did you mean CH-ZH (Zürich)? jobfu config set region CH-ZH'],
    ['BE-VLG', 'Belgium is known as a whole only: jobfu config set region BE'],
    ['GB-ALD', 'United Kingdom has GB-ENG, GB-NIR, GB-SCT, GB-WLS.'],
    ['nowhere', 'Write a country, or a country and its state: jobfu config set region US-CA'],
    ['', 'Write a country, or a country and its state: jobfu config set region US-CA'],
  ])('"%s" is none: %s', async (typed, hint) => {
    await expect(loadHolidays(typed)).rejects.toMatchObject({
      kind: 'usage',
      message: `No public holidays are known for the region "${typed}".`,
      hint,
    });
  });

  test('whatever is typed is a region or a usage fault with a hint', () => {
    const typed = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.stringMatching(/^[A-Za-z]{2}[-_ ]?[A-Za-z0-9]{0,4}$/),
      fc.constantFrom('__proto__', 'constructor', 'toString'),
    );
    fc.assert(
      fc.property(typed, (text) => {
        try {
          expect(REGIONS).toContain(findRegion(text));
        } catch (fault) {
          expect(fault).toBeInstanceOf(Fault);
          expect(fault).toMatchObject({ kind: 'usage', hint: expect.stringMatching(/\S/) });
        }
      }),
      { numRuns: 2000 },
    );
  });
});

test('outside the years covered nothing is a holiday', async () => {
  const holiday = await loadHolidays('GB-ENG');
  expect(coverage).toEqual({ from: 2024, to: 2036 });
  for (const year of [coverage.from, coverage.to])
    expect(holiday(makeDay(year, 12, 25))).toBe('Christmas Day');
  for (const year of [coverage.from - 1, coverage.to + 1]) expect(holiday(makeDay(year, 12, 25))).toBeNull();
});

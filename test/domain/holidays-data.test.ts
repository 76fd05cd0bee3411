// The generated holiday data: what the script writes, what the library says, and what is on the disk.
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import Holidays from 'date-holidays';
import { describe, expect, test } from 'vitest';
import { addDays, isRealDay } from '../../src/domain/calendar.ts';
import { COUNTRIES, YEARS as coverage } from '../../src/domain/holidays/data/countries.ts';
import { loadHolidays } from '../../src/domain/holidays/load.ts';
import { REGIONS } from '../../src/domain/holidays/regions.ts';
import { readRows } from '../../src/domain/holidays/rows.ts';

const FOLDER = new URL('../../src/domain/holidays/data/', import.meta.url);
const SCRIPT = fileURLToPath(new URL('../../scripts/make-holidays.mjs', import.meta.url));
const read = (name: string): string => readFileSync(new URL(name, FOLDER), 'utf8');

describe.each(['DE', 'SA'])('%s', (country) => {
  test.each(['UTC', 'Pacific/Auckland'])('written again in %s comes out the same', (TZ) => {
    const printed = execFileSync(process.execPath, [SCRIPT, '--print', country], {
      env: { ...process.env, TZ },
      encoding: 'utf8',
    });
    expect(printed).toBe(read(`${country.toLowerCase()}.ts`));
  });
});

/** Every day of the years covered. */
const allDays = (): string[] => {
  const days: string[] = [];
  for (let day = `${coverage.from}-01-01`; day <= `${coverage.to}-12-31`; day = addDays(day, 1))
    days.push(day);
  return days;
};

/** Countries whose holidays last whole single days, and for which the script corrects nothing. */
const UNTOUCHED = ['DE', 'ES', 'FR', 'HK', 'JP', 'MY', 'NZ', 'PL'];
const untouched = REGIONS.filter(({ code }) => UNTOUCHED.includes(code.slice(0, 2))).map(({ code }) => code);

test('what is read from the rows is what the library says, day by day', async () => {
  const days = allDays();
  for (const code of untouched) {
    const [country = '', state] = code.split('-');
    const options = { languages: 'en', types: ['public' as const] };
    const library = state ? new Holidays(country, state, options) : new Holidays(country, options);
    const expected = new Set<string>();
    for (let year = coverage.from; year <= coverage.to; year++) {
      for (const { date } of library.getHolidays(year)) expected.add(date.slice(0, 10));
    }
    const holiday = await loadHolidays(code);
    expect([code, days.filter((day) => holiday(day) !== null)]).toEqual([code, [...expected].sort()]);
  }
  expect(untouched.length).toBeGreaterThan(80);
});

describe('registry and disk', () => {
  const countries = Object.keys(COUNTRIES);

  test('one module for each country, and no other', () => {
    const files = [...countries.map((code) => `${code.toLowerCase()}.ts`), 'countries.ts', 'regions.ts'];
    expect(readdirSync(FOLDER).sort()).toEqual(files.sort());
  });

  test('each import leads to its own country', () => {
    const lines = read('countries.ts').match(/^ {2}[A-Z]{2}: .*$/gm);
    expect(lines).toEqual(countries.map((code) => `  ${code}: () => import('./${code.toLowerCase()}.ts'),`));
  });

  test('the countries listed are the countries there are', () => {
    expect(REGIONS.map(({ code }) => code).filter((code) => !code.includes('-'))).toEqual(countries);
    expect(new Set(REGIONS.map(({ code }) => code)).size).toBe(REGIONS.length);
    for (const { code, name } of REGIONS) {
      expect(code).toMatch(/^[A-Z]{2}(-[A-Z0-9]{1,3})?$/);
      expect(countries).toContain(code.slice(0, 2));
      expect(name).toMatch(/^\p{Lu}[^|]{2,}$/u);
    }
  });

  test.each(countries)('%s: rows well formed, every year filled, attributed', async (country) => {
    const { ROWS } = (await COUNTRIES[country]?.()) ?? { ROWS: '' };
    const known = [
      '*',
      ...REGIONS.filter(({ code }) => code.startsWith(`${country}-`)).map((r) => r.code.slice(3)),
    ];
    for (const row of ROWS.trim().split('\n')) {
      expect(row).toMatch(
        /^[^|*]{3,}\*?\|(\d{4}|\d{6}|\d{52})(x\d)?( (\d{4}|\d{6}|\d{52})(x\d)?)*(\|-?[A-Z0-9* ]+)?$/,
      );
      const where = row.split('|')[2]?.replace(/^-/, '').split(' ') ?? [];
      expect(known).toEqual(expect.arrayContaining(where));
    }
    for (const state of known) {
      const days = [...readRows(ROWS, state === '*' ? null : state).keys()];
      expect(days.filter((day) => !isRealDay(day))).toEqual([]);
      for (let year = coverage.from; year <= coverage.to; year++) {
        expect(days.filter((day) => day.startsWith(`${year}`)).length).toBeGreaterThanOrEqual(5);
      }
    }
    const header = read(`${country.toLowerCase()}.ts`).split('*/')[0];
    expect(header).toMatch(/^\/\*!/);
    expect(header).toContain('date-holidays');
    expect(header).toContain('CC BY-SA 3.0');
  });
});

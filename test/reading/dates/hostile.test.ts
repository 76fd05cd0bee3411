/** No pattern can be made slow, and no long text of date words makes the whole slow. */
import { checkSync } from 'recheck';
import { describe, expect, it } from 'vitest';
import { WEEKDAYS_ONLY } from '../../../src/domain/calendar.ts';
import { BEHIND } from '../../../src/reading/dates/bounds.ts';
import { coresIn } from '../../../src/reading/dates/cores.ts';
import { findDates } from '../../../src/reading/dates/find.ts';
import { JOINS } from '../../../src/reading/dates/joins.ts';
import { PARSERS } from '../../../src/reading/dates/registry.ts';

describe('every pattern is safe', () => {
  it.each([
    ...PARSERS.map(({ name, pattern }) => [name, pattern] as const),
    ...JOINS.map(({ name, gap }) => [name, gap] as const),
    ['behind', BEHIND] as const,
  ])('%s', (_name, late) => {
    const { source, flags } = late();
    expect(checkSync(source, flags, { timeout: 20_000, attackTimeout: 1_000 })).toMatchObject({
      status: 'safe',
    });
  });
});

describe('a hundred thousand letters', () => {
  const context = { on: '2026-03-11', dateOrder: 'dmy' as const, work: WEEKDAYS_ONLY };
  const long = (seed: string): string => seed.repeat(Math.ceil(100_000 / seed.length)).slice(0, 100_000);

  it.each([' ', '1', '1/', '1 ', '\n', '\n>', 'next ', 'week of ', 'end of ', 'İ', '😀', 'x@', 'http://'])(
    'of %j name nothing, and end',
    (seed) => {
      expect(findDates(long(seed), context)).toEqual([]);
    },
  );

  it('of dates are given up after the first few hundred', () => {
    const { cores } = coresIn(long('on Friday, '), context, false);
    expect(cores.length).toBeLessThanOrEqual(300);
    expect(findDates(long('12:00 '), context).length).toBeLessThanOrEqual(300);
  });
});

/** Every parser's own examples and near misses, and the registry against the files on disk. */
import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { WEEKDAYS_ONLY } from '../../../src/domain/calendar.ts';
import { findDates } from '../../../src/reading/dates/find.ts';
import { FAMILIES, PARSERS } from '../../../src/reading/dates/registry.ts';

const on = (day: string) => ({ on: day, dateOrder: 'dmy' as const, work: WEEKDAYS_ONLY });

describe('every parser reads its examples', () => {
  it.each(PARSERS.flatMap(({ name, examples }) => examples.map((example) => [name, ...example] as const)))(
    '%s: "%s" on %s',
    (_name, text, day, from, to) => {
      const found = findDates(text, on(day));
      expect(found.map((finding) => ({ from: finding.from, to: finding.to }))).toEqual([{ from, to }]);
    },
  );
});

describe('every parser leaves its near misses alone', () => {
  it.each(PARSERS.flatMap(({ name, misses }) => misses.map((text) => [name, text] as const)))(
    '%s: "%s"',
    (_name, text) => {
      expect(findDates(text, on('2026-03-11')).map(({ start, end }) => text.slice(start, end))).toEqual([]);
    },
  );
});

describe('the registry', () => {
  it('lists every family on disk, and no other', () => {
    const files = readdirSync(new URL('../../../src/reading/dates/family', import.meta.url));
    expect(files.map((file) => file.replace(/\.ts$/, '')).sort()).toEqual(Object.keys(FAMILIES).sort());
  });

  it('gives every parser a name of its own', () => {
    expect(new Set(PARSERS.map(({ name }) => name)).size).toBe(PARSERS.length);
  });
});

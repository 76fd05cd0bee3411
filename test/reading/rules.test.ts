/** Every rule carries sentences that show where it holds and where not; here all of them are read. */
import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { WEEKDAYS_ONLY } from '../../src/domain/calendar.ts';
import { canonical } from '../../src/reading/canonical.ts';
import { clean } from '../../src/reading/clean.ts';
import { findDates } from '../../src/reading/dates/find.ts';
import { find } from '../../src/reading/find.ts';
import { folds } from '../../src/reading/folds.ts';
import { refine, type Signal } from '../../src/reading/refine.ts';
import { RULES } from '../../src/reading/rules/index.ts';

const signalsOf = (text: string): Signal[] => {
  const cleaned = clean(text);
  const dates = findDates(cleaned, { on: '2026-03-11', dateOrder: 'dmy', work: WEEKDAYS_ONLY });
  return refine(find(canonical(cleaned, folds(dates))), cleaned);
};

const holds = (rule: string, says: string, text: string): boolean =>
  signalsOf(text).some((signal) => signal.rule.name === rule && signal.says === says);

describe.each(RULES.map((rule) => [rule.name, rule] as const))('%s', (_, rule) => {
  test('has an example, a near miss and a reason of one sentence', () => {
    expect(rule.examples.length).toBeGreaterThan(0);
    expect(rule.nearMisses.length).toBeGreaterThan(0);
    expect(rule.reason).toMatch(/^[A-Z][^.]*\.$/);
  });
  test.each(rule.examples)('holds: %s', (text) => {
    expect(holds(rule.name, rule.says, text)).toBe(true);
  });
  test.each(rule.nearMisses)('does not hold: %s', (text) => {
    expect(holds(rule.name, rule.says, text)).toBe(false);
  });
});

test('names are kebab case and used once', () => {
  const names = RULES.map((rule) => rule.name);
  expect(new Set(names).size).toBe(names.length);
  for (const name of names) expect(name).toMatch(/^[a-z]+(?:-[a-z]+)*$/);
});

test('every file of rules is in the registry, one rule a file', () => {
  const files = readdirSync(new URL('../../src/reading/rules/', import.meta.url))
    .filter((name) => name.endsWith('.ts'))
    .filter((file) => !['rule.ts', 'index.ts'].includes(file))
    .map((file) => file.replace(/\.ts$/, ''));
  expect(files.sort()).toEqual(RULES.map((rule) => rule.name).sort());
});

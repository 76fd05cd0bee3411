/** The day somebody applied is never one of the posting's own, and where the posting stood is no employer. */
import { expect, test } from 'vitest';
import { understand } from './sentences.ts';

test.each([
  ['Applied for Data Analyst at Elmworks, closing date 20 March', null],
  ['Applied to Elmworks yesterday, closing date 20 March', '2026-03-10'],
  ['applied at Elmworks on Monday, closes Friday', '2026-03-09'],
  ['applied to Elmworks today, deadline 13 March, interviews 24 March', '2026-03-11'],
  ['applied to Elmworks, job starts 1 April', null],
  ['Applied to Elmworks on 20 March', null],
  ['Applied to Elmworks on 2 March', '2026-03-02'],
])('%s: %s', (text, applied) => {
  expect(understand(text)).toMatchObject({ company: 'Elmworks', applied, at: null, onlyApplied: true });
});

test.each([
  'Applied for Data Analyst at Elm via Civil Service Jobs yesterday',
  'applied yesterday through Civil Service Jobs for Data Analyst at Elm',
])('%s', (text) => {
  expect(understand(text)).toMatchObject({ company: 'Elm', role: 'Data Analyst' });
});

/** What they promised and what came of it. */
import { expect, test } from 'vitest';
import { promisesOf } from '../../src/domain/promises.ts';
import { situationOf } from '../../src/domain/situation.ts';
import { contextAt, deadline, History, reading } from './build.ts';

const promised = new History()
  .met('Dana Lee')
  .interview('2026-03-10T15:00:00.000Z')
  .said(reading('clear-timeline', { deadline: deadline('2026-03-20', '2026-03-10') }));

const outcomes = (now: string, { application }: History): string[] =>
  promisesOf(situationOf(application, contextAt(now))).map(
    ({ outcome, late, answered }) => `${outcome} ${late} ${answered ?? '-'}`,
  );

test('open until they write: ahead, then counted in working days', () => {
  expect(outcomes('2026-03-16T09:00:00Z', promised)).toEqual(['open 0 -']);
  expect(outcomes('2026-03-24T09:00:00Z', promised)).toEqual(['open 2 -']);
});

test('kept, on the day itself too; late by working days', () => {
  const wrote = (day: string) => promised.heard(`${day}T10:00:00.000Z`, reading('vague'));
  expect(outcomes('2026-04-01T09:00:00Z', wrote('2026-03-20'))).toEqual(['kept 0 2026-03-20']);
  expect(outcomes('2026-04-01T09:00:00Z', wrote('2026-03-24'))).toEqual(['late 2 2026-03-24']);
});

test('small talk keeps no promise; words nobody could read do', () => {
  const chat = promised.heard('2026-03-18T10:00:00.000Z', reading('none', { silent: true }));
  expect(outcomes('2026-03-24T09:00:00Z', chat)).toEqual(['open 2 -']);
  const unsure = promised.heard('2026-03-18T10:00:00.000Z', reading('vague', { confidence: 0.3 }));
  expect(outcomes('2026-03-24T09:00:00Z', unsure)).toEqual(['kept 0 2026-03-18']);
});

test('an interview that followed is an answer in time; a rejection the user noted is one on its day', () => {
  const invited = promised.interview('2026-03-25T10:00:00.000Z');
  expect(outcomes('2026-03-24T09:00:00Z', invited)).toEqual(['kept 0 2026-03-20']);
  const told = promised.ended('rejected', '2026-03-23T10:00:00.000Z');
  expect(outcomes('2026-04-01T09:00:00Z', told)).toEqual(['late 1 2026-03-23']);
});

test('given up after their day, it never came; before it, nobody can tell', () => {
  expect(outcomes('2026-04-20T09:00:00Z', promised.ended('ghosted', '2026-04-01T10:00:00.000Z'))).toEqual([
    'never 8 -',
  ]);
  expect(outcomes('2026-04-20T09:00:00Z', promised.ended('withdrawn', '2026-03-16T10:00:00.000Z'))).toEqual([
    'open 0 -',
  ]);
});

test('a second promise answers the first, and stands for itself', () => {
  const again = promised.heard(
    '2026-03-19T10:00:00.000Z',
    reading('clear-timeline', { deadline: deadline('2026-03-27', '2026-03-19') }),
  );
  expect(outcomes('2026-03-25T09:00:00Z', again)).toEqual(['kept 0 2026-03-19', 'open 0 -']);
});

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

test('kept by an outcome, on the day itself too; late by working days', () => {
  const wrote = (day: string, label: 'rejection' | 'immediate' | 'vague') =>
    outcomes('2026-04-01T09:00:00Z', promised.heard(`${day}T10:00:00.000Z`, reading(label)));
  expect(wrote('2026-03-20', 'rejection')).toEqual(['kept 0 2026-03-20']);
  expect(wrote('2026-03-18', 'immediate')).toEqual(['kept 0 2026-03-18']);
  expect(wrote('2026-03-24', 'rejection')).toEqual(['late 2 2026-03-24']);
  // After their day it is late whatever they say.
  expect(wrote('2026-03-24', 'vague')).toEqual(['late 2 2026-03-24']);
});

test('small talk keeps no promise, nor do words that most likely put it off; those nobody could read do', () => {
  const chat = promised.heard('2026-03-18T10:00:00.000Z', reading('none', { silent: true }));
  expect(outcomes('2026-03-24T09:00:00Z', chat)).toEqual(['open 2 -']);
  const unsure = (label: 'vague' | 'none' | 'clear-timeline', more = {}) =>
    outcomes(
      '2026-03-24T09:00:00Z',
      promised.heard('2026-03-18T10:00:00.000Z', reading(label, { confidence: 0.3, ...more })),
    );
  expect(unsure('vague')).toEqual(['moved 0 2026-03-18']);
  const later = deadline('2026-03-27', '2026-03-18');
  expect(unsure('clear-timeline', { deadline: later })).toEqual(['moved 0 2026-03-18']);
  const same = deadline('2026-03-20', '2026-03-18');
  expect(unsure('clear-timeline', { deadline: same })).toEqual(['open 2 -']);
  expect(unsure('none', { silent: true })).toEqual(['kept 0 2026-03-18']);
  expect(unsure('vague', { language: 'other' })).toEqual(['kept 0 2026-03-18']);
});

test('an interview that followed is an answer in time; a rejection the user noted is one on its day', () => {
  const invited = promised.interview('2026-03-25T10:00:00.000Z');
  expect(outcomes('2026-03-24T09:00:00Z', invited)).toEqual(['kept 0 2026-03-20']);
  const told = promised.ended('rejected', '2026-03-23T10:00:00.000Z');
  expect(outcomes('2026-04-01T09:00:00Z', told)).toEqual(['late 1 2026-03-23']);
});

test('an interview that came of words after their day does not make them punctual', () => {
  const asked = promised.heard('2026-03-25T11:00:00.000Z', reading('immediate', { nextStep: 'interview' }));
  const late = ['late 3 2026-03-25'];
  expect(outcomes('2026-03-25T12:00:00Z', asked)).toEqual(late);
  expect(outcomes('2026-03-25T12:00:00Z', asked.interview('2026-03-31T10:00:00.000Z'))).toEqual(late);
  // Noted in the other order it is the same.
  const noted = promised
    .interview('2026-03-31T10:00:00.000Z')
    .heard('2026-03-25T11:00:00.000Z', reading('immediate', { nextStep: 'interview' }));
  expect(outcomes('2026-03-25T12:00:00Z', noted)).toEqual(late);
  const excused = promised
    .heard('2026-03-25T11:00:00.000Z', reading('vague'))
    .interview('2026-03-31T10:00:00.000Z');
  expect(outcomes('2026-04-01T09:00:00Z', excused)).toEqual(late);
  // Asked in time for an interview, they may still want papers before it.
  const papers = promised
    .interview('2026-03-31T10:00:00.000Z')
    .heard('2026-03-25T11:00:00.000Z', reading('immediate', { nextStep: 'paperwork' }));
  expect(outcomes('2026-03-25T12:00:00Z', papers)).toEqual(['kept 0 2026-03-20']);
});

test('an interview that was booked when they named their day does not keep it', () => {
  const booked = new History()
    .met('Dana Lee')
    .interview('2026-03-10T15:00:00.000Z')
    .interview('2026-03-19T10:00:00.000Z')
    .heard(
      '2026-03-13T10:00:00.000Z',
      reading('clear-timeline', { deadline: deadline('2026-03-27', '2026-03-13') }),
    );
  expect(outcomes('2026-03-20T09:00:00Z', booked)).toEqual(['open 0 -']);
});

test('after more time was asked for, the day by which they will answer is a promise; the day they leave us is none', () => {
  const asked = new History()
    .interview('2026-03-10T15:00:00.000Z')
    .heard('2026-03-12', reading('offer'))
    .sent('offer-extension', '2026-03-12T18:00:00.000Z');
  const named = (owner: 'them' | 'you') =>
    outcomes(
      '2026-03-24T09:00:00Z',
      asked.heard(
        '2026-03-13T10:00:00.000Z',
        reading(owner === 'them' ? 'clear-timeline' : 'immediate', {
          deadline: deadline('2026-03-20', '2026-03-13', { owner }),
        }),
      ),
    );
  expect(named('them')).toEqual(['open 2 -']);
  expect(named('you')).toEqual([]);
});

test('given up after their day, it never came; before it, nobody can tell', () => {
  expect(outcomes('2026-04-20T09:00:00Z', promised.ended('ghosted', '2026-04-01T10:00:00.000Z'))).toEqual([
    'never 8 -',
  ]);
  expect(outcomes('2026-04-20T09:00:00Z', promised.ended('withdrawn', '2026-03-16T10:00:00.000Z'))).toEqual([
    'open 0 -',
  ]);
});

const named = (day: string, on: string) => reading('clear-timeline', { deadline: deadline(day, on) });
const moves = (now: string, { application }: History): string[] =>
  promisesOf(situationOf(application, contextAt(now))).map(
    ({ by, outcome, movedTo }) => `${by} ${outcome} ${movedTo ?? '-'}`,
  );

test('a new day named in time moves the promise, and the new one stands for itself', () => {
  const moved = promised.heard('2026-03-19T10:00:00.000Z', named('2026-03-27', '2026-03-19'));
  expect(moves('2026-03-25T09:00:00Z', moved)).toEqual(['2026-03-20 moved 2026-03-27', '2026-03-27 open -']);
  const told = moved.heard('2026-03-26T10:00:00.000Z', reading('rejection'));
  expect(moves('2026-04-01T09:00:00Z', told)).toEqual(['2026-03-20 moved 2026-03-27', '2026-03-27 kept -']);
  const again = moved.heard('2026-03-26T10:00:00.000Z', named('2026-04-02', '2026-03-26'));
  expect(moves('2026-03-27T09:00:00Z', again)).toEqual([
    '2026-03-20 moved 2026-03-27',
    '2026-03-27 moved 2026-04-02',
    '2026-04-02 open -',
  ]);
});

test('vague words in time put it off without a day; an outcome by the day keeps it all the same', () => {
  const vague = promised.heard('2026-03-18T10:00:00.000Z', reading('vague'));
  expect(moves('2026-03-25T09:00:00Z', vague)).toEqual(['2026-03-20 moved -']);
  const notBefore = promised.heard(
    '2026-03-18T10:00:00.000Z',
    reading('vague', { deadline: deadline(null, '2026-03-30') }),
  );
  expect(moves('2026-03-25T09:00:00Z', notBefore)).toEqual(['2026-03-20 moved -']);
  const offered = (day: string) => vague.heard(`${day}T10:00:00.000Z`, reading('offer'));
  expect(outcomes('2026-04-01T09:00:00Z', offered('2026-03-20'))).toEqual(['kept 0 2026-03-20']);
  expect(outcomes('2026-04-01T09:00:00Z', offered('2026-03-26'))).toEqual(['moved 0 2026-03-18']);
  // An interview after their day is no sign of an answer in time where they had put it off.
  expect(moves('2026-04-01T09:00:00Z', vague.interview('2026-03-25T10:00:00.000Z'))).toEqual([
    '2026-03-20 moved -',
  ]);
});

test('the same day said again is the same promise; after an answer it is another', () => {
  const twice = promised.heard('2026-03-17T10:00:00.000Z', named('2026-03-20', '2026-03-17'));
  expect(moves('2026-03-18T09:00:00Z', twice)).toEqual(['2026-03-20 open -']);
  const sure = promised
    .heard('2026-03-16T10:00:00.000Z', reading('vague'))
    .heard('2026-03-17T10:00:00.000Z', named('2026-03-20', '2026-03-17'));
  expect(outcomes('2026-03-24T09:00:00Z', sure)).toEqual(['open 2 -']);
  const asked = promised
    .heard('2026-03-16T10:00:00.000Z', reading('immediate'))
    .heard('2026-03-17T10:00:00.000Z', named('2026-03-20', '2026-03-17'));
  expect(moves('2026-03-18T09:00:00Z', asked)).toEqual(['2026-03-20 kept -', '2026-03-20 open -']);
});

test('a day off that is only counted to is over with the next working day; one they name is over with itself', () => {
  // "In about ten days" from Thursday the 12th is a Sunday.
  const wrote = (phrase: string, day: string) =>
    outcomes(
      '2026-03-26T09:00:00Z',
      promised
        .heard(
          '2026-03-12T10:00:00.000Z',
          reading('clear-timeline', { deadline: deadline('2026-03-22', '2026-03-12', { phrase }) }),
        )
        .heard(`${day}T10:00:00.000Z`, reading('rejection')),
    ).at(-1);
  expect(wrote('in about ten days', '2026-03-23')).toBe('kept 0 2026-03-23');
  expect(wrote('in about ten days', '2026-03-25')).toBe('late 2 2026-03-25');
  expect(wrote('by Sunday', '2026-03-23')).toBe('late 1 2026-03-23');
});

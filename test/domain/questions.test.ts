/** The question bank: open questions, every category at every turn, and a handful that is worth asking next. */
import { describe, expect, test } from 'vitest';
import {
  type Answerer,
  answererOf,
  askedIn,
  askedKey,
  type Phase,
  phaseOf,
  QUESTION_CATEGORIES,
  QUESTIONS,
  questionsFor,
} from '../../src/domain/questions.ts';
import { History } from './build.ts';

const PHASES: readonly Phase[] = ['early', 'middle', 'late'];
const NOBODY_ASKED = new Map<number, string>();

test('numbers are given once, and no question is there twice', () => {
  expect(new Set(QUESTIONS.map(({ number }) => number)).size).toBe(QUESTIONS.length);
  expect(new Set(QUESTIONS.map(({ text }) => text.toLowerCase())).size).toBe(QUESTIONS.length);
});

test('every question is open: none can be answered with yes or no', () => {
  const closed = QUESTIONS.filter(
    ({ text }) => !/^(?:what|how|which|who|whom|when|why|where)\b.*\?$/i.test(text),
  );
  expect(closed).toEqual([]);
});

test.each(QUESTION_CATEGORIES)('%s has something to ask at every turn', (category) => {
  for (const phase of PHASES) {
    const fitting = QUESTIONS.filter(
      (question) => question.category === category && question.phases.includes(phase),
    );
    expect(fitting.length, phase).toBeGreaterThanOrEqual(2);
  }
});

describe('a handful for one interview', () => {
  const parts: readonly (readonly Answerer[])[] = [
    [],
    ['recruiter'],
    ['manager'],
    ['team'],
    ['manager', 'team'],
  ];

  test.each(PHASES)('%s: six of different categories, the last about the next steps', (phase) => {
    for (const met of parts) {
      const chosen = questionsFor(phase, met, NOBODY_ASKED);
      expect(chosen).toHaveLength(6);
      expect(new Set(chosen.map(({ category }) => category)).size).toBe(6);
      expect(chosen.at(-1)?.category).toBe('next-steps');
      for (const { phases, answerers } of chosen) {
        expect(phases).toContain(phase);
        if (met.length > 0) expect(answerers.some((who) => met.includes(who))).toBe(true);
      }
    }
  });

  test('what has been asked does not come again, until nothing is left', () => {
    const asked = new Map<number, string>();
    for (let round = 0; round < QUESTIONS.length; round++) {
      const chosen = questionsFor('middle', [], asked);
      if (chosen.length === 0) break;
      for (const { number } of chosen) {
        expect(asked.has(number)).toBe(false);
        asked.set(number, '2026-03-11T09:00:00.000Z');
      }
    }
    expect(asked.size).toBe(QUESTIONS.filter(({ phases }) => phases.includes('middle')).length);
  });
});

test('an asked question is a decision of its own rule; another decision under that key is none', () => {
  const history = new History()
    .decided('done', 'question', askedKey(25), '2026-03-11T09:00:00.000Z')
    .decided('done', 'prepare', askedKey(3), '2026-03-11T09:00:00.000Z');
  expect([...askedIn(history.application)]).toEqual([[25, '2026-03-11T09:00:00.000Z']]);
});

test.each([
  ['phone', 0, 'early'],
  ['phone', 1, 'middle'],
  ['video', 3, 'late'],
  [null, 0, 'early'],
  ['panel', 0, 'middle'],
  ['final', 0, 'late'],
  ['a word of one’s own', 2, 'late'],
])('%s after %i interviews is %s', (stage, held, phase) => {
  expect(phaseOf(stage, held)).toBe(phase);
});

test.each([
  ['recruiter', 'recruiter'],
  ['Talent Partner', 'recruiter'],
  ['HR', 'recruiter'],
  ['hiring manager', 'manager'],
  ['CTO', 'manager'],
  ['Head of Design', 'manager'],
  ['staff engineer', 'team'],
  [null, null],
])('%s answers as %s', (role, part) => {
  expect(answererOf(role)).toBe(part);
});

/** The person's correction laid over a reading. */
import { describe, expect, test } from 'vitest';
import { WEEKDAYS_ONLY } from '../../src/domain/calendar.ts';
import type { Correction, Label } from '../../src/domain/facts.ts';
import { effectiveReading } from '../../src/reading/effective.ts';
import { read } from '../../src/reading/read.ts';

const reading = (text: string) => read(text, { on: '2026-03-11', dateOrder: 'dmy', work: WEEKDAYS_ONLY });
const correction = (as: Label | null, by: string | null): Correction => ({
  as,
  by,
  at: '2026-03-12T09:00:00.000Z',
});
const overruled = (text: string, as: Label | null, by: string | null = null) =>
  effectiveReading({ reading: reading(text), correction: correction(as, by) });

const VAGUE = "We'll be in touch soon.";
const TASK = 'Please send us two references by Monday.';
const OFFER = 'We are delighted to offer you the position. Please sign by Friday.';

test('without a correction the reading stands as it is', () => {
  const said = reading(VAGUE);
  expect(effectiveReading({ reading: said, correction: null })).toBe(said);
  expect(effectiveReading({ reading: said, correction: correction(null, null) })).toBe(said);
});

test('a day alone makes a timeline of it', () => {
  expect(overruled(VAGUE, null, '2026-03-20')).toMatchObject({
    kind: 'clear-timeline',
    outcome: null,
    confidence: 1,
    deadline: { from: '2026-03-20', to: '2026-03-20', owner: 'them', ambiguous: false },
  });
});

test('a day alone moves the day of something to do, or of an offer', () => {
  expect(overruled(TASK, null, '2026-03-18')).toMatchObject({
    kind: 'immediate',
    nextStep: 'references',
    deadline: { to: '2026-03-18', owner: 'you' },
  });
  expect(overruled(OFFER, null, '2026-03-25')).toMatchObject({
    kind: 'immediate',
    outcome: 'offer',
    deadline: { to: '2026-03-25', owner: 'you' },
  });
});

describe('a label', () => {
  test('a rejection drops day and step', () => {
    expect(overruled(TASK, 'rejection')).toMatchObject({
      kind: 'none',
      outcome: 'rejection',
      nextStep: null,
      deadline: null,
      appointment: null,
      silent: false,
      confidence: 1,
    });
  });
  test('an offer is immediate, and keeps the day to act by', () => {
    expect(overruled(TASK, 'offer')).toMatchObject({
      kind: 'immediate',
      outcome: 'offer',
      deadline: { owner: 'you' },
    });
  });
  test('vague and none drop what was read as a day', () => {
    expect(overruled(TASK, 'vague')).toMatchObject({ kind: 'vague', nextStep: null, deadline: null });
    expect(overruled(TASK, 'none')).toMatchObject({
      kind: 'none',
      outcome: null,
      silent: false,
      deadline: null,
    });
  });
  test('immediate without a step is something else', () => {
    expect(overruled(VAGUE, 'immediate')).toMatchObject({ kind: 'immediate', nextStep: 'other' });
  });
  test('with a day, the day goes with the label', () => {
    expect(overruled(VAGUE, 'immediate', '2026-03-19')).toMatchObject({
      deadline: { to: '2026-03-19', owner: 'you' },
    });
    expect(overruled(VAGUE, 'clear-timeline', '2026-03-19')).toMatchObject({
      deadline: { to: '2026-03-19', owner: 'them' },
    });
  });
});

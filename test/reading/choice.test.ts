import { describe, expect, test } from 'vitest';
import { WEEKDAYS_ONLY } from '../../src/domain/calendar.ts';
import {
  type Choosing,
  chancesOfDays,
  type DatedLabel,
  groundsOfDays,
  NO_DAY,
} from '../../src/reading/purpose/choice.ts';
import { daysAheadIn } from '../../src/reading/purpose/purposes.ts';
import { read } from '../../src/reading/read.ts';
import { surroundingsOf } from './learn/examples.ts';

const ON = '2026-05-06';

/** The chances of each day of a message, and of none, with weights of the test's own. */
const chances = (text: string, label: DatedLabel, choosing: Choosing): number[] => {
  const { inPlay: dates, ...around } = surroundingsOf({ text, on: ON });
  const days = daysAheadIn({ ...around, inPlay: dates });
  return [...chancesOfDays(groundsOfDays({ days, dates, signals: around.signals }), label, choosing)];
};

describe('the day a reading goes by', () => {
  const TWO = 'We meet the others on Monday and call you by Thursday.';

  test('by what speaks for it: the ground with a weight decides', () => {
    const [monday = 0, thursday = 0] = chances(TWO, 'immediate', { 'bound: by': [0, 2, 0] });
    expect(thursday).toBeGreaterThan(monday);
  });
  test('or none, where that weighs most', () => {
    const [monday = 0, thursday = 0, none = 0] = chances(TWO, 'immediate', { [NO_DAY]: [0, 3, 0] });
    expect(none).toBeGreaterThan(Math.max(monday, thursday));
    expect(monday + thursday + none).toBeCloseTo(1);
  });
  test('an answer by a day needs one, whatever is learned', () => {
    expect(chances(TWO, 'clear-timeline', { [NO_DAY]: [9, 9, 9] }).at(-1)).toBe(0);
  });
  test('the day on which an offer’s papers come is not its day, whatever is learned', () => {
    const text = 'The job is yours. HR will send the contract on Monday.';
    expect(chances(text, 'offer', { 'bound: on': [9, 9, 9] })).toEqual([0, 1]);
  });
  test('the day by which they send something is theirs, also beside what they ask for', () => {
    const owner = (text: string) =>
      read(text, { on: ON, dateOrder: 'dmy', work: WEEKDAYS_ONLY }).deadline?.owner;
    expect(owner("You're through to the next round! We will send times by Friday.")).toBe('them');
    expect(owner('Please send us your references by Friday.')).toBe('you');
    expect(owner('They want a sample. I will send it by Friday.')).toBe('you');
  });
  test('what is left of two days that are as likely makes no reading sure', () => {
    const said = read('He says Monday, she says Tuesday.', {
      on: ON,
      dateOrder: 'dmy',
      work: WEEKDAYS_ONLY,
    });
    expect(said.confidence).toBeLessThan(0.8);
  });
});

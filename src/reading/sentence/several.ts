/** Several applications or interviews told in one sentence, of which one alone could be kept. */
import { findDates } from '../dates/find.ts';
import type { SentenceContext } from './scene.ts';

/** "Applied to 3 jobs", "interviews at Elmworks and Halcyon". */
const COUNTED =
  /\b(?:applied (?:to|for|at)|interviews (?:at|with|for)|have|had|got) (?:[2-9]|two|three|four|five|six|several|a few|a couple of) (?:different |new |more |other )?(?:jobs|companies|positions|roles|places|firms|employers|interviews)\b|\binterviews (?:at|with) [^,.;]{1,40} and (?:at |with )?\p{Lu}/iu;

/** " and Halcyon on " between one day with its time and the next. */
const AND_NAME =
  /^[\s,]*(?:and|&|then)(?: (?:at|with))? \p{Lu}[\p{L}&'-]*(?: \p{Lu}[\p{L}&'-]*){0,2}(?: (?:on|at))?\s*$/u;

export const tellsOfSeveral = (text: string, { now, zone, dateOrder, work }: SentenceContext): boolean => {
  if (COUNTED.test(text)) return true;
  const timed = findDates(text, { on: zone.dayOf(now), dateOrder, work }).filter(
    ({ shape, time }) => shape === 'day' && time !== null,
  );
  return timed.some(({ start }, i) => {
    const before = timed[i - 1];
    return before !== undefined && AND_NAME.test(text.slice(before.end, start));
  });
};

/** Sentences, and whether they tell of several. */
export const EXAMPLES: readonly (readonly [text: string, several: boolean])[] = [
  ['applied to 3 jobs today: Elmworks, Halcyon and Corvid', true],
  ['I have interviews at Elmworks and Halcyon tomorrow at 10 and 2', true],
  ['interview at Elmworks tomorrow 10am and Halcyon on friday 2pm', true],
  ['interview at Elmworks and Sons tomorrow at 10am', false],
  ['interview with Ida and Rosa at Elmworks tomorrow at 10am', false],
  ['had interviews with three people at Elmworks yesterday', false],
  ['call with Elmworks yesterday 3pm, they want me back on Friday 10am', false],
];

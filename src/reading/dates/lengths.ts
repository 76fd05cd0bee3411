/** How long "3–5 business days", "a week or two" and "a few days" are, and what they mean counted from a day. */
import { type Here, type Length, type Meaning, oneDay, period } from './parser.ts';
import { countFrom } from './periods.ts';
import { numberOf } from './words.ts';

/** The words of a length, as the pattern of spans takes them apart. */
export interface LengthWords {
  readonly low: string | undefined;
  readonly high: string;
  /** "business ", "more ", "" */
  readonly sort: string;
  readonly unit: string;
  /** "or two", "and a half", "" */
  readonly behind: string;
}

const UNITS: readonly (readonly [RegExp, Length['unit'], number])[] = [
  [/^(?:hour|hr|h$)/, 'hour', 1],
  [/^min/, 'hour', 1 / 60],
  [/^(?:w(?:eek|ork)day|[wb]ds?$)/, 'working-day', 1],
  [/^(?:day|sleep|d$)/, 'day', 1],
  [/^fortnight/, 'week', 2],
  [/^w/, 'week', 1],
  [/^m/, 'month', 1],
  [/^y/, 'year', 1],
];

const AND_MORE: ReadonlyMap<string, number> = new Map([
  ['or two', 2],
  ['or three', 3],
  ['or 2', 2],
  ['or 3', 3],
]);

/** "Or maybe two", "four" (at most): the figure a length may come to. */
const MAYBE = /^(?:(?:(?:or )?(?:maybe|perhaps|possibly)|or so,) )?(.*)$/;
/** "And a day", of weeks. */
const AND_DAYS = /^and ([a-z\d]{1,5}) days?$/;

const squeezed = (words: string): string => words.replace(/ {2,6}/g, ' ');

/** null where the words count nothing ("new weeks"). "A few" and "several days" are working days, "24 working hours" a working day. */
export const lengthOf = ({ low, high, sort, unit, behind }: LengthWords): Length | null => {
  const found = UNITS.find(([test]) => test.test(unit));
  const top = numberOf(squeezed(high).replace(/^half an?$/, 'half'));
  const bottom = low === undefined ? null : numberOf(squeezed(low));
  if (found === undefined || top === null || top === 0 || (low !== undefined && bottom === null)) return null;
  const [, named, size] = found;
  const more = AND_DAYS.exec(squeezed(behind));
  if (more !== null) {
    const over = numberOf(more[1] ?? '');
    return named === 'week' && over !== null ? { low: null, high: top * size * 7 + over, unit: 'day' } : null;
  }
  const working = /bus|biz|work|banking|school/.test(sort);
  const days = named === 'day' && (working || high === 'few' || high === 'several');
  const perDay = named === 'hour' && working ? 1 / 24 : 1;
  const upTo = AND_MORE.get(squeezed(behind)) ?? numberOf(MAYBE.exec(squeezed(behind))?.[1] ?? '') ?? 0;
  const [lower, upper] = upTo > top ? [top, upTo] : [bottom, behind === 'and a half' ? top + 0.5 : top];
  const scale = size * perDay;
  return {
    low: lower === null || lower >= upper ? null : lower * scale,
    high: Math.max(lower ?? 0, upper) * scale,
    unit: days || perDay !== 1 ? 'working-day' : named,
  };
};

/** What a length means counted from a day: up to its end, or where two figures were named from the lower to the upper. */
export const spanFrom = (day: string, length: Length, here: Here): Meaning => ({
  shape: 'span',
  from: length.low === null ? day : countFrom(day, length.low, length.unit, here.work),
  to: countFrom(day, length.high, length.unit, here.work),
  length,
});

const back = (n: number, unit: Length['unit'], here: Here, day = here.on): string =>
  countFrom(day, unit === 'working-day' ? -Math.ceil(n) : -n, unit, here.work);

/** The day so long before another. */
export const spanBefore = (day: string, length: Length, here: Here): Meaning =>
  oneDay(back(length.high, length.unit, here, day));

/** What happened so long ago. */
export const spanAgo = (length: Length, here: Here): Meaning => {
  const far = back(length.high, length.unit, here);
  const near = back(length.low ?? length.high, length.unit, here);
  return { ...(far === near ? oneDay(far) : period(far, near)), past: true, bound: 'ago' };
};

/** The stretch that ends on the message's day: "the past two weeks". */
export const spanUntilNow = (length: Length, here: Here): Meaning => ({
  ...period(back(length.high, length.unit, here), here.on),
  past: true,
});

/** Dates as single words of the canonical text. */
import type { Fold } from './canonical.ts';
import type { DateFinding } from './dates/find.ts';

/** The date words alone are folded; "by", "within" and "before" stay words that patterns can see. */
export const folds = (dates: readonly DateFinding[]): Fold[] =>
  dates.map((date, i) => ({
    start: date.coreStart,
    end: date.coreEnd,
    token: `@${date.past ? 'p' : date.shape === 'span' ? 's' : date.shape === 'time-only' ? 't' : 'd'}${i}`,
  }));

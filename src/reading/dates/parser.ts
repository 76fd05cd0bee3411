/** What a parser of dates is, and what it hands on. */
import type { DateOrder, WorkCalendar } from '../../domain/calendar.ts';
import type { Day } from '../../domain/facts.ts';

/** First and last day, both included. */
export interface Range {
  readonly from: Day;
  readonly to: Day;
}

export type Unit = 'day' | 'weekend' | 'week' | 'month' | 'quarter' | 'year';

/** A stretch of time to be counted from some day. `low` is null where one figure was named. */
export interface Length {
  readonly low: number | null;
  readonly high: number;
  readonly unit: 'hour' | 'day' | 'working-day' | 'week' | 'month' | 'year';
}

/** What date words mean by themselves, before "by", "before" or "after" bound them. */
export interface Meaning {
  readonly shape: 'day' | 'period' | 'span' | 'time';
  readonly from: Day;
  /** null where the words have no end ("the coming weeks", "in the new year"). */
  readonly to: Day | null;
  /** The whole period named, which "early" or "the end of" may narrow. */
  readonly unit?: Unit;
  /** A month, quarter, year or season called by its name: "by April" is its first day, not its last. */
  readonly called?: boolean;
  /** Bare weekdays, which a week or a date beside them may settle. */
  readonly weekdays?: readonly number[];
  /** The day of the month, where no month was named. */
  readonly monthDay?: number;
  /** A date of the calendar, which a weekday beside it may confirm. */
  readonly dated?: boolean;
  /** A part of a day that waits for its day: "end of day", "morning". */
  readonly dayPart?: boolean;
  /** The end of something: what is "before" it may still fall on its last day. */
  readonly closes?: boolean;
  readonly length?: Length;
  /** Stands in the place of the one named before it: "normally a week; count on two". */
  readonly corrects?: boolean;
  /** A span said to lie ahead ("the next two weeks"); without it "over two weeks" means more than two. */
  readonly ahead?: boolean;
  readonly time?: string;
  readonly timeEnd?: string;
  /** IANA name. */
  readonly zone?: string;
  readonly ambiguous?: boolean;
  readonly other?: Range;
  readonly past?: boolean;
  readonly anchored?: boolean;
  /** How the words themselves bound it, before those around them are looked at. */
  readonly bound?: Bound;
  /** What repeats (Friday, March 19, the 15th): the one on or before the message's day. */
  readonly earlier?: () => Range;
  /** … and the one after the one meant, for when a part of it is over ("early April" said on the ninth). */
  readonly later?: () => Range;
  /** Too weak to stand alone: dropped unless something bounds it ("April" may be a person, "2 hours" a meeting). */
  readonly needsBound?: boolean;
}

/** Its days; where it has no end, the first. */
export const rangeOf = ({ from, to }: Pick<Meaning, 'from' | 'to'>): Range => ({ from, to: to ?? from });

export type Bound =
  | 'by'
  | 'on'
  | 'within'
  | 'before'
  | 'in'
  | 'after'
  | 'not-before'
  | 'until'
  | 'from'
  | 'since'
  | 'ago'
  | 'over'
  | 'for';

/** A meaning with the words it was read from: UTF-16 offsets. */
export interface Core extends Meaning {
  readonly start: number;
  readonly end: number;
}

/** What is reckoned from a day that is over is over too ("the day after last Friday"). */
export const overLike = ({ past }: Core): { past?: boolean } => (past === undefined ? {} : { past });

/** Where a parser stands. */
export interface Here {
  /** The message's day. */
  readonly on: Day;
  readonly dateOrder: DateOrder;
  readonly work: WorkCalendar;
  /** True for what a user typed as a date, where "sat" or "may 3" can be nothing else. */
  readonly typed: boolean;
  /** The evened text (text.ts) and the text as given; same offsets. */
  readonly text: string;
  readonly said: string;
  /**
   * The last day or period (or day alone: no span) named before, which "the day after" counts from; with an offset the
   * last that ends before it.
   */
  readonly named: (day?: 'day', upTo?: number) => Core | null;
  /** The date words that stand at an offset, an article skipped; bare units ("the week") count here. */
  readonly read: (at: number) => Core | null;
}

/** One way to say a date. */
export interface Parser {
  readonly name: string;
  /**
   * Words it can begin with, or two ("end of") where the first alone is too common. `0` stands for any figure, `0/` for
   * one before a slash, `0th` for an ordinal, `0a` before another letter.
   */
  readonly starts: readonly string[];
  /** True for words that mean a date only inside others: "week" in "end of the week". */
  readonly inner?: boolean;
  readonly pattern: Late;
  /**
   * null where the words fit and yet are no date. `end` where it read further than its pattern, `start` where its first
   * words ("within") bound the date and are none.
   */
  readonly resolve: (
    match: RegExpExecArray,
    here: Here,
  ) => (Meaning & { readonly start?: number; readonly end?: number }) | null;
  /** Words, the message's day, and the days they name: first and last. */
  readonly examples: readonly (readonly [text: string, on: Day, from: Day, to: Day | null])[];
  /** Words that look alike and name no day. */
  readonly misses: readonly string[];
}

/** A space in a source stands for a gap of up to six, as line ends leave them; an optional one for none as well. */
const spaced = (source: string): string =>
  source.replace(/\[[^\]]*\]| (\?|\{[^}]*\})?/g, (part, count?: string) => {
    if (part.startsWith('[') || count?.startsWith('{')) return part;
    return count === undefined ? ' {1,6}' : ' {0,6}';
  });

/** A pattern that is compiled when it is first asked for: a message needs few of them. */
export type Late = () => RegExp;
export const late = (source: string, flags: string): Late => {
  let made: RegExp | null = null;
  return () => {
    made ??= new RegExp(spaced(source), flags);
    return made;
  };
};

/** A pattern read from one offset on. */
export const pattern = (source: string): Late => late(source, 'y');

export const oneDay = (day: Day): Meaning => ({ shape: 'day', from: day, to: day });
export const period = (from: Day, to: Day): Meaning => ({ shape: 'period', from, to });

export const laterOf = (a: Day, b: Day): Day => (a > b ? a : b);

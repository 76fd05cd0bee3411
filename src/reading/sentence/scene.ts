/** A sentence being read: its words, what has been taken by one field already, and what a parser of one field is. */
import type { DateOrder, WorkCalendar, Zone } from '../../domain/calendar.ts';
import type { Day, Instant, Moment } from '../../domain/facts.ts';

export interface SentenceContext {
  readonly now: Instant;
  readonly zone: Zone;
  readonly dateOrder: DateOrder;
  readonly work: WorkCalendar;
  readonly zoneNamed: (iana: string) => Zone;
  /** Names already recorded, in the spelling they were recorded in. */
  readonly known?: { readonly companies: readonly string[]; readonly people: readonly string[] };
}

export interface SaidPerson {
  readonly name: string;
  readonly email: string | null;
  /** Their part in it, in the user's words: "recruiter". */
  readonly role: string | null;
}

/** What a sentence tells. What it does not tell is null or empty: nothing is guessed. */
export interface Understood {
  readonly company: string | null;
  readonly role: string | null;
  readonly stage: string | null;
  readonly at: Moment | null;
  readonly minutes: number | null;
  readonly people: readonly SaidPerson[];
  readonly topics: readonly string[];
  readonly place: string | null;
  readonly applied: Moment | null;
  /** Their words on next steps, verbatim. */
  readonly said: string | null;
  /** The day those words came, where they name it themselves. */
  readonly heard: Day | null;
  /** True where the sentence tells of sending an application, and of no interview. */
  readonly onlyApplied: boolean;
}

/** Offsets are UTF-16. */
export interface Span {
  readonly start: number;
  readonly end: number;
  /** True where a verb of saying begins it: whoever stands before it has said it. */
  readonly reported?: boolean;
}

/** Stands where words have been taken: no word, no space. */
export const TAKEN = '\uE000';

/** Begins what has been taken where a verb of saying began it. */
export const REPORTED = '\uE001';

/** The text with the spans blotted out, so that no word is used twice; offsets stay. */
export const without = (text: string, ...spans: readonly Span[]): string => {
  let left = text;
  for (const { start, end, reported } of spans) {
    const first = reported === true && end > start ? REPORTED : '';
    left = left.slice(0, start) + first + TAKEN.repeat(end - start - first.length) + left.slice(end);
  }
  return left;
};

/** A sentence, and what one field makes of it. */
export type Examples<T> = readonly (readonly [text: string, field: T])[];

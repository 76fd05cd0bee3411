/** Their words, read and overruled: what `add --said`, `heard` and `correct` share. */
import { usage } from '../../domain/errors.ts';
import {
  type Correction,
  type Day,
  MEANINGS,
  type Meaning,
  type Moment,
  type Reading,
} from '../../domain/facts.ts';
import { dayOf } from '../../domain/timeline.ts';
import type { Desk } from '../desk.ts';
import { oneOf } from './choice.ts';
import { dayTyped } from './when.ts';

/** What to do about a day before theirs, where the day of the words is typed, too. */
export const BY_OR_ON = 'Name a later day, or an earlier --on.';

/** The reader is loaded with the first words there are to read. */
export const readWords = async (desk: Desk, text: string, on: Moment): Promise<Reading> => {
  const { read } = await import('../../reading/read.ts');
  return read(text, { on: dayOf(on, desk.zone), dateOrder: desk.dateOrder, work: desk.work });
};

/** `--as` and `--by` as a correction, or null where neither was given. @throws Fault `usage` for a day before theirs. */
export const overruled = (
  desk: Desk,
  { as, by }: { as: string | undefined; by: string | undefined },
  on: Moment,
  /** What to do about a day before theirs. */
  hint = 'Name a later day.',
): Correction | null => {
  if (as === undefined && by === undefined) return null;
  const label = as === undefined ? null : oneOf(as, MEANINGS, '--as');
  const day = by === undefined ? null : byTyped(desk, by, dayOf(on, desk.zone), hint);
  if (day !== null && (label === 'rejection' || label === 'none' || label === 'silent')) {
    throw usage(
      `--by does not go with --as ${label}: there is no day to wait for.`,
      'Leave one of them out.',
    );
  }
  return { as: label, by: day, at: desk.now };
};

/** Meanings with no day to wait for. */
const DAYLESS: readonly (Meaning | null)[] = ['vague', 'none', 'silent', 'rejection'];

/**
 * A correction after another changes the part it names and leaves the rest; where the two do not go together the later
 * one counts, and `dropped` says what does not any more.
 */
export const correctedAnew = (
  former: Correction | null,
  { as, by, at }: Correction,
): { readonly correction: Correction; readonly dropped: string | null } => {
  if (former !== null && as === null && DAYLESS.includes(former.as))
    return { correction: { as: 'clear-timeline', by, at }, dropped: former.as };
  const isDayless = DAYLESS.includes(as);
  const correction = {
    as: as ?? former?.as ?? null,
    by: by ?? (isDayless ? null : (former?.by ?? null)),
    at,
  };
  return { correction, dropped: isDayless && by === null && former?.by ? `by ${former.by}` : null };
};

const byTyped = (desk: Desk, text: string, said: Day, hint: string): Day => {
  const day = dayTyped(desk, text, 'future');
  if (day < said) throw usage(`--by ${day} lies before the day it was said, ${said}.`, hint);
  return day;
};

/** What a rule of the cadence proposes, before the rules meet in plan.ts. */
import { endOfDay, isWorkingDay, onWorkingDay, startOfDay } from '../calendar.ts';
import type { Day, Instant, Person } from '../facts.ts';
import type { Situation } from '../situation.ts';
import { sayDay } from '../wording.ts';

export const RULES = [
  'thank-you',
  'acknowledge',
  'answer',
  'deliver',
  'check-in',
  'check-in-deadline',
  'closing-note',
  'interest',
  'feedback',
  'rejection-thanks',
  'keep-in-touch',
  'offer-thanks',
  'offer-decide',
  'references',
  'prepare',
  'review',
] as const;
export type RuleName = (typeof RULES)[number];

export interface Proposal {
  readonly rule: RuleName;
  /** The item's own key: the rule and the event it rests on, so that what is decided about it stays with it. */
  readonly about: string;
  readonly template: string | null;
  readonly to: readonly Person[];
  readonly opens: Instant;
  readonly due: Instant;
  readonly closes: Instant | null;
  /** A message nobody asked for: it keeps its distance from others to the same employer (rule 5). */
  readonly unasked?: true;
  /** One plain sentence with the words and days behind the date. */
  readonly why: string;
  readonly sources: readonly string[];
  /** What to type for it; `draft <template>` where not given. */
  readonly command?: string;
}

/** A rule of the playbook: what it asks for in this situation. Most situations ask for nothing. */
export type Rule = (situation: Situation) => readonly Proposal[];

/** Opens at 00:00 of a local day and falls due at its end. */
export const onDay = (day: Day, { context }: Situation): { opens: Instant; due: Instant } => ({
  opens: startOfDay(day, context.zone),
  due: endOfDay(day, context.zone),
});

export const say = (day: Day, { context, today }: Situation): string => sayDay(day, context.dateOrder, today);

/** The day, moved to the next working day, and the words that say so ("" where it stays). */
export const workedDay = (day: Day, situation: Situation): { day: Day; moved: string } => {
  const { work } = situation;
  if (isWorkingDay(day, work)) return { day, moved: '' };
  const holiday = work.holiday(day);
  const reason = holiday
    ? `${say(day, situation)} is ${holiday}`
    : `${say(day, situation)} is not a working day`;
  return { day: onWorkingDay(day, work), moved: `; ${reason}` };
};

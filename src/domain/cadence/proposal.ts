/** What a rule of the cadence proposes, before the rules meet in plan.ts. */
import { addDays, endOfDay, onWorkingDay, startOfDay, weekday } from '../calendar.ts';
import type { Day, Instant, Person } from '../facts.ts';
import type { Situation } from '../situation.ts';
import { sayDay, sayList } from '../wording.ts';

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
  /** What was added last fell due then: left undone, it is dropped counted from there. */
  readonly lasts?: Instant;
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
  const worked = onWorkingDay(day, situation.work);
  return {
    day: worked,
    moved:
      worked === day
        ? ''
        : `; ${saySkipped(day, worked, situation)}, so it falls on ${say(worked, situation)}`,
  };
};

/** Why the days from one up to another are skipped, in their order: each holiday by its name, and the days nobody works. */
const saySkipped = (from: Day, to: Day, situation: Situation): string => {
  const parts: string[] = [];
  let idle: string[] = [];
  const sayIdle = (): void => {
    if (idle.length > 0)
      parts.push(`${sayList(idle)} ${idle.length === 1 ? 'is not a working day' : 'are not working days'}`);
    idle = [];
  };
  for (let day = from; day < to; day = addDays(day, 1)) {
    const holiday = situation.work.holiday(day);
    if (holiday === null) {
      idle.push(say(day, situation));
      continue;
    }
    sayIdle();
    parts.push(`${say(day, situation)} is ${holiday}`);
  }
  sayIdle();
  const last = parts.pop() ?? '';
  return parts.length === 0 ? last : `${parts.join(', ')}, and ${last}`;
};

/** "Fri 3 Jul is Independence Day" for each holiday from a day up to another, on these days of the week. */
const holidaysFrom = (from: Day, to: Day, situation: Situation, weekdays: readonly number[]): string[] => {
  const named: string[] = [];
  for (let day = from; day < to; day = addDays(day, 1)) {
    const name = weekdays.includes(weekday(day)) ? situation.work.holiday(day) : null;
    if (name !== null) named.push(`${say(day, situation)} is ${name}`);
  }
  return named;
};

/** The holidays that lengthen a count of working days, said after it: " (Fri 3 Jul is Independence Day)", or "". */
export const sayHolidays = (from: Day, to: Day, situation: Situation): string => {
  const { workdays } = situation.work;
  const named = holidaysFrom(addDays(from, 1), addDays(to, 1), situation, workdays);
  return named.length === 0 ? '' : ` (${sayList(named)})`;
};

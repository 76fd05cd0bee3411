/** The morning view: what is late, what is for today, what comes up, and what rests until when. */
import { addDays, type DateOrder } from '../../domain/calendar.ts';
import type { Day } from '../../domain/facts.ts';
import { sayDay } from '../../domain/wording.ts';
import type { View } from '../view.ts';
import { type ItemLines, itemLines, sayApplication } from './items.ts';

export interface Morning {
  readonly due: readonly ItemLines[];
  readonly upcoming: readonly ItemLines[];
  readonly waiting: readonly {
    readonly application: { readonly id: number; readonly company: string; readonly role: string | null };
    readonly until: string | null;
    readonly why: string;
  }[];
  /** Lists of which there is more than is shown, or may be. */
  readonly more: { readonly due: boolean; readonly upcoming: boolean; readonly waiting: boolean };
}

interface MorningScreen {
  readonly today: Day;
  readonly order: DateOrder;
  /** Only what is planned is wanted, and no word about there being nothing. */
  readonly isQuiet: boolean;
}

export const dueLines = (
  { due, upcoming, waiting, more }: Morning,
  screen: MorningScreen,
  view: View,
): string[] => {
  const { bold, dim } = view.style;
  const { today, order } = screen;
  const told = new Set<number>();
  const item = (one: ItemLines): string[] => itemLines(withoutRepeats(one, told), today, order, view);
  const andMore = (isMore: boolean): string[] => (isMore ? [dim('… and more: jobfu due --all')] : []);
  const lines =
    due.length === 0
      ? []
      : [...view.wrap(bold(heading(due, more.due)), 2), ...due.flatMap(item), ...andMore(more.due)];
  const shown = new Set(upcoming.map(({ application }) => application.id));
  const resting = waiting.filter(({ application }) => !shown.has(application.id));
  if (due.length === 0 && !screen.isQuiet) lines.push(...quietLines(upcoming, resting, today, view));
  if (upcoming.length > 0)
    for (const line of ['', bold('Coming up'), ...upcoming.flatMap(item), ...andMore(more.upcoming)])
      lines.push(line);
  if (resting.length > 0) lines.push('', bold('Resting'));
  for (const { application, until, why } of resting) {
    const day = until ? `until ${sayDay(until, order, today)}` : 'nothing planned';
    lines.push(...view.wrap(`- ${sayApplication(application)}\u00a0· ${day}`, 4));
    lines.push(...view.wrap(`    ${dim(why)}`, 4));
  }
  if (resting.length > 0) lines.push(...andMore(more.waiting));
  return lines[0] === '' ? lines.slice(1) : lines;
};

/** "One thing to do", "7 things to do, 2 of them late", "The 10 most pressing things to do, all of them late". */
const heading = (due: readonly ItemLines[], isMore: boolean): string => {
  const late = due.filter(({ state }) => state === 'overdue').length;
  const one = isMore ? 'The most pressing thing to do' : 'One thing to do';
  const many = isMore ? `The ${due.length} most pressing things to do` : `${due.length} things to do`;
  const things = due.length === 1 ? one : many;
  if (late === 0) return things;
  return due.length === 1
    ? `${things}, and it is late`
    : `${things}, ${late === due.length ? 'all' : late} of them late`;
};

/** Whom else an offer may interest is said once, not with every step of that offer. */
const withoutRepeats = (item: ItemLines, told: Set<number>): ItemLines => {
  if (!item.others || item.others.length === 0) return item;
  if (told.has(item.application.id)) return { ...item, others: [] };
  told.add(item.application.id);
  return item;
};

const quietLines = (
  upcoming: Morning['upcoming'],
  waiting: Morning['waiting'],
  today: Day,
  view: View,
): string[] => {
  if (upcoming.length + waiting.length === 0) {
    return view.wrap('Nothing is due, and nothing is open. When the next one comes: jobfu add');
  }
  // Thanks are due a day after an interview, whether or not its hour is known.
  const meeting = upcoming.find(
    ({ rule, due }) => rule === 'thank-you' && addDays(due.slice(0, 10), -1) === today,
  )?.application;
  const ready =
    meeting ?? upcoming.find(({ rule }) => rule === 'prepare')?.application ?? waiting[0]?.application;
  const day = meeting
    ? `, and today you have an interview: ${sayApplication(meeting)}.`
    : ': the day is yours.';
  return [
    ...view.wrap(`Nothing is due${day}`),
    ...(ready ? view.wrap(`A quiet hour is worth something, too: jobfu prep ${ready.id}`) : []),
  ];
};

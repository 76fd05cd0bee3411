/** Items of the plan as lines: what, for whom, by when, why, and what to type. */
import type { DateOrder } from '../../domain/calendar.ts';
import { daysBetween } from '../../domain/calendar.ts';
import type { Day } from '../../domain/facts.ts';
import { sayDay, sayDistance, upper } from '../../domain/wording.ts';
import type { View } from '../view.ts';

/** What rendering needs of an item; the plan's data has it. Instants are ISO with the local offset. */
export interface ItemLines {
  readonly application: { readonly id: number; readonly company: string; readonly role: string | null };
  readonly rule: string;
  readonly to: readonly { readonly name: string }[];
  readonly opens: string;
  readonly due: string;
  readonly state: 'overdue' | 'today' | 'upcoming';
  readonly why: string;
  readonly sources: readonly string[];
  readonly command: string;
  readonly others?: readonly { readonly id: number; readonly company: string }[];
}

const TASKS: Readonly<Record<string, string>> = {
  'thank-you': 'thank',
  acknowledge: 'acknowledge their message',
  answer: 'answer them',
  deliver: 'hand in the task',
  'check-in': 'check in',
  'check-in-deadline': 'check in, after their day',
  'closing-note': 'send a closing note',
  interest: 'show continued interest',
  feedback: 'ask for feedback',
  'rejection-thanks': 'thank them for their time',
  'keep-in-touch': 'say hello',
  'offer-thanks': 'thank them for the offer',
  'offer-decide': 'decide on the offer',
  references: 'tell your referees',
  prepare: 'prepare the interview',
  review: 'read their words yourself',
};

/** "thank Dana Lee", "check in". */
export const sayTask = ({ rule, to }: Pick<ItemLines, 'rule' | 'to'>): string => {
  const task = TASKS[rule] ?? rule;
  if (rule !== 'thank-you') return task;
  return `${task} ${to.map(({ name }) => name).join(', ') || 'them'}`;
};

export const sayApplication = ({ company, role }: { company: string; role: string | null }): string =>
  role ? `${company}, ${role}` : company;

/** "today, until 15:00", "2 days late", "Tue 24 Mar": by the item's own local day and time. */
export const sayDue = (item: ItemLines, today: Day, order: DateOrder): string => {
  const day = item.due.slice(0, 10);
  const time = item.due.slice(11, 16);
  const clock = time === '23:59' ? '' : ` ${time}`;
  if (item.state === 'overdue') {
    const late = daysBetween(day, today);
    return late === 0
      ? `was due${clock || ' today'}`
      : late === 1
        ? 'due since yesterday'
        : `due for ${late} days`;
  }
  if (item.state === 'upcoming') {
    const opens = item.opens.slice(0, 10);
    return opens === today
      ? `today, from ${item.opens.slice(11, 16)}`
      : `from ${sayDay(opens, order, today)}`;
  }
  if (day === today) return clock === '' ? 'today' : `today, by${clock}`;
  return `by ${sayDistance(day, today) === 'tomorrow' ? 'tomorrow' : sayDay(day, order, today)}${clock}`;
};

export const itemLines = (item: ItemLines, today: Day, order: DateOrder, view: View): string[] => {
  const { style, wrap } = view;
  const mark = item.state === 'overdue' ? '!' : item.state === 'today' ? '*' : '-';
  const weight = item.state === 'overdue' ? style.alarm : item.state === 'today' ? style.bold : style.dim;
  const when = sayDue(item, today, order).replaceAll(' ', '\u00a0');
  const head = `${weight(`${mark} ${upper(sayTask(item))}`)}\u00a0· ${sayApplication(item.application)}\u00a0· ${when}`;
  const lines = [
    ...wrap(head, 4),
    ...wrap(`    ${item.why} ${style.dim(`[${item.sources.join(',\u00a0')}]`)}`, 4),
  ];
  if (item.others && item.others.length > 0) {
    const names = item.others.map(({ id, company }) => `${company}\u00a0${id}`).join(', ');
    const which = item.others.length === 1 ? String(item.others[0]?.id) : '<number>';
    lines.push(
      ...wrap(`    Still running, and may like to know that you have an offer: ${names}`, 4),
      ...wrap(`    ${style.calm(`jobfu draft other-offer ${which}`)}`, 4),
    );
  }
  // What to type stays on one line, so that it can be copied whole.
  const margin = view.width === null ? 4 : Math.min(4, Math.max(0, view.width - item.command.length));
  lines.push(`${' '.repeat(margin)}${style.calm(item.command)}`);
  return lines;
};

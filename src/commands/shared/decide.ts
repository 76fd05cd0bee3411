/** What `done`, `skip` and `snooze` share: find the item that is meant, keep what was decided, say what comes next. */
import { RULES } from '../../domain/cadence/proposal.ts';
import { usage } from '../../domain/errors.ts';
import type { Day, Decision } from '../../domain/facts.ts';
import { itemsOf, type PlanItem } from '../../domain/plan.ts';
import { sayApplication, sayTask } from '../../terminal/render/items.ts';
import { nextLines } from '../../terminal/render/recorded.ts';
import { outcome } from '../command.ts';
import type { Desk } from '../desk.ts';
import { notOneOf } from './choice.ts';
import { applicationData, nextItems } from './present.ts';
import { planAround } from './pressing.ts';
import { dayTyped, sayMoment } from './when.ts';
import { describe, findWho } from './who.ts';

export interface Wanted {
  readonly who: string;
  /** Named by the user, or undefined for what is most pressing. */
  readonly rule: string | undefined;
  /** The day it is due, where several of the rule are planned; as typed. */
  readonly day?: string | undefined;
  readonly verb: Decision['verb'];
  /** Which items the command is for, where no rule is named. */
  readonly suits: (item: PlanItem) => boolean;
  /** Where no rule is named, one that is still ahead is meant, too. */
  readonly ahead: boolean;
}

/** @throws Fault `usage` for a rule nobody knows, or where nothing like it is planned */
export const findItem = async (desk: Desk, { who, rule, day, verb, suits, ahead }: Wanted) => {
  const { application } = await findWho(desk, who);
  if (rule !== undefined && !RULES.some((known) => known === rule)) {
    throw notOneOf(rule, RULES, `There is no rule "${rule}".`);
  }
  const on = day === undefined ? null : dayTyped(desk, day, 'future');
  const items = itemsOf(await planAround(desk, [application.id]), application.id).filter(
    ({ due }) => on === null || desk.zone.dayOf(due) === on,
  );
  const item =
    rule === undefined
      ? items.find((known) => suits(known) && (ahead || known.state !== 'upcoming'))
      : items.find((known) => known.rule === rule);
  if (!item) {
    // `snooze` takes the day before the rule.
    const typed = verb === 'snooze' ? '' : `jobfu ${verb} ${application.id} `;
    const there = [...new Set(items.filter(suits).map((known) => `${typed}${known.rule}`))];
    const state =
      on !== null ? `due on ${sayMoment(on, desk)}` : rule === undefined && !ahead ? 'due' : 'planned';
    throw usage(
      `Nothing${rule ? ` like "${rule}"` : ` ${PURPOSES[verb]}`} is ${state} for ${describe(application)}.`,
      there.length === 0 ? `jobfu show ${application.id}` : `Planned: ${there.join(', or ')}`,
    );
  }
  return { application, item };
};

const PURPOSES: Readonly<Record<Decision['verb'], string>> = {
  done: 'to tick off',
  snooze: 'to put off',
  skip: 'to leave out',
};

/** For the log. */
const DECIDED: Readonly<Record<Decision['verb'], string>> = {
  done: 'ticked off',
  snooze: 'put off',
  skip: 'left out',
};

export const decide = async (
  desk: Desk,
  { application, item }: Awaited<ReturnType<typeof findItem>>,
  verb: Decision['verb'],
  until: Day | null,
  says: string,
  remarks: readonly string[] = [],
) => {
  const { rule, about } = item;
  await desk.store.write(
    (writer) => writer.addDecision(application.id, { verb, rule, about, at: desk.now, until }),
    `${DECIDED[verb]} “${sayTask(item)}”${until === null ? '' : ` until ${sayMoment(until, desk)}`} · ${sayApplication(application)}`,
    application,
  );
  const after = (await desk.store.application(application.id)) ?? application;
  const data = {
    application: await applicationData(desk, after),
    [verb]: until === null ? { rule } : { rule, until },
    next: await nextItems(desk, application.id),
  };
  const screen = { order: desk.dateOrder, today: desk.zone.dayOf(desk.now) };
  return outcome({
    data,
    remarks,
    confirms: true,
    render: (shown, view) => [
      ...view.wrap(`${says}: ${sayTask(item)} · ${sayApplication(shown.application)}`, 2),
      ...nextLines(shown.next, shown.application.id, screen, view),
    ],
  });
};

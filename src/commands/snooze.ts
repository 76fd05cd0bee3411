/** `jobfu snooze`: this one thing comes back on another day. */

import { RULES } from '../domain/cadence/proposal.ts';
import { addDays } from '../domain/calendar.ts';
import { usage } from '../domain/errors.ts';
import { type Day, isDay } from '../domain/facts.ts';
import { itemsOf, type PlanItem } from '../domain/plan.ts';
import { staleAt } from '../domain/spacing.ts';
import { dayOf } from '../domain/timeline.ts';
import { sayDay } from '../domain/wording.ts';
import type { CommandSpec } from './command.ts';
import type { Desk } from './desk.ts';
import { decide, findItem } from './shared/decide.ts';
import { dayGiven, whenTyped } from './shared/when.ts';

export const snooze: CommandSpec = {
  name: 'snooze',
  arguments: [
    { name: '<who>', says: 'number, or part of the company, role or a name' },
    { name: '<when>', says: 'the day it comes back: tomorrow, "next Monday", "in 3 days"' },
    { name: '[rule]', says: 'thank-you, check-in … (default: what is due first, else what comes next)' },
  ],
  examples: ['jobfu snooze acme tomorrow', 'jobfu snooze acme "next Monday" check-in'],
  run: async (context, [who = '', day = '', word]) => {
    const desk = await context.desk();
    // Forgotten quotation marks: "next Monday" is one day all the same.
    const both = word === undefined || RULES.some((known) => known === word) ? null : `${day} ${word}`;
    const isBoth = both !== null && dayGiven(desk, both, 'future') !== null;
    const [when, rule] = isBoth ? [both, undefined] : [day, word];
    const moment = whenTyped(desk, when, 'future');
    const until = dayOf(moment, desk.zone);
    const said = sayDay(until, desk.dateOrder, desk.zone.dayOf(desk.now));
    if (until <= desk.zone.dayOf(desk.now)) {
      throw usage(`${said} is not ahead.`, 'Name a day to come: tomorrow, "in 3 days".');
    }
    const found = await findItem(desk, { who, rule, verb: 'snooze', suits: () => true, ahead: true });
    const { closes } = found.item;
    // An end that only comes of being left undone moves with the day it is put off to.
    const isItsOwn = closes !== null && closes < staleAt(found.item, desk);
    if (isItsOwn && desk.zone.at(until, '00:00') >= closes) {
      throw usage(
        `By ${said} it is too late for that.`,
        `Do it before, or leave it out: jobfu skip ${found.application.id} ${found.item.rule}`,
      );
    }
    const own = await ownDay(desk, found);
    // Back to its own day is no putting off, but may take one back.
    if (own !== null && (until < own.day || (until === own.day && !own.isPutOff))) {
      const day = sayDay(own.day, desk.dateOrder, desk.zone.dayOf(desk.now));
      throw usage(
        `It is planned for ${day}, and not before.`,
        `To have it later: jobfu snooze ${found.application.id} ${addDays(own.day, 1)} ${found.item.rule}`,
      );
    }
    // Loaded here, as by due: the build would put it together with what reads days, which a draft does not load.
    const { isWaitedFor } = await import('./shared/waited-for.ts');
    const last = own?.due ?? desk.zone.dayOf(found.item.due);
    const theirs = sayDay(last, desk.dateOrder, desk.zone.dayOf(desk.now));
    return decide(desk, found, 'snooze', until, `Put off until ${said}`, [
      ...(isDay(moment)
        ? []
        : [`Things are put off by whole days: ${desk.zone.timeOf(moment)} is left out.`]),
      ...(isWaitedFor(found.item) && until > last
        ? [`That is after its own day, ${theirs}, and they wait for it. To take it back: jobfu undo`]
        : []),
    ]);
  },
};

/** The days an item opens and falls due as nobody had put it off, and whether somebody has; null where it would be over by now. */
const ownDay = async (
  desk: Desk,
  { application: { id, decisions }, item }: Awaited<ReturnType<typeof findItem>>,
): Promise<{ day: Day; due: Day; isPutOff: boolean } | null> => {
  const isOfIt = ({ verb, about }: { verb: string; about: string }): boolean =>
    verb === 'snooze' && about === item.about;
  const daysOf = ({ opens, due }: PlanItem): { day: Day; due: Day } => ({
    day: desk.zone.dayOf(opens),
    due: desk.zone.dayOf(due),
  });
  if (!decisions.some(isOfIt)) return { ...daysOf(item), isPutOff: false };
  const before = (await desk.related([id])).map((known) =>
    known.id === id ? { ...known, decisions: decisions.filter((one) => !isOfIt(one)) } : known,
  );
  const own = itemsOf(await desk.planFor(before), id).find(({ about }) => about === item.about);
  return own ? { ...daysOf(own), isPutOff: true } : null;
};

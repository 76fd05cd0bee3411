/** The search as the report shows it: facts and plan, said in words and put on days. */

import { activitiesOf } from '../../domain/activity.ts';
import { addDays, daysBetween, weekday } from '../../domain/calendar.ts';
import type { Application, Day } from '../../domain/facts.ts';
import { type Event, historyOf } from '../../domain/history.ts';
import type { PlanItem } from '../../domain/plan.ts';
import { promisesOf } from '../../domain/promises.ts';
import { type Situation, situationOf } from '../../domain/situation.ts';
import { isActive } from '../../domain/standing.ts';
import { statisticsOf } from '../../domain/statistics.ts';
import { dayOf } from '../../domain/timeline.ts';
import { quote, sayDay, sayNames, sayStage, upper } from '../../domain/wording.ts';
import type { Lane, Mark, MarkKind, Span } from '../../formats/page/lanes.ts';
import type { Report, Task, Week } from '../../formats/page/report.ts';
import { sayApplication, sayDue, sayTask } from '../../terminal/render/items.ts';
import { sayPromise } from '../../terminal/render/promises.ts';
import type { Desk } from '../desk.ts';
import { itemData } from './item-data.ts';

/** Days of what comes up that are shown. */
const AHEAD = 14;

export const reportOf = async (desk: Desk, applications: readonly Application[]): Promise<Report> => {
  const { zone, now } = desk;
  const context = await desk.planContext(applications);
  const situations = applications.map((application) => situationOf(application, context));
  const plan = await desk.planFor(applications);
  const today = zone.dayOf(now);
  const horizon = addDays(today, AHEAD);
  const planned = new Map<number, PlanItem[]>();
  for (const item of [...plan.due, ...plan.upcoming]) {
    const { id } = item.application;
    planned.set(id, [...(planned.get(id) ?? []), item]);
  }
  const lanes = situations.map((situation) => ({
    situation,
    lane: laneOf(situation, planned.get(situation.application.id) ?? [], desk),
  }));
  const days = lanes.flatMap(({ lane }) => lane.marks.map(({ day }) => day));
  const order = new Map([...plan.due, ...plan.upcoming].map(({ application }, i) => [application.id, i]));
  const place = ({ situation }: (typeof lanes)[number]): number =>
    order.get(situation.application.id) ?? Number.MAX_SAFE_INTEGER;
  const lately = ({ lane }: (typeof lanes)[number]): Day => lane.marks.at(-1)?.day ?? '';
  const running = lanes
    .filter(({ situation }) => isActive(situation.standing.status))
    .sort((a, b) => place(a) - place(b) || (lately(a) < lately(b) ? 1 : -1));
  const ended = lanes
    .filter(({ situation }) => !isActive(situation.standing.status))
    .sort((a, b) => (lately(a) < lately(b) ? 1 : -1));
  return {
    madeAt: `${sayWhole(today, desk)}, ${zone.timeOf(now)}`,
    statistics: statisticsOf(situations),
    due: plan.due.map((item) => taskOf(item, desk)),
    upcoming: plan.upcoming
      .filter(({ opens }) => zone.dayOf(opens) <= horizon)
      .map((item) => taskOf(item, desk)),
    span: spanOf(days, today),
    running: running.map(({ lane }) => lane),
    ended: ended.map(({ lane }) => lane),
    weeks: weeksOf(applications, desk),
  };
};

/** With the year: a page is looked at later, too. */
const sayWhole = (day: Day, { dateOrder }: Desk): string => sayDay(day, dateOrder, '0000-00-00');

const say = (day: Day, { dateOrder, zone, now }: Desk): string => sayDay(day, dateOrder, zone.dayOf(now));

const taskOf = (item: PlanItem, { zone, now, dateOrder }: Desk): Task => {
  const data = itemData(item, zone);
  return {
    what: upper(sayTask(data)),
    application: sayApplication(data.application),
    when: sayDue(data, zone.dayOf(now), dateOrder),
    why: data.why,
    command: data.command,
    state: data.state,
  };
};

// ---------------------------------------------------------------- lanes

const laneOf = (situation: Situation, items: readonly PlanItem[], desk: Desk): Lane => {
  const { application, standing, today } = situation;
  const { zone, dateOrder } = desk;
  const screen = { order: dateOrder, today };
  const happened = historyOf(application, zone).flatMap((event) => markOf(event, situation, desk));
  const ahead = items.map((item): Mark => {
    const due = zone.dayOf(item.due);
    const day = due < today ? today : due;
    return { kind: 'planned', day, on: say(day, desk), says: `To do: ${sayTask(item)}` };
  });
  const marks = [...happened, ...ahead].sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
  const next = items[0];
  return {
    id: application.id,
    company: application.company,
    role: application.role,
    status: standing.status,
    note: next
      ? `${sayTask(next)}, ${sayDue(itemData(next, zone), today, dateOrder)}`
      : sayLast(happened.at(-1), isActive(standing.status), today),
    marks,
    promises: promisesOf(situation).map((promise) => ({
      said: promise.said,
      by: promise.by,
      outcome: promise.outcome,
      until: promise.outcome === 'late' ? promise.answered : promise.outcome === 'open' ? today : null,
      says: `On ${say(promise.said, desk)} they promised ${sayPromise(promise, screen)}`,
    })),
  };
};

/** What is to be said where nothing is left to do: how long it has been quiet, or when it ended. */
const sayLast = (last: Mark | undefined, isRunning: boolean, today: Day): string => {
  if (last === undefined) return '';
  return isRunning && last.day <= today ? `nothing since ${last.on}` : last.on;
};

const markOf = (event: Event, { application, today, words }: Situation, desk: Desk): Mark[] => {
  const day = dayOf(event.at, desk.zone);
  const mark = (kind: MarkKind, says: string): Mark[] => [{ kind, day, on: say(day, desk), says }];
  const names = (ids: readonly (number | null)[]): string => {
    const people = application.people.filter(({ id }) => ids.includes(id));
    return people.length === 0 ? '' : sayNames(people);
  };
  switch (event.what) {
    case 'applied':
      return mark('applied', 'You applied');
    case 'interview': {
      const { stage, with: met, cancelled } = event.interview;
      const who = names(met);
      const what = `${upper(sayStage(stage))}${who ? ` with ${who}` : ''}`;
      if (cancelled !== null) return mark('ended', `${what}, called off`);
      return mark(day > today ? 'booked' : 'interview', what);
    }
    case 'heard': {
      const { outcome } = event.reading;
      const isSure = words.some(({ id, settled }) => id === event.message.id && settled);
      const kind = !isSure || outcome === null ? 'heard' : outcome === 'offer' ? 'offer' : 'refusal';
      const who = names([event.message.from]) || 'They';
      return mark(kind, `${who}: ${quote(event.message.text)}`);
    }
    case 'sent':
      return mark(
        'wrote',
        `You wrote: ${event.letter.template.replaceAll('-', ' ').replace('thankyou', 'thank you')}`,
      );
    case 'ended':
      return mark('ended', event.as === 'reopened' ? 'You opened it again' : `You closed it: ${event.as}`);
    default:
      return [];
  }
};

/** Lanes reach no further back than this, in days: before it a search was another one; and not far ahead. */
const LONGEST = 370;
const FARTHEST = 35;

const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

const spanOf = (days: readonly Day[], today: Day): Span => {
  const known = [...days].sort();
  const first = known.find((day) => daysBetween(day, today) <= LONGEST) ?? today;
  const last = known.findLast((day) => daysBetween(today, day) <= FARTHEST) ?? today;
  const from = addDays(first < addDays(today, -21) ? first : addDays(today, -21), -3);
  const to = addDays(last > addDays(today, 7) ? last : addDays(today, 7), 3);
  const months: { day: Day; says: string }[] = [];
  for (let day = `${from.slice(0, 7)}-01`; day <= to; day = `${addDays(day, 32).slice(0, 7)}-01`) {
    const month = MONTHS[Number(day.slice(5, 7)) - 1] ?? '';
    const says = day.slice(5, 7) === '01' ? `${month} ${day.slice(0, 4)}` : month;
    if (day >= from) months.push({ day, says });
  }
  return { from, to, today, months };
};

// ---------------------------------------------------------------- week by week

/** Weeks shown at most, the last ones. */
const WEEKS = 26;

const mondayOf = (day: Day): Day => addDays(day, 1 - weekday(day));

const weeksOf = (applications: readonly Application[], desk: Desk): Week[] => {
  const { zone, now } = desk;
  const last = mondayOf(zone.dayOf(now));
  const activities = activitiesOf(applications, now, zone).filter(({ what }) => what !== 'ended');
  const first = activities[0];
  if (first === undefined) return [];
  const earliest = addDays(last, -7 * (WEEKS - 1));
  const start = mondayOf(first.day) < earliest ? earliest : mondayOf(first.day);
  const weeks: Week[] = [];
  for (let monday = start; monday <= last; monday = addDays(monday, 7)) {
    const sunday = addDays(monday, 6);
    const within = activities.filter(({ day }) => day >= monday && day <= sunday);
    const count = (what: string): number => within.filter((activity) => activity.what === what).length;
    weeks.push({
      says: say(monday, desk),
      applied: count('applied'),
      interviews: count('interview'),
      heard: count('heard'),
      wrote: count('wrote'),
    });
  }
  return weeks;
};

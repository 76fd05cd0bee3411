/** The schedule ahead, played through: what the plan asks for, done on the day it says, and nobody or somebody answers. */
import { startOfDay } from './calendar.ts';
import type { Application, Day, Decision, Instant, Letter, Message } from './facts.ts';
import { type PlanContext, type PlanItem, plan, type WaitingItem } from './plan.ts';

export interface Step {
  /** The local day it is done, and the instant taken for it. */
  readonly on: Day;
  readonly at: Instant;
  /** What is done, or null for the words that arrive. */
  readonly item: PlanItem | null;
}

export interface Simulation {
  readonly steps: readonly Step[];
  /** What remains of the application when nothing is planned any more: null where it is closed. */
  readonly end: WaitingItem | null;
}

/** Words that arrive on the way. */
export interface Arrival {
  readonly at: Instant;
  readonly message: Omit<Message, 'id'>;
}

/** No schedule is longer; what would be is broken off. */
const LONGEST = 1000;

/** The hour at which a thing of the day is done, local. */
const HOUR = '09:00';

/**
 * Plays one application from the clock of the context on, together with those related to it: they share the distance
 * between messages, and are done as they fall due, too. Changes nothing but its own copies.
 */
export const simulate = (
  applications: readonly Application[],
  id: number,
  context: PlanContext,
  arrival: Arrival | null = null,
): Simulation => {
  let known = [...applications];
  let now = context.now;
  let expected = arrival;
  const steps: Step[] = [];
  const done = new Set<string>();
  const change = (application: number, more: (known: Application) => Partial<Application>): void => {
    known = known.map((one) => (one.id === application ? { ...one, ...more(one) } : one));
  };
  const { zone } = context;
  for (let turn = 0; turn < LONGEST; turn++) {
    const { due, upcoming } = plan(known, { ...context, now });
    const [item] = due;
    if (item) {
      const key = `${item.application.id} ${item.about}`;
      const fact = nextFact(known);
      const decides = done.has(key) || item.template === null || item.rule === 'offer-decide';
      done.add(key);
      if (item.application.id === id) steps.push({ on: zone.dayOf(now), at: now, item });
      change(item.application.id, ({ letters, decisions }) =>
        decides
          ? { decisions: [...decisions, decisionOn(item, fact, now)] }
          : { letters: [...letters, letterFor(item, fact, now)] },
      );
      continue;
    }
    const next = upcoming.map(({ opens }) => doneAt(opens, context)).sort()[0] ?? null;
    if (expected !== null && (next === null || expected.at <= next)) {
      const { at, message } = expected;
      now = at > now ? at : now;
      const fact = nextFact(known);
      change(id, ({ messages }) => ({ messages: [...messages, { ...message, id: fact }] }));
      steps.push({ on: zone.dayOf(now), at: now, item: null });
      expected = null;
      continue;
    }
    if (next === null) break;
    now = next > now ? next : now;
  }
  const { waiting } = plan(known, { ...context, now });
  return { steps, end: waiting.find(({ application }) => application.id === id) ?? null };
};

/** What opens with its day is done in the morning; what opens at an hour, at that hour. */
const doneAt = (opens: Instant, { zone }: PlanContext): Instant => {
  const day = zone.dayOf(opens);
  return opens === startOfDay(day, zone) ? zone.at(day, HOUR) : opens;
};

const nextFact = (applications: readonly Application[]): number =>
  1 +
  applications.reduce(
    (last, { interviews, messages, letters, decisions, endings }) =>
      [...interviews, ...messages, ...letters, ...decisions, ...endings].reduce(
        (most, { id }) => Math.max(most, id),
        last,
      ),
    0,
  );

const letterFor = ({ template, to }: PlanItem, id: number, on: Instant): Letter => ({
  id,
  template: template ?? '',
  to: to.map((person) => person.id),
  on,
  via: 'email',
  subject: null,
  text: null,
});

const decisionOn = ({ rule, about }: PlanItem, id: number, at: Instant): Decision => ({
  id,
  verb: 'done',
  rule,
  about,
  at,
  until: null,
});

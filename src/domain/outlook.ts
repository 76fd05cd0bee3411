/**
 * How far nothing can be due: the bounds of every item an application may bring from now on, worked out whenever its
 * facts change. They only tell which applications need to be read; what is due is always planned anew.
 */
import { addDays, startOfDay, type Zone } from './calendar.ts';
import { relationKeys } from './employer.ts';
import type { Application, Day, Instant, Moment } from './facts.ts';
import { isDay } from './facts.ts';
import { proposalsOf } from './plan.ts';
import { type PlanContext, type Situation, situationOf } from './situation.ts';
import { afterSent, lastUnasked, type Previous, withEnd } from './spacing.ts';
import { isActive } from './standing.ts';
import { endOf, interviewEnd } from './timeline.ts';

/** An item the plan may hold: it does not open before, is not due before, and is over by then at the latest. */
export interface Prospect {
  readonly opens: Instant;
  readonly due: Instant;
  readonly closes: Instant;
  /** The local day it opens. */
  readonly day: Day;
  /** Open for days before it is due. */
  readonly long: boolean;
  /** Something still to be sent, here or in a related application, may hold it up. */
  readonly shares: boolean;
}

export interface Outlook {
  readonly application: number;
  /** True where it may be open or an offer, now or later. */
  readonly active: boolean;
  /** When the last prospect is over; nothing will come up again by itself. */
  readonly rests: Instant;
  readonly prospects: readonly Prospect[];
}

/** By what an application is related to others, with the last day something unasked was sent under that key. */
export interface Relation {
  readonly key: string;
  readonly last: Day | null;
}

export const relationsOf = (application: Application, context: PlanContext): Relation[] => {
  // Letters dated ahead count already: the bounds hold until the facts change.
  const last =
    application.letters.length === 0
      ? new Map<string, Previous>()
      : lastUnasked([situationOf(application, { ...context, now: END })]);
  const keys = new Set([...relationKeys(application), ...last.keys()]);
  return [...keys].sort().map((key) => ({ key, last: last.get(key)?.day ?? null }));
};

const END = '9999-01-01T00:00:00.000Z';

/** Days between opening and being due from which an item is `long`. */
const LONG_DAYS = 2;

/**
 * The outlook of one application from the clock of the context on. `last` holds, for each of its relations, the last
 * day something unasked was sent there by any application; `related` says whether it has any company.
 */
export const outlookOf = (
  application: Application,
  context: PlanContext,
  last: ReadonlyMap<string, Day>,
  related: boolean,
): Outlook => {
  const previous = new Map<string, Previous>([...last].map(([key, day]) => [key, { day, sent: true }]));
  const prospects: Prospect[] = [];
  let active = false;
  for (const now of [context.now, ...turnsOf(application, context)]) {
    const situation = situationOf(application, { ...context, now });
    active ||= isActive(situation.standing.status);
    prospects.push(...prospectsOf(situation, previous, related));
  }
  const rests = prospects.reduce((latest, { closes }) => (closes > latest ? closes : latest), '');
  return { application: application.id, active, rests, prospects };
};

const prospectsOf = (
  situation: Situation,
  previous: ReadonlyMap<string, Previous>,
  related: boolean,
): Prospect[] => {
  const entries = proposalsOf(situation);
  const unasked = entries.filter(({ proposal }) => proposal.unasked).length;
  const { zone } = situation.context;
  return entries.map((entry) => {
    const { proposal } = withEnd(afterSent(entry, previous));
    const { opens, due, closes } = proposal;
    return {
      opens,
      due,
      closes: closes ?? END,
      day: zone.dayOf(opens),
      long: due > startOfDay(addDays(zone.dayOf(opens), LONG_DAYS), zone),
      shares: proposal.unasked === true && (related || unasked > 1),
    };
  });
};

/** The instants to come at which a fact already known changes what is proposed: an interview ends, a day arrives. */
const turnsOf = (application: Application, { now, zone, policy }: PlanContext): Instant[] => {
  const { applied, interviews, messages, letters, decisions, endings } = application;
  const turns: Instant[] = applied === null ? [] : [startOfDay(applied, zone)];
  for (const interview of interviews) {
    turns.push(beginsAt(interview.at, zone), interviewEnd(interview, policy.interviewMinutes, zone));
    if (interview.cancelled !== null) {
      turns.push(beginsAt(interview.cancelled, zone), endOf(interview.cancelled, zone));
    }
  }
  for (const { on } of [...messages, ...letters]) turns.push(beginsAt(on, zone));
  for (const { at } of [...decisions, ...endings]) turns.push(at);
  return [...new Set(turns)].filter((turn) => turn > now).sort();
};

const beginsAt = (moment: Moment, zone: Zone): Instant => (isDay(moment) ? startOfDay(moment, zone) : moment);

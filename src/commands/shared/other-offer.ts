/** The offer of another employer that is on record, for the letter that tells of it. */
import { employerKey } from '../../domain/employer.ts';
import type { Application, Day } from '../../domain/facts.ts';
import { byText } from '../../domain/order.ts';
import type { PlanItem } from '../../domain/plan.ts';
import type { Desk } from '../desk.ts';

/**
 * The day (local) by which another employer wants the answer to an offer on the table, of several the first to come; null
 * where none named one that is still ahead.
 */
export const otherOffer = async (
  desk: Desk,
  { company }: Pick<Application, 'company'>,
): Promise<{ readonly company: string; readonly day: Day } | null> => {
  const own = employerKey(company);
  const elsewhere = (await desk.store.applications()).filter(
    (other) => other.messages.length > 0 && employerKey(other.company) !== own,
  );
  const { due, upcoming } = await desk.planFor(elsewhere);
  const today = desk.zone.dayOf(desk.now);
  const offers = [...due, ...upcoming].flatMap((item) => {
    const day = dayNamed(item);
    return day !== null && day >= today ? [{ company: item.application.company, day }] : [];
  });
  return offers.sort((a, b) => byText(a.day, b.day))[0] ?? null;
};

/** The key of a decision on an offer ends with the day they named; where they named none, its day is only assumed. */
const dayNamed = ({ rule, about }: PlanItem): Day | null =>
  rule === 'offer-decide' ? (about.split('/')[2] ?? null) : null;

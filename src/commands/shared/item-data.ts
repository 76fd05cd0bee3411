/** An item of the plan as the data of `--json`; the same object is rendered for people. */
import type { Zone } from '../../domain/calendar.ts';
import type { Person } from '../../domain/facts.ts';
import type { ApplicationRef, PlanItem } from '../../domain/plan.ts';

export interface Address {
  readonly name: string;
  readonly email: string | null;
}

export interface ItemData {
  readonly application: ApplicationRef;
  readonly rule: string;
  readonly template: string | null;
  readonly to: readonly Address[];
  readonly opens: string;
  readonly due: string;
  readonly closes: string | null;
  readonly state: PlanItem['state'];
  readonly why: string;
  readonly sources: readonly string[];
  readonly command: string;
  readonly others?: readonly ApplicationRef[];
}

const addressOf = ({ name, email }: Person): Address => ({ name, email });

export const itemData = (item: PlanItem, zone: Zone): ItemData => {
  const { about: _, to, opens, due, closes, ...rest } = item;
  return {
    ...rest,
    to: to.map(addressOf),
    opens: zone.iso(opens),
    due: zone.iso(due),
    closes: closes === null ? null : zone.iso(closes),
  };
};

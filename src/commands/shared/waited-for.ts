/** What they wait for: it stands among what is due by its day (PLAYBOOK section 1, rule 1), and must not be missed there. */
import type { PlanItem } from '../../domain/plan.ts';
import { sayApplication, sayDue, sayTask } from '../../terminal/render/items.ts';
import type { Desk } from '../desk.ts';
import { itemData } from './item-data.ts';

const RULES: ReadonlySet<string> = new Set(['answer', 'deliver', 'offer-decide']);

export const isWaitedFor = ({ rule }: PlanItem): boolean => RULES.has(rule);

/** So many are named at most. */
const MOST = 3;

/** A remark for each of them that is among these. */
export const waitedForRemarks = (
  items: readonly PlanItem[],
  { zone, now, dateOrder }: Pick<Desk, 'zone' | 'now' | 'dateOrder'>,
): string[] =>
  items
    .filter(isWaitedFor)
    .slice(0, MOST)
    .map((item) => {
      const data = itemData(item, zone);
      const when = sayDue(data, zone.dayOf(now), dateOrder);
      return `They wait for this: ${sayTask(data)} · ${sayApplication(item.application)} · ${when}: ${item.command}`;
    });

/** The interview they propose, as a reading gives it. */
import type { DateOrder } from './calendar.ts';
import type { Day } from './facts.ts';
import { sayDay } from './wording.ts';

/** "Wed 18 Mar 09:30", of a local day or time: "2026-03-18T09:30". */
export const sayAt = (at: string, order: DateOrder, today: Day): string =>
  `${sayDay(at.slice(0, 10), order, today)} ${at.slice(11)}`.trimEnd();

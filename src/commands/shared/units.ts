/** What `undo`, `redo` and `log` share: units of the log as data, and how many are meant. */
import type { Zone } from '../../domain/calendar.ts';
import type { Unit } from '../../store/store.ts';
import { wholeNumber } from './numbers.ts';

export const unitData = ({ id, at, says }: Unit, zone: Zone) => ({ id, at: zone.iso(at), says });

/** One where nothing is said. @throws Fault `usage` for what is no number of steps */
export const stepsTyped = (text: string | undefined): number =>
  wholeNumber(text, 'The number of steps', { min: 1, max: 1_000_000 }, 'How many commands: 1') ?? 1;

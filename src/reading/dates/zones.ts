/** Zones by their IANA name. Kept apart from the finding of dates: Intl, which they rest on, is slow to start. */
import { TZDate } from '@date-fns/tz/date';
import { type Zone, zoneFrom } from '../../domain/calendar.ts';
import { usage } from '../../domain/errors.ts';

const isKnown = (iana: string): boolean => {
  try {
    new Intl.DateTimeFormat('en', { timeZone: iana });
    return true;
  } catch {
    return false;
  }
};

/**
 * The zone of that IANA name. A wall time that a clock change skips moves forward by the gap.
 * @throws a usage fault where there is no such zone
 */
export const zoneNamed = (iana: string): Zone => {
  if (!isKnown(iana)) {
    throw usage(`"${iana}" is no time zone.`, 'Zones are named like Europe/Berlin, America/New_York or UTC.');
  }
  return zoneFrom(
    (instant) => new TZDate(instant, iana),
    (year, month, date, hours, minutes) => new TZDate(year, month, date, hours, minutes, iana),
  );
};

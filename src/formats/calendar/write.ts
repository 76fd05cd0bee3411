/** Events as an .ics file (RFC 5545): escaped and folded by ical-generator, named and numbered here. */
import ical, {
  ICalAlarmRelatesTo,
  ICalAlarmType,
  ICalEventStatus,
  ICalEventTransparency,
} from 'ical-generator';
import { addDays, addMinutes, toDate } from '../../domain/calendar.ts';
import { isDay } from '../../domain/facts.ts';
import type { Published } from '../../domain/publishing.ts';

/** By this a calendar file tells who wrote it. */
export const PRODUCT = '//jobfu//jobfu//EN';

const SECONDS = 60;

const LINK = /^https?:\/\/[^\s"<>]{1,1000}$/i;

export const icsOf = (events: readonly Published[]): string => {
  const calendar = ical({ prodId: PRODUCT, name: 'jobfu' });
  for (const { entry, sequence, at } of events) {
    const { uid, kind, start, minutes, title, details, place, alarm, cancelled } = entry;
    const isWhole = isDay(start);
    const gone = kind === 'interview' ? 'Called off: ' : 'No longer due: ';
    const event = calendar.createEvent({
      id: uid,
      sequence,
      stamp: new Date(at),
      // ical-generator takes whole days by their parts in UTC, whatever the zone.
      start: isWhole ? toDate(start) : new Date(start),
      end: isWhole ? toDate(addDays(start, 1)) : new Date(addMinutes(start, minutes ?? 0)),
      allDay: isWhole,
      summary: `${cancelled ? gone : ''}${oneLine(title)}`,
      description: lines(details),
      status: cancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
      // Only an interview takes up time.
      transparency: kind === 'interview' ? ICalEventTransparency.OPAQUE : ICalEventTransparency.TRANSPARENT,
    });
    if (place !== null) {
      event.location(oneLine(place));
      // A link is no text: what ical-generator would put a backslash before has to be written otherwise.
      if (LINK.test(place)) event.url(place.replace(/[\\;,]/g, encodeURIComponent));
    }
    if (alarm !== null && !cancelled) {
      const reminder = event.createAlarm({
        type: ICalAlarmType.display,
        trigger: -alarm * SECONDS,
        description: oneLine(title),
      });
      reminder.relatesTo(ICalAlarmRelatesTo.start);
    }
  }
  return `${calendar.toString()}\r\n`;
};

/** Line ends of every kind, those of other alphabets too. */
const lines = (text: string): string => text.replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n');

const oneLine = (text: string): string => lines(text).replace(/\s+/g, ' ').trim();

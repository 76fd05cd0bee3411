/** The .ics text itself: days are the user's own in every zone, and links stay links. */
import { afterEach, expect, test } from 'vitest';
import type { AgendaEntry, Published } from '../../src/domain/publishing.ts';
import { icsOf } from '../../src/formats/calendar/write.ts';

const before = process.env.TZ;
afterEach(() => {
  if (before === undefined) delete process.env.TZ;
  else process.env.TZ = before;
});

const published = (entry: Partial<AgendaEntry>): Published => ({
  sequence: 0,
  at: '2026-03-11T09:00:00.000Z',
  entry: {
    uid: 'one@jobfu',
    kind: 'interview',
    start: '2026-03-16T10:00:00.000Z',
    minutes: 60,
    title: 'Interview: Acme',
    details: 'With Dana Lee',
    place: null,
    alarm: 60,
    cancelled: false,
    ...entry,
  },
});

test.each(['UTC', 'Europe/Berlin', 'America/Los_Angeles', 'Pacific/Auckland', 'Pacific/Kiritimati'])(
  'a whole day is that day, with a computer in %s',
  (zone) => {
    process.env.TZ = zone;
    for (const [day, next] of [
      ['2026-03-29', '20260330'],
      ['2026-12-31', '20270101'],
    ] as const) {
      const text = icsOf([published({ kind: 'follow-up', start: day, minutes: null })]);
      expect(text).toContain(`DTSTART;VALUE=DATE:${day.replaceAll('-', '')}\r\n`);
      expect(text).toContain(`DTEND;VALUE=DATE:${next}\r\n`);
    }
  },
);

test('a link is written without backslashes, for calendars open it as it stands', () => {
  const text = icsOf([published({ place: 'https://meet.example/r?a=1;b=2,3' })]);
  expect(text).toContain('URL;VALUE=URI:https://meet.example/r?a=1%3Bb=2%2C3\r\n');
});

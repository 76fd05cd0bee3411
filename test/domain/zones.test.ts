/** Every day of two years in thirty zones: hours are hours across a clock change, and days are local days. */
import { afterAll, expect, test } from 'vitest';
import {
  addDays,
  daysBetween,
  isWorkingDay,
  onWorkingDay,
  SYSTEM_ZONE,
  startOfDay,
  WEEKDAYS_ONLY,
} from '../../src/domain/calendar.ts';
import { deadline, History, planAt, reading } from './build.ts';

const ZONES = [
  'UTC',
  'Europe/London',
  'Europe/Dublin',
  'Europe/Berlin',
  'Europe/Athens',
  'Europe/Istanbul',
  'Europe/Moscow',
  'Africa/Cairo',
  'Africa/Casablanca',
  'Africa/Lagos',
  'Asia/Beirut',
  'Asia/Tehran',
  'Asia/Kolkata',
  'Asia/Kathmandu',
  'Asia/Shanghai',
  'Asia/Tokyo',
  'Australia/Lord_Howe',
  'Australia/Sydney',
  'Australia/Adelaide',
  'Pacific/Auckland',
  'Pacific/Chatham',
  'Pacific/Kiritimati',
  'Pacific/Honolulu',
  'America/Los_Angeles',
  'America/New_York',
  'America/St_Johns',
  'America/Sao_Paulo',
  'America/Santiago',
  'America/Havana',
  'America/Asuncion',
];

const before = process.env.TZ;
afterAll(() => {
  if (before === undefined) delete process.env.TZ;
  else process.env.TZ = before;
});

const HOUR = 3_600_000;

test.each(ZONES)('%s', (zone) => {
  process.env.TZ = zone;
  expect(new Intl.DateTimeFormat().resolvedOptions().timeZone).toBe(
    new Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone,
  );
  const wrong: string[] = [];
  const holds = (day: string, what: string, truth: boolean): void => {
    if (!truth) wrong.push(`${day}: ${what}`);
  };
  for (let day = '2026-01-01'; day < '2028-01-01'; day = addDays(day, 1)) {
    const start = SYSTEM_ZONE.at(day, '23:30');
    const met = new History().interview(start);
    const { upcoming } = planAt(start, met);
    const thanks = upcoming.find(({ rule }) => rule === 'thank-you');
    const hours = (instant: string | null | undefined): number =>
      (Date.parse(instant ?? '') - Date.parse(start)) / HOUR;
    holds(
      day,
      'thank-you',
      hours(thanks?.opens) === 1 && hours(thanks?.due) === 24 && hours(thanks?.closes) === 48,
    );

    const later = SYSTEM_ZONE.at(addDays(day, 2), '12:00');
    const told = met.heard(
      later,
      reading('clear-timeline', { deadline: deadline(addDays(day, 4), addDays(day, 2)) }),
    );
    for (const [history, from, wanted] of [
      [met, day, 7],
      [told, addDays(day, 4), null],
    ] as const) {
      const item = planAt(later, history).upcoming.find(({ rule }) => rule.startsWith('check-in'));
      const opens = SYSTEM_ZONE.dayOf(item?.opens ?? start);
      holds(day, 'opens at the first instant of a day', item?.opens === startOfDay(opens, SYSTEM_ZONE));
      holds(
        day,
        'due with the last millisecond of it',
        Date.parse(item?.due ?? '') + 1 === Date.parse(startOfDay(addDays(opens, 1), SYSTEM_ZONE)),
      );
      holds(day, 'on a working day', isWorkingDay(opens, WEEKDAYS_ONLY));
      if (wanted === null) holds(day, 'after their day', daysBetween(from, opens) >= 2);
      else holds(day, 'a week later', opens === onWorkingDay(addDays(from, wanted), WEEKDAYS_ONLY));
    }
  }
  expect(wrong).toEqual([]);
});

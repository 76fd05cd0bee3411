/** Where the sentences of these tests are said: on Wednesday 11 March 2026 at 9 in the morning, UTC. */
import type { DateOrder } from '../../../src/domain/calendar.ts';
import { SYSTEM_ZONE, WEEKDAYS_ONLY } from '../../../src/domain/calendar.ts';
import { zoneNamed } from '../../../src/reading/dates/zones.ts';
import { readSentence, type Understood } from '../../../src/reading/sentence/read-sentence.ts';

export const NOW = '2026-03-11T09:00:00.000Z';

export const AT_NINE = {
  now: NOW,
  zone: SYSTEM_ZONE,
  dateOrder: 'dmy' as DateOrder,
  work: WEEKDAYS_ONLY,
  zoneNamed,
};

export const understand = (text: string, dateOrder: DateOrder = 'dmy'): Understood =>
  readSentence(text, { ...AT_NINE, dateOrder });

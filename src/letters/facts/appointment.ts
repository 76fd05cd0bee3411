/** The time they propose, with the hour that stands elsewhere in their words, and how it is written. */
import { isDay, type Reading } from '../../domain/facts.ts';
import { dayOf } from '../../domain/timeline.ts';
import { upper } from '../../domain/wording.ts';
import type { LetterRequest, SettledMessage } from '../request.ts';
import { oneLine } from '../words/clean.ts';
import { confirmsIt } from '../words/confirmed.ts';
import { dayInWords, timeInWords } from '../words/days.ts';
import { interviewsAhead } from './interview.ts';

const DAY_TO_RING =
  /\b(?:ring|call|phone|telephone|bell|buzz)\b[^.!?]{0,30}?\b(tomorrow|this|(?:mon|tues|wednes|thurs|fri|satur|sun)day)(?: (morning|afternoon|evening))?\b/i;

/** When they want to be rung, where the reading found no time: "tomorrow morning", "on Friday"; empty where they name none, or another day's tomorrow. */
export const ringDay = (said: string, { message }: SettledMessage, { zone, now }: LetterRequest): string => {
  const [, day = '', part] = DAY_TO_RING.exec(oneLine(said)) ?? [];
  if (day === '' || dayOf(message.on, zone) !== zone.dayOf(now)) return '';
  if (/^this$/i.test(day)) return part === undefined ? '' : `this ${part.toLowerCase()}`;
  const named = /^tomorrow$/i.test(day) ? 'tomorrow' : `on ${upper(day.toLowerCase())}`;
  return part === undefined ? named : `${named} ${part.toLowerCase()}`;
};

/** The hour they name beside a part of the day: "on Friday lunchtime. Would 12.30 suit?". */
const hourNamed = (said: string): string => {
  const [hour, ...more] = oneLine(said).match(/\b\d{1,2}[:.]\d{2}\b(?! ?(?:[ap]\.?m|%))/gi) ?? [];
  const [, hours = '', minutes = ''] = /^(\d+)\D(\d+)$/.exec(hour ?? '') ?? [];
  if (hours === '' || more.length > 0 || Number(hours) > 23 || Number(minutes) > 59) return '';
  return `${String(Number(hours) < EARLIEST ? Number(hours) + 12 : Number(hours)).padStart(2, '0')}:${minutes}`;
};
/** "2.30" is in the afternoon. */
const EARLIEST = 7;

/** One hour, and neither the first of a stretch nor the number of a house: "at 12.30", "at 1pm". */
const AT_ONE_HOUR =
  /\b[Aa]t (\d{1,2})(?:[:.](\d{2}))?(?: ?([AaPp])\.?[Mm]\b)?(?![\d:]| ?[-–]| (?:to|or|and|till?|until) (?:at )?\d|\.\d| \p{Lu})/u;

/** The hour that stands with the day itself, where the reading took the day alone: the 12.30 of "lunch on Thursday 2 April at 12.30"; else empty. */
const hourOfDay = ({ at, phrase }: NonNullable<Reading['appointment']>, said: string): string => {
  const text = oneLine(said);
  const from = at.length === 10 ? text.indexOf(oneLine(phrase)) : -1;
  const found = from < 0 ? null : AT_ONE_HOUR.exec(text.slice(from));
  if (found === null || found.index > phrase.length + 1) return '';
  const [, hours = '', minutes = '00', half = ''] = found;
  if (Number(hours) > (half === '' ? 23 : 12) || Number(minutes) > 59) return '';
  const isLate = half === '' ? Number(hours) < EARLIEST : /p/i.test(half);
  const hour = half === '' ? Number(hours) : Number(hours) % 12;
  return `${String(isLate ? hour + 12 : hour).padStart(2, '0')}:${minutes}`;
};

/** The time they propose; of one that is no more than a part of the day, with the hour that is named beside it. */
export const withHour = (time: Reading['appointment'], said: string): string => {
  const own = time === null ? '' : hourOfDay(time, said);
  if (time !== null && own !== '') return `${time.at}T${own}`;
  const isOpen =
    time !== null &&
    (/lunch|noon|morning|evening/i.test(time.phrase) || (time.at.length === 10 && confirmsIt(said)));
  const hour = isOpen ? hourNamed(said) : '';
  return time === null || hour === '' || /\d[:.]\d|\d ?[ap]\.?m/i.test(time.phrase)
    ? (time?.at ?? '')
    : `${time.at.slice(0, 10)}T${hour}`;
};

/** The hour they would move it to: the 11 of "could we make it 11 instead of 10 tomorrow?"; empty where they name none. */
const hourMade = (said: string): string => {
  const [, hours = '', minutes = '00', half = ''] =
    /\b(?:make it|move (?:it|this|that|you|us)(?: back| forward)? to|push (?:it|this|that|you|us)(?: back)? to|start at|come at|shift (?:it|this|that)? ?to) (?:at )?(\d{1,2})(?:[:.](\d{2}))?(?: ?([ap])\.?m\b)?(?![\d:/]|\.\d| ?(?:st|nd|rd|th)\b| (?:minutes?|mins?|hours?|days?|of|January|February|March|April|May|June|July|August|September|October|November|December)\b)/i.exec(
      oneLine(said),
    ) ?? [];
  if (hours === '' || Number(hours) > (half === '' ? 23 : 12) || Number(minutes) > 59) return '';
  const late = half === '' ? Number(hours) < EARLIEST : /p/i.test(half);
  const hour = half === '' ? Number(hours) : Number(hours) % 12;
  return `${String(late ? hour + 12 : hour).padStart(2, '0')}:${minutes}`;
};

/** A day they name without an hour, with the hour of the interview that is booked for it, or of the one they move: "same time". */
export const bookedHour = (at: string, said: string, { application, zone, now }: LetterRequest): string => {
  if (at.length !== 10) return at;
  const made = hourMade(said);
  if (made !== '') return `${at}T${made}`;
  const booked = /\bsame (?:time|hour)\b/i.test(said)
    ? interviewsAhead(application, now, zone)[0]
    : application.interviews.find(
        (interview) => interview.cancelled === null && dayOf(interview.at, zone) === at,
      );
  return booked === undefined || isDay(booked.at) ? at : `${at}T${zone.timeOf(booked.at)}`;
};

/** Such a day in a sentence: "on Thursday 26 March at 11:00", "today at 11:00". */
export const onDay = (when: string): string =>
  when === '' || when.startsWith('today') ? when : `on ${when}`;

/** "on Thursday 26 March in the morning", "this afternoon" */
export const withPart = (on: string, part: string): string =>
  part === '' ? on : on === 'today' ? `this ${part}` : `${on} in the ${part}`;

/** A zone as they write it: "3pm PT", "10am CET", "3pm Eastern time". */
const ZONE_TYPED = /(?<=[\dmM] ?)\b(?![AaPp]\.?[Mm]\b)([A-Z]{2,5}|\p{Lu}\p{L}+ [Tt]ime)(?=$|,| on\b)/u;

/** The zone of a time, in their words or by its city: " PT", " New York time". */
const zoneInWords = (zone: string | undefined, phrase: string): string => {
  if (!zone?.includes('/')) return '';
  const typed = ZONE_TYPED.exec(oneLine(phrase))?.[1];
  return ` ${typed ?? `${zone.split('/').at(-1)?.replaceAll('_', ' ')} time`}`;
};

/** "Thursday 26 March at 11:00", and the zone the time belongs to where they named another than their own day. */
export const appointmentInWords = (
  at: string,
  { zone, phrase }: { readonly zone?: string | undefined; readonly phrase: string },
  request: LetterRequest,
): string => {
  const today = request.zone.dayOf(request.now);
  const day = at.slice(0, 10) === today ? 'today' : dayInWords(at.slice(0, 10), request.dateOrder, today);
  const time = at.slice(11, 16);
  return time === '' ? day : `${day} at ${timeInWords(time, request.dateOrder)}${zoneInWords(zone, phrase)}`;
};

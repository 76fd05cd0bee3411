/** The days and times a user types after a flag: "yesterday 3pm", "next Tuesday 9:30", "in 2 days", 2026-03-11. */
import {
  addDays,
  addMinutes,
  type DateOrder,
  isRealDay,
  type WorkCalendar,
  type Zone,
} from '../../domain/calendar.ts';
import { type Fault, usage } from '../../domain/errors.ts';
import type { Day, Instant, Moment } from '../../domain/facts.ts';
import { allowed, boundOf } from './bounds.ts';
import { coresIn } from './cores.ts';
import type { Bound, Core, Here } from './parser.ts';
import { numberOf } from './words.ts';

export interface WhenOptions {
  readonly now: Instant;
  /** The user's own zone: days and times are theirs unless the words name another. */
  readonly zone: Zone;
  readonly dateOrder: DateOrder;
  readonly work: WorkCalendar;
  /** Where a bare "Friday" or "March 10" lies: behind for what has happened, ahead for what is planned. */
  readonly prefer: 'past' | 'future';
  readonly zoneNamed: (iana: string) => Zone;
}

const EXAMPLES = 'Try "yesterday 3pm", "next Tuesday 9:30" or 2026-03-11.';

const notUnderstood = (text: string, part: string): Fault => {
  const shown = text.length > 60 ? `${text.slice(0, 57)}...` : text;
  const what =
    part === '' || part === text
      ? ''
      : `: "${part.length > 30 ? `${part.slice(0, 27)}...` : part}" was not understood`;
  return usage(`"${shown}" is not a day or time jobfu can read${what}.`, EXAMPLES);
};

const ISO_INSTANT =
  /^(\d{4}-\d{2}-\d{2})[Tt ](\d{2}):(\d{2})(?::(\d{2})(?:[.,]\d{1,9})?)? ?([Zz]|[+-]\d{2}(?::?\d{2})?)?$/;

const isoInstant = (text: string, zone: Zone): Instant | 'impossible' | null => {
  const match = ISO_INSTANT.exec(text);
  if (match === null) return null;
  const [, day = '', hours = '', minutes = '', seconds = '00', offset] = match;
  if (!isRealDay(day) || Number(hours) > 23 || Number(minutes) > 59 || Number(seconds) > 59)
    return 'impossible';
  if (offset === undefined) {
    const start = zone.at(day, `${hours}:${minutes}`);
    return new Date(Date.parse(start) + Number(seconds) * 1000).toISOString();
  }
  const [, sign = '+', hoursOff = '0', minutesOff = '0'] = /^([+-])(\d{2}):?(\d{2})?$/.exec(offset) ?? [];
  const away = (Number(hoursOff) * 60 + Number(minutesOff)) * (sign === '-' ? 1 : -1);
  if (Math.abs(away) > 14 * 60 || Number(minutesOff) > 59) return 'impossible';
  return new Date(Date.parse(`${day}T${hours}:${minutes}:${seconds}Z`) + away * 60_000).toISOString();
};

/** As it stands at the head of a mail: "Tue, 17 Mar 2026 14:00:00 +0000". */
const mailInstant = (text: string): Instant | null => {
  const time = /^(?:[A-Za-z]{3}, ?)?\d{1,2} [A-Za-z]{3} \d{4} \d{2}:\d{2}(?::\d{2})? [+-]\d{4}$/.test(text)
    ? Date.parse(text)
    : Number.NaN;
  return Number.isNaN(time) ? null : new Date(time).toISOString();
};

const CLOSE_BY =
  /^(?:(in) )?(?:about )?(\d{1,5}(?:[.,]5)?|half an?|an?|[a-z]{3,9}(?:[ -][a-z]{3,5})?)( ?and a half)?( ?)(minutes?|mins?|min|m|hours?|hrs?|hr|h)( and a half)?(?: (ago|back|from now))?$/;

/** "In 20 minutes", "2 hours ago", "an hour and a half ago": counted from now, not from the day. */
const closeBy = (text: string, now: Instant): Instant | null => {
  const match = CLOSE_BY.exec(text.toLowerCase().replace(/\s+/g, ' '));
  if (match === null) return null;
  const [, ahead, much = '', before, , unit = '', behind, side] = match;
  if ((ahead === undefined) === (side === undefined)) return null;
  const number = numberOf(much.replace(/^half an?$/, 'half').replace(',', '.'));
  if (number === null) return null;
  const amount = number + (before === undefined && behind === undefined ? 0 : 0.5);
  const minutes = Math.round(amount * (unit.startsWith('h') ? 60 : 1));
  return addMinutes(now, side === 'ago' || side === 'back' ? -minutes : minutes);
};

/** Words beside a date that change nothing. */
const IDLE = /\b(?:at|on|the|for|around|about|of|and|it was|was|is)\b|^\s*\+(?=\s*$)|[\s,;.()@-]/gi;

/** Bounds that name the end of something … */
const ENDING: ReadonlySet<Bound> = new Set(['by', 'before', 'until', 'within', 'for']);
/** … and those that look ahead whatever is preferred. */
const FORWARD: ReadonlySet<Bound> = new Set([
  'by',
  'before',
  'until',
  'within',
  'after',
  'not-before',
  'from',
]);

/** The one day that words with a beginning and an end stand for: "next week" begins, "by the end of April" is its end. */
const dayMeant = (core: Core, here: Here, prefer: 'past' | 'future'): Day => {
  const { bound } = boundOf(core, 0, here.text.length, here);
  const back = prefer === 'past' && (bound === null || !FORWARD.has(bound));
  const meant = back && core.earlier !== undefined ? { ...core, ...core.earlier() } : core;
  if (meant.from < here.on && core.past !== true)
    return meant.closes === true ? (meant.to ?? meant.from) : meant.from;
  const { from, to } = allowed(meant, bound, here);
  if (to === null) return from;
  if (core.shape === 'span' || core.closes === true) return to;
  // Until next week is until it begins.
  if (bound === 'until' && core.unit !== undefined && core.from > here.on) return core.from;
  return bound !== null && ENDING.has(bound) ? to : from;
};

/** What typed words name. */
export interface When {
  /** An instant where they give a time, else the day; of a week or month its first. */
  readonly moment: Moment;
  /** Length in minutes, where they give a beginning and an end. */
  readonly minutes: number | null;
  /** False for "next week" and "Monday or Tuesday", which leave the day open. */
  readonly isOneDay: boolean;
}

/**
 * The moment that typed words name.
 * @throws a usage fault that names what was not understood, or a day that does not exist
 */
export const parseWhen = (text: string, options: WhenOptions): Moment => readWhen(text, options).moment;

/** The moment with what else is said of it. @throws as {@link parseWhen} does */
export const readWhen = (text: string, options: WhenOptions): When => {
  const { now, zone, prefer } = options;
  const words = text.trim();
  const exactly = (moment: Moment): When => ({ moment, minutes: null, isOneDay: true });
  if (/^(?:right )?now$/i.test(words)) return exactly(now);
  const instant = isoInstant(words, zone);
  if (instant === 'impossible') throw notUnderstood(words, '');
  const close = instant ?? mailInstant(words) ?? closeBy(words, now);
  if (close !== null) return exactly(close);
  if (words.length > 200) throw notUnderstood(words, '');

  const on = zone.dayOf(now);
  const { cores, here } = coresIn(words, { on, dateOrder: options.dateOrder, work: options.work }, true);
  const [core, another] = cores;
  if (core === undefined || here === null) throw notUnderstood(words, '');
  const { start, end } = boundOf(core, 0, here.text.length, here);
  const left = `${words.slice(0, start)} ${another === undefined ? words.slice(end) : words.slice(another.start)}`;
  if (left.replace(IDLE, '') !== '') throw notUnderstood(words, left.trim());

  const day = dayMeant(core, here, prefer);
  const isOneDay = core.shape !== 'period' || core.from === core.to;
  if (core.time === undefined) return { moment: day, minutes: null, isOneDay };
  const at = core.zone === undefined ? zone : options.zoneNamed(core.zone);
  const moment = at.at(day, core.time);
  // "Friday 3pm" typed on a Friday morning about what has happened is last week's.
  if (prefer === 'past' && core.weekdays !== undefined && moment > now)
    return { moment: at.at(addDays(day, -7), core.time), minutes: minutesOf(core), isOneDay };
  return { moment, minutes: minutesOf(core), isOneDay };
};

const minutesOf = ({ time, timeEnd }: Core): number | null => {
  if (time === undefined || timeEnd === undefined || timeEnd <= time) return null;
  const [from = 0, to = 0] = [time, timeEnd].map(
    (clock) => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3)),
  );
  return to - from;
};

/** When: the words that are a date and a time, read as `<when>` is, behind or ahead as the sentence says. */

import { Fault } from '../../domain/errors.ts';
import { type Day, isDay, type Moment } from '../../domain/facts.ts';
import { dayOf } from '../../domain/timeline.ts';
import { type DateFinding, findDates } from '../dates/find.ts';
import { parseWhen } from '../dates/when.ts';
import { type Examples, type SentenceContext, type Span, TAKEN } from './scene.ts';

type Side = 'past' | 'future';

export interface Timing {
  readonly at: Moment | null;
  readonly applied: Moment | null;
  /** Length in minutes, where the words give a beginning and an end. */
  readonly minutes: number | null;
  readonly onlyApplied: boolean;
  readonly spans: readonly Span[];
}

const AHEAD =
  /\b(?:tomorrow|upcoming|scheduled|next interview|booked|invited|to invite me|inviting me|i'm meeting|i am meeting|i'm interviewing|interviewing at|going to|will (?:be|have|meet)|there's|there is|i(?:'ve| have)? got (?:an?|my)\b|i've (?:an?|my)\b|i have (?:an?|my|another)|have (?:an?|my|another) [^.;]{0,40}?\b(?:interview|call|screen|round|chat)|coming up|looking forward|is on|(?:called|invited|asked) me (?:back|in)\b|been (?:asked|invited|called)\b|prep(?:are|ping)? for|wants? an?\b)/i;
/** Moved ahead, whatever else is told in the past. */
const MOVED =
  /\b(?:moved|rescheduled|postponed|pushed(?: back)?|brought forward|changed) (?:to|until|till|for)\b|\breschedul\w{2,3}\b|\b(?:offer(?:ed)?|invit\w{1,3}|book(?:ed)?|arrang\w{1,3}|schedul\w{1,3}) (?:me )?(?:for |to |in for )?an? (?:\w{2,12} ){0,2}interview (?:for |on |this |next |tomorrow)|\binterview (?:is|will be) (?:on |at |this |next )?(?=mon|tue|wed|thu|fri|sat|sun|tomorrow|\d)|\bis now (?:on )?(?:mon|tue|wed|thu|fri|sat|sun|tomorrow|at|the)/i;
const BEHIND =
  /\b(?:had|met|was|were|spoke|talked|chatted|interviewed|called|rang|phoned|saw|went|did|finished|just|took place|discussed|lasted|attended|completed|caught up|yesterday|last|ago|came|visited|connected|held)\b/i;
const JUST =
  /\b(?:just (?:had|finished|got off|got out|came|spoke|talked|met|left|did|completed|wrapped|back from|got back|been (?:to|at)|walked out)|straight out of|fresh out of|got off the phone)\b|\b(?:minutes|mins|moments?|half an hour) ago\b|\bearlier\b(?! (?:this|in|than|on|interview|round|stage|call))/i;
const APPLIED =
  /\b(?:applied|application (?:[^.;]{0,80}? )?(?:sent|submitted|handed in)|(?:sent|submitted|handed in|put in|sent off|sent in|dropped off) (?:off )?(?:my |an |the |another )?(?:application|cv|resume|résumé)|put (?:my name down|my name forward|myself forward|in) for)\b/i;
const TALK =
  /\b(?:interview\w*|call(?:ed)?|met|meet(?:ing)?|spoke|talked|chat\w*|screen\w*|zoom|onsite|on-site|panel|round|phone[d]?|video|rang|assessment|conversation)\b/i;
/** "No interview yet" tells of none, and "interviews 24 March" of everybody's. */
const NO_TALK =
  /\b(?:no|not (?:had|got|been to) (?:an?|any)|(?:haven't|havent|hasn't|didn't|never) (?:had|got|been to|get) (?:an?|any)|without (?:an?|any)) (?:interviews?|calls?|screens?|meetings?)\b|(?<=[,;.(] ?)interviews(?= (?:are|will|on|in|from|start|planned|expected|scheduled|w\/c|week|early|late|mid|\d))/gi;
/** "From 10 to 11": hours, where a day is named and no clock. */
const FROM_TO =
  /(?:\bfrom |[\uE000,] {0,2}|\s(?=\d{1,2}(?::\d\d)? ?(?:to|till|until|-|–) ?\d{1,2}:\d\d))(\d{1,2})(?::(\d{2}))?(?: (?:to|till|until|-) ?|[-–](?=\d{1,2}:\d\d))(\d{1,2})(?::(\d{2}))?(?=[\s,.;:)]|$)/;
const AT_HOUR = /(?:\bat |@ ?)(\d{1,2})(?!\d|[:.]\d| [A-Z][a-z]|\/|-)(?=[\s,.;:)]|$)/;
const CLOCK = /\d[:.]\d\d|\d ?[ap]\.?m|\bo'clock|\b(?:noon|midnight|past|quarter)\b/i;
/** "Interview 3/9" is a date here, and not the third of nine. */
const COUNTED = /\b(?:interview|round|screen)(?= \d{1,2}[/.-]\d{1,2})/gi;
/** "Christmas stock", "easter opening hours": things of a season, and no day. */
const OF_A_FEAST =
  /\b(?:christmas|xmas|easter|halloween|thanksgiving)(?= (?!(?:day|eve|week|weekend|holidays?|break|monday|sunday|friday|saturday|time|at|with|for|from|and|but|then|in|on|to|is|was|they|she|he|we|as|about)\b)[a-z]{3,})/gi;
/** "We talked about easter and black friday". */
const FEAST_TOLD =
  /(?<=\b(?:about|discussed|covered) [^.;!?]{0,80})(?<!\b(?:on|at|by|before|after|until|since|next|last|this) )\b(?:christmas|xmas|easter|halloween|thanksgiving|black friday)\b(?! (?:day|eve|monday|sunday|friday|saturday)\b)/gi;
/** "Saturday assistant": when one would work, and not when one talked. */
const WORKED_ON =
  /(?<!\bon )\b(?:saturday|sunday|weekend)(?= (?:assistant|supervisor|staff|job|girl|boy|lad|worker|role|position|barista|waiter|waitress|receptionist|chef|cook|cleaner)\b)/gi;
/** "They want to do a phone screen on Friday at 10": their words propose the talk itself. */
const PROPOSED =
  /\b(?:wants?|wanted|would like|'d like|asked|asking|invited?|invites|inviting)(?: me)?(?: (?:to|for|in|back|if i can|if i could)){0,3}(?: (?:do|have|set up|hold|arrange|schedule|book|come in for))?(?: (?:an?|the|my|another))?(?: \w{2,12}){0,2} (?:interview|screen|screening|call|chat|round|meeting|onsite|panel)\b/i;

/** "Wants me in on Friday at 10", "asked me to come in on Monday": what they rang for. */
const ASKED_IN =
  /\b(?:wants? me (?:to come )?in|(?:asked|invited?|would like|'d like|wants?) me (?:to come |to go |to pop )?in|asked if i (?:can|could) come in|invited me in|(?:invited|offered) me (?:to |for )?an? (?:\w{2,12} ){0,2}interview)(?: to (?:meet|see|talk)[^,.;]{0,20}?)?(?: for an? (?:\w{2,12} )?(?:interview|chat|talk|meeting|visit|trial(?: shift| day)?))? (?=(?:on|this|next|tomorrow|at|(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:mon|tue|wed|thu|fri|sat|sun)\b))/i;
/** "Due Friday 5pm", "to be handed in by Monday": the day lies ahead, and a talk has one of its own. */
const DUE =
  /\b(?<!\b(?:was|were) )(?:due|deadline(?: is)?|(?:to be )?(?:handed|sent) in|to (?:hand|send) in)[ :,]{0,2}(?:(?:back|on|by|before|at|in|for|this|next|the) ){0,2}$/i;
const DUE_REACHES = 40;

/** "Closing date 20 March": the day of the posting, when nobody applied and nobody talked. */
const CLOSING =
  /\b(?:clos(?:e|es|ed|ing)(?: date)?(?: for applications)?|apply by|applications? (?:by|until|till|open))(?: (?:is|are|was))?[ :,]{0,2}(?:(?:the|on|by|of|this|next|until|till) ){0,2}$/i;
/** The same of who tells of an application; where there was a talk, it may start then, or a task be due. */
const OF_THE_POSTING =
  /\b(?:deadline|start(?:s|ing)?(?: date)?|to start|interviews?|shortlist(?:s|ing|ed)?)(?: (?:is|are|was|will be))?[ :,]{0,2}(?:(?:the|on|by|of|from|in|this|next|w\/c|week of) ){0,2}$/i;

/** They rang or wrote, and that is all that has been told. */
const RANG = /\b(?:called|rang|phoned|emailed|e-mailed|messaged|texted|wrote|got in touch|been in touch)\b/gi;
/** "Called for a phone interview", "called me, we talked": a talk of its own. */
const tellsOfRinging = (text: string): boolean =>
  text.search(RANG) >= 0 && !TALK.test(text.replace(RANG, ''));

export const tellsOfTalk = (text: string): boolean => TALK.test(text);

export interface Proposed extends Timing {
  /** They rang or wrote to propose it, which was no talk by itself. */
  readonly rang: boolean;
}

/** When the talk is that their words propose, where the rest tells of none but that they rang; null where they propose none. */
export const findProposed = (
  rest: string,
  said: string,
  own: Timing,
  context: SentenceContext,
): Proposed | null => {
  const rang = tellsOfRinging(rest);
  if (!rang && (own.at !== null || TALK.test(rest))) return null;
  const proposed = (rang ? ASKED_IN : PROPOSED).exec(said);
  if (proposed === null) return null;
  const { zone, now, dateOrder, work } = context;
  const behind = said.slice(proposed.index + proposed[0].length);
  const [day] = findDates(behind, { on: zone.dayOf(now), dateOrder, work });
  if (day === undefined || day.start > NEARBY) return null;
  return { ...findMoment(behind, false, context, 'future'), rang };
};

/** So far behind the talk its day may stand: "on zoom on Friday". */
const NEARBY = 24;

const taken = (word: string): string => TAKEN.repeat(word.length);

const isDayNamed = (finding: DateFinding): boolean =>
  finding.shape === 'day' ||
  (finding.shape === 'span' && (finding.past || finding.bound === 'ago' || finding.bound === 'in'));

export const findMoment = (text: string, said: boolean, context: SentenceContext, known?: Side): Timing => {
  const { now, zone, dateOrder, work } = context;
  const found = findDates(
    text
      .replace(COUNTED, taken)
      .replace(OF_A_FEAST, taken)
      .replace(FEAST_TOLD, taken)
      .replace(WORKED_ON, taken),
    {
      on: zone.dayOf(now),
      dateOrder,
      work,
    },
  );
  const applied = APPLIED.exec(text);
  const onlyApplied = applied !== null && !TALK.test(text.replace(APPLIED, '').replace(NO_TALK, ''));
  const days = found.filter((finding) => {
    const before = text.slice(Math.max(0, finding.coreStart - DUE_REACHES), finding.coreStart);
    return isDayNamed(finding) && !CLOSING.test(before) && !(onlyApplied && OF_THE_POSTING.test(before));
  });
  const ofApplying = onlyApplied
    ? days[0]
    : applied === null
      ? undefined
      : besides(applied.index, days, text);
  const named = days.filter((finding) => finding !== ofApplying);
  const isDue = ({ coreStart }: DateFinding): boolean =>
    DUE.test(text.slice(Math.max(0, coreStart - DUE_REACHES), coreStart));
  const isDueAlone = named.length > 0 && named.every(isDue);
  const ofTalk = isDueAlone ? named : named.filter((finding) => !isDue(finding));
  const spans: Span[] = found.filter(
    (finding) =>
      isDayNamed(finding) ||
      finding.shape === 'time-only' ||
      (finding.shape === 'period' && finding.bound !== null),
  );
  const toldOn = ofApplying === undefined ? null : momentOf(ofApplying, null, text, 'past', context);
  // Nobody has applied on a day still ahead: it is a day of something else, or of another year.
  const appliedOn = toldOn !== null && dayOf(toldOn, zone) > zone.dayOf(now) ? null : toldOn;
  if (onlyApplied) return { at: null, applied: appliedOn, minutes: null, onlyApplied, spans };

  const day = ofTalk.find(({ time }) => time !== null) ?? ofTalk[0];
  const clock = found.find(({ shape }) => shape === 'time-only');
  const isOpen = day !== undefined && day.time === null && clock === undefined;
  const hour = isOpen ? (FROM_TO.exec(text) ?? AT_HOUR.exec(text)) : null;
  // "Lunchtime yesterday (12:45)": the clock is the time, where the day has but a part of itself.
  const isClocked =
    day !== undefined &&
    day.time !== null &&
    (clock === undefined ||
      CLOCK.test(text.slice(day.start, day.end)) ||
      !CLOCK.test(text.slice(clock.start, clock.end)));
  const time = isClocked
    ? null
    : clock !== undefined
      ? text.slice(clock.coreStart, clock.coreEnd)
      : hour === null
        ? null
        : `at ${hour[1]}${hour[2] ? `:${hour[2]}` : ''}`;
  if (hour !== null) spans.push({ start: hour.index, end: hour.index + hour[0].length });
  const side: Side | null =
    known ??
    (isDueAlone ||
    MOVED.test(text) ||
    (AHEAD.test(text) && !/\b(?:had|met|was|were|spoke|took place|did|got through)\b/i.test(text))
      ? 'future'
      : BEHIND.test(text) || said
        ? 'past'
        : null);
  const ranged = day?.timeEnd ? day : clock;
  return {
    at:
      day !== undefined
        ? momentOf(day, time, text, side, context)
        : clock !== undefined || JUST.test(text)
          ? today(time, context)
          : null,
    applied: appliedOn,
    minutes: hour?.[3] !== undefined ? minutesIn(hour) : ranged === undefined ? null : minutesOf(ranged),
    onlyApplied,
    spans,
  };
};

/** The day named with "applied", in the same clause. */
const besides = (at: number, days: readonly DateFinding[], text: string): DateFinding | undefined =>
  days.length < 2
    ? undefined
    : days.find(({ start }) => start > at && start - at < 80 && !/[.;]/.test(text.slice(at, start)));

const today = (time: string | null, context: SentenceContext): Moment => {
  const day = context.zone.dayOf(context.now);
  return time === null ? day : (tried(`today ${time}`, 'past', context) ?? day);
};

const tried = (words: string, prefer: Side, context: SentenceContext): Moment | null => {
  try {
    return parseWhen(words, { ...context, prefer });
  } catch (error) {
    if (error instanceof Fault) return null;
    throw error;
  }
};

const momentOf = (
  finding: DateFinding,
  time: string | null,
  text: string,
  side: Side | null,
  context: SentenceContext,
): Moment | null => {
  const words = text.slice(finding.start, finding.end);
  const read = (prefer: Side): Moment | null => {
    const { from, to, shape, earlier } = finding;
    const day =
      tried(words, prefer, context) ??
      withTime(
        prefer === 'past' && earlier !== null ? earlier.from : shape === 'span' ? (to ?? from) : from,
        finding.time,
        context,
      );
    if (time === null) return day;
    return (
      tried(`${words} ${time}`, prefer, context) ??
      tried(`${day.slice(0, 10)} ${time}`, prefer, context) ??
      day
    );
  };
  if (side !== null) {
    const meant = read(side);
    // "Ida phoned: interview on Monday 16th": weeks back, or next week.
    if (side === 'past' && meant !== null && !TOOK_PLACE.test(text) && daysAway(meant, context) > FORTNIGHT) {
      const ahead = read('future');
      if (ahead !== null && daysAway(ahead, context) <= FORTNIGHT) return ahead;
    }
    if (meant === null || daysAway(meant, context) < LONG_AWAY) return meant;
    const other = read(side === 'past' ? 'future' : 'past');
    return other !== null && daysAway(other, context) < SOON ? other : meant;
  }
  const past = read('past');
  const future = read('future');
  if (past === null || future === null) return past ?? future;
  return daysAway(past, context) < daysAway(future, context) ? past : future;
};

/** The day named, taken as one behind us; null where no day is named. */
export const pastDayNamed = (finding: DateFinding, text: string, context: SentenceContext): Day | null => {
  if (!isDayNamed(finding)) return null;
  const moment = momentOf(finding, null, text, 'past', context);
  return moment === null ? null : isDay(moment) ? moment : context.zone.dayOf(moment);
};

const daysAway = (moment: Moment, { now }: SentenceContext): number =>
  Math.abs(Date.parse(moment) - Date.parse(now)) / 86_400_000;

/** A date without a year lies on the other side where this one is most of a year away. */
const LONG_AWAY = 200;
const SOON = 90;
const FORTNIGHT = 14;
const TOOK_PLACE =
  /\b(?:had|met|was|were|interviewed|spoke|spoken|talked|chatted|did|took|saw|seen|went|attended|finished|last|ago|been|since|told|said)\b/i;

const withTime = (day: Day, time: string | null, { zone }: SentenceContext): Moment =>
  time === null ? day : zone.at(day, time);

/** Of "from 10 to 11:30"; from noon on the hours begin again. */
const minutesIn = ([, from = '', minute = '0', to = '', end = '0']: RegExpExecArray): number | null => {
  const length = (Number(to) - Number(from)) * 60 + Number(end) - Number(minute);
  const spent = length > 0 ? length : length + 12 * 60;
  return spent > 0 && spent <= 10 * 60 ? spent : null;
};

const minutesOf = ({ time, timeEnd }: DateFinding): number | null => {
  if (time === null || timeEnd === null) return null;
  const [from = 0, to = 0] = [time, timeEnd].map(
    (clock) => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3)),
  );
  return to > from ? to - from : null;
};

/** Said on Wednesday 11 March 2026 at 9 in the morning, UTC. */
export const EXAMPLES: Examples<Moment | null> = [
  ['phone interview with Ida at Elmworks yesterday at 3pm', '2026-03-10T15:00:00.000Z'],
  ['had a call at 10 yesterday with Ida from Elmworks', '2026-03-10T10:00:00.000Z'],
  ['had a call on Monday with Ida from Elmworks', '2026-03-09'],
  ["I'm meeting Ida from Elmworks on Monday at 14:00", '2026-03-16T14:00:00.000Z'],
  ['Elmworks - phone - 10 March 15:00', '2026-03-10T15:00:00.000Z'],
  ['Just had a call with Ida from Elmworks', '2026-03-11'],
  ['just back from Elmworks, met Ida', '2026-03-11'],
  ['recruiter called today from Elmworks, wants me in on Friday at 10', '2026-03-13T10:00:00.000Z'],
  ['Ida from Elmworks rang yesterday, asked me to come in on Monday at 9', '2026-03-16T09:00:00.000Z'],
  ['call with Ida at Elmworks yesterday at 3pm, wants me in on Friday at 10', '2026-03-10T15:00:00.000Z'],
  ['interviewed at Elmworks yesterday, they want me in on Friday at 10', '2026-03-10'],
  ["After yesterday's 2pm call with Ida from Elmworks", '2026-03-10T14:00:00.000Z'],
  ['interview at Elmworks for Saturday assistant yesterday at 4', '2026-03-10T16:00:00.000Z'],
  ['interview at Elmworks for assistant on Saturday at 4', '2026-03-14T16:00:00.000Z'],
  ['got a call from Ida about work at Elmworks, interview is Monday 9am', '2026-03-16T09:00:00.000Z'],
  ['had a call with Ida at Elmworks, interview was Monday 9am', '2026-03-09T09:00:00.000Z'],
  [
    'Ida from Elmworks rang yesterday and invited me to an interview on Friday at 3pm',
    '2026-03-13T15:00:00.000Z',
  ],
  [
    'Ida from Elmworks called yesterday to offer me an interview on Friday at 3pm',
    '2026-03-13T15:00:00.000Z',
  ],
  ['Ida from Elmworks rang yesterday and offered me the job, start on Friday', '2026-03-10'],
  ['Ida from Elmworks called, wants me in for a trial on Saturday at 9', '2026-03-14T09:00:00.000Z'],
  ['call with Ida at Elmworks about the baker job on easter monday at 10', '2026-04-06T10:00:00.000Z'],
  ['coding assessment from Elmworks due monday 5pm', '2026-03-16T17:00:00.000Z'],
  ['take-home for Elmworks, to be handed in by Monday', '2026-03-16'],
  ["I'm meeting Ida from Elmworks on Thursday, slides due Friday 5pm", '2026-03-12'],
  ['no interview yet but applied to Elmworks today, closing date 30 April', null],
  ['interview at Elmworks on Friday at 10, closing date 20 March', '2026-03-13T10:00:00.000Z'],
  ['interview at Elmworks next week', null],
  ['interview at Elmworks', null],
];

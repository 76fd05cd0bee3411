/** Days of the week: Friday, next Friday, last Tuesday, Friday week, a week on Friday. */

import type { Day } from '../../../domain/facts.ts';
import { addDays } from '../days.ts';
import { type Core, type Here, type Meaning, oneDay, type Parser, pattern } from '../parser.ts';
import { mondayOf, weekdayAfter, weekdayUpTo } from '../periods.ts';
import { numberOf, WEEKDAYS } from '../words.ts';

const bare = (which: number, on: Day): Meaning => ({
  ...oneDay(weekdayAfter(on, which)),
  weekdays: [which],
  earlier: () => {
    const day = weekdayUpTo(on, which);
    return { from: day, to: day };
  },
});

/** Short forms that are words of their own ("the sun", "we sat down"); they need a word beside them that makes them days. */
const DOUBTFUL = new Set(['sun', 'sat', 'wed']);
const DAY_BEFORE =
  /(?:\b(?:by|on|until|till|til|before|b4|after|from|since|this|next|last|or|to|and|either|due|for|latest|between|every|eod|cob|of)|[(/,:-])[ .]{0,6}$/;
const DAY_BEHIND =
  /^\.?(?: {0,6}(?:[,)(/:-] {0,6})?(?:\d|at\b|@|eod\b|cob\b|morning\b|afternoon\b|evening\b|noon\b|or\b|the \d|latest\b|tue|wed|thu|fri|is (?:when|the day)\b)|[)?!]| {0,6}$)/;

const isDoubtful = (short: string, at: number, here: Here): boolean => {
  if (!DOUBTFUL.has(short) || here.typed) return false;
  if (DAY_BEFORE.test(here.text.slice(Math.max(0, at - 12), at))) return false;
  const behind = here.text.slice(at + short.length, at + short.length + 16);
  const before = here.text.slice(Math.max(0, at - 16), at);
  const isCapital = /^[A-Z]/.test(here.said.slice(at, at + 1));
  if (CLOCK_BEHIND.test(behind)) return false;
  if (isCapital && DAY_BEHIND.test(behind)) return false;
  // Written large inside a sentence; "the Sun" and "Sun Microsystems" are no days.
  if (isCapital && /[a-z,] {1,6}$/.test(before) && !/\b(?:the|a) {1,6}$/.test(before))
    return /^ {1,6}[A-Z]/.test(here.said.slice(at + short.length, at + short.length + 8));
  // "tell u wed", "see u sat!": the last word of what a chat says, and no verb of anybody's.
  return !(CLAUSE_END.test(behind) && !NO_DAY_BEFORE.test(before));
};

const CLOCK_BEHIND =
  /^ {1,6}(?:morning|afternoon|evening|eve|night|arvo|am|pm|at \d|@|\d{1,2} ?(?:am|pm|-|til|till|to|:|\.)|latest|eod|cob|(?:&|and|or|n|-) {0,6}(?:sun|mon|tue|wed|thu|fri|sat)\b)/;
const CLAUSE_END =
  /^ {0,6}(?:[.,;!?)]|$|[^ -~]|(?:and|or|if|so|but|then|when|wen|cos|n|now|is when|x{1,3})\b)/;
/** Who weds or sat, and what the sun may be: "the sun", "they wed", "we all sat". */
const NO_DAY_BEFORE =
  /\b(?:the|a|an|in|of|to|get|got|be|was|were|are|is|newly|i|we|he|she|they|you|who|that|have|has|had|all|both|just|then|my|our|your|more|much|and|board|panel|committee|council|court|jury|everyone|everybody|people) {1,6}$/;

/** "The Monday after the interview": counted from a day nobody named. "Monday after the lunch rush" names the Monday. */
const UNNAMED =
  /^ {1,6}(?:(?:after|following|before) {1,6}(?:the|your|our|my)|(?:after|following) {1,6}(?:we|you|i))\b/;
/** "It'll be Friday before you hear" names the Friday; "the Friday before we met" does not. */
const UNNAMED_BEFORE = /^ {1,6}before {1,6}(?:we|you|i)\b/;

/** "We choose on Saturday and you hear on the Monday": the first one after the day named before, or that of its week. */
const onTheOne = (which: number, at: number, here: Here): Meaning | null => {
  const before = here.text.slice(Math.max(0, at - 24), at);
  if (
    !/\b(?:on|and|or|then|by|for|than|work|until|till) the {1,6}$/.test(before) &&
    !(
      /\bthe {1,6}$/.test(before) &&
      /^[a-z]{3,9}(?: {0,6}(?:[.,;!?)]|$)| {1,6}(?:she|he|they|we|i)(?:'s|'re| is| are|'m| am)? (?:back|in|returns?|home)\b)/.test(
        here.text.slice(at, at + 40),
      )
    )
  )
    return null;
  const named = here.named('day');
  if (named === null || named.to === null || named.past === true || at - named.end > 160) return null;
  if (named.unit !== undefined && named.unit !== 'week') return null;
  const day =
    named.unit === 'week' ? addDays(mondayOf(named.from), which - 1) : weekdayAfter(named.to, which);
  return day < here.on ? null : { ...oneDay(day), weekdays: [which], anchored: true };
};

/** What they do once something is decided. */
const TOLD_THEN =
  /\b(?:hear|know|tell|call|ring|phone|write|email|mail|text|message|news|answer|inform|notify|decide|decision|results?|letters?|offers?|update|be in touch|get back|come back)\b/;
/** … on a day on which they sit over it, or when the last of it is in. */
const DECIDED_ON =
  /\b(?:board|panel|committee|council|jury|vote|votes|decide|decides|sits?|meets?|meeting|finish(?:es)?|ends?|closes?|wrap(?:s|ping)? up|last|final|back|returns?|deadline)\b[^.;!?]{0,40}$/;
const ASKED =
  /\b(?:please|pls|plz|can you|could you|would you|(?<!\b(?:they|she|he|will|'ll) )let (?:us|me) know|confirm|reply|send|submit|before|until|till|if|unless|or|your|you'd|need)\b|\?/;
const LINKED = /(?:^|[^a-z])(?:and|then|so)\b|;|^, {0,6}$|^, {0,6}(?:they|she|he|we)\b/;

/** … or still see people. */
const BUSY_ON = /\b(?:see|seeing|interviews?|interviewing|talks?|speak)\b[^.;!?]{0,30}$/;
/** … or are still at it, or away, up to it. */
const BUSY_TILL =
  /\b(?:until|till|til|through|finish(?:es)?(?: [a-z]{3,12}){0,2}|(?:board|panel|committee|council|jury|governors|partners|team) (?:meets?|sits?))(?: (?:on|the|next|this)){0,2} {1,6}$/;

/** "Off until Monday and will ring by Friday": no Friday before that Monday. */
const isBusyTill = (last: Core, which: number, before: string, between: string, here: Here): boolean =>
  !(last.weekdays ?? []).includes(which) &&
  (last.to !== addDays(here.on, 7) || here.text.startsWith('next', last.start)) &&
  (/\bthen\b/.test(between)
    ? DECIDED_ON.test(before) || BUSY_ON.test(before) || BUSY_TILL.test(before)
    : BUSY_TILL.test(before) && /^(?: and\b|,)(?!.*\bso\b)/.test(between));

/** "The board sits on the 20th and we ring you on Monday": no such day before that. */
const isToldAfter = (last: Core, which: number, between: string, at: number, here: Here): boolean => {
  if (last.shape !== 'day' || last.to === null) return false;
  const before = here.text.slice(Math.max(0, last.start - 64), last.start);
  if (last.dated === true ? !DECIDED_ON.test(before) : !isBusyTill(last, which, before, between, here))
    return false;
  const behind = here.text.slice(at, at + 48).split(/[.!?;]/)[0] ?? '';
  return (
    LINKED.test(between) &&
    !ASKED.test(between) &&
    !ASKED.test(behind) &&
    (TOLD_THEN.test(between) || TOLD_THEN.test(behind))
  );
};

/** "On Monday she's back, on Tuesday she reads, on Wednesday she phones": one after the other. */
const afterAnother = (which: number, at: number, here: Here): Meaning | null => {
  const last = here.named('day', at);
  if (last === null || last.to === null || last.past === true || last.to < here.on) return null;
  const between = here.text.slice(last.end, at);
  if (between.length > 80 || /[.!?]/.test(between)) return null;
  // "It won't be before Tuesday; probably Thursday"
  if (NOT_BEFORE.test(here.text.slice(Math.max(0, last.start - 60), last.start)) && INSTEAD.test(between))
    return { ...oneDay(weekdayAfter(last.to, which)), weekdays: [which] };
  if (between.includes(';')) return null;
  // "The following week we meet the board on Monday": that week's.
  if (last.unit === 'week' && last.anchored === true && /\bon {1,6}$/.test(between))
    return { ...oneDay(addDays(mondayOf(last.from), which - 1)), weekdays: [which], anchored: true };
  const [first] = last.weekdays ?? [];
  const isChain =
    last.weekdays?.length === 1 &&
    which === ((first ?? 0) % 7) + 1 &&
    /[a-z]{2}.*,/.test(between) &&
    !/\bby {1,6}$/.test(between);
  if (!isChain && !OTHERWISE.test(between) && !isToldAfter(last, which, between, at, here)) return null;
  const day = weekdayAfter(last.to, which);
  return day > weekdayAfter(here.on, which) ? { ...oneDay(day), weekdays: [which] } : null;
};

/** "It won't be before Tuesday", "not until Monday". */
const NOT_BEFORE =
  /\b(?:not|nothing|never|no [a-z]{2,12}|unlikely|[a-z]{2,6}n't|won't)\b[^.;!?,]{0,40}\b(?:before|until|till)(?: the)? {1,6}$/;
const INSTEAD =
  /^[,;:]? {0,3}(?:-{1,2} {0,3})?(?:and |but |so |then )?(?:(?:it'll |it will |it's |that's )?(?:be )?(?:probably|likely|more likely|most likely|perhaps|maybe|more like|think|say|realistically|possibly|expect|hopefully)),? (?:on |by |the |it |it on |it by ){0,2}$/;

/** "Tuesday or Wednesday next week, worst case Friday": of the same week. */
const OTHERWISE =
  /\b(?:worst case|at worst|failing that|if not|otherwise|or else)(?: (?:on|by|the))?[ ,:(-]{1,6}$/;

const NAMES = [...WEEKDAYS.keys()];
const FULL_NAMES = ['mon', 'tues', 'wednes', 'thurs', 'fri', 'satur', 'sun'].map((name) => `${name}days`);
const AROUND = ['this', 'next', 'nxt', 'last', 'past', 'coming', 'previous'];

export const weekdays: readonly Parser[] = [
  {
    name: 'weekday',
    starts: [
      ...NAMES,
      ...AROUND.flatMap((word) => NAMES.map((name) => `${word} ${name}`)),
      'this coming',
      'this past',
      'this upcoming',
      'upcoming',
    ],
    pattern: pattern(
      '(?:(this (?:coming|upcoming|past)|this|next|nxt|last|past|coming|upcoming|previous) )?([a-z]{3,9})\\b(?:(?: (after next|next(?= {0,6}(?:[.,;:!?)]|$|(?:and|or|at|by|if|so|but|that|when|with|from|for)\\b))|week|before last|last(?! (?:week|month))|(?:just |now |been and )?gone|just past|fortnight))(?![a-z\\d-]| (?:of|commencing|beginning|starting|after|day)))?(?! ?(?:club|times|mornings|afternoons|evenings|nights|assistant|supervisor|job|role|position|vacancy|staff|girl|boy|lad|manager|porter|receptionist|person)\\b)(?: (?:morning|afternoon|evening|night|arvo|am|pm|first thing)\\b)?',
    ),
    resolve: (match, here) => {
      const [words, direction = '', name = '', behind] = match;
      const which = WEEKDAYS.get(name);
      if (which === undefined) return null;
      if (
        name === 'mon' &&
        /^ {1,6}(?:ami|dieu|cher|petit)/.test(here.text.slice(match.index + 3, match.index + 12))
      )
        return null;
      const at = match.index + words.indexOf(name, direction.length);
      if (direction === '' && isDoubtful(name, at, here)) return null;
      const before = here.text.slice(Math.max(0, match.index - 16), match.index);
      const after = here.text.slice(match.index + words.length, match.index + words.length + 16);
      if (
        UNNAMED.test(after) &&
        !/\b(?:on|this|by|you|u|me|us|everyone|everybody|is|it's) {1,6}$/.test(before)
      )
        return null;
      if (/\bthe {1,6}$/.test(before) && UNNAMED_BEFORE.test(after)) return null;
      // "You won't have to wait past Friday": no Friday that is past.
      if (
        direction === 'past' &&
        !/\b(?:this|the|on|of|from|since|over) {1,6}$|(?:^|[,.;:(\n]) {0,6}$/.test(before)
      )
        return null;
      if (
        /\b(?:(?:every|each)(?: {1,6}(?:other|second))?|casual|black|cyber|ruby|demo|happy) {1,6}$/.test(
          before,
        )
      )
        return null;
      if (
        /past$|^last$|^previous$/.test(direction) ||
        behind === 'last' ||
        /gone$|just past/.test(behind ?? '')
      )
        return { ...oneDay(weekdayUpTo(addDays(here.on, -1), which)), past: true };
      if (behind === 'before last')
        return { ...oneDay(addDays(weekdayUpTo(addDays(here.on, -1), which), -7)), past: true };
      // "I'd say Friday, but not this one"
      if (
        /^,? (?:but |just |only )?not this(?: coming)? one\b/.test(
          here.text.slice(match.index + words.length, match.index + words.length + 32),
        )
      )
        return oneDay(addDays(weekdayAfter(here.on, which), 7));
      const nextWeek = addDays(mondayOf(here.on), 6 + which);
      if (behind === 'after next') return oneDay(addDays(nextWeek, 7));
      if (behind === 'week') return oneDay(addDays(weekdayAfter(here.on, which), 7));
      if (behind === 'fortnight') return oneDay(addDays(weekdayAfter(here.on, which), 14));
      if (direction === 'next' || direction === 'nxt' || behind === 'next') return oneDay(nextWeek);
      return (
        onTheOne(which, match.index, here) ?? afterAnother(which, match.index, here) ?? bare(which, here.on)
      );
    },
    examples: [
      ['by Friday', '2026-03-11', '2026-03-11', '2026-03-13'],
      ['on Fri', '2026-03-13', '2026-03-20', '2026-03-20'],
      ['this weds', '2026-03-09', '2026-03-11', '2026-03-11'],
      ['next Friday', '2026-03-11', '2026-03-20', '2026-03-20'],
      ['next Tuesday', '2026-03-15', '2026-03-17', '2026-03-17'],
      ['by Friday just gone', '2026-03-11', '2026-03-06', '2026-03-06'],
      ['Friday, but not this one', '2026-03-11', '2026-03-20', '2026-03-20'],
      ["It'll be Friday before you hear", '2026-03-11', '2026-03-13', '2026-03-13'],
      ['we met last Tuesday', '2026-03-11', '2026-03-10', '2026-03-10'],
      ['we met the Friday before last', '2026-03-11', '2026-02-27', '2026-02-27'],
      ['Friday week', '2026-03-11', '2026-03-20', '2026-03-20'],
      ['on Tuesday next, if all goes well', '2026-03-11', '2026-03-17', '2026-03-17'],
      ['make that Friday week', '2026-03-11', '2026-03-20', '2026-03-20'],
      ['Friday evening at 6', '2026-03-11', '2026-03-13', '2026-03-13'],
      ['the Monday after next', '2026-03-11', '2026-03-23', '2026-03-23'],
      ['they ring me mon morning', '2026-03-11', '2026-03-16', '2026-03-16'],
      ['before Friday evening', '2026-03-11', '2026-03-11', '2026-03-13'],
      ['before Friday morning', '2026-03-11', '2026-03-11', '2026-03-12'],
      ['we will call you Monday after the lunch rush', '2026-03-11', '2026-03-16', '2026-03-16'],
      ['send it to them mon', '2026-03-11', '2026-03-16', '2026-03-16'],
      ['will tell u wed', '2026-03-11', '2026-03-18', '2026-03-18'],
      ['Sat, or', '2026-03-11', '2026-03-14', '2026-03-14'],
    ],
    misses: [
      'we sat down with the team',
      'the sun is out',
      'they wed young',
      'we deploy every Friday',
      'we deploy every other Friday',
      'Casual Friday is a thing here',
      'we meet on Fridays',
      'monitor the process',
      'thus far',
      'the panel sat.',
      'we enjoy the sun.',
      'Happy Friday!',
      'our Saturday Assistant',
      'mon ami',
      'Sun was a maker of workstations',
      'on the Monday after the interview',
    ],
  },
  {
    name: 'not-this-but-next',
    starts: ['not this'],
    pattern: pattern(
      'not this(?: coming)? ([a-z]{3,9})(?: ?\\([^)]{1,24}\\))?,? (?:but |rather )?(?:the )?(?:next(?: one)?|one after(?: that)?|following one|week after)(?= {0,6}(?:[.,;:!?)]|$|[a-z]))(?! (?:week|month|[a-z]{3,6}day)\\b)',
    ),
    resolve: (match, here) => {
      const name = match[1] ?? '';
      const named = name === 'one' ? here.named('day', match.index) : null;
      const which = WEEKDAYS.get(name) ?? named?.weekdays?.[0];
      // Said on a Tuesday, "not this Tuesday" is today.
      return which === undefined ? null : oneDay(addDays(weekdayAfter(addDays(here.on, -1), which), 7));
    },
    examples: [
      ['Not this Friday, next.', '2026-03-11', '2026-03-20', '2026-03-20'],
      ['not this coming Monday (holiday) but the one after', '2026-03-11', '2026-03-23', '2026-03-23'],
    ],
    misses: ['not this one, the next one'],
  },
  {
    name: 'so-many-weekdays-on',
    starts: ['two', 'three', 'four', '2', '3', '4'].flatMap((count) =>
      FULL_NAMES.map((name) => `${count.replace(/\d/, '0')} ${name}`),
    ),
    pattern: pattern(
      '(two|three|four|[2-4]) ([a-z]{3,6}days)(?: (from (?:now|today)|hence)| (?:after|from) (this(?: coming)?(?: one)?|next))\\b',
    ),
    resolve: (match, here) => {
      const [, count = '', name = '', , after] = match;
      const which = WEEKDAYS.get(name.replace(/s$/, ''));
      const many = numberOf(count);
      if (which === undefined || many === null) return null;
      return oneDay(addDays(weekdayAfter(here.on, which), 7 * (after === undefined ? many - 1 : many)));
    },
    examples: [
      ['two Fridays from now', '2026-03-11', '2026-03-20', '2026-03-20'],
      ['two Saturdays from now', '2026-10-29', '2026-11-07', '2026-11-07'],
      ['two Mondays after this one', '2026-03-11', '2026-03-30', '2026-03-30'],
    ],
    misses: ['on two Fridays'],
  },
  {
    name: 'week-on-a-day',
    starts: [
      'a week',
      'one week',
      'a fortnight',
      ...['two', 'three', 'four', 'five', 'six'].map((many) => `${many} weeks`),
      '0 ',
    ],
    pattern: pattern(
      '(a week|one week|(?:two|three|four|five|six|[2-6]) weeks|a fortnight) (today|tomorrow|tmrw|(?:ago )?yesterday|(?:on|this|from|next|come)(?: (?:today|tomorrow|tmrw|now))?\\b|(?=(?:mon|tue|wed|thu|fri|sat|sun)))',
    ),
    resolve: (match, here) => {
      const [words, much = '', day = ''] = match;
      const weeks = 7 * (much.endsWith('fortnight') ? 2 : (numberOf(much.split(' ')[0] ?? '') ?? 1));
      if (day.endsWith('yesterday')) return { ...oneDay(addDays(here.on, -weeks - 1)), past: true };
      if (/(?:today|now)$/.test(day)) return oneDay(addDays(here.on, weeks));
      if (/tom|tmrw/.test(day)) return oneDay(addDays(here.on, weeks + 1));
      const core = here.read(match.index + words.length);
      if (core === null || core.shape !== 'day' || core.to === null) return null;
      // "A week Wednesday, the 18th": the date tells it.
      if (core.dated === true && /^[a-z]/.test(here.text.slice(core.start)))
        return { ...oneDay(core.to), end: core.end };
      return { ...oneDay(addDays(core.to, weeks)), end: core.end };
    },
    examples: [
      ['a week Wednesday, the 18th', '2026-03-11', '2026-03-18', '2026-03-18'],
      ['a week today', '2026-03-11', '2026-03-18', '2026-03-18'],
      ['I applied a week ago yesterday', '2026-03-11', '2026-03-03', '2026-03-03'],
      ['a week on Friday', '2026-03-11', '2026-03-20', '2026-03-20'],
      ['a week Friday', '2026-03-11', '2026-03-20', '2026-03-20'],
      ['a week come Friday', '2026-03-11', '2026-03-20', '2026-03-20'],
      ['two weeks from Monday', '2026-03-11', '2026-03-30', '2026-03-30'],
      ['three weeks tomorrow', '2026-03-11', '2026-04-02', '2026-04-02'],
      ['4 weeks on Friday', '2026-03-11', '2026-04-10', '2026-04-10'],
      ['a week from now', '2026-03-11', '2026-03-18', '2026-03-18'],
    ],
    misses: ['thus, a monsoon'],
  },
];

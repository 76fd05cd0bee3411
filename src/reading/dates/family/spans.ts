/** Stretches of time: within 3–5 business days, in two weeks' time, a week or two, the coming days, five days ago. */
import { addDays, addWorkingDays } from '../days.ts';
import { lengthOf, spanAgo, spanFrom, spanUntilNow } from '../lengths.ts';
import { type Here, type Length, type Meaning, type Parser, pattern, period } from '../parser.ts';
import { NUMBERS, numberOf } from '../words.ts';

const TENS = '(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:[ -][a-z]{3,5})?';
const FIGURE = `(?:\\d{1,3}(?:[.,]5)?|${TENS}|half an?|[a-z]{3,8})`;
const IN_BRACKETS = '(?: ?\\((?:\\d{1,3}|[a-z]{3,10})(?: ?(?:-|to) ?[a-z\\d]{1,10})?\\))?';
const SORT =
  '(?:(?:business|biz|bus\\.?|working|work|banking|school|calendar|full|more|additional|further|extra|other|whole|solid|good|clear|consecutive|short)[ -]){0,2}';
const UNIT =
  '(weekdays?|workdays?|days?|sleeps?|weeks?|wks?|months?|mths?|fortnights?|wds?|bds?|hours?|hrs?|minutes?|mins?|years?|yrs?|(?<=\\d)[dwh])';
const BEHIND =
  "(?:,? (and (?:a half|(?:a|one|two|three|four|[1-4]) days?)|or (?:so|two|three|2|3|less|fewer|under|sooner|more|longer|over)|(?:(?:or )?(?:maybe|perhaps|possibly)|or so,) (?:two|three|four|[2-4])(?=[.,;:!?)]| (?:if|at (?:the )?(?:most|worst|outside)|but|and|max|tops)\\b|$)|(?:two|three|four|five|six|seven|eight|ten|\\d{1,2})(?= (?:at (?:the )?(?:most|worst|outside|longest)|max|tops)\\b))\\b)?(?:'s|')?(?: (time|from now|from today|hence|ago|back|earlier|later|after that|afterwards|thereafter|thereof|of (?:that|the (?:meeting|session|sitting|panel|interview))(?= ?(?:[.,;:!?)]|$|at\\b|and\\b|but\\b))|(?:after|from|of) (?:receiving |the date of )?this (?:e-?mail|message|letter|mail|call|note|notice)|after this|out|since)\\b)?";
const DIRECTION = '(next|coming|following|upcoming|last|past|previous|first)';

/** A length before a noun describes the noun ("a two-day assessment"), unless the noun is the wait itself. */
const WAIT =
  /^[ -]{1,6}(?:turn ?-?around|review|wait|waiting|window|response|reply|time ?-?frame|timeline|lead|deadline|limit|decision|delay|process)\b/;
/** Words behind a length that make it an amount of something else than waiting. */
const AMOUNT =
  /^(?:'?s? {1,6}(?:an? (?:week|month|year|day)|(?:per|each|every) (?:other |calendar |working )?(?:week|month|year|annum|quarter|day|term|season|hour|sprint|head|person|candidate)|each(?=[.,;]|$)|experience|notice|old|long|in the office|on-?site|on site|fixed[ -]term|remote(?:ly)?|from home|leave|holidays?|vacation|pto|paid|internship|contract|probation|trial|course|training|in a row|worth|of (?:[a-z-]{1,14} ){0,2}experience)\b| ?\/ ?(?:week|month|year))/;
/** "Three days a week", "twice a month": a rate. */
const RATE =
  /(?:\b(?:(?:work)?days?|hours?|hrs?|times?|once|twice|two|three|four|five|six|seven|eight|nine|ten|evenings?|[a-z]{0,3}ly)|[\d%k]) {1,6}$/;

const FORWARD =
  /\b(?:within|in|over|during|inside|for|through|throughout|across)(?: the| this| these)? {1,6}$/;

const counts = [...NUMBERS.keys()].filter((word) => word.length > 2);
const directions = ['next', 'coming', 'following', 'upcoming', 'last', 'past', 'previous', 'first'];

/** How sure a span is by itself: an hour or two is a meeting's length, "2 weeks of training" is no wait. */
const isWeak = (
  length: { readonly unit: string; readonly high: number },
  describes: boolean,
  rest: string,
): boolean =>
  (length.unit === 'hour' && length.high < 12) ||
  length.unit === 'year' ||
  describes ||
  /^ {1,6}of\b/.test(rest);

/** "Please allow several weeks" has no end, unless one is set: "within several weeks". */
const isEndless = (high: string, { unit }: Length): boolean =>
  high === 'several' && (unit === 'week' || unit === 'month');

/** In years. */
const LONGEST_WAIT = 3;

const boundBehind = (behind: string): Partial<Meaning> => {
  if (/ (?:more|longer|over)$/.test(behind)) return { bound: 'not-before' };
  return / (?:less|fewer|under|sooner)$/.test(behind) ? { bound: 'within' } : {};
};

/** "Give me an hour": short as it is, it is waited for. */
const GIVE_US = /\b(?:give (?:me|us)|gimme)(?: (?:about|just|another))? {1,6}$/;

/** Minutes are a wait only where somebody is heard of in them, and not where something is to be done in them. */
const IN_MINUTES = /\bin(?: (?:about|around|just|like|the))? {1,6}$/;
const DONE_IN =
  /\b(?:complet|finish|solv|solution|tak(?:e|en|ing)|test|task|quiz|exercise|present|explain|tell us|walk|pitch|read|writ|expir|lock|unlock|passcode|account|code|session|story|rate|survey|type|cover|sum|done|drive|reach|station|away)[a-z]{0,4}\b[^.;!?]{0,50}$/;
const HEARD_IN =
  /\b(?:call|ring|phone|txt|text|message|msg|mail|email|back|know|hear|answer|reply|results?|ping|buzz|with you|tell (?:you|u|me)|let (?:you|u|me))\b/;

const isNoMinutes = (
  unit: string,
  length: Length,
  direction: string,
  left: string,
  rest: string,
): boolean => {
  if (!unit.startsWith('min') && (length.unit !== 'hour' || length.high >= 1)) return false;
  if (GIVE_US.test(left)) return false;
  if (!IN_MINUTES.test(left) || !/^(?:next|)$/.test(direction) || DONE_IN.test(left)) return true;
  return !HEARD_IN.test(left.split(/[.;!?]/).at(-1) ?? '') && !HEARD_IN.test(rest.split(/[.;!?]/)[0] ?? '');
};

const PAST_WEEKS = /\b(?:the|these|this|those|over|for|during|in|of) {1,6}$|(?:^|[,.;:(!?]|[^ -~]) {0,6}$/;

/** A day to be found, not to be waited: "to fix a day", "agreed on a day". */
const TO_FIND =
  /\b(?:fix|name|pick|choose|set|find|agree(?:d)?(?: up)? ?on|suggest|propose|arrange|book|decide on|settle on|offer|on|what|which|such|only|quite|have|had|having|was|were|is|it's|as|like|make|made|enjoy|do|spend|send)(?: (?:you|us|me))? {1,6}$|\b(?:give|gave|promise) (?:you|u|them) {1,6}$/;
const FROM_IT =
  /^ {1,6}(?:from|off|away from|short of) {1,6}(?!now|today|tomorrow|then|that|mon|tue|wed|thu|fri|sat|sun|the|\d)/;

const isNoWait = (unit: string, left: string, match: RegExpExecArray, here: Here): boolean => {
  const rest = here.text.slice(match.index + match[0].length, match.index + match[0].length + 24);
  if (/\b(?:not|never|nor)(?: even)? {1,6}$/.test(left) && /^ {1,6}(?:longer|later|more|too)\b/.test(rest))
    return true;
  if (FROM_IT.test(rest)) return true;
  return unit === 'day' && TO_FIND.test(left);
};

/** "The first ten days of April", "the last three days of the month". */
const endsOfPeriod = (
  match: RegExpExecArray,
  direction: string,
  { unit, low, high }: Length,
  here: Here,
): (Meaning & { readonly end: number }) | null => {
  const behind = match.index + match[0].length;
  if (!/^(?:first|last)$/.test(direction) || unit !== 'day' || low !== null) return null;
  const of = /^ {1,6}(?:of|in) {1,6}/.exec(here.text.slice(behind, behind + 16));
  const core = of === null ? null : here.read(behind + of[0].length);
  if (core === null || core.unit !== 'month' || core.to === null) return null;
  const { from, to, end } = core;
  return direction === 'first'
    ? { ...period(from, addDays(from, high - 1)), closes: true, end }
    : { ...period(addDays(to, 1 - high), to), closes: true, end };
};

const leftOf = (match: RegExpExecArray, here: Here): string =>
  here.text.slice(Math.max(0, match.index - 64), match.index);

/** What stands before a figure that takes the place of one just named, and before the figures of nothing else. */
const COUNT_ON =
  /\b(?:(?:count|reckon|plan|bank|bet) (?:on|with|for)|mak(?:e|ing) (?:it|that|this)|(?:better|rather|please) (?:allow|expect|say|give (?:us|me|it|them|him|her))|(?:but|so|now|today|days|time|safe|busy|case) (?:allow|expect|say)|(?:,|[.;:!]) {0,6}(?:allow|expect|say)|more like|(?:be|is|looks|it's) (?:now )?(?:nearer|closer to|rather)|call (?:it|that)|give (?:us|it|them|him|her))(?: (?:about|around|maybe|perhaps|at least|closer to|more like|up to)){0,2} {1,6}$/;
/** … and what may stand behind it. */
const COUNTED_ON =
  /^ {0,6}(?:$|[.,;:!)]|- |(?:with|because|since|as|this time|at the moment|now|instead|these days|around|over (?:the|christmas|easter)|due to|if|while|when|given|to be (?:safe|sure)|max|tops|in (?:practice|reality|summer|winter|busy))\b)/;
const FURTHEST_BACK = 160;

export const spans: readonly Parser[] = [
  {
    name: 'counted-span',
    starts: [
      ...[' ', 'a', '-', '.', ',', '/', '~', '('].map((sign) => `0${sign}`),
      ...counts.filter((word) => word !== 'half'),
      'half a',
      'half an',
      ...[
        'week',
        'day',
        'month',
        'fortnight',
        'hour',
        'year',
        'couple',
        'few',
        'dozen',
        'further',
        'full',
      ].map((word) => `a ${word}`),
      ...[
        'working',
        'business',
        'good',
        'short',
        'whole',
        'solid',
        'hundred',
        'half',
        'calendar',
        'clear',
      ].map((word) => `a ${word}`),
      'an hour',
      'an additional',
      'an extra',
      'another',
      ...directions.flatMap((word) => ['0', ...counts].map((count) => `${word} ${count}`)),
    ],
    pattern: pattern(
      `(?:${DIRECTION} )?(?:(?:an?|another|good|further) (?=couple|few|dozen|half|hundred))?(another|an?(?! [a-z]{0,8}(?: of)? \\d)|${FIGURE})(?: of| or so)?(?: the| these)?${IN_BRACKETS}(?: ?(?:-|~|/|to|or|and|up to|maybe) ?(?:a )?(${FIGURE})(?: of)?${IN_BRACKETS})?( |-)?(${SORT})${UNIT}${BEHIND}(?![a-z\\d])`,
    ),
    resolve: (match, here) => {
      const [
        words,
        direction = '',
        first = '',
        second,
        joint,
        sort = '',
        unit = '',
        behind = '',
        suffix = '',
      ] = match;
      const left = leftOf(match, here);
      // "It won't run past two weeks": no weeks that are past.
      if (direction === 'past' && !PAST_WEEKS.test(left)) return null;
      // "One of the days we talked", "name a day", "not a day longer".
      if (suffix === '' && /\bof {1,6}the(?:se)? {1,6}/.test(words) && !unit.endsWith('s')) return null;
      if (/^(?:an?|one|another)$/.test(first) && second === undefined && isNoWait(unit, left, match, here))
        return null;
      // "There is not enough 3D in it."
      if (unit === 'd' && here.said[match.index + words.length - 1] === 'D') return null;
      const one = first === 'another' ? 'a' : first;
      const [low, high] = second === undefined ? [undefined, one] : [one, second];
      const length = lengthOf({ low, high, sort, unit, behind: behind.replace(/ {2,6}/g, ' ') });
      if (
        length === null ||
        isNoMinutes(
          unit,
          length,
          direction,
          left,
          here.text.slice(match.index + words.length, match.index + words.length + 40),
        )
      )
        return null;
      const ofPeriod = endsOfPeriod(match, direction, length, here);
      if (ofPeriod !== null) return ofPeriod;
      // "Three more sleeps" are days; sleeps alone are no wait.
      if (unit.startsWith('sleep') && !/more|further/.test(sort)) return null;
      // "Never once in ninety years": nobody waits that long.
      if (length.unit === 'year' && length.high > LONGEST_WAIT) return null;
      // "By 17h on Friday"
      if (
        /^h/.test(unit) &&
        /\b(?:by|at|until|till|before|around) {1,6}$/.test(left) &&
        !/h$|[a-z]/.test(high) &&
        unit === 'h'
      )
        return null;
      if (/^(?:last|past|previous)$/.test(direction)) return spanUntilNow(length, here);
      // "Within 48 hours, since the other offer runs out" looks ahead.
      if (
        /^(?:ago|back|earlier|since)$/.test(suffix) &&
        !(suffix === 'since' && /\b(?:within|in) {1,6}$/.test(left))
      )
        return spanAgo(length, here);
      if (/\bbeen(?: (?:about|over|almost|nearly|already|only|around))? {1,6}$/.test(left))
        return spanUntilNow(length, here);
      const rest = here.text.slice(match.index + words.length, match.index + words.length + 40);
      if (
        (suffix === '' && AMOUNT.test(rest)) ||
        (first.length < 3 && /^an?$/.test(first) && RATE.test(left))
      )
        return null;
      const wait = WAIT.test(rest);
      const hyphened = joint === '-' || (sort.endsWith('-') && !unit.endsWith('s'));
      const singular =
        /^(?:day|week|month|hour|year)$/.test(unit) && !/^(?:an?|another|one|1|half an?)$/.test(high);
      const describes = !wait && (hyphened || singular);
      if (describes && (hyphened || /^[ -]{0,6}[a-z]/.test(rest))) return null;
      const ofThat = /^(?:thereof|of (?:that|the ))/.test(suffix) && !suffix.includes('this');
      const later =
        (ofThat && (here.named()?.from ?? '') > here.on) ||
        /^(?:later|after(?!.* (?:e-?mail|message|letter|mail|call|note|notice)$)|thereafter)/.test(suffix);
      const named = later || direction === 'following' ? here.named() : null;
      if (later && named === null) return null;
      const meaning = spanFrom(named === null ? here.on : (named.to ?? named.from), length, here);
      const isPoint = suffix !== '' && !ofThat && length.low === null && meaning.to !== null;
      return {
        ...meaning,
        ...(isPoint && meaning.to !== null ? { from: meaning.to } : {}),
        ...boundBehind(behind),
        ...(direction === '' ? {} : { ahead: true }),
        ...(named === null ? {} : { anchored: true }),
        ...(suffix === '' &&
        direction === '' &&
        (isEndless(high, length) ||
          (!wait && !(length.unit === 'hour' && GIVE_US.test(left)) && isWeak(length, describes, rest)))
          ? { needsBound: true }
          : {}),
      };
    },
    examples: [
      ['within 3-5 business days', '2026-03-11', '2026-03-16', '2026-03-18'],
      ['3\u20135 days', '2026-03-11', '2026-03-14', '2026-03-16'],
      ['in two weeks', '2026-03-11', '2026-03-11', '2026-03-25'],
      ["in a week's time", '2026-03-11', '2026-03-18', '2026-03-18'],
      ['a week or two', '2026-03-11', '2026-03-18', '2026-03-25'],
      ['two to three weeks', '2026-03-11', '2026-03-25', '2026-04-01'],
      ['a couple of days', '2026-03-11', '2026-03-11', '2026-03-13'],
      ['in a few days', '2026-03-12', '2026-03-12', '2026-03-17'],
      ['the next few weeks', '2026-03-11', '2026-03-11', '2026-04-01'],
      ['within 24 hours', '2026-03-11', '2026-03-11', '2026-03-12'],
      ['24-48 hours', '2026-03-11', '2026-03-12', '2026-03-13'],
      ['within five (5) working days', '2026-03-11', '2026-03-11', '2026-03-18'],
      ['in a month', '2026-01-31', '2026-01-31', '2026-02-28'],
      ['within a fortnight', '2026-03-11', '2026-03-11', '2026-03-25'],
      ['a week and a half', '2026-03-11', '2026-03-11', '2026-03-22'],
      ['they said so five days ago', '2026-03-11', '2026-03-06', '2026-03-06'],
      ['a 5-day turnaround', '2026-03-11', '2026-03-11', '2026-03-16'],
      ['it may take two weeks or more', '2026-03-11', '2026-03-25', null],
      ['in the first ten days of April', '2026-03-11', '2026-04-01', '2026-04-10'],
      ['in the last three days of the month', '2026-03-11', '2026-03-29', '2026-03-31'],
      ['within several weeks', '2026-03-11', '2026-03-11', '2026-04-15'],
      ['three or so weeks', '2026-03-11', '2026-03-11', '2026-04-01'],
      ['in several days', '2026-03-11', '2026-03-11', '2026-03-18'],
      ['a week and a day', '2026-03-11', '2026-03-11', '2026-03-19'],
      ['a week, maybe two', '2026-03-11', '2026-03-18', '2026-03-25'],
      ['three days, four at the outside', '2026-03-11', '2026-03-14', '2026-03-15'],
      ['in a calendar month', '2026-03-11', '2026-03-11', '2026-04-11'],
      ['in two workdays', '2026-03-13', '2026-03-13', '2026-03-17'],
      ['three more sleeps', '2026-03-11', '2026-03-11', '2026-03-14'],
      ['I ring you in ten minutes', '2026-03-11', '2026-03-11', '2026-03-11'],
      ['give me half an hour', '2026-03-11', '2026-03-11', '2026-03-11'],
      ['the result is sent 48 hours after this message', '2026-03-11', '2026-03-13', '2026-03-13'],
    ],
    misses: [
      '5 years of experience',
      'a 30-minute call',
      'a two-day assessment',
      '3 days a week',
      '2-3 rounds',
      'three days per week in the office',
      'a 2 hour interview with the team',
      'six months experience',
      'two weeks of training',
      '8+ years in sales',
      'please complete the test in 45 minutes',
      'use this link within 60 minutes',
      'this link will expire in 60 minutes',
      'tell your story in two minutes',
      'it is ten minutes from here',
      'two workdays a week',
      'three sleeps and a story',
      'the role is 2 days on site',
    ],
  },
  {
    // "We'd normally say a week. With half the panel away, count on two": of the unit named before.
    name: 'elided-span',
    starts: [...['.', ',', ';', '!', ' ', ')'].map((sign) => `0${sign}`), ...counts],
    pattern: pattern('(\\d{1,2}|[a-z]{3,9})(?: ?(?:-|to|or) ?(\\d{1,2}|[a-z]{3,9}))?(?![a-z\\d/:%-])'),
    resolve: (match, here) => {
      const [words, first = '', second] = match;
      const last = here.named(undefined, match.index);
      // "It takes three days. This week I'd count on five."
      const named = last === null || last.length !== undefined ? last : here.named(undefined, last.start);
      if (named?.length === undefined || named.past === true || named.length.unit === 'hour') return null;
      if (match.index - named.end > FURTHEST_BACK || !COUNT_ON.test(leftOf(match, here))) return null;
      if (!COUNTED_ON.test(here.text.slice(match.index + words.length, match.index + words.length + 16)))
        return null;
      const low = second === undefined ? null : numberOf(first);
      const high = numberOf(second ?? first);
      if (high === null || high === 0 || high < 1 || (second !== undefined && low === null)) return null;
      const { unit } = named.length;
      if (high === named.length.high && low === named.length.low) return null;
      return { ...spanFrom(here.on, { low, high, unit }, here), corrects: true };
    },
    examples: [],
    misses: ['count on two', 'we will be two, so make it three', 'give us two'],
  },
  {
    name: 'bare-fortnight',
    starts: ['fortnight'],
    pattern: pattern('fortnight(?! (?:ago|back|earlier|before))\\b'),
    resolve: (match, here) => {
      const left = leftOf(match, here);
      const length = lengthOf({ low: undefined, high: 'a', sort: '', unit: 'fortnight', behind: '' });
      if (length === null || !/(?:^|[.!?:;"] {0,6}|[^ -~])$/.test(left)) return null;
      return spanFrom(here.on, length, here);
    },
    examples: [['Fortnight, I was told.', '2026-03-11', '2026-03-11', '2026-03-25']],
    misses: ['Fortnight ago', 'the fortnight rota'],
  },
  {
    name: 'uncounted-span',
    starts: [
      'coming',
      'upcoming',
      ...[
        'days',
        'weeks',
        'months',
        'hours',
        'day',
        'week',
        'month',
        'hour',
        'fortnight',
        'business',
        'working',
      ].map((unit) => `next ${unit}`),
      'following days',
      'matter of',
      'within the',
      'following weeks',
      ...['day', 'days', 'week', 'weeks', 'month', 'months', 'year', 'fortnight'].map(
        (unit) => `past ${unit}`,
      ),
      'last days',
      'last weeks',
    ],
    pattern: pattern(
      "(coming|upcoming|next|following|past|last|matter of|within the) (?:(working|business) )?(days?|weeks?|months?|hours?|years?|fortnight)\\b(?: (or (?:so|two|three|2|3))\\b)?(?!-|'| (?:of|commencing|beginning|starting|ending|after)\\b)",
    ),
    resolve: (match, here) => {
      const [words, direction = '', sort = '', unit = '', behind = ''] = match;
      const many = unit.endsWith('s');
      const length = lengthOf({
        low: undefined,
        high: many ? 'few' : 'a',
        sort,
        unit,
        behind: behind.replace(/ {2,6}/g, ' '),
      });
      if (length === null) return null;
      if (direction === 'past') return spanUntilNow(length, here);
      if (direction === 'last') return many ? spanUntilNow(length, here) : null;
      if (direction === 'within the') {
        if (many || unit === 'year') return null;
        return { ...spanFrom(here.on, length, here), start: match.index + words.lastIndexOf(unit) };
      }
      if (unit === 'days') {
        const to = addWorkingDays(here.on, 3, here.work);
        return { shape: 'span', from: here.on, to, length, ahead: true };
      }
      if (many && direction === 'matter of') return spanFrom(here.on, length, here);
      if (many) return { shape: 'span', from: here.on, to: null, bound: 'over', ahead: true };
      // "Next week" is the week of the calendar; "within the next week" seven days.
      const counted = behind !== '' || unit === 'fortnight' || FORWARD.test(leftOf(match, here));
      const article = /\b(?:the|this) {1,6}$/.test(leftOf(match, here));
      if (direction === 'following' || !counted || !article) return null;
      return { ...spanFrom(here.on, length, here), ahead: true };
    },
    examples: [
      ['in the coming days', '2026-03-12', '2026-03-12', '2026-03-17'],
      ['over the coming weeks', '2026-03-11', '2026-03-11', null],
      ['within the next month', '2026-03-11', '2026-03-11', '2026-04-11'],
      ['within the next week', '2026-03-11', '2026-03-11', '2026-03-18'],
      ['within the week', '2026-03-11', '2026-03-11', '2026-03-18'],
      ['in the next day or two', '2026-03-11', '2026-03-12', '2026-03-13'],
    ],
    misses: ['coming soon', 'the next stage', "within the week's limits"],
  },
];

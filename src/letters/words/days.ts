/** Days and times in the words of a letter. */
import { addDays, type DateOrder, isRealDay, toDate, weekday } from '../../domain/calendar.ts';
import type { Day } from '../../domain/facts.ts';
import { lower } from '../../domain/wording.ts';

/** From Monday on, as ISO counts them. */
export const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
export const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** "Tuesday 10 March", or "Tuesday, March 10" where the month is written first; the year where it is not this one. */
export const dayInWords = (day: Day, order: DateOrder, today: Day): string => {
  const name = WEEKDAYS[weekday(day) - 1];
  const month = monthOf(day);
  const date = Number(day.slice(8));
  const year = day.slice(0, 4) === today.slice(0, 4) ? '' : day.slice(0, 4);
  if (order === 'mdy') return `${name}, ${month} ${date}${year && `, ${year}`}`;
  return `${name} ${date} ${month}${year && ` ${year}`}`;
};

/** "April" */
export const monthOf = (day: Day): string => MONTHS[toDate(day).getUTCMonth()] ?? '';

/** The same behind a "by". */
export const byInWords = (day: Day, order: DateOrder, today: Day): string =>
  day === today ? 'the end of today' : dayInWords(day, order, today);

/** "14:30", or "2:30 pm" where the month is written first. `time` is `HH:MM`. */
export const timeInWords = (time: string, order: DateOrder): string => {
  if (order !== 'mdy') return time;
  const hours = Number(time.slice(0, 2));
  const minutes = time.slice(3, 5);
  return `${hours % 12 || 12}${minutes === '00' ? '' : `:${minutes}`} ${hours < 12 ? 'am' : 'pm'}`;
};

/** A day or a local time as given (`2026-03-20`, `2026-03-20T11:00`) in words; anything else as it was typed. */
export const whenInWords = (typed: string, order: DateOrder, today: Day): string => {
  const found = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2}))?/.exec(typed);
  const day = found?.[1];
  if (!found || !day || !isRealDay(day) || found[0].length !== typed.length) return typed;
  const words = dayInWords(day, order, today);
  return found[2] === undefined ? words : `${words} at ${timeInWords(found[2], order)}`;
};

const SHORT_WEEKDAY =
  /\b(?<!\b(?:the|I|who|we) )(mon|tues?|weds?|thu(?:rs?)?|fri|sat|sun)\b\.?(?=[\s,;/–-]|$)/gi;
const WEEKDAY_TYPED = /\b(?:mon|tues|wednes|thurs|fri|satur|sun)day(?=s?\b)/gi;
const A_DAY =
  /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|\d{1,2}[/.]\d{1,2}\b(?!\s?[ap]\.?m)|the \d{1,2}(?:st|nd|rd|th)\b|\d{1,2}(?:st|nd|rd|th)?(?: of)? (?:jan|feb|mar|apr|may|june?|july?|aug|sep|oct|nov|dec)|(?:jan|feb|mar|apr|may|june?|july?|aug|sep|oct|nov|dec)[a-z]*\.? \d{1,2}(?:st|nd|rd|th)?\b(?! ?\d{3}))/i;
const A_MONTH =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december)(?: \d{4})?$/i;
const PART_OF_A_MONTH =
  /^(?:early|mid|late)[ -](?:january|february|march|april|may|june|july|august|september|october|november|december)\b/i;
const END_OF =
  /^(?:the )?(beginning|start|end) of (?=(?:the |my )?(?:(?:(?:school|academic|financial|tax|summer|autumn|spring|winter) )?(?:year|term|semester|season|quarter|holidays?|contract)|summer|autumn|spring|winter|month|week|next|this|january|february|march|april|may|june|july|august|september|october|november|december)\b)/i;
const WEEK_OF = /^(?:the )?((?:first|second|third|last|middle|second half|first half)(?: week)?) of (?=\S)/i;
/** "Week of the 16th", "w/c 16 March" */
const WEEK_FROM = /^(?:the )?(?:(week (?:of|commencing|beginning|starting))|w\/c) (?=\S)/i;
/** "9.30" is no 9th of the thirtieth month. */
const BY_THE_CLOCK = /^\d{1,2}\.(?:00|15|30|45)\b/;
const A_TIME =
  /^(?:\d{1,2}[:.]\d{2}|\d{1,2} ?[ap]\.?m\b|noon\b|midday\b|lunchtime\b|half (?:past )?\S+$|\d{1,2}(?=$| (?:or|on|and) ))/i;

/** Weekdays in full and with their capital: "tue after 2" is "Tuesday after 2". */
export const weekdaysInFull = (typed: string): string =>
  typed
    .replace(SHORT_WEEKDAY, (short) => {
      const name = WEEKDAYS.find((day) => day.slice(0, 3).toLowerCase() === short.slice(0, 3).toLowerCase());
      return name ?? short;
    })
    .replace(WEEKDAY_TYPED, (day) => day.charAt(0).toUpperCase() + day.slice(1).toLowerCase());

/** With the "on", "in" or "at" it needs: "on Monday at 10", "in May", "at 15:00 on Friday"; else as it is. */
export const withPreposition = (when: string): string => {
  if (A_MONTH.test(when) || PART_OF_A_MONTH.test(when)) return `in ${when}`;
  if (END_OF.test(when)) return when.replace(END_OF, 'at the $1 of ');
  if (WEEK_OF.test(when)) return when.replace(WEEK_OF, 'in the $1 of ');
  if (WEEK_FROM.test(when))
    return when.replace(WEEK_FROM, (_, week?: string) => `in the ${lower(week ?? 'week of')} `);
  if (A_DAY.test(when) && !BY_THE_CLOCK.test(when)) return `on ${when}`;
  return A_TIME.test(when) ? `at ${when}` : when;
};

const OF_A_MONTH = `(${[...MONTHS, 'Sept', ...MONTHS.map((month) => month.slice(0, 3))].join('|')})\\b\\.?`;
const DATE_OF_A_MONTH = new RegExp(
  `\\b(?:(\\d{1,2})(?:st|nd|rd|th)? (?:of )?${OF_A_MONTH}|${OF_A_MONTH} (\\d{1,2})(?:st|nd|rd|th)?(?![\\d:]))`,
  'gi',
);

/** The dates a text names by their month, as `MM-DD`: "1 April", "April 1st". */
const datesIn = (text: string): string[] =>
  [...text.matchAll(DATE_OF_A_MONTH)].map(([, before, month, other, behind]) => {
    const named = (month ?? other ?? '').slice(0, 3).toLowerCase();
    const number = MONTHS.findIndex((one) => one.toLowerCase().startsWith(named)) + 1;
    return `${String(number).padStart(2, '0')}-${(before ?? behind ?? '').padStart(2, '0')}`;
  });

/** True where times as given fall on this day: "Saturday from 9", "the 14th"; with the hour open, also where they name no day. */
export const areOn = (day: Day, times: string, isHourOpen: boolean): boolean => {
  const name = WEEKDAYS[weekday(day) - 1];
  const date = Number(day.slice(8));
  const named = new RegExp(`${name}(?: (\\d{1,2}) [A-Z]|, [A-Z][a-z]+ (\\d{1,2}))?`).exec(times);
  if (named !== null) return Number(named[1] ?? named[2] ?? date) === date;
  const ofMonths = datesIn(times);
  if (ofMonths.length > 0) return ofMonths.includes(day.slice('YYYY-'.length));
  const dates = times.match(/\b\d{1,2}(?=st\b|nd\b|rd\b|th\b)/g);
  if (dates !== null) return dates.map(Number).includes(date);
  return isHourOpen && !/day\b|tomorrow|week|\b[A-Z][a-z]{2}/.test(times);
};

const HOUR =
  /(?<![\d:.]|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6} )(\d{1,2})(?:[:.](\d{2}))?(?: ?(am|pm|a\.m\.|p\.m\.))?(?![\d:.]|st\b|nd\b|rd\b|th\b| (?:of )?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec))/i;

/** Whether times as given name this day; null where they name none. */
export const nameDay = (day: Day, times: string, today: Day): boolean | null => {
  if (/\btoday\b/i.test(times)) return day === today;
  if (/\btomorrow\b/i.test(times)) return day === addDays(today, 1);
  return datesIn(times).length > 0 || /[A-Z][a-z]+day|\d(?:st|nd|rd|th)\b/.test(times)
    ? areOn(day, times, false)
    : null;
};

/** True where times as given name one hour of that day, and another one: "10:30 on Monday" for Monday at 10. */
export const isAnotherHour = (at: string, times: string, today: Day): boolean =>
  !/\bor\b|,|\b(?:after|before|between|from|until|any|not)\b/i.test(times) &&
  HOUR.test(times) &&
  nameDay(at.slice(0, 10), times, today) !== false &&
  !isTime(at, times, today);

/** True where times as given are the one time `at` (local, `YYYY-MM-DDTHH:MM`): "3pm tomorrow", "Thursday", "at 15:00". */
export const isTime = (at: string, times: string, today: Day): boolean => {
  if (/\bor\b|,|\b(?:after|before|between|from|until|any|not)\b/i.test(times)) return false;
  const [, hours = '', minutes = '00', half = ''] = HOUR.exec(times) ?? [];
  const named = nameDay(at.slice(0, 10), times, today);
  if (named === false) return false;
  if (hours === '') return named === true && !/\b(?:morning|afternoon|evening|lunch|noon)\b/i.test(times);
  const asked = Number(at.slice(11, 13));
  const hour = (Number(hours) % 12) + (/^p/i.test(half) ? 12 : 0);
  const isHour = half === '' ? Number(hours) === asked || Number(hours) + 12 === asked : hour === asked;
  return isHour && minutes === at.slice(14, 16);
};

/** "mid April" is no Saturday 11 April: such words stand in the letter as they are. */
export const namesNoDay = (typed: string): boolean =>
  /^(?:(?:by|until|till|before|around|about|in|from)\s+)?(?:early|mid|late|the middle of)[\s-]/i.test(typed);

/** "Thursday or Friday" promises no more than Friday. */
export const lastOfDays = (typed: string): string =>
  typed.replace(
    /^.*\S or (?=(?:on |next )?(?:mon|tue|wed|thu|fri|sat|sun)|\d{1,2}(?:st|nd|rd|th)? [a-z]{3})/i,
    '',
  );

const PART_OF_DAY = /\s+(lunch(?:time)?|morning|afternoon|evening)$/i;

/** "friday lunchtime": the day, and the part of it that no hour stands for; null where a day is named whole. */
export const dayAndPart = (typed: string): readonly [day: string, part: string] | null => {
  const part = PART_OF_DAY.exec(typed);
  return part === null ? null : [typed.slice(0, part.index), part[0].toLowerCase()];
};

/** "Friday 27 March lunchtime" is lunchtime on that day, "Friday 27 March evening" the evening of it. */
export const withPartFirst = (words: string): string =>
  words
    .replace(/^(?!this |the )(\S.*) lunch(?:time)?$/i, 'lunchtime on $1')
    .replace(/^(?=\S+day)(\S.*) (morning|afternoon|evening)$/i, 'the $2 of $1')
    .replace(/^lunchtime on (today|tomorrow)$/i, 'lunchtime $1');

const WEEKDAY_ALONE =
  /^(?:(?:by|until|till|the end of|end of|noon|midday|lunchtime|close of play|close of business|\d{1,2}(?::\d\d)? ?[ap]m)(?: on)? )*(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?|the week|week)\b(?!.*\d{1,2}(?:st|nd|rd|th)?\b(?! ?[ap]m))/i;

/** The day a bare weekday names to somebody who asks for more time than until `theirs`: of "Friday" the one after that day. */
export const laterThan = (theirs: Day, typed: string, day: Day): Day => {
  const next = day <= theirs && WEEKDAY_ALONE.test(typed.trim()) ? addDays(day, 7) : day;
  return next > theirs ? next : day;
};

const HOUR_NAMED = /\b(?:(noon|midday|lunch(?:time)?)|(\d{1,2})(?:[:.](\d{2}))? ?([ap])\.?m\b)/i;

/** A day to be done by with the hour their phrase names: "lunchtime on Thursday 26 March" of "by tomorrow lunchtime"; the day alone where it names none. */
export const withHourNamed = (byDay: string, phrase: string, order: DateOrder): string => {
  const [found, part, hour = '', minutes = '00', half = ''] = HOUR_NAMED.exec(phrase) ?? [];
  if (found === undefined || Number(hour) > 12) return byDay;
  const hours = (Number(hour) % 12) + (half.toLowerCase() === 'p' ? 12 : 0);
  const at =
    part === undefined
      ? timeInWords(`${String(hours).padStart(2, '0')}:${minutes}`, order)
      : part.toLowerCase().replace(/^lunch$/, 'lunchtime');
  const day = byDay.replace(/^the end of (?=today)/, '');
  return /^(?:today|tomorrow)/.test(day) ? `${at} ${day}` : `${at} on ${day}`;
};

/** "asap" in words. */
export const asSoon = (typed: string): string =>
  /^(?:asap|a\.s\.a\.p\.?|as soon as (?:possible|poss|(?:they|you)(?: would)? (?:like|want|need)(?: me)?)|any ?time|whenever)$/i.test(
    typed,
  )
    ? 'as soon as you like'
    : typed;

const SPAN =
  /^(?:another|an extra|a further|(?:a )?few (?:more|extra|further)|(?:a )?couple (?:of )?(?:more|extra|further)|a (?:bit|little) |(?:\w+) (?:more|extra|further) |more time|longer)/i;

/** "two more days" is no day to wait until, but a time to have. */
export const isSpan = (typed: string): boolean => SPAN.test(typed);

/** "a week more", "a week", "2 days": "another week", "2 more days". */
export const asSpan = (typed: string): string =>
  typed
    .replace(/^(?:an?|one) (?:more |extra )?(day|week|month)(?: more| longer| extra)?$/i, 'another $1')
    .replace(
      /^(?:a )?(few|couple) (?:of )?(?:(?:more|extra|further) )?(?=(?:(?:working|business) )?(?:days|weeks)\b)/i,
      'a $1 more ',
    )
    .replace(
      /^(\d+|two|three|four|five|six|seven|ten|a few|a couple of) ((?:(?:working|business) )?(?:days|weeks|months))(?: (?:more|longer|extra))?$/i,
      '$1 more $2',
    )
    .replace(/^(?:a (?:bit|little) )?(?:longer|more time|more)$/i, 'a little more time');

/** "Tomorrow am" and "Tuesday 10am", as one says them. */
const HALF_OF = /\b(today|tomorrow|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day),? (am|pm)\b\.?/gi;
const HOUR_OF =
  /\b(today|tomorrow|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?: \d{1,2}(?:st|nd|rd|th))?|\d{1,2}(?:st|nd|rd|th)? (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]* \d{1,2}(?:st|nd|rd|th)?),? (\d{1,2}:\d{2}|\d{1,2}(?:[:.]\d{2})? ?[ap]m|\d{1,2}\.(?:00|15|30|45))\b/gi;
/** An employer's offer of times, typed as the question it is: "can you do Tuesday?". */
const QUESTION =
  /^(?:(?:can|could|would|will|are|do) you (?:be )?(?:do|make(?: it)?|come(?: in)?|free|available|manage|prefer)|(?:how|what) about|(?:does|would)(?= .* (?:work|suit)s?\b)|either)(?: on| at)?\s+(?=\S)/i;
const SUITS = /,?\s+(?:work|suit)s?(?: for)?(?: you)?(?: best| better| well)?$/i;

const OFFERED =
  /^(?:(?:I|we)(?:['’](?:m|re|d)| am| are| can| could| would)? ?)?(?:(?:can|could) )?(?:do|make(?: it)?|come(?: in(?= (?:on|at|any|after|before|between|from)\b))?(?! in\b)|be free|free|available|availability:?|prefer)(?=\s|$)(?!\s+(?:it|that|this|them)\b)\s*/i;
const GOOD =
  /\s+(?:(?:would )?works?(?: (?:best|well|fine|for me))?|(?:is|are|would be) (?:ok|okay|fine|good|best|free|possible|great|perfect|ideal|lovely)(?: for me)?|ok|okay|fine|good|best|(?:would )?suits?(?: me)?)$/i;
const NOT =
  /^(?:no(?= .*(?:\d|day|week|month|morning|afternoon|evening|night|lunch|noon|today|tomorrow))|not|never|except|but not|can['’]?t(?: do| make)?|cannot(?: do| make)?)\s+(?:on\s+)?(?=\S)/i;
/** "thursdays I'm on shift", "working Saturday": when one cannot. */
const TAKEN =
  '(?:on shift|working|at work|away|busy|on holiday|teaching|on call|on nights|not free|not available|unavailable|not possible)';
const TAKEN_BEHIND = new RegExp(`^(\\S.*?),? (?:(?:I|I['’]m|I am|am|is|are) )?${TAKEN}$`, 'i');
const TAKEN_FIRST = new RegExp(`^(?:(?:I['’]m|I am|am) )?${TAKEN} (?:on )?(?=\\S)`, 'i');
const TAKEN_UNTIL = new RegExp(`^(?:(?:I['’]m|I am|am) )?${TAKEN} (?:until|til|till) (?=\\S)`, 'i');
const asNot = (part: string): string =>
  part.replace(TAKEN_UNTIL, 'after ').replace(TAKEN_BEHIND, 'not $1').replace(TAKEN_FIRST, 'not ');

/** One of the times they offer, named by what it is: "the 11am one", "the first", "any of those". */
const ONE_OF_THEIRS: readonly (readonly [RegExp, string])[] = [
  [
    /^(?:any|all|whichever)(?: (?:of (?:those|these|them|the times|the slots)|one|time you name))?$/i,
    'at any of those times',
  ],
  [/^(?:either|both)(?: (?:of (?:those|these|them)|one|day|time|slot))?$/i, 'at either of those times'],
  [
    /^(?:the )?(first|second|third|last|earliest|earlier|latest|later)(?: (?:one|slot|option|time))?$/i,
    'at the $1 of those times',
  ],
  [/^the (\S.*?) (?:one|slot|option)$/i, '$1'],
  [/^the (\d{1,2}(?:[:.]\d{2})?(?: ?[ap]m)?)$/i, '$1'],
  [/^the ((?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)/i, '$1'],
];

const MONTH =
  '((?:January|February|March|April|May|June|July|August|September|October|November|December)|(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\\b)';
const DATE = '(\\d{1,2}(?:st|nd|rd|th)?)';
const TO = ' ?(?:-|–|to|until|till) ?';
/** "June 5-28", "5-28 June", "30 March to 2 April", "June-August", "all of July". */
const DAYS_ON_END: readonly (readonly [RegExp, string])[] = [
  [new RegExp(`^(?:from )?${MONTH} ${DATE}${TO}${DATE}$`, 'i'), 'from $1 $2 to $3'],
  [new RegExp(`^(?:from )?${DATE}${TO}${DATE} ${MONTH}$`, 'i'), 'from $1 to $2 $3'],
  [new RegExp(`^(?:from )?${DATE} ${MONTH}${TO}${DATE} ${MONTH}$`, 'i'), 'from $1 $2 to $3 $4'],
  [new RegExp(`^(?:from )?${MONTH} ${DATE}${TO}${MONTH} ${DATE}$`, 'i'), 'from $1 $2 to $3 $4'],
  [
    new RegExp(`^(?:from )?(\\w+day) ${DATE} ${MONTH}${TO}(\\w+day) ${DATE} ${MONTH}$`, 'i'),
    'from $1 $2 $3 to $4 $5 $6',
  ],
  [new RegExp(`^(?:from )?${MONTH}${TO}${MONTH}$`, 'i'), 'from $1 to $2'],
  [new RegExp(`^(?:all|the whole)(?: of)? ${MONTH}$`, 'i'), 'throughout $1'],
];

/** The text as the first of the ways says it that finds it; null where none does. */
const saidBy = (ways: readonly (readonly [RegExp, string])[], text: string): string | null => {
  const way = ways.find(([pattern]) => pattern.test(text));
  return way === undefined ? null : text.replace(way[0], way[1]);
};

const ANY = /^(?:any ?time|whenever|flexible|open|always|all the time)(?: (?:is|works|suits).*)?$/i;
const RANGE =
  /^(?:between |from )?(\d{1,2}(?:[:.]\d{2})?(?: ?[ap]\.?m\.?)?) ?(?:-|–|to|and|till|until) ?(\d{1,2}(?:[:.]\d{2})?(?: ?[ap]\.?m\.?)?)(?= |$)(?: on)? ?/i;

/** "3pm onwards", "Thursday 3pm onwards", "Thursday onwards" */
const ONWARDS =
  /(?:^|(?<=^[A-Z][a-z]+day|, so) )(?:at |from )?(\d{1,2}(?:[:.]\d{2})?(?: ?[ap]m)?|noon|midday|lunchtime|[A-Z][a-z]+day|tomorrow) onwards?\b/;
/** "Next week any day" */
const WEEK_FIRST =
  /^((?:next|this) week|the (?:following week|week after(?: next)?)),? (any ?time|any day)$/i;
/** "Wednesday 2 or 3pm" */
const HOUR_OR_HOUR =
  /(?<=day) (?=\d{1,2}(?:[:.]\d{2})? or \d{1,2}(?:[:.]\d{2})?(?: ?[ap]m| ?o['’]clock)?$)(?!\d{1,2} or \d{1,2}$)/i;

const AN_HOUR =
  /^(?:at )?(\d{1,2}[.:]\d{2}|\d{1,2} ?[ap]\.?m\.?)(?: on)? (?=(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)/i;

/** "Thursday 2 April any time" */
const A_DATE_ANY_TIME = new RegExp(
  `^(?:on )?((?:\\S+day,? )?(?:${DATE} ${MONTH}|${MONTH} ${DATE})),? any ?time$`,
  'i',
);

const aTime = (typed: string): string => {
  const offered = typed
    .replace(/^otherwise\s+/i, '')
    .replace(OFFERED, '')
    .replace(GOOD, '')
    .trim();
  if (offered === '' || ANY.test(offered)) return 'at any time';
  const onEnd = saidBy(DAYS_ON_END, offered);
  if (onEnd !== null) return onEnd;
  const text = (saidBy(ONE_OF_THEIRS, offered) ?? offered)
    .replace(ONWARDS, ' from $1 onwards')
    .replace(HOUR_OR_HOUR, ' at ')
    .trim();
  const hour = AN_HOUR.exec(text);
  if (hour !== null) return `at ${hour[1]} ${aTime(text.slice(hour[0].length))}`;
  const range = RANGE.exec(text);
  if (range !== null) {
    const rest = text.slice(range[0].length);
    return `between ${range[1]} and ${range[2]}${rest === '' ? '' : ` ${aTime(rest)}`}`;
  }
  return withPreposition(
    text
      .replace(
        HALF_OF,
        (_, day: string, half: string) => `${day} ${/a/i.test(half) ? 'morning' : 'afternoon'}`,
      )
      .replace(HOUR_OF, '$1 at $2')
      .replace(WEEK_FIRST, (_, week: string, any: string) => `${any} ${lower(week)}`)
      .replace(/^any ?time(?= \S)/i, 'at any time')
      .replace(/^(?:the )?same day,? (?:in the )?(morning|afternoon|evening)$/i, 'in the $1 of the same day')
      .replace(/^(?:the )?same day\b/i, 'on the same day')
      .replace(/^(?:the )?same time\b/i, 'at the same time')
      .replace(/^(at the same time) (?=[A-Z]\S+day\b)/, '$1 on ')
      .replace(DATES_OF_A_MONTH, 'on $&')
      .replace(/^(at any time) (?=\S+day\b)/, '$1 on ')
      .replace(A_DATE_ANY_TIME, 'at any time on $1')
      .replace(/(?<=day) any ?time(?=$| (?:after|before|from|until|between) )/i, ' at any time')
      .replace(PART_OF_A_DATE, ' in the $3')
      .replace(/^(\S+day) all day$/i, 'all day on $1')
      .replace(/^whenever(?: it)? suits(?: you)?.*$/i, 'whenever it suits you')
      .replace(/^all (?:week|of this week|this week)$/i, 'on any day this week')
      .replace(/^all next week$/i, 'on any day next week')
      .replace(/^all day (?=(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)/, 'all day on ')
      .replace(
        /^((?:(?:early|late) )?(?:mornings?|afternoons?|evenings?))(?=$| (?:of|on|only|or|and|this|next)\b)/i,
        'in the $1',
      )
      .replace(
        /^(weekends?|weekdays)(?=$|\s)/i,
        (days) => `${/^weekend/i.test(days) ? 'at' : 'on'} ${days.toLowerCase()}`,
      )
      .replace(
        /^((?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day) ?(?:-|–|to) ?((?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)/,
        'from $1 to $2',
      ),
  );
};

/** "9 April afternoon", "April 9th, morning" */
const PART_OF_A_DATE = new RegExp(
  `(?<=^(?:\\d{1,2}(?:st|nd|rd|th)? ${OF_A_MONTH}|${OF_A_MONTH} \\d{1,2}(?:st|nd|rd|th)?)),? (morning|afternoon|evening)\\b`,
  'i',
);

/** "14, 15 or 21 April" */
const DATES_OF_A_MONTH =
  /^\d{1,2}(?:st|nd|rd|th)?,? (?:or |and )?\d{1,2}(?:st|nd|rd|th)?(?:,? (?:or |and )?\d{1,2}(?:st|nd|rd|th)?)? (?=(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec))/i;

/** A day with its hour or part, and nothing else. */
const A_DAYTIME =
  /^(?:today|tomorrow|(?:next )?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)(?: (?:at |after |before |from )?(?:\d{1,2}(?:[:.]\d{2})?(?: ?[ap]\.?m)?|noon|am|pm|morning|afternoon|evening|any ?time|all day|between \S+(?: [ap]m)? and \S+(?: [ap]m)?))?$/i;

/** "Could we do 3 instead?": another time, in the words of one who asks for it. */
const PROPOSED =
  /^(?:(?:sorry|yes|yep|ok|okay|sure)[,.!]? (?:but )?)?(?:(?:could|can|may|might|would it be possible to|any chance) (?:we |I |you )?(?:do(?: it(?= (?:at|on|in|before|after|next|later|tomorrow|[A-Z]\S+day)\b))?(?! (?:it|that|this)\b)|make it|say|go for|move it to|meet|speak|have(?! (?:until|till|til|a|an|more|another|some)\b)|start(?: at)?)|(?:how|what) about|let['’]?s (?:do|say|make it))(?: on)? (?=\S)/i;
const INSTEAD =
  /\s+(?:instead|rather|would be (?:better|best|easier)|is (?:better|best|easier)|(?:works|suits)(?: me)? better)(?: for me)?$/i;

const YES_BEFORE =
  /^(?:(?:yes|yep|yeah|sure|great|thanks|thank you|ok|okay|(?:of course|absolutely|certainly|definitely|perfect|lovely|(?:no|not a) (?:problem|bother|trouble)(?: at all)?|no worries|that['’]s fine)(?=[,.!]| [-–]))(?:[,.!]+| [-–])? +(?!please\b|thanks?\b|thing\b|with\b|for me\b|by me\b|no\b))+(?:but )?(?=\S)/i;

/** A time without the yes before it: "Friday at 6 is fine" of "yes, Friday at 6 is fine"; a bare yes stays. */
export const withoutYes = (typed: string): string => typed.replace(YES_BEFORE, '');

/** "Yes", "that works": what they propose is taken. */
export const saysYes = (typed: string): boolean =>
  /^(?:(?:yes|yep|yeah|sure|ok|okay|fine|great|perfect|thanks|please)[,.! ]*)*(?:(?:that|it|this|the time|both|either)(?: time| day| one)?(?:['’]?s| is| would be| works?| suits?)(?: me)?(?: (?:fine|good|great|perfect|well|ok|okay))?(?: (?:for|with) me)?|works(?: for me)?|sounds good|happy with that|of course|absolutely|certainly|definitely|(?:no|not a) (?:problem|bother|trouble)(?: at all)?|no worries|(?:i )?can (?:do|make)(?: (?:that|it|this|then))?(?: time| day| one)?|(?:i['’]?ll|i will) be there|(?:i )?confirm(?:ed)?(?: that)?|see you (?:then|there))?[.!]*$/i.test(
    typed.trim(),
  ) && typed.trim() !== '';

/** "Thursday while my son is at nursery", "after my shift": when it is, told by what one does then. */
const WHEN_ONE_DOES =
  /(?:^|\s)(?:once|while|whilst|when|after|before|until|till|during|outside(?: of)?|(?:at|by) the end of) (?:I|I['’](?:m|ve)|my)\b(?! (?:can|could|would|will)\b)[^,;.!?]*|(?:^|\s)(?:once|while|when) (?:the|it|he|she|they|things|schools?)\b[^,;.!?]*|(?:^|\s)(?:after|before|outside(?: of)?|around) work\b/gi;

/** Times without the words that tell them by one's own day: "Thursday" of "Thursday while my son is at nursery". */
export const withoutOwnDay = (words: string): string => words.replace(WHEN_ONE_DOES, '').trim();

/** More than a time: a sentence that the letter cannot put behind "I can make time". */
export const isNoTime = (words: string): boolean =>
  /^(?:will|would|can|could|might|should)\b|\d{5}|@|\b(?:my|I|I['’](?:m|ll|ve)|no good|but (?:could|can|I)|(?:\d{1,2})(?:st|nd|rd|th) is\b|could I|can I|because|^if\b|am I|is it|are you|would be|yes|sorry)\b/i.test(
    withoutOwnDay(words),
  );

/** "Friday better", "Tuesday would be easier for me": the time alone is asked for. */
const PREFERRED =
  /(?<=^[^,;]{2,40}) (?:(?:is|are|would be|might be) )?(?:better|best|easier|easiest|preferred|preferable|ideal)(?: for me)?[.!]*$/i;

const BEGINS_AS_TIME =
  /^(?:on|at|in the|between|from|after|before|any|all day|tomorrow|today|this|next|throughout|whenever)\b/i;

/** True for what is a time and nothing else, where one is asked for: "Tuesday at 2", "I could do Friday after 1". */
export const isTimeAlone = (typed: string): boolean => {
  const words = asTimes(typed);
  return (
    BEGINS_AS_TIME.test(words) &&
    !isNoTime(words) &&
    !/[!?]|[^\d\s.]{2}\.\s|[£$€]|\d ?k\b|\bnotice\b/i.test(typed)
  );
};

const CONTACT = /\d{5}|@|\b(?:number|phone|mobile|e?mail|text|whatsapp)\b/i;

/** Times, and how to reach one behind them: "friday 3pm, my number's 07700 900111". */
export const apartFromContact = (typed: string): readonly [times: string, contact: string] => {
  const parts = typed.split(/\s*[,;]\s+/);
  const contact = parts.filter((part) => CONTACT.test(part));
  if (contact.length === 0 || contact.length === parts.length) return [typed, ''];
  return [parts.filter((part) => !CONTACT.test(part)).join(', '), contact.join(', ')];
};

const isOnEnd = (part: string): boolean => saidBy(DAYS_ON_END, part) !== null;
const isWhen = (part: string): boolean => A_DAYTIME.test(part) || isOnEnd(part);

/** "Thursday 3/26 1-4pm ET", "Friday before noon", "9 April afternoon" */
const A_DAY_AND_HOURS =
  /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|\d{1,2}(?:st|nd|rd|th)? (?:January|February|March|April|May|June|July|August|September|October|November|December)\b)(?!.* (?:or|and) (?!\d)).* (?:\d[\d:.]*(?: ?[-–] ?\d[\d:.]*)? ?[ap]\.?m\b|\d{1,2}[:.]\d|any ?time|all day|between|before|after|morning|afternoon|evening)/i;

/** One of several hours is enough, days on end are all to be had; three and more have commas between them. */
const joined = (parts: readonly string[]): string => {
  const or = parts.some(isOnEnd) ? 'and' : 'or';
  const times = parts.map(aTime);
  const last = times.at(-1) ?? '';
  return times.length > 2 ? `${times.slice(0, -1).join(', ')}, ${or} ${last}` : times.join(` ${or} `);
};

const AN_HOUR_TYPED = '\\d{1,2}(?:[:.]\\d{2})?(?: ?[ap]\\.?m)?';
const BEHIND_A_DAY = '(?<=day|\\d(?:st|nd|rd|th))';
/** "2 April 10-12": hours, and no days of a month. */
const BEHIND_A_DATE = '(?<=\\b\\d{1,2} (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6})';
const HOURS_OF_A_DAY = new RegExp(
  `(?:${BEHIND_A_DAY}|${BEHIND_A_DATE}),? (?:at |from )?(${AN_HOUR_TYPED}) ?(?:-|–|to|till|until) ?(${AN_HOUR_TYPED})(?=$|[\\s,;])`,
  'gi',
);
const DASHED = new RegExp(
  `${BEHIND_A_DAY} ?[-–:] (?=any|all|after|before|from|between|\\d(?!\\d?(?:st|nd|rd|th)\\b))`,
  'gi',
);
const HALF_ALONE = /(?<=\d(?:st|nd|rd|th)|ideally|preferably|best|any) (am|pm)\b\.?/gi;
/** "Monday's good", "now's fine" */
const DAY_IS =
  /(?<=\b(?:\w+day|now|today|tomorrow))['’]s (?=(?:good|fine|best|ok|okay|great|free|possible)\b)/gi;
const CAN_RING = /^(?:I )?(?:can|could|will|['’]ll) (?:call|ring|phone)(?: you)?(?: back)? (?=\S)/i;

const A_WEEKDAY = '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day';
/** "Tuesday/Wednesday/Thursday" */
const DAYS_SLASHED = new RegExp(`${A_WEEKDAY}(?: ?/ ?${A_WEEKDAY})+`, 'g');
const inARow = (slashed: string): string =>
  slashed
    .split(/ ?\/ ?/)
    .join(', ')
    .replace(/, (?=[^,]+$)/, ' or ');

const BARE_DATE = /(?<!the |day )\b\d{1,2}(?:st|nd|rd|th)\b/gi;
/** "11th at 2, 12th at 10": days of a month that is not named. */
const DATES_ALONE = new RegExp(`^\\d{1,2}(?:st|nd|rd|th)\\b(?!.*(?:${OF_A_MONTH}|[-–]| to )).*$`, 'i');

/** "11th at 2, 12th at 10": "the 11th at 2 or the 12th at 10" */
const datesAlone = (dates: string): string =>
  (/\bor\b/i.test(dates) ? dates : dates.replace(/, (?=\d{1,2}(?:st|nd|rd|th)\b[^,]*$)/i, ' or '))
    .replace(BARE_DATE, 'the $&')
    .replace(/ any ?time\b/gi, ' at any time');

/** Jottings of a diary in words: "Monday - anytime", "Tuesday 31st 2-5pm", "Thursday 2nd am". */
const withHoursTold = (typed: string): string =>
  typed
    .replace(DAYS_SLASHED, inARow)
    .replace(/(?<!\d),? (?:either )?am or pm\b/gi, ', morning or afternoon')
    .replace(/\bor (?=weekends?\b)/gi, 'or at ')
    .replace(/(?<=day|tomorrow),? (?:at )?(?:the )?same time\b/gi, ' at the same time')
    .replace(DATES_ALONE, datesAlone)
    .replace(DAY_IS, ' is ')
    .replace(CAN_RING, '')
    .replace(DASHED, ' ')
    .replace(HOURS_OF_A_DAY, ' between $1 and $2')
    .replace(HALF_ALONE, (_, half: string) => ` in the ${/a/i.test(half) ? 'morning' : 'afternoon'}`);

/** "Week of 13 April: Tuesday or Wednesday" */
const A_WEEK_WITH_DAYS =
  /^(?:the )?(week (?:of|commencing|beginning|starting) [^:,–]+?)\s?(?:[:,–]| -)\s*(?:on )?((?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day.*)$/i;

/** When one can, as notes have it, for "I can make time …": "I can do Monday at 2", "any time", "not Monday, Tuesday ok". */
export const asTimes = (typed: string): string => {
  const asked = withHoursTold(weekdaysInFull(typed))
    .replace(/[,\s]+(?:please|pls|thanks|thank you)[.!]*$/i, '')
    .replace(/^not (?:before|until) (\S)/i, 'from $1')
    .replace(/[\s?!]+$/, '')
    .replace(PROPOSED, '')
    .replace(INSTEAD, '')
    .replace(PREFERRED, '');
  const [, week = '', days = ''] = A_WEEK_WITH_DAYS.exec(asked) ?? [];
  if (week !== '') return `${asTimes(days)} in the ${lower(week)}`;
  const text = QUESTION.test(asked) ? asked.replace(QUESTION, '').replace(SUITS, '') : asked;
  const parts = text.split(/\s*[,;]\s*(?:but )?|\s+but\s+/).map(asNot);
  if (!parts.some((part) => NOT.test(part))) {
    const each = parts.map((part) => part.replace(/^or\s+/, ''));
    if (each.length === 1) return aTime(each[0] ?? '');
    return each.every(isWhen) || each.every((part) => A_DAY_AND_HOURS.test(part))
      ? joined(each)
      : aTime(text);
  }
  const no = parts.filter((part) => NOT.test(part)).map((part) => part.replace(NOT, ''));
  const yes = parts.filter((part) => !NOT.test(part));
  const not = withPreposition(no.join(' or '));
  if (yes.length === 0 && !no.every((part) => /^on /.test(withPreposition(part))))
    return `at any time, but not ${not}`;
  return yes.length === 0
    ? `on any day but ${no.join(' and ')}`
    : `${yes.length === 1 || yes.every(isWhen) ? joined(yes) : yes.map(aTime).join(', or ')}, but not ${not}`;
};

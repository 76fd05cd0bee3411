/** Days that cannot be right: "32 March", "Friday 20 April" where that is a Monday, thanks for Monday where it was Tuesday. */
import { addDays, daysBetween, isRealDay, weekday } from '../../domain/calendar.ts';
import type { Day } from '../../domain/facts.ts';
import { dayOf } from '../../domain/timeline.ts';
import { sayList } from '../../domain/wording.ts';
import type { Brief } from '../facts/brief.ts';
import { bookedInterviews, heldInterviews } from '../facts/interview.ts';
import type { LetterRequest } from '../request.ts';
import { oneLine } from '../words/clean.ts';
import { dayInWords, MONTHS, WEEKDAYS } from '../words/days.ts';
import { type Check, fail, pass } from './check.ts';

const WEEKDAY = '(Mon|Tue(?:s)?|Wed(?:nes|s)?|Thu(?:rs?)?|Fri|Sat(?:ur)?|Sun)(?:day)?';
const MONTH =
  '(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)(?:uary|ruary|ch|il|e|y|ust|t|tember|ober|ember)?\\.?';
const DATE = '([0-3]?\\d)(?:st|nd|rd|th)?';
const YEAR = '(?:,? (20\\d\\d))?';
/** "Friday 20 April", "Friday, the 20th of April 2026", "31st of April" */
const DATE_FIRST = new RegExp(
  `(?:\\b${WEEKDAY}\\.?,? (?:the )?)?(?<![\\d:.,/£$€-])\\b${DATE} (?:of )?${MONTH}${YEAR}(?![a-z])`,
  'g',
);
/** "Friday, April 20", "April 31st" */
const MONTH_FIRST = new RegExp(
  `(?:\\b${WEEKDAY}\\.?,? )?\\b${MONTH} (?:the )?${DATE}(?![\\d:%]|[.,]\\d| ?(?:am|pm|people|of)\\b)${YEAR}`,
  'g',
);
/** What a date without a year may mean: half a year back, a year ahead. */
const LONGEST_BACK = 183;
const LONGEST_AHEAD = 365;
/** A date longer past than that is one of next year. */
const LONGEST_GONE_BY = 60;
/** Where it is not known what year it is, 29 February may be. */
const ANY_LEAP_YEAR = '2024';

interface Named {
  readonly words: string;
  readonly weekday: string | undefined;
  readonly date: number;
  readonly month: number;
  readonly year: number | null;
}

const LETTERS_THAT_TELL = 3;
/** Counted from 1; 0 for none of them. */
const placeOf = (word: string, all: readonly string[]): number => {
  const told = word.slice(0, LETTERS_THAT_TELL).toLowerCase();
  return all.findIndex((name) => name.slice(0, LETTERS_THAT_TELL).toLowerCase() === told) + 1;
};

const withoutStop = (words: string): string => words.trim().replace(/\.$/, '');

const datesIn = (text: string): Named[] => [
  ...[...text.matchAll(DATE_FIRST)].map(([words, day, date, month = '', year]) => ({
    words: withoutStop(words),
    weekday: day,
    date: Number(date),
    month: placeOf(month, MONTHS),
    year: year === undefined ? null : Number(year),
  })),
  ...[...text.matchAll(MONTH_FIRST)].map(([words, day, month = '', date, year]) => ({
    words: withoutStop(words),
    weekday: day,
    date: Number(date),
    month: placeOf(month, MONTHS),
    year: year === undefined ? null : Number(year),
  })),
];

/** The days a date may mean, the likeliest first: of this year, or of one it is near to; none where there is no such day. */
const daysMeant = ({ date, month, year }: Named, today: Day | null): Day[] => {
  const thisYear = Number((today ?? ANY_LEAP_YEAR).slice(0, 4));
  const years = year !== null ? [year] : today === null ? [thisYear] : [thisYear, thisYear - 1, thisYear + 1];
  return years
    .map((one) => `${one}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`)
    .filter(isRealDay)
    .filter((day) => {
      const ahead = today === null || year !== null ? 0 : daysBetween(today, day);
      return ahead >= -LONGEST_BACK && ahead <= LONGEST_AHEAD;
    });
};

/** Interviews on such a date, in whichever year. */
const daysOf = ({ date, month, year }: Named, request: LetterRequest | null): Day[] =>
  request === null
    ? []
    : request.application.interviews
        .map(({ at }) => dayOf(at, request.zone))
        .filter((day) => {
          const [y, m, d] = day.split('-').map(Number);
          return m === month && d === date && (year === null || y === year);
        });

/** What is wrong with a date by itself. */
const faultOf = (named: Named, request: LetterRequest | null, today: Day | null): string | null => {
  const days = daysMeant(named, today);
  const [likeliest] = days;
  if (likeliest === undefined) return `There is no “${named.words}”.`;
  const isSure = named.year !== null || today !== null;
  const name = named.weekday;
  if (!isSure || name === undefined) return null;
  // The day of an interview is right, were it a year ago.
  if ([...days, ...daysOf(named, request)].some((day) => weekday(day) === placeOf(name, WEEKDAYS)))
    return null;
  return `“${named.words}” does not go together: that is ${dayInWords(likeliest, request?.dateOrder ?? 'dmy', today ?? likeliest)}.`;
};

const ISO_DAY = /\b20\d\d-\d\d-\d\d\b/g;
/** "At 25:00", "from 14:75"; the score of a match is no hour. */
const NO_HOUR =
  /\b(?:at|from|until|till|by|before|after|around) ((?:2[4-9]|[3-9]\d):[0-5]\d|\d{1,2}:[6-9]\d)\b/gi;

/** Days in figures and hours that no calendar or clock has: "2026-02-29", "25:00". */
const impossibleIn = (text: string): string[] => [
  ...[...text.matchAll(ISO_DAY)].map(([day]) => day).filter((day) => !isRealDay(day)),
  ...[...text.matchAll(NO_HOUR)].map(([, hour = '']) => hour).filter((hour) => hour !== '24:00'),
];

/** What is still to come, before its day. */
const STILL_TO_COME =
  /(?<!\b(?:was|were|been) )\blook(?:ing)? forward to (?:(?:our|the|my|your|a|an) )?(?:\S+ ){0,2}?(?:interview|call|meeting|chat|conversation|talk|visit|seeing|speaking|talking|coming|joining|starting)\b|\b(?:see|meet) you (?:all )?on\b|\b(?:can|could|will|'ll) (?:come|start|be there|join)\b/i;

/** "I look forward to our interview on 9 March", where that is gone by. */
const goneBy = (sentence: string, today: Day | null): string[] => {
  const found = today === null ? null : STILL_TO_COME.exec(sentence);
  if (today === null || found === null) return [];
  return datesIn(sentence.slice(found.index)).flatMap((named) => {
    const place = placeOf(named.weekday ?? '', WEEKDAYS);
    const days = daysMeant(named, today).filter((day) => place === 0 || weekday(day) === place);
    const [likeliest] = days;
    return likeliest !== undefined && likeliest < today && daysBetween(likeliest, today) <= LONGEST_GONE_BY
      ? [`“${named.words}” is past.`]
      : [];
  });
};

/** What was held, before the day it is said to have been held on; no word of what is to come, nor of a mail. */
const HELD_ON = new RegExp(
  `\\b(?:interview(?:ing|ed)?|talk(?:ed|ing)?|conversation|chat|met|meet(?:ing)?|saw|see(?:ing)? (?:me|you)|spoke|spoken|speaking|came in|coming in|visit(?:ing|ed)?|call|thank you(?: again| so much| very much)? for|thanks(?: again| so much| very much)? for)((?: (?!and\\b(?! (?:your|the)\\b)|but\\b|so\\b|mail\\b|e-?mail\\b|message\\b|letter\\b|note\\b|could\\b|can\\b|would\\b|will\\b|about\\b|calling\\b|writing\\b|offer\\b|invit)[^\\s,;:.!?]+){0,6}?) (?:on |last )?(?:(yesterday|today|this morning|this afternoon)\\b|${WEEKDAY}\\b(?!s))`,
  'gi',
);
const TO_COME =
  /\b(?:forward|will|shall|can|could|would|'ll|may|might|next|again on|free|available|prefer|propose|suggest|instead|move|moved|rather|confirm|invit\w*|until|by|if|happy to|able to|another (?:interview|call|chat|meeting)|elsewhere|I have an?)\b/i;

/** True of the writer's reason as it stands in the letter, or a part of it: "I have one more interview on Monday". */
const isReason = (sentence: string, brief: Brief | null): boolean => {
  if (brief === null) return false;
  const { reason, reasonTold, reasonKindly, reasonDecides } = brief.facts;
  const words = bare(sentence);
  return [reason, reasonTold, reasonKindly, reasonDecides]
    .map(bare)
    .some((told) => told !== '' && (words.includes(told) || told.includes(words)));
};

const bare = (words: string): string =>
  oneLine(words)
    .replace(/[.!]+$/, '')
    .toLowerCase();

/** "Thank you for Monday" of one who was there on Tuesday. */
const wrongDayOf = (sentences: readonly string[], request: LetterRequest): string | null => {
  const { application, now, zone, dateOrder, messages } = request;
  const today = zone.dayOf(now);
  const held = heldInterviews(application, now, zone).map(({ at }) => dayOf(at, zone));
  const latest = held.at(-1);
  if (latest === undefined) return null;
  const days = [...held, ...bookedInterviews(application, now, zone).map(({ at }) => dayOf(at, zone))];
  const theirs = messages.map(({ message }) => message.text.toLowerCase()).join('\n');
  for (const sentence of sentences) {
    if (TO_COME.test(sentence)) continue;
    for (const [, , relative, name] of sentence.matchAll(HELD_ON)) {
      const said = (relative ?? name ?? '').toLowerCase();
      const isRight =
        relative === undefined
          ? theirs.includes(said.slice(0, 3)) || days.some((day) => weekday(day) === placeOf(said, WEEKDAYS))
          : days.includes(said === 'yesterday' ? addDays(today, -1) : today);
      if (!isRight)
        return `“${inFull(said)}” is not the day on record: ${sayList(
          [...new Set(held)].slice(-2).map((day) => dayInWords(day, dateOrder, today)),
        )}.`;
    }
  }
  return null;
};

/** "Monday", of the "mon" the pattern finds. */
const inFull = (said: string): string => WEEKDAYS[placeOf(said, WEEKDAYS) - 1] ?? said;

export const rightDays: Check = {
  id: 'right-days',
  run: ({ email, sentences, request, brief, today }) => {
    const text = `${email.subject}\n${email.body}`;
    const wrong = [
      ...datesIn(text).flatMap((named) => faultOf(named, request, today) ?? []),
      ...impossibleIn(text).map((words) => `There is no “${words}”.`),
      ...sentences.flatMap((sentence) => goneBy(sentence, today)),
    ];
    const told = sentences.filter((sentence) => !isReason(sentence, brief));
    const met = request === null ? null : wrongDayOf(told, request);
    const faults = [...new Set(wrong), ...(met === null ? [] : [met])];
    return faults.length > 0 ? fail(faults.join(' ')) : pass('The days in it can be right.');
  },
};

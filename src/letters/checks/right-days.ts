/** Days that cannot be right: "32 March", "Friday 20 April" where that is a Monday, thanks for Monday where it was Tuesday. */
import { addDays, daysBetween, isRealDay, weekday } from '../../domain/calendar.ts';
import type { Day } from '../../domain/facts.ts';
import { dayOf } from '../../domain/timeline.ts';
import { sayList } from '../../domain/wording.ts';
import { bookedInterviews, heldInterviews } from '../facts/interview.ts';
import type { LetterRequest } from '../request.ts';
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

/** What is wrong with a date by itself. */
const faultOf = (named: Named, request: LetterRequest | null): string | null => {
  const today = request === null ? null : request.zone.dayOf(request.now);
  const days = daysMeant(named, today);
  const [likeliest] = days;
  if (likeliest === undefined) return `There is no “${named.words}”.`;
  const isSure = named.year !== null || today !== null;
  const name = named.weekday;
  if (!isSure || name === undefined || days.some((day) => weekday(day) === placeOf(name, WEEKDAYS)))
    return null;
  return `“${named.words}” does not go together: that is ${dayInWords(likeliest, request?.dateOrder ?? 'dmy', today ?? likeliest)}.`;
};

/** What was held, before the day it is said to have been held on; no word of what is to come, nor of a mail. */
const HELD_ON = new RegExp(
  `\\b(?:interview(?:ing|ed)?|talk(?:ed|ing)?|conversation|chat|met|meet(?:ing)?|saw|see(?:ing)? (?:me|you)|spoke|spoken|speaking|came in|coming in|visit(?:ing|ed)?|call|thank you(?: again| so much| very much)? for|thanks(?: again| so much| very much)? for)((?: (?!and\\b(?! (?:your|the)\\b)|but\\b|so\\b|mail\\b|e-?mail\\b|message\\b|letter\\b|note\\b|could\\b|can\\b|would\\b|will\\b|about\\b|calling\\b|writing\\b|offer\\b|invit)[^\\s,;:.!?]+){0,6}?) (?:on |last )?(?:(yesterday|today|this morning|this afternoon)\\b|${WEEKDAY}\\b(?!s))`,
  'gi',
);
const TO_COME =
  /\b(?:forward|will|shall|can|could|would|'ll|may|might|next|again on|free|available|prefer|propose|suggest|instead|move|moved|rather|confirm|invit\w*|until|by|if|happy to|able to|another (?:interview|call|chat|meeting)|elsewhere|I have an?)\b/i;

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
  run: ({ email, sentences, request }) => {
    const wrong = datesIn(`${email.subject}\n${email.body}`).flatMap(
      (named) => faultOf(named, request) ?? [],
    );
    const met = request === null ? null : wrongDayOf(sentences, request);
    const faults = [...new Set(wrong), ...(met === null ? [] : [met])];
    return faults.length > 0 ? fail(faults.join(' ')) : pass('The days in it can be right.');
  },
};

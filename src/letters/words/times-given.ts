/** How times given for a letter answer those they named: a yes to any, a no, one of theirs. */
import { oneLine } from './clean.ts';
import { saysYes } from './days.ts';

/** True where any of theirs will do: "either", "any of those", "whenever suits". */
export const takesAny = (typed: string): boolean =>
  saysYes(typed) ||
  /^(?:(?:yes|sure|ok|fine)[,.! ]*)?(?:either|any|both|all|whichever|whenever|any ?time)(?: (?:one|time|day|date|slot|of (?:them|those|these|the (?:two|three|times|days|dates|slots))|you (?:like|prefer)|suits(?: you)?))*(?: (?:fine|good|ok|okay)|(?: (?:is|are|would be|works?|suits?)(?: (?:me|fine|good|ok|okay|great|well))?))?(?: (?:for|with) me)?[.!]*$/i.test(
    typed.trim(),
  );

const NO =
  /^(?:(?:no|nope|sorry|apologies|unfortunately|i['’]?m afraid|i am afraid|thanks but no)[,.! ]+)*(?:no|nope|sorry|neither|none(?: of (?:them|those|these))?|not (?:possible|free|available|good)|busy|(?:i['’]?m|i am|am) (?:away|busy|working|on holiday|abroad|not (?:free|available|around))(?: (?:that day|then)|(?=\s*(?:[,;.]|but\b|$)))|(?:i )?(?:can['’]?t|cannot|can not|couldn['’]?t|won['’]?t be able to)(?: (?:do|make|manage|come))?(?: (?:it|that|then|this|those|these|(?:any|either|both)(?: of (?:them|those|these))?|them|tmrw|tomorrow|today|(?:on )?(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?(?:,? (?:at )?\d{1,2}(?:[:.]\d{2})?(?: ?[ap]\.?m)?)?|(?:on )?(?:the )?\d{1,2}(?:st|nd|rd|th)|(?:at )?\d{1,2}(?:[:.]\d{2})?(?: ?[ap]\.?m)?)(?![\w:]|\.\d))?|(?:that|it)(?:['’]s| is) (?:no good|not possible|difficult))(?: (?:i['’]?m afraid|sorry|for me|works?|suits?(?: me)?))*(?![\w'’-])/i;

/** What is left of times once the no before them is taken off; null where they say none: "cant make it, could do friday". */
export const behindNo = (typed: string): string | null => restBehind(NO, typed);

const restBehind = (said: RegExp, typed: string): string | null => {
  const no = said.exec(typed.trim());
  return no === null
    ? null
    : typed
        .trim()
        .slice(no[0].length)
        .replace(/^[\s,.;:!–—-]+(?:but\s+|sorry[,.;:!]?\s*)?/i, '')
        .trim();
};

const AN_HOUR = '\\d{1,2}(?:[:.]\\d{2})?(?: ?[ap]\\.?m)?';
const MONTH = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*';
const A_DATE = `\\d{1,2}(?:st|nd|rd|th)?(?: (?:of )?${MONTH})?`;
const A_WEEKDAY = '(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?\\b';
/** One of their times, as one names it who cannot make it: "Monday 30 March", "tomorrow at 4", "the 13th", "10am". */
const ONE_TIME = `(?:on )?(?:the )?(?:(?:next |this )?${A_WEEKDAY}(?:,? (?:the )?${A_DATE})?|today|tomorrow|${MONTH} \\d{1,2}|${A_DATE})(?:,? (?:at )?${AN_HOUR})?(?: (?:morning|afternoon|evening))?`;
const NO_GOOD =
  "(?:(?:['’]s|is|are|would be|will be) )?(?:(?:a bit|really|very|quite) )?(?:no good|not (?:good|great|ideal|possible)|difficult|tricky|impossible|awkward|a problem|too (?:early|late|soon))|(?:doesn['’]?t|does not|won['’]?t|will not) (?:really )?(?:work|suit)";
const NO_TO_ONE = new RegExp(
  `^(?:sorry[,.]? (?:but )?)?(?:not (${ONE_TIME})|(${ONE_TIME}) ?(?:${NO_GOOD}))(?: (?:for me|me|i['’]m afraid|unfortunately|sorry))*(?=$|[\\s,;:.!–—-])`,
  'i',
);

/** The one time that is turned down, and what is behind that: "Friday no good, Monday?"; null where none is. */
export const behindNoToOne = (typed: string): readonly [time: string, rest: string] | null => {
  const no = NO_TO_ONE.exec(typed.trim());
  return no === null ? null : [no[1] ?? no[2] ?? '', restBehind(NO_TO_ONE, typed) ?? ''];
};

/** "Both fine, afternoons better": any of theirs, and what would be best; null for anything else. */
export const takesAnyBest = (typed: string): string | null => {
  const [, any = '', best = ''] =
    /^([^,;]+?)(?:[,;]| -| but| though)\s+(?:but |though )?(\S.*?),? (?:(?:is|are|would be) )?(?:better|best|easier|easiest|preferred|preferable|ideal)(?: for me)?[.!]*$/i.exec(
      typed,
    ) ?? [];
  if (any === '' || !takesAny(any)) return null;
  const all = /^(?:both|either)\b/i.test(any) ? 'Either' : 'Any of them';
  return `${all} would suit me, though ${best} would be best`;
};

const TIME_WORD =
  /\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|today|tomorrow|\d{1,2}(?:[:.]\d{2})?)(?=\b|st\b|nd\b|rd\b|th\b|am\b|pm\b)/gi;

const wordsOf = (text: string): string[] =>
  (oneLine(text).toLowerCase().match(TIME_WORD) ?? []).map((word) =>
    word.replace(/^0(?=\d)/, '').replace(/[:.]00$/, ''),
  );

/** True where all that times name stands in their words as well: "Wednesday" of "Tuesday or Wednesday". */
export const isAmong = (times: string, said: string): boolean => {
  const full = said.replace(
    /\b(mon|tue|wed|thu|fri|sat|sun)(?:s|nes|rs?|ur)?\b/gi,
    (_, day: string) => FULL.get(day.toLowerCase()) ?? day,
  );
  const theirs = new Set(wordsOf(full));
  const named = wordsOf(times).filter((word) => !/^\d{4}$/.test(word));
  return named.length > 0 && named.every((word) => theirs.has(word) || theirs.has(otherHalf(word)));
};

const FULL: ReadonlyMap<string, string> = new Map(
  ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'].map((day) => [
    day.slice(0, 3),
    day,
  ]),
);

/** "14" is the 2 of "at 2". */
const otherHalf = (word: string): string => {
  const [hours = '', minutes] = word.split(/[:.]/);
  const hour = Number(hours);
  if (!Number.isInteger(hour)) return word;
  const other = hour > 12 ? hour - 12 : hour + 12;
  return minutes === undefined ? String(other) : `${other}:${minutes}`;
};

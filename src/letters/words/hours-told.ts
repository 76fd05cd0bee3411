/** Hours and parts of the day they tell with a day, be it one time or a stretch to choose from. */
import { oneLine } from './clean.ts';
import { sentencesOf } from './sentences.ts';

/** "Good morning" tells no hour. */
const withoutGoodMorning = (said: string): string =>
  oneLine(said).replace(/\bgood (?:morning|afternoon|evening)\b/gi, '');

const FROM_HOUR_TO_HOUR =
  /\b\d{1,2}(?:[:.]\d\d)? ?(?:am|pm)?\s?(?:-|–|to|and|till?|until)\s?\d{1,2}(?:[:.]\d\d)? ?(?:am|pm|ish)?\b/i;

/** True where they name the hours themselves, from one to the other: "8-10ish". */
export const namesHours = (said: string): boolean =>
  sentencesOf(said).some((sentence) => HOURS_OF_IT.test(sentence));
const HOURS_OF_IT =
  /(?:^|[\s(])(?:from |between )?\d{1,2}(?:[:.]\d\d)? ?(?:am|pm)? ?[-–] ?\d{1,2}(?:[:.]\d\d)? ?(?:am|pm|ish)?(?=$|[\s).,!?])(?! ?(?:hours?|hrs?|min|people|day|week|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec))/i;

/** True where they tell the hours with the day, if not one time: "Friday, 8-6", "any time after 2". */
export const tellsHours = (said: string): boolean =>
  FROM_HOUR_TO_HOUR.test(said) ||
  /\b(?:be )?there (?:for|by|at) \d/i.test(said) ||
  /\b(?:after|from|before|around|about) (?:\d|noon|lunch|work|school)|\b(?:any ?time|all day|whole day|same time|morning|afternoon|evening|lunchtime)\b/i.test(
    withoutGoodMorning(said),
  );

const HOUR_TOLD =
  "(?:(?:[01]?\\d|2[0-3])(?![\\d:.]*\\d)|(?:[01]?\\d|2[0-3])[:.][0-5]\\d|noon|midday|lunch)(?: ?[ap]\\.?m\\b\\.?| o['’]clock)?";
/** What may stand behind an hour, and not behind a count or the day of a month: "between 1 and 3 April", "after 2 rounds". */
const HOUR_ENDS =
  '(?=$|[.,;:!?)–—-]| (?:or|if|and|but|is|are|would|on|works?|suits?|today|tomorrow|that|this|please|thanks|when|whenever|for|with|about|to(?= [a-z])|\\p{Lu}))';
const HOURS_BETWEEN = new RegExp(
  `\\b(between|from) (${HOUR_TOLD}) ?(?:-|–|and|to|till?|until) ?(${HOUR_TOLD})${HOUR_ENDS}`,
  'gu',
);
const HOURS_FROM = new RegExp(
  `\\b(after|before|from) (${HOUR_TOLD})${HOUR_ENDS}(?! ?(?:and|-|–) ?\\d)`,
  'gu',
);
/** The hours are one's to choose, and not those of the day itself: "the day runs from 9 to 4". */
const LEAVES_THE_HOUR =
  /\b(?:any ?time|free|available|around|flexible|whenever|suits?|works?|slots?|which time|what time)\b/i;

/** The hours they leave one to choose from, where they name one such stretch: "between 10 and 4", "after 2"; else empty. */
export const hoursTold = (said: string): string => {
  const stretches = sentencesOf(said).flatMap((sentence) => {
    const isLeft = LEAVES_THE_HOUR.test(sentence);
    const between = [...sentence.matchAll(HOURS_BETWEEN)].flatMap(([, word, from = '', to = '']) =>
      isLeft || word === 'between' ? `between ${from} and ${to}` : [],
    );
    const open = [...sentence.matchAll(HOURS_FROM)].flatMap(([, word = '', hour = '']) =>
      isLeft || word === 'after' ? `${word} ${hour}` : [],
    );
    return [...between, ...open];
  });
  const [one = '', ...more] = stretches;
  return more.length > 0 ? '' : one;
};

const PART_OF_DAY = /^[\s,]*(?:in the |some time in the )?(morning|afternoon|evening)\b/i;
/** "Morning preferred", "ideally in the afternoon" */
const PART_PREFERRED =
  /\b(morning|afternoon|evening)s? (?:(?:is|are|would be|slots?) )?(?:preferred|preferably|best|ideal|better)\b|\b(?:ideally|preferably|prefer(?:ence is for)?|sometime|some time) (?:in )?(?:the |an? )?(morning|afternoon|evening)s?\b/i;
const ENDS_ON_PART = /\b(morning|afternoon|evening)$/i;

/** The part of the day they propose without an hour: "afternoon" of "a quick call this afternoon", `phrase` being the time read from it; else empty. */
export const partOfDay = (said: string, phrase: string): string => {
  const [text, time] = [oneLine(said).toLowerCase(), oneLine(phrase).toLowerCase()];
  const at = time === '' ? -1 : text.indexOf(time);
  const part =
    ENDS_ON_PART.exec(time)?.[1] ??
    (at < 0 ? undefined : PART_OF_DAY.exec(text.slice(at + time.length))?.[1]) ??
    PART_PREFERRED.exec(text)?.slice(1).find(Boolean);
  return part ?? '';
};

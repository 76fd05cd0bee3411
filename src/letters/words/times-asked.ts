/** Times they ask for: any day, one out of a week, when one is free. */
import { oneLine } from './clean.ts';
import { sentencesOf } from './sentences.ts';

/** True where any day will do for them: "pop by any day after 3". */
export const takesAnyDay = (said: string): boolean =>
  /(?<!\b(?:have|got|find|spare) )\bany (?:day|time(?![- ]?zone)|afternoon|morning|evening|weekday)\b|\bwhenever (?:you (?:can|like)|suits)\b/i.test(
    oneLine(said),
  );

const WEEK_TO_MEET = /\b(?:free|available|any time|come|meet|speak|talk|chat|call|interview|join us|pop)\b/i;

const weekIn = (sentence: string): string =>
  /\b(?:next|this) week\b|\bweek (?:of|commencing|beginning|starting)\b|\bw\/[cb]\b/i
    .exec(sentence)?.[0]
    .toLowerCase() ?? '';

/** A week they name by its day, in whichever sentence: "week of" of "an interview during the week of April 6". */
const weekNamed = (said: string): string => {
  const week = weekIn(
    sentencesOf(said).find((one) => /\bweek (?:of|commencing|beginning)\b|\bw\/[cb]\b/i.test(one)) ?? '',
  );
  return / week$/.test(week) ? '' : week;
};

/** True where the one day they name is that of a week, out of which they ask for times: "the week of April 6 … two or three times between 9 and 4". */
export const asksWithinWeek = (said: string, phrase: string): boolean =>
  asksForTimes(said) &&
  weekNamed(said) !== '' &&
  (/\bweek\b|\bw\/[cb]\b/i.test(phrase) ||
    !/\p{L}{2}day\b|\d ?(?:st|nd|rd|th)?\b (?:\p{Lu}\p{Ll}{2})|\p{Lu}\p{Ll}{2,8} \d/u.test(phrase));

/** The week whose times they ask for, or empty: "next week", and "that week" for one they name otherwise or spoke of before today. */
export const weekAsked = (said: string, isOfToday: boolean): string => {
  const sentence =
    sentencesOf(said).find((one) => asksForTimes(one) || (one.endsWith('?') && WEEK_TO_MEET.test(one))) ?? '';
  const own = weekIn(sentence);
  if (own === '') return asksForTimes(sentence) && weekNamed(said) !== '' ? 'that week' : '';
  if (/\bor\b|\bweek after\b/i.test(sentence)) return '';
  return isOfToday && own.endsWith(' week') ? own : 'that week';
};

/** When one can work, and not when one can meet: "your availability in September", "availability for weekend shifts". */
export const TO_WORK =
  /\bavailability (?:(?:in|for|over|during|from|on|at) )(?:the |any )?(?:(?:january|february|march|april|may|june|july|august|september|october|november|december)\b(?! \d)|(?:summer|easter|christmas|holidays?|term|weekends|evenings|nights|shifts|(?:weekend|evening|night|bank holiday) \w+)\b|work\b)/i;
/** True where they ask when one can work, and speak of no meeting. */
export const asksWhenOneWorks = (said: string): boolean =>
  TO_WORK.test(oneLine(said)) &&
  !/\b(?:interview|meet(?:ing)?|chat|call|talk|speak|zoom|teams|visit|come)\b/i.test(said);

/** True where they ask for times beside papers: "your availability for next week". */
export const asksForTimes = (said: string): boolean =>
  !asksWhenOneWorks(said) &&
  /\b(?:availability|(?:some|two|three|a few|several|your) (?:times|dates|slots|days)|(?:which|what) (?:days?|dates?|times?|slots?) (?:you(?:['’]re| are| can|['’]d be| would be) (?:be )?(?:free|available|around|make|do|work|come)|are you (?:free|available|around))|(?:which|what) (?:days?|dates?|times?|slots?|mornings?|afternoons?|evenings?)(?: (?:next|this|that) week)? (?:(?:would|might|do) )?(?:be (?:best|good)|suits?|works?)(?: best| better)?(?: for)? you|when you(?:['’]re| are| can| could) (?:free|available|come|talk|meet|do(?= (?:it|next|this|that|on|another)\b)|make it))\b/i.test(
    oneLine(said),
  );

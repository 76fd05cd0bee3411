/** The stretch of time they named, in words that fit the day the letter is written: "a couple weeks" is "within a couple of weeks". */
import { addDays, type DateOrder, daysBetween, weekday } from '../../domain/calendar.ts';
import type { Day } from '../../domain/facts.ts';
import { upper } from '../../domain/wording.ts';
import { oneLine, sentencesIn } from './clean.ts';
import { byInWords, dayInWords, monthOf, weekdaysInFull } from './days.ts';

interface Span {
  /** As they put it: "a couple weeks". */
  readonly phrase: string;
  /** Its last day. */
  readonly to: Day;
}

interface Writing {
  readonly order: DateOrder;
  readonly today: Day;
  /** The day of the interview the letter speaks of, where it names one. */
  readonly met: Day | null;
}

/** A weekday, a date, "tomorrow": what names a day is told as that day. */
const NAMES_A_DAY =
  /\b(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?s?\b|\b(?:tomorrow|cob|eod)\b|\d(?:st|nd|rd|th)\b|\d[/.]\d|\b(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]* \d|\b\d{1,2}(?: of)? (?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)/i;
const COUNT =
  'an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fourteen|another|\\d{1,3}|(?:a )?couple(?: of)?|(?:a )?few|several|(?:one|two|three|four|five|1|2|3|4|5) (?:to|or) \\w+|\\d{1,2} ?[-–] ?\\d{1,2}';
/** "within a fortnight", "in the next two weeks", "a couple weeks", "3-5 working days". */
const STRETCH = new RegExp(
  `^(?:within |in (?!the (?:week|month)$)|inside |over |during |about |around |roughly |maybe |probably |up to |some )*((?:the )?(?:next|coming) |the )?((?:${COUNT}) )?((?:working |business |calendar )?(?:hours?|days?|weeks?|months?|fortnight))( or so| or two)?(?: or less| at (?:the )?(?:most|latest)| max(?:imum)?| from (?:now|today))?$`,
  'i',
);
/** "before Easter", "by Christmas". */
const FEAST =
  /^(before|by) (the )?(easter|christmas|xmas|new year|diwali|eid|ramadan|passover|thanksgiving|pentecost|whitsun|half[- ]term|holidays|summer|summer holidays|christmas break|easter break|bank holiday)$/i;
/** "by the weekend" */
const BEFORE_A_WEEKEND = /^(by|before) (?:the|this) weekend$/i;
/** "at the weekend", "this weekend" */
const A_WEEKEND = /^(?:at|on|over|during) the weekend$|^this (?:coming )?weekend$/i;
const WEEKDAYS_OF_A_WEEK = 5;
const DAYS_OF_A_WEEK = 7;
const TODAY = /\btonight\b|\bthis evening\b|\b(?:later )?today\b/i;
/** "the last week of April" */
const WEEK_OF_MONTH =
  /^(?:(?:in|during|by) )?(?:the )?(first|second|third|fourth|last) (?:full )?week (?:of|in) (?!the\b)/i;
const PART =
  /\b(early|mid|middle|late|end|beginning|start|first half|second half|latter half|first part|second part)\b/i;
const WEEK = /\b(?:this|next|the|following|coming|that|of) (?:\w+ )?week\b|\bweek\b/i;
/** "this week or next", "next week or the week after": the second is the one they may need, and none they are held to. */
const ONE_WEEK_OR_THE_NEXT =
  /\b(?:this (?:week )?or (early |late )?next(?: week)?|next week or (?:the )?(?:(?:week|one) after(?: that| next)?|following(?: week| one)?))$/i;
/** "w/c 6 April", "the week commencing the 6th": the day names the week, and is not when they answer. */
const WEEK_OF_A_DAY =
  /\b(?:w\/c|wc|(?:week|wk) (?:commencing|beginning|starting|of|from)) (?:on )?(?:the )?(?:\w+day,? )?(?:the )?(?:\d|(?:mon|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec))/i;
const MONTH =
  /\b(?:this|next|the|coming|following) month\b|\b(?:of|end|mid|early|late|in|during|sometime) ?-?(?:the )?(?:month|january|february|march|april|may|june|july|august|september|october|november|december)\b|\bmonth ?end\b/i;

/** "by Friday 27 March" where they named a day, else the stretch as they put it: "before Easter", "early next week", "within a couple of weeks". */
export const whenTheyAnswer = ({ phrase, to }: Span, writing: Writing): string =>
  (NAMES_A_DAY.test(phrase)
    ? (tomorrowInWords(phrase, to, writing) ??
      (WEEK_OF_A_DAY.test(phrase)
        ? weekInWords(PART.exec(phrase)?.[1]?.toLowerCase() ?? '', to, writing)
        : null))
    : spanInWords(oneLine(phrase), to, writing)) ?? `by ${byInWords(to, writing.order, writing.today)}`;

/** "tomorrow", told on the day it was said; null of any other day. */
const tomorrowInWords = (phrase: string, to: Day, { today }: Writing): string | null => {
  if (to !== addDays(today, 1) || !/\btomorrow\b/i.test(phrase)) return null;
  const either = /\b(today|tonight|this evening) or tomorrow$/i.exec(phrase)?.[1];
  if (either !== undefined) return `${either.toLowerCase()} or tomorrow`;
  return /\b(?:by|before|or|and|until|within)\b/i.test(phrase) ? 'by tomorrow' : 'tomorrow';
};

/** A day given for the letter, behind the "by" it needs: "by mid April", but "around Easter" and "last week". */
export const byGiven = (given: string): string =>
  /^(?:around|about|in|within|last|this|next)\s/i.test(given)
    ? given
    : `by ${given.replace(/^(?=(?:end|middle|beginning) of\b)/i, 'the ')}`;

/** "before Easter", "before Friday 20 March": the day until which there is no news. */
export const beforeWhich = (
  { phrase, from }: { readonly phrase: string; readonly from: Day },
  { order, today }: Writing,
): string => {
  const [, before = '', article = '', feast = ''] = FEAST.exec(oneLine(phrase)) ?? [];
  return before.toLowerCase() === 'before'
    ? `before ${article.toLowerCase()}${feastInWords(feast)}`
    : `before ${dayInWords(from, order, today)}`;
};

const spanInWords = (phrase: string, to: Day, writing: Writing): string | null => {
  const stretch = stretchInWords(phrase, to < writing.today);
  if (stretch !== null) return stretch;
  const [, before = '', article = '', feast = ''] = FEAST.exec(phrase) ?? [];
  if (feast !== '') return `${before.toLowerCase()} ${article.toLowerCase()}${feastInWords(feast)}`;
  const weekend = BEFORE_A_WEEKEND.exec(phrase)?.[1];
  if (weekend !== undefined && to >= writing.today && daysBetween(writing.today, to) < WEEKDAYS_OF_A_WEEK)
    return `${weekend.toLowerCase()} the weekend`;
  if (A_WEEKEND.test(phrase) && to >= writing.today && daysBetween(writing.today, to) < DAYS_OF_A_WEEK)
    return phrase.toLowerCase();
  if (TODAY.test(phrase)) return todayInWords(phrase, to, writing);
  const part = PART.exec(phrase)?.[1]?.toLowerCase() ?? '';
  const isThisYear = to.slice(0, 4) === writing.today.slice(0, 4);
  const week = WEEK_OF_MONTH.exec(phrase)?.[1]?.toLowerCase();
  if (week !== undefined) return isThisYear ? `in the ${week} week of ${monthOf(to)}` : null;
  const either = ONE_WEEK_OR_THE_NEXT.exec(phrase);
  if (either !== null) return eitherWeek(either[1] ?? '', to, writing);
  if (WEEK.test(phrase)) return weekInWords(part, to, writing);
  return MONTH.test(phrase) && isThisYear ? within(part, monthOf(to)) : null;
};

/** A guess of theirs, which no letter holds them to: "in about a week". */
const ROUGHLY = /^(?!within\b).*\b(?:about|around|roughly|maybe|probably)\b/i;

/** "a couple weeks" is within a couple of weeks, "the next two weeks", told later, within two weeks; null for what is no stretch. */
const stretchInWords = (phrase: string, isPast: boolean): string | null => {
  const [, typed = '', count = '', unit = '', loosely = ''] = STRETCH.exec(phrase.toLowerCase()) ?? [];
  // "Next week" is a week, "the next weeks" a stretch.
  if (unit === '' || (count === '' && !typed.startsWith('the '))) return null;
  const many = count
    .replace(/^(?:a )?couple(?: of)? $/, 'a couple of ')
    .replace(/^few $/, 'a few ')
    .replace(/ ?[-–] ?/, ' to ');
  const ahead = isPast ? '' : typed.replace(/^this /, 'the ');
  if (ahead === '' && count !== '' && ROUGHLY.test(phrase)) return `in about ${many}${unit}`;
  if (ahead !== '') return `within ${ahead}${many.replace(/^a /, '')}${unit}${loosely}`;
  return `within ${many === '' ? (/s$/.test(unit) ? 'a few ' : 'a ') : many}${unit}${loosely}`;
};

const feastInWords = (feast: string): string =>
  /^(?:half|holidays|summer|bank)/i.test(feast)
    ? feast.toLowerCase()
    : feast
        .toLowerCase()
        .replace(/^xmas$/, 'christmas')
        .replace(/^new year$/, 'new Year')
        .replace(/^\w/, (letter) => letter.toUpperCase());

/** "tonight", told today or on a later day. */
const todayInWords = (phrase: string, to: Day, { order, today, met }: Writing): string => {
  const isEvening = /tonight|evening/i.test(phrase);
  if (to === today) return isEvening ? 'this evening' : byTodayInWords(phrase);
  if (to === met) return `the same ${isEvening ? 'evening' : 'day'}`;
  const day = dayInWords(to, order, today);
  return isEvening ? `on the evening of ${day}` : `by ${day}`;
};

const byTodayInWords = (phrase: string): string =>
  /\blater today\b/i.test(phrase) ? 'later today' : 'by the end of today';

/** The week their day falls in, as it is called on the day of the letter: "early next week", "in the week of Monday 23 March". */
const weekInWords = (part: string, to: Day, { order, today }: Writing): string => {
  const monday = (day: Day): Day => addDays(day, 1 - weekday(day));
  const known = WEEKS.get(daysBetween(monday(today), monday(to)));
  if (known !== undefined) return within(part, known);
  // The end of a week long past is a day.
  return part === 'end'
    ? `by ${dayInWords(to, order, today)}`
    : `in the week of ${dayInWords(monday(to), order, today)}`;
};

/** "this week or early next week", as long as the first of them is not over. */
const eitherWeek = (part: string, to: Day, writing: Writing): string => {
  const last = weekInWords(part.trim().toLowerCase(), to, writing);
  const isNext = /\bnext week$/.test(last);
  if (isNext) return `this week or ${part === '' ? 'next' : last}`;
  const before = weekInWords('', addDays(to, -7), writing);
  return before === 'next week' ? 'next week or the week after' : last;
};

/** By how many days their Mondays lie apart. */
const WEEKS: ReadonlyMap<number, string> = new Map([
  [-7, 'last week'],
  [0, 'this week'],
  [7, 'next week'],
]);

const IS_NEAR = /^(?:last|this|next) week$/;

/** "early next week", "by the end of March". */
const within = (part: string, whole: string): string => {
  switch (part) {
    case '':
      return IS_NEAR.test(whole) ? whole : `in ${whole}`;
    case 'early':
      return IS_NEAR.test(whole) ? `early ${whole}` : `early in ${whole}`;
    case 'late':
      return IS_NEAR.test(whole) ? `late ${whole}` : `late in ${whole}`;
    case 'mid':
    case 'middle':
      return `by the middle of ${whole}`;
    case 'end':
      return `by the end of ${whole}`;
    case 'beginning':
    case 'start':
      return `at the start of ${whole}`;
    default:
      return `in the ${part} of ${whole}`;
  }
};

/** True where what {@link whenTheyAnswer} says is a day. */
export const isByDay = (when: string): boolean =>
  /^(?:by |(?:today|tonight|this evening) or )?tomorrow$|^by (?:the end of today|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)/.test(
    when,
  );

/** No word will have come … */
const NO_WORD =
  /\b(?:(?:do|did|have|has|wo|does|would)(?:n['’]?t| not)|not?|without) (?:\w{1,12} ){0,4}?(?:hear|heard|hearing|receive|received|contacted|reply|response|answer|word|news|call|ring)\b|\bhear nothing\b|\bnothing from (?:us|me)\b|\bno news\b|\bsilence\b/i;
const TAKEN =
  "(?:it|that|this|which)(?:['’]?s| is| means)|then|means?|assume|(?:take|count|treat|regard|consider) (?:it|that|this)(?: as)?";
const NO_JOB =
  "(?:\\bnot|n['’]?t) (?:been )?(?:successful|selected|chosen|shortlisted|get it|got it|get the job|got the job|this time)|\\b(?:unsuccessful|out of luck|someone else|somebody else)";
/** … and that is a no. */
const IS_A_NO = new RegExp(
  `\\b(?:${TAKEN}) (?:(?:probably|sadly|unfortunately|likely) )?(?:an? )?no\\b(?! (?:date|decision|news|word|answer|reply))|(?:${NO_JOB})\\b`,
  'i',
);
const IS_NONE =
  /(?:\b(?:not|never)|n['’]?t) (?:necessarily |always )?(?:means?|assume|take|treat|regard|worry|panic|an? no)\b/i;
const CHOSEN = '(?:successful|shortlisted|selected|chosen)';
/** "We only contact those who were shortlisted." */
const ONLY_THE_CHOSEN = new RegExp(
  `\\bonly (?:contact|call|ring|email|write to|respond to|reply to) (?:the |those )?(?:\\w+ ){0,4}?${CHOSEN}\\b|\\bonly (?:the |those )?(?:\\w+ ){0,4}?${CHOSEN}\\b[^.!?]{0,30}\\b(?:contacted|hear|called|notified|informed)\\b`,
  'i',
);

/** True where they say that no word by then is a no: "if you dont hear by friday its a no". */
export const saysSilenceIsNo = (said: string): boolean =>
  sentencesIn(said).some(
    (sentence) =>
      ONLY_THE_CHOSEN.test(sentence) ||
      (NO_WORD.test(sentence) && IS_A_NO.test(sentence) && !IS_NONE.test(sentence)),
  );

const A_DECISION =
  /\b(?:deci(?:d\w*|sions?)|offers?|choos\w*|choice|chosen|outcome|results?|verdict|conclu\w+|minds?|finali[sz]e\w*|yes or (?:a )?no)\b/i;
/** "She'll speak to the hiring manager and come back to me": others decide. */
const ASKS_OTHERS =
  /\b(?:speak|talk|check|discuss|share|chase|(?:pass|send|forward|put|feed|run|take)(?:ing)?)\b[^.!?]{0,40}?\b(?:to|with|past|by) (?:the|her|his|their|my|our) (?:\w+ ){0,2}?(?:managers?|client|team|boss|owners?|head|partners?|director|gm|department|panel|office)\b/i;
const NEWS =
  /\b(?:updates?|next steps?|feedback|details?|(?:some|more|any) (?:info|information|news|idea)|know more|keep you posted|(?:next|second|2nd|third|3rd|final) (?:stage|round|interview)s?|short-?list\w*|schedul\w+|(?:expect|have|hear) something)\b/i;

/** True where they promise news and no decision: "I should have an update by Friday". */
export const saysNewsAlone = (said: string): boolean =>
  (NEWS.test(said) || ASKS_OTHERS.test(said)) && !A_DECISION.test(said) && !saysEitherWay(said);

/** True where they promise word whatever comes: "we will ring either way". */
export const saysEitherWay = (said: string): boolean =>
  /\b(?:either way|one way or (?:the other|another)|whatever the (?:outcome|decision|result)|regardless)\b/i.test(
    oneLine(said),
  );

const A_CALL =
  '(?:(?:ring|call|phone|telephone)\\b(?! (?:for|off|it|up|in(?! (?:the|a|\\d))|you in|the|your|their|references|referees|candidates|people|others|everyone else)\\b)|give (?:you|u|me|everyone) a (?:quick )?(?:ring|call|bell|buzz|phone call)\\b)';
const THEY_RING = new RegExp(
  `(?:\\b(\\w+)(?= |['’]))?(?:['’](?:ll|d)| ?\\b(?:will|shall|would|(?:am |are |is |['’]s |['’]re |['’]m )?(?:going|hoping|aiming|planning) to))(?: \\w+ly| also| then| try to| aim to)? ${A_CALL}`,
  'i',
);
/** Asked first: what is behind it is long, and most speak of no call. */
const MAY_RING = /\b(?:ring|call|phone|telephone|bell|buzz)\b/i;
const A_CALL_COMES =
  /\b(?:get|have|receive|expect) (?:an?|our|my) (?:phone )?call\b(?= (?:from (?:me|us)|by|on|tomorrow|next|this|later)\b)/i;
const THEY_MEAN_TO =
  "(?:['’](?:ll|d|s going to|re going to|m going to)|\\b(?:will|would|shall|gonna|(?:is |are |am )?going to|wants? to|needs? to|hopes? to|plans? to|ha(?:s|ve) to)\\b)";
/** "He will speak to the owner and ring me", "will ask head office then ring me": who rings is who does the one before. */
const DEED_AND_CALL = new RegExp(
  `(?<!\\b(?:you|u)(?:['’]ll| will| would)? ?)${THEY_MEAN_TO}(?! (?:you|u|be)\\b)(?:(?!\\b(?:please|pls|you|u)\\b)[^.!?;]){1,80}?(?:,| (?:and|or|then|&))(?: then)? (?=(?:ring|call|phone|give) (?:me|us|back)\\b)`,
  'i',
);
/** The same told as it goes on: "is passing it to the owner and ringing me". */
const DOING_AND_CALLING =
  /(?:['’](?:s|re|m)|\b(?:is|are|am)) \w+ing\b[^.!?;]{0,80}? (?:and|then|&)(?: then)? (?=(?:ringing|calling|phoning|giving) (?:me|us)\b)/i;

/** A note with what they do before they call left out, so that the call is theirs: "Chloe will ring me". */
export const withoutTheirDeeds = (text: string): string =>
  /\b(?:ring|call|phone|giv)/i.test(text)
    ? oneLine(text.replace(DEED_AND_CALL, ' will ').replace(DOING_AND_CALLING, ' are '))
    : text;

/** "She's passing my details to the head and he'll ring me": it is the head who rings. */
const ANOTHER_RINGS =
  /\b(?:to|with) (?:the|her|his|their|our) [a-z ]{2,30}?(?:,|,? and|,? who)(?: s?he| they)?(?:['’]?ll| will) (?:then )?(?:ring|call|phone)\b/i;
/** A call for some, and not for all. */
const FOR_SOME = /\b(?:if|successful|unless|shortlisted|only|will you)\b/i;

/**
 * The call they promise, as one of those named `to` hears of it: "your call", or "the call" of somebody else; empty where
 * they promise none.
 */
export const callPromised = (said: string, to: readonly string[] = []): string => {
  for (const sentence of sentencesIn(said)) {
    if (!MAY_RING.test(sentence) || FOR_SOME.test(sentence)) continue;
    const ring = THEY_RING.exec(withoutTheirDeeds(sentence));
    const who = (ring?.[1] ?? '').toLowerCase();
    if (ring !== null && who !== 'you')
      return (!ANOTHER_RINGS.test(sentence) && /^(?:i|we|they|s?he|and|but|)$/.test(who)) || to.includes(who)
        ? 'your call'
        : 'the call';
    if (A_CALL_COMES.test(sentence)) return 'your call';
  }
  return '';
};

/** What makes of a day the last of several, or the end of a stretch. */
const UP_TO_IT =
  /\b(?:by|before|until|till?|latest|or|and|between|from|within|most|end|w\/c|week|commencing|beginning|of)\b|[-–/&]/i;

const EITHER_DAY =
  /^(?:on |either )*((?:mon|tues|wednes|thurs|fri|satur|sun)day) or ((?:mon|tues|wednes|thurs|fri|satur|sun)day)$/i;

/** "on Thursday or Friday", and "last Thursday or Friday" in the week after; null for what is no such choice, or lies further off. */
const eitherDay = ({ phrase, to }: Span, today: Day): string | null => {
  const [, first = '', second = ''] = EITHER_DAY.exec(weekdaysInFull(oneLine(phrase))) ?? [];
  if (second === '') return null;
  const ahead = daysBetween(today, to);
  const days = `${upper(first.toLowerCase())} or ${upper(second.toLowerCase())}`;
  const isThisWeek = ahead < 0 && weekday(to) < weekday(today) && ahead > -DAYS_OF_A_WEEK;
  if ((ahead > 1 && ahead < DAYS_OF_A_WEEK) || isThisWeek) return `on ${days}`;
  return ahead < 0 && ahead > 2 - DAYS_OF_A_WEEK ? `last ${days}` : null;
};

const BACK_ON_A_DAY =
  /(?<!\bend of )\b(?:til|till|until|back(?: in)?(?: on)?|in on|meet(?:s|ing)?(?: on)?) (?:(?:this|next) )?(?:(?:mon|tues?|wed(?:nes|s)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?|tomorrow|the \d{1,2}(?:st|nd|rd|th)|\d{1,2}(?:st|nd|rd|th)?(?: of)? [A-Z][a-z]{2,8})\b/i;

/** "Boss is off til thurs, will ring u then": the call is on that day, and not by it. */
export const phraseOfCall = (phrase: string, said: string): string =>
  /^then$/i.test(phrase) && BACK_ON_A_DAY.test(oneLine(said)) ? 'that day' : phrase;

/** When such a call comes: "tomorrow", "on Friday 27 March" where they named that day for it, else as {@link whenTheyAnswer} says it. */
export const whenTheyRing = (span: Span, writing: Writing): string => {
  const { phrase, to } = span;
  const either = eitherDay(span, writing.today);
  if (either !== null) return either;
  if (/^(?:on )?that (?:day|morning|afternoon|evening)$/i.test(phrase))
    return `on ${dayInWords(to, writing.order, writing.today)}`;
  if (!NAMES_A_DAY.test(phrase) || UP_TO_IT.test(phrase)) return whenTheyAnswer(span, writing);
  if (to === writing.today) return 'today';
  if (to === addDays(writing.today, 1)) return 'tomorrow';
  return `on ${dayInWords(to, writing.order, writing.today)}`;
};

/** "The board meets on 8 April and I'll call you afterwards": the day is not that of the call. */
const AFTERWARDS =
  /\b(?:ring|call|phone|telephone)\b(?: (?:you|me|us))?(?: \w+)? (?:afterwards?|after (?:that|it|this))\b|\b(?:afterwards?|after (?:that|it)),? (?:i|we|they|s?he)(?:['’]ll| will) (?:ring|call|phone|telephone)\b/i;

/** When a call comes that follows on what they named the day for: "after Wednesday 8 April". */
export const afterwards = (when: string, said: string): string =>
  AFTERWARDS.test(said) ? when.replace(/^on (?=\S)/, 'after ') : when;

const WHEN =
  /\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|tomorrow|tonight|this (?:week|month|afternoon|evening)|next (?:week|month)|week|w\/c|fortnight|easter|january|february|april|june|july|august|september|october|november|december)\b/i;
const THEY_ACT =
  /\b(?:we|i|they|s?he|hr)(?:['’]ll|['’]re| will| should| hope| aim| are| can| won['’]t| cannot| can['’]t|(?:['’]d| would) (?:let|call|ring|phone|e-?mail|text|write|be in touch|get|hear|know|decide|contact))\b|\bhopefully\b/i;

/** Of a day that is behind them: "thanks for coming in on Tuesday". */
const LOOKS_BACK =
  /\b(?:thanks?|thank you|(?:great|good|nice|lovely|a pleasure) (?:to|meeting|speaking|talking)|enjoyed|last)\b/i;

/** True where they speak of a time to come: "I'm on leave next week, so will pick this up when I'm back". */
export const namesATime = (said: string): boolean =>
  sentencesIn(said).some((sentence) => WHEN.test(sentence) && !LOOKS_BACK.test(sentence));

const A_TIME_TO_COME =
  /\b(?:next|this|another|few|couple of|two|three|2|3)(?: (?:more|or two|or three))? (?:days?|weeks?|months?)\b|\bweek or (?:two|so)\b|\b(?:until|till|before|after|by|around|end of|late|early|mid)[ -](?:the )?(?:(?:end|middle|start) of )?(?:(?:mon|tues|wednes|thurs|fri)day|easter|christmas|new year|holidays|half[- ]term|next|this|month|week|quarter|term|year|january|february|march|april|may|june|july|august|september|october|november|december)\b/i;
const OF_ITS_END =
  /\b(?:(?:might|may|will(?: not)?|won['’]t|could|['’]ll|probably|likely|going to) (?:well |probably |likely )?(?:be|take)(?! \w+ing)|takes?|decid\w+|decision|answer|know|news|hear|back to|in touch|update)\b/i;

/** True where they have said roughly how long it takes, be it no day: "it might be next week before I can let you know". */
export const saysRoughlyWhen = (said: string): boolean =>
  sentencesIn(said).some(
    (sentence) => A_TIME_TO_COME.test(sentence) && OF_ITS_END.test(sentence) && !LOOKS_BACK.test(sentence),
  );

const CANNOT_SAY =
  /\b(?:(?:can(?:['’]?t|not|\snot)|couldn['’]?t|could not) (?:really |yet |quite |even )?(?:say|tell|promise|give)|hard to (?:say|tell)|(?:don['’]?t|do not|not) (?:yet |really )?know|no idea|not sure|too (?:early|soon) to (?:say|tell))\b[^.!?]{0,30}?\b(?:when|how (?:long|soon)|yet|dates?|time ?(?:line|scale|frame)s?)\b|(?:\bno|\bnot have an?y?|n['’]t have an?y?) (?:\w+ )?(?:day|date|time ?(?:line|scale|frame))s? (?:for you )?(?:yet|so far|at)\b/i;

/** True where they have said that they do not know when: "it is too early to say when". */
export const cannotSayWhen = (said: string): boolean => sentencesIn(said).some((one) => CANNOT_SAY.test(one));

/** The sentence in which they say when things go on, be it in words no day is read from: "we'll be inviting people early next week"; empty where none does. */
export const timeSaid = (said: string): string =>
  sentencesIn(said).find(
    (sentence) => WHEN.test(sentence) && THEY_ACT.test(sentence) && !LOOKS_BACK.test(sentence),
  ) ?? '';

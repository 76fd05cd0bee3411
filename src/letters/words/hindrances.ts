/** What keeps somebody from something, typed in brief, and the same said in full: "unwell", "kid sick", "train cancelled", "funeral". */
import { withArticle } from './articles.ts';

/** How somebody is, or where; nothing follows but when and what with. */
const STATE =
  '(?:not (?:well|feeling well|feeling great)|unwell|poorly|sick|ill|injured|isolating|double[- ]booked|stuck|snowed in|locked out|running late|delayed|away|abroad|working(?! from)|travell?ing(?! for (?!work\\b))|at work|on (?:shift|call|duty|nights|holiday|leave|annual leave|a course)|in (?:hospital|bed|court))(?=$| (?:with|at|in|on|for|from|until|till|again|today|tomorrow|this|that|all|and|next)\\b)';
const OWN_STATE = new RegExp(`^${STATE}`, 'i');

/** People and things that are somebody's without saying so. */
const MINE =
  '(?:my )?((?:boss|kids?|child|children|son|daughter|baby|mum|mom|dad|mother|father|wife|husband|partner|car|van|bike|laptop|train|bus|flight|childminder|babysitter|nanny)(?= ))';
const STATE_OF_MINE = new RegExp(`^${MINE} (${STATE}.*)$`, 'i');
const DONE_TO_MINE = new RegExp(
  `^(?:${MINE}|(?:my )?(shift)) ((?:cancell?ed|delayed|diverted|stolen|moved|changed|closed)(?=$| (?:today|this|that|to|by|at|and)\\b).*)$`,
  'i',
);
const MINE_TOLD = new RegExp(`^${MINE} (.*)$`, 'i');
/** "Kids' school is closed", "partner's job moved" */
const OF_MINE =
  /^(?=(?:boss|kids?|child|children|son|daughter|baby|mum|mom|dad|mother|father|wife|husband|partner|nanny)(?:['’]s|s['’]) \S)/i;
/** Who calls something off, where a train is called off itself. */
const CALLED_OFF_BY = /^(?:my )?((?:childminder|babysitter|nanny|sitter) cancell?ed\b.*)$/i;

/** Deeds of one's own that need their doer. */
const DEED = /^(?:overslept|forgot|misread|mixed up)\b/i;

/** "Called in to work" is not said of who called. */
const CALLED_IN = /^(?:I )?called in(?= ?to work\b)/i;

/** What happens once, and so has an article; when it is, or what with, may follow. */
const OCCASION =
  /^(?!(?:the|an?|my|our|his|her|their|some|another|other|no|this|that|two|three|\d+)\b)((?:[\w-]+(?:['’]s)? ){0,2}(?:appointment|funeral|wedding|exam|emergency|migraine|clash|conflict|commitment|strike|power cut|accident|breakdown|check-?up|operation|stomach bug|cold|fever|court date|hearing|shift|flat tyre|flat tire|puncture|blood test|sick (?:kid|child|baby)))(?=$| (?:with|at|in|on|that|this|today|tomorrow)\b)(.*)$/i;

/** "Grandma's funeral" is that of one's own; a doctor's appointment is not. */
const OF_ONES_OWN =
  /^(?!(?:doctor|dentist|optician|vet|midwife|solicitor|driver|teacher)s?['’])[a-z]+['’]s? /;
const OF_SOMEBODY = /^\S+['’]s /;

/** A person one goes to by appointment. */
const SEEN = /^(?:the )?(doctor|dentist|optician|vet)(?:['’]?s)?$/i;

/** What one is without, and not what there is none of at theirs: "no childcare", "no cover at work". */
const WITHOUT =
  /^(no (?:childcare|child care|babysitter|sitter|childminder|car|transport|lift|ride|cover|internet|wifi|wi-fi|power|laptop|signal|heating|one to (?:mind|look after|cover)\b.*)(?: \S+){0,3})$/i;

/** "Holiday booked", "flights already booked" */
const ALREADY_BOOKED =
  /^(?:(?:a|my|our) )?((?:[a-z-]+ ){0,2}?(?:holiday|vacation|trip|flights?|leave|break|course|weekend away|city break|cruise|tickets|train|surgery|scan|op|operation)) (?:already )?booked(?= (?:for|that|in|on|with|from|until)\b|$)/i;

/** In full, or as it was: "I am unwell", "my kid is sick", "my train was cancelled", "a funeral". `isTold`: it has a verb. */
export const inFull = (typed: string, isTold: boolean): string => {
  // "Booked" alone would be somebody's deed.
  if (OWN_STATE.test(typed) && (!isTold || /^double/i.test(typed))) return `I am ${typed}`;
  if (DEED.test(typed)) return `I ${typed}`;
  if (CALLED_IN.test(typed)) return typed.replace(CALLED_IN, 'I was called in');
  if (/^(?:an? |it )?clash(?:es|ed|ing)? with\b/i.test(typed))
    return typed.replace(/^(?:an? |it )?\S+/i, 'it clashes');
  const [, who = '', state = ''] = STATE_OF_MINE.exec(typed) ?? [];
  if (who !== '')
    return `my ${who} ${/s$|children/i.test(who) && !/^boss/i.test(who) ? 'are' : 'is'} ${state}`;
  const sitter = CALLED_OFF_BY.exec(typed)?.[1];
  if (sitter !== undefined) return `my ${sitter}`;
  const [, what = '', shift = '', done = ''] = DONE_TO_MINE.exec(typed) ?? [];
  if (done !== '') return `my ${what || shift} was ${done}`;
  if (WITHOUT.test(typed)) return `I have ${typed.replace(/^no/i, 'no')}`;
  const booked = ALREADY_BOOKED.exec(typed);
  if (booked !== null) {
    const [found, thing = ''] = booked;
    const isOne = !/(?:s|leave)$/i.test(thing);
    return `I have ${isOne ? withArticle(thing.toLowerCase()) : thing.toLowerCase()} booked${typed.slice(found.length)}`;
  }
  if (isTold) return typed.replace(MINE_TOLD, 'my $1 $2').replace(OF_MINE, 'my ');
  const seen = SEEN.exec(typed)?.[1];
  if (seen !== undefined) return `a ${seen}’s appointment`;
  return typed.replace(OCCASION, (occasion) => {
    if (OF_ONES_OWN.test(occasion)) return `my ${occasion}`;
    return /^[A-Z]/.test(occasion) && OF_SOMEBODY.test(occasion) ? occasion : withArticle(occasion);
  });
};

const CALLED_FOR = /^(?:jury|military) (?:duty|service)$/i;
const TO_BE_AT =
  /^(?:(?:an?|the|my|our)|\S+['’]s) (?:.* )?(?:funeral|wedding|graduation|christening|memorial|ceremony)(?= |$)/i;
const OF_THAT_DAY =
  /^(?:an?|my) (?:.* )?(?:appointment|exam|hearing|court date|shift|check-?up|blood test|driving test|scan|operation|work meeting|meeting|class|viva|audit)(?= |$)/i;
const EMERGENCY = /^an? (?:.* )?emergency$/i;
const SAYS_WHEN = /\b(?:that|this|on|at|today|tomorrow|in the|all|with)\b/i;

/** What one has to do or to be at then, as a sentence: "I have been called for jury duty", "I have an exam that day"; empty for any other thing. */
export const keptFrom = (thing: string, isPast: boolean): string => {
  const have = isPast ? 'I had' : 'I have';
  const asOfThen = (words: string): string => (SAYS_WHEN.test(words) ? words : `${words} that day`);
  if (CALLED_FOR.test(thing)) return `${isPast ? 'I was' : 'I have been'} called for ${thing}`;
  if (/^work$/i.test(thing)) return `${have} to work that day`;
  if (EMERGENCY.test(thing)) return `${have} ${thing}`;
  if (TO_BE_AT.test(thing)) return `${have} to be at ${asOfThen(thing)}`;
  return OF_THAT_DAY.test(thing) ? `${have} ${asOfThen(thing)}` : '';
};

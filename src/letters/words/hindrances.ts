/** What keeps somebody from something, typed in brief, and the same said in full: "unwell", "kid sick", "train cancelled", "funeral". */
import { lower } from '../../domain/wording.ts';
import { withArticle } from './articles.ts';

/** How somebody is, or where; nothing follows but when and what with. */
const STATE =
  '(?:not (?:well|feeling well|feeling great)|unwell|poorly|sick|ill|injured|isolating|double[- ]booked|stuck|snowed in|locked out|running late|delayed|away|abroad|working(?! from)|travell?ing(?! for (?!work\\b))|at work|on (?:shift|call|duty|nights|holiday|leave|annual leave|a course)|in (?:hospital|bed|court)|off (?:school|sick|ill))(?=$| (?:with|at|in|on|for|from|until|till|again|today|tomorrow|this|that|all|and|next)\\b)';
const OWN_STATE = new RegExp(`^${STATE}`, 'i');

/** People and things that are somebody's without saying so. */
const MINE =
  '(?:my )?((?:boss|kids?|child|children|son|daughter|baby|mum|mom|dad|mother|father|wife|husband|partner|brother|sister|nan|gran|grandma|grandmother|grandad|granddad|grandpa|grandfather|uncle|aunt|cousin|dog|cat|car|van|bike|laptop|train|bus|flight|internet|wi-?fi|broadband|boiler|childminder|babysitter|nanny)(?= (?!there\\b|at (?:the|your)\\b)))';
const STATE_OF_MINE = new RegExp(`^${MINE} (${STATE}.*)$`, 'i');
const DONE_TO_MINE = new RegExp(
  `^(?:${MINE}|(?:my )?((?:(?!(?:the|an?|my|our|your|his|her|their|another|this|that)\\b)[a-z]+(?:['’]s)? )?(?:shift|appointment|meeting|exam))) ((?:cancell?ed|delayed|diverted|stolen|moved|changed|closed)(?=$| (?:today|this|that|to|by|at|and)\\b).*)$`,
  'i',
);
/** "Work meeting came up": what happened is one of many, and wants its article. */
const EVENT_TOLD =
  /^(?!(?:the|an?|my|our|his|her|their|some|another|other|no|this|that|these|those)\b)(?:[\w-]+ ){0,2}(?:meeting|appointment|shift|swap|deadline|emergency|crisis|conflict|clash|commitment|delivery|inspection|audit|leak)(?= (?:(?:has |had |was |got |just |suddenly )*(?:c[ao]me|popped|fell|fallen|moved|changed|called|booked|scheduled|put|brought)\b|ran|overran|clashes|means|needs|starts))/i;
const MINE_TOLD = new RegExp(`^${MINE} (.*)$`, 'i');
/** "Kids' school is closed", "partner's job moved" */
const OF_MINE =
  /^(?=(?:boss|kids?|child|children|son|daughter|baby|mum|mom|dad|mother|father|wife|husband|partner|nanny)(?:['’]s|s['’]) \S)/i;
/** Who calls something off, where a train is called off itself. */
const CALLED_OFF_BY = /^(?:my )?((?:childminder|babysitter|nanny|sitter) cancell?ed\b.*)$/i;

/** "Manager won't let me go": one's own, where they say when one works; of another "manager" nobody knows whose it is. */
const MY_MANAGER =
  /^(?=(?:line )?manager (?:(?:wo|ca|would|could)n['’]t (?:let|give|spare|approve)|(?:will not|cannot) (?:let|give|spare|approve)|(?:needs|wants|(?:has )?asked|(?:has )?called|(?:has )?put) me\b|(?:has )?(?:moved|changed|cancelled|refused) my\b))/i;
/** "Something urgent at work" */
const SOMETHING = /^(something(?: (?:urgent|important|unexpected))?) ((?:at|with) (?:work|home|my job))$/i;

/** Deeds of one's own that need their doer. */
const DEED = /^(?:overslept|forgot|misread|mixed up)\b/i;

/** "Called in to work" is not said of who called. */
const CALLED_IN = /^(?:I )?called in(?= ?to work\b)/i;

/** What happens once, and so has an article; when it is, or what with, may follow. */
const OCCASION =
  /^(?!(?:the|an?|my|our|his|her|their|some|another|other|no|this|that|two|three|\d+)\b)((?:[\w-]+(?:['’]s)? ){0,2}(?:appointment|funeral|wedding|exam|emergency|migraine|clash|conflict|commitment|strike|power cut|accident|breakdown|check-?up|operation|stomach bug|cold|fever|court date|hearing|shift|flat tyre|flat tire|puncture|blood test|meeting|deadline|inspection|delivery|engagement|work trip|business trip|training day|inset day|parents['’]? evening|(?:broken|sprained|twisted) (?:ankle|arm|leg|wrist|foot|toe|finger)|house move))(?=$| (?:with|at|in|on|for|that|this|today|tomorrow)\b)(.*)$/i;

/** "Grandma's funeral" is that of one's own; a doctor's appointment is not. */
const OF_ONES_OWN =
  /^(?!(?:doctor|dentist|optician|vet|midwife|solicitor|driver|teacher)s?['’])[a-z]+['’]s? /;
const OF_SOMEBODY = /^\S+['’]s /;

/** A person one goes to by appointment. */
const SEEN = /^(?:the )?(doctor|dentist|optician|vet)(?:['’]?s)?$/i;

/** "Hospital appt" */
const APPOINTMENT_IN_BRIEF = /\bappt\b\.?/i;

/** "Doctors appointment" */
const PLURAL_SEEN = /\b(doctor|dentist|optician|vet|physio|midwife)s(?= appointment\b)/i;

/** What is told by one word or two, and the sentence it stands for. */
const BY_A_WORD: readonly (readonly [RegExp, string])[] = [
  [/^(?:the |my )?school run$/i, 'I have to do the school run'],
  [
    /^(?:an? )?(?:family )?bereavement(?: in (?:the|my|our) family)?$/i,
    'there has been a bereavement in my family',
  ],
  [
    /^(?:got |caught |have )?(covid(?:[- ]19)?|(?:the )?flu|norovirus|tonsillitis|shingles|food poisoning)$/i,
    'I have $1',
  ],
];

/** "Rota changed": what is one's own, and is another now. */
const CHANGED_MINE =
  /^(?:my )?((?:work |shift )?(?:rota|shifts?|schedule|plans|circumstances|situation|timetable|childcare|hours)) (?:(?:has|have|got|was|were) )?(?:been )?(?=(?:changed|moved)(?=$| (?:at|to|this|since|again|suddenly)\b))/i;

/** "A meeting I can't move", "family commitments I have to keep": a thing, and what one has to do with it. */
const TIED_TO =
  /^(?:(?:an?|another|some|two|several) (?:[\w'’-]+ ){1,4}?|(?:[\w-]+ ){0,2}(?:commitments|appointments|meetings|deadlines|exams|shifts|plans|bookings) )(?:that |which )?I (?:can(?:['’]?t|not| not)|could(?:n['’]t| not)|must|have to|need to|promised to|(?:am|['’]m) not able to) [a-z]+(?: (?:out of|out|of|to|off|for|up))?$/i;

/** What one is without, and not what there is none of at theirs: "no childcare", "no cover at work". */
const WITHOUT =
  /^(no (?:childcare|child care|babysitter|sitter|childminder|car|transport|lift|ride|cover|internet|wifi|wi-fi|power|laptop|signal|heating|one to (?:mind|look after|cover)\b.*)(?: \S+){0,3})$/i;

/** "Holiday booked", "flights already booked" */
const ALREADY_BOOKED =
  /^(?:(?:a|my|our) )?((?:[a-z-]+ ){0,2}?(?:holiday|vacation|trip|flights?|leave|break|course|weekend away|city break|cruise|tickets|train|surgery|scan|op|operation)) (?:already )?booked(?= (?:for|that|in|on|with|from|until)\b|$)/i;

/** In full, or as it was: "I am unwell", "my kid is sick", "my train was cancelled", "a funeral". `isTold`: it has a verb. */
export const inFull = (written: string, isTold: boolean): string => {
  const typed = written.replace(APPOINTMENT_IN_BRIEF, 'appointment').replace(PLURAL_SEEN, '$1’s');
  const told = BY_A_WORD.find(([word]) => word.test(typed));
  if (told !== undefined) return typed.replace(told[0], told[1]);
  if (TIED_TO.test(typed)) return `I have ${lower(typed)}`;
  const [changed = '', whose = ''] = CHANGED_MINE.exec(typed) ?? [];
  if (changed !== '')
    return `my ${lower(whose)} ${/s$/i.test(whose) ? 'have' : 'has'} ${typed.slice(changed.length)}`;
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
  if (SOMETHING.test(typed)) return typed.replace(SOMETHING, '$1 has come up $2');
  if (/^(?:bad |severe |terrible )?(?:back|chest|tooth|stomach) (?:pain|ache)$/i.test(typed))
    return `I have ${typed}`;
  if (EVENT_TOLD.test(typed)) return withArticle(typed);
  if (isTold) return typed.replace(MINE_TOLD, 'my $1 $2').replace(OF_MINE, 'my ').replace(MY_MANAGER, 'my ');
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
  /^(?:an?|my) (?:.* )?(?:appointment|exam|hearing|court date|shift|check-?up|blood test|driving test|scan|operation|work meeting|meeting|class|viva|audit|inspection|delivery|deadline|trip|training day|inset day|parents['’]? evening)(?= |$)/i;
/** What one has, whatever the day. */
const OF_ONES_DAYS =
  /^an? (?:.* )?(?:emergency|stomach bug|cold|fever|migraine|commitment|engagement|(?:broken|sprained|twisted) \w+)$/i;
const SAYS_WHEN = /\b(?:that|this|on|at|today|tomorrow|in the|all|with)\b/i;

/** What one has to do or to be at then, as a sentence: "I have been called for jury duty", "I have an exam that day"; empty for any other thing. */
export const keptFrom = (thing: string, isPast: boolean): string => {
  const have = isPast ? 'I had' : 'I have';
  const asOfThen = (words: string): string => (SAYS_WHEN.test(words) ? words : `${words} that day`);
  if (CALLED_FOR.test(thing)) return `${isPast ? 'I was' : 'I have been'} called for ${thing}`;
  if (/^work$/i.test(thing)) return `${have} to work that day`;
  if (OF_ONES_DAYS.test(thing)) return `${have} ${thing}`;
  if (TO_BE_AT.test(thing)) return `${have} to be at ${asOfThen(thing)}`;
  return OF_THAT_DAY.test(thing) ? `${have} ${asOfThen(thing)}` : '';
};

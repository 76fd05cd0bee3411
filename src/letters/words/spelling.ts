/** Notes as thumbs type them, spelled out: "why im leaving", "how u handle it", "w/ the kids", "1 sept", "latte art lol". */
import { upper } from '../../domain/wording.ts';

const pairs = (lines: string): ReadonlyMap<string, string> =>
  new Map(lines.split(',').map((pair) => pair.trim().split(' = ') as [string, string]));

/** What stands for one thing only. */
const IN_FULL = pairs(`
im = I’m,ive = I’ve,dont = don’t,doesnt = doesn’t,didnt = didn’t,cant = can’t,couldnt = couldn’t,wont = won’t,
wouldnt = wouldn’t,shouldnt = shouldn’t,mustnt = mustn’t,isnt = isn’t,arent = aren’t,wasnt = wasn’t,werent = weren’t,
hasnt = hasn’t,havent = haven’t,hadnt = hadn’t,youre = you’re,youve = you’ve,youll = you’ll,youd = you’d,theyre = they’re,
theyve = they’ve,theyll = they’ll,theyd = they’d,weve = we’ve,thats = that’s,thatll = that’ll,wheres = where’s,
hows = how’s,whos = who’s,theres = there’s,heres = here’s,hes = he’s,shes = she’s,itll = it’ll,itd = it’d,
u = you,w/ = with,w/o = without,w/out = without,b/c = because,bc = because,cos = because,coz = because,cuz = because,
bcos = because,becos = because,becuz = because,gonna = going to,wanna = want to,gotta = have to,kinda = rather,
abt = about,thru = through,tho = though,b4 = before,ppl = people,alot = a lot,gr8 = great,pls = please,plz = please,
thx = thanks,thanx = thanks,mgmt = management,mgr = manager,dept = department,govt = government,defo = definitely,
tomoz = tomorrow,tomo = tomorrow,tmrw = tomorrow,tmr = tomorrow,tmw = tomorrow,tommorow = tomorrow,tomorow = tomorrow,
tommorrow = tomorrow,tonite = tonight,2nite = tonight,2day = today,2moro = tomorrow,2morrow = tomorrow,
yrs = years,mths = months,mth = month,wks = weeks,wk = week,wkend = weekend,hrs = hours,mins = minutes,
tues = Tuesday,tue = Tuesday,weds = Wednesday,thurs = Thursday,thur = Thursday,fri = Friday,sept = September,
accomodation = accommodation,definately = definitely,seperate = separate,recieve = receive,accessability = accessibility,
calender = calendar,experiance = experience,managment = management,enviroment = environment,buisness = business,
maintainance = maintenance,liason = liaison,occured = occurred,untill = until,teh = the,adress = address,
begining = beginning,succesful = successful,sucessful = successful,responsability = responsibility,
availablity = availability,availabilty = availability,intrested = interested,knowlege = knowledge,oppurtunity = opportunity,
xmas = Christmas,wich = which,wierd = weird,acheive = achieve,beleive = believe,recomend = recommend,greatful = grateful`);

/** Short for a day or a month, and a word or a name besides: so only beside what tells. */
const OF_THE_CALENDAR = pairs(
  `mon = Monday,wed = Wednesday,thu = Thursday,sat = Saturday,sun = Sunday,jan = January,feb = February,mar = March,
  apr = April,jun = June,jul = July,aug = August,sep = September,oct = October,nov = November,dec = December`,
);
const A_DAY_OR_MONTH =
  /day$|^September$|^(?:mon|wed|thu|sat|sun|jan|feb|mar|apr|ju[nl]|aug|sep|oct|nov|dec)$/;
const BEFORE_A_DATE =
  /(?:\b(?:on|by|in|from|until|till|since|before|after|next|last|this|every|each|early|mid|late|end of|start of|beginning of|to|or|and|of)|\b\d{1,2}(?:st|nd|rd|th)?)[ -]$/i;
const AFTER_A_DATE =
  /^\.? (?:\d|morning|afternoon|evening|night|lunch|noon|am\b|pm\b)|^(?: (?:or|and|to)|,|-|\/|–) ?(?:mon|tue|wed|thu|fri|sat|sun)/i;

/** "Paul and Jan", "talk to Jan" */
const BESIDE_A_NAME =
  /(?:\b(?!(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]*\b)[A-Z][a-z]+ (?:and|or)|\b(?:talk|speak|chat|report|write)(?:ing|s)? to) $/;

/** A word that may be another, and what beside it tells which; the text before it ends, and the text behind it begins so. */
interface ByNeighbours {
  readonly means: string;
  readonly before?: RegExp;
  readonly after?: RegExp;
}
const VERB_OF_WILL =
  /^ (?:also |probably |then |never |gladly |happily |still |only |just )?(?:be|have|do|need|start|finish|bring|send|take|get|go|come|see|know|let|ring|call|give|make|try|work|stay|pick|book|hand|wait|check|ask|look|move|want|answer|write|email|meet|drive|travel)\b/i;
const VERB_OF_WOULD =
  /^ (?:also |really |still |never |probably |gladly |happily |rather )*(?:like|love|rather|prefer|be|have|say|need|want|consider|expect|hope|ask|been|go|take|do|appreciate|welcome|start|move|come|suggest|enjoy|accept)\b/i;
const A_YEAR =
  /\b(?:last|this|next|per|an?|one|each|every|first|second|third|final|half|same|school|tax|gap|the|\d+)[ -]?$/i;
const BEHIND_IT_IS =
  /^ (?:(?:an?|the|not|been|too|so|very|really|quite|going|hard|important|all|about|just|only|still|always|never|because|that|what|why|how|where|got|fine|good|great|ok|okay|better|easy|my|your|our|difficult|close|far|tough|nice|like|more|less|no|on|in|at|for|to|changed)\b(?! own\b))/i;
const ASKED = /\b(?:how|what|why|where|whether|when|because|that|think|if|hope) $/i;
const DOING = /^ (?:[a-z]+(?:ing|ed)|run|done|made|built|used|set|paid|split|grown)\b/i;
const YOU_ARE =
  /^ (?:an?|the|not|so|very|really|doing|going|looking|trying|welcome|using|planning to|hiring|interested|right|after)\b/i;
const PERSON = /\b(?:you|u|we|they|how|what|where|when|who|there|why|which|people|things|hours|shifts) $/i;

const BY_NEIGHBOURS: ReadonlyMap<string, readonly ByNeighbours[]> = new Map([
  ['whats', [{ means: 'what’s', after: /^(?! ?app\b)/i }]],
  [
    'id',
    [
      {
        means: 'I’d',
        before: /(?:^|[^\w] ?|\b(?!(?:photo|an|my|the|your|user|with|of|or|staff|bring) )\w+ )$/i,
        after: VERB_OF_WOULD,
      },
    ],
  ],
  [
    'ill',
    [
      {
        means: 'I’ll',
        before:
          /(?<!\b(?:is|was|am|are|be|been|fell|fall|off|feel|taken|mentally|seriously|very|so|the|too|m|s|re) )$/i,
        after: VERB_OF_WILL,
      },
    ],
  ],
  [
    'its',
    [
      { means: 'it’s', after: BEHIND_IT_IS },
      { means: 'it’s', before: ASKED, after: DOING },
    ],
  ],
  [
    'r',
    [
      { means: 'are', before: PERSON },
      { means: 'are', after: /^ (?:u|you|we|they|there)\b/i },
    ],
  ],
  ['ur', [{ means: 'you’re', after: YOU_ARE }, { means: 'your' }]],
  [
    'your',
    [
      {
        means: 'you’re',
        before: ASKED,
        after: /^ (?:doing|going to|looking for|trying to|working on|planning to|interested)\b/i,
      },
    ],
  ],
  ['lets', [{ means: 'let’s', after: /^ (?:say|talk|go|do|meet|make|call|speak|see)\b/i }]],
  [
    'yr',
    [
      { means: 'year', before: A_YEAR },
      { means: 'year', after: /^(?: ?\d| end\b)/ },
      { means: 'your', after: /^ [a-z]/i },
    ],
  ],
  ['hr', [{ means: 'hour', before: /\b(?:\d+|an|one|half an) $/i }]],
  ['min', [{ means: 'minutes', before: /\b\d+ $/ }]],
  ['prob', [{ means: 'probably', before: /(?<!\b(?:an?|the|any|no|one|main|big) )$/i, after: /^ [a-z]/i }]],
  ['of', [{ means: 'have', before: /\b(?:should|could|would|must|might) $/i, after: /^ (?!course\b)/ }]],
]);

/** A word, or one with a stroke in it, that is no part of an address, a handle, a file's name or "r&d". */
const WORD =
  /(?<![\w@/.#&'’+-])(?:w\/(?:out|o)?(?![a-z]{1,2}\b|end\b)|b\/c|[a-z\d]+)(?![\w@/&'’+]|[.-]\w|\()/gi;
/** "w/real users": the stroke is read with the space it lacks. */
const CLOSE_UP = /(?<![\w@/.])w\/(?=[a-z]{3,})(?!out\b|end\b)/gi;

/** "mon-fri": a stretch of days. */
const DAY_TO_DAY =
  /\b(mon|tue|wed|thu|fri|sat|sun)(?:s|rs?)? ?[-–] ?(mon|tue|wed|thu|fri|sat|sun)(?:s|rs?)?\b/gi;
const dayOf = (short: string): string =>
  OF_THE_CALENDAR.get(short.toLowerCase()) ?? IN_FULL.get(short.toLowerCase()) ?? short;

/** "June-Aug" */
const MONTH_TO_MONTH =
  /\b((?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*) ?[-–] ?(?=(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\b)/gi;

/** Laughter, and what nobody would say aloud. */
const SAID_TO_ONESELF =
  /(?:^|[\s,]+)(?:lol|LOL|lmao|rofl|(?:ha){2,}h?|(?:he){2,}|tbh|TBH|imo|imho|ngl|btw|iirc|afaik|xx+|[:;]-?[)(DP])(?=$|[\s,.!?])/g;

/** "SQL + Python", said. */
const PLUS = /(?<=[a-z)\d]) \+ (?=[a-z(])/gi;

/** "4 weeks notice", "5 years experience": the mark of what is theirs. */
const STRETCH_OF =
  /\b((?:\d+|two|three|four|five|six|seven|eight|nine|ten|twelve) (?:days|weeks|months|years)) (?=(?:notice|experience|holiday|leave|pay)\b)/gi;

const spelled = (word: string, offset: number, text: string): string => {
  // What is in capitals is said letter by letter: "ID", "UR", "R".
  if (word === word.toUpperCase() && /[A-Z]/.test(word)) return word;
  const small = word.toLowerCase();
  const whole = IN_FULL.get(small);
  const before = text.slice(0, offset);
  const after = text.slice(offset + word.length);
  // A capital inside a sentence is that of a name ("Jony Ive"), or of a day.
  if (/^[A-Z]/.test(word) && /[^.!?\s]\s+$/.test(before) && !A_DAY_OR_MONTH.test(whole ?? small)) return word;
  if (whole !== undefined) return /^[A-Z]/.test(word) ? upper(whole) : whole;
  const dated = OF_THE_CALENDAR.get(small);
  if (dated !== undefined && /^[A-Z]/.test(word) && BESIDE_A_NAME.test(before)) return word;
  if (dated !== undefined) return BEFORE_A_DATE.test(before) || AFTER_A_DATE.test(after) ? dated : word;
  const meant = BY_NEIGHBOURS.get(small)?.find(
    (one) => (one.before?.test(before) ?? true) && (one.after?.test(after) ?? true),
  )?.means;
  if (meant === undefined) return word;
  return /^[A-Z]/.test(word) ? upper(meant) : meant;
};

/** "Can u", "ur card", "whats": the words for the one they write to, and no initials: "U.K.", "B&U". */
const YOU_IN_SHORT = /(?<![\w@/.#&'’-])(?:r u|u|ur|whats)(?![\w@/&'’-]|\.\w)/gi;

/** What they wrote, with the words for "you" in full, as all that is read from it expects them; everything else stays theirs. */
export const withYouInFull = (said: string): string =>
  said.replace(YOU_IN_SHORT, (short: string, offset: number) => {
    if (/^(?:U|UR)$/.test(short) && !/(?:^|[.!?\n]\s*)$/.test(said.slice(0, offset))) return short;
    const behind = said.slice(offset + short.length);
    const word = short.toLowerCase();
    const full =
      word === 'u'
        ? 'you'
        : word === 'r u'
          ? 'are you'
          : word === 'whats'
            ? /^ ?app\b/i.test(behind)
              ? short
              : 'what’s'
            : YOU_ARE.test(behind)
              ? 'you’re'
              : 'your';
    return /^[A-Z]/.test(short) ? upper(full) : full;
  });

/** A quote out of words that were written out so, as they stand in theirs: “can u come” for “can you come”. */
export const asWritten = (quote: string, theirs: readonly string[]): string => {
  const said = quote
    .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
    .replace(/\b(?:are you|your|you’re|you|what’s)\b/gi, (full) => `(?:${full}|r u|ur|u|whats)`)
    .replace(/\s+/g, '\\s+');
  const pattern = new RegExp(said, 'i');
  for (const text of theirs) {
    const found = pattern.exec(text)?.[0];
    if (found !== undefined) return found.replace(/\s+/g, ' ');
  }
  return quote;
};

/** "pallets n deliveries", "kitchens & bathrooms"; "M&S", "Marks & Spencer" and "R & D" are names. */
const AND = /(?<=[a-z]{2}) (?:n|&) (?=[a-z]{2})/g;

/** A note on one line with the commonest slips repaired: "volunteers dont stay" is volunteers don’t stay. */
export const spelledOut = (note: string): string =>
  note
    .replace(SAID_TO_ONESELF, '')
    .replace(CLOSE_UP, 'w/ ')
    .replace(DAY_TO_DAY, (_, from: string, to: string) => `${dayOf(from)} to ${dayOf(to)}`)
    .replace(MONTH_TO_MONTH, '$1 to ')
    .replace(WORD, spelled)
    .replace(PLUS, ' and ')
    .replace(AND, ' and ')
    .replace(STRETCH_OF, '$1’ ')
    .replace(/(?<=\b(?:is|was|are|were) )bit (?=[a-z])/gi, 'a bit ')
    .replace(/^[\s,]+/, '');

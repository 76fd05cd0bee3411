/** A trouble of theirs told in a sentence: "clients want fixed fees", "month end takes too long", "we lose half our new starters". */
import { lower } from '../../domain/wording.ts';

/** What a sentence is not begun with, nor its subject ended on. */
const OPENS_NONE =
  /^(?:how|why|what|when|where|who|which|whose|whether|if|because|the (?:fact|question|idea))\b/i;
const GOES_ON = /\b(?:that|which|who|whose|how|what|why|where|when|it|they|we|you|I|s?he)\b/i;
const MANY = /(?:[^su'’]s|people|staff|children|men|women)$/i;
/** Departments and the like, whose noun follows: "sales follow-up", "operations back-up". */
const OPENS_ON_MANY = /\b(?:sales|operations|accounts|communications|logistics|systems|admissions|goods)$/i;
const WITH_ARTICLE = /^(?:the|an?|these|those|this|that) \S+ \S/i;

/** What many do: "the phones never stop ringing", "parents expect an answer". Words that are nouns as well are left out. */
const THEY_DO =
  'want|need|mean|take|keep|deliver|rely|spend(?= (?:less|more|too|time|hours) )|leave(?= (?:in|early|every|for) )|fall behind|break down|expect|get|arrive|come|go|forget|ignore|refuse|lose|fail|ask|complain|cancel|wait|disappear|feel|find|make|prefer|stop|struggle|never|always|often|rarely|hardly|turn up|drop out|pile up|walk out|run (?:out|late|over)|miss|spend|grow|become|seem|choose|avoid|raise|bring|send|buy|give|understand|know|think|believe|assume|overrun|overlap|clash|vary|quit|vanish|slip|hate|distrust|dislike|stay(?= (?:empty|unsold|open|closed|away|shut|late|full|on|in|off|at)\\b)|remain|use(?= (?:the|their|our|an?|different|old|other|too|more|less)\\b)|duplicate|repeat|waste|demand|cause|create|hide|reject|skip|steal|swap|change(?= (?:at|every|when|all|without|too|so|overnight|hands|from) )';
/** What one does: "the system crashes every Monday"; "needs" and "costs" are nouns where nothing of the kind follows. */
const IT_DOES =
  'takes(?! (?:and|or)\\b)|gets|keeps|ends|closes|expires|dries up|slows down|loses|goes|comes|fails|crashes|breaks down|depends|lacks|eats(?: up| into)|means|feels|struggles|drags|relies|suffers|forgets|never|always|often|rarely|hardly|runs (?:out|late|over)|(?:needs|wants|costs)(?= (?:an?|the|to|more|some|too|us|them|you|\\d+)\\b)';
/** What happened: "two nurses left last month", "sales fell by half"; "the two left in the team" are no sentence. */
const IT_DID =
  '(?:went|got|became|(?:left|quit|resigned|fell|dropped|doubled|grew|rose)(?= (?:last|this|since|after|because|within|before|by|to|from|without)\\b)|left(?= (?:things|everything|nothing|a|the|no|us|them|you|it)\\b))';
/** What is told without more behind it: "deadlines slip", "energy prices doubled". */
const ALONE_BEHIND =
  '(?=$| (?:last|this|since|after|because|within|before|in|at|on|over|when|as|again|overnight|twice|every|all|too|too often)\\b)';
const MANY_DO_ALONE = new RegExp(
  `^((?:\\S+ ){0,3}?\\S+) (?:overrun|overlap|clash|vary|slip|crash|collapse|disappear|vanish|quit|complain|struggle|suffer|leave|wait|forget)${ALONE_BEHIND}`,
);
const DONE_ALONE = new RegExp(
  `^((?:\\S+ ){0,3}?\\S+) (?:doubled|tripled|trebled|halved|collapsed|resigned|crashed|shrank|slipped|soared|stalled|burn(?:t|ed) out|broke down|fell (?:apart|through)|ran out|dried up|shut down|walked out|dropped (?:off|out))${ALONE_BEHIND}`,
);
/** Words are looked for one by one first: the patterns take longer to make than all the rest. */
const MAY_DO = new RegExp(` (?:${THEY_DO}|${IT_DOES}|${IT_DID}) `);

const OF_MANY = new RegExp(`^((?:\\S+ ){0,5}?\\S+) (?:${THEY_DO}) (\\S+)`);
const OF_ONE = new RegExp(`^((?:\\S+ ){0,5}?\\S+) (?:${IT_DOES}|${IT_DID}) (\\S+)`);
/** What stands between two things, and what was done to one: "delays at the depot", "orders sent by the branch". */
const NO_VERB =
  'about|above|across|after|against|along|all|among|and|around|as|at|because|before|behind|below|beside|between|beyond|both|but|by|despite|down|during|even|except|for|from|half|if|in|inside|into|like|near|nor|not|of|off|on|onto|or|out|outside|over|past|per|plus|since|so|than|that|then|through|throughout|till|to|towards?|under|until|up|upon|versus|via|vs|when|where|whether|which|while|who|with|within|without|worth|yet|(?!(?:b?ring|sing|swing)\\b)[a-z]+ing|(?!(?:need|feed|speed|breed|bleed|succeed|exceed|proceed)\\b)[a-z]+ed|built|done|given|held|kept|left|lost|made|run|sent|taken|written';
/** What is said of many without a verb: "deliveries far too late", "customers unhappy about it". */
const NO_VERB_EITHER =
  'far|half|two|three|four|one|all|both|most|some|any|many|much|way|still|just|simply|almost|nearly|really|quite|very|only|also|too|always|never|often|rarely|hardly|even|late|early|slow|short|low|high|full|empty|old|new|long|hard|busy|tired|ill|sick|unhappy|happy|angry|bored|overdue|missing|unclear|unsure|unable|seen|found|told|paid|caught|bought|brought|known|shown|spent|taught|sold|met|set|put|cut|hit|used|due|new|next|last|more|less|each|every|family|[a-z]+(?:able|ible|ful|less|ive|ous)|[a-z]*[^s]s|[a-z]+ly';
const HOW_AND_WHEN =
  '(?:late|early|fast|twice|again|too (?:late|early|soon|often|much|little)|(?!only|early|family|supply|assembly|reply|friendly|elderly|likely|costly|timely|daily|weekly|monthly|yearly|hourly|quarterly)[a-z]+ly)(?=$|,| (?:and|or|but|in|at|on|when|after|before|because|with|for|to|if|by|as|from|every)\\b)';
const PARTICLE =
  '(?:off|out|up|down|away|apart|over|through|back)(?=$|,| (?:and|or|but|in|at|on|when|after|before|because|with|if|by|as|from|every|too|again|once|during|within|all)\\b)';
/** Any verb of many, where a thing of its own follows, a particle, or how it is done: "teachers book the labs", "tenants move out in May", "shops pay late". */
const OF_MANY_ANY = new RegExp(
  `^((?:\\S+ ){0,3}?\\S+) (?!(?:${NO_VERB}|${NO_VERB_EITHER}) )[a-z]{3,} (?:(?:the|their|our|an?|things|something|everything|nothing|little|few|no|it|them|us|each other|one another|every|because|when|whenever|if|unless|all (?:day|morning|afternoon|evening|night|week|year|summer|winter|the time)) \\S|all (?:day|morning|afternoon|evening|night|week|year|summer|winter)$|(?:things|something|everything|nothing|it|them|us|each other|one another)$|${HOW_AND_WHEN}|${PARTICLE})`,
);
/** Where and how people work: "carers work across three houses", which "team work" is not. */
const THEY_WORK =
  /^((?:\S+ ){0,2}?\S*(?:[eo]rs|ees|ists|ants|ents|people|staff|nurses|women|men|colleagues|teams)) (?:work|live|sit|meet|share|rotate|commute|travel|operate|ring|call|phone|walk|stay|queue|drive|fight|argue|shout|stand|look|turn|write|rush|park|cope|worry|mark|switch) (?:across|from|in|on|at|over|alone|together|remotely|nights|without|around|between|part-time|past|through|to|for|with|about|until|till|after|before|away|elsewhere|straight|right)\b/i;
/** "Customers will not pay", "drivers tend to forget" */
const THEY_WOULD =
  /^((?:\S+ ){0,3}?\S+) (?:(?:will|would|should|could|might|must|does|do|did|can) (?:not|never|always|often|rarely|only|no longer)|would|should|could|might|must|need to|have to|has to|had to|used to|tends? to|seems? to|refuses? to|fails? to|tr(?:y|ies) to|(?:are|is) to) [a-z]{2,}/i;
/** "Tourists only come in August" */
const ONLY_DO = new RegExp(
  `^((?:\\S+ ){0,2}?\\S+) (?:only|still|usually|mostly|mainly|simply|constantly|regularly|seldom|barely) (?!(?:${NO_VERB}|${NO_VERB_EITHER})\\b)[a-z]{2,}(?= )`,
);
/** "The council cut our grant", "head office moved the stock system" */
const DONE_TO =
  /^((?:\S+ ){0,4}?\S+) (?:[a-z]{3,}ed (?:the (?!most|least|same|first|last|next|other|day|week)|our|their|its|everything|nothing|it|us|them)|(?:broke|took|gave|began|chose|ran|withdrew|cut) (?:the|our|their|its|everything|it|us|them)|(?:lost|made|sold|bought|brought|spent|built|kept|sent) (?:our|their|its|everything|us)) ?/;
/** "The rota changes every week", "the roof leaks": what one thing does that is seldom a thing itself. */
const OF_THINGS =
  /^((?:the|our|their|this|one) (?:\S+ ){0,2}?\S*[^s\s]) (?:(?:changes|packs|stops|floods|leaks|rings|falls|freezes|shuts|moves|turns|breaks|drops|rises|grows|shrinks|varies|differs|overheats|overflows|jams|clashes|slips|stalls|lags) (?:every|all|when|whenever|if|because|twice|once|at the last|in (?:winter|summer|autumn|spring)|down|up|over|out|again|too|so)\b|(?:floods|leaks|freezes|overheats|overflows|jams|slips|stalls|lags)$)/i;
/** "One van serves six sites" */
const ONE_DOES =
  /^(one (?:\S+ )?\S*[^s\s]) [a-z]+s (?:\d+|two|three|four|five|six|seven|eight|nine|ten|twelve|all|both|half|every|the|our) /i;
/** "Every release breaks something" */
const EACH_DOES =
  /^((?:every|each) (?:\S+ ){0,2}?\S+) [a-z]+s (?:(?:the|their|our|an?|too|more|less|no) \S|(?:things|something|everything|nothing|it|them|us)\b)/i;
const NO_SUBJECT =
  /(?:^|\s)(?:the|an?|of|for|to|in|on|at|with|by|from|and|or|not|no|all|my|our|their|your|can|will|would|could|should|must|may|\w+['’]s)$/i;
/** "Making parents feel welcome" is what one does for them; "things customers find hard" are things. */
const OF_OTHERS =
  /^(?:making|helping|getting|having|letting|seeing|watching|keeping|teaching|supporting|encouraging|to)\s|(?<!\b(?:sale|operation|account|admission|system))(?:(?<=[^su'’])s|\bpeople) \S+$/i;
/** After "the questions customers ask" comes no thing. */
const THING_FOLLOWS =
  /^(?:the|an?|their|our|your|his|her|its|to|more|better|faster|quicker|clearer|too|\d+|two|three)$/i;

/** Where many do it; of one thing "only" is said of what follows. */
const onlyDone = (text: string): string | undefined => {
  const subject = ONLY_DO.exec(text)?.[1];
  return subject !== undefined && MANY.test(subject) ? subject : undefined;
};

/** The subject of a sentence that tells what somebody or something does: "clients" of "clients want fixed fees"; null for a thing. */
export const subjectTold = (text: string): string | null => {
  if (OPENS_NONE.test(text)) return null;
  const any = OF_MANY_ANY.exec(text)?.[1] ?? MANY_DO_ALONE.exec(text)?.[1] ?? '';
  if (
    MANY.test(any) &&
    !OPENS_ON_MANY.test(any) &&
    !OF_OTHERS.test(any) &&
    !NO_SUBJECT.test(any) &&
    !GOES_ON.test(any)
  )
    return any;
  const alone =
    EACH_DOES.exec(text)?.[1] ??
    THEY_WORK.exec(text)?.[1] ??
    THEY_WOULD.exec(text)?.[1] ??
    onlyDone(text) ??
    DONE_TO.exec(text)?.[1] ??
    OF_THINGS.exec(text)?.[1] ??
    ONE_DOES.exec(text)?.[1] ??
    DONE_ALONE.exec(text)?.[1] ??
    '';
  if (alone !== '' && !OF_OTHERS.test(alone) && !NO_SUBJECT.test(alone) && !GOES_ON.test(alone)) return alone;
  if (!MAY_DO.test(text)) return null;
  const [, many = '', next = ''] = OF_MANY.exec(text) ?? [];
  const isMany =
    MANY.test(many) && !OF_OTHERS.test(many) && (!WITH_ARTICLE.test(many) || THING_FOLLOWS.test(next));
  const subject = isMany ? many : (OF_ONE.exec(text)?.[1] ?? '');
  return subject === '' || NO_SUBJECT.test(subject) || GOES_ON.test(subject) ? null : subject;
};

/** "New starters" are any of them; "the new starters" would be some. */
export const isAnyOfThem = (subject: string): boolean =>
  /^new (?:\S+ )?\S*(?:[eo]rs|ees|ists|ants|ents|people|staff|hires|recruits|nurses)$/i.test(subject);

const CALLED =
  /^(?:(?:the|their|our|your|one) )?(?:(?:main|biggest|big|key|real|only|current) )?(?:challenge|problem|issue|difficulty|worry|struggle|headache|thing)(?: (?:for (?:them|us)|they have|right now))? (?:is|was|are|being) (that )?(?=\S)/i;
/** What a challenge is, of "the main challenge is staffing"; behind "the problem is that" it is told. */
export const withoutCalling = (text: string): { readonly text: string; readonly isTold: boolean } => {
  const called = CALLED.exec(text);
  return { text: text.slice(called?.[0].length ?? 0), isTold: called?.[1] !== undefined };
};

const OF_ONESELF = /\b(?:I|my|me)\b/;
const BY_ONE = /^(?:s?he|you|that)\b/i;
const IN_FULL: readonly (readonly [RegExp, string])[] = [
  [/\b(they|we|you)['’]re\b/i, '$1 are'],
  [/\b(they|we|you)['’]ve\b/i, '$1 have'],
  [/\b(they|we|you)['’]ll\b/i, '$1 will'],
  [/\b(it|there)['’]s (been|got|become)\b/i, '$1 has $2'],
  [/\b(it|there)['’]s\b/i, '$1 is'],
];
/** "Need more drivers" leaves out who. */
const THEY_LEFT_OUT = /^(?:need|want|have|are|don['’]t|won['’]t|lose|keep losing) \S/i;

/** A sentence of theirs as it is told back to them: "they're losing staff" is "you are losing staff"; null where it is of oneself or of one person. */
export const asToldBack = (sentence: string): string | null => {
  if (
    OF_ONESELF.test(sentence) ||
    BY_ONE.test(sentence) ||
    /^(?:is|has|wants|needs|doesn['’]t) /i.test(sentence)
  )
    return null;
  const full = IN_FULL.reduce((text, [short, long]) => text.replace(short, long), sentence);
  const told = THEY_LEFT_OUT.test(full) ? `you ${lower(full)}` : full;
  const isOfThem = /^(?:they|their)\b/i.test(told);
  const toYou = isOfThem ? asYours(told, 'they', 'their', 'them') : asYours(told, 'we', 'our', 'us');
  return toYou.replace(/^(?:There|It|You|Your)(?=\s)/, lower);
};

const asYours = (text: string, they: string, their: string, them: string): string =>
  text
    .replace(new RegExp(`\\b${they}\\b`, 'gi'), 'you')
    .replace(new RegExp(`\\b${their}\\b`, 'gi'), 'your')
    .replace(new RegExp(`\\b${them}\\b`, 'g'), 'you');

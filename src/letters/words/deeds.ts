/** What somebody does or means to do, as notes have it, as a thing: "to open three shops" is opening three shops. */
import { lower, upper } from '../../domain/wording.ts';
import { withArticle } from './articles.ts';

/** Verbs notes begin with that are no nouns; the first of each pair is looked for, the second is said. */
const GERUNDS: ReadonlyMap<string, string> = new Map(
  'automate,bring,build,create,cut,deliver,develop,digitise,digitize,double,enter,expand,find,get,grow,help,hire,improve,integrate,introduce,keep,launch,make,merge,migrate,modernise,modernize,move,open,prepare,protect,provide,rebuild,redesign,reduce,relocate,replace,restore,rewrite,run,save,scale,sell,serve,set,streamline,support,switch,teach,train,upgrade,win'
    .split(',')
    .map((verb): [string, string] => [verb, gerundOf(verb)]),
);

/** Those that are nouns as well, and so a deed only after a "to" or before "the", "a", "three". */
const ALSO_NOUNS =
  /^(?:build|cut|double|enter|find|help|hire|launch|merge|move|open|rebuild|redesign|rewrite|run|save|scale|sell|set|support|switch|train|upgrade|win)$/;
/** "help desk" is one; "help schools teach coding" is done. */
const HELPED =
  /^help (?!desks?|cent(?:er|re)s?|lines?|pages?|files?|texts?|docs?|with|for|from|in|at|and|or|of)\S+ (?:to )?[a-z]+/i;

function gerundOf(verb: string): string {
  if (/^(?:cut|get|run|set|win)$/.test(verb)) return `${verb}${verb.at(-1)}ing`;
  return /[^e]e$/.test(verb) && verb !== 'be' ? `${verb.slice(0, -1)}ing` : `${verb}ing`;
}

const MEANT =
  /^(?:(?:they|we|s?he)(?:['’](?:re|s)| are| is)? )?(?:(?:want|plan|need|hope|intend|aim|have|planning|trying|hoping|going|looking|about)s? )?to (\w+)(?= \S)/i;

/** "They want to open 3 shops" is opening 3 shops, "migrate to AWS" migrating to AWS; anything else stays. */
export const asThingDone = (text: string): string => {
  const meant = MEANT.exec(text);
  const verb = meant === null ? /^\w+(?= (?!(?:of|or|and)\b)\S)/.exec(text)?.[0] : meant[1];
  const gerund = GERUNDS.get(verb?.toLowerCase() ?? '');
  if (verb === undefined || gerund === undefined) return text;
  const [next = ''] = text.slice(verb.length).trim().split(' ');
  const isNoun = meant === null && ALSO_NOUNS.test(verb.toLowerCase()) && !DETERMINER.test(next);
  if (isNoun && !HELPED.test(text)) return text;
  return `${gerund}${text.slice((meant?.[0] ?? verb).length)}`;
};

const STATE =
  /^(?:short|under|over)(?:-| )?(?:staffed|worked|stretched|budget|manned|resourced|funded|booked)\b|^short (?:of|on)\b|^on[- ]call (?:\d|every|one in)/i;
/** True for a phrase of something done, as {@link asThingDone} puts it: "opening 3 shops", "moving the books to Xero". */
export const isDeed = (phrase: string): boolean => /^[a-z]+ing /.test(phrase) && DEED.test(phrase);

const DEED =
  /^(?!(?:training|hiring|building|opening|cutting|switching|merging|scaling|selling|running) (?:plan|scheme|programme|program|centre|center|day|app|system|project|platform|process|site|guide|course|hours|costs?)\b)[a-z]{2,}ing (?=(?:the|an?|our|your|their|his|her|its|all|more|new|\d|three|two|four|to)\b|\S+ (?:to|into|from|in|at|with|for|on|off|teach|learn|find|get)\b)/;
const CANNOT =
  /^(?:(?:they|we|s?he|you|people) )?(?:(?:just|really|simply) )?(?:can(?:['’]?t|not)|couldn['’]t|(?:are |is |being )?unable to|not able to)\s+(?=\S)/i;
const STRUGGLE = /^(?:(?:they|we|s?he|you)(?: are|['’]re)? )?struggl(?:e|es|ed|ing)\s+(to|with)\s+(?=\S)/i;
const HARD =
  /^(?:(?:it['’]?s|it is) )?(?:so |very |really |too )?(hard|difficult|tough|tricky|impossible) to\s+(?=\S)/i;
const THINGS_ARE_HARD =
  /^(\S+(?: \S+){0,3}) (?:is|are) (?:so |very |really |too )?(hard|difficult|tough|impossible) to (find|hire|keep|get|replace|recruit|retain|source|reach)$/i;
const ADJECTIVE =
  /^((?:the|our|their|your|his|her) )?((?!it\b|they\b|we\b|there\b|that\b|this\b|these\b|those\b|he\b|she\b|you\b|how\b|what\b|why\b)\S+(?: (?!and\b|that\b|who\b|of\b)\S+)?) (is|are) (too |so |very |quite |really )?(high|low|old|slow|long|short|bad|poor|weak|late|heavy|messy|outdated|expensive|unreliable|scarce|tight|complex|manual|big|small|rising|falling|growing)$/i;
const FACT =
  /^(?:that )?((?:nobody|no one|no-one|hardly anyone|everyone|everybody|few people|none of \S+(?: \S+)?) (?!of\b)\S+.*)$/i;
const THAT =
  /^that (?=(?:you|they|we|s?he|the|their|your)\b|\S+(?: \S+)? (?:don['’]?t|doesn['’]?t|can['’]?t|cannot|won['’]?t|never|is|are|was|were|has|have|keep|keeps|leave|leaves)\b)/i;

/** "turnover is high" → the high turnover, "the pay is too low" → how low the pay is. */
const asState = ([
  ,
  whose = '',
  typed = '',
  is = '',
  degree = '',
  adjective = '',
]: readonly string[]): string => {
  const thing = lower(typed);
  if (whose === '' && degree === '') return `the ${adjective.toLowerCase()} ${thing}`;
  return `how ${adjective.toLowerCase()} ${whose.toLowerCase().replace(/^our /, 'your ')}${thing} ${is.toLowerCase()}`;
};

/** One of these stands in what {@link asStated} finds; the patterns take longer to make than all the rest. */
const TELLING =
  'can|could|unable|not able|struggl|hard|difficult|tough|tricky|impossible| is | are |nobody|no one|no-one|everyone|everybody|few people|none of|that |short|under|over|on call|on-call'.split(
    '|',
  );

/** A trouble told ("they can't find welders", "turnover is high") as the thing it is; null where it is told otherwise, or none. */
export const asStated = (text: string): string | null => {
  const small = text.toLowerCase();
  if (!TELLING.some((telling) => small.includes(telling))) return null;
  if (CANNOT.test(text)) return text.replace(CANNOT, 'not being able to ');
  const struggle = STRUGGLE.exec(text);
  if (struggle) {
    const rest = text.slice(struggle[0].length);
    return struggle[1]?.toLowerCase() === 'to' ? `how hard it is to ${rest}` : rest;
  }
  const hard = HARD.exec(text);
  if (hard) return `how ${hard[1]?.toLowerCase()} it is to ${text.slice(hard[0].length)}`;
  const things = THINGS_ARE_HARD.exec(text);
  if (things) return `how ${things[2]?.toLowerCase()} it is to ${things[3]} ${lower(things[1] ?? '')}`;
  const state = ADJECTIVE.exec(text);
  if (state) return asState(state);
  const fact = FACT.exec(text)?.[1];
  if (fact !== undefined) return `the fact that ${lower(fact)}`;
  if (THAT.test(text)) return text.replace(THAT, 'the fact that ');
  return STATE.test(text) ? `being ${lower(text)}` : null;
};

/** "not enough nurses" is not having enough of them, "no rota" having none. */
export const asTrouble = (text: string): string =>
  text
    .replace(/^not enough(?=\s)/i, 'not having enough')
    .replace(/^too (many|much|few|little)(?=\s)/i, 'having too $1')
    .replace(/^no(?=\s\S)(?!\s(?:one|matter)\b)/i, 'having no');

/** Past tenses notes and CVs begin with; those that end on -ed are adjectives as well. */
const CV_VERB =
  /^(?:led|managed|built|ran|designed|created|launched|developed|delivered|improved|introduced|organi[sz]ed|trained|taught|wrote|set up|reduced|cut|increased|raised|saved|handled|supported|maintained|migrated|moved|rewrote|automated|planned|coordinated|supervised|oversaw|implemented|negotiated|sold|grew|won|made|took|brought|kept|started|founded|opened|closed|hired|coached|mentored|worked|helped|accepted|\p{L}+-(?:trained|managed|led|built))(?=\s)/iu;
/** Regular ones are deeds only where a thing follows: "trained nurses" are nurses, "trained the nurses" is a deed. */
const ADJECTIVAL = /(?!^led$)^(?:.*ed|sold)$/i;
const ALWAYS_A_DEED =
  /^(?:worked|helped|introduced|organi[sz]ed|launched|supervised|mentored|coached|negotiated|implemented|coordinated)$/i;
const DETERMINER =
  /^(?:the|an?|our|my|your|their|his|her|its|all|half|most|some|both|every|another|this|that|more|up|over|two|three|four|five|several|\d\S*)$/i;

/** Verbs that want someone before them, and are nothing else: "got another job", "need to talk to my family". */
const WITHOUT_ANYONE =
  /^(?:got|found|decided|need (?!for\b|of\b)|want|have|had|would|will|should|must|speak|was|were|am|are|can(?:['’]t|not)?|could(?:n['’]t)?|don['’]t|didn['’]t|haven['’]t|won['’]t|wasn['’]t|prefer|thought|think|feel|felt|hope to|plan to|love|enjoy|know|live|received|chose|went|lost|reali[sz]ed|came|became|began|met|did|gave|held|heard|learnt|learned|spent|told|understood|dealt|rebuilt|undertook|bought|drove|flew|split (?!shifts?\b)|ended up|took|made|kept|knew|saw|said|put|left (?=the|my|our|a|for|in|to))(?=\s|(?<=\s))/i;
/** What looks like a deed of the past and is said of things and people. */
const SAID_OF_THINGS =
  /^(?:(?:un)?limited|advanced|(?:un)?qualified|experienced|certified|registered|licen[cs]ed|chartered|skilled|detailed|mixed|related|united|red|bed|speed|feed|seed|need|indeed|hundred|unexpected|repeated|shared|dedicated|based|fixed|rushed|broken|outdated|overdue|tired|interested|worried|concerned|settled|used|bored|relaxed|required|supposed|allowed|increased|reduced|improved|delayed|extended)$/i;
const GOING_ON =
  /^(?:moving|relocating|staying|going|starting|returning|taking|waiting|looking|having|expecting|getting|leaving|focus(?:s)?ing|pursuing|accepting|joining|changing|considering|thinking|hoping|trying|comparing|finishing|needing|studying|planning (?=to|on)|interviewing|reviewing|reorgani[sz]ing|restructuring|aiming|deciding)(?=\s|$)/i;
const STATE_OF_ONE =
  /^(?:(?:so |very |too |quite |really )?(?:happy|unable|able|ready|away|ill|sick|pregnant|busy|keen|due|local|fluent|available|familiar|comfortable|tired|interested|worried|concerned|settled|qualified|used|new|good|great|based|unsure|certain|sure|about to|in the middle of|out of (?:the country|town)|snowed in|locked (?:out|in)|stranded|cut off))(?=$|,|\s(?:to|with|in|at|for|of|about|by|on|from|as|where|until|and|that|because|here|there|this|next|until|the|any ?more|anymore)\b)/i;
const ADVERB =
  /^(?:still|already|just|now|currently|recently|also|really|simply|finally|actually|no longer|not|never)(?=\s)/i;

type Subject = 'I' | 'we' | 'you';

/** "am" and "was", as the one they are said of has them. */
const asSaidOf = (verb: string, subject: Subject): string => {
  if (subject === 'I') return verb.replace(/^are(?=\s)/, 'am').replace(/^were(?=\s)/, 'was');
  return verb.replace(/^am(?=\s)/, 'are').replace(/^was(n['’]t)?(?=\s)/, 'were$1');
};

const isCapitals = (text: string): boolean => /^[A-Z]{2}/.test(text);

/** Done to one: "offered another job", "promoted at work", "asked to stay". */
const DONE_TO_ONE =
  /^(?:(?:offered|given|awarded) (?=an?\b|another|the|more|my|some|better)|promoted\b|invited\b|made redundant\b|laid off\b|asked (?=to\b|by\b)|accepted (?=(?:on|for|at|by|to)\b)|signed off\b|diagnosed\b|transferred\b|approached by\b|headhunted\b|told (?=(?:by|to)\b))/i;

/** What nobody can be left out of, with the one it is told of: "got another job" is "I got another job"; null for anything else. */
const toldOf = (text: string, subject: Subject): string | null => {
  const small = lower(text);
  if (/^been\s/i.test(text)) return `${subject} have ${small}`;
  if (DONE_TO_ONE.test(text)) return `${subject} have been ${small}`;
  return WITHOUT_ANYONE.test(text) ? `${subject} ${asSaidOf(small, subject)}` : null;
};

/**
 * "Led the depot team", as a CV has it, is "I led the depot team"; experience may as well be a thing: "managed services".
 */
export const withSubject = (text: string): string => {
  if (isCapitals(text)) return text;
  const told = toldOf(text, 'I');
  if (told !== null) return told;
  const verb = CV_VERB.exec(text)?.[0];
  if (verb === undefined) return text;
  const [next = ''] = text.slice(verb.length).trim().split(' ');
  const isDeed = !ADJECTIVAL.test(verb) || ALWAYS_A_DEED.test(verb) || DETERMINER.test(next);
  return isDeed ? `I ${lower(text)}` : text;
};

/** What one is: "good with patients", "qualified in 2019". */
export const QUALITY =
  /^(?:(?:very|really|always|quite) )?(?:good (?=(?:with|at|in|under)\b)|great (?=(?:with|at)\b)|qualified (?=in\b|as\b|since\b|\d{4}$)|(?:reliable|punctual|calm|patient|honest|hard-?working|conscientious|flexible|trustworthy)\b|organi[sz]ed(?=$| and\b)|fluent in|used to|comfortable with|confident (?=with|in)|trained in|certified in|registered with)/i;

/** "Good with patients" is told of oneself: "I am good with patients". */
export const withQuality = (text: string): string => {
  if (!QUALITY.test(text)) return text;
  const year = /^qualified (?:in )?(\d{4})$/i.exec(text)?.[1];
  return year === undefined ? `I am ${lower(text)}` : `I qualified in ${year}`;
};

const DOER =
  /^(?:an? )?((?:(?:very|really) )?(?:good|great|strong|excellent|clear|natural|careful|confident|patient|quick|kind|warm|thoughtful|attentive|brilliant|lovely) (?:communicator|listener|team player|leader|teacher|presenter|organi[sz]er|learner|manager|worker|cook|writer|speaker|planner|problem solver))$/i;
/** "Good communicator" is what somebody is: "you are a good communicator". */
export const withDoer = (text: string): string => {
  const doer = DOER.exec(text)?.[1];
  return doer === undefined ? text : `you are ${withArticle(lower(doer))}`;
};

/** Something told (a reason, what was done, what was learnt) with the one it is told of: "waiting to hear" is "I am waiting to hear". */
export const asTold = (text: string, subject: Subject = 'I'): string => {
  if (isCapitals(text)) return text;
  const adverb = ADVERB.exec(text)?.[0];
  if (adverb !== undefined) {
    const told = asTold(text.slice(adverb.length).trim(), subject);
    const started = new RegExp(`^${subject} (am |are |have |had |was |were |would |can |could |will )?`).exec(
      told,
    )?.[0];
    return started === undefined ? text : `${started}${adverb.toLowerCase()} ${told.slice(started.length)}`;
  }
  const told = toldOf(text, subject);
  if (told !== null) return told;
  if (GOING_ON.test(text) || STATE_OF_ONE.test(text))
    return `${subject} ${subject === 'I' ? 'am' : 'are'} ${lower(text)}`;
  const [first = ''] = text.split(/[\s,]/);
  const isDeed =
    CV_VERB.test(text) || (/^[a-z]{2,}ed$/i.test(first) && text !== first && !SAID_OF_THINGS.test(first));
  return isDeed ? `${subject} ${lower(text)}` : text;
};

/** "He talked too much", noted of the one it is written to. */
export const saidToThem = (text: string): string =>
  text
    .replace(/^You(?=['’]|r?\s)/, 'you')
    .replace(/^(?:he|she)(?:['’]s)? (?:was|is)(?=\s)/i, 'you were')
    .replace(/^(?:he|she) has(?=\s)/i, 'you have')
    .replace(/^(?:he |she )?([a-z]+[^s])s(?=\s(?:his|her|their)\s)/i, 'you $1')
    .replace(/^(?:he|she)(?=\s)/i, 'you')
    .replace(/(^|\s)(?:his|her)(?=\s[a-z])/gi, '$1your')
    .replace(/(\s)(?:himself|herself)\b/gi, '$1yourself');

/** What one shows in an interview: "examples were vague", "answers too long". */
const SHOWN =
  /^((?:your )?(?:\w+ )?(?:examples?|answers?|questions|presentation|experience|cv|portfolio|task|test|english|knowledge|explanations?|delivery|pace|tone|lesson|code|solution|figures|expectations)) (?:(is|are|was|were) )?((?:(?:a bit|a little|rather|too|very|quite|not|so|somewhat|often|sometimes) ?)*(?:vague|long|short|thin|unclear|rushed|generic|general|weak|slow|late|limited|poor|brief|superficial|confused|confusing|clear|specific|detailed|concise|quiet|fast|flat|basic|wordy|abstract|high|low|unrealistic)\b.*)$/i;
/** "The presentation ran over", "answers lacked detail" */
const OF_THEIRS =
  /^(?:the |your )?((?:\w+ )?(?:examples?|answers?|presentation|cv|portfolio|task|test|lesson|code|solution|figures|pitch|case study|role play)) (?=(?:ran|lacked|needed|missed|went|fell|did|didn['’]t|could|should|came|felt|seemed|had|took|showed|contained)\b)/i;

/** "Answers" as the answers of the one it is said to. */
const theirs = (thing: string): string =>
  (/^[A-Z]{2}/.test(thing) ? thing : lower(thing))
    .replace(/^(?!your )/, 'your ')
    .replace(/\bcv\b/, 'CV')
    .replace(/\benglish\b/, 'English');

/** What falls short, told: "answers too long" is your answers were too long; null for what is told otherwise. */
const asShown = (text: string): string | null => {
  const ofTheirs = OF_THEIRS.exec(text);
  if (ofTheirs !== null) return `${theirs(ofTheirs[1] ?? '')} ${text.slice(ofTheirs[0].length)}`;
  const [, thing = '', , how = ''] = SHOWN.exec(text.replace(/^the /i, '')) ?? [];
  if (thing === '') return null;
  const named = theirs(thing);
  return `${named} ${/[^s]s$/.test(thing) ? 'were' : 'was'} ${lower(how)}`;
};

/** "Lack of detail" with its article; what there was too little of, as what was seen: "not enough practice". */
const asLack = (text: string): string | null => {
  if (/^lack of /i.test(text)) return `a ${lower(text)}`;
  const [, no = '', thing = ''] =
    /^(no|not enough|too few|too little|too many|too much|little|few|insufficient) (\S.*)$/i.exec(text) ?? [];
  if (no === '') return null;
  const isCounted = /^(?:\S+ )?\S*[^s]s(?=$|\s)/.test(thing);
  const seen = /^(?:not enough|insufficient)$/i.test(no)
    ? isCounted
      ? 'too few'
      : 'too little'
    : no.toLowerCase();
  return `${/^(?:questions|idea|interest)\b/i.test(thing) ? 'you had' : 'that we saw'} ${seen} ${thing}`;
};

const SOMEBODY_ELSE =
  /^(?:an? |the )?((?:much |slightly |far )?(?:stronger|better(?: qualified)?|internal|local|more (?:experienced|senior|suitable|qualified)|other|several|many) (candidates?|applicants?|people|person)(?! (?:had|have|was|were|brought|offered|knew|showed|got|fitted|fit)\b)\b.*)$/i;
/** "Someone with more experience", of whom nothing else is said. */
const SOMEONE_ALONE =
  /^(?:someone|somebody)(?: else)?(?: (?:with|who|from|more|better|closer|local|internal(?=$))\b(?!.*\b(?:got|was (?:chosen|appointed|offered|hired|picked)|(?:has )?accepted|applied|came forward)\b).*)?$/i;
/** "Internal candidate got it" */
const OTHERS_GOT_IT =
  /^(?:an? |the )?((?:internal|local|stronger|different) (?:candidate|applicant|person) (?:got|had|was|took|has|brought|scored|came)\b.*)$/i;
/** What is said of oneself or of somebody else, as a sentence: "someone internal got it", "we'd have liked more"; null for any other. */
const asSaidByUs = (text: string): string | null => {
  if (/^(?:we|I)(?:['’]d| would) have\b/i.test(text))
    return text.replace(/^(we|I)(?:['’]d| would)/i, (_, who: string) => `${upper(who)} would`);
  if (SOMEONE_ALONE.test(text)) return `In the end we chose ${lower(text)}`;
  const [, got = ''] = OTHERS_GOT_IT.exec(text) ?? [];
  if (got !== '') return `In the end ${withArticle(lower(got))}`;
  if (/^(?:we|I|someone|somebody|there|it)(?:['’][a-z]+)?\s/i.test(text)) return `In the end ${lower(text)}`;
  const [, others = '', who = ''] = SOMEBODY_ELSE.exec(text) ?? [];
  if (others === '') return null;
  const isOne = /^(?:candidate|applicant|person)$/i.test(who);
  return `In the end there ${isOne ? `was ${withArticle(lower(others))}` : `were ${lower(others)}`}`;
};

/** True for such a sentence, which needs nothing before it. */
export const isSaidByUs = (text: string): boolean => /^(?:In the end|We would|I would)\s/i.test(text);

/** Papers one has or has not. */
const HELD =
  /^no ((?:\S+ ){0,3}(?:certificate|licen[cs]e|qualification|degree|diploma|registration|visa|right to work|dbs|card)s?)$/i;
/** "Not flexible on weekends", "no availability on Saturdays", "no driving licence": what they are not, or have not; null for any other. */
const asNotSo = (text: string): string | null => {
  const available = /^(?:no|not enough|limited) availability\b(.*)$/i.exec(text)?.[1];
  if (available !== undefined)
    return `you are not available${/^no/i.test(text) && !/^not/i.test(text) ? '' : ' enough'}${available}`;
  const held = HELD.exec(text)?.[1];
  if (held !== undefined) return `you have no ${held}`;
  return /^not (?!enough\b|much\b|many\b|being\b|having\b)[a-z]+(?<!ing)(?=$|\s)/i.test(text)
    ? `you were ${lower(text)}`
    : null;
};

/** What people name as a doing, and what it would have helped to do: "being more specific". */
const DOING_BETTER: Readonly<Record<string, string>> = {
  being: 'be',
  having: 'have',
  giving: 'give',
  making: 'make',
  speaking: 'speak',
  talking: 'talk',
  preparing: 'prepare',
  researching: 'research',
  asking: 'ask',
  showing: 'show',
  explaining: 'explain',
  practising: 'practise',
  listening: 'listen',
  reading: 'read',
  using: 'use',
  bringing: 'bring',
  smiling: 'smile',
  answering: 'answer',
  structuring: 'structure',
  slowing: 'slow',
  looking: 'look',
};
/** "Bit quiet", "rather nervous" */
const A_BIT =
  /^(?:an? )?(?:(bit|little)|(rather|quite|too|very)) (?!(?:more|less|of|much|many|few|little|long)\b)([a-z]+(?: (?:at|in|during|on|about|with|under|around|when|to (?:start|begin))\b.*)?)$/i;

/** "Try to structure answers", "it would help to practise": advice, and what is advised. */
const ADVISED =
  /^(?:(?:please |maybe |perhaps )?(?:try|remember) (?:to|and)|(?:it )?(?:would|might|could) (?:have )?help(?:ed)? to|work on (?=[a-z]+ing\b))\s*/i;
const BARE_ANSWERS = /^(to [a-z]+ )((?:answers|responses|presentation|portfolio)\b)/;
/** Not more of it is wanted, but that it is better. */
const BETTER_THAN_MORE =
  /^(?:communication|time ?management|time ?keeping|punctuality|prioriti[sz](?:ation|ing)|organi[sz]ation|grammar|spelling|delivery)(?: (?:in|on|with|of|during|under)\b.*)?$/i;
/** "Communication skills", with nothing said of them yet. */
const SKILLS =
  /^(?!(?:more|better|stronger|greater|your|some|the)\b)(?:[a-z]+ ){1,2}skills(?: (?:in|on|with|for)\b.*)?$/i;
/** "Budgeting experience", "knowledge of the sector": there was to be more of it. */
const MORE_OF =
  /^(?!(?:more|better|less|fewer|greater|some|any|no|an?|the|your|previous|prior|poor|basic|little|limited|weak|[a-z]+er)\b)(?:[a-z]+ ){0,3}(?:experience|knowledge|practice|exposure|preparation|detail|confidence|enthusiasm|depth|evidence|examples|research|insight)(?: (?:of|with|in|on|about|around|into|for|from)\b.*)?$/i;

/** What is to be better, "speak up" is to speak up, "late" that you were late; anything else is told of them. */
export const asImprovement = (typed: string): string => {
  const text = saidToThem(typed)
    .replace(
      /^(?:you )?(?:needs?|could (?:do with|use)|would need)\s+(?=(?:more|a|an|some|better|further)\s)/i,
      '',
    )
    .replace(ADVISED, 'to ');
  if (text.startsWith('to ')) return text.replace(BARE_ANSWERS, '$1your $2');
  const lacked = asSaidByUs(text) ?? asShown(text) ?? asNotSo(text) ?? asLack(text);
  if (lacked !== null) return lacked;
  const [found, verb = ''] = TO_IMPROVE.exec(text) ?? [];
  if (found !== undefined) return `to ${verb.toLowerCase()}${text.slice(found.length)}`;
  const [doing = '', rest = ''] = /^(\S+)(?=\s)(.*)$/.exec(text)?.slice(1) ?? [];
  const deed = DOING_BETTER[doing.toLowerCase()];
  if (deed !== undefined) return `to ${deed}${rest}`;
  const [, some, much, how = ''] = A_BIT.exec(text) ?? [];
  if (how !== '')
    return `you were ${(some === undefined ? `${much}` : `a ${some}`).toLowerCase()} ${how.toLowerCase()}`;
  if (FALLING_SHORT.test(text)) return `you were ${lower(text)}`;
  if (/^(?:never|hardly|rarely|barely|only) [a-z]+ed\b|^(?!need)[a-z]{3,}ed$/i.test(text))
    return `you ${lower(text)}`;
  if (BETTER_THAN_MORE.test(text)) return `better ${lower(text)}`;
  if (SKILLS.test(text)) return `stronger ${lower(text)}`;
  if (NAMED_ALONE.test(text) || MORE_OF.test(text)) return `more ${lower(text)}`;
  return asTold(text.replace(OTHERWISE, 'a $&'), 'you');
};

const OF_OTHERS =
  /^(?:the |an?)?(?:other|another|stronger|others?)(?: \S+)? (?:had|have|was|were|brought|offered|knew|showed)\s/i;

/** A sentence about the one it is written to, about what is theirs, or about others: "you were late", "another candidate had more". */
export const isOfThem = (text: string): boolean =>
  /^you\s/.test(text) ||
  OF_OTHERS.test(text) ||
  /^your (?:\S+ ){1,3}(?:is|are|was|were|has|have|had|came|made|stood|showed|ran|lacked|needed|missed|went|fell|did|didn['’]t|could|should|felt|seemed|took|contained)\s/.test(
    text,
  );

/** "Experience", "SQL", "eye contact": what there was to be more of. */
const NAMED_ALONE =
  /^(?:[A-Z]{2,}|(?!nothing$|everything$|none$|n\/a$)[a-z]+(?<!ing|ed|ly|er|ful|ive|ous|less)(?<![^s]s)|eye contact)$/;
/** "slower pace", "clearer structure" */
const OTHERWISE =
  /^(?:[a-z]+er|better) (?:pace|structure|voice|start|answer|example|focus|tone|grasp|understanding|portfolio|presentation|opening|ending)\b/i;

/** Nothing else is said of somebody by these, where they stand first. */
const VERBS_TO_IMPROVE =
  '(know|become|take|think|work|make|get|have|keep|focus|speak|learn|be|listen|ask|give|show|prepare|practi[sc]e|explain|research|read|use|slow|answer|talk|bring|arrive|smile)(?=\\s)';
const TO_IMPROVE = new RegExp(
  `^(?:to |(?:you )?(?:should|could) |you need to |needs? to )?${VERBS_TO_IMPROVE}`,
  'i',
);
const TO_DO = new RegExp(`^(?:to )?${VERBS_TO_IMPROVE}`, 'i');
/** Verbs of what one means to do better, besides. */
const TO_DO_BETTER =
  /^(?:to )?(?:structure|rehearse|study|revise|brush|beef|tighten|shorten|stop|start|avoid|add|spend|try|check|tailor|include|quantify|mention|build|improve|develop|gain|polish|refresh|link|stay|go|put|let|lead|come|finish|tell|talk|say|follow|remember|relax|breathe|cut|drop|look)(?=\s)/i;
/** Any verb before what it is done to: "state my assumptions". */
const IMPERATIVE =
  /^(?!(?:all|both|half|not|just|only|that|than|how|what|why|when|with|without|for|from|about|and|but|they|you|got|had|was|were|took|made|kept|gave|found|left)\b)[a-z]{3,}(?<!(?<!s)s|ed|ing|ly) (?=(?:my|the|an?|each|every)\s)/;
/** A paper of one's own, named bare: "need to beef up teaching statement". */
const PAPER_OF_ONES_OWN =
  /^((?:I need )?to (?:\S+ ){1,2}?(?:up |down |on |out )?)((?!(?:the|an?|my|your|our|their|more|some|on|up|down|out)\b)(?:[a-z]+ )?(?:statement|portfolio|cv|presentation|pitch|profile|cover letter|opening|introduction))\b/i;

/** "More payroll experience": there is nothing to do with it but to gain it. */
const TO_GAIN =
  /^more (?:(?!of|in|on|at|about|with)\S+ ){0,3}?(?:experience|knowledge|confidence|exposure|practice|skills?)(?: (?:of|in|on|at|with|about) .*)?$/i;

/** What one takes from their feedback: "speak up more" is to speak up more, "need more practice" that one needs it. */
export const asTakenAway = (text: string): string => {
  const isToDo = TO_DO_BETTER.test(text) || TO_DO.test(text) || IMPERATIVE.test(text);
  if (TO_GAIN.test(text)) return `to gain ${lower(text)}`;
  const told = isToDo ? `to ${lower(text.replace(/^to /i, ''))}` : asTold(text);
  return told.replace(PAPER_OF_ONES_OWN, '$1my $2');
};

const FALLING_SHORT =
  /^(?:(?:too|very|a bit|rather|quite|so|really|visibly) )?(?:late|unprepared|nervous|shy|quiet|rushed|distracted|vague|unsure|hesitant)(?: (?:at|in|during|on|about|with|under|when|to (?:start|begin))\b.*)?$/i;

/** What was done, as a sentence: "by splitting the job" and "splitting the job" say how. */
export const asDone = (text: string): string => {
  const how = text.replace(/^by\s+(?=\S+ing\b)/i, '');
  return how !== text || /^[a-z]{3,}ing\s+(?!(?:is|was|and)\b)/i.test(text)
    ? `I went about it by ${lower(how)}`
    : asTold(text);
};

const IT =
  /^(?:went|fell|dropped|rose|came|grew|halved|doubled|became|improved|shrank|ran|worked|took|cost)(?=\s(?:from|to|by|down|up|out|back|half|less|only|\d|well|the)\b|$)/i;

/** What came of it: "went from six hours to one" is said of it, "saved a day a week" of the one who did. */
export const asOutcome = (text: string): string => {
  if (IT.test(text)) return `it ${lower(text)}`;
  return BARE.test(text) ? `the ${lower(text)}` : asTold(text);
};

/** "Wait went from 9 weeks to 5": one thing, named bare; what has no number ("turnover fell") needs no article. */
const BARE =
  /^(?!(?:turnover|waste|sickness|attendance|absence|revenue|productivity|footfall|output|traffic|morale|profit|income|growth|feedback|churn|downtime|engagement|retention|throughput|everyone|everybody|nobody|everything|nothing|this|that|it|he|she|they|we|you|who)\b)[a-z]+[^s\s]+ (?:went|fell|dropped|rose|came|grew|halved|doubled|improved|shrank)(?=\s|$)/i;

const LACK =
  /^(?:not|too|(?:a )?lack(?:ed|s|ing)?|that we saw|missing|limited|your limited|short on|weak)(?=\s)/i;

/** What is to be better, said as what was missing: "not enough practice", "you gave short answers". */
export const isLack = (text: string): boolean => LACK.test(text);

/** Experience as a thing to bring: "SAP" and "5 yrs reach truck" are notes. */
export const asExperience = (text: string): string => {
  const known = /^\d+\+? years? (?!of\b|in\b|as\b|with\b|at\b|on\b|experience\b)(?=\S)/.exec(text)?.[0];
  const years = known === undefined ? text : `${known}of ${text.slice(known.length)}`;
  const isToolAlone = years.split(/[\s,&/]+/).every((word) => /^(?:[A-Z.]\S*|and|or)$/.test(word));
  return isToolAlone && years !== '' ? `experience with ${years}` : years;
};

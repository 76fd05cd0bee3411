/** What somebody does or means to do, as notes have it, as a thing: "to open three shops" is opening three shops. */
import { lower } from '../../domain/wording.ts';
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

/** "They're opening a second shop", "the team is rolling out an app": what they are at, and not what befalls them. */
const AT_WORK =
  /^(?:(?:they|we|s?he)(?:['’](?:re|s)| are| is)|(?:the|their|our) (?:whole )?(?:team|company|firm|school|hospital|clinic|practice|charity|trust|council|department|shop|store|studio|business|group|club|museum|library|university|college|owners?|board) (?:is|are)) (?:now |currently |also |just |already |busy )?(setting up|rolling out|bringing in|putting together|putting in|[a-z]+ing)(?= (?!(?:on|up|out|away|ahead|down|off|over|back|along|around|through|about|and|or|but)\b)\S)/i;

const GERUNDS_SAID: ReadonlySet<string> = new Set([
  ...GERUNDS.values(),
  ...'adding converting designing extending installing investing organising organizing outsourcing piloting planning planting publishing rebranding recruiting refitting refurbishing renovating reorganising reorganizing restructuring starting testing translating trialling updating writing'.split(
    ' ',
  ),
]);

/** What they are doing as a thing; null where it is no work of theirs. */
const asWorkGoingOn = (text: string): string | null => {
  const [found = '', deed = ''] = AT_WORK.exec(text) ?? [];
  const isWork = deed.includes(' ') || GERUNDS_SAID.has(deed.toLowerCase());
  return isWork ? `${deed.toLowerCase()}${text.slice(found.length)}` : null;
};

/** "They want to supply more cafés": a plan of theirs, told in full. */
const isPlannedBy = (meant: string): boolean => /^(?:they|we|s?he)\b/i.test(meant);

/** Said to the candidate, or thought: nothing one is at. */
const NO_WORK =
  /^(?:be|have|see|know|hear|meet|talk|speak|ask|say|tell|think|decide|interview|understand|learn|wait|look|come|go|give|do|feel|like|love|want|need|try|call|ring|check|consult|discuss|finish)$/;

/** The same of a verb no list knows; undefined where it is no work. */
function gerundOfAny(verb: string): string | undefined {
  if (!/^[a-z]{3,}$/.test(verb) || NO_WORK.test(verb)) return undefined;
  if (
    /^(?:plan|stop|drop|swap|ship|map|put|let|hit|fit|refit|plug|scrap|trim|begin|transfer|chat|tap|sit|step|strip|shop|control|cancel|travel|model|label)$/.test(
      verb,
    )
  )
    return `${verb}${verb.at(-1)}ing`;
  return gerundOf(verb);
}

/** "They want to open 3 shops" is opening 3 shops, "migrate to AWS" migrating to AWS; anything else stays. */
export const asThingDone = (text: string): string => {
  const goingOn = asWorkGoingOn(text);
  if (goingOn !== null) return goingOn;
  const meant = MEANT.exec(text);
  const verb = meant === null ? /^\w+(?= (?!(?:of|or|and)\b)\S)/.exec(text)?.[0] : meant[1];
  const known = GERUNDS.get(verb?.toLowerCase() ?? '');
  // Behind "they want to" any verb is one.
  const gerund =
    known ?? (meant !== null && isPlannedBy(meant[0]) ? gerundOfAny(verb?.toLowerCase() ?? '') : undefined);
  if (verb === undefined || gerund === undefined) return text;
  const [next = ''] = text.slice(verb.length).trim().split(' ');
  const isNoun = meant === null && ALSO_NOUNS.test(verb.toLowerCase()) && !DETERMINER.test(next);
  if (isNoun && !HELPED.test(text)) return text;
  return `${gerund}${text.slice((meant?.[0] ?? verb).length)}`;
};

const STATE =
  /^(?:short|under|over)(?:-| )?(?:staffed|worked|stretched|budget|manned|resourced|funded|booked)\b|^short (?:of|on)\b|^on[- ]call (?:\d|every|one in)/i;
/** True for a phrase of something done, as {@link asThingDone} puts it: "opening 3 shops", "moving the books to Xero". */
export const isDeed = (phrase: string): boolean =>
  /^[a-z]+ing /.test(phrase) && (DEED.test(phrase) || DEED_WITH.test(phrase));

/** "Working with schools", "rolling out patient records": nothing one works on. */
const DEED_WITH =
  /^(?:(?:working|partnering|collaborating) (?:with|alongside|across|towards|in)|(?!training |hiring |building |funding |pricing )[a-z]{2,}ing (?:up|out|in|down|off|over|together)) (?=\S)/;

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
/** "Waiting list too long", with the verb left out. */
const TOO =
  /^((?:the|our|their|your|his|her) )?((?!(?:it|they|we|there|that|this|he|she|you|how|what|why|not|never)\b)\S+(?: (?!and\b|that\b|who\b|of\b)\S+){0,2}?)(?<!\b(?:is|are|was|were|has|have|had|been|be|being|takes?|lasts?|runs?|gets?|comes?|goes|feels?|seems?|looks?|costs|arrives?|starts?|ends?|seen|paid|sent|done|made|built|given|told|left|[a-z]+ed|\S+ [a-z]+ing)) (?:far |much |way |still )?too (high|low|old|slow|long|short|bad|weak|late|heavy|messy|expensive|complex|manual|big|small|busy|full|noisy|rigid)$/i;
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
  ' too |can|could|unable|not able|struggl|hard|difficult|tough|tricky|impossible| is | are |nobody|no one|no-one|everyone|everybody|few people|none of|that |short|under|over|on call|on-call'.split(
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
  const [, its = '', thing = '', degree = ''] = TOO.exec(text) ?? [];
  if (thing !== '')
    return asState(['', its === '' ? 'the ' : its, thing, /[^su]s$/i.test(thing) ? 'are' : 'is', '', degree]);
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
  /^(?:(?:un)?limited|advanced|(?:un)?qualified|experienced|certified|registered|licen[cs]ed|chartered|skilled|detailed|mixed|related|united|ofsted|red|bed|speed|feed|seed|need|indeed|hundred|unexpected|repeated|shared|dedicated|based|fixed|rushed|broken|outdated|overdue|tired|interested|worried|concerned|settled|used|bored|relaxed|required|supposed|allowed|increased|reduced|improved|delayed|extended)$/i;
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

/** "Been offered a rise", "taken a job in Leeds": somebody has. */
const HAVE_DONE = /^(?:been|taken|gone (?:with|for|back))\s/i;

/** What nobody can be left out of, with the one it is told of: "got another job" is "I got another job"; null for anything else. */
const toldOf = (text: string, subject: Subject): string | null => {
  const small = lower(text);
  if (HAVE_DONE.test(text)) return `${subject} have ${small}`;
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
  /^(?:(?:very|really|always|quite) )?(?:good (?=(?:with|at|in|under)\b)|great (?=(?:with|at)\b)|qualified (?=in\b|as\b|since\b|\d{4}$)|(?:reliable|punctual|calm|patient|honest|hard[- ]?working|conscientious|flexible|trustworthy)(?=$|[,;.]| (?:and|or|but|with|about|under|in|on|at|when|to|for|around|throughout|during|every|always|even|as|enough)\b)|organi[sz]ed(?=$| and\b)|fluent in|used to|comfortable with|confident (?=with|in)|trained in|certified in|registered with)/i;

/** "Good with patients" is told of oneself: "I am good with patients". */
export const withQuality = (text: string): string => {
  if (!QUALITY.test(text)) return text;
  const year = /^qualified (?:in )?(\d{4})$/i.exec(text)?.[1];
  return year === undefined ? `I am ${lower(text)}` : `I qualified in ${year}`;
};

const DOER =
  /^(?:an? )?((?:team player|people person|all-rounder|self[- ]starter|born leader|(?:(?:very|really) )?(?:good|great|strong|excellent|clear|hard|fast|diligent|solid|creative|logical|natural|careful|confident|patient|quick|kind|warm|thoughtful|attentive|tidy|safe|neat|steady|methodical|sensible|reliable|brilliant|lovely|nice|genuine|likeable|friendly) (?:person|thinker|all-rounder|communicator|listener|team player|leader|teacher|presenter|organi[sz]er|learner|manager|worker|cook|driver|writer|speaker|planner|problem solver))(?: with .+)?)$/i;
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

/** Nothing else is said of somebody by these, where they stand first. */
export const VERBS_TO_IMPROVE =
  '(know|become|take|think|work|make|get|have|keep|focus|speak|learn|be|listen|ask|give|show|prepare|practi[sc]e|explain|research|read|use|slow(?= down| the| your| it| things)|answer|talk|bring|arrive|smile)(?=\\s)';
/** Verbs of what one means to do better, besides. */
export const TO_DO_BETTER =
  /^(?:to )?(?:do(?! not\b)|find(?= (?:out|a|the|time|ways|more)\b)|dress(?= (?:smart|more|better|up|for))|calm(?= down)|prep(?= (?:more|better|harder|for|my|your)\b)|qualify|update|structure|rehearse|study|revise|brush|beef|tighten|shorten|stop|start|avoid|add|spend|try|check|tailor|include|quantify|mention|build|improve|develop|gain|polish|refresh|link|stay|go|put|let|lead|come|finish|tell|talk|say|follow|remember|relax|breathe|cut|drop|look)(?=\s)/i;
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

/** Experience as a thing to bring: "SAP" and "5 yrs reach truck" are notes. */
export const asExperience = (text: string): string => {
  const known = /^\d+\+? years? (?!of\b|in\b|as\b|with\b|at\b|on\b|experience\b)(?=\S)/.exec(text)?.[0];
  const years = known === undefined ? text : `${known}of ${text.slice(known.length)}`;
  const isToolAlone = years.split(/[\s,&/]+/).every((word) => /^(?:[A-Z.]\S*|and|or)$/.test(word));
  return isToolAlone && years !== '' ? `experience with ${years}` : years;
};

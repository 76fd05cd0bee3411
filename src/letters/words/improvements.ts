/** What was to be better about somebody, as it is noted, for the sentence that tells them: "more practice", "too quiet", "the SQL test". */
import { lower, sayList, upper } from '../../domain/wording.ts';
import { withArticle } from './articles.ts';
import { asTold, TO_DO_BETTER, VERBS_TO_IMPROVE } from './deeds.ts';
import { asDoneAmiss, isDoneEitherWay } from './done-amiss.ts';
import { asClause } from './phrases.ts';
import { isOfOurs, isOfThem, judgedInSmall, saidToThem, subjectOf, withOwner } from './said-of-them.ts';

/**
 * whole: a sentence of its own, "In the end we chose someone else" · told: "you were late" · deed: "to be more specific" ·
 * lacked: what held somebody back, "a lack of detail" · wished: "more practice" · part: named, and nothing said of it, "the SQL test"
 */
type ImprovementKind = 'whole' | 'told' | 'deed' | 'lacked' | 'wished' | 'part';

interface Improvement {
  readonly kind: ImprovementKind;
  readonly text: string;
}

/** What one shows in an interview: "examples were vague", "answers too long". */
const SHOWN =
  /^((?:your )?(?:\w+ )?(?:examples?|answers?|questions|presentation|experience|cv|portfolio|task|test|english|knowledge|explanations?|delivery|pace|tone|lesson|code|solution|figures|expectations)) (?:(is|are|was|were) )?((?:(?:a bit|a little|rather|too|very|quite|not|so|somewhat|often|sometimes) ?)*(?:vague|long|short|thin|unclear|rushed|generic|general|weak|slow|late|limited|poor|brief|superficial|confused|confusing|clear|specific|detailed|concise|quiet|fast|flat|basic|wordy|abstract|high|low|unrealistic)\b.*)$/i;
/** "The presentation ran over", "answers lacked detail" */
const OF_THEIRS =
  /^(?:the |your )?((?:\w+ )?(?:examples?|answers?|presentation|cv|portfolio|task|test|lesson|code|solution|figures|pitch|case study|role play)) (?=(?:(?:was|were) (?:good|great|strong|fine|clear|interesting|solid|ok|okay|excellent) but|ran|lacked|needed|missed|went|fell|did|didn['’]t|could|should|came|felt|seemed|had|took|showed|contained)\b)/i;

/** "Stock control answers were shallow": whatever is said of them. */
const SHOWN_WAS =
  /^(?:your )?(?!(?:the|our|an?|this|that|these|those|some|all|most|both|other|you|we|they|it)\b)((?:[\w&-]+ ){1,3}(?:answers|examples|responses|explanations)) (?=(?:were|are|seemed|felt|came|sounded|could|lacked|needed|did|didn['’]t|weren['’]t)\b)/i;

/** "Answers" as the answers of the one it is said to. */
const theirs = (thing: string): string =>
  (/^[A-Z]{2}/.test(thing) ? thing : lower(thing))
    .replace(/^(?!your )/, 'your ')
    .replace(/\bcv\b/, 'CV')
    .replace(/\benglish\b/, 'English');

/** What falls short, told: "answers too long" is your answers were too long; null for what is told otherwise. */
const asShown = (text: string): string | null => {
  const ofTheirs = OF_THEIRS.exec(text) ?? SHOWN_WAS.exec(text);
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
  // "Too much talking about it" is nothing one saw.
  if (/^[a-z]{3,}ing (?:about|over|to|at|around|for|off|on|with)\b/i.test(thing)) return `${seen} ${thing}`;
  return `${/^(?:questions|idea|interest)\b/i.test(thing) ? 'you had' : 'that we saw'} ${seen} ${thing}`;
};

const SOMEBODY_ELSE =
  /^(?:an? |the )?((?:much |slightly |far )?(?:another|stronger|better(?: qualified)?|internal|local|more (?:experienced|senior|suitable|qualified)|other|several|many) (candidates?|applicants?|people|person)(?! (?:ha[ds]|have|was|were|are|is|can|could|would|will|brought|offered|knew|showed|got|fitted|fit|scored|did|gave|came|performed|interviewed|answered|applied|matched|met)\b)\b.*)$/i;
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
  if (/^candidates? (?:with|who)\b/i.test(text))
    return `In the end we chose ${/^candidate /i.test(text) ? withArticle(lower(text)) : lower(text)}`;
  if (SOMEONE_ALONE.test(text)) return `In the end we chose ${lower(text)}`;
  const [, got = ''] = OTHERS_GOT_IT.exec(text) ?? [];
  if (got !== '') return `In the end ${withArticle(lower(got))}`;
  if (/^(?:we|I|someone|somebody|there|it)(?:['’][a-z]+)?\s/i.test(text))
    return `In the end ${/^I(?=['’\s])/.test(text) ? text : lower(text)}`;
  const [, others = '', who = ''] = SOMEBODY_ELSE.exec(text) ?? [];
  if (others === '') return null;
  const isOne = /^(?:candidate|applicant|person)$/i.test(who);
  return `In the end there ${isOne ? `was ${/^another\b/i.test(others) ? lower(others) : withArticle(lower(others))}` : `were ${lower(others)}`}`;
};

/** Papers one has or has not. */
const HELD =
  /^no ((?:\S+ ){0,3}(?:certificate|licen[cs]e|qualification|degree|diploma|registration|visa|right to work|dbs|card|car|van|transport|training)s?(?: yet)?)$/i;
/** "Not flexible on weekends", "no availability on Saturdays", "no driving licence": what they are not, or have not; null for any other. */
const asNotSo = (text: string): string | null => {
  const available = /^(?:no|not enough|limited) availability\b(.*)$/i.exec(text)?.[1];
  if (available !== undefined)
    return `you are not available${/^no/i.test(text) && !/^not/i.test(text) ? '' : ' enough'}${available}`;
  const held = HELD.exec(text)?.[1];
  if (held !== undefined) return `you have no ${held}`;
  return /^not (?!to\b|enough\b|much\b|many\b|being\b|having\b)[a-z]+(?<!ing)(?=$|\s)/i.test(text)
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
  doing: 'do',
  getting: 'get',
  gaining: 'gain',
  learning: 'learn',
  brushing: 'brush',
  working: 'work',
  building: 'build',
  taking: 'take',
  keeping: 'keep',
  focusing: 'focus',
  studying: 'study',
  adding: 'add',
  checking: 'check',
  thinking: 'think',
};
/** "Bit quiet", "rather nervous" */
const A_BIT =
  /^(?:an? )?(?:(little bit|bit|little)|(rather|quite|too|very|slightly|somewhat)) (?!(?:more|less|of|much|many|few|little|long)(?: |$))([a-z]+(?:-[a-z]+)?(?: (?:at|in|during|on|about|with|for|under|around|when|to (?:start|begin))\b.*)?)$/i;

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
  /^(?!(?:more|better|less|fewer|greater|some|any|no|an?|the|your|previous|prior|poor|basic|little|limited|weak|patchy|sketchy|shaky|superficial|rusty|narrow|[a-z]+er)\b)(?:[a-z]+ ){0,3}(?:experience|knowledge|practice|exposure|preparation|detail|confidence|enthusiasm|depth|evidence|examples|research|insight|structure|energy|focus|passion|warmth|initiative|understanding|awareness|familiarity|flexibility|curiosity|clarity|polish|eye contact)(?: (?:of|with|in|on|about|around|into|for|from)\b.*)?$/i;

/** "slower pace", "clearer structure" */
const OTHERWISE =
  /^(?:[a-z]+er|better) (?:pace|structure|voice|start|answer|example|focus|tone|grasp|understanding|portfolio|presentation|opening|ending)\b/i;

const FALLING_SHORT =
  /^(?:(?:too|very|a bit|rather|quite|so|really|visibly) )?(?:late|unprepared|nervous|shy|quiet|rushed|distracted|vague|unsure|hesitant)(?: (?:at|in|during|on|about|with|under|when|for|to|back|and)\b.*)?$/i;

const LACK = /^(?:not|too|(?:a |your )?lack|that we saw|missing|limited|your limited|short on|weak)(?=\s)/i;

const TO_IMPROVE = new RegExp(
  `^(?:to |(?:you )?(?:should|could) |you need to |needs? to )?${VERBS_TO_IMPROVE}`,
  'i',
);
/** "You could have told us more": said as it is, for "it would have helped to have told us" nobody says. */
const COULD_HAVE =
  /^(?:(?:we|I) (?:just |also |all )?(felt|thought)(?: that)? )?(?:you )?(could|should|might) have (?=[a-z]+)/i;
/** "I think with a bit more experience you'd be a strong candidate": an outlook, as it is. */
/** "They felt you were quiet", as an agency notes it; "the candidate we chose had run a kitchen" */
const THEY_FELT =
  /^they (?:felt|thought|wanted|preferred|said|were looking for|chose|went (?:with|for)|needed some)\b/i;
const WHOM_WE_CHOSE =
  /^the (?:candidate|person|applicant|one) (?:we|I|they|that|who)\b(?=.*\b(?:had|has|was|is|could|knew)\b)/i;
/** "Don't interrupt", "try not to rush" */
const NOT_TO =
  /^(?:(?:try )?not to|don['’]t|do not|never) (?=(?:interrupt|rush|be|talk|speak|ramble|waffle|panic|worry|apologi[sz]e|guess|assume|read|look|use|rely|over-?think|undersell|criticise|criticize|badmouth|mumble|fidget|swear)\b)/i;
const WE_THINK = /^(?:I|we) (?:think|believe|feel) .*\byou['’ ](?:d|would|could|will|ll)\b/i;
/** "We'd encourage you to get some experience and reapply": it is for later, and would not have helped. */
const APPLY_AGAIN =
  /\b(?:re-?apply|apply again|try again|apply for (?:other|future|similar)|(?:see|hear from) you again)\b/i;
/** "You narrowly missed out", "you came a close second": no fault of theirs. */
const MISSED_OUT =
  /^you (?:(?:very |only )?(?:narrowly |just ))?(?:(?:missed|lost) out|(?:were|came) (?:a )?(?:very )?(?:close )?second|were (?:our )?(?:second choice|runner-up))\b/i;
/** "Had to give it to an internal candidate": we had. */
const WE_ALONE =
  /^(?:had to (?:give|choose|go|pick|appoint|offer)|ended up|went (?:with|for)|chose|decided (?:on|to (?:go|offer|appoint))|gave (?:it|the (?:job|role))|picked|appointed|hired|wanted someone|needed someone|looking for (?:some|more))\b/i;
/** "The panel felt your vision was less developed": theirs to say. */
const PANEL_FELT =
  /^(the (?:panel|board|team|interviewers|governors|partners|committee) (?:felt|thought|found))(?: that)? (?=(?:you|your|the)\b)/i;
/** "Needs own transport": what the job asks for. */
const NEEDS = /^needs? (?!to\b)(?=\S)/i;

/** "Maybe", "the only thing was", "areas to improve:": what leads up to the point. */
const LEADING_UP =
  /^(?:(?:maybe|perhaps|just(?! (?:missed|below|under|short|failed|pipped|beaten)\b)|possibly|overall|however|but|unfortunately|sadly|honestly),?\s+|(?:I|we) (?:just |also |all )?(?:felt|feel|think|thought|found)(?: that)?\s+(?=(?:you|your|the|nerves)\b)|(?:the )?(?:only|main|one|biggest) (?:thing|point|issue|concern|downside|weakness|area)(?: (?:to improve|for improvement))?(?: (?:was|is|would be)|:| [-–—])\s+(?:that )?|(?:areas? (?:to|for) (?:improve|improvement|work on)|room for improvement|weakness(?:es)?|to improve|next time)(?:[:,]| (?:was|is|in|would be))\s+)/i;
/** "I'd suggest practising", "we would recommend more practice" */
const SUGGESTED =
  /^(?:(?:I|we)(?:['’]d| would)? )?(?:suggest|recommend|advise|encourage)(?: you)?(?: to| that you)?\s+/i;
/** "Would have liked more examples": it is we who would. */
const LIKED_BY_US =
  /^(?:(?:(?:we|I)(?:['’]d|\s)? ?)?(?:(?:would(?: have)?|had|was|were|(?<=['’]d )(?:have )?) ?(?:lik(?:ed?|ing)|loved?|prefer(?:red)?|hop(?:ed|ing) for|expected|wanted))|it would (?:be|have been) (?:good|nice|great|better|useful|helpful))\s+(?:to (?:see|hear|have (?:seen|heard))\s+)?/i;
/** "Needs more practice", "could do with a course" */
const NEEDED =
  /^(?:you )?(?:(?:needs?|could (?:do with|use)|would need|missing|(?:(?:['’]d|would|could|might) )?benefit from)\s+(?=(?:more|a|an|some|better|further|your|confidence|experience|practice|detail|structure)\b)|lack(?:s|ed|ing)?\s+(?!of\b)(?:in\s+)?(?=\S))/i;
/** Nothing was wrong: "none really", "nothing major". */
const NOTHING =
  /^(?:nothing|none|n\/a|not? (?:much|major|real) ?(?:issues?|concerns?|weakness(?:es)?)?)(?: (?:really|major|specific|much|in particular|to (?:add|improve|say)|at all|comes to mind))*$/i;

/** What one may be more of, or less: "more confident", "a bit more specific". */
const MORE_SO =
  /^(?:(?:an? )?(?:bit|little|lot|touch) |slightly |much )?(?:(?:more|less|better) (?:confident|specific|concise|relaxed|prepared|structured|organi[sz]ed|detailed|engaged|engaging|enthusiastic|focus?sed|direct|assertive|proactive|open|careful|precise|punctual|patient|positive|realistic|flexible|independent|strategic|nervous|wordy|vague|formal|aware|commercial|thorough|decisive|persuasive|succinct|personable|talkative|forthcoming|hesitant|informed)|(?:clearer|slower|quieter|louder|calmer|bolder|firmer|friendlier|warmer|quicker|faster|sharper|briefer|tidier))(?=$| (?:in|about|with|on|at|when|and|under|during|of|as|to|around)\b)/i;
/** "Weak on system design", "light on detail" */
const SHORT_OF =
  /^(?:(?:very|a bit|a little|rather|quite|too|somewhat) )?(?:weak|weaker|short|slow|poor|unclear|light|thin|shaky|rusty|hazy|inexperienced|uncomfortable|unfamiliar|unconvincing|lacking) (?:on|at|with|about|in|under|when)\b/i;
/** "Overqualified", "unprepared", "inexperienced" */
const HOW_ONE_WAS =
  /^(?:(?:very|a bit|a little|rather|quite|too|somewhat|visibly|slightly) )?(?:(?:over|under|un|in)-?(?:qualified|prepared|experienced|organi[sz]ed|focus?sed|motivated|dressed|engaged|interested|rehearsed|confident)|scruffy|untidy|messy|rude|arrogant|cocky|moody|grumpy|clumsy|sloppy|careless|impatient|unfriendly|aggressive|monotone|disorgani[sz]ed|disengaged|uninterested|distracted|flustered|bored|tired|rushed|defensive|abrupt|negative|inconsistent|overconfident|over-confident)(?=$| (?:for|in|about|on|with|at|when|during)\b)/i;
/** Nouns that end as deeds do: "speed" is no deed. */
const NO_DEED = /^(?:speed|need|feed|seed|greed|breed|creed)$/i;

/** "Less convincing on merchandising": not so much of it as was wanted. */
const LESS_SO =
  /^(?:a (?:bit|little) |slightly |rather |somewhat |much )?less (?:convincing|convinced|sure|strong|confident|comfortable|assured|certain|clear|fluent|familiar|detailed|specific|experienced|prepared|persuasive|impressive|solid|engaged|enthusiastic|polished|structured|secure)(?=$| (?:about|on|in|with|at|when|under|during)\b)/i;
/** "Less experience than the others" */
const LESS_THAN = /^(?:slightly |much |far )?(?:less|fewer) .+ than /i;
/** "Gaps in your CV", "short answers", "weak SQL": what spoke against somebody. */
const AGAINST =
  /^(?:(?:some|several|a few|lots of|loads of|an? (?:few|tendency|weak|vague|poor|slow|late|limited)|too (?:many|much)) )?(?:(?:bad|low|wrong|short|over-?long|patchy|sketchy|shaky|superficial|rusty|messy|scruffy|untidy|vague|weak|poor|generic|unclear|thin|rambling|wordy|repetitive|hesitant|sloppy|careless|negative|slow|limited|inconsistent|incomplete|wrong|one[- ]word|long-winded|nervous|late|basic) \S|waffle|gaps?|mistakes|errors|typos|(?:spelling|grammar) mistakes|nerves|inexperience|over-?confidence|to [a-z]+\b)/i;
/** "Stronger on theory than practice", "unable to give examples", "only free in the mornings" */
const SO_THEY_WERE =
  /^(?:(?:stronger|weaker|better) (?:on|at|in|with) .+ than |(?:unable|not able|reluctant|unwilling|slow) to |(?:hard|difficult) to (?:follow|hear|understand|read)\b|only (?:available|free|able|willing)\b)/i;
/** "Just below the pass mark", "pipped by an internal candidate", "bit of a waffler" as "a bit of …" */
const OUTDONE =
  /^(?:(?:just|only just|narrowly|slightly|well) )?((?:below|under|short of) (?=(?:the|our)\b)|(?:missed|failed) (?=(?:the|our)\b)|(?:pipped|beaten|edged out|outscored) |an? bit of an? )/i;
/** "Repeated the same example", "burnt the sauce" */
const DID_SO = /^(?:burnt|[a-z-]{3,}ed) (?=(?:the|your|our|us|too|things|over|every)\b)|^over-[a-z]+ed$/i;
/** "Must be able to drive": what the job asks for. */
const HAS_TO_BE =
  /^(?:you )?(?:must|ha(?:s|ve) to|needs? to) be (?=(?:able|available|willing|free|registered|qualified|licensed)\b)/i;
/** "Knife skills need work" */
const NEED_WORK =
  /^(?:[\w-]+ ){0,2}[a-z]+s need (?=(?:more|a|some|work|to|attention|practice|improvement)\b)/i;
/** "Answers hard to follow" */
const HARD_TO_FOLLOW =
  /^(?:the |your )?((?:[a-z-]+ )?[a-z]+) ((?:(?:quite|very|a bit|rather|sometimes) )?(?:hard|difficult) to (?:follow|read|hear|understand)\b.*)$/i;
/** "Lives too far away", told of a third */
const DOES_SO =
  /^(live|talk|speak|ramble|mumble|seem|come|look|sound|struggle|interrupt|rush|want|expect)s (?=(?:too|very|a|like|with|over|not|quite|more|so|far|people|to|through)\b)/i;
/** "Sometimes hard to follow" */
const SO_AT_TIMES =
  /^(?:sometimes|often|occasionally|at times) (?=(?:hard|difficult|a (?:bit|little)|too|very|rather|quite|not|un[a-z]+|vague|quiet|slow|nervous|hesitant|repetitive|wordy)\b)/i;
/** "Only two years' experience" */
const ONLY_SO_MUCH = /^only (?:one|two|three|four|an?|some|\d+|limited|basic)\b/i;
/** "More examples would have helped" */
const WOULD_HELP =
  /^(.+) (?:would|might|could) (?:have )?(?:help(?:ed)?|been (?:good|nice|helpful|useful))$/i;
const DEED_ALONE = /^(?:relax|smile|practi[sc]e|prepare|listen|slow down)$/i;

/** Terms one has or asks for, and no skill. */
const TERMS =
  /^(?:the |your )?(?:salary|pay|wage|rate|notice|availability|commute|distance|location|visa|\d+[- ](?:month|week)s?['’]? notice|start date|hours|(?:experience )?level|level of experience)\b/i;
/** "The salary you asked for was above our budget" */
const TERMS_TOLD =
  /^the (?:salary|pay|rate|notice|hours|package) you [a-z]+(?: [a-z]+){0,2} (?:was|were|is|are) /i;
const OUR_TERMS =
  /^(?:the )?(?:(?:budget|headcount)(?! (?:management|planning|control|forecast\w*|setting|experience|skills?|knowledge|handling|work)\b)\b|timing$|(?:cultural |team |culture )?fit$)/i;

/** What would be welcome as it stands: "more examples", "a driving licence". */
const WELCOME =
  /^(?:(?:an? |some )?(?:more|better|stronger|greater|deeper|clearer|further|fewer|less|additional|wider|broader|shorter|longer|sharper|slower|closer|tighter|richer|fuller|firmer|fresher|stricter|warmer)|(?:one|two|three|\d+) more|another|some|an?)\s+\S/i;
const PAPER =
  /^(?!(?:the|an?|your|our)\b)(?:[\w-]+ ){0,3}(?:certificate|licen[cs]e|qualification|degree|diploma|registration|visa|card)$/i;
/** "Clean driving licence", "SMSTS ticket": one of its kind. */
const ONE_PAPER =
  /^(?!(?:the|an?|your|our|some|more|at)\b)(?:[\w-]+ ){0,3}(?:ticket|certificate|licen[cs]e|qualification|degree|diploma|registration|visa|card|permit|check|car|van)(?=$| (?:in|for|from|with|first|before)\b)/i;
const withPaperArticle = (thing: string): string => (ONE_PAPER.test(thing) ? withArticle(thing) : thing);
/** "How you would support pupils", "more about your time there": what there was to hear. */
const TO_HEAR = /^(?:(?:a (?:bit|little) )?more (?:about|on) |how (?=you\b))/i;
/** "How long your answers were" */
const HOW_IT_WAS = /^how (?!you\b|to\b)[a-z]+ (?:your|the)\b/i;
/** "I wanted the job filled", "position filled internally" */
const FILLED =
  /^(?:the )?(role|position|post|job|vacancy) (?:(?:was|has been|is) )?(filled|withdrawn|cancell?ed|closed|frozen|put on hold|reduced|re-?advertised)\b(.*)$/i;

/** "A very strong field", "tough competition" */
const FIELD =
  /^(?:(?:just|it was|there was) )?((?:(?:very|really|extremely|so) )?(?:close|tight)$|(?:an? )?(?:(?:very|really|extremely|unusually) )?(?:strong|competitive|close|tight|tough|stiff|high) (?:field|competition|shortlist|call|decision|standard)\b.*)$/i;
/** "Salary too high", "pace a bit slow" */
const TOO_SO =
  /^(?:the |your )?((?:[a-z-]+ ){0,2}[a-z-]+) ((?:too|not|a bit|a little|rather|quite|very|somewhat) [a-z]+(?: enough)?(?: (?:in|at|on|for|during|with|to|under|about)\b.*)?)$/i;

/** Wants and needs of the employer's, at the time: "we need someone who drives". */
const inThePast = (text: string): string =>
  text.replace(
    /^(we|I)(?: |(?=['’]re ))(need|want|require|prefer|look for|are|['’]re|have)(?=\s)/i,
    (_, who: string, verb: string) => {
      const past: Readonly<Record<string, string>> = {
        need: 'needed',
        want: 'wanted',
        require: 'required',
        prefer: 'preferred',
        'look for': 'looked for',
        are: 'were',
        "'re": 'were',
        '’re': 'were',
        have: 'had',
      };
      return `${who} ${past[verb.toLowerCase()] ?? verb}`;
    },
  );

/** "Strong field" is a strong field; "tough competition" has no article. */
const withIts = (field: string): string =>
  /^an? |\bcompetition\b|(?:close|tight)$/i.test(field) ? field : withArticle(field);

const of = (kind: ImprovementKind, text: string): Improvement => ({ kind, text });

/** "Wasn't sure why you applied", "not convinced by your answer": only those who listened can have had a doubt of "you". */
const DOUBTED =
  /^(?:(was|were)n['’]t|(?:was |were )?(not)) ((?:entirely |quite |really |fully |completely |totally |so )?(?:(?:sure|certain|confident)(?= (?:(?:that|whether|if|why|how|what|when|where) )?you(?:r|['’][a-z]+)?\b)|(?:convinced|persuaded)(?=.* you(?:r|['’][a-z]+)?\b)).*)$/i;
/** "Unclear what you did yourself" */
const NOT_CLEAR =
  /^(?:it (?:was|is)(?:n['’]t clear| not clear| unclear)|(?:was |were )?(?:unclear|not clear)|wasn['’]t clear) (?=(?:what|why|how|whether|if|where|which|who)(?: \S+){0,3}? your?\b)/i;
/** "Couldn't see how you would cope", "struggled to follow your reasoning": what is seen and heard of "you". */
const NOT_SEEN =
  /^(?:(?:could|did)(?:n['’]t| not)|can(?:['’]t|not)|struggled to|found it (?:hard|difficult) to) (?:really |quite |always |fully )?(?:see|tell(?! (?:us|me)\b)|picture|understand|follow|gauge|judge|hear|get (?:a|any) (?:real |clear )?(?:sense|feel|picture|idea)|work out)\b(?=.* your?\b(?! own\b))/i;
/** "Wanted to see more depth", "expected more questions": a wish of those who listened; more money is the other's. */
const WISHED_FOR =
  /^(?:really |just )?(?:wanted|expected|hoped for|looked for) (?=(?:to (see|hear) )?(?:(?:a (?:bit|little|lot) )?more|a (?:clearer|stronger|better|deeper|fuller)|better|clearer|deeper|stronger|some|you to)\b)(?!.*\b(?:money|pay|salary|wages?|hours|holidays?|leave|flexibility|remote|days|home|responsibility|benefits|than)\b)(?:to (?:see|hear) )?/i;

/** What is noted without its subject, and is said of us: "couldn't see how you would cope"; null for any other. */
const asSeenByUs = (text: string): Improvement | null => {
  const [, was, , doubt = ''] = DOUBTED.exec(text) ?? [];
  if (doubt !== '') return of('whole', `We were${was === undefined ? ' not' : "n't"} ${doubt}`);
  if (NOT_CLEAR.test(text)) return of('whole', text.replace(NOT_CLEAR, 'It was not clear to us '));
  if (NOT_SEEN.test(text)) return of('whole', `We ${lower(text)}`);
  const [wish, sense] = WISHED_FOR.exec(text) ?? [];
  if (wish === undefined) return null;
  return of(
    'whole',
    `We would have liked ${sense === undefined ? '' : `to ${lower(sense)} `}${text.slice(wish.length)}`,
  );
};

/** What is no fault of theirs, or wished by us: a sentence of its own; null for any other. */
const asWhole = (text: string): Improvement | null => {
  if (NOTHING.test(text)) return of('whole', 'There was nothing in particular that we missed');
  const liked = LIKED_BY_US.exec(text)?.[0];
  if (liked !== undefined && !/^(?:we|I) would have\b/i.test(text)) {
    const heard = /hear/i.test(liked) ? 'hear ' : /see/i.test(liked) ? 'see ' : '';
    return of('whole', `We would have liked ${heard === '' ? '' : `to ${heard}`}${text.slice(liked.length)}`);
  }
  const [, role = '', end = '', rest = ''] = FILLED.exec(text) ?? [];
  if (role !== '') return of('whole', `In the end the ${role.toLowerCase()} was ${end.toLowerCase()}${rest}`);
  const helped = WOULD_HELP.exec(text)?.[1];
  if (helped !== undefined && !/^(?:it|that|this)$/i.test(helped))
    return of('whole', `${helped} would have helped`);
  const field = FIELD.exec(text)?.[1];
  if (field !== undefined)
    return of(
      'whole',
      `In the end it was ${withIts(field).replace(/, (?=(?:the|another|someone|somebody|we|they)\b)/, ': ')}`,
    );
  if (/^it(?:['’]s| is| was)\b/i.test(text)) return null;
  const ours = asSaidByUs(inThePast(text));
  if (ours !== null) return of('whole', ours);
  if (isOfOurs(text))
    return of(
      'whole',
      `In the end ${withOwner(text).replace(/\b(need|require|want)s\b/, (_, verb: string) => (verb === 'require' ? 'required' : `${verb}ed`))}`,
    );
  const heard = TO_HEAR.exec(text)?.[0];
  return heard === undefined
    ? null
    : of('whole', `We would have liked to hear ${/^how/i.test(heard) ? 'more about ' : ''}${text}`);
};

/** "Needs to improve your Excel": what to do stands behind it. */
const NEEDED_TO = /^(?:you )?(?:needs? to|should|could|must|ought to) /i;

/** What to do better, "speak up", "being more specific"; null for any other. */
const asDeed = (text: string): Improvement | null => {
  if (DEED_ALONE.test(text)) return of('deed', `to ${text}`);
  if (/^to /i.test(text)) return of('deed', text.replace(BARE_ANSWERS, '$1your $2'));
  if (MORE_SO.test(text) && !LESS_SO.test(text)) return of('deed', `to be ${text}`);
  const [found, verb = ''] = TO_IMPROVE.exec(text) ?? [];
  if (
    found !== undefined &&
    !/^(?:research|practice|work|focus) (?:on|into|of|for)\b(?<!work on)/i.test(text)
  )
    return of('deed', `to ${verb.toLowerCase()}${text.slice(found.length)}`);
  const toDo = text.replace(NEEDED_TO, '');
  if (toDo !== text && TO_DO_BETTER.test(toDo)) return of('deed', `to ${toDo}`);
  const [doing = '', rest = ''] = /^(\S+)(?=\s)(.*)$/.exec(text)?.slice(1) ?? [];
  const deed = DOING_BETTER[doing.toLowerCase()];
  if (deed !== undefined) return of('deed', `to ${deed}${rest}`);
  return TO_DO_BETTER.test(text) &&
    !/^start (?:date|time)\b/i.test(text) &&
    !/^(?:lead|look|cut|start|stay|drop|finish|talk|check|study)s?\s(?:of|in|and)\b/i.test(text)
    ? of('deed', `to ${text}`)
    : null;
};

/** How somebody was, or what they did: "too quiet", "didn't look us up"; null for any other. */
const asHowTheyWere = (text: string): Improvement | null => {
  const [, some, much, how = ''] = A_BIT.exec(text) ?? [];
  if (how !== '')
    return of(
      'told',
      `you were ${(some === undefined ? `${much}` : `a ${some}`).toLowerCase()} ${how.toLowerCase()}`,
    );
  if ([FALLING_SHORT, SHORT_OF, HOW_ONE_WAS, LESS_SO].some((pattern) => pattern.test(text)))
    return of('told', `you were ${text}`);
  const met = OUTDONE.exec(text)?.[1];
  if (met !== undefined) return of('told', `you ${/missed|failed/i.test(met) ? '' : 'were '}${lower(text)}`);
  if (DOES_SO.test(text))
    return of(
      'told',
      text.replace(DOES_SO, (_, verb: string) => `you ${verb.toLowerCase()} `),
    );
  if (SO_AT_TIMES.test(text) || SO_THEY_WERE.test(text)) return of('told', `you were ${text}`);
  if (LESS_THAN.test(text) || ONLY_SO_MUCH.test(text)) return of('told', `you had ${text}`);
  if (
    /^(?:(?:did|had|was|were|could|can|have|do|would|should|are|has|does|is)(?:n['’]?t| not)|has (?:never|no|only|little|limited)|(?:sometimes|often|occasionally|at times)|forgot|lacked|struggled|rambled|waffled|froze|panicked|talked|spoke|seemed|appeared|looked|sounded|showed|used|turned|rushed(?= (?:the|your|through|it)))\s+\S/i.test(
      text,
    )
  )
    return of(
      'told',
      `you ${text
        .replace(/^was(?=n|\s)/, 'were')
        .replace(/^has(?=n|\s)/, 'have')
        .replace(/^does(?=n|\s)/, 'do')
        .replace(/^is(?=n|\s)/, 'are')}`,
    );
  if (DID_SO.test(text) && !NO_DEED.test(text.split(' ')[0] ?? '')) return of('told', `you ${lower(text)}`);
  return /^(?:never|hardly|rarely|barely|only) (?:[a-z]+ed|had|has|did|gave|spoke|got|knew|made|took)\b|^[a-z]{3,}ed$/i.test(
    text,
  ) && !NO_DEED.test(text)
    ? of('told', `you ${text}`)
    : null;
};

/** "Generic cover letter", "weak presentation" */
const WEAK_THING =
  /^(?:generic|weak|poor|vague|sloppy|thin|limited|slow|unclear|basic|inconsistent|bad|low|messy|untidy|scruffy) (?:cover letter|cv|portfolio|presentation|lesson|ending|start|opening|voice|structure|plan|application|grasp|understanding|attitude|tone|station|handover|finish|answer|test|result|score|demo|pitch|interview|shift|service|manner|approach|sample|essay|letter|reference)\b/i;

/** What is named and no sentence: wished for, in the way, or a part to work on. */
const asNamed = (text: string): Improvement => {
  if (TERMS_TOLD.test(text)) return of('told', text);
  if (TERMS.test(text))
    return of(
      'lacked',
      text
        .replace(/^(?:the |your )?(?:salary|pay|wage|rate)$/i, 'your salary expectations')
        .replace(/^(?:the )?(?!your )/, /^the salary (?:you|we)\b/i.test(text) ? 'the ' : 'your '),
    );
  if (OUR_TERMS.test(text)) return of('lacked', text.replace(/^(?!the )/, 'the '));
  if (/^tendency to /i.test(text)) return of('lacked', withArticle(lower(text)));
  if (HOW_IT_WAS.test(text) || AGAINST.test(text) || LACK.test(text))
    return of(
      'lacked',
      WEAK_THING.test(text) ? withArticle(text) : text.replace(/^wrong (?=[a-z]+)/i, 'the wrong '),
    );
  if (PAPER.test(text)) return of('wished', withArticle(text));
  if (BETTER_THAN_MORE.test(text)) return of('wished', `better ${text}`);
  if (SKILLS.test(text)) return of('wished', `stronger ${text}`);
  if (MORE_OF.test(text)) return of('wished', `more ${text}`);
  if (OTHERWISE.test(text)) return of('wished', `a ${text}`);
  if (SHOWN_ALONE.test(text)) return of('part', theirs(text));
  if (QUALIFICATION.test(text)) return of('wished', text);
  return of(
    WELCOME.test(text) ? 'wished' : 'part',
    PART_OF_IT.test(text) || WAY_IT_WENT.test(text) ? `the ${lower(text)}` : text,
  );
};

/** "Budgeting answers", "portfolio": what they gave themselves. */
const SHOWN_ALONE =
  /^(?!(?:the|your|our|an?|this|that|these|those|more|some|fewer|less|better|stronger|clearer|longer|shorter|no|not|too|how|of|in|on|with)\b)(?:[\w&-]+ ){0,3}(?:answers|examples|responses|explanations|portfolio|cv|cover letter|delivery|body language)$/i;

/** "Pacing of the lesson", "timing on the day" */
const WAY_IT_WENT =
  /^(?:(?:[a-z]{3,}ing|pace|flow|tone|length|structure) of|(?:pacing|timing|running|handling|planning|pace|flow|tone|length|structure|opening|ending) (?:on|in|during|at)) (?:the|your)\b/i;
/** "A-level maths", "GCSEs": one has them or not. */
const QUALIFICATION = /^(?:GCSEs?|A[- ]levels?|NVQs?|BTECs?|SVQs?)\b/i;

/** "Safeguarding question": one part of the day. */
const PART_OF_IT =
  /^(?!(?:the|your|our|an?|this|that|more|some)\b)(?:[\w-]+ ){0,2}(?:question|exercise|test|task|presentation|role play|case study|lesson|trial shift|assessment|practical)(?: (?:result|score)s?)?$/i;

/** "Salary expectations above our budget" */
const BEYOND =
  /^(?:the |your )?((?:salary|pay|rate|notice|commute|price|fee)(?: [a-z]+)?) ((?:well |just |a bit |slightly )?(?:above|over|beyond|outside|out of|higher than|longer than) \S.*)$/i;

/** "Salary too high": your salary expectations were; null where no thing stands before it. */
const asTooSo = (text: string): string | null => {
  const [, terms = '', beyond = ''] = BEYOND.exec(text) ?? [];
  if (terms !== '') return `your ${lower(terms)} ${/[^s]s$/.test(terms) ? 'were' : 'was'} ${beyond}`;
  const [, thing = '', how = ''] = TOO_SO.exec(text) ?? [];
  if (
    thing === '' ||
    isOfThem(text) ||
    / and$/i.test(thing) ||
    /^(?:you|was|were|are|is|be|being|came|seemed|[a-z]+ed)\b/i.test(thing)
  )
    return null;
  const [, pitched = '', done = ''] = /^(.+) ([a-z]{3,}ed)$/.exec(thing) ?? [];
  if (pitched !== '' && !NO_DEED.test(done))
    return `${theirs(pitched)} ${/[^s]s$/.test(pitched) ? 'were' : 'was'} ${done} ${how}`;
  const named = /^(?:salary|pay|wage|rate)$/i.test(thing) ? 'salary expectations' : thing;
  return `your ${named} ${/[^s]s$/.test(named) ? 'were' : 'was'} ${how}`;
};

/** "Communication let you down" */
const LET_DOWN = /^(?!you\b)(?:[\w'’-]+ ){1,4}(?:let|held|put) you (?:down|back|off)\b/i;

/** "1:1 interview: more examples": the part it was in, behind what is said of it. */
const IN_A_PART =
  /^((?:\S+ ){0,2}(?:interview|test|task|exercise|presentation|lesson|role play|question|round|section|trial|shift)): (\S.*)$/i;

/** "Good interview but others were better": what was good, and what was not. */
const PRAISE_BUT =
  /^((?:very |really |quite )?(?:good|great|strong|nice|solid|excellent|lovely|impressive|interesting|promising) [^,.;]{2,40}?),? but (\S[^.;]*)$/i;
const WAY_ONE_WAS = /^\S+ (?:technically|academically|overall|throughout|on|in|at|with)\b/i;
const ONE_THING =
  /(?:interview|presentation|lesson|test|cv|application|portfolio|trial|trial shift|session|pitch)$/i;

/** Praise and fault in one sentence, where one holds them; null for any other. */
const asPraiseBut = (typed: string): Improvement | null => {
  const [, praise = '', but = ''] = PRAISE_BUT.exec(typed) ?? [];
  if (praise === '') return null;
  const { kind, text } = onePoint(asClause(but));
  const good = lower(praise).replace(/\bcv$/, 'CV');
  if (ONE_THING.test(good) && (kind === 'told' || kind === 'whole'))
    return of('whole', `It was ${withArticle(good)}, but ${lower(text)}`);
  if (WAY_ONE_WAS.test(good) && kind === 'told') return of('whole', `You were ${good}, but ${text}`);
  const isThing = /s$/.test(good) && !WAY_ONE_WAS.test(good);
  return isThing && /^(?:not enough|too (?:few|little|many|much)|little|few|no) \S/i.test(but)
    ? of('whole', `We saw ${good}, but ${lower(but)}`)
    : null;
};

const onePoint = (noted: string): Improvement => {
  const typed = judgedInSmall(noted);
  const praiseBut = asPraiseBut(typed);
  if (praiseBut !== null) return praiseBut;
  const [, part = '', toldThere = ''] = IN_A_PART.exec(typed) ?? [];
  if (/^you\s/i.test(toldThere))
    return of('whole', `In the ${lower(part).replace(/^(?:the|your) /, '')}, ${lower(toldThere)}`);
  if (/^to .+ you(?:['’]d| would|['’]ll| will)? need\b/i.test(typed)) return of('whole', typed);
  if (APPLY_AGAIN.test(typed))
    return of('whole', /^(?:I|we|you|please|do)['’\s]/i.test(typed) ? typed : `Our advice: ${lower(typed)}`);
  if (WE_THINK.test(typed) || MISSED_OUT.test(typed) || THEY_FELT.test(typed)) return of('whole', typed);
  if (WHOM_WE_CHOSE.test(typed)) return of('whole', `In the end ${lower(typed)}`);
  if (NOT_TO.test(typed)) return of('deed', typed.replace(NOT_TO, 'not to '));
  const alone = WE_ALONE.exec(typed)?.[0];
  if (alone !== undefined)
    return of('whole', `In the end we ${/^looking/i.test(alone) ? 'were ' : ''}${lower(typed)}`);
  const panel = PANEL_FELT.exec(typed)?.[1];
  if (panel !== undefined) return of('whole', `${upper(panel)} that ${lower(typed.replace(PANEL_FELT, ''))}`);
  const [couldHave, felt, could = ''] = COULD_HAVE.exec(typed) ?? [];
  if (couldHave !== undefined)
    return of(
      'whole',
      `${felt === undefined ? 'you' : `We ${felt.toLowerCase()} that you`} ${could.toLowerCase()} have ${typed.slice(couldHave.length)}`,
    );
  const bare = typed.replace(LEADING_UP, '').replace(SUGGESTED, '').replace(IN_A_PART, '$2 in the $1');
  const said = saidToThem(bare).replace(ADVISED, 'to ');
  const whole = asSeenByUs(said) ?? asWhole(said);
  if (whole !== null) return whole;
  const text = said.replace(NEEDED, '');
  if (text !== said && !/^(?:your )/.test(text)) return asNamed(text);
  if (text !== said) return of('wished', text);
  if (HAS_TO_BE.test(said))
    return of('whole', said.replace(HAS_TO_BE, 'For this role you would need to be '));
  if (NEEDS.test(text))
    return of(
      'whole',
      `For this role you would need ${withPaperArticle(text.replace(NEEDS, '').replace(/^own\b/i, 'your own'))}`,
    );
  const [, followed = '', hard = ''] = HARD_TO_FOLLOW.exec(text) ?? [];
  if (
    followed !== '' &&
    !/^(?:you|it|was|were|so|that|often|sometimes|occasionally|always)\b/i.test(followed)
  )
    return of('told', `${theirs(followed)} ${/[^s]s$/.test(followed) ? 'were' : 'was'} ${hard}`);
  if (NEED_WORK.test(text)) return of('told', theirs(text));
  const shown = asDoneAmiss(text) ?? (KEEPING_SO.test(text) ? null : (asShown(text) ?? asNotSo(text)));
  if (shown !== null) return of('told', shown);
  if (isDoneEitherWay(text)) return of('part', text);
  const lack = asLack(text);
  if (lack !== null) return of(/^you /.test(lack) ? 'told' : 'lacked', lack);
  const known = asDeed(text) ?? asHowTheyWere(text);
  if (known !== null) return known;
  const tooSo = asTooSo(text);
  if (tooSo !== null) return of('told', tooSo);
  if (subjectOf(text) !== null || LET_DOWN.test(text)) return of('told', withOwner(text));
  // "Moving and handling" is a thing to learn, and nothing they are doing.
  const told = /^[a-z]+ing\b/i.test(text) ? text : asTold(text, 'you');
  return isOfThem(told) ? of('told', told) : asNamed(told);
};

/** "Keeping answers short" is what would have helped. */
const KEEPING_SO = /^(?:keeping|making|having) (?=\S+ (?:short|brief|concise|specific|clear)\b)/i;

/** "The technical test - you missed the edge cases" */
const AT_A_PART =
  /^((?:\S+ ){0,2}(?:interview|test|task|exercise|presentation|lesson|role play|question|round|section|trial|shift)) [-–—] (?=you\s)/i;

/** "Data - we wanted numbers": what a sentence is about, named before it. */
const ABOUT_A_PART =
  /^((?:[\w&]+ ){0,2}[\w&]+)(?: [-–—]|:) (?=(?:we|you)(?:['’][a-z]+)? (?!(?:and|or)\b)\S)([^.;]+)$/i;

/** The part and what is said of it, as one sentence: "On data, we wanted numbers"; null where no part stands before. */
const asOnPart = (noted: string): Improvement | null => {
  const [, part = '', said = ''] = ABOUT_A_PART.exec(noted) ?? [];
  if (part === '' || IN_A_PART.test(noted)) return null;
  const { kind, text } = onePoint(asClause(part));
  const isNamed =
    kind === 'part' || (kind === 'wished' && text !== part && /^(?:more|better|stronger) /.test(text));
  return isNamed ? of('whole', `On ${lower(part)}, ${lower(said)}`) : null;
};

/** "Body language - arms folded": two names, the second of what is seen in the first. */
const asTwoOfAPart = (noted: string): Improvement | null => {
  const [, part = '', seen = ''] = /^([^,.;:–—]{2,40}?) [-–—] ([^,.;:–—]{2,60})$/.exec(noted) ?? [];
  if (part === '') return null;
  const [first, second] = [onePoint(asClause(part)), onePoint(asClause(seen))];
  return first.kind === 'part' && second.kind === 'part' ? of('part', `${first.text}: ${second.text}`) : null;
};

/** ", but that's normal": said to comfort, and no point of its own. */
const COMFORT =
  /,? but (?:that|this|it)(?:['’]s| is| was) (?:(?:very|quite|completely|perfectly|totally) )?(?:normal|understandable|natural|common|fine|ok|okay|to be expected)\b[^.;]{0,40}$/i;

/** ", we couldn't see how": a sentence of its own behind a comma. */
const RUN_ON =
  /, (?=(?:we|it) (?:could|can|was|were|did|had|felt|made|found|would|wanted|needed)(?:n['’]t)?\b)/gi;

/** Points noted one behind another: "weak on system design, didn't ask about requirements". */
const pointsIn = (typed: string): string[] =>
  /^(?:when|if|although|though|while|as|because|for|at|with|where|once|after|before|we|I)\s/i.test(typed)
    ? typed.split(/\.\s+|;\s+/)
    : typed.split(
        /\.\s+|;\s+|,\s+(?!(?:not (?:from|just|only|about|what|how|why|who)|especially|particularly|such|including|for example|which|even|despite|as well as)\b)(?:and\s+|but\s+)?|\s[-–—]\s/,
      );

/** What is to be better, "speak up" is to speak up, "late" that you were late; several points together where one sentence holds them. */
export const asImprovement = (typed: string): Improvement => {
  const noted = typed
    .replace(/^next time,? (?:please )?(?=\S)/i, '')
    .replace(/,?\s+esp\.?(?=\s)/i, ', especially')
    .replace(/\be\.?g\.?,?\s+(?=\S)/i, 'for example ')
    .replace(AT_A_PART, '$1: ')
    .replace(/^bit of (?=an? )/i, 'a bit of ')
    .replace(/ (on|in) (?=(?:cv|cover letter|portfolio)\b)/gi, ' $1 your ')
    .replace(
      /\b(about|from|in|at) (?=(?:last|previous|current) (?:job|role|employers?|boss|manager|company|team)\b)/gi,
      '$1 your ',
    );
  const close = asClose(noted);
  if (close !== null) return close;
  const onPart = asOnPart(noted) ?? asTwoOfAPart(noted);
  if (onPart !== null) return onPart;
  const comforted = COMFORT.exec(noted)?.[0];
  if (comforted !== undefined) {
    const point = asImprovement(noted.slice(0, -comforted.length));
    if (point.kind === 'told') return of('told', `${point.text}${comforted}`);
  }
  const points = pointsIn(noted)
    .map((point) => onePoint(asClause(point)))
    .filter(({ text }) => text !== '');
  const [first] = points;
  if (first === undefined) return of('part', typed);
  if (points.length === 1) return first;
  const texts = (...kinds: ImprovementKind[]): string[] =>
    points.filter(({ kind }) => kinds.includes(kind)).map(({ text }) => text);
  const told = texts('told');
  const deeds = texts('deed');
  if (told.length + deeds.length === points.length) {
    const helped =
      deeds.length === 0
        ? ''
        : sayList(deeds.map((deed, at) => (at === 0 ? deed : deed.replace(/^to /, ''))));
    if (told.length === 0) return of('deed', helped);
    const what = sayList(told.map((clause, at) => (at === 0 ? clause : `that ${clause}`)));
    return of('told', helped === '' ? what : `${what}; it would have helped ${helped}`);
  }
  const named = texts('wished', 'part');
  const isMixed = points.some(({ kind }) => kind !== first.kind);
  if (named.length === points.length)
    return isMixed && texts('wished').every((wish) => !pointsIn(noted).includes(wish))
      ? of('part', sayList(pointsIn(noted)))
      : of(first.kind, sayList(named));
  if (points.every(({ kind }) => kind === 'lacked')) return of('lacked', sayList(texts('lacked')));
  if (first.kind === 'lacked' && points.length === 2 && points[1]?.kind === 'whole')
    return of('lacked', `${first.text}: ${lower(points[1].text.replace(/^In the end /, ''))}`);
  if (points.every(({ kind }) => kind === 'whole') && NOTHING.test(typed.split(',')[0] ?? ''))
    return points.at(-1) ?? first;
  const alone = /[.;]\s/.test(noted) ? null : onePoint(noted);
  if (alone?.kind === 'told') return of('told', alone.text.replace(RUN_ON, '; '));
  return alone?.kind === 'whole' ? alone : asSentences(points);
};

const CLOSE =
  /^((?:it|this) was (?:(?:very|really|so|extremely) )?(?:close|an? (?:very |really )?(?:close|hard|tough|difficult) (?:call|decision|choice)))(?:\s*([-–—:;,.]|,? but)\s+(\S.*))?$/i;

/** "It was very close - the other candidate had done the job before": how it was decided, and then by what; null for other words. */
const asClose = (noted: string): Improvement | null => {
  const [, close = '', joint = '', by = ''] = CLOSE.exec(noted) ?? [];
  if (close === '') return null;
  const opening = `In the end ${lower(close)}`;
  if (by === '') return of('whole', opening);
  if (/but/i.test(joint)) return of('whole', `${opening}, but ${lower(saidToThem(by))}`);
  const isClause = isOfThem(lower(by)) || /^(?:we|I|someone|somebody) /i.test(by);
  if (!isClause) return of('whole', `${opening}. ${upper(sentenceOf(asImprovement(by)))}`);
  return of(
    'whole',
    joint === '.' ? `${opening}. ${upper(saidToThem(by))}` : `${opening}: ${lower(saidToThem(by))}`,
  );
};

/** Points that go into no one sentence, one after another. */
const asSentences = (points: readonly Improvement[]): Improvement =>
  of('whole', points.map((point) => upper(sentenceOf(point))).join('. '));

const sentenceOf = ({ kind, text }: Improvement): string => {
  switch (kind) {
    case 'whole':
      return text;
    case 'told':
      return /^you/.test(text) ? `we found that ${text}` : text;
    case 'deed':
      return `it would have helped ${text}`;
    case 'lacked':
      return `what held us back was ${text}`;
    case 'wished':
      return `we would have liked ${text}`;
    case 'part':
      return `there was room for improvement in ${text}`;
  }
};

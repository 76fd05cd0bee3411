/** Things that want an article, as people leave it out in notes: "billing migration" is the billing migration, a "trial day" one. */
import { isCommonWord } from './common.ts';

/** Nouns that want an article before them, as people leave it out in notes: "billing migration". */
const COUNTED =
  /^(?:acquisition|allowance|app|appeal|application|audit|backlog|base|bay|board|bonus|boss|branch|brand|budget|calendar|campaign|canteen|cent(?:er|re)|check|codebase|committee|counter|forecast|kitchen|lab|laboratory|ledger|line|load|market|monolith|network|newsletter|permit|queue|catalogue|chain|clinic|club|code|commute|contract|culture|curriculum|dashboard|database|date|deadline|depot|desk|discount|duty|engine|exam|exhibition|expansion|extension|factory|farm|festival|fleet|framework|franchise|gallery|garden|go-live|group|handbook|handover|hierarchy|hospital|hotel|hub|implementation|inspection|integration|launch|layout|library|licen[cs]e|list|lounge|menu|merger|migration|mission|mix|model|module|move|office|outage|overhaul|package|palette|partnership|path|pathway|pattern|period|pilot|pipeline|plan|plant|platform|policy|portal|process|product|prototype|program|programme|project|range|ratio|readout|rebrand|record|redesign|register|release|room|rush|refactor|refit|refurbishment|relaunch|renovation|reorganisation|reorganization|restaurant|restructure|review|rewrite|roadmap|roll-out|rollout|rota|schedule|scheme|season|sector|service|shift|shortage|showroom|site|spreadsheet|stack|store|strategy|studio|study|structure|survey|system|take-home|takeover|target|team|tender|test|timeline|timetable|tool|topic|tracker|transition|trip|upgrade|vision|visit|ward|warehouse|website|wing|workload|workshop|yard)$/i;

/** More of them, which names end on as well, so that they count in small letters alone: "live coding exercise", "AI chatbot". */
const ALSO_COUNTED =
  ' activity advert agenda agreement algorithm alliance approach archive array article assignment atmosphere auction award bakery bar barn bench bid blog blueprint boiler bot box bridge brief brochure bus cabinet cafe café case caseload cellar challenge charity charter chatbot checklist choir circuit class cluster community company competition concept concert conference consortium container contest conversion council course crane crew crisis cycle dataset day deck demo demonstration department device diary dispute dissertation district document drill environment episode event exercise exhibit experiment facility fair feature fete film firewall floor forklift forum foundation fund fundraiser game gap gig grant greenhouse grid guide guild hackathon hall helpdesk helpline herd incident index industry initiative institute intake interface internship interview journal journey kit ladder landscape lathe league lease lecture lesson lifecycle logo machine magazine map marketplace masterclass meeting mentor museum niche nursery outlet panel parade park pharmacy phase picture pitch placement playbook playground podcast pool pop-up portfolio presentation printer procedure proposal prospectus protocol pump puzzle question questionnaire quiz rate reactor refinery refresh regime relationship remit report repository request retreat rig roadshow robot role round route routine salon sample scenario script seat secondment seminar sensor server session set-up setup shop showcase simulator situation size slot society spec specification sprint squad stall start-up startup statement station storyboard stream subsidiary substation suite summit switch syllabus task taskforce template terminal territory thesis toolkit tour tournament track tractor trailer trial truck tunnel turbine tutorial unit vacancy valve van vehicle venue village wedding workflow workforce workspace workstream zone ';

/** Those that are verbs as well, where nothing stands before them: "pitch to investors", "meeting with parents". */
const ALSO_VERBS =
  /^(?:bid|box|archive|blog|award|bridge|brief|case|challenge|conversion|day|demo|document|experiment|film|fund|grant|guide|lease|lecture|map|meeting|mentor|pitch|pool|pump|question|report|request|retreat|round|route|sample|script|showcase|slot|refresh|sprint|station|stream|task|tour|track|trial)$/;

/** What is done once, and has no noun of its own kind: "role play with an angry customer", "year end close". */
const DONE_ONCE = /^role[- ]?play (?=with|on|about)|^(?:month|quarter|year)[- ]end close\b/i;

/** Work of a kind, and no one thing: "customer service". */
const OF_A_KIND =
  /^(?:customer|client|public|civil|social|room|table|food|military|national|jury|guest|after-sales) service$|^(?:day|block|press) release$|^(?:physical|regular) (?:exercise|activity)$|^(?:working|middle|upper|first|second|business|world) class$|^(?:pay|rest|term|birth) day$/i;

/** Words before a thing that make it one they know. */
const KNOWN =
  /^(?:new|next(?! \w+['’]s\b| (?:year|month|week|term|season|summer|autumn|winter|spring)\b)|recent|upcoming|current|existing|latest)\s/;

export const OF_THEIRS =
  /^(?:second|third|whole|big|old|legacy|slow|high|low|long|ageing|aging|outdated|messy|growing)\s(?!too |so |very |at |in |fast\b|quickly\b)/;

/** "use of Rust", "digitisation of patient files": one thing, and whose it is. */
const ONE_OF =
  /^(?:(?:challenges|benefits|advantages|demands|pressures|rewards|joys|realities|limits|effects|results|risks|ups and downs|ins and outs|pros and cons) of|(?!end of (?:life|year|term|month|day|season)\b)(?!(?:out|because|instead|word|plenty|part|most|some|all|none|one|any|each|kind|sort|type|ahead|outside|inside|news|half)\b)[a-z]+(?<!s|ing) of) /;

const DETERMINED =
  /^(?:the|an?|this|that|these|those|your|our|their|my|his|her|its|some|any|no|every|each|all|both|more|most|many|few|several|another|other|how|why|what|when|where|which|who|whether|if|to|not|one|two|three|\d(?!\S*-[a-z]).*|.*['’]s?)$/i;

const JOINING =
  /^(?:of|to|from|for|in|on|with|without|off|at|by|about|between|across|into|onto|over|after|before|until|around|round|during|under|versus|vs|and|or|as|that|which|you|they|we|I)$/i;

/** Several words that are one before a noun: "out of hours rota", "research and development budget". */
const AS_ONE =
  /^(?:(?:out of hours|face to face|one to one|(?:front|back) of house|point of sale|state of the art|day to day|end to end)|(?:research and development|learning and development|health and safety|terms and conditions|food and beverage|food and drink|click and collect|sales and marketing|profit and loss|diversity and inclusion|bed and breakfast|mergers and acquisitions|track and trace|pick and pack|health and social care|arts and crafts)) (?!and\b)(?=[a-z])/i;

/** The words up to the first that joins another thing to it: "trial day" of "trial day in Leeds". */
const nounOf = (phrase: string): string[] => {
  const words = phrase.split(' ');
  const inOne = (AS_ONE.exec(phrase)?.[0].split(' ').length ?? 1) - 1;
  const joined = words.findIndex((word, index) => index >= inOne && JOINING.test(word));
  return joined === -1 ? words : words.slice(0, joined);
};

const isDetermined = (noun: readonly string[]): boolean => noun.some((word) => DETERMINED.test(word));

/** One thing of its kind, by the word it ends on. */
const isCounted = (noun: readonly string[]): boolean => {
  const head = noun.at(-1) ?? '';
  if (COUNTED.test(head)) return true;
  const small = isTitled(noun) ? head.toLowerCase() : head;
  return ALSO_COUNTED.includes(` ${small} `) && (noun.length > 1 || !ALSO_VERBS.test(small));
};

/** One word that reads as a name or as work in general without its article is left so: "budget" is not. */
const ALONE =
  /^(?:budget|canteen|caseload|commute|contract|curriculum|dashboard|depot|expansion|handover|kitchen|merger|migration|move|newsletter|office|rebrand|roadmap|rota|schedule|showroom|team|timeline|timetable|warehouse|website|workload)$/i;

/** "Staff Discount", with the capitals of a heading: none of its words is a name. */
const isTitled = (noun: readonly string[]): boolean =>
  noun.every((word) => /^[A-Z][a-z]+$/.test(word) && isCommonWord(word.toLowerCase(), true));

/** A known thing behind the first: "launch of new loyalty app", "plan for first 90 days". */
const KNOWN_BEHIND =
  /(?<=\s(?:of|for|to|with|into|about|on|in|during|over) )(?=first \d+ |(?:new|upcoming|latest|existing|current) (?:[a-z]+ ){0,2}([a-z]+)$)/;

const withKnownBehind = (phrase: string): string =>
  phrase.replace(KNOWN_BEHIND, (_, head?: string) =>
    head === undefined || isCounted(['', head]) ? 'the ' : '',
  );

/** "shared love of hiking" is theirs and one's own. */
const SHARED = /^(?:shared|mutual) (?:love|interest|passion|enthusiasm|hobby|background|connection)\b/i;

/** "billing migration" is the billing migration; names, plurals and what has an article stay as they are. */
export const withArticle = (noted: string): string => {
  const phrase = withKnownBehind(noted);
  if (SHARED.test(phrase)) return `our ${phrase}`;
  const noun = nounOf(phrase);
  const head = noun.join(' ');
  const isBare =
    DONE_ONCE.test(phrase) ||
    ((phrase.includes(' ') || ALONE.test(phrase)) &&
      isCounted(noun) &&
      !isDetermined(noun) &&
      !OF_A_KIND.test(head));
  const named = isBare && isTitled(noun) ? head.toLowerCase() + phrase.slice(head.length) : phrase;
  return isBare || KNOWN.test(phrase) || ONE_OF.test(phrase) ? `the ${named}` : phrase;
};

const TWO_THINGS = /^((?:(?!\band\b)[^,;:])+) and ((?:(?!\band\b)[^,;:])+)$/;

/** The second of two things is known where the first is: "the busy mornings and the new booking system"; "the sales and marketing plan" is one. */
export const withBothArticles = (phrase: string): string => {
  const [, first = '', second = ''] = TWO_THINGS.exec(phrase) ?? [];
  const isThing = isCounted(nounOf(first)) || KNOWN.test(second);
  if (!/^the \S+ \S/.test(first) || !isThing) return phrase;
  return `${first} and ${withArticle(second)}`;
};

const SEVERAL_THINGS = /^(?!the )[^,;:]+(?:, [^,;:]+)+ and [^,;:]+$/;

/** Each of several things has its own: "shifts, overtime and the safety record"; one before the first serves them all. */
export const withEachArticle = (phrase: string): string =>
  SEVERAL_THINGS.test(phrase)
    ? phrase
        .split(/(,? and (?!.* and )|, )/)
        .map((part, index) => (index % 2 === 0 ? withArticle(part) : part))
        .join('')
    : phrase;

const ONE_OF_SEVERAL =
  /^(?:interview|call|chat|talk|meeting|conversation|day|visit|tour|test|task|exercise|assessment|presentation|session|shift|lunch|coffee|round|workshop|case study|trial|check|observation|cent(?:re|er)|review|lesson|tasting|viva|audition|assignment|questionnaire|offer|medical|form|appointment|induction)$/i;

/** "trial day" as what comes next is a trial day; "two interviews" and "the references" stay. */
export const withIndefinite = (phrase: string): string => {
  const noun = nounOf(phrase);
  return ONE_OF_SEVERAL.test(noun.at(-1) ?? '') && !isDetermined(noun) ? asOne(phrase) : phrase;
};

/** With "a" or "an", letters spoken one by one included: "an HR interview", "a one-to-one". */
export const asOne = (phrase: string): string => {
  const isAn =
    /^(?:[aeio](?!ne-)|hr\b|u(?!n[ai]|s)|(?:8|11|18)(?!\d))/i.test(phrase) ||
    /^[FHLMNRSX][B-DF-HJ-NP-TV-Z]+\b/.test(phrase);
  return isAn ? `an ${phrase}` : `a ${phrase}`;
};

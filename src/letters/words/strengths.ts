/** What was good about somebody, noted bare or told, as one tells it to them: "we liked your examples and that you were well prepared". */
import { lower, sayList, upper } from '../../domain/wording.ts';
import { withArticle } from './articles.ts';
import { withoutOpeningCapital } from './capitals.ts';
import { asTold, QUALITY, withDoer } from './deeds.ts';
import { isOfThem, judgedInSmall, saidToThem, subjectOf, withOwner } from './said-of-them.ts';

/** What one is or was: "punctual", "friendly and calm", "well prepared". */
const WAY_ONE_IS =
  '(?:(?:very|really|so|always|quite|well|highly|extremely|clearly)[- ])*(?:well[- ][a-z]+ed|driven|available (?:straight away|immediately)|technically [a-z]+|strong technically|accurate|fast|efficient|meticulous|gentle|brilliant|amazing|fantastic|wonderful|superb|lovely|at ease|tactful|decisive|tidy|neat|clean|versatile|self-aware|able|humble|inquisitive|punctual|reliable|dependable|trustworthy|calm|composed|relaxed|friendly|chatty|sociable|lively|upbeat|outgoing|humble|witty|bubbly|cheery|polite|kind|warm|caring|open|honest|clear|thorough|curious|keen|eager|willing|passionate|committed|dedicated|determined|confident|engaged|engaging|articulate|concise|patient|professional|personable|presentable|likeable|likable|enthusiastic|energetic|knowledgeable|competent|capable|credible|mature|adaptable|approachable|smart|sharp|quick|bright|flexible|genuine|natural|diligent|conscientious|logical|hard[- ]?working|smartly dressed|(?:commercially|culturally|socially|politically|digitally) [a-z]+|numerate|independent|reassuring|self[- ]motivated|easy to (?:talk|speak|listen|work) (?:to|with)|[a-z]{3,}(?:ful|ive|ous)|(?:un)?prepared|organi[sz]ed|informed|motivated|experienced|qualified|researched|spoken|presented|read|on time|early)';
const IS_SO = new RegExp(
  `^(?:${WAY_ONE_IS}(?= (?:on|with|about|under|at|in|to|for|around|throughout|during)(?: |$)|$)|(?:strong|solid|excellent|good|great)(?: all[- ]round| overall| throughout)?$|(?:(?:very|really|less|quite|particularly|especially) )?(?:strong|good|great|excellent|confident|comfortable|quick) (?:on|with|about|under|at|in|to)\\s)`,
  'i',
);
/** "A pleasure to talk to", "a good fit for the team" */
const WHAT_ONE_IS =
  /^an? (?:(?:very|really|real|great|good|natural|strong|lovely|absolute|brilliant|excellent) )*(?:(?:team|cultural|culture) )?(?:pleasure|joy|delight|fit|match|candidate|natural)\b/i;

/** What they know or do, told of a third: "knows the menu well". */
const DOES =
  /^((?:(?:really|clearly|always|obviously) )?)(know|ha|show|communicate|present|explain|work|understand|listen|ask|think|come|build|speak|take|give|make|handle|care|relate|keep|bring|fit|get|interact|engage|learn|live|sell|love|write|deal|adapt|respond|lead)s (?=\S)/i;
/** "Really impressed by your presentation": the thing is what is liked. */
const LIKED =
  /^(?:we |I |the (?:panel|team|manager|interviewers) )?(?:(?:really|all|very|so|particularly|especially) )*(?:(?:was|were) (?:(?:really|all|very|so|particularly) )*)?(?:impressed (?:by|with)|liked|loved|appreciated|(?:could|can) (?:really |clearly )?(?:see|tell)(?= (?:that )?you\b)|(?:could|can) (?:really |clearly )?see|enjoyed(?= (?:your|the|how|hearing|meeting|talking|speaking|having|working|seeing)\b))\s+(?:that (?=you\b))?/i;
/** "The presentation was excellent" is said of theirs. */
const WELL_DONE =
  /^(?:the |your )?(answers|presentation|examples|cv|portfolio|lesson|questions) (?=(?:very |really )?(?:well|clearly|nicely|beautifully)[- ][a-z]+ed$)/i;
const SHOWED =
  /^(?:the |your )?((?:\w+ )?(?:presentation|answers?|test|task|exercise|portfolio|cv|lesson|examples?|interview|questions?|knowledge|code|demo|trial|case study|role play|references?)) (?=(?:was|were|is|are|stood|showed|came|went)\b)/i;

/** "Highest score on the test" */
const FIRST_OF_ALL = /^(?:the )?((?:best|highest|strongest|top) (?=\S))/i;

/** A part of what was noted: told of them, or a thing of theirs. */
interface Strength {
  readonly kind: 'was' | 'told' | 'thing';
  readonly text: string;
}

/** "Confident and witty": beside a quality stands another, if it is built like one. */
const A_PAIR = /^(\S+) (?:and|but) (\S+)$/;
const BUILT_AS_QUALITY = /^[a-z]+(?:ful|ive|[ea]nt|ous|ed|able|ible|nny|tty|[dl]y)$/i;

const isQuality = (text: string): boolean => IS_SO.test(text) || QUALITY.test(text);
const inSmall = (text: string): string =>
  /^[A-Z]{2}/.test(text) ? text : withoutOpeningCapital(judgedInSmall(text));

/** "Clear, concise answers": two words for one thing, and no two strengths. */
const OF_ONE_THING =
  /^(?:(?:clear|concise|thoughtful|honest|detailed|strong|structured|relevant|specific|warm|calm|kind|gentle|patient|balanced|lively|engaging|friendly|professional|polite|confident|creative|interesting|original|open), )+(?!(?:good|great|excellent|strong|lots|some|many|very|really) )(?:well[- ])?[a-z]+ (?:phone |telephone |classroom |bedside )?(?:answers?|examples?|presentation|manner|approach|communication|voice|explanations?|ideas|questions|style|tone|attitude|personality|writing)\b/i;

/** What goes on with the thing before it, and is none of its own: "particularly on the case study", "which we all liked". */
const GOES_ON =
  '(?:especially|particularly|in particular|including|such as|above all|most of all|not least|even|despite|given|when|where|which|who|as well as|for example)\\b';
const BETWEEN_PARTS = new RegExp(`\\s*(?:[,;]|\\.(?=\\s))(?!\\s*${GOES_ON})\\s*(?:and\\s+)?`, 'i');

/** A sentence of its own goes on so: ", you listened well", ", and we all liked it". */
const NEXT_CLAUSE = new RegExp(
  `^(?:${GOES_ON}|(?:and |but |so )?(?:you|your|we|it|they|everyone|everybody|the)\\s)`,
  'i',
);
/** "Genuine and professional", the end of a row of words. */
const END_OF_ROW = /^(?!(?:good|great|strong|excellent|nice|solid|clear)\s)\S+(?: \S+)? and \S+(?: \S+)?$/i;

/** A sentence to them, with what goes on behind its commas: no list of points. */
const isClauseToThem = (text: string): boolean => {
  const [first = '', ...rest] = text.split(/,\s*/);
  if (!/^(?:you|your|the|all|everyone|everybody|our)['’\s]/i.test(first)) return false;
  if (!isOfThem(first.replace(/^You(?=['’\s])/, 'you'))) return false;
  const isRow =
    END_OF_ROW.test(rest.at(-1) ?? '') &&
    rest.slice(0, -1).every((word) => /^[\w-]+(?: [\w-]+)?$/.test(word));
  return isRow || rest.every((part) => NEXT_CLAUSE.test(part));
};

/** Sentences told to them that need no "We liked that" and would be torn apart by it: "You came across as warm, genuine and professional". */
const asSentencesToThem = (typed: string): string | null => {
  const sentences = typed.split(/[.;]\s+/).map((one) => saidToThem(one.trim()));
  const isWhole = sentences.some((one) => one.includes(',')) && sentences.every(isClauseToThem);
  return isWhole ? sentences.map(upper).join('. ') : null;
};

/** Parts of a list, where what stands behind an "and" is said otherwise than what is before it: "great skills and calm". */
const partsOf = (text: string): string[] =>
  /^(?:how|what|why|when|where|the way|that)\b/i.test(text) || OF_ONE_THING.test(text)
    ? [text]
    : text.split(BETWEEN_PARTS).flatMap((part) => {
        if (/ (?:was|were|is|are) .* (?:and|&) /i.test(part)) return [part];
        const [first = '', second, more] = part.split(/ (?:and|&|\+) /);
        // "Came across as warm and genuine" is one thing said.
        if (/^(?:you )?c[ao]me across\b/i.test(first)) return [part];
        const isOfTwo =
          second !== undefined &&
          more === undefined &&
          (isQuality(second) ||
            (DOES.test(second) && !DOES.test(first) && !isOfThem(saidToThem(first))) ||
            (/^you['’\s]/i.test(second) && !isOfThem(saidToThem(first)) && subjectOf(first) === null) ||
            (isQuality(first) && asTold(second, 'you') !== second) ||
            (isQuality(first) &&
              /^(?:good|great|strong|excellent|impressive|solid|clear|an?|your|lots) \S/i.test(second)));
        return isOfTwo && second !== undefined ? [first, second] : [part];
      });

/** "Lots of relevant experience", "10 years in retail" */
const PLENTY =
  /^(?:(?:lots|plenty|loads|a (?:lot|wealth|great deal)) of |(?:over |more than )?(?:\d+\+?|two|three|four|five|ten) years(?= (?:of|in|as)\b|['’]))/i;

/** "Structured thinking" is had, and "structured the answers" done. */
const WAY_OF_THEIRS =
  /^(?:structured|measured|considered|balanced|detailed|varied|relaxed|organi[sz]ed|polished|focus+ed|informed|rounded|disciplined) (?:thinking|approach|answers?|manner|style|attitude|communication|presentation|delivery|way|mind|background|questions|examples|pace|lesson|plan(?:ning)?)\b/i;

/** "Technical test 92%" */
const SCORED = /^(.*\b(?:test|exam|assessment|task|quiz|exercise)):? (\d+(?: ?%|\/\d+| out of \d+))$/i;

/** "Not afraid to ask", "less nervous than most" */
const NO_OTHERWISE =
  /^(?:not (?:afraid|shy|put off|fazed|rattled|flustered|nervous|scared|too proud)\b|(?:less|more) [a-z]+ than )/i;
const GOOD_FIT =
  /^(?:(?:really|very) )?(?:good|great|strong|excellent|natural) (?:(?:team|cultural|culture) )?(?:fit|match)(?= (?:for|with)\b|$)/i;

const asPart = (typed: string): Strength => {
  const text = withDoer(saidToThem(typed.replace(/^with (?=\S+ \S)/i, '')));
  const [, test = '', score = ''] = SCORED.exec(text) ?? [];
  if (score !== '')
    return { kind: 'thing', text: `${score} in the ${lower(test.replace(/^(?:the|your) /i, ''))}` };
  if (OF_ONE_THING.test(text)) return { kind: 'thing', text };
  if (NO_OTHERWISE.test(text)) return { kind: 'told', text: `you were ${lower(text)}` };
  if (GOOD_FIT.test(text)) return { kind: 'told', text: `you were ${withArticle(lower(text))}` };
  if (/^always [a-z]+ing\b/i.test(text)) return { kind: 'told', text: `you were ${lower(text)}` };
  if (WAY_OF_THEIRS.test(text)) return { kind: 'thing', text };
  const [, first = '', second = ''] = A_PAIR.exec(text) ?? [];
  const areQualities = isQuality(first) && BUILT_AS_QUALITY.test(second);
  if (isQuality(text) || WHAT_ONE_IS.test(text) || areQualities) return { kind: 'was', text: lower(text) };
  if (DOES.test(text))
    return {
      kind: 'told',
      text: text.replace(
        DOES,
        (_, adverb: string, verb: string) =>
          `you ${adverb.toLowerCase()}${/^ha$/i.test(verb) ? 'have' : verb.toLowerCase()} `,
      ),
    };
  const done = WELL_DONE.exec(text)?.[1]?.toLowerCase().replace(/^cv$/, 'CV');
  if (done !== undefined)
    return {
      kind: 'told',
      text: text.replace(WELL_DONE, `your ${done} ${/s$/.test(done) ? 'were' : 'was'} `),
    };
  if (SHOWED.test(text))
    return {
      kind: 'told',
      text: text.replace(SHOWED, (_, thing: string) => `your ${inSmall(thing)} `),
    };
  if (PLENTY.test(text)) return { kind: 'told', text: `you have ${lower(text)}` };
  if (FIRST_OF_ALL.test(text)) return { kind: 'told', text: text.replace(FIRST_OF_ALL, 'you had the $1') };
  if (/^(?:you|they|we)\s/.test(text) || /^you['’]/.test(text)) return { kind: 'told', text };
  if (subjectOf(text) !== null) return { kind: 'told', text: withOwner(inSmall(text)) };
  const told = asTold(text, 'you');
  return { kind: isOfThem(told) ? 'told' : 'thing', text: told };
};

/** "An excellent lesson plan" is theirs; "a lot of ideas" and "a pleasure to meet" stay. */
const SOME_THING =
  /^an? (?=(?:very |really )?(?:strong|good|great|excellent|impressive|solid|clear|lovely|brilliant|thoughtful|creative|positive|calm|warm|thorough|interesting|fantastic|nice|confident|detailed|natural|genuine|practical|real|well[- ][a-z]+)\b)/i;
/** "Meeting you", "seeing how you plan": something done, where "caring nature" is what somebody has. */
const DOING = /^[a-z]+ing (?:you|your|the|an?|our|about|to|with|how|what|from|of)\b/i;

/** The things with whose they are, said once: "your warmth and clear voice". */
const ownThings = (things: readonly string[]): string[] =>
  things.map((thing, at) => {
    const bare = thing.replace(SOME_THING, '').replace(/ and (?:an? )(?=\S)/, ' and ');
    const isNamed =
      /^(?:the|an?|your|our|their|this|that|these|all|everything|how|what|why|when|where|which)\b/i.test(
        bare,
      ) || DOING.test(bare);
    return isNamed || at > 0 ? inSmall(bare) : `your ${inSmall(bare)}`;
  });

/** "I enjoyed hearing about it, and your values fit ours": more than one thing that was liked. */
const LIKED_AND_MORE =
  /^(?:I|we|the (?:panel|team)) (?:\w+ )?(?:liked|loved|enjoyed|appreciated|(?:was|were) (?:\w+ )?impressed) [^,.;]+, (?:and|but) (?:you|your|I|we)\s/i;

/** "We thought you were excellent", "everyone commented on how well prepared you were": said by us, as it is. */
const OURS_TO_SAY =
  /^(?:(?:I|we) (?:\w+ )?(?:thought|felt|found|think|feel|believe|could see)\s.*\byou|(?:everyone|everybody|all of (?:us|the (?:panel|team))|both of us) (?:\w+ )?(?:commented|said|agreed|noted|remarked|noticed|thought|felt|enjoyed|liked|loved)\s)/i;

/** "Overall a very strong interview" */
const LEADING_UP =
  /^(?:(?:overall|generally|in general|in all|all in all|honestly),? |(?:many )?(?:thanks|thank you) (?:so much |again )?for [^,.;]{1,60}[,.;] (?:and )?)/i;

/** What was good, as it is said to them, and whether it is a sentence of its own. */
export interface StrengthSaid {
  readonly isWhole: boolean;
  readonly text: string;
}

/** "The team really liked you", "liked her a lot": nothing of theirs, but themselves. */
const LIKED_THEMSELVES =
  /^((?:(?:we|I|the (?:panel|team|manager|interviewers|children|customers|residents|staff)) )?(?:(?:really|all|both|very much) )*(?:liked|loved|enjoyed)) (?:you|him|her)((?: (?:a lot|very much|all))?)$/i;

export const asStrength = (typed: string): StrengthSaid => {
  const [themselves, whoLiked = '', much = ''] = LIKED_THEMSELVES.exec(typed) ?? [];
  if (themselves !== undefined) {
    const liked = /^(?:we|I|the)\s/i.test(whoLiked) ? upper(whoLiked) : `We ${lower(whoLiked)}`;
    return { isWhole: true, text: `${liked} you${much}` };
  }
  const said = typed
    .replace(
      /^(?:it (?:was|is) )?(?:really |very |quite )?(?:clear|obvious|evident|plain) that (?=you(?:['’]|\s))/i,
      '',
    )
    .replace(LEADING_UP, '')
    .replace(/,?\s+esp\.?(?=\s)/i, ', especially')
    .replace(/\bcan do (?=attitude|approach|spirit)/i, 'can-do ');
  const noted = said.replace(LIKED, '');
  const isOurs =
    LIKED_AND_MORE.test(said) ||
    /^(?:you .* and we['’\s]|(?:well done|congratulations) .*\byou\s)/i.test(said) ||
    (said === noted && OURS_TO_SAY.test(said));
  const whole = isOurs ? upper(said) : asSentencesToThem(noted);
  return whole === null ? { isWhole: false, text: asLiked(noted) } : { isWhole: true, text: whole };
};

/** "You are a quick learner", "you are a team player": one is both. */
const withDoersTogether = (told: readonly string[]): string[] => {
  const isDoer = (clause: string): boolean => /^you are an? /.test(clause);
  const doers = told.filter(isDoer).map((clause) => clause.replace(/^you are /, ''));
  const rest = told.filter((clause) => !isDoer(clause));
  return doers.length === 0 ? rest : [...rest, `you are ${sayList(doers)}`];
};

/** What was good: told ("you were punctual"), a thing of theirs ("your good eye contact"), or both, the things first. */
const asLiked = (noted: string): string => {
  const parts = partsOf(noted)
    .filter((part) => part !== '')
    .map(asPart);
  const of = (kind: Strength['kind']): string[] =>
    parts.filter((part) => part.kind === kind).map(({ text }) => text);
  const qualities = of('was');
  const told = [
    ...(qualities.length === 0 ? [] : [`you were ${sayList(qualities)}`]),
    ...withDoersTogether(of('told')),
  ];
  const things = ownThings(of('thing'));
  if (things.length === 0) return sayList(told.map((clause, at) => (at === 0 ? clause : `that ${clause}`)));
  const last = things.at(-1) ?? '';
  const isJoined =
    told.length === 0 && things.length > 1 && / and /.test(last) && !/ and /.test(things.slice(0, -1).join());
  if (isJoined) return things.join(', ');
  return sayList([
    ...(told.length === 0 ? things : [sayList(things)]),
    ...told.map((clause) => `that ${clause}`),
  ]);
};

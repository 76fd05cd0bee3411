/** A reason as it was typed, and the sentence it fits: told ("I got another job"), a thing ("the commute"), or "for family reasons". */
import { lower, upper } from '../../domain/wording.ts';
import { withArticle } from './articles.ts';
import { inFull } from './hindrances.ts';

/** told: a clause of its own · thing: what the reason is · for: what it is done for */
type ReasonKind = 'told' | 'thing' | 'for';

export interface Reason {
  readonly kind: ReasonKind;
  readonly text: string;
}

/** "I went with another company, the role is closer to what I want": two sentences, and no more than a comma between. */
const SPLICED =
  /^((?:I|we)\b[^,;.]{3,80}), (?=(?:(?:the|my|their|this|that|its) (?:\S+ ){1,2}?(?:is|are|was|were|has|have|had|offers?|pays?|suits?|fits?|will|would)|(?:it|that|they|there|he|she) (?:is|are|was|has|have|will|would)|(?:it|that|they|there|he|she)['’](?:s|re))\b)/i;

const told = (text: string): Reason => ({ kind: 'told', text: text.replace(SPLICED, '$1; ') });

const FOR = /^(?:for )?((?:\S+ ){0,3}(?:reasons?|grounds))$/i;
const PRONOUN =
  /^(?:I|we|you|he|she|they|it|there|this|that|nobody|no one|everyone|everybody|somebody|someone)(?:['’][a-z]+)?\s/i;
/** "I got another interview Thursday" */
const BARE_WEEKDAY =
  /(?<!\b(?:on|by|next|last|this|until|till|every|each|for|from|before|after|since|of|the|and|or|to)) ((?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)$/i;
/** "Family stuff", "personal", "health issues": grounds one does not spell out. */
const GROUNDS_UNNAMED =
  /^(?:(?:some|my|a) )?(family|personal|(?:mental )?health|medical|money|financial|private)(?: (?:stuff|things?|issues?|matters?|problems?|circumstances|situation|commitments))?$/i;
/** Verbs a reason has behind what it is about: "my daughter starts school", "the pay is low". */
const VERB =
  /^(?:is|are|was|were|am|has|have|had|can|could|will|would|should|must|may|might|do|does|did|(?:is|are|was|were|has|have|had|ca|could|wo|would|do|does|did)n['’]t|cannot|lies?|starts?|moves?|needs?|wants?|offers?|suits?|fits?|feels?|felt|seem(?:s|ed)?|looks?|looked|sound(?:s|ed)|appear(?:s|ed)|turned|gets?|got|gives?|gave|makes?|made|takes?|took|comes?|came|goes|went|lives?|requires?|means?|meant|begins?|began|broke|changed|depends?|pays|paid|runs?|ran|left|fell|fall|falls|became|becomes|keeps?|kept|told|asked|promoted|matched|counter-offered|resigned|quit|died|found|chose|lost|put|let|held|brought|won|wrote|stood|grew|closes?|ended|ends)$/i;
const NO_NOUN_BEFORE =
  /^(?:the|an?|this|that|these|those|my|your|our|their|his|her|its|more|less|no|of|to|for|with|in|on|at|better|new|old|other|different|further|and|or)$/i;
/** "School run", "house move": verbs before more words alone, or behind several who do it. */
const NOUN_AT_THE_END = /^(?:run|move|offer|need|look|start)$/i;
/** "funding delayed", "a colleague resigned last week": nothing follows that it could be said of. */
const AFTER_A_DEED =
  /^(?:by|until|till|for|to|in|on|at|from|away|last|this|yesterday|today|again|me|us|the|a|an|my|our|more|less)$/i;

/** Nouns as well, and verbs before a time: "another candidate interviews next week". */
const DONE_AT_A_TIME = /^(?:interviews|visits|returns|meets|decides|travels|leaves|joins|sits|finishes)$/i;
const A_TIME =
  /^(?:next|this|on|in|tomorrow|today|tonight|soon|later|until|at|only|once|twice|every|again|monthly|weekly)$/i;

/** Nouns as well, and verbs between those who do it and how much: "other yards pay 27", "drivers there earn more". */
const DONE_BY_SEVERAL = /^(?:pay|earn|charge|cost|average|range)$/i;
const SEVERAL = /(?:[^s]s|^people|^others|^there|^here)$/i;
const SO_MUCH =
  /^(?:[£$€]?\d.*|more|less|better|well|around|about|up|over|under|between|from|at|roughly|nearly|almost|double|twice|much|far|me|us|their)$/i;

/** "Based on my experience I was expecting 36k": what leads up to a sentence that has its "I". */
const LED_UP_TO_I =
  /^(?:based on|given|considering|looking at|compared (?:to|with)|with|in|after|for|at|on|from|having)\b[^.;!?]{0,80}?\bI(?:['’](?:m|d|ve|ll)| (?:was|am|have|had|would|expected|hoped|need|think|thought|feel|felt|believe|do(?:n['’]t| not)|want|can(?:not|['’]t)))(?![\w'’])/i;

export const isTold = (text: string): boolean => {
  if (PRONOUN.test(text) || LED_UP_TO_I.test(text)) return true;
  const words = text.split(/\s+/);
  return words.some((word, index) => {
    const before = words[index - 1];
    if (before === undefined || NO_NOUN_BEFORE.test(before)) return false;
    const next = words[index + 1];
    if (next === undefined && NOUN_AT_THE_END.test(word) && !SEVERAL.test(before)) return false;
    const isDeed = /^[a-z]{2,}ed$/.test(word) && (next === undefined || AFTER_A_DEED.test(next));
    // "School called, he is unwell": the clause ends there.
    const endsClause = /^[a-z]{2,}ed[,;]$/.test(word);
    const isDated = DONE_AT_A_TIME.test(word) && next !== undefined && A_TIME.test(next);
    const isBySeveral =
      DONE_BY_SEVERAL.test(word) && SEVERAL.test(before) && next !== undefined && SO_MUCH.test(next);
    return VERB.test(word) || isDeed || endsClause || isDated || isBySeveral;
  });
};

const WHO =
  "((?!(?:I|we|you|he|she|they|it|there|this|that|who|what|let)['’])(?:[\\w.-]+ ){0,3}[\\w-]+)['’]s ";
const HAS = new RegExp(
  `^${WHO}(?=(?:just |only )?(?:been|had|got|gone|left|fallen|broken|changed|resigned|started|moved)\\b)`,
  'i',
);
const IS = new RegExp(
  `^${WHO}(?=(?:off|out|away|ill|sick|poorly|unwell|abroad|not|still|too|very|busy|unavailable|stuck|delayed|pregnant|on (?:annual |sick |maternity |paternity |parental )?(?:leave|holiday|jury)|in hospital|(?:moving|relocating|waiting|going|coming|having|getting)(?=$|\\s)|(?:leaving|retiring)$)(?=$|\\W))`,
  'i',
);
/** "The role's too junior": of a thing more can be said than of a person, whose things may follow ("Tom's only day"). */
const THING_IS =
  /^((?:the|this|that|my|our|your) (?:\S+ )?\S+?)['’]s (?=(?:no|so|just|far|much|a bit|on hold)\b|(?:low|long)$|[a-z]+ing (?:to|away|back|for|in|at)\b)/i;
/** "Tom's off sick" is Tom is off sick, "a partner's been on leave" a partner has been on leave; "Tom's leave" stays. */
export const withVerb = (text: string): string =>
  text.replace(HAS, '$1 has ').replace(IS, '$1 is ').replace(THING_IS, '$1 is ');

/** More or fewer of something than there were to be: "more applicants than expected". */
const THAN_EXPECTED = /^(?:(?:far|many|a lot|much) )?(?:more|fewer|less) \S.* than \S+/i;

/** "to talk it over with my family", and the same without its "to". */
const WISH =
  /^(?:(?:so as|in order) )?to\s+(?=[a-z])|^so (?:that )?(?:I|we) (?:can|could|may|might|am able to|are able to)\s+(?=[a-z])|^(?=(?:talk|speak|discuss|think|stay|focus|consult|check|compare|visit|see|read|review|meet|look|sort|arrange|show|go|decide|sleep|reflect|ask|finish|hear)\b\s+(?:it|to|with|on|over|about|where|at|in|my|the|this|things|both|from|off|through|out|round|around|back|everything)\b)|^(?=(?:check|arrange|sort|sort out|find) (?:childcare|schools?|nurseries|housing|transport|trains|visas?|flights)\b)/i;
const ONE_OWN = /^(?:children|kids|studies|thesis|visa|pregnancy)$/i;
const ANIMATE =
  'mother|mum|mom|father|dad|wife|husband|partner|son|daughter|child|kid|baby|brother|sister|gran|grandmother|nan|grandfather|parents|children|kids|dog';
const UNWELL = 'sick|ill|poorly|unwell|not well|in hospital|very ill|seriously ill';
/** "Sick mother", "mum ill", "my dad in hospital" */
const SOMEBODY_ILL = new RegExp(
  `^(?:my |an? )?(?:(sick|ill|poorly) (${ANIMATE})|(${ANIMATE}) (?:(?:is|are) )?(${UNWELL}))$`,
  'i',
);
const KNOWN =
  /^(?:(?:long|daily|low|late|short|early|base|weekend|night|evening|rotating) )?(?:commute|distance|salary|pay|location|hours|contract|notice period|workload|culture|start date|training|management|rota|shifts?|travel|journey|budget|holidays|weekends?|schedule|terms|benefits|cost of living)$/i;
/** What needs no article before it, and names a reason by itself. */
const OF_NO_NUMBER =
  /^(?:(?:staff|winter|long-term|short-term|annual|sick|parental) )?(?:illness|sickness|surgery|leave|absence|childcare|health|burnout|age|cost|costs|money|work|family|funding|demand|snow|weather|(?:jury|night|military) (?:duty|service|work))$/i;
const ONE_EVENT = /^(?:change (?=(?:of|in) )|death (?=in ))/i;
/** "Travelling for two hours each way" */
const DOING =
  /^(?!(?:thing|something|nothing|anything|bring|during|being|going|spring|waiting)\b)[a-z]{2,}ing (?:for|to|from|with|on|in|after|so|the|my|all|every|two|three|\d)\b/i;
/** "Relocation", "bereavement": nouns by their ending. */
const NOUN = /^[a-z]+(?:tion|sion|ment|ness|ship|ance|ence)$/i;
const DETERMINED =
  /^(?:the|an?|my|our|your|their|his|her|its|this|that|these|those|another|some|several|both|two|three|more|all|lack of|concerns? about|problems? with|difficult(?:y|ies) with|issues? with|doubts about|\S+['’]s)(?=\s)/i;

/** "Salary too low for me", "commute too long" */
const OF_A_DEGREE =
  /^((?:the|my|your|our) )?((?!it\b)[a-z]+(?: [a-z]+)?) ((?:too|so|very|much too|far too) \S.*|not (?:\S+ )?enough(?: for .*)?)$/i;
/** "Pay is less than I make now" */
const BARE_TERM =
  /^(?:(?:pay|salary)(?: (?:range|band|scale|offer))?|commute|journey|hours|shifts|location|contract|rota|travel|office|start date|notice period|role|job|position|post|team|company|culture|workload|caseload|probation(?: period)?)(?= (?:is|are|was|were|does|do|did|has|have|would|will|(?:do|does|did|is|are|was|were|would|wo|has|have)n['’]t|seem(?:s|ed)?|sound(?:s|ed)|look(?:s|ed)|feels?|felt|turned|involves?|means?|needs?)\b)/i;
const BETTER =
  /^(?:an? )?better (?:job|offer|role|position|salary|deal|package)(?: (?:elsewhere|from|at|closer|with|in)\b.*)?$/i;
const AWAY = /^(?:(?:on|going on) )?(?:my |a )?(?:holiday|vacation|annual leave)$/i;
const WANTING = /^(no|not enough|too few|too little) (\S+(?: \S+){0,2})$/i;
const isPlural = (thing: string): boolean => /[^s]s$/.test(thing);

/** "Not enough money": there is not; of "no one-way videos" nobody can tell whose they are. */
const wanting = (text: string): Reason | null => {
  const [, no = '', thing = ''] = WANTING.exec(text) ?? [];
  if (no === '' || (/^no$/i.test(no) && isPlural(thing))) return null;
  return told(`there ${isPlural(thing) ? 'are' : 'is'} ${no.toLowerCase()} ${thing}`);
};

/** "Too many stages", "too much travel" */
const TOO_MUCH = /^(too (?:many|much)) ((?!(?:for|to|of|like|about)\b)\S+(?: \S+){0,2})$/i;

/** "I can't wait any longer, taken another job": a second thing done, without its doer. */
const DONE_BESIDES = /(?<=^I\b.*), (?:and )?(?:have )?(?=(?:taken|found|accepted|been|signed)\s)/i;

/** "Not decided", "not sure yet" */
const NOT_YET = /^(?:I(?:['’]m| am| have|['’]ve)? )?not (decided|sure|ready|finished|heard back)(?: yet)?$/i;
/** "Other interview on Friday", "a final interview elsewhere", "interview on Monday", "another offer at 88k" */
const AN_INTERVIEW =
  /^((?:another|other|an?|a second|a final|one more)(?: (?:second|final|last|further))? interview|(?:another|other|an) offer|(?:(?:second|final|last|job) )?interview(?= (?:on|elsewhere|next|this|tomorrow)\b))((?: (?:on|elsewhere|at|with|next|this|tomorrow|still|to come|of|for|from)\b.*)?)$/i;
/** "Other offers", "two more interviews" */
const SEVERAL_OF_THEM =
  /^(?:some |two |three |several |a few )?(?:other|more|further) (?:offers|interviews|applications)(?=$| (?:to|at|with|elsewhere|next|this)\b)/i;
/** "Lower than expected", "less than I earn now": of the pay nobody says more. */
const LOWER_THAN =
  /^(?:(?:a (?:bit|little)|much|far|slightly|somewhat) )?(?:lower|less) than (?:I |expected|hoped|what I )/i;
/** "Still not enough", "just too far": how much it is so. */
const STILL = /^(still|just|simply|really|probably|currently) (?=(?:not|too)\s)/i;
/** "Not enough for me to move": of what, is not said. */
const NOT_ENOUGH_FOR = /^not enough(?= (?:for|to)\b|$)/i;
/** "Accepted role elsewhere": one of them. */
const ONE_JOB =
  /\b((?:accepted|taken|took|got|gotten|found|landed|offered|signed|starting|started) )(?=(?:(?:new|better|different|permanent|senior|similar|local|full[- ]time|part[- ]time) )?(?:role|job|position|post|offer|contract)\b(?! (?:offers?|share)\b))(\S+)/i;

/** "Relocating isn't right for us": what is done is what is spoken of, and nobody does it. */
const DEED_SPOKEN_OF =
  /^[a-z]+ing(?: (?!(?:what|that|which|who|if|whether|where|how|until|till|while|because|and|for)\b)\S+){0,4}? (?:(?:is|was|would|does|did|wo|ca)n['’]t|is|was|would|will|takes|means|costs|makes|suits)\b/i;
/** "Didn't feel right": said of it all. */
const IT_ALL =
  /^(?=(?:(?:does|did|is|was|would)n['’]t|does not|did not|is not|was not|felt|feels|seemed|seems) (?:really |quite )?(?:feel|seem|sound|look|add|work|sit|like|right|wrong|too|the|a|for)\b)/i;

/** A reason that wants no "I" before it, with its subject: "it didn't feel right"; null for others. */
export const ofItself = (text: string): string | null => {
  if (DEED_SPOKEN_OF.test(text) || LED_UP_TO_I.test(text)) return text;
  return IT_ALL.test(text) ? text.replace(IT_ALL, 'it ') : null;
};

/** A thing with an article or what stands for one, or one that needs none; null for any other words. */
const asThing = (text: string, own: boolean): Reason | null => {
  if (own && ONE_OWN.test(text)) return { kind: 'thing', text: `my ${text}` };
  if (KNOWN.test(text)) return { kind: 'thing', text: `the ${text}` };
  if (ONE_EVENT.test(text)) return { kind: 'thing', text: `a ${text}` };
  const isNamed = DETERMINED.test(text) || DOING.test(text) || OF_NO_NUMBER.test(text) || /^[A-Z]/.test(text);
  const isShort = NOUN.test(text) || (isPlural(text) && !/\d/.test(text) && text.split(' ').length <= 3);
  return isNamed || isShort ? { kind: 'thing', text } : null;
};

/** "The hours, I have a small child": what the reason is, and why. */
const THING_AND_WHY = /^([^,;:.]{3,40})(?:[,;:]| [-–—]) ((?:I|we|my (?!\S+$)|it|that)(?:['’][a-z]+)? \S.*)$/;
/** Not "after some thought", nor "having talked it over". */
const IS_A_REASON = new RegExp(
  `${KNOWN.source}|^(?:the|my) (?!(?:thing|truth|fact|problem|reason)\\b)\\S+(?: \\S+)?$`,
  'i',
);

const WRONG_TIME = /^(?:wrong|bad|not the right|not a good) tim(?:e|ing)$/i;

/** "Took too long": what they did, and not the writer. */
const TOOK_LONG =
  /^(?:it |this )?(?:took|takes|taking|has taken|is taking) ((?:far |much |way )?too long)(?: for me)?$/i;

export const isOfTheProcess = (text: string): boolean => TOOK_LONG.test(text);

/** What a job lacks, as one says it: "no remote". */
const NO_WAY_TO_WORK: readonly (readonly [RegExp, string])[] = [
  [/^no (?:remote|home)(?: ?work(?:ing)?| option)?$/i, 'there is no remote working'],
  [/^no hybrid(?: work(?:ing)?| option)?$/i, 'there is no hybrid working'],
  [/^no wfh$/i, 'there is no working from home'],
];

/** True for what one would like to do, with or without its "to": "think about it". */
export const isWish = (text: string): boolean => WISH.test(text);

/** "Discuss with partner", as one says it. */
const withWhose = (text: string): string =>
  text
    .replace(/\b(with|to) (?=(?:wife|husband|partner|family|boss|parents|manager)\b)/gi, '$1 my ')
    .replace(
      /\b(in|at|with|from) (?=(?:current|present|existing|old) (?:job|role|position|post|place|company|employer|firm|team|school)\b)/gi,
      '$1 my ',
    )
    .replace(/\bdiscuss with\b/i, 'discuss it with');

/** "another interview" of "other interview", "a final interview" of "final interview". */
const withOneArticle = (thing: string): string =>
  /^(?:another|an?|one)\b/.test(thing)
    ? thing
    : thing.startsWith('other')
      ? `an${thing}`
      : withArticle(thing);

/** "Family reasons", "commute", "too far": as what it fits; null for what fits nothing. `own` where the reason is the writer's: "my health". */
export const asReason = (written: string, own: boolean): Reason | null => {
  const still = STILL.exec(written)?.[1];
  const bare = still === undefined ? null : asReason(written.slice(still.length + 1), own);
  const begun = bare === null ? undefined : /^(?:it is|I am|we are) /.exec(bare.text)?.[0];
  if (bare !== null && begun !== undefined)
    return { ...bare, text: `${begun}${still?.toLowerCase()} ${bare.text.slice(begun.length)}` };
  const typed = withVerb(written)
    .replace(DONE_BESIDES, ', and I have ')
    .replace(ONE_JOB, (_, verb: string, first: string) => `${verb}${withArticle(first)}`);
  const text = own ? withWhose(inFull(typed, isTold(typed))) : typed;
  const one = own ? 'I' : 'we';
  if (own && /^(?:no|not enough) time$/i.test(text)) return told('I do not have the time for it');
  if (own && WRONG_TIME.test(text)) return told('it is not the right time for me');
  if (own && /^(?:other|different) plans$/i.test(text)) return told('I have made other plans');
  const tooLong = TOOK_LONG.exec(text)?.[1];
  if (own && tooLong !== undefined) return told(`the process has taken ${tooLong} for me`);
  const lacking = NO_WAY_TO_WORK.find(([typed]) => typed.test(written))?.[1];
  if (own && lacking !== undefined) return told(lacking);
  const wish = WISH.exec(text);
  if (wish) return told(`${one} would like to ${text.slice(wish[0].length)}`);
  const [, , sick = '', somebody = '', unwell = ''] = SOMEBODY_ILL.exec(text) ?? [];
  const invalid = (sick || somebody).toLowerCase();
  if (own && invalid !== '')
    return told(
      `my ${invalid} ${/^(?:parents|children|kids)$/.test(invalid) ? 'are' : 'is'} ${unwell || 'ill'}`,
    );
  if (own && AWAY.test(text)) return told('I will be on holiday');
  const state = NOT_YET.exec(text)?.[1]?.toLowerCase();
  if (own && state !== undefined)
    return told(state === 'sure' || state === 'ready' ? `I am not ${state} yet` : `I have not ${state} yet`);
  const [, which = '', when = ''] = AN_INTERVIEW.exec(text) ?? [];
  if (own && which !== '') return told(`I have ${withOneArticle(which.toLowerCase())}${when}`);
  if (own && SEVERAL_OF_THEM.test(text)) return told(`I have ${lower(text)}`);
  if (LOWER_THAN.test(text)) return told(`the pay is ${lower(text)}`);
  if (NOT_ENOUGH_FOR.test(text)) return told(`it is ${lower(text)}`);
  if (/^not (?:for|what|right|quite|an?|the|my)\s/i.test(text))
    return told(`it is ${text}${own && /\b(?:fit|match)$/i.test(text) ? ' for me' : ''}`);
  const [, tooMany = '', ofThem = ''] = TOO_MUCH.exec(text) ?? [];
  if (ofThem !== '')
    return told(`there ${isPlural(ofThem) ? 'are' : 'is'} ${tooMany.toLowerCase()} ${ofThem}`);
  if (/^(?:no|not enough|too few|too little) \S/i.test(text) && !isTold(text)) return wanting(text);
  const unnamed = GROUNDS_UNNAMED.exec(text)?.[1]?.toLowerCase();
  if (own && unnamed !== undefined)
    return {
      kind: 'for',
      text: `for ${unnamed === 'money' ? 'financial' : unnamed.replace('mental ', '')} reasons`,
    };
  if (!own && THAN_EXPECTED.test(text)) return told(`we had ${text}`);
  const grounds = FOR.exec(text)?.[1];
  if (grounds !== undefined && !/^(?:the|my|our|your)\s/i.test(grounds))
    return { kind: 'for', text: `for ${grounds}` };
  if (/^(?:too|so) (?!many|much|few|little)\S+/i.test(text)) return told(`it is ${text}`);
  if (BETTER.test(text)) return told(`${one} have a ${text.replace(/^an?\s/i, '')}`);
  const [, about = '', because = ''] = THING_AND_WHY.exec(text) ?? [];
  const thing = own && IS_A_REASON.test(about) && !isTold(about) ? asThing(about, own) : null;
  if (thing !== null) return told(`the reason is ${thing.text}: ${because}`);
  if (isTold(text)) return told(text.replace(BARE_WEEKDAY, ' on $1').replace(BARE_TERM, 'the $&'));
  const degree = OF_A_DEGREE.exec(text);
  if (degree)
    return told(
      `${degree[1] ?? 'the '}${degree[2]} ${isPlural(degree[2] ?? '') ? 'are' : 'is'} ${degree[3]}`,
    );
  return asThing(text, own);
};

const PAY = '(pay|salary|money|wages?|(?:hourly |day )?rate|package)';
const WAY = '(?:commute|distance|journey|drive)';
/** What is a verdict where it is read out, and how one says it who turns somebody down. */
const MY_EMPLOYER =
  '(?:my |the )?(?:(?:current|present|own|old) )?(?:employer|company|firm|boss|gaffer|job|place|work|manager|practice|school|shop|hospital|clinic|trust|surgery|agency|office|team|council|charity|studio|garage|restaurant|nursery|college|university|bank)';
const ANOTHER_EMPLOYER =
  '(?:the other|another|a different) (?:place|company|firm|employer|one|job|offer|team|practice|school|shop|clinic|hospital)';
const KINDLY: readonly (readonly [RegExp, string])[] = [
  [
    /^I (?:have )?(?:took|taken|got|gotten|found|accepted|landed) (?:an?|another|the other|a new|a different) (?:new )?(?:job|role|position|post|offer)(?: elsewhere)?$/i,
    'I have accepted another position',
  ],
  [
    /^(?:I (?:have )?(?:an?|another) (?:better )?offer|(?:another|a better|a different) (?:offer|job|position|role))(?: elsewhere)?$|^I have a better (?:job|offer|role|position|deal|package)\b.*$/i,
    'I have decided to take another offer',
  ],
  [/^I (?:have |['’]ve )?(?:got|found|taken|took|have) something else$/i, 'I have found something else'],
  [
    /^(?:I (?:have )?(?:got|had|been given|received) )(?:an?|another) better (?:offer|job|deal)$/i,
    'I have decided to take another offer',
  ],
  [
    new RegExp(`^${MY_EMPLOYER}(?: has| have)? counter[- ]?offered(?: me)?$`, 'i'),
    'my present employer has made me an offer to stay',
  ],
  [
    new RegExp(
      `^${MY_EMPLOYER}(?: has| have)? (?:just )?offered me (?:more(?: money| pay)?|an? (?:(?:pay |salary )?(?:rise|raise|increase)|promotion|better (?:deal|salary|package|job|role)))(?: to stay)?$`,
      'i',
    ),
    'my present employer has made me an offer to stay',
  ],
  [
    /^(?:another|a better|a different) opportunity(?: elsewhere)?$/i,
    'I have decided to take another opportunity',
  ],
  [
    new RegExp(
      `^(?:I (?:have )?(?:got|had|been given|received) )?(?:a |the |my )?counter-?\\s?offer(?: (?:from|by|at) ${MY_EMPLOYER})?$`,
      'i',
    ),
    'my present employer has made me an offer to stay',
  ],
  [
    new RegExp(
      `^(?:${MY_EMPLOYER}|they)(?: has| have|['’]ve)? matched (?:it|that|this|you|your offer|the (?:offer|salary|pay))(?: where I am(?: now)?| at (?:my (?:current|present) \\w+|work))?$`,
      'i',
    ),
    'my present employer has matched your offer',
  ],
  [
    new RegExp(`^(?:${MY_EMPLOYER}|they)(?: has| have|['’]ve)? promoted me$`, 'i'),
    'my present employer has promoted me',
  ],
  [
    new RegExp(
      `^${ANOTHER_EMPLOYER}(?: has| have)? (?:offered|pays|paid|came back with|is paying|offers)(?: me)? (?:more|better pay)(?: money)?$`,
      'i',
    ),
    'another employer has offered me more',
  ],
  [
    /^they(?: have|['’]ve| are)? (?:pay|paying|offered|offer|came back with)(?: me)? (?:more|better pay|a better salary)(?: money)?(?: at (?:the other|another) (?:place|company|school|job|one))?$/i,
    'another employer has offered me more',
  ],
  [
    new RegExp(
      `^(?:the )?(?:low )?${PAY}(?: (?:is|are|was) (?:much |far |a bit |just )?(?:too low|low|not (?:high |good )?enough|too little)(?: for me)?)?$`,
      'i',
    ),
    'the salary is lower than I can accept',
  ],
  [new RegExp(`^there is (?:not enough|too little) ${PAY}$`, 'i'), 'the salary is lower than I can accept'],
];
/** "The commute is too long", "too far": the way to work, by the name given to it. */
const WAY_TOO_LONG = new RegExp(
  `^(?:(?:the |my )?(?:long |daily )?(${WAY})(?: (?:is|was) (?:much |far |just )?(?:too (?:long|far|much)|long)(?: for me)?)?|it is (?:much |far |just )?too far(?: away)?(?: for me)?)$`,
  'i',
);
/** "Role is too junior": a verdict on the job, and so said of oneself. */
const JOB_IS_TOO =
  /^(?:the |your )?(role|job|position|post|hours|shifts|rota|contract|location|office) (is|are|was|were) ((?:a bit |much |far |just )?too [a-z]+)$/i;
const THINGS_THAT_SUIT =
  /^(?:(?:the|your) (?:(?:late|early|weekend|night|evening|rotating) )?|(?:(?:the|your) )?working )(hours|shifts?|rota|location|schedule|weekends|contract|terms|on-call|nights|lates|start time|working pattern|travel|travelling)$/i;
const DONE = /^I (found|took|accepted|chose) (?=\S)/i;
/** "I accepted it this morning": of a time that is named it is told in the past. */
const AT_A_TIME =
  /\b(?:yesterday|this morning|last (?:night|week|month|\w+day)|on (?:\w+day|the \d)|an? (?:few )?(?:days?|weeks?) ago|earlier (?:today|this week))\b/i;
const PERFECT: Readonly<Record<string, string>> = {
  found: 'found',
  took: 'taken',
  accepted: 'accepted',
  chose: 'chosen',
};

const LEADS_ON = /^(?:I\b|(?:after|having|with|in|on) (?!the end\b))/i;

/** A decision that is told as the reason for one, to go on with: "I have decided to stay where I am"; empty for any other reason. */
export const decisionIn = (sentence: string): string =>
  /\bdecided\b/i.test(sentence) && LEADS_ON.test(sentence)
    ? (/^I\b/.test(sentence) ? sentence : lower(sentence)).replace(
        /^I(?:['’]ve| have)? decided\b/,
        'I have decided',
      )
    : '';

/** "I decided that the commute is too long": the letter tells that it is decided. */
const DECIDED_THAT = /^I(?:['’]ve| have)? decided that (?=\S)/i;

/** The reason as a sentence of one who turns somebody down: "the commute" is "In the end, the journey is too long for me". */
export const kindly = ({ kind, text: typed }: Reason): string => {
  const text = typed.replace(DECIDED_THAT, '');
  const known = KINDLY.find(([verdict]) => verdict.test(text))?.[1];
  if (known !== undefined) return upper(known);
  const way = WAY_TOO_LONG.exec(text);
  if (way !== null) {
    const name = way[1]?.toLowerCase();
    return `In the end, the ${name === 'commute' || name === 'drive' ? name : 'journey'} is too long for me`;
  }
  const [, part = '', , tooMuch = ''] = JOB_IS_TOO.exec(text) ?? [];
  if (part !== '')
    return `The ${part.toLowerCase()} ${isPlural(part) ? 'are' : 'is'} ${tooMuch.toLowerCase()} for me`;
  const thing = THINGS_THAT_SUIT.exec(text)?.[1];
  if (thing !== undefined)
    return `${upper(text.replace(/^your /i, 'the ').replace(/^working /i, 'the working '))} ${isPlural(thing) ? 'do' : 'does'} not suit my circumstances`;
  if (kind === 'for') return `This is ${text}`;
  if (kind === 'thing') return `What decided it was ${text}`;
  return upper(
    text
      .replace(DONE, (did, verb: string) =>
        AT_A_TIME.test(text) ? did : `I have ${PERFECT[verb.toLowerCase()]} `,
      )
      .replace(/(?<=\b(?:don['’]t|doesn['’]t|do not|does not) suit)$/, ' me'),
  );
};

/** Days they rule out: "we won't decide by Friday", "I doubt you'll hear this week", "by Friday? Hardly." Nobody answers by
 * these. */
import type { Bound } from '../dates/find.ts';
import { type OwnedDate, wordsBefore } from '../owners.ts';

/** "Not before", "not until" and "not later than" Friday are something else. */
const BOUNDS: ReadonlySet<Bound | null> = new Set([null, 'by', 'on', 'within']);

/** Even "before": "I'd be surprised if you heard before Easter". */
const SURPRISED = /(?:surprised|surprise|amazed|astonished|miracle|doubts?) (?:if|that) /;

/** Asked first, for most days are ruled out by nobody. */
const MAY_BE =
  / (?:not|no|none|never|nobody|neither|took|taken|would|doubts?|unlikely|unable|fails?|struggles?|refused?|wish|if|hard|whether|have|rather|hesitates?|reluctant|could|might) /;

/** Where what is said before a day begins. */
const BREAK =
  / (?:[,;:".!?]|but|and|so|because|as|since|except|other than|although|though|while|whereas|which|yet|still|apart from|until|till|before|instead|rather|than) /;

/** What will not be, cannot be, or may not be. */
const WILL_NOT =
  / (?:(?:nobody|no one|none of (?:us|them|you))(?: [a-z]{2,8})? (?:will|can|could|would|is (?:able|going|likely) to)|(?:will|shall|would|can|could|may|might|should|(?:is|are|am|was|were) (?:probably |likely |most likely )?) ?(?:probably |very likely |most likely |really |certainly |definitely )?not(?: (?:be )?(?:able|going|likely|in a position|ready)(?: to)?)?|(?:is|are|am|be|seems?|looks?)(?: [a-z]{2,10})? unlikely(?: to)?|unlikely (?:that|to)|never|no longer|neither(?: of (?:you|us|them))?|no (?:decision|answer|news|result|word|outcome|announcement|call|reply) (?:will|can|could|would|is|was)|unable to|in no position to|(?:fail|struggle)s? to) /;
/** What they do not believe, know or promise, whatever follows. */
const NOT_SURE =
  / (?:doubts?|no (?:way|chance|hope|guarantee|promise|telling|question of)|(?:do|does|did|would|will|could|can|should)(?: [a-z]{3,10})? not (?:[a-z]{3,10} )?(?:want to |like to )?(?:think|expect|believe|see|imagine|reckon|count on|bank on|bet on|know|say|name|tell|promise|guarantee|commit|swear|be sure)|(?:rather not|hesitates? to|(?:am|is|are) (?:reluctant|loath|wary) to) (?:say|name|tell|promise|mention|give)|(?:am|is|are|was|were) not (?:saying|naming|promising|guaranteeing|claiming)|never (?:said|told|promised)(?: (?:you|me|us|them|that|anybody|anyone))*|(?:took|taken|take) back|(?:would|could|will) not give (?:me |us |you )?(?:his|her|their|my|our|the) word|not (?:at all |yet |quite |entirely |so |very |really )?(?:sure|certain|clear|convinced|confident|promising|guaranteed)|by no means (?:sure|certain|clear)|unlikely|hard to say|refused? to (?:say|tell|promise|confirm|commit)|(?:nobody|no one|none of (?:us|them|you))(?: (?:here|there|in hr))? (?:knows|(?:can|could|will|would) (?:say|tell|promise|guarantee|commit|swear|be sure))|wish (?:i|we) (?:could|knew)|if only (?:i|we|they|he|she)|(?:miracle|surprised|surprise|amazed|astonished) if|lying if (?:i|we) (?:said|told you|claimed|promised)|not to (?:expect|count on|bank on|assume)) /;
/** What was only asked. */
const ASKED =
  / (?:asked|wondered|wanted to know|enquired|inquired|asking|wonder|wondering) (?:[a-z]{2,8} ){0,3}(?:if|whether) /;
/** What came back to it. */
const NO_ANSWER =
  / (?:no (?:answer|reply|idea|clear answer|straight answer|luck)|nothing|laughed|shrugged|smiled|(?:did|would|could|does|can|will) not (?:[a-z]{2,8} )?(?:know|say|tell|answer|commit|promise)|refused|dodged|vague|changed the subject|silence) /;
/** What was to be, had things been otherwise. */
const HAD_BEEN =
  / would have (?!(?:it|you|them|us|this|that|my|an?|the) )(?:[a-z]{2,8} )?(?:[a-z]{2,12}ed|told|known|heard|been|rung|sent|made|said|given|written|chosen) (?:[a-z]{2,12} ){0,6}$/;

/** "Friday is when the shortlist closes, not when we decide", "the 20th is our own date, not yours". */
const NOT_WHEN =
  /^ (?:is|was|will be) (?:only |just |merely )?(?:when(?! (?:you|(?:we|i|they|he|she) (?:will |shall |are to )?(?:decide|tell|call|ring|write|answer|choose|announce)s?) )|(?:the|our|my|their|his|her|an?)(?! (?:day|date) (?:we|you|they|i|he|she) | (?:final |real )?(?:decision|answer|deadline|result|verdict)))(?: [a-z']{1,14}){0,9} ,? ?(?:and |but )?not (?:when|yours|for (?:you|your|the|an?) |(?:the|our|my|an?|your) (?:day|date|deadline|decision|answer|result|verdict|reply))/;

/** "…, but not by Monday" … */
const NOT_BY =
  /^ (?:(?:definitely|probably|certainly|just|only|perhaps|maybe) )?not (?:(?:by|on|in|within|for) )?(?:the )?$/;
/** … and "whether it is Monday is not clear yet". */
const WHETHER = /^ (?:and |but )?whether /;
const UNKNOWN =
  / (?:(?:is|was|are) not (?:[a-z]{2,7} )?(?:clear|known|certain|decided|settled|sure)|(?:could|can|would) not (?:[a-z]{2,7} )?(?:say|tell|know)|(?:nobody|no one) knows|(?:do|does|did) not know|remains to be seen|depends) /;
/** What they would do, were something else so. */
const WOULD = / would (?!like|love|prefer|hope|expect|aim|be (?:great|good|nice|grateful))[^.]*$/;
const CONTRARY =
  / if (?!i were you)(?:[a-z]{1,12} ){1,4}(?:were|had|could) | but (?:[a-z]{1,12} ){1,3}(?:do|does|can|will|are|is|did|have|has) not /;
const REPORTED =
  / (?:tell|tells|said|says|told|promised|mentioned|thought|reckoned|wrote|explained|confirmed|assured) /;

/** "I won't say Friday, because then you'd wait by the phone on Friday": what would come of naming the day. */
const UNNAMED =
  / (?:not|hesitates? to|reluctant to|could|might) (?:[a-z]{2,8} ){0,4}?(?:say|saying|tell|telling|name|naming|mention|promise|promising) (?:(?:you|to|them|me|us|it is|on|by|for|the|an?|anything|day|date|like) ){0,4}@[a-z0-9]+ (?:[,:] )?(?:because|or|since|as|for|so that|otherwise|but then|then) (?:[a-z,]{1,10} ){0,3}?(?:you|i|we|they|he|she|people|everyone) (?:would|might) (?:(?!is )[a-z',]{1,14} ){0,10}$/;
/** "I could say Friday, but …" */
const COULD_SAY =
  / (?:could|might) (?:just |easily |always )?(?:say|tell you|name|promise(?: you)?) (?:(?:it is|on|by|the|for) ){0,3}$/;

/** Somebody's doing told of in so many words. */
const PROMISE =
  / (?:we|i|they|you|he|she|it|somebody|someone|everyone|everybody|all) (?:will|would|shall|should|hope|hopes|aim|aims|expect|expects|plan|plans|are|is|am|intend|want|need|can|get|hear|know) /g;
/** A second no takes the first back; and what is no more than a figure of speech, or a bound of its own. */
const TAKES_BACK =
  / (?:not (?:only|just|least|long|later|worry|hesitate|mean|forget|past|beyond|more|after|fail|to worry|need|have to|be (?:long|later|more|after|past))|no (?:doubt|later|more|problem|worries|longer than)|without|otherwise|(?:nobody|no one|not) (?:[a-z]{1,8} ){0,2}doubts?|not (?:[a-z]{1,8} ){0,2}not|slower than|longer than|avoidance of doubt|(?<!lying if )(?:i|we) said|never fails?|keep|wait|waiting|leave you|why) /;

/** "Past Friday" and "surprised if we had not" say that it will be. */
const BY_THEN =
  / (?:past|beyond|after) (?:the )?$| not be surprised | (?:surprised|amazed|astonished|miracle|way|doubt|see|imagine) [^.]*? not /;

/** Only in some case. */
const IN_CASE = / (?:who|if|unless|in case|should you|when|once|where) /;

/** "The outcome letters went to print today": done already, and no day to come. */
const POSTED =
  / (?:letters?|results?|outcomes?|decisions?|answers?|replies|they|it|all) (?:(?:(?:was|were|has been|have been|got) (?:all |already )?(?:posted|sent|mailed|issued|printed|dispatched|despatched)|(?:went|gone) (?:out|off|to print|in the post|into the post|to the [a-z]{4,10}))(?: [a-z]{1,12}){0,4}|left(?: us| here| me| the (?:office|building))?) $/;

/** Small print: "any dispute shall be notified within 30 days". */
const CLAIMS =
  / (?:disputes?|claims?|complaints?|objections?|errors?|discrepanc(?:y|ies)|appeals?) (?:(?!and |but |which )[a-z']{1,14} ){0,7}(?:shall|must|should|may|can|are to|is to|has to|have to) be (?!decided|answered|heard|dealt|resolved|considered)(?:[a-z]{1,14} ){1,6}(?:within )?$/;

/** "He is in Vietnam until 21 October, after he comes back he will choose": the first day on which they could, not the last. */
const ABSENT =
  / (?:away|off|abroad|out|travel(?:s|led|ling|ing)?|holidays?|leave|vacation|trip|tour|conference|in (?!touch |time |which )[a-z]{3,14}) (?:(?!will |shall |would |decide |to )[a-z']{1,12} ){0,4}(?:until|till|til) (?:the )?$/;
const BACK =
  /^@[a-z\d]{1,4} (?:[.,;] |and |but ){0,2}(?:after|when|once|as soon as|upon|on|then) (?:(?:he|she|they|we|i|his|her|their|has|have|had|is|are|will|that|was) ){0,3}(?:back|home|here|come|comes|came|coming|return|returns|returned|returning|arrival)(?: back)? /;
const isBackAfter = ({ date, sentence: { text }, next }: OwnedDate, before: string): boolean =>
  date.bound === 'until' &&
  ABSENT.test(before) &&
  BACK.test(`${text.slice(before.length)}${next?.text.trimStart() ?? ''}`);

/** A day that is only asked about … */
const ASKS =
  / (?:asked (?:me |us |them |him |her |about )?(?:if|whether|@)|(?:can|could|will|would|do|does|is|are) (?:i|we|you|they|it|that) )|^(?: [^ ]+){0,8} \?/;
/** … and the no that follows. */
const DENIED =
  /^(?: (?:well|oh|ha|haha|lol|hmm|honestly|frankly|sadly|alas|sorry|unfortunately|afraid|apparently|realistically|i|am|we|(?:s?he|they|i|we) (?:said|says|told me|replied|answered)|[,"'.]))* (?:no|nope|nah|hardly|doubtful|unlikely|highly unlikely|never|impossible|(?:very much |really |seriously )?doubt (?:it|that)|(?:probably|certainly|definitely|almost certainly)? ?not(?: (?:really|likely|possible|happening|a (?:chance|hope)|quite|yet|this time|on your life|going to happen))?|(?:do|does|would|will) not (?:think so|bet on it|count on it|bank on it|happen|know(?: yet)?)|think not|(?:we |they |i )?(?:can|could) not(?: (?:say|tell|promise|do that|commit))?(?: (?:yet|that))?|no (?:chance|way|idea|hope|promises|such luck)|(?:s?he|they) (?:just )?(?:laughed|shrugged|pulled a face|rolled (?:his|her|their) eyes)|forget (?:it|that)|too (?:early|soon) to (?:say|tell)|wishful thinking|dream on|fat chance|who knows|(?:nobody|no one) knows|remains to be seen|(?:we|you|i) wish) (?:$|[.,!;:"]|(?:so |but )?sorry|(?:i am |we are )?afraid|at (?:all|the moment)|unfortunately)/;

/** "Decision by Friday? I doubt it." */
export const isAnsweredNo = ({ sentence, next }: OwnedDate): boolean =>
  next !== null && ASKS.test(sentence.text) && DENIED.test(next.text);

const promisesIn = (said: string): number => said.match(PROMISE)?.length ?? 0;

export const isRuledOut = (owned: OwnedDate): boolean => {
  if (isAnsweredNo(owned)) return true;
  const { text } = owned.sentence;
  const before = wordsBefore(owned);
  if ((owned.date.bound === null && POSTED.test(before)) || CLAIMS.test(before)) return true;
  if (NOT_WHEN.test(text.slice(before.length).replace(/^@[^ ]+/, ''))) return true;
  if (UNNAMED.test(before)) return true;
  if (COULD_SAY.test(before) && /^@[a-z0-9]+ ,? ?but /.test(text.slice(before.length))) return true;
  if (isBackAfter(owned, before)) return true;
  const isSurprise = SURPRISED.test(before);
  if (!BOUNDS.has(owned.date.bound) && !isSurprise) return false;
  const said = isSurprise ? before.replace(/ before (?:the )?$/, ' ') : before;
  const clause = ` ${(said.split(BREAK).at(-1) ?? '').trimStart()}`;
  if (!MAY_BE.test(clause) || TAKES_BACK.test(clause) || BY_THEN.test(clause)) return false;
  if (HAD_BEEN.test(clause)) return true;
  const behind = text.slice(before.length);
  if (NOT_BY.test(clause) || (WHETHER.test(clause) && UNKNOWN.test(behind))) return true;
  if (WOULD.test(clause) && CONTRARY.test(behind) && !REPORTED.test(text)) return true;
  if (ASKED.test(clause)) return NO_ANSWER.test(behind);
  const unsure = NOT_SURE.exec(clause);
  const not = unsure ?? WILL_NOT.exec(clause);
  if (not === null || IN_CASE.test(clause.slice(0, not.index + 1))) return false;
  return promisesIn(clause.slice(not.index + not[0].length - 1)) <= (unsure === null ? 0 : 1);
};

/** What a candidate writes to an employer: a no with its reason, another offer, that they were ill. */

import { oneLine } from './clean.ts';
import { goodWish } from './personal.ts';
import { sentencesOf } from './sentences.ts';

const OTHER_OFFER =
  /\b(?:(?:have|['’]ve|has|had|got|received|given|made|holding|with|made me) (?:just )?(?:been )?(?:(?:had|got|made|given|received|offered) )?(?:me )?(?:an?|another|two|several|other|a second|a competing) (?:other |second |further |competing |job |firm )*offers?|(?:been|was|got) offered (?:another|a|an|the) (?:other )?(?:job|role|position|post|place)|(?:another|other|competing|second) offers?|offers? from (?:another|an? other|elsewhere|someone else))\b/i;
/** "your offer" and "the offer you made" are the employer's own. */
const YOUR_OFFER = /\b(?:your|the) (?:kind |generous )?offer\b/i;

/** "No other offers at the moment", "I haven't got any other offer", "if I get another offer": there is none, or none yet. */
const NO_OTHER_OFFER =
  /(?:\b(?:no|without|not any)|(?:\bnot|n['’]t) (?:\w+ ){0,2}(?:have|had|got|received|holding|any)) (?:\w+ ){0,3}offers?\b|\bif (?:I|another|any)\b[^.!?,;]{0,30}\boffers?\b|\b(?:expect(?:ing)?|hop(?:e|ing)|wait(?:ing)?|might|may|could)\b[^.!?,;]{0,25}\b(?:another|other) offers?\b/i;

/** "…, have you decided yet?", behind what is told. */
const ASKED_BEHIND =
  /(?:[,;]|\s[-–—]|\s(?:and|but|so)\b),?\s*(?:so |and |but )?(?:have|has|do|does|did|are|is|can|could|would|will|when|what|where|how|any)\b[^,;?]*\?\s*$/i;

/** True where they have another offer and not taken it yet: "I have another offer and need to answer by Friday". */
export const saysOtherOffer = (said: string): boolean =>
  !saysNoThanks(said) &&
  sentencesOf(said)
    .map((sentence) => sentence.replace(ASKED_BEHIND, ''))
    .some(
      (sentence) =>
        OTHER_OFFER.test(sentence) &&
        !/\?\s*$/.test(sentence) &&
        !YOUR_OFFER.test(sentence) &&
        !NO_OTHER_OFFER.test(sentence),
    );

const ELSEWHERE = '(?:job|offer|role|position|post|place|opportunity|counter[- ]?offer)';
/** How a no is put, one way a line. */
const NO_THANKS = new RegExp(
  [
    '\\bwithdr(?:aw(?:ing|n|s)?|ew)\\b',
    '\\bno longer (?:interested|available|looking|able to)\\b',
    '\\b(?:decided|chosen|choosing|opted|going) to (?:stay|remain|decline|withdraw|pass on|turn (?:it|this|you|the))\\b',
    '\\b(?:decided|chosen|opted) (?:not to|against)\\b',
    '\\b(?:have|need|going|like|want|wish|decided) to (?:pull|drop|bow|back) out\\b',
    '\\b(?:pulling|dropping|bowing|backing) out\\b',
    '\\bno longer (?:wish|want) to\\b',
    "(?:\\bdo not|\\bdon['’]t) (?:want|wish) to (?:continue|proceed|go (?:ahead|further|on|forward))\\b",
    `\\b(?:offered something else|(?:another|other|counter)[- ]?(?:job )?offer)\\b[^.!?]{0,60}\\b(?:going|decided|will|['’]ll)(?: to)?(?: be)? (?:accept|tak)(?:e|ing)? (?:it|that|this|theirs)\\b`,
    `\\b(?:decided|chosen|opted) to (?:take|accept|pursue|go with)(?: up)? (?:an?|another|the other|my)\\b[^.!?]{0,30}\\b${ELSEWHERE}\\b`,
    `\\b(?:accepted|taken|taking|took|signed)(?: up)? (?:an?|another|the other)(?: (?:new|other|different))? ${ELSEWHERE}\\b`,
    '\\b(?:found|got) (?:an?|another)(?: (?:new|other|different))? (?:job|role|position|post)\\b',
    "\\b(?:need|have|like|must|will|['’]ll) (?:to )?(?:decline|turn (?:it|this|you|the \\w+) down|pass on)\\b",
    '\\bturn(?:ing|ed) (?:it|this|you|the \\w+) down\\b',
    "(?:\\b(?:do not|don['’]t) (?:think|feel|believe) (?:it|this|that|the \\w+)(?:['’]s| is| was| would be)|\\b(?:it|this|that|the (?:job|role|post|position))(?:['’]s| is| was) not(?: really| quite)?|\\b(?:it|this|that|the (?:job|role|post|position)) (?:isn['’]t|wasn['’]t)(?: really| quite)?) (?:really |quite )?for me\\b",
    "(?:\\bnot|n['’]t) (?:the )?right (?:fit|job|role|move|time|one)? ?for me\\b",
    "(?:\\bwill not|\\bwon['’]t) be (?:taking|accepting|continuing|going ahead)\\b",
    '\\bnot (?:taking|accepting|going ahead|going to (?:take|accept) (?:it|the|this|your))\\b',
  ].join('|'),
  'i',
);
/** "I have not accepted it yet", "I don't want to withdraw": no no. */
const NO_NO =
  /(?:\b(?:not|before I|until I|unless|if|whether|yet)|n['’]t)\b[^.!?,;]{0,25}\b(?:accept|withdr|decline|declin|decid|turn|(?:pull|drop|bow|back)(?:ing)? out)/i;

/** True where they say no to the employer: "I've decided to take another job nearer home". */
export const saysNoThanks = (said: string): boolean =>
  sentencesOf(said).some(
    (sentence) => NO_THANKS.test(sentence) && !NO_NO.test(sentence) && !/\?\s*$/.test(sentence),
  );

const A_REASON =
  /\b(?:because|due to|owing to|as (?:the|it|my|I)\b|nearer|closer|commut\w+|distance|travel\w*|too (?:far|low|long|much|little|many|few|early|late)|salary|pay|paid|money|higher|more (?:money|flexible|senior)|better|hours|rota|weekends|shifts|nights|remote|hybrid|famil\w+|personal|health|childcare|relocat\w+|moving|stay(?:ing)?|counter[- ]?offer|matched|promot\w+|(?:rather|prefer|want|wanted) (?:not |to )?\w+|right (?:fit|time|role|move|job)|change of|studies|study|university|course)\b/i;

/** True where they say why with their no: "nearer home", "the commute is too long". */
export const saysWhyNot = (said: string): boolean => saysNoThanks(said) && A_REASON.test(oneLine(said));

const OF_THEIR_OWN = /^your\b/;

/** The wish for somebody of theirs who is ill: "my daughter is poorly" gives "your daughter is better soon"; empty for none. */
export const wishForTheirs = (said: string): string => {
  const wish = goodWish(said);
  return OF_THEIR_OWN.test(wish) ? wish : '';
};

/** "I've come down with a stomach bug", "I've got flu". */
const CAUGHT_IT =
  /\bI(?:['’]?ve| have|['’]?m| am)?(?: just| unfortunately| sadly)?(?: (?:come|came|gone|went|going) down with| (?:got|caught|have|had|picked up|tested positive for) (?:an? |the )?(?:(?:nasty|bad|stomach|sickness|tummy|chest) )?(?:bug(?! (?:for|fix))|flu|covid|cold|virus|norovirus|migraine|food poisoning|infection))\b/i;

/** True where they were ill, or still are: "so sorry, I've been ill". */
export const saysIll = (said: string): boolean =>
  wishForTheirs(said) === '' && (CAUGHT_IT.test(oneLine(said)) || IS_ILL.test(oneLine(said)));

const IS_ILL =
  /\b(?:I|I['’]ve|I['’]m|have|she|he|been|was|am|is|off|feeling|felt)(?: \w+){0,2} (?:ill|sick|unwell|poorly|in hospital|under the weather)\b/i;

/** True where they say sorry for an answer that is late, or for a meeting missed. */
export const saysSorry = (said: string): boolean =>
  /\b(?:sorry|apolog\w+)\b(?! to (?:hear|say|tell|let you know|disappoint|turn|bother|trouble|chase|ask))(?!,? (?:but )?(?:I|we)(?:['’]?ve| have)? (?:(?:just|now|also|actually) )?(?:(?:got|had|accepted|taken|received|found|have|need) (?:an?|another|to|my)\b|been offered|decided))/i.test(
    oneLine(said),
  );

const FREE =
  /\b(?:I(?:['’]m| am| can| could|['’]d| would)(?: also)? (?:be )?(?:free|available|come|come in|do|make|around)|(?:works?|suits?|fine|best|good|ok|okay) (?:best |well |better )?(?:for|with|by) me|suits me|^any (?:day|morning|afternoon|evening|time)\b[^?]{0,30}\b(?:is|would be|works?|suits?)\b|any time|anytime)\b/i;
const A_TIME =
  /\b(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?s?\b|\btomorrow\b|\b(?:mornings?|afternoons?|evenings?)\b|\bafter \d|\bany ?(?:time|day)\b/i;
/** "I can start on Monday 4 May" is told of the job. */
const NO_VISIT = /\b(?:start|notice|begin|offer|cannot|can['’]t|unable|not)\b/i;

/** True where they tell when they can come: "I'm free on Tuesday after 3 or Thursday morning". */
export const saysWhenFree = (said: string): boolean =>
  sentencesOf(said).some(
    (sentence) =>
      FREE.test(sentence) && A_TIME.test(sentence) && !NO_VISIT.test(sentence) && !/\?\s*$/.test(sentence),
  );

/** Answered by any letter that says where things stand. */
const ASKS_WHERE_IT_STANDS =
  /\b(?:stand|stands|news|updates?|decision|decided?|deciding|hear(?:d)?|status|timeline|time ?frame|still (?:open|available|going|in the running|considered|on)|next steps?|progress|how are you|how(?:['’]s| is) it going)\b/i;

/** What they ask that no such letter answers: "Would I need a car?". */
export const candidateAsks = (said: string): string[] =>
  sentencesOf(said).filter((sentence) => /\?\s*$/.test(sentence) && !ASKS_WHERE_IT_STANDS.test(sentence));

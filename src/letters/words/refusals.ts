/** What a refusal says besides no: another job, a place on a list, feedback or none. */

import { oneLine } from './clean.ts';
import { sentencesOf } from './sentences.ts';
import { offersFeedback } from './standing.ts';
import { asksForTimes } from './times-asked.ts';

/** "Would that interest you?", "interested?", "if you're interested" */
const ASKS_FOR_INTEREST =
  /\binterest(?:ed|s)?\b[^.!?]{0,30}\?|\bif (?:you['’]?re|your|you are|you(?:['’]d| would) be|that(?:['’]s| is)? ?(?:of)?) interest(?:ed|s)?(?: you)?\b|\bif (?:that|this|it) (?:would )?(?:interests?|suits?|appeals?)\b|\blet (?:me|us) know if (?:you|that|this)\b|\bif you(?:['’]d| would| could| might) (?:consider|accept|take|be (?:open|willing|happy|prepared))\b[^.!?]{0,60}\b(?:let (?:me|us) know|get in touch|come back to)\b/i;
const ASKS =
  /\?\s*$|\b(?:shall|should|may|can|could) (?:we|I) (?:keep|put|add|send|pass|forward|consider|contact|ring|call)\b/i;
/** A courtesy, and nothing to answer. */
const COURTESY =
  /\b(?:any (?:other |further )?questions|anything else|how are you|hope you|is everything|why not|feedback)\b/i;

/** "Sorry, we've filled this one but", before what they offer. */
const THE_NO_ITSELF = /^.* but\s+(?=\S+ \S)/i;

/** "Please let me know if you are happy with this": of the list they put one on, which the letter is glad of. */
export const asksIfHappy = (sentence: string): boolean =>
  /\b(?:if|whether) (?:you(?:['’]re| are)|this is) (?:happy|ok|okay|content|fine|agreeable|all right|alright)\b/i.test(
    sentence,
  );

/** True where no answer of one's own decided it: "we have decided not to fill this position", "above our budget". */
export const isNoFault = (said: string): boolean =>
  /\b(?:(?:not|no longer|won['’]t be|will not be) (?:to )?(?:be )?(?:fill(?:ing|ed)?|recruit(?:ing)?|hir(?:e|ing)) (?:this|the|for|to)|(?:position|role|post|vacancy) (?:has been|was|is|is being|been) (?:cancelled|withdrawn|put on hold|frozen|cut)|we (?:really )?(?:need|needed|require) (?:someone|somebody|a (?:candidate|person)|people) (?:with|who (?:has|is|holds))|(?:above|over|beyond|outside) our (?:budget|range)|hiring freeze|change in budget|budget cuts?|(?:withdraw(?:n|ing)?|cancel(?:l?ed|l?ing)?|pull(?:ed|ing)?) (?:the|this) (?:position|role|post|vacancy|job)|filled (?:it |this |the (?:post|role|position) )?internally)\b/i.test(
    oneLine(said),
  );

/** What a refusal asks or offers besides, sentence by sentence: "would the junior role interest you?". */
export const askedWithRefusal = (said: string): string[] =>
  sentencesOf(said)
    .filter(
      (sentence) =>
        (ASKS.test(sentence) || ASKS_FOR_INTEREST.test(sentence)) &&
        !COURTESY.test(sentence) &&
        !offersFeedback(sentence),
    )
    .map((sentence) => sentence.replace(THE_NO_ITSELF, ''));

/** "Happy to recommend you to my friend": an offer of theirs, and no question. */
const WOULD_HELP =
  /\b(?:(?:happy|glad|pleased|love|like) to|(?:I|we)(?:['’]ll|['’]d| could| can| will)(?: gladly)?) (?:recommend|refer|introduce|connect) you\b|\b(?:happy|glad|pleased|love|like) to (?:put you in touch|pass (?:on )?your)\b/i;

/** What they offer to do for one with a refusal, sentence by sentence. */
export const helpOffered = (said: string): string[] =>
  sentencesOf(said).filter(
    (sentence) => WOULD_HELP.test(sentence) && !ASKS.test(sentence) && !offersFeedback(sentence),
  );

/** A talk about it, and when it may be or how it comes about: "I'm free on Thursday", "give me a call". */
const TALK_OF_IT =
  /\b(?:talk|go|run|chat|speak|discuss)(?:ing)? (?:it|this|that|things|you)?\s?(?:through(?: (?:the|your) [a-z]+)?|over|about (?:it|this|that))\b|\b(?:a|quick) (?:chat|call)\b/i;
const OFFERED_SO =
  /\b(?:if you(?:['’]d| would)? (?:like|want|wish|prefer)|(?:happy|glad) to)\b[^.!?]{0,60}\b(?:(?:mon|tues|wednes|thurs|fri)day|tomorrow|this (?:week|afternoon)|next week|I['’]m (?:free|around|in))\b|\b(?:give me|drop me) a (?:call|ring|bell|shout)\b|\b(?:call|ring|phone) me\b[^.!?]{0,60}\bif you\b/i;

/** The talk about their feedback they offer for a time, or to be rung for, sentence by sentence: it waits for a word. */
export const talkOffered = (said: string): string[] =>
  sentencesOf(said).filter(
    (sentence) => TALK_OF_IT.test(sentence) && OFFERED_SO.test(sentence) && !/\?\s*$/.test(sentence),
  );

const KEEPING =
  /(?<!\b(?:not|unable to|cannot|can['’]t|won['’]t) (?:be able to )?)\b(?:keep(?:ing)?|hold(?:ing)?|retain(?:ing)?) (?:(?:your|my) (?:(?:contact )?details|cv|resum[eé]|application|name|(?:phone |contact )?number|e-?mail|info(?:rmation)?|profile)|(?:you|me) (?:in mind|on (?:file|record|our|the|a)|as))\b/i;

/** What they keep of one, or empty: "my details" of "we will keep your CV on file", "me in mind". */
export const keepsDetails = (said: string): string => {
  const kept = sentencesOf(said)
    .filter((sentence) => !/\?\s*$/.test(sentence))
    .flatMap((sentence) => KEEPING.exec(sentence)?.[0] ?? []);
  if (kept.length === 0) return '';
  return kept.every((words) => /\bin mind$/i.test(words)) ? 'me in mind' : 'my details';
};

/** True where they give no feedback: "we are unable to give individual feedback". */
export const refusesFeedback = (said: string): boolean =>
  /\b(?:not|unable|can['’]?t|cannot|won['’]?t|regret|unfortunately|don['’]?t|do not|never|no)\b[^.!?]{0,60}\bfeedback\b(?! (?:until|before|yet))/i.test(
    oneLine(said),
  );

/** True where the feedback they offer is to be spoken: "happy to give feedback by phone". */
export const offersToSpeak = (said: string): boolean =>
  sentencesOf(said).some(
    (sentence) =>
      offersFeedback(sentence) &&
      /\b(?:by (?:tele)?phone|over (?:the phone|a (?:call|coffee))|on (?:the phone|a call|teams|zoom)|(?:a|quick|short|phone|brief) (?:call|chat)|verbal(?:ly)?|in person|speak|talk|to chat|through|(?:ring|call|phone)(?:ing)? (?:me|us)|give (?:me|us|you) a (?:ring|call|bell))\b/i.test(
        sentence,
      ),
  );

/** To whom they send one for feedback, of these people: "Maya Ortiz" of "for feedback please contact Maya Ortiz"; empty for none. */
export const feedbackReferredTo = (said: string, names: readonly string[]): string =>
  sentencesOf(said)
    .filter((sentence) => /\bfeedback\b/i.test(sentence) && !refusesFeedback(sentence))
    .map((sentence) => REFERRED_TO.exec(sentence)?.[1] ?? '')
    .find((name) => name !== '' && names.includes(name.split(' ').at(-1) ?? '')) ?? '';
const REFERRED_TO =
  /\b(?:contact|call|ring|phone|e-?mail|ask|write to|(?:speak|talk) (?:to|with)|get in touch with|turn to|drop) (?:(?:Dr|Mrs?|Ms|Miss|Prof(?:essor)?)\.? )?(\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)?)/u;

/** Which of these people they offer feedback of, as they call them: "Maya" of "Maya would be happy to give you feedback"; empty for none. */
export const feedbackOffererIn = (said: string, names: readonly string[]): string =>
  sentencesOf(said)
    .filter((sentence) => offersFeedback(sentence))
    .map((sentence) =>
      /(?<![\p{L}'’])(?:(?:Dr|Mrs?|Ms|Miss|Prof(?:essor)?)\.? )?(\p{Lu}[\p{L}'’-]+)(?: \p{Lu}[\p{L}'’-]+)? (?:(?:has|have) (?:kindly )?(?:offered|said)|(?:would|will|can|could|is)\b)/u.exec(
        sentence,
      ),
    )
    .map((found) =>
      found !== null && names.includes(found[1] ?? '')
        ? found[0].replace(/ (?:has|have|would|will|can|could|is)\b.*$/, '')
        : '',
    )
    .find((name) => name !== '') ?? '';

/** "He said my SQL was a bit slow, but he liked how I explained things": feedback that was told, and is noted. */
const TOLD_OF_ONE =
  /(?<!\b(?:I|we) )\b(?:said|told me|felt|thought|mentioned|reckoned)(?: that| to say)? (?:my|I|the) (?!(?:application|cv|resum[eé]|name|details)\b)[^.!?]{3,80}?\b(?:was|were|wasn['’]t|weren['’]t|lacked|needed?|could|should|did|didn['’]t|came)\b/i;
const OF_THE_JOB =
  /\bI (?:was|were)(?:n['’]t)? (?:not )?(?:successful|unsuccessful|selected|chosen|shortlisted|second|close|a close)\b|\bI (?:could|should) (?:re-?apply|apply|keep|try again|ring|call|contact|e-?mail|have it)\b|\bI (?:did|didn['’]t) (?:not )?(?:get|make)\b|\bthe (?:job|role|post|position|other|decision|successful|panel|standard|vacancy)\b/i;

const isToldOfOne = (sentence: string): boolean => TOLD_OF_ONE.test(sentence) && !OF_THE_JOB.test(sentence);

/** What somebody shows of themselves when they apply: their answers, a lesson taught, a portfolio. */
const SHOWN =
  '(?:answers?|responses?|presentation|examples?|analysis|portfolio|task|lesson|test|solution|code|coding|(?:written |group )?exercise|writing|research plan|case study|take-home|trial(?: shift)?|demo|demonstration|pitch|score|delivery|preparation|interview technique)';
const SOMEHOW =
  "(?:was|were|is|are|['’]s|['’]re|came|stood|showed|lacked|needed|could|felt|seemed|did|didn['’]t|wasn['’]t|weren['’]t|had|made)\\b";
/** "Your customer examples were strong", "my research plan needed clearer funding", "less sure was on deploying models" */
const JUDGES = new RegExp(
  `\\b(?:your|my) (?:[\\w-]+ ){0,2}${SHOWN}(?= |['’])(?: [\\w-]+){0,2}? ?${SOMEHOW}|\\b(?:you|I) (?:did(?:n['’]t| not)? (?:\\w+ ){0,2}(?:well|give|show|ask|mention|go|demonstrate|come|explain|contribute|seem)|scored|(?:was|were) (?:a (?:bit|little) )?(?:too|not|quiet|nervous|very|really)(?! successful| selected| chosen)|came across|interviewed|presented|lacked|struggled|(?:should|could) (?:have|do with|ask|give|show|try|work|prepare))\\b|\\b(?:felt|thought|found)(?: that)? (?:you|I) (?:did(?:n['’]t| not) (?:\\w+ )?have|lacked|needed|had(?:n['’]t| not))\\b|\\b(?:less sure|less convinced|not so sure|fell (?:a bit |a little )?short|let (?:you|me|yourself) down)\\b`,
  'i',
);
/** Said to everybody: "your application was not successful". */
const OF_THE_OUTCOME =
  /\b(?:un|not been |not )?(?:successful|shortlisted|selected|progressed)\b|\bapplication (?:has|was|is)\b/i;
/** Something was wanting: "but not enough detail". */
const WANTING =
  /\b(?:but|however|except|less|more|lack\w*|need\w*|could (?:have|be|do)|(?:you|I) (?:could|should|might)|too|not|only|short|down)\b|n['’]t\b/i;

/** "But we have gone with somebody else": the decision, behind what was good. */
const DECIDED_AGAINST =
  /[,;]? ?\b(?:but|however|though|although),? (?:(?:in the end|ultimately|on this occasion|this time|unfortunately|sadly),? )*(?:(?:we|I|they|the panel)(?! (?:felt|thought|would|were|wanted|found|did|noticed|needed)\b)|another|others?|someone|somebody|there|appointed|chose)\b(?:(?! because\b).)*/i;
/** "Because the ending lacked pace": a fault of what was shown, by whatever name. */
const FOR_A_FAULT =
  /\b(?:because|as|since) (?:your|the) (?!(?:other|role|job|position|post|vacancy|budget|funding|standard|candidate|person|company|team|panel|decision)\b)(?:[\w-]+ ){1,3}(?:lacked|needed|could have|(?:felt|seemed|was|were|is) (?:a (?:bit|little)|too|not|rather|quite|weak|thin|shallow)|(?:was|were|is)n['’]t)\b/i;

/** True where a sentence says how one did, and leaves something to be better. */
const findsWanting = (sentence: string): boolean =>
  FOR_A_FAULT.test(sentence) ||
  (JUDGES.test(sentence) &&
    WANTING.test(sentence.replace(DECIDED_AGAINST, '')) &&
    !OF_THE_OUTCOME.test(sentence));

const FEEDBACK =
  /\bfeedback (?:is|was|from|on|in)\b|\b(?:my|our|the|some|their|his|her) (?:\w+ )?feedback\b|\bcame across\b|\byou (?:did|were|interviewed|answered|gave|spoke|presented|seemed|lacked|struggled|could have|needed|need|scored|might|should)\b|\byour (?:answers?|presentation|examples?|technical|test|task|lesson|score|strengths?|weakness|lack)\b|\b(?:more|less|not enough|lack of|strong(?:er)?|weak(?:er)?|better|closer) (?:\w+ )?(?:experience|depth|detail|knowledge|confidence|preparation|examples?|answers?|on|in|match|fit)\b|\b(?:only thing|next time|strengths?|to improve|work on|room for)\b/i;

/** True where they say how one did: "you came across well, and need more depth on SQL"; not where they offer to. */
export const givesFeedback = (said: string): boolean =>
  sentencesOf(said).some(
    (sentence) =>
      (FEEDBACK.test(sentence) || JUDGES.test(sentence) || isToldOfOne(sentence)) &&
      !offersFeedback(sentence) &&
      !refusesFeedback(sentence) &&
      !/\byou were (?:not|unsuccessful|un)\b/i.test(sentence),
  );
const FEEDBACK_HERE =
  /\bfeedback\b[^.!?]{0,40}\b(?:attached|enclosed|below|as follows|follows)\b|\b(?:attached|enclosed|below|here)\b[^.!?]{0,40}\bfeedback\b|\b(?:the|our|my|their|some|only|main|one|panel['’]?s?) (?:\S+ ){0,2}feedback (?:is|was|were|would be|from)\b(?! (?:available|provided|given))|\bfeedback ?:/i;

/** True where the feedback comes with the refusal itself: "interview notes attached with feedback", "your portfolio's great but too B2B". */
export const bringsFeedback = (said: string): boolean =>
  sentencesOf(said).some(
    (sentence) =>
      (FEEDBACK_HERE.test(sentence) || findsWanting(sentence) || isToldOfOne(sentence)) &&
      !offersFeedback(sentence) &&
      !refusesFeedback(sentence),
  );

const PRAISE = new RegExp(
  `\\b(?:(?:very|really|so|most|greatly|genuinely|particularly|all|were|was) impressed (?:by|with)|(?:really|very much|thoroughly|all|genuinely) (?:enjoyed|liked|loved)|(?:loved|liked) (?:meeting|talking|speaking|chatting|you\\b|your)|(?:very |really |extremely )?close (?:second|call|run|decision)|came (?:a )?(?:very |really )?(?:close )?second|one of the (?:best|strongest)|^(?:I|we|the panel|the team) (?:was|were) (?:all )?(?:very |really |so )?impressed\\b|you (?:were|are) (?:really |very |so )?(?:lovely|brilliant|great|fantastic|wonderful|excellent)\\b|you did (?:really |very |so )?(?:brilliantly|well|great)\\b|(?:we|I)(?:['’]d| would) (?:definitely |certainly |gladly |happily |love to |be happy to )?(?:interview|see|consider) you again|(?:came across|interviewed) (?:\\w+ )?well|your (?:[\\w-]+ ){0,2}${SHOWN} (?:was|were) (?:\\w+ )?(?:excellent|brilliant|great|superb|fantastic|outstanding|strong|spot on|good|thoughtful|lovely|impressive))`,
  'i',
);

/** True where they praise with their refusal: "you were a very close second", "your answers were spot on". */
export const praises = (said: string): boolean => sentencesOf(said).some((sentence) => PRAISE.test(sentence));

/** True where they would like to stay in touch: "do keep in touch", "we'd love to stay in touch". */
export const wouldStayInTouch = (said: string): boolean =>
  /\b(?:please|do|let['’]?s|let us|love to|like to|hope (?:to|we can|you['’]ll|that you)|(?:glad|happy|delighted|pleased|keen|great|lovely|nice|good) to|welcome to|will|you['’]ll|should|and) (?:all |please |do )?(?:stay|keep|remain) in (?:touch|contact)\b|^(?:stay|keep) in (?:touch|contact)\b|[.!] (?:stay|keep) in (?:touch|contact)\b/i.test(
    oneLine(said),
  );

/** "I'll keep you posted on other roles" */
const TELLING_OF_OTHERS =
  /(?:['’]ll|\bwill) (?:\w+ )?(?:keep you (?:posted|updated|informed)|let you know|be in touch|contact you|tell you) (?:on|about|of|with|regarding) (?:any |some )?(?:other|future|similar|further|more|new) (?:\w+ )?(?:roles?|jobs?|positions?|posts?|opportunities|openings|vacancies)\b/i;

/** True where they will write of other jobs: "I'll be in touch if anything else comes up". */
export const willTellOfOthers = (said: string): boolean =>
  sentencesOf(said).some(
    (sentence) =>
      TELLING_OF_OTHERS.test(sentence) ||
      /(?:['’]ll|\bwill|\bwould|['’]d) (?:\w+ )?(?:be (?:straight |back )?in (?:touch|contact)|let you know|tell you|contact you|ring(?: you)?|call(?: you)?|get (?:back )?in touch|drop you a (?:line|message)|give you a (?:shout|ring|call)|keep you posted) [^.!?]{0,20}?\b(?:if|when|as soon as|should) (?:any(?:thing|one)?|something|another|other|it|one|the|a|there|we)\b/i.test(
        sentence,
      ),
  );

/** Lists somebody who came second is put on, and how one is on them. */
const LISTS: readonly (readonly [RegExp, string])[] = [
  [/\breserve ?list\b|\b(?:as|in) (?:a |our |the )?(?:first )?reserve\b/i, 'on the reserve list'],
  [/\bwait(?:ing)? ?list\b/i, 'on the waiting list'],
  [/\b(?:talent|candidate|staff) (?:pool|bank)\b/i, 'in your talent pool'],
  [/\b(?:bank|supply|casual) list\b/i, 'on your list'],
];
const PUT_THERE =
  /\b(?:placed?|put|added|adding|keeping|kept|keep|hold(?:ing)?|held|appointable|included|on|remain)\b/i;
const NOT_PUT = /\?\s*$|\b(?:not|unable|would you|if you|cannot|can['’]t)\b/i;

/** The list they say one is on: "on the reserve list"; empty where there is none, or they only ask. */
export const listJoined = (said: string): string =>
  LISTS.find(([list]) =>
    sentencesOf(said).some(
      (sentence) =>
        list.test(sentence) && PUT_THERE.test(sentence) && !NOT_PUT.test(sentence.replace(THE_NO, '')),
    ),
  )?.[1] ?? '';

/** "You were not successful but", before what else there is. */
const THE_NO = /^.*\b(?:not|unable|unsuccessful)\b.*?\b(?:but|however|though|although)\b/i;

/** What they want back, sentence by sentence: "Please return your visitor pass." */
export const askedBack = (said: string): string[] =>
  sentencesOf(said).filter((sentence) =>
    /\b(?:please|kindly|could you|can you|need you to|remember to)\b[^.!?]{0,30}\b(?:return|hand (?:back|in)|send back|drop (?:off|back)|bring back|post back|give back|collect|pick up)\b/i.test(
      sentence,
    ),
  );

/** "Please suggest a time", "when would suit you?" */
const WANTS_A_TIME =
  /\b(?:suggest|propose|pick|choose|name|send(?: (?:me|us))?|give (?:me|us)) (?:a |some )?(?:good |convenient |suitable )?times?\b|\b(?:when|what time|which day) (?:(?:would|might) )?(?:be (?:best|good|convenient)|suits?|works?)\b|\bwhen (?:would |might |are )?you(?:['’]d| would| might|['’]re| are)? (?:be )?(?:free|available|around|like to (?:talk|speak|chat))\b|\b(?:a|what) (?:good |convenient |suitable |best )?time (?:that )?(?:to (?:call|ring|talk|speak)|(?:would )?(?:suits?|works?)|for (?:you|a (?:call|chat)))\b/i;

/** True where one is to say when they can talk about it. */
export const asksWhenToTalk = (sentence: string): boolean =>
  asksForTimes(sentence) || WANTS_A_TIME.test(oneLine(sentence));

/** When they can speak about it, where they name days: "Thursday or Friday". */
export const feedbackDays = (said: string): string =>
  sentencesOf(said)
    .filter((sentence) => offersFeedback(sentence))
    .map((sentence) => DAYS.exec(sentence)?.[0] ?? '')
    .find((days) => days !== '') ?? '';

const WEEKDAY = '(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri)(?:day)?\\b';
const DAYS = new RegExp(
  `\\b${WEEKDAY}(?:[^.!?]*\\b${WEEKDAY})?(?: (?:morning|afternoon|at [\\d:.apm]+))?`,
  'i',
);

/** How they say things stand: on hold, what comes next for those who get that far, feedback or another role to be had. */
import { oneLine, sentencesIn } from './clean.ts';
import { actsForOne } from './on-behalf.ts';

/** True where they say that feedback can be had: "happy to give feedback if you like". */
export const offersFeedback = (said: string): boolean =>
  /\b(?:happy|glad|pleased|willing|able|delighted) to (?:have|jump on|hop on|get on|set up|arrange|do|schedule|organi[sz]e|speak|talk|chat|call|ring|phone|meet)\b[^.!?]{0,60}\bfeedback\b|\b(?:happy|glad|pleased|willing) to (?:talk (?:it|this|that|you)|go|run) (?:it |this |that |our decision )?through\b|\b(?:happy|glad|pleased|willing|able|delighted) to (?:give|share|offer|provide|send|pass on)\b[^.!?]{0,50}\bfeedback\b|\b(?:can|could|would like to|['’]d like to) (?:also )?(?:give|offer|share|provide|arrange|talk you through)\b[^.!?]{0,40}\bfeedback\b(?! from)|\b(?:available|free|here) (?:for|to give)\b[^.!?]{0,30}\bfeedback\b|\bfeedback (?:is|can be|could be) (?:available|given|arranged|provided|offered)\b|\bfeedback\b[^.!?]{0,40}\b(?:if you(?:['’]d| would)? (?:like|want|wish)|on request|let (?:me|us) know)\b|\b(?:if|would) you(?:['’]d| would)? (?:like|want)[^.!?]{0,30}\bfeedback\b|\boffer(?:ed|s|ing) (?:me |us |you )?(?:some |to give (?:me )?(?:some )?)?feedback\b|\b(?:you can|you may|you(?:['’]re| are) welcome to|feel free to|please) (?:have|get|request|ask for|obtain|receive)\b[^.!?]{0,30}\bfeedback\b|\bfeedback\b[^.!?]{0,20}\b(?:by (?:calling|ringing|phoning|emailing|contacting)|please (?:call|ring|phone|e-?mail|contact)) (?:me|us)\b|\b(?:do you want|would you (?:like|want)|(?:if )?you(?:['’]d| would) like) (?:to have )?(?:a )?(?:\w+ )?(?:call|chat|talk) (?:about|through|over) (?:how (?:it|you)|your (?:interview|answers|application)|the interview|our decision|why)\b|\bfeedback (?:on offer|if (?:i|you|we) (?:e-?mail|ring|call|ask|want)\w*)\b/i.test(
    oneLine(said),
  ) && !/\b(?:not|unable|can['’]t|cannot|unfortunately)\b[^.!?]{0,60}\bfeedback\b/i.test(oneLine(said));

/** True where the offer is of another role than the one applied for: "the junior role instead". */
export const offersOtherRole = (said: string): boolean =>
  /\boffer(?:ed|ing)?\b[^.!?]{0,60}\b(?:another|a different|an alternative|some other)(?: \w+){0,3} (?:role|position|post|job|vacancy|opening)\b|\boffer(?:ed|ing)?\b[^.!?]{0,80}\b(?:role|position|post|job|contract|place)\b[^.!?]{0,20}\binstead\b/i.test(
    oneLine(said),
  );

/** True where they say that all stands still: "on hold", "a hiring freeze". */
export const saysHold = (said: string): boolean =>
  /\bon (?:hold|ice)\b|\bhold(?:ing)? off\b|\b(?:freez(?:e|es|ing)|frozen|froze)\b|\b(?:paus(?:e|ed|ing)|parked|shelved|back burner|standstill)\b/i.test(
    oneLine(said),
  );

/** True where a note says that nobody spoke of next steps, and not that none can be named yet. */
export const saidNothing = (said: string): boolean => {
  const text = oneLine(said);
  return (
    /\b(?:no|not|never|nothing|nobody|(?:did|does|do|was|were|has|had|have)n['’]?t)\b[^.!?]{0,40}\b(?:mention(?:ed)?|discuss(?:ed)?|sa(?:y|id)|t(?:ell|old)|tal(?:k|ked) about|ask(?:ed)?|bring up|brought up|c[oa]me up|cover(?:ed)?|touch(?:ed)? on)\b|\bsaid nothing\b|^(?:nothing|no word|not a word) (?:about|on)\b|^no next steps?\W*$|\bforgot to ask\b/i.test(
      text,
    ) &&
    !/\b(?:can|could|unable|able|allowed|possible|yet|at th(?:is|e) (?:point|moment|time)|nothing to|internally)/i.test(
      text,
    )
  );
};

const CHOSEN = '(?:successful|shortlisted|selected|chosen)';

const A_WAY_TO_A_TIME = '(?:calendly|calendar|booking link|link|invites?|invitations?|dates?|times?|slots?)';

const FURTHER = '(?:second|another|further|more|final|third|2nd|3rd|last|next|two|one|three|other)';

/** What comes next for those who get that far, and no invitation yet: "next round invites go out early next week". */
const ANNOUNCEMENTS = [
  `\\b(?:invites?|invitations?|links?) (?:(?:will|should|to) )?(?:go(?:es|ing)? out|(?:be )?sent(?: out)?)\\b`,
  `\\b(?:will|['’]ll|shall|going to) (?:then )?(?:send|email|text|mail|drop) (?:(?:me|you|us|over|out|through|an?|the|her|his|their|my) )*${A_WAY_TO_A_TIME}\\b`,
  `\\b(?:second|next|final|third|2nd|3rd|last)[ -](?:round|stage|interview)s? (?:will |would |should |to |are |is )+(?:be )?(?:held|take|happen|start|begin|run|planned|scheduled|in|on|at|around|early|mid|late|next|the week|w\\/c|week)\\b`,
  `\\bthere(?:['’]s| is| are|['’]ll be| will be| would be) (?:an? |the |also )?(?:${FURTHER} )+(?:\\w+ )?(?:rounds?|stages?|interviews?)\\b`,
  `\\b(?:we|they|she|he)(?:['’](?:ll|re)| will| are| is)? (?:then |be )*(?:invit(?:e|ing)|shortlist(?:ing)?|call(?:ing)? back) (?:\\w+ )?(?:candidates|people|applicants|those|two|three|four|five|six|some|a few|${CHOSEN})\\b`,
  `\\b${CHOSEN} (?:candidates |people |applicants |ones )?(?:will|would|get|are)\\b`,
].map((announcement) => new RegExp(announcement, 'i'));

const INVITING =
  /\b(?:we(?:['’]d| would) like (?:you|to (?:invite|see|meet) you)|you(?:['’]re| are|['’]ve been| have been) (?:invited|through|shortlisted|selected)|(?:can|could|would) you|are you (?:free|available)|when (?:are|could|can) you|please (?:book|choose|pick|confirm|let))\b/i;

/** "If all goes well", "if I get through" */
const ON_CONDITION =
  /\bif (?:all|it|things|everything|that|this) (?:goes|works?|turns?) (?:well|to plan|ok|okay|out)\b|\bif (?:I|you)(?:['’](?:m|re))? (?:am |are )?(?:get|make it|go|pass|progress|successful|shortlisted|selected|chosen)\b/i;

/** True where they tell of a next round, or of what they will do for one, and invite nobody to it yet. */
export const isAnnounced = (said: string): boolean => {
  const text = oneLine(said);
  if (ON_CONDITION.test(text) && !/\?|\bplease\b/i.test(text)) return true;
  return (
    (actsForOne(text) || ANNOUNCEMENTS.some((announcement) => announcement.test(text))) &&
    !INVITING.test(text)
  );
};

const NEXT_IS =
  /\b(?:next|following|second|2nd|third|3rd|final|last) (?:step|stage|round|interview)s? (?:is|are|will|would|should|involves|includes|consists)\b|\b(?:will|['’]ll) (?:arrange|organi[sz]e|set (?:it|this|that) up|sort|book|schedule)\b/i;

/** True where they tell what the next step is, and ask for nothing: "the next stage is a panel interview, HR will arrange". */
export const isTold = (said: string): boolean => {
  const text = oneLine(said);
  return NEXT_IS.test(text) && !INVITING.test(text) && !/\?/.test(text);
};

const STEP_TO_COME =
  /\b(?:next|second|2nd|third|3rd|final|last) (?:step|stage|round|interview)s? (?:is|are|will|would|should)\b|\bthere(?:['’]s| is| are|['’]ll be| will be) (?:\w+ )?(?:second|another|further|more|final|two|one) (?:\w+ )?(?:round|stage|interview|step|test|task)s?\b|(?:['’]ll|\bwill|\bgoing to) (?:then |also |first )?(?:send|email|take up|invite|arrange|set up|draw up|call|ring|phone)\b/i;

/** The sentence in which they tell what comes next: "HR will send an email once the references are checked"; empty where none does. */
export const stepSaid = (said: string): string =>
  sentencesIn(said).find((sentence) => STEP_TO_COME.test(sentence)) ?? '';

/** Days in a sentence that tells the candidate what to do: "give me a ring on Friday". They answer by none of these, and
 * nobody has to be anywhere on them. */
import { type OwnedDate, wordsBefore } from '../owners.ts';

/** How such a sentence opens, in the canonical spelling. */
const TELLS =
  /^ (?:(?:hi|hello|hey|dear) [a-z]{2,15} [,!.] )?(?:(?:so|ok|okay|and|then|now|just|please|kindly|hi|hello|thanks|great|lovely|[,!.:]|placeholder) ){0,5}(?:give (?:me|us) an? (?:quick )?(?:call|ring|bell|shout|buzz|tinkle) |(?:e-?mail|text|whatsapp|message|ring|call|phone|contact|tell|drop|write to|get (?:back to|in touch with)|come back to|reply to|answer) (?:me|us) |(?:contact|phone|ring|speak to|get in touch with) (?!you |us |me |call |calls |interviews? |screens? |round |around )[a-z]{2,15} |let (?:me|us) (?:know|have) (?:your|what you|whether you|by @))/;

/** What they will do themselves, and what is only for some case. */
const MORE =
  / (?:(?:i|we|he|she|they|someone|somebody) (?:[a-z]{1,12} ){0,2}(?:will|shall|would|can|could|should|may|might|decide|meet|know|hear|tell|ring|call|let|come|get|aim|hope|plan|expect|am|are|is)|until|till|if|unless|once|should|in case|heard|hear|hearing|feedback|experience|thoughts) /;

export const isAskedThere = ({ sentence: { text } }: OwnedDate): boolean =>
  TELLS.test(text) && !MORE.test(text);

/** What the candidate does by themselves, where no hour is told … */
const ALONE =
  / (?:(?:could|would|can|will) you (?:[a-z]{2,9} ){0,2}|(?:please|kindly) |(?:i am|i have|got|asked|told|like|need|want|wants|wanted|needs)(?: me| you)? to )(?:(?:call|ring|phone|text|e-?mail|tell|message)(?: (?:me|us|him|her|them|(?!you|everyone|everybody|all|people|round|around|each|the|your)[a-z]{3,12}))?|give (?:me|us|him|her|them) an? (?:[a-z]{2,8} )?(?:call|ring|bell|shout|buzz|tinkle)|reply|respond|confirm|let (?:me|us) know|send (?:me|us|them|him|her|it|this|over|through)(?: [a-z]{2,10}){0,3}(?: (?:references|certificates?|documents|papers|cv|resume|portfolio|details|transcripts?|forms?|slides|id|passport|licen[cs]e|payslips?))?) (?:(?:back|by return|today|asap|first thing|on my (?:mobile|cell|phone|direct line)|when you (?:get|have) (?:a|the) (?:minute|moment|chance|second|mo)|ideally|if you can|on|by|before|,) ){0,4}$|(?:^|[:"]) (?:ring|call|phone) (?:(?:me|us|him|her) )?back (?:(?:on|by|before) ){0,1}$/;
/** … or what has to be with them: "a case study, to be handed in on Sunday evening" … */
const DUE =
  / (?:to|must|should) be (?:all )?(?:handed in|turned in|submitted|returned|sent (?:back|in)|back with (?:them|us|him|her)|uploaded)(?: (?:by|before|on|for))? $/;
/** … and in what order else it is asked: "when you get a chance today, could you …". */
const WHEN_FREE =
  / when (?:you|u) (?:get|have|are) (?:a |the )?(?:minute|moment|chance|second|mo|free|spare minute) $/;
/** … or what they have so long to do: "I have the case study till Tuesday". */
const TASK_UNTIL =
  / (?:case study|(?:take home|home ?work|coding|writing|data|design|translation|spreadsheet|sample)(?: [a-z]{3,10})?|assignment|test|task|exercise|challenge|essay|homework) (?:until|till) $/;
const WITH_THEM = / (?:they|he|she|we|panel|manager|hr|who|with|by) (?:[a-z]{1,10} ){0,4}/;
/** They answer on that day when they are rung, or there is an hour to it. */
const FOR_WORD =
  /^@[a-z0-9]+ (?:for (?:the|my|a|your|an) (?:[a-z]{1,12} )?(?:result|answer|news|decision|outcome|verdict)|(?:between|at|from|around|about|after) )/;

export const isDoneAlone = (owned: OwnedDate): boolean => {
  const { date, sentence } = owned;
  const before = wordsBefore(owned);
  if (DUE.test(before)) return true;
  if (date.bound === 'until' && TASK_UNTIL.test(before) && !WITH_THEM.test(before)) return true;
  return (
    (date.time === null || date.bound === 'by' || date.bound === 'before') &&
    date.shape === 'day' &&
    (ALONE.test(before) || WHEN_FREE.test(before)) &&
    !FOR_WORD.test(sentence.text.slice(before.length))
  );
};

/** Times that are agreed: confirmed, taken, or asked whether one comes to them. */
import { oneLine } from './clean.ts';
import { sentencesOf } from './sentences.ts';
import { asksForTimes } from './times-asked.ts';

/** True where they ask whether one will come to what is agreed: "please confirm you are still able to attend". */
export const asksIfComing = (said: string): boolean =>
  /\bconfirm\b[^.!?]{0,40}\b(?:attend(?:ance|ing)?|coming|you (?:can|will) (?:make it|be there|come|join))\b|\bstill (?:ok|okay|good|on|able to (?:attend|make it|come)) (?:for|on|to|tomorrow|today)\b/i.test(
    oneLine(said),
  );

/** True where somebody or something else about a meeting is new, and not its time: "it will now be at Park Street", "by Teams instead", "Anna will see you instead". */
export const tellsWhere = (said: string): boolean => {
  const text = oneLine(said);
  return (
    /\b(?:now|instead|rather than|moved|moving|changed|different|new)\b/i.test(text) &&
    /\b(?:building|offices?|room|site|branch|campus|floor|entrance|reception|address|venue|location|place|teams|zoom|skype|video|phone|online|remote(?:ly)?|in person|(?:see|meet|interview|host|look after) you)\b/i.test(
      text,
    )
  );
};

/** "Yes, Tuesday at 10 is fine, see you then": they take the time they were offered. */
const TAKES_IT =
  /(?:^|[.!] )(?:(?:yes|great|perfect|lovely|brilliant|ok|okay)[,!.]? )+(?!(?:can|could|would|are|how|what)\b)[^.!?]{0,40}\b(?:is|works|suits)\b[^.!?]{0,30}(?:[.!]|$)/i;

/** "3 is fine, see you then", "10.30 suits Priya. Speak then": a time they were offered, and nothing open. */
const TIME_THAT_DOES =
  /(?:\b\d{1,2}(?:[:.]\d\d)?(?: ?[ap]\.?m\b\.?)?|\b(?:mon|tues|wednes|thurs|fri|satur|sun)day(?: (?:morning|afternoon|evening))?|\b(?:mon|tues?|weds?|thu(?:rs?)?|fri|sat|sun|today|tomorrow|that|noon|midday))(?:['’]s| is| are| works| suits| it is)\b(?! (?:not|no\b|difficult|the\b|an?\b|when|what|where))/i;
const UNTIL_THEN =
  /\b(?:see|speak to|speak with|talk to|meet) you (?:then|there|at|on|tomorrow|later|soon|(?:mon|tue|wed|thu|fri|sat|sun))|\b(?:see|speak|talk) then\b|\blook(?:ing)? forward to (?:it|see|meet|speak|talk)/i;

/** True where they take a time they were offered, and the words alone say so: "3 is fine, see you then". */
export const takesTheTime = (said: string): boolean => {
  const text = oneLine(said);
  return TIME_THAT_DOES.test(text) && UNTIL_THEN.test(text) && !/\?/.test(text) && !asksForTimes(text);
};

/** True where they confirm what is agreed: "your interview is confirmed for Monday". */
export const confirmsIt = (said: string): boolean =>
  TAKES_IT.test(oneLine(said)) || saysConfirmed(said) || takesTheTime(said);

const saysConfirmed = (said: string): boolean =>
  /\b(?:I|we)(?:['’]ve| have)? (?:just )?(?:sent|popped|put)\b[^.!?]{0,30}\b(?:calendar invite|invite for|in (?:the|your|his|her) (?:diary|calendar))\b/i.test(
    oneLine(said),
  ) ||
  sentencesOf(said).some(
    (sentence) => /\bconfirming (?:your|our|that|the)\b/i.test(sentence) && !/\?/.test(sentence),
  ) ||
  (/\b(?:is|are|has been|have been|now|interview|call|meeting|trial|visit|appointment) confirmed\b|\byou(?:['’]re| are|['’]ve been| have been) (?:all )?(?:booked|set|confirmed|in the diary)\b|\bbooked you in\b|\bconfirming (?:your|our|that|the)\b|\b(?:this is|just|writing) to confirm\b/i.test(
    oneLine(said),
  ) &&
    !/\?/.test(said));

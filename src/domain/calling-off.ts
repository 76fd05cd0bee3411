/** Words that call an appointment off, or move it. */

const CALLS_OFF =
  /\b(?:cancel(?:s|l?ed|l?ing|lation)?|(?:postpon|re-?schedul)(?:e[sd]?|ing)|scrap|call(?:s|ed|ing)? (?:[\w’']+ ){0,4}off|(?:puts?|push(?:ed|ing)?) (?:[\w’']+ ){0,4}(?:off|back)|(?:ha(?:ve|s|d)|need(?:s|ed)?) to move|mov(?:e|ed|ing) (?:the|our|your|this) (?:\w+ ){0,2}(?:interview|call|meeting|chat|conversation|appointment))\b/i;

/** "Should you need to reschedule", "we won't have to cancel": nothing is called off. */
const ONLY_IF =
  /\b(?:if|in case|unless|should (?:you|anything)|whether|feel free|notice|no need)\b|(?:\bnot|\bnever|n[’']t)(?: \w+){0,2} (?:ca|post|re-?s|mov|pu)/i;

/** "If you are a no-show", "one of them did not turn up": the interview stands. */
const FELL_THROUGH =
  /^(?!.*\b(?:one of|if)\b).*(?:\bno[- ]shows?\b|(?:\bnever|n[’']t|\bdid not) (?:(?:show|turn)(?:ed)? up|take place|took place|happen))/i;

const sentencesOf = (text: string): string[] => text.split(/[.!?\n]+/);

/** Whether a sentence of these words calls something off or moves it, and not only for some case. */
export const callsOff = (text: string): boolean =>
  sentencesOf(text).some((sentence) => CALLS_OFF.test(sentence) && !ONLY_IF.test(sentence));

/** Whether a sentence of these words says plainly that an interview did not take place. */
export const fellThrough = (text: string): boolean =>
  sentencesOf(text).some((sentence) => FELL_THROUGH.test(sentence));

/** Words that call an appointment off, or move it. */

const CALLS_OFF = new RegExp(
  [
    'cancel(?:s|l?ed|l?ing|lation)?',
    "call(?:s|ed|ing)? (?:[\\w\u2019']+ ){0,4}off",
    'postpon(?:e|es|ed|ing)',
    're-?schedul(?:e|es|ed|ing)',
    "(?:put|puts|push|pushed|pushing) (?:[\\w\u2019']+ ){0,4}(?:off|back)",
    '(?:have|has|had|need|needs|needed) to move',
    'mov(?:e|ed|ing) (?:the|our|your|this) (?:\\w+ ){0,2}(?:interview|call|meeting|chat|conversation|appointment)',
  ]
    .map((words) => `\\b${words}\\b`)
    .join('|'),
  'i',
);

/** "Should you need to reschedule", "we won't have to cancel": nothing is called off. */
const ONLY_IF =
  /\b(?:if|in case|unless|should (?:you|anything)|whether|feel free|notice|no need)\b|(?:\bnot|\bnever|n[\u2019']t)(?: \w+){0,2} (?:cancel|call|postpone|re-?schedule|move|push|put)/i;

/** Whether a sentence of these words calls something off or moves it, and not only for some case. */
export const callsOff = (text: string): boolean =>
  text.split(/[.!?\n]+/).some((sentence) => CALLS_OFF.test(sentence) && !ONLY_IF.test(sentence));

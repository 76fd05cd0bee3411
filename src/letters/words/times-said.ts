/** What they say of a time to meet: one they propose, name in passing, put off, call off or leave to a page of theirs. */
import { oneLine } from './clean.ts';

const WHEN =
  '(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|\\b(?:mon|tues?|weds?|thu(?:rs?)?|fri)\\b|\\d{1,2}(?::\\d{2})? ?[ap]\\.?m\\b|\\d{1,2}[:.]\\d{2}|\\b(?:today|tomorrow)\\b|\\d{1,2}(?:st|nd|rd|th)\\b|morning|afternoon)';

const SEVERAL_TIMES = new RegExp(`${WHEN}[^.!?]{0,40}\\bor\\b[^.!?]{0,40}${WHEN}`, 'i');

/** "slots at 9.30, 11 and 2pm", "9, 10 and 11: which suits you?" */
const TIMES_TO_CHOOSE = new RegExp(
  `\\b(?:slots?|times|dates|options|windows)\\b[^!?]{0,30}${WHEN}[^!?]{0,40}\\band\\b[^!?]{0,20}\\d|${WHEN}.{0,80}\\bwhich (?:one |day |time |slot |of (?:them|these|those) )?(?:do|would|suits?|works?|is)\\b`,
  'i',
);

/** "tomorrow at 2 or 4" */
const TWO_HOURS = /\bat \d{1,2}(?:[:.]\d\d)?(?: ?[ap]\.?m)? or (?:at )?\d{1,2}\b/i;

const CLOCK = '(?:\\d{1,2}[:.]\\d{2}(?: ?[ap]\\.?m)?|\\d{1,2} ?[ap]\\.?m)\\b';

const MONTH = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*';

const ORDINAL = '(?:st|nd|rd|th)?';

const DATE = `(?:\\d{1,2}${ORDINAL} ${MONTH}|${MONTH} \\d{1,2}${ORDINAL}\\b)`;

const WEEKDAY =
  '(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:mon|tues?|weds?|thu(?:rs?)?|fri|sat|sun)\\b)';

/** "09:30, 10:45, 13:15", "9am / 10am" */
const HOURS_LISTED = new RegExp(`${CLOCK}(?:,| ?/|;| or| and|, and|, or) ${CLOCK}`, 'i');

/** "Mon 30th 9am, Mon 30th 2pm, Tue 31st 11am" */
const DAYS_WITH_HOURS = new RegExp(
  `${WEEKDAY}(?:,? (?:the )?\\d{1,2}${ORDINAL}| ${DATE})?,? (?:at )?${CLOCK}(?:,| ?/|;| or| and|, and|, or) (?:on )?${WEEKDAY}(?:,? (?:the )?\\d{1,2}${ORDINAL}| ${DATE})?,? (?:at )?${CLOCK}`,
  'i',
);

/** "9-10 or 2-4" */
const WINDOWS_LISTED =
  /\b\d{1,2}(?:[:.]\d\d)? ?(?:[ap]m)? ?[-–] ?\d{1,2}(?:[:.]\d\d)? ?(?:[ap]m)?,? or (?:from |between )?\d{1,2}(?:[:.]\d\d)? ?(?:[ap]m)? ?[-–] ?\d{1,2}\b/i;

/** "7 April, 9 April", "Mon 30 March, 9:00-11:00 / Tue 31 March" */
const DATES_LISTED = new RegExp(
  `${DATE}(?: ?[-–] ?\\d{1,2}\\b)?(?:,? (?:at )?[\\d:.]+(?: ?[ap]m)?(?: ?[-–] ?[\\d:.]+(?: ?[ap]m)?)?)?(?:,| ?/|;| or| and|, and|, or) (?:on |the )?(?:${WEEKDAY},? )?(?:the )?${DATE}`,
  'i',
);

/** "8-9 April", "any day from 7 to 10 April": days to choose from, where they say so. */
const DAYS_IN_A_ROW = new RegExp(
  `\\b\\d{1,2}${ORDINAL}(?: ${MONTH})? ?(?:-|–|to|and) ?\\d{1,2}${ORDINAL} ${MONTH}|${DATE}(?:, ?\\d{1,2}${ORDINAL})?,? ?(?:-|–|to|and) ?(?:the )?\\d{1,2}${ORDINAL}\\b`,
  'i',
);

/** A line that is a time and no more: "- Mon 30 March 10:00", "Option 2: Wednesday, April 1 at 10:15 AM". */
const A_SLOT = new RegExp(
  `^\\W*(?:\\(?\\w[.):]\\s*|(?:option|slot|choice) \\w+\\W+)?(?:${WEEKDAY}|${DATE})(?=.*(?:${CLOCK}|\\d ?[-–] ?\\d|\\b(?:morning|afternoon|evening|noon)\\b))[^!?]*$`,
  'i',
);

const LONGEST_SLOT = 70;

/** True where times stand line by line, to choose from. */
const listsSlots = (said: string): boolean =>
  said
    .split('\n')
    .map(oneLine)
    .filter((line) => line.length <= LONGEST_SLOT && A_SLOT.test(line)).length > 1;

/** "1 or 2 April", "on the 1st or the 2nd" */
const DAY_OR_DAY = new RegExp(
  `\\b\\d{1,2}${ORDINAL}(?: (?:of )?${MONTH})? or (?:on )?(?:the )?\\d{1,2}(?:${ORDINAL} (?:of )?${MONTH}|(?:st|nd|rd|th)\\b)`,
  'i',
);

const TO_CHOOSE = /\b(?:which|any (?:day|time)|prefer(?:ences?|red)?|either|between|choose|choices?)\b/i;

/** "Hoping to get back to you tomorrow or Friday": days of theirs, and none to choose from. */
const OF_THEIR_ANSWER =
  /\b(?:(?:get|come) back to (?:you|me)|be in touch|(?:will|['’]ll|to|should|can) (?:let|ring|call|phone|email|update) (?:you|me)\b(?! (?:come|in))|hear (?:back )?from (?:us|me|them)|(?:make|made|reach|have) (?:a|our|the|their) decision|decide)\b/i;

/** Every time has a figure, or a day by its name; without either the patterns of times, which are long, are not wanted. */
const MAY_NAME_A_TIME =
  /\d|\b(?:noon|today|tomorrow|(?:mon|tue|wed|thu|fri|sat|sun)(?:s|rs|ur|nes)?(?:day)?s?)\b/i;

/** True where they name several times to choose from: "Tuesday at 2 or Wednesday at 10", "09:30, 10:45, 13:15". */
export const namesTimes = (message: string): boolean => {
  if (!MAY_NAME_A_TIME.test(message)) return false;
  const said = message
    .split(/(?<=[.!?\n])/)
    .filter((sentence) => sentence.endsWith('?') || !OF_THEIR_ANSWER.test(sentence))
    .join('');
  const text = oneLine(said);
  return (
    [
      SEVERAL_TIMES,
      TIMES_TO_CHOOSE,
      TWO_HOURS,
      HOURS_LISTED,
      DAYS_WITH_HOURS,
      WINDOWS_LISTED,
      DATES_LISTED,
      DAY_OR_DAY,
    ].some((several) => several.test(text)) ||
    (DAYS_IN_A_ROW.test(text) && TO_CHOOSE.test(text)) ||
    listsSlots(said)
  );
};

const A_DAY_NAMED = new RegExp(`\\b${WEEKDAY}|\\b(?:today|tomorrow)\\b`, 'gi');
const A_DAY_OR_DATE = new RegExp(`${A_DAY_NAMED.source}|\\b${DATE}`, 'i');

/** True where the times to choose from are two: "Tuesday at 2 or Wednesday at 10". */
export const namesTwo = (said: string): boolean => {
  const sentence = said.split(/\n+|(?<=[!?])\s|(?<=[^\d\s.]\.)\s/).find(namesTimes) ?? '';
  const [, ...others] = sentence.split(/\bor\b/i);
  return (
    others.length === 1 &&
    (sentence.match(A_DAY_NAMED) ?? []).length <= 2 &&
    !/\d(?:[ap]m)?, \d/i.test(sentence)
  );
};

/** "4 till close", "10 to 2": the hours of one shift, and no days of a month. */
const HOURS_OF_SHIFT = `(?:\\d{1,2}(?:[:.]\\d{2})?(?: ?[ap]\\.?m)?) ?(?:-|–|to|till?|until) ?(?:(?:(?:the )?clos(?:e|ing)|finish|late|noon|midday|midnight)\\b|\\d{1,2}(?:[:.]\\d{2})?(?: ?[ap]m)?(?![\\d:]|${ORDINAL} ?(?:of )?${MONTH}|st|nd|rd|th))`;

const HOURS_NAMED = new RegExp(`(?:^|[^\\d.:])${HOURS_OF_SHIFT}`, 'i');

/** True where the times to choose from are days without an hour: "Thursday or Friday", "today or tomorrow". */
export const namesDaysAlone = (said: string): boolean => {
  const sentences = said.split(/\n+|(?<=[!?])\s|(?<=[^\d\s.]\.)\s/);
  // That one is to choose may be said in another sentence than the days.
  const sentence = sentences.find(namesTimes) ?? sentences.find((one) => DAYS_IN_A_ROW.test(one)) ?? '';
  return (
    A_DAY_OR_DATE.test(sentence) &&
    !HOURS_NAMED.test(sentence) &&
    !/\bsame (?:time|hour)\b|\d[:.]\d|\d ?[ap]\.?m\b|\bat \d|\d ?[-–] ?\d|\b(?:noon|midday|am|pm|morning|afternoon|evening|lunch\w*|after|before|from|between)\b/i.test(
      sentence,
    )
  );
};

const HOUR = `(?:${CLOCK}|\\d{1,2}\\b(?![:.]\\d)|noon)`;

const DAY = `(?:(?:next |this )?${WEEKDAY}|today|tomorrow)(?:,? (?:the )?${DATE})?`;

const DAY_OF_SHIFT = new RegExp(
  `(?<!\\b(?:every|each|alternate|or|and|until|till|by) )\\b(?:${DAY}),? (?:from )?${HOURS_OF_SHIFT}`,
  'gi',
);

const OF_A_SHIFT = /\b(?:trial|taster|shadow)\b/i;

const SAME_HOUR = '(?:the )?same (?:time|hour)';

const DAY_AND_HOUR = new RegExp(
  `${DAY},? (?:at (?:${HOUR}|${SAME_HOUR})|(?:around|about) ${HOUR}(?! ?(?:hours?|hrs?|minutes?|mins?|people|roles?|jobs?|positions?|of|other))|${CLOCK})|(?:${HOUR}|${SAME_HOUR}) (?:on )?${DAY}`,
  'gi',
);

/** The time that is given up: "instead of Wednesday", "rather than 2pm". */
const GIVEN_UP = new RegExp(
  `\\b(?:instead of|rather than) (?:on |at )?(?:${DAY},? at ${HOUR}|${DAY}|${HOUR})`,
  'gi',
);

/** What they themselves cannot keep, up to what they say instead: "I can't make our call at 4 today"; not "if you can't make it". */
const CANNOT_MAKE = new RegExp(
  `(?<!\\b(?:you|you are|you['’]re) )\\b(?:can['’]?t|cannot|can no longer|won['’]t be able to|will not be able to|unable to|not able to) (?:now |actually )?(?:make|do|manage|keep) (?:(?:(?:our|the|your|this|that) (?:[\\w-]+ )?(?:call|interview|meeting|chat|conversation|appointment|session|visit|slot)\\b|it\\b)(?=[^.!?;,]{0,20}(?:${DAY}|${HOUR}))|(?:on |at )?(?:${DAY}|${HOUR}))(?:[^.!?;,]|\\.(?=\\d)){0,60}?(?=[.!?;,](?!\\d)|$| (?:but|so|and|would|could|can|how|what|any)\\b)`,
  'gi',
);

const IS_PROPOSED =
  /\b(?:can|could|would|shall|may|how about|what about|invited?|like|see you|meet|free|suits?|works?|instead|interview|call|chat|come|join)\b/i;

const IS_A_LIMIT =
  /\b(?:(?<!\b(?:come|pop|drop|stop|swing) )by|before|until|till|was|were|met)\b[^,;]{0,20}$/i;

/** The one time they propose, in their words: "Thursday at 10" of "can we do Thursday at 10 instead of Wednesday?"; empty where it is not one. */
export const timeProposed = (said: string): string => {
  const whole = oneLine(said);
  if (!MAY_NAME_A_TIME.test(whole) || !IS_PROPOSED.test(whole)) return '';
  const text = oneLine(whole.replace(GIVEN_UP, '').replace(CANNOT_MAKE, ''));
  const hours = OF_A_SHIFT.test(text) ? [...text.matchAll(DAY_OF_SHIFT)] : [];
  const found = hours.length > 0 ? hours : [...text.matchAll(DAY_AND_HOUR)];
  const [one] = found;
  if (one === undefined || found.length > 1) return '';
  const sentence = text.split(/(?<=[.!?]) /).find((part) => part.includes(one[0])) ?? '';
  const before = text.slice(0, one.index);
  return IS_PROPOSED.test(sentence) && !IS_A_LIMIT.test(before) ? one[0] : '';
};

/** True where the time is the one that is given up: the 2pm of "4pm on Friday instead of 2pm". */
export const isGivenUp = (said: string, phrase: string): boolean => {
  const text = oneLine(said);
  const at = text.lastIndexOf(oneLine(phrase));
  return (
    at > 0 &&
    (/\b(?:instead of|rather than) (?:on |at |the )?$/i.test(text.slice(0, at)) ||
      !oneLine(text.replace(CANNOT_MAKE, '')).includes(oneLine(phrase)))
  );
};

const NEW_TIME =
  /\b(?:new|revised|alternative|other) (?:date|time|slot|day|appointment)\b[^.!?]{0,30}$|\b(?:moved|postponed|re-?scheduled|re-?arranged|pushed back|put back) (?:it )?(?:to|until|till|for)(?: on)? $/i;

/** Before the time they name instead of what they call off: "I have to cancel tomorrow. Can we do Friday?". */
const NAMED_INSTEAD =
  /\b(?:(?:can|could|shall|may|might) we (?:do|say|try|make it|go for|have|meet|speak|talk)|how about|what about|would|is|are you free) (?:it |on |at )?$/i;

/** True where the time is the new one of what they put off: "the new date is Thursday 9 April at 9am". */
export const isNewTime = (said: string, phrase: string): boolean => {
  const text = oneLine(said);
  const at = text.indexOf(oneLine(phrase));
  return (
    at >= 0 &&
    (NEW_TIME.test(text.slice(0, at)) ||
      (isCallingOff(text) && NAMED_INSTEAD.test(text.slice(0, at))) ||
      /^[^.!?]{0,20}\binstead\b(?! of)/i.test(text.slice(at + phrase.length)))
  );
};

const MOVED =
  /\b(?:call|interview|meeting|chat|conversation|appointment|session|visit) (?:(?:is|will be|takes place) now (?:on|at)|is now|has (?:been|had to be) (?:moved|rescheduled|re-?arranged|postponed))\b|\b(?:instead of|rather than) (?:on |at )?(?:next )?(?:\d|(?:mon|tues|wednes|thurs|fri|satur|sun)day\b)/i;

/** "Friday no longer works", "I can't do Tuesday any more" */
const NO_LONGER = new RegExp(
  `${WHEN},? (?:at \\S+ )?(?:(?:is )?no longer (?:works?|suits?|possible|convenient|free|good|going to)|(?:won['’]t|doesn['’]t|will not|does not) (?:work|suit)|(?:is )?not going to work)\\b[^?]{0,80}\\binstead\\b|${WHEN},? (?:is )?no longer (?:works?|suits?|possible|convenient)\\b`,
  'i',
);

/** What they say of moving on, taken out: "we'd like to move to the final interview" puts nothing off. */
export const withoutMovingOn = (said: string): string => said.replace(MOVES_ON, '');

const MOVES_ON =
  /\b(?:move|moving|progress) (?:you )?(?:on |forward |straight )?(?:to|into) (?:the|an?|our|your) (?:next|final|second|third|last|2nd|3rd|formal|technical|panel|interview)\b/gi;

/** True where an appointment is put off to another time: "we need to move our call to Monday", "is now on Monday". */
export const isMoving = (said: string): boolean => {
  const text = withoutMovingOn(oneLine(said));
  return (
    MOVED.test(text) ||
    text.search(CANNOT_MAKE) >= 0 ||
    NO_LONGER.test(text) ||
    /\bbring (?:it|this|that|(?:the|our|your) (?:[\w-]+ )?(?:call|interview|meeting|chat|conversation|appointment|session|visit)) forward\b/i.test(
      text,
    ) ||
    /\b(?:can|could|shall|may) we (?:please )?(?:move|push|shift)\b/i.test(text) ||
    /\b(?:push|put|move)\b[^.!?]{0,40}\b(?:interview|call|meeting|chat|slot|appointment)\b[^.!?]{0,20}\b(?:back|forward|to)\b/i.test(
      text,
    ) ||
    /\b(?:move|reschedule|re-?arrange|postpone|push back|bring forward)\b(?! (?:you|on|forward|ahead)\b) (?:it\b|[^.!?]{0,30}\b(?:call|interview|meeting|chat|conversation|appointment|slot|session|visit)\b)/i.test(
      text,
    )
  );
};

/** True where they call off an appointment: "we have to cancel the interview on Thursday". */
export const isCallingOff = (said: string): boolean =>
  /\b(?:cancel(?:l?ed|l?ing)?|call(?:ed|ing)? off|postpone[ds]?|push(?:ed)? back)\b[^.!?]{0,40}\b(?:interview|meeting|call|chat|conversation|appointment|visit|today|tomorrow|(?:mon|tues|wednes|thurs|fri)day)\b|\b(?:interview|meeting|call|chat|conversation|appointment|visit) (?:on \S+ )?(?:is|has been|had to be|must be|needs to be) (?:cancel|called off|postponed)/i.test(
    oneLine(said),
  );

/** "Need to check with my partner. Will shout asap", "let me sort the rota and I'll come back to you" */
const SETTLES_FIRST =
  /\b(?:(?:need|have|got|want) to|let me|let us|once (?:I|we)(?:['’]ve| have)?) (?:just |first )?(?:check(?:ed)?|sort(?:ed)?|spoken|speak|ask(?:ed)?|confirm(?:ed)?|run|look(?:ed)?|sit down|talk(?:ed)?)\b.*\b(?:will|['’]ll|shall) (?:then )?(?:shout|give you a (?:shout|bell|ring|buzz)|(?:come|get|be) back\b|let you know|be in touch|drop you)/i;

/** True where they see to a time themselves: "our assistant will contact you to arrange a time". */
export const isArrangedByThem = (said: string): boolean =>
  (!said.includes('?') && SETTLES_FIRST.test(oneLine(said))) ||
  /\b(?:will|['’]ll|shall|going to) (?:then |shortly |soon )?(?:contact|call|ring|phone|email|text|write to|reach out to|be in touch|get in touch)\b[^.!?]{0,40}\b(?:arrange|schedule|set (?:(?:it|this|that|something|things|one) )?up|fix|book|agree|(?:a|the) (?:time|date)|times|dates)\b|\b(?:will|['’]ll|shall|going to) book (?:me|you) in\b|\b(?:will|['’]ll|shall|going to) (?:send|propose|suggest)\b[^.!?]{0,20}\b(?:times?|dates?|slots?|invite|invitation)\b/i.test(
    oneLine(said),
  );

/** Nobody is asked to a meeting that stands behind these words: "before your interview on Monday", "before I speak to the board on Monday". */
const BEFORE =
  "\\b(?:before|ahead of|prior to|in time for|in advance of) (?:(?:i|we|they|he|she)(?:['’]\\w+)? |(?:[\\w-]+ ){0,4}?(?:interview|meeting|call|chat|assessment|visit|appointment|round|start)\\b)[^.!?,]{0,40}$";

/** "The Saturday shifts": the hours of the job itself. */
const HOURS_OF_THE_JOB = /^s? (?:shifts|hours|rota|working|openings?|work)\b/i;

/** "Would Friday at 3pm work?", "can you make Friday work?": what is asked of a time, and no hours. */
const ASKS_IF_IT_WORKS =
  /(?:\b(?:would|does|will|could|might|may|should|if|whether)|\bmake|(?:^|[.!?,] )do) (?!(?:you|I|we|they|he|she|there)\b)[^.!?]{0,24}$/i;
const WORK_THAT_IS_DONE = /^ work (?:is|are|suits?|would|might|interests?)\b/i;

/** The hours of the job, and not what is asked of a time. */
const isOfHours = (before: string, behind: string): boolean =>
  HOURS_OF_THE_JOB.test(behind) &&
  (!/^ work\b/i.test(behind) ||
    WORK_THAT_IS_DONE.test(behind) ||
    !(ASKS_IF_IT_WORKS.test(before) || /^ work (?:for|better|best|at|on) (?:you|your)\b/i.test(behind)));

/** "Could you start Monday?": the first day of the job, and no time to meet. */
const START_OF_THE_JOB =
  /\b(?:you|I) (?:be )?(?:(?:able|available|free) to )?(?:start|begin)(?: work(?:ing)?)?(?: on| from)?\s*$/i;

/** "One Saturday in four", "every other Sunday": days of the job's rota. */
const isOfRota = (before: string, day: string): boolean =>
  /\b(?:every|every (?:other|second|third)|alternate|each) $/i.test(before) ||
  /^(?:every|alternate|each)\b|^(?:(?:one|two|1|2) )?\w+ (?:(?:in|out of) (?:every )?(?:two|three|four|five|six|\d)\b(?![:.]?\d| ?[ap]m)|(?:a|per|every) month)/i.test(
    day,
  );

const OF_A_TRIAL = /\b(?:trial|shift|test|interview|task|exercise)\b/i;

/** True where a time is named in passing, and nothing proposed for it: that of a meeting arranged, of their own, or of the job. */
export const isInPassing = (said: string, phrase: string): boolean => {
  const text = oneLine(said);
  const at = phrase === '' ? -1 : text.indexOf(oneLine(phrase));
  return (
    at > 0 &&
    (isOfRota(text.slice(0, at), text.slice(at)) ||
      new RegExp(BEFORE, 'i').test(text.slice(0, at)) ||
      isOfHours(text.slice(0, at), text.slice(at + oneLine(phrase).length)) ||
      (START_OF_THE_JOB.test(text.slice(0, at)) && !OF_A_TRIAL.test(text)))
  );
};

/** True where they ask whether the time they named will do: "please confirm that this is convenient". */
export const asksIfConvenient = (said: string): boolean =>
  /\bconfirm\b[^.!?]{0,30}\b(?:convenient|suits?|works?|available|free|okay?)\b|\b(?:is|would) (?:this|that) (?:be )?(?:convenient|okay?|suit|work)\b|\bdoes (?:this|that) (?:suit|work)\b/i.test(
    oneLine(said),
  );

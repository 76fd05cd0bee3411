/** What an interview, and a next step, are called in a letter. */
import { clip, oneLine } from './clean.ts';
import { actsForOne } from './on-behalf.ts';
import { withoutFullStop } from './phrases.ts';
import { withoutTheirDeeds } from './spans.ts';

const MEETINGS: ReadonlyMap<string, string> = new Map([
  ['phone', 'phone interview'],
  ['video', 'video interview'],
  ['in-person', 'interview'],
  ['panel', 'panel interview'],
  ['assessment', 'assessment'],
  ['hr', 'HR interview'],
  ['negotiation', 'conversation about terms'],
  ['final', 'final interview'],
  ['lunch', 'lunch meeting'],
  ['dinner', 'dinner meeting'],
  ['breakfast', 'breakfast meeting'],
  ['drinks', 'meeting over drinks'],
  ['coffee', 'coffee chat'],
]);

/** Words that say by themselves what was held. */
const HELD =
  'interview|call|chat|talk|meeting|conversation|round|loop|day|visit|tour|screen|screening|session|presentation|coffee|lunch|dinner|breakfast|drinks|exercise|task|test|assessment|challenge|shift|trial|workshop|audition|demo|fair|event|hackathon|case study|simulation|observation|review|cent(?:re|er)|lesson|tasting|viva|service';
const IS_HELD = new RegExp(`\\b(?:${HELD})s?$`, 'i');
/** "call with HR", "interview (technical)": what follows says more of it. */
const IS_HELD_WITH = new RegExp(
  `\\b(?:${HELD})s?(?=\\s+(?:with|w/|by|at|for|on|over|about)\\s|\\s*[(–—-])`,
  'i',
);

/** Words of a stage that are nobody's name, typed with a capital as titles are. */
const NO_NAME =
  /^(?:technical|tech|onsite|on-site|phone|telephone|video|virtual|online|culture|cultural|fit|final|first|second|third|fourth|initial|intro|introductory|informal|follow-up|case|study|hiring|recruiter|manager|team|panel|group|peer|coding|whiteboard|system|systems|design|pair|programming|skills|practical|competency|behavioral|behavioural|take-home|take|home|in-person|face-to-face|half|full|trial|shift|work|interview|call|chat|talk|meeting|conversation|round|loop|day|visit|tour|screen|screening|session|presentation|coffee|lunch|exercise|task|test|assessment|challenge|lesson|observation|portfolio|review|centre|center|tasting|viva|service|demo|meet|the|with|and|of)$/i;

const ROUND =
  /^(?:the )?((?:.*\s)?(?:first|second|third|fourth|fifth|last|final|next|1st|2nd|3rd|4th|5th))[ -]round$/i;
const NUMBERED_ROUND = /^round (?:#|no\.? ?)?(1|2|3|4|5|one|two|three|four|five)$/i;
const ORDINALS: ReadonlyMap<string, string> = new Map(
  [
    ['first', '1', 'one', '1st'],
    ['second', '2', 'two', '2nd'],
    ['third', '3', 'three', '3rd'],
    ['fourth', '4', 'four', '4th'],
    ['fifth', '5', 'five', '5th'],
  ].flatMap(([word = '', ...others]) => others.map((other): [string, string] => [other, word])),
);

const small = (words: string): string =>
  words
    .split(' ')
    .map((word) => (NO_NAME.test(word) ? word.toLowerCase() : word))
    .join(' ');

/** "2nd interview" is the second one; rounds are numbered by themselves. */
const withOrdinal = (name: string): string =>
  name.replace(
    /^[1-5](?:st|nd|rd|th)(?= (?!round\b))/i,
    (number) => ORDINALS.get(number.toLowerCase()) ?? number,
  );

/** True where it was an interview by name, so that they interviewed: no coffee, no lunch, no trial shift. */
export const isInterview = (stage: string | null): boolean => /\binterview\b/.test(asMeeting(stage));

/** True for a coffee and an informal chat: nobody interviews there. */
export const isInformal = (stage: string | null): boolean =>
  /\bcoffee\b|^(?:informal|networking|intro(?:ductory)?) (?:chat|call|talk|meeting|conversation)\b/i.test(
    asMeeting(stage),
  );

/** What the interview is called: "phone interview"; a stage in the user's words gets "interview" where it needs it. */
export const asMeeting = (stage: string | null): string => {
  const typed = withoutFullStop(oneLine(stage ?? ''));
  if (typed === '') return 'interview';
  const known = MEETINGS.get(typed.toLowerCase());
  if (known !== undefined) return known;
  const name = withOrdinal(small(clip(typed.replace(/^(?:the|a|an)\s+(?=\S)/i, ''), 40)));
  const which = NUMBERED_ROUND.exec(name)?.[1] ?? ROUND.exec(name)?.[1];
  if (which !== undefined) return `${ORDINALS.get(which) ?? which}-round interview`;
  const met = /^(?:meet|meeting) (?:with )?((?:the|your|our|their) \S.*)$/.exec(name)?.[1];
  if (met !== undefined) return `meeting with ${met}`;
  return IS_HELD.test(name) || IS_HELD_WITH.test(name) ? name : `${name} interview`;
};

/** A conversation, as far as its name tells; a test, a visit or a round of several is none. */
export const isTalk = (stage: string | null): boolean =>
  !/assessment|test|exercise|challenge|presentation|about terms|\b(?:day|visit|tour|screen|screening|loop|round|session|shift|trial|lesson|workshop|task|case study|audition|demo|fair|event|hackathon|simulation|observation|review|cent(?:re|er)|tasting|viva|service)s?\b/i.test(
    asMeeting(stage).replace(/-round interview$/, ' interview'),
  );

const STEPS: ReadonlyMap<string, string> = new Map([
  ['interview', 'the interview'],
  ['assessment', 'the assessment'],
  ['references', 'the references'],
  ['paperwork', 'the documents'],
  ['call', 'the call'],
  ['negotiation', 'the conversation about terms'],
  ['other', 'the next step'],
]);

/** What they called the task: to them a "case study" is no assessment. */
export const TASK =
  /\b(?:(?:trial|demo|demonstration|taster|sample|observed|mock|working|test|teaching|pairing|shadow|shadowing) (?:shift|day|lesson|session|class)|(?:teaching|class|cooking) demo|(?:assessment|selection|recruitment) (?:centre|center|day|weekend|event|morning|afternoon|evening)|(?:(?:take[- ]home|coding|programming|writing|design|technical|online|skills|practical|driving|weld|welding|bench|typing|group|in-tray) )?(?:case study|exercise|assignment|test|task|challenge|questionnaire|presentation|work sample|writing sample|assessment)|trial|audition|hackathon|lesson|(?<=\b(?:(?:do|work) a|another|one more|an? extra) )shift|take[- ]home(?! (?:pay|salary|point|message)))\b/i;

/** Tasks done with them, at a time, so that there is nothing to hand in. */
const DONE_THERE =
  /\b(?:shift|day|session|class|lesson|trial|audition|hackathon|demo|cent(?:re|er)|weekend|event|morning|afternoon|evening|(?:practical|driving|weld|welding|bench|group|in-tray) (?:test|exercise|task|assessment))$/;

/** True for a trial shift and an audition; `step` as {@link asStep} names it. */
export const isDoneThere = (step: string): boolean => DONE_THERE.test(step);

/** "take home task" is a take-home task. */
export const hyphenated = (task: string): string => task.replace(/\btake home\b/i, 'take-home');

/** A next step in words, with its article: "the call"; a task as they called it in `said`. */
export const asStep = (step: string | null, said = ''): string => {
  if (step === null) return '';
  const task = step === 'assessment' ? TASK.exec(oneLine(said))?.[0].toLowerCase() : undefined;
  return task === undefined ? (STEPS.get(step) ?? 'the next step') : `the ${hyphenated(task)}`;
};

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
    [SEVERAL_TIMES, TIMES_TO_CHOOSE, TWO_HOURS, HOURS_LISTED, WINDOWS_LISTED, DATES_LISTED, DAY_OR_DAY].some(
      (several) => several.test(text),
    ) ||
    (DAYS_IN_A_ROW.test(text) && TO_CHOOSE.test(text)) ||
    listsSlots(said)
  );
};

const A_DAY_NAMED = new RegExp(`\\b${WEEKDAY}|\\b(?:today|tomorrow)\\b`, 'gi');

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

/** True where the times to choose from are days without an hour: "Thursday or Friday", "today or tomorrow". */
export const namesDaysAlone = (said: string): boolean => {
  const sentence = said.split(/\n+|(?<=[!?])\s|(?<=[^\d\s.]\.)\s/).find(namesTimes) ?? '';
  const [day] = sentence.match(A_DAY_NAMED) ?? [];
  return (
    day !== undefined &&
    !/\d[:.]\d|\d ?[ap]\.?m\b|\bat \d|\d ?[-–] ?\d|\b(?:noon|midday|am|pm|morning|afternoon|evening|lunch\w*|after|before|from|between)\b/i.test(
      sentence,
    )
  );
};

const HOUR = `(?:${CLOCK}|\\d{1,2}\\b(?![:.]\\d)|noon)`;
const DAY = `(?:(?:next |this )?${WEEKDAY}|today|tomorrow)(?:,? (?:the )?${DATE})?`;
const DAY_AND_HOUR = new RegExp(
  `${DAY},? (?:at ${HOUR}|(?:around|about) ${HOUR}(?! ?(?:hours?|hrs?|minutes?|mins?|people|roles?|jobs?|positions?|of|other))|${CLOCK})|${HOUR} (?:on )?${DAY}`,
  'gi',
);
/** The time that is given up: "instead of Wednesday", "rather than 2pm". */
const GIVEN_UP = new RegExp(
  `\\b(?:instead of|rather than) (?:on |at )?(?:${DAY},? at ${HOUR}|${DAY}|${HOUR})`,
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
  const text = /\b(?:instead of|rather than)\b/i.test(whole) ? oneLine(whole.replace(GIVEN_UP, '')) : whole;
  const found = [...text.matchAll(DAY_AND_HOUR)];
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
  return at > 0 && /\b(?:instead of|rather than) (?:on |at |the )?$/i.test(text.slice(0, at));
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

/** What they say of moving on, taken out: "we'd like to move to the final interview" puts nothing off. */
export const withoutMovingOn = (said: string): string => said.replace(MOVES_ON, '');
const MOVES_ON =
  /\b(?:move|moving|progress) (?:you )?(?:on |forward |straight )?(?:to|into) (?:the|an?|our|your) (?:next|final|second|third|last|2nd|3rd|formal|technical|panel|interview)\b/gi;

/** True where an appointment is put off to another time: "we need to move our call to Monday", "is now on Monday". */
export const isMoving = (said: string): boolean => {
  const text = withoutMovingOn(oneLine(said));
  return (
    MOVED.test(text) ||
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

/** True where they say that feedback can be had: "happy to give feedback if you like". */
export const offersFeedback = (said: string): boolean =>
  /\b(?:happy|glad|pleased|willing) to (?:talk (?:it|this|that|you)|go|run) (?:it |this |that |our decision )?through\b|\b(?:happy|glad|pleased|willing|able|delighted) to (?:give|share|offer|provide|send|pass on)\b[^.!?]{0,50}\bfeedback\b|\b(?:can|could|would like to|['’]d like to) (?:also )?(?:give|offer|share|provide|arrange|talk you through)\b[^.!?]{0,40}\bfeedback\b(?! from)|\b(?:available|free|here) (?:for|to give)\b[^.!?]{0,30}\bfeedback\b|\bfeedback (?:is|can be|could be) (?:available|given|arranged|provided|offered)\b|\bfeedback\b[^.!?]{0,40}\b(?:if you(?:['’]d| would)? (?:like|want|wish)|on request|let (?:me|us) know)\b|\b(?:if|would) you(?:['’]d| would)? (?:like|want)[^.!?]{0,30}\bfeedback\b|\boffer(?:ed|s|ing) (?:me |us |you )?(?:some |to give (?:me )?(?:some )?)?feedback\b|\bfeedback (?:on offer|if (?:i|you|we) (?:e-?mail|ring|call|ask|want)\w*)\b/i.test(
    oneLine(said),
  ) && !/\b(?:not|unable|can['’]t|cannot|unfortunately)\b[^.!?]{0,60}\bfeedback\b/i.test(oneLine(said));

/** True where referees get a form or an email: "we will email your referees". */
export const asksRefereesInWriting = (said: string): boolean =>
  /\brefere\w*\b[^.!?]{0,60}\b(?:(?:by|an|via) e-?mail|forms?|questionnaire|link|online|in writing)\b|\b(?:e-?mail(?:ing)?|write to|writing to|(?:send|sending)[^.!?]{0,30}\b(?:form|questionnaire|link|e-?mail) to) [^.!?]{0,30}\brefere|\b(?:them|they|we['’]ll|we will)\b[^.!?]{0,40}\b(?:form|questionnaire|by e-?mail|in touch by e-?mail)\b/i.test(
    oneLine(said),
  );

/** True of a test or a task, which is marked and is no time somebody gave: "take-home task", "case study". */
export const isMarked = (stage: string | null): boolean =>
  /\b(?:task|test|exercise|challenge|assignment|case study|homework|portfolio)\b/i.test(asMeeting(stage));

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

/** True where they ask what one expects to earn, and not for a talk about it. */
export const asksPay = (said: string): boolean => {
  const text = oneLine(said);
  return (
    /\b(?:salary|pay|wage|compensation|rate) (?:expectations?|requirements?)\b|\bwhat(?:['’]s| is)? your [^.!?]{0,20}\b(?:salary|pay|wage|compensation|rate)\b|\b(?:salary|pay|wage|compensation|rate|how much)\b[^.!?]{0,20}\byou\b[^.!?]{0,10}\b(?:looking|hop(?:e|ing)|expect|want|earn|in mind|like|after)|\b(?:desired|expected) (?:salary|pay|wage|compensation|rate)\b|\byou (?:expect|hope|want)(?:ing)? to earn\b|\b(?:what|which|how much)\b[^.!?]{0,12}\b(?:salary|pay|wage|rate|money)\b[^.!?]{0,12}\bi(?:['’]?m| am| was| would| want)\b[^.!?]{0,10}\b(?:looking|hoping|expecting|want|like|after)/i.test(
      text,
    ) && !/\b(?:discuss|talk|chat|call|speak|conversation|meet)\b/i.test(text)
  );
};

/** True where they leave the choice of a time to a page of theirs: "pick a slot with the link below". */
export const isBooking = (said: string): boolean =>
  /\b(?:calendly|doodle|youcanbook(?:\.me)?|cal\.com)\b|\bbook (?:a |your )?(?:slot|time)\b[^.!?]{0,30}\b(?:via|through|on|with|using)\b|\b(?:book|choose|pick|select|grab|schedule|find)\b[^.!?]{0,60}\b(?:slot|time|day|date)s?\b[^.!?]{0,60}\b(?:link|calendar|calendly|page|portal|below|here)\b|\b(?:link|calendar|page|portal)\b[^.!?]{0,40}\bto (?:book|choose|pick|select|schedule)\b|\buse (?:this|the|my) (?:link|calendar|page)\b/i.test(
    oneLine(said),
  );

/** True where they call off an appointment: "we have to cancel the interview on Thursday". */
export const isCallingOff = (said: string): boolean =>
  /\b(?:cancel(?:l?ed|l?ing)?|call(?:ed|ing)? off|postpone[ds]?|push(?:ed)? back)\b[^.!?]{0,40}\b(?:interview|meeting|call|chat|conversation|appointment|visit|today|tomorrow|(?:mon|tues|wednes|thurs|fri)day)\b|\b(?:interview|meeting|call|chat|conversation|appointment|visit) (?:on \S+ )?(?:is|has been|had to be|must be|needs to be) (?:cancel|called off|postponed)/i.test(
    oneLine(said),
  );

/** What "call me" stands behind where it is asked: the start of a sentence, a greeting, "could you". */
const ASKED_TO =
  '(?:(?:^|[.!?;–-])\\W*|^(?:hi|hello|hey|dear)\\b[^,.!?]{0,40}[,.!-] ?|\\b(?:please|pls|plz|kindly|(?:if you (?:could|would|can)|(?:could|can|would|will) (?:you|u))|would you mind|just|and|or) )';
const RING = [
  '(?:ring|ringing|call|calling|phone|phoning|telephone) (?:(?:me|us)\\b|back\\b|(?:the|our) (?:\\w+ )?office\\b|0\\d{3}|\\d{3}-)',
  'giv(?:e|ing) (?:me|us) a (?:quick )?(?:ring|call|bell|buzz|shout)\\b',
  'return (?:my|our) call\\b',
  "(?:ring|call|phone) (?:[a-z][\\w'’-]* ){1,2}?on \\+?\\(?\\d[\\d ]{4}",
  "giv(?:e|ing) (?:[a-z][\\w'’-]* ){1,4}?a (?:quick )?(?:ring|call|bell|buzz) on \\+?\\(?\\d[\\d ]{4}",
].join('|');
const TO_RING = new RegExp(
  `${ASKED_TO}(?:${RING})(?![^.!?]{0,30}\\b(?:questions?|quer(?:y|ies)|problems?)\\b)`,
  'i',
);

/** The same, as the candidate noted it: "he said to ring him on Friday". */
const TOLD_TO_RING =
  /\b(?:(?:said|(?:told|asked|wants|wanted) me) to|said (?:that )?I (?:should|can|could)|(?:if|whether) I (?:can|could|would)|(?<=^|[,;:.!?] )(?:can|could) I|I(?:['’]m| am| have| need) to|I should) (?:(?:ring|call|phone) (?:him|her|them|back|the (?:\w+ )?(?:office|branch|school|shop|store|clinic|surgery|salon|depot|reception|agency))\b|give (?:him|her|them) a (?:quick )?(?:ring|call|bell|buzz)\b)/i;

/** True where the candidate is to ring them: "give me a ring when you get a chance", "call me back", "she asked me to call her". */
export const isToRing = (said: string): boolean => {
  const text = withoutTheirDeeds(oneLine(said));
  return TO_RING.test(text) || TOLD_TO_RING.test(text);
};

/** True where they are to be rung about a time that is named, and not to talk: "please ring the office to confirm". */
export const isToRingToConfirm = (said: string): boolean =>
  sentencesIn(said).some(
    (sentence) =>
      isToRing(sentence) &&
      /\b(?:to|and|so you can) (?:confirm|accept|let (?:me|us) know|book (?:it|in)|say)\b/i.test(sentence),
  );

const sentencesIn = (said: string): string[] => oneLine(said).split(/(?<=[.!?])\s/);

const NAMED_TO_RING =
  /\b(?:ring|call|phone) (?!(?:Me|Us|ME|US)\b)(\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)?) on \+?\(?\d[\d ]{4}/u;
const GIVEN_A_RING =
  /\bgiv(?:e|ing) (?:[\w'’-]+ ){0,4}?(\p{Lu}[\p{L}'’-]+) a (?:quick )?(?:ring|call|bell|buzz) on \+?\(?\d[\d ]{4}/u;

/** True where one is to ring for a time, and not yet to talk: "please ring the office to arrange an interview". */
export const isToArrange = (said: string): boolean =>
  sentencesIn(said).some(
    (sentence) =>
      isToRing(sentence) &&
      /\b(?:to|and|so (?:that )?we can) (?:arrange|book|set up|fix|schedule|sort out|agree|make) (?:an?|the|your|another|it)\b/i.test(
        sentence,
      ),
  );

const OFFICE_TO_RING =
  /\b(?:ring|call|phone|telephone) (?:the|our) ((?:\w+ )?(?:office|branch|school|shop|store|clinic|surgery|salon|depot|reception|agency))\b/i;

/** Whom they name to be rung, where it is somebody else: "Lisa" of "ring Lisa on 0555 987 654", "the school office"; empty where it is who writes. */
export const whomToRing = (said: string): string => {
  const text = oneLine(said);
  const office = OFFICE_TO_RING.exec(text)?.[1];
  return office === undefined
    ? ((NAMED_TO_RING.exec(text) ?? GIVEN_A_RING.exec(text))?.[1] ?? '')
    : `the ${office.toLowerCase()}`;
};

/** True where they are to be rung whatever comes, and not only "if you don't hear by Thursday". */
export const isToRingAnyway = (said: string): boolean =>
  isToRing(said) && !/\b(?:if|unless|in case)\b/i.test(oneLine(said));

/** True where they see to a time themselves: "our assistant will contact you to arrange a time". */
export const isArrangedByThem = (said: string): boolean =>
  /\b(?:will|['’]ll|shall|going to) (?:then |shortly |soon )?(?:contact|call|ring|phone|email|text|write to|reach out to|be in touch|get in touch)\b[^.!?]{0,40}\b(?:arrange|schedule|set (?:(?:it|this|that|something|things|one) )?up|fix|book|agree|(?:a|the) (?:time|date)|times|dates)\b|\b(?:will|['’]ll|shall|going to) book (?:me|you) in\b|\b(?:will|['’]ll|shall|going to) (?:send|propose|suggest)\b[^.!?]{0,20}\b(?:times?|dates?|slots?|invite|invitation)\b/i.test(
    oneLine(said),
  );

/** Nobody is asked to a meeting that stands behind these words: "before your interview on Monday", "before I speak to the board on Monday". */
const BEFORE =
  "\\b(?:before|ahead of|prior to|in time for|in advance of) (?:(?:i|we|they|he|she)(?:['’]\\w+)? |(?:[\\w-]+ ){0,4}?(?:interview|meeting|call|chat|assessment|visit|appointment|round|start)\\b)[^.!?,]{0,40}$";

/** "The Saturday shifts": the hours of the job itself. */
const HOURS_OF_THE_JOB = /^s? (?:shifts|hours|rota|working|openings?|work)\b/i;

/** "Could you start Monday?": the first day of the job, and no time to meet. */
const START_OF_THE_JOB =
  /\b(?:you|I) (?:be )?(?:(?:able|available|free) to )?(?:start|begin)(?: work(?:ing)?)?(?: on| from)?\s*$/i;
const OF_A_TRIAL = /\b(?:trial|shift|test|interview|task|exercise)\b/i;

/** True where a time is named in passing, and nothing proposed for it: that of a meeting arranged, of their own, or of the job. */
export const isInPassing = (said: string, phrase: string): boolean => {
  const text = oneLine(said);
  const at = phrase === '' ? -1 : text.indexOf(oneLine(phrase));
  return (
    at > 0 &&
    (new RegExp(BEFORE, 'i').test(text.slice(0, at)) ||
      HOURS_OF_THE_JOB.test(text.slice(at + oneLine(phrase).length)) ||
      (START_OF_THE_JOB.test(text.slice(0, at)) && !OF_A_TRIAL.test(text)))
  );
};

/** "Thank you for attending the interview last week": one that was held. */
const THANKS_FOR_IT =
  /\b(?:thank(?:s| you)\b[^.!?]{0,20} for|(?:following|after|further to)) (?:(?:your|the|our|coming|attending|joining|taking|speaking|meeting|interviewing|completing|doing|passing)\b)[^.!?,]{0,60}|\b(?:(?:pleased|impressed|happy) (?:with|by)|enjoyed|liked) (?:your|the) (?:\w+ )?interview\b/gi;

/** True where they speak of talking or meeting at all, and not of papers or words alone. */
export const speaksOfMeeting = (said: string): boolean =>
  /\b(?:calls?|talk|chat|speak|ring|phone|meet(?:ing)?|interviews?|see you|come|conversation|zoom|teams|visit|pop|drop (?:in|by)|coffee|lunch|free|available|availability|slots?|catch up|discuss|join|invite)\b/i.test(
    oneLine(said).replace(THANKS_FOR_IT, ''),
  );

/** What stands before a task that is done: "passing the online tests", "impressed with your presentation". */
const DONE_BEFORE =
  /\b(?:(?:thank(?:s| you)(?: \w+){0,3} for|congratulations on|well done (?:on|with)|successful in|(?<!\bthe )following|having) (?:[\w-]+ ){0,3}|passed (?:[\w-]+ ){0,2}|you(?:['’]ve| have) (?:completed|submitted|done) (?:[\w-]+ ){0,2}|(?:impressed (?:by|with)|enjoyed|liked|loved|reviewed|read) (?:your|the) (?:[\w-]+ ){0,2})$/i;

/** "The online tests" as well. */
const TASKS = new RegExp(`${TASK.source.replace(/\\b$/, '')}s?\\b`, 'gi');
const LONGEST_BEFORE = 60;

/** True where every task they speak of is done already, or none is named: "thanks for completing the exercise … we would like to meet you". */
export const isTaskDone = (said: string): boolean => {
  const text = oneLine(said);
  return [...text.matchAll(TASKS)].every(({ index }) =>
    DONE_BEFORE.test(text.slice(Math.max(0, index - LONGEST_BEFORE), index)),
  );
};

/** True where they want some lines on something: "could you drop me a paragraph on your budget experience?". */
export const asksForLines = (said: string): boolean =>
  /\b(?:drop|send|write|e-?mail|give|let|do) (?:me|us) (?:have )?(?:just )?(?:an? )?(?:(?:few|couple of|short|quick|brief|one or two|two or three) )*(?:paragraphs?|lines|sentences?|bullet points|bullets|words)\b/i.test(
    oneLine(said),
  );

/** True where they have a test for one to do: "we'd like you to do a short copy test". */
export const asksToDoTask = (said: string): boolean =>
  /\b(?:do|complete|attempt|work through) (?:an?|the|this|our|one) (?:[\w-]+ ){0,3}?(?:test|exercise|task|assignment|challenge|case study|audition|trial|lesson)\b/i.test(
    oneLine(said),
  );

/** "She'll email it tomorrow", of a task named before; "you'll get it by Friday". */
export const SENDS_IT =
  /(?:['’]ll|\bwill|\bgoing to) (?:then |be )?(?:send|sending|e-?mail|emailing|share|forward|get|have|receive)\w* (?:(?:me|you) )?(?:it|that|this|one)\b(?! (?:back|done|finished))/i;

/** True where the test is still to come: "she'll send me a coding test this week". */
export const isTaskToCome = (said: string): boolean =>
  /\b(?:will|['’]ll|shall|going to|is to|to) (?:then |shortly |soon |also )?(?:be )?(?:send|sending|email|emailing|share|sharing|forward|get|give)\b[^.!?]{0,60}\b(?:test|exercise|task|assignment|challenge|case|questionnaire|brief|assessment|link|details)\b|\b(?:test|exercise|task|assignment|challenge|case study|questionnaire|brief|assessment)\b[^.!?]{0,30}\b(?:is on its way|will (?:follow|come|arrive|be sent|reach)|to follow|comes (?:tomorrow|later|next|on)|coming)\b|\b(?:link|details|instructions) (?:will|to) (?:follow|come|be sent)\b/i.test(
    oneLine(said),
  ) ||
  (SENDS_IT.test(oneLine(said)) && TASK.test(oneLine(said)));

/** True where they ask whether the time they named will do: "please confirm that this is convenient". */
export const asksIfConvenient = (said: string): boolean =>
  /\bconfirm\b[^.!?]{0,30}\b(?:convenient|suits?|works?|available|free|okay?)\b|\b(?:is|would) (?:this|that) (?:be )?(?:convenient|okay?|suit|work)\b|\bdoes (?:this|that) (?:suit|work)\b/i.test(
    oneLine(said),
  );

/** True where the day they named is the one on which they send the task: "I'll send it tomorrow", but not "back by Friday". */
export const isDayItComes = (said: string, phrase: string): boolean => {
  const line = oneLine(said);
  const before = line.slice(0, Math.max(line.indexOf(phrase), 0));
  const clause = before.split(/[.!?;:,]/).at(-1) ?? '';
  return (
    isTaskToCome(said) &&
    /\b(?:send|sending|e-?mail|share|forward|get|have (?:it|an?|the)|receive|come|follow|reach)\b/i.test(
      clause,
    ) &&
    !/\b(?:back|due|return|submit|complete|finish|hand|deadline|until|do|done|want|need|like)\b/i.test(clause)
  );
};

/** True where they say what to bring or have ready, so that there is no need to ask. */
export const saysWhatToBring = (said: string): boolean =>
  /\b(?:bring|prepare|have ready|wear)\b(?! (?:us|you|me)\b)/i.test(oneLine(said));

/** Still there for a thing of its own: "still available to start on the 1st". */
const STILL_FREE =
  /\bstill (?:be )?(?:available|free|able) (?:from|to (?:start|join|begin|work)|(?:on|in|for) (?:the |an? )?(?:\d|start|first|immediate|mon|tue|wed|thu|fri|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec))/i;
const STILL_THERE =
  /\b(?:still|remain) (?:would )?(?:be )?(?:interested|available|keen|looking|open to|up for|want|wish(?:ing)? to be|like to be)\b/i;
const ON_WITH_IT = '(?:proceed|go ahead|continue|move forward|carry on|progress)';
/** "Would you like to proceed?", "if you wish to go ahead"; not "we would like to move forward", which is their own wish. */
const ASKS_IF_ON = new RegExp(
  `\\byou(?:['’]d|['’]re)? (?:(?:still|would|are|be) )*(?:like|wish|want|happy|interested|willing) (?:to ${ON_WITH_IT}|in (?:proceeding|going ahead|continuing|moving forward))\\b`,
  'i',
);

/** True where they ask whether one is still there for it. */
export const asksIfStill = (said: string): boolean => {
  const text = oneLine(said);
  return !STILL_FREE.test(text) && (STILL_THERE.test(text) || ASKS_IF_ON.test(text));
};

/** True where they ask whether one is still free by a day, which only the candidate knows: "still available from the 1st?". */
export const asksIfStillFree = (said: string): boolean => STILL_FREE.test(oneLine(said));

/** True where they ask whether one has or can do something, and for nothing to be sent: "do you have a driving licence?". */
export const asksYesOrNo = (said: string): boolean => {
  const text = oneLine(said);
  return (
    /\b(?:do|have|are|can|could|would) you (?:\w+ )?(?:have|hold|got|able|willing|happy|registered|qualified|allowed|own|drive|work|need|still)\b[^.!]*\?|\blet (?:me|us) know\b[^.!?]{0,30}\b(?:if|whether) you(?:['’]d| would|['’]re| are) (?:be )?(?:interested|happy|willing|open|ok|okay|able|keen)\b/i.test(
      text,
    ) &&
    !/\b(?:send|provide|upload|forward|email|attach|complete|fill|sign|return|share|bring|submit|copy|copies|scan)\b/i.test(
      text,
    )
  );
};

/** True where they ask for an answer in words, as for a notice period, and for no meeting. */
export const asksForWords = (said: string): boolean => {
  const text = oneLine(said);
  return (
    (/\?/.test(text) ||
      /\b(?:let (?:me|us) know|tell (?:me|us)|confirm|ask(?:ed|s|ing)? (?:me )?(?:if|whether|what|when|how|which)|want(?:s|ed)? to know|wonder(?:s|ed|ing)? (?:if|whether|what|when|how)|(?:like|love|need) to know (?:if|whether|what|when|how|which))\b/i.test(
        text,
      )) &&
    !/\b(?:interview|meet(?:ing)?|chat|talk|speak|discuss|come (?:in|along|by|over|and)|visit|free|available|availability|slot|time|times|round|stage|invite)\b/i.test(
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
  oneLine(said)
    .split(/(?<=[.!?])\s/)
    .find((sentence) => STEP_TO_COME.test(sentence)) ?? '';

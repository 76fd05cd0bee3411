/** What an interview, a task and a next step are called in a letter. */
import { clip, oneLine } from './clean.ts';
import { withoutFullStop } from './phrases.ts';

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
  `\\b(?:${HELD})s?(?=\\s+(?:with|w/|by|at|for|on|over|about|in)\\s|\\s*[(–—-])`,
  'i',
);

/** Words of a stage that are nobody's name, typed with a capital as titles are. */
const NO_NAME =
  /^(?:technical|tech|onsite|on-site|phone|telephone|video|virtual|online|culture|cultural|fit|final|first|second|third|fourth|initial|intro|introductory|informal|follow-up|case|study|hiring|recruiter|manager|team|panel|group|peer|coding|whiteboard|system|systems|design|pair|programming|skills|practical|competency|behavioral|behavioural|take-home|take|home|in-person|face-to-face|half|full|trial|shift|work|interview|call|chat|talk|meeting|conversation|round|loop|day|visit|tour|screen|screening|session|presentation|coffee|lunch|exercise|task|test|assessment|challenge|lesson|observation|portfolio|review|centre|center|tasting|viva|service|demo|meet|the|with|and|of)$/i;

/** "In person", "face to face" before what is held: one word of it. "Interview in person" has it behind. */
const HOW_HELD = new RegExp(`(?<!\\b(?:${HELD}) )\\b(?:in person|(?:face|one) to (?:face|one))\\b`, 'gi');

const withHowHeld = (name: string): string =>
  name
    .replace(HOW_HELD, (how) => how.toLowerCase().replaceAll(' ', '-'))
    .replace(/^(in-person|(?:face|one)-to-(?:face|one))(?= with )/i, '$1 interview');

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

/** True for what the candidate gives and they listen to: a presentation, a sample lesson. */
export const isGiven = (stage: string | null): boolean =>
  /\b(?:presentation|lesson|demo|job talk)$/.test(asMeeting(stage));

/** True for what one goes to for a while: nobody gives thanks for the centre itself. */
export const isAttended = (stage: string | null): boolean =>
  /\b(?:cent(?:re|er)|(?:assessment|selection|recruitment|interview|open) (?:day|morning|afternoon|event))$/.test(
    asMeeting(stage),
  );

/** True for a coffee and an informal chat: nobody interviews there. */
export const isInformal = (stage: string | null): boolean =>
  /\bcoffee\b|^(?:informal|networking|intro(?:ductory)?) (?:chat|call|talk|meeting|conversation)\b|^informational\b/i.test(
    asMeeting(stage),
  );

/** "Presentation and interview": the thanks are for the interview. */
const BESIDE_INTERVIEW = /^presentation (?:and|&|\+|then|plus) (?=(?:[\w-]+ )?interview$)/i;

/** What the interview is called: "phone interview"; a stage in the user's words gets "interview" where it needs it. */
export const asMeeting = (stage: string | null): string => {
  const typed = withoutFullStop(oneLine(stage ?? ''));
  if (typed === '') return 'interview';
  const known = MEETINGS.get(typed.toLowerCase());
  if (known !== undefined) return known;
  const name = withOrdinal(
    small(clip(withHowHeld(typed.replace(/^(?:the|a|an)\s+(?=\S)/i, '').replace(BESIDE_INTERVIEW, '')), 40)),
  );
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
  /\b(?:(?:trial|demo|demonstration|taster|sample|observed|mock|working|test|teaching|pairing|shadow|shadowing) (?:shift|day|lesson|session|class)|trial (?:morning|afternoon|evening)|(?:teaching|class|cooking) demo|(?:assessment|selection|recruitment) (?:centre|center|day|weekend|event|morning|afternoon|evening)|(?:(?:take[- ]home|coding|programming|writing|design|technical|online|skills|practical|driving|weld|welding|bench|typing|group|in-tray|proof-?reading|editing|numerical|numeracy|literacy|maths|verbal|psychometric|aptitude|personality|spelling|language|translation|excel) )?(?:case study|exercise|assignment|test|task|challenge|questionnaire|presentation|work sample|writing sample|assessment)|trial|audition|hackathon|lesson|(?<=\b(?:(?:do|work) a|another|one more|an? extra) )shift|take[- ]home(?! (?:pay|salary|point|message)))\b/i;

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

/** True of a test or a task, which is marked and is no time somebody gave: "take-home task", "case study". */
export const isMarked = (stage: string | null): boolean =>
  /\b(?:task|test|exercise|challenge|assignment|case study|homework|portfolio)\b/i.test(asMeeting(stage));

/** What a candidate takes from feedback, as it is noted: "speak up more", "not enough examples", "SQL". */
import { sayList, upper } from '../../domain/wording.ts';
import { asTold, TO_DO_BETTER, VERBS_TO_IMPROVE } from './deeds.ts';
import { asDoneAmiss } from './done-amiss.ts';
import { asImprovement } from './improvements.ts';
import { asClause } from './phrases.ts';
import { isTold } from './reasons.ts';

const TO_DO = new RegExp(`^(?:to )?${VERBS_TO_IMPROVE}`, 'i');
/** Any verb before what it is done to: "state my assumptions". */
const IMPERATIVE =
  /^(?!(?:all|both|half|not|just|only|that|than|how|what|why|when|with|without|for|from|about|and|but|they|you|got|had|was|were|took|made|kept|gave|found|left)\b)[a-z]{3,}(?<!(?<!s)s|ed|ing|ly) (?=(?:my|the|an?|each|every)\s)/;
/** Verbs that are nouns as well, where what follows shows that something is done: "push back more", "leave time for questions". */
const DONE_SO =
  /^(?:(?:do|go|push|network|leave|set|apply|volunteer|sign|own|plan|pause|hold|run|turn|pick|point|aim|reach|offer|wait|move|call|review|describe|demonstrate|highlight|double[- ]check)(?= (?:my|the|an?|more|less|some|better|up|out|back|down|in|on|for|to|with|time|before|when|it|them|myself|harder|earlier|sooner|any|ahead|over|through)\b)|double[- ]check(?= ))/i;
/** "Don't rush" is not to rush; "don't plan enough" is a fault. */
const NOT_TO =
  /^(?:(?:to )?not to|don['’]t|do not|to not) (?=(?:rush|be|talk|speak|give|go|say|assume|interrupt|apologi[sz]e|panic|wait|worry|overthink|ramble|waffle|guess|undersell|oversell|forget|let|make|leave|take|bring|answer|get|use|rely|try|start|read|jump|skip)\b)/i;
/** A paper of one's own, named bare: "need to beef up teaching statement". */
const PAPER_OF_ONES_OWN =
  /^((?:I need )?to (?:(?!(?:my|the|an?|your|our|their)\b)\S+ ){1,2}?(?:up |down |on |out )?)((?!(?:the|an?|my|your|our|their|more|some|on|up|down|out)\b)(?:[a-z]+ )?(?:statement|portfolio|cv|presentation|pitch|profile|cover letter|opening|introduction))\b/i;

/** "They said I should slow down", "they liked my energy but I need more detail": what they said of it is not told back to them. */
const SAID_BY_THEM =
  /^(?:they|s?he) (?:said|felt|thought|suggested|mentioned|recommended|advised|told me)(?: that)? (?=\S)/i;
const PRAISE_FIRST = /^(?:they|s?he) [^.;]{3,60}? but (?:they )?(?=\S)/i;
const WANTED_BY_THEM =
  /^(?:(?:they|s?he) )?(?:wanted|were looking for|was looking for|expected|would have liked|missed)(?: to (?:see|hear))? (?=more\b|better\b|a\b)/i;

/** "Not enough examples", "a lack of detail", "more payroll experience": what there is to be more of. */
const TOO_LITTLE =
  /^(?:more|not enough|too few|too little|insufficient|(?:an? )?lack of|lacking|lacked|no) /i;
/** What one does to have more of it, by the thing itself. */
const MORE_OF_IT: readonly (readonly [string, RegExp])[] = [
  ['gain', /(?:experience|knowledge|confidence|exposure|practice|skills?|understanding|insight|awareness)$/i],
  ['give', /(?:examples?|details?|numbers|figures|evidence|context|data|metrics|specifics)$/i],
  ['ask', /questions$/i],
  ['do', /(?:research|preparation|prep|homework|background reading)$/i],
  [
    'show',
    /(?:structure|energy|enthusiasm|passion|depth|focus|interest|initiative|leadership|clarity|warmth)$/i,
  ],
];

/** "To give more examples of conflict" of "examples of conflict"; null for what is had by no such deed: "a driving licence". */
const toHaveMore = (thing: string): string | null => {
  const [head = ''] = thing.split(/ (?=(?:of|in|on|at|about|with|for|from|around|to|when)\b)/);
  if (head.split(' ').length > 4 || /^(?:of|in|on|at|about|with|the|an?|my|our)\b/i.test(thing)) return null;
  const verb = MORE_OF_IT.find(([, things]) => things.test(head))?.[0];
  return verb === undefined ? null : `to ${verb} more ${thing}`;
};

/** What is said to somebody, as they say it of themselves: "your answers were too long" is my answers were. */
const asMine = (said: string): string =>
  said
    .replace(/^you were\b/, 'I was')
    .replace(/^you are\b/, 'I am')
    .replace(/^you\b(?!['’])/, 'I')
    .replace(/^your\b/, 'my');

/** Determined already, or something done: it stands as it is. */
const STANDS =
  /^(?:the|an?|your|their|another|some|one|two|three|how|what|why|when|where|that|not|too|[a-z]{2,}ing)\b/i;

/** "Confident", "less nervous": what to be. */
const TO_BE =
  /^(?:less (?:nervous|wordy|vague|formal|hesitant|quiet|shy|defensive|rushed|negative|general|generic)|(?:more )?(?:confident|concise|specific|prepared|assertive|structured|organi[sz]ed|clear|relaxed|proactive|succinct))$/i;
const PAPER = /(?:certificate|certification|licen[cs]e|qualification|degree|diploma|registration)$/i;
const DONE = /^[a-z]{3,}ed (?=(?:my|the|through|over)\b)/i;
/** "CV", "portfolio": one's own. */
const OWN_THING =
  /^(?:cv|portfolio|cover letter|presentation|pitch|pace|voice|posture|body language|answers|delivery|handwriting|spelling|timekeeping|nerves)$/i;
/** One word for something done, and no fault of its own. */
const DOING =
  /^(?!(?:rambling|waffling|mumbling|fidgeting|interrupting|nothing|something|everything)$)[a-z]{3,}ing$/i;

/** A note with neither verb nor article: what to work on, or how one was; the note itself where it is neither. */
const fromNote = (note: string): string => {
  if (DONE.test(note)) return `I ${note}`;
  if (DOING.test(note)) return `I will work on ${note}`;
  // The letter says that one will work on what is done.
  if (/^[a-z]{2,}ing /.test(note)) return note;
  const { kind, text } = asImprovement(note);
  if (kind === 'deed') return text;
  if (TO_BE.test(note)) return `to be ${/^(?:less|more) /i.test(note) ? note : `more ${note}`}`;
  if (kind === 'told') return /^you/.test(text) ? asMine(text) : note;
  if (kind === 'whole' || kind === 'lacked' || STANDS.test(note)) return note;
  if (/^(?:less|fewer) /.test(note)) return `to use ${note}`;
  if (PAPER.test(text) && text !== note) return `to get ${text}`;
  const more = /^more /.test(text) ? toHaveMore(text.slice(5)) : null;
  if (more !== null) return more;
  if (OWN_THING.test(note)) return `I will work on my ${note.replace(/^cv$/i, 'CV')}`;
  if (text === `a ${note}`) return `I will work on ${text}`;
  return `I will work on ${/^(?:better|stronger) /.test(text) && text !== note ? `my ${note}` : note}`;
};

/** What one takes from their feedback: "speak up more" is to speak up more, "SQL" what one will work on, "need more practice" that one needs it. */
export const asTakenAway = (typed: string): string => {
  const text = asClause(typed)
    .replace(SAID_BY_THEM, '')
    .replace(PRAISE_FIRST, '')
    .replace(WANTED_BY_THEM, '')
    .replace(/^needs (?=\S)/i, 'need ');
  const amiss = asDoneAmiss(text);
  if (amiss !== null) return asMine(amiss);
  if (NOT_TO.test(text)) return text.replace(NOT_TO, 'not to ');
  const isDeed = (part: string): boolean =>
    [TO_DO_BETTER, TO_DO, IMPERATIVE, DONE_SO].some((pattern) => pattern.test(part));
  const deeds = text.split(/, /);
  if (isDeed(text))
    return `to ${(deeds.length > 1 && deeds.every(isDeed) ? sayList(deeds) : text).replace(/^to /i, '').replace(/^double check\b/i, 'double-check')}`.replace(
      PAPER_OF_ONES_OWN,
      '$1my $2',
    );
  const little = TOO_LITTLE.exec(text)?.[0];
  const more = little === undefined ? null : toHaveMore(text.slice(little.length));
  if (more !== null) return more;
  const told = asTold(text);
  if (told !== text || /^(?:I|my|we|it|that|there)(?:['’]|\s)/i.test(text))
    return told.replace(PAPER_OF_ONES_OWN, '$1my $2');
  // "Presentation was too long": one's own.
  if (isTold(text) && STANDS.test(text)) return text;
  if (isTold(text)) return asMine(asImprovement(text).kind === 'told' ? asImprovement(text).text : text);
  return fromNote(text);
};

/** "I've booked a course", "I will practise": what one does about it, and no lesson. */
const DONE_ABOUT_IT =
  /^I(?:['’](?:ve|ll|m)| have(?! to)| will| am (?:going|now|already)| plan| intend| mean| want)\b(?! (?:too|not|less|a bit)\b)/;
/** What one can set out to do, and nobody can promise: "to be more specific", "not to rush". */
const TRIED =
  /^(?:not to|to (?:be|feel|get|gain|stop|avoid|relax|calm|stay|keep calm|sound|come across|seem)) /;
/** "Examples were too general, my answers were too long": a lesson that is told. */
const LESSON = /^(?=(?:I|my|we|it|there|the|an?)(?:['’]|\s))/;
/** "How important examples are", "that I should slow down" */
const LED_IN = /^(?:that|how|what|why|where|when)\s/;

/** What is taken from feedback as a sentence of its own: "I will speak up more", "What I take from it is that I was too quiet"; empty where it is a thing, or none. */
export const takeawayAsSentence = (takeaway: string): string => {
  if (DONE_ABOUT_IT.test(takeaway)) return upper(takeaway);
  if (TRIED.test(takeaway)) return `I will try ${takeaway}`;
  if (/^to [a-z]/.test(takeaway)) return `I will ${takeaway.slice('to '.length)}`;
  if (LED_IN.test(takeaway)) return `What I take from it is ${takeaway}`;
  return LESSON.test(takeaway) && isTold(takeaway) ? `What I take from it is that ${takeaway}` : '';
};

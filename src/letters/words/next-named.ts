/** What they named as coming next, in the room or since, as one looks forward to it: "the second interview", "the take-home task". */

import { upper } from '../../domain/wording.ts';
import { hyphenated, TASK } from './meetings.ts';
import { sentencesOf } from './sentences.ts';
import { callPromised } from './spans.ts';
import { isTaskToCome, SENDS_IT } from './tasks.ts';

const KIND =
  'second|2nd|third|3rd|fourth|final|next|technical|tech|working|panel|on-?site|in[- ]person|face[- ]to[- ]face|informal|formal|follow-up|phone|telephone|video|zoom|teams|coding|culture(?: fit)?|cultural|hr|hiring manager|site|store|competency|practical';
/** "second-round interview", "technical screen", "site visit"; of meetings only a further one, for a panel has its own. */
const ROUND = new RegExp(
  `\\b(?:(?:${KIND})[- ])+(?:(?:round[- ])?(?:interview|call|chat)|round|stage|screen(?:ing)?|visit|session)\\b|\\b(?:second|follow-up) meeting\\b`,
  'i',
);
const IN_PERSON =
  /\b(?:set up|arrange|schedule|book|for|do) an? (in[- ]person|face[- ]to[- ]face|on-?site)(?= ?(?:[.,;!?]|next|this|on|with|at|$))/i;
const TO_MEET =
  /\bmeet(?:ing)? (the|our|my) ((?:whole |wider |rest of the )?(?:team|board|ceo|cfo|cto|coo|cmo|director|owners?|partners|founders?|boss|crew|staff))\b/i;
/** "Next step would be meeting Lady Thorne", "you'd then meet Priya": somebody by name. */
const TO_MEET_SOMEBODY =
  /\b(?:[Nn]ext (?:step|stage|round|one)(?:['’]s| is| will be| would be)|[Tt]hen|(?:you|I|You)(?:['’](?:ll|d)| will| would)(?: then| next)?|[Aa]rrange(?: for (?:you|me))?) (?:to )?meet(?:ing)? (?:with )?((?:(?:Mr|Mrs|Ms|Miss|Dr|Prof|Professor|Sir|Lady|Lord)\.? )?\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?)(?=$|[.,;!?]| (?:and|next|this|on|at|in|for|from|who|some|over|before|after|our|the)\b)/u;
/** "Next step is a call with the hiring manager", "she'll arrange a chat with our CTO" */
const TALK_WITH =
  /\b(?:next (?:step|stage|round|one)(?:['’]s| is| will be| would be)|set(?:ting)? up|arrang(?:e|ing)|book|schedule|do|have) an? ((?:call|chat|interview|meeting|conversation) with) (the|our|my|her|his|their) ((?:whole |wider )?team|board|ceo|cfo|cto|coo|cmo|owners?|partners?|founders?|boss|(?:\w+ )?(?:manager|director))\b/i;
/** What is held before they decide, with others as well. */
const BEFORE_IT =
  /\b(?:(?:after|once|until|following|before|during|finish(?:ing|ed)?) (?:\w+ ){0,3}|(?:in|at|for passing|through) (?:(?:the|our|a) )?)$/i;
const IS_TIME =
  /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December|HR|Teams|Zoom)\b/;
const asSaid = (name: string): string =>
  name
    .toLowerCase()
    .replace(/^2nd/, 'second')
    .replace(/^3rd/, 'third')
    .replace(/^(?:zoom|teams) /, 'video ')
    .replace(/\b(\w+) round (?=interview|call|chat)/, '$1-round ')
    .replace(/\bhr\b/, 'HR')
    .replace(/\btech\b/, 'technical')
    .replace(/\bin person\b/, 'in-person');

/** "our CTO", as they are written to of it: "your CTO". */
const asTheirs = (whose: string, whom: string): string =>
  `${/^the$/i.test(whose) ? 'the' : 'your'} ${whom
    .toLowerCase()
    .replace(/\bc[efotm]o\b|^hr\b/, (title) => title.toUpperCase())}`;

/** True of a task that is behind one: "trial shift went well". */
const isBehind = (sentence: string, task: string): boolean =>
  /^(?:,? which)? (?:went|was|is (?:done|over)|has gone|had gone)\b/i.test(
    sentence.slice(sentence.indexOf(task) + task.length),
  );

/** Only for some of those they saw, or on a condition: nobody looks forward to it yet. */
const FOR_SOME =
  /\b(?:(?:successful|selected|shortlisted|chosen) (?:candidates?|applicants?|people|ones)|those (?:who|we|that|selected|shortlisted)|(?:if|should|in case) (?:you|I)(?:['’]re|['’]m| are| am| be| were)? (?:successful|selected|shortlisted|through|chosen|picked)|whoever)\b/i;

/** "The second interview", "meeting the team"; empty where they named nothing. */
export const nextNamed = (said: string): string => {
  for (const sentence of sentencesOf(said)) {
    if (FOR_SOME.test(sentence)) continue;
    const round = ROUND.exec(sentence);
    if (round !== null && !BEFORE_IT.test(sentence.slice(0, round.index))) return `the ${asSaid(round[0])}`;
    const inPerson = IN_PERSON.exec(sentence)?.[1];
    if (inPerson !== undefined) return `the ${asSaid(inPerson)} interview`;
    const task = TASK.exec(sentence)?.[0];
    if (task !== undefined && /\S[ -]\S/.test(task) && !isBehind(sentence, task))
      return `the ${hyphenated(task.toLowerCase())}`;
    const [, whose = '', whom = ''] = TO_MEET.exec(sentence) ?? [];
    if (whom !== '') return `meeting ${asTheirs(whose, whom)}`;
    const somebody = TO_MEET_SOMEBODY.exec(sentence)?.[1];
    if (somebody !== undefined && !IS_TIME.test(somebody)) return `meeting ${somebody}`;
    const [, talk = '', of = '', withWhom = ''] = TALK_WITH.exec(sentence) ?? [];
    if (withWhom !== '') return `the ${talk.toLowerCase()} ${asTheirs(of, withWhom)}`;
  }
  return '';
};

/** What is held with others, or only perhaps. */
const NOT_FOR_ONE =
  /\b(?:still|others?|finish\w*|complet\w*|hold\w*|conduct\w*|doing|seeing|remaining|rest of|candidates|everyone|if|unless)\b/i;

/** The same, where it is for the candidate: not in "we are still holding second interviews". */
export const nextForOne = (said: string): string =>
  nextNamed(
    sentencesOf(said)
      .filter((sentence) => !NOT_FOR_ONE.test(sentence))
      .join(' '),
  );

const AFTER =
  /\bafter (?:the )?(easter|christmas|new year|half[- ]term|bank holiday|(?:easter|christmas|summer|school) (?:break|holidays?))\b/i;
/** Of word that comes then, and not of a start or a holiday of one's own. */
const WORD_COMES =
  /\b(?:let|know|touch|hear|call|ring|phone|e-?mail|write|text|contact|decid|decision|back|news|word|answer|next step)|^\W*(?:\w+ )?after (?:the )?\w+(?: \w+)?\W*$/i;

/** "After Easter", where no day is read from it; empty where they name nothing of the kind. */
const afterNamed = (said: string): string => {
  const sentence = sentencesOf(said).find((one) => AFTER.test(one) && WORD_COMES.test(one)) ?? '';
  const feast = AFTER.exec(sentence)?.[1]?.toLowerCase() ?? '';
  if (feast === '') return '';
  const named = feast.replace(/^(?:easter|christmas)/, upper).replace('new year', 'New Year');
  return `after ${/^(?:Easter|Christmas|half[- ]term)$/.test(named) ? '' : 'the '}${named}`;
};

/** When they said that word would come: as a call's time, and as any other's. */
interface Awaited {
  readonly ringing: string;
  readonly byDeadline: string;
}

/** "She'll send an invite": it is as good as fixed. */
const INVITE_COMES =
  /(?:['’]ll|\b(?:will|shall|going to)) (?:\w+ly |then )?send\b[^.!?]{0,30}\b(?:invite|invitation)\b/i;

/** What one looks forward to after such words: "the call tomorrow", "the take-home task", "hearing about the second round by Friday 27 March". */
export const awaitedNext = (
  said: string,
  { ringing, byDeadline }: Awaited,
  to: readonly string[] = [],
): string => {
  const thing = nextNamed(said);
  if (thing !== '' && (isTaskToCome(said) || SENDS_IT.test(said) || INVITE_COMES.test(said))) return thing;
  const call = callPromised(said, to);
  const about = thing === '' ? '' : ` about ${thing.replace(/^meeting (?=\S)/, 'the meeting with ')}`;
  if (call !== '') return `${call}${about}${ringing === '' ? '' : ` ${ringing}`}`;
  if (thing !== '') return `hearing${about}${byDeadline === '' ? '' : ` ${byDeadline}`}`;
  const after = byDeadline === '' ? afterNamed(said) : '';
  return after === '' ? '' : `hearing from you ${after}`;
};

/** True where somebody of theirs will be in touch about it: "my office manager will text you". */
export const theyWillWrite = (said: string): boolean =>
  callPromised(said) !== '' ||
  /(?:['’]ll|\bwill|\bgoing to) (?:\w+ly |then |also )?(?:text|message|e-?mail|write|contact|send|invite|be in touch|get in touch|reach out|let (?:me|you) know)\b/i.test(
    said,
  );

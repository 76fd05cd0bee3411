/** What an employer says comes next, as a thing: "2nd interview" is a second interview, "meet the team" meeting the team. */
import { asThingDone } from './deeds.ts';
import { withIndefinite } from './phrases.ts';

const ORDINALS: ReadonlyMap<string, string> = new Map([
  ['1st', 'first'],
  ['2nd', 'second'],
  ['3rd', 'third'],
  ['4th', 'fourth'],
  ['5th', 'fifth'],
]);

const PAPERS =
  /\b(?:references?|referees?|checks?|clearance|vetting|offer|contract|documents?|documentation|paperwork|forms?|certificates?|medical|right to work|assignment|task|take-home(?: \S+)?|homework|questionnaire|survey)$/i;
const NO_MEETING_TO_IT =
  /^(?:taking up|sending|an? (?:written )?offer\b(?! (?:call|chat|talk|meeting|conversation))|your (?:references|contract))\b/i;

/** No meeting, and so no times to choose from. */
export const isPapers = (next: string): boolean =>
  /^that you send/.test(next) || PAPERS.test(next) || NO_MEETING_TO_IT.test(next);

/** "coming in and meet the team" */
const FURTHER_VERB =
  /(?<=^\w+ing\b.* and )(meet|visit|talk|speak|come|do|take|have|see|join|tour|spend|chat)(?=\s)/gi;
const goingOn = (verb: string): string => `${verb.replace(/([^e])e$/, '$1').replace(/^chat$/, 'chatt')}ing`;

/** An offer, and no further round. */
export const isOffer = (next: string): boolean => /^(?:an?|our|your) (?:\S+ )?offer$/i.test(next);

/** "we'd like you to do a short task": what they are to do. */
export const withoutWish = (typed: string): string =>
  typed.replace(
    /^(?:(?:we(?:['’]d| would)? (?:like|love|want|need)|I(?:['’]d| would)? (?:like|want)) you to|(?:please|you (?:need|have|are|get) to|you(?:['’]ll| will)))\s+(?=\S)/i,
    '',
  );

/** With its article, its number in words, and a deed as a thing. */
export const asNext = (typed: string): string => {
  const text = typed
    .replace(/^(?:the next step is|next(?: up)?:?|then)\s+(?=\S)/i, '')
    .replace(/\b[1-5](?:st|nd|rd|th)\b/gi, (found) => ORDINALS.get(found.toLowerCase()) ?? found)
    .replace(/^references?(?: checks?)?$/i, 'taking up your references')
    .replace(/^contract$/i, 'your contract')
    .replace(/^(?:to )?be (?=introduced|shown|interviewed|invited)/i, 'being ')
    .replace(/^(?:to )?sit (?=in|down|with)/i, 'sitting ')
    .replace(/^(?:please )?send (?:us|me) (?=\S)/i, 'that you send us ')
    .replace(
      /^(?:to )?(?:do|complete|take|sit) (?=(?:an?|our|the) (?:\S+ ){0,3}(?:task|test|exercise|assessment|assignment|case study)\b)/i,
      '',
    )
    .replace(
      /^(?:(?:to|you) )?(meet|visit|talk|speak|come|do|take|have|see|join|tour)(?= (?:with|to|to see|for|in|by|the|our|your|a|an|my|us)\b)/i,
      (_, verb: string) => `${verb.toLowerCase().replace(/([^e])e$/, '$1')}ing`,
    );
  const [thing, ...more] = text.split(', ');
  const named = withIndefinite(asThingDone(thing ?? ''));
  return [/ing /.test(named) ? named.replace(FURTHER_VERB, goingOn) : named, ...more].join(', ');
};

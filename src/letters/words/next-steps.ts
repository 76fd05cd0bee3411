/** What an employer says comes next, as a thing: "2nd interview" is a second interview, "meet the team" meeting the team. */
import { upper } from '../../domain/wording.ts';
import { asOne, withIndefinite } from './counted.ts';
import { asThingDone } from './deeds.ts';

const ORDINALS: ReadonlyMap<string, string> = new Map([
  ['1st', 'first'],
  ['2nd', 'second'],
  ['3rd', 'third'],
  ['4th', 'fourth'],
  ['5th', 'fifth'],
]);

const PAPERS =
  /\b(?:references?|referees?|checks?|clearance|vetting|offer|contract|documents?|documentation|paperwork|forms?|certificates?|medical|right to work|assignment|task|(?:take-home|at-home)(?: \S+)?|homework|questionnaire|survey|(?:online|written|psychometric|aptitude|personality) (?:\S+ )?(?:test|assessment|exercise|case study))$/i;
const NO_MEETING_TO_IT =
  /^(?:taking up|sending|an? (?:background|credit|criminal record|right-to-work|security|dbs) checks?\b|an? (?:written )?offer\b(?! (?:call|chat|talk|meeting|conversation))|your (?:references|contract))\b/i;

/** No meeting, and so no times to choose from. */
export const isPapers = (next: string): boolean =>
  /^that you send/.test(next) ||
  PAPERS.test(
    next.split(/[,(]| (?:that )?(?:we|I)(?:['’]ve| have)? (?=sent|emailed|posted|asked)/)[0]?.trim() ?? '',
  ) ||
  NO_MEETING_TO_IT.test(next);

const TO_OFFER =
  /^(?:(?:we|I)(?:['’](?:d|ll|re)| would| will| are| am)? ?(?:(?:like|love|want|hope|be happy|pleased|delighted|going|planning) to )?)?(?:make|extend|send)(?: (?:you|them|him|her))? (?:an?|the|our) (?:formal |written |job )?offer$|^(?:(?:we|I)(?:['’](?:d|re|m)| would| are| am)? ?(?:(?:like|love|want|pleased|delighted|happy|glad|going) to )?)offer (?:you|them|him|her) (?:the|a|this) (?:job|role|position|post)$|^(?:job )?offer(?: letter)?$/i;
const TO_INVITE =
  /^(?:(?:we|I)(?:['’]d| would)? (?:like|love|want) to )?(?:invite|ask|have|see) (?:you|them|him|her) (?:back )?(?:to|for|in for) (?=(?:an?|the|our|another|one|two)\b|(?:second|final|third|first)\b)/i;

/** A sentence that says what comes next as the thing: "we'd like to make an offer" is an offer, "invite you to a second interview" a second interview. */
const asThingSaid = (text: string): string =>
  TO_OFFER.test(text) ? 'an offer' : text.replace(TO_INVITE, '');

/** "After 3pm", "in the mornings", which suits nobody by itself. */
const NO_TIME_ITSELF = /^(?:from|after|before|between|in|during|within) (?=\S)/i;

/** Times to choose from, one beside another: "Tuesday 31 March 10am / Wednesday 1 April 2pm" with "at" and "or". */
export const asOffered = (times: string): string => {
  const each = times
    .split(
      /\s*\/\s*(?=[A-Z])|,? or (?=[A-Z]|on |at )|, (?=(?:on )?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)/,
    )
    .map((time) =>
      time
        .replace(/^(?:on|at)\s+(?=\S)/, '')
        .replace(
          /(?<=[a-z]|\d(?:st|nd|rd|th)|day \d{1,2}) (?<!\b(?:at|to|from|after|before|until|till|by|between|and|or|about|around|of) )(?=\d{1,2}(?:[:.]\d\d)? ?(?:[ap]m\b)|\d{1,2}:\d\d|\d{1,2}\.(?:00|1[3-9]|[2-5]\d)\b)/g,
          ' at ',
        ),
    );
  const last = each.pop() ?? '';
  const offered = each.length === 0 ? last : `${each.join(', ')} or ${last}`;
  return offered.replace(NO_TIME_ITSELF, 'a time $&');
};

/** "coming in and meet the team" */
const FURTHER_VERB =
  /(?<=^\w+ing\b.* and )(meet|visit|talk|speak|come|do|take|have|see|join|tour|spend|chat)(?=\s)/gi;
const goingOn = (verb: string): string => `${verb.replace(/([^e])e$/, '$1').replace(/^chat$/, 'chatt')}ing`;

/** An offer, and no further round. */
export const isOffer = (next: string): boolean =>
  /^(?:an?|our|your|the) (?:\S+ )?offer(?: letter| of employment)?$/i.test(next);

/** "we'd like you to do a short task": what they are to do. */
export const withoutWish = (typed: string): string =>
  asThingSaid(typed).replace(
    /^(?:(?:we(?:['’]d| would)? (?:like|love|want|need)|I(?:['’]d| would)? (?:like|want)) you to|(?:please|you (?:need|have|are|get) to|you(?:['’]ll| will)))\s+(?=\S)/i,
    '',
  );

/** "Zoom with our CEO": a way to meet, and no word for the meeting yet. */
const WAY_TO_MEET: readonly (readonly [RegExp, string])[] = [
  [/^(?:an? )?(zoom|teams|skype)(?= with\b|$)/i, 'call'],
  [/^(?:an? )?(phone|telephone|video)(?= with\b|$)/i, 'call'],
  [/^(?:an? )?(on-?site|in[- ]person)(?= with\b|$)/i, 'interview'],
];
const withMeeting = (text: string): string =>
  WAY_TO_MEET.reduce(
    (rest, [way, meeting]) => rest.replace(way, (_, name: string) => `${asWay(name)} ${meeting}`),
    text,
  );
const asWay = (name: string): string =>
  /^(?:zoom|teams|skype)$/i.test(name)
    ? `a ${upper(name.toLowerCase())}`
    : name
        .toLowerCase()
        .replace(/^onsite$/, 'on-site')
        .replace(' ', '-');

/** "Face to face interview", "30 min call": words that belong together before what is held. */
const inOneWord = (text: string): string =>
  text
    .replace(/\bface to face(?= [a-z])/i, 'face-to-face')
    .replace(/\b(?:one|1) (?:to|2|on) (?:one|1)\b/i, 'one-to-one')
    .replace(/\bin person(?= [a-z])/i, 'in-person')
    .replace(/\bright to work(?= checks?\b)/i, 'right-to-work')
    .replace(/\bcatch up\b/i, 'catch-up')
    .replace(/^(\d+) ?min(?:ute)?s?(?= [a-z])(?! (?:on|of|for|with|about|to|in|at|from)\b)/i, '$1-minute')
    .replace(/^(\d+) ?(?:hour|hr)s?(?= [a-z])(?! (?:on|of|for|with|about|to|in|at|from)\b)/i, '$1-hour');

/** What is held once, behind whatever says of what kind it is: "salary discussion", "coding challenge". */
const HELD_ONCE =
  /(?:^|[\s-])(?:interview|call|chat|talk|screen(?:ing)?|panel|round|challenge|discussion|conversation|presentation|stage|catch-up|dive|debrief|try-?out|walk-?through|test|case study|check|visit|(?:trial|taster|paid|induction|selection) (?:day|week|shift|morning|afternoon|evening|session|lesson))$/i;
/** It is known or counted by one of these, or something done: "doing a test". */
const KNOWN_OR_COUNTED =
  /(?:^|\s)(?:the|an?|your|our|my|this|that|these|another|one|two|three|four|some|several|both|all|any|more)(?=\s)|^meeting /i;
/** Where what it is about, with whom and when begins. */
const FURTHER =
  /\s(?:about|with|on|for|at|to|of|in|from|regarding|re|via|over|by|next|this|tomorrow|today|where)\s/i;

/** "Chat about pay" is a chat about pay; what has an article, or is no such thing, stays. */
const withOneHeld = (text: string): string => {
  const [first = ''] = text.split(FURTHER);
  return HELD_ONCE.test(first) && !KNOWN_OR_COUNTED.test(first) ? asOne(text) : withIndefinite(text);
};

/** "Panel interview, bring ID": what they are to see to for it. */
const TO_SEE_TO =
  /^[,:] (?:and )?(?:please )?((?:bring|wear|prepare|have|allow|dress|park|ask for|report|read) [^()]*)$/i;

/** "References and DBS check" */
const REFERENCES_AND = /^references?(?: checks?)?(?: and | & | \+ |, )(?=\S)/i;

/** Held by phone or on a screen: there is no place to it. */
export const isRemote = (next: string): boolean =>
  /\b(?:call|phone|telephone|video|zoom|teams|skype|screen(?:ing)?|online|remote|virtual)\b/i.test(next);

/** "An interview with Ada and Tom", "a chat with our chair": whom one meets is told; not "with the team", nor "with two trustees". */
export const namesWhom = (next: string): boolean =>
  /\b(?:with|meet(?:ing)?) (?:(?:Dr|Mrs?|Ms|Prof(?:essor)?)\.? )?(?:me\b|\p{Lu}\p{Ll}|(?:our|my|the) (?!(?:\w+ )*?(?:teams?|panel|board|trustees|governors|colleagues|managers|engineers|partners|others|group|staff|department|committee)\b))/u.test(
    next,
  );

/** "A group interview at 10am on Friday 3 April": it has its day, and none is asked for. */
export const namesItsDay = (next: string): boolean =>
  /\b(?:on (?:\w+day|the \d|\d{1,2}(?:st|nd|rd|th)? [A-Z])|tomorrow\b|(?:this|next) (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day (?:at )?\d)/.test(
    next,
  );

/** With its article, its number in words, and a deed as a thing. */
export const asNext = (typed: string): string => {
  const besides = REFERENCES_AND.exec(typed)?.[0];
  if (besides !== undefined) return `taking up your references and ${asNext(typed.slice(besides.length))}`;
  const text = inOneWord(withMeeting(typed))
    .replace(/^(?:the next step is|next(?: up)?:?|then)\s+(?=\S)/i, '')
    .replace(/\b[1-5](?:st|nd|rd|th)\b/gi, (found) => ORDINALS.get(found.toLowerCase()) ?? found)
    .replace(/^references?(?: checks?)?$/i, 'taking up your references')
    .replace(/^contract(?=$| to (?:sign|read|return)\b)/i, 'your contract')
    .replace(/^(?:(?:[Tt]o|[Yy]ou) )?[Mm]eet (?=\p{Lu}\p{Ll})/u, 'meeting ')
    .replace(/\b(teams|zoom|skype)(?= (?:call|meeting|interview|chat)\b)/, upper)
    .replace(/^(?:to )?be (?=introduced|shown|interviewed|invited)/i, 'being ')
    .replace(/^(?:to )?sit (?=in|down|with)/i, 'sitting ')
    .replace(/^(?:please )?send (?:us|me) (?=\S)/i, 'that you send us ')
    .replace(
      /^(?:to )?(?:do|complete|take|sit) (?=(?:an?|our|the) (?:\S+ ){0,3}(?:task|test|exercise|assessment|assignment|case study)\b)/i,
      '',
    )
    .replace(
      /^(?:(?:to|you) )?(meet|visit(?! to\b)|talk|speak|come|do|take|have|see|join|tour|shadow|spend|attend|present|prepare)(?= (?:with|to|to see|for|in|by|the|our|your|a|an|my|us|half)\b)/i,
      (_, verb: string) => `${verb.toLowerCase().replace(/([^e])e$/, '$1')}ing`,
    );
  const beside = text.replace(/^([^(]+?) (?:-|–|—) (\S[^()]*)$/, '$1 ($2)');
  const [, first = '', more = ''] = /^([^,(:]+?)((?:[,:]| \().*)?$/s.exec(beside) ?? ['', beside];
  const named = withOneHeld(asThingDone(first));
  return `${/ing /.test(named) ? named.replace(FURTHER_VERB, goingOn) : named}${more.replace(TO_SEE_TO, ' (please $1)')}`;
};

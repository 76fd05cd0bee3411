/** What they ask to have done or told, thing by thing, and which of it a letter leaves out. */

import { asksForWords, asksIfStill, asksPay } from './asked-about.ts';
import { oneLine } from './clean.ts';
import { isToldThing, papersAsked } from './papers-asked.ts';
import { questionsBesides } from './questions-besides.ts';
import { isToRing } from './rings.ts';
import { sentencesOf } from './sentences.ts';
import { asksForLines } from './tasks.ts';

/** What one does with a thing of theirs: "register on our page", "read the attached policy". */
const DEED =
  '(?:(?:re-?)?send|have (?=[^.!?]{2,60} sent\\b)|e-?mail|forward|provide|upload|supply|share|submit|attach|return|let (?:me|us) have|drop (?:me|us)|complete|fill (?:in|out)|sign|bring|wear|prepare|put together|write|draft|create|record|read|review|look (?:at|over|through)|watch|register|download|install|print|take|do(?! (?:you|either|(?:an? |half an )?(?:quick |short |brief |phone |video |\\d{1,2}[- ]?min(?:ute)?s? |half[- ]hour )*(?:hour|calls?|chat|interview|zoom|teams|meeting)|any|next|this|today|tomorrow|(?:on )?(?:mon|tue|wed|thu|fri|sat|sun|the \\d|\\d|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)))|answer|sit|think of|pick out|apply for|book|choose|pick|select|schedule)';
/** Behind "would you mind". */
const TELLING_POLITELY = '(?:letting (?:me|us) know|telling (?:me|us)|confirming|giving (?:me|us))';
const TELLING = `(?:let (?:me|us) know|tell (?:me|us)|(?<=would you mind )${TELLING_POLITELY}|confirm|advise|specify|state|indicate|remind (?:me|us)(?: of)?|give (?:me|us)(?! an? (?:quick |little )?(?:shout|ring|call|bell|buzz|hand|sec|minute|moment|few|couple|time)))`;
const ASKING =
  "(?:please|pls|plz|kindly|(?:can|could|would|will) (?:you|u)|would you mind|(?:^|[,;:–-] )(?:so )?just(?= (?:send|let|give|drop|text|e-?mail|confirm|tell)\\b)|you(?:['’]ll| will)? (?:just |also )?need to|(?:we|i)(?:['’]d| would)? (?:also )?(?:like|love|need) you to|(?:they|s?he|who)(?:['’]d| would)? (?:also |still )?(?:like[ds]?|love|wants?|wanted|needs?|needed|asked|told|expects?) (?:me|us) to|\\bI(?:['’]m| am|['’]ve| have)? (?:also )?(?:should|need to|have to|must|got to|to)(?= (?:send|e-?mail|forward|provide|upload|supply|submit|return)\\b)|(?:don['’]t forget|remember|be sure|make sure) to|you (?:must|should)|^(?:(?:hi|hello|hey|dear)\\b[^,]*, )?(?:\\(?\\d[.)] )?)";
const WITH_IT = '(?:also |just |then |first |please |kindly |so |and |\\(?\\d[.)] )*';

const ASKED = new RegExp(`${ASKING}\\s*${WITH_IT}\\b(${DEED}|${TELLING})\\b(.*)$`, 'i');
const FURTHER = new RegExp(`(?:,? (?:and|then|plus|&)|,|;) ${WITH_IT}(?=(?:${DEED}|${TELLING})\\b)`, 'i');
const FIRST_VERB = new RegExp(`^(${DEED}|${TELLING}|${TELLING_POLITELY})\\b\\s*(.*)$`, 'i');
const IS_TELLING = new RegExp(`^(?:${TELLING}|${TELLING_POLITELY})$`, 'i');

/** Asked by the way, and nothing to do: "please let us know if you have any questions". */
const BY_THE_WAY =
  /\bany (?:further |other |more )?(?:questions?|queries|problems?|issues?|concerns?)\b|\bhesitate\b|\banything (?:else|we|i|you)\b|\bif (?:it|this|that|they)(?: has| have| does| do|['’]?s)?(?:n['’]t| not)\b|\bif you (?:can['’]?t|cannot|are unable|are no longer|no longer|would rather|prefer|change|haven|have already)\b/i;
/** Times, coming and receipt, where they are to be told, have a place of their own in the letter. */
const HAS_ITS_PLACE =
  /\b(?:availab\w*|attend\w*|times?|dates?(?! of birth)|days?|when|weeks?|suits?|(?<!\byou )works?|free|com(?:e|ing)|make (?:it|that)|receipt|received|interested|interest|soon|slots?|mornings?|afternoons?|convenient|prefer\w*|possible|you got|how (?:you|it)|thoughts|ok(?:ay)?(?! with (?:[£$€]|\d)))\b/i;
/** Words that say of a thing neither what it is nor whose. */
const SMALL =
  /^(?:the|an?|your|our|my|this|that|these|those|some|any|both|two|three|four|all|its?|me|us|you|them|one|of|in|on|to|for|from|with|by|at|via|back|over|and|or|as|so|be|is|are|asap|within|please|thanks?|attached|enclosed|following|below|above|short|quick|brief|online|completed?|signed|link|email|max(?:imum)?|pages?|words|soon|today|tomorrow|monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/i;
/** Words that many things share: a form is told by which form it is. */
const SHARED =
  /^(?:forms?|cop(?:y|ies)|documents?|details?|numbers?|letters?|cards?|names?|proof|list|scan|photos?|information|info|portal|paper)$/i;
/** Where a thing is over. */
const BEHIND =
  /\s*(?:[;:()–—…!?]|\.\s|\.$|\s-\s|\s(?:by|before|until|within|no later|so (?:that|we|i)|if|once|as soon|via|through|using|which|who|ready|asap|please|thanks|thank|beforehand|ahead|prior|in (?:time|advance|pdf|order|the meantime)|to (?:me|us|our|the|hr)|for (?:reception|security|entry)|you (?:have|had|mentioned))\b).*$/i;
/** What follows the things themselves: "whenever you get to it". */
const SAID_OF_IT =
  /^(?:when|where|what|how)ever\b|^(?:get|have|send) (?:it|them|this|these|both) (?:back|over|to|in)\b|^(?:come|pop|drop|call) (?:in|by|along|over|round|into)\b|^at least one\b|^(?:like|as|no|just|once|even|within|before|by|until|after|because|since|but|which|who|that|this|ideally|preferably|particularly|especially|mainly|for example|such as|including|(?:we|they|I|it|there|he|she)(?:['’]\w+)? (?!form)|(?:the|this|that|my|our|your)\b[^,]* (?:is|are|was|were|has|have|can|will|would|doesn['’]t|isn['’]t)\b|(?:on )?(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\b(?= )|(?:one|two|both|all|at least one) of (?:whom|which)|if|so)\b/i;
const BETWEEN = /\s*,\s*(?:and |plus )?|\s+(?:and|plus|&|as well as|along with)\s+/i;
/** "8 till 4", "any day is fine": when, and nothing to do. */
const HOURS =
  /^(?:any (?:day|time)\b|\d{1,2}(?:[:.]\d\d)? ?(?:[ap]m)? ?(?:-|–|to|till|until) ?\d{1,2}(?:[:.]\d\d)? ?(?:[ap]m)?[.!?]*$)/i;
/** "Let me know by the end of today": nothing but the day. */
const BY_WHEN = /^(?:by|before|until|within|no later|once|as soon|asap)\b.*$/i;
/** More of the times they ask for, behind an "and" or a comma: "next" of "this week and next", "7 or 8 between 9 AM". */
const MORE_TIMES =
  /^(?:(?:or|on|the|early|late) )*(?:(?:next|this|following)(?: week| month)?[.!?]*$|(?:mon|tue|wed|thu|fri|sat|sun)|(?:mornings?|afternoons?|evenings?)\b|between \d|\d{1,2}(?:[:.]\d\d)? ?(?:st|nd|rd|th|[ap]\.?m|or|and|between|-|–|$))/i;
const SHORTEST_STEM = 3;
const STEM = 5;

/** One thing asked for, with the clause it stands in. */
interface Asked {
  readonly clause: string;
  readonly thing: string;
  readonly isTold: boolean;
}

/** A further talk: "I'd also like a quick prep call with you on Monday". */
const ALSO_MEET =
  /\b(?:i|we)(?:['’]d| would|['’]ll| will)? also (?:like|love|want|need)\b[^.!?]*?\b((?:[\w-]+ )?(?:call|chat|meeting|conversation|visit|coffee|lunch|catch-up))\b/i;

/** A further paper: "I will also need two references, one of them from your last employer". */
const ALSO_NEED =
  /\b(?:i|we)(?:['’]d| would|['’]ll| will)? (?:also|still) need ((?:your|two|three|some|both|proof|a copy|copies|the names)\b[^.!?;,]*)/i;

/** "Do you have any photos of your cakes you can send" */
const HAS_TO_SEND =
  /\b(?:do you have|have you (?:got )?)(?: got)? ((?:any|an?|some|your)\b[^.!?]{2,50}?) (?:that )?you (?:can|could|(?:would )?be able to) (?:please )?(?:send|share|show|e-?mail|forward)\b/i;

/** What one tells of a referee: "job titles". */
const OF_A_PERSON =
  /^(?:(?:the|their|your|full|job|phone|e-?mail|contact) )*(?:names?|titles?|numbers?|address(?:es)?|details?|positions?|emails?)$/i;

const askedIn = (sentence: string): Asked[] => {
  const found = BY_THE_WAY.test(sentence) ? null : ASKED.exec(sentence);
  const further = ALSO_MEET.exec(sentence)?.[1];
  if (further !== undefined)
    return [{ clause: sentence.replace(/[\s.!?]+$/, ''), thing: further, isTold: false }];
  const paper = ALSO_NEED.exec(sentence)?.[1];
  if (found === null && paper !== undefined)
    return [
      {
        clause: sentence.replace(/[\s.!?]+$/, ''),
        thing: paper.replace(BY_WHEN, ''),
        isTold: isToldThing(paper),
      },
    ];
  const owned = HAS_TO_SEND.exec(sentence);
  if (found === null && owned !== null) return [{ clause: owned[0], thing: owned[1] ?? '', isTold: false }];
  if (found === null) return [];
  return `${found[1]}${found[2]}`.split(FURTHER).flatMap((clause) => {
    const [, verb = '', rest = ''] = FIRST_VERB.exec(clause) ?? [];
    if (asksForLines(clause) || isToRing(clause) || (BOOKING.test(verb) && !ON_A_PAGE.test(clause)))
      return [];
    const isTold = IS_TELLING.test(verb);
    // "Let me know which works:" has its times behind it.
    if (isTold && HAS_ITS_PLACE.test(/^[^:,;]*(?=:)/.exec(rest)?.[0] ?? '')) return [];
    const isMoreOf = (first: string, thing: string): boolean =>
      SAID_OF_IT.test(thing) || HOURS.test(thing) || (hasItsPlace(first) && MORE_TIMES.test(thing));
    const hasItsPlace = (thing: string): boolean =>
      isToRing(thing) || (isTold ? HAS_ITS_PLACE : ASKS_FOR_TIMES).test(thing);
    return rest
      .replace(/^[^:,;]*:\s*(?=\S)/, '')
      .replace(/\([^()]*\)/g, '')
      .split(BETWEEN)
      .filter((thing, at, [first = '']) => at === 0 || !isMoreOf(first, thing))
      .map((thing) => (BOOKING.test(verb) ? 'choose, book' : thing.replace(BY_WHEN, '').replace(BEHIND, '')))
      .filter((thing) => !hasItsPlace(thing))
      .map((thing) => ({
        clause: clause.replace(/[\s.,!?]+$/, ''),
        thing,
        isTold: isTold || isToldThing(thing),
      }));
  });
};

/** A time is chosen on a page of theirs, and so the letter says. */
const BOOKING = /^(?:book|choose|pick|select|schedule)$/i;
const ON_A_PAGE = /\b(?:link|page|portal|calendar|calendly|https?|here|below)\b/i;
const ASKS_FOR_TIMES =
  /\b(?:instead|any (?:day|time)|the week of)\b|\b(?:availab\w*|times|dates|slots?|when you|what (?:suits|works))\b/i;

/** The words a thing is known by: of "a copy of your practising certificate" practising and certificate. */
const tellingWords = (thing: string): string[] => {
  const words = (thing.toLowerCase().match(/[\p{L}\d]+/gu) ?? []).filter(
    (word) => !SMALL.test(word) && word.length >= SHORTEST_STEM,
  );
  const own = words.filter((word) => !SHARED.test(word));
  return own.length > 0 ? own : words;
};

/** What one says of referees: "contact info for two former managers". */
const OF_REFEREES =
  /\b(?:refs?|refere(?:e|nce)s?)\b|\b(?:contact|number|details?)\b.*\b(?:managers?|supervisors?|employers?)\b/i;

/** The letter speaks of all they asked for at once. */
const IN_ALL = /\b(?:everything you asked for|see to it)\b/i;

/** True where a text names a thing, or all of them: "My DBS number is 001…" names "my DBS certificate number". */
export const namesThing = (text: string, thing: string): boolean => {
  const line = oneLine(text).toLowerCase();
  // "Reg" is not in "regards".
  return tellingWords(thing).some((word) =>
    word.length > SHORTEST_STEM
      ? line.includes(word.slice(0, STEM))
      : new RegExp(`(?<!\\p{L})${word}s?(?!\\p{L})`, 'u').test(line),
  );
};

/** What a letter leaves out, and whether it is an answer in words. */
interface LeftOut {
  readonly clause: string;
  readonly isTold: boolean;
}

/** Clauses that ask for what the letter speaks of nowhere: "fill in the medical questionnaire". `isAnswered`: an answer was given to what they ask to be told. */
export const leftOut = (said: string, letter: string, isAnswered: boolean): LeftOut[] => {
  const text = oneLine(letter).toLowerCase();
  const speaksOf = (thing: string): boolean => {
    if (OF_REFEREES.test(thing) && text.includes('refere')) return true;
    if (
      /\bforms?(?:\s*$| (?:at|on|via|attached|below|online|here)\b)/i.test(thing) &&
      /\b(?:the|both|all(?: the)?) (?:attached |completed |signed )?forms?\b/.test(text)
    )
      return true;
    return tellingWords(thing).length === 0 || namesThing(text, thing);
  };
  const left = sentencesOf(said)
    .flatMap(askedIn)
    .filter(
      ({ thing, clause }) =>
        !(
          OF_A_PERSON.test(thing.trim()) &&
          (OF_REFEREES.test(clause) || (OF_REFEREES.test(said) && !/\byour\b/i.test(thing))) &&
          text.includes('refere')
        ),
    )
    .filter(({ thing, isTold }) => !speaksOf(thing) && !(isTold ? isAnswered : IN_ALL.test(text)))
    .map(({ clause, isTold }): [string, LeftOut] => [clause, { clause, isTold }]);
  return [...new Map(left).values()];
};

/** True where they ask anything that an answer in words, or a figure, is for. */
export const asksSomething = (said: string): boolean =>
  [asksForWords, asksPay, asksIfStill, refereesAsked].some((asks) => asks(said)) ||
  questionsBesides(said).length > 0;

/** "We would be grateful for the contact details of your two referees" */
const refereesAsked = (said: string): boolean => /\brefere/i.test(papersAsked(said) ?? '');

/** What they said they would do for one, as one thanks for it: "passing my details to the store manager". */

import { oneLine } from './clean.ts';
import { sentencesOf } from './sentences.ts';

const THEY_WILL =
  "(?:['’](?:ll|d)|\\b(?:will|would|shall|going to|offered to|promised to)) (?:then |also |happily )?";
const MINE =
  '(?:on |over |along )?(?:my|your) (?:cv|resum[eé]|details|application|profile|portfolio|name|info(?:rmation)?)\\b';

/** "Put", "submit", as what one is thanked for: "putting", "submitting". */
const doing = (verb: string): string =>
  `${verb.replace(/^(?:put|submit|refer)$/, (word) => word + word.at(-1)).replace(/([^e])e$/, '$1')}ing`;

const HAND_ON = ['send', 'forward', 'pass', 'share', 'submit', 'give', 'put'];
const SPEAK_FOR = ['put', 'recommend', 'refer', 'propose'];
const deedBy = (said: (verb: string) => string): string =>
  `(?:${HAND_ON.map(said).join('|')}) ${MINE}|(?:${SPEAK_FOR.map(said).join('|')}) (?:me|you)\\b|${said('put')} (?:in )?a (?:good )?word\\b`;

const DEED = deedBy((verb) => verb);
/** "He's sending my CV over to the client", "hes putting me forward". */
const DOING = deedBy(doing);
const THEY_ARE =
  "(?:['’](?:s|re|m)|\\b(?:is|are|am|hes|shes|theyre|im|manager|recruiter|agency)) (?:now |already |also |just |then |going to be )?";
/** Where the deed is told. */
const END =
  '(?=[.,;!?(]|$| (?:and|but|so|if|when|once|as soon|tomorrow|today|tonight|this (?:week|afternoon|morning)|next (?:week|month)|by|before|later|now|straight|asap)\\b| on (?:mon|tue|wed|thu|fri)| (?:early|late) )';

const FOR_ONE = new RegExp(`${THEY_WILL}(?:${DEED})|${THEY_ARE}(?:${DOING})`, 'i');
const WHOLE_DEED = new RegExp(`(?:${THEY_WILL}(?=${DEED})|${THEY_ARE}(?=${DOING}))(.{0,120}?)${END}`, 'i');
const IN_DOUBT = /\b(?:if|unless|not|never|might|may|cannot|once|unable)\b|n['’]t\b/i;

/** True where they say that they will do something for one, and ask for nothing to do it with. */
export const actsForOne = (said: string): boolean => FOR_ONE.test(said);

/** A condition that is the candidate's own to meet: "if you apply", "when I apply". */
const IF_ONE_APPLIES =
  /,? ?\b(?:if|once|when) (?:you|I)(?:['’](?:d|re|m))? (?:(?:do|ever|decide to|want to|would) )*(?:apply|like|interested|want)\b,?/i;

/** "She gave me some great advice on my CV" */
const ADVICE = new RegExp(
  `\\b(?:gave|given|giving|shared|passed on) (?:(?:me|you|some|a few|a couple of|lots of|loads of|really|very|great|good|useful|helpful|brilliant|excellent|handy|practical|honest) ){0,5}(advice|tips|pointers|feedback|suggestions|guidance)((?: (?:on|about|for) .{2,60}?)?)${END}`,
  'i',
);

/** What they do and say of theirs, as the candidate thanks for it: "my CV to your boss". */
const asThankedFor = (told: string): string =>
  told
    .trimEnd()
    .replace(/\byour\b/gi, 'my')
    .replace(/\byou\b/gi, 'me')
    .replace(/\b(?:his|her|their|our)(?= \w)/gi, 'your')
    .replace(/\bcv\b/gi, 'CV');

/** "Passing my CV to her boss", "offering to pass it on" where they will once one applies; empty where they are to do nothing, or may. */
const deedFor = (sentence: string): string => {
  const certain = sentence.replace(IF_ONE_APPLIES, '');
  const deed = IN_DOUBT.test(certain) ? '' : (WHOLE_DEED.exec(certain)?.[1] ?? '');
  if (deed === '' || certain === sentence || /^\w+ing\b/i.test(deed))
    return deed.replace(/^\w+/, (verb) => (/ing$/i.test(verb) ? verb : doing(verb)).toLowerCase());
  return `offering to ${deed.replace(/^\w+/, (verb) => verb.toLowerCase())}`;
};

const adviceOf = (sentence: string): string => {
  const [, kind = '', on = ''] = IN_DOUBT.test(sentence) ? [] : (ADVICE.exec(sentence) ?? []);
  return kind === '' ? '' : `the ${kind.toLowerCase()}${on}`;
};

/** "Passing my details to your manager" of "she will pass my details to her manager", "the advice on my CV"; empty where they gave nothing and are to do nothing, or may. */
export const doneForOne = (said: string): string => {
  const first = (of: (sentence: string) => string): string =>
    sentencesOf(said)
      .map(of)
      .find((found) => found !== '') ?? '';
  return [adviceOf, deedFor]
    .map((of) => asThankedFor(first(of)))
    .filter((found) => found !== '')
    .join(', and for ');
};

/** What somebody met over a coffee sends one: "she'll send me the job description". */
const SENDS_ONE = new RegExp(
  `${THEY_WILL}((?:send|e-?mail|forward|share)(?: (?:me|you))? (?:(?:the|a|an|some|his|her|their|my) )(?:[\\w-]+ ){0,2}(?:job description|job spec|spec|advert|ad|posting|link|reading|article|book|slides|notes|report|examples)s?\\b.{0,60}?)${END}`,
  'i',
);

/** "Offering to send me the job description"; empty where they send nothing. */
export const sentToOne = (said: string): string => {
  const deed =
    sentencesOf(said)
      .filter((sentence) => !IN_DOUBT.test(sentence.replace(IF_ONE_APPLIES, '')))
      .map((sentence) => SENDS_ONE.exec(sentence)?.[1] ?? '')
      .find((found) => found !== '') ?? '';
  return deed === '' ? '' : `offering to ${asThankedFor(deed)}`;
};

const HOW_IT_GOES =
  /\blet (?:me|us|him|her|them) know how (?:(?:you|I) (?:get on|go|do)|(?:it|things|that) (?:goes|go|turns? out|works? out))\b|\bkeep (?:me|us|him|her|them) (?:posted|updated|in the loop)\b/i;
const WHETHER_ONE_APPLIES =
  /(?<!\b(?:will|would|to|['’](?:ll|d)) )\blet (?:me|us|him|her|them) know (if|when|once) (?:you|I)(?:['’]d)? (?:(?:do|decide to|want to) )*apply\b/i;
const BY_THEM = /\b(?:we|they|s?he|I)(?:['’](?:ll|d)| will| would) (?:let|keep)\b/i;

/** What they want to hear of later, as one promises it: "how I get on", "if I apply"; empty where they ask for nothing of the kind. */
export const toReportBack = (said: string): string => {
  for (const sentence of sentencesOf(said)) {
    if (BY_THEM.test(sentence)) continue;
    if (HOW_IT_GOES.test(sentence)) return 'how I get on';
    const [, when = ''] = WHETHER_ONE_APPLIES.exec(sentence) ?? [];
    if (when !== '') return `${when.toLowerCase().replace('once', 'when')} I apply`;
  }
  return '';
};

/** "She offered to put me in touch with her boss": help, and no job. */
export const offersHelp = (said: string): boolean =>
  /\boffer(?:ed|s|ing)? to (?:also |then )?(?:introduce|put|pass|send|forward|share|connect|refer|recommend|mention|speak|talk|ask|look|review|read|check|help|meet|show)\b/i.test(
    oneLine(said),
  );

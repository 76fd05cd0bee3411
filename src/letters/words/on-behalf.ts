/** What they said they would do for one, as one thanks for it: "passing my details to the store manager". */
import { sentencesOf } from './asks.ts';

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

/** "Passing my details to your manager" of "she will pass my details to her manager"; empty where they are to do nothing, or may. */
export const doneForOne = (said: string): string => {
  const deed =
    sentencesOf(said)
      .filter((sentence) => !IN_DOUBT.test(sentence))
      .map((sentence) => WHOLE_DEED.exec(sentence)?.[1] ?? '')
      .find((found) => found !== '') ?? '';
  return deed
    .trimEnd()
    .replace(/^\w+/, (verb) => (/ing$/i.test(verb) ? verb : doing(verb)).toLowerCase())
    .replace(/\byour\b/gi, 'my')
    .replace(/\byou\b/gi, 'me')
    .replace(/\b(?:his|her|their|our)(?= \w)/gi, 'your')
    .replace(/\bcv\b/gi, 'CV');
};

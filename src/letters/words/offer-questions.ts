/** What an offer asks besides a yes or no: "when can you start, and what size scrubs are you?". */

import { withoutConditions } from './conditions.ts';
import { weekdaysInFull } from './days.ts';
import { isSignedAsAnswer, isSignedThere, wantsPapers } from './papers.ts';
import { papersAsked } from './papers-asked.ts';
import { questionsBesides } from './questions-besides.ts';
import { sentencesOf } from './sentences.ts';

const ANSWER =
  "(?:what you think|your (?:decision|answer|thoughts|response)|(?:your |the )?acceptance|yes or no|(?:whether|if) you(?:['’](?:d|re)| would| are)? (?:still |now )?(?:(?:wish|want|like|happy|able|keen|minded|willing) to |will )?(?:accept(?: it| the (?:offer|role|job|post|position))?|take it|want it|go ahead|proceed|(?:are )?(?:still )?interested)|how you (?:feel|would like to proceed))";
/** A request for the answer itself, up to its day: "do let me know what you think by Monday". */
const FOR_THE_ANSWER = new RegExp(
  `\\b(?:let (?:me|us) (?:know|have)|lmk|confirm|tell (?:me|us)|(?:get back|reply|respond)(?: to (?:me|us|this e-?mail))?|(?:need|want|wants|have|give (?:me|us)))(?: (?:to confirm )?(?:an? answer|${ANSWER})(?: in principle)?)?(?: (?:by|before|until|tonight|today|tomorrow|asap|as soon|within|in writing)(?:(?! and |, (?:wh|how|do|can|and))[^?!])*)?(?=[,?!.]| and |$)`,
  'i',
);
/** Polite, or about the offer as a whole: a yes answers it, or nothing has to. */
const ANSWERED_BY_A_YES =
  /\b(?:happy for (?:me|us) to accept|(?:can|may|shall|should|could) (?:I|we) (?:tell (?:them|him|her|the client)|say|let (?:them|him|her|the client) know|give them|accept)\b[^.!?]{0,20}\b(?:yes|you(?:['’](?:re|ll|d)| are| will| would)? (?:\w+ )?accept\w*|your (?:yes|acceptance)|you(?:['’]re| are) in|for you|on your behalf)|what do you (?:think|say)|how (?:does|do) (?:that|this|it|these) (?:sound|look)|(?:does|would|will) (?:that|this) (?:work|suit|sound)|how are you|are you (?:\w+ )?(?:to accept|in accepting)|(?:do|would|will|can) you (?:want to |like to |wish to )?(?:accept|take it|join us)|are you (?:up for it|in)|fancy it|still up for it|(?:would|do) you (?:like|want) (?:it|the (?:job|role|post|position)))\b/i;
/** "Let me know what you think :)": what ends a friendly sentence and is no word of it. */
const SMILES = /([\w.!?])\s*(?:[:;]-?[)D]|\bx{1,3}(?=\s*$)|\p{Extended_Pictographic})+/gmu;
/** "What questions can I answer?" offers and asks for nothing. */
const INVITES_QUESTIONS =
  /\b(?:(?:any|what|other|further) (?:\w+ )?questions|questions? (?:for|about)|if you (?:have|need|want))\b/i;
const WANTS_TO_KNOW = /\bto know (?:if|whether|when|how|what|which|who)\b/i;
const OF_THE_START = /\b(?:start|begin|join)(?:ing)?\b/i;

const asksSomething = (text: string): boolean =>
  questionsBesides(text).length > 0 ||
  WANTS_TO_KNOW.test(text) ||
  (text.includes('?') && /(?:\S+\s+){2}\S/.test(text));

/** What is left of a sentence without its request for the answer, where that asks anything; null where not. */
const besidesTheAnswer = (sentence: string): string | null => {
  if (INVITES_QUESTIONS.test(sentence) || ANSWERED_BY_A_YES.test(sentence)) return null;
  const rest = sentence.replace(FOR_THE_ANSWER, '');
  const asksOn =
    rest === sentence ||
    /\p{L}{3}/u.test(rest.replace(/\b(?:please|could|can|would|you|and|also|just)\b/gi, ''));
  return asksOn && asksSomething(rest) ? sentence : null;
};

/** "21 an hour plus tips. can u start thurs?": a question that begins in small letters is one of its own. */
const IN_SMALL_LETTERS =
  /(?<=[^\s.]{2}\.)\s+(?=(?:can|could|do|are|will|would|what|when|how|which|have|is)\s)/;

/** "We'd love to have you", before what they ask. */
const GLAD = /\b(?:love|like|want|delighted|pleased|happy|glad) (?:to (?:have|offer|welcome|see)|you\b)/i;

const isOfTheStart = (words: string): boolean => OF_THE_START.test(words) || startNamed(words) !== '';

/** True of an answer that says when one can start: "I can start on 20 April". */
export const tellsStart = (answer: string): boolean => isOfTheStart(answer) && !/\?$/.test(answer);

/** True of a question that only asks when one can start: "and when could you start?". */
export const asksStartAlone = (question: string): boolean => {
  const rest = besidesTheStart(question);
  return rest !== question && (rest === '' || besidesTheAnswer(rest) === null);
};

/** A question without what it asks about the start, which is told: "what size scrubs are you?"; empty where it asks for no more. */
const besidesTheStart = (question: string): string => {
  if (!isOfTheStart(question)) return question;
  const parts = question.split(/,? and |, (?=wh|how|your|do |can )/i);
  const others = parts.filter(
    (part) => !isOfTheStart(part) && /\p{L}{3}.* \S/u.test(part) && !GLAD.test(part),
  );
  if (others.length === 0) return '';
  return others.length === 1 && /^(?:wh|how|do |are |can |could )/i.test(others[0] ?? '')
    ? (others[0] ?? '')
    : question;
};

/** "Confirm your acceptance by returning a signed copy" */
const BY_SIGNING = /\b(?:confirm|accept)\w*\b[^,;]{0,30}\bby (?:\w+ )?(?:signing|returning)\b/i;

const isAcceptedBySigning = (sentence: string): boolean =>
  BY_SIGNING.test(sentence) && !/\b(?:passport|proof|refere|bank|certificate)/i.test(sentence);

/** True where nothing but papers is asked for: "and send me a photo of your passport". */
const asksPapersAlone = (rest: string): boolean =>
  papersAsked(rest) !== null &&
  !WANTS_TO_KNOW.test(rest) &&
  !/\b(?:what|when|which|how|who|where|whether|if)\b/i.test(rest);

/** The questions of an offer that a yes does not answer. `told`: what the letter says of itself. */
export const askedWithOffer = (
  said: string,
  told: { readonly start: boolean; readonly papers: boolean },
): string[] =>
  sentencesOf(withoutConditions(said).replace(SMILES, '$1'))
    .flatMap((sentence) => sentence.split(IN_SMALL_LETTERS))
    .flatMap((sentence) => {
      if (isAcceptedBySigning(sentence)) return [];
      const isPapers = wantsPapers(sentence) || papersAsked(sentence) !== null || isSignedThere(sentence);
      // Whoever has not accepted yet does not come in to sign without a word.
      if (isSignedThere(sentence) && !told.papers) return [sentence];
      if (isPapers && questionsBesides(sentence).length === 0)
        return told.papers || isSignedAsAnswer(sentence) ? [] : [sentence];
      const rest = sentence.replace(FOR_THE_ANSWER, '');
      if (wantsPapers(sentence) && told.papers && asksPapersAlone(rest)) return [];
      return besidesTheAnswer(sentence) ?? [];
    })
    .flatMap((question) => {
      const rest = told.start ? besidesTheStart(question) : question;
      return rest === question ? question : (besidesTheAnswer(rest) ?? []);
    });

const MONTH = '(?:jan|feb|mar|apr|may|june?|july?|aug|sep|oct|nov|dec)[a-z]*';
const WEEKDAY = '(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?';
const NAMED_START = new RegExp(
  `\\b(?:start(?:s|ing)?|begin|first day|join(?:ing)?|(?:we (?:were|are)|we['’]re) thinking(?: of| about)?)(?: (?:date|day))?(?:['’]s| is| will be| would be| of| on| from| by|:)* ((?:next )?(?:${WEEKDAY},? )?(?:the )?(?:\\d{1,2}(?:st|nd|rd|th)?(?: of)? ${MONTH}|${MONTH} \\d{1,2}(?:st|nd|rd|th)?|\\d{1,2}(?:st|nd|rd|th))|(?:next )?${WEEKDAY})\\b`,
  'i',
);

/** The day to start on that they named, in their words, or empty: "20 April" of "you would start on 20 April". */
export const startNamed = (said: string): string => weekdaysInFull(NAMED_START.exec(said)?.[1] ?? '');

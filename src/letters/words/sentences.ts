/** A message sentence by sentence, with lists told as one. */
import { oneLine } from './clean.ts';

/** Things listed line by line, or behind dashes: "please send: - your passport - proof of address". */
const LIST_OF_THINGS = /:((?:\s+(?:[-•*–]|\d[.)])\s+(?:(?!\s[-•*–]\s)[^\n?])+){2,})(?:\n|$)/g;
const POINT = /\s+(?:[-•*–]|\d[.)])\s+/g;

/** Short forms whose full stop ends no sentence: "(max. 20 pages)". */
const SHORT_FORM = '(?<!\\b(?:max|min|approx|incl|excl|[MD]rs?|Ms|Prof|Rev|St)\\.)';
const SENTENCE_END = new RegExp(
  `\\n+|(?<=[!?])\\s+|(?<=[^\\s.]{2}\\.)${SHORT_FORM}\\s+(?=[^a-z])|\\s+(?=\\(?\\d\\) )`,
);

/** Nobody who begins a message in small letters, and goes on so, begins a sentence with a capital. */
const IN_SMALL_LETTERS = /^[a-z](?!.*[.!?]\s+[A-Z][a-z]+ )/s;
const SMALL_SENTENCE_END = new RegExp(SENTENCE_END.source.replace('(?=[^a-z])', ''));

/** "We need a Level 3. If you get that …": the figure ends the sentence, and is no number of a list. */
const BEHIND_A_FIGURE =
  /(?<=\p{L} \d\.)\s+(?=(?:If|We|I|You|Your|Please|Could|Can|Would|Will|Do|Are|Let|The|This|That|It|There|When|What|How|Thanks?|Sorry|Unfortunately|However)\b)/u;
const IS_NUMBERED = /(?:^|\s)1[.)]\s/;

/** Gaps of any length as one sign: the patterns above try each place of a gap. */
const withEvenGaps = (said: string): string => said.replace(/[^\S\n]+/g, ' ').replace(/ ?\n[ \n]*/g, '\n');

/** A full stop within a time or a short form ends no sentence; a further number of a list begins one: "1) … 2) …". */
export const sentencesOf = (said: string): string[] => {
  const isNumbered = IS_NUMBERED.test(said);
  return withEvenGaps(said)
    .replace(LIST_OF_THINGS, (_, list: string) => `: ${list.replace(POINT, ', ').replace(/^, /, '')}\n`)
    .split(IN_SMALL_LETTERS.test(said.trim()) ? SMALL_SENTENCE_END : SENTENCE_END)
    .flatMap((sentence) => (isNumbered ? sentence : sentence.split(BEHIND_A_FIGURE)))
    .map((sentence) => oneLine(sentence))
    .filter((sentence) => /\p{L}/u.test(sentence));
};

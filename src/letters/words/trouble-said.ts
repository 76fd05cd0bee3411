/** A challenge of theirs named among their words on how things go on: "the biggest problem is staff turnover". */

import { oneLine } from './clean.ts';
import { sentencesOf } from './sentences.ts';

const END = '(?=\\s*(?:[.,;:!?(–—]|$)|\\s(?:and|but|so) (?:s?he|they|we|I|it|that)\\b)';
const BIGGEST = new RegExp(
  `\\b(?:biggest|main|hardest|greatest|number one) (?:problem|challenge|issue|headache|difficulty|struggle)(?: (?:right now|at the moment|at present|there|they have|they face|for them|for the team)){0,2}(?:['’]s| is| was) (?:that )?(\\S.{2,80}?)${END}`,
  'i',
);
const STRUGGLING = new RegExp(
  `\\b(?:they|we)(?:['’](?:ve been|re)| have been| are| were)? (?:(?:really|always|still|all|often) )?struggl(?:e|ed|ing) ((?:with|to) \\S.{2,80}?)${END}`,
  'i',
);
/** What they struggle with in choosing somebody is none to help with. */
const OF_THE_CHOICE =
  /\b(?:decid\w*|choos\w*|choice|candidates?|applicants?|applications?|fill the (?:role|job|post))\b/i;

/** The challenge as a note of it; empty where they named none. */
export const challengeSaid = (said: string): string => {
  if (!/\bstruggl|\b(?:problem|challenge|issue|headache|difficulty)\b/i.test(said)) return '';
  for (const sentence of sentencesOf(said)) {
    const struggle = STRUGGLING.exec(oneLine(sentence))?.[1];
    const found =
      BIGGEST.exec(sentence)?.[1] ?? (struggle === undefined ? '' : `they are struggling ${struggle}`);
    if (found !== '' && !OF_THE_CHOICE.test(found)) return found;
  }
  return '';
};

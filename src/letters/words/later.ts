/** What they said of a later time, after a no or a hold: "we'll be recruiting again in the autumn". */
import { sentencesOf } from './asks.ts';

const OF_A_NEXT_ONE =
  /\b(?:again|re-?open\w*|opens?|opening|recruit\w*|hiring|hire|apply|vacanc\w+|intake|on (?:hold|ice)|paus\w+|frozen|freeze|shelved|parked|keep an eye|get in touch|back in touch|come back|revisit|(?:more|other|another|new|further) (?:\w+ )?(?:roles?|jobs?|positions?|posts?|openings?))\b/i;
const SEASON =
  /\b(?:in|until|till?|by|from|around|over|after|for|early|late|mid|this|next)[ -](?:the )?(spring|summer|autumn|fall|winter|new year)\b/i;
const MONTH =
  /\b(?:in|until|till?|by|from|around|early|late|mid)[ -](January|February|March|April|May|June|July|August|September|October|November|December)\b/i;

/** When there may be something again, as a letter of the year `now` recalls what was said in `then`: "in the autumn", "next year"; empty where they named nothing. */
export const laterNamed = (said: string, then: number, now: number): string => {
  for (const sentence of sentencesOf(said)) {
    if (!OF_A_NEXT_ONE.test(sentence)) continue;
    if (/\bnext year\b/i.test(sentence))
      return now === then ? 'next year' : now === then + 1 ? 'this year' : '';
    if (now !== then && !/new year/i.test(sentence)) continue;
    const season = SEASON.exec(sentence)?.[1]?.toLowerCase();
    if (season !== undefined) return `in the ${season}`;
    const month = MONTH.exec(sentence)?.[1]?.toLowerCase();
    if (month !== undefined) return `in ${month.charAt(0).toUpperCase()}${month.slice(1)}`;
  }
  return '';
};

const INTRODUCED =
  /\bintroduc(?:e|ing) (?:me|you) to (?:(the|our|my|his|her|their) )?([\w-]+(?: [\w-]+){0,2}?)(?=[.,;!?]|$| (?:and|at|from|who|next|on|in|when|if|so|by)\b)/i;
/** Names of a title keep their capitals, and so do those of people. */
const IS_NAME = /^\p{Lu}/u;

/** To whom they offered to introduce the candidate: "your CMO", "Dana"; empty where they did not. */
export const introductionTo = (said: string): string => {
  for (const sentence of sentencesOf(said)) {
    const [, whose = '', whom = ''] = INTRODUCED.exec(sentence) ?? [];
    if (whom === '' || /^(?:some|any|every)|^(?:people|others|it|him|them)$/i.test(whom)) continue;
    if (whose !== '') return `your ${whom}`;
    if (IS_NAME.test(whom)) return whom;
  }
  return '';
};

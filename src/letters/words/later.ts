/** What they said of a later time, after a no or a hold: "we'll be recruiting again in the autumn". */
import { upper } from '../../domain/wording.ts';
import { sentencesOf } from './sentences.ts';

const OF_A_NEXT_ONE =
  /\b(?:again|re-?open\w*|opens?|opening|recruit\w*|hiring|hire|apply|vacanc\w+|intake|on (?:hold|ice)|paus\w+|frozen|freeze|shelved|parked|keep an eye|get in touch|back in touch|come back|revisit|(?:more|other|another|new|further) (?:\w+ )?(?:roles?|jobs?|positions?|posts?|openings?))\b/i;
const SEASON =
  /\b(?:in|until|till?|by|from|around|over|after|for|early|late|mid|this|next|each|every)[ -](?:the )?(spring|summer|autumn|fall|winter|new year)\b/i;
const MONTH =
  /\b(?:in|until|till?|by|from|around|early|late|mid|each|every|next)[ -](January|February|March|April|May|June|July|August|September|October|November|December)\b/i;

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

const HOLD =
  /\b(?:on (?:hold|ice)|paus\w+|frozen|freeze|freezing|shelved|parked)\b[^.!?]{0,50}?\b(?:un)?till? (?:at least )?((?:after )?(?:(?:early|mid|late)[ -])?(?:(?:the )?(?:(?:start|beginning|end) of )?(?:the )?(?:new |coming )?(?:financial|fiscal|tax|academic|school) year|q[1-4]|easter|christmas|(?:the )?new year|(?:the )?(?:spring|summer|autumn|fall|winter)|january|february|march|april|may|june|july|august|september|october|november|december))\b/i;
const WRITTEN_WITH_CAPITALS =
  /\b(?:q[1-4]|easter|christmas|january|february|march|april|may|june|july|august|september|october|november|december)\b/g;

/** How long they said that things are on hold: "until after Easter", "until the new financial year"; empty where they named no end. */
export const holdUntil = (said: string): string => {
  const end = HOLD.exec(said)?.[1]?.toLowerCase() ?? '';
  return end === ''
    ? ''
    : `until ${end
        .replace(WRITTEN_WITH_CAPITALS, upper)
        .replace(/(?<=^|the )new year/, 'New Year')
        .replace(/^New/, 'the New')}`;
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

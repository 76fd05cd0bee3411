/** Days on which something they send comes: the papers of an offer, the link to a talk, the invite to one whose day is named.
 * Nobody has to do anything by these, and nobody answers by them. */
import { type OwnedDate, wordsBefore } from '../owners.ts';

/** Up to the day, nothing else is asked for. */
const ON_THE_WAY =
  "(?: (?!(?:please|sign|return|reply|respond|accept|answer|confirm|finish|complete|do|tell|let|pick|choose|and|but|so|then|until|till|when|that|which|to) |back |to (?!you |your |me |my |him |her |the ))[a-z']{1,20}){0,8} $";
const IS = '(?:is|are|will|shall|should|would|to|be|going|gonna|being|then|now|also|just|still)';
const COMING =
  '(?:com(?:e|es|ing)|land(?:s|ing)?|arriv(?:e|es|ing)|follow(?:s|ing)?|reach(?:es|ing)?|drop(?:s|ping)?|go(?:es|ing)? out|get(?:s|ting)? (?:here|there|to)|hit(?:s|ting)?|sent|shared|emailed|mailed|posted|issued|couriered|circulated|with you|in (?:your|my) (?:inbox|mailbox|hands)|in the post|on (?:its|their|the) way|out)';

/** When the papers of an offer come: said of what they will do … */
const WILL_SEND =
  /(?:(?<! you) (?:will|shall|should|going to|can)| you (?:will|shall) (?=receive|get|be sent)) (?:(?:now|then|also|get|have|be) ){0,2}(?:with you|in your (?:inbox|hands)|sent|emailed|posted|issued|send|email|mail|post|issue|reach|arrive|come|follow|receive|get|out)(?: (?!(?:please|sign|return|reply|respond|accept|answer|and|but|then|until) )[a-z',]{1,20}){0,8} $/;
/** … and of the papers themselves: "the contract is coming over this afternoon", "you should see it on Friday". */
const PAPERS =
  '(?:contracts?|offer (?:letter|pack)|written offer|letter of offer|agreement|paperwork|papers|documents|docs)';
const PAPERS_COME = new RegExp(
  ` ${PAPERS} (?:${IS} ){0,4}${COMING}${ON_THE_WAY}| (?:you|u|i) (?:will|shall|should|would) (?:have|see|find|get|receive) (?:the|your|my|a|an|our) (?:[a-z]{1,12} ){0,2}${PAPERS}${ON_THE_WAY}`,
);

export const isArrival = (owned: OwnedDate): boolean => {
  const before = wordsBefore(owned);
  return WILL_SEND.test(before) || PAPERS_COME.test(before);
};

/** Whether others than the one who speaks send or arrange something by that day: "we will send times by Friday". */
export const isSentByThem = (owned: OwnedDate): boolean =>
  isArrival(owned) && !/(?:^| )(?:i|me) /.test(wordsBefore(owned));

const LINK =
  '(?:links?|joining (?:details|instructions|information|info)|dial in|dial in details|(?:zoom|teams|meet|webex|meeting|login|access|call) (?:id|details|code))';
const INVITE =
  '(?:(?:calendar |meeting |teams |zoom |outlook |meet |google )?(?:invite|invitation|placeholder)|calendar (?:thing|entry|hold))';

const comes = (thing: string): RegExp =>
  new RegExp(
    `(?: |^)${thing} (?:for [a-z@0-9]{1,12} )?(?:${IS} ){0,4}${COMING}${ON_THE_WAY}` +
      `| (?:(?:you|u|i) (?:(?:will|shall|should|would) )?|(?:expect|watch for|watch out for|look out for) )(?:then |also |be )?(?:have|get|got|receive|see|find|sent)? ?(?:(?:the|your|my|a|an|our|its) (?:[a-z]{1,12} ){0,2})?${thing}${ON_THE_WAY}` +
      `| (?:we|i|he|she|they|[a-z]{2,12}) (?:will|shall|is going to|are going to|going to) (?:then |also |just )?(?:send|share|email|mail|drop|pop|forward|get|issue)(?: [a-z]{1,12}){0,4} ${thing}${ON_THE_WAY}`,
  );
const LINK_COMES = comes(LINK);
const INVITE_COMES = comes(INVITE);

/** From this on a day is taken for the one of a talk. */
const MEETING = 0.4;

/** The days on which no more comes than a link, or an invite to a talk that has its day already; an invite to one without may
 * be the time they are still to name. */
export const linkDays = (
  days: ReadonlyMap<OwnedDate, { readonly meeting: number }>,
): ReadonlySet<OwnedDate> => {
  const all = [...days];
  const isTalk = (owned: OwnedDate): boolean =>
    all.some(([other, { meeting }]) => other !== owned && other.date.shape !== 'span' && meeting >= MEETING);
  const brings = (owned: OwnedDate): boolean => {
    if (owned.date.bound === 'until' || owned.date.bound === 'from') return false;
    const before = wordsBefore(owned);
    return LINK_COMES.test(before) || (INVITE_COMES.test(before) && isTalk(owned));
  };
  return new Set(all.filter(([owned]) => brings(owned)).map(([owned]) => owned));
};

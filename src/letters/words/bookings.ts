/** A time that one books oneself: on a page of theirs, in an account, with a clinic. */
import { oneLine } from './clean.ts';

const ON_A_PAGE =
  /\b(?:calendly|doodle|youcanbook(?:\.me)?|cal\.com)\b|\bbook (?:a |your )?(?:slot|time)\b[^.!?]{0,30}\b(?:via|through|on|with|using)\b|\b(?:book|choose|pick|select|grab|schedule|find)\b[^.!?]{0,60}\b(?:slot|time|day|date)s?\b[^.!?]{0,60}\b(?:link|calendar|calendly|page|portal|below|here)\b|\b(?:link|calendar|page|portal)\b[^.!?]{0,40}\bto (?:book|choose|pick|select|schedule)\b|\buse (?:this|the|my) (?:link|calendar|page)\b/i;

/** "Log in to your account and book an interview slot" */
const IN_AN_ACCOUNT =
  /\b(?:log(?:ging)? ?(?:in|on)|sign(?:ing)? in|go|visit|using|through|via|in)\b[^.!?]{0,30}\b(?:account|profile|dashboard)\b[^.!?]{0,20}\b(?:book|choose|pick|select|schedule)\b[^.!?]{0,30}\b(?:slot|time|date|interview|appointment)s?\b|\b(?:book|choose|pick|select|schedule)\b[^.!?]{0,30}\b(?:slot|time|date|interview|appointment)s?\b[^.!?]{0,30}\b(?:your|candidate) (?:[\w-]{1,20} ){0,3}?(?:account|profile|dashboard)\b/i;

/** "Schedule your drug screen using the link": with others than those who write. */
const A_CHECK =
  /\b(?:please|pls|kindly|(?:can|could|would|will) you|(?:need|have|want you) to) (?:also |now |then )?(?:book|schedule|arrange) (?:your |an? |the )?((?:(?:drug|medical|health|occupational health|pre-employment|fingerprint|eye|vision|physical|background) ){1,2}(?:screen(?:ing)?|test|check|assessment|appointment|exam(?:ination)?))\b/i;

/** True where they leave the choice of a time to a page of theirs, or to the candidate and a clinic: "pick a slot with the link below". */
export const isBooking = (said: string): boolean => {
  const text = oneLine(said);
  return ON_A_PAGE.test(text) || IN_AN_ACCOUNT.test(text) || A_CHECK.test(text);
};

/** What one does there: "choose a time on your page today", "book a slot in my account today". */
export const booksThere = (said: string): string => {
  const text = oneLine(said);
  const check = A_CHECK.exec(text)?.[1]?.toLowerCase();
  if (check !== undefined)
    return /\blink\b/i.test(text)
      ? `book the ${check} today, through the link you sent`
      : `book the ${check} today`;
  return IN_AN_ACCOUNT.test(text) ? 'book a slot in my account today' : 'choose a time on your page today';
};

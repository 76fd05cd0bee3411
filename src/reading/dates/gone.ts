/** Days that come round again (3 July, the 4th, Monday) told of as gone: "the interview was on 3 July", "we met on Monday". */
import { addDays } from './days.ts';
import type { Core, Here } from './parser.ts';
import { headsWhatTheySaid } from './retold.ts';

/** How many days behind the message a date of the calendar may lie and be the last one rather than next year's. */
const RECENT = 70;
const HALF_A_YEAR = 183;
/** Letters looked at on either side: what follows is never matched against more. */
const FURTHEST = 90;

/** Where what is said of a day begins and ends. */
const APART =
  /[.;:!?()"]|[^ -~]|, | - |\b(?:and|but|that|which|who|whether|because|as|so|when|while|though)\b/;

/** What is said ahead, or only on a condition. */
const AHEAD =
  /\b(?:will|shall|won't|wont|would|could|can|can't|may|might|must|should|gonna|going to|to be|please|if|unless|hop(?:e|ed|ing)|expect(?:ed|s|ing)?|plan(?:s|ned|ning)?|once|as soon as|(?:after|when|until) (?:i|we|you|they|he|she)(?:'ve|'s| have| has)|(?:asked|invited|told|want(?:s|ed)?|arranged|agreed)\b[^,.;]{0,30} to [a-z]{2,9}|due|scheduled|booked|invite[sd]?|supposed|meant|wanted|looking|forward|until|till)\b|'(?:ll|d)\b/;

/** … of a day that would else be next year's: what was hoped or planned for it is over. */
const AHEAD_STILL =
  /\b(?:will|shall|won't|wont|can|can't|may|might|must|should|gonna|going to|to be|please|if|unless|hope|expect|plan|look forward|would like)\b|'(?:ll|d like)\b/;

/** Verbs of the past; a weak sign, enough where the other reading is a year away. */
const PAST =
  /\b(?:was|were|had|did|didn't|wasn't|weren't|said|told|met|spoke|saw|came|went|sent|gave|got|took|made|held|wrote|rang|left|found|began|ran|heard|brought|chose|thank(?:s| you)|following|further to|dated|(?!(?:n|f|sp|ind|proc|succ|exc|hundr|b|r|w|sh)e?ed\b)[a-z]{2,12}ed)\b/;
const OF_OURS =
  /\b(?:your|our|my|his|her|their|the) (?:[a-z]{2,12} )?(?:interview|letter|e?-?mail|application|message|meeting|conversation|talk|chat|visit|call|advert|posting)(?: (?:of|on|from|dated))? {1,6}(?:the {1,6})?$/;

/** "Our letter of", "the test held on": so whatever follows. */
const DATED =
  /\b(?:interview|letter|e?-?mail|application|message|meeting|conversation|call|query|enquiry|invitations?|notice|sitting) (?:of|dated) {1,6}(?:the {1,6})?$/;
const HELD_ON =
  /\b(?:held|sat|sent|met|(?!(?:n|f|sp|ind|proc|succ|exc|hundr|b|r|w|sh)e?ed\b)[a-z]{2,12}ed) on {1,6}(?:the {1,6})?$/;

const DEEDS =
  'met|left|filled|concluded|missed|loved|asked|spoke|talked|chatted|saw|came|went|visited|attended|submitted|sent|handed|returned|received|applied|called|rang|phoned|emailed|wrote|picked|chose|hired|closed|ended|finished|stopped|took|gave|heard|enjoyed|interviewed';
const TALKS =
  '(?:interview|chat|call|talks?|meeting|conversation|trial|shift|visit|session|time|presentation|discussion|afternoon|morning|evening|tour|lecture|lesson|hours|day)';
/** Said right before a weekday or a day of the month: it is the one just gone, not the one to come. */
const DONE = new RegExp(
  `\\b(?:${DEEDS}|did (?:the|your|a|an|my|our) [a-z ]{2,20}|(?:was|were)(?: [a-z]{2,12}(?:ed|en|ld|ng))?|had (?:a|an|our|my|your|such a) [a-z ]{0,20}${TALKS}|(?:had|got|was|were) on|(?:following|further to|since) (?:the|your|our|my) [a-z ]{0,20}${TALKS}|thank(?:s| you)(?: [a-z]{2,7}){0,2} for (?:(?:coming|meeting|talking|speaking|joining|attending|visiting|taking|making|giving|chatting|travelling)\\b|(?:the|a|your|our|such a|all) (?:[a-z]{2,12} ){0,3}${TALKS})|(?:lovely|great|nice|good|pleasure|delight(?:ed|ful)?) (?:to (?:meet|talk|speak|see|chat|have)|meeting|talking|speaking|seeing|chatting))\\b(?:(?!\\b(?:by|before|until|till|to the (?:opening|start|end|close))\\b)[^,]){0,44} (?:the )?$`,
);
/** "As discussed on Monday". */
const AS_SAID = /\bas (?:we )?(?:discussed|communicated|announced|mentioned) on {1,6}(?:the {1,6})?$/;
/** … and where no "on" stands between. */
const JUST_DONE = new RegExp(
  `\\b(?:(?:${DEEDS}|did (?:the|your|a|an|my|our) [a-z]{2,12})\\b[^,]{0,24}|was|were) (?:the )?$`,
);
/** They told it then, and what they told follows: "said on Friday that", "told me on the 4th he'd". */
const TOLD =
  /\b(?:said|told(?: [a-z]{2,8})?|promised(?: [a-z]{2,8})?|informed [a-z]{2,8})(?: on)?(?: the)? {1,6}$/;
const WHAT_THEY_TOLD = /^ {1,6}(?:that|i|he|she|they|we|you|it)(?:'d| would| will|'ll)?\b/;
/** "On the 4th the manager said …" */
const THEN_THEY = new RegExp(
  `^ {1,6}(?:i|we|you|they|he|she|hr|recruiters?|(?:the|my|our|your|their) (?:[a-z]{2,12} ){0,1}[a-z]{2,12}(?: (?:from|at|in) (?:the )?[a-z]{2,12})?) (?:[a-z]{2,9}ly |all |both |then )?(?:${DEEDS}|said|told|promised|quoted|gave|was|were|had)\\b`,
);
/** What is so now, or done over and over: "the lease gets signed on Monday". */
const NOW =
  /\b(?:is|are|am|be|gets?|hears|calls|rings|meets|decides|comes|opens|closes|sits|votes|tells)\b|'(?:re|m)\b|\b(?:it|he|she|there|here|that|who)'s\b/;
/** "Everyone who applied mon": without its "on" the day may belong to the sentence. */
const OF_SOMEBODY = /\b(?:who|which|that(?! was))\b/;
/** What comes round every year says nothing of one that has been. */
const IN_ITSELF = /\b(?:is|are|starts?|begins?|opens?|runs?|next|every|again|holiday)\b/;
/** A day something is wanted by. */
const DUE = /\b(?:by|before|until|till|from|to|due|deadline|latest|than)\b/;
/** What stands before a date and says nothing of it. */
const FRAME = /\b(?:dear|hello|on|the|about|around)\b/g;
const BOUNDED = /\b(?:by|before|until|till|for|from|after|to|within)(?: the)? {1,6}$/;

const lastPart = (text: string): string => text.split(APART).at(-1) ?? '';
const firstPart = (text: string): string => text.split(APART)[0] ?? '';

/** A day of the calendar without a year: next year's, unless it has just been and nothing says that it is to come. */
const isDateGone = (before: string, behind: string, isSpelt: boolean): boolean => {
  if (DATED.test(before)) return true;
  if (AHEAD_STILL.test(before)) return false;
  if (HELD_ON.test(before)) return true;
  if (AHEAD_STILL.test(behind)) return false;
  if (PAST.test(before) || PAST.test(behind) || OF_OURS.test(before)) return true;
  if (IN_ITSELF.test(before) || IN_ITSELF.test(behind) || !isSpelt) return false;
  return !DUE.test(before) && /[a-z]{4}/.test(before.replace(FRAME, '') + behind);
};

/** A month, season or feast: only where a verb of the past stands with it. */
const isNameGone = (before: string, behind: string): boolean =>
  /\b(?:in|on|at|since|over|during|before|of)(?: the)? {1,6}$/.test(before) &&
  !AHEAD_STILL.test(before) &&
  !AHEAD_STILL.test(behind) &&
  (PAST.test(before) || PAST.test(behind));

const isDayGone = (said: string, before: string, behind: string, rest: string): boolean => {
  // "On Monday by email: 'you'll hear within a week'"
  if (headsWhatTheySaid(said, rest, true)) return true;
  if (BOUNDED.test(before) || AHEAD.test(before) || NOW.test(before)) return false;
  // "Your email of the 29th"
  if (DATED.test(before)) return true;
  if (TOLD.test(before)) return WHAT_THEY_TOLD.test(rest);
  if (/\bon {1,6}(?:the {1,6})?$/.test(before) && THEN_THEY.test(rest)) return true;
  if (AHEAD.test(behind)) return false;
  if (/\bon {1,6}(?:the {1,6})?$/.test(before)) return DONE.test(before) || AS_SAID.test(said);
  return JUST_DONE.test(before) && !OF_SOMEBODY.test(said.slice(-40));
};

/** The core, on its last day where it is told of as gone. */
export const gone = (core: Core, here: Here): Core => {
  const last = core.earlier?.();
  if (last === undefined || here.typed || core.past === true) return core;
  const isNamed = core.called === true;
  if (!isNamed && core.dated !== true && core.weekdays?.length !== 1) return core;
  // Said on a Monday, "we met on Monday" is a week ago.
  const away = last.to < here.on ? 0 : core.weekdays === undefined ? null : -7;
  if (away === null) return core;
  const day = addDays(last.to, away);
  const { text } = here;
  const said = text.slice(Math.max(0, core.start - FURTHEST), core.start);
  const before = lastPart(said);
  const rest = text.slice(core.end, core.end + FURTHEST);
  const behind = firstPart(rest);
  const isOfTheYear = core.monthDay === undefined && core.weekdays === undefined;
  const isGone = isNamed
    ? day >= addDays(here.on, -HALF_A_YEAR) && isNameGone(before, behind)
    : isOfTheYear
      ? day >= addDays(here.on, -RECENT) &&
        isDateGone(before, behind, /[a-z]{3}/.test(text.slice(core.start, core.end)))
      : isDayGone(said, before, behind, rest);
  if (!isGone) return core;
  const { later: _later, ambiguous: _ambiguous, other: _other, ...kept } = core;
  return { ...kept, from: addDays(last.from, away), to: day, past: true };
};

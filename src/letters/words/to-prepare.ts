/** What they want made ready for a meeting, and whether they say, or send, what there is to know of it. */
import { oneLine } from './clean.ts';

const FOR_A_MEETING =
  /\binterview|\bpanel\b|\b(?:first|second|third|final|next|last|2nd|3rd) (?:stage|round)\b/i;

/** True where they want a presentation for the interview: "please prepare a short presentation", "you will be asked to give one". */
export const asksForPresentation = (said: string): boolean => {
  const text = oneLine(said);
  return (
    /\b(?:prepare|give|deliver|do|bring|start with|begin with|include|put together)\b[^.!?]{0,40}\bpresentation\b/i.test(
      text,
    ) && FOR_A_MEETING.test(text)
  );
};

/** "Teaching a 30 minute lesson to Year 8", as a part of the day. */
const asksForLesson = (said: string): boolean =>
  /\b(?:teach|teaching|deliver|delivering|prepare|plan) (?:an?|the|one|your)\b[^.!?]{0,30}\blesson\b(?! plan)/i.test(
    oneLine(said),
  );

const COUNTS = ['two', 'three', 'four', 'five', 'six'];
const WORK_TO_SHOW = new RegExp(
  `\\b(?:put together|prepare|draft|create|bring|come up with|sketch|think of|pick out) (?:us |up )?(a|an|some|a few|a couple of|[2-6]|${COUNTS.join('|')}) (?:(?:short|quick|brief|rough|small|simple|new|initial|first) )*((?:[\\w-]+ )?(?:concepts?|ideas?|pitch(?:es)?|proposals?|mock-?ups?|headlines?|designs?|layouts?|sketch(?:es)?|storyboards?|menus?|plans?|outlines?|decks?|slides|summary|analysis|briefing))\\b(?![^.!?]{0,60}\\b(?:by|before|until) (?:\\d|the|tomorrow|noon|end|next|(?:mon|tues|wednes|thurs|fri|satur|sun)day))`,
  'i',
);

/** "3 concepts" as the one who makes them calls them: "the three concepts". */
const workToShow = (said: string): string => {
  const [, count = '', thing = ''] = WORK_TO_SHOW.exec(oneLine(said)) ?? [];
  if (thing === '') return '';
  const number = /^\d$/.test(count)
    ? COUNTS[Number(count) - 2]
    : COUNTS.find((one) => one === count.toLowerCase());
  return `the ${number === undefined ? '' : `${number} `}${thing.toLowerCase()}`;
};

/** "Please have your last three payslips to hand", "you will need to have two lesson plans ready"; not what they have ready themselves. */
const READY = new RegExp(
  `\\b(?:please|pls|kindly|to|should|must|can|could|and) (?:also |just )?have (your|an?|some|the|both|[2-6]|${COUNTS.join('|')}) ([^.,;:!?()]{2,50}?) (?:ready|prepared|to hand|at hand|handy)\\b`,
  'i',
);

/** What is there already and is only looked out: "my last three payslips", "the two lesson plans". */
const thingInReadiness = (said: string): string => {
  const [, whose = '', thing = ''] = READY.exec(oneLine(said)) ?? [];
  if (thing === '' || /\b(?:we|they)\b/i.test(thing)) return '';
  if (/^(?:your|both|some)$/i.test(whose)) return `${whose.toLowerCase().replace('your', 'my')} ${thing}`;
  const number = /^\d$/.test(whose)
    ? COUNTS[Number(whose) - 2]
    : COUNTS.find((one) => one === whose.toLowerCase());
  return `the ${number === undefined ? '' : `${number} `}${thing}`.replace(/\byour\b/gi, 'my');
};

/** What they want made ready for the meeting, with its article, or empty: "the presentation", "the lesson", "the three concepts". */
export const thingToPrepare = (said: string): string => {
  if (asksForPresentation(said)) return 'the presentation';
  if (asksForLesson(said)) return 'the lesson';
  return workToShow(said) || thingInReadiness(said);
};

/** "I'll send prep notes", "a briefing pack will follow", "please find attached our candidate guide". */
const GUIDE =
  '(?:prep(?:aration)?(?: notes| guide| material| pack)?|notes|brief(?:ing)?(?: pack| notes| document)?|(?:candidate|interview|information|info) (?:pack|guide|notes|sheet)|guide|agenda|(?:more|further|full|all the|the full) (?:details|information|info)|what to (?:expect|prepare|bring)|joining instructions|instructions)';
const GUIDE_SENT = new RegExp(
  `(?:['’]ll|\\b(?:will|shall|going to)) (?:also |then |shortly )?(?:send|e-?mail|share|forward|follow up with|drop|get)\\b[^.!?]{0,30}\\b${GUIDE}\\b|\\b${GUIDE} (?:will follow|to follow|is to follow|(?:is|are) (?:attached|enclosed|below)|attached|on (?:its|their) way)\\b|\\b(?:attached|enclosed)\\b[^.!?]{0,30}\\b${GUIDE}\\b`,
  'i',
);

/** "Full PPE.", "safety boots and hi-vis needed": told in as few words. */
const TO_WEAR =
  /\b(?:full|own|your|standard|correct|site) (?:ppe|whites|uniform)\b|\b(?:ppe|hi-?vis|(?:safety|steel[- ]toe(?:d|cap)?|work) boots|hard hat|smart (?:dress|clothes)|dress code|whites|knives)\b[^.!?]{0,30}\b(?:needed|required|essential|(?:is a )?must|please|mandatory|on site)\b/i;

/** True where they say what to bring or have ready, or that they send it, so that there is no need to ask. */
export const saysWhatToBring = (said: string): boolean => {
  const text = oneLine(said);
  return (
    /\b(?:bring|prepare|have ready|wear|need your own)\b(?! (?:us|you|me)\b)/i.test(text) ||
    TO_WEAR.test(text) ||
    GUIDE_SENT.test(text)
  );
};

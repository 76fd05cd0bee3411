/** What they want to know, and not to have: pay, whether one is still there, a yes or no, some words. */
import { oneLine, sentencesIn } from './clean.ts';

/** True where referees get a form or an email: "we will email your referees". */
export const asksRefereesInWriting = (said: string): boolean =>
  /\brefere\w*\b[^.!?]{0,60}\b(?:(?:by|an|via) e-?mail|forms?|questionnaire|link|online|in writing)\b|\b(?:e-?mail(?:ing)?|write to|writing to|(?:send|sending)[^.!?]{0,30}\b(?:form|questionnaire|link|e-?mail) to) [^.!?]{0,30}\brefere|\b(?:them|they|we['’]ll|we will)\b[^.!?]{0,40}\b(?:form|questionnaire|by e-?mail|in touch by e-?mail)\b/i.test(
    oneLine(said),
  );

/** True where they will go by references, whatever else they speak of: "we need two references", "subject to references". */
export const asksForReferences = (said: string): boolean =>
  sentencesIn(said).some(
    (sentence) =>
      /\b(?:needs?|wants?|requires?|asks?|asked|asking|tak(?:e|ing) up|provide|supply|send|names? of|details of|subject to|conditional (?:up)?on|pending|contact|check(?:ing)?|follow up)\b[^.!?]{0,60}\brefer(?:ences?|ees?)\b|\breference checks?\b/i.test(
        sentence,
      ) &&
      !/\b(?:no|not|without|already|received|have had|came back|thank(?:s| you) for)\b[^.!?]{0,40}\brefer|n['’]t\b[^.!?]{0,40}\brefer/i.test(
        sentence,
      ),
  );

/** True where they ask what one expects to earn, and not for a talk about it. */
export const asksPay = (said: string): boolean => {
  const text = oneLine(said);
  return (
    /\b(?:salary|pay|wage|compensation|rate) (?:expectations?|requirements?)\b|\bwhat(?:['’]s| is)? your [^.!?]{0,20}\b(?:salary|pay|wage|compensation|rate)\b|\b(?:salary|pay|wage|compensation|rate|how much)\b[^.!?]{0,20}\byou\b[^.!?]{0,10}\b(?:looking|hop(?:e|ing)|expect|want|earn|in mind|like|after)|\b(?:desired|expected) (?:salary|pay|wage|compensation|rate)\b|\byou (?:expect|hope|want)(?:ing)? to earn\b|\b(?:what|which|how much)\b[^.!?]{0,12}\b(?:salary|pay|wage|rate|money)\b[^.!?]{0,12}\bi(?:['’]?m| am| was| would| want)\b[^.!?]{0,10}\b(?:looking|hoping|expecting|want|like|after)/i.test(
      text,
    ) &&
    !/\b(?:discuss|talk|chat|call|speak|conversation|meet)\b|\b(?:anything|something|circumstances) (?:has |have )?changed\b/i.test(
      text,
    )
  );
};

/** "Thank you for attending the interview last week": one that was held. */
const THANKS_FOR_IT =
  /\b(?:thank(?:s| you)\b[^.!?]{0,20} for|(?:following|after|further to)) (?:(?:your|the|our|coming|attending|joining|taking|speaking|meeting|interviewing|completing|doing|passing)\b)[^.!?,]{0,60}|\b(?:(?:pleased|impressed|happy) (?:with|by)|enjoyed|liked) (?:your|the) (?:\w+ )?interview\b/gi;

/** "Thanks for sending over your CV": what came already is not asked for. */
const THANKS_FOR_PAPERS =
  /\bthank(?:s| you)(?: (?:so|very) much| a lot| again| both)? for (?:\w+ly )?(?:sending|completing|filling|submitting|returning|providing|forwarding|sharing|e-?mailing|uploading|attaching|supplying|signing|getting|letting (?:me|us) have)\b(?:(?!,? (?:and|but) (?:please|can|could|would|I|we|if|it)\b|[,;–—-] ?(?:please|can|could|would|I|we)\b)[^.!?\n])*/gi;

/** What they say, without their thanks for papers that came. */
export const withoutThanks = (said: string): string =>
  /\bthank/i.test(said) ? said.replace(THANKS_FOR_PAPERS, 'Thanks') : said;

/** "It was lovely to meet you", "great chatting yesterday": over, and no wish for more. */
const MET_BEFORE =
  /(?:\b(?:it )?was (?:(?:so|really|very|a|such) )*\w+|(?:^|[.!?,] )(?:(?:so|really|very) )?(?:lovely|nice|great|good)) (?:(?:to (?:meet|see)|meeting|seeing|having) (?:you|us|me)|(?:to (?:speak|talk|chat|catch up)|speaking|talking|chatting|catching up)(?: (?:to|with) you)?)\b/gi;

/** What they say, without what they say of having met. */
export const withoutMetBefore = (line: string): string => line.replace(MET_BEFORE, '');

/** "Before we arrange an interview, could you …": what comes once that is answered. */
const ONLY_THEN =
  /\bbefore (?:I|we|my \w+|the \w+)(?: can)? (?:arrange|book|schedule|set|go|invite|organi[sz]e|offer|put|take|fix|proceed|progress|confirm)\b(?:(?!,|\b(?:can|could|would|please|what|do|are|I|we)\b)[^.!?\n])*/gi;

/** True where they speak of talking or meeting at all, and not of papers or words alone. */
export const speaksOfMeeting = (said: string): boolean =>
  /\b(?:(?<!\b(?:on|being on) )calls?|talk|chat|speak|ring|phone|meet(?:ing)?|interviews?|see you|come|conversation|zoom|teams|visit|pop|drop (?:in|by)|coffee|lunch|free|available(?! (?:to (?:work|start|begin|cover|travel|relocate)|for (?:evening|weekend|night|shift)))|availability|slots?|catch up|discuss|join|invite)\b/i.test(
    withoutMetBefore(oneLine(said)).replace(THANKS_FOR_IT, '').replace(ONLY_THEN, ''),
  );

/** Still there for a thing of its own: "still available to start on the 1st". */
const STILL_FREE =
  /\bstill (?:be )?(?:available|free|able) (?:from|to (?:start|join|begin|work)|(?:on|in|for) (?:the |an? )?(?:\d|start|first|immediate|mon|tue|wed|thu|fri|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec))/i;

const STILL_THERE =
  /\b(?:still|remain) (?:would )?(?:be )?(?:interested|available|keen|looking|open to|up for|want|wish(?:ing)? to be|like to be)\b/i;

const ON_WITH_IT = '(?:proceed|go ahead|continue|move forward|carry on|progress)';

/** "Would you like to proceed?", "if you wish to go ahead"; not "we would like to move forward", which is their own wish. */
const ASKS_IF_ON = new RegExp(
  `\\byou(?:['’]d|['’]re)? (?:(?:still|would|are|be) )*(?:like|wish|want|happy|interested|willing) (?:to ${ON_WITH_IT}|in (?:proceeding|going ahead|continuing|moving forward))\\b`,
  'i',
);

/** True where they ask whether one is still there for it. */
export const asksIfStill = (said: string): boolean => {
  const text = oneLine(said);
  return !STILL_FREE.test(text) && (STILL_THERE.test(text) || ASKS_IF_ON.test(text));
};

/** "Has anything changed with your availability?": asked besides, and no time is looked for. */
export const ANYTHING_CHANGED = /\b(?:has|have) (?:anything|something)\b[^.!?]{0,10}\bchanged\b[^.!?]*/i;

/** True where that is all they ask, whatever interview they speak of: "I haven't heard back about the second interview". */
export const asksInterestAlone = (said: string): boolean =>
  sentencesIn(said).some((sentence) => sentence.endsWith('?') && asksIfStill(sentence)) &&
  !/\b(?:if so|if (?:you are|yes)|availab\w*|free|slots?|times|dates|when|come (?:in|along|by|over)|schedul\w*|arrang\w*|set up|invite|(?:like|love|want|keen) to (?:meet|see|speak|talk|interview)|book|bring|call (?:me|us)|ring)\b/i.test(
    oneLine(said).replace(ANYTHING_CHANGED, ''),
  );

/** True where they want something done by one, as a favour, and no question answered: "could you chase your referee for us?". */
export const asksFavour = (said: string): boolean =>
  /\b(?:can|could|would|will) you (?:please |just |also |possibly |perhaps )*(?:chase|nudge|ask|check|contact|follow up|speak (?:to|with)|talk to|have a word|get|make sure|remind (?!me\b|us\b)|tell (?!me\b|us\b)|ring|call|e-?mail|let (?!me\b|us\b))/i.test(
    oneLine(said),
  );

/** True where they have not heard from the candidate: "I haven't heard back about the second interview". */
export const saysUnheard = (said: string): boolean =>
  /\b(?:I|we)(?:['’]ve| have)? ?(?:haven['’]t|have not|not|didn['’]t|never) (?:yet )?(?:hear|heard|had (?:a|any) (?:reply|response|answer))\b(?: back| anything)?(?! from (?:the|our|them|him|her|hr|my)\b)/i.test(
    oneLine(said),
  );

/** True where they ask whether one is still free by a day, which only the candidate knows: "still available from the 1st?". */
export const asksIfStillFree = (said: string): boolean => STILL_FREE.test(oneLine(said));

/** True where they ask whether one has or can do something, and for nothing to be sent: "do you have a driving licence?". */
export const asksYesOrNo = (said: string): boolean => {
  const text = oneLine(said);
  return (
    /\bconfirm (?:that |if |whether )?you(?:['’](?:re|ve))? (?:are |have |can |do )?(?:still )?(?:hold|own|have|eligible|registered|qualified|able to (?:work|drive|start)|allowed|authori[sz]ed|happy|willing|over|live|speak|need)\b|\b(?:do|have|are|can|could|would) you (?:\w+ )?(?:have|hold|got|able|willing|happy|registered|qualified|allowed|own|drive|work|need|still)\b[^.!]*\?|\blet (?:me|us) know\b[^.!?]{0,30}\b(?:if|whether) you(?:['’]d| would|['’]re| are) (?:be )?(?:interested|happy|willing|open|ok|okay|able|keen)\b/i.test(
      text,
    ) &&
    !/\b(?:send|provide|upload|forward|email|attach|complete|fill|sign|return|share|bring|submit|copy|copies|scan)\b/i.test(
      text,
    )
  );
};

/** True where they ask for an answer in words, as for a notice period, and for no meeting. */
export const asksForWords = (said: string): boolean => {
  const text = oneLine(said);
  return (
    (/\?/.test(text) ||
      /\b(?:let (?:me|us) know|tell (?:me|us)|confirm|ask(?:ed|s|ing)? (?:me )?(?:if|whether|what|when|how|which)|want(?:s|ed)? to know|wonder(?:s|ed|ing)? (?:if|whether|what|when|how)|(?:like|love|need) to know (?:if|whether|what|when|how|which))\b/i.test(
        text,
      )) &&
    !/\b(?:interview|meet(?:ing)?|chat|talk|speak|discuss|come (?:in|along|by|over|and)|visit|free|available(?! (?:to (?:work|start|begin|cover|travel|relocate)|for (?:evening|weekend|night|shift)))|availability|slot|time|times|round|stage|invite)\b/i.test(
      text,
    )
  );
};

/** What else a message is about: good news, one who was missed, somebody to write to. */
import { oneLine } from './clean.ts';

/** True where they bring good news with it: "you are through to the next stage". */
export const isGoodNews = (said: string): boolean =>
  /\b(?:through to|next (?:stage|round|step)|shortlist(?:ed)?|progress(?:ing|ed)? (?:to|with|your|you)|mov(?:e|ing) (?:you )?forward|tak(?:e|ing) (?:you|this|things|it) (?:forward|further)|selected|successful|passed|impressed|loved|liked|delighted|pleased|happy to|(?:good|great) news|(?:really|very|so) positive|positive feedback|invited?(?= you| me|\b[^.!?]* to))\b/i.test(
    oneLine(said),
  );

/** True where one did not come: "we missed you yesterday". */
export const saysMissed = (said: string): boolean =>
  /\b(?:we|i) missed you\b|\b(?:we|i) (?:were|was|had been) expecting (?:you|your call)\b(?! to)|\b(?:you (?:did not|didn['’]t|weren['’]t able to)|(?:did not|didn['’]t) (?:see|hear from) you) (?:attend|join|show|turn up|make it|dial in|come|log ?on|at|for|on the call)\b|\bno[- ]show\b|\bmissed (?:our|your|the|this|today['’]s|yesterday['’]s) (?:interview|meeting|appointment|slot)\b/i.test(
    oneLine(said),
  );

/** True where something is to be done: "please register". */
export const isRequest = (said: string): boolean =>
  /\?|\b(?:please|pls|kindly|could you|can you|would you|need you|(?:you|i) (?:need|have|must|should)|make sure)\b/i.test(
    oneLine(said),
  );

/** True where they ask whether their message came. */
export const asksReceipt = (said: string): boolean =>
  /\b(?:confirm|acknowledge) (?:the )?(?:safe )?receipt\b|\b(?:confirm|let me know) (?:that |if |whether )?you(?: have|['’]ve)? (?:received|got|had) (?:this|it|my|our|the)\b/i.test(
    oneLine(said),
  );

const WRITTEN_TO =
  /(?:^|[.!?] |\b(?:[Pp]lease|[Pp]ls|[Cc]an you|[Cc]ould you|[Ww]ould you|me to|said to|need to) )(?:just |also )?(?:[Ee]-?mail|[Cc]ontact|[Rr]each out to|[Gg]et in touch with|[Ww]rite to|[Mm]essage|(?:[Dd]rop|[Ss]end)(?=(?: \S+){1,4} an? (?:\w+ )?(?:line|note|message|text|e-?mail)\b)) (?:(?:his|her|my|our|the) (?:PA|EA|assistant|colleague|secretary|deputy) )?(her|him|them|(?!(?:Me|Us|You|HR)\b)\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?)\b[^!?]{0,80}?\b(?:to (?:arrange|book|set up|schedule|find|agree|fix)|with your (?:availability|times))\b/u;

/** Somebody else one is to write to for a time, or empty: "Tom" of "please email Tom with your availability". */
export const whomToWrite = (said: string): string => WRITTEN_TO.exec(oneLine(said))?.[1] ?? '';

/** True where one is to write to them, or to somebody they name: "drop me a WhatsApp". */
export const isToWrite = (said: string): boolean =>
  whomToWrite(said) !== '' ||
  /\b(?:drop|send|shoot|ping) (?:me|us) (?:a |an )?(?:quick )?(?:whatsapp|text|line|message|note|e-?mail|dm)\b|\b(?:text|whatsapp|message) (?:me|us) (?:on|to|at|when|and|back)\b/i.test(
    oneLine(said),
  );

/** Who is to ring whom, and what for: "give me a ring when you get a chance", "ring Lisa on 0555 987 654". */
import { oneLine, sentencesIn } from './clean.ts';
import { withoutTheirDeeds } from './spans.ts';

/** What "call me" stands behind where it is asked: the start of a sentence, a greeting, "could you". */
const ASKED_TO =
  '(?:(?:^|[.!?;–-])\\W*|^(?:hi|hello|hey|dear)\\b[^,.!?]{0,40}[,.!-] ?|\\b(?:please|pls|plz|kindly|(?:if you (?:could|would|can)|(?:could|can|would|will) (?:you|u)(?: be able to)?|are (?:you|u) able to)|would you mind|just|and|or) )';

/** "ring Lisa on 0555 987 654", "call Anna in HR to arrange a visit" */
const NAMED = "(?:ring|call|phone) (?:[a-z][\\w'’-]* ){1,2}?(?:(?:in|at) (?:the |our )?[a-z]+ )?";
const TO_A_NUMBER = `${NAMED}on \\+?\\(?\\d[\\d ]{4}`;
const FOR_A_TIME = `${NAMED}to (?:arrange|book|set up|fix|schedule|sort(?: out)?|agree) `;

const RING = [
  '(?:ring|ringing|call|calling|phone|phoning|telephone) (?:(?:me|us)\\b|back\\b|(?:the|our) (?:\\w+ )?office\\b|0\\d{3}|\\d{3}-)',
  'giv(?:e|ing) (?:me|us) a (?:quick )?(?:ring|call|bell|buzz|shout)\\b',
  'return (?:my|our) call\\b',
  TO_A_NUMBER,
  FOR_A_TIME,
  "giv(?:e|ing) (?:[a-z][\\w'’-]* ){1,4}?a (?:quick )?(?:ring|call|bell|buzz) on \\+?\\(?\\d[\\d ]{4}",
].join('|');

const TO_RING = new RegExp(
  `${ASKED_TO}(?:${RING})(?![^.!?]{0,30}\\b(?:questions?|quer(?:y|ies)|problems?)\\b)`,
  'i',
);

/** The same, as the candidate noted it: "he said to ring him on Friday". */
const TOLD_TO_RING = new RegExp(
  `\\b(?:said (?:to |please |just )*|(?:told|asked|wants|wanted) me to (?:please |just )?|said (?:that )?I (?:should|can|could) |(?:if|whether) I (?:can|could|would) |(?<=^|[,;:.!?] )(?:can|could) I |I(?:['’]m| am| have| need) to |I should )(?:(?:ring|call|phone) (?:him|her|them|back|the (?:\\w+ )?(?:office|branch|school|shop|store|clinic|surgery|salon|depot|reception|agency))\\b|${TO_A_NUMBER}|${FOR_A_TIME}|give (?:him|her|them) a (?:quick )?(?:ring|call|bell|buzz)\\b)`,
  'i',
);

/** True where the candidate is to ring them: "give me a ring when you get a chance", "call me back", "she asked me to call her". */
export const isToRing = (said: string): boolean => {
  const text = withoutTheirDeeds(oneLine(said));
  return TO_RING.test(text) || TOLD_TO_RING.test(text);
};

/** True where they are to be rung about a time that is named, and not to talk: "please ring the office to confirm". */
export const isToRingToConfirm = (said: string): boolean =>
  sentencesIn(said).some(
    (sentence) =>
      isToRing(sentence) &&
      /\b(?:to|and|so you can) (?:confirm|accept|let (?:me|us) know|book (?:it|in)|say)\b/i.test(sentence),
  );

const NAMED_TO_RING =
  /\b(?:ring|call|phone) (?!(?:Me|Us|ME|US)\b)(\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)?) (?:(?:in|at) (?:the |our )?\p{L}+ )?(?:on \+?\(?\d[\d ]{4}|to (?:arrange|book|set up|fix|schedule|sort(?: out)?|agree)\b)/u;

const GIVEN_A_RING =
  /\bgiv(?:e|ing) (?:[\w'’-]+ ){0,4}?(\p{Lu}[\p{L}'’-]+) a (?:quick )?(?:ring|call|bell|buzz) on \+?\(?\d[\d ]{4}/u;

/** True where one is to ring for a time, and not yet to talk: "please ring the office to arrange an interview". */
export const isToArrange = (said: string): boolean =>
  sentencesIn(said).some(
    (sentence) =>
      isToRing(sentence) &&
      /\b(?:to|and|so (?:that )?we can) (?:arrange|book|set up|fix|schedule|sort out|agree|make) (?:an?|the|your|another|it)\b/i.test(
        sentence,
      ),
  );

const OFFICE_TO_RING =
  /\b(?:ring|call|phone|telephone) (?:the|our) ((?:\w+ )?(?:office|branch|school|shop|store|clinic|surgery|salon|depot|reception|agency))\b/i;

/** Whom they name to be rung, where it is somebody else: "Lisa" of "ring Lisa on 0555 987 654", "the school office"; empty where it is who writes. */
export const whomToRing = (said: string): string => {
  const text = oneLine(said);
  const office = OFFICE_TO_RING.exec(text)?.[1];
  return office === undefined
    ? ((NAMED_TO_RING.exec(text) ?? GIVEN_A_RING.exec(text))?.[1] ?? '')
    : `the ${office.toLowerCase()}`;
};

/** True where they are to be rung whatever comes, and not only "if you don't hear by Thursday". */
export const isToRingAnyway = (said: string): boolean =>
  isToRing(said) && !/\b(?:if|unless|in case)\b/i.test(oneLine(said));

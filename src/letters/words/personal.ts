/** What they wrote of themselves: a delay they apologise for, somebody ill, a loss. It gets a warm word, and no cold one. */
import { oneLine } from './clean.ts';

const APOLOGY =
  /\b(?:apologi[sz]e[ds]?|apologies|apology)\b|\bsorry (?:for|about|it['’]?s|it has|that (?:it|we|I|this)|to (?:have|keep|have kept|be so|mess|leave|drag|push)|not to (?:have (?:been|written|replied|got)|get)|(?:been|had|haven['’]?t|hasn['’]?t|didn['’]?t|its|this has|things)|we|I)\b|\bradio silence\b|\bthank you for (?:bearing|being (?:so )?patient)|\bthanks for (?:bearing|being (?:so )?patient)/i;

/** "So sorry, we are late", "Sorry Sam, mad week": said for itself, or to somebody by name. */
const SAID_SORRY = /\b[Ss]orry(?: \p{Lu}\p{Ll}+)?(?= ?[,.!–—-](?! but\b))/u;

/** True where they apologise, as for a delay: "apologies for the radio silence". */
export const apologises = (said: string): boolean => {
  const text = oneLine(said);
  return APOLOGY.test(text) || SAID_SORRY.test(text);
};

const KIN =
  'wife|husband|partner|son|daughter|child|children|kids?|little (?:one|boy|girl)|baby|mum|mom|mother|dad|father|parents?|sister|brother|grandmother|grandfather|gran|nan|grandad|aunt|uncle|family';
const LOSS = new RegExp(
  `\\b(?:my|our) (?:\\w+ )?(?:${KIN}) (?:has |have |just |sadly |suddenly |had )*(?:died|passed away)\\b|\\bdeath (?:of my|in (?:my|the|our) family)\\b|\\b(?:my|our) (?:\\w+ )?(?:${KIN})(?:['’]s)? (?:funeral|death|passing)\\b|\\b(?:bereavement|compassionate) leave\\b|\\b(?:a|family) bereavement\\b|\\bloss (?:of my|in (?:my|the|our) family)\\b`,
  'i',
);

const OF_DEATH = /\b(?:died|passed|death|passing|funeral|bereavement|compassionate|loss)\b/i;

/** True where they write of somebody's death in the family. */
export const isLoss = (said: string): boolean => OF_DEATH.test(said) && LOSS.test(oneLine(said));

const ILL =
  '(?:(?:off |taken |fallen |been |very |quite |rather |a bit |really )*(?:ill|unwell|poorly|sick)\\b(?! (?:of|and tired)\\b)|(?:off (?:work )?)?(?:down )?with (?:the |a )?(?:flu|covid|norovirus|stomach bug|bug|virus|nasty cold)\\b|(?:back )?(?:in|into|to) hospital\\b|having (?:an )?(?:operation|surgery)|(?:had|got|having) (?:the |an? )?(?:(?:bad|nasty|horrible|awful) )?(?:flu|covid|norovirus|operation|stomach bug|chest infection)\\b(?! (?:clinic|jabs?)\\b))';
const WAS =
  "(?:['’](?:m|ve|s|re)|am|is|are|was|were|has|have|had|got)(?: (?:now|just|also|sadly|been|gone|still))*";
/** Whose illness it is, and the wish for them. */
const UNWELL: readonly (readonly [who: RegExp, wish: (who: string) => string])[] = [
  [
    new RegExp(`\\b(?:my|our) (?:\\w+ )?(${KIN})(?:,? who)?(?: ${WAS}|['’]s(?: been)?) ${ILL}`, 'i'),
    (who) =>
      `your ${who.toLowerCase()} ${/^(?:children|kids|parents)$/i.test(who) ? 'are' : 'is'} better soon`,
  ],
  [
    new RegExp(
      `\\b(?:one of (?:the|our) \\w+|(?:an?|my|our|the) (?:[\\w-]+ ){0,2}(?:colleague|manager|boss|director|team ?mate|head|lead|owner|recruiter|editor|chef|matron|principal|headteacher|supervisor|secretary|ceo|cto|cfo)) ?${WAS} ${ILL}`,
      'i',
    ),
    () => 'your colleague is better soon',
  ],
  [
    new RegExp(
      `\\bI ?${WAS} ${ILL}|(?:^|[.!?;,] )(?:(?:have|had) )?(?:been|was) ${ILL}|\\bmy (?:illness|operation|surgery)\\b`,
      'i',
    ),
    () => 'you are feeling better',
  ],
  [
    new RegExp(`\\b\\w+ ?${WAS} ${ILL}|\\b(?:due to|because of) (?:\\w+ )?(?:illness|sickness)\\b`, 'i'),
    () => 'everyone is better soon',
  ],
];

/** Most write of nobody's health; the patterns that tell whose it is are long, and then not wanted. */
const OF_HEALTH =
  /\b(?:ill(?:ness)?|unwell|poorly|sick(?:ness)?|flu|covid|norovirus|bug|virus|cold|hospital|operation|surgery)\b/i;

/** The wish for those they write of as ill: "you are feeling better", "your son is better soon"; empty where nobody is. */
export const goodWish = (said: string): string => {
  const text = oneLine(said);
  if (!OF_HEALTH.test(text)) return '';
  for (const [who, wish] of UNWELL) {
    const found = who.exec(text);
    if (found !== null) return wish(found[1] ?? '');
  }
  return '';
};

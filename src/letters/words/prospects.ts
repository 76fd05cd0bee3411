/** What somebody who gives feedback offers with it: a coffee, another role now, one that opens later, another try. */
import { sentencesOf } from './sentences.ts';

export interface Prospects {
  /** What they ask one to: "the coffee". */
  readonly invitation: string;
  /** A role they have now: "the customer adviser role". */
  readonly roleInstead: string;
  /** When they will write: "when the growth role opens in May". */
  readonly whenItOpens: string;
  /** They say that one may apply again, or that they look for people then. */
  readonly again: boolean;
  /** They say so in so many words: to apply. */
  readonly toApply: boolean;
  /** When that is: "next year"; empty where they name no time. */
  readonly againWhen: string;
}

const TIME =
  /\b(?:in (?:(?:early|late|mid-?) ?)?(?:the )?(?:(?:new|next|coming) )?(?:year|spring|summer|autumn|fall|winter|(?:january|february|march|april|may|june|july|august|september|october|november|december)|(?:a few|six|three|two|twelve|\d+) months|a year)|next (?:year|month|season|time|spring|summer|autumn|winter|round|intake)|later (?:this|in the) year|(?:each|every) (?:spring|summer|autumn|winter|january|february|march|april|may|june|july|august|september|october|november|december)|after (?:easter|christmas|the summer))\b/i;
const INVITED =
  /\b(?:happy|glad|love|like|pleased|up for|shout|let(?:['’]s| us)|grab|get|have|come (?:in )?for|buy you|meet (?:up )?for)\b[^.!?]{0,40}\b(?:an? |some )(?:quick |short |proper )?(coffee|lunch|drink|pint|chat|catch-up|call)\b/i;
const ROLE_NOW =
  /\b(?:interested in|consider(?:ed)?|suit you for|fit for|(?:have|got)(?: also)?)\b[^.!?]{0,20}?\b(?:our|an?|the) ((?:[\w&/-]+ ){1,4}?)(role|job|position|post|vacancy)\b(?! (?:opens?|opening|will|coming|comes))/i;
const ASKS_NOW = /\?|\binstead\b|\blet (?:me|us) know\b|\binterest(?:ed|s)?\b/i;
const OPENS =
  /\bwhen ((?:the|a|an|our|that|your|this) [^.!?,;]{0,50}?\b(?:opens?(?: up)?|reopens?|comes up|goes live|is advertised|is open|is live)\b)([^.!?,;]*)/i;
const APPLY_AGAIN =
  /\b(?:(?:re-?apply|(?:apply|try|come back)(?: (?:to|for) us)? again|apply (?=next|in\b))|apply(?:ing)? for (?:any |other |our |another )*(?:future|other|further|upcoming|suitable)\b|please (?:do )?apply(?=[!.,]|$)|(?:love|like|encourage|urge|welcome|invite|happy for|delighted for|hope (?:that )?you(?:['’]ll| will)?)(?: you)? (?:to )?(?:re-?)?apply\b|(?:recruit(?:ing)?|hir(?:e|ing)|advertis(?:e|ing)|tak(?:e|ing) people on|looking) again|hope (?:that )?you(?:['’]ll| will) apply\b|(?:next|another) intake)\b/i;
const TO_APPLY = /\b(?:re-?)?apply/i;
const NOT_AGAIN = /\b(?:not|don['’]t|cannot|can['’]t|unable|no point)\b/i;

/** "Our role" is "your role" to whom it is answered. */
const answered = (text: string): string => text.replace(/\bour\b/gi, 'your');

const NO_PROSPECTS: Prospects = {
  invitation: '',
  roleInstead: '',
  whenItOpens: '',
  again: false,
  toApply: false,
  againWhen: '',
};

/** What is offered with feedback, sentence by sentence; empty for what is not. */
export const prospectsIn = (said: string): Prospects => {
  if (said === '') return NO_PROSPECTS;
  const sentences = sentencesOf(said);
  const found = (pattern: RegExp): RegExpExecArray | null =>
    sentences.map((sentence) => pattern.exec(sentence)).find((match) => match !== null) ?? null;
  const asking = sentences.some((sentence) => ROLE_NOW.test(sentence)) && ASKS_NOW.test(said);
  const [, kind = '', word = ''] = asking ? (found(ROLE_NOW) ?? []) : [];
  const [, opening = '', behind = ''] = found(OPENS) ?? [];
  const isSaid = sentences.find((sentence) => APPLY_AGAIN.test(sentence) && !NOT_AGAIN.test(sentence));
  // "Not this time, but do apply again": the no is that of another clause.
  const again =
    isSaid ??
    sentences
      .flatMap((sentence) => sentence.split(/\b(?:but|though|however)\b|;/))
      .find((clause) => TO_APPLY.test(clause) && APPLY_AGAIN.test(clause) && !NOT_AGAIN.test(clause));
  const invitation = found(INVITED)?.[1]?.toLowerCase() ?? '';
  return {
    invitation: invitation === '' ? '' : `the ${invitation}`,
    roleInstead: word === '' ? '' : `the ${kind}${word}`,
    whenItOpens:
      opening === ''
        ? ''
        : `when ${answered(opening)}${TIME.exec(behind) ? ` ${TIME.exec(behind)?.[0]}` : ''}`,
    again: again !== undefined,
    toApply: TO_APPLY.test(again ?? ''),
    againWhen: (TIME.exec(again ?? '')?.[0] ?? '')
      .replace(/^(?:each|every) (?=spring|summer|autumn|winter)/i, 'in the ')
      .replace(/^(?:each|every) /i, 'in '),
  };
};

/** True where a word after a refusal tells how one did: "you interviewed well, the only thing was technical depth". */
export const tellsHowItWent = (said: string): boolean =>
  /\bfeedback\b|\byou (?:interviewed|came across|did|performed|were|scored|presented|answered)\b|\byour (?:answers?|examples?|interview|presentation|technical|portfolio|experience|strengths?)\b|\b(?:stronger|more (?:detail|depth|experience|practice|specific|confident|examples?)|work on|could have|next time|would have liked|lacked)\b/i.test(
    said,
  );

/** Fourth step: what the findings are worth where they stand — conditions, who speaks, what was taken back. */
import type { Label } from '../domain/facts.ts';
import type { Sentence } from './canonical.ts';
import type { Finding } from './find.ts';
import type { Aspect } from './rules/rule.ts';

/** A finding with what it says after everything around it was looked at. */
export interface Signal extends Finding {
  readonly says: Label | Aspect;
  /** What turned it from what the rule says, or made it doubtful. */
  readonly turned: 'condition' | 'counterfactual' | null;
}

/** Who speaks: they to the candidate, or the candidate of them. */
type Voice = 'them' | 'candidate';

type ConditionKind =
  /** they, or the course of things, decide: what depends on it is not settled */
  | 'theirs'
  /** the candidate's own wish or need: what depends on it is optional */
  | 'yours'
  /** hearing nothing */
  | 'silence'
  /** a mere courtesy: "if that suits you" */
  | 'courtesy';

interface Condition {
  readonly first: number;
  readonly last: number;
  readonly kind: ConditionKind;
  /** "if it were up to me": what depends on it is not so. */
  readonly contrary: boolean;
}

const CONTRARY = / (?:were|had|was up to|could have|were up to|only) /;

const OPENERS = new Set(['if', 'unless', 'provided', 'assuming', 'whether']);
const INVERTED = new Set([
  'you',
  'your',
  'we',
  'they',
  'he',
  'she',
  'it',
  'the',
  'there',
  'this',
  'any',
  'anything',
  'our',
  'either',
  'someone',
  'requirements',
  'a',
  'an',
]);
const MAIN =
  / (?:then|please|you|we|i|they|he|she|it|somebody|someone|there|a recruiter|our [a-z]{1,14}|the [a-z]{1,14}|that|this|what|nothing|everything) (?:will|shall|would|can|could|may|might|should|are|is|must|am|has|have|do|does) /;

const SILENCE =
  / (?:not|nothing|no|never) (?:[a-z']{1,14} ){0,5}?(?:hear|heard|mail|email|word|news|reply|answer|receive|received|contacted|response|call|get|got)| silence /;
const COURTESY =
  / (?:that|this|it|they|so|which|either|@[a-z]\d{1,3}|monday|tuesday|wednesday|thursday|friday|the (?:time|date|day)|one of (?:these|them)|these|none) (?:of (?:these|them) )?(?:[a-z]{1,10} )?(?:works?|suits?|is (?:ok|okay|fine|good|possible|convenient|alright|all right|you|him|her|agreeable|acceptable)|fits?|sounds|helps|does not (?:work|suit)|possible|not)| if (?:possible|convenient|you like|you please|you do not mind|need be|necessary|at all possible|applicable|interested|so|not|okay|ok|anything|you will) (?:[,.]|$)?| you (?:are|would be|might be|were|feel|remain) (?:[a-z]{1,10} )?(?:still )?(?:interested|available|free|happy|keen|able|open|willing|ok|okay|up for|happy with|comfortable|in agreement|agreeable|around|game|unable|unavailable|not available)| you (?:can|could|agree|accept|wish to (?:proceed|accept|continue|be considered)|want (?:it|to (?:go ahead|continue|accept|proceed))|decide to accept|would like to (?:proceed|accept|continue|be considered|go ahead|take|move)|like the|confirm|still want|want the)/;
const YOURS =
  / (?:you|u|your) (?:have|had|would|'d|want|wish|need|require|prefer|like|think|feel|are (?:ever|curious|unsure|looking)|no longer|do not|did not|should|decide|change|cannot|can not|experience|see|know|believe|get|ever|wonder|miss|forgot|lose|notice)| (?:any|further|more|urgent|you have) (?:questions?|queries|help|information|assistance)| anything | something /;

const kindOf = (said: string): ConditionKind => {
  if (SILENCE.test(said)) return 'silence';
  if (COURTESY.test(said)) return 'courtesy';
  if (YOURS.test(said)) return 'yours';
  return 'theirs';
};

/** The conditions a sentence holds, as stretches of its words. */
export const conditionsIn = (sentence: Sentence): Condition[] => {
  const { words } = sentence;
  const conditions: Condition[] = [];
  for (let i = 0; i < words.length; i++) {
    const word = words[i] ?? '';
    const next = words[i + 1] ?? '';
    const inverted =
      (word === 'should' || word === 'were' || word === 'had') &&
      INVERTED.has(next) &&
      (i === 0 || /^[,;:."]$/.test(words[i - 1] ?? '') || words[i - 1] === 'but' || words[i - 1] === 'and');
    const inCase = word === 'in' && (next === 'case' || (next === 'the' && words[i + 2] === 'event'));
    if (!OPENERS.has(word) && !inverted && !inCase) continue;
    if (word === 'provided' && !/^(?:that|you|we|your|the|all)$/.test(next)) continue;
    if (
      word === 'if' &&
      (words[i - 1] === 'as' || words[i - 1] === 'know' || words[i - 1] === 'sure' || words[i - 1] === 'even')
    ) {
      if (words[i - 1] === 'as') continue;
    }
    let last = words.length;
    const opensSentence = i <= 1 || /^[,;:.]$/.test(words[i - 1] ?? '');
    for (let j = i + 2; j < words.length; j++) {
      const at = words[j] ?? '';
      if (at === ',' || at === ';' || at === '.' || at === '?' || at === ':' || at === 'then') {
        last = j;
        break;
      }
    }
    if (opensSentence && last >= words.length - 1) {
      // No comma: the main clause starts at its own subject and verb.
      const from = (sentence.offsets[Math.min(i + 3, words.length - 1)] ?? 1) - 1;
      const main = MAIN.exec(sentence.text.slice(from));
      if (main !== null) {
        const at = sentence.offsets.findIndex((offset) => offset >= from + main.index + 1);
        if (at > 0) last = at;
      }
    }
    const start = (sentence.offsets[i] ?? 1) - 1;
    const end = last < words.length ? (sentence.offsets[last] ?? sentence.text.length) : sentence.text.length;
    const said = sentence.text.slice(start, end);
    conditions.push({
      first: i,
      last,
      kind: word === 'whether' ? 'theirs' : kindOf(said),
      contrary: word !== 'whether' && CONTRARY.test(said),
    });
  }
  return conditions;
};

const TOLD =
  /\b(?:they|she|he|recruiter|hr|boss|manager|company|it) (?:[a-z]{1,10} )?(?:said|told|says|wants?|asked|promised|offered|would|was|were|'d|goes|mentioned|seemed|sounded|is going to|chose|picked|went|rejected|turned|need|needs|gave|wrote|sent|did not|didn't|wasn't|will|expect|keep|have|has)\b|\b(?:me|my|myself|i'm|i've|gotta|i)\b/i;
const ADDRESSED = /\b(?:you|your|yours|yourself|u|ur)\b/i;
const OWN =
  /\b(?:me|my|i have to|i need to|i must|i've got|gotta|i should|i got|told me|asked me|want me|offered me|call me|mine|i am|i'm|i was|i didn't|i did not)\b/i;
const THEIRS = /\b(?:they|she|he|recruiter|hr|boss|them|him|her|guy)\b/i;
const THEIR_SIDE = /\b(?:we|our|ours|please|kindly)\b/i;
/** Characters; a note to oneself is short. */
const NOTE = 160;
const LETTER = /\b(?:dear|regards|sincerely|hi|hello|hey)\b/i;

/** Who speaks. Where the candidate is addressed it is they; talk of "they" and "me" is the candidate's own telling. */
const voiceOf = (text: string): Voice => {
  const unquoted = text.replace(/["“][^"“”]{1,200}["”]/g, ' ');
  const short = unquoted.slice(0, 4000);
  if (ADDRESSED.test(short)) return 'them';
  if (LETTER.test(short) && !/\bthey\b/i.test(short)) return 'them';
  if (THEIRS.test(short) && OWN.test(short)) return 'candidate';
  if (OWN.test(short)) return 'candidate';
  if (TOLD.test(short)) return 'candidate';
  // A fragment without any "we": a note to oneself.
  return short.length < NOTE && !THEIR_SIDE.test(short) ? 'candidate' : 'them';
};

const FUTURE_ROLE =
  / (?:future|another|other|similar|new|role|opening|position|vacancy|feedback|questions?|opportunit[a-z]{1,5}|need|chang[a-z]{1,4}|reopens?|circumstances) /;

/** What an offer may still hang on: it is made all the same. */
const FORMALITY =
  / (?:references?|referees?|checks?|clearance|medical|visas?|permits?|licen[cs]e|vetting|screening|degree|diploma|exams?|documents?|papers|want it|acceptable|suits?|agree) /;

/** They speak of a condition themselves. */
const IN_CASE: ReadonlySet<string> = new Set(['check-back', 'step-only-if', 'asked-in-case']);

const judged = (finding: Finding, conditions: readonly Condition[], voice: () => Voice): Signal | null => {
  const { rule, sentence } = finding;
  if (rule.told === true && voice() !== 'candidate') return null;
  const signal = (says: Label | Aspect, turned: Signal['turned'] = null): Signal => ({
    ...finding,
    says,
    turned,
  });
  const says = rule.says;
  if (conditions.length === 0) return signal(says);
  const inside = conditions.find(
    (condition) =>
      finding.first >= condition.first &&
      finding.last <= condition.last + 1 &&
      finding.first < condition.last,
  );
  const spans = (condition: Condition): boolean =>
    finding.first <= condition.first && finding.last >= condition.last;
  if (IN_CASE.has(rule.name)) return signal(says);
  if (inside !== undefined) {
    if (says === 'invites-questions' || says === 'goodbye' || says === 'date-owner' || says === 'away')
      return signal(says);
    if (says === 'rejection' && /^ (?:had|were|if only)/.test(sentence.text)) return signal(says);
    if (
      says === 'immediate' &&
      inside.kind === 'courtesy' &&
      / (?:let|please|reply|tell) /.test(sentence.text)
    )
      return signal(says);
    if (rule.name === 'questions-welcome') return signal(says);
    return null;
  }
  const outer = conditions.find((condition) => !spans(condition));
  if (outer === undefined) return signal(says);
  const said = sentence.text.slice(
    (sentence.offsets[outer.first] ?? 1) - 1,
    (sentence.offsets[outer.last] ?? sentence.text.length) + 1,
  );
  if (says === 'rejection') {
    if (outer.kind === 'silence') return null;
    if (outer.first > finding.first && (outer.kind !== 'theirs' || FUTURE_ROLE.test(said)))
      return signal(says);
    if (outer.kind === 'courtesy' || (outer.kind === 'yours' && FUTURE_ROLE.test(said))) return signal(says);
    return outer.kind === 'yours' ? null : signal('vague', 'condition');
  }
  if (says === 'offer' && outer.first > finding.first && FORMALITY.test(said)) return signal(says);
  if (says === 'offer')
    return outer.kind === 'theirs' || outer.kind === 'silence' ? signal('vague', 'condition') : signal(says);
  if (says === 'immediate') {
    if (outer.kind === 'theirs') {
      // A request stands whatever the condition after it is about; a promise of a step does not.
      if (
        /^(?:please-do|bare-request|could-you|needed-from-you|first-approach)$/.test(rule.name) &&
        outer.first > finding.first
      )
        return signal(says);
      return signal('vague', 'condition');
    }
    if (outer.kind === 'yours' || outer.kind === 'silence') return null;
    return signal(says);
  }
  if (says === 'vague' && outer.kind === 'yours' && rule.name !== 'no-news-yet') return null;
  if (
    says === 'vague' &&
    outer.contrary &&
    (outer.first < finding.first || / (?:would|could|might) have /.test(sentence.text))
  )
    return signal(says, 'counterfactual');
  return signal(says, says === 'vague' && outer.kind === 'theirs' ? 'condition' : null);
};

/** What is told of a friend, a flatmate, somebody else, up to where the talk turns back to the candidate. */
const aboutOthers = (finding: Finding, findings: readonly Finding[]): boolean =>
  findings.some(
    (other) =>
      other.rule.name === 'third-person' &&
      other.sentence === finding.sentence &&
      finding.first >= other.first &&
      !finding.sentence.words
        .slice(other.last, finding.first)
        .some((word) => /^(?:i|me|my|you|your|us|we)$/.test(word)),
  );

/** A step granted in the words of "those who pass will be …" or "were we to proceed …" is granted to nobody yet. */
const GRANTS: ReadonlySet<string> = new Set([
  'want-to-see-you',
  'next-stage-reached',
  'needed-from-you',
  'i-must-act',
]);
const onlyIf = (finding: Finding, findings: readonly Finding[]): boolean =>
  finding.rule.says === 'immediate' &&
  !IN_CASE.has(finding.rule.name) &&
  findings.some(
    (other) =>
      other.rule.name === 'step-only-if' &&
      other.sentence === finding.sentence &&
      other.first <= finding.first &&
      // "They might ask me to do a test" asks for nothing yet.
      finding.first - other.last <= (GRANTS.has(finding.rule.name) ? 8 : -1) &&
      other.sentence.words[other.first] !== 'when',
  );

const OUTCOMES_AND_ASKS: ReadonlySet<string> = new Set(['rejection', 'offer', 'immediate', 'vague']);

/** Findings as signals: conditional ones turned or dropped, the candidate's telling told apart from theirs by the cleaned text. */
export const refine = (findings: readonly Finding[], text: string): Signal[] => {
  const known = new Map<Sentence, Condition[]>();
  const signals: Signal[] = [];
  let heard: Voice | null = null;
  /** Asked only where a rule wants to know. */
  const voice = (): Voice => {
    heard ??= voiceOf(text);
    return heard;
  };
  for (const finding of findings) {
    if (OUTCOMES_AND_ASKS.has(finding.rule.says) && aboutOthers(finding, findings)) continue;
    let conditions = known.get(finding.sentence);
    if (conditions === undefined) {
      conditions = conditionsIn(finding.sentence);
      known.set(finding.sentence, conditions);
    }
    if (onlyIf(finding, findings)) continue;
    const signal = judged(finding, conditions, voice);
    if (signal !== null) signals.push(signal);
  }
  return signals;
};

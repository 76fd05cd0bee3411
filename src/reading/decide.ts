/** Fifth step: from signals and owned dates to one kind, one outcome, one deadline — by the playbook's precedence. */
import type {
  Appointment,
  Day,
  Deadline,
  Evidence,
  Kind,
  Label,
  NextStep,
  Outcome,
} from '../domain/facts.ts';
import type { Sentence } from './canonical.ts';
import type { DateFinding } from './dates/find.ts';
import type { OwnedDate } from './owners.ts';
import type { Signal } from './refine.ts';
import { stepOf } from './steps.ts';

/** What the confidence is worked out from. */
export interface Grounds {
  readonly label: Label;
  /** Signals that say the label. */
  readonly agreeing: readonly Signal[];
  /** Labels that also had signals, other than those it outranks as a matter of course. */
  readonly rivals: readonly Label[];
  /** The date of a clear timeline hung on no words. */
  readonly looseDate: boolean;
  readonly aspects: ReadonlySet<string>;
  readonly softRejection: boolean;
  readonly conditional: boolean;
}

export interface Decision {
  readonly kind: Kind;
  readonly outcome: Outcome | null;
  readonly silent: boolean;
  readonly invitesQuestions: boolean;
  readonly nextStep: NextStep | null;
  readonly appointment: Appointment | null;
  readonly deadline: Deadline | null;
  readonly evidence: readonly Evidence[];
  readonly grounds: Grounds;
}

export interface Material {
  readonly text: string;
  readonly on: Day;
  readonly sentences: readonly Sentence[];
  readonly signals: readonly Signal[];
  readonly dates: readonly OwnedDate[];
}

const bounded = (date: DateFinding): boolean => date.to !== null && date.shape !== 'lower-bound';
const LOWER = new Set(['after', 'not-before', 'from', 'since', 'ago', 'over']);

/** A date that can be the day of an answer: an upper bound that is not behind us. */
const answers = (owned: OwnedDate, on: Day): boolean =>
  bounded(owned.date) &&
  !owned.date.past &&
  !LOWER.has(owned.date.bound ?? '') &&
  (owned.date.to ?? '') >= on;

const deadlineFrom = (date: DateFinding, owner: 'them' | 'you', text: string): Deadline => ({
  from: date.from,
  to: date.to,
  owner,
  phrase: text.slice(date.start, date.end),
  ambiguous: date.ambiguous,
  ...(date.alternative === null ? {} : { alternative: date.alternative }),
});

const quoted = (text: string, rule: string, start: number, end: number, says: Label): Evidence => ({
  rule,
  quote: text.slice(start, end),
  start,
  end,
  says,
});

const LABEL_OF_ASPECT: Readonly<Record<string, Label>> = {
  hold: 'none',
  slip: 'vague',
  withdrawn: 'none',
  away: 'none',
  goodbye: 'rejection',
  'invites-questions': 'none',
};

const FRAGMENT = 5;
const BOUNDS = new Set(['by', 'within', 'before', 'until']);
const TELLS =
  / (?:said|says|told|promised|reckons?|thinks?|latest|decision|answer|decide|deciding|result|instead|it will be|should be|verdict|feedback|response|news|hopefully|probably|maybe|expect|sometime|either|no later) /;
const WISHES =
  / (?:have a|have an|enjoy|happy|lovely|nice|great|good|not|no|never|survey|closes?|starts?|see you|name a|party|birthday|holidays?|open|off|out|away) /;

/** A date without words of its own: "By Tuesday, latest." */
const speaksForItself = (owned: OwnedDate, sentences: readonly Sentence[], promised: boolean): boolean => {
  const { sentence, date } = owned;
  if (WISHES.test(sentence.text)) return false;
  const others = sentence.words.filter((word) => !word.startsWith('@') && /[a-z]/.test(word)).length;
  const alone = sentences.length <= 2;
  if (TELLS.test(sentence.text)) return alone || promised;
  return others <= FRAGMENT && (BOUNDS.has(date.bound ?? '') || others <= 1) && (alone || promised);
};

export const decide = (material: Material): Decision => {
  const { text, on, sentences } = material;
  let signals = material.signals;
  const has = (says: string): boolean => signals.some((signal) => signal.says === says);
  const of = (says: string): Signal[] => signals.filter((signal) => signal.says === says);

  // The candidate took it back: refusals in such a mail are courtesies.
  const withdrawn = has('withdrawn');
  if (withdrawn)
    signals = signals.filter((signal) => signal.says !== 'rejection' && signal.says !== 'goodbye');

  // ---------------------------------------------------------------- dates
  const slips = of('slip');
  const firmed = (owned: OwnedDate): boolean =>
    !slips.some(
      (slip) =>
        slip.start > owned.date.end &&
        slip.rule.name === 'slipped' &&
        !signals.some((s) => s === slip && owned.by === s),
    );
  const promised = signals.some((signal) => signal.rule.governs === 'answer' && signal.says === 'vague');
  const theirs = material.dates.filter(
    (owned) =>
      answers(owned, on) &&
      ((owned.role === 'answer' && firmed(owned)) || (owned.role === 'review' && promised && firmed(owned))),
  );
  const yours = material.dates.filter(
    (owned) =>
      (owned.role === 'act' || owned.role === 'until') &&
      bounded(owned.date) &&
      (owned.date.to ?? '') >= on &&
      !LOWER.has(owned.date.bound ?? ''),
  );
  const lowers = material.dates.filter(
    (owned) =>
      (owned.role === 'answer' || owned.role === 'denied') &&
      (owned.date.shape === 'lower-bound' || LOWER.has(owned.date.bound ?? '')),
  );
  const times = material.dates.filter(
    (owned) => owned.role === 'appointment' && !owned.date.past && owned.date.shape !== 'span',
  );

  // A date without any words of its own answers in a fragment: "By Tuesday, latest."
  let looseDate = false;
  const anyLabel = signals.some((signal) =>
    ['rejection', 'offer', 'immediate'].includes(String(signal.says)),
  );
  if (
    theirs.length === 0 &&
    !anyLabel &&
    !has('hold') &&
    !has('away') &&
    !has('third-person') &&
    !has('withdrawn')
  ) {
    const loose = material.dates.filter(
      (owned) =>
        owned.by === null &&
        answers(owned, on) &&
        firmed(owned) &&
        owned.role === 'aside' &&
        speaksForItself(owned, sentences, promised),
    );
    const last = loose.at(-1);
    if (last !== undefined) {
      theirs.push({ ...last, role: 'answer' });
      looseDate = true;
    }
  }

  // ---------------------------------------------------------------- label
  const rejections = of('rejection');
  const offers = of('offer');
  const asks = of('immediate');
  const vagues = of('vague');
  const holds = of('hold');
  const goodbyes = of('goodbye');
  const soft =
    rejections.length === 0 &&
    offers.length === 0 &&
    asks.length === 0 &&
    vagues.length === 0 &&
    theirs.length === 0 &&
    holds.length === 0 &&
    goodbyes.some((signal) => signal.rule.name === 'crowd-of-applicants') &&
    !withdrawn;

  // A refusal for one post and an offer of another is an offer.
  const offerInstead =
    offers.length > 0 &&
    rejections.length > 0 &&
    Math.max(...offers.map((s) => s.start)) > Math.min(...rejections.map((s) => s.start));
  const label: Label =
    rejections.length > 0 && !offerInstead
      ? 'rejection'
      : offers.length > 0
        ? 'offer'
        : soft
          ? 'rejection'
          : withdrawn
            ? 'none'
            : asks.length > 0
              ? 'immediate'
              : theirs.length > 0 && !has('irony')
                ? 'clear-timeline'
                : holds.length > 0
                  ? 'none'
                  : vagues.length > 0 || slips.length > 0 || theirs.length > 0
                    ? has('away') && vagues.every((signal) => signal.rule.name === 'no-news-yet')
                      ? 'none'
                      : 'vague'
                    : 'none';

  // ---------------------------------------------------------------- deadline
  let deadline: Deadline | null = null;
  let dated: OwnedDate | null = null;
  if (label === 'clear-timeline') {
    const told = theirs.filter(
      (owned) => owned.by?.rule.name !== 'they-will-decide' && owned.role === 'answer',
    );
    dated = (told.length > 0 ? told : theirs).at(-1) ?? null;
    if (dated !== null) deadline = deadlineFrom(dated.date, 'them', text);
  } else if (label === 'immediate' || label === 'offer') {
    dated = yours.at(-1) ?? null;
    if (dated !== null) deadline = deadlineFrom(dated.date, 'you', text);
    else {
      dated = theirs.at(-1) ?? null;
      if (dated !== null) deadline = deadlineFrom(dated.date, 'them', text);
    }
  } else if (label === 'vague') {
    const lower = lowers.at(-1);
    if (lower !== undefined) {
      dated = lower;
      deadline = { ...deadlineFrom(lower.date, 'them', text), to: null };
    }
  }

  // ---------------------------------------------------------------- appointment and step
  let appointment: Appointment | null = null;
  if (label === 'immediate' || label === 'offer') {
    const days = times.filter((owned) => owned.date.to !== null && owned.date.from === owned.date.to);
    const only = new Set(days.map((owned) => owned.date.from)).size === 1 ? days.at(-1) : undefined;
    if (only !== undefined && only.date.from >= on && only.date !== dated?.date)
      appointment = {
        at: only.date.time === null ? only.date.from : `${only.date.from}T${only.date.time}`,
        phrase: text.slice(only.date.start, only.date.end),
        ...(only.date.zone === null ? {} : { zone: only.date.zone }),
      };
  }
  const nextStep =
    label === 'immediate' ? stepOf(asks, sentences) : label === 'offer' ? offerStep(offers, sentences) : null;

  // ---------------------------------------------------------------- evidence
  const backing = signals.filter(
    (signal) =>
      signal.says === label ||
      (label === 'clear-timeline' && theirs.some((owned) => owned.by === signal)) ||
      (label === 'none' &&
        (signal.says === 'hold' || signal.says === 'away' || signal.says === 'withdrawn')) ||
      (label === 'vague' && signal.says === 'slip') ||
      (label === 'rejection' && soft && signal.says === 'goodbye') ||
      signal.says === 'invites-questions',
  );
  const evidence = backing.map((signal) =>
    quoted(
      text,
      signal.rule.name,
      signal.start,
      signal.end,
      signal.says === 'vague' && label === 'clear-timeline'
        ? 'clear-timeline'
        : (LABEL_OF_ASPECT[signal.says] ?? (signal.says as Label)),
    ),
  );
  if (dated !== null && deadline !== null)
    evidence.push(
      quoted(
        text,
        label === 'vague' ? 'lower-bound' : deadline.owner === 'you' ? 'your-deadline' : 'their-day',
        dated.date.start,
        dated.date.end,
        label,
      ),
    );

  const rank: readonly Label[] = ['rejection', 'offer', 'immediate', 'clear-timeline', 'vague', 'none'];
  const rivals = rank.filter(
    (other) =>
      other !== label &&
      ((other === 'rejection' && rejections.length > 0) ||
        (other === 'offer' && offers.length > 0) ||
        (other === 'immediate' && asks.length > 0) ||
        (other === 'clear-timeline' && theirs.length > 0) ||
        (other === 'vague' && vagues.length > 0) ||
        (other === 'none' && holds.length > 0)),
  );
  return {
    kind: label === 'offer' ? 'immediate' : label === 'rejection' ? 'none' : label,
    outcome: label === 'offer' || label === 'rejection' ? label : null,
    silent: label === 'none' && holds.length === 0,
    invitesQuestions: has('invites-questions'),
    nextStep,
    appointment,
    deadline,
    evidence: evidence
      .filter((one) => one.end > one.start)
      .sort((a, b) => a.start - b.start || a.end - b.end),
    grounds: {
      label,
      agreeing:
        label === 'clear-timeline'
          ? backing.filter((signal) => theirs.some((owned) => owned.by === signal))
          : backing.filter((signal) => signal.says !== 'invites-questions'),
      rivals,
      looseDate,
      aspects: new Set(signals.map((signal) => signal.says)),
      softRejection: soft,
      conditional: signals.some((signal) => signal.turned === 'condition'),
    },
  };
};

const SIGN =
  / (?:sign|signed|signing|contract|letter|attached|enclosed|paperwork|documents?|forms?|e signature|writing) /;
const TERMS =
  / (?:discuss|negotiate|talk (?:about|through|over)|agree|go over|salary|terms|package|money|compensation|pay|numbers) /;

const offerStep = (offers: readonly Signal[], sentences: readonly Sentence[]): NextStep => {
  if (offers.some((signal) => signal.rule.step === 'paperwork')) return 'paperwork';
  const all = sentences.map((sentence) => sentence.text).join('');
  if (SIGN.test(all)) return 'paperwork';
  return TERMS.test(all) && / (?:discuss|negotiate|talk|agree|go over|call|speak) /.test(all)
    ? 'negotiation'
    : 'other';
};

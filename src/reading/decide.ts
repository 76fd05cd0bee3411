/** Last step but one: everything the reading says, once its label stands. */
import type { Appointment, Day, Deadline, Evidence, Label, NextStep, Reading } from '../domain/facts.ts';
import type { Sentence } from './canonical.ts';
import type { DateFinding } from './dates/find.ts';
import { anyBoundAhead, anyDayAhead, type DatesInPlay } from './in-play.ts';
import type { OwnedDate } from './owners.ts';
import type { Signal } from './refine.ts';
import { offerStep, stepOf } from './steps.ts';
import type { Verdict } from './verdict.ts';
import type { Opinion } from './words/opinion.ts';

export interface Material {
  readonly text: string;
  readonly on: Day;
  readonly label: Label;
  readonly sentences: readonly Sentence[];
  readonly signals: readonly Signal[];
  readonly owned: readonly OwnedDate[];
  readonly dates: DatesInPlay;
  readonly verdict: Verdict;
  readonly opinion: Opinion;
}

const CLOSING: Readonly<Record<string, string>> = { '[': ']', '(': ')', '{': '}' };

/** Where words end in the text: behind the bracket that closes one opened among them, where it comes next. */
const closedAt = (text: string, start: number, end: number): number => {
  const said = text.slice(start, end);
  for (const [opens, closes] of Object.entries(CLOSING))
    if (text[end] === closes && said.lastIndexOf(opens) > said.lastIndexOf(closes)) return end + 1;
  return end;
};

const deadlineFrom = (date: DateFinding, owner: 'them' | 'you', text: string): Deadline => ({
  from: date.from,
  to: date.to,
  owner,
  phrase: text.slice(date.start, closedAt(text, date.start, date.end)),
  ambiguous: date.ambiguous,
  ...(date.alternative === null ? {} : { alternative: date.alternative }),
});

/** The words that end a stretch, rather than name a day within it. */
const ENDS: ReadonlySet<string> = new Set(['by', 'within', 'before', 'until']);

interface Dated {
  readonly owned: OwnedDate;
  readonly deadline: Deadline;
}

/** The one day the reading goes by, and whose it is. The latest statement wins; telling the candidate outranks deciding. */
const datedFor = ({ label, dates, owned, on, text }: Material): Dated | null => {
  const by = (found: OwnedDate | null | undefined, owner: 'them' | 'you'): Dated | null =>
    found == null ? null : { owned: found, deadline: deadlineFrom(found.date, owner, text) };
  if (label === 'clear-timeline') {
    const told = dates.theirs.filter(
      (one) => one.role === 'answer' && one.by?.rule.name !== 'they-will-decide',
    );
    return by((told.length > 0 ? told : dates.theirs).at(-1) ?? anyDayAhead(owned, on), 'them');
  }
  if (label === 'immediate' || label === 'offer') {
    const ends = dates.yours.filter((one) => ENDS.has(one.date.bound ?? ''));
    const firm = ends.length > 0 ? ends : dates.yours.filter((one) => one.date.bound !== null);
    return (
      by((firm.length > 0 ? firm : dates.yours).at(-1), 'you') ??
      // When the letter of an offer arrives is nobody's deadline.
      (label === 'offer' ? null : by(dates.theirs.at(-1), 'them')) ??
      by(anyBoundAhead(owned, on), 'you')
    );
  }
  if (label === 'vague') {
    const lower = by(dates.lowers.at(-1), 'them');
    return lower === null ? null : { ...lower, deadline: { ...lower.deadline, to: null } };
  }
  return null;
};

/** One time they fix or propose; several slots are no appointment yet. */
const appointmentFor = ({ label, dates, on, text }: Material, dated: Dated | null): Appointment | null => {
  if (label !== 'immediate' && label !== 'offer') return null;
  const days = dates.times.filter(({ date }) => date.to !== null && date.from === date.to && date.from >= on);
  const last = days.at(-1);
  if (last === undefined || new Set(days.map(({ date }) => date.from)).size !== 1) return null;
  if (last.date === dated?.owned.date) return null;
  return {
    at: last.date.time === null ? last.date.from : `${last.date.from}T${last.date.time}`,
    phrase: text.slice(last.date.start, last.date.end),
    ...(last.date.zone === null ? {} : { zone: last.date.zone }),
  };
};

const LABEL_OF: Readonly<Record<string, Label>> = {
  hold: 'none',
  slip: 'vague',
  withdrawn: 'none',
  away: 'none',
  goodbye: 'rejection',
  'invites-questions': 'none',
};

const MOST_WORDS = 3;

const evidenceFor = (material: Material, dated: Dated | null): Evidence[] => {
  const { text, label, verdict, signals, opinion } = material;
  const evidence: Evidence[] = [];
  const quote = (rule: string, start: number, last: number, says: Label): void => {
    const end = closedAt(text, start, last);
    if (end > start) evidence.push({ rule, quote: text.slice(start, end), start, end, says });
  };
  const backing =
    verdict.label === label ? verdict.backing : signals.filter((signal) => signal.says === label);
  for (const signal of backing)
    quote(
      signal.rule.name,
      signal.start,
      signal.end,
      label === 'clear-timeline' ? label : (LABEL_OF[signal.says] ?? (signal.says as Label)),
    );
  for (const signal of signals)
    if (signal.says === 'invites-questions') quote(signal.rule.name, signal.start, signal.end, 'none');
  if (backing.length === 0 && label !== 'none') {
    for (const feature of opinion.telling(label).slice(0, MOST_WORDS))
      quote(
        'words-lean',
        feature.sentence.starts[feature.first] ?? 0,
        feature.sentence.ends[feature.last - 1] ?? 0,
        label,
      );
  }
  if (dated !== null) {
    const { date } = dated.owned;
    quote(
      label === 'vague' ? 'lower-bound' : dated.deadline.owner === 'you' ? 'your-deadline' : 'their-day',
      date.start,
      date.end,
      label,
    );
  }
  return evidence.sort((a, b) => a.start - b.start || a.end - b.end);
};

const nextStepFor = ({ label, signals, sentences, opinion }: Material): NextStep | null => {
  const asks = signals.filter((signal) => signal.says === label);
  if (label === 'immediate') {
    const asking =
      asks.length > 0
        ? asks.map((signal) => signal.sentence)
        : opinion
            .telling(label)
            .slice(0, 2)
            .map((feature) => feature.sentence);
    return stepOf(asking, sentences);
  }
  return label === 'offer' ? offerStep(asks, sentences) : null;
};

export const decide = (material: Material): Omit<Reading, 'confidence'> => {
  const { label, signals } = material;
  const dated = datedFor(material);
  const holds = signals.some((signal) => signal.says === 'hold');
  return {
    kind: label === 'offer' ? 'immediate' : label === 'rejection' ? 'none' : label,
    outcome: label === 'offer' || label === 'rejection' ? label : null,
    silent: label === 'none' && !holds,
    invitesQuestions: signals.some((signal) => signal.says === 'invites-questions'),
    nextStep: nextStepFor(material),
    appointment: appointmentFor(material, dated),
    deadline: dated?.deadline ?? null,
    evidence: evidenceFor(material, dated),
  };
};

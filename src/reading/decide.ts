/** Last step but one: everything the reading says, once its label stands. */
import type { Appointment, Day, Deadline, Evidence, Label, NextStep, Reading } from '../domain/facts.ts';
import type { Sentence } from './canonical.ts';
import type { DateFinding } from './dates/find.ts';
import type { DatesInPlay } from './in-play.ts';
import type { OwnedDate } from './owners.ts';
import { isSentByThem } from './purpose/arrivals.ts';
import type { Chosen } from './purpose/choice.ts';
import type { DaysAhead } from './purpose/purposes.ts';
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
  readonly days: DaysAhead;
  /** The day chosen for this label; null where it goes by none. */
  readonly chosen: Chosen | null;
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

/** Below this a day is not taken for the one to be there. */
const MEETING = 0.4;

interface Dated {
  readonly owned: OwnedDate;
  readonly deadline: Deadline;
}

const AFTER_THAT =
  / (?:after (?:that|this|it|which|then)|afterwards?|thereafter|once (?:that|this|it) is (?:done|over)|(?:know|touch|you|back|hear|word) after)(?= (?:[.,;!?]|$|and|with|to|from))/;

/** "The board meets on 2 April, and we will come back to you after that": the day they first wait for. */
const eventAhead = ({ sentences, signals, owned, on }: Material): OwnedDate | null => {
  const last = sentences.findLast(({ text }) => AFTER_THAT.test(text));
  if (
    last === undefined ||
    !signals.some(({ sentence, rule }) => sentence === last && rule.governs === 'answer')
  )
    return null;
  const near = owned.filter(
    ({ sentence, role, date }) =>
      (sentence === last || sentence.index === last.index - 1) &&
      (role === 'aside' || role === 'review' || role === 'answer') &&
      date.shape !== 'span' &&
      !date.past &&
      (date.to ?? '') > on,
  );
  return near.at(-1) ?? null;
};

/** The one day the reading goes by, and whose it is. */
const datedFor = (material: Material): Dated | null => {
  const { label, dates, days, text, chosen } = material;
  if (label === 'vague') {
    const lower = dates.lowers.at(-1);
    if (lower !== undefined)
      return { owned: lower, deadline: { ...deadlineFrom(lower.date, 'them', text), to: null } };
    const first = eventAhead(material);
    if (first === null) return null;
    const deadline = deadlineFrom(first.date, 'them', text);
    return { owned: first, deadline: { ...deadline, from: deadline.to ?? deadline.from, to: null } };
  }
  const owned = chosen?.owned ?? null;
  const purposes = owned === null ? undefined : days.get(owned);
  if (owned === null || purposes === undefined) return null;
  const theirs =
    label === 'clear-timeline' ||
    (label === 'immediate' && (purposes.theirs > purposes.yours || isSentByThem(owned)));
  return { owned, deadline: deadlineFrom(owned.date, theirs ? 'them' : 'you', text) };
};

/** Right before the hour at which one is to be there, and before that at which it is over. */
const BEGINS =
  /\b(?:start(?:s|ing)?|begin(?:s|ning)?|arriv(?:e|ing|al)|report|kick(?:s|ing)? off)\b[^.!?]{0,28}$/i;
const ENDS =
  /\b(?:finish(?:es|ing)?|end(?:s|ing)?|until|till|conclud(?:es?|ing)|wrap(?:s|ping)? up|lunch|(?:done|over|away|out|home|back) (?:by|at|around|before))\b[^.!?]{0,28}$/i;

/** The time a date of theirs stands for; with its day alone where the hour is not known. */
const timeAt = ({ from, time, start, end, zone }: DateFinding, text: string): Appointment => ({
  at: time === null ? from : `${from}T${time}`,
  phrase: text.slice(start, end),
  ...(zone === null ? {} : { zone }),
});

/** The days ahead of their message, and those of them on which the candidate may have to be there. */
const daysToMeet = ({ label, days, on }: Material): Record<'ahead' | 'times', OwnedDate[]> => {
  if (label !== 'immediate' && label !== 'offer') return { ahead: [], times: [] };
  const ahead = [...days].filter(
    ([{ date }]) => date.shape !== 'span' && date.from === date.to && date.from >= on,
  );
  const times = ahead.filter(([, { meeting }]) => meeting >= MEETING);
  return { ahead: ahead.map(([owned]) => owned), times: times.map(([owned]) => owned) };
};

/** Times to choose from: several of them on days that differ; of a day with its hours the hours alone. */
const timesFor = (material: Material, dated: Dated | null): Appointment[] => {
  const { text } = material;
  const times = daysToMeet(material).times.filter(({ date }) => date !== dated?.owned.date);
  if (new Set(times.map(({ date }) => date.from)).size < 2) return [];
  const hasHour = (day: Day): boolean => times.some(({ date }) => date.from === day && date.time !== null);
  const told = times
    .filter(({ date }) => date.time !== null || !hasHour(date.from))
    .map(({ date }) => timeAt(date, text));
  return told.filter(({ at }, i) => told.findIndex((one) => one.at === at) === i);
};

/** One time they fix or propose; several slots are no appointment yet. Of the hours of one day that at which it begins. */
const appointmentFor = (material: Material, dated: Dated | null): Appointment | null => {
  const { text } = material;
  const isFollowing = (words: RegExp, { date }: OwnedDate): boolean =>
    words.test(text.slice(Math.max(0, date.start - 40), date.start));
  const { ahead, times } = daysToMeet(material);
  const named = times.at(-1);
  if (named === undefined || new Set(times.map(({ date }) => date.from)).size !== 1) return null;
  const hours = ahead.filter(({ date }) => date.time !== null && date.from === named.date.from);
  const stretches = hours.filter(({ date }) => date.timeEnd !== null);
  const last =
    hours.find((owned) => isFollowing(BEGINS, owned)) ??
    // "10:00–10:45 walkthrough, 11:00–12:00 design": a programme begins with its first.
    (stretches.length > 1 ? stretches[0] : undefined) ??
    times.findLast((owned) => !isFollowing(ENDS, owned)) ??
    named;
  if (last.date === dated?.owned.date) return null;
  // Of a day of which only the end is told, the hour is not known.
  return timeAt(isFollowing(ENDS, last) ? { ...last.date, time: null } : last.date, text);
};

const LABEL_OF: Readonly<Record<string, Label>> = {
  hold: 'none',
  slip: 'vague',
  withdrawn: 'none',
  away: 'none',
  goodbye: 'rejection',
  'invites-questions': 'none',
  'date-owner': 'immediate',
};

/** Aspects that speak for a label by themselves. */
const ASPECTS: ReadonlySet<string> = new Set(['hold', 'slip', 'withdrawn', 'away']);

const MOST_WORDS = 3;

const evidenceFor = (material: Material, dated: Dated | null): Evidence[] => {
  const { text, label, verdict, signals, opinion } = material;
  const evidence: Evidence[] = [];
  const quote = (rule: string, start: number, last: number, says: Label): void => {
    const end = closedAt(text, start, last);
    if (end > start) evidence.push({ rule, quote: text.slice(start, end), start, end, says });
  };
  const backing =
    verdict.label === label
      ? verdict.backing
      : signals.filter(({ says }) => says === label || (ASPECTS.has(says) && LABEL_OF[says] === label));
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
  const times = timesFor(material, dated);
  const holds = signals.some((signal) => signal.says === 'hold');
  return {
    kind: label === 'offer' ? 'immediate' : label === 'rejection' ? 'none' : label,
    outcome: label === 'offer' || label === 'rejection' ? label : null,
    silent: label === 'none' && !holds,
    invitesQuestions: signals.some((signal) => signal.says === 'invites-questions'),
    nextStep: nextStepFor(material),
    appointment: appointmentFor(material, dated),
    ...(times.length > 1 && { times }),
    deadline: dated?.deadline ?? null,
    evidence: evidenceFor(material, dated),
  };
};

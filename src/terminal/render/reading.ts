/** A reading in a sentence or two: what they said, in jobfu's terms, with the words it rests on. */
import { sayAt } from '../../domain/appointment.ts';
import type { DateOrder } from '../../domain/calendar.ts';
import type { Day, NextStep, Reading } from '../../domain/facts.ts';
import { quote, sayDay } from '../../domain/wording.ts';
import { displayable } from '../displayable.ts';
import type { View } from '../view.ts';

const STEPS: Readonly<Record<NextStep, string>> = {
  interview: 'an interview',
  assessment: 'a task or test',
  references: 'references',
  paperwork: 'papers',
  call: 'a call',
  negotiation: 'a talk about terms',
  other: 'something to do',
};

export const sayReading = (reading: Reading, order: DateOrder, today: Day): string => {
  const { kind, outcome, nextStep, silent } = reading;
  if (outcome === 'offer') return 'an offer';
  if (outcome === 'rejection') return 'a rejection';
  if (kind === 'immediate') return `an immediate next step: ${STEPS[nextStep ?? 'other']}`;
  if (kind === 'clear-timeline') {
    const to = reading.deadline?.to;
    return to ? `a clear timeline: word by ${sayDay(to, order, today)}` : 'a clear timeline';
  }
  if (kind === 'vague') return 'vague: still open, no day named';
  return silent ? 'nothing about next steps' : 'no next step for now';
};

/** The same behind a message that was kept: words in another language were not read, and say nothing. */
export const sayRead = (reading: Reading, order: DateOrder, today: Day): string =>
  reading.language === 'other'
    ? 'not read: not English, as it seems'
    : `read as ${sayReading(reading, order, today)}`;

export interface ReadingContext {
  readonly order: DateOrder;
  readonly today: Day;
  /** The words the reading rests on, where its text is at hand. */
  readonly because?: string | undefined;
}

/** Only a person is: the reader never quite. */
const CERTAIN = 1;

/** The lines `classify`, `add` and `heard` show. */
export const readingLines = (
  reading: Reading,
  { order, today, because }: ReadingContext,
  view: View,
): string[] => {
  const { deadline, appointment, times = [], confidence, evidence, invitesQuestions } = reading;
  const { bold, dim } = view.style;
  const sure =
    confidence >= 0.8 ? '' : confidence >= 0.6 ? ' (fairly sure)' : ' (not sure: read it yourself)';
  if (reading.language === 'other')
    return view.wrap(`${bold('not English, as it seems')}: jobfu cannot read it, so read it yourself`, 4);
  const lines = [`${bold(sayReading(reading, order, today))}${sure}`];
  const first = because === undefined ? evidence[0]?.quote : displayable(because);
  if (first !== undefined && evidence.length > 0)
    lines.push(
      `  ${confidence === CERTAIN ? 'as you read it: they said' : 'because they said'} ${quote(first)}`,
    );
  if (deadline) lines.push(...deadlineLines(deadline, order, today));
  if (appointment)
    lines.push(`  time proposed: ${sayAt(appointment.at, order, today)}, ${quote(appointment.phrase)}`);
  if (times.length > 0)
    lines.push(
      `  times proposed: ${times.map(({ at, phrase }) => `${sayAt(at, order, today)}, ${quote(phrase)}`).join('; ')}`,
    );
  if (invitesQuestions) lines.push('  they welcome questions; some to choose from: jobfu questions');
  return lines.flatMap((line, i) => view.wrap(i === 0 ? line : dim(line), 4));
};

const deadlineLines = (
  deadline: NonNullable<Reading['deadline']>,
  order: DateOrder,
  today: Day,
): string[] => {
  const { from, to, owner, phrase, ambiguous, alternative } = deadline;
  const whose = owner === 'you' ? 'your day' : 'their day';
  const day = to ? sayDay(to, order, today) : `not before ${sayDay(from, order, today)}`;
  // A day the person settled has no words of theirs behind it.
  const lines = [`  ${whose}: ${day}${phrase === to ? '' : `, ${quote(phrase)}`}`];
  if (ambiguous) {
    const other = alternative ? ` It may mean ${sayDay(alternative.to, order, today)}.` : '';
    lines.push(`  that day can be read in two ways.${other} Settle it with --by`);
  }
  return lines;
};

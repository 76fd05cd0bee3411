/** Why a message is read as it is: its words with the evidence marked, each rule's reason, the day step by step, the advice. */
import { sayAt } from '../domain/appointment.ts';
import { type DateOrder, daysBetween } from '../domain/calendar.ts';
import type { Day, Evidence, Reading } from '../domain/facts.ts';
import { sayDay } from '../domain/wording.ts';
import { adviceFor, reasonOf } from './advice.ts';

export interface Explanation {
  /** The message in pieces; `evidence` counts from 1 where a piece is one of the evidence. */
  readonly pieces: readonly { readonly text: string; readonly evidence: number | null }[];
  readonly reasons: readonly {
    readonly evidence: number;
    readonly rule: string;
    readonly quote: string;
    readonly reason: string;
  }[];
  /** How the day came about, one step a line; empty where there is none. */
  readonly days: readonly string[];
  readonly tells: string;
  readonly doNow: string;
  readonly sources: readonly string[];
}

export const explain = (
  text: string,
  reading: Reading,
  { on, dateOrder }: { readonly on: Day; readonly dateOrder: DateOrder },
): Explanation => {
  // A rule that found the same words twice says so once.
  const ordered = [...reading.evidence]
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter((one, i, all) => !all.slice(0, i).some(({ rule, end }) => rule === one.rule && end > one.start));
  const { tells, doNow, sources } = adviceFor(reading);
  return {
    pieces: piecesOf(text, ordered),
    reasons: ordered.map(({ rule, quote }, i) => ({
      evidence: i + 1,
      rule,
      quote,
      reason: reasonOf(rule) ?? rule,
    })),
    days: daySteps(reading, on, dateOrder),
    tells,
    doNow,
    sources,
  };
};

/** The whole text, cut where evidence starts and ends; where two overlap, the earlier one gives way. */
const piecesOf = (text: string, evidence: readonly Evidence[]): Explanation['pieces'] => {
  const pieces: { text: string; evidence: number | null }[] = [];
  let at = 0;
  evidence.forEach(({ start, end: last }, i) => {
    const from = Math.max(at, start);
    const next = evidence[i + 1]?.start ?? last;
    const end = next > from ? Math.min(last, next) : last;
    if (from >= end) return;
    if (from > at) pieces.push({ text: text.slice(at, from), evidence: null });
    pieces.push({ text: text.slice(from, end), evidence: i + 1 });
    at = end;
  });
  if (at < text.length) pieces.push({ text: text.slice(at), evidence: null });
  return pieces;
};

const daySteps = ({ deadline, appointment }: Reading, on: Day, order: DateOrder): string[] => {
  const say = (day: Day): string => sayDay(day, order, on);
  const steps: string[] = [];
  if (deadline) {
    const { from, to, owner, phrase, ambiguous, alternative } = deadline;
    steps.push(`The message is of ${say(on)}, and "${phrase}" counts from there.`);
    if (to === null)
      steps.push(`It names a day before which nothing happens, ${say(from)}, and no last day.`);
    else {
      steps.push(
        from === to
          ? `It names one day: ${say(to)}, ${daysBetween(on, to)} days later.`
          : `It spans ${say(from)} to ${say(to)}; the last day counts, ${daysBetween(on, to)} days later.`,
      );
    }
    steps.push(owner === 'them' ? 'They are the ones to answer by then.' : 'You are the one to act by then.');
    if (ambiguous)
      steps.push(
        `It can be read otherwise${alternative ? `, as ${say(alternative.to)}` : ''}; --by settles it.`,
      );
  }
  if (appointment) {
    const at = sayAt(appointment.at, order, on);
    steps.push(`"${appointment.phrase}" is a time for you to be there: ${at}.`);
  }
  return steps;
};

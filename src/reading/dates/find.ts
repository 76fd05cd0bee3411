/** Finds every date in a message, and says which days it names: the words (cores.ts), then what bounds them. */
import type { Day } from '../../domain/facts.ts';
import { allowed, type Bounded, boundOf } from './bounds.ts';
import { coresIn, type DateContext } from './cores.ts';
import { eveOf } from './eves.ts';
import { isMovedAway, isMovedFrom } from './moved.ts';
import { type Bound, type Core, type Here, laterOf, type Range, rangeOf } from './parser.ts';
import { isReplaced, withinReplaced } from './replaced.ts';
import { isRetold, retellings } from './retold.ts';
import { rebased } from './sequence.ts';

export type { DateContext } from './cores.ts';
export type { Bound, Range } from './parser.ts';

/** Words that name days, and the days. Offsets are UTF-16, of the text as given. */
export interface DateFinding {
  /** The whole phrase, with the words that bound it. */
  readonly start: number;
  readonly end: number;
  /** The date words alone. */
  readonly coreStart: number;
  readonly coreEnd: number;
  /** First and last day, both included; `to` is null for a lower bound alone or where no end is named. */
  readonly from: Day;
  readonly to: Day | null;
  readonly bound: Bound | null;
  /** `span`: so many days or weeks · `time-only`: a clock time, on the last day named before it */
  readonly shape: 'day' | 'period' | 'span' | 'lower-bound' | 'time-only';
  /** Local clock times, `HH:MM`; in `zone` where the words name one (IANA). */
  readonly time: string | null;
  readonly timeEnd: string | null;
  readonly zone: string | null;
  /** True where a person would have to ask: 12/04, or a weekday and a date that disagree. */
  readonly ambiguous: boolean;
  readonly alternative: Range | null;
  /** The words name a time before the message's day. */
  readonly past: boolean;
  /** Counted from a day named before it in the message. */
  readonly anchored: boolean;
  /** Counted from the day on which somebody is reported to have said it, and still to come. */
  readonly retold: boolean;
  /** Another day, named right behind it, stands in its place. */
  readonly replaced: boolean;
  /** What recurs (Friday, March 5, the 9th): its last occurrence up to the message's day, for words about the past. */
  readonly earlier: Range | null;
}

/** Every date a message names, in text order, none overlapping another. */
export const findDates = (said: string, context: DateContext): DateFinding[] => {
  const { cores, here } = coresIn(said, context, false);
  if (here === null) return [];
  const findings = findingsOf(cores, here);
  for (const retelling of retellings(cores, here.text)) {
    const then = coresIn(said, { ...context, on: retelling.on }, false);
    if (then.here === null) continue;
    const retold = then.cores.filter((core) => isRetold(core, retelling, here.text));
    for (const finding of findingsOf(retold, then.here)) {
      const at = findings.findIndex((each) => each.coreStart === finding.coreStart && !each.past);
      if (at < 0) continue;
      const past = finding.past || (finding.to ?? finding.from) < context.on;
      findings[at] = {
        ...finding,
        retold: !past && (finding.to ?? finding.from) > context.on,
        past,
        from: past ? finding.from : laterOf(finding.from, context.on),
      };
    }
  }
  return findings;
};

/** "Pushed from the 20th to the 27th": only the latter stands. */
const moved = (core: Core, here: Here): Core =>
  core.shape === 'period' && core.to !== null && core.unit === undefined && isMovedFrom(core.start, here)
    ? { ...core, shape: 'day', from: core.to, bound: 'on' }
    : core;

/** What counts from a day that is gone may be gone as well; a bare clock time is always the message's own. */
const overdue = (core: Core, here: Here): Core =>
  core.anchored === true && core.shape !== 'time' && core.to !== null && core.to < here.on
    ? { ...core, past: true }
    : core;

const findingsOf = (cores: readonly Core[], here: Here): DateFinding[] => {
  const findings: DateFinding[] = [];
  let floor = 0;
  let last: Core | null = null;
  for (const [index, found] of cores.entries()) {
    if (isMovedAway(found, cores[index + 1], here)) continue;
    const settled = last === null ? found : withinReplaced(found, last, here);
    const core = overdue(moved(rebased(settled, last, cores[index + 1], here), here), here);
    const ceiling = cores[index + 1]?.start ?? here.text.length;
    const eve = eveOf(core, floor, here);
    if (eve !== null) {
      const { time: _time, ...day } = core;
      const { coreStart, coreEnd } = eve;
      findings.push({ ...findingOf(day, { ...eve, bound: 'before' }, here), coreStart, coreEnd });
      floor = eve.end;
    }
    const { start, end, bound } = boundOf(core, floor, ceiling, here);
    floor = end;
    if (core.needsBound === true && (bound === null || bound === 'for' || bound === 'on')) continue;
    if (core.shape !== 'time') last = core;
    findings.push(
      findingOf(core, { start, end, bound }, here, isReplaced(core, cores.slice(index + 1), here)),
    );
  }
  return findings;
};

const findingOf = (core: Core, { start, end, bound }: Bounded, here: Here, replaced = false): DateFinding => {
  const { from, to } = allowed(core, bound, here);
  const other = core.other === undefined ? null : allowed({ ...core, ...core.other }, bound, here);
  return {
    start,
    end,
    coreStart: core.start,
    coreEnd: core.end,
    from,
    to,
    bound,
    shape: core.shape === 'time' ? 'time-only' : to === null ? 'lower-bound' : core.shape,
    time: core.time ?? null,
    timeEnd: core.timeEnd ?? null,
    zone: core.zone ?? null,
    ambiguous: core.ambiguous ?? false,
    alternative: other && rangeOf(other),
    past: core.past ?? bound === 'since',
    anchored: core.anchored ?? false,
    retold: false,
    replaced,
    earlier: core.earlier?.() ?? null,
  };
};

/** Learns which day ahead a reading goes by: one choice a message, by Adam over some fifty grounds a label, with purposes of
 * days by what had not seen the message. */
import {
  type Choices,
  type Choosing,
  chancesOfDays,
  DATED,
  groundsOfDays,
  isDated,
  NO_DAY,
} from '../../../src/reading/purpose/choice.ts';
import { adam, tableLines } from './adam.ts';
import type { Told } from './examples.ts';

export interface Choice {
  readonly example: Told;
  readonly choices: Choices;
}

/** A message with the days it may go by. */
interface Known {
  readonly days: readonly ReadonlyMap<string, number>[];
  /** Places in `days` that would be right, and that behind the last for none. */
  readonly right: ReadonlySet<number>;
}

const STEPS = 250;
/** How strongly weights are drawn to nothing. */
const DRAWN = 0.0008;

const rightOf = ({ example, choices }: Choice): ReadonlySet<number> => {
  const { to, days, label } = example;
  const named = (to ?? []).filter((day) => day !== null);
  const all = [...choices.days.keys()];
  const right = new Set(all.flatMap(({ date }, i) => (named.includes(date.to ?? '') ? [i] : [])));
  const noneIsRight = named.length === 0 ? days !== undefined : (to ?? []).includes(null);
  if (noneIsRight && label[0] !== 'clear-timeline') right.add(all.length);
  return right;
};

const learnColumn = (set: readonly Known[], names: readonly string[]): number[] => {
  const places = new Map(names.map((name, i) => [name, i]));
  const rows = set.map(({ days, right }) => ({
    right,
    days: [...days, new Map([[NO_DAY, 1]])].map((grounds) =>
      [...grounds].map(([name, value]) => [places.get(name) as number, value] as const),
    ),
  }));
  const weights = new Float64Array(names.length);
  const move = adam(weights);
  for (let step = 1; step <= STEPS; step++) {
    const slopes = weights.map((weight) => weight * DRAWN);
    for (const { days, right } of rows) {
      const scores = days.map((grounds) =>
        Math.exp(grounds.reduce((sum, [at, value]) => sum + (weights[at] as number) * value, 0)),
      );
      const all = scores.reduce((sum, score) => sum + score, 0);
      const rightly = scores.reduce((sum, score, i) => sum + (right.has(i) ? score : 0), 1e-9);
      for (const [i, grounds] of days.entries()) {
        const score = scores[i] as number;
        const error = (score / all - (right.has(i) ? score / rightly : 0)) / rows.length;
        for (const [at, value] of grounds) slopes[at] = (slopes[at] as number) + error * value;
      }
    }
    move(slopes);
  }
  return [...weights];
};

export const learnChoosing = (set: readonly Choice[]): Choosing => {
  const known = set.flatMap((choice) => {
    const label = choice.example.label[0] ?? 'none';
    if (!isDated(label) || choice.choices.days.size === 0) return [];
    const right = rightOf(choice);
    const days = groundsOfDays(choice.choices);
    return right.size === 0 || right.size > days.length ? [] : [{ label, days, right }];
  });
  const names = [
    NO_DAY,
    ...[...new Set(known.flatMap(({ days }) => days.flatMap((grounds) => [...grounds.keys()])))].sort(),
  ];
  const columns = DATED.map((dated) => {
    const own = known.filter(({ label }) => label === dated);
    // An answer by a day needs that day: of one there is nothing to choose.
    return learnColumn(dated === 'clear-timeline' ? own.filter(({ days }) => days.length > 1) : own, names);
  });
  return Object.fromEntries(names.map((name, i) => [name, columns.map((column) => column[i] as number)]));
};

/** Whether the day chosen with these weights is one that was meant; null where nothing is told of it. */
export const isRightDay = (choice: Choice, choosing: Choosing): boolean | null => {
  const label = choice.example.label[0] ?? 'none';
  const right = rightOf(choice);
  if (!isDated(label) || choice.choices.days.size === 0 || right.size === 0) return null;
  const chances = chancesOfDays(groundsOfDays(choice.choices), label, choosing);
  return right.has(chances.indexOf(Math.max(...chances)));
};

/** The source text of src/reading/purpose/choosing.ts. */
export const writtenChoosing = (choosing: Choosing): string =>
  [
    '// biome-ignore-all format: a table',
    '// biome-ignore-all lint/suspicious/noApproximativeNumericConstant: measured, not meant',
    '/** What each ground of choice.ts counts for a day ahead, in the order of DATED; `npm run learn` learns it anew. */',
    'export const CHOOSING: Readonly<Record<string, readonly number[]>> = {',
    ...tableLines(choosing),
    '};',
    '',
  ].join('\n');

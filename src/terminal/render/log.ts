/** What was done, as lines: the log itself, and what a step along it took back or did again. */
import { sayDay } from '../../domain/wording.ts';
import type { View } from '../view.ts';
import type { Screen } from './recorded.ts';

interface UnitLine {
  readonly id: number;
  /** ISO with the local offset. */
  readonly at: string;
  readonly says: string;
}

const sayTime = (at: string, { order, today }: Screen): string =>
  `${sayDay(at.slice(0, 10), order, today)} ${at.slice(11, 16)}`;

/** `wayBack` is what leads back again, with the command to type last. */
export const steppedLines = (
  what: string,
  units: readonly UnitLine[],
  screen: Screen,
  view: View,
  wayBack: string,
): string[] => [
  ...units.flatMap((unit) => view.wrap(`${what}: ${unit.says} (typed ${sayTime(unit.at, screen)})`, 2)),
  view.style.dim(`  ${wayBack}${units.length > 1 ? ` ${units.length}` : ''}`),
];

export const logLines = (
  { units, more }: { units: readonly (UnitLine & { readonly undone: boolean })[]; more: boolean },
  screen: Screen,
  view: View,
): string[] => {
  if (units.length === 0) return ['Nothing is logged yet.'];
  const width = Math.max(...units.map(({ id }) => String(id).length));
  const times = units.map(({ at }) => sayTime(at, screen));
  const days = Math.max(...times.map((time) => time.length));
  const lines = units.flatMap(({ id, says, undone }, i) => {
    const words = undone ? `undone: ${says}` : says;
    return view.wrap(
      `${String(id).padStart(width)}  ${(times[i] ?? '').padEnd(days)}  ${undone ? view.style.dim(words) : words}`,
      width + days + 4,
    );
  });
  return more ? [...lines, view.style.dim(`… and more: jobfu log --limit ${units.length * 5}`)] : lines;
};

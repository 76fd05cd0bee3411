/** Bars of figures, drawn with characters: their length says it, colour never does. */
import type { View } from '../view.ts';

const EIGHTHS = ['', '▏', '▎', '▍', '▌', '▋', '▊', '▉'];

/** A bar of up to `room` columns for a part of a whole; something is always seen of what is there. */
export const bar = (part: number, whole: number, room: number): string => {
  if (part <= 0 || whole <= 0) return '';
  const eighths = Math.max(1, Math.round((Math.min(part, whole) / whole) * room * 8));
  return '█'.repeat(Math.floor(eighths / 8)) + EIGHTHS[eighths % 8];
};

const INDENT = 2;

export interface Figure {
  readonly name: string;
  readonly n: number;
  /** Said after the number. */
  readonly more?: string;
}

/**
 * Figures below one another: name, number, what is said of it, and on a terminal the bar. Piped, or read aloud, there
 * are no bars; the number is always there. `whole` is the figure a full bar stands for.
 */
export const figureLines = (
  figures: readonly Figure[],
  { width, style }: View,
  whole = Math.max(...figures.map(({ n }) => n)),
): string[] => {
  const names = Math.max(...figures.map(({ name }) => name.length));
  const numbers = Math.max(...figures.map(({ n }) => String(n).length));
  const says = Math.max(...figures.map(({ more = '' }) => more.length));
  const taken = INDENT + names + 2 + numbers + (says > 0 ? says + 2 : 0) + 2;
  const room = width === null ? 0 : Math.min(40, width - taken - 1);
  return figures.map(({ name, n, more = '' }) => {
    const head = `${' '.repeat(INDENT)}${name.padEnd(names)}  ${String(n).padStart(numbers)}`;
    const said = says > 0 ? `  ${more.padStart(says)}` : '';
    return `${head}${said}${room < 4 ? '' : `  ${style.calm(bar(n, whole, room))}`}`.trimEnd();
  });
};

/** What rendering needs to know of the screen; rendering itself only returns lines. */
import { loadStyle, type Style } from './style.ts';
import type { Terminal } from './terminal.ts';

export interface View {
  readonly style: Style;
  /** Columns, or null where nothing is to be wrapped. */
  readonly width: number | null;
  /** Wraps a text to the screen, later lines indented. A line is never broken at a no-break space; it comes out plain. */
  wrap(text: string, indent?: number): string[];
}

export const openView = async (style: Style, width: number | null): Promise<View> => {
  if (width === null) return { style, width, wrap: (text) => [plainSpaces(text)] };
  const { wrapping } = await import('./wrapping.ts');
  const wrap = wrapping(width);
  return { style, width, wrap: (text, indent) => wrap(text, indent).map(plainSpaces) };
};

/** The view of a terminal: its colours, its width. */
export const viewOf = async ({ colour, width }: Terminal): Promise<View> =>
  openView(await loadStyle(colour), width);

const plainSpaces = (line: string): string => line.replaceAll('\u00a0', ' ');

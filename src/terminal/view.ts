/** What rendering needs to know of the screen; rendering itself only returns lines. */
import type { Style } from './style.ts';

export interface View {
  readonly style: Style;
  /** Columns, or null where nothing is to be wrapped. */
  readonly width: number | null;
  /** Wraps a text to the screen, later lines indented. A line is never broken at a no-break space; it comes out plain. */
  wrap(text: string, indent?: number): string[];
}

/** The wrapping library is loaded only where a terminal is there to wrap for. */
export const openView = async (style: Style, width: number | null): Promise<View> => {
  if (width === null) return { style, width, wrap: (text) => [plainSpaces(text)] };
  const { wrapAnsi } = await import('fast-wrap-ansi');
  return {
    style,
    width,
    wrap: (text, wanted = 0) => {
      // A deep margin would leave a narrow screen no room for words.
      const indent = Math.min(wanted, Math.floor(width / 3));
      const broken = (part: string, columns: number): string[] =>
        wrapAnsi(part, Math.max(20, columns), { trim: false, hard: false }).split('\n');
      const [first = '', ...rest] = broken(text, width);
      if (rest.length === 0) return [plainSpaces(first)];
      // What does not fit the first line has the margin in front of it, and so less room.
      const margin = ' '.repeat(indent);
      const later = broken(rest.map(bare).join(' '), width - indent);
      return [bareEnd(first), ...later.map((line) => margin + bare(line))].map(plainSpaces);
    },
  };
};

const CODES = `(?:${String.fromCharCode(27)}\\[[\\d;]*m)*`;
const LEADING = new RegExp(`^(${CODES})[ \\t]+`);
const TRAILING = new RegExp(`[ \\t]+(${CODES})$`);

/** Without the spaces at its end, and at its beginning, that stand before or behind codes of colour too. */
const bareEnd = (line: string): string => line.trimEnd().replace(TRAILING, '$1');
const bare = (line: string): string => bareEnd(line).trimStart().replace(LEADING, '$1');

const plainSpaces = (line: string): string => line.replaceAll('\u00a0', ' ');

/** What rendering needs to know of the screen; rendering itself only returns lines. */
import type { Style } from './style.ts';

export interface View {
  readonly style: Style;
  /** Columns, or null where nothing is to be wrapped. */
  readonly width: number | null;
  /** Wraps a text to the screen, later lines indented. */
  wrap(text: string, indent?: number): string[];
}

/** The wrapping library is loaded only where a terminal is there to wrap for. */
export const openView = async (style: Style, width: number | null): Promise<View> => {
  if (width === null) return { style, width, wrap: (text) => [text] };
  const { wrapAnsi } = await import('fast-wrap-ansi');
  return {
    style,
    width,
    wrap: (text, indent = 0) => {
      const room = Math.max(20, width - indent);
      const margin = ' '.repeat(indent);
      return wrapAnsi(text, room, { trim: false, hard: false })
        .split('\n')
        .map((line, i) => (i === 0 ? line : margin + line.trimStart()));
    },
  };
};

/** Breaks texts where the screen ends; loaded only where a terminal is there to wrap for. */
import { wrapAnsi } from 'fast-wrap-ansi';
import type { View } from './view.ts';

const CODES = `(?:${String.fromCharCode(27)}\\[[\\d;]*m)*`;
const LEADING = new RegExp(`^(${CODES})[ \\t]+`);
const TRAILING = new RegExp(`[ \\t]+(${CODES})$`);

/** Without the spaces at its end, and at its beginning, that stand before or behind codes of colour too. */
const bareEnd = (line: string): string => line.trimEnd().replace(TRAILING, '$1');
const bare = (line: string): string => bareEnd(line).trimStart().replace(LEADING, '$1');

const broken = (text: string, columns: number): string[] =>
  wrapAnsi(text, Math.max(20, columns), { trim: false, hard: false }).split('\n');

/** The margin where the one that is wanted has no room. */
const SHALLOW = 4;

export const wrapping =
  (width: number): View['wrap'] =>
  (text, wanted = 0) => {
    // A deep margin would leave a narrow screen no room for words, and half of one stands under nothing.
    const indent = wanted * 3 > width ? Math.min(wanted, SHALLOW) : wanted;
    const [first = '', ...rest] = broken(text, width);
    if (rest.length === 0) return [first];
    // What does not fit the first line has the margin in front of it, and so less room.
    const margin = ' '.repeat(indent);
    const later = broken(rest.map(bare).join(' '), width - indent);
    return [bareEnd(first), ...later.map((line) => margin + bare(line))];
  };

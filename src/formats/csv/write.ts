/** CSV as RFC 4180 has it: CRLF, quotes doubled; no cell runs as a formula. */
import { stringify } from 'csv-stringify/sync';
import { guard } from './guard.ts';

export type Cell = string | number | null;

/** Lines of cells as text; the first is the header. */
export const csvOf = (lines: readonly (readonly Cell[])[]): string =>
  stringify(
    lines.map((line) => line.map((cell) => (typeof cell === 'string' ? guard(cell) : cell))),
    { record_delimiter: '\r\n', quoted_match: /[\r\n;\t]/ },
  );

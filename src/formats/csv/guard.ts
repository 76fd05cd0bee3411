/** Cells that a spreadsheet would run as a formula, made plain on the way out and themselves again on the way in (OWASP). */

/** What starts a formula, the wide forms of East Asian keyboards too, with any quotes already before it. */
const LIVE = /^'*[=+\-@\t\r\n＝＋－＠]/;

/** One quote more before what would run, so that `unguard` always finds the way back. */
export const guard = (cell: string): string => (LIVE.test(cell) ? `'${cell}` : cell);

export const unguard = (cell: string): string =>
  cell.startsWith("'") && LIVE.test(cell) ? cell.slice(1) : cell;

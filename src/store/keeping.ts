/** Which backups are kept: the newest of each of the last seven days, four weeks and six months that have any. */

/** What rotation needs to know of a backup. */
export interface Dated {
  readonly at: Date;
  /** Asked for, or made before something that could go wrong; the newest few stay whatever their day. */
  readonly isSpecial: boolean;
}

const DAYS = 7;
const WEEKS = 4;
const MONTHS = 6;
const SPECIAL = 3;

/**
 * Days, weeks and months are counted where there are backups, not from today: a machine that was off for a year, or
 * whose clock ran wild, still keeps its seven. Days are local ones, weeks begin on Monday.
 */
export const toKeep = <T extends Dated>(backups: readonly T[]): Set<T> => {
  const newest = [...backups].sort((a, b) => b.at.getTime() - a.at.getTime());
  return new Set([
    ...newestOfEach(newest, DAYS, ({ at }) => localDay(at)),
    ...newestOfEach(newest, WEEKS, ({ at }) => monday(at)),
    ...newestOfEach(newest, MONTHS, ({ at }) => localDay(at).slice(0, 7)),
    ...newest.filter(({ isSpecial }) => isSpecial).slice(0, SPECIAL),
  ]);
};

const newestOfEach = <T>(newest: readonly T[], most: number, span: (backup: T) => string): T[] => {
  const first = new Map<string, T>();
  for (const backup of newest) {
    if (!first.has(span(backup))) first.set(span(backup), backup);
    if (first.size > most) break;
  }
  return [...first.values()].slice(0, most);
};

/** The calendar day of an instant in the machine's zone, `YYYY-MM-DD`. */
export const localDay = (at: Date): string =>
  [
    String(at.getFullYear()).padStart(4, '0'),
    String(at.getMonth() + 1).padStart(2, '0'),
    String(at.getDate()).padStart(2, '0'),
  ].join('-');

/** The same with the time, `YYYY-MM-DD HH:MM`. */
export const localMinute = (at: Date): string =>
  `${localDay(at)} ${String(at.getHours()).padStart(2, '0')}:${String(at.getMinutes()).padStart(2, '0')}`;

/** The Monday of an instant's week, as a local day. */
export const monday = (at: Date): string =>
  localDay(new Date(at.getFullYear(), at.getMonth(), at.getDate() - ((at.getDay() + 6) % 7)));

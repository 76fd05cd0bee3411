/** Public holidays by day, read from the generated data of one country when a region is set. */
import type { Day } from '../facts.ts';

/**
 * Looks up the public holidays of a region: the name of a day's holiday, or null. A subdivision (`DE-BY`) has its
 * country's days and its own; a country alone has those common to it. Keep the answer: each call reads the data anew.
 * @param region a code as findRegion takes it, or null for somebody who keeps no holidays; then nothing is loaded.
 * @throws Fault `usage` for a region that is not known, with what may have been meant.
 */
export const loadHolidays = async (region: string | null): Promise<(day: Day) => string | null> => {
  if (region === null) return () => null;
  const [{ findRegion }, { readRows }, { COUNTRIES }] = await Promise.all([
    import('./regions.ts'),
    import('./rows.ts'),
    import('./data/countries.ts'),
  ]);
  const [country = '', state = null] = findRegion(region).code.split('-');
  const data = await COUNTRIES[country]?.();
  if (data === undefined) throw new Error(`no holiday data for ${country}`);
  const names = readRows(data.ROWS, state);
  return (day) => names.get(day) ?? null;
};

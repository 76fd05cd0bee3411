/** Every way to say a date, in order: of two that read the same words, the first. A file of family/ not named here fails a test. */
import { anchors } from './family/anchors.ts';
import { dates } from './family/dates.ts';
import { feasts } from './family/feasts.ts';
import { months } from './family/months.ts';
import { numeric } from './family/numeric.ts';
import { parts } from './family/parts.ts';
import { relative } from './family/relative.ts';
import { slots } from './family/slots.ts';
import { spans } from './family/spans.ts';
import { times } from './family/times.ts';
import { weekdays } from './family/weekdays.ts';
import { weeks } from './family/weeks.ts';
import type { Parser } from './parser.ts';

export const FAMILIES: Readonly<Record<string, readonly Parser[]>> = {
  slots,
  numeric,
  dates,
  times,
  relative,
  weekdays,
  spans,
  weeks,
  months,
  parts,
  feasts,
  anchors,
};

export const PARSERS: readonly Parser[] = Object.values(FAMILIES).flat();

/** Whether a person who settled how words are to be read said something else than the reader had. */
import type { Reading } from './facts.ts';

/**
 * `read` as the reader had it, `settled` with the correction laid over it. The same meaning by the same day only confirms
 * it; words in another language were not read at all.
 */
export const isOverruled = (read: Reading, settled: Reading): boolean =>
  read.language === 'other' ||
  read.kind !== settled.kind ||
  read.outcome !== settled.outcome ||
  read.silent !== settled.silent ||
  (read.deadline?.to ?? null) !== (settled.deadline?.to ?? null);

/** Names made comparable, as people type them. */
import { withoutAccents } from '../../domain/plain-letters.ts';

/** No case, no accents, single spaces. */
export const fold = (text: string): string => withoutAccents(text).toLowerCase().replace(/\s+/g, ' ').trim();

/** An ending on record that another one takes the place of: a slip would go unnoticed. */
import type { ApplicationStatus } from '../../domain/facts.ts';
import { isActive } from '../../domain/standing.ts';

/** Silence is only supposed to be an ending; what comes after it contradicts nothing. */
export const overwrittenRemarks = (was: ApplicationStatus, is: ApplicationStatus): string[] =>
  isActive(was) || isActive(is) || was === 'ghosted' || was === is
    ? []
    : [`It was ${was} before, and is ${is} now. To take that back: jobfu undo`];

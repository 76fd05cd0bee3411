/** The checks on a draft, in the order of S0's guideline table (PLAYBOOK section 4), then what the letter presumes and
 * what a changed letter leaves behind. */
import type { Email } from '../request.ts';
import { addressedByName } from './addressed-by-name.ts';
import { attachment } from './attachment.ts';
import { brevity } from './brevity.ts';
import { type Check, type CheckContext, type CheckId, type CheckResult, examineDraft } from './check.ts';
import { inTime } from './in-time.ts';
import { noSlotLeft } from './no-slot-left.ts';
import { notRepeating } from './not-repeating.ts';
import { onRecord } from './on-record.ts';
import { rightDays } from './right-days.ts';
import { rightNames } from './right-names.ts';
import { signed } from './signed.ts';
import { somethingSpecific } from './something-specific.ts';
import { subjectClear } from './subject-clear.ts';
import { tone } from './tone.ts';

export const CHECKS: readonly Check[] = [
  inTime,
  subjectClear,
  addressedByName,
  somethingSpecific,
  brevity,
  tone,
  noSlotLeft,
  attachment,
  notRepeating,
  onRecord,
  rightNames,
  rightDays,
  signed,
];

export interface Examined {
  readonly checks: readonly CheckResult[];
  /** Those of the checks that had nothing to judge by, and so passed. */
  readonly unjudged: readonly CheckId[];
}

/** Every check's answer on a letter, and which of them could not be given. */
export const examine = (email: Email, context: CheckContext): Examined => {
  const draft = examineDraft(email, context);
  const verdicts = CHECKS.map(({ id, run }) => ({ id, ...run(draft) }));
  return {
    checks: verdicts.map(({ id, ok, says }) => ({ id, ok, says })),
    unjudged: verdicts.filter(({ isUnjudged }) => isUnjudged).map(({ id }) => id),
  };
};

/** Every check's answer on a letter, jobfu's or the user's own. What cannot be judged passes and says so. */
export const checksOn = (email: Email, context: CheckContext): readonly CheckResult[] =>
  examine(email, context).checks;

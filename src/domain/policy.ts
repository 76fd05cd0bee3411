/**
 * The figures the planner works with, one row per setting. Where PLAYBOOK section 1 marks a figure J (jobfu's own
 * default) it stands here and may be set; figures of the source documents (the 24 hours of a thank-you) stay in their rule.
 */

import { usage } from './errors.ts';

export interface Policy {
  /** Calendar days from an interview nobody answered, or whose words said nothing, to the first check-in. */
  readonly checkInAfterDays: number;
  /** Calendar days from vague words to the check-in. */
  readonly vagueCheckInAfterDays: number;
  /** Calendar days from "no next step can be named" to the check-in. */
  readonly noneCheckInAfterDays: number;
  /** Calendar days from applying to the one check-in. */
  readonly appliedCheckInAfterDays: number;
  /** Working days from the day they named to the check-in. */
  readonly deadlineGraceWorkingDays: number;
  /** Calendar days ahead from which their date counts as far off. */
  readonly farDeadlineDays: number;
  /** Calendar days from our answer to an immediate step, or a task handed in, to a check-in. */
  readonly stepSilenceDays: number;
  /** Check-ins in a row without an answer. */
  readonly maxCheckIns: number;
  /** Calendar days between two check-ins. */
  readonly checkInsApartDays: number;
  /** Calendar days from the last check-in to the closing note. */
  readonly closingNoteAfterDays: number;
  /** Working days between two unasked messages to one employer; the last of them is allowed. */
  readonly gapWorkingDays: number;
  /** Calendar days from their words to the day an acknowledgement is due; 0: the same day. */
  readonly acknowledgeDays: number;
  /** Working days an acknowledgement stays open. */
  readonly acknowledgeWorkingDays: number;
  /** Hours to thank for a refusal. */
  readonly rejectionThanksHours: number;
  /** Calendar days from a refusal to the request for feedback. */
  readonly feedbackAfterDays: number;
  /** Calendar days from a refusal to a light note. */
  readonly keepInTouchDays: number;
  /** Calendar days to hand in a task without a date. */
  readonly taskDays: number;
  /** Days before an interview to prepare. */
  readonly prepareDaysBefore: number;
  /** Calendar days from a request for references to the day the referees are to know; 0: the same day. */
  readonly referencesDays: number;
  /** Calendar days from an offer to the day its thanks are due; 0: the same day. */
  readonly offerThanksDays: number;
  /** Working days before the offer's date that deciding opens. */
  readonly offerDecideLeadWorkingDays: number;
  /** Hours to decide on an offer that names no date (S4). */
  readonly offerDecideHours: number;
  /** Minutes of an interview whose length is not given. */
  readonly interviewMinutes: number;
  /** Days after which an unsent, overdue item closes by itself. */
  readonly staleDays: number;
  /** A reading below this confidence is shown to the person instead of entering the plan. */
  readonly reviewBelow: number;
}

/** The figures as nobody set them; settings.ts names their rows of the playbook. */
export const DEFAULT_POLICY: Policy = {
  checkInAfterDays: 7,
  vagueCheckInAfterDays: 7,
  noneCheckInAfterDays: 14,
  appliedCheckInAfterDays: 14,
  deadlineGraceWorkingDays: 2,
  farDeadlineDays: 21,
  stepSilenceDays: 7,
  maxCheckIns: 2,
  checkInsApartDays: 7,
  closingNoteAfterDays: 7,
  gapWorkingDays: 5,
  acknowledgeDays: 0,
  acknowledgeWorkingDays: 2,
  rejectionThanksHours: 24,
  feedbackAfterDays: 3,
  keepInTouchDays: 90,
  taskDays: 3,
  prepareDaysBefore: 1,
  referencesDays: 0,
  offerThanksDays: 0,
  offerDecideLeadWorkingDays: 1,
  offerDecideHours: 24,
  interviewMinutes: 60,
  staleDays: 30,
  reviewBelow: 0.6,
};

/** Settings as stored: only those that were set, as text. */
export type Settings = Readonly<Record<string, string>>;

const WORKDAYS = '1,2,3,4,5';

/** What stands where nobody set anything, as text. */
export const defaultOf = (key: string): string =>
  key === 'workdays'
    ? WORKDAYS
    : Object.hasOwn(DEFAULT_POLICY, key)
      ? String(DEFAULT_POLICY[key as keyof Policy])
      : '';

/** The setting of exactly this name, as it was set or as it is by default. */
export const settingValue = (settings: Settings, key: string): string => settings[key] ?? defaultOf(key);

/** The planner's figures under these settings. */
export const policyFrom = (settings: Settings): Policy =>
  Object.fromEntries(
    Object.keys(DEFAULT_POLICY).map((key) => [key, Number(settingValue(settings, key))]),
  ) as unknown as Policy;

export const workdaysFrom = (settings: Settings): readonly number[] =>
  parseWorkdays(settingValue(settings, 'workdays'));

const DAY_NAMES = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];

/** @throws Fault `usage` */
export const parseWorkdays = (text: string): number[] => {
  const hint = 'jobfu config set workdays 1,2,3,4,5';
  const number = (word: string): number => {
    const named = DAY_NAMES.indexOf(word.slice(0, 3).toLowerCase()) + 1;
    const day = /^[1-7]$/.test(word) ? Number(word) : named;
    if (day === 0) throw usage(`"${word}" is no day of the week.`, hint);
    return day;
  };
  const days = new Set<number>();
  for (const part of text.split(/[\s,]+/).filter(Boolean)) {
    const [from = '', to] = part.split('-');
    const first = number(from);
    const last = to === undefined ? first : number(to);
    for (let day = first; ; day = (day % 7) + 1) {
      days.add(day);
      if (day === last) break;
    }
  }
  if (days.size === 0) throw usage('At least one day of the week has to be a working day.', hint);
  return [...days].sort();
};

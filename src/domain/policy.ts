/**
 * The figures the planner works with, one row per setting. Where PLAYBOOK section 1 marks a figure J (jobfu's own
 * default) it stands here as a setting; figures of the source documents (the 24 hours of a thank-you) stay in their rule.
 */

import type { DateOrder } from './calendar.ts';
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

/** What the user may set. `number` rows are the policy's figures. */
export interface Setting {
  readonly key: string;
  readonly says: string;
  readonly type: 'text' | 'number' | 'timezone' | 'region' | 'date-order' | 'workdays';
  readonly default: string;
  /** Where the default comes from: a row of the playbook (S0–S4) or jobfu's own (J). */
  readonly source?: string;
  readonly min?: number;
  readonly max?: number;
}

const figure = (
  key: keyof Policy,
  value: number,
  says: string,
  source = 'J',
  min = 0,
  max = 366,
): Setting & { key: keyof Policy } => ({
  key,
  type: 'number',
  default: String(value),
  says,
  source,
  min,
  max,
});

const FIGURES = [
  figure('checkInAfterDays', 7, 'days from an interview without word to the first check-in', 'J, S1', 1),
  figure('vagueCheckInAfterDays', 7, 'days from vague words to the check-in', 'S1', 1),
  figure('noneCheckInAfterDays', 14, 'days from "no next step can be named" to the check-in', 'S1', 1),
  figure('appliedCheckInAfterDays', 14, 'days from applying to the one check-in', 'J, S0', 1),
  figure(
    'deadlineGraceWorkingDays',
    2,
    'working days after the day they named before checking in',
    'J, S1',
    0,
    60,
  ),
  figure('farDeadlineDays', 21, 'days ahead from which their date counts as far off', 'J, S1', 1),
  figure('stepSilenceDays', 7, 'days of silence after your answer or your task before a check-in', 'J', 1),
  figure('maxCheckIns', 2, 'check-ins in a row without an answer, before the closing note', 'S1', 1, 10),
  figure('checkInsApartDays', 7, 'days between two check-ins', 'J', 1),
  figure('closingNoteAfterDays', 7, 'days from the last check-in to the closing note', 'J', 1),
  figure('gapWorkingDays', 5, 'working days between two unasked messages to one employer', 'J, S3', 1, 60),
  figure('acknowledgeDays', 0, 'days from their words to acknowledging them; 0: the same day', 'J', 0, 30),
  figure('acknowledgeWorkingDays', 2, 'working days an acknowledgement stays worth sending', 'J', 0, 30),
  figure('rejectionThanksHours', 24, 'hours to thank for a refusal', 'J', 1, 720),
  figure('feedbackAfterDays', 3, 'days from a refusal to the request for feedback', 'J, S1', 0),
  figure('keepInTouchDays', 90, 'days from a refusal to a light note', 'J, S1, S4', 1, 1000),
  figure('taskDays', 3, 'days to hand in a task that has no date', 'J', 1),
  figure('prepareDaysBefore', 1, 'days before an interview to prepare', 'J', 0, 30),
  figure(
    'referencesDays',
    0,
    'days from a request for references to telling the referees; 0: the same day',
    'J',
    0,
    30,
  ),
  figure('offerThanksDays', 0, 'days from an offer to thanking for it; 0: the same day', 'J', 0, 30),
  figure(
    'offerDecideLeadWorkingDays',
    1,
    "working days before an offer's date that deciding comes up",
    'J',
    0,
    30,
  ),
  figure('offerDecideHours', 24, 'hours to decide on an offer that names no date', 'S4', 1, 720),
  figure('interviewMinutes', 60, 'minutes of an interview whose length is not given', 'J', 1, 1440),
  figure('staleDays', 30, 'days after which something overdue and unsent drops away', 'J', 1, 1000),
  {
    ...figure('reviewBelow', 0.6, 'readings less sure than this (0–1) are left for you to read', 'J', 0, 1),
  },
] as const;

export const SETTINGS: readonly Setting[] = [
  { key: 'name', type: 'text', default: '', says: 'your name, as it signs your letters' },
  { key: 'email', type: 'text', default: '', says: 'your email address' },
  { key: 'phone', type: 'text', default: '', says: 'your phone number, for the end of a letter' },
  { key: 'linkedin', type: 'text', default: '', says: 'your LinkedIn address, for the end of a letter' },
  { key: 'timezone', type: 'timezone', default: '', says: 'your time zone; empty: the machine’s' },
  { key: 'region', type: 'region', default: '', says: 'whose public holidays count, like US-CA or DE-BY' },
  { key: 'dateOrder', type: 'date-order', default: '', says: 'how you read 3/4/2026: dmy, mdy or ymd' },
  { key: 'workdays', type: 'workdays', default: '1,2,3,4,5', says: 'days of work, 1 Monday to 7 Sunday' },
  ...FIGURES,
];

export const DATE_ORDERS: readonly DateOrder[] = ['dmy', 'mdy', 'ymd'];

const DAY_NAMES = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];

/** Settings as stored: only those that were set, as text. */
export type Settings = Readonly<Record<string, string>>;

export const findSetting = (key: string): Setting | undefined =>
  SETTINGS.find((setting) => setting.key.toLowerCase() === key.toLowerCase());

/** The value as it is kept, or a usage fault that says what would be right. Zones and regions are checked by the caller. */
export const normaliseSetting = (setting: Setting, text: string): string => {
  const value = text.trim();
  switch (setting.type) {
    case 'number': {
      const number = Number(value);
      const whole = setting.key === 'reviewBelow' || Number.isInteger(number);
      const { min = 0, max = 366 } = setting;
      if (value === '' || !Number.isFinite(number) || !whole || number < min || number > max) {
        throw usage(
          `${setting.key} takes a ${setting.key === 'reviewBelow' ? '' : 'whole '}number from ${min} to ${max}, not "${value}".`,
          `jobfu config set ${setting.key} ${setting.default}`,
        );
      }
      return String(number);
    }
    case 'date-order': {
      const order = value.toLowerCase();
      if (!DATE_ORDERS.some((known) => known === order)) {
        throw usage(`dateOrder is dmy, mdy or ymd, not "${value}".`, 'jobfu config set dateOrder dmy');
      }
      return order;
    }
    case 'workdays':
      return parseWorkdays(value).join(',');
    default:
      return value;
  }
};

const parseWorkdays = (text: string): number[] => {
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

const DEFAULTS: ReadonlyMap<string, string> = new Map(
  SETTINGS.map((setting) => [setting.key, setting.default]),
);

/** The setting of exactly this name, as it was set or as it is by default. */
export const settingValue = (settings: Settings, key: string): string =>
  settings[key] ?? DEFAULTS.get(key) ?? '';

/** The planner's figures under these settings. */
export const policyFrom = (settings: Settings): Policy =>
  Object.fromEntries(
    FIGURES.map(({ key }) => [key, Number(settingValue(settings, key))]),
  ) as unknown as Policy;

export const DEFAULT_POLICY: Policy = policyFrom({});

export const workdaysFrom = (settings: Settings): readonly number[] =>
  parseWorkdays(settingValue(settings, 'workdays'));

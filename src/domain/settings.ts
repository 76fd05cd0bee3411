/** What the user may set, in the user's words, and what is kept of a setting as it is typed. */
import type { DateOrder } from './calendar.ts';
import { usage } from './errors.ts';
import { defaultOf, type Policy, parseWorkdays } from './policy.ts';

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
  says: string,
  source = 'J',
  min = 0,
  max = 366,
): Setting & { key: keyof Policy } => ({
  key,
  type: 'number',
  default: defaultOf(key),
  says,
  source,
  min,
  max,
});

const FIGURES = [
  figure('checkInAfterDays', 'days from an interview without word to the first check-in', 'J, S1', 1),
  figure('vagueCheckInAfterDays', 'days from vague words to the check-in', 'S1', 1),
  figure('noneCheckInAfterDays', 'days from "no next step can be named" to the check-in', 'S1', 1),
  figure('appliedCheckInAfterDays', 'days from applying to the one check-in', 'J, S0', 1),
  figure(
    'deadlineGraceWorkingDays',
    'working days after the day they named before checking in',
    'J, S1',
    0,
    60,
  ),
  figure('farDeadlineDays', 'days ahead beyond which their date counts as far off', 'J, S1', 1),
  figure('stepSilenceDays', 'days of silence after your answer or your task before a check-in', 'J', 1),
  figure('maxCheckIns', 'check-ins in a row without an answer, before the closing note', 'S1', 1, 10),
  figure('checkInsApartDays', 'days between two check-ins', 'J', 1),
  figure('closingNoteAfterDays', 'days from the last check-in to the closing note', 'J', 1),
  figure('gapWorkingDays', 'working days between two unasked messages to one employer', 'J, S3', 1, 60),
  figure('acknowledgeDays', 'days from their words to acknowledging them; 0: the same day', 'J', 0, 30),
  figure('acknowledgeWorkingDays', 'working days an acknowledgement stays worth sending', 'J', 0, 30),
  figure('rejectionThanksHours', 'hours to thank for a refusal', 'J', 1, 720),
  figure('feedbackAfterDays', 'days from a refusal to the request for feedback', 'J, S1', 0),
  figure('keepInTouchDays', 'days from a refusal to a light note', 'J, S1, S4', 1, 1000),
  figure('taskDays', 'days to hand in a task that has no date', 'J', 1),
  figure('prepareDaysBefore', 'days before an interview to prepare', 'J', 0, 30),
  figure(
    'referencesDays',
    'days from a request for references to telling the referees; 0: the same day',
    'J',
    0,
    30,
  ),
  figure('offerThanksDays', 'days from an offer to thanking for it; 0: the same day', 'J', 0, 30),
  figure(
    'offerDecideLeadWorkingDays',
    "working days before an offer's date that deciding comes up",
    'J',
    0,
    30,
  ),
  figure('offerDecideHours', 'hours to decide on an offer that names no date', 'S4', 1, 720),
  figure('interviewMinutes', 'minutes of an interview whose length is not given', 'J', 1, 1440),
  figure('staleDays', 'days after which something overdue and unsent drops away', 'J', 1, 1000),
  {
    ...figure('reviewBelow', 'readings less sure than this (0–1) are left for you to read', 'J', 0, 1),
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
  {
    key: 'workdays',
    type: 'workdays',
    default: defaultOf('workdays'),
    says: 'days of work, 1 Monday to 7 Sunday',
  },
  ...FIGURES,
];

export const DATE_ORDERS: readonly DateOrder[] = ['dmy', 'mdy', 'ymd'];

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

/** Every figure of the plan is a setting, and every setting changes the plan. */
import { expect, test } from 'vitest';
import { DEFAULT_POLICY, type Policy, policyFrom } from '../../src/domain/policy.ts';
import { SETTINGS } from '../../src/domain/settings.ts';
import { deadline, History, planAt, reading } from './build.ts';

const met = new History().met('Dana Lee').interview('2026-03-10T15:00:00.000Z');
const thanked = met.sent('thankyou', '2026-03-10T18:00:00.000Z');
const heard = (label: Parameters<typeof reading>[0], more = {}) =>
  thanked.heard('2026-03-12T10:00:00.000Z', reading(label, more));
const checked = thanked.sent('checkin', '2026-03-17T09:00:00.000Z');

/** One search for each situation in which some figure of the playbook speaks. */
const SITUATIONS: readonly History[] = [
  met,
  new History({ applied: '2026-03-02' }),
  heard('vague'),
  heard('none'),
  heard('clear-timeline', { deadline: deadline('2026-03-20', '2026-03-12') }),
  heard('clear-timeline', { deadline: deadline('2026-04-03', '2026-03-12') }),
  heard('immediate').sent('reply-immediate', '2026-03-12T12:00:00.000Z'),
  heard('immediate', { nextStep: 'assessment' }),
  heard('immediate', { nextStep: 'references' }),
  heard('vague', { confidence: 0.62 }),
  heard('rejection'),
  heard('offer'),
  heard('offer', { deadline: deadline('2026-03-18', '2026-03-12', { owner: 'you' }) }),
  thanked.interview('2026-03-20T10:00:00.000Z'),
  checked,
  checked.sent('checkin', '2026-03-24T09:00:00.000Z'),
  checked.heard('2026-03-18T10:00:00.000Z', reading('rejection')),
  thanked.heard('2026-03-16T10:00:00.000Z', reading('rejection')),
];
const MORNINGS = ['2026-03-12T11:00:00Z', '2026-03-18T11:00:00Z', '2026-04-17T11:00:00Z'];

const plans = (policy: Partial<Policy>): string =>
  JSON.stringify(
    SITUATIONS.flatMap((situation) =>
      MORNINGS.map((now) => {
        const { due, upcoming } = planAt(now, situation, { policy });
        return [...due, ...upcoming].map(({ rule, opens, due: until, closes }) => [
          rule,
          opens,
          until,
          closes,
        ]);
      }),
    ),
  );

const figures = SETTINGS.filter(({ type }) => type === 'number');

test.each(figures.map(({ key }) => key))('%s matters', (key) => {
  const name = key as keyof Policy;
  const other = name === 'reviewBelow' ? 0.7 : DEFAULT_POLICY[name] + 1;
  expect(plans({ [name]: other })).not.toBe(plans({}));
});

test('every figure of the policy is a setting, with a source, and its default is what the planner uses', () => {
  expect(figures.map(({ key }) => key).sort()).toEqual(Object.keys(DEFAULT_POLICY).sort());
  for (const { key, source, says } of figures) {
    expect(source, key).toMatch(/^(J|S\d)/);
    expect(says.length, key).toBeGreaterThan(20);
    expect(policyFrom({ [key]: '5' })[key as keyof Policy]).toBe(5);
  }
});

test('the figures are those of the playbook', () => {
  expect(DEFAULT_POLICY).toEqual({
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
  });
});

/** Random searches for the properties: applications with what happened to them, and clocks to look at them. */
import fc from 'fast-check';
import { addDays } from '../../src/domain/calendar.ts';
import type { Application, Label } from '../../src/domain/facts.ts';
import { plan } from '../../src/domain/plan.ts';
import { contextAt, deadline, History, reading } from './build.ts';

/** Runs of a property; `JOBFU_RUNS` asks for more. */
export const RUNS = Number(process.env.JOBFU_RUNS ?? 1000);

export const START = '2026-02-02';

/** A distinct minute of the year for each event, so that no two facts share an instant. */
export const instant = (day: number, minute: number): string =>
  `${addDays(START, day)}T${String(8 + Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}:00.000Z`;

type Happening =
  | {
      what: 'interview';
      day: number;
      minute: number;
      person: boolean;
      dayOnly: boolean;
      calledOff: number | null;
    }
  | {
      what: 'heard';
      day: number;
      minute: number;
      label: Label;
      days: number | null;
      step: number;
      confidence: number;
      silent: boolean;
    }
  | { what: 'sent'; day: number; minute: number; template: string }
  | { what: 'ended'; day: number; minute: number; as: 'ghosted' | 'rejected' | 'withdrawn' | 'reopened' };

const LETTERS = [
  'thankyou',
  'checkin',
  'checkin-deadline',
  'closing',
  'reply-vague',
  'reply-immediate',
  'rejection-thanks',
  'feedback',
  'interest',
  'offer-thanks',
  'offer-accept',
];
const LABELS: readonly Label[] = ['clear-timeline', 'vague', 'none', 'immediate', 'offer', 'rejection'];
const STEPS = ['interview', 'assessment', 'references', 'paperwork', 'call'] as const;

const when = { day: fc.nat(90), minute: fc.nat(500) };
const happening: fc.Arbitrary<Happening> = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.record({
      what: fc.constant('interview' as const),
      ...when,
      day: fc.nat(140),
      person: fc.boolean(),
      dayOnly: fc.boolean(),
      calledOff: fc.option(fc.nat(90), { freq: 6 }),
    }),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      what: fc.constant('heard' as const),
      ...when,
      label: fc.constantFrom(...LABELS),
      days: fc.option(fc.nat(60)),
      step: fc.nat(STEPS.length - 1),
      confidence: fc.constantFrom(0.4, 0.7, 0.95),
      silent: fc.boolean(),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      what: fc.constant('sent' as const),
      ...when,
      template: fc.constantFrom(...LETTERS),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      what: fc.constant('ended' as const),
      ...when,
      as: fc.constantFrom('ghosted', 'rejected', 'withdrawn', 'reopened'),
    }),
  },
);

const COMPANIES = ['Acme', 'Acme Inc.', 'Borealis', 'Corvid'];
const ADDRESSES = [null, 'dana@acme.example', 'ines@agency.example', 'INES@agency.example'];

export const story = fc.record({
  company: fc.constantFrom(...COMPANIES),
  address: fc.constantFrom(...ADDRESSES),
  applied: fc.option(fc.nat(30)),
  happenings: fc.uniqueArray(happening, { maxLength: 9, selector: ({ day, minute }) => `${day}/${minute}` }),
});
export type Story = typeof story extends fc.Arbitrary<infer T> ? T : never;

const grow = (history: History, event: Happening): History => {
  const at = instant(event.day, event.minute);
  switch (event.what) {
    case 'interview':
      return history.interview(event.dayOnly ? at.slice(0, 10) : at, {
        ...(event.person ? {} : { with: [] }),
        ...(event.calledOff === null ? {} : { cancelled: instant(event.calledOff, 599) }),
      });
    case 'heard': {
      const from = at.slice(0, 10);
      const to = event.days === null ? null : addDays(from, event.days);
      const owner = event.label === 'immediate' || event.label === 'offer' ? 'you' : 'them';
      const bounded =
        to !== null && event.label !== 'none' && event.label !== 'rejection' && event.label !== 'vague';
      return history.heard(
        at,
        reading(event.label, {
          silent: event.label === 'none' && event.silent,
          confidence: event.confidence,
          deadline: bounded ? deadline(to, from, { owner }) : null,
          ...(event.label === 'immediate' ? { nextStep: STEPS[event.step] ?? 'other' } : {}),
        }),
      );
    }
    case 'sent':
      return history.sent(event.template, at);
    case 'ended':
      return history.ended(event.as, at);
  }
};

export const tell = ({ company, address, applied, happenings }: Story, id: number): Application => {
  const day = applied === null ? null : addDays(START, applied);
  const start = new History({ id, company, applied: day }).met('Dana Lee', address);
  return happenings.reduce(grow, start).application;
};

export const search = fc
  .array(story, { minLength: 1, maxLength: 4 })
  .map((stories) => stories.map((one, i) => tell(one, i + 1)));
export const now = fc.tuple(fc.nat(120), fc.nat(600)).map(([day, minute]) => instant(day, minute));

/** The same search after somebody put off, left out or did the first thing in each application at this moment. */
export const snoozed = (applications: readonly Application[], at: string): Application[] => {
  const { due, upcoming } = plan(applications, contextAt(at));
  return applications.map((application, i) => {
    const item = [...due, ...upcoming].find((known) => known.application.id === application.id);
    if (!item) return application;
    const verb = (['snooze', 'skip', 'done'] as const)[i % 3] ?? 'snooze';
    const until = verb === 'snooze' ? addDays(at.slice(0, 10), 1 + (i % 9)) : null;
    return new History(application).decided(verb, item.rule, item.about, at, until).application;
  });
};

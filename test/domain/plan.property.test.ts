/** What must hold of every plan, over random histories. `JOBFU_RUNS` asks for more of them. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, addWorkingDays, isWorkingDay, WEEKDAYS_ONLY } from '../../src/domain/calendar.ts';
import type { Application, Label } from '../../src/domain/facts.ts';
import { type Plan, type PlanItem, plan, UNASKED_TEMPLATES } from '../../src/domain/plan.ts';
import { contextAt, deadline, History, reading } from './build.ts';

const RUNS = Number(process.env.JOBFU_RUNS ?? 2000);

// ---------------------------------------------------------------- random histories

const START = '2026-02-02';

/** A distinct minute of the year for each event, so that no two facts share an instant. */
const instant = (day: number, minute: number): string =>
  `${addDays(START, day)}T${String(8 + Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}:00.000Z`;

type Happening =
  | { what: 'interview'; day: number; minute: number; person: boolean }
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
    arbitrary: fc.record({ what: fc.constant('interview' as const), ...when, person: fc.boolean() }),
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

const story = fc.record({
  company: fc.constantFrom(...COMPANIES),
  applied: fc.option(fc.nat(30)),
  happenings: fc.uniqueArray(happening, { maxLength: 9, selector: ({ day, minute }) => `${day}/${minute}` }),
});
type Story = typeof story extends fc.Arbitrary<infer T> ? T : never;

const grow = (history: History, event: Happening): History => {
  const at = instant(event.day, event.minute);
  switch (event.what) {
    case 'interview':
      return history.interview(at, event.person ? {} : { with: [] });
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

const tell = ({ company, applied, happenings }: Story, id: number): Application => {
  const start = new History({ id, company, applied: applied === null ? null : addDays(START, applied) }).met(
    'Dana Lee',
  );
  return happenings.reduce(grow, start).application;
};

const search = fc
  .array(story, { minLength: 1, maxLength: 4 })
  .map((stories) => stories.map((one, i) => tell(one, i + 1)));
const now = fc.tuple(fc.nat(120), fc.nat(600)).map(([day, minute]) => instant(day, minute));

const planned = (applications: readonly Application[], at: string): Plan => plan(applications, contextAt(at));
const items = ({ due, upcoming }: Plan): PlanItem[] => [...due, ...upcoming];

const UNASKED = new Set([
  'check-in',
  'check-in-deadline',
  'closing-note',
  'feedback',
  'keep-in-touch',
  'interest',
]);
const sameEmployer = (a: string, b: string): boolean => a.replace(' Inc.', '') === b.replace(' Inc.', '');

const holds = (name: string, property: (applications: readonly Application[], at: string) => void): void => {
  test(name, () => {
    fc.assert(fc.property(search, now, property), { numRuns: RUNS });
  });
};

// ---------------------------------------------------------------- what must hold

holds(
  'every item has a reason, a source, something to type, and stands in its own time',
  (applications, at) => {
    const { due, upcoming } = planned(applications, at);
    for (const item of [...due, ...upcoming]) {
      expect(item.why.length).toBeGreaterThan(20);
      expect(item.sources.length).toBeGreaterThan(0);
      expect(item.command).toMatch(/^jobfu \w+/);
      expect(item.opens <= item.due).toBe(true);
      if (item.closes !== null) expect(item.closes > item.opens).toBe(true);
    }
    for (const { opens, closes } of due) expect(opens <= at && (closes === null || at < closes)).toBe(true);
    for (const { opens } of upcoming) expect(opens > at).toBe(true);
  },
);

holds('unasked messages to one employer keep five working days apart', (applications, at) => {
  const unasked = items(planned(applications, at)).filter(({ rule }) => UNASKED.has(rule));
  for (const item of unasked) {
    const day = item.opens > at ? item.opens.slice(0, 10) : at.slice(0, 10);
    const company = applications.find(({ id }) => id === item.application.id)?.company ?? '';
    for (const other of applications) {
      if (!sameEmployer(other.company, company)) continue;
      for (const letter of other.letters) {
        if (letter.on > at || !UNASKED_TEMPLATES.has(letter.template)) continue;
        expect(day >= addWorkingDays(letter.on.slice(0, 10), 5, WEEKDAYS_ONLY)).toBe(true);
      }
    }
    for (const other of unasked) {
      if (other === item || !sameEmployer(other.application.company, company)) continue;
      const theirs = other.opens > at ? other.opens.slice(0, 10) : at.slice(0, 10);
      const [first = '', second = ''] = [day, theirs].sort();
      expect(second >= addWorkingDays(first, 5, WEEKDAYS_ONLY)).toBe(true);
    }
  }
});

holds('check-ins and other unasked messages fall on working days', (applications, at) => {
  for (const { rule, opens } of items(planned(applications, at))) {
    if (UNASKED.has(rule)) expect(isWorkingDay(opens.slice(0, 10), WEEKDAYS_ONLY)).toBe(true);
  }
});

holds(
  'an interview ahead suspends all but preparing, answering, delivering, thanking, and outcomes',
  (applications, at) => {
    for (const application of applications) {
      if (!application.interviews.some((interview) => interview.at > at)) continue;
      const allowed =
        /^(prepare|answer|deliver|thank-you|rejection-thanks|feedback|keep-in-touch|offer-thanks|offer-decide)$/;
      for (const { rule } of items(planned([application], at))) expect(rule).toMatch(allowed);
    }
  },
);

holds('what happens elsewhere never changes a plan', (applications, at) => {
  const stranger = tell({ company: 'Dovetail', applied: 1, happenings: [] }, 99);
  const mine = (result: Plan): unknown[] =>
    items(result)
      .filter(({ application }) => application.id !== 99)
      .map(({ others: _, ...item }) => item);
  expect(mine(planned([...applications, stranger], at))).toEqual(mine(planned(applications, at)));
});

holds('the order in which facts were entered does not matter', (applications, at) => {
  const shuffled = applications.map((application) => ({
    ...application,
    interviews: [...application.interviews].reverse(),
    messages: [...application.messages].reverse(),
    letters: [...application.letters].reverse(),
    endings: [...application.endings].reverse(),
  }));
  const told = (result: Plan): string[] =>
    items(result)
      .map(({ application, rule, opens, due, why }) => `${application.id} ${rule} ${opens} ${due} ${why}`)
      .sort();
  expect(told(planned(shuffled.reverse(), at))).toEqual(told(planned(applications, at)));
});

test('doing each day what is due never brings the same thing twice, and silence comes to an end', () => {
  fc.assert(
    fc.property(story, (one) => {
      let history = new History(tell(one, 1));
      const seen = new Set<string>();
      let chases = 0;
      for (let day = 91; day < 91 + 150; day++) {
        const at = instant(day, 30);
        for (const item of planned([history.application], at).due) {
          expect(seen.has(item.about), `${item.about} came twice`).toBe(false);
          seen.add(item.about);
          if (/^check-in|^closing/.test(item.rule)) chases++;
          history =
            item.template === null || item.rule === 'offer-decide'
              ? history.decided('done', item.rule, item.about, at)
              : history.sent(
                  item.template,
                  at,
                  item.to.map(({ id }) => id),
                );
        }
      }
      expect(chases).toBeLessThanOrEqual(3);
      const late = planned([history.application], instant(91 + 149, 45));
      expect(late.due).toEqual([]);
    }),
    { numRuns: Math.ceil(RUNS / 10) },
  );
});

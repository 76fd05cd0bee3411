/** What must hold of every plan, over random histories. `JOBFU_RUNS` asks for more of them. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addWorkingDays, isWorkingDay, WEEKDAYS_ONLY } from '../../src/domain/calendar.ts';
import type { Application } from '../../src/domain/facts.ts';
import { type Plan, type PlanItem, plan, UNASKED_TEMPLATES } from '../../src/domain/plan.ts';
import { simulate } from '../../src/domain/simulate.ts';
import { contextAt, History } from './build.ts';
import { instant, now, RUNS, search, story, tell } from './searches.ts';

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
      if (item.closes !== null) expect(item.closes > item.opens && item.closes >= item.due).toBe(true);
    }
    for (const { opens, closes } of due) expect(opens <= at && (closes === null || at < closes)).toBe(true);
    for (const { opens } of upcoming) expect(opens > at).toBe(true);
  },
);

test('put off to whatever day, an item is due before it is over', () => {
  const at = instant(30, 240);
  const days = fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 8, maxLength: 8 });
  const interview = fc.tuple(fc.integer({ min: 28, max: 33 }), fc.nat(500), fc.boolean());
  fc.assert(
    fc.property(interview, days, ([day, minute, isDayOnly], puts) => {
      const held = instant(day, minute);
      const told = new History().met('Dana Lee').interview(isDayOnly ? held.slice(0, 10) : held);
      const put = items(planned([told.application], at)).reduce(
        (history, { rule, about }, i) =>
          history.decided('snooze', rule, about, at, instant(30 + (puts[i] ?? 1), 0).slice(0, 10)),
        told,
      );
      for (const { opens, due, closes } of items(planned([put.application], at)))
        expect(closes === null || (opens < closes && due <= closes)).toBe(true);
    }),
    { numRuns: RUNS },
  );
});

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
  'an interview ahead suspends all but preparing, answering, delivering, thanking, outcomes, and words to be read',
  (applications, at) => {
    for (const application of applications) {
      if (!application.interviews.some((interview) => interview.cancelled === null && interview.at > at))
        continue;
      const allowed =
        /^(prepare|answer|deliver|thank-you|review|rejection-thanks|feedback|keep-in-touch|offer-thanks|offer-decide)$/;
      for (const { rule } of items(planned([application], at))) expect(rule).toMatch(allowed);
    }
  },
);

test('what happens elsewhere never changes a plan', () => {
  fc.assert(
    fc.property(search, story, now, (applications, other, at) => {
      const stranger = tell({ ...other, company: 'Dovetail', address: null }, 99);
      const mine = (result: Plan): unknown[] =>
        items(result)
          .filter(({ application }) => application.id !== 99)
          .map(({ others: _, ...item }) => item);
      expect(mine(planned([...applications, stranger], at))).toEqual(mine(planned(applications, at)));
    }),
    { numRuns: RUNS },
  );
});

holds('the order in which facts were entered does not matter', (applications, at) => {
  // Facts known by their day only are ordered by entry; these all have their hour.
  const timed = applications.map((application) => ({
    ...application,
    interviews: application.interviews.map((one) =>
      one.at.length > 10 ? one : { ...one, at: `${one.at}T07:00:00.${String(one.id).padStart(3, '0')}Z` },
    ),
  }));
  const backwards = <T extends { id: number }>(facts: readonly T[]): T[] =>
    facts.map((fact) => ({ ...fact, id: 1000 - fact.id })).reverse();
  const shuffled = timed.map((application) => ({
    ...application,
    interviews: backwards(application.interviews),
    messages: backwards(application.messages),
    letters: backwards(application.letters),
    endings: backwards(application.endings),
  }));
  const told = (result: Plan): string[] =>
    items(result)
      .map(({ application, rule, opens, due, why }) => `${application.id} ${rule} ${opens} ${due} ${why}`)
      .sort();
  expect(told(planned(shuffled.reverse(), at))).toEqual(told(planned(timed, at)));
});

holds('nothing is sent into a silence before the day they named', (applications, at) => {
  for (const application of applications) {
    const { interviews, messages, endings } = application;
    const word = messages
      .filter(({ on, reading }) => on <= at && reading.confidence >= 0.6 && !reading.silent)
      .sort((a, b) => (a.on < b.on ? 1 : -1))[0];
    const day = word?.reading.deadline?.owner === 'them' ? word.reading.deadline.to : null;
    if (!word || !day || word.reading.kind !== 'clear-timeline') continue;
    const isSetAside =
      interviews.some(
        (one) => one.cancelled === null && one.at.slice(0, 10) >= word.on.slice(0, 10) && one.at <= at,
      ) || endings.some((one) => one.at >= word.on && one.at <= at);
    if (isSetAside) continue;
    for (const { application: of, rule, opens } of items(planned(applications, at))) {
      if (of.id === application.id && /^check-in|^closing/.test(rule))
        expect(opens.slice(0, 10) > day).toBe(true);
    }
  }
});

holds('closed is closed', (applications, at) => {
  for (const application of applications) {
    const { interviews, messages, letters, endings } = application;
    const [ending] = endings.filter((one) => one.at <= at).sort((a, b) => (a.at < b.at ? 1 : -1));
    if (!ending || ending.as === 'reopened') continue;
    const later = [...messages, ...letters].some(({ on }) => on > ending.at && on <= at);
    if (later || interviews.some((one) => one.at > ending.at)) continue;
    expect(items(planned([application], at))).toEqual([]);
  }
});

test('played through, a schedule ends, never repeats itself, and keeps its distance', () => {
  fc.assert(
    fc.property(search, now, (applications, at) => {
      const [first] = applications;
      if (!first) return;
      const { steps } = simulate(applications, first.id, contextAt(at));
      expect(steps.length).toBeLessThan(100);
      const keys = steps.map(({ item }) => item?.about);
      expect(new Set(keys).size).toBe(keys.length);
      const days = steps.filter(({ item }) => item && UNASKED.has(item.rule)).map(({ on }) => on);
      for (const [i, day] of days.entries()) {
        const before = days[i - 1];
        if (before) expect(day >= addWorkingDays(before, 5, WEEKDAYS_ONLY)).toBe(true);
      }
    }),
    { numRuns: Math.ceil(RUNS / 10) },
  );
});

test('doing each day what is due never brings the same thing twice, and silence comes to an end', () => {
  fc.assert(
    fc.property(story, (one) => {
      const happenings = one.happenings.filter(({ day }) => day <= 90);
      let history = new History(tell({ ...one, happenings }, 1));
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

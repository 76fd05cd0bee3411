/** The lines in which messages wait give everybody the slot that looking at all of them each time would give. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Instant } from '../../src/domain/facts.ts';
import { proposalsOf } from '../../src/domain/plan.ts';
import { type Situation, situationOf } from '../../src/domain/situation.ts';
import {
  afterSent,
  type Entry,
  keepDistance,
  keysOf,
  lastUnasked,
  withEnd,
} from '../../src/domain/spacing.ts';
import { contextAt } from './build.ts';
import { instant, RUNS, type Story, story, tell } from './searches.ts';

const isOver = ({ proposal: { opens, closes } }: Entry, now: Instant): boolean =>
  closes !== null && (now >= closes || opens >= closes);

const slot = (entry: Entry): string =>
  `${entry.situation.application.id} ${entry.proposal.rule} ${entry.proposal.opens} ${entry.proposal.due}`;

/** Rule 5 word for word: of all that remain, the most pressing by where it can go out takes its slot. */
const plainly = (entries: readonly Entry[], situations: readonly Situation[], now: Instant): string[] => {
  const last = lastUnasked(situations);
  const slots: string[] = [];
  let remaining = entries.filter((entry) => !isOver(withEnd(afterSent(entry, last)), now));
  while (remaining.length > 0) {
    const [next] = remaining
      .map((entry) => ({ entry, placed: afterSent(entry, last) }))
      .sort(
        (a, b) =>
          a.placed.proposal.due.localeCompare(b.placed.proposal.due) ||
          a.entry.proposal.due.localeCompare(b.entry.proposal.due) ||
          a.entry.situation.application.id - b.entry.situation.application.id,
      );
    if (!next) break;
    remaining = remaining.filter((entry) => entry !== next.entry);
    const ended = withEnd(next.placed);
    if (isOver(ended, now)) continue;
    slots.push(slot(ended));
    if (!next.entry.proposal.unasked) continue;
    const day = (ended.proposal.opens > now ? ended.proposal.opens : now).slice(0, 10);
    for (const key of keysOf(next.entry)) {
      if (day > (last.get(key)?.day ?? '')) last.set(key, { day, sent: false });
    }
  }
  return slots.sort();
};

const interview = {
  what: 'interview',
  day: 0,
  minute: 0,
  person: false,
  dayOnly: false,
  calledOff: null,
} as const;
const refused = {
  what: 'heard',
  day: 19,
  minute: 0,
  label: 'rejection',
  days: null,
  step: 0,
  confidence: 0.7,
} as const;

/** Feedback and keeping in touch wait for the same slot at one employer, due at the same instant. */
const sameInstant: Story[] = [
  { company: 'Acme', address: 'INES@agency.example', applied: null, happenings: [interview] },
  {
    company: 'Corvid',
    address: null,
    applied: null,
    happenings: [{ ...refused, day: 88, label: 'none', silent: false }],
  },
  { company: 'Acme', address: null, applied: null, happenings: [] },
  { company: 'Acme', address: null, applied: null, happenings: [] },
  {
    company: 'Corvid',
    address: 'ines@agency.example',
    applied: null,
    happenings: [
      { what: 'sent', day: 58, minute: 0, template: 'checkin' },
      { ...refused, silent: false },
      interview,
    ],
  },
  { company: 'Acme', address: null, applied: null, happenings: [] },
];

test('slots are given out as if everything were looked at each time', () => {
  const searches = fc.array(story, { minLength: 4, maxLength: 14 });
  fc.assert(
    fc.property(searches, fc.nat(120), (stories, day) => {
      const now = instant(day, 300);
      const situations = stories.map((one, i) => situationOf(tell(one, i + 1), contextAt(now)));
      const entries = situations.flatMap((situation) => proposalsOf(situation));
      const { lasting } = keepDistance(entries, situations, now);
      expect(lasting.map(slot).sort()).toEqual(plainly(entries, situations, now));
    }),
    { numRuns: Math.ceil(RUNS / 5), examples: [[sameInstant, 95]] },
  );
});

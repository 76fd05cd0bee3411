/** How many fields of the sentences written to measure with are read right. Open ones were worked with; those aside only measured. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { type DateOrder, SYSTEM_ZONE, WEEKDAYS_ONLY } from '../../../src/domain/calendar.ts';
import { employerName } from '../../../src/domain/employer.ts';
import { dayOf } from '../../../src/domain/timeline.ts';
import { read } from '../../../src/reading/read.ts';
import { tellsOfSeveral } from '../../../src/reading/sentence/several.ts';
import { AT_NINE, NOW, understand } from './sentences.ts';

interface Line {
  readonly id: string;
  readonly text: string;
  readonly order?: DateOrder;
  /** Every answer a careful reader would accept. */
  readonly company: readonly (string | null)[];
  readonly role: readonly (string | null)[];
  readonly people: readonly { readonly name: string; readonly role?: string; readonly email?: string }[];
  readonly at: string | null;
  readonly stage: readonly (string | null)[];
  readonly kind: readonly (string | null)[];
  readonly minutes?: number;
  readonly place?: string;
  readonly applied?: string;
  readonly topics?: readonly string[];
}

const linesOf = (name: string): Line[] =>
  readFileSync(new URL(`${name}.jsonl`, import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Line);

/** Names are compared as people do: without case, accents or Dr, Ms, Frau and Sir. */
const plain = (name: string | null | undefined): string =>
  (name ?? '')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/^(?:dr|prof|professor|mr|mrs|ms|miss|mme|frau|herr|sir|lady|baroness|rev)\.? /, '')
    .trim();

const judge = ({ text, order = 'dmy', ...meant }: Line): Record<string, boolean> => {
  const told = understand(text, order);
  const today = dayOf(NOW, SYSTEM_ZONE);
  const day = told.at === null ? today : dayOf(told.at, SYSTEM_ZONE);
  const on = day > today ? today : day;
  const kind =
    told.said === null ? null : read(told.said, { on, dateOrder: order, work: WEEKDAYS_ONLY }).kind;
  const at = told.at !== null && told.at.length > 10 ? told.at.slice(0, 16) : told.at;
  const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);
  return {
    company: meant.company.some((name) =>
      name === null
        ? told.company === null
        : told.company !== null && employerName(name) === employerName(told.company),
    ),
    role: meant.role.some((role) => plain(role) === plain(told.role)),
    people: same(
      told.people.map(({ name }) => plain(name)),
      meant.people.map(({ name }) => plain(name)),
    ),
    'their role': same(
      told.people.map(({ role }) => plain(role)),
      meant.people.map(({ role }) => plain(role)),
    ),
    'day and time': at === meant.at,
    stage: meant.stage.includes(told.stage),
    kind: meant.kind.includes(kind),
    ...(meant.minutes === undefined ? {} : { minutes: told.minutes === meant.minutes }),
    ...(meant.place === undefined ? {} : { place: told.place === meant.place }),
    ...(meant.applied === undefined ? {} : { applied: told.applied === meant.applied }),
    ...(meant.topics === undefined ? {} : { topics: same(told.topics, meant.topics) }),
  };
};

/** Measured when this was written; a change may raise them. One field of seven is the reader's, which has its own. */
test.each([
  ['open', 0.99],
  ['later', 0.97],
  ['styles', 0.96],
  ['aside', 0.97],
  ['aside-styles', 0.92],
])('%s sentences: at least %f of all fields', (name, floor) => {
  const lines = linesOf(name);
  const fields = lines.map(judge).flatMap((each) => Object.values(each));
  const right = fields.filter(Boolean).length;
  expect(lines.length).toBeGreaterThanOrEqual(80);
  expect(right / fields.length).toBeGreaterThanOrEqual(floor);
});

test.each(['open', 'styles', 'later'])(
  'each of %s tells of one interview or application, and of no more',
  (name) => {
    expect(linesOf(name).filter(({ text }) => tellsOfSeveral(text, AT_NINE))).toEqual([]);
  },
);

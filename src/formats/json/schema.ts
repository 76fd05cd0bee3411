/** What an export in JSON holds, checked on its way in. The published schema is made from this (src/commands/schemas/export-1.json). */
import * as v from 'valibot';
import { isRealDay } from '../../domain/calendar.ts';
import { CHANNELS, ENDINGS, KINDS, LABELS, MEANINGS, NEXT_STEPS, OUTCOMES } from '../../domain/facts.ts';

export const FORMAT = 'jobfu-export';
export const VERSION = 1;

/** What the database could not keep as it is: NUL characters, halves of characters. */
const isSound = (text: string): boolean => !text.includes('\0') && !/\p{Surrogate}/u.test(text);

const text = v.pipe(v.string(), v.check(isSound, 'holds a character that is none'));
const name = v.pipe(text, v.nonEmpty('is empty'));
/** Far beyond what anybody writes down, and far below where SQLite has no more numbers to give. */
const MOST = 2 ** 48;

const number = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(MOST));
const day = v.pipe(
  v.string(),
  v.regex(/^\d{4}-\d{2}-\d{2}$/, 'is no day, like 2026-03-11'),
  v.check(isRealDay, 'is no day of the calendar'),
);
const instant = v.pipe(
  v.string(),
  v.regex(
    /^\d{4}-\d{2}-\d{2}T([01]\d|2[0-3]):[0-5]\d:[0-5]\d\.\d{3}Z$/,
    'is no instant, like 2026-03-11T14:00:00.000Z',
  ),
  v.check((given) => isRealDay(given.slice(0, 10)), 'is no day of the calendar'),
);
const moment = v.union([day, instant], 'is neither a day nor an instant');

const appointment = v.object({ at: text, phrase: text, zone: v.optional(text) });

const deadline = v.object({
  from: day,
  to: v.nullable(day),
  owner: v.picklist(['them', 'you']),
  phrase: text,
  ambiguous: v.boolean(),
  alternative: v.optional(v.object({ from: day, to: day })),
});

const reading = v.object({
  kind: v.picklist(KINDS),
  outcome: v.nullable(v.picklist(OUTCOMES)),
  silent: v.boolean(),
  invitesQuestions: v.boolean(),
  nextStep: v.nullable(v.picklist(NEXT_STEPS)),
  appointment: v.nullable(appointment),
  times: v.optional(v.array(appointment)),
  deadline: v.nullable(deadline),
  confidence: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
  evidence: v.array(
    v.object({ rule: text, quote: text, start: v.number(), end: v.number(), says: v.picklist(LABELS) }),
  ),
  language: v.optional(v.literal('other')),
});

const person = v.object({ id: number, name, email: v.nullable(text), role: v.nullable(text) });

const interview = v.object({
  id: number,
  stage: v.nullable(text),
  at: moment,
  zone: v.nullable(text),
  minutes: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(100_000))),
  with: v.array(number),
  topics: v.array(v.object({ id: number, text, person: v.nullable(number) })),
  project: v.nullable(text),
  challenge: v.nullable(text),
  place: v.nullable(text),
  note: v.nullable(text),
  cancelled: v.nullable(moment),
});

const message = v.object({
  id: number,
  text,
  on: moment,
  via: v.nullable(v.picklist(CHANNELS)),
  interview: v.nullable(number),
  from: v.nullable(number),
  subject: v.nullable(text),
  reading,
  corrections: v.array(
    v.object({ id: number, as: v.nullable(v.picklist(MEANINGS)), by: v.nullable(day), at: instant }),
  ),
});

const letter = v.object({
  id: number,
  template: name,
  to: v.array(number),
  on: moment,
  via: v.picklist(CHANNELS),
  subject: v.nullable(text),
  text: v.nullable(text),
});

const draft = v.object({ id: number, template: name, to: v.array(number), at: instant, subject: text, text });

const decision = v.object({
  id: number,
  verb: v.picklist(['done', 'snooze', 'skip']),
  rule: name,
  about: name,
  at: instant,
  until: v.nullable(day),
});

const ending = v.object({ id: number, as: v.picklist([...ENDINGS, 'reopened']), at: instant });

export const APPLICATION = v.object({
  id: number,
  company: name,
  role: v.nullable(text),
  applied: v.nullable(day),
  url: v.nullable(text),
  note: v.nullable(text),
  region: v.nullable(text),
  created: instant,
  people: v.array(person),
  interviews: v.array(interview),
  messages: v.array(message),
  letters: v.array(letter),
  // Exports of before there were any have none.
  drafts: v.optional(v.array(draft)),
  decisions: v.array(decision),
  endings: v.array(ending),
});

const last = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(MOST));

const head = {
  format: v.literal(FORMAT),
  version: v.literal(VERSION),
  exported: instant,
  settings: v.record(v.string(), text),
  numbers: v.object({
    application: last,
    person: last,
    topic: last,
    correction: last,
    fact: last,
  }),
};

/** The document but for its applications, which are checked one by one: a bad one does not spoil the rest. */
export const HEAD = v.object({ ...head, applications: v.array(v.unknown()) });

export const DOCUMENT = v.object({ ...head, applications: v.array(APPLICATION) });

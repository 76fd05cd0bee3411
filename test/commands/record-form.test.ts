/** The form of a record: written and read back it changes nothing, and a line of it changes just that. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Desk } from '../../src/commands/desk.ts';
import { type Edits, editsBetween } from '../../src/commands/shared/record-edits.ts';
import { type Form, formOf, readForm, writeForm } from '../../src/commands/shared/record-form.ts';
import { SYSTEM_ZONE, WEEKDAYS_ONLY } from '../../src/domain/calendar.ts';
import type { Application } from '../../src/domain/facts.ts';

const RUNS = Number(process.env.JOBFU_RUNS ?? 300);

/** Of a desk what reading a form needs: the clock and the calendar. */
const desk = {
  now: '2026-03-11T09:00:00.000Z',
  zone: SYSTEM_ZONE,
  dateOrder: 'dmy',
  work: WEEKDAYS_ONLY,
} as unknown as Desk;

const acme: Application = {
  id: 1,
  company: 'Acme',
  role: 'Engineer',
  applied: '2026-03-02',
  url: null,
  note: 'one\n\n  two\n..',
  region: null,
  created: '2026-03-10T15:00:00.000Z',
  people: [
    { id: 1, name: 'Dana Lee', email: 'dana@acme.example', role: 'recruiter' },
    { id: 4, name: 'Ravi Sen', email: null, role: null },
  ],
  interviews: [
    {
      id: 1,
      stage: 'phone',
      at: '2026-03-10T15:00:00.000Z',
      zone: 'UTC',
      minutes: 45,
      with: [1],
      topics: [
        { text: 'the billing migration', person: 1 },
        { text: 'on-call', person: null },
      ],
      project: null,
      challenge: 'scale',
      place: null,
      note: null,
      cancelled: null,
    },
  ],
  messages: [],
  letters: [],
  decisions: [],
  endings: [],
};

const FORM = formOf(acme, desk);
const edited = async (change: (text: string) => string): Promise<Edits> =>
  editsBetween(desk, FORM, readForm(change(writeForm(FORM))) as Form);

// What is kept has words in it; tabs, colons, brackets, line breaks and marks of every kind may be among them.
const words = fc
  .oneof(
    fc.string({ unit: 'binary', maxLength: 12 }),
    fc.string({ unit: fc.constantFrom('#', ':', '.', ' ', '\n', '\r', '\t', '(', '<', 'a', '\u2028', '1') }),
    fc.constantFrom('# remark', 'interview 2:', ' person: x', '.', '..\n.', 'note: x\nrole: y'),
  )
  .filter((text) => text.trim() !== '' && !text.includes('\0'));
const perhaps = fc.option(words);

const record: fc.Arbitrary<Application> = fc
  .record({
    company: words,
    role: perhaps,
    applied: fc.constantFrom('2026-03-02', '2026-02-28'),
    url: perhaps,
    note: perhaps,
    name: words,
    part: perhaps,
    at: fc.constantFrom('2026-03-10', '2026-03-10T15:00:27.000Z'),
    minutes: fc.option(fc.integer({ min: 1, max: 600 })),
    topic: words,
    place: perhaps,
    project: perhaps,
  })
  .map(({ company, role, applied, url, note, name, part, topic, ...interview }) => ({
    ...acme,
    company,
    role,
    applied,
    url,
    note,
    people: [
      { id: 1, name, email: null, role: part },
      { id: 4, name, email: 'x@acme.example', role: null },
    ],
    interviews: acme.interviews.map((one) => ({
      ...one,
      ...interview,
      with: [4, 1],
      topics: [
        { text: topic, person: null },
        { text: topic, person: 4 },
      ],
    })),
  }));

test('written and read back, nothing is changed, whatever the words', async () => {
  await fc.assert(
    fc.asyncProperty(record, async (application) => {
      const form = formOf(application, desk);
      const back = readForm(writeForm(form));
      expect(back).not.toBeNull();
      expect((await editsBetween(desk, form, back as Form)).changed).toEqual([]);
    }),
    { numRuns: RUNS },
  );
});

test.each([
  ['a field', (text: string) => text.replace('role: Engineer', 'role: Analyst'), ['role']],
  ['a field forgotten', (text: string) => text.replace('role: Engineer', 'role:'), ['role']],
  ['a line taken out', (text: string) => text.replace('role: Engineer\n', ''), ['role']],
  ['a note over several lines', (text: string) => text.replace('note: one', 'note: one\n  more'), ['note']],
  ['a person', (text: string) => text.replace('Ravi Sen', 'Ravi Senn (lead)'), ['Ravi Sen']],
  ['somebody new', (text: string) => `person: Noor Haddad\n${text}`, ['Noor Haddad added']],
  ['somebody gone', (text: string) => text.replace(/^person 4:.*\n/m, ''), ['Ravi Sen taken out']],
  [
    'the time',
    (text: string) => text.replace('at: 2026-03-10 15:00', 'at: yesterday 4pm'),
    ['time of the interview on Tue 10 Mar (now Tue 10 Mar 16:00)'],
  ],
  [
    'who was met',
    (text: string) => text.replace('with: Dana Lee', 'with: dana\nwith: Ravi'),
    ['people of the interview on Tue 10 Mar'],
  ],
  [
    'a topic',
    (text: string) => text.replace('topic: on-call\n', ''),
    ['topics of the interview on Tue 10 Mar'],
  ],
  [
    'a whole interview',
    (text: string) => text.slice(0, text.indexOf('interview 1:')),
    ['the interview on Tue 10 Mar taken out'],
  ],
  ['Windows line ends', (text: string) => text.replace(/\n/g, '\r\n'), []],
])('%s', async (_what, change, changed) => {
  expect((await edited(change)).changed).toEqual(changed);
});

test('an emptied form is no form', () => {
  expect(readForm('')).toBeNull();
  expect(readForm('# only a remark\n\n   \n')).toBeNull();
});

describe('what cannot be kept says where and what', () => {
  test.each([
    ['no colon', /^role:/, 'role', /^Line \d+: no colon/],
    ['a name nobody knows', /^role:/, 'rolle:', /^Line \d+: there is no "rolle"/],
    ['a field twice', /^role:/, 'role: x\nrole:', /^Line \d+: "role" stands here a second time/],
    ['no company', /^company: Acme/, 'company:', /^Line \d+: the company needs a name/i],
    ['a day that is none', /^at: .*/, 'at: the day of the thing', /^Line \d+: "the day of the thing"/],
    ['no day', /^at: .*/, 'at:', /^Line \d+: an interview has a day/],
    ['minutes that are no number', /^minutes: 45/, 'minutes: an hour', /^Line \d+: minutes takes/],
    [
      'an address that is none',
      /^person 4: .*/,
      'person 4: Ravi <ravi at acme>',
      /^Line \d+: "ravi at acme"/,
    ],
    ['a person nobody knows', /^person 4:/, 'person 7:', /^Line \d+: person 7 is not known/],
    ['a person twice', /^person 4:/, 'person 1:', /^Line \d+: person 1 stands here twice/],
    ['somebody met who is not among the people', /^with: .*/, 'with: Mira', /^Line \d+: "Mira" names nobody/],
    ['an interview nobody knows', /^interview 1:/, 'interview 8:', /^Line \d+: interview 8 is not known/],
    ['a day of applying still ahead', /^applied: .*/, 'applied: tomorrow', /^Line \d+: .*still ahead/],
    ['a region nobody knows', /^region:/, 'region: Atlantis', /^Line \d+: .*Atlantis/],
  ])('%s', async (_what, line, instead, message) => {
    const pattern = new RegExp(line.source, 'm');
    await expect(edited((text) => text.replace(pattern, instead))).rejects.toThrow(message);
  });

  test('the first line goes on with nothing', () => {
    expect(() => readForm('  x')).toThrow('Line 1: there is no line above');
  });
});

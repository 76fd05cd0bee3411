/** Requests with facts of every kind, hostile ones included, for properties. */
import fc from 'fast-check';
import { SYSTEM_ZONE } from '../../src/domain/calendar.ts';
import { FIELDS } from '../../src/letters/facts/fields.ts';
import type { LetterRequest } from '../../src/letters/request.ts';
import { application, interview, message, person, reading } from './build.ts';

export const HOSTILE = [
  'O\'Brien & Sons "The <Best>"',
  'Dana\r\nBcc: thief@evil.example',
  'Dana\u2028Lee\u0000\u0007',
  '🙂🎉 party 👩‍👩‍👧',
  'ليلى \u202eحداد\u202c',
  'נועה לוי',
  '山田太郎',
  'x'.repeat(5000),
  'the migration of '.repeat(300),
  '{{company}} {{#if x}} {{> signoff}} {{{y}}}',
  '&#x27; &amp; <b>bold</b>',
  '  spaced   out \t\n words  ',
  '.NET, C# and , or ; nothing .',
  'the rota. And the budget! And more?',
  '…',
  '-',
  '$& $1 $$ \\1',
  'constructor',
  '__proto__',
  'a\ud800b',
];

const text = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...HOSTILE) },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      'the rota',
      'Project Orion',
      'moving billing to daily runs',
      'Acme Inc.',
      'Dana Lee',
    ),
  },
  { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 60 }) },
  { weight: 1, arbitrary: fc.string({ maxLength: 60 }) },
);
const maybe = fc.option(text, { nil: null });
/** What stands for a company always says something. */
const named = text.map((company) => (/[\p{L}\p{N}]/u.test(company) ? company : `Acme ${company}`));
const day = fc.constantFrom(
  '2025-12-31',
  '2026-03-09',
  '2026-03-10',
  '2026-03-11',
  '2026-04-02',
  '2028-02-29',
);

const step = fc.constantFrom(
  'interview' as const,
  'assessment' as const,
  'references' as const,
  'paperwork' as const,
  'call' as const,
  'negotiation' as const,
  'other' as const,
);

export const anyRequest: fc.Arbitrary<LetterRequest> = fc
  .record({
    company: named,
    role: maybe,
    names: fc.array(text, { maxLength: 6 }),
    to: fc.nat({ max: 6 }),
    stage: maybe,
    at: fc.option(day, { nil: null }),
    earlier: fc.option(day, { nil: null }),
    topics: fc.array(text, { maxLength: 5 }),
    project: maybe,
    challenge: maybe,
    by: fc.option(day, { nil: null }),
    owner: fc.constantFrom('them' as const, 'you' as const),
    kind: fc.constantFrom('clear-timeline' as const, 'vague' as const, 'none' as const, 'immediate' as const),
    nextStep: fc.option(step, { nil: null }),
    besides: fc.array(step, { maxLength: 3 }),
    subject: maybe,
    phrase: text,
    me: fc.record({ name: maybe, email: fc.constant(null), phone: maybe, linkedin: maybe }),
    dateOrder: fc.constantFrom('dmy' as const, 'mdy' as const, 'ymd' as const),
    set: fc.dictionary(fc.constantFrom(...Object.keys(FIELDS), 'topic', 'nonsense'), text, { maxKeys: 5 }),
    sent: fc.array(fc.constantFrom('thankyou', 'checkin', 'reply-vague'), { maxLength: 3 }),
  })
  .map((any) => {
    const people = any.names.map((name, index) =>
      person({ id: index + 1, name, email: `p${index}@acme.example` }),
    );
    const settled = reading({
      kind: any.kind,
      nextStep: any.kind === 'immediate' ? any.nextStep : null,
      deadline:
        any.by === null
          ? null
          : { from: any.by, to: any.by, owner: any.owner, phrase: any.phrase, ambiguous: false },
      appointment: any.nextStep === 'call' ? { at: '2026-03-26T11:00', phrase: any.phrase } : null,
    });
    const interviews = [any.earlier, any.at]
      .filter((at) => at !== null)
      .map((at, index) =>
        interview({
          id: index + 1,
          at,
          stage: any.stage,
          with: people.map(({ id }) => id),
          topics: any.topics.map((topic, nth) => ({ text: topic, person: nth % 2 === 0 ? null : 1 })),
          project: any.project,
          challenge: any.challenge,
        }),
      );
    return {
      application: application({ company: any.company, role: any.role, people, interviews }),
      me: any.me,
      to: people.slice(0, any.to),
      now: '2026-03-11T09:00:00.000Z',
      zone: SYSTEM_ZONE,
      dateOrder: any.dateOrder,
      set: any.set,
      messages: [{ message: message({ subject: any.subject, reading: settled }), reading: settled }],
      previous: any.sent.map((template, index) => ({
        id: index + 1,
        template,
        to: [],
        on: '2026-03-01',
        via: 'email' as const,
        subject: null,
        text: null,
      })),
      waiting: any.besides.map((nextStep, index) => ({
        message: message({ id: index + 2, text: any.phrase }),
        reading: { ...settled, kind: 'immediate' as const, nextStep },
      })),
    };
  });

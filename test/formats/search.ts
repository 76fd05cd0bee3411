/** A made-up search of any size, the same every time: what a report, a table or a calendar has to cope with. */
import type { Archive, ArchivedApplication } from '../../src/domain/archive.ts';
import { addDays } from '../../src/domain/calendar.ts';
import type { Application } from '../../src/domain/facts.ts';
import { deadline, History, reading } from '../domain/build.ts';

const COMPANIES =
  'Acme Borealis Corvid Dunes Elmwood Fjordline Garnet Harbour Inkwell Juniper Kestrel Lantern Meridian Northlight Osprey Pinewood Quarry Rookery Saltmarsh Thistle'.split(
    ' ',
  );
const KINDS = ['', ' Systems', ' & Daughters', ' Insurance Group', ' Labs'];
const ROLES = [
  'Senior Engineer',
  'Data Analyst',
  'Product Designer',
  'Head of Customer Operations, Northern Region',
  'Site Reliability Engineer',
  null,
];
const PEOPLE = ['Dana Lee', 'Ravi Sen', 'Noor Haddad', 'Ines Duarte', 'Tomás Vale'];

/** The last day anything happened is `today`. */
export const madeUpSearch = (size: number, today = '2026-03-25'): Application[] =>
  Array.from({ length: size }, (_, i) => madeUp(i, size, today));

const madeUp = (i: number, size: number, today: string): Application => {
  const company = `${COMPANIES[i % COMPANIES.length]}${KINDS[Math.floor(i / COMPANIES.length) % KINDS.length]}`;
  const applied = addDays(today, -8 - Math.floor((i * 150) / size));
  const at = (days: number, time = '10:00'): string => `${addDays(applied, days)}T${time}:00.000Z`;
  const day = (days: number): string => addDays(applied, days);
  let history = new History({
    id: i + 1,
    company,
    role: ROLES[i % ROLES.length] ?? null,
    applied,
    created: `${applied}T08:${String(i % 60).padStart(2, '0')}:00.000Z`,
  }).met(PEOPLE[i % PEOPLE.length] ?? 'Dana Lee', `p${i}@c${i}.example`, i % 3 === 0 ? 'recruiter' : null);
  const isPast = (days: number): boolean => day(days) <= today;
  if (i % 4 === 3) return (isPast(30) ? history.ended('ghosted', at(30)) : history).application;
  if (!isPast(6)) return history.application;
  history = history
    .interview(at(6), { stage: 'phone', topics: [{ text: 'the billing migration', person: null }] })
    .said(reading(i % 2 ? 'vague' : 'clear-timeline', i % 2 ? {} : { deadline: deadline(day(14), day(6)) }));
  if (isPast(7) && i % 5 !== 0) history = history.sent('thankyou', at(i % 7 === 0 ? 8 : 6, '18:00'));
  if (i % 6 === 1) return (isPast(24) ? history.heard(at(18), reading('rejection')) : history).application;
  if (isPast(13) && i % 3 !== 0) {
    history = history.heard(at(i % 8 === 0 ? 19 : 13), reading('immediate', { nextStep: 'interview' }));
    const next = history.interview(at(21, '14:30'), { stage: 'video', place: 'https://meet.example/room' });
    history = next;
  } else if (isPast(20)) history = history.sent('checkin-deadline', at(18));
  if (i % 11 === 2 && isPast(27)) {
    history = history.heard(
      at(27),
      reading('offer', { deadline: deadline(day(34), day(27), { owner: 'you' }) }),
    );
    if (i % 2 === 0 && isPast(29)) history = history.sent('offer-accept', at(29));
  }
  return history.application;
};

/** The same as an export of jobfu, every fact with a number of its own across all of it. */
export const asArchive = (
  applications: readonly Application[],
  exported = '2026-03-25T09:00:00.000Z',
): Archive => {
  let last = 0;
  let person = 0;
  let topic = 0;
  let correction = 0;
  const archived = applications.map((application): ArchivedApplication => {
    const people = new Map(application.people.map(({ id }) => [id, ++person]));
    const facts = new Map<number, number>();
    const all = [
      ...application.interviews,
      ...application.messages,
      ...application.letters,
      ...application.decisions,
      ...application.endings,
    ];
    for (const { id } of [...all].sort((a, b) => a.id - b.id)) facts.set(id, ++last);
    const fact = (id: number): number => facts.get(id) ?? 0;
    const who = (id: number): number => people.get(id) ?? 0;
    return {
      ...application,
      people: application.people.map((one) => ({ ...one, id: who(one.id) })),
      interviews: application.interviews.map((one) => ({
        ...one,
        id: fact(one.id),
        with: one.with.map(who),
        topics: one.topics.map(({ text, person: tied }) => ({
          id: ++topic,
          text,
          person: tied === null ? null : who(tied),
        })),
      })),
      messages: application.messages.map(({ correction: given, ...one }) => ({
        ...one,
        id: fact(one.id),
        interview: one.interview === null ? null : fact(one.interview),
        from: one.from === null ? null : who(one.from),
        corrections: given === null ? [] : [{ ...given, id: ++correction }],
      })),
      letters: application.letters.map((one) => ({ ...one, id: fact(one.id), to: one.to.map(who) })),
      drafts: [],
      decisions: application.decisions.map((one) => ({ ...one, id: fact(one.id) })),
      endings: application.endings.map((one) => ({ ...one, id: fact(one.id) })),
    };
  });
  const numbers = { application: applications.at(-1)?.id ?? 0, person, topic, correction, fact: last };
  return { exported, settings: {}, numbers, applications: archived };
};

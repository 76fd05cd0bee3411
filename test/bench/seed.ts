/**
 * A search of any size, the same at every call: what the benchmarks measure on. Every tenth application is at an employer
 * met before; of ten open ones about three have something due, two something in the week to come.
 */
import { openDesk } from '../../src/commands/desk.ts';
import { addDays } from '../../src/domain/calendar.ts';
import type { Day, Deadline, Label, Reading } from '../../src/domain/facts.ts';
import { plan } from '../../src/domain/plan.ts';
import type { Writer } from '../../src/store/store.ts';

/** The clock of the benchmarks: a Wednesday morning. */
export const NOW = '2026-03-11T09:00:00.000Z';
const TODAY: Day = '2026-03-11';

const FIRST = ['Dana', 'Sam', 'Robin', 'Alex', 'Kim', 'Noor', 'Ines', 'Toni', 'Mika', 'Juno', 'Remy'];
const LAST = ['Lee', 'Reed', 'Okoro', 'Novak', 'Silva', 'Berg', 'Haddad', 'Moreau', 'Tanaka'];
const NAMES = ['Acme', 'Borealis', 'Corvid', 'Dovetail', 'Ember', 'Fathom', 'Gable'];
const ROLES = ['Engineer', 'Analyst', 'Nurse', 'Editor', 'Buyer'];

const pick = <T>(list: readonly T[], n: number): T => list[n % list.length] as T;

const reading = (label: Label, deadline: Deadline | null = null): Reading => ({
  kind: label === 'rejection' ? 'none' : label === 'offer' ? 'immediate' : label,
  outcome: label === 'offer' || label === 'rejection' ? label : null,
  silent: false,
  invitesQuestions: false,
  nextStep: label === 'immediate' ? 'interview' : null,
  appointment: null,
  deadline,
  confidence: 0.95,
  evidence: [{ rule: 'seed', quote: 'we will', start: 0, end: 7, says: label }],
});

const theirDay = (to: Day): Deadline => ({
  from: to,
  to,
  owner: 'them',
  phrase: 'by then',
  ambiguous: false,
});

/** What happened so far, in days before today: the interview, their words, letters, how it ended. */
interface Story {
  readonly interview: number | null;
  readonly heard?: { readonly ago: number; readonly says: Label; readonly by?: number };
  readonly sent?: readonly { readonly ago: number; readonly template: string }[];
}
const thanked = (ago: number) => ({ ago, template: 'thankyou' });
const STORIES: readonly Story[] = [
  { interview: 1 },
  { interview: 12, heard: { ago: 12, says: 'clear-timeline', by: 5 }, sent: [thanked(11)] },
  { interview: 20, heard: { ago: 2, says: 'immediate' }, sent: [thanked(19)] },
  { interview: 6, heard: { ago: 6, says: 'clear-timeline', by: -9 }, sent: [thanked(5)] },
  { interview: 5, heard: { ago: 5, says: 'vague' }, sent: [thanked(4), { ago: 4, template: 'reply-vague' }] },
  { interview: 4, heard: { ago: 4, says: 'clear-timeline', by: 1 }, sent: [thanked(3)] },
  { interview: null },
  { interview: -3 },
  {
    interview: 40,
    sent: [
      thanked(39),
      { ago: 30, template: 'checkin' },
      { ago: 22, template: 'checkin' },
      { ago: 14, template: 'closing' },
    ],
  },
  { interview: 9, heard: { ago: 3, says: 'none' }, sent: [thanked(8), { ago: 2, template: 'reply-none' }] },
];

/** Adds `count` applications, of which the first `open` run and the rest are closed. */
export const seed = async (path: string, count: number, open = count): Promise<void> => {
  const desk = await openDesk(path, NOW, {});
  await desk.store.write(async (writer) => {
    for (let n = 0; n < count; n++) await addApplication(writer, n, n < open);
  }, 'seeded a search');
  await desk.close();
};

/** Plans everything from the facts alone, as after a change of every setting: the best of three, in seconds. */
export const replan = async (path: string): Promise<{ applications: number; seconds: number }> => {
  const desk = await openDesk(path, NOW, {});
  const applications = await desk.store.applications();
  const context = await desk.planContext(applications);
  const times = [0, 0, 0].map(() => {
    const began = performance.now();
    plan(applications, context);
    return (performance.now() - began) / 1000;
  });
  await desk.close();
  return { applications: applications.length, seconds: Math.min(...times) };
};

const addApplication = async (writer: Writer, n: number, isOpen: boolean): Promise<void> => {
  const employer = n % 10 === 9 ? n - 9 : n;
  const story = pick(STORIES, Math.floor(n / 7) + n);
  const day = (ago: number): Day => addDays(TODAY, -ago);
  const id = await writer.addApplication({
    company: `${pick(NAMES, employer)} ${employer}`,
    role: pick(ROLES, n),
    applied: day((story.interview ?? 0) + 14),
    url: null,
    note: null,
    region: null,
    created: NOW,
  });
  const name = `${pick(FIRST, n)} ${pick(LAST, n)}`;
  const person = await writer.addPerson(id, {
    name,
    email: `${name.toLowerCase().replace(' ', '.')}@${n}.example`,
    role: 'recruiter',
  });
  if (story.interview !== null) {
    await writer.addInterview(id, {
      stage: 'phone',
      at: `${day(story.interview)}T14:00:00.000Z`,
      zone: 'UTC',
      minutes: null,
      with: [person],
      topics: [{ text: 'the billing migration', person }],
      project: null,
      challenge: null,
      place: null,
      note: null,
    });
  }
  if (story.heard) {
    const { ago, says, by } = story.heard;
    await writer.addMessage(id, {
      text: 'we will let you know',
      on: `${day(ago)}T15:00:00.000Z`,
      via: 'email',
      interview: null,
      from: person,
      subject: null,
      reading: reading(says, by === undefined ? null : theirDay(day(by))),
    });
  }
  for (const { ago, template } of story.sent ?? []) {
    await writer.addLetter(id, {
      template,
      to: [person],
      on: `${day(ago)}T16:00:00.000Z`,
      via: 'email',
      subject: 'Thank you',
      text: 'Thank you for your time.',
    });
  }
  if (!isOpen) await writer.addEnding(id, n % 2 ? 'rejected' : 'ghosted', `${day(1)}T17:00:00.000Z`);
};

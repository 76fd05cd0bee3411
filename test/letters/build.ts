/** Builds requests for letters: rich facts, or company and role alone. */
import { SYSTEM_ZONE } from '../../src/domain/calendar.ts';
import type { Application, Interview, Message, Person, Reading } from '../../src/domain/facts.ts';
import type { LetterRequest, SettledMessage } from '../../src/letters/request.ts';
import { sampleRequest } from '../../src/letters/sample.ts';
import type { Heading } from '../../src/letters/template/template.ts';

type Needs = Pick<Heading, 'name' | 'needs' | 'likes'>;

export const person = (facts: Partial<Person> = {}): Person => ({
  id: 1,
  name: 'Dana Lee',
  email: 'dana@acme.example',
  role: null,
  ...facts,
});

export const interview = (facts: Partial<Interview> = {}): Interview => ({
  id: 1,
  stage: null,
  at: '2026-03-10T14:00:00.000Z',
  zone: 'UTC',
  minutes: null,
  with: [1],
  topics: [],
  project: null,
  challenge: null,
  place: null,
  note: null,
  cancelled: null,
  ...facts,
});

export const application = (facts: Partial<Application> = {}): Application => ({
  id: 1,
  company: 'Acme',
  role: 'Senior Engineer',
  applied: null,
  url: null,
  note: null,
  region: null,
  created: '2026-03-01T09:00:00.000Z',
  people: [],
  interviews: [],
  messages: [],
  letters: [],
  decisions: [],
  endings: [],
  ...facts,
});

export const reading = (facts: Partial<Reading> = {}): Reading => ({
  kind: 'vague',
  outcome: null,
  silent: false,
  invitesQuestions: false,
  nextStep: null,
  appointment: null,
  deadline: null,
  confidence: 0.9,
  evidence: [],
  ...facts,
});

export const message = (facts: Partial<Message> = {}): Message => ({
  id: 1,
  text: 'We will be in touch.',
  on: '2026-03-11T08:00:00.000Z',
  via: 'email',
  interview: null,
  from: null,
  subject: null,
  reading: reading(),
  correction: null,
  ...facts,
});

/** Words of theirs, and what is read from them. */
export const said = (
  text: string,
  read: Partial<Reading> = {},
  more: Partial<Message> = {},
): SettledMessage => {
  const settled = reading(read);
  return { message: message({ text, ...more, reading: settled }), reading: settled };
};

export const request = (facts: Partial<LetterRequest> = {}): LetterRequest => ({
  application: application(),
  me: { name: 'Sam Rivera', email: 'sam@post.example', phone: null, linkedin: null },
  to: [],
  now: '2026-03-11T09:00:00.000Z',
  zone: SYSTEM_ZONE,
  dateOrder: 'dmy',
  set: {},
  messages: [],
  previous: [],
  waiting: [],
  ...facts,
});

/** All facts a letter can use. */
export const rich = (template: Needs): LetterRequest => sampleRequest(template, SYSTEM_ZONE, 'dmy');

/** Company and role alone, with what the letter cannot do without. */
export const poor = (template: Needs, facts: Partial<LetterRequest> = {}): LetterRequest => {
  const given = rich(template).set;
  const needed = template.needs.map(([field = '']): [string, string] => [
    field,
    given[field] ?? 'keeping month-end runs short',
  ]);
  return request({ set: Object.fromEntries(needed), ...facts });
};

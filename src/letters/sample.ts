/** An invented application, for previews of a template. */
import type { DateOrder, Zone } from '../domain/calendar.ts';
import type { Application, Interview, Letter, Message, Person, Reading } from '../domain/facts.ts';
import type { LetterRequest } from './request.ts';
import type { Heading } from './template/template.ts';

const DANA: Person = { id: 1, name: 'Dana Lee', email: 'dana.lee@brightwater.example', role: 'recruiter' };
const OMAR: Person = {
  id: 2,
  name: 'Omar Haddad',
  email: 'omar.haddad@brightwater.example',
  role: 'hiring manager',
};

const READING: Reading = {
  kind: 'clear-timeline',
  outcome: null,
  silent: false,
  invitesQuestions: false,
  nextStep: null,
  appointment: null,
  deadline: {
    from: '2026-03-19',
    to: '2026-03-19',
    owner: 'them',
    phrase: 'by Thursday 19 March',
    ambiguous: false,
  },
  confidence: 0.95,
  evidence: [],
};

const WORD: Message = {
  id: 1,
  text: 'We will let you know by Thursday 19 March.',
  on: '2026-03-10T15:40:00.000Z',
  via: 'email',
  interview: null,
  from: 1,
  subject: 'Your interview at Brightwater',
  reading: READING,
  correction: null,
};

const APPLICATION: Application = {
  id: 1,
  company: 'Brightwater',
  role: 'Senior Engineer',
  applied: '2026-02-16',
  url: null,
  note: null,
  region: null,
  created: '2026-02-16T09:00:00.000Z',
  people: [DANA, OMAR],
  interviews: [
    {
      id: 1,
      stage: 'video',
      at: '2026-03-10T14:00:00.000Z',
      zone: 'UTC',
      minutes: 60,
      with: [1, 2],
      topics: [
        { text: 'moving billing off the old mainframe', person: 1 },
        { text: 'how you run on-call', person: null },
        { text: 'the hiring plan for spring', person: 2 },
      ],
      project: 'the new invoicing service',
      challenge: 'keeping month-end runs short',
      place: null,
      note: null,
      cancelled: null,
    },
  ],
  messages: [WORD],
  letters: [],
  decisions: [],
  endings: [],
};

/** Still to come, for the letter that asks for another time. */
const AHEAD: Interview = {
  id: 2,
  stage: 'final',
  at: '2026-03-13T10:00:00.000Z',
  zone: 'UTC',
  minutes: 60,
  with: [1, 2],
  topics: [],
  project: null,
  challenge: null,
  place: null,
  note: null,
  cancelled: null,
};

/** The thanks for the interview: all other letters come after it. */
const THANKS: Letter = {
  id: 2,
  template: 'thankyou',
  to: [1],
  on: '2026-03-10T17:00:00.000Z',
  via: 'email',
  subject: null,
  text: null,
};

/** What a writer would give for one letter, by field. */
const GIVEN: Readonly<Record<string, string>> = {
  experience: 'four years of ledger work at Northwind',
  fit: 'I have spent five years on payment systems, the last two leading a team of four',
  previous: 'Northwind',
  approach: 'we split the nightly batch into small steps that could fail alone',
  outcome: 'a run of six hours came down to one',
  point: 'my answers on system design',
  takeaway: 'I will lead with the result next time and keep the detail for questions',
  times: 'on Tuesday after 14:00 or at any time on Thursday',
  answer: 'My notice period is four weeks',
  until: '2026-03-24',
  by: '2026-03-20',
  reason: 'I would like to talk it over with my family',
  offerDay: '2026-03-18',
  start: '2026-05-04',
  stress: 'the warehouse project we did together',
  strength: 'the way you explained your trade-offs',
  improve: 'more detail on how you would test the change',
  alsoSend: 'the references by Friday 20 March',
  next: 'a talk with the team you would join',
};

/** Where a letter means something else by the same field. */
const GIVEN_FOR: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  negotiate: { point: 'the base salary and the start date' },
  reschedule: { reason: 'I have a hospital appointment that morning' },
  'offer-decline': { reason: 'another offer lies closer to the work I did at Northwind' },
  'feedback-thanks': { times: '' },
  // Asked of few.
  'rejection-thanks': { answer: '', times: '' },
  withdraw: { reason: 'we are moving to another city this summer' },
  'employer-nudge': { times: 'Tuesday 17 March at 10:00 or Wednesday 18 March at 14:00' },
  'employer-next-step': { times: 'Tuesday 17 March at 10:00 or Wednesday 18 March at 14:00' },
  'employer-delay': { reason: 'the head of engineering is away until Monday' },
};

/** A request with all facts known, for the letter to one person met. Only facts the template names are given. */
export const sampleRequest = (
  template: Pick<Heading, 'name' | 'needs' | 'likes'>,
  zone: Zone,
  dateOrder: DateOrder,
): LetterRequest => {
  const named = [...template.needs.flat(), ...template.likes];
  const given = Object.entries({
    ...GIVEN,
    ...(Object.hasOwn(GIVEN_FOR, template.name) ? GIVEN_FOR[template.name] : {}),
  }).filter(([field]) => named.includes(field));
  return {
    application: named.includes('booked')
      ? { ...APPLICATION, interviews: [...APPLICATION.interviews, AHEAD] }
      : APPLICATION,
    me: {
      name: 'Sam Rivera',
      email: 'sam.rivera@post.example',
      phone: '+1 555 0134',
      linkedin: 'linkedin.example/in/samrivera',
    },
    to: [DANA],
    now: '2026-03-11T09:00:00.000Z',
    zone,
    dateOrder,
    set: Object.fromEntries(given),
    messages: [{ message: WORD, reading: READING }],
    previous: template.name === 'thankyou' ? [] : [THANKS],
    waiting: [],
  };
};
